## Many tickets are told by what they have in common; a program gets each.
$ ombud demo --tickets 60 --seed 3 && AS=ines
sample store at desk.db: 60 tickets
$ ombud do label audit --filter 'id:1..50' --dry-run
Tickets Verdict What
35      applied labels ->audit
7       applied labels app>app,audit
2       applied labels mkt,newsletter>audit,mkt,newsletter
1       applied labels vip>audit,vip
1       applied labels bug>audit,bug
1       applied labels bug,vip>audit,bug,vip
1       applied labels newsletter>audit,newsletter
1       applied labels legal>audit,legal
1       applied labels angry>angry,audit
label: 50 applied
dry run: nothing was written
$ ombud do label audit --filter 'id:1..50' --yes
Tickets Verdict What
35      applied labels ->audit
7       applied labels app>app,audit
2       applied labels mkt,newsletter>audit,mkt,newsletter
1       applied labels vip>audit,vip
1       applied labels bug>audit,bug
1       applied labels bug,vip>audit,bug,vip
1       applied labels newsletter>audit,newsletter
1       applied labels legal>audit,legal
1       applied labels angry>angry,audit
label: 50 applied
journal entry 24
$ ombud do label audit --filter 'id:1..50' --yes
Tickets Verdict    What
50      already so
label: 0 applied, 50 already so
$ ombud do label audit,more --filter 'id:1..55' --yes --format csv | wc -l
56
$ ombud do priority wrong --filter 'id:1..50' --yes
Tickets Verdict What
50      skipped 'wrong' is no priority: urgent, high, normal or low: #1 #2 #3 ...
priority: 0 applied, 50 skipped
[1]
$ ombud do assign dirk --filter 'id:1..60' --yes --at-once | tail -n 3
1       already so
assign: 11 applied, 1 already so, 48 skipped
journal entry 26
$ ombud count 'label:more'
55
$ ombud do reopen 1..60 70 3 3 --dry-run | tail -n 5
1       skipped    it is not settled who asks: settle it (identity verified|not-needed REASON) or ask for proof (state id_wait; Art. 12(6) GDPR): #58
1       missing    no such ticket: #70
reopen: 9 applied, 8 already so, 43 skipped, 1 missing
saved filters: my-open 0>1, due-soon 4>11, access-due 2>3, new 2>1, service 5>10
dry run: nothing was written

## One ticket of an entry goes back alone; the rest later.
$ ombud do priority low 1..50 --yes | tail -n 2
priority: 45 applied, 5 already so
journal entry 27
$ ombud undo --ticket 7
ID Verdict Change            Why
7  applied priority low>high
undo: priority low x45, #7
journal entry 28
$ ombud undo --ticket 7
ombud: entry 27 did nothing to #7 that is left to take back
[1]
$ ombud undo 4711 --ticket 7
ombud: there is no journal entry 4711
[1]
$ ombud undo --ticket seven
ombud: --ticket wants a whole number from 1 to 9223372036854775807
[2]
$ ombud undo --dry-run | tail -n 3
1       applied priority low>normal, due 2026-11-10>2026-11-03
undo: priority low x45
dry run: nothing was written
$ ombud undo | tail -n 3
1       applied priority low>normal, due 2026-11-10>2026-11-03
undo: priority low x45
journal entry 29
$ ombud redo | tail -n 3
1       applied priority normal>low, due 2026-11-03>2026-11-10
redo: priority low x45
journal entry 30
$ ombud journal --limit 4 | cut -c 1-5,24-
EntryWho  What                       State Tickets
30   ines redo: priority low x45     redo  44
29   ines undo: priority low x45     undo  44
28   ines undo: priority low x45, #7 undo  1
27   ines priority low x45           done  45

## What was touched since stays, and is named.
$ ombud do priority urgent 9 | tail -n 2
priority: 1 applied
journal entry 31
$ ombud undo "$(ombud journal --format json | sed -n 's/^{"entry":\([0-9]*\),.*priority low.*/\1/p' | tail -n 1)" | grep -v applied
Tickets Verdict           What
1       changed meanwhile priority was changed again since: that change would be lost: #9
undo: priority low x45: 43 of 44 taken back
journal entry 32

## A filter that finds nothing is said, and the code tells a script.
$ ombud do label x --filter id:999999 --yes
ombud: nothing matches
[1]

## Nothing was interrupted.
$ ombud jobs
ombud: nothing was interrupted
$ ombud jobs --format json
ombud: nothing was interrupted
$ ombud jobs resume 3
ombud: there is no job 3: 'ombud jobs' lists them
[1]
$ ombud jobs drop 3
ombud: there is no job 3: 'ombud jobs' lists them
[1]
$ ombud jobs resume
ombud: which job? 'ombud jobs' lists them
[2]
$ ombud jobs resume 1 2
ombud: '2' is one word too many: ombud jobs [resume N | drop N]
[2]
$ ombud jobs wibble 3
ombud: 'wibble' is none of its words: ombud jobs [resume N | drop N]
[2]
## A limit changes what a filter means for a change, and is said.
$ ombud do label few --filter 'kind:access limit:2' --dry-run | tail -2
limit: only the first 2 that the filter selects
dry run: nothing was written
## What the screen's preview offers to be typed in a shell: every argument with its name.
$ ombud do priority --to low --filter 'id:1..4 -id:2' --dry-run | tail -2
priority: 3 applied
dry run: nothing was written
$ ombud do label --name '12' --filter 'id:1..4 -id:2' --dry-run | tail -2
label: 3 applied
dry run: nothing was written
## What was done to many is found by each of them, also as one among many, and by nobody between them.
$ ombud do label pair 3 5 --yes | tail -2
label: 2 applied
journal entry 33
$ ombud audit list ticket:5 act:label --format csv | cut -d, -f4-6
"act","object","n"
"label","ticket","2"
"label","ticket","55"
"label","ticket","50"
$ ombud audit list ticket:4 act:label --limit 1 --format csv | cut -d, -f4-6
"act","object","n"
"label","ticket","55"
$ ombud audit list '#3' act:label who:@me --limit 1 --format json | sed 's/.*"act/"act/;s/"hash":"[0-9a-f]*"/HASH/'
"act":"label","object":"ticket","id":null,"n":2,"detail":null,HASH,"ids":[3,5]}
$ ombud audit list when:now
ombud: 'when:now' asks nothing of the audit: who:NAME act:WORD ticket:NUMBER day:DAY..DAY
[2]

## A new desk, from nothing to a resolved ticket and back.
$ ombud init
new store at desk.db
you is its agent, lead and DPO; 'admin' is the second account
masking is a habit here, not a wall: who owns the file can read it with other programs
$ ombud init
ombud: desk.db is there already: open it, or choose another place with --db
[4]
$ ombud --as admin agent add ines agent,lead,dpo; AS=ines
agent-add: 1 applied
journal entry 1
$ ls -ld desk.db | cut -c1-10
-rw-------
$ ombud count
0
[1]
$ ombud list
ombud: there are no tickets
[1]
$ ombud new --kind howto --subject 'How do I change my e-mail?' --name 'Anna Lind' --email anna@example.org --channel phone --text 'She cannot find the page.'
ticket #1
$ ombud new --kind erasure --subject 'Delete my account' --email bo@example.net --received 2026-11-20 --channel post --format ids
ombud: backdate needs a reason (--reason TEXT); it is for lead, dpo
[3]
$ ombud new --kind erasure --subject 'Delete my account' --email bo@example.net --received 2026-11-20 --reason 'came by post' --channel post --format ids
2
$ ombud new --kind wibble --subject x
ombud: 'wibble' is no kind: 'help kinds' lists them
[2]
$ ombud count
2
$ ombud list
    ID   Due P Type St   Who    Requester    Subject
     1    7d B howt new  -      A••• L•••    How do I change my e-mail?
     2   28d B eras new  -      b•••@e•••.n~ Delete my account
$ ombud list --format ids --sort -id
2
1
$ ombud show 1
#1 How do I change my e-mail?
state        howto, new, normal, nobody
clock        due Mon 2026-11-30, day 0 of 7
received     2026-11-23 15:05
due          2026-11-30
strict       2026-11-30
identity     unknown

person       1
name         A••• L•••
email        a•••@e•••.org

[1] 2026-11-23 15:05  in  A••• L•••
    How do I change my e-mail?
    She cannot find the page.

[ ] assigned: assign @me
[ ] answered: reply / answered --by phone ...
[ ] resolution chosen: resolve CODE

$ ombud show 1,77
#1 How do I change my e-mail?
state        howto, new, normal, nobody
clock        due Mon 2026-11-30, day 0 of 7
received     2026-11-23 15:05
due          2026-11-30
strict       2026-11-30
identity     unknown

person       1
name         A••• L•••
email        a•••@e•••.org

[1] 2026-11-23 15:05  in  A••• L•••
    How do I change my e-mail?
    She cannot find the page.

[ ] assigned: assign @me
[ ] answered: reply / answered --by phone ...
[ ] resolution chosen: resolve CODE

ombud: there is no ticket #77
[1]

## One ticket is done at once, more than one wants --yes.
$ ombud do assign @me 1
ID Verdict Change          Why
1  applied assignee ->ines
assign: 1 applied
journal entry 4
$ ombud do priority high 1 2
ID Verdict Change                                          Why
1  applied priority normal>high, due 2026-11-30>2026-11-26
2  applied priority normal>high
priority: 2 applied
saved filters: due-soon 0>1
dry run: nothing was written
ombud: more than one ticket: --yes does it
$ ombud do priority high 1,2 --yes
ID Verdict Change                                          Why
1  applied priority normal>high, due 2026-11-30>2026-11-26
2  applied priority normal>high
priority: 2 applied
journal entry 5
$ ombud do priority high 1..2 --yes --format json
{"id":1,"verdict":"already so","change":null,"why":"already so"}
{"id":2,"verdict":"already so","change":null,"why":"already so"}
$ ombud do label vip --filter kind:erasure
ID Verdict Change       Why
2  applied labels ->vip
label: 1 applied
journal entry 6
$ ombud do label vip,legal --filter kind:erasure --dry-run
ID Verdict Change               Why
2  applied labels vip>legal,vip
label: 1 applied
dry run: nothing was written
$ ombud do label spam --filter kind:breach
ombud: nothing matches
[1]
$ ombud do label spam --filter ''
ombud: an empty filter selects nothing for a change
[2]
$ ombud do label spam
ombud: label: to which tickets? Numbers stand last, or --filter FILTER
[2]
$ ombud do note 'Called back, no answer' 2
ID Verdict Change Why
2  applied
note: 1 applied
journal entry 7
$ ombud do assign nobody99 1
ID Verdict Change Why
1  skipped        no active agent 'nobody99': 'agent list' names them, @me is you, none is nobody
assign: 0 applied, 1 skipped
[1]
$ ombud do priority 9 1
ID Verdict Change Why
1  skipped        '9' is no priority: urgent, high, normal or low
priority: 0 applied, 1 skipped
[1]
$ ombud do note hello 99
ID Verdict Change Why
99 missing        no such ticket
note: 0 applied, 1 missing
[1]

## A token makes a repeat harmless.
$ ombud do note 'only once' 1 --token t1
ID Verdict Change Why
1  applied
note: 1 applied
journal entry 8
$ ombud do note 'only once' 1 --token t1
note: 1 applied
this token was worked before: nothing was done again
journal entry 8

## The journal, backwards and forwards.
$ ombud journal
Entry At               Who  What             State Tickets
8     2026-11-23 15:05 ines note #1          done  1
7     2026-11-23 15:05 ines note #2          done  1
6     2026-11-23 15:05 ines label vip #2     done  1
5     2026-11-23 15:05 ines priority high x2 done  2
4     2026-11-23 15:05 ines assign @me #1    done  1
3     2026-11-23 15:05 ines new erasure #2   fixed 1
2     2026-11-23 15:05 ines new howto #1     fixed 1
$ ombud undo
ID Verdict Change Why
1  applied
undo: note #1
journal entry 9
$ ombud redo
ID Verdict Change Why
1  applied
redo: note #1
journal entry 10
$ ombud undo 4
ID Verdict Change          Why
1  applied assignee ines>-
undo: assign @me #1
journal entry 11
$ ombud undo 999
ombud: there is no journal entry 999
[1]
$ ombud undo 1 2
ombud: '2' is one word too many: ombud undo [ENTRY] [--ticket N]
[2]
$ ombud journal --limit 3 --format json
{"entry":11,"at":"2026-11-23T14:05:00Z","who":"ines","what":"undo: assign @me #1","state":"undo","tickets":1}
{"entry":10,"at":"2026-11-23T14:05:00Z","who":"ines","what":"redo: note #1","state":"redo","tickets":1}
{"entry":9,"at":"2026-11-23T14:05:00Z","who":"ines","what":"undo: note #1","state":"undo","tickets":1}

## Rules act on what arrives: once, after the import's commit, with their maker's rights.
$ ombud init > /dev/null; ombud --as admin agent add ines agent,lead,dpo > /dev/null; ombud --as admin agent add olle agent > /dev/null; AS=ines
$ ombud rules list
Name Place Maker Matched Applied Refused Undecided Failed Last run Last error Does Filter Resting
[1]
$ ombud rules test
ombud: there are no rules: 'ombud rules save' makes one
[1]
$ printf '{"kind":"howto","subject":"Before there were rules"}\n' > a.jsonl; ombud import a.jsonl
imported 1, threaded 0, duplicate 0, rejected 0
$ ombud rules save login 'kind:howto' 'label login' 'assign ines'
recipe-save: 1 applied
journal entry 3
$ ombud rules save vip 'subject:vip' 'priority urgent' --place 1
recipe-save: 1 applied
journal entry 4
$ ombud --as olle rules save mine 'is:open' 'label x'
ombud: service-tables is not for your role: lead, dpo may
[3]
$ ombud rules save eyes 'state:review' 'approve'
ombud: approve is a second person's own decision: no rule makes it
[2]
$ ombud rules save some 'is:open limit:3' 'label x'
ombud: a rule judges one letter at a time: take limit: out of its filter
[2]
$ ombud rules test
Rule  Matched Operation       What came of it
login 1       label login     label: 1 applied
              assign ines     assign: 1 applied
vip   0       priority urgent priority: 0 applied
ombud: tickets received since 2026-10-24 16:05, as they are now: 1; nothing was written
$ ombud rules test --since 2026-11-24
Rule  Matched Operation       What came of it
login 0       label login     label: 0 applied
              assign ines     assign: 0 applied
vip   0       priority urgent priority: 0 applied
ombud: tickets received since 2026-11-24 00:00, as they are now: 0; nothing was written
[1]
$ ombud rules run --dry-run --since 4w
Rule  Matched Operation       What came of it
login 1       label login     label: 1 applied
              assign ines     assign: 1 applied
vip   0       priority urgent priority: 0 applied
ombud: tickets received since 2026-10-26 15:05, as they are now: 1; nothing was written
$ ombud rules run login
ombud: a run is of all rules, in their order: 'rules test login' tries one
[2]
$ ombud rules list --dry-run
ombud: --dry-run is for 'rules run': it tries the rules and writes nothing
[2]
$ ombud rules test login --since 2w --format csv
"id","verdict","change","why","recipe","operation"\r
"1","applied","labels ->login","","login","label login"\r
"1","applied","assignee ->ines","","login","assign ines"\r
ombud: tickets received since 2026-11-09 15:05, as they are now: 1; nothing was written
$ ombud rules test --since yesterdayish
ombud: --since wants a date such as 2026-10-01, or a length such as 30d or 4w
[2]
$ ombud rules test nothing
ombud: there is no rule of that name ('rules list')
[1]
$ printf '{"kind":"howto","subject":"vip cannot log in"}\n{"kind":"access","subject":"What do you hold"}\n' > b.jsonl; ombud import b.jsonl
imported 2, threaded 0, duplicate 0, rejected 0
$ ombud list --cols id,kind,priority,assignee,labels
    ID Type P Who    Labels
     2 howt ! @me    login
     1 howt B -
     3 acce B -
$ ombud rules list
Name  Place Maker Matched Applied Refused Undecided Failed Last run         Last error Does                     Filter      Resting
login 1     ines  1       2       0       0         0      2026-11-23 15:05            label login; assign ines kind:howto
vip   1     ines  1       1       0       0         0      2026-11-23 15:05            priority urgent          subject:vip
$ ombud rules list --format json
{"name":"login","place":1,"maker":"ines","matched":1,"applied":2,"refused":0,"undecided":0,"failed":0,"last_run":"2026-11-23T14:05:00Z","last_error":null,"does":"label login; assign ines","filter":"kind:howto","resting":null}
{"name":"vip","place":1,"maker":"ines","matched":1,"applied":1,"refused":0,"undecided":0,"failed":0,"last_run":"2026-11-23T14:05:00Z","last_error":null,"does":"priority urgent","filter":"subject:vip","resting":null}
$ ombud rules run
ombud: tickets that arrived and were not looked at yet: 0
$ ombud import b.jsonl
imported 0, threaded 0, duplicate 2, rejected 0
$ ombud list +login --format ids
2

## What rests says why; the others act on.
$ ombud --as admin agent add bea agent,lead > /dev/null; ombud --as bea rules save hers 'kind:access' 'label hers' > /dev/null; ombud --as admin agent state bea disabled > /dev/null
$ printf '{"kind":"access","subject":"vip What else"}\n' > c.jsonl; ombud import c.jsonl
imported 1, threaded 0, duplicate 0, rejected 0
$ ombud rules list --format csv
"name","place","maker","matched","applied","refused","undecided","failed","last_run","last_error","does","filter","resting"\r
"login","1","ines","1","2","0","0","0","2026-11-23T14:05:00Z","","label login; assign ines","kind:howto",""\r
"vip","1","ines","2","2","0","0","0","2026-11-23T14:05:00Z","","priority urgent","subject:vip",""\r
"hers","2","bea","0","0","0","0","0","","","label hers","kind:access","the account of its maker bea is disabled: a lead saves it anew"\r
$ ombud rules test hers
Rule Matched Operation What came of it
hers 0                 rests: the account of its maker bea is disabled: a lead saves it anew
ombud: tickets received since 2026-10-24 16:05, as they are now: 4; nothing was written
[1]
$ ombud count 'subject:vip priority:urgent'
2
$ ombud undo
undo: rule save vip
journal entry 12
$ ombud rules rm hers
recipe-rm: 1 applied
journal entry 13
$ ombud rules rm hers
ombud: the team has no recipe of that name ('recipe list')
[1]
$ ombud rules wibble
ombud: 'wibble' is none of its words: ombud rules list | save NAME FILTER OPERATION... [--place N] | rm NAME | test [NAME] [--since TIME] | run [--dry-run]
[2]
$ ombud journal --all --limit 4 --format csv | cut -d, -f1,3-
"entry","who","what","state","tickets"\r
"13","ines","rule rm hers","done","1"\r
"12","ines","undo: rule save vip","undo","1"\r
"11","the desk","rule vip: priority urgent #4","done","1"\r
"10","admin","agent-state bea","fixed","1"\r
$ ombud audit verify | head -1
every entry follows the one before it

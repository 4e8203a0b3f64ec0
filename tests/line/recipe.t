## A recipe is a filter and what is done to what it selects. A run is a rehearsal without --yes.
$ ombud init > /dev/null; ombud --as admin agent add ines agent,lead,dpo > /dev/null; ombud --as admin agent add olle agent > /dev/null; AS=ines
$ ombud new --kind howto --subject 'How do I log in' --format ids
1
$ ombud new --kind billing --subject 'Charged twice' --format ids
2
$ ombud new --kind access --subject 'What do you hold' --format ids
3
$ ombud recipe list
Name Count Owner Rule Last run Does Filter Fault
[1]
$ ombud recipe save service 'is:open kind:howto,billing' 'assign @me' 'resolve SOLVED' 'label done'
recipe-save: 1 applied
journal entry 6
$ ombud recipe save urgent 'kind:access' 'priority urgent; label vip' --team
recipe-save: 1 applied
journal entry 7
$ ombud recipe list
Name    Count Owner Rule Last run Does                                   Filter                     Fault
service 2     ines                assign @me; resolve SOLVED; label done is:open kind:howto,billing
urgent  1     team                priority urgent; label vip             kind:access
$ ombud recipe list --format json
{"name":"service","count":2,"owner":"ines","rule":null,"last_run":null,"does":"assign @me; resolve SOLVED; label done","filter":"is:open kind:howto,billing","fault":null}
{"name":"urgent","count":1,"owner":"team","rule":null,"last_run":null,"does":"priority urgent; label vip","filter":"kind:access","fault":null}
$ ombud recipe run service
assign @me:
ID Verdict Change          Why
1  applied assignee ->ines
2  applied assignee ->ines
assign: 2 applied

resolve SOLVED:
ID Verdict Change Why
1  skipped        nobody is set as the person concerned: name the person, or say that none is needed (identity not-needed REASON)
2  skipped        nobody is set as the person concerned: name the person, or say that none is needed (identity not-needed REASON)
resolve: 0 applied, 2 skipped

label done: no ticket came this far

dry run: nothing was written
ombud: --yes does it
[1]
$ ombud count state:resolved
0
[1]
$ ombud recipe test urgent --format csv
"id","verdict","change","why","recipe","operation"\r
"3","applied","priority normal>urgent","","urgent","priority urgent"\r
"3","applied","labels ->vip","","urgent","label vip"\r
$ ombud recipe run service --yes --token tonight
assign @me:
ID Verdict Change          Why
1  applied assignee ->ines
2  applied assignee ->ines
assign: 2 applied
journal entry 8

resolve SOLVED:
ID Verdict Change Why
1  skipped        nobody is set as the person concerned: name the person, or say that none is needed (identity not-needed REASON)
2  skipped        nobody is set as the person concerned: name the person, or say that none is needed (identity not-needed REASON)
resolve: 0 applied, 2 skipped

label done: no ticket came this far
[1]
$ ombud recipe run service --yes --token tonight
assign @me:
assign: 2 applied
this token was worked before: nothing was done again
journal entry 8

resolve SOLVED:
resolve: 0 applied, 2 skipped
this token was worked before: nothing was done again

label done: no ticket came this far
$ ombud recipe run service --yes --quiet
assign @me:
ID Verdict    Change Why
1  already so        already so
2  already so        already so
assign: 0 applied, 2 already so

resolve SOLVED:
ID Verdict Change Why
1  skipped        nobody is set as the person concerned: name the person, or say that none is needed (identity not-needed REASON)
2  skipped        nobody is set as the person concerned: name the person, or say that none is needed (identity not-needed REASON)
resolve: 0 applied, 2 skipped

label done: no ticket came this far
[1]
$ ombud undo
ID Verdict Change          Why
1  applied assignee ines>-
2  applied assignee ines>-
undo: assign @me x2
journal entry 9
$ ombud recipe list --format csv
"name","count","owner","rule","last_run","does","filter","fault"\r
"service","2","ines","","2026-11-23T14:05:00Z","assign @me; resolve SOLVED; label done","is:open kind:howto,billing",""\r
"urgent","1","team","","","priority urgent; label vip","kind:access",""\r
$ ombud journal --format csv | cut -d, -f1,3-
"entry","who","what","state","tickets"\r
"9","ines","undo: assign @me x2","undo","2"\r
"8","ines","assign @me x2","undone","2"\r
"7","ines","recipe save urgent","done","1"\r
"6","ines","recipe save service","done","1"\r
"5","ines","new access #3","fixed","1"\r
"4","ines","new billing #2","fixed","1"\r
"3","ines","new howto #1","fixed","1"\r

## What cannot be is said when it is saved.
$ ombud recipe save
ombud: something is missing: ombud recipe list | save NAME FILTER OPERATION... [--team] | rm NAME [--team] | test NAME | run NAME [--yes] [--token T]
[2]
$ ombud recipe save a 'kind:((' 'label x'
ombud: a bracket where a value belongs at 6; write several values as field:a,b
  kind:((
       ^
[2]
$ ombud recipe save a 'sort:due' 'label x'
ombud: an empty filter selects nothing for a change: write what you mean, or id:*
[2]
$ ombud recipe save a is:open 'labl x'
ombud: there is no operation 'labl' ('help operations' lists them)
[2]
$ ombud recipe save a is:open label x
ombud: label wants --name: one or more labels
[2]
$ ombud recipe save a is:open 'split 1'
ombud: split is not for many tickets: no recipe does it
[2]
$ ombud recipe save 'a b' is:open 'label x'
ombud: a recipe's name is one word of at most 40 bytes, without blanks, commas, colons or brackets
[2]
$ ombud recipe run nothing
ombud: there is no recipe of that name ('recipe list')
[1]
$ ombud recipe run
ombud: something is missing: ombud recipe list | save NAME FILTER OPERATION... [--team] | rm NAME [--team] | test NAME | run NAME [--yes] [--token T]
[2]
$ ombud recipe wibble
ombud: 'wibble' is none of its words: ombud recipe list | save NAME FILTER OPERATION... [--team] | rm NAME [--team] | test NAME | run NAME [--yes] [--token T]
[2]
$ ombud --as olle recipe save a is:open 'label x' --team
ombud: service-tables is not for your role: lead, dpo may
[3]
$ ombud --as olle recipe run urgent --yes
priority urgent:
ID Verdict Change                 Why
3  applied priority normal>urgent
priority: 1 applied
journal entry 10

label vip:
ID Verdict Change       Why
3  applied labels ->vip
label: 1 applied
journal entry 11
$ ombud --as olle recipe rm urgent
ombud: you have no recipe of that name ('recipe list'; the team's: --team yes)
[1]
$ ombud recipe rm urgent --team
recipe-rm: 1 applied
journal entry 12
$ ombud recipe run urgent
ombud: there is no recipe of that name ('recipe list')
[1]

## A recipe whose filter is gone says so and does nothing.
$ ombud filter save those 'kind:access' > /dev/null; ombud recipe save use 'q:those' 'label x' > /dev/null; ombud filter rm those --force > /dev/null
$ ombud recipe list --format csv
"name","count","owner","rule","last_run","does","filter","fault"\r
"service","2","ines","","2026-11-23T14:05:00Z","assign @me; resolve SOLVED; label done","is:open kind:howto,billing",""\r
"use","","ines","","","label x","q:those","no saved filter of that name at 3; 'filter list' shows them"\r
$ ombud recipe run use --yes
ombud: use does nothing: no saved filter of that name at 3; 'filter list' shows them
[2]

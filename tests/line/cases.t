## One request written twice: merged, shown where it went, taken apart; linked, watched, dated back.
$ ombud init > /dev/null
$ ombud new --subject "My data" --kind access --email bo@example.com --received 2026-11-10 --reason paper --text "What do you hold?"
ticket #1
$ ombud new --subject "My data again" --kind access --email bo@example.com --received 2026-11-12 --reason paper --text "Well?"
ticket #2
$ ombud new --subject "Erase it" --kind erasure --email bo@example.com --received 2026-11-12 --reason paper --text "All of it."
ticket #3
$ ombud show 1 | grep same
same?        dup? #2
$ ombud do merge 3 1
ID Verdict Change Why
1  skipped        #3 is erasure and this is access: one ticket is one kind, with its own clock and decision; link them instead (link 3 --type follows)
merge: 0 applied, 1 skipped
[1]
$ ombud do merge 2 1
ID Verdict Change Why
1  skipped        this one came earlier, on 2026-11-10, and the earliest date counts: merge #2 into it instead (merge 1)
merge: 0 applied, 1 skipped
[1]
$ ombud do merge 1 3
ID Verdict Change Why
3  skipped        #1 is access and this is erasure: one ticket is one kind, with its own clock and decision; link them instead (link 1 --type follows)
merge: 0 applied, 1 skipped
[1]
$ ombud do merge 1 2
ID Verdict Change                            Why
2  applied state new>merged, merged into 0>1
merge: 1 applied
journal entry 4
$ ombud list is:merged
    ID   Due P Type St   Who    Requester    Subject
     2       B acce merg -      b•••@e•••.c~ My data again
$ ombud show 2
#2 is part of #1:
#1 My data
state        access, new, normal, nobody
clock        due Thu 2026-12-10, day 13 of 30
law          Art. 15 GDPR
received     2026-11-10 00:00
due          2026-12-10
strict       2026-12-10
identity     unknown
parts        #2

person       1
email        b•••@e•••.com

[1] 2026-11-10 00:00  in  (no sender)
    My data
    What do you hold?

from #2  2026-11-12 00:00  in  (no sender)
    My data again
    Well?

[x] further rights of the letter
[ ] assigned: assign @me
[ ] identity settled: identity verified --reason ...
[ ] the data were searched for (Art. 15(1)): searched desk
[ ] notes and letters of the house too (Art. 15(1)): searched notes --hits N
[ ] every letter reviewed for others' data (Art. 15(4), 20(4)): package / review all redacted
[ ] resolution chosen: resolve CODE
[ ] the answer is written, for a second person to read (Art. 12(3)): reply / answered --by phone ...
[ ] approved by a second person: approve
[ ] the package is made (Art. 15(3), 20(1)): package-make --reason package
[ ] the package is delivered (Art. 15(3), 20(1)): package-delivered --reason package CHANNEL
[ ] answered: reply / answered --by phone ...

2026-11-23 15:05  you  merge 1 #2
$ ombud show 2 --format json | grep -o '"merged_into": *[0-9]*'
"merged_into":1
$ ombud do reply --text "hello" 2
ID Verdict Change Why
2  skipped        it is part of another ticket: do it there ('show 2' leads there), or take it out first (unmerge)
reply: 0 applied, 1 skipped
[1]
$ ombud do state merged 3
ID Verdict Change Why
3  skipped        say what it becomes part of: merge NUMBER
state: 0 applied, 1 skipped
[1]
$ ombud undo
ID Verdict Change                            Why
1  applied
2  applied state merged>new, merged into 1>0
undo: merge 1 #2
journal entry 5
$ ombud redo
ID Verdict Change                            Why
1  applied
2  applied state new>merged, merged into 0>1
redo: merge 1 #2
journal entry 6
$ ombud do unmerge 2
ID Verdict Change                            Why
2  applied state merged>new, merged into 1>0
unmerge: 1 applied
journal entry 7
$ ombud do unmerge 2
ID Verdict Change Why
2  skipped        it is part of no other ticket
unmerge: 0 applied, 1 skipped
[1]
## Links stand on both.
$ ombud do link 3 --type follows 2
ID Verdict Change Why
2  applied
link: 1 applied
journal entry 8
$ ombud do link 3 --type same-breach 1 2 --yes
ID Verdict Change Why
1  applied
2  applied
link: 2 applied
journal entry 9
$ ombud show 3 | grep links
links        followed by #2, same-breach #1, same-breach #2
$ ombud do unlink 3 --type same-breach 1
ID Verdict Change Why
1  applied
unlink: 1 applied
journal entry 10
$ ombud do unlink 3 --type same-breach 1
ID Verdict Change Why
1  skipped        it is not linked with #3 that way
unlink: 0 applied, 1 skipped
[1]
$ ombud show 3 | grep links
links        followed by #2, same-breach #2
## Watching is each one's own.
$ ombud do watch 1 2 --yes
ID Verdict Change Why
1  applied
2  applied
watch: 2 applied
journal entry 11
$ ombud count is:watched
2
$ ombud list watch:@me --cols id,subject
    ID Subject
     1 My data
     2 My data again
$ ombud show 1 | grep watched
watched by   you
$ ombud do unwatch 1
ID Verdict Change Why
1  applied
unwatch: 1 applied
journal entry 12
$ ombud count is:watched
1
## The day of receipt goes back, never forward.
$ ombud do received 2026-11-01 --reason "lay in the post room" 3
ID Verdict Change                                                                Why
3  applied received 2026-11-12 00:00>2026-11-01 00:00, due 2026-12-14>2026-12-01
received: 1 applied
journal entry 13
$ ombud do received 2026-11-20 --reason "it suits us" 3
ID Verdict Change Why
3  skipped        a receipt is never dated forward: the clock starts when the letter reached us, not when it was read
received: 0 applied, 1 skipped
[1]
$ ombud do received 2026-10-01 3
ID Verdict Change Why
3  refused        backdate needs a reason (--reason TEXT); it is for lead, dpo
received: 0 applied, 1 refused
[3]
## A right found late has the day of its letter.
$ ombud new --subject "Log in" --kind howto --email eva@example.com --received 2026-11-12 --reason paper --text "How?"
ticket #4
$ ombud do split billing 4
ID Verdict Change Why
4  skipped        'billing' is no right of a data subject: say which letters are about it (--letters 3,4)
split: 0 applied, 1 skipped
[1]
$ ombud do split access --letters 1 4
ID Verdict Change Why
4  applied
split: 1 applied, made #5
journal entry 15
$ ombud undo
ID Verdict Change Why
4  applied
undo: split access #4
journal entry 16
$ ombud list case:4 --cols id,kind,state
    ID Type St
     4 howt new
     5 acce merg
$ ombud do kind access --letter 2 4
ID Verdict Change Why
4  skipped        '2' is no letter of the person's: letters are named by the number that they have on the ticket, as in 3 or 3,4
kind: 0 applied, 1 skipped
[1]
$ ombud do kind access 4
ID Verdict Change                                       Why
4  applied kind howto>access, due 2026-11-19>2026-12-14
kind: 1 applied
journal entry 17
$ ombud check
the store is whole

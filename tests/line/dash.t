## The dashboard's figures for scripts: each with the filter of its tickets.
$ ombud init >/dev/null
$ ombud new --kind erasure --subject Hello --email karin@example.com --text "Erase it"
ticket #1
$ ombud dashboard --days 1
Block                     Row              Of         Count Filter
Clocks                    overdue          now        0     is:open is:overdue
Clocks                    late, no pauses  now        0     is:open is:strict-late
Clocks                    due today        now        0     is:open due:now..today
Clocks                    due in 1-3 days  now        0     is:open due:2026-11-24..2026-11-26
Clocks                    due in 4-7 days  now        0     is:open due:2026-11-27..2026-11-30
Clocks                    due in 8-30 days now        1     is:open due:2026-12-01..2026-12-23
Clocks                    extended         now        0     is:open has:extension
Clocks                    overdue          7d change  0
Clocks                    late, no pauses  7d change  0
Clocks                    due today        7d change  0
Clocks                    due in 1-3 days  7d change  0
Clocks                    due in 4-7 days  7d change  0
Clocks                    due in 8-30 days 7d change  1
Clocks                    extended         7d change  0
States                    new              now        1     is:open state:new
States                    not begun        now        0     is:open state:triaged
States                    in work          now        0     is:open state:work
States                    waiting          now        0     is:open is:waiting
States                    in review        now        0     is:open state:review,approved
States                    put aside        now        0     is:open is:snoozed
States                    ended            now        0     closed:2026-11-23..2026-11-23
States                    legal hold       now        0     is:held
By agent                  (nobody)         open       1     is:open assignee:none
By agent                  (nobody)         late       0     is:overdue assignee:none
By agent                  (nobody)         work       0     is:open state:work assignee:none
By agent                  (nobody)         wait       0     is:open is:waiting assignee:none
By agent                  (nobody)         med d            closed:2026-11-23..2026-11-23 assignee:none
By agent                  (nobody)         ended      0     closed:2026-11-23..2026-11-23 assignee:none
By agent                  (nobody)         ended 7d   0     closed:2026-11-17..2026-11-23 assignee:none
In, ended and late by day in               2026-11-23 1     received:2026-11-23
In, ended and late by day ended            2026-11-23 0     closed:2026-11-23
In, ended and late by day late             2026-11-23 0     is:late due:2026-11-23
Late at today's pace      none in ten days late       0     id:0
By kind                   erasure          open       1     is:open kind:erasure
By kind                   erasure          in         1     received:2026-11-23..2026-11-23 kind:erasure
By kind                   erasure          ended      0     closed:2026-11-23..2026-11-23 kind:erasure
By kind                   erasure          med d            closed:2026-11-23..2026-11-23 kind:erasure
By kind                   erasure          90th d           closed:2026-11-23..2026-11-23 kind:erasure
By kind                   erasure          late       0     is:late due:2026-11-23..2026-11-23 kind:erasure
By kind                   erasure          extended   0     is:open has:extension kind:erasure
Age of what is open       0-7 days         now        1     is:open received:2026-11-16..2026-11-23
Age of what is open       8-14 days        now        0     is:open received:2026-11-09..2026-11-15
Age of what is open       15-21 days       now        0     is:open received:2026-11-02..2026-11-08
Age of what is open       22-30 days       now        0     is:open received:2026-10-24..2026-11-01
Age of what is open       older            now        0     is:open received:..2026-10-23
By label                  (none)           open       1     is:open label:none
By label                  (none)           late       0     is:overdue label:none
By label                  (none)           in         1     received:2026-11-23..2026-11-23 label:none
$ ombud dashboard --days 1 --format json kind:erasure | head -2
{"block":"Clocks","row":"overdue","of":"now","count":0,"filter":"kind:erasure is:open is:overdue"}
{"block":"Clocks","row":"late, no pauses","of":"now","count":0,"filter":"kind:erasure is:open is:strict-late"}
$ ombud dashboard --format csv kind:access | tail -1
"Age of what is open","older","now","0","kind:access is:open received:..2026-10-23"\r
$ ombud dashboard --days 93
ombud: --days wants a whole number from 1 to 92
[2]
$ ombud dashboard kind:
ombud: a value is missing at 6; * is any value, none is no value
  kind:
       ^
[2]

## A month ago there was no ticket here, and what was not kept of then is not answered.
$ ombud dashboard --as-of 2026-10-01 --days 1
ombud: the desk as it was on 2026-10-01 23:59: 0 tickets
Block                     Row              Of         Count Filter
Clocks                    overdue          now        0     is:open is:overdue
Clocks                    late, no pauses  now        0     is:open is:strict-late
Clocks                    due today        now        0     is:open due:now..today
Clocks                    due in 1-3 days  now        0     is:open due:2026-10-02..2026-10-04
Clocks                    due in 4-7 days  now        0     is:open due:2026-10-05..2026-10-08
Clocks                    due in 8-30 days now        0     is:open due:2026-10-09..2026-10-31
Clocks                    extended         now        0     is:open has:extension
States                    new              now        0     is:open state:new
States                    not begun        now        0     is:open state:triaged
States                    in work          now        0     is:open state:work
States                    waiting          now        0     is:open is:waiting
States                    in review        now        0     is:open state:review,approved
States                    put aside        now        0     is:open is:snoozed
States                    ended            now        0     closed:2026-10-01..2026-10-01
In, ended and late by day in               2026-10-01 0     received:2026-10-01
In, ended and late by day ended            2026-10-01 0     closed:2026-10-01
In, ended and late by day late             2026-10-01 0     is:late due:2026-10-01
Late at today's pace      none in ten days late       0     id:0
Age of what is open       0-7 days         now        0     is:open received:2026-09-24..2026-10-01
Age of what is open       8-14 days        now        0     is:open received:2026-09-17..2026-09-23
Age of what is open       15-21 days       now        0     is:open received:2026-09-10..2026-09-16
Age of what is open       22-30 days       now        0     is:open received:2026-09-01..2026-09-09
Age of what is open       older            now        0     is:open received:..2026-08-31
$ ombud count is:open --as-of 2026-10-01
ombud: the desk as it was on 2026-10-01 23:59: 0 tickets
0
[1]
$ ombud count subject:Hello --as-of 2026-10-01
ombud: the desk as it was on 2026-10-01 23:59: 0 tickets
ombud: what that was then is not kept at 1; of the past can be asked: id kind state priority assignee team label received due strict answered closed snoozed resolution identity lang case
  subject:Hello
  ^
[2]
$ ombud list --as-of 2026-12-24
ombud: 2026-12-24 has not passed: the desk as it was is of a time before now
[2]

## With room: labels too, and dates under the days.
= 140x40
> gd
| DASHBOARD  all tickets                                                                                     counted 15:05  last 28 days [ ]
|--------------------------------------------------------------------------------------------------------------------------------------------
|>Clocks                 7d                     States                             By agent
| overdue          [1]   +1 ###                 new         14 #################              open  late  work  wait  med d  ended  ended 7d
| late, no pauses   0     0                     not begun    0                     (nobody)     14     1     0     0      -      0         0
| due today         1    +1 ###                 in work      0
| due in 1-3 days   2    +2 ######              waiting      0
| due in 4-7 days   6    +4 #################   in review    0
| due in 8-30 days  4    -4 ############        put aside    0
| extended          0     0                     ended        0
|                                               legal hold   0
|
| In, ended and late by day                                                                      Late at today's pace                 5 more
| in    = = = =     = =   =                             #     #  sum 11, most 2                  2026-11-23, 1 due  1 ########
| ended                                                          sum 0, most 0                   2026-11-24, 0 due  0
| late                                                  #        sum 1, most 1                   2026-11-25, 2 due  2 ###############
|               11-02         11-09         11-16         11-23                                  2026-11-26, 0 due  0
|                                                                                                2026-11-27, 3 due  3 ######################
|
| By kind                                                         Age of what is open               By label
|                 open  in  ended  med d  90th d  late  extended  0-7 days    4 ##############                        open     late     in
| erasure            5   3      0      -       -     1         0  8-14 days   0                     legal                1        0      1
| access             3   2      0      -       -     0         0  15-21 days  3 ###########         mkt                  1        0      1
| portability        1   1      0      -       -     0         0  22-30 days  5 #################   newsletter           1        0      1
| rectification      1   1      0      -       -     0         0  older       2 #######             urgent-cust~         1        0      1
| objection          1   1      0      -       -     0         0                                    vip                  1        1      0
| incident           1   1      0      -       -     0         0                                    (none)              10        0      8
| howto              1   1      0      -       -     0         0
| billing            1   1      0      -       -     0         0
|
|
|
| Team activity                                                                                  System
| 15:05  admin    agent-add ines                                                                 store <10 MB, its log <10 MB
|                                                                                                agents on 1, nothing is being edited
|                                                                                                letters: 0 wait, 0 failed in 7 days
|                                                                                                your line: all is painted
|
| is:open is:overdue
| <Enter> open  t tag  gf facets  <Tab> next block  [ period  R count anew  q back  ? help
+ 18,3
> jj
> gf
| FACETS  is:open due:now..today
|>kind                                          label                                         identity
|>  erasure                 1 ###############     (none)                  1 ###############     unknown                 1 ###############
|
|
|
|
|
| state                                         is                                            pii
|   new                     1 ###############     new                     1 ###############     name                    1 ###############
|                                                 unassigned              1 ###############     email                   1 ###############
|
|
|
|
| due                                           received                                      team
|   today                   1 ###############     2026-10                 1 ###############     (none)                  1 ###############
|
|
|
|
|
| assignee                                      lang
|   (nobody)                1 ###############     en                      1 ###############
|
|
|
|
|
| priority                                      resolution
|   urgent                  1 ###############     (none)                  1 ###############
|
|
|
|
|
|
|
|
| <Enter> narrow  - leave out  t mark  <Tab> next field  q back  ? help
+ 0,2
> q
> gd
> jj
> B
| filter  is:open due:now..today                                             sort due   group -   1 of 14   1 tagged   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject                | PREVIEW (p hides, ^Wp moves it)
|1 my-open          0      |>*N      2    8h  ! eras new  -      M••• K•••   Please delete all my d~| #2 Please delete all my data
|2 due-soon         7      |                                                                        | erasure | new | - | pri !
|3 overdue          1      |                                                                        | due Mon 2026-11-23, day 32 of 32
|4 unassigned      14      |                                                                        | Art. 17 GDPR
|5 erasure-due      5      |                                                                        |
|6 access-due       4      |                                                                        | identity     unknown, person 2
|7 waiting          0      |                                                                        | name         M••• K•••
|8 review           0      |                                                                        | email        m•••@e•••.net
|9 new             14      |                                                                        | lang         en
|  further-rights   4      |                                                                        |
|  unverified       8      |                                                                        | STEPS
|  escalated        0      |                                                                        | [ ] further rights of the letter: acce~
|  service          3      |                                                                        |     <- :split / drop-hint
|v LABELS                  |                                                                        | [ ] assigned
|  legal            1      |                                                                        | [ ] identity settled
|  mkt              1      |                                                                        | [ ] the ground for erasure (Art. 17(1))
|  newsletter       1      |                                                                        | [ ] the systems that were searched
|  urgent-customer  1      |                                                                        | [ ] what is to be erased, with counts
|  vip              1      |                                                                        | [ ] whether the data were made public
|                          |                                                                        | [ ] resolution chosen
|                          |                                                                        | [ ] the answer is written, for a secon~
|                          |                                                                        | [ ] approved by a second person
|                          |                                                                        | [ ] the person's data are erased
|                          |                                                                        | [ ] no file of the store holds them an~
|                          |                                                                        | [ ] recipients told, or that there are~
|                          |                                                                        | [ ] answered
|                          |                                                                        |
|                          |                                                                        |[1] 2026-10-22 21:40  in M••• K••• <m••~
|                          |                                                                        |    Delete all you have on me.
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
| there are no recipes yet: S in a bulk preview saves one, :recipes makes one
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,2
> <Esc>
> gd
> ":csv /nonexistent/figures.csv"
> <Enter>
| DASHBOARD  all tickets                                                                                     counted 15:05  last 28 days [ ]
|--------------------------------------------------------------------------------------------------------------------------------------------
|>Clocks                 7d                     States                             By agent
| overdue          [1]   +1 ###                 new         14 #################              open  late  work  wait  med d  ended  ended 7d
| late, no pauses   0     0                     not begun    0                     (nobody)     14     1     0     0      -      0         0
| due today         1    +1 ###                 in work      0
| due in 1-3 days   2    +2 ######              waiting      0
| due in 4-7 days   6    +4 #################   in review    0
| due in 8-30 days  4    -4 ############        put aside    0
| extended          0     0                     ended        0
|                                               legal hold   0
|
| In, ended and late by day                                                                      Late at today's pace                 5 more
| in    = = = =     = =   =                             #     #  sum 11, most 2                  2026-11-23, 1 due  1 ########
| ended                                                          sum 0, most 0                   2026-11-24, 0 due  0
| late                                                  #        sum 1, most 1                   2026-11-25, 2 due  2 ###############
|               11-02         11-09         11-16         11-23                                  2026-11-26, 0 due  0
|                                                                                                2026-11-27, 3 due  3 ######################
|
| By kind                                                         Age of what is open               By label
|                 open  in  ended  med d  90th d  late  extended  0-7 days    4 ##############                        open     late     in
| erasure            5   3      0      -       -     1         0  8-14 days   0                     legal                1        0      1
| access             3   2      0      -       -     0         0  15-21 days  3 ###########         mkt                  1        0      1
| portability        1   1      0      -       -     0         0  22-30 days  5 #################   newsletter           1        0      1
| rectification      1   1      0      -       -     0         0  older       2 #######             urgent-cust~         1        0      1
| objection          1   1      0      -       -     0         0                                    vip                  1        1      0
| incident           1   1      0      -       -     0         0                                    (none)              10        0      8
| howto              1   1      0      -       -     0         0
| billing            1   1      0      -       -     0         0
|
|
|
| Team activity                                                                                  System
| 15:05  admin    agent-add ines                                                                 store <10 MB, its log <10 MB
|                                                                                                agents on 1, nothing is being edited
|                                                                                                letters: 0 wait, 0 failed in 7 days
|                                                                                                your line: all is painted
|
| /nonexistent: No such file or directory
| <Enter> open  t tag  gf facets  <Tab> next block  [ period  R count anew  q back  ? help
+ 18,3

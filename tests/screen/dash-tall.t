## On a tall screen the first band takes the lines that it fills, and what is left goes to the kinds and labels.
= 200x60
> gd
| DASHBOARD  all tickets                                                                                                                                                 counted 15:05  last 28 days [ ]
|--------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
|>Clocks                 7d                                         States                                            By agent
| overdue          [1]   +1 #######                                 new         14 ################################                 open     late     work     wait     med d     ended     ended 7d
| late, no pauses   0     0                                         not begun    0                                    (nobody)        14        1        0        0         -         0            0
| due today         1    +1 #######                                 in work      0
| due in 1-3 days   2    +2 #############                           waiting      0
| due in 4-7 days   6    +4 #####################################   in review    0
| due in 8-30 days  4    -4 #########################               put aside    0
| extended          0     0                                         ended        0
|                                                                   legal hold   0
|
| In, ended and late by day                                                                                                               Late at today's pace                                    1 more
|                                                       #     #                                                                           2026-11-23, 1 due  1 ##############
| in    # # # #     # #   #                             #     #  sum 11, most 2                                                           2026-11-24, 0 due  0
|                                                                                                                                         2026-11-25, 2 due  2 ############################
| ended                                                          sum 0, most 0                                                            2026-11-26, 0 due  0
|                                                       #                                                                                 2026-11-27, 3 due  3 #########################################
| late                                                  #        sum 1, most 1                                                            2026-11-30, 3 due  3 #########################################
|               11-02         11-09         11-16         11-23                                                                           2026-12-01, 0 due  0
|                                                                                                                                         2026-12-02, 1 due  1 ##############
|                                                                                                                                         2026-12-03, 1 due  1 ##############
|
| By kind                                                                                     Age of what is open                             By label
|                    open     in     ended     med d     90th d     late     extended         0-7 days    4 #########################                              open     late     in
| erasure               5      3         0         -          -        1            0         8-14 days   0                                   legal                   1        0      1
| access                3      2         0         -          -        0            0         15-21 days  3 ###################               mkt                     1        0      1
| portability           1      1         0         -          -        0            0         22-30 days  5 ###############################   newsletter              1        0      1
| rectification         1      1         0         -          -        0            0         older       2 #############                     urgent-customer         1        0      1
| objection             1      1         0         -          -        0            0                                                         vip                     1        1      0
| incident              1      1         0         -          -        0            0                                                         (none)                 10        0      8
| howto                 1      1         0         -          -        0            0
| billing               1      1         0         -          -        0            0
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Team activity                                                                                                                           System
| 15:05  admin    agent-add ines                                                                                                          store <10 MB, its log <10 MB
|                                                                                                                                         agents on 1, nothing is being edited
|                                                                                                                                         letters: 0 wait, 0 failed in 7 days
|                                                                                                                                         your line: all is painted
|
|
|
|
|
|
| is:open is:overdue
| <Enter> open  t tag  gf facets  <Tab> next block  [ period  R count anew  q back  ? help
+ 18,3

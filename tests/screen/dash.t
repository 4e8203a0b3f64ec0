## The dashboard: every figure opens the list of its tickets.
= 80x24
> gd
| DASHBOARD  all tickets                         counted 15:05  last 28 days [ ]
|--------------------------------------------------------------------------------
|>Clocks                 7d   States        1 more   By agent
| overdue          [1]   +1   new         14 #####              open  late  work
| late, no pauses   0     0   not begun    0         (nobody)     14     1     0
| due today         1    +1   in work      0
| due in 1-3 days   2    +2   waiting      0
| due in 4-7 days   6    +4   in review    0
| due in 8-30 days  4    -4   put aside    0
| extended          0     0   ended        0
| In, ended and late by day                        Late at today's pace   6 more
| in    =  == =              #  # sum 11, most 2   2026-11-23, 1 due  1 ###
| ended                           sum 0, most 0    2026-11-24, 0 due  0
| late                       #    sum 1, most 1    2026-11-25, 2 due  2 ######
|                                                  2026-11-26, 0 due  0
| By kind                                   3 more   Age of what is open
|                 open  in  ended  med d  90th d     0-7 days    4 ###########
| erasure            5   3      0      -       -     8-14 days   0
| access             3   2      0      -       -     15-21 days  3 ########
| portability        1   1      0      -       -     22-30 days  5 #############
| rectification      1   1      0      -       -     older       2 ######
| objection          1   1      0      -       -
| is:open is:overdue
| <Enter> open  t tag  gf facets  <Tab> next block  [ period  q back  ? help
+ 18,3
> l
| DASHBOARD  all tickets                         counted 15:05  last 28 days [ ]
|--------------------------------------------------------------------------------
| Clocks                 7d  >States        1 more   By agent
| overdue           1    +1   new        [14]#####              open  late  work
| late, no pauses   0     0   not begun    0         (nobody)     14     1     0
| due today         1    +1   in work      0
| due in 1-3 days   2    +2   waiting      0
| due in 4-7 days   6    +4   in review    0
| due in 8-30 days  4    -4   put aside    0
| extended          0     0   ended        0
| In, ended and late by day                        Late at today's pace   6 more
| in    =  == =              #  # sum 11, most 2   2026-11-23, 1 due  1 ###
| ended                           sum 0, most 0    2026-11-24, 0 due  0
| late                       #    sum 1, most 1    2026-11-25, 2 due  2 ######
|                                                  2026-11-26, 0 due  0
| By kind                                   3 more   Age of what is open
|                 open  in  ended  med d  90th d     0-7 days    4 ###########
| erasure            5   3      0      -       -     8-14 days   0
| access             3   2      0      -       -     15-21 days  3 ########
| portability        1   1      0      -       -     22-30 days  5 #############
| rectification      1   1      0      -       -     older       2 ######
| objection          1   1      0      -       -
| is:open state:new
| <Enter> open  t tag  gf facets  <Tab> next block  [ period  q back  ? help
+ 40,3
> <Tab>jl
| DASHBOARD  all tickets                         counted 15:05  last 28 days [ ]
|--------------------------------------------------------------------------------
| Clocks                 7d   States        1 more   By agent
| overdue           1    +1   new         14 #####              open  late  work
| late, no pauses   0     0   not begun    0         (nobody)     14     1     0
| due today         1    +1   in work      0
| due in 1-3 days   2    +2   waiting      0
| due in 4-7 days   6    +4   in review    0
| due in 8-30 days  4    -4   put aside    0
| extended          0     0   ended        0
| In, ended and late by day                       >Late at today's pace   6 more
| in    =  == =              #  # sum 11, most 2   2026-11-23, 1 due [1]###
| ended                           sum 0, most 0    2026-11-24, 0 due  0
| late                       #    sum 1, most 1    2026-11-25, 2 due  2 ######
|                                                  2026-11-26, 0 due  0
| By kind                                   3 more   Age of what is open
|                 open  in  ended  med d  90th d     0-7 days    4 ###########
| erasure            5   3      0      -       -     8-14 days   0
| access             3   2      0      -       -     15-21 days  3 ########
| portability        1   1      0      -       -     22-30 days  5 #############
| rectification      1   1      0      -       -     older       2 ######
| objection          1   1      0      -       -
| id:2
| <Enter> open  t tag  gf facets  <Tab> next block  [ period  q back  ? help
+ 68,11
> <Enter>
| filter  id:2                                                   1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|
|
|
|
|- #2 M••• K••• | erasure, new | came 22 Oct | 1 letter -------------------------
|                                                                       due  1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
= 120x40
> gd
| DASHBOARD  all tickets                                                                 counted 15:05  last 28 days [ ]
|------------------------------------------------------------------------------------------------------------------------
|>Clocks                 7d              States                        By agent
| overdue          [1]   +1 ##           new         14 ############              open  late  work  wait  med d  ended
| late, no pauses   0     0              not begun    0                (nobody)     14     1     0     0      -      0
| due today         1    +1 ##           in work      0
| due in 1-3 days   2    +2 ####         waiting      0
| due in 4-7 days   6    +4 ##########   in review    0
| due in 8-30 days  4    -4 #######      put aside    0
| extended          0     0              ended        0
|                                        legal hold   0
|
| In, ended and late by day                                                        Late at today's pace           3 more
|                                                       #     #                    2026-11-23, 1 due  1 ######
| in    # # # #     # #   #                             #     #  sum 11, most 2    2026-11-24, 0 due  0
|                                                                                  2026-11-25, 2 due  2 ###########
| ended                                                          sum 0, most 0     2026-11-26, 0 due  0
|                                                       #                          2026-11-27, 3 due  3 ################
| late                                                  #        sum 1, most 1     2026-11-30, 3 due  3 ################
|               11-02         11-09         11-16         11-23                    2026-12-01, 0 due  0
|
| By kind                                                Age of what is open          By label
|                 open  in  ended  med d  90th d  late   0-7 days    4 ##########                    open    late    in
| erasure            5   3      0      -       -     1   8-14 days   0                legal             1       0     1
| access             3   2      0      -       -     0   15-21 days  3 ########       mkt               1       0     1
| portability        1   1      0      -       -     0   22-30 days  5 ############   newsletter        1       0     1
| rectification      1   1      0      -       -     0   older       2 #####          urgent-cu~        1       0     1
| objection          1   1      0      -       -     0                                vip               1       1     0
| incident           1   1      0      -       -     0                                (none)           10       0     8
| howto              1   1      0      -       -     0
| billing            1   1      0      -       -     0
|
|
|
|
|
|
|
| is:open is:overdue
| <Enter> open  t tag  gf facets  <Tab> next block  [ period  R count anew  q back  ? help
+ 18,3
> <Tab><Tab><Tab>hj
| DASHBOARD  all tickets                                                                 counted 15:05  last 28 days [ ]
|------------------------------------------------------------------------------------------------------------------------
| Clocks                 7d              States                        By agent
| overdue           1    +1 ##           new         14 ############              open  late  work  wait  med d  ended
| late, no pauses   0     0              not begun    0                (nobody)     14     1     0     0      -      0
| due today         1    +1 ##           in work      0
| due in 1-3 days   2    +2 ####         waiting      0
| due in 4-7 days   6    +4 ##########   in review    0
| due in 8-30 days  4    -4 #######      put aside    0
| extended          0     0              ended        0
|                                        legal hold   0
|
|>In, ended and late by day                                 2026-10-27  ended: 0   Late at today's pace           3 more
|                                                       #     #                    2026-11-23, 1 due  1 ######
| in    # # # #     # #   #                             #     #  sum 11, most 2    2026-11-24, 0 due  0
|                                                                                  2026-11-25, 2 due  2 ###########
| ended                                                          sum 0, most 0     2026-11-26, 0 due  0
|                                                       #                          2026-11-27, 3 due  3 ################
| late                                                  #        sum 1, most 1     2026-11-30, 3 due  3 ################
|               11-02         11-09         11-16         11-23                    2026-12-01, 0 due  0
|
| By kind                                                Age of what is open          By label
|                 open  in  ended  med d  90th d  late   0-7 days    4 ##########                    open    late    in
| erasure            5   3      0      -       -     1   8-14 days   0                legal             1       0     1
| access             3   2      0      -       -     0   15-21 days  3 ########       mkt               1       0     1
| portability        1   1      0      -       -     0   22-30 days  5 ############   newsletter        1       0     1
| rectification      1   1      0      -       -     0   older       2 #####          urgent-cu~        1       0     1
| objection          1   1      0      -       -     0                                vip               1       1     0
| incident           1   1      0      -       -     0                                (none)           10       0     8
| howto              1   1      0      -       -     0
| billing            1   1      0      -       -     0
|
|
|
|
|
|
|
| closed:2026-10-27
| <Enter> open  t tag  gf facets  <Tab> next block  [ period  R count anew  q back  ? help
+ 7,16
> ]
| DASHBOARD  all tickets                                                                 counted 15:05  last 56 days [ ]
|------------------------------------------------------------------------------------------------------------------------
| Clocks                 7d              States                        By agent
| overdue           1    +1 ##           new         14 ############              open  late  work  wait  med d  ended
| late, no pauses   0     0              not begun    0                (nobody)     14     1     0     0      -      0
| due today         1    +1 ##           in work      0
| due in 1-3 days   2    +2 ####         waiting      0
| due in 4-7 days   6    +4 ##########   in review    0
| due in 8-30 days  4    -4 #######      put aside    0
| extended          0     0              ended        0
|                                        legal hold   0
|
|>In, ended and late by day                                 2026-09-29  ended: 0   Late at today's pace           3 more
|                                                           #  #                   2026-11-23, 1 due  1 ######
| in                         # #  # ####  ## #              #  # sum 14, most 2    2026-11-24, 0 due  0
|                                                                                  2026-11-25, 2 due  2 ###########
| ended                                                          sum 0, most 0     2026-11-26, 0 due  0
|                                                           #                      2026-11-27, 3 due  3 ################
| late                                                      #    sum 1, most 1     2026-11-30, 3 due  3 ################
|         10-05  10-12  10-19  10-26  11-02  11-09  11-16  11-23                   2026-12-01, 0 due  0
|
| By kind                                                Age of what is open          By label
|                 open  in  ended  med d  90th d  late   0-7 days    4 ##########                    open    late    in
| erasure            5   5      0      -       -     1   8-14 days   0                legal             1       0     1
| access             3   3      0      -       -     0   15-21 days  3 ########       mkt               1       0     1
| portability        1   1      0      -       -     0   22-30 days  5 ############   newsletter        1       0     1
| rectification      1   1      0      -       -     0   older       2 #####          urgent-cu~        1       0     1
| objection          1   1      0      -       -     0                                vip               1       1     1
| incident           1   1      0      -       -     0                                (none)           10       0    10
| howto              1   1      0      -       -     0
| billing            1   1      0      -       -     0
|
|
|
|
|
|
|
| closed:2026-09-29
| <Enter> open  t tag  gf facets  <Tab> next block  [ period  R count anew  q back  ? help
+ 7,16
> <Tab><Tab>t
| filter  is:open kind:erasure                                                                           5/14  rw  15:05
|        ID   Due  P Type St       Who      Requester         Subject
|>*N      1   -3d! ! eras new      -        J••• S•••         Erase account + backups  +vip
| *N      2    8h  ! eras new      -        M••• K•••         Please delete all my data
| *N      4    4d  A eras new      -        Z••• M•••         Right to be forgotten / newsletter  +mkt, newsletter
| *N      7    7d  B eras new      -        李••• 小•••       帳戶刪除請求
| *N     14   30d  B eras new      -        I••• I•••         Удалите мои данные
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
|
|
|------------------------------------------------------------------------------------------------------------------------
| all 5 of this list are tagged: ; acts on them, g* untags
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  ? help
+ 0,2
## On a small screen one block at a time.
= 60x12
> gd
| DASHBOARD  all ~           counted 15:05  last 28 days [ ]
|------------------------------------------------------------
|>Clocks                 7d
| overdue          [1]   +1 ######
| late, no pauses   0     0
| due today         1    +1 ######
| due in 1-3 days   2    +2 ###########
| due in 4-7 days   6    +4 ################################
| due in 8-30 days  4    -4 ######################
| extended          0     0
| is:open is:overdue
| <Enter> open  t tag  gf facets  <Tab> next block  ? help
+ 18,3
> <Tab>
| DASHBOARD  all ~           counted 15:05  last 28 days [ ]
|------------------------------------------------------------
|>States                                              1 more
| new        [14]###########################################
| not begun    0
| in work      0
| waiting      0
| in review    0
| put aside    0
| ended        0
| is:open state:new
| <Enter> open  t tag  gf facets  <Tab> next block  ? help
+ 12,3
> G<Enter>
| filter  is:held                            0/14  rw  15:05
|        ID   Due  P Type St   Subject
|
|    nothing matches: c picks another queue
|
|
|
|
|
|------------------------------------------------------------
| 5 tagged (5 hidden)                               due  0/0
| <Enter> open  ; tagged  l limit  c queue  : cmd  ? help
+ 0,11
## Only in the dashboard, and only of a filter that can be read.
= 80x24
> :figure-open<Enter>
| filter  is:held                                                0/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|
|    nothing matches: c picks another queue
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
|
|
|
|--------------------------------------------------------------------------------
| this is for the dashboard: gd shows it
| <Enter> open  ; tagged  l limit  c queue  : cmd  ? help
+ 0,23
> :dashboard kind:<Enter>
| filter  is:held                                                0/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|
|    nothing matches: c picks another queue
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
|
|
|
|--------------------------------------------------------------------------------
| a value is missing at 6; * is any value, none is no value
| <Enter> open  ; tagged  l limit  c queue  : cmd  ? help
+ 0,23
> :dashboard kind:erasure<Enter>
| DASHBOARD  kind:erasure                        counted 15:05  last 28 days [ ]
|--------------------------------------------------------------------------------
|>Clocks                 7d   States        1 more   By agent
| overdue          [1]   +1   new         5 ######              open  late  work
| late, no pauses   0     0   not begun   0          (nobody)      5     1     0
| due today         1    +1   in work     0
| due in 1-3 days   0     0   waiting     0
| due in 4-7 days   2     0   in review   0
| due in 8-30 days  1    -1   put aside   0
| extended          0     0   ended       0
| In, ended and late by day                        Late at today's pace   6 more
| in    #                       # sum 3, most 1    2026-11-23, 1 due  1 ########
| ended                           sum 0, most 0    2026-11-24, 0 due  0
| late                       #    sum 1, most 1    2026-11-25, 0 due  0
|                                                  2026-11-26, 0 due  0
| By kind                                            Age of what is open
|           open  in  ended  med d  90th d  late     0-7 days    1 #######
| erasure      5   3      0      -       -     1     8-14 days   0
|                                                    15-21 days  0
|                                                    22-30 days  2 #############
|                                                    older       2 #############
|
| kind:erasure is:open is:overdue
| <Enter> open  t tag  gf facets  <Tab> next block  [ period  q back  ? help
+ 18,3
## What will be late, day by day: the block scrolls, and a day opens its tickets.
= 80x24
> :forecast<Enter>
| DASHBOARD  all tickets                         counted 15:05  last 28 days [ ]
|--------------------------------------------------------------------------------
| Clocks                 7d   States        1 more   By agent
| overdue           1    +1   new         14 #####              open  late  work
| late, no pauses   0     0   not begun    0         (nobody)     14     1     0
| due today         1    +1   in work      0
| due in 1-3 days   2    +2   waiting      0
| due in 4-7 days   6    +4   in review    0
| due in 8-30 days  4    -4   put aside    0
| extended          0     0   ended        0
| In, ended and late by day                       >Late at today's pace   6 more
| in    =  == =              #  # sum 11, most 2   2026-11-23, 1 due [1]###
| ended                           sum 0, most 0    2026-11-24, 0 due  0
| late                       #    sum 1, most 1    2026-11-25, 2 due  2 ######
|                                                  2026-11-26, 0 due  0
| By kind                                   3 more   Age of what is open
|                 open  in  ended  med d  90th d     0-7 days    4 ###########
| erasure            5   3      0      -       -     8-14 days   0
| access             3   2      0      -       -     15-21 days  3 ########
| portability        1   1      0      -       -     22-30 days  5 #############
| rectification      1   1      0      -       -     older       2 ######
| objection          1   1      0      -       -
| a working day's pace, of 28 days: 0 requests, 0 others; late now: 1
| <Enter> open  t tag  gf facets  <Tab> next block  [ period  q back  ? help
+ 68,11
> G
| DASHBOARD  all tickets                         counted 15:05  last 28 days [ ]
|--------------------------------------------------------------------------------
| Clocks                 7d   States        1 more   By agent
| overdue           1    +1   new         14 #####              open  late  work
| late, no pauses   0     0   not begun    0         (nobody)     14     1     0
| due today         1    +1   in work      0
| due in 1-3 days   2    +2   waiting      0
| due in 4-7 days   6    +4   in review    0
| due in 8-30 days  4    -4   put aside    0
| extended          0     0   ended        0
| In, ended and late by day                       >Late at today's pace   6 more
| in    =  == =              #  # sum 11, most 2   2026-12-01, 0 due  0
| ended                           sum 0, most 0    2026-12-02, 1 due  1 ###
| late                       #    sum 1, most 1    2026-12-03, 1 due  1 ###
|                                                  2026-12-04, 0 due [0]
| By kind                                   3 more   Age of what is open
|                 open  in  ended  med d  90th d     0-7 days    4 ###########
| erasure            5   3      0      -       -     8-14 days   0
| access             3   2      0      -       -     15-21 days  3 ########
| portability        1   1      0      -       -     22-30 days  5 #############
| rectification      1   1      0      -       -     older       2 ######
| objection          1   1      0      -       -
| id:0
| <Enter> open  t tag  gf facets  <Tab> next block  [ period  q back  ? help
+ 68,14
> kk<Enter>
| filter  id:8                                                   1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
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
|
|
|
|
|- #8 E••• Z••• | portability, new | came 2 Nov | 1 letter ----------------------
| 5 tagged (5 hidden)                                                   due  1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> :forecast is:closed<Enter>
| DASHBOARD  is:closed                           counted 15:05  last 28 days [ ]
|--------------------------------------------------------------------------------
| Clocks                 7d   States        1 more   By agent
| overdue           0     0   new         0            open   late   work   wait
| late, no pauses   0     0   not begun   0
| due today         0     0   in work     0
| due in 1-3 days   0     0   waiting     0
| due in 4-7 days   0     0   in review   0
| due in 8-30 days  0     0   put aside   0
| extended          0     0   ended       0
| In, ended and late by day                       >Late at today's pace
| in                              sum 0, most 0    none in ten days [0]
| ended                           sum 0, most 0
| late                            sum 0, most 0
|
| By kind                                            Age of what is open
|  open  in  ended  med d  90th d  late  extended    0-7 days    0
|                                                    8-14 days   0
|                                                    15-21 days  0
|                                                    22-30 days  0
|                                                    older       0
|
| a working day's pace, of 28 days: 0 requests, 0 others; late now: 0
| <Enter> open  t tag  gf facets  <Tab> next block  [ period  q back  ? help
+ 67,11
> :forecast kind:<Enter>
| DASHBOARD  is:closed                           counted 15:05  last 28 days [ ]
|--------------------------------------------------------------------------------
| Clocks                 7d   States        1 more   By agent
| overdue           0     0   new         0            open   late   work   wait
| late, no pauses   0     0   not begun   0
| due today         0     0   in work     0
| due in 1-3 days   0     0   waiting     0
| due in 4-7 days   0     0   in review   0
| due in 8-30 days  0     0   put aside   0
| extended          0     0   ended       0
| In, ended and late by day                       >Late at today's pace
| in                              sum 0, most 0    none in ten days [0]
| ended                           sum 0, most 0
| late                            sum 0, most 0
|
| By kind                                            Age of what is open
|  open  in  ended  med d  90th d  late  extended    0-7 days    0
|                                                    8-14 days   0
|                                                    15-21 days  0
|                                                    22-30 days  0
|                                                    older       0
|
| a value is missing at 6; * is any value, none is no value
| <Enter> open  t tag  gf facets  <Tab> next block  [ period  q back  ? help
+ 67,11

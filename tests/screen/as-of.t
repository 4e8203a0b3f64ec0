## The desk as it was: the dashboard and the lists of a day that has passed, and nothing is done there.
= 80x24
& ines 1 assign ines
& ines 3 priority low
! +3
& ines 2 assign ines
& ines 3 assign ines
& ines 4 snooze 2027-01-10
> ":as-of 2026-11-24"
> <Enter>
| DASHBOARD  all tickets                as of 2026-11-24 23:59  last 28 days [ ]
|--------------------------------------------------------------------------------
|>Clocks                      States                 By agent
| overdue          [2]##      new        14 ######              open  late  work
| late, no pauses   0         not begun   0          (nobody)     13     1     0
| due today         0         in work     0          ines          1     1     0
| due in 1-3 days   5 #####   waiting     0
| due in 4-7 days   3 ###     in review   0
| due in 8-30 days  4 ####    put aside   0
| extended          0         ended       0
| In, ended and late by day                        Late at today's pace   6 more
| in      == =              #  #  sum 10, most 2   2026-11-24, 0 due  0
| ended                           sum 0, most 0    2026-11-25, 2 due  2 ######
| late                      #  #  sum 2, most 1    2026-11-26, 0 due  0
|                                                  2026-11-27, 3 due  3 ########
| By kind                                   3 more   Age of what is open
|                 open  in  ended  med d  90th d     0-7 days    4 #########
| erasure            5   2      0      -       -     8-14 days   0
| access             3   2      0      -       -     15-21 days  2 #####
| portability        1   1      0      -       -     22-30 days  6 #############
| rectification      1   1      0      -       -     older       2 #####
| objection          1   1      0      -       -
| the desk as it was on 2026-11-24 23:59: 14 tickets
| <Enter> open  gf facets  <Tab> next block  [ period  R count anew  ? help
+ 18,3
> jjjjj<Enter>
| filter  is:open due:2026-12-02..2026-12-~  4/14  as of 2026-11-24 23:59  23:59
|        ID   Due  P Type St   Who    Requester   Subject
|>        8    8d  B port new  -      E••• Z•••   Data export in JSON please
|         9    9d  C obje new  -      S••• P•••   Stop profiling me
|        10   13d  C acce new  -      C••• F•••   Which data do you hold?
|        14   29d  B eras new  -      I••• I•••   Удалите мои данные
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
|                                                                       due  1/4
| <Enter> open  l limit  c queue  : cmd  ? help
+ 0,2
> a
| filter  is:open due:2026-12-02..2026-12-~  4/14  as of 2026-11-24 23:59  23:59
|        ID   Due  P Type St   Who    Requester   Subject
|>        8    8d  B port new  -      E••• Z•••   Data export in JSON please
|         9    9d  C obje new  -      S••• P•••   Stop profiling me
|        10   13d  C acce new  -      C••• F•••   Which data do you hold?
|        14   29d  B eras new  -      I••• I•••   Удалите мои данные
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
| assign is for the desk as it is; this is the desk as of 2026-11-24 23:59:
| ':as-of now' comes back
| <Enter> open  l limit  c queue  : cmd  ? help
+ 0,2
> <Enter>
| #8
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
| this is the desk as it was: its letters are not kept as they were then;
| ':as-of now' comes back to today
| J next  q back  l limit  c queue  : cmd  ? help
+ 0,23
> lbody:/x/<Enter>
| #8
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
|---------------------------------------------------------------------- 1-5/59 --
|  id:        the ticket's number
|  kind:      what is asked for: access, erasure, howto
|  state:     how far it has come: new, work, resolved
|  priority:  urgent high normal low, or ! A B C
|  assignee:  the agent who has it: @me, @nobody or an account
| what that was then is not kept at 1; of the past can be asked: id kind state
| priority assignee team label received due strict answered closed snoozed
| resolution identity lang case
|limit: body:/x/
+ 7,23
> <Esc>
> ":as-of 2099-01-01"
> <Enter>
| #8
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
| 2099-01-01 has not passed: the desk as it was is of a time before now
| J next  q back  l limit  c queue  : cmd  ? help
+ 0,23
> ":as-of now"
> <Enter>
| filter  is:open due:2026-12-02..2026-12-24                     4/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      8    6d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9    7d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   11d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   27d  B eras new  -      I••• I•••   Удалите мои данные
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
| the desk as it is
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> ":as-of now"
> <Enter>
| filter  is:open due:2026-12-02..2026-12-24                     4/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      8    6d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9    7d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   11d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   27d  B eras new  -      I••• I•••   Удалите мои данные
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
| this is the desk as it is
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2

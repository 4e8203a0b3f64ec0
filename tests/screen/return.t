## A list that a figure of the dashboard opened closes into the dashboard, on that figure's block.
= 80x24
> gd
> <Tab>
> <Enter>
| filter  is:open state:new                                     14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                                      due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> q
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
> q
| filter  is:open state:new                                     14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                                      due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## A command whose word is quoted in part is that command.
> :li"mi"t kind:erasure<Enter>
| filter  is:open state:new > kind:erasure                       5/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                                       due  1/5
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2

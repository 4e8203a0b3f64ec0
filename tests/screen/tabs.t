## [ and ] go through the saved filters as the sidebar has them, also from a ticket, and say where there is no more.
= 80x24
> ]
| my-open  is:open assignee:@me sort:due                         0/14  rw  15:05
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
|                                                                       due  0/0
| <Enter> open  ; tagged  l limit  c queue  : cmd  ? help
+ 0,23
> [
| my-open  is:open assignee:@me sort:due                         0/14  rw  15:05
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
| this is the first queue of the sidebar
| <Enter> open  ; tagged  l limit  c queue  : cmd  ? help
+ 0,23
> 2]
| overdue  is:open is:overdue sort:due                           1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                                       due  1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> <Enter>
> ]
| unassigned  is:open no:assignee -kind:other sort:due          14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>        1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
> 99]
| service  is:open kind:incident,account,howto,billing,request~  3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
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
|- #13 R••• V••• | incident, new | came 13:00 | 1 letter ------------------------
|                                                                       due  1/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## The sidebar shows the same order.
> gs
| service  is:open kind:incident,account,howto,billing,request~  3/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|1 my-open         0      |> N     13    2d  ! inci The site says 500 since noon
|2 due-soon        7      |  N     11    4d  B howt How do I change my e-mail ad~
|3 overdue         1      |  N     12    4d  B bill Charged twice in October
|4 unassigned     14      |
|5 erasure-due     5      |
|6 access-due      4      |
|7 waiting         0      |
|8 review          0      |
|9 new            14      |
|  further-rights  4      |
|  unverified      8      |
|  escalated       0      |
| >service         3      |
| <Enter> open            |
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|- #13 R••• V••• | incident, new | came 13:00 | 1 letter ------------------------
|                                                       focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,14

## Another agent's change shows in place; rows do not move until R settles them.
= 80x24
> g4
& ines 5 priority urgent
& ines 3 assign @me
@ 300
| unassigned  is:open no:assignee -kind:other sort:due          14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  x      3    2d  ! acce new  ines   P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  ! rect new  -      L••• Z•••   Wrong birth date on invoice
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
| 0 new, 1 left: R settles                                             due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> R
| unassigned  is:open no:assignee -kind:other sort:due          13/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  ! rect new  -      L••• Z•••   Wrong birth date on invoice
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
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                                      due  1/13
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## What is open in a ticket is read again when somebody changes it.
> jj<Enter>
& ines 13 label network
@ 300
| #13 The site says 500 since noon                    incident | new | - | pri !
| [----------]  due Wed 2026-11-25, day 0 of 2
|--------------------------------------------------------------------------------
| identity     unknown, person 13
| name         R••• V•••
| email        r•••@e•••.se
| lang         en
| came         2026-11-23 13:00
| labels       network
| foreign      t13
|
|[1] 2026-11-23 13:00  in R••• V••• <r•••@e•••.se>
|    Nothing works.
|
| STEPS
| [ ] assigned  <- :assign @me
| [ ] answered
| [ ] resolution chosen
|
|
|
|
| 3 of 13 in unassigned                 msg 1/1  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## What one does oneself is no news, also where the ticket was opened before; what another does to a row that stands
## there is, though it was never opened. Opening the ticket is having seen it, and so is settling the list.
> q
> :
> "filter is:open kind:howto,billing,incident"
> <Enter>
> *
> ;a
> "@me"
> <Enter>
> "3"
> <Enter>
> ;s
> "triaged"
> <Enter>
> "3"
> <Enter>
> g*
> <Enter>
> q
> +
> "angry"
> <Enter>
> R
| filter  is:open kind:howto,billing,incident                    3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>       13    2d  ! inci tria @me    R••• V•••   The site says 500 since noon
|        11    4d  B howt tria @me    B••• T•••   How do I change my e-mail addr~
|        12    4d  B bill tria @me    N••• A•••   Charged twice in October
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
|- #13 R••• V••• | incident, triaged | came 13:00 | 1 letter | angry, network ---
| u undoes: label angry                                                 due  1/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
& ines 11 label angry
& ines 12 label angry
@ 300
| filter  is:open kind:howto,billing,incident                    3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>       13    2d  ! inci tria @me    R••• V•••   The site says 500 since noon
|  ~     11    4d  B howt tria @me    B••• T•••   How do I change my e-mail addr~
|  ~     12    4d  B bill tria @me    N••• A•••   Charged twice in October
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
|- #13 R••• V••• | incident, triaged | came 13:00 | 1 letter | angry, network ---
| u undoes: label angry                                                 due  1/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> j
> <Enter>
> q
| filter  is:open kind:howto,billing,incident                    3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|        13    2d  ! inci tria @me    R••• V•••   The site says 500 since noon
|>       11    4d  B howt tria @me    B••• T•••   How do I change my e-mail addr~
|  ~     12    4d  B bill tria @me    N••• A•••   Charged twice in October
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
|- #11 B••• T••• | howto, triaged | came 20 Nov | 1 letter | angry --------------
| u undoes: label angry                                                 due  2/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
> R
| filter  is:open kind:howto,billing,incident                    3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|        13    2d  ! inci tria @me    R••• V•••   The site says 500 since noon
|>       11    4d  B howt tria @me    B••• T•••   How do I change my e-mail addr~
|        12    4d  B bill tria @me    N••• A•••   Charged twice in October
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
|- #11 B••• T••• | howto, triaged | came 20 Nov | 1 letter | angry --------------
| u undoes: label angry                                                 due  2/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3

## A click is nothing to a prompt and nothing to a text; a key between two of them makes the second the first again.
= 80x24
> <F2>
> l
. click 30,5
> <Esc>
| filter  is:open                                               14/14  rw  15:05
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
|                                                              due  1/14 [mouse]
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
. click 30,5
> j
. click 30,5
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|> N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
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
|- #13 R••• V••• | incident, new | came 13:00 | 1 letter ------------------------
|                                                              due  4/14 [mouse]
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,5
. click 30,5
. click 30,9
| #13 The site says 500 since noon                    incident | new | - | pri !
| [----------]  due Wed 2026-11-25, day 0 of 2
|--------------------------------------------------------------------------------
| identity     unknown, person 13
| name         R••• V•••
| email        r•••@e•••.se
| lang         en
| came         2026-11-23 13:00
| foreign      t13
|
|[1] 2026-11-23 13:00  in R••• V••• <r•••@e•••.se>  N new to you
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
|
| 4 of 14 in the list           msg 1/1  masked: zp shows (logged)  100% [mouse]
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> qgg<Enter>
. click 10,18
| #1 Erase account + backups                           erasure | new | - | pri !
| [##########]  due Fri 2026-11-20, 3 days late                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 1
| name         J••• S•••
| email        j•••@e•••.org
| lang         en
| came         2026-10-20 10:12
| labels       vip
| foreign      t1
|
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>  N new to you
|    Please erase my account and every backup.
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] the ground for erasure (Art. 17(1))
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
| [ ] whether the data were made public (Art. 17(2))
| 1 of 14 in the list            msg 1/1  masked: zp shows (logged)  67% [mouse]
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> q
## A second click does what Enter does there, and is not the first of two in what it opened.
> ggAjA
> U
. click 10,2
. click 10,2
| ENTRY 3   assign @me #2
|        ID  Is            Change
|>        2  done          assignee - > anna
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
|                                                                    1/1 [mouse]
| u undo  ^R redo  <Enter> open  q back  d resolve  a assign  r reply  ? help
+ 0,2
. click 10,2
| ENTRY 3   assign @me #2
|        ID  Is            Change
|>        2  done          assignee - > anna
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
|                                                                    1/1 [mouse]
| u undo  ^R redo  <Enter> open  q back  d resolve  a assign  r reply  ? help
+ 0,2
. click 10,2
| #2 Please delete all my data                       erasure | new | @me | pri !
| [#########-]  due Mon 2026-11-23, day 32 of 32                    Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 2
| name         M••• K•••
| email        m•••@e•••.net
| lang         en
| came         2026-10-22 21:40
| foreign      t2
|
|[1] 2026-10-22 21:40  in M••• K••• <m•••@e•••.net>  N new to you
|    Delete all you have on me.
|
| STEPS
| [ ] further rights of the letter: access  <- :split / drop-hint
| [x] assigned
| [ ] identity settled
| [ ] the ground for erasure (Art. 17(1))
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
| [ ] whether the data were made public (Art. 17(2))
| [ ] resolution chosen
| 2 of 14 in the list | u undoes: assign~ masked: zp shows (logged)  63% [mouse]
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> qqq
## Locked, it does nothing; who works with it is at work.
> gg
> gZ
. click 30,9
> <Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>        1   -3d! ! eras new  @me    J••• S•••   Erase account + backups
|         2    8h  ! eras new  @me    M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|        13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
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
| u undoes: assign @me                                         due  1/14 [mouse]
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
@ 840000
. click 30,7
@ 840000
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|         1   -3d! ! eras new  @me    J••• S•••   Erase account + backups
|         2    8h  ! eras new  @me    M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|        13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|> N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
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
|- #11 B••• T••• | howto, new | came 20 Nov | 1 letter --------------------------
| u undoes: assign @me                                         due  6/14 [mouse]
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,7
@ 120000
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
|  locked
|  anna, since 2026-11-23 15:05
|
|  Enter goes on, Q leaves
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
+ 2,13

## Back and forward go through queues, filters and tickets; ^^ is the queue before.
= 80x24
> jj
> l
> "kind:access"
> <Enter>
> <Enter>
> q
> gu
> <lt>
| filter  is:open > kind:access                                  3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>        3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
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
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter --------------------------
|                                                                       due  1/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> <lt>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|>        3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter --------------------------
|                                                                      due  3/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4
> >
> >
| filter  is:new                                                13/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                                      due  1/13
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> ^^
| filter  is:open > kind:access                                  3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>        3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
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
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter --------------------------
|                                                                       due  1/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## A mark keeps queue, filters and ticket, also over sessions; '' goes where one was.
> gg<Enter>~a
| #3 Copy of call recordings                            access | new | - | pri !
| [#########-]  due Wed 2026-11-25, day 29 of 31                    Art. 15 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 3
| name         P••• O•••
| email        p•••@e•••.org
| phone        +46 •••
| lang         en
| came         2026-10-25 08:00
| foreign      t3
|
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>
|    I want a copy of the recordings of my calls.
|
|    > On Monday you wrote:
|    > which calls?
|
|    All of them. My number is [phone].
|
| STEPS
| [ ] further rights of the letter: objection_dm  <- :split / drop-hint
| [ ] assigned
| marked: 'a comes back here, also tomorrow
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> qgm
> 'a
| #3 Copy of call recordings                            access | new | - | pri !
| [#########-]  due Wed 2026-11-25, day 29 of 31                    Art. 15 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 3
| name         P••• O•••
| email        p•••@e•••.org
| phone        +46 •••
| lang         en
| came         2026-10-25 08:00
| foreign      t3
|
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>
|    I want a copy of the recordings of my calls.
|
|    > On Monday you wrote:
|    > which calls?
|
|    All of them. My number is [phone].
|
| STEPS
| [ ] further rights of the letter: objection_dm  <- :split / drop-hint
| [ ] assigned
| 1 of 3 in the list                     msg 1/1  masked: zp shows (logged)  55%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> ''
| filter  is:open > kind:access                                  3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>        3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
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
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter --------------------------
|                                                                       due  1/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
! again
= 80x24
> 'a
| #3 Copy of call recordings                            access | new | - | pri !
| [#########-]  due Wed 2026-11-25, day 29 of 31                    Art. 15 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 3
| name         P••• O•••
| email        p•••@e•••.org
| phone        +46 •••
| lang         en
| came         2026-10-25 08:00
| foreign      t3
|
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>
|    I want a copy of the recordings of my calls.
|
|    > On Monday you wrote:
|    > which calls?
|
|    All of them. My number is [phone].
|
| STEPS
| [ ] further rights of the letter: objection_dm  <- :split / drop-hint
| [ ] assigned
| 1 of 3 in the list                     msg 1/1  masked: zp shows (logged)  55%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> 'b
| #3 Copy of call recordings                            access | new | - | pri !
| [#########-]  due Wed 2026-11-25, day 29 of 31                    Art. 15 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 3
| name         P••• O•••
| email        p•••@e•••.org
| phone        +46 •••
| lang         en
| came         2026-10-25 08:00
| foreign      t3
|
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>
|    I want a copy of the recordings of my calls.
|
|    > On Monday you wrote:
|    > which calls?
|
|    All of them. My number is [phone].
|
| STEPS
| [ ] further rights of the letter: objection_dm  <- :split / drop-hint
| [ ] assigned
| nothing is marked b: ~ and a letter mark a place, :marks lists them
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> :
> "marks"
> <Enter>
| MARKS  type to narrow:
|--------------------------------------------------------------------------------
| ~ and a letter marks a place, ' and the letter goes there
| a             #3                    is:open > kind:access
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
|                                                                1 of them  100%
| <Down> down  <Up> up  q back
+ 24,0

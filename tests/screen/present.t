## Who else is there: in the gutter of the list, and by name in the ticket.
= 80x24
% ines 3 view
@ 300
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  Nv     3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
> jj<Enter>
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
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>  N new to you
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
| ines is viewing this (0 s) | 3 of 14 in the li~ masked: zp shows (logged)  55%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
% ines 3 edit
@ 300
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
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>  N new to you
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
| ines is editing this (0 s) | 3 of 14 in the li~ masked: zp shows (logged)  55%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
% ines 3 leave
@ 300
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
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>  N new to you
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
| 3 of 14 in the list                    msg 1/1  masked: zp shows (logged)  55%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## One's own second session is told as such.
% anna 3 edit
@ 300
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
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>  N new to you
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
| you (elsewhere) are editing this (0 s) | 3 of ~ masked: zp shows (logged)  55%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> q
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|>  e     3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
## In a wide window the pane says who is here now, and stops saying it when they left.
= 140x30
> <Enter><Enter>
| #3 Copy of call recordings                                                                              access | new | - | pri ! | 3 of 14
| [###########################---]  due Wed 2026-11-25, day 29 of 31                                                            Art. 15 GDPR
|--------------------------------------------------------------------------------------------------------------------------------------------
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>                                           | NOW
|    I want a copy of the recordings of my calls.                                             | you (elsewhere) are editing this (0 s)
|                                                                                             |
|    > On Monday you wrote:                                                                   | REQUESTER  masked: zp (logged)
|    > which calls?                                                                           | identity     unknown, person 3
|                                                                                             | name         P••• O•••
|    All of them. My number is [phone].                                                       | email        p•••@e•••.org
|                                                                                             | phone        +46 •••
|                                                                                             | lang         en
|                                                                                             |
|                                                                                             | CASE
|                                                                                             | came         2026-10-25 08:00
|                                                                                             | foreign      t3
|                                                                                             |
|                                                                                             | CLOCK  D: why
|                                                                                             | due          2026-11-25
|                                                                                             | extended     2027-01-25
|                                                                                             | article      Art. 15 GDPR
|                                                                                             |
|                                                                                             | STEPS
|                                                                                             | [ ] further rights of the letter:
|                                                                                             |     objection_dm
|                                                                                             |     <- :split / drop-hint
|                                                                                             | [ ] assigned
|                                                                                             | [ ] identity settled
| you (elsewhere) are editing this (0 s) | 3 of 14 in the list                     msg 1/1  Europe/Stockholm  masked: zp shows (logged)  59%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  a assign  i note  t tag  ; tagged  s state  f forward  l limit  ? help
+ 0,3
% anna 3 leave
@ 70000
> j
| #3 Copy of call recordings                                                                              access | new | - | pri ! | 3 of 14
| [###########################---]  due Wed 2026-11-25, day 29 of 31                                                            Art. 15 GDPR
|--------------------------------------------------------------------------------------------------------------------------------------------
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>                                           | identity     unknown, person 3
|    I want a copy of the recordings of my calls.                                             | name         P••• O•••
|                                                                                             | email        p•••@e•••.org
|    > On Monday you wrote:                                                                   | phone        +46 •••
|    > which calls?                                                                           | lang         en
|                                                                                             |
|    All of them. My number is [phone].                                                       | CASE
|                                                                                             | came         2026-10-25 08:00
|                                                                                             | foreign      t3
|                                                                                             |
|                                                                                             | CLOCK  D: why
|                                                                                             | due          2026-11-25
|                                                                                             | extended     2027-01-25
|                                                                                             | article      Art. 15 GDPR
|                                                                                             |
|                                                                                             | STEPS
|                                                                                             | [ ] further rights of the letter:
|                                                                                             |     objection_dm
|                                                                                             |     <- :split / drop-hint
|                                                                                             | [ ] assigned
|                                                                                             | [ ] identity settled
|                                                                                             | [ ] the data were searched for (Art. 15(1))
|                                                                                             | [ ] notes and letters of the house too (Art.
|                                                                                             |     15(1))
|                                                                                             | [ ] every letter reviewed for others' data
| 3 of 14 in the list                                                              msg 1/1  Europe/Stockholm  masked: zp shows (logged)  66%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  a assign  i note  t tag  ; tagged  s state  f forward  l limit  ? help
+ 0,4

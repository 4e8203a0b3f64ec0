## Another agent's privacy ticket is opened with a reason, and its letters are in no preview.
= 180x40
& anna 1 assign anna
! as ines
> l<Esc>
| filter  is:open                                                                                                              sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St       Who      Requester   Subject                                        | PREVIEW (p hides, ^Wp moves it)
|1 my-open          0      |> N      1   -3d! ! eras new      anna     J••• S•••   Erase account + backups  +vip                  | #1 Erase account + backups
|2 due-soon         7      |  N      2    8h  ! eras new      -        M••• K•••   Please delete all my data                      | erasure | new | anna | pri !
|3 overdue          1      |  N      3    2d  ! acce new      -        P••• O•••   Copy of call recordings                        | due Fri 2026-11-20, 3 days late
|4 unassigned      13      |  N     13    2d  ! inci new      -        R••• V•••   The site says 500 since noon                   | Art. 17 GDPR
|5 erasure-due      5      |  N      4    4d  A eras new      -        Z••• M•••   Right to be forgotten / newsletter  +mkt, news~|
|6 access-due       4      |  N     11    4d  B howt new      -        B••• T•••   How do I change my e-mail address?             | identity     unknown, person 1
|7 waiting          0      |  N     12    4d  B bill new      -        N••• A•••   Charged twice in October  +urgent-customer     | name         J••• S•••
|8 review           0      |  N      5    7d  B rect new      -        L••• Z•••   Wrong birth date on invoice                    | email        j•••@e•••.org
|9 new             14      |  N      6    7d  B acce new      -        A••• B•••   Art. 15 request, all systems  +legal           | lang         en
|  further-rights   4      |  N      7    7d  B eras new      -        李••• 小••• 帳戶刪除請求                                   | labels       vip
|  unverified       8      |  N      8    9d  B port new      -        E••• Z•••   Data export in JSON please                     |
|  escalated        0      |  N      9   10d  C obje new      -        S••• P•••   Stop profiling me                              | STEPS
|  service          3      |  N     10   14d  C acce new      -        C••• F•••   Which data do you hold?                        | [x] further rights of the letter
|v LABELS                  |  N     14   30d  B eras new      -        I••• I•••   Удалите мои данные                             | [x] assigned
|  legal            1      |                                                                                                      | [ ] identity settled
|  mkt              1      |                                                                                                      |     <- :identity verified --reason ...
|  newsletter       1      |                                                                                                      | [ ] the ground for erasure (Art. 17(1))
|  urgent-customer  1      |                                                                                                      | [ ] the systems that were searched (Art. 17(1))
|  vip              1      |                                                                                                      | [ ] what is to be erased, with counts
|                          |                                                                                                      | [ ] whether the data were made public
|                          |                                                                                                      | [ ] why the answer is late (Art. 12(3))
|                          |                                                                                                      | [ ] resolution chosen
|                          |                                                                                                      | [ ] the answer is written, for a second person t~
|                          |                                                                                                      | [ ] approved by a second person
|                          |                                                                                                      | [ ] the person's data are erased (Art. 17(1))
|                          |                                                                                                      | [ ] no file of the store holds them any more
|                          |                                                                                                      | [ ] recipients told, or that there are none
|                          |                                                                                                      | [ ] answered
|                          |                                                                                                      |
|                          |                                                                                                      | letters: Enter asks why you read another's ticket
|                          |                                                                                                      |
|                          |                                                                                                      |
|                          |                                                                                                      |
|                          |                                                                                                      |
|                          |                                                                                                      |
|- 15:05 anna assign #1 - 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 --------------------------- log: gL -
|                                                                                                                                                                               1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,2
= 80x24
> <Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  anna   J••• S•••   Erase account + backups
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
|--------------------------------------------------------------------------------
|  reply     to answer the person
|  identity  to find out who asks
|  rectify   to correct a value
|  package   to put an access package together
|  breach    to deal with a breach
|  other:    write why behind it
|why do you read #1?
+ 20,23
## One that is none comes back with what was said about it; a blank leaves all to choose from.
> "because"
> <Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  anna   J••• S•••   Erase account + backups
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
|--------------------------------------------------------------------------------
|  reply     to answer the person
|  identity  to find out who asks
|  rectify   to correct a value
|  package   to put an access package together
|  breach    to deal with a breach
|  other:    write why behind it
| another agent's privacy ticket is read for a reason of the list, or 'other:
| why'
|why do you read #1? because
+ 27,23
@ 400
> ^U
> " "
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  anna   J••• S•••   Erase account + backups
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
|--------------------------------------------------------------------------------
|  reply     to answer the person
|  identity  to find out who asks
|  rectify   to correct a value
|  package   to put an access package together
|  breach    to deal with a breach
|  other:    write why behind it
|why do you read #1?
+ 21,23
> "rep"
> <Enter>
| #1 Erase account + backups                        erasure | new | anna | pri !
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
| [x] assigned
| [ ] identity settled  <- :identity verified --reason ...
| [ ] the ground for erasure (Art. 17(1))
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
| [ ] whether the data were made public (Art. 17(2))
| 1 of 14 in the list                    msg 1/1  masked: zp shows (logged)  67%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## Said once, it goes with each reading of the ticket.
> q
> <Enter>
| #1 Erase account + backups                        erasure | new | anna | pri !
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
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>
|    Please erase my account and every backup.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] identity settled  <- :identity verified --reason ...
| [ ] the ground for erasure (Art. 17(1))
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
| [ ] whether the data were made public (Art. 17(2))
| 1 of 14 in the list                    msg 1/1  masked: zp shows (logged)  67%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## The next ticket of the list is asked about too.
& anna 2 assign anna
> qgg<Enter>J
| #1 Erase account + backups                        erasure | new | anna | pri !
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
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>
|    Please erase my account and every backup.
|
| STEPS
| [x] further rights of the letter
|--------------------------------------------------------------------------------
|  reply     to answer the person
|  identity  to find out who asks
|  rectify   to correct a value
|  package   to put an access package together
|  breach    to deal with a breach
|  other:    write why behind it
|why do you read #2?
+ 20,23
## Meanwhile the place in the list is the ticket's on the screen, and stays when nothing is said.
@ 400
> <Esc>
| #1 Erase account + backups                        erasure | new | anna | pri !
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
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>
|    Please erase my account and every backup.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] identity settled  <- :identity verified --reason ...
| [ ] the ground for erasure (Art. 17(1))
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
| [ ] whether the data were made public (Art. 17(2))
| 1 of 14 in the list                    msg 1/1  masked: zp shows (logged)  67%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
! again
## A lead is told of many values in clear at the next look.
& admin 0 setting limit.reveals 1
> <Enter>zp
> "1"
> <Enter>
> "other:"
> <Enter>
| #1 Erase account + backups                         erasure | new | @me | pri !
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
| [x] assigned
| [ ] identity settled  <- :identity verified --reason ...
| [ ] the ground for erasure (Art. 17(1))
|--------------------------------------------------------------------------------
|  other:    write why behind it
| a reveal needs a reason: identity, reply, rectify, package, breach, or 'other:
| why'
|why do you need name? other:
+ 29,23
@ 400
> ^U
> "reply"
> <Enter>
| #1 Erase account + backups                         erasure | new | @me | pri !
| [##########]  due Fri 2026-11-20, 3 days late                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 1
| name         Johan Sund  in clear
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
| [x] assigned
| [ ] identity settled  <- :identity verified --reason ...
| [ ] the ground for erasure (Art. 17(1))
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
| [ ] whether the data were made public (Art. 17(2))
| name is in clear for 60 s, and that is logged; Esc masks it
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
! again
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>        1   -3d! ! eras new  @me    J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  @me    M••• K•••   Please delete all my data
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
| anna saw 1 values in clear within an hour: 'ombud audit list' says which
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2

= 140x40
## Right, below, hidden, and round again.
> ^Wp
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St       Who      Requester   Subject
|1 my-open          0      |> N      1   -3d! ! eras new      -        J••• S•••   Erase account + backups  +vip
|2 due-soon         7      |  N      2    8h  ! eras new      -        M••• K•••   Please delete all my data
|3 overdue          1      |  N      3    2d  ! acce new      -        P••• O•••   Copy of call recordings
|4 unassigned      14      |  N     13    2d  ! inci new      -        R••• V•••   The site says 500 since noon
|5 erasure-due      5      |  N      4    4d  A eras new      -        Z••• M•••   Right to be forgotten / newsletter  +mkt, newsletter
|6 access-due       4      |  N     11    4d  B howt new      -        B••• T•••   How do I change my e-mail address?
|7 waiting          0      |  N     12    4d  B bill new      -        N••• A•••   Charged twice in October  +urgent-customer
|8 review           0      |  N      5    7d  B rect new      -        L••• Z•••   Wrong birth date on invoice
|9 new             14      |  N      6    7d  B acce new      -        A••• B•••   Art. 15 request, all systems  +legal
|  further-rights   4      |  N      7    7d  B eras new      -        李••• 小••• 帳戶刪除請求
|  unverified       8      |  N      8    9d  B port new      -        E••• Z•••   Data export in JSON please
|  escalated        0      |  N      9   10d  C obje new      -        S••• P•••   Stop profiling me
|  service          3      |  N     10   14d  C acce new      -        C••• F•••   Which data do you hold?
|v LABELS                  |  N     14   30d  B eras new      -        I••• I•••   Удалите мои данные
|  legal            1      |
|  mkt              1      |
|  newsletter       1      |
|  urgent-customer  1      | PREVIEW (p hides, ^Wp moves it)
|  vip              1      | #1 Erase account + backups
|                          | erasure | new | - | pri !
|                          | due Fri 2026-11-20, 3 days late
|                          | Art. 17 GDPR
|                          |
|                          | identity     unknown, person 1
|                          | name         J••• S•••
|                          | email        j•••@e•••.org
|                          | lang         en
|                          | labels       vip
|                          |
|                          | STEPS
|                          | [x] further rights of the letter
|                          | [ ] assigned  <- :assign @me
|                          | [ ] identity settled
|                          | [ ] the ground for erasure (Art. 17(1))
|                          | [ ] the systems that were searched (Art. 17(1))
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
|                                                                                                                                       1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,2
> ^Ww
> ^Ww
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St       Who      Requester   Subject
|1 my-open          0      |>        1   -3d! ! eras new      -        J••• S•••   Erase account + backups  +vip
|2 due-soon         7      |  N      2    8h  ! eras new      -        M••• K•••   Please delete all my data
|3 overdue          1      |  N      3    2d  ! acce new      -        P••• O•••   Copy of call recordings
|4 unassigned      14      |  N     13    2d  ! inci new      -        R••• V•••   The site says 500 since noon
|5 erasure-due      5      |  N      4    4d  A eras new      -        Z••• M•••   Right to be forgotten / newsletter  +mkt, newsletter
|6 access-due       4      |  N     11    4d  B howt new      -        B••• T•••   How do I change my e-mail address?
|7 waiting          0      |  N     12    4d  B bill new      -        N••• A•••   Charged twice in October  +urgent-customer
|8 review           0      |  N      5    7d  B rect new      -        L••• Z•••   Wrong birth date on invoice
|9 new             14      |  N      6    7d  B acce new      -        A••• B•••   Art. 15 request, all systems  +legal
|  further-rights   4      |  N      7    7d  B eras new      -        李••• 小••• 帳戶刪除請求
|  unverified       8      |  N      8    9d  B port new      -        E••• Z•••   Data export in JSON please
|  escalated        0      |  N      9   10d  C obje new      -        S••• P•••   Stop profiling me
|  service          3      |  N     10   14d  C acce new      -        C••• F•••   Which data do you hold?
|v LABELS                  |  N     14   30d  B eras new      -        I••• I•••   Удалите мои данные
|  legal            1      |
|  mkt              1      |
|  newsletter       1      |
|  urgent-customer  1      | PREVIEW (p hides, ^Wp moves it)
|  vip              1      | #1 Erase account + backups
|                          | erasure | new | - | pri !
|                          | due Fri 2026-11-20, 3 days late
|                          | Art. 17 GDPR
|                          |
|                          | identity     unknown, person 1
|                          | name         J••• S•••
|                          | email        j•••@e•••.org
|                          | lang         en
|                          | labels       vip
|                          |
| <Enter> open             | STEPS
| + narrow with  / find    | [x] further rights of the letter
| x explain  e edit        | [ ] assigned  <- :assign @me
| - and not  | or  a add   | [ ] identity settled
| d drop  s share  ! alarm | [ ] the ground for erasure (Art. 17(1))
| r rename                 | [ ] the systems that were searched (Art. 17(1))
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
|                                                                                                                   focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  a add  d drop  s share  ! alarm  r rename  ^Ww pane  t tag  ? help
+ 0,2
> ^Ww
> ^Wp
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St       Who      Requester   Subject
|1 my-open          0      |>        1   -3d! ! eras new      -        J••• S•••   Erase account + backups  +vip
|2 due-soon         7      |  N      2    8h  ! eras new      -        M••• K•••   Please delete all my data
|3 overdue          1      |  N      3    2d  ! acce new      -        P••• O•••   Copy of call recordings
|4 unassigned      14      |  N     13    2d  ! inci new      -        R••• V•••   The site says 500 since noon
|5 erasure-due      5      |  N      4    4d  A eras new      -        Z••• M•••   Right to be forgotten / newsletter  +mkt, newsletter
|6 access-due       4      |  N     11    4d  B howt new      -        B••• T•••   How do I change my e-mail address?
|7 waiting          0      |  N     12    4d  B bill new      -        N••• A•••   Charged twice in October  +urgent-customer
|8 review           0      |  N      5    7d  B rect new      -        L••• Z•••   Wrong birth date on invoice
|9 new             14      |  N      6    7d  B acce new      -        A••• B•••   Art. 15 request, all systems  +legal
|  further-rights   4      |  N      7    7d  B eras new      -        李••• 小••• 帳戶刪除請求
|  unverified       8      |  N      8    9d  B port new      -        E••• Z•••   Data export in JSON please
|  escalated        0      |  N      9   10d  C obje new      -        S••• P•••   Stop profiling me
|  service          3      |  N     10   14d  C acce new      -        C••• F•••   Which data do you hold?
|v LABELS                  |  N     14   30d  B eras new      -        I••• I•••   Удалите мои данные
|  legal            1      |
|  mkt              1      |
|  newsletter       1      |
|  urgent-customer  1      |
|  vip              1      |
|                          |
|                          |
|                          |
|                          |
|                          |
|                          |
|                          |
|                          |
|                          |
|                          |
|                          |
|                          |
|                          |
|                          |
|                          |
|                          |
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
|                                                                                                                                       1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,2
> ^Wp
## By name.
> :
> "preview below"
> <Enter>
> :
> "preview above"
> <Enter>
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St       Who      Requester   Subject
|1 my-open          0      |>        1   -3d! ! eras new      -        J••• S•••   Erase account + backups  +vip
|2 due-soon         7      |  N      2    8h  ! eras new      -        M••• K•••   Please delete all my data
|3 overdue          1      |  N      3    2d  ! acce new      -        P••• O•••   Copy of call recordings
|4 unassigned      14      |  N     13    2d  ! inci new      -        R••• V•••   The site says 500 since noon
|5 erasure-due      5      |  N      4    4d  A eras new      -        Z••• M•••   Right to be forgotten / newsletter  +mkt, newsletter
|6 access-due       4      |  N     11    4d  B howt new      -        B••• T•••   How do I change my e-mail address?
|7 waiting          0      |  N     12    4d  B bill new      -        N••• A•••   Charged twice in October  +urgent-customer
|8 review           0      |  N      5    7d  B rect new      -        L••• Z•••   Wrong birth date on invoice
|9 new             14      |  N      6    7d  B acce new      -        A••• B•••   Art. 15 request, all systems  +legal
|  further-rights   4      |  N      7    7d  B eras new      -        李••• 小••• 帳戶刪除請求
|  unverified       8      |  N      8    9d  B port new      -        E••• Z•••   Data export in JSON please
|  escalated        0      |  N      9   10d  C obje new      -        S••• P•••   Stop profiling me
|  service          3      |  N     10   14d  C acce new      -        C••• F•••   Which data do you hold?
|v LABELS                  |  N     14   30d  B eras new      -        I••• I•••   Удалите мои данные
|  legal            1      |
|  mkt              1      |
|  newsletter       1      |
|  urgent-customer  1      | PREVIEW (p hides, ^Wp moves it)
|  vip              1      | #1 Erase account + backups
|                          | erasure | new | - | pri !
|                          | due Fri 2026-11-20, 3 days late
|                          | Art. 17 GDPR
|                          |
|                          | identity     unknown, person 1
|                          | name         J••• S•••
|                          | email        j•••@e•••.org
|                          | lang         en
|                          | labels       vip
|                          |
|                          | STEPS
|                          | [x] further rights of the letter
|                          | [ ] assigned  <- :assign @me
|                          | [ ] identity settled
|                          | [ ] the ground for erasure (Art. 17(1))
|                          | [ ] the systems that were searched (Art. 17(1))
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
| 'above' is no place for the preview: right, below, none, next
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,2
> :
> "pane wid"
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St       Who      Requester   Subject
|1 my-open          0      |>        1   -3d! ! eras new      -        J••• S•••   Erase account + backups  +vip
|2 due-soon         7      |  N      2    8h  ! eras new      -        M••• K•••   Please delete all my data
|3 overdue          1      |  N      3    2d  ! acce new      -        P••• O•••   Copy of call recordings
|4 unassigned      14      |  N     13    2d  ! inci new      -        R••• V•••   The site says 500 since noon
|5 erasure-due      5      |  N      4    4d  A eras new      -        Z••• M•••   Right to be forgotten / newsletter  +mkt, newsletter
|6 access-due       4      |  N     11    4d  B howt new      -        B••• T•••   How do I change my e-mail address?
|7 waiting          0      |  N     12    4d  B bill new      -        N••• A•••   Charged twice in October  +urgent-customer
|8 review           0      |  N      5    7d  B rect new      -        L••• Z•••   Wrong birth date on invoice
|9 new             14      |  N      6    7d  B acce new      -        A••• B•••   Art. 15 request, all systems  +legal
|  further-rights   4      |  N      7    7d  B eras new      -        李••• 小••• 帳戶刪除請求
|  unverified       8      |  N      8    9d  B port new      -        E••• Z•••   Data export in JSON please
|  escalated        0      |  N      9   10d  C obje new      -        S••• P•••   Stop profiling me
|  service          3      |  N     10   14d  C acce new      -        C••• F•••   Which data do you hold?
|v LABELS                  |  N     14   30d  B eras new      -        I••• I•••   Удалите мои данные
|  legal            1      |
|  mkt              1      |
|  newsletter       1      |
|  urgent-customer  1      | PREVIEW (p hides, ^Wp moves it)
|  vip              1      | #1 Erase account + backups
|                          | erasure | new | - | pri !
|                          | due Fri 2026-11-20, 3 days late
|                          | Art. 17 GDPR
|                          |
|                          | identity     unknown, person 1
|                          | name         J••• S•••
|                          | email        j•••@e•••.org
|                          | lang         en
|                          | labels       vip
|                          |
|                          | STEPS
|                          | [x] further rights of the letter
|                          | [ ] assigned  <- :assign @me
|                          | [ ] identity settled
|                          | [ ] the ground for erasure (Art. 17(1))
|                          | [ ] the systems that were searched (Art. 17(1))
|--------------------------------------------------------------------------------------------------------------------------------------------
|  wider     this pane wider
|:pane wid
+ 9,39
> <Esc>
## Where there is room for neither of them nothing is lost.
= 40x9
| filter  is:open       14/14  rw  15:05
| QUEUES         now   +/-|        ID Due
|1 my-open         0      |>        1 -3d
|2 due-soon        7      |  N      2  8h
|3 overdue         1      |  N      3  2d
|4 unassigned     14      |  N     13  2d
|- #1 J••• S••• | erasure, new | came ~--
|                              due  1/14
| <Enter> open  d resolve  i note  ? help
+ 26,2
> ^Wj
| filter  is:open       14/14  rw  15:05
| QUEUES         now   +/-|        ID Due
|1 my-open         0      |>        1 -3d
|2 due-soon        7      |  N      2  8h
|3 overdue         1      |  N      3  2d
|4 unassigned     14      |  N     13  2d
|- #1 J••• S••• | erasure, new | came ~--
| there is no preview there: p shows it
| <Enter> open  d resolve  i note  ? help
+ 26,2
= 140x40
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St       Who      Requester   Subject
|1 my-open          0      |>        1   -3d! ! eras new      -        J••• S•••   Erase account + backups  +vip
|2 due-soon         7      |  N      2    8h  ! eras new      -        M••• K•••   Please delete all my data
|3 overdue          1      |  N      3    2d  ! acce new      -        P••• O•••   Copy of call recordings
|4 unassigned      14      |  N     13    2d  ! inci new      -        R••• V•••   The site says 500 since noon
|5 erasure-due      5      |  N      4    4d  A eras new      -        Z••• M•••   Right to be forgotten / newsletter  +mkt, newsletter
|6 access-due       4      |  N     11    4d  B howt new      -        B••• T•••   How do I change my e-mail address?
|7 waiting          0      |  N     12    4d  B bill new      -        N••• A•••   Charged twice in October  +urgent-customer
|8 review           0      |  N      5    7d  B rect new      -        L••• Z•••   Wrong birth date on invoice
|9 new             14      |  N      6    7d  B acce new      -        A••• B•••   Art. 15 request, all systems  +legal
|  further-rights   4      |  N      7    7d  B eras new      -        李••• 小••• 帳戶刪除請求
|  unverified       8      |  N      8    9d  B port new      -        E••• Z•••   Data export in JSON please
|  escalated        0      |  N      9   10d  C obje new      -        S••• P•••   Stop profiling me
|  service          3      |  N     10   14d  C acce new      -        C••• F•••   Which data do you hold?
|v LABELS                  |  N     14   30d  B eras new      -        I••• I•••   Удалите мои данные
|  legal            1      |
|  mkt              1      |
|  newsletter       1      |
|  urgent-customer  1      | PREVIEW (p hides, ^Wp moves it)
|  vip              1      | #1 Erase account + backups
|                          | erasure | new | - | pri !
|                          | due Fri 2026-11-20, 3 days late
|                          | Art. 17 GDPR
|                          |
|                          | identity     unknown, person 1
|                          | name         J••• S•••
|                          | email        j•••@e•••.org
|                          | lang         en
|                          | labels       vip
|                          |
|                          | STEPS
|                          | [x] further rights of the letter
|                          | [ ] assigned  <- :assign @me
|                          | [ ] identity settled
|                          | [ ] the ground for erasure (Art. 17(1))
|                          | [ ] the systems that were searched (Art. 17(1))
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
| there is no preview there: p shows it
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,2

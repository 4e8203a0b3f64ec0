## The sidebar alone, and back beside the list.
= 140x40
> ^Wh
> O
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES                                                                                                                            now   +/-
|1 my-open                                                                                                                            0
|2 due-soon                                                                                                                           7
|3 overdue                                                                                                                            1
|4 unassigned                                                                                                                        14
|5 erasure-due                                                                                                                        5
|6 access-due                                                                                                                         4
|7 waiting                                                                                                                            0
|8 review                                                                                                                             0
|9 new                                                                                                                               14
|  further-rights                                                                                                                     4
|  unverified                                                                                                                         8
|  escalated                                                                                                                          0
|  service                                                                                                                            3
|v LABELS
|  legal                                                                                                                              1
|  mkt                                                                                                                                1
|  newsletter                                                                                                                         1
|  urgent-customer                                                                                                                    1
|  vip                                                                                                                                1
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
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  a add  d drop  s share  ! alarm  r rename
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
|                                                                                                                   focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  a add  d drop  s share  ! alarm  r rename  ^Ww pane  t tag  ? help
+ 0,2
> O
> ^Wl
## What was wished beyond the window's edge is none for the way back.
> 200^W<
> ^W>
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Subject       | PREVIEW (p hides, ^Wp moves it)
|1 my-open          0      |> N      1   -3d! ! Erase account~| #1 Erase account + backups
|2 due-soon         7      |  N      2    8h  ! Please delete~| erasure | new | - | pri !
|3 overdue          1      |  N      3    2d  ! Copy of call ~| due Fri 2026-11-20, 3 days late
|4 unassigned      14      |  N     13    2d  ! The site says~| Art. 17 GDPR
|5 erasure-due      5      |  N      4    4d  A Right to be f~|
|6 access-due       4      |  N     11    4d  B How do I chan~| identity     unknown, person 1
|7 waiting          0      |  N     12    4d  B Charged twice~| name         J••• S•••
|8 review           0      |  N      5    7d  B Wrong birth d~| email        j•••@e•••.org
|9 new             14      |  N      6    7d  B Art. 15 reque~| lang         en
|  further-rights   4      |  N      7    7d  B 帳戶刪除請求  | labels       vip
|  unverified       8      |  N      8    9d  B Data export i~|
|  escalated        0      |  N      9   10d  C Stop profilin~| STEPS
|  service          3      |  N     10   14d  C Which data do~| [x] further rights of the letter
|v LABELS                  |  N     14   30d  B Удалите мои д~| [ ] assigned  <- :assign @me
|  legal            1      |                                  | [ ] identity settled
|  mkt              1      |                                  | [ ] the ground for erasure (Art. 17(1))
|  newsletter       1      |                                  | [ ] the systems that were searched (Art. 17(1))
|  urgent-customer  1      |                                  | [ ] what is to be erased, with counts (Art. 17(1))
|  vip              1      |                                  | [ ] whether the data were made public (Art. 17(2))
|                          |                                  | [ ] why the answer is late (Art. 12(3))
|                          |                                  | [ ] resolution chosen
|                          |                                  | [ ] the answer is written, for a second person to read (Art. 12(3))
|                          |                                  | [ ] approved by a second person
|                          |                                  | [ ] the person's data are erased (Art. 17(1))
|                          |                                  | [ ] no file of the store holds them any more (Art. 5(2))
|                          |                                  | [ ] recipients told, or that there are none (Art. 19)
|                          |                                  | [ ] answered
|                          |                                  |
|                          |                                  |[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>  N new to you
|                          |                                  |    Please erase my account and every backup.
|                          |                                  |
|                          |                                  |
|                          |                                  |
|                          |                                  |
|                          |                                  |
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
|                                                                                                                                       1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,2
> ^W=
> ^Wp
> 200^W+
> ^W-
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
|                          | PREVIEW (p hides, ^Wp moves it)
|                          | #1 Erase account + backups
|                          | erasure | new | - | pri !
|                          | due Fri 2026-11-20, 3 days late
|                          | Art. 17 GDPR
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
|                                                                                                                                       1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,2
## Too low for a preview below it stands beside again.
= 140x12
> j
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject                | PREVIEW (p hides, ^Wp moves it)
|1 my-open          0      |  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups| #2 Please delete all my data
|2 due-soon         7      |> N      2    8h  ! eras new  -      M••• K•••   Please delete all my d~| erasure | new | - | pri !
|3 overdue          1      |  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings| due Mon 2026-11-23, day 32 of 32
|4 unassigned      14      |  N     13    2d  ! inci new  -      R••• V•••   The site says 500 sinc~| Art. 17 GDPR
|5 erasure-due      5      |  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten ~|
|6 access-due       4      |  N     11    4d  B howt new  -      B••• T•••   How do I change my e-m~| identity     unknown, person 2
|7 waiting          0      |  N     12    4d  B bill new  -      N••• A•••   Charged twice in Octob~| name         M••• K•••
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
|                                                                                                                                       2/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,3
## From 140 on Enter opens beside the list, below in whole.
= 130x24
> :
> "preview right"
> <Enter>
> <Enter>
| #2 Please delete all my data                                                                 erasure | new | - | pri ! | 2 of 14
| [#############################-]  due Mon 2026-11-23, day 32 of 32                                                  Art. 17 GDPR
|----------------------------------------------------------------------------------------------------------------------------------
|[1] 2026-10-22 21:40  in M••• K••• <m•••@e•••.net>  N new to you                   | REQUESTER  masked: zp (logged)
|    Delete all you have on me.                                                     | identity     unknown, person 2
|                                                                                   | name         M••• K•••
|                                                                                   | email        m•••@e•••.net
|                                                                                   | lang         en
|                                                                                   |
|                                                                                   | CASE
|                                                                                   | came         2026-10-22 21:40
|                                                                                   | foreign      t2
|                                                                                   |
|                                                                                   | CLOCK  D: why
|                                                                                   | due          2026-11-23
|                                                                                   | extendable   2027-01-22
|                                                                                   | article      Art. 17 GDPR
|                                                                                   |
|                                                                                   | STEPS
|                                                                                   | [ ] further rights of the letter: access
|                                                                                   |     <- :split / drop-hint
|                                                                                   | [ ] assigned
|                                                                        msg 1/1  Europe/Stockholm  masked: zp shows (logged)  45%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  a assign  i note  t tag  ; tagged  s state  f forward  ? help
+ 0,3
> q
## A window that has no room for the preview gives the keys back to the list.
= 140x24
> ^Ww
= 60x9
> j
| filter  is:open                           14/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Subject
|1 my-open         0      |  N      1   -3d! ! Erase account~
|2 due-soon        7      |         2    8h  ! Please delete~
|3 overdue         1      |> N      3    2d  ! Copy of call ~
|4 unassigned     14      |  N     13    2d  ! The site says~
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter ------
|                                                  due  3/14
| <Enter> open  d resolve  a assign  r reply  i note  ? help
+ 26,4
= 200x24
> k
| filter  is:open                                                                                                                                  sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St       Who      Requester   Subject                                                      | PREVIEW (p hides, ^Wp moves it)
|1 my-open          0      |  N      1   -3d! ! eras new      -        J••• S•••   Erase account + backups  +vip                                | #2 Please delete all my data
|2 due-soon         7      |>        2    8h  ! eras new      -        M••• K•••   Please delete all my data                                    | erasure | new | - | pri !
|3 overdue          1      |  N      3    2d  ! acce new      -        P••• O•••   Copy of call recordings                                      | due Mon 2026-11-23, day 32 of 32
|4 unassigned      14      |  N     13    2d  ! inci new      -        R••• V•••   The site says 500 since noon                                 | Art. 17 GDPR
|5 erasure-due      5      |  N      4    4d  A eras new      -        Z••• M•••   Right to be forgotten / newsletter  +mkt, newsletter         |
|6 access-due       4      |  N     11    4d  B howt new      -        B••• T•••   How do I change my e-mail address?                           | identity     unknown, person 2
|7 waiting          0      |  N     12    4d  B bill new      -        N••• A•••   Charged twice in October  +urgent-customer                   | name         M••• K•••
|8 review           0      |  N      5    7d  B rect new      -        L••• Z•••   Wrong birth date on invoice                                  | email        m•••@e•••.net
|9 new             14      |  N      6    7d  B acce new      -        A••• B•••   Art. 15 request, all systems  +legal                         | lang         en
|  further-rights   4      |  N      7    7d  B eras new      -        李••• 小••• 帳戶刪除請求                                                 |
|  unverified       8      |  N      8    9d  B port new      -        E••• Z•••   Data export in JSON please                                   | STEPS
|  escalated        0      |  N      9   10d  C obje new      -        S••• P•••   Stop profiling me                                            | [ ] further rights of the letter: access
|  service          3      |  N     10   14d  C acce new      -        C••• F•••   Which data do you hold?                                      |     <- :split / drop-hint
|v LABELS                  |  N     14   30d  B eras new      -        I••• I•••   Удалите мои данные                                           | [ ] assigned
|  legal            1      |                                                                                                                    | [ ] identity settled
|  mkt              1      |                                                                                                                    | [ ] the ground for erasure (Art. 17(1))
|  newsletter       1      |                                                                                                                    | [ ] the systems that were searched (Art. 17(1))
|  urgent-customer  1      |                                                                                                                    | [ ] what is to be erased, with counts (Art. 17(1))
|  vip              1      |                                                                                                                    | [ ] whether the data were made public (Art. 17(2))
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 - 15:05 anna import #9 ----------------------------------------------- log: gL -
|                                                                                                                                                                                                   2/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,3
## With the sidebar beside it the list has no room for the preview to its right.
= 110x24
> :
> "preview right"
> <Enter>
| filter  is:open                                                                             14/14  rw  15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject
|1 my-open          0      |  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|2 due-soon         7      |>        2    8h  ! eras new  -      M••• K•••   Please delete all my data
|3 overdue          1      |  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|4 unassigned      14      |  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|5 erasure-due      5      |  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsletter
|6 access-due       4      |  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail address?
|7 waiting          0      |  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|8 review           0      |  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|9 new             14      |  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  further-rights   4      |  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  unverified       8      |  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  escalated        0      |  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  service          3      |  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|v LABELS                  |  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  legal            1      |
|  mkt              1      |
|  newsletter       1      | PREVIEW (p hides, ^Wp moves it)
|  urgent-customer  1      | #2 Please delete all my data
|  vip              1      | erasure | new | - | pri !
|--------------------------------------------------------------------------------------------------------------
|                                                                                                    due  2/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  ? help
+ 27,3
## The sidebar grows as far as the list can spare, and shrinks to what names need.
= 140x24
> ^Wh
> 200^W>
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES                                                                     now   +/-|        ID D~| PREVIEW (p hides, ^Wp moves it)
|1 my-open                                                                     0      |  N      1 -~! #2 Please delete all my data
|2 due-soon                                                                    7      |>        2 8h| erasure | new | - | pri !
|3 overdue                                                                     1      |  N      3 2d| due Mon 2026-11-23, day 32 of 32
|4 unassigned                                                                 14      |  N     13 2d| Art. 17 GDPR
|5 erasure-due                                                                 5      |  N      4 4d|
|6 access-due                                                                  4      |  N     11 4d| identity     unknown, person 2
|7 waiting                                                                     0      |  N     12 4d| name         M••• K•••
|8 review                                                                      0      |  N      5 7d| email        m•••@e•••.net
|9 new                                                                        14      |  N      6 7d| lang         en
|  further-rights                                                              4      |  N      7 7d|
|  unverified                                                                  8      |  N      8 9d| STEPS
|  escalated                                                                   0      |  N      9 1~| [ ] further rights of the letter: acce~
|  service                                                                     3      |  N     10 1~|     <- :split / drop-hint
|v LABELS                                                                             |  N     14 3~| [ ] assigned
|  legal                                                                       1      |             | [ ] identity settled
|  mkt                                                                         1      |             | [ ] the ground for erasure (Art. 17(1))
|  newsletter                                                                  1      |             | [ ] the systems that were searched
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  a add      |             | [ ] what is to be erased, with counts
| d drop  s share  ! alarm  r rename                                                  |             | [ ] whether the data were made public
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
|                                                                                                                   focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  a add  d drop  s share  ! alarm  r rename  ^Ww pane  t tag  ? help
+ 0,2
> 200^W<
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QU~now   +/-|        ID   Due  P Type St   Who    Requester   Subject                             | PREVIEW (p hides, ^Wp moves it)
|1 my~ 0      |  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups             | #2 Please delete all my data
|2 du~ 7      |>        2    8h  ! eras new  -      M••• K•••   Please delete all my data           | erasure | new | - | pri !
|3 ov~ 1      |  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings             | due Mon 2026-11-23, day 32 of 32
|4 u~ 14      |  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon        | Art. 17 GDPR
|5 er~ 5      |  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsletter  |
|6 ac~ 4      |  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail address?  | identity     unknown, person 2
|7 wa~ 0      |  N     12    4d  B bill new  -      N••• A•••   Charged twice in October            | name         M••• K•••
|8 re~ 0      |  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice         | email        m•••@e•••.net
|9 n~ 14      |  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems        | lang         en
|  fu~ 4      |  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求                        |
|  un~ 8      |  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please          | STEPS
|  es~ 0      |  N      9   10d  C obje new  -      S••• P•••   Stop profiling me                   | [ ] further rights of the letter: acce~
|  se~ 3      |  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?             |     <- :split / drop-hint
|v LABELS     |  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные                  | [ ] assigned
|  le~ 1      |                                                                                     | [ ] identity settled
|  mkt 1      |                                                                                     | [ ] the ground for erasure (Art. 17(1))
|  ne~ 1      |                                                                                     | [ ] the systems that were searched
|  ur~ 1      |                                                                                     | [ ] what is to be erased, with counts
|  vip 1      |                                                                                     | [ ] whether the data were made public
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
|                                                                                                                   focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  a add  d drop  s share  ! alarm  r rename  ^Ww pane  t tag  ? help
+ 0,2
> ^W=

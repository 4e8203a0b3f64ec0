= 140x40
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject                | PREVIEW (p hides, ^Wp moves it)
|1 my-open          0      |> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups| #1 Erase account + backups
|2 due-soon         7      |  N      2    8h  ! eras new  -      M••• K•••   Please delete all my d~| erasure | new | - | pri !
|3 overdue          1      |  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings| due Fri 2026-11-20, 3 days late
|4 unassigned      14      |  N     13    2d  ! inci new  -      R••• V•••   The site says 500 sinc~| Art. 17 GDPR
|5 erasure-due      5      |  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten ~|
|6 access-due       4      |  N     11    4d  B howt new  -      B••• T•••   How do I change my e-m~| identity     unknown, person 1
|7 waiting          0      |  N     12    4d  B bill new  -      N••• A•••   Charged twice in Octob~| name         J••• S•••
|8 review           0      |  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on in~| email        j•••@e•••.org
|9 new             14      |  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all s~| lang         en
|  further-rights   4      |  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求           | labels       vip
|  unverified       8      |  N      8    9d  B port new  -      E••• Z•••   Data export in JSON pl~|
|  escalated        0      |  N      9   10d  C obje new  -      S••• P•••   Stop profiling me      | STEPS
|  service          3      |  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?| [x] further rights of the letter
|v LABELS                  |  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные     | [ ] assigned  <- :assign @me
|  legal            1      |                                                                        | [ ] identity settled
|  mkt              1      |                                                                        | [ ] the ground for erasure (Art. 17(1))
|  newsletter       1      |                                                                        | [ ] the systems that were searched
|  urgent-customer  1      |                                                                        | [ ] what is to be erased, with counts
|  vip              1      |                                                                        | [ ] whether the data were made public
|                          |                                                                        | [ ] why the answer is late (Art. 12(3))
|                          |                                                                        | [ ] resolution chosen
|                          |                                                                        | [ ] the answer is written, for a secon~
|                          |                                                                        | [ ] approved by a second person
|                          |                                                                        | [ ] the person's data are erased
|                          |                                                                        | [ ] no file of the store holds them an~
|                          |                                                                        | [ ] recipients told, or that there are~
|                          |                                                                        | [ ] answered
|                          |                                                                        |
|                          |                                                                        |[1] 2026-10-20 10:12  in J••• S••• <j••~
|                          |                                                                        |    Please erase my account and every
|                          |                                                                        |    backup.
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
|                                                                                                                                       1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,2
> 2j
## At 140 Enter opens in the preview, Enter there in whole; q goes back step by step.
> <Enter>
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject                | PREVIEW (Enter: whole ticket, q: list)
|1 my-open          0      |  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups| #3 Copy of call recordings
|2 due-soon         7      |  N      2    8h  ! eras new  -      M••• K•••   Please delete all my d~| access | new | - | pri !
|3 overdue          1      |>        3    2d  ! acce new  -      P••• O•••   Copy of call recordings| due Wed 2026-11-25, day 29 of 31
|4 unassigned      14      |  N     13    2d  ! inci new  -      R••• V•••   The site says 500 sinc~| Art. 15 GDPR
|5 erasure-due      5      |  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten ~|
|6 access-due       4      |  N     11    4d  B howt new  -      B••• T•••   How do I change my e-m~| identity     unknown, person 3
|7 waiting          0      |  N     12    4d  B bill new  -      N••• A•••   Charged twice in Octob~| name         P••• O•••
|8 review           0      |  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on in~| email        p•••@e•••.org
|9 new             14      |  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all s~| phone        +46 •••
|  further-rights   4      |  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求           | lang         en
|  unverified       8      |  N      8    9d  B port new  -      E••• Z•••   Data export in JSON pl~|
|  escalated        0      |  N      9   10d  C obje new  -      S••• P•••   Stop profiling me      | STEPS
|  service          3      |  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?| [ ] further rights of the letter: obje~
|v LABELS                  |  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные     |     <- :split / drop-hint
|  legal            1      |                                                                        | [ ] assigned
|  mkt              1      |                                                                        | [ ] identity settled
|  newsletter       1      |                                                                        | [ ] the data were searched for
|  urgent-customer  1      |                                                                        | [ ] notes and letters of the house too
|  vip              1      |                                                                        | [ ] every letter reviewed for others' ~
|                          |                                                                        | [ ] resolution chosen
|                          |                                                                        | [ ] the answer is written, for a secon~
|                          |                                                                        | [ ] approved by a second person
|                          |                                                                        | [ ] the package is made
|                          |                                                                        | [ ] the package is delivered
|                          |                                                                        | [ ] answered
|                          |                                                                        |
|                          |                                                                        |[1] 2026-10-25 08:00  in P••• O••• <p••~
|                          |                                                                        |    I want a copy of the recordings of
|                          |                                                                        |    my calls.
|                          |                                                                        |
|                          |                                                                        |    > On Monday you wrote:
|                          |                                                                        |    > which calls?
|                          |                                                                        |
|                          |                                                                        |    All of them. My number is [phone].
|                          |                                                                        |
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
|                                                                                                                  focus: preview 100%  3/14
| <Enter> whole  q list  zp unmask  J next  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  : cmd  ? help
+ 100,2
> O
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| PREVIEW (Enter: whole ticket, q: list)
| #3 Copy of call recordings
| access | new | - | pri !
| due Wed 2026-11-25, day 29 of 31
| Art. 15 GDPR
|
| identity     unknown, person 3
| name         P••• O•••
| email        p•••@e•••.org
| phone        +46 •••
| lang         en
|
| STEPS
| [ ] further rights of the letter: objection_dm  <- :split / drop-hint
| [ ] assigned
| [ ] identity settled
| [ ] the data were searched for (Art. 15(1))
| [ ] notes and letters of the house too (Art. 15(1))
| [ ] every letter reviewed for others' data (Art. 15(4), 20(4))
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| [ ] the package is made (Art. 15(3), 20(1))
| [ ] the package is delivered (Art. 15(3), 20(1))
| [ ] answered
|
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>  N new to you
|    I want a copy of the recordings of my calls.
|
|    > On Monday you wrote:
|    > which calls?
|
|    All of them. My number is [phone].
|
|
|
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
|                                                                                                                  focus: preview 100%  3/14
| <Enter> whole  q list  zp unmask  J next  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  : cmd  ? help
+ 0,2
> O
> <Enter>
| #3 Copy of call recordings                                                                              access | new | - | pri ! | 3 of 14
| [###########################---]  due Wed 2026-11-25, day 29 of 31                                                            Art. 15 GDPR
|--------------------------------------------------------------------------------------------------------------------------------------------
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>                                           | REQUESTER  masked: zp (logged)
|    I want a copy of the recordings of my calls.                                             | identity     unknown, person 3
|                                                                                             | name         P••• O•••
|    > On Monday you wrote:                                                                   | email        p•••@e•••.org
|    > which calls?                                                                           | phone        +46 •••
|                                                                                             | lang         en
|    All of them. My number is [phone].                                                       |
|                                                                                             | CASE
|                                                                                             | came         2026-10-25 08:00
|                                                                                             | foreign      t3
|                                                                                             |
|                                                                                             | CLOCK  D: why
|                                                                                             | due          2026-11-25
|                                                                                             | extendable   2027-01-25
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
|                                                                                             |     (Art. 15(4), 20(4))
|                                                                                             | [ ] resolution chosen
|                                                                                             | [ ] the answer is written, for a second
|                                                                                             |     person to read (Art. 12(3))
|                                                                                             | [ ] approved by a second person
|                                                                                             | [ ] the package is made (Art. 15(3), 20(1))
|                                                                                             | [ ] the package is delivered (Art. 15(3),
|                                                                                             |     20(1))
|                                                                                             | [ ] answered
|                                                                                  msg 1/1  Europe/Stockholm  masked: zp shows (logged)  89%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  a assign  i note  t tag  ; tagged  s state  f forward  l limit  ? help
+ 0,3
> q
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject                | PREVIEW (Enter: whole ticket, q: list)
|1 my-open          0      |  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups| #3 Copy of call recordings
|2 due-soon         7      |  N      2    8h  ! eras new  -      M••• K•••   Please delete all my d~| access | new | - | pri !
|3 overdue          1      |>        3    2d  ! acce new  -      P••• O•••   Copy of call recordings| due Wed 2026-11-25, day 29 of 31
|4 unassigned      14      |  N     13    2d  ! inci new  -      R••• V•••   The site says 500 sinc~| Art. 15 GDPR
|5 erasure-due      5      |  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten ~|
|6 access-due       4      |  N     11    4d  B howt new  -      B••• T•••   How do I change my e-m~| identity     unknown, person 3
|7 waiting          0      |  N     12    4d  B bill new  -      N••• A•••   Charged twice in Octob~| name         P••• O•••
|8 review           0      |  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on in~| email        p•••@e•••.org
|9 new             14      |  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all s~| phone        +46 •••
|  further-rights   4      |  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求           | lang         en
|  unverified       8      |  N      8    9d  B port new  -      E••• Z•••   Data export in JSON pl~|
|  escalated        0      |  N      9   10d  C obje new  -      S••• P•••   Stop profiling me      | STEPS
|  service          3      |  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?| [ ] further rights of the letter: obje~
|v LABELS                  |  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные     |     <- :split / drop-hint
|  legal            1      |                                                                        | [ ] assigned
|  mkt              1      |                                                                        | [ ] identity settled
|  newsletter       1      |                                                                        | [ ] the data were searched for
|  urgent-customer  1      |                                                                        | [ ] notes and letters of the house too
|  vip              1      |                                                                        | [ ] every letter reviewed for others' ~
|                          |                                                                        | [ ] resolution chosen
|                          |                                                                        | [ ] the answer is written, for a secon~
|                          |                                                                        | [ ] approved by a second person
|                          |                                                                        | [ ] the package is made
|                          |                                                                        | [ ] the package is delivered
|                          |                                                                        | [ ] answered
|                          |                                                                        |
|                          |                                                                        |[1] 2026-10-25 08:00  in P••• O••• <p••~
|                          |                                                                        |    I want a copy of the recordings of
|                          |                                                                        |    my calls.
|                          |                                                                        |
|                          |                                                                        |    > On Monday you wrote:
|                          |                                                                        |    > which calls?
|                          |                                                                        |
|                          |                                                                        |    All of them. My number is [phone].
|                          |                                                                        |
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
|                                                                                                                  focus: preview 100%  3/14
| <Enter> whole  q list  zp unmask  J next  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  : cmd  ? help
+ 100,2
> q
## Cells more for the preview and for the sidebar, as far as the list has room.
> 20^W<
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type Subject                    | PREVIEW (p hides, ^Wp moves it)
|1 my-open          0      |  N      1   -3d! ! eras Erase account + backups    | #3 Copy of call recordings
|2 due-soon         7      |  N      2    8h  ! eras Please delete all my data  | access | new | - | pri !
|3 overdue          1      |>        3    2d  ! acce Copy of call recordings    | due Wed 2026-11-25, day 29 of 31
|4 unassigned      14      |  N     13    2d  ! inci The site says 500 since no~| Art. 15 GDPR
|5 erasure-due      5      |  N      4    4d  A eras Right to be forgotten / ne~|
|6 access-due       4      |  N     11    4d  B howt How do I change my e-mail ~| identity     unknown, person 3
|7 waiting          0      |  N     12    4d  B bill Charged twice in October   | name         P••• O•••
|8 review           0      |  N      5    7d  B rect Wrong birth date on invoice| email        p•••@e•••.org
|9 new             14      |  N      6    7d  B acce Art. 15 request, all syste~| phone        +46 •••
|  further-rights   4      |  N      7    7d  B eras 帳戶刪除請求               | lang         en
|  unverified       8      |  N      8    9d  B port Data export in JSON please |
|  escalated        0      |  N      9   10d  C obje Stop profiling me          | STEPS
|  service          3      |  N     10   14d  C acce Which data do you hold?    | [ ] further rights of the letter: objection_dm
|v LABELS                  |  N     14   30d  B eras Удалите мои данные         |     <- :split / drop-hint
|  legal            1      |                                                    | [ ] assigned
|  mkt              1      |                                                    | [ ] identity settled
|  newsletter       1      |                                                    | [ ] the data were searched for (Art. 15(1))
|  urgent-customer  1      |                                                    | [ ] notes and letters of the house too (Art. 15(1))
|  vip              1      |                                                    | [ ] every letter reviewed for others' data
|                          |                                                    | [ ] resolution chosen
|                          |                                                    | [ ] the answer is written, for a second person to read
|                          |                                                    | [ ] approved by a second person
|                          |                                                    | [ ] the package is made (Art. 15(3), 20(1))
|                          |                                                    | [ ] the package is delivered (Art. 15(3), 20(1))
|                          |                                                    | [ ] answered
|                          |                                                    |
|                          |                                                    |[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>  N new t~
|                          |                                                    |    I want a copy of the recordings of my calls.
|                          |                                                    |
|                          |                                                    |    > On Monday you wrote:
|                          |                                                    |    > which calls?
|                          |                                                    |
|                          |                                                    |    All of them. My number is [phone].
|                          |                                                    |
|                          |                                                    |
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
|                                                                                                                                       3/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,4
> 200^W<
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  Subject     | PREVIEW (p hides, ^Wp moves it)
|1 my-open          0      |  N      1   -3d! Erase accou~| #3 Copy of call recordings
|2 due-soon         7      |  N      2    8h  Please dele~| access | new | - | pri !
|3 overdue          1      |>        3    2d  Copy of cal~| due Wed 2026-11-25, day 29 of 31
|4 unassigned      14      |  N     13    2d  The site sa~| Art. 15 GDPR
|5 erasure-due      5      |  N      4    4d  Right to be~|
|6 access-due       4      |  N     11    4d  How do I ch~| identity     unknown, person 3
|7 waiting          0      |  N     12    4d  Charged twi~| name         P••• O•••
|8 review           0      |  N      5    7d  Wrong birth~| email        p•••@e•••.org
|9 new             14      |  N      6    7d  Art. 15 req~| phone        +46 •••
|  further-rights   4      |  N      7    7d  帳戶刪除請求| lang         en
|  unverified       8      |  N      8    9d  Data export~|
|  escalated        0      |  N      9   10d  Stop profil~| STEPS
|  service          3      |  N     10   14d  Which data ~| [ ] further rights of the letter: objection_dm  <- :split / drop-hint
|v LABELS                  |  N     14   30d  Удалите мои~| [ ] assigned
|  legal            1      |                              | [ ] identity settled
|  mkt              1      |                              | [ ] the data were searched for (Art. 15(1))
|  newsletter       1      |                              | [ ] notes and letters of the house too (Art. 15(1))
|  urgent-customer  1      |                              | [ ] every letter reviewed for others' data (Art. 15(4), 20(4))
|  vip              1      |                              | [ ] resolution chosen
|                          |                              | [ ] the answer is written, for a second person to read (Art. 12(3))
|                          |                              | [ ] approved by a second person
|                          |                              | [ ] the package is made (Art. 15(3), 20(1))
|                          |                              | [ ] the package is delivered (Art. 15(3), 20(1))
|                          |                              | [ ] answered
|                          |                              |
|                          |                              |[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>  N new to you
|                          |                              |    I want a copy of the recordings of my calls.
|                          |                              |
|                          |                              |    > On Monday you wrote:
|                          |                              |    > which calls?
|                          |                              |
|                          |                              |    All of them. My number is [phone].
|                          |                              |
|                          |                              |
|                          |                              |
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
|                                                                                                                                       3/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,4
> ^W=
> ^Wh
> 10^W>
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES                    now   +/-|        ID   Due  P Type St   Subject                         | PREVIEW (p hides, ^Wp moves it)
|1 my-open                    0      |  N      1   -3d! ! eras new  Erase account + backups         | #3 Copy of call recordings
|2 due-soon                   7      |  N      2    8h  ! eras new  Please delete all my data       | access | new | - | pri !
|3 overdue                    1      |>        3    2d  ! acce new  Copy of call recordings         | due Wed 2026-11-25, day 29 of 31
|4 unassigned                14      |  N     13    2d  ! inci new  The site says 500 since noon    | Art. 15 GDPR
|5 erasure-due                5      |  N      4    4d  A eras new  Right to be forgotten / newslet~|
|6 access-due                 4      |  N     11    4d  B howt new  How do I change my e-mail addre~| identity     unknown, person 3
|7 waiting                    0      |  N     12    4d  B bill new  Charged twice in October        | name         P••• O•••
|8 review                     0      |  N      5    7d  B rect new  Wrong birth date on invoice     | email        p•••@e•••.org
|9 new                       14      |  N      6    7d  B acce new  Art. 15 request, all systems    | phone        +46 •••
|  further-rights             4      |  N      7    7d  B eras new  帳戶刪除請求                    | lang         en
|  unverified                 8      |  N      8    9d  B port new  Data export in JSON please      |
|  escalated                  0      |  N      9   10d  C obje new  Stop profiling me               | STEPS
|  service                    3      |  N     10   14d  C acce new  Which data do you hold?         | [ ] further rights of the letter: obje~
|v LABELS                            |  N     14   30d  B eras new  Удалите мои данные              |     <- :split / drop-hint
|  legal                      1      |                                                              | [ ] assigned
|  mkt                        1      |                                                              | [ ] identity settled
|  newsletter                 1      |                                                              | [ ] the data were searched for
|  urgent-customer            1      |                                                              | [ ] notes and letters of the house too
|  vip                        1      |                                                              | [ ] every letter reviewed for others' ~
|                                    |                                                              | [ ] resolution chosen
|                                    |                                                              | [ ] the answer is written, for a secon~
|                                    |                                                              | [ ] approved by a second person
|                                    |                                                              | [ ] the package is made
|                                    |                                                              | [ ] the package is delivered
|                                    |                                                              | [ ] answered
|                                    |                                                              |
|                                    |                                                              |[1] 2026-10-25 08:00  in P••• O••• <p••~
|                                    |                                                              |    I want a copy of the recordings of
|                                    |                                                              |    my calls.
|                                    |                                                              |
|                                    |                                                              |    > On Monday you wrote:
| <Enter> open  + narrow with  / find|                                                              |    > which calls?
| x explain  e edit  - and not  | or |                                                              |
| a add  d drop  s share  ! alarm    |                                                              |    All of them. My number is [phone].
| r rename                           |                                                              |
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
|                                                                                                                   focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  a add  d drop  s share  ! alarm  r rename  ^Ww pane  t tag  ? help
+ 0,2
> ^Wl
> ^W=

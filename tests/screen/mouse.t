## The mouse is the terminal's until somebody wants it: F2. A click chooses, a second one opens.
= 80x24
. click 30,5
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
|                                                                      due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> <F2>
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
| the mouse works here; with Shift it selects text as before             [mouse]
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
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
> q
. down 30,8
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|        13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|> N     12    4d  B bill new  -      N••• A•••   Charged twice in October
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
|- #12 N••• A••• | billing, new | came 20 Nov | 1 letter | urgent-customer ------
|                                                              due  7/14 [mouse]
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,8
. click 10,1
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|        13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|> N     12    4d  B bill new  -      N••• A•••   Charged twice in October
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
|- #12 N••• A••• | billing, new | came 20 Nov | 1 letter | urgent-customer ------
|                                                              due  7/14 [mouse]
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,8
## A list of another view; a text has the wheel only.
> U
. click 10,4
| JOURNAL of the desk, newest first
|   Entry When              Who        Is      What
|>     1  2026-11-23 15:05  admin      fixed   agent-add ines
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
| u undo  ^R redo  <Enter> tickets  q back  ? help
+ 0,2
> q
> ?
. down 10,10
. click 10,10
| HELP  type to narrow:
|--------------------------------------------------------------------------------
|
| Keys in the queue
| <Enter>       open                  open the ticket or queue under the cursor
|
| Keys everywhere
| d             resolve               resolve it: asks for the code
| a             assign                assign it: asks to whom
| A             assign @me            take it yourself
| r             reply                 write to the ticket's person; it is shown
|                                     before it is sent
| i             note                  write an internal note
| t             tag                   tag the row and step down
| <Space>       tag                   tag the row and step down
| ;             tagged                the next action is for all tagged, after a
|                                     preview
| s             state                 move it to another state
| f             forward               hand it on to a team, or letters of it to
|                                     somebody outside
| X             reopen                take a resolved ticket back to work
| P             priority              set the priority
|                                                        767 of them  1% [mouse]
| <Down> down  <Up> up  q back
+ 23,0
> q
> <F2>
. click 30,9
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|        13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|> N     12    4d  B bill new  -      N••• A•••   Charged twice in October
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
|- #12 N••• A••• | billing, new | came 20 Nov | 1 letter | urgent-customer ------
| the mouse is the terminal's again
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,8
## Beside the list: a queue opens at once, a preview gets the keys, the wheel scrolls what it is over.
= 140x16
> :filter-save --name mine --filter kind:access<Enter>
> <F2>
> gs
. click 60,6
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject                | PREVIEW (p hides, ^Wp moves it)
|  mine             3      |  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups| #4 Right to be forgotten / newsletter
|v TEAM (shared)           |  N      2    8h  ! eras new  -      M••• K•••   Please delete all my d~| erasure | new | - | pri A
|1 my-open          0      |  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings| due Fri 2026-11-27, day 27 of 31
|2 due-soon         7      |        13    2d  ! inci new  -      R••• V•••   The site says 500 sinc~| Art. 17 GDPR
|3 overdue          1      |> N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten ~|
|4 unassigned      14      |  N     11    4d  B howt new  -      B••• T•••   How do I change my e-m~| identity     unknown, person 4
|5 erasure-due      5      |  N     12    4d  B bill new  -      N••• A•••   Charged twice in Octob~| name         Z••• M•••
|6 access-due       4      |  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on in~| email        z•••@e•••.de
|7 waiting          0      |  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all s~| lang         de
|8 review           0      |  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求           | labels       mkt, newsletter
|9 new             14      |  N      8    9d  B port new  -      E••• Z•••   Data export in JSON pl~|
|- 15:05 anna open #13 - 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 ------------ log: gL -
| u undoes: filter-save mine --filter kind:access                                                                               5/14 [mouse]
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,6
. click 5,2
| mine  kind:access                                                                     sort due   group -   3 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject                | PREVIEW (p hides, ^Wp moves it)
| >mine             3      |> N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings| #3 Copy of call recordings
|v TEAM (shared)           |  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all s~| access | new | - | pri !
|1 my-open          0      |  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?| due Wed 2026-11-25, day 29 of 31
|2 due-soon         7      |                                                                        | Art. 15 GDPR
|3 overdue          1      |                                                                        |
|4 unassigned      14      |                                                                        | identity     unknown, person 3
|5 erasure-due      5      |                                                                        | name         P••• O•••
|6 access-due       4      |                                                                        | email        p•••@e•••.org
|7 waiting          0      |                                                                        | phone        +46 •••
|8 review           0      |                                                                        | lang         en
|9 new             14      |                                                                        |
|- 15:05 anna open #13 - 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 ------------ log: gL -
| u undoes: filter-save mine --filter kind:access                                                                                1/3 [mouse]
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,2
. click 110,5
| mine  kind:access                                                                     sort due   group -   3 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject                | PREVIEW (Enter: whole ticket, q: list)
| >mine             3      |>        3    2d  ! acce new  -      P••• O•••   Copy of call recordings| #3 Copy of call recordings
|v TEAM (shared)           |  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all s~| access | new | - | pri !
|1 my-open          0      |  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?| due Wed 2026-11-25, day 29 of 31
|2 due-soon         7      |                                                                        | Art. 15 GDPR
|3 overdue          1      |                                                                        |
|4 unassigned      14      |                                                                        | identity     unknown, person 3
|5 erasure-due      5      |                                                                        | name         P••• O•••
|6 access-due       4      |                                                                        | email        p•••@e•••.org
|7 waiting          0      |                                                                        | phone        +46 •••
|8 review           0      |                                                                        | lang         en
|9 new             14      |                                                                        |
|- 15:05 anna open #13 - 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 ------------ log: gL -
| u undoes: filter-save mine --filter kind:access                                                            focus: preview 32%  1/3 [mouse]
| <Enter> whole  q list  zp unmask  J next  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  : cmd  ? help
+ 100,2
. down 110,5
. click 60,4
| mine  kind:access                                                                     sort due   group -   3 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject                | PREVIEW (p hides, ^Wp moves it)
| >mine             3      |         3    2d  ! acce new  -      P••• O•••   Copy of call recordings| #10 Which data do you hold?
|v TEAM (shared)           |  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all s~| access | new | - | pri C
|1 my-open          0      |> N     10   14d  C acce new  -      C••• F•••   Which data do you hold?| due Mon 2026-12-07, day 18 of 32
|2 due-soon         7      |                                                                        | Art. 15 GDPR
|3 overdue          1      |                                                                        |
|4 unassigned      14      |                                                                        | identity     unknown, person 10
|5 erasure-due      5      |                                                                        | name         C••• F•••
|6 access-due       4      |                                                                        | email        c•••@e•••.se
|7 waiting          0      |                                                                        | lang         en
|8 review           0      |                                                                        |
|9 new             14      |                                                                        | STEPS
|- 15:05 anna open #13 - 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 ------------ log: gL -
| u undoes: filter-save mine --filter kind:access                                                                                3/3 [mouse]
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,4

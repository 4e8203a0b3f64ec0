## What is kept from the sidebar, and who is on.
= 80x24
% ines 3 view
@ 300
> gs
## a saves the list's filter; what is everybody's is asked about.
> a
> "mine"
> <Enter>
| mine  is:open                                                 14/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
| >mine           14      |> N      1   -3d! ! eras Erase account + backups
|v TEAM (shared)          |  N      2    8h  ! eras Please delete all my data
|1 my-open         0      |  Nv     3    2d  ! acce Copy of call recordings
|2 due-soon        7      |  N     13    2d  ! inci The site says 500 since noon
|3 overdue         1      |  N      4    4d  A eras Right to be forgotten / news~
|4 unassigned     14      |  N     11    4d  B howt How do I change my e-mail ad~
|5 erasure-due     5      |  N     12    4d  B bill Charged twice in October
|6 access-due      4      |  N      5    7d  B rect Wrong birth date on invoice
|7 waiting         0      |  N      6    7d  B acce Art. 15 request, all systems
|8 review          0      |  N      7    7d  B eras 帳戶刪除請求
|9 new            14      |  N      8    9d  B port Data export in JSON please
|  further-rights  4      |  N      9   10d  C obje Stop profiling me
|  unverified      8      |  N     10   14d  C acce Which data do you hold?
| <Enter> open            |  N     14   30d  B eras Удалите мои данные
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| saved as mine: c picks it, q:mine uses it in other filters
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,2
> /
> "overdue"
> <Enter>
> d
| mine  is:open                                                 14/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
| >mine           14      |> N      1   -3d! ! eras Erase account + backups
|v TEAM (shared)          |  N      2    8h  ! eras Please delete all my data
|1 my-open         0      |  Nv     3    2d  ! acce Copy of call recordings
|2 due-soon        7      |  N     13    2d  ! inci The site says 500 since noon
|3 overdue         1      |  N      4    4d  A eras Right to be forgotten / news~
|4 unassigned     14      |  N     11    4d  B howt How do I change my e-mail ad~
|5 erasure-due     5      |  N     12    4d  B bill Charged twice in October
|6 access-due      4      |  N      5    7d  B rect Wrong birth date on invoice
|7 waiting         0      |  N      6    7d  B acce Art. 15 request, all systems
|8 review          0      |  N      7    7d  B eras 帳戶刪除請求
|9 new            14      |  N      8    9d  B port Data export in JSON please
|  further-rights  4      |  N      9   10d  C obje Stop profiling me
|  unverified      8      |  N     10   14d  C acce Which data do you hold?
| <Enter> open            |  N     14   30d  B eras Удалите мои данные
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| u undoes: filter-save --name mine --filter is:open    focus: queues (^Ww list)
|type overdue to drop this saved filter:
+ 40,23
> <Esc>
= 140x40
| mine  is:open                                                                        sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject                | PREVIEW (p hides, ^Wp moves it)
| >mine            14      |> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups| #1 Erase account + backups
|v TEAM (shared)           |  N      2    8h  ! eras new  -      M••• K•••   Please delete all my d~| erasure | new | - | pri !
|1 my-open          0      |  Nv     3    2d  ! acce new  -      P••• O•••   Copy of call recordings| due Fri 2026-11-20, 3 days late
|2 due-soon         7      |  N     13    2d  ! inci new  -      R••• V•••   The site says 500 sinc~| Art. 17 GDPR
|3 overdue          1      |  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten ~|
|4 unassigned      14      |  N     11    4d  B howt new  -      B••• T•••   How do I change my e-m~| identity     unknown, person 1
|5 erasure-due      5      |  N     12    4d  B bill new  -      N••• A•••   Charged twice in Octob~| name         J••• S•••
|6 access-due       4      |  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on in~| email        j•••@e•••.org
|7 waiting          0      |  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all s~| lang         en
|8 review           0      |  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求           | labels       vip
|9 new             14      |  N      8    9d  B port new  -      E••• Z•••   Data export in JSON pl~|
|  further-rights   4      |  N      9   10d  C obje new  -      S••• P•••   Stop profiling me      | STEPS
|  unverified       8      |  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?| [x] further rights of the letter
|  escalated        0      |  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные     | [ ] assigned  <- :assign @me
|  service          3      |                                                                        | [ ] identity settled
|v LABELS                  |                                                                        | [ ] the ground for erasure (Art. 17(1))
|  legal            1      |                                                                        | [ ] the systems that were searched
|  mkt              1      |                                                                        | [ ] what is to be erased, with counts
|  newsletter       1      |                                                                        | [ ] whether the data were made public
|  urgent-customer  1      |                                                                        | [ ] why the answer is late (Art. 12(3))
|  vip              1      |                                                                        | [ ] resolution chosen
|v PEOPLE on now           |                                                                        | [ ] the answer is written, for a secon~
|  ines             #3 view|                                                                        | [ ] approved by a second person
|                          |                                                                        | [ ] the person's data are erased
|                          |                                                                        | [ ] no file of the store holds them an~
|                          |                                                                        | [ ] recipients told, or that there are~
|                          |                                                                        | [ ] answered
|                          |                                                                        |
|                          |                                                                        |[1] 2026-10-20 10:12  in J••• S••• <j••~
| <Enter> open             |                                                                        |    Please erase my account and every
| + narrow with  / find    |                                                                        |    backup.
| x explain  e edit        |                                                                        |
| - and not  | or  a add   |                                                                        |
| d drop  s share  ! alarm |                                                                        |
| r rename                 |                                                                        |
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
| u undoes: filter-save --name mine --filter is:open                                                                focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  a add  d drop  s share  ! alarm  r rename  ^Ww pane  t tag  ? help
+ 0,6
## The gutter and who is on say the same.
> :
> "filter id:3"
> <Enter>
% ines 3 edit
@ 300
| filter  id:3                                                                          sort due   group -   1 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject                | PREVIEW (p hides, ^Wp moves it)
|  mine            14      |> Ne     3    2d  ! acce new  -      P••• O•••   Copy of call recordings| #3 Copy of call recordings
|v TEAM (shared)           |                                                                        | access | new | - | pri !
|1 my-open          0      |                                                                        | due Wed 2026-11-25, day 29 of 31
|2 due-soon         7      |                                                                        | Art. 15 GDPR
|3 overdue          1      |                                                                        |
|4 unassigned      14      |                                                                        | identity     unknown, person 3
|5 erasure-due      5      |                                                                        | name         P••• O•••
|6 access-due       4      |                                                                        | email        p•••@e•••.org
|7 waiting          0      |                                                                        | phone        +46 •••
|8 review           0      |                                                                        | lang         en
|9 new             14      |                                                                        |
|  further-rights   4      |                                                                        | STEPS
|  unverified       8      |                                                                        | [ ] further rights of the letter: obje~
|  escalated        0      |                                                                        |     <- :split / drop-hint
|  service          3      |                                                                        | [ ] assigned
|v AD HOC                  |                                                                        | [ ] identity settled
|  id:3             1      |                                                                        | [ ] the data were searched for
|v LABELS                  |                                                                        | [ ] notes and letters of the house too
|  legal            1      |                                                                        | [ ] every letter reviewed for others' ~
|  mkt              1      |                                                                        | [ ] resolution chosen
|  newsletter       1      |                                                                        | [ ] the answer is written, for a secon~
|  urgent-customer  1      |                                                                        | [ ] approved by a second person
|  vip              1      |                                                                        | [ ] the package is made
|v PEOPLE on now           |                                                                        | [ ] the package is delivered
|  ines             #3 edit|                                                                        | [ ] answered
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
| u undoes: filter-save --name mine --filter is:open                                                                                     1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,2
% ines 3 leave
@ 300
| filter  id:3                                                                          sort due   group -   1 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject                | PREVIEW (p hides, ^Wp moves it)
|  mine            14      |> N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings| #3 Copy of call recordings
|v TEAM (shared)           |                                                                        | access | new | - | pri !
|1 my-open          0      |                                                                        | due Wed 2026-11-25, day 29 of 31
|2 due-soon         7      |                                                                        | Art. 15 GDPR
|3 overdue          1      |                                                                        |
|4 unassigned      14      |                                                                        | identity     unknown, person 3
|5 erasure-due      5      |                                                                        | name         P••• O•••
|6 access-due       4      |                                                                        | email        p•••@e•••.org
|7 waiting          0      |                                                                        | phone        +46 •••
|8 review           0      |                                                                        | lang         en
|9 new             14      |                                                                        |
|  further-rights   4      |                                                                        | STEPS
|  unverified       8      |                                                                        | [ ] further rights of the letter: obje~
|  escalated        0      |                                                                        |     <- :split / drop-hint
|  service          3      |                                                                        | [ ] assigned
|v AD HOC                  |                                                                        | [ ] identity settled
|  id:3             1      |                                                                        | [ ] the data were searched for
|v LABELS                  |                                                                        | [ ] notes and letters of the house too
|  legal            1      |                                                                        | [ ] every letter reviewed for others' ~
|  mkt              1      |                                                                        | [ ] resolution chosen
|  newsletter       1      |                                                                        | [ ] the answer is written, for a secon~
|  urgent-customer  1      |                                                                        | [ ] approved by a second person
|  vip              1      |                                                                        | [ ] the package is made
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
| u undoes: filter-save --name mine --filter is:open                                                                                     1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,2

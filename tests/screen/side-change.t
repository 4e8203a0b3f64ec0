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
|v TEAM (shared)           |  N      2    8h  ! eras new  -      M••• K•••   Please delete all my d~| erasure | new | - | !
|1 my-open          0      |  Nv     3    2d  ! acce new  -      P••• O•••   Copy of call recordings| due Fri 2026-11-20, 3 days late
|2 due-soon         7      |  N     13    2d  ! inci new  -      R••• V•••   The site says 500 sinc~|
|3 overdue          1      |  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten ~| identity     unknown, person 1
|4 unassigned      14      |  N     11    4d  B howt new  -      B••• T•••   How do I change my e-m~| name         J••• S•••
|5 erasure-due      5      |  N     12    4d  B bill new  -      N••• A•••   Charged twice in Octob~| email        j•••@e•••.org
|6 access-due       4      |  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on in~| lang         en
|7 waiting          0      |  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all s~|
|8 review           0      |  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求           | STEPS
|9 new             14      |  N      8    9d  B port new  -      E••• Z•••   Data export in JSON pl~| [x] further rights of the letter
|  further-rights   4      |  N      9   10d  C obje new  -      S••• P•••   Stop profiling me      | [ ] assigned  <- :assign @me
|  unverified       8      |  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?| [ ] identity settled
|  escalated        0      |  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные     | [ ] the ground for erasure (Art. 17(1))
|  service          3      |                                                                        | [ ] the systems that were searched
|v LABELS                  |                                                                        | [ ] what is to be erased, with counts
|  legal            1      |                                                                        | [ ] whether the data were made public
|  mkt              1      |                                                                        | [ ] why the answer is late (Art. 12(3))
|  newsletter       1      |                                                                        | [ ] resolution chosen
|  urgent-customer  1      |                                                                        | [ ] the answer is written, for a secon~
|  vip              1      |                                                                        | [ ] approved by a second person
|v PEOPLE on now           |                                                                        | [ ] the person's data are erased
|  ines             #3 view|                                                                        | [ ] no file of the store holds them an~
|                          |                                                                        | [ ] recipients told, or that there are~
|                          |                                                                        | [ ] answered
|                          |                                                                        |
|                          |                                                                        |[1] 2026-10-20 10:12  in J••• S••• <j••~
|                          |                                                                        |    Please erase my account and every
|                          |                                                                        |    backup.
| <Enter> open             |                                                                        |
| + narrow with  / find    |                                                                        |
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
|v TEAM (shared)           |                                                                        | access | new | - | !
|1 my-open          0      |                                                                        | due Wed 2026-11-25, day 29 of 31
|2 due-soon         7      |                                                                        |
|3 overdue          1      |                                                                        | identity     unknown, person 3
|4 unassigned      14      |                                                                        | name         P••• O•••
|5 erasure-due      5      |                                                                        | email        p•••@e•••.org
|6 access-due       4      |                                                                        | phone        +46 •••
|7 waiting          0      |                                                                        | lang         en
|8 review           0      |                                                                        |
|9 new             14      |                                                                        | STEPS
|  further-rights   4      |                                                                        | [ ] further rights of the letter: obje~
|  unverified       8      |                                                                        |     <- :split / drop-hint
|  escalated        0      |                                                                        | [ ] assigned
|  service          3      |                                                                        | [ ] identity settled
|v AD HOC                  |                                                                        | [ ] the data were searched for
|  id:3             1      |                                                                        | [ ] notes and letters of the house too
|v LABELS                  |                                                                        | [ ] every letter reviewed for others' ~
|  legal            1      |                                                                        | [ ] resolution chosen
|  mkt              1      |                                                                        | [ ] the answer is written, for a secon~
|  newsletter       1      |                                                                        | [ ] approved by a second person
|  urgent-customer  1      |                                                                        | [ ] the package is made
|  vip              1      |                                                                        | [ ] the package is delivered
|v PEOPLE on now           |                                                                        | [ ] answered
|  ines             #3 edit|                                                                        |
|                          |                                                                        |[1] 2026-10-25 08:00  in P••• O••• <p••~
|                          |                                                                        |    I want a copy of the recordings of
|                          |                                                                        |    my calls.
|                          |                                                                        |
|                          |                                                                        |    > On Monday you wrote:
|                          |                                                                        |    > which calls?
|                          |                                                                        |
|                          |                                                                        |    All of them. My number is [phone].
|                          |                                                                        |
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
|v TEAM (shared)           |                                                                        | access | new | - | !
|1 my-open          0      |                                                                        | due Wed 2026-11-25, day 29 of 31
|2 due-soon         7      |                                                                        |
|3 overdue          1      |                                                                        | identity     unknown, person 3
|4 unassigned      14      |                                                                        | name         P••• O•••
|5 erasure-due      5      |                                                                        | email        p•••@e•••.org
|6 access-due       4      |                                                                        | phone        +46 •••
|7 waiting          0      |                                                                        | lang         en
|8 review           0      |                                                                        |
|9 new             14      |                                                                        | STEPS
|  further-rights   4      |                                                                        | [ ] further rights of the letter: obje~
|  unverified       8      |                                                                        |     <- :split / drop-hint
|  escalated        0      |                                                                        | [ ] assigned
|  service          3      |                                                                        | [ ] identity settled
|v AD HOC                  |                                                                        | [ ] the data were searched for
|  id:3             1      |                                                                        | [ ] notes and letters of the house too
|v LABELS                  |                                                                        | [ ] every letter reviewed for others' ~
|  legal            1      |                                                                        | [ ] resolution chosen
|  mkt              1      |                                                                        | [ ] the answer is written, for a secon~
|  newsletter       1      |                                                                        | [ ] approved by a second person
|  urgent-customer  1      |                                                                        | [ ] the package is made
|  vip              1      |                                                                        | [ ] the package is delivered
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
|                          |                                                                        |
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
| u undoes: filter-save --name mine --filter is:open                                                                                     1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,2

## The sidebar's sections: what the list was narrowed by, labels, who is on; folders in a filter's name.
= 80x24
% ines 3 view
@ 300
> :
> "filter is:open kind:access"
> <Enter>
> S
> "archive/access"
> <Enter>
> l
> "+vip"
> <Enter>
> gs
| archive/access  is:open kind:access > +vip                     0/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|v archive                |
| >  access        3      |    nothing matches: Backspace widens again
|v TEAM (shared)          |
|1 my-open         0      |
|2 due-soon        7      |
|3 overdue         1      |
|4 unassigned     14      |
|5 erasure-due     5      |
|6 access-due      4      |
|7 waiting         0      |
|8 review          0      |
|9 new            14      |
|  further-rig~    4      |
| <Enter> open            |
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|--------------------------------------------------------------------------------
| u undoes: filter-save --name archive/access --filter~ focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,3
## A folder folds by Enter and by za, and the cursor is on its head.
> za
| archive/access  is:open kind:access > +vip                     0/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|> archive (1)            |
|v TEAM (shared)          |    nothing matches: Backspace widens again
|1 my-open         0      |
|2 due-soon        7      |
|3 overdue         1      |
|4 unassigned     14      |
|5 erasure-due     5      |
|6 access-due      4      |
|7 waiting         0      |
|8 review          0      |
|9 new            14      |
|  further-rig~    4      |
|  unverified      8      |
| <Enter> open            |
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|--------------------------------------------------------------------------------
| u undoes: filter-save --name archive/access --filter~ focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,2
> <Enter>
| archive/access  is:open kind:access > +vip                     0/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|v archive                |
| >  access        3      |    nothing matches: Backspace widens again
|v TEAM (shared)          |
|1 my-open         0      |
|2 due-soon        7      |
|3 overdue         1      |
|4 unassigned     14      |
|5 erasure-due     5      |
|6 access-due      4      |
|7 waiting         0      |
|8 review          0      |
|9 new            14      |
|  further-rig~    4      |
| <Enter> open            |
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|--------------------------------------------------------------------------------
| u undoes: filter-save --name archive/access --filter~ focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,2
## } goes to the next section; Enter there folds it.
> }<Enter>}
| archive/access  is:open kind:access > +vip                     0/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|v archive                |
| >  access        3      |    nothing matches: Backspace widens again
|> TEAM (shared) (13)     |
|v AD HOC                 |
|  +vip            1      |
|  is:open kin~    3      |
|v LABELS                 |
|  legal           1      |
|  mkt             1      |
|  newsletter      1      |
|  urgent-cust~    1      |
|  vip             1      |
|v PEOPLE on now          |
| <Enter> open            |
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|--------------------------------------------------------------------------------
| u undoes: filter-save --name archive/access --filter~ focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,5
## What the list was narrowed by, to be opened; a filter on masked data is not counted.
> j<Enter>
| filter  +vip                                                   1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| u undoes: filter-save --name archive/access --filter "is:open kind:a~ due  1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> l
> "data.email:anna"
> <Enter>
> gs}}
| filter  +vip > data.email:anna                                 0/14  rw  15:05
|    access        3      |        ID   Due  P Type Subject
|> TEAM (shared) (13)     |
|v AD HOC                 |    nothing matches: Backspace widens again
|  data.email:~    .      |
|  +vip            1      |
|  is:open kin~    3      |
|v LABELS                 |
|  legal           1      |
|  mkt             1      |
|  newsletter      1      |
|  urgent-cust~    1      |
|  vip             1      |
|v PEOPLE on now          |
|  ines            #3 view|
| <Enter> open            |
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|--------------------------------------------------------------------------------
| u undoes: filter-save --name archive/access --filter~ focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,13
## A label opens what is open with it; + narrows by it.
> /
> "legal"
> <Enter>
> <Enter>
| filter  is:open label:legal                                    1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
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
|- #6 A••• B••• | access, new | came 29 Oct | 1 letter | legal ------------------
| u undoes: filter-save --name archive/access --filter "is:open kind:a~ due  1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> gs
> /
> "vip"
> <Enter>
> n+
| filter  is:open label:legal > +vip                             0/14  rw  15:05
|    access        3      |        ID   Due  P Type Subject
|> TEAM (shared) (13)     |
|v AD HOC                 |    nothing matches: Backspace widens again
|  data.email:~    .      |
|  +vip            1      |
|  is:open kin~    3      |
|v LABELS                 |
|  legal           1      |
|  mkt             1      |
|  newsletter      1      |
|  urgent-cust~    1      |
|  vip             1      |
|v PEOPLE on now          |
|  ines            #3 view|
| <Enter> open            |
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|--------------------------------------------------------------------------------
| u undoes: filter-save --name archive/access --filter~ focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,5
## Who is on: the ticket that they have open.
> /
> "ines"
> <Enter>
> <Enter>
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
| ines is viewing this (0 s) | u undoes: filter-~ masked: zp shows (logged)  55%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> q
## / finds by name, also in what is folded; n goes on.
> zM
> /
> "over"
> <Enter>
| filter  is:open label:legal > +vip                             0/14  rw  15:05
|> QUEUES (1)             |        ID   Due  P Type Subject
|v TEAM (shared)          |
|1 my-open         0      |    nothing matches: Backspace widens again
|2 due-soon        7      |
|3 overdue         1      |
|4 unassigned     14      |
|5 erasure-due     5      |
|6 access-due      4      |
|7 waiting         0      |
|8 review          0      |
|9 new            14      |
|  further-rig~    4      |
|  unverified      8      |
|  escalated       0      |
| <Enter> open            |
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|--------------------------------------------------------------------------------
| u undoes: filter-save --name archive/access --filter~ focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,5
> /
> "xyz"
> <Enter>
| filter  is:open label:legal > +vip                             0/14  rw  15:05
|> QUEUES (1)             |        ID   Due  P Type Subject
|v TEAM (shared)          |
|1 my-open         0      |    nothing matches: Backspace widens again
|2 due-soon        7      |
|3 overdue         1      |
|4 unassigned     14      |
|5 erasure-due     5      |
|6 access-due      4      |
|7 waiting         0      |
|8 review          0      |
|9 new            14      |
|  further-rig~    4      |
|  unverified      8      |
|  escalated       0      |
| <Enter> open            |
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|--------------------------------------------------------------------------------
| nothing in the sidebar is called so
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,5
## x explains the filter under the cursor.
> zR
= 40x8
> x
| HOW THE FILTER IS READ
|----------------------------------------
| Tree
|   and
|     is:open
|     label:legal
|                                    11%
| q back  ? help
+ 0,2
> q
= 80x24
## d drops what is one's own at once, u brings it back.
> gg/
> "access"
> <Enter>
> d
| filter  is:open label:legal > +vip                             0/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|1 my-open         0      |
|2 due-soon        7      |    nothing matches: Backspace widens again
|3 overdue         1      |
|4 unassigned     14      |
|5 erasure-due     5      |
|6 access-due      4      |
|7 waiting         0      |
|8 review          0      |
|9 new            14      |
|  further-rig~    4      |
|  unverified      8      |
|  escalated       0      |
|  service         3      |
| <Enter> open            |
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|--------------------------------------------------------------------------------
| archive/access is dropped: u brings it back
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,2
> u
| filter  is:open label:legal > +vip                             0/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|v archive                |
|    access        3      |    nothing matches: Backspace widens again
|v TEAM (shared)          |
|1 my-open         0      |
|2 due-soon        7      |
|3 overdue         1      |
|4 unassigned     14      |
|5 erasure-due     5      |
|6 access-due      4      |
|7 waiting         0      |
|8 review          0      |
|9 new            14      |
|  further-rig~    4      |
| <Enter> open            |
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|--------------------------------------------------------------------------------
| undo: filter rm archive/access
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,3
## a saves the list's filter; what is everybody's is asked about.
> a
> "mine"
> <Enter>
| mine  is:open label:legal label:vip                            0/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|v archive                |
|    access        3      |    nothing matches: c picks another queue
| >mine            0      |
|v TEAM (shared)          |
|1 my-open         0      |
|2 due-soon        7      |
|3 overdue         1      |
|4 unassigned     14      |
|5 erasure-due     5      |
|6 access-due      4      |
|7 waiting         0      |
|8 review          0      |
|9 new            14      |
| <Enter> open            |
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|--------------------------------------------------------------------------------
| saved as mine: c picks it, q:mine uses it in other filters
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,3
> /
> "overdue"
> <Enter>
> d
| mine  is:open label:legal label:vip                            0/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|v archive                |
|    access        3      |    nothing matches: c picks another queue
| >mine            0      |
|v TEAM (shared)          |
|1 my-open         0      |
|2 due-soon        7      |
|3 overdue         1      |
|4 unassigned     14      |
|5 erasure-due     5      |
|6 access-due      4      |
|7 waiting         0      |
|8 review          0      |
|9 new            14      |
| <Enter> open            |
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|--------------------------------------------------------------------------------
| u undoes: filter-save --name mine --filter "is:open ~ focus: queues (^Ww list)
|type overdue to drop this saved filter:
+ 40,23
> <Esc>
= 140x40
| mine  is:open label:legal label:vip                                                   sort due   group -   0 of 14   rw   Mon 23 Nov 15:05
| QUEUES         now   +/-|        ID   Due  P Type St   Who    Requester   Subject              | PREVIEW (p hides, ^Wp moves it)
|v archive                |                                                                      |
|    access        3      |    nothing matches: c picks another queue                            |
| >mine            0      |                                                                      |
|v TEAM (shared)          |                                                                      |
|1 my-open         0      |                                                                      |
|2 due-soon        7      |                                                                      |
|3 overdue         1      |                                                                      |
|4 unassigned     14      |                                                                      |
|5 erasure-due     5      |                                                                      |
|6 access-due      4      |                                                                      |
|7 waiting         0      |                                                                      |
|8 review          0      |                                                                      |
|9 new            14      |                                                                      |
|  further-rig~    4      |                                                                      |
|  unverified      8      |                                                                      |
|  escalated       0      |                                                                      |
|  service         3      |                                                                      |
|v AD HOC                 |                                                                      |
|  data.email:~    .      |                                                                      |
|  +vip            1      |                                                                      |
|  is:open kin~    3      |                                                                      |
|v LABELS                 |                                                                      |
|  legal           1      |                                                                      |
|  mkt             1      |                                                                      |
|  newsletter      1      |                                                                      |
|  urgent-cust~    1      |                                                                      |
|  vip             1      |                                                                      |
|v PEOPLE on now          |                                                                      |
|  ines            #3 view|                                                                      |
| <Enter> open            |                                                                      |
| + narrow with  / find   |                                                                      |
| x explain  e edit       |                                                                      |
| - and not  | or  a add  |                                                                      |
| d drop  s share  ! alarm|                                                                      |
| r rename                |                                                                      |
|- 15:05 anna open #3 - 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 ------------- log: gL -
| u undoes: filter-save --name mine --filter "is:open label:legal label:vip"                                        focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  a add  d drop  s share  ! alarm  r rename  ^Ww pane  : cmd  ? help
+ 0,8
## The gutter and who is on say the same.
> :
> "filter id:3"
> <Enter>
% ines 3 edit
@ 300
| filter  id:3                                                                          sort due   group -   1 of 14   rw   Mon 23 Nov 15:05
| QUEUES         now   +/-|        ID   Due  P Type St   Who    Requester   Subject              | PREVIEW (p hides, ^Wp moves it)
|v archive                |>  e     3    2d  ! acce new  -      P••• O•••   Copy of call recordi~| #3 Copy of call recordings
|    access        3      |                                                                      | access | new | - | !
|  mine            0      |                                                                      | due Wed 2026-11-25, day 29 of 31
|v TEAM (shared)          |                                                                      |
|1 my-open         0      |                                                                      | identity     unknown, person 3
|2 due-soon        7      |                                                                      | name         P••• O•••
|3 overdue         1      |                                                                      | email        p•••@e•••.org
|4 unassigned     14      |                                                                      | phone        +46 •••
|5 erasure-due     5      |                                                                      | lang         en
|6 access-due      4      |                                                                      |
|7 waiting         0      |                                                                      | STEPS
|8 review          0      |                                                                      | [ ] further rights of the letter: objecti~
|9 new            14      |                                                                      |     <- :split / drop-hint
|  further-rig~    4      |                                                                      | [ ] assigned
|  unverified      8      |                                                                      | [ ] identity settled
|  escalated       0      |                                                                      | [ ] the data were searched for (Art. 15(1~
|  service         3      |                                                                      | [ ] notes and letters of the house too (A~
|v AD HOC                 |                                                                      | [ ] every letter reviewed for others' dat~
|  id:3            1      |                                                                      | [ ] resolution chosen
|  data.email:~    .      |                                                                      | [ ] the answer is written, for a second p~
|  +vip            1      |                                                                      | [ ] approved by a second person
|  is:open kin~    3      |                                                                      | [ ] the package is made (Art. 15(3), 20(1~
|v LABELS                 |                                                                      | [ ] the package is delivered (Art. 15(3),~
|  legal           1      |                                                                      | [ ] answered
|  mkt             1      |                                                                      |
|  newsletter      1      |                                                                      |[1] 2026-10-25 08:00  in P••• O••• <p•••@e~
|  urgent-cust~    1      |                                                                      |    I want a copy of the recordings of my
|  vip             1      |                                                                      |    calls.
|v PEOPLE on now          |                                                                      |
|  ines            #3 edit|                                                                      |    > On Monday you wrote:
|                         |                                                                      |    > which calls?
|                         |                                                                      |
|                         |                                                                      |    All of them. My number is [phone].
|                         |                                                                      |
|                         |                                                                      |
|- 15:05 anna open #3 - 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 ------------- log: gL -
| u undoes: filter-save --name mine --filter "is:open label:legal label:vip"                                                             1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 26,2
% ines 3 leave
@ 300
| filter  id:3                                                                          sort due   group -   1 of 14   rw   Mon 23 Nov 15:05
| QUEUES         now   +/-|        ID   Due  P Type St   Who    Requester   Subject              | PREVIEW (p hides, ^Wp moves it)
|v archive                |>        3    2d  ! acce new  -      P••• O•••   Copy of call recordi~| #3 Copy of call recordings
|    access        3      |                                                                      | access | new | - | !
|  mine            0      |                                                                      | due Wed 2026-11-25, day 29 of 31
|v TEAM (shared)          |                                                                      |
|1 my-open         0      |                                                                      | identity     unknown, person 3
|2 due-soon        7      |                                                                      | name         P••• O•••
|3 overdue         1      |                                                                      | email        p•••@e•••.org
|4 unassigned     14      |                                                                      | phone        +46 •••
|5 erasure-due     5      |                                                                      | lang         en
|6 access-due      4      |                                                                      |
|7 waiting         0      |                                                                      | STEPS
|8 review          0      |                                                                      | [ ] further rights of the letter: objecti~
|9 new            14      |                                                                      |     <- :split / drop-hint
|  further-rig~    4      |                                                                      | [ ] assigned
|  unverified      8      |                                                                      | [ ] identity settled
|  escalated       0      |                                                                      | [ ] the data were searched for (Art. 15(1~
|  service         3      |                                                                      | [ ] notes and letters of the house too (A~
|v AD HOC                 |                                                                      | [ ] every letter reviewed for others' dat~
|  id:3            1      |                                                                      | [ ] resolution chosen
|  data.email:~    .      |                                                                      | [ ] the answer is written, for a second p~
|  +vip            1      |                                                                      | [ ] approved by a second person
|  is:open kin~    3      |                                                                      | [ ] the package is made (Art. 15(3), 20(1~
|v LABELS                 |                                                                      | [ ] the package is delivered (Art. 15(3),~
|  legal           1      |                                                                      | [ ] answered
|  mkt             1      |                                                                      |
|  newsletter      1      |                                                                      |[1] 2026-10-25 08:00  in P••• O••• <p•••@e~
|  urgent-cust~    1      |                                                                      |    I want a copy of the recordings of my
|  vip             1      |                                                                      |    calls.
|                         |                                                                      |
|                         |                                                                      |    > On Monday you wrote:
|                         |                                                                      |    > which calls?
|                         |                                                                      |
|                         |                                                                      |    All of them. My number is [phone].
|                         |                                                                      |
|                         |                                                                      |
|- 15:05 anna open #3 - 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 ------------- log: gL -
| u undoes: filter-save --name mine --filter "is:open label:legal label:vip"                                                             1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 26,2
## The next session has the folds and the filters, but for one on masked data.
> gs
> /
> "legal"
> <Enter>
> zc
! again
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES         now   +/-|        ID   Due  P Type St   Who    Requester   Subject              | PREVIEW (p hides, ^Wp moves it)
|v archive                |> N      1   -3d! ! eras new  -      J••• S•••   Erase account + back~| #1 Erase account + backups
|    access        3      |  N      2    8h  ! eras new  -      M••• K•••   Please delete all my~| erasure | new | - | !
|  mine            0      |         3    2d  ! acce new  -      P••• O•••   Copy of call recordi~| due Fri 2026-11-20, 3 days late
|v TEAM (shared)          |  N     13    2d  ! inci new  -      R••• V•••   The site says 500 si~|
|1 my-open         0      |  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotte~| identity     unknown, person 1
|2 due-soon        7      |  N     11    4d  B howt new  -      B••• T•••   How do I change my e~| name         J••• S•••
|3 overdue         1      |  N     12    4d  B bill new  -      N••• A•••   Charged twice in Oct~| email        j•••@e•••.org
|4 unassigned     14      |  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on ~| lang         en
|5 erasure-due     5      |  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all~|
|6 access-due      4      |  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求         | STEPS
|7 waiting         0      |  N      8    9d  B port new  -      E••• Z•••   Data export in JSON ~| [x] further rights of the letter
|8 review          0      |  N      9   10d  C obje new  -      S••• P•••   Stop profiling me    | [ ] assigned  <- :assign @me
|9 new            14      |  N     10   14d  C acce new  -      C••• F•••   Which data do you ho~| [ ] identity settled
|  further-rig~    4      |  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные   | [ ] the ground for erasure (Art. 17(1))
|  unverified      8      |                                                                      | [ ] the systems that were searched (Art. ~
|  escalated       0      |                                                                      | [ ] what is to be erased, with counts (Ar~
|  service         3      |                                                                      | [ ] whether the data were made public (Ar~
|v AD HOC                 |                                                                      | [ ] why the answer is late (Art. 12(3))
|  id:3            1      |                                                                      | [ ] resolution chosen
|  +vip            1      |                                                                      | [ ] the answer is written, for a second p~
|  is:open kin~    3      |                                                                      | [ ] approved by a second person
|> LABELS (5)             |                                                                      | [ ] the person's data are erased (Art. 17~
|                         |                                                                      | [ ] no file of the store holds them any m~
|                         |                                                                      | [ ] recipients told, or that there are no~
|                         |                                                                      | [ ] answered
|                         |                                                                      |
|                         |                                                                      |[1] 2026-10-20 10:12  in J••• S••• <j•••@e~
|                         |                                                                      |    Please erase my account and every
|                         |                                                                      |    backup.
|                         |                                                                      |
|                         |                                                                      |
|                         |                                                                      |
|                         |                                                                      |
|                         |                                                                      |
|                         |                                                                      |
|- 15:05 anna open #3 - 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 ------------- log: gL -
|                                                                                                                                       1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 26,2

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
|  further-rights  4      |
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
|  further-rights  4      |
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
|  further-rights  4      |
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
|  is:open kind:a~ 3      |
|v LABELS                 |
|  legal           1      |
|  mkt             1      |
|  newsletter      1      |
|  urgent-customer 1      |
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
| filter  is:open > +vip                                         1/14  rw  15:05
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
| filter  is:open > +vip > data.email:anna                       0/14  rw  15:05
|    access        3      |        ID   Due  P Type Subject
|> TEAM (shared) (13)     |
|v AD HOC                 |    nothing matches: Backspace widens again
|  data.email:anna .      |
|  +vip            1      |
|  is:open kind:a~ 3      |
|v LABELS                 |
|  legal           1      |
|  mkt             1      |
|  newsletter      1      |
|  urgent-customer 1      |
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
| filter  is:open > label:legal                                  1/14  rw  15:05
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
| filter  is:open > label:legal > +vip                           0/14  rw  15:05
|    access        3      |        ID   Due  P Type Subject
|> TEAM (shared) (13)     |
|v AD HOC                 |    nothing matches: Backspace widens again
|  data.email:anna .      |
|  +vip            1      |
|  is:open kind:a~ 3      |
|v LABELS                 |
|  legal           1      |
|  mkt             1      |
|  newsletter      1      |
|  urgent-customer 1      |
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
| filter  is:open > label:legal > +vip                           0/14  rw  15:05
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
|  further-rights  4      |
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
| filter  is:open > label:legal > +vip                           0/14  rw  15:05
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
|  further-rights  4      |
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
| filter  is:open > label:legal > +vip                           0/14  rw  15:05
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
|  further-rights  4      |
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
| filter  is:open > label:legal > +vip                           0/14  rw  15:05
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
|  further-rights  4      |
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
## The next session has the folds and the filters, but for one on masked data.
> gs
> /
> "legal"
> <Enter>
> zc
! again
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|   v     3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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

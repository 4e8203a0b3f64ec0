## The sidebar: a saved filter joined to the list, edited, renamed, shared, given a key.
= 80x24
> :
> "filter is:open kind:access"
> <Enter>
> S
> "mine"
> <Enter>
> :
> "filter is:open q:mine or +vip"
> <Enter>
> S
> "wider"
> <Enter>
> gs
| wider  is:open q:mine or +vip                                  4/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|  mine            3      |> N      1   -3d! ! eras Erase account + backups
| >wider           4      |  N      3    2d  ! acce Copy of call recordings
|v TEAM (shared)          |  N      6    7d  B acce Art. 15 request, all systems
|1 my-open         0      |  N     10   14d  C acce Which data do you hold?
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| u undoes: filter-save --name wider --filter "is:open~ focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,3
## + narrows to it, - leaves it out, | adds what it finds.
> k+
| wider  is:open q:mine or +vip > q:mine                         3/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|  mine            3      |> N      3    2d  ! acce Copy of call recordings
| >wider           4      |  N      6    7d  B acce Art. 15 request, all systems
|v TEAM (shared)          |  N     10   14d  C acce Which data do you hold?
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
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter --------------------------
| used by wider | u undoes: filter-save --name wider -~ focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,2
> <Esc>gs-
| wider  is:open q:mine or +vip > q:mine > -q:wider              0/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|  mine            3      |
| >wider           4      |    nothing matches: Backspace widens again
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
| u undoes: filter-save --name wider --filter "is:open~ focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,3
> <Esc>gs|
| wider  ~ > q:mine > -q:wider > or q:wider                      4/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|  mine            3      |> N      1   -3d! ! eras Erase account + backups
| >wider           4      |  N      3    2d  ! acce Copy of call recordings
|v TEAM (shared)          |  N      6    7d  B acce Art. 15 request, all systems
|1 my-open         0      |  N     10   14d  C acce Which data do you hold?
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| u undoes: filter-save --name wider --filter "is:open~ focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,3
> q
| wider  ~ > q:mine > -q:wider > or q:wider                      4/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
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
| u undoes: filter-save --name wider --filter "is:open q:mine or +vip"  due  1/4
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> <Esc>
## e edits it; r gives it another name, also where it is used.
> gsggjr
| wider  is:open q:mine or +vip > q:mine > -q:wider              0/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|  mine            3      |
| >wider           4      |    nothing matches: Backspace widens again
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
| used by wider | u undoes: filter-save --name wider -~ focus: queues (^Ww list)
|new name of mine: mine
+ 22,23
> ^U
> "access"
> <Enter>
| wider  is:open q:access or +vip > q:access > -q:wider          0/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|  access          3      |
| >wider           4      |    nothing matches: Backspace widens again
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
| access now, also where other filters use it (u undoes)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,2
> jjk
> e
| wider  is:open q:access or +vip > q:access > -q:wider          0/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|  access          3      |
| >wider           4      |    nothing matches: Backspace widens again
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
|  vip
|wider: is:open q:access or +vip                                         4 match
+ 31,23
> <Esc>
> ggj
> e
| wider  is:open q:access or +vip > q:access > -q:wider          0/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|  access          3      |
| >wider           4      |    nothing matches: Backspace widens again
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
|  access    Access
|access: is:open kind:access                                             3 match
+ 27,23
> " -is:new"
> <Enter>
| wider  is:open q:access or +vip > q:access > -q:wider          0/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|  access          0    -3|
| >wider           1    -3|    nothing matches: Backspace widens again
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
| kept: other filters that use it find this too (u undoes)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,2
## =1 lets g1 open it from now on; s makes it the team's.
> =1
| wider  is:open q:access or +vip > q:access > -q:wider          0/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|1 access          0    -3|
| >wider           1    -3|    nothing matches: Backspace widens again
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
| g1 opens it from now on
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,2
> s
| wider  is:open q:access or +vip > q:access > -q:wider          0/14  rw  15:05
|1 my-open         0      |        ID   Due  P Type Subject
|2 due-soon        7      |
|3 overdue         1      |    nothing matches: Backspace widens again
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
|  access          0    -3|
| <Enter> open            |
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|--------------------------------------------------------------------------------
| the team's now (u undoes)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,14
> d
| wider  is:open q:access or +vip > q:access > -q:wider          0/14  rw  15:05
|1 my-open         0      |        ID   Due  P Type Subject
|2 due-soon        7      |
|3 overdue         1      |    nothing matches: Backspace widens again
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
|  access          0    -3|
| <Enter> open            |
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|--------------------------------------------------------------------------------
| used by wider | u undoes: filter-share access         focus: queues (^Ww list)
|other filters use it; type access to drop it all the same:
+ 59,23
> <Esc>
> u
| wider  is:open q:access or +vip > q:access > -q:wider          0/14  rw  15:05
|v TEAM (shared)          |        ID   Due  P Type Subject
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
| undo: filter share access
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,14
> uuu
| wider  is:open q:mine or +vip > q:mine > -q:wider              0/14  rw  15:05
|v TEAM (shared)          |        ID   Due  P Type Subject
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
| undo: filter rename mine access
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,14
= 120x40
| wider  is:open q:mine or +vip > q:mine > -q:wider                                                      0/14  rw  15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject
|  mine             3      |
| >wider            4      |    nothing matches: Backspace widens again
|v TEAM (shared)           |
|1 my-open          0      |
|2 due-soon         7      |
|3 overdue          1      |
|4 unassigned      14      |
|5 erasure-due      5      |
|6 access-due       4      |
|7 waiting          0      |
|8 review           0      |
|9 new             14      |
|  further-rights   4      |
|  unverified       8      |
|  escalated        0      |
|  service          3      |
|v AD HOC                  |
|  is:open q:mine ~ 4      |
|  is:open kind:ac~ 3      |
|v LABELS                  |
|  legal            1      |
|  mkt              1      |
|  newsletter       1      |
|  urgent-customer  1      |
|  vip              1      |
|                          |
|                          |
|                          |
|                          |
| <Enter> open             |
| + narrow with  / find    |
| x explain  e edit        |
| - and not  | or  a add   |
| d drop  s share  ! alarm |
| r rename                 |
|------------------------------------------------------------------------------------------------------------------------
| undo: filter rename mine access
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  a add  d drop  s share  ! alarm  : cmd  ? help
+ 0,17

## A row that is untagged in a list of what is tagged stays until R, counted; the sidebar follows.
= 80x24
> ttt"
> S
> "marked"
> <Enter>
> gs
| marked  is:open is:tagged                                      3/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
| >marked          3      |>*N      1   -3d! ! eras Erase account + backups
|v TEAM (shared)          | *N      2    8h  ! eras Please delete all my data
|1 my-open         0      | *N      3    2d  ! acce Copy of call recordings
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| 3 tagged | u undoes: filter-save --name marked --fil~ focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,2
> <Esc>t
| marked  is:open is:tagged                                      3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  x      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|>*N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
| *N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
|- #2 M••• K••• | erasure, new | came 22 Oct | 1 letter -------------------------
| 2 tagged | 0 new, 1 left: R settles | u undoes: filter-save --name m~ due  2/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
> gs
| marked  is:open is:tagged                                      3/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
| >marked          2    -1|  x      1   -3d! ! eras Erase account + backups
|v TEAM (shared)          |>*N      2    8h  ! eras Please delete all my data
|1 my-open         0      | *N      3    2d  ! acce Copy of call recordings
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
|- #2 M••• K••• | erasure, new | came 22 Oct | 1 letter -------------------------
| 2 tagged | 0 new, 1 left: R settles | u undoes: filt~ focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,2
> <Esc>R
| marked  is:open is:tagged                                      2/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
| *N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
|- #2 M••• K••• | erasure, new | came 22 Oct | 1 letter -------------------------
| 2 tagged | u undoes: filter-save --name marked --filter "is:open is:~ due  1/2
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2

## An alarm goes with its saved filter, whoever drops that, and this is said.
= 80x24
> :filter kind:access<Enter>
> Sone<Enter>
> :alarm 9<Enter>
> :filter kind:erasure<Enter>
> Stwo<Enter>
> :alarm 9<Enter>
& anna 0 filter-rm --name two
@ 3000
| two  kind:erasure                                              5/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
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
| two is no saved filter any more: its alarm went with it
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
! again
> :queue one<Enter>
> gs
| one  kind:access                                               3/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
| >one             3      |> N      3    2d  ! acce Copy of call recordings
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
|  unverified      8      |
| <Enter> open            |
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter --------------------------
|                                                       focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,2

## What masking is worth is said where it is asked for: on a machine of one's own it is a habit.
= 80x12
> ?
| HELP  type to narrow:
|--------------------------------------------------------------------------------
| A desk of your own
| masking                             a habit here, not a wall: who owns the
|                                     store can read it with other programs
|
| Keys in the queue
| <Enter>       open                  open the ticket or queue under the cursor
|
| Keys everywhere
|                                                                767 of them  0%
| <Down> down  <Up> up  q back
+ 23,0
> <Esc>
> :about<Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| ombud 0.1.0; you are anna; masking is a habit here, not a wall
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
! served
> ?
| HELP  type to narrow:
|--------------------------------------------------------------------------------
| A served desk
| masking                             a wall: you have no account that could
|                                     open the store
|
| Keys in the queue
| <Enter>       open                  open the ticket or queue under the cursor
|
| Keys everywhere
|                                                                767 of them  0%
| <Down> down  <Up> up  q back
+ 23,0
> <Esc>
> :about<Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| ombud 0.1.0, a served desk; you are anna
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2

## What was read is no longer new to the one who read it; J reads on.
= 80x24
> <Enter>J
> q
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|         1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|>        2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|- #2 M••• K••• | erasure, new | came 22 Oct | 1 letter -------------------------
|                                                                      due  2/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
## The search marks what matches and goes there; n goes on.
> /
> "kind:access"
> <Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|         1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|         2    8h  ! eras new  -      M••• K•••   Please delete all my data
|> N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter --------------------------
| 1 of 3 match: n next, N previous, Esc forgets them
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4
> n
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|         1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|         2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|> N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
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
|- #6 A••• B••• | access, new | came 29 Oct | 1 letter | legal ------------------
| 2 of 3 match: n next, N previous, Esc forgets them
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,10
## The clock's steps, the history, and back.
> H
| HISTORY of #6, newest first
|--------------------------------------------------------------------------------
| nothing is recorded of it but that it came
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
|                                                                           100%
| q back  ? help
+ 0,2
> q
## A message is there to be read again, whole.
> :
> "message"
> <Enter>
| THE LAST MESSAGE
|--------------------------------------------------------------------------------
| 2 of 3 match: n next, N previous, Esc forgets them
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
|                                                                           100%
| q back  ? help
+ 0,2

## A list that takes time to find shows how far it is; keys are free, ^C stops it, R goes on.
= 80x24
> :
> "new --subject Log --kind howto --text aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"
> <Enter>
| filter  is:open                                               14/15  rw  15:05
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
| new: made #15
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
$ stop
> l
> "body:/(a+a+)+(a+a+)+[^ab]$/ or kind:access"
> <Enter>
| filter  is:open > body:/(a+a+)+(a+a+)+[^ab]$/ or kind:access  0+/15  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|
|    looking through the texts
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
|--------------------------------------------------------------------------------
|                                                                       due  0/0
| <Enter> open  ; tagged  l limit  c queue  : cmd  ? help
+ 0,23
> j
| filter  is:open > body:/(a+a+)+(a+a+)+[^ab]$/ or kind:access  0+/15  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|
|    looking through the texts
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
|--------------------------------------------------------------------------------
|                                                                       due  0/0
| <Enter> open  ; tagged  l limit  c queue  : cmd  ? help
+ 0,23
> ^C
| filter  is:open > body:/(a+a+)+(a+a+)+[^ab]$/ or kind:access  0+/15  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|
|    stopped: R looks again
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
|--------------------------------------------------------------------------------
| stopped: the first 0 of the list are known, R looks for all
| <Enter> open  ; tagged  l limit  c queue  : cmd  ? help
+ 0,23
$ go
> j
| filter  is:open > body:/(a+a+)+(a+a+)+[^ab]$/ or kind:access  0+/15  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|
|    stopped: R looks again
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
|--------------------------------------------------------------------------------
|                                                                       due  0/0
| <Enter> open  ; tagged  l limit  c queue  : cmd  ? help
+ 0,23
> R
| filter  ~ > body:/(a+a+)+(a+a+)+[^ab]$/ or ki~  3/15, 1 not decided  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
|
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter --------------------------
|                                                                       due  1/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> ^C
| filter  ~ > body:/(a+a+)+(a+a+)+[^ab]$/ or ki~  3/15, 1 not decided  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
|
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter --------------------------
| nothing is running; Q leaves ombud
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2

## A pattern that explodes leaves rows undecided: the title counts them, :undecided shows them.
= 80x24
> :
> "new --subject aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab --kind howto"
> <Enter>
> R
> l
> "subject:/(a+a+)+(a+a+)+[^ab]$/ or kind:access"
> <Enter>
| filter  ~ > subject:/(a+a+)+(a+a+)+[^ab]$/ or~  3/15, 1 not decided  rw  15:05
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
> :
> "undecided"
> <Enter>
| filter  ~ > 1 not decided                                      1/15  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N     15    7d  B howt new  -      -           aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa~
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
|- #15 - | howto, new | came 15:05 | 1 letter -----------------------------------
|                                                                       due  1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> gl
| FILTER                                                                 1 match
| id:15
|  on     term                                      alone together  sought in
|  [x] 1  is:open                                      15       15  index
|  [x] 2  subject:/(a+a+)+(a+a+)+[^ab]$/ or kin~        3        3  subjects
|> [x] 3  1 not decided                                 1        1  index
|         a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        ..
| state       ..
| due         ..
| assignee    ..
| priority    ..
| label       ..
| is          ..
| received    ..
| lang        ..
| resolution  ..
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|
|
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,5
> q<Backspace>
| filter  ~ > subject:/(a+a+)+(a+a+)+[^ab]$/ or~  3/15, 1 not decided  rw  15:05
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
> :
> "filter is:open"
> <Enter>
> :
> "undecided"
> <Enter>
| filter  is:open                                               15/15  rw  15:05
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
|  N     15    7d  B howt new  -      -           aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa~
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| no pattern met its limit: every ticket was decided
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2

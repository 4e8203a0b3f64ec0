## The alarm and the colour of a saved filter, from the filter editor.
= 80x24
> L!
> q
> :
> "filter kind:erasure"
> <Enter>
| filter  kind:erasure                                           5/14  rw  15:05
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
|                                                                       due  1/5
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> S
> "erase"
> <Enter>
| erase  kind:erasure                                            5/14  rw  15:05
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
| saved as erase: c picks it, q:erase uses it in other filters
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> L
| FILTER  erase                                                          5 match
| kind:erasure
|  on     term                                      alone together  sought in
|> [x] 1  kind:erasure                                  5        5  index
|         a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        erasure 5 ######
| state       new 5 ######
| due         late 1 ###  today 1 ###  4-7d 2 ######  15-30d 1 ###
| assignee    (nobody) 5 ######
| priority    urgent 2 ######  normal 2 ######  high 1 ###
| label       mkt 1 ##  newsletter 1 ##  vip 1 ##  (none) 3 ######
| is          overdue 1 ##  late 1 ##  new 5 ######  unassigned 5 ######
| received    2026-11 1 ##  2026-10 4 ######
| lang        (none) 2 ######  en 2 ######  de 1 ###
| resolution  (none) 5 ######
| identity    unknown 5 ######
| pii         name 5 ######  email 5 ######
| SAVED    by anna as erase               USED BY  no other filter
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
| ALARM    none: ! sets one               COLOUR   none: ! gives its rows one
|
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,3
> !
> "2"
> <Enter>
| FILTER  erase                                                          5 match
| kind:erasure
|  on     term                                      alone together  sought in
|> [x] 1  kind:erasure                                  5        5  index
|         a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        erasure 5 ######
| state       new 5 ######
| due         late 1 ###  today 1 ###  4-7d 2 ######  15-30d 1 ###
| assignee    (nobody) 5 ######
| priority    urgent 2 ######  normal 2 ######  high 1 ###
| label       mkt 1 ##  newsletter 1 ##  vip 1 ##  (none) 3 ######
| is          overdue 1 ##  late 1 ##  new 5 ######  unassigned 5 ######
| received    2026-11 1 ##  2026-10 4 ######
| lang        (none) 2 ######  en 2 ######  de 1 ###
| resolution  (none) 5 ######
| identity    unknown 5 ######
| pii         name 5 ######  email 5 ######
| SAVED    by anna as erase               USED BY  no other filter
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
| ALARM    it rings: more than 2 tickets  COLOUR   none: ! gives its rows one
| alarm: erase has 5, more than 2
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,3
> !
> "colour late"
> <Enter>
| FILTER  erase                                                          5 match
| kind:erasure
|  on     term                                      alone together  sought in
|> [x] 1  kind:erasure                                  5        5  index
|         a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        erasure 5 ######
| state       new 5 ######
| due         late 1 ###  today 1 ###  4-7d 2 ######  15-30d 1 ###
| assignee    (nobody) 5 ######
| priority    urgent 2 ######  normal 2 ######  high 1 ###
| label       mkt 1 ##  newsletter 1 ##  vip 1 ##  (none) 3 ######
| is          overdue 1 ##  late 1 ##  new 5 ######  unassigned 5 ######
| received    2026-11 1 ##  2026-10 4 ######
| lang        (none) 2 ######  en 2 ######  de 1 ###
| resolution  (none) 5 ######
| identity    unknown 5 ######
| pii         name 5 ######  email 5 ######
| SAVED    by anna as erase               USED BY  no other filter
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
| ALARM    it rings: more than 2 tickets  COLOUR   late
| rows of erase have their colour
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,3
## The sidebar marks it, its rows have the colour.
> q
> gs
| erase  kind:erasure                                            5/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
| >erase           5!     |> N      1   -3d! ! eras Erase account + backups
|v TEAM (shared)          |  N      2    8h  ! eras Please delete all my data
|1 my-open         0      |  N      4    4d  A eras Right to be forgotten / news~
|2 due-soon        7      |  N      7    7d  B eras 帳戶刪除請求
|3 overdue         1      |  N     14   30d  B eras Удалите мои данные
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip | colour 1 --------
| u undoes: filter-save --name erase --filter kind:era~ focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,2
> <Esc>
| erase  kind:erasure                                            5/14  rw  15:05
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip | colour 1 --------
| u undoes: filter-save --name erase --filter kind:erasure              due  1/5
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## A filter rings for any that it finds; one on personal data is not counted in passing.
> :
> "alarm is:overdue"
> <Enter>
| erase  kind:erasure                                            5/14  rw  15:05
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip | colour 1 --------
| alarm: erase has 1 of is:overdue
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> <Down>
| erase  kind:erasure                                            5/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|> N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|- #2 M••• K••• | erasure, new | came 22 Oct | 1 letter | colour 1 --------------
| u undoes: filter-save --name erase --filter kind:erasure              due  2/5
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
> :
> "alarm email:anna"
> <Enter>
| erase  kind:erasure                                            5/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|> N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
| no alarm counts what asks for personal data or looks into letters: nobody
| would log it
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
> :
> "alarm kind:wibble"
> <Enter>
| erase  kind:erasure                                            5/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|> N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|- #2 M••• K••• | erasure, new | came 22 Oct | 1 letter | colour 1 --------------
| unknown word at 6; Tab lists those that there are
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
> :
> "alarm off"
> <Enter>
| erase  kind:erasure                                            5/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|> N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|- #2 M••• K••• | erasure, new | came 22 Oct | 1 letter | colour 1 --------------
| erase has no alarm
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
> :
> "alarm colour none"
> <Enter>
| erase  kind:erasure                                            5/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|> N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|- #2 M••• K••• | erasure, new | came 22 Oct | 1 letter -------------------------
| rows of erase have no colour of their own
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
## It rings again at the next login.
> :
> "alarm 4"
> <Enter>
| erase  kind:erasure                                            5/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|> N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|- #2 M••• K••• | erasure, new | came 22 Oct | 1 letter -------------------------
| alarm: erase has 5, more than 4
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
! again
= 80x24
> j
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|> N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
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

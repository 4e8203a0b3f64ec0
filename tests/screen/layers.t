## Layers: each narrows what lies under it, and stands by itself.
= 80x24
> l
> "kind:access or kind:erasure"
> <Enter>
> l
> "priority:urgent"
> <Enter>
| filter  ~ > kind:access or kind:erasure > priority:urgent      3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
|                                                                       due  1/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## gl shows them one by one, with what each finds alone and together.
> gl
| FILTER                                                                 3 match
| is:open (kind:access or kind:erasure) priority:urgent
|  on     term                                      alone together  sought in
|  [x] 1  is:open                                      14       14  index
|  [x] 2  kind:access or kind:erasure                   8        8  index
|> [x] 3  priority:urgent                               4        3  scan
|         a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        erasure 2 ######  access 1 ###
| state       new 3 ######
| due         late 1 ######  today 1 ######  1-3d 1 ######
| assignee    (nobody) 3 ######
| priority    urgent 3 ######
| label       vip 1 ###  (none) 2 ######
| is          overdue 1 ##  late 1 ##  new 3 ######  unassigned 3 ######
| received    2026-10 3 ######
| lang        en 3 ######
| resolution  (none) 3 ######
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|
|
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,5
## Space puts one aside; & all but the queue's own.
> k<Space>
| FILTER                                                                 4 match
| is:open priority:urgent
|  on     term                                      alone together  sought in
|  [x] 1  is:open                                      14       14  index
|> [ ] 2  kind:access or kind:erasure                   8        -  index
|  [x] 3  priority:urgent                               4        4  scan
|         a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        erasure 2 ######  access 1 ###  incident 1 ###
| state       new 4 ######
| due         late 1 ###  today 1 ###  1-3d 2 ######
| assignee    (nobody) 4 ######
| priority    urgent 4 ######
| label       vip 1 ##  (none) 3 ######
| is          overdue 1 ##  late 1 ##  new 4 ######  unassigned 4 ######
| received    2026-11 1 ##  2026-10 3 ######
| lang        en 4 ######
| resolution  (none) 4 ######
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|
| an edit, not saved: q keeps it in the list, S saves, u undoes
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,4
> q
| filter  ~ > (kind:access or kind:erasure) > priority:urgent    4/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
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
|                                                                       due  1/4
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> &
| filter  ~ > (priority:urgent)                                 14/14  rw  15:05
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
|                                                                      due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> &
| filter  ~ > (kind:access or kind:erasure) > priority:urgent    4/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
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
|                                                                       due  1/4
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## Back in the list: not, moved, edited, dropped.
> gl<Space>-
| FILTER                                                                14 match
| is:open
|  on     term                                      alone together  sought in
|  [x] 1  is:open                                      14       14  index
|  [ ] 2  kind:access or kind:erasure                   8        -  index
|> [ ] 3  not priority:urgent                          10        -  scan
|         a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        erasure 5 ######  access 3 ####  portability 1 ##  ~
| state       new 14 ######
| due         late 1 #  today 1 #  1-3d 2 ##  4-7d 6 ######  8-14d 3 ###  ~
| assignee    (nobody) 14 ######
| priority    normal 7 ######  urgent 4 ####  low 2 ##  high 1 #
| label       legal 1 #  mkt 1 #  newsletter 1 #  urgent-customer 1 #  vip 1 #  ~
| is          overdue 1 #  late 1 #  new 14 ######  unassigned 14 ######
| received    2026-11 7 ######  2026-10 7 ######
| lang        en 8 ######  (none) 4 ###  de 1 #  sv 1 #
| resolution  (none) 14 ######
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|
| 2 edits, not saved: q keeps them in the list, S saves, u undoes
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,5
> K
| FILTER                                                                14 match
| is:open
|  on     term                                      alone together  sought in
|  [x] 1  is:open                                      14       14  index
|> [ ] 2  not priority:urgent                          10        -  scan
|  [ ] 3  kind:access or kind:erasure                   8        -  index
|         a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        erasure 5 ######  access 3 ####  portability 1 ##  ~
| state       new 14 ######
| due         late 1 #  today 1 #  1-3d 2 ##  4-7d 6 ######  8-14d 3 ###  ~
| assignee    (nobody) 14 ######
| priority    normal 7 ######  urgent 4 ####  low 2 ##  high 1 #
| label       legal 1 #  mkt 1 #  newsletter 1 #  urgent-customer 1 #  vip 1 #  ~
| is          overdue 1 #  late 1 #  new 14 ######  unassigned 14 ######
| received    2026-11 7 ######  2026-10 7 ######
| lang        en 8 ######  (none) 4 ###  de 1 #  sv 1 #
| resolution  (none) 14 ######
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|
| 3 edits, not saved: q keeps them in the list, S saves, u undoes
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,4
> J
| FILTER                                                                14 match
| is:open
|  on     term                                      alone together  sought in
|  [x] 1  is:open                                      14       14  index
|  [ ] 2  kind:access or kind:erasure                   8        -  index
|> [ ] 3  not priority:urgent                          10        -  scan
|         a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        erasure 5 ######  access 3 ####  portability 1 ##  ~
| state       new 14 ######
| due         late 1 #  today 1 #  1-3d 2 ##  4-7d 6 ######  8-14d 3 ###  ~
| assignee    (nobody) 14 ######
| priority    normal 7 ######  urgent 4 ####  low 2 ##  high 1 #
| label       legal 1 #  mkt 1 #  newsletter 1 #  urgent-customer 1 #  vip 1 #  ~
| is          overdue 1 #  late 1 #  new 14 ######  unassigned 14 ######
| received    2026-11 7 ######  2026-10 7 ######
| lang        en 8 ######  (none) 4 ###  de 1 #  sv 1 #
| resolution  (none) 14 ######
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|
| 4 edits, not saved: q keeps them in the list, S saves, u undoes
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,5
> <Enter>
> "x"
| FILTER                                                                14 match
| is:open
|  on     term                                      alone together  sought in
|  [x] 1  is:open                                      14       14  index
|  [ ] 2  kind:access or kind:erasure                   8        -  index
|> [ ] 3  not priority:urgent                          10        -  scan
|         a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        erasure 5 ######  access 3 ####  portability 1 ##  ~
| state       new 14 ######
| due         late 1 #  today 1 #  1-3d 2 ##  4-7d 6 ######  8-14d 3 ###  ~
| assignee    (nobody) 14 ######
| priority    normal 7 ######  urgent 4 ####  low 2 ##  high 1 #
| label       legal 1 #  mkt 1 #  newsletter 1 #  urgent-customer 1 #  vip 1 #  ~
| is          overdue 1 #  late 1 #  new 14 ######  unassigned 14 ######
| received    2026-11 7 ######  2026-10 7 ######
| lang        en 8 ######  (none) 4 ###  de 1 #  sv 1 #
| resolution  (none) 14 ######
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|
| 4 edits, not saved: q keeps them in the list, S saves, u undoes
|term: priority:urgentx                              unknown word at 10; urgent?
+ 22,23
> <Esc>
> d
| FILTER                                                                14 match
| is:open
|  on     term                                      alone together  sought in
|  [x] 1  is:open                                      14       14  index
|  [ ] 2  kind:access or kind:erasure                   8        -  index
|>        a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        erasure 5 ######  access 3 ####  portability 1 ##  ~
| state       new 14 ######
| due         late 1 #  today 1 #  1-3d 2 ##  4-7d 6 ######  8-14d 3 ###  ~
| assignee    (nobody) 14 ######
| priority    normal 7 ######  urgent 4 ####  low 2 ##  high 1 #
| label       legal 1 #  mkt 1 #  newsletter 1 #  urgent-customer 1 #  vip 1 #  ~
| is          overdue 1 #  late 1 #  new 14 ######  unassigned 14 ######
| received    2026-11 7 ######  2026-10 7 ######
| lang        en 8 ######  (none) 4 ###  de 1 #  sv 1 #
| resolution  (none) 14 ######
| identity    unknown 14 ######
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|
| 5 edits, not saved: q keeps them in the list, S saves, u undoes
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,5
> d
| FILTER                                                                14 match
| is:open
|  on     term                                      alone together  sought in
|  [x] 1  is:open                                      14       14  index
|  [ ] 2  kind:access or kind:erasure                   8        -  index
|>        a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        erasure 5 ######  access 3 ####  portability 1 ##  ~
| state       new 14 ######
| due         late 1 #  today 1 #  1-3d 2 ##  4-7d 6 ######  8-14d 3 ###  ~
| assignee    (nobody) 14 ######
| priority    normal 7 ######  urgent 4 ####  low 2 ##  high 1 #
| label       legal 1 #  mkt 1 #  newsletter 1 #  urgent-customer 1 #  vip 1 #  ~
| is          overdue 1 #  late 1 #  new 14 ######  unassigned 14 ######
| received    2026-11 7 ######  2026-10 7 ######
| lang        en 8 ######  (none) 4 ###  de 1 #  sv 1 #
| resolution  (none) 14 ######
| identity    unknown 14 ######
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|
| no term is on this line: a adds one
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,5
> q
| filter  is:open > (kind:access or kind:erasure)               14/14  rw  15:05
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
|                                                                      due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## L has all of them as lines; a wrong one stays to be mended.
> :
> "edit-limit"
> <Enter>
| LAYERS: a filter a line; each narrows those above it, # puts it aside
|--------------------------------------------------------------------------------
|    is:open
|    # kind:access or kind:erasure
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
|                                                               line 3, 38 bytes
| ^X save it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 4,4
> <Down><Down>
> "kind:wibble"
> ^X
| LAYERS: a filter a line; each narrows those above it, # puts it aside
|--------------------------------------------------------------------------------
|    is:open
|    # kind:access or kind:erasure
|    kind:wibble
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
| 'kind:wibble': unknown word at 6; Tab lists those that there are
| ^X save it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 15,4
> ^U
> "# kind:access"
> <Enter>
> "priority:urgent sort:-id"
> ^X
| filter  ~ > (kind:access) > priority:urgent sort:-id           4/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                                       -id  4/4
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,5
## set sticky carries what is narrowed over to another queue.
> :
> "set sticky"
> <Enter>
| filter  ~ > (kind:access) > priority:urgent sort:-id           4/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| sticky = on
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,5
> :
> "queue all tickets"
> <Enter>
| all tickets  ~ > (kind:access) > priority:urgent sort:-id      4/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
|- #13 R••• V••• | incident, new | came 13:00 | 1 letter ------------------------
|                                                                       -id  1/4
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
= 120x40
> gl
| FILTER                                                                                                         4 match
| priority:urgent sort:-id
|  on     term                                                                              alone together  sought in
|  [ ] 2  kind:access or kind:erasure                                                           8        -  index
|  [ ] 3  kind:access                                                                           3        -  index
|  [x] 4  priority:urgent                                                                       4        4  scan
|> [x]    sort:-id                                                                             14        4
|         a adds a term
|------------------------------------------------------------------------------------------------------------------------
| FACETS                                                       SAVED    no: S saves it under a name
| kind        erasure 2 ######  access 1 ###  ~                COLUMNS  id,due,priority,kind,state,assignee,name,subject
| state       new 4 ######                                     GROUP    -, sorted by -id
| due         late 1 ###  today 1 ###  1-3d 2 ######
| assignee    (nobody) 4 ######
| priority    urgent 4 ######
| label       vip 1 ##  (none) 3 ######
| is          overdue 1 ##  late 1 ##  new 4 ######  ~
| received    2026-11 1 ##  2026-10 3 ######
| lang        en 4 ######
| resolution  (none) 4 ######
| identity    unknown 4 ######
| pii         name 4 ######  email 4 ######  phone 1 ##
|        ID   Due  P Type St       Who      Requester         Subject
|  N     13    2d  ! inci new      -        R••• V•••         The site says 500 since noon
|  N      3    2d  ! acce new      -        P••• O•••         Copy of call recordings
|  N      2    8h  ! eras new      -        M••• K•••         Please delete all my data
|  N      1   -3d! ! eras new      -        J••• S•••         Erase account + backups  +vip
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
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  u undo  S save  q done  ! alarm  ? help
+ 0,6

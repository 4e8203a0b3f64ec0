## The filter editor: a term a line, each counted alone and together, and what is known of the filter.
= 80x24
> l
> "kind:access,erasure due:<31d (label:vip or priority:urgent)"
> <Enter>
> L
| FILTER                                                                 3 match
| is:open kind:access,erasure due:<31d (label:vip or priority:urgent)
|  on     term                                      alone together  sought in
|  [x] 1  is:open                                      14       14  index
|  [x] 2  kind:access,erasure                           8        8  index
|  [x]    due:<31d                                     14        8  index
|> [x]    label:vip or priority:urgent                  4        3  lookup
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
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|
|
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,6
## Off and on, not, and back with u.
> <Space>k-
| FILTER                                                                 0 match
| is:open kind:access,erasure -due:<31d
|  on     term                                      alone together  sought in
|  [x] 1  is:open                                      14       14  index
|  [x] 2  kind:access,erasure                           8        8  index
|> [x]    not due:<31d                                  0        0  index
|  [ ]    label:vip or priority:urgent                  4        -  lookup
|         a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        none
| state       none
| due         none
| assignee    none
| priority    none
| label       none
| is          none
| received    none
| lang        none
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|
| 2 edits, not saved: q keeps them in the list, S saves, u undoes
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,5
> uu
| FILTER                                                                 3 match
| is:open kind:access,erasure due:<31d (label:vip or priority:urgent)
|  on     term                                      alone together  sought in
|  [x] 1  is:open                                      14       14  index
|  [x] 2  kind:access,erasure                           8        8  index
|> [x]    due:<31d                                     14        8  index
|  [x]    label:vip or priority:urgent                  4        3  lookup
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
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|
|
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,5
## or joins with the term above, ) takes brackets apart only where all must hold.
> k|
| FILTER                                                                 4 match
| (is:open or kind:access,erasure) due:<31d (label:vip or priority:urgent)
|  on     term                                      alone together  sought in
|> [x] 1  is:open or kind:access,erasure               14       14  index
|  [x] 2  due:<31d                                     14       14  index
|  [x]    label:vip or priority:urgent                  4        4  lookup
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
+ 0,3
> )
| FILTER                                                                 4 match
| (is:open or kind:access,erasure) due:<31d (label:vip or priority:urgent)
|  on     term                                      alone together  sought in
|> [x] 1  is:open or kind:access,erasure               14       14  index
|  [x] 2  due:<31d                                     14       14  index
|  [x]    label:vip or priority:urgent                  4        4  lookup
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
| only a bracket of terms that must all hold comes apart
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,3
> u
## ( makes one bracket of two, which - negates as one; ) takes it apart.
> j(-
| FILTER                                                                 1 match
| -(is:open kind:access,erasure) due:<31d (label:vip or priority:urgent)
|  on     term                                      alone together  sought in
|> [x] 1  not (is:open kind:access,erasure)             6        6  index
|  [x] 2  due:<31d                                     14        6  index
|  [x]    label:vip or priority:urgent                  4        1  lookup
|         a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        incident 1 ######
| state       new 1 ######
| due         1-3d 1 ######
| assignee    (nobody) 1 ######
| priority    urgent 1 ######
| label       (none) 1 ######
| is          new 1 ######  unassigned 1 ######
| received    2026-11 1 ######
| lang        en 1 ######
| resolution  (none) 1 ######
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|
| 2 edits, not saved: q keeps them in the list, S saves, u undoes
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,3
> -)
| FILTER                                                                 3 match
| is:open kind:access,erasure due:<31d (label:vip or priority:urgent)
|  on     term                                      alone together  sought in
|> [x] 1  is:open                                      14       14  index
|  [x]    kind:access,erasure                           8        8  index
|  [x] 2  due:<31d                                     14        8  index
|  [x]    label:vip or priority:urgent                  4        3  lookup
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
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|
| 4 edits, not saved: q keeps them in the list, S saves, u undoes
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,3
> uuu
## A value of the term's field is one more term; Esc gives the values up.
> <Home>j<Tab>
| FILTER                                                                 3 match
| is:open kind:access,erasure due:<31d (label:vip or priority:urgent)
|  on     term                                      alone together  sought in
|  [x] 1  (is:open kind:access,erasure)                 8        8  index
|> [x] 2  due:<31d                                     14        8  index
|  [x]    label:vip or priority:urgent                  4        3  lookup
|         a adds a term
|--------------------------------------------------------------------------------
|  kind  state [due] assignee  priority  label  is  received  lang ~
|>  late                                1 #####################################
|   today                               1 #####################################
|   1-3d                                1 #####################################
|
|
|
|
|
|
|
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|
| an edit, not saved: q keeps it in the list, S saves, u undoes
| <Enter> narrow  - leave out  t mark  <Tab> next field  q back  ? help
+ 0,9
> j<Enter>
| FILTER                                                                 1 match
| is:open kind:access,erasure due:<31d (label:vip or priority:urgent) due:now..~
|  on     term                                      alone together  sought in
|  [x] 1  (is:open kind:access,erasure)                 8        8  index
|  [x] 2  due:<31d                                     14        8  index
|  [x]    label:vip or priority:urgent                  4        3  lookup
|> [x] 3  due:now..today                                1        1  index
|         a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        erasure 1 ######
| state       new 1 ######
| due         today 1 ######
| assignee    (nobody) 1 ######
| priority    urgent 1 ######
| label       (none) 1 ######
| is          new 1 ######  unassigned 1 ######
| received    2026-10 1 ######
| lang        en 1 ######
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|
| 2 edits, not saved: q keeps them in the list, S saves, u undoes
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,6
## While a term is typed the whole is counted with it.
> a
> "priority:urgent"
| FILTER                                                                 1 match
| is:open kind:access,erasure due:<31d (label:vip or priority:urgent) due:now..~
|  on     term                                      alone together  sought in
|  [x] 1  (is:open kind:access,erasure)                 8        8  index
|  [x] 2  due:<31d                                     14        8  index
|  [x]    label:vip or priority:urgent                  4        3  lookup
|> [x] 3  due:now..today                                1        1  index
|         a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        erasure 1 ######
| state       new 1 ######
| due         today 1 ######
| assignee    (nobody) 1 ######
| priority    urgent 1 ######
| label       (none) 1 ######
| is          new 1 ######  unassigned 1 ######
| received    2026-10 1 ######
| lang        en 1 ######
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|--------------------------------------------------------------------------------
|  urgent
|and: priority:urgent                                                    1 match
+ 20,23
> <Enter>
> e
> "x"
| FILTER                                                                 1 match
| is:open kind:access,erasure due:<31d (label:vip or priority:urgent) due:now..~
|  on     term                                      alone together  sought in
|  [x] 1  (is:open kind:access,erasure)                 8        8  index
|  [x] 2  due:<31d                                     14        8  index
|  [x]    label:vip or priority:urgent                  4        3  lookup
|  [x] 3  due:now..today                                1        1  index
|> [x] 4  priority:urgent                               4        1  scan
|         a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        erasure 1 ######
| state       new 1 ######
| due         today 1 ######
| assignee    (nobody) 1 ######
| priority    urgent 1 ######
| label       (none) 1 ######
| is          new 1 ######  unassigned 1 ######
| received    2026-10 1 ######
| SAVED    no: S saves it under a name
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
|
| 3 edits, not saved: q keeps them in the list, S saves, u undoes
|term: priority:urgentx                              unknown word at 10; urgent?
+ 22,23
> <Esc>
## Esc asks what is to become of the edits; drop leaves the list as it was.
> <Esc>
| FILTER                                                                 1 match
| is:open kind:access,erasure due:<31d (label:vip or priority:urgent) due:now..~
|  on     term                                      alone together  sought in
|  [x] 1  (is:open kind:access,erasure)                 8        8  index
|  [x] 2  due:<31d                                     14        8  index
|  [x]    label:vip or priority:urgent                  4        3  lookup
|  [x] 3  due:now..today                                1        1  index
|> [x] 4  priority:urgent                               4        1  scan
|         a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        erasure 1 ######
| state       new 1 ######
| due         today 1 ######
| assignee    (nobody) 1 ######
| priority    urgent 1 ######
| label       (none) 1 ######
| is          new 1 ######  unassigned 1 ######
| received    2026-10 1 ######
| SAVED    no: S saves it under a name
|--------------------------------------------------------------------------------
|> keep      the list is what is here; no saved filter changes
|  drop      the list stays as it was
|the terms were edited:
+ 23,23
> <Down><Enter>
| filter  ~ > kind:access,erasure due:<31d (label:vip or prior~  3/14  rw  15:05
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
## q keeps them in the list.
> Ld
> q
| filter  is:open > kind:access,erasure due:<31d                 8/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                                       due  1/8
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## S saves it, and the editor goes on as that filter.
> L
> a
> "is:new"
> <Enter>
> S
> "fresh"
> <Enter>
| FILTER  fresh                                                          8 match
| is:open kind:access,erasure due:<31d is:new
|  on     term                                      alone together  sought in
|  [x] 1  is:open                                      14       14  index
|  [x]    kind:access,erasure                           8        8  index
|  [x]    due:<31d                                     14        8  index
|> [x]    is:new                                       14        8  lookup
|         a adds a term
|--------------------------------------------------------------------------------
| FACETS
| kind        erasure 5 ######  access 3 ####
| state       new 8 ######
| due         late 1 ##  today 1 ##  1-3d 1 ##  4-7d 3 ######  8-14d 1 ##  ~
| assignee    (nobody) 8 ######
| priority    urgent 3 ######  normal 3 ######  high 1 ##  low 1 ##
| label       legal 1 ##  mkt 1 ##  newsletter 1 ##  vip 1 ##  (none) 5 ######
| is          overdue 1 #  late 1 #  new 8 ######  unassigned 8 ######
| received    2026-11 2 ##  2026-10 6 ######
| lang        en 5 ######  (none) 2 ###  de 1 ##
| SAVED    by anna as fresh               USED BY  no other filter
| COLUMNS  id,due,priority,kind,state,a~  GROUP    -, sorted by due
| ALARM    none: ! sets one               COLOUR   none: ! gives its rows one
| saved as fresh: c picks it, q:fresh uses it in other filters
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  ? help
+ 0,6
> q
## Where there is room the first rows of what is found stand below.
= 140x40
> L
| FILTER  fresh                                                                                                                      8 match
| is:open kind:access,erasure due:<31d is:new
|  on     term                                                                                                  alone together  sought in
|  [x] 1  is:open                                                                                                  14       14  index
|  [x]    kind:access,erasure                                                                                       8        8  index
|  [x]    due:<31d                                                                                                 14        8  index
|> [x]    is:new                                                                                                   14        8  lookup
|         a adds a term
|--------------------------------------------------------------------------------------------------------------------------------------------
| FACETS                                                                 SAVED    by anna as fresh
| kind        erasure 5 ######  access 3 ####                            USED BY  no other filter
| state       new 8 ######                                               COLUMNS  id,due,priority,kind,state,assignee,name,subject
| due         late 1 ##  today 1 ##  1-3d 1 ##  4-7d 3 ######  ~         GROUP    -, sorted by due
| assignee    (nobody) 8 ######                                          ALARM    none: ! sets one
| priority    urgent 3 ######  normal 3 ######  high 1 ##  low 1 ##      COLOUR   none: ! gives its rows one
| label       legal 1 ##  mkt 1 ##  newsletter 1 ##  vip 1 ##  ~
| is          overdue 1 #  late 1 #  new 8 ######  ~
| received    2026-11 2 ##  2026-10 6 ######
| lang        en 5 ######  (none) 2 ###  de 1 ##
| resolution  (none) 8 ######
| identity    unknown 8 ######
| pii         name 8 ######  email 8 ######  phone 1 #
|        ID   Due  P Type St       Who      Requester         Subject
|  N      1   -3d! ! eras new      -        J••• S•••         Erase account + backups  +vip
|  N      2    8h  ! eras new      -        M••• K•••         Please delete all my data
|  N      3    2d  ! acce new      -        P••• O•••         Copy of call recordings
|  N      4    4d  A eras new      -        Z••• M•••         Right to be forgotten / newsletter  +mkt, newsletter
|  N      6    7d  B acce new      -        A••• B•••         Art. 15 request, all systems  +legal
|  N      7    7d  B eras new      -        李••• 小•••       帳戶刪除請求
|  N     10   14d  C acce new      -        C••• F•••         Which data do you hold?
|  N     14   30d  B eras new      -        I••• I•••         Удалите мои данные
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
> <Home>-
| FILTER  fresh                                                                                                                      0 match
| -is:open kind:access,erasure due:<31d is:new
|  on     term                                                                                                  alone together  sought in
|> [x] 1  not is:open                                                                                               0        0  index
|  [x]    kind:access,erasure                                                                                       8        0  index
|  [x]    due:<31d                                                                                                 14        0  index
|  [x]    is:new                                                                                                   14        0  lookup
|         a adds a term
|--------------------------------------------------------------------------------------------------------------------------------------------
| FACETS                                                                 SAVED    by anna as fresh
| kind        none                                                       USED BY  no other filter
| state       none                                                       COLUMNS  id,due,priority,kind,state,assignee,name,subject
| due         none                                                       GROUP    -, sorted by due
| assignee    none                                                       ALARM    none: ! sets one
| priority    none                                                       COLOUR   none: ! gives its rows one
| label       none
| is          none
| received    none
| lang        none
| resolution  none
| identity    none
| pii         none
|        ID   Due  P Type St       Who      Requester         Subject
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
| an edit, not saved: q keeps it in the list, S saves, u undoes
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  u undo  S save  q done  ! alarm  ? help
+ 0,3
## What asks for masked data shows no row before it is the list's.
> a
> "email:example"
> <Enter>
| FILTER  fresh                                                                                                                      0 match
| -is:open kind:access,erasure due:<31d is:new email:example
|  on     term                                                                                                  alone together  sought in
|  [x] 1  not is:open                                                                                               0        0  index
|  [x]    kind:access,erasure                                                                                       8        0  index
|  [x]    due:<31d                                                                                                 14        0  index
|  [x]    is:new                                                                                                   14        0  lookup
|> [x] 2  email:example                                                                                            14        0  personal data
|         a adds a term
|--------------------------------------------------------------------------------------------------------------------------------------------
| FACETS                                                                 SAVED    by anna as fresh
| kind        ..                                                         USED BY  no other filter
| state       ..                                                         COLUMNS  id,due,priority,kind,state,assignee,name,subject
| due         ..                                                         GROUP    -, sorted by due
| assignee    ..                                                         ALARM    none: ! sets one
| priority    ..                                                         COLOUR   none: ! gives its rows one
| label       ..
| is          ..
| received    ..
| lang        ..
| resolution  ..
| identity    ..
| pii         ..
|        ID   Due  P Type St       Who      Requester         Subject
|    asks for masked data: its rows show, and are logged, once it is the list's
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
| 2 edits, not saved: q keeps them in the list, S saves, u undoes
| <Space> on/off  - not  | or  a add  <Enter> edit  d drop  <Tab> values  u undo  S save  q done  ! alarm  ? help
+ 0,7

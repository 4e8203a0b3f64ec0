## Facets at 80 columns: one field at a time.
= 80x24
> gf
| FACETS  is:open
| [kind] state  due  assignee  priority  label  is  received  lang ~
|>  erasure                             5 #####################################
|   access                              3 #######################
|   portability                         1 ########
|   rectification                       1 ########
|   objection                           1 ########
|   incident                            1 ########
|   howto                               1 ########
|   billing                             1 ########
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
| <Enter> narrow  - leave out  t mark  <Tab> next field  q back  ? help
+ 0,2
> <Tab>
| FACETS  is:open
|  kind [state] due  assignee  priority  label  is  received  lang ~
|>  new                                14 #####################################
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
|
| <Enter> narrow  - leave out  t mark  <Tab> next field  q back  ? help
+ 0,2
> <Tab><Tab>j
| FACETS  is:open
|  kind  state  due [assignee] priority  label  is  received  lang ~
|>  (nobody)                           14 #####################################
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
|
| <Enter> narrow  - leave out  t mark  <Tab> next field  q back  ? help
+ 0,2
## Enter narrows by the value; the layer says what it did.
> <Enter>
| filter  is:open > assignee:none                               14/14  rw  15:05
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
## Several values are or-ed, fields and-ed.
> gf
> tt<Tab>
| FACETS  is:open assignee:none
|  kind [state] due  assignee  priority  label  is  received  lang ~
|>  new                                14 #####################################
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
| 2 marked: Enter narrows to them, - leaves them out
| <Enter> narrow  - leave out  t mark  <Tab> next field  q back  ? help
+ 0,2
> t
| FACETS  is:open assignee:none
|  kind [state] due  assignee  priority  label  is  received  lang ~
|>* new                                14 #####################################
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
| 3 marked: Enter narrows to them, - leaves them out
| <Enter> narrow  - leave out  t mark  <Tab> next field  q back  ? help
+ 0,2
> <Enter>
| filter  ~ > assignee:none > kind:erasure,access state:new      8/14  rw  15:05
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
> <Esc>
## What is marked can be left out instead.
> gfj-
| filter  is:open > assignee:none > -kind:access                11/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|
|
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                                      due  1/11
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> <Esc>
## At 120 columns all stand on one screen.
= 120x40
> gf
| FACETS  is:open assignee:none
|>kind                          3 more    label                         1 more    identity
|>  erasure               5 ###########     legal                 1 ##              unknown              14 ###########
|   access                3 #######         mkt                   1 ##
|   portability           1 ###             newsletter            1 ##
|   rectification         1 ###             urgent-customer       1 ##
|   objection             1 ###             vip                   1 ##
|
| state                                   is                                      pii
|   new                  14 ###########     overdue               1 #               name                 14 ###########
|                                           late                  1 #               email                14 ###########
|                                           new                  14 ###########     phone                 1 #
|                                           unassigned           14 ###########
|
|
| due                           1 more    received                                team
|   late                  1 ##              2026-11               7 ###########     (none)               14 ###########
|   today                 1 ##              2026-10               7 ###########
|   1-3d                  2 ####
|   4-7d                  6 ###########
|   8-14d                 3 ######
|
| assignee                                lang
|   (nobody)             14 ###########     en                    8 ###########
|                                           (none)                4 ######
|                                           de                    1 ##
|                                           sv                    1 ##
|
|
| priority                                resolution
|   normal                7 ###########     (none)               14 ###########
|   urgent                4 #######
|   low                   2 ####
|   high                  1 ##
|
|
|
|
|
| <Enter> narrow  - leave out  t mark  <Tab> next field  q back  ? help
+ 0,2
> <Tab><Tab>jtt
| FACETS  is:open assignee:none
| kind                          3 more    label                         1 more    identity
|   erasure               5 ###########     legal                 1 ##              unknown              14 ###########
|   access                3 #######         mkt                   1 ##
|   portability           1 ###             newsletter            1 ##
|   rectification         1 ###             urgent-customer       1 ##
|   objection             1 ###             vip                   1 ##
|
| state                                   is                                      pii
|   new                  14 ###########     overdue               1 #               name                 14 ###########
|                                           late                  1 #               email                14 ###########
|                                           new                  14 ###########     phone                 1 #
|                                           unassigned           14 ###########
|
|
|>due                           1 more    received                                team
|   late                  1 ##              2026-11               7 ###########     (none)               14 ###########
| * today                 1 ##              2026-10               7 ###########
| * 1-3d                  2 ####
|>  4-7d                  6 ###########
|   8-14d                 3 ######
|
| assignee                                lang
|   (nobody)             14 ###########     en                    8 ###########
|                                           (none)                4 ######
|                                           de                    1 ##
|                                           sv                    1 ##
|
|
| priority                                resolution
|   normal                7 ###########     (none)               14 ###########
|   urgent                4 #######
|   low                   2 ####
|   high                  1 ##
|
|
|
|
| 2 marked: Enter narrows to them, - leaves them out
| <Enter> narrow  - leave out  t mark  <Tab> next field  q back  ? help
+ 0,19
> <Enter>
| filter  is:open > assignee:none > due:now..today,2026-11-24..2026-11-26                                3/14  rw  15:05
|        ID   Due  P Type St       Who      Requester         Subject
|> N      2    8h  ! eras new      -        M••• K•••         Please delete all my data
|  N      3    2d  ! acce new      -        P••• O•••         Copy of call recordings
|  N     13    2d  ! inci new      -        R••• V•••         The site says 500 since noon
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
|------------------------------------------------------------------------------------------------------------------------
|                                                                                                               due  1/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  ? help
+ 0,2

## What others change is counted when it is asked for.
> gf
& ines 3 priority low
@ 300
| FACETS  is:open assignee:none due:now..today,2026-11-24..2026-11-26
|>kind                                    label                                   identity
|>  access                1 ###########     (none)                3 ###########     unknown               3 ###########
|   erasure               1 ###########
|   incident              1 ###########
|
|
|
| state                                   is                                      pii
|   new                   3 ###########     new                   3 ###########     name                  3 ###########
|                                           unassigned            3 ###########     email                 3 ###########
|                                                                                   phone                 1 ####
|
|
|
| due                                     received                                team
|   today                 1 ######          2026-11               1 ######          (none)                3 ###########
|   1-3d                  2 ###########     2026-10               2 ###########
|
|
|
|
| assignee                                lang
|   (nobody)              3 ###########     en                    3 ###########
|
|
|
|
|
| priority                                resolution
|   urgent                3 ###########     (none)                3 ###########
|
|
|
|
|
|
|
|                                                                         counted before the last change: R counts again
| <Enter> narrow  - leave out  t mark  <Tab> next field  q back  ? help
+ 0,2
> R
| FACETS  is:open assignee:none due:now..today,2026-11-24..2026-11-26
|>kind                                    label                                   identity
|>  access                1 ###########     (none)                3 ###########     unknown               3 ###########
|   erasure               1 ###########
|   incident              1 ###########
|
|
|
| state                                   is                                      pii
|   new                   3 ###########     new                   3 ###########     name                  3 ###########
|                                           unassigned            3 ###########     email                 3 ###########
|                                                                                   phone                 1 ####
|
|
|
| due                                     received                                team
|   today                 1 ######          2026-11               1 ######          (none)                3 ###########
|   1-3d                  2 ###########     2026-10               2 ###########
|
|
|
|
| assignee                                lang
|   (nobody)              3 ###########     en                    3 ###########
|
|
|
|
|
| priority                                resolution
|   urgent                2 ###########     (none)                3 ###########
|   low                   1 ######
|
|
|
|
|
|
|
| <Enter> narrow  - leave out  t mark  <Tab> next field  q back  ? help
+ 0,2

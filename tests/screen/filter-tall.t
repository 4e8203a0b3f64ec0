## On a tall screen the rows take what a field's values do not fill, and what is known of the filter stands together.
= 200x60
> L
| FILTER                                                                                                                                                                                        14 match
| is:open
|  on     term                                                                                                                                                              alone together  sought in
|> [x] 1  is:open                                                                                                                                                              14       14  index
|         a adds a term
|--------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
| FACETS                                                                                               SAVED    no: S saves it under a name
| kind        erasure 5 ######  access 3 ####  portability 1 ##  rectification 1 ##  objection 1 ##    COLUMNS  id,due,priority,kind,state,assignee,name,subject
| state       new 14 ######                                                                            GROUP    -, sorted by due
| due         late 1 #  today 1 #  1-3d 2 ##  4-7d 6 ######  8-14d 3 ###  15-30d 1 #
| assignee    (nobody) 14 ######
| priority    normal 7 ######  urgent 4 ####  low 2 ##  high 1 #
| label       legal 1 #  mkt 1 #  newsletter 1 #  urgent-customer 1 #  vip 1 #  (none) 10 ######
| is          overdue 1 #  late 1 #  new 14 ######  unassigned 14 ######
| received    2026-11 7 ######  2026-10 7 ######
| lang        en 8 ######  (none) 4 ###  de 1 #  sv 1 #
| resolution  (none) 14 ######
| identity    unknown 14 ######
| pii         name 14 ######  email 14 ######  phone 1 #
| team        (none) 14 ######
|
|
|        ID   Due  P Type St       Who      Requester         Subject
|  N      1   -3d! ! eras new      -        J••• S•••         Erase account + backups  +vip
|  N      2    8h  ! eras new      -        M••• K•••         Please delete all my data
|  N      3    2d  ! acce new      -        P••• O•••         Copy of call recordings
|  N     13    2d  ! inci new      -        R••• V•••         The site says 500 since noon
|  N      4    4d  A eras new      -        Z••• M•••         Right to be forgotten / newsletter  +mkt, newsletter
|  N     11    4d  B howt new      -        B••• T•••         How do I change my e-mail address?
|  N     12    4d  B bill new      -        N••• A•••         Charged twice in October  +urgent-customer
|  N      5    7d  B rect new      -        L••• Z•••         Wrong birth date on invoice
|  N      6    7d  B acce new      -        A••• B•••         Art. 15 request, all systems  +legal
|  N      7    7d  B eras new      -        李••• 小•••       帳戶刪除請求
|  N      8    9d  B port new      -        E••• Z•••         Data export in JSON please
|  N      9   10d  C obje new      -        S••• P•••         Stop profiling me
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
|
|
|
|
|
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
+ 0,3

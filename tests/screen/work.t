## Long work says how far it is, over what is there, and how it is stopped.
= 80x24
^ 3600 10000 resolve SOLVED
| filter  is:open                                               14/14  rw  15:05
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
| resolve SOLVED  [##############-------------------------]  36 %  3600 of 10000
| ^C stops
+ 0,22
= 60x10
^ 999999 1000000 priority high
| filter  is:open                           14/14  rw  15:05
|        ID   Due  P Type St   Subject
|> N      1   -3d! ! eras new  Erase account + backups
|  N      2    8h  ! eras new  Please delete all my data
|  N      3    2d  ! acce new  Copy of call recordings
|  N     13    2d  ! inci new  The site says 500 since noon
|  N      4    4d  A eras new  Right to be forgotten / newsl~
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | ~--
| priority high  [###############-]  99 %  999999 of 1000000
| ^C stops
+ 0,8
= 41x8
^ 0 10000 label something-long,and-more
| filter  is:open        14/14  rw  15:05
|        ID   Due  P Subject
|> N      1   -3d! ! Erase account + back~
|  N      2    8h  ! Please delete all my~
|  N      3    2d  ! Copy of call recordi~
|- #1 J••• S••• | erasure, new | came 2~--
| label something-long,~  0 %  0 of 10000
| ^C stops
+ 0,6
= 30x6
^ 1 2 too small for it
|window too small
|needs 40x8
|
|
|
|
+ 0,5

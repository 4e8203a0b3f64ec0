## A command that is refused at its prompt says why, above what can stand there.
= 80x24
> :
> "sort nonsense"
> <Enter>
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
| nothing to sort by at 1; as in sort:due,-priority; Tab lists the columns
|sort by (O reverses): nonsense
+ 22,23
> <Esc>
> :
> "sort a,b,c,nonsense-that-is-so-long-that-its-sentence-needs-a-second-line-of-the-screen-below"
> <Enter>
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
| nothing to sort by at 1; as in sort:due,-priority; Tab lists the columns
|sort by (O reverses): a,b,c,nonsense-that-is-so-long-that-its-sentence-needs-a-~
+ 22,23
= 120x40
| filter  is:open                                                                                       14/14  rw  15:05
|        ID   Due  P Type St       Who      Requester         Subject
|> N      1   -3d! ! eras new      -        J••• S•••         Erase account + backups  +vip
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
|------------------------------------------------------------------------------------------------------------------------
| nothing to sort by at 1; as in sort:due,-priority; Tab lists the columns
|sort by (O reverses): a,b,c,nonsense-that-is-so-long-that-its-sentence-needs-a-second-line-of-the-screen-below
+ 22,39
> <Esc>

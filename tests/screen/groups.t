## group: shows the list in groups, a heading each.
= 80x24
> l
> "group:kind"
> <Enter>
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - access (3)
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  - portability (1)
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  - rectification (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - erasure (5)
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  - objection (1)
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  - incident (1)
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  - howto (1)
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                                 kind,due  6/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,11
## The cursor goes from ticket to ticket; } and { from group to group.
> jjj
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - access (3)
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  - portability (1)
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  - rectification (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - erasure (5)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|> N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  - objection (1)
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  - incident (1)
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  - howto (1)
|- #7 李••• 小••• | erasure, new | came 30 Oct | 1 letter -----------------------
|                                                                 kind,due  9/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,14
> }}
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - access (3)
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  - portability (1)
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  - rectification (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - erasure (5)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  - objection (1)
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  - incident (1)
|> N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  - howto (1)
|- #13 R••• V••• | incident, new | came 13:00 | 1 letter ------------------------
|                                                                kind,due  12/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,19
> {
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - access (3)
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  - portability (1)
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  - rectification (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - erasure (5)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  - objection (1)
|> N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  - incident (1)
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  - howto (1)
|- #9 S••• P••• | objection, new | came 3 Nov | 1 letter ------------------------
|                                                                kind,due  11/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,17
## zc folds a group: the cursor is on its heading, where no ticket is.
> zc
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - access (3)
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  - portability (1)
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  - rectification (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - erasure (5)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|> + objection (1)
|  - incident (1)
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  - howto (1)
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|--------------------------------------------------------------------------------
|                                                                kind,due  11/14
| <Enter> open  ; tagged  l limit  c queue  : cmd  ? help
+ 0,16
> d
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - access (3)
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  - portability (1)
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  - rectification (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - erasure (5)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|> + objection (1)
|  - incident (1)
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  - howto (1)
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|--------------------------------------------------------------------------------
| there is no ticket here
| <Enter> open  ; tagged  l limit  c queue  : cmd  ? help
+ 0,16
> j
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - access (3)
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  - portability (1)
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  - rectification (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - erasure (5)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  + objection (1)
|  - incident (1)
|> N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  - howto (1)
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|- #13 R••• V••• | incident, new | came 13:00 | 1 letter ------------------------
|                                                                kind,due  12/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,18
> k<Enter>
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - access (3)
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  - portability (1)
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  - rectification (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - erasure (5)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  - objection (1)
|> N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  - incident (1)
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  - howto (1)
|- #9 S••• P••• | objection, new | came 3 Nov | 1 letter ------------------------
|                                                                kind,due  11/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,17
## zM shows headings only, zR all.
> zM
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  + access (3)
|  + portability (1)
|  + rectification (1)
|  + erasure (5)
|> + objection (1)
|  + incident (1)
|  + howto (1)
|  + billing (1)
|
|
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
|                                                                kind,due  11/14
| <Enter> open  ; tagged  l limit  c queue  : cmd  ? help
+ 0,6
> jjjzo
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  + access (3)
|  + portability (1)
|  + rectification (1)
|  + erasure (5)
|  + objection (1)
|  + incident (1)
|  + howto (1)
|  - billing (1)
|> N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|
|
|
|
|
|
|
|
|
|
|- #12 N••• A••• | billing, new | came 20 Nov | 1 letter | urgent-customer ------
|                                                                kind,due  14/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,10
> zRG
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  - portability (1)
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  - rectification (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - erasure (5)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  - objection (1)
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  - incident (1)
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  - howto (1)
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  - billing (1)
|> N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|- #12 N••• A••• | billing, new | came 20 Nov | 1 letter | urgent-customer ------
|                                                                kind,due  14/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,20
## Tags and ranges are of tickets.
> ggjvjjv
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - access (3)
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
| *N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
| *N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  - portability (1)
|>*N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  - rectification (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - erasure (5)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  - objection (1)
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  - incident (1)
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  - howto (1)
|- #8 E••• Z••• | portability, new | came 2 Nov | 1 letter ----------------------
| 3 more tagged, 3 in all
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,7
> 9G
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - access (3)
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
| *N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
| *N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  - portability (1)
| *N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  - rectification (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - erasure (5)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|> N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  - objection (1)
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  - incident (1)
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  - howto (1)
|- #7 李••• 小••• | erasure, new | came 30 Oct | 1 letter -----------------------
| 3 tagged                                                        kind,due  9/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,14
## Another group without a filter; personal ones are masked, and logged as a sort is.
> go
> "assi"
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - access (3)
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
| *N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
| *N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  - portability (1)
| *N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  - rectification (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - erasure (5)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|> N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  - objection (1)
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  - incident (1)
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  - howto (1)
|--------------------------------------------------------------------------------
|  assignee  the agent who has it: @me, @nobody or an account
|group by (empty: as the filter says): assi
+ 42,23
> <Tab><Enter>
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - (nobody) (14)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
| *N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|> N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
| *N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
| *N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|- #7 李••• 小••• | erasure, new | came 30 Oct | 1 letter -----------------------
| 3 tagged                                                   assignee,due  10/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,12
> go
> ^U
> "name"
> <Enter>
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  - J••• S••• (1)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  - L••• Z••• (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - M••• K••• (1)
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  - N••• A••• (1)
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  - P••• O••• (1)
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  - R••• V••• (1)
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  - S••• P••• (1)
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  - Z••• M••• (1)
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  - 李••• 小••• (1)
|> N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|- #7 李••• 小••• | erasure, new | came 30 Oct | 1 letter -----------------------
| 3 tagged                                                       name,due  14/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,20
> go
> ^U
> "wib"
> <Enter>
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  - J••• S••• (1)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  - L••• Z••• (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - M••• K••• (1)
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  - N••• A••• (1)
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  - P••• O••• (1)
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  - R••• V••• (1)
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  - S••• P••• (1)
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  - Z••• M••• (1)
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  - 李••• 小••• (1)
|> N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|- #7 李••• 小••• | erasure, new | came 30 Oct | 1 letter -----------------------
| nothing to sort by at 1; as in sort:due,-priority; Tab lists the columns
|group by (empty: as the filter says): wib
+ 38,23
> <Esc>
## O in the prompt of the order turns a key round.
> o
> "due,kind"
> O
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  - J••• S••• (1)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  - L••• Z••• (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - M••• K••• (1)
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  - N••• A••• (1)
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  - P••• O••• (1)
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  - R••• V••• (1)
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  - S••• P••• (1)
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  - Z••• M••• (1)
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  - 李••• 小••• (1)
|> N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|--------------------------------------------------------------------------------
|  kind      what is asked for: access, erasure, howto
|sort by (O reverses): due,-kind
+ 31,23
> O
> ",id"
> O
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  - J••• S••• (1)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  - L••• Z••• (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - M••• K••• (1)
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  - N••• A••• (1)
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  - P••• O••• (1)
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  - R••• V••• (1)
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  - S••• P••• (1)
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  - Z••• M••• (1)
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  - 李••• 小••• (1)
|> N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|--------------------------------------------------------------------------------
|  id        the ticket's number
|sort by (O reverses): due,kind,-id
+ 34,23
> <Enter>
| filter  is:open > group:kind                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  - J••• S••• (1)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  - L••• Z••• (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - M••• K••• (1)
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  - N••• A••• (1)
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  - P••• O••• (1)
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  - R••• V••• (1)
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  - S••• P••• (1)
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  - Z••• M••• (1)
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  - 李••• 小••• (1)
|> N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|- #7 李••• 小••• | erasure, new | came 30 Oct | 1 letter -----------------------
| 3 tagged                                              name,due,kind,-id  14/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,20
= 120x40
> :
> "group due"
> <Enter>
| filter  is:open > group:kind                                                                          14/14  rw  15:05
|        ID   Due  P Type St       Who      Requester         Subject
|  - past (1)
|  N      1   -3d! ! eras new      -        J••• S•••         Erase account + backups  +vip
|  - today (1)
|  N      2    8h  ! eras new      -        M••• K•••         Please delete all my data
|  - 1-3d (2)
|  N      3    2d  ! acce new      -        P••• O•••         Copy of call recordings
|  N     13    2d  ! inci new      -        R••• V•••         The site says 500 since noon
|  - 4-7d (6)
|  N      4    4d  A eras new      -        Z••• M•••         Right to be forgotten / newsletter  +mkt, newsletter
|  N     11    4d  B howt new      -        B••• T•••         How do I change my e-mail address?
|  N     12    4d  B bill new      -        N••• A•••         Charged twice in October  +urgent-customer
| *N      6    7d  B acce new      -        A••• B•••         Art. 15 request, all systems  +legal
|  N      5    7d  B rect new      -        L••• Z•••         Wrong birth date on invoice
|> N      7    7d  B eras new      -        李••• 小•••       帳戶刪除請求
|  - 8-14d (3)
| *N      8    9d  B port new      -        E••• Z•••         Data export in JSON please
|  N      9   10d  C obje new      -        S••• P•••         Stop profiling me
| *N     10   14d  C acce new      -        C••• F•••         Which data do you hold?
|  - 15-30d (1)
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
|------------------------------------------------------------------------------------------------------------------------
| 3 tagged                                                                                           due,kind,-id  10/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  ? help
+ 0,15

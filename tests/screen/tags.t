## Two ranges: V sets one aside, v tags both. Esc gives up ranges and no tag.
= 80x24
> jvjVjjjVj
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| +N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
| +N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
| +N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|>+N     12    4d  B bill new  -      N••• A•••   Charged twice in October
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
|- #12 N••• A••• | billing, new | came 20 Nov | 1 letter | urgent-customer ------
| range: v tags it, V begins another                                   due  7/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,8
> v
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
| *N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
| *N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|>*N     12    4d  B bill new  -      N••• A•••   Charged twice in October
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
|- #12 N••• A••• | billing, new | came 20 Nov | 1 letter | urgent-customer ------
| 4 more tagged, 4 in all
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,8
> vj<Esc>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
| *N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
| *N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
| *N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|> N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
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
|- #5 L••• Z••• | rectification, new | came 28 Oct | 1 letter -------------------
| 4 tagged                                                             due  8/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,9
## A count tags as many, and the end of the list ends it.
> g*G3k10t
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
| *N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
| *N      9   10d  C obje new  -      S••• P•••   Stop profiling me
| *N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|>*N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|- #14 I••• I••• | erasure, new | came 14:00 | 1 letter -------------------------
| 4 tagged                                                            due  14/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,15
## A row after the other is one step back; before it, what was tagged before that; then round.
> gt
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
|> N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|- #14 I••• I••• | erasure, new | came 14:00 | 1 letter -------------------------
| 0 tagged, as before; gt again: the set before that
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,15
> gt
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
| *N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
| *N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
| *N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|> N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|- #14 I••• I••• | erasure, new | came 14:00 | 1 letter -------------------------
| 4 tagged, as before; gt again: the set before that
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,15
## Inverting stays within the list; what it does not show keeps its tag and is counted.
> g*ttt
> l
> "kind:access"
> <Enter>
> gi
| filter  is:open > kind:access                                  3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
| *N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
| *N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|
|
|
|
|
|
|
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
| 4 tagged (1 hidden)                                                   due  1/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## The hidden ones are shown, and the way back too.
> g"
| filter  is:open > kind:access > tagged, hidden                 1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|- #14 I••• I••• | erasure, new | came 14:00 | 1 letter -------------------------
| what is tagged and was not in the list; g" goes back to it
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> g"
| filter  is:open > kind:access                                  3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
| *N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
| *N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|
|
|
|
|
|
|
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
| 4 tagged (1 hidden)                                                   due  1/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## Nothing is hidden where the list shows all that is tagged.
> <Backspace>
> g"
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|>*N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
| *N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
| *N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
| *N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter --------------------------
| nothing is hidden: this list shows all that is tagged
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4
> l
> "kind:access"
> <Enter>
## The tagged alone are a filter like others: it can be narrowed, counted and saved.
> "
| filter  is:open > kind:access                                  3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
| *N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
| *N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|
|
|
|
|
|
|
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
| 4 tagged (1 hidden)                                                   due  1/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> <Backspace><Backspace>
> :
> "filter is:tagged kind:erasure"
> <Enter>
| filter  is:tagged kind:erasure                                 1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|- #14 I••• I••• | erasure, new | came 14:00 | 1 letter -------------------------
| 4 tagged (3 hidden)                                                   due  1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## The same in a column: a choice of what this row has, people's values left out.
> c
> "all tickets"
> <Enter>
> g*g=
| all tickets                                                   14/14  rw  15:05
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
|--------------------------------------------------------------------------------
|> kind:erasure
|  state:new
|  assignee:none
|  priority:urgent
|  label:vip
|  lang:en
|  identity:unknown
|  due:2026-11-20
|  received:2026-10-20
|tag all with the same:
+ 23,23
> "due"
> <Enter>
| all tickets                                                   14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
| 1 more tagged, 1 in all
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> g*
> :
> "tag-same kind"
> <Enter>
| all tickets                                                   14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
| *N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
| *N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
| *N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| 5 more tagged, 5 in all
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## Nothing tagged: neither ';' nor the action after it touches the row under the cursor.
> g*;
| all tickets                                                   14/14  rw  15:05
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
| nothing is tagged: t tags a row, T by a filter, * all
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> P
| all tickets                                                   14/14  rw  15:05
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
| nothing is tagged: t tags a row, T by a filter, * all
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## Tags outlast the session; the next begins by saying so.
> ttt
! again
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
| *N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
| 3 tagged from before: ; acts on them, g* untags them
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> gt
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
| 0 tagged, as before; gt again changes back
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## Also when the line was cut in the middle.
> G
> t
! cut
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
| *N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| the line was cut in a filter, at #14: gr goes back there
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2

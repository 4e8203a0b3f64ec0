## What was done to a queue comes back with it: order, groups, folds, filters, panes.
= 80x24
> g1
> g9
> :
> "sort -due"
> <Enter>
> :
> "group kind"
> <Enter>
> zc
> l
> "-kind:bill"
> <Enter>
> :
> "preview below"
> <Enter>
> 2^W+
| new  state:new sort:received > -kind:bill                     13/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - access (3)
|> N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  - portability (1)
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  - rectification (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  + erasure (5)
|  - objection (1)
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
| PREVIEW (p hides, ^Wp moves it)
| #10 Which data do you hold?
| access | new | - | pri C
| due Mon 2026-12-07, day 18 of 32
| Art. 15 GDPR
|
| identity     unknown, person 10
| name         C••• F•••
|--------------------------------------------------------------------------------
|                                                                kind,-due  1/13
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
> g4
| unassigned  is:open no:assignee -kind:other sort:due          14/14  rw  15:05
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
| PREVIEW (p hides, ^Wp moves it)
| #1 Erase account + backups
| erasure | new | - | pri !
| due Fri 2026-11-20, 3 days late
| Art. 17 GDPR
|
| identity     unknown, person 1
| name         J••• S•••
|--------------------------------------------------------------------------------
|                                                                      due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> p
> g9
| new  state:new sort:received > -kind:bill                     13/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - access (3)
|> N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  - portability (1)
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  - rectification (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  + erasure (5)
|  - objection (1)
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
| PREVIEW (p hides, ^Wp moves it)
| #10 Which data do you hold?
| access | new | - | pri C
| due Mon 2026-12-07, day 18 of 32
| Art. 15 GDPR
|
| identity     unknown, person 10
| name         C••• F•••
|--------------------------------------------------------------------------------
| 1 filter is on it from before: Backspace takes it off
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
## And in the next session.
! again
> g9
| new  state:new sort:received > -kind:bill                     13/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - access (3)
|> N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  - portability (1)
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  - rectification (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  + erasure (5)
|  - objection (1)
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
| PREVIEW (p hides, ^Wp moves it)
| #10 Which data do you hold?
| access | new | - | pri C
| due Mon 2026-12-07, day 18 of 32
| Art. 15 GDPR
|
| identity     unknown, person 10
| name         C••• F•••
|--------------------------------------------------------------------------------
| 1 filter is on it from before: Backspace takes it off
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
## The filter goes by one key, and is not there the next time.
> <Backspace>
> g4
> g9
| new  state:new sort:received                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - access (3)
|> N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  - portability (1)
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  - rectification (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  + erasure (5)
|  - objection (1)
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
| PREVIEW (p hides, ^Wp moves it)
| #10 Which data do you hold?
| access | new | - | pri C
| due Mon 2026-12-07, day 18 of 32
| Art. 15 GDPR
|
| identity     unknown, person 10
| name         C••• F•••
|--------------------------------------------------------------------------------
|                                                                kind,-due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
## Also where the line was cut, and once nothing changes for a while.
> zM
! cut
> g9
| new  state:new sort:received                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> + access (3)
|  + portability (1)
|  + rectification (1)
|  + erasure (5)
|  + objection (1)
|  + incident (1)
|  + howto (1)
|  + billing (1)
|
|
|
| PREVIEW (p hides, ^Wp moves it)
|
|
|
|
|
|
|
|--------------------------------------------------------------------------------
|                                                                kind,-due  1/14
| <Enter> open  ; tagged  l limit  c queue  : cmd  ? help
+ 0,2
> zR
@ 2000
> :
> "sort due"
> <Enter>
! cut
> g9
| new  state:new sort:received                                  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - access (3)
|> N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  - portability (1)
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  - rectification (1)
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  - erasure (5)
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
| PREVIEW (p hides, ^Wp moves it)
| #3 Copy of call recordings
| access | new | - | pri !
| due Wed 2026-11-25, day 29 of 31
| Art. 15 GDPR
|
| identity     unknown, person 3
| name         P••• O•••
|--------------------------------------------------------------------------------
|                                                                 kind,due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
## What is sticky is carried over, in place of what the other queue had.
> l
> "kind:access"
> <Enter>
> g4
> l
> "kind:erasure"
> <Enter>
> :
> "set sticky"
> <Enter>
> g9
| new  state:new sort:received > kind:erasure                    5/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  - erasure (5)
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
| PREVIEW (p hides, ^Wp moves it)
| #1 Erase account + backups
| erasure | new | - | pri !
| due Fri 2026-11-20, 3 days late
| Art. 17 GDPR
|
| identity     unknown, person 1
| name         J••• S•••
|--------------------------------------------------------------------------------
|                                                                  kind,due  1/5
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
## A filter that is no more is left out, and that is said.
> :
> "set nosticky"
> <Enter>
> S
> ^U
> "gone"
> <Enter>
> g4
> <Backspace>
> l
> "q:gone"
> <Enter>
> g9
> gs
> ggj
> d
> g4
| unassigned  is:open no:assignee -kind:other sort:due          14/14  rw  15:05
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
| what this queue was narrowed by is no filter any more: it is left out
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## A wide window's sidebar goes with gs, and stays away from that queue.
= 120x20
= 140x20
> gsgs
> g9
> g4
| unassigned  is:open no:assignee -kind:other sort:due                                 sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
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
|- 15:05 anna import #14 - 15:05 anna import #13 - 15:05 anna import #12 - 15:05 anna import #11 - 15:05 anna import #10 ---------- log: gL -
| u undoes: filter-rm gone                                                                                                              1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 0,2
> gs

## The life of an authority's letter: the date stands in it, a diary number, the DPO answers, two pairs of eyes.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& admin 0 agent-add dora agent,lead,dpo
< imy@imy.se 0 Tillsyn DI-2026-4711 | Integritetsskyddsmyndigheten begär att Opsio AB yttrar sig senast den 14 december 2026 om hur begäran om registerutdrag besvaras. Diarienummer DI-2026-4711.
> "#15"
> <Enter>
> <Enter>
| #15 Tillsyn DI-2026-4711                                 dpa | new | - | pri B
| no date yet: the authority's letter sets it (:letter-date)
|--------------------------------------------------------------------------------
| email        i•••@i•••.se
| lang         sv
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in i•••  N new to you
|    Integritetsskyddsmyndigheten begär att Opsio AB yttrar sig senast den 14
|    december 2026 om hur begäran om registerutdrag besvaras. Diarienummer
|    DI-2026-4711.
|
| STEPS
| [ ] assigned  <- :assign @me
| [ ] the authority's diary number (Art. 31)
| [ ] the date that the authority set (Art. 31)
| [ ] the document of the reply (Art. 31)
| [ ] resolution chosen
| [ ] approved by a second person
| [ ] answered
|
| THE LETTER ALSO ASKS FOR
|                                                 masked: zp shows (logged)  86%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## What it mentions is not asked: the hint goes.
> A
> :drop-hint<Space>5<Enter>
> gm
| #15 Tillsyn DI-2026-4711                               dpa | new | @me | pri B
| no date yet: the authority's letter sets it (:letter-date)
|--------------------------------------------------------------------------------
| identity     unknown
| email        i•••@i•••.se
| lang         sv
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in i•••
|    Integritetsskyddsmyndigheten begär att Opsio AB yttrar sig senast den 14
|    december 2026 om hur begäran om registerutdrag besvaras. Diarienummer
|    DI-2026-4711.
|
| STEPS
| [x] assigned
| [ ] the authority's diary number (Art. 31)  <- :record diary-no TEXT
| [ ] the date that the authority set (Art. 31)
|--------------------------------------------------------------------------------
|  diary-no        the authority's diary number
|  reply-document  the document of the reply
|  facts           the facts that the refusal stands on
|  redirected-to   which controller they were told of
|  late-reason     why the answer is late
|:record diary-no
+ 17,23
> "DI-2026-4711"
> <Enter>
> gm
| #15 Tillsyn DI-2026-4711                               dpa | new | @me | pri B
| no date yet: the authority's letter sets it (:letter-date)
|--------------------------------------------------------------------------------
| identity     unknown
| email        i•••@i•••.se
| lang         sv
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in i•••
|    Integritetsskyddsmyndigheten begär att Opsio AB yttrar sig senast den 14
|    december 2026 om hur begäran om registerutdrag besvaras. Diarienummer
|    DI-2026-4711.
|
| STEPS
| [x] assigned
| [x] the authority's diary number: DI-2026-4711
| [ ] the date that the authority set (Art. 31)  <- :letter-date DATE
| [ ] the document of the reply (Art. 31)
| [ ] resolution chosen
| [ ] approved by a second person
| [ ] answered
|
| u undoes: record                               masked: zp shows (logged)  100%
|:letter-date
+ 13,23
> <Esc>
> :letter-date<Space>2026-11-01<Enter>
| #15 Tillsyn DI-2026-4711                               dpa | new | @me | pri B
| no date yet: the authority's letter sets it (:letter-date)
|--------------------------------------------------------------------------------
| identity     unknown
| email        i•••@i•••.se
| lang         sv
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in i•••
|    Integritetsskyddsmyndigheten begär att Opsio AB yttrar sig senast den 14
|    december 2026 om hur begäran om registerutdrag besvaras. Diarienummer
|    DI-2026-4711.
|
| STEPS
| [x] assigned
| [x] the authority's diary number: DI-2026-4711
| [ ] the date that the authority set (Art. 31)  <- :letter-date DATE
| [ ] the document of the reply (Art. 31)
| [ ] resolution chosen
| [ ] approved by a second person
| [ ] answered
|
| #15: the date lies before the letter was received
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> <Esc>:letter-date<Space>2026-12-14<Enter>
> G
| filter  is:open                                               14/15  rw  15:05
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
| 1 new, 0 left: R settles | u undoes: record                         due  14/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,15
> <Esc>D
| CLOCK of #14
|--------------------------------------------------------------------------------
| kind        erasure
| came        2026-11-23 14:00
| now         due Wed 2026-12-23, day 0 of 30
|
| due          2026-12-23
| extended     2027-02-23
| article      Art. 17 GDPR
|
| WHY
| Received Mon 2026-11-23: the day of receipt is not counted (Reg. 1182/71 art.
| 3(1)).
| One month from receipt: the same date number, Wed 2026-12-23 (Art. 12(3) GDPR;
| Reg. 1182/71 art. 3(2)(c)).
| Two further months need a notice with its reasons, sent by Wed 2026-12-23
| (Art. 12(3) GDPR).
| Three months from receipt: the same date number, Tue 2027-02-23 (Art. 12(3)
| GDPR; Reg. 1182/71 art. 3(2)(c)).
| The desk's own aim: day 15, 2026-12-08.
|
| E extends the time by a notice (Art. 12(3) GDPR), :extend also records one
|                                                                            95%
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2
> q
> :extend<Space>complexity<Enter>
| filter  is:open                                               14/15  rw  15:05
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
|>       14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|- #14 I••• I••• | erasure, new | came 14:00 | 1 letter -------------------------
| 1 new, 0 left: R settles | u undoes: record                         due  14/14
|extend reason:
+ 15,23
> <Esc>gm
| filter  is:open                                               14/15  rw  15:05
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
|>       14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|--------------------------------------------------------------------------------
|  @me       yourself
|:assign @me
+ 11,23

## Two further months: the clock's view says by when the notice must leave, E writes it, u takes it back.
= 100x34
& admin 0 setting mail.from desk@opsio.example
> gg/call<Enter>D
| CLOCK of #3
|----------------------------------------------------------------------------------------------------
| kind         access
| came         2026-10-25 08:00
| now          due Wed 2026-11-25, day 29 of 31
|
| due          2026-11-25
| extendable   2027-01-25
| article      Art. 15 GDPR
|
| WHY
| Received Sun 2026-10-25: the day of receipt is not counted (Reg. 1182/71 art. 3(1)).
| One month from receipt: the same date number, Wed 2026-11-25 (Art. 12(3) GDPR; Reg. 1182/71 art.
| 3(2)(c)).
| Two further months need a notice with its reasons, sent by Wed 2026-11-25 (Art. 12(3) GDPR).
| Three months from receipt: the same date number, Mon 2027-01-25 (Art. 12(3) GDPR; Reg. 1182/71
| art. 3(2)(c)).
| The desk's own aim: day 15, 2026-11-09.
|
| ge extends the time by a notice (Art. 12(3) GDPR), :extend also records one given by another way;
| P asks who it is, which pauses it
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
|                                                                                               100%
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  ? help
+ 0,2
> gecomplexity<Enter>the data lie in nine systems<Enter>
| CLOCK of #3
|----------------------------------------------------------------------------------------------------
| kind         access
| came         2026-10-25 08:00
| now          due Wed 2026-11-25, day 29 of 31
|
| due          2026-11-25
| extendable   2027-01-25
| article      Art. 15 GDPR
|
| WHY
| Received Sun 2026-10-25: the day of receipt is not counted (Reg. 1182/71 art. 3(1)).
| One month from receipt: the same date number, Wed 2026-11-25 (Art. 12(3) GDPR; Reg. 1182/71 art.
| 3(2)(c)).
| Two further months need a notice with its reasons, sent by Wed 2026-11-25 (Art. 12(3) GDPR).
| Three months from receipt: the same date number, Mon 2027-01-25 (Art. 12(3) GDPR; Reg. 1182/71
| art. 3(2)(c)).
| The desk's own aim: day 15, 2026-11-09.
|
| ge extends the time by a notice (Art. 12(3) GDPR), :extend also records one given by another way;
| P asks who it is, which pauses it
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
| #3 extend complexity --reason "the data lie in nine systems"; it extends to 2027-01-25 once the
| notice has left, by 2026-11-25 at the latest (Art. 12(3) GDPR)   (u undoes)
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  ? help
+ 0,2
> q
| filter  is:open                                                                   14/14  rw  15:05
|        ID   Due  P Type St       Who      Requester   Subject
|  N      1   -3d! ! eras new      -        J••• S•••   Erase account + backups  +vip
|  N      2    8h  ! eras new      -        M••• K•••   Please delete all my data
|>        3    2d  ! acce new      -        P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new      -        R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new      -        Z••• M•••   Right to be forgotten / newsletter  +mkt, ne~
|  N     11    4d  B howt new      -        B••• T•••   How do I change my e-mail address?
|  N     12    4d  B bill new      -        N••• A•••   Charged twice in October  +urgent-customer
|  N      5    7d  B rect new      -        L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new      -        A••• B•••   Art. 15 request, all systems  +legal
|  N      7    7d  B eras new      -        李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new      -        E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new      -        S••• P•••   Stop profiling me
|  N     10   14d  C acce new      -        C••• F•••   Which data do you hold?
|  N     14   30d  B eras new      -        I••• I•••   Удалите мои данные
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
|- #3 P••• O••• | access, new | came 25 Oct | 2 letters ---------------------------------------------
| u undoes: extend complexity --reason "the data lie in nine systems"                      due  3/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  ? help
+ 0,4
> D
| CLOCK of #3
|----------------------------------------------------------------------------------------------------
| kind         access
| came         2026-10-25 08:00
| now          due Wed 2026-11-25, day 29 of 31
|
| due          2026-11-25
| extendable   2027-01-25
| article      Art. 15 GDPR
|
| WHY
| Received Sun 2026-10-25: the day of receipt is not counted (Reg. 1182/71 art. 3(1)).
| One month from receipt: the same date number, Wed 2026-11-25 (Art. 12(3) GDPR; Reg. 1182/71 art.
| 3(2)(c)).
| Two further months need a notice with its reasons, sent by Wed 2026-11-25 (Art. 12(3) GDPR).
| Three months from receipt: the same date number, Mon 2027-01-25 (Art. 12(3) GDPR; Reg. 1182/71
| art. 3(2)(c)).
| The desk's own aim: day 15, 2026-11-09.
| A notice of an extension (complexity) has not left yet: it extends if it leaves by 2026-11-25
| (Art. 12(3) GDPR).
|
| ge extends the time by a notice (Art. 12(3) GDPR), :extend also records one given by another way;
| P asks who it is, which pauses it
|
|
|
|
|
|
|
|
|
|                                                                                               100%
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  ? help
+ 0,2
> qu
| filter  is:open                                                                   14/14  rw  15:05
|        ID   Due  P Type St       Who      Requester   Subject
|  N      1   -3d! ! eras new      -        J••• S•••   Erase account + backups  +vip
|  N      2    8h  ! eras new      -        M••• K•••   Please delete all my data
|>        3    2d  ! acce new      -        P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new      -        R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new      -        Z••• M•••   Right to be forgotten / newsletter  +mkt, ne~
|  N     11    4d  B howt new      -        B••• T•••   How do I change my e-mail address?
|  N     12    4d  B bill new      -        N••• A•••   Charged twice in October  +urgent-customer
|  N      5    7d  B rect new      -        L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new      -        A••• B•••   Art. 15 request, all systems  +legal
|  N      7    7d  B eras new      -        李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new      -        E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new      -        S••• P•••   Stop profiling me
|  N     10   14d  C acce new      -        C••• F•••   Which data do you hold?
|  N     14   30d  B eras new      -        I••• I•••   Удалите мои данные
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
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter ----------------------------------------------
| undo: extend complexity #3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  ? help
+ 0,4

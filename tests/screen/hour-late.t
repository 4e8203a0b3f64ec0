## The second half of the hour: what was begun is searched for, answered, extended, restricted, merged, ended and handed over.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& admin 0 setting controller.contact privacy@opsio.example
& admin 0 agent-add dirk agent,lead --team service
& admin 0 agent-qualify dirk 2027-10-01
## Where were the call recordings? Found by a word, and read beneath the list.
> /recordings<Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|> N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter --------------------------
| 1 of 1 match: n next, N previous, Esc forgets them
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4
> :preview<Space>below<Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|> N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
| PREVIEW (p hides, ^Wp moves it)
| #3 Copy of call recordings
| access | new | - | pri !
| due Wed 2026-11-25, day 29 of 31
| Art. 15 GDPR
|
| identity     unknown, person 3
| name         P••• O•••
| email        p•••@e•••.org
| phone        +46 •••
|--------------------------------------------------------------------------------
|                                                                      due  3/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4
> A
## It will not be ready in a month: the notice is written from the clock's view, and leaves.
> <Enter>Dgecomplexity<Enter>the data lie in nine systems<Enter>
| CLOCK of #3
|--------------------------------------------------------------------------------
| kind         access
| came         2026-10-25 08:00
| now          due Wed 2026-11-25, day 29 of 31
|
| due          2026-11-25
| extendable   2027-01-25
| article      Art. 15 GDPR
|
| WHY
| Received Sun 2026-10-25: the day of receipt is not counted (Reg. 1182/71 art.
| 3(1)).
| One month from receipt: the same date number, Wed 2026-11-25 (Art. 12(3) GDPR;
| Reg. 1182/71 art. 3(2)(c)).
| Two further months need a notice with its reasons, sent by Wed 2026-11-25
| (Art. 12(3) GDPR).
| Three months from receipt: the same date number, Mon 2027-01-25 (Art. 12(3)
| GDPR; Reg. 1182/71 art. 3(2)(c)).
| The desk's own aim: day 15, 2026-11-09.
| #3 extend complexity --reason "the data lie in nine systems"; it extends to
| 2027-01-25 once the notice has left, by 2026-11-25 at the latest (Art. 12(3)
| GDPR)   (u undoes)
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2
* sent
> q
> q
> :preview<Space>none<Enter>
## Who is that? A request that bears no proof: asked for what shows it, and the clock rests.
> #6<Enter><Enter>
> A
> r
> "ask-identity"
> <Enter>
> "the number of the last invoice"
> <Enter>
> "the address is not the one that we know"
| #6 Art. 15 request, all systems                     access | new | @me | pri B
| [#######---]  due Mon 2026-11-30, day 25 of 32                    Art. 15 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 6
| name         A••• B•••
| email        a•••@e•••.se
| lang         en
| came         2026-10-29 11:00
| labels       legal
| foreign      t6
|
|[1] 2026-10-29 11:00  in A••• B••• <a•••@e•••.se>
|    All systems, please.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] identity settled  <- :identity verified --reason ...
| [ ] the data were searched for (Art. 15(1))
| [ ] notes and letters of the house too (Art. 15(1))
| [ ] every letter reviewed for others' data (Art. 15(4), 20(4))
| [ ] resolution chosen
| 9 of 14 in the list | u undoes: assign @me      masked: zp shows (logged)  76%
|why is it asked? the address is not the one that we know
+ 56,23
> <Enter>
> ^X
> y
| #6 Art. 15 request, all systems                 access | id_wait | @me | pri B
| [#######---]  due Mon 2026-11-30, day 25 of 32                    Art. 15 GDPR
|--------------------------------------------------------------------------------
| identity     asked, person 6
| name         A••• B•••
| email        a•••@e•••.se
| lang         en
| came         2026-10-29 11:00
| labels       legal
| foreign      t6
|
|[1] 2026-10-29 11:00  in A••• B••• <a•••@e•••.se>
|    All systems, please.
|
|[2] 2026-11-23 15:05  to the requester, by anna  for rights
|    leaves 2026-11-23 15:06; undo takes it back until then
|    subject      We need to know that it is you [#6]
|    Dear A••• B•••,
|
|    Thank you for your request for access to your personal data (Article 15
|    GDPR), which we received on 2026-10-29. Its case number is 6.
|
| #6: id_wait; the clock stands still from the day that the letter leaves
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
* sent
> q
## A letter that asks that nobody uses an address until it is settled whose it is (Art. 18): done at once.
< mia@example.org 0 Do not use my address | I request the restriction of processing of my postal address, for it is not the right one (Article 18).
> R
> #15<Enter>
> A
> :identity<Space>verified<Space>--reason<Space>account<Enter>
> :restrict<Space>"she contests the address"<Enter>
| filter  is:open                                               15/15  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  ~      6    7d  B acce id_w @me    A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|> N     15   30d  B rest new  @me    m•••@e•••.~ Do not use my address
|         3   63d  ! acce new  @me    P••• O•••   Copy of call recordings
|
|
|
|
|- #15 m•••@e•••.org | restriction, new | came 15:07 | 1 letter -----------------
| #15 restrict "she contests the address"   (u undoes)
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,15
## A question of service: answered outside the desk, ended, taken back, and ended again.
> #11<Enter>
> A
> :answered<Space>--by<Space>phone<Space>--at<Space>2026-11-23<Enter>
> "Told by telephone how it is done."
> ^X
> dSOLVED<Enter>
| filter  is:open                                               15/15  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|> x     11        B howt reso @me    B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  ~      6    7d  B acce id_w @me    A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  N     15   30d  B rest new  @me    m•••@e•••.~ Do not use my address
|         3   63d  ! acce new  @me    P••• O•••   Copy of call recordings
|
|
|
|
|- #11 B••• T••• | howto, resolved | came 20 Nov | 2 letters --------------------
| #11 resolve SOLVED   (u undoes)
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,6
> u
| filter  is:open                                               15/15  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|> N     11        B howt new  @me    B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  ~      6    7d  B acce id_w @me    A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  N     15   30d  B rest new  @me    m•••@e•••.~ Do not use my address
|         3   63d  ! acce new  @me    P••• O•••   Copy of call recordings
|
|
|
|
|- #11 B••• T••• | howto, new | came 20 Nov | 2 letters -------------------------
| undo: resolve SOLVED #11
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,6
> ^R
| filter  is:open                                               15/15  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|> x     11        B howt reso @me    B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  ~      6    7d  B acce id_w @me    A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  N     15   30d  B rest new  @me    m•••@e•••.~ Do not use my address
|         3   63d  ! acce new  @me    P••• O•••   Copy of call recordings
|
|
|
|
|- #11 B••• T••• | howto, resolved | came 20 Nov | 2 letters --------------------
| redo: resolve SOLVED #11
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,6
## Two letters of one person about the same: the second becomes part of the first.
< kim@example.org 0 Please delete my account | Delete everything you have on me. Kim
< kim@example.org 0 Please delete my account, again | Please erase everything about me. Kim
> R
> #17<Enter>
> Mm
> "16"
> <Enter>
| filter  is:open                                               16/17  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  ~      6    7d  B acce id_w @me    A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  N     15   30d  B rest new  @me    m•••@e•••.~ Do not use my address
|  N     16   30d  B eras new  -      k•••@e•••.~ Please delete my account
|> x     17        B eras merg -      k•••@e•••.~ Please delete my account, again
|         3   63d  ! acce new  @me    P••• O•••   Copy of call recordings
|
|
|
|- #17 k•••@e•••.org | erasure, merged | came 15:07 | 1 letter ------------------
| #17 merge 16   (u undoes)
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,16
## The rest of the erasures go to a colleague at once: a preview, and the number of them.
> T
> "kind:erasure state:new"
> <Enter>
> ;a
> "ines"
> <Enter>
| BULK PREVIEW   assign ines   scope: 6 tagged          dry run, nothing written
| 6 chosen
| apply 6   after: unassigned 12 -> 6
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[x]      1    -3d  assignee - > ines               ok
| [x]      2     8h  assignee - > ines               ok
| [x]      4     4d  assignee - > ines               ok
| [x]      7     7d  assignee - > ines               ok
| [x]     14    30d  assignee - > ines               ok
| [x]     16    30d  assignee - > ines               ok
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
| One undo entry. Type the number of tickets to apply (6), or Esc:
|                                                                            1/6
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,21
> "6"
> <Enter>
| filter  is:open                                               16/17  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
| *N      1   -3d! ! eras new  ines   J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  ines   M••• K•••   Please delete all my data
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
| *N      4    4d  A eras new  ines   Z••• M•••   Right to be forgotten / newsle~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  ~      6    7d  B acce id_w @me    A••• B•••   Art. 15 request, all systems
| *N      7    7d  B eras new  ines   李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
| *N     14   30d  B eras new  ines   I••• I•••   Удалите мои данные
|  N     15   30d  B rest new  @me    m•••@e•••.~ Do not use my address
| *N     16   30d  B eras new  ines   k•••@e•••.~ Please delete my account
|> x     17        B eras merg -      k•••@e•••.~ Please delete my account, again
|         3   63d  ! acce new  @me    P••• O•••   Copy of call recordings
|
|
|
|- #17 k•••@e•••.org | erasure, merged | came 15:07 | 1 letter ------------------
| assign: 6 applied
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,16
## The incident is another team's: handed on, with a word to who takes over.
> #13<Enter>
> f
> "service"
> <Enter>
| filter  is:open                                               16/17  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
| *N      1   -3d! ! eras new  ines   J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  ines   M••• K•••   Please delete all my data
|> N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
| *N      4    4d  A eras new  ines   Z••• M•••   Right to be forgotten / newsle~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  ~      6    7d  B acce id_w @me    A••• B•••   Art. 15 request, all systems
| *N      7    7d  B eras new  ines   李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
| *N     14   30d  B eras new  ines   I••• I•••   Удалите мои данные
|  N     15   30d  B rest new  @me    m•••@e•••.~ Do not use my address
| *N     16   30d  B eras new  ines   k•••@e•••.~ Please delete my account
|  x     17        B eras merg -      k•••@e•••.~ Please delete my account, again
|         3   63d  ! acce new  @me    P••• O•••   Copy of call recordings
|
|
|
|- #13 R••• V••• | incident, new | came 13:00 | 1 letter ------------------------
| #13 forward   (u undoes)
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4
> #1<Enter>
> i
> "@dirk the backups are still to be asked for, and it is late"
> ^X
| filter  is:open                                               16/17  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*N      1   -3d! ! eras new  ines   J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  ines   M••• K•••   Please delete all my data
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
| *N      4    4d  A eras new  ines   Z••• M•••   Right to be forgotten / newsle~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  ~      6    7d  B acce id_w @me    A••• B•••   Art. 15 request, all systems
| *N      7    7d  B eras new  ines   李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
| *N     14   30d  B eras new  ines   I••• I•••   Удалите мои данные
|  N     15   30d  B rest new  @me    m•••@e•••.~ Do not use my address
| *N     16   30d  B eras new  ines   k•••@e•••.~ Please delete my account
|  x     17        B eras merg -      k•••@e•••.~ Please delete my account, again
|         3   63d  ! acce new  @me    P••• O•••   Copy of call recordings
|
|
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 2 letters | vip ------------------
| #1 note   (u undoes)
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## What the hour did, by its figures and in the journal; then out.
> gd
| DASHBOARD  all tickets                         counted 15:05  last 28 days [ ]
|--------------------------------------------------------------------------------
|>Clocks                 7d   States        1 more   By agent
| overdue          [1]   +1   new         14 #####              open  late  work
| late, no pauses   0     0   not begun    0         (nobody)      6     0     0
| due today         1    +1   in work      0         ines          6     1     0
| due in 1-3 days   1    +1   waiting      1 #       @me           3     0     0
| due in 4-7 days   5    +3   in review    0
| due in 8-30 days  6    -2   put aside    0
| extended          1    +1   ended        2 #
| In, ended and late by day                        Late at today's pace   6 more
| in    :  :: :              -  # sum 14, most 5   2026-11-23, 1 due  1 ###
| ended                         # sum 2, most 2    2026-11-24, 0 due  0
| late                       #    sum 1, most 1    2026-11-25, 1 due  1 ###
|                                                  2026-11-26, 0 due  0
| By kind                                   4 more   Age of what is open
|                 open  in  ended  med d  90th d     0-7 days    5 #############
| erasure            6   5      1    0.0     0.0     8-14 days   0
| access             3   2      0      -       -     15-21 days  3 ########
| portability        1   1      0      -       -     22-30 days  5 #############
| rectification      1   1      0      -       -     older       2 ######
| restriction        1   1      0      -       -
| is:open is:overdue
| <Enter> open  t tag  gf facets  <Tab> next block  [ period  q back  ? help
+ 18,3
> q
> U
| JOURNAL of the desk, newest first
|   Entry When              Who        Is      What
|>    24  2026-11-23 15:05  anna       done    note #1
|     23  2026-11-23 15:05  anna       done    forward service #13
|     22  2026-11-23 15:05  anna       done    assign ines x6
|     21  2026-11-23 15:05  anna       done    merge 16 #17
|     20  2026-11-23 15:05  anna       redo    redo: resolve SOLVED #11
|     19  2026-11-23 15:05  anna       undo    undo: resolve SOLVED #11
|     18  2026-11-23 15:05  anna       done    resolve SOLVED #11
|     17  2026-11-23 15:05  anna       done    answered phone #11
|     16  2026-11-23 15:05  anna       done    assign @me #11
|     15  2026-11-23 15:05  anna       done    restrict #15
|     14  2026-11-23 15:05  anna       done    identity verified #15
|     13  2026-11-23 15:05  anna       done    assign @me #15
|     12  2026-11-23 15:07  the desk   fixed   clock x1
|     11  2026-11-23 15:05  anna       done    reply ask-identity #6
|     10  2026-11-23 15:05  anna       done    assign @me #6
|      9  2026-11-23 15:06  the desk   fixed   clock x1
|      8  2026-11-23 15:05  anna       done    extend complexity #3
|      7  2026-11-23 15:05  anna       done    assign @me #3
|      6  2026-11-23 15:05  admin      done    agent-qualify dirk
|      5  2026-11-23 15:05  admin      fixed   agent-add dirk
|                                                                           1/24
| u undo  ^R redo  <Enter> tickets  q back  ? help
+ 0,2
> q
| filter  is:open                                               16/17  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*N      1   -3d! ! eras new  ines   J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  ines   M••• K•••   Please delete all my data
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
| *N      4    4d  A eras new  ines   Z••• M•••   Right to be forgotten / newsle~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  ~      6    7d  B acce id_w @me    A••• B•••   Art. 15 request, all systems
| *N      7    7d  B eras new  ines   李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
| *N     14   30d  B eras new  ines   I••• I•••   Удалите мои данные
|  N     15   30d  B rest new  @me    m•••@e•••.~ Do not use my address
| *N     16   30d  B eras new  ines   k•••@e•••.~ Please delete my account
|  x     17        B eras merg -      k•••@e•••.~ Please delete my account, again
|         3   63d  ! acce new  @me    P••• O•••   Copy of call recordings
|
|
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 2 letters | vip ------------------
| 6 tagged | 0 new, 1 left: R settles | u undoes: note                 due  1/16
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2

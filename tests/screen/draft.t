## A note that is written in two sessions: both texts are kept, and the first to notice says so.
= 80x24
> i
> "From this desk."
@ 2000
| note on #1
|--------------------------------------------------------------------------------
|    From this desk.
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
| draft kept 15:05, not sent                                    line 1, 15 bytes
| ^X save it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 19,2
& anna 1 draft --ticket 1 --kind note --text "From the other desk."
> " And more."
@ 2000
| note on #1
|--------------------------------------------------------------------------------
|    From this desk. And more.
|    --- written elsewhere meanwhile, kept 2026-11-23 15:05 ---
|    From the other desk.
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
| you wrote on this elsewhere too: that text stands below, neither is lost
| ^X save it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 29,2
## The same note was sent in the other session: it is not sent twice without a question.
> ^G
> y
> i
> "Done by phone."
@ 2000
& anna 1 note "Done by phone."
> ^X
| note on #1
|--------------------------------------------------------------------------------
|    Done by phone.
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
| it was sent or dropped elsewhere meanwhile: ^X again sends this as well
| ^X save it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 18,2
> ^X
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 3 letters | vip ------------------
| #1 note   (u undoes)
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## What was written elsewhere meanwhile is not sent away under one's hands either.
> j
> i
> "Short."
@ 2000
& anna 2 draft --ticket 2 --kind note --text "Long and careful."
> ^X
| note on #2
|--------------------------------------------------------------------------------
|    Short.
|    --- written elsewhere meanwhile, kept 2026-11-23 15:05 ---
|    Long and careful.
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
| you wrote on this elsewhere too, see below: ^X again sends it all
| ^X save it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 10,2
> ^X
> <Enter>
| #2 Please delete all my data                         erasure | new | - | pri !
| [#########-]  due Mon 2026-11-23, day 32 of 32                    Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 2
| name         M••• K•••
| email        m•••@e•••.net
| lang         en
| came         2026-10-22 21:40
| foreign      t2
|
|[1] 2026-10-22 21:40  in M••• K••• <m•••@e•••.net>  N new to you
|    Delete all you have on me.
|
|[2] 2026-11-23 15:05  note anna  N new to you
|    Short.
|    --- written elsewhere meanwhile, kept 2026-11-23 15:05 ---
|    Long and careful.
|
| STEPS
| [ ] further rights of the letter: access  <- :split / drop-hint
| [ ] assigned
| [ ] identity settled
| 2 of 14 in the list | u undoes: note   msg 1/2  masked: zp shows (logged)  54%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> q
## Dropping takes what was written here only.
> j
> i
> "Mine."
@ 2000
& anna 3 draft --ticket 3 --kind note --text "The other's."
> ^G
| note on #3
|--------------------------------------------------------------------------------
|    Mine.
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
| draft kept 15:05, not sent                                     line 1, 5 bytes
| drop what you wrote? y drops it, another key goes on
+ 9,2
> n
> ^G
> y
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|         2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
| dropped; what was written on it elsewhere stays a draft
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4
> e
| note on #3
|--------------------------------------------------------------------------------
|    The other's.
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
| kept at each pause                                            line 1, 12 bytes
| ^X save it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 16,2
> <Esc>
## A new ticket that was not finished comes back with m, also after the line was cut.
> m
> <Down>
> "Called about a bill"
> <Down><Down>
> "Eva Holm"
> <Tab><Tab><Tab><Tab><Tab>
> "email: is what she asks about"
> <Enter>
> "and more"
! cut
> m
| new: a ticket by hand: phone, paper, visit
|--------------------------------------------------------------------------------
|> kind         the kind; other if not given
|  subject     Called about a bill
|  received     when it came; now if not given
|  name        Eva Holm
|  email        the person's e-mail address
|  phone        the person's phone number
|  channel      phone, post, visit, mail or elsewhere
|  priority     urgent, high, normal or low
|  text        email: is what she asks about
|              and more
|  reason       why, in a few words
|
|
|--------------------------------------------------------------------------------
|  access                    Art. 15 GDPR
|  portability               Art. 20 GDPR
|  rectification             Art. 16 GDPR
|  erasure                   Art. 17 GDPR
|  restriction               Art. 18 GDPR
|  objection                 Art. 21(1) GDPR
| your unfinished ticket of 2026-11-23 15:05: ^X makes it, ^G drops it
| ^X make it  ^G drop it  ^O your editor  <S-Tab> field before  Esc leave
+ 14,2
> <Esc>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|         2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 3 letters | vip ------------------
| kept as a draft, not made: m goes on with it
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> m
> ^G
> y
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|         2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 3 letters | vip ------------------
| dropped, and its draft too
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> m
| new: a ticket by hand: phone, paper, visit
|--------------------------------------------------------------------------------
|> kind         the kind; other if not given
|  subject   *  what it is about
|  received     when it came; now if not given
|  name         the person's name
|  email        the person's e-mail address
|  phone        the person's phone number
|  channel      phone, post, visit, mail or elsewhere
|  priority     urgent, high, normal or low
|  text         what was said or written
|  reason       why, in a few words
|
|
|
|--------------------------------------------------------------------------------
|  access                    Art. 15 GDPR
|  portability               Art. 20 GDPR
|  rectification             Art. 16 GDPR
|  erasure                   Art. 17 GDPR
|  restriction               Art. 18 GDPR
|  objection                 Art. 21(1) GDPR
| * has to be filled in
| ^X make it  ^G drop it  ^O your editor  <S-Tab> field before  Esc leave
+ 14,2

## A ticket by hand.
= 80x24
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
> ^X
| new: a ticket by hand: phone, paper, visit
|--------------------------------------------------------------------------------
|  kind         the kind; other if not given
|> subject   *  what it is about
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
|
|
|
|
|
|
|
| subject is wanted: what it is about
| ^X make it  ^G drop it  ^O your editor  <S-Tab> field before  Esc leave
+ 14,3
> "Called about her invoice"
> <Enter>
> <Enter>
> "Eva Holm"
> ^X
| filter  is:open                                               14/15  rw  15:05
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
| made #15: #15 goes there, R settles the list
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## A filter saved under a name.
> l
> "is:new"
> <Enter>
> S
> "fresh"
> <Enter>
> c
| fresh  is:open is:new                                         15/15  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|--------------------------------------------------------------------------------
|> fresh              15  is:open is:new
|  my-open             0  is:open assignee:@me sort:due
|  due-soon            7  is:open due:<5bd sort:due
|  overdue             1  is:open is:overdue sort:due
|  unassigned         14  is:open no:assignee -kind:other sort:due
|  erasure-due         5  is:open kind:erasure sort:due
|  access-due          4  is:open kind:access,portability sort:due
|  waiting             0  is:open is:waiting sort:due
|  review              0  state:review sort:due
|  new                15  state:new sort:received
|  further-rights      4  is:open has:hint sort:due
|  unverified          8  is:open identity:unknown,asked kind:access,erasure so~
|  escalated           0  is:escalated sort:due
|  service             4  is:open kind:incident,account,howto,billing,request,o~
|  all tickets
|queue:
+ 7,23

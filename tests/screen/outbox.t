## Nothing is on its way.
= 80x24
> :outbox<Enter>
| LETTERS on their way
|--------------------------------------------------------------------------------
| no letter waits, and none failed
|
| :outbox-retry ID sends one again at once, :outbox-retry all those that failed;
| undo takes back what has not left; :outbox all shows what was sent too
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
|                                                                           100%
| q back  ? help
+ 0,2
## A letter waits, and undo still takes it back.
& admin 0 setting mail.from privacy@opsio.example
& anna 1 reply --answers no --text Hello
> q:outbox<Enter>
| LETTERS on their way
|--------------------------------------------------------------------------------
| id  ticket  kind   to             state
| 1   1       reply  j•••@e•••.org  waiting until 15:06:00
|
| :outbox-retry ID sends one again at once, :outbox-retry all those that failed;
| undo takes back what has not left; :outbox all shows what was sent too
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
|                                                                           100%
| q back  ? help
+ 0,2
## The mail system does not want it: whoever has a desk open is told, in whatever view.
& admin 0 setting mail.hold_seconds 0
& anna 2 reply --answers no --text Hello
* 550 no such user julia@example.org
@ 300
| LETTERS on their way
|--------------------------------------------------------------------------------
| id  ticket  kind   to             state
| 1   1       reply  j•••@e•••.org  waiting until 15:06:00
|
| :outbox-retry ID sends one again at once, :outbox-retry all those that failed;
| undo takes back what has not left; :outbox all shows what was sent too
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
| 1 letter failed: :outbox
| q back  ? help
+ 0,2
> q
| filter  is:open                            failed letters: 1  14/14  rw  15:05
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 2 letters | vip ------------------
|                                                                      due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> :outbox<Enter>
| LETTERS on their way
|--------------------------------------------------------------------------------
| id  ticket  kind   to             state
| 2   2       reply  m•••@e•••.net  failed
|     550 no such user [e-mail]
| 1   1       reply  j•••@e•••.org  waiting until 15:06:00
|
| :outbox-retry ID sends one again at once, :outbox-retry all those that failed;
| undo takes back what has not left; :outbox all shows what was sent too
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
|                                                                           100%
| q back  ? help
+ 0,2
= 120x40
| LETTERS on their way
|------------------------------------------------------------------------------------------------------------------------
| id  ticket  kind   to             state
| 2   2       reply  m•••@e•••.net  failed
|     550 no such user [e-mail]
| 1   1       reply  j•••@e•••.org  waiting until 15:06:00
|
| :outbox-retry ID sends one again at once, :outbox-retry all those that failed; undo takes back what has not left;
| :outbox all shows what was sent too
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
|
|
|
|
|
|
|
|
|                                                                                                                   100%
| q back  ? help
+ 0,2
## Once more; and one that is nobody's to take back is refused.
= 80x24
> :outbox-retry 2<Enter>
| LETTERS on their way
|--------------------------------------------------------------------------------
| id  ticket  kind   to             state
| 2   2       reply  m•••@e•••.net  failed
|     550 no such user [e-mail]
| 1   1       reply  j•••@e•••.org  waiting until 15:06:00
|
| :outbox-retry ID sends one again at once, :outbox-retry all those that failed;
| undo takes back what has not left; :outbox all shows what was sent too
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
| outbox-retry: 1 applied
| q back  ? help
+ 0,2
> q:outbox<Enter>
| LETTERS on their way
|--------------------------------------------------------------------------------
| id  ticket  kind   to             state
| 2   2       reply  m•••@e•••.net  waiting for the next tick
|     550 no such user [e-mail]
| 1   1       reply  j•••@e•••.org  waiting until 15:06:00
|
| :outbox-retry ID sends one again at once, :outbox-retry all those that failed;
| undo takes back what has not left; :outbox all shows what was sent too
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
|                                                                           100%
| q back  ? help
+ 0,2
> q:outbox-drop 2<Enter>
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 2 letters | vip ------------------
| an agent wrote it: 'undo 5' takes it back
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2

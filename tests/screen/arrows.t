## The preset arrows: the menu is the first key that the list names; Left goes to the queues and never out; every view closes.
= 80x24
> :keys arrows<Enter>
> <Left>
| filter  is:open                                               14/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|1 my-open         0      |> N      1   -3d! ! eras Erase account + backups
|2 due-soon        7      |  N      2    8h  ! eras Please delete all my data
|3 overdue         1      |  N      3    2d  ! acce Copy of call recordings
|4 unassigned     14      |  N     13    2d  ! inci The site says 500 since noon
|5 erasure-due     5      |  N      4    4d  A eras Right to be forgotten / news~
|6 access-due      4      |  N     11    4d  B howt How do I change my e-mail ad~
|7 waiting         0      |  N     12    4d  B bill Charged twice in October
|8 review          0      |  N      5    7d  B rect Wrong birth date on invoice
|9 new            14      |  N      6    7d  B acce Art. 15 request, all systems
|  further-rights  4      |  N      7    7d  B eras 帳戶刪除請求
|  unverified      8      |  N      8    9d  B port Data export in JSON please
|  escalated       0      |  N      9   10d  C obje Stop profiling me
|  service         3      |  N     10   14d  C acce Which data do you hold?
|v LABELS                 |  N     14   30d  B eras Удалите мои данные
|  legal           1      |
| <Enter> open  <F6> list |
| <F2> edit               |
| <F4> narrow with        |
| <Ins> add  <Del> drop   |
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                                  focus: queues
| <Enter> open  <F6> list  <F2> edit  <F4> narrow with  <Ins> add  <F1> help
+ 0,2
> <Down><Down><Down><Right>
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
|                                                                      due  1/14
| <Enter> open  <Left> queues  <F10> menu  <F4> limit  <F7> tagged  <F1> help
+ 0,2
> <Right>
| #1 Erase account + backups                           erasure | new | - | pri !
| [##########]  due Fri 2026-11-20, 3 days late                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 1
| name         J••• S•••
| email        j•••@e•••.org
| lang         en
| came         2026-10-20 10:12
| labels       vip
| foreign      t1
|
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>  N new to you
|    Please erase my account and every backup.
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] the ground for erasure (Art. 17(1))
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
| [ ] whether the data were made public (Art. 17(2))
| 1 of 14 in unassigned                  msg 1/1  masked: zp shows (logged)  67%
| <Left> back  <F10> menu  <F4> limit  <F7> tagged  <F9> reply  <F1> help
+ 0,3
> <Left>
> <F10>
> "set"
> <Enter>
| OPTIONS, kept for you
|--------------------------------------------------------------------------------
|> sticky         off       on: another queue keeps what is narrowed on this one
|  auto_tag       off       on: an action is for what is tagged, where anything~
|  after-action   stay      next: the cursor goes one row on; follow: it goes w~
|  ambiguous      auto      letters whose width terminals do not agree on: one ~
|  keys           arrows    the preset of keys; a keys file or --keys that name~
|  langmap        none      the keyboard's script: its letters stand for the ke~
|  lang           en        the language of the desk
|  theme          default   the colours
|  linear         off       on: the desk comes as lines, for screen readers and~
|  slow           auto      on: few bytes for slow lines; auto: as the line is ~
|  mouse          off       on: clicks and the wheel work; Shift selects text t~
|
|
|
|
|
|
|
|
| on: another queue keeps what is narrowed on this one
| off | on
| <Enter> next value  <F12> back  <F1> help
+ 0,2
> <F12>
> <Ins><Ins><F7><F10>
> "priority low"
> <Enter>
| BULK PREVIEW   priority low   scope: 2 tagged         dry run, nothing written
| 2 chosen
| apply 2
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[x]      1    -3d  priority urgent > low           ok
| [x]      2     8h  priority urgent > low           ok
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
|--------------------------------------------------------------------------------
| One undo entry. Type the number of tickets to apply (2), or Esc:
|                                                                            1/2
| <Space> keep/drop  <Left> cancel  <Ins> keep/drop  <F4> only skips  <F1> help
+ 66,21
> "2"
> <Enter>
| unassigned  is:open no:assignee -kind:other sort:due          14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
| *       1   -3d! C eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  C eras new  -      M••• K•••   Please delete all my data
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
| priority: 2 applied
| <Enter> open  <Left> queues  <F10> menu  <F4> limit  <F7> tagged  <F1> help
+ 0,4
> <F8>
> <F11>
| unassigned  is:open no:assignee -kind:other sort:due          14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
| *       1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
| 2 tagged                                                             due  3/14
| <Enter> open  <Left> queues  <F10> menu  <F4> limit  <F7> tagged  <F1> help
+ left

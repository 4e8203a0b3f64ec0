## F flags and takes it off again, u undoes; is:flagged finds it, and with ; all that is tagged is flagged.
= 80x24
> Fj
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  NF     1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|> N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|- #2 M••• K••• | erasure, new | came 22 Oct | 1 letter -------------------------
| u undoes: label flagged                                              due  2/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
> F
> l
> "is:flagged"
> <Enter>
| filter  is:open > is:flagged                                   2/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  NF     1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|> NF     2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|- #2 M••• K••• | erasure, new | came 22 Oct | 1 letter | flagged ---------------
| u undoes: label flagged                                               due  2/2
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
> F
> uF
| filter  is:open > is:flagged                                   2/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  NF     1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|> x      2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|- #2 M••• K••• | erasure, new | came 22 Oct | 1 letter -------------------------
| #2 unlabel flagged   (u undoes)
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
> <Backspace>gg
> tt;F
| BULK PREVIEW   label flagged   scope: 2 tagged        dry run, nothing written
| 2 chosen
| apply 1   already so 1
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[=]      1    -3d                                  is so already
| [x]      2     8h  labels - > flagged              ok
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
| One undo entry. Type the number of tickets to apply (1), or Esc:
|                                                                            1/2
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,21
> <Esc>
## Changes are off: nothing is done, and said why; the rehearsal goes on.
> %
| filter  is:open                                        14/14  read only  15:05
|        ID   Due  P Type St   Who    Requester   Subject
| *NF     1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
| changes are off until the same again: what is read is logged as ever, drafts
| are kept
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4
> F
| filter  is:open                                        14/14  read only  15:05
|        ID   Due  P Type St   Who    Requester   Subject
| *NF     1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
| changes are off in this session, by your own wish: nothing was changed
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4
> u
| filter  is:open                                        14/14  read only  15:05
|        ID   Due  P Type St   Who    Requester   Subject
| *NF     1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
| changes are off in this session, by your own wish: nothing was changed
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4
> %F
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
| *NF     1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|> NF     3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter | flagged ----------------
| #3 label flagged   (u undoes)
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4
## Y gives the command that shows the ticket; its text is copied masked. No program runs where there is no terminal.
> Y
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
| *NF     1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|> NF     3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter | flagged ----------------
| 'ombud show 3' is on your clipboard, if your terminal allows that
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4
> gy
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
| *NF     1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|> NF     3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter | flagged ----------------
| this is for an open ticket: it copies the letter that is in sight, masked
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4
> <Enter>gy
| #3 Copy of call recordings                            access | new | - | pri !
| [#########-]  due Wed 2026-11-25, day 29 of 31                    Art. 15 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 3
| name         P••• O•••
| email        p•••@e•••.org
| phone        +46 •••
| lang         en
| came         2026-10-25 08:00
| labels       flagged
| foreign      t3
|
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>  N new to you
|    I want a copy of the recordings of my calls.
|
|    > On Monday you wrote:
|    > which calls?
|
|    All of them. My number is [phone].
|
| STEPS
| the letter, as it is masked here, is on your clipboard, if your terminal
| allows that
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> !
| #3 Copy of call recordings                            access | new | - | pri !
| [#########-]  due Wed 2026-11-25, day 29 of 31                    Art. 15 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 3
| name         P••• O•••
| email        p•••@e•••.org
| phone        +46 •••
| lang         en
| came         2026-10-25 08:00
| labels       flagged
| foreign      t3
|
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>  N new to you
|    I want a copy of the recordings of my calls.
|
|    > On Monday you wrote:
|    > which calls?
|
|    All of them. My number is [phone].
|
| STEPS
| [ ] further rights of the letter: objection_dm  <- :split / drop-hint
| there is no terminal here to hand over
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> :
> "pipe cat"
> <Enter>
| #3 Copy of call recordings                            access | new | - | pri !
| [#########-]  due Wed 2026-11-25, day 29 of 31                    Art. 15 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 3
| name         P••• O•••
| email        p•••@e•••.org
| phone        +46 •••
| lang         en
| came         2026-10-25 08:00
| labels       flagged
| foreign      t3
|
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>  N new to you
|    I want a copy of the recordings of my calls.
|
|    > On Monday you wrote:
|    > which calls?
|
|    All of them. My number is [phone].
|
| STEPS
| [ ] further rights of the letter: objection_dm  <- :split / drop-hint
| there is no terminal here to hand over
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> q
! served
= 80x24
> :
> "pipe cat"
> <Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*NF     1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|   F     3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | flagged, vip ----------
| no other program runs on a served desk: your own machine has | and !
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> Y
## ^G gives up outside prompts too.
> g^G
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*NF     1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|   F     3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | flagged, vip ----------
| 2 tagged                                                             due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> 12^G
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*NF     1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|   F     3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | flagged, vip ----------
| 2 tagged                                                             due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> gm
| filter  is:open assignee:@me                                   0/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|
|    nothing matches: c picks another queue
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
|--------------------------------------------------------------------------------
| 2 tagged (2 hidden)                                                   due  0/0
| <Enter> open  ; tagged  l limit  c queue  : cmd  ? help
+ 0,23
> gu
| filter  is:new                                                13/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*NF     1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | flagged, vip ----------
| 2 tagged                                                             due  1/13
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> gL
| TEAM LOG: what was done to tickets, newest first
|  time             who            what                   ticket      n detail
|> 2026-11-23 15:05 anna           open                       #3      1
|  2026-11-23 15:05 anna           label                      #3      1
|  2026-11-23 15:05 anna           unlabel                    #2      1
|  2026-11-23 15:05 anna           undo                       #2      1 unlabel
|  2026-11-23 15:05 anna           unlabel                    #2      1
|  2026-11-23 15:05 anna           label                      #2      1
|  2026-11-23 15:05 anna           label                      #1      1
|  2026-11-23 15:05 anna           import                    #14      1 erasure
|  2026-11-23 15:05 anna           import                    #13      1 incident
|  2026-11-23 15:05 anna           import                    #12      1 billing
|  2026-11-23 15:05 anna           import                    #11      1 howto
|  2026-11-23 15:05 anna           import                    #10      1 access
|  2026-11-23 15:05 anna           import                     #9      1 objecti~
|  2026-11-23 15:05 anna           import                     #8      1 portabi~
|  2026-11-23 15:05 anna           import                     #7      1 erasure
|  2026-11-23 15:05 anna           import                     #6      1 access
|  2026-11-23 15:05 anna           import                     #5      1 rectifi~
|  2026-11-23 15:05 anna           import                     #4      1 erasure
|--------------------------------------------------------------------------------
|
|                                                                           1/21
| <Enter> open  w same agent  t same ticket  / ask  R settle  q back  ? help
+ 0,2

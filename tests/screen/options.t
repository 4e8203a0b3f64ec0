## Options: with a cursor, kept for the agent; completion says what they are.
= 80x24
> :
> "set"
> <Enter>
| OPTIONS, kept for you
|--------------------------------------------------------------------------------
|> sticky         off       on: another queue keeps what is narrowed on this one
|  auto_tag       off       on: an action is for what is tagged, where anything~
|  after-action   stay      next: the cursor goes one row on; follow: it goes w~
|  ambiguous      auto      letters whose width terminals do not agree on: one ~
|  keys           default   the preset of keys; a keys file or --keys that name~
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
| <Enter> next value  q back  ? help
+ 0,2
> jj<Enter>
| OPTIONS, kept for you
|--------------------------------------------------------------------------------
|  sticky         off       on: another queue keeps what is narrowed on this one
|  auto_tag       off       on: an action is for what is tagged, where anything~
|> after-action   next      next: the cursor goes one row on; follow: it goes w~
|  ambiguous      auto      letters whose width terminals do not agree on: one ~
|  keys           default   the preset of keys; a keys file or --keys that name~
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
| next: the cursor goes one row on; follow: it goes with the ticket
| after-action = next
| <Enter> next value  q back  ? help
+ 0,4
> q
! again
= 80x24
> F
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
| #1 label flagged   (u undoes)
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
> tF
> :
> "set auto_tag"
> <Enter>
> gg
> F
| BULK PREVIEW   label flagged   scope: 1 tagged        dry run, nothing written
| 1 chosen
| apply 1
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[x]      2     8h  labels - > flagged              ok
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
| One undo entry. Type the number of tickets to apply (1), or Esc:
|                                                                            1/1
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,21
> <Esc>
> :
> "set noauto_tag"
> <Enter>
> :
> "set after-action=f"
> <Tab>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> NF     1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  NF     3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
|--------------------------------------------------------------------------------
|  follow
|:set after-action=follow
+ 24,23
> <Enter>
> gg
> P
> "low"
> <Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> NF     1   -3d! C eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  NF     3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
| #1 priority low   (u undoes)
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> :
> "set after-action=sideways"
> <Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> NF     1   -3d! C eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  NF     3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
| after-action is one of stay, next, follow
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> :
> "set nosuch"
> <Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> NF     1   -3d! C eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  NF     3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
| there is no option 'nosuch': :set lists them
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## A keyboard of another script: its letters stand for the keys in their place, and stay letters in a prompt.
> о
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> NF     1   -3d! C eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  NF     3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
| о is bound to nothing here: ? lists the keys
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> :
> "set langmap=ru"
> <Enter>
> ооо
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  NF     1   -3d! C eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  NF     3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|> N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
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
|- #13 R••• V••• | incident, new | came 13:00 | 1 letter ------------------------
| 1 tagged | u undoes: priority low                                    due  4/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,5
> пп
> /
> "Удалите"
> <Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  NF     1   -3d! C eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  NF     3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
| 1 of 1 match: n next, N previous, Esc forgets them
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,15
> ;
> Ж
> "set langmap=none"
> <Enter>

## A preset is taken for good, live: vim's dd asks for the code, and g lists what follows.
= 80x24
> :
> "keys v"
> <Tab>
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
|--------------------------------------------------------------------------------
|  vim       with vim's keys where they differ
|:keys vim
+ 9,23
> <Enter>
> dd
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|--------------------------------------------------------------------------------
|  GRANTED        done in full
|  PARTIAL        done in part, the rest refused item by item
|  NODATA         no personal data are processed; the answer says so
|  REF-UNFOUNDED  manifestly unfounded
|  REF-EXCESSIVE  manifestly excessive, abuse included
|  UNIDENT        the person cannot be identified, or gave no proof
|  RET-LAW        kept: a law or a public task demands it
|  RET-CLAIM      kept for legal claims
|  RET-EXPR       kept for freedom of expression and information
|  RET-HEALTH     kept for public health
|  RET-RESEARCH   kept for archives, research or statistics
|  REF-NOGROUND   none of the grounds in 17(1) or 18(1) applies
|  WITHDRAWN      the requester withdrew it in writing
|  REDIRECT       another controller is responsible; the person was told which
|  DUP            the same request is open or was just answered; that answer go~
|resolve code:
+ 14,23
> <Esc>
! again
= 80x24
> dd
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|--------------------------------------------------------------------------------
|  GRANTED        done in full
|  PARTIAL        done in part, the rest refused item by item
|  NODATA         no personal data are processed; the answer says so
|  REF-UNFOUNDED  manifestly unfounded
|  REF-EXCESSIVE  manifestly excessive, abuse included
|  UNIDENT        the person cannot be identified, or gave no proof
|  RET-LAW        kept: a law or a public task demands it
|  RET-CLAIM      kept for legal claims
|  RET-EXPR       kept for freedom of expression and information
|  RET-HEALTH     kept for public health
|  RET-RESEARCH   kept for archives, research or statistics
|  REF-NOGROUND   none of the grounds in 17(1) or 18(1) applies
|  WITHDRAWN      the requester withdrew it in writing
|  REDIRECT       another controller is responsible; the person was told which
|  DUP            the same request is open or was just answered; that answer go~
|resolve code:
+ 14,23
> <Esc>
> :
> "keys"
> <Enter>
| KEYS  type to narrow:
|--------------------------------------------------------------------------------
| Presets: :keys NAME takes one for good
|               default               the keys that README describes
|               mutt                  with neomutt's keys where they differ
| >             vim                   with vim's keys where they differ
|               tig                   with tig's keys for moving and for views
|               arrows                no letters: arrows, F keys, and F10 for
|                                     the rest
|
| What lines of your own do to other keys
|                                     nothing: they take no other key away
|
| all
| a             assign                default.keys:28  assign it: asks to whom
| A             assign @me            default.keys:29  take it yourself
| r             reply                 default.keys:30  write to the ticket's
|                                     person; it is shown before it is sent
| i             note                  default.keys:31  write an internal note
| t             tag                   default.keys:32  tag
| <Space>       tag                   default.keys:33
| ;             tagged                default.keys:34  the next action is for
|                                                                403 of them  3%
| <Down> down  <Up> up  q back
+ 23,0
> q
> :
> "keys emacs"
> <Enter>
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| there is no preset of keys 'emacs'
| <Enter> open  a assign  r reply  i note  t tag  ; tagged  s state  <F1> help
+ 0,2
## No letters: F keys and arrows; F10 lists all commands.
> :
> "keys arrows"
> <Enter>
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
| 1 of 14 in the list                    msg 1/1  masked: zp shows (logged)  67%
| <Left> back  <F10> menu  <F4> limit  <F7> tagged  <F9> reply  <F1> help
+ 0,3
> <Left><F12>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>        1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|--------------------------------------------------------------------------------
|  GRANTED        done in full
|  PARTIAL        done in part, the rest refused item by item
|  NODATA         no personal data are processed; the answer says so
|  REF-UNFOUNDED  manifestly unfounded
|  REF-EXCESSIVE  manifestly excessive, abuse included
|  UNIDENT        the person cannot be identified, or gave no proof
|  RET-LAW        kept: a law or a public task demands it
|  RET-CLAIM      kept for legal claims
|  RET-EXPR       kept for freedom of expression and information
|  RET-HEALTH     kept for public health
|  RET-RESEARCH   kept for archives, research or statistics
|  REF-NOGROUND   none of the grounds in 17(1) or 18(1) applies
|  WITHDRAWN      the requester withdrew it in writing
|  REDIRECT       another controller is responsible; the person was told which
|  DUP            the same request is open or was just answered; that answer go~
|resolve code:
+ 14,23
> <Esc>j
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>        1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
| j is bound to nothing here: <F1> lists the keys
| <Enter> open  <Left> queues  <F10> menu  <F4> limit  <F7> tagged  <F1> help
+ 0,2
> <F10>
> "keys default"
> <Enter>
## Bound by hand; what that does to other keys is said.
> :
> "bind queue d bottom ; [last] to the end"
> <Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>        1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
| :bind:1: in queue d is bottom; elsewhere it is resolve (default.keys:27)
| <Enter> open  d last  a assign  r reply  i note  t tag  ; tagged  : cmd  ? help
+ 0,2
> d
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|         1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
|                                                                     due  14/14
| <Enter> open  d last  a assign  r reply  i note  t tag  ; tagged  : cmd  ? help
+ 0,15
> :
> "bind all g top"
> <Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|         1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
| :bind:1: g (top) hides gW, unwatch (default.keys:46), and 36 more that begin
| so
| <Enter> open  d last  a assign  r reply  i note  t tag  ; tagged  : cmd  ? help
+ 0,15
> :
> "bind --save all x bottom"
> <Enter>
> :
> "bind all x nosuch"
> <Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|         1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
| :bind: line 1: key x: there is no command 'nosuch'
| <Enter> open  d last  a assign  r reply  i note  t tag  ; tagged  : cmd  ? help
+ 0,15
! again
= 80x24
> xd
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|         1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|--------------------------------------------------------------------------------
|  GRANTED        done in full
|  PARTIAL        done in part, the rest refused item by item
|  NODATA         no personal data are processed; the answer says so
|  REF-UNFOUNDED  manifestly unfounded
|  REF-EXCESSIVE  manifestly excessive, abuse included
|  UNIDENT        the person cannot be identified, or gave no proof
|  RET-LAW        kept: a law or a public task demands it
|  RET-CLAIM      kept for legal claims
|  RET-EXPR       kept for freedom of expression and information
|  RET-HEALTH     kept for public health
|  RET-RESEARCH   kept for archives, research or statistics
|  REF-NOGROUND   none of the grounds in 17(1) or 18(1) applies
|  WITHDRAWN      the requester withdrew it in writing
|  REDIRECT       another controller is responsible; the person was told which
|  DUP            the same request is open or was just answered; that answer go~
|resolve code:
+ 14,23
> <Esc>
> :
> "unbind --save all x"
> <Enter>
> x
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|         1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
| x is bound to nothing here: ? lists the keys
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,15
> :
> "map layers"
> <Enter>
| WHAT IS BOUND  type to narrow:
|--------------------------------------------------------------------------------
| layers
| <Space>       layer-toggle          default.keys:219  on/off
| -             layer-negate          default.keys:220  not
| |             layer-or              default.keys:221  this term or the one
|                                     above it
| (             layer-bracket         default.keys:222  this term and the one
|                                     above it in one bracket
| )             layer-apart           default.keys:223  take the bracket apart
| a             layer-add             default.keys:224  add
| <Enter>       layer-edit            default.keys:225  edit
| e             layer-edit            default.keys:226
| d             layer-drop            default.keys:227  drop
| J             layer-down            default.keys:228
| K             layer-up              default.keys:229
| <Tab>         layer-values          default.keys:230  of the term's field:
|                                     Enter adds one
| f             layer-values          default.keys:231
| u             layer-undo            default.keys:232  undo
| S             save-filter           default.keys:233  under its name or
|                                     another
|                                                                20 of them  68%
| <Down> down  <Up> up  q back
+ 32,0

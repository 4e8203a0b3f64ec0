## How long what is kept, and what would go by it.
= 80x24
> :retention<Enter>
| RETENTION: how long what is kept
|  What                Kept       Then      Ground          Purpose
|> service             24 months  erase     6(1)(b)         customer service
|  rights              36 months  tombstone 5(2), 17(3)(e)  proof that a right ~
|  erasure             30 days    tombstone 5(2), 17(3)(e)  proof that the eras~
|  complaint           5 years    tombstone 17(3)(e)        defence against cla~
|  dpa                 5 years    tombstone 17(3)(e)        defence against cla~
|  breach              5 years    tombstone 33(5)           documentation of br~
|  unverified          6 months   erase     5(2)            proof that an unide~
|  consent             3 years    tombstone 7(1)            proof of consent, a~
|  billing attachment  7 years    erase     17(3)(b), BFL ~ accounting, from th~
|  spam                30 days    erase     6(1)(f)         mending a wrong cho~
|  raw mail            90 days    erase     6(1)(f)         checking how a lett~
|  draft               30 days    erase     6(1)(f)         finishing a letter,~
|  identity proof      0 days     erase     12(6)           verifying who asks
|  device id           12 months  erase     6(1)(f)         customer service, f~
|  log                 6 months   erase     6(1)(f)         customer service, f~
|  location            6 months   erase     6(1)(f)         customer service, f~
|  view log            24 months  drop      5(2), 32        who looked at what
|  audit               no end     keep      5(2)            proof of what was d~
|--------------------------------------------------------------------------------
|  ground: 6(1)(b)  purpose: customer service
|                                                                           1/19
| d dry run  e change  q back  ? help
+ 0,2
= 120x40
| RETENTION: how long what is kept
|  What                Kept       Then      Ground          Version By         Purpose
|> service             24 months  erase     6(1)(b)               1            customer service
|  rights              36 months  tombstone 5(2), 17(3)(e)        1            proof that a right was answered
|  erasure             30 days    tombstone 5(2), 17(3)(e)        1            proof that the erasure was answered
|  complaint           5 years    tombstone 17(3)(e)              1            defence against claims and fines
|  dpa                 5 years    tombstone 17(3)(e)              1            defence against claims and fines
|  breach              5 years    tombstone 33(5)                 1            documentation of breaches
|  unverified          6 months   erase     5(2)                  1            proof that an unidentified request was a~
|  consent             3 years    tombstone 7(1)                  1            proof of consent, after it ended
|  billing attachment  7 years    erase     17(3)(b), BFL ~       1            accounting, from the end of the year
|  spam                30 days    erase     6(1)(f)               1            mending a wrong choice
|  raw mail            90 days    erase     6(1)(f)               1            checking how a letter was read, from its~
|  draft               30 days    erase     6(1)(f)               1            finishing a letter, from the day it was ~
|  identity proof      0 days     erase     12(6)                 1            verifying who asks
|  device id           12 months  erase     6(1)(f)               1            customer service, from its arrival
|  log                 6 months   erase     6(1)(f)               1            customer service, from its arrival
|  location            6 months   erase     6(1)(f)               1            customer service, from its arrival
|  view log            24 months  drop      5(2), 32              1            who looked at what
|  audit               no end     keep      5(2)                  1            proof of what was done: a chain without ~
|  erasure ledger      no end     keep      5(2), 17              1            erasing again after a backup was restore~
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
|------------------------------------------------------------------------------------------------------------------------
|  ground: 6(1)(b)  purpose: customer service
|                                                                                                                   1/19
| d dry run  e change  q back  ? help
+ 0,2
= 80x24
> e
| retention-set: how long something is kept: a new version of its row; a shorte~
|--------------------------------------------------------------------------------
|> what        service
|  period    *  how many
|  unit      *  days, months or years
|  reason    *  why, in a few words
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
|  service
| * has to be filled in
| ^X make it  ^G drop it  ^O your editor  <S-Tab> field before  Esc leave
+ 21,2
> ^G
> y
> d
| RETENTION: what would go now, a dry run
|  What                     Goes     Stays Why it stays
|> service                     0         0
|  rights                      0         0
|  erasure                     0         0
|  complaint                   0         0
|  dpa                         0         0
|  breach                      0         0
|  unverified                  0         0
|  consent                     0         0
|  billing attachment          0         0
|  spam                        0         0
|  raw mail                    0         0
|  draft                       0         0
|  identity proof              0         0
|  device id                   0         0
|  log                         0         0
|  location                    0         0
|  view log                    0         0
|  audit                       0         0
|--------------------------------------------------------------------------------
|
| nothing would go
| X let it go  q back  ? help
+ 0,2
> X
| RETENTION: what would go now, a dry run
|  What                     Goes     Stays Why it stays
|> service                     0         0
|  rights                      0         0
|  erasure                     0         0
|  complaint                   0         0
|  dpa                         0         0
|  breach                      0         0
|  unverified                  0         0
|  consent                     0         0
|  billing attachment          0         0
|  spam                        0         0
|  raw mail                    0         0
|  draft                       0         0
|  identity proof              0         0
|  device id                   0         0
|  log                         0         0
|  location                    0         0
|  view log                    0         0
|  audit                       0         0
|--------------------------------------------------------------------------------
|
| nothing would go
| X let it go  q back  ? help
+ 0,2
> q
> q
## What is due: seen first, counted, and let go after its number.
& anna 13 kind howto
& anna 13 assign @me
& anna 13 resolve SOLVED --reason told
& admin 0 agent-add dora agent,lead
& anna 0 retention-set service 1 months --reason short
& dora 0 retention-set service 1 months --reason short
! +31
* sent
! +62
> :retention<Space>due<Enter>
| RETENTION: what would go now, a dry run
|  What                     Goes     Stays Why it stays
|> service                     1         0
|  rights                      0         0
|  erasure                     0         0
|  complaint                   0         0
|  dpa                         0         0
|  breach                      0         0
|  unverified                  0         0
|  consent                     0         0
|  billing attachment          0         0
|  spam                        0         0
|  raw mail                    0         0
|  draft                       0         0
|  identity proof              0         0
|  device id                   0         0
|  log                         0         0
|  location                    0         0
|  view log                    0         0
|  audit                       0         0
|--------------------------------------------------------------------------------
|
| would go: 1; the night takes what was seen, X takes it now
| X let it go  q back  ? help
+ 0,2
> X
| RETENTION: what would go now, a dry run
|  What                     Goes     Stays Why it stays
|> service                     1         0
|  rights                      0         0
|  erasure                     0         0
|  complaint                   0         0
|  dpa                         0         0
|  breach                      0         0
|  unverified                  0         0
|  consent                     0         0
|  billing attachment          0         0
|  spam                        0         0
|  raw mail                    0         0
|  draft                       0         0
|  identity proof              0         0
|  device id                   0         0
|  log                         0         0
|  location                    0         0
|  view log                    0         0
|  audit                       0         0
|--------------------------------------------------------------------------------
|
|                                                                           1/21
|how many go (1)?                                          nothing takes it back
+ 17,23
> "7"
> <Enter>
| RETENTION: what would go now, a dry run
|  What                     Goes     Stays Why it stays
|> service                     1         0
|  rights                      0         0
|  erasure                     0         0
|  complaint                   0         0
|  dpa                         0         0
|  breach                      0         0
|  unverified                  0         0
|  consent                     0         0
|  billing attachment          0         0
|  spam                        0         0
|  raw mail                    0         0
|  draft                       0         0
|  identity proof              0         0
|  device id                   0         0
|  log                         0         0
|  location                    0         0
|  view log                    0         0
|  audit                       0         0
|--------------------------------------------------------------------------------
|
| that is not '1': nothing was done
| X let it go  q back  ? help
+ 0,2
> X
> "1"
> <Enter>
| RETENTION: what would go now, a dry run
|  What                     Goes     Stays Why it stays
|> service                     0         0
|  rights                      0         0
|  erasure                     0         0
|  complaint                   0         0
|  dpa                         0         0
|  breach                      0         0
|  unverified                  0         0
|  consent                     0         0
|  billing attachment          0         0
|  spam                        0         0
|  raw mail                    0         0
|  draft                       0         0
|  identity proof              0         0
|  device id                   0         0
|  log                         0         0
|  location                    0         0
|  view log                    0         0
|  audit                       0         0
|--------------------------------------------------------------------------------
|
| gone: 2; :erase purge makes the file anew, or the night does
| X let it go  q back  ? help
+ 0,2
> q
> :retention<Space>run<Enter>
| filter  is:open                                               13/14  rw  15:06
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1  -96d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2  -93d! ! eras new  -      M••• K•••   Please delete all my data
|  N      3  -91d! ! acce new  -      P••• O•••   Copy of call recordings
|  N      4  -89d! A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11  -89d! B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12  -89d! B bill new  -      N••• A•••   Charged twice in October
|  N      5  -86d! B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      6  -86d! B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      7  -86d! B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8  -84d! B port new  -      E••• Z•••   Data export in JSON please
|  N      9  -83d! C obje new  -      S••• P•••   Stop profiling me
|  N     10  -79d! C acce new  -      C••• F•••   Which data do you hold?
|  N     14  -63d! B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|
|- #1 J••• S••• | erasure, new | came 2026-10-20 | 1 letter | vip ---------------
| look first at what would go: :retention due
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2

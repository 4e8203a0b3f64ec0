## An erasure is planned by one and approved by another, by the hash of what they read.
= 80x24
& admin 0 agent-add dora agent,lead,dpo
< nora.vik@example.org 0 Where is my parcel | Parcel 81726354 did not come. My number is +46 70 998 87 76. Nora Vik
< nora.vik@example.org 0 Delete me | Please delete my account and erase all my data (article 17 GDPR). Nora Vik
< bo.ek@other.example 0 Login | How do I log in? My friend, +46 70 998 87 76, did not know.
& anna 15 kind howto
& anna 15 assign @me
& anna 15 resolve SOLVED --reason told
& anna 16 assign @me
& anna 16 identity verified --reason known
& anna 16 record ground b
& anna 16 record systems crm
& anna 16 record public no
> :erasures<Enter>
| ERASURES, newest first
|     ID Ticket   Person  Cause     State    Approver   Waits for
|
|  nothing is erased or planned: :erase on a request plans it
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
|                                                                            0/0
| q back  ? help
+ 0,23
> q
## What the gate refuses to plan is said; what is planned is shown, and its planner does not approve it.
> "#2"
> <Enter>
> :erase<Enter>
| filter  is:open                                               14/17  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
| #2: nobody's data are erased on a stranger's word: settle who asks first (Art.
| 12(6), 'identity verified --reason ...')
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
> :erase<Space>person:15<Enter>
| ERASURE 1 of #16, person 15
|--------------------------------------------------------------------------------
| state       planned
| blocked     anna planned it: another person approves it (lead, dpo)
| so far      planned 2026-11-23 15:05 by anna
| cause       request
| goes later  what the answer needs, after 2027-01-22
| hash        ................................................................
| ledger      ................................
|
| GOES  9 rows, 404 B
|   journal                         4        22 B
|   letters                         1       152 B
|   questions                       1         4 B
|   raw letters                     1       180 B
|   tickets                         1        18 B
|   values                          1        28 B
|
| IS CUT OUT of what others wrote  2 rows, 28 B
|   letters                         1        16 B
|   values                          1        12 B
| planned: read it, and another person than you approves it by the first 8
| letters of its hash
| p plan anew  D drop  q back  d resolve  r reply  i note  t tag  s state  ? help
+ 0,2
> a
| ERASURE 1 of #16, person 15
|--------------------------------------------------------------------------------
| state       planned
| blocked     anna planned it: another person approves it (lead, dpo)
| so far      planned 2026-11-23 15:05 by anna
| cause       request
| goes later  what the answer needs, after 2027-01-22
| hash        ................................................................
| ledger      ................................
|
| GOES  9 rows, 404 B
|   journal                         4        22 B
|   letters                         1       152 B
|   questions                       1         4 B
|   raw letters                     1       180 B
|   tickets                         1        18 B
|   values                          1        28 B
|
| IS CUT OUT of what others wrote  2 rows, 28 B
|   letters                         1        16 B
|   values                          1        12 B
|
| anna planned it: another person approves it (lead, dpo)
| p plan anew  D drop  q back  d resolve  r reply  i note  t tag  s state  ? help
+ 0,2
> X
> D
| ERASURE 1 of #16, person 15
|--------------------------------------------------------------------------------
| state       dropped
| so far      planned 2026-11-23 15:05 by anna
| cause       request
| goes later  what the answer needs, after 2027-01-22
| hash        ................................................................
| ledger      ................................
|
| GOES  9 rows, 404 B
|   journal                         4        22 B
|   letters                         1       152 B
|   questions                       1         4 B
|   raw letters                     1       180 B
|   tickets                         1        18 B
|   values                          1        28 B
|
| IS CUT OUT of what others wrote  2 rows, 28 B
|   letters                         1        16 B
|   values                          1        12 B
|
| STAYS, on which ground and until when  11 rows, 384 B
| erase-drop: 1 applied
| p plan anew  q back  d resolve  r reply  i note  t tag  ; tagged  : cmd  ? help
+ 0,2
> p
| ERASURE 2 of #16, person 15
|--------------------------------------------------------------------------------
| state       planned
| blocked     anna planned it: another person approves it (lead, dpo)
| so far      planned 2026-11-23 15:05 by anna
| cause       request
| goes later  what the answer needs, after 2027-01-22
| hash        ................................................................
| ledger      ................................
|
| GOES  9 rows, 404 B
|   journal                         4        22 B
|   letters                         1       152 B
|   questions                       1         4 B
|   raw letters                     1       180 B
|   tickets                         1        18 B
|   values                          1        28 B
|
| IS CUT OUT of what others wrote  2 rows, 28 B
|   letters                         1        16 B
|   values                          1        12 B
| planned: read it, and another person than you approves it by the first 8
| letters of its hash
| p plan anew  D drop  q back  d resolve  r reply  i note  t tag  s state  ? help
+ 0,2
> q
## Another looks at it: not with a wrong hash, nor without one.
! as dora
> :erasures<Enter>
| ERASURES, newest first
|     ID Ticket   Person  Cause     State    Approver   Waits for
|>     2 #16      15      request   planned             approval by another tha~
|      1 #16      15      request   dropped
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
|  Waits for: approval by another than anna (lead, dpo)
|                                                                            1/2
| <Enter> open  P purge  c certificate  q back  ? help
+ 0,2
> <Enter>
> a
| ERASURE 2 of #16, person 15
|--------------------------------------------------------------------------------
| state       planned
| waits for   approval by another than anna (lead, dpo)
| so far      planned 2026-11-23 15:05 by anna
| cause       request
| goes later  what the answer needs, after 2027-01-22
| hash        ................................................................
| ledger      ................................
|
| GOES  9 rows, 404 B
|   journal                         4        22 B
|   letters                         1       152 B
|   questions                       1         4 B
|   raw letters                     1       180 B
|   tickets                         1        18 B
|   values                          1        28 B
|
| IS CUT OUT of what others wrote  2 rows, 28 B
|   letters                         1        16 B
|   values                          1        12 B
|
|                                                                            71%
|the hash's first 8 characters:                        of the plan that you read
+ 31,23
> "00000000"
> <Enter>
| ERASURE 2 of #16, person 15
|--------------------------------------------------------------------------------
| state       planned
| waits for   approval by another than anna (lead, dpo)
| so far      planned 2026-11-23 15:05 by anna
| cause       request
| goes later  what the answer needs, after 2027-01-22
| hash        ................................................................
| ledger      ................................
|
| GOES  9 rows, 404 B
|   journal                         4        22 B
|   letters                         1       152 B
|   questions                       1         4 B
|   raw letters                     1       180 B
|   tickets                         1        18 B
|   values                          1        28 B
|
| IS CUT OUT of what others wrote  2 rows, 28 B
|   letters                         1        16 B
|   values                          1        12 B
| that is not the beginning (8 letters or more) of the plan's hash: 'erase show
| 2' has it
| a approve  p plan anew  D drop  q back  d resolve  r reply  i note  ? help
+ 0,2
> a
> <Enter>
| ERASURE 2 of #16, person 15
|--------------------------------------------------------------------------------
| state       planned
| waits for   approval by another than anna (lead, dpo)
| so far      planned 2026-11-23 15:05 by anna
| cause       request
| goes later  what the answer needs, after 2027-01-22
| hash        ................................................................
| ledger      ................................
|
| GOES  9 rows, 404 B
|   journal                         4        22 B
|   letters                         1       152 B
|   questions                       1         4 B
|   raw letters                     1       180 B
|   tickets                         1        18 B
|   values                          1        28 B
|
| IS CUT OUT of what others wrote  2 rows, 28 B
|   letters                         1        16 B
|   values                          1        12 B
|
| nothing was approved
| a approve  p plan anew  D drop  q back  d resolve  r reply  i note  ? help
+ 0,2
> a
> hash 2
> <Enter>
| ERASURE 2 of #16, person 15
|--------------------------------------------------------------------------------
| state       approved
| waits for   the answer to #16, which two people approve
| blocked     #16 is new: nothing is erased before two people approved the
|             answer too (state review, approve)
| so far      planned 2026-11-23 15:05 by anna; approved 2026-11-23 15:05 by
|             dora
| cause       request
| goes later  what the answer needs, after 2027-01-22
| hash        ................................................................
| ledger      ................................
|
| GOES  9 rows, 404 B
|   journal                         4        22 B
|   letters                         1       152 B
|   questions                       1         4 B
|   raw letters                     1       180 B
|   tickets                         1        18 B
|   values                          1        28 B
|
| IS CUT OUT of what others wrote  2 rows, 28 B
| erase-approve: 1 applied
| p plan anew  D drop  q back  d resolve  r reply  i note  t tag  s state  ? help
+ 0,2
> q
> q

## What was approved is run after words that are typed, purged and proven.
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
& anna 16 erase-plan
& dora 0 erase-approve 1 --hash HASH
## Nothing is erased before two people approved the answer too.
> "#16"
> <Enter>
> :erase<Space>run<Enter>
| #16 Delete me                                      erasure | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     verified, person 15
| email        n•••@e•••.org
| phone        +46 •••
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in n•••  N new to you
|    Please delete my account and erase all my data (article 17 GDPR). [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] the ground for erasure: 17(1)(b)
| [x] the systems that were searched: crm
| [x] what is to be erased, with counts
| [x] whether the data were made public: no
| [ ] resolution chosen  <- :resolve CODE
| #16 is new: nothing is erased before two people approved the answer too (state
| review, approve)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
& anna 16 answered post --code GRANTED --points all --what sent
& anna 16 resolve GRANTED
& dora 16 approve
> :erase<Space>show<Enter>
| ERASURE 1 of #16, person 15
|--------------------------------------------------------------------------------
| state       approved
| waits for   its run (dpo), or the clock from 2026-11-24 15:05 on
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
|   letters                         1        16 B
|   values                          1        12 B
|                                                                            68%
| X run  p plan anew  D drop  q back  d resolve  r reply  i note  t tag  ? help
+ 0,2
## No key alone destroys: words are typed, and other words do nothing.
> X
| ERASURE 1 of #16, person 15
|--------------------------------------------------------------------------------
| state       approved
| waits for   its run (dpo), or the clock from 2026-11-24 15:05 on
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
|   letters                         1        16 B
|   values                          1        12 B
|                                                                            68%
|9 rows go. Type 'erase 1':                                nothing takes it back
+ 27,23
> "erase 2"
> <Enter>
| ERASURE 1 of #16, person 15
|--------------------------------------------------------------------------------
| state       approved
| waits for   its run (dpo), or the clock from 2026-11-24 15:05 on
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
|   letters                         1        16 B
|   values                          1        12 B
| that is not 'erase 1': nothing was done
| X run  p plan anew  D drop  q back  d resolve  r reply  i note  t tag  ? help
+ 0,2
> :all<Space>erase-run<Space>1<Enter>
| ERASURE 1 of #16, person 15
|--------------------------------------------------------------------------------
| state       approved
| waits for   its run (dpo), or the clock from 2026-11-24 15:05 on
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
|   letters                         1        16 B
|   values                          1        12 B
|                                                                            68%
|9 rows go. Type 'erase 1':                                nothing takes it back
+ 27,23
> <Enter>
> :erase-run<Space>1<Enter>
> "erase 1"
> <Enter>
| ERASURE 1 of #16, person 15
|--------------------------------------------------------------------------------
| state       erased
| waits for   the purge, from 3:00 on or at once
| so far      planned 2026-11-23 15:05 by anna; approved 2026-11-23 15:05 by
|             dora; erased 2026-11-23 15:05
| cause       request
| goes later  what the answer needs, after 2026-12-23
| hash        ................................................................
| ledger      ................................
|
| WENT  9 rows, 404 B
|   journal                         4        22 B
|   letters                         1       152 B
|   questions                       1         4 B
|   raw letters                     1       180 B
|   tickets                         1        18 B
|   values                          1        28 B
|
| CUT OUT of what others wrote  2 rows, 28 B
|   letters                         1        16 B
|   values                          1        12 B
| erase-run: 1 applied; this cannot be undone
| P purge  V verify  q back  d resolve  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> V
> q
> P
> gg
| ERASURE 1 of #16, person 15
|--------------------------------------------------------------------------------
| state       proven
| waits for   2026-12-23: the rest goes, and 3 shared values are looked for
|             again
| so far      planned 2026-11-23 15:05 by anna; approved 2026-11-23 15:05 by
|             dora; erased 2026-11-23 15:05; proven 2026-11-23 15:05
| cause       request
| goes later  what the answer needs, after 2026-12-23
| hash        ................................................................
| ledger      ................................
|
| WENT  9 rows, 404 B
|   journal                         4        22 B
|   letters                         1       152 B
|   questions                       1         4 B
|   raw letters                     1       180 B
|   tickets                         1        18 B
|   values                          1        28 B
|
| CUT OUT of what others wrote  2 rows, 28 B
|   letters                         1        16 B
|                                                                            20%
| V verify  c certificate  q back  d resolve  r reply  i note  t tag  ? help
+ 0,2
= 120x40
| ERASURE 1 of #16, person 15
|------------------------------------------------------------------------------------------------------------------------
| state       proven
| waits for   2026-12-23: the rest goes, and 3 shared values are looked for again
| so far      planned 2026-11-23 15:05 by anna; approved 2026-11-23 15:05 by dora; erased 2026-11-23 15:05; proven
|             2026-11-23 15:05
| cause       request
| goes later  what the answer needs, after 2026-12-23
| hash        ................................................................
| ledger      ................................
|
| WENT  9 rows, 404 B
|   journal                         4        22 B
|   letters                         1       152 B
|   questions                       1         4 B
|   raw letters                     1       180 B
|   tickets                         1        18 B
|   values                          1        28 B
|
| CUT OUT of what others wrote  2 rows, 28 B
|   letters                         1        16 B
|   values                          1        12 B
|
| STAYS, on which ground and until when  20 rows, 527 B
|   facts                           1         3 B   17(3)(e)  until 2026-12-23
|   journal                        13        38 B   17(3)(e)  until 2026-12-23
|   letters                         2       260 B   17(3)(e)  until 2026-12-23
|   questions                       1         5 B   17(3)(e)  until 2026-12-23
|   raw letters                     1       176 B   17(3)(e)  until 2026-12-23
|   tickets                         1         9 B   17(3)(e)  until 2026-12-23
|   values                          1        36 B   17(3)(e)  until 2026-12-23
|
| PROOF  c shows it alone
|   Certificate of erasure (Art. 17 GDPR)
|   erasure: 1
|   cause: request
|   ticket: 16
|   person: 15
|                                                                                                                    40%
| V verify  c certificate  q back  d resolve  r reply  i note  t tag  ; tagged  s state  f forward  l limit  ? help
+ 0,2
= 80x24
> c
| CERTIFICATE of erasure 1
|--------------------------------------------------------------------------------
| Certificate of erasure (Art. 17 GDPR)
| erasure: 1
| cause: request
| ticket: 16
| person: 15
| ledger: ................................
| plan: ................................................................
| planned_by: 1
| approved_by: 4
| approved: 2026-11-23T14:05:00Z
| erased: 2026-11-23T14:05:00Z
| verified: 2026-11-23T14:05:00Z
| proven: 2026-11-23T14:05:00Z
| found: 0
| held: 0
| shared: 3
| shared_why: these values are also in what is kept, or another person's: not
| looked for in files now; looked for again by the proof of what is kept
| counts:
|   facts: keep 17(3)(e) 2026-12-23 1 (3 bytes)
|                                                                            31%
| q back  ? help
+ 0,2
> q
> V
| LOOKED THROUGH for erasure 1
|--------------------------------------------------------------------------------
| it was proven on 2026-11-23 15:05; 3 values that what is kept has too are
| looked for again once that goes
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
|                                                                           100%
| q back  ? help
+ 0,2
> q
> q
> :erasures<Enter>
| ERASURES, newest first
|     ID Ticket   Person  Cause     State    Approver   Waits for
|>     1 #16      15      request   proven   dora       2026-12-23: the rest go~
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
|  Waits for: 2026-12-23: the rest goes, and 3 shared values are looked for aga~
|                                                                            1/1
| <Enter> open  P purge  c certificate  q back  ? help
+ 0,2
= 120x40
| ERASURES, newest first
|     ID Ticket   Person  Cause     State    Planned          By         Approver   Waits for
|>     1 #16      15      request   proven   2026-11-23 15:05 anna       dora       2026-12-23: the rest goes, and 3 sh~
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
|
|
|
|
|------------------------------------------------------------------------------------------------------------------------
|  Waits for: 2026-12-23: the rest goes, and 3 shared values are looked for again
|                                                                                                                    1/1
| <Enter> open  P purge  c certificate  q back  ? help
+ 0,2
= 200x60
| ERASURES, newest first
|     ID Ticket   Person  Cause     State    Planned          By         Approved         Approver   Erased           Proven            Held Rest until Waits for
|>     1 #16      15      request   proven   2026-11-23 15:05 anna       2026-11-23 15:05 dora       2026-11-23 15:05 2026-11-23 15:05     0 2026-12-23 2026-12-23: the rest goes, and 3 shared values ~
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
|--------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
|  Waits for: 2026-12-23: the rest goes, and 3 shared values are looked for again
|                                                                                                                                                                                                    1/1
| <Enter> open  P purge  c certificate  q back  ? help
+ 0,2

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
| identity     verified
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
| waits for   its run (dpo)
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
| STAYS, on which ground and until when  11 rows, 384 B
|   facts                           1         3 B   17(3)(e)  until 2027-01-22
|   journal                         5         7 B   17(3)(e)  until 2027-01-22
|                                                                            80%
| X run  p plan anew  D drop  q back  d resolve  r reply  i note  t tag  ? help
+ 0,2
## No key alone destroys: words are typed, and other words do nothing.
> X
| ERASURE 1 of #16, person 15
|--------------------------------------------------------------------------------
| state       approved
| waits for   its run (dpo)
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
| STAYS, on which ground and until when  11 rows, 384 B
|   facts                           1         3 B   17(3)(e)  until 2027-01-22
|   journal                         5         7 B   17(3)(e)  until 2027-01-22
|                                                                            80%
|9 rows go. Type 'erase 1':                                nothing takes it back
+ 27,23
> "erase 2"
> <Enter>
| ERASURE 1 of #16, person 15
|--------------------------------------------------------------------------------
| state       approved
| waits for   its run (dpo)
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
| STAYS, on which ground and until when  11 rows, 384 B
|   facts                           1         3 B   17(3)(e)  until 2027-01-22
|   journal                         5         7 B   17(3)(e)  until 2027-01-22
| that is not 'erase 1': nothing was done
| X run  p plan anew  D drop  q back  d resolve  r reply  i note  t tag  ? help
+ 0,2
> :all<Space>erase-run<Space>1<Enter>
| ERASURE 1 of #16, person 15
|--------------------------------------------------------------------------------
| state       approved
| waits for   its run (dpo)
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
| STAYS, on which ground and until when  11 rows, 384 B
|   facts                           1         3 B   17(3)(e)  until 2027-01-22
|   journal                         5         7 B   17(3)(e)  until 2027-01-22
|                                                                            80%
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
| STAYS, on which ground and until when  20 rows, 527 B
|   facts                           1         3 B   17(3)(e)  until 2026-12-23
|   journal                        13        38 B   17(3)(e)  until 2026-12-23
| erase-run: 1 applied; this cannot be undone
| P purge  V verify  q back  d resolve  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> V
> q
> P
> gg
| ERASURE 1 of #16, person 15
|--------------------------------------------------------------------------------
| state       purged
| waits for   what the last look found: 2
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
| STAYS, on which ground and until when  20 rows, 527 B
|   facts                           1         3 B   17(3)(e)  until 2026-12-23
|   journal                        13        38 B   17(3)(e)  until 2026-12-23
|                                                                            80%
| V verify  q back  d resolve  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2
= 120x40
| ERASURE 1 of #16, person 15
|------------------------------------------------------------------------------------------------------------------------
| state       purged
| waits for   what the last look found: 2
| so far      planned 2026-11-23 15:05 by anna; approved 2026-11-23 15:05 by dora; erased 2026-11-23 15:05
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
| STAYS, on which ground and until when  20 rows, 527 B
|   facts                           1         3 B   17(3)(e)  until 2026-12-23
|   journal                        13        38 B   17(3)(e)  until 2026-12-23
|   letters                         2       260 B   17(3)(e)  until 2026-12-23
|   questions                       1         5 B   17(3)(e)  until 2026-12-23
|   raw letters                     1       176 B   17(3)(e)  until 2026-12-23
|   tickets                         1         9 B   17(3)(e)  until 2026-12-23
|   values                          1        36 B   17(3)(e)  until 2026-12-23
|
|
|
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
| V verify  q back  d resolve  r reply  i note  t tag  ; tagged  s state  f forward  l limit  : cmd  ? help
+ 0,2
= 80x24
> c
| ERASURE 1 of #16, person 15
|--------------------------------------------------------------------------------
| state       purged
| waits for   what the last look found: 2
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
| STAYS, on which ground and until when  20 rows, 527 B
|   facts                           1         3 B   17(3)(e)  until 2026-12-23
|   journal                        13        38 B   17(3)(e)  until 2026-12-23
| erasure 1 is not proven yet: 'erase verify 1' says what is left
| V verify  q back  d resolve  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2
> q
> V
| #16 Delete me                                 erasure | approved | @me | pri B
| [----------]  due Wed 2026-12-23, answered on day 0               Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     verified
| email        n•••@e•••.org
| lang         en
| came         2026-11-23 15:05
| answered     2026-11-23 15:05
| result       GRANTED
| ground       12(3)
| standing     erased (Art. 17)
|
|[1] 2026-11-23 15:05  in n•••
|    Please delete my account and erase all my data (article 17 GDPR). [e-mail]
|
|[2] 2026-11-23 15:05  answer anna
|    sent
|    (who recorded it confirmed that the person was told all that GRANTED asks f~
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| V is bound to nothing here: ? lists the keys
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> q
> q
> :erasures<Enter>
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
+ left
= 120x40
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
+ left
= 200x60
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
+ left

## Legal holds: placed by one, looked at on their day, released by two.
= 80x24
& admin 0 agent-add dora agent,lead,dpo
> :holds<Enter>
| LEGAL HOLDS that stand
|     ID On                  Ground   Review     Reference  State
|
|  nothing is held: n holds something, so that nothing erases it
|
|
|
|
|
|
|
|
|
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
| n new  a also those over  q back  ? help
+ 0,23
> n
| hold: place a legal hold on one thing: nothing erases it until two people rel~
|--------------------------------------------------------------------------------
|> object    *  ticket:12, person:3, field:3:email (of person 3) or campaign:NA~
|  ground    *  17(3)(b), 17(3)(e) or 18(1)(c)
|  reference *  number of the claim or the file, without personal data
|  review    *  when it is looked at again, at best within twelve months
|
|
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
|  person:
|  ticket:
|  field:
|  campaign:
| * has to be filled in
| ^X make it  ^G drop it  ^O your editor  <S-Tab> field before  Esc leave
+ 14,2
> "ticket:1"
> <Tab>
> "17(3)(e)"
> <Tab>
> "2026-14"
> <Tab>
> "2026-11-25"
> ^X
| LEGAL HOLDS that stand
|     ID On                  Ground   Review     Reference  State
|>     1 ticket 1            17(3)(e) 2026-11-25 2026-14    review in 2 days
|
|
|
|
|
|
|
|
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
|  state: review in 2 days  reference: 2026-14
| hold: 1 applied; hold 1
| n new  r release  a also those over  q back  ? help
+ 0,2
& anna 0 hold person:3 17(3)(b) --reference 2026-15 --review 2027-05-01
> gg
| LEGAL HOLDS that stand
|     ID On                  Ground   Review     Reference  State
|>     2 person 3            17(3)(b) 2027-05-01 2026-15    stands
|      1 ticket 1            17(3)(e) 2026-11-25 2026-14    review in 2 days
|
|
|
|
|
|
|
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
|  state: stands  reference: 2026-15
|                                                                            1/2
| n new  r release  a also those over  q back  ? help
+ 0,2
= 120x40
| LEGAL HOLDS that stand
|     ID On                  Ground   Review     Since            By         Reference  State
|>     2 person 3            17(3)(b) 2027-05-01 2026-11-23 15:05 anna       2026-15    stands
|      1 ticket 1            17(3)(e) 2026-11-25 2026-11-23 15:05 anna       2026-14    review in 2 days
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
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
|  state: stands  reference: 2026-15
|                                                                                                                    1/2
| n new  r release  a also those over  q back  ? help
+ 0,2
= 200x60
| LEGAL HOLDS that stand
|     ID On                  Ground   Review     Since            By         Reference  State
|>     2 person 3            17(3)(b) 2027-05-01 2026-11-23 15:05 anna       2026-15    stands
|      1 ticket 1            17(3)(e) 2026-11-25 2026-11-23 15:05 anna       2026-14    review in 2 days
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
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
|  state: stands  reference: 2026-15
|                                                                                                                                                                                                    1/2
| n new  r release  a also those over  q back  ? help
+ 0,2
= 80x24
## Its day has come.
! +3
> :holds<Enter>
| LEGAL HOLDS that stand
|     ID On                  Ground   Review     Reference  State
|>     2 person 3            17(3)(b) 2027-05-01 2026-15    stands
|      1 ticket 1            17(3)(e) 2026-11-25 2026-14    review is due
|
|
|
|
|
|
|
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
|  state: stands  reference: 2026-15
| the review of 1 hold is due: release it, or place it anew with a later day
| n new  r release  a also those over  q back  ? help
+ 0,2
## No key alone releases one; one asks, and another releases.
> G
> r
| LEGAL HOLDS that stand
|     ID On                  Ground   Review     Reference  State
|      2 person 3            17(3)(b) 2027-05-01 2026-15    stands
|>     1 ticket 1            17(3)(e) 2026-11-25 2026-14    review is due
|
|
|
|
|
|
|
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
|  state: review is due  reference: 2026-14
|                                                                            2/2
|type 'release 1':                       once two want it, what waited is erased
+ 18,23
> "yes"
> <Enter>
| LEGAL HOLDS that stand
|     ID On                  Ground   Review     Reference  State
|      2 person 3            17(3)(b) 2027-05-01 2026-15    stands
|>     1 ticket 1            17(3)(e) 2026-11-25 2026-14    review is due
|
|
|
|
|
|
|
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
|  state: review is due  reference: 2026-14
| that is not 'release 1': nothing was done
| n new  r release  a also those over  q back  ? help
+ 0,3
> r
> "release 1"
> <Enter>
| LEGAL HOLDS that stand
|     ID On                  Ground   Review     Reference  State
|      2 person 3            17(3)(b) 2027-05-01 2026-15    stands
|>     1 ticket 1            17(3)(e) 2026-11-25 2026-14    release asked by an~
|
|
|
|
|
|
|
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
| hold-release: 1 applied; asked for; another of lead, dpo releases it with
| 'hold release 1'
| n new  r release  a also those over  q back  ? help
+ 0,3
> r
> "release 1"
> <Enter>
| LEGAL HOLDS that stand
|     ID On                  Ground   Review     Reference  State
|      2 person 3            17(3)(b) 2027-05-01 2026-15    stands
|>     1 ticket 1            17(3)(e) 2026-11-25 2026-14    release asked by an~
|
|
|
|
|
|
|
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
|  state: release asked by anna  reference: 2026-14
| hold: who asked for the release does not release it: another of lead, dpo does
| n new  r release  a also those over  q back  ? help
+ 0,3
! as ines
> :holds<Enter>
> G
> r
| LEGAL HOLDS that stand
|     ID On                  Ground   Review     Reference  State
|      2 person 3            17(3)(b) 2027-05-01 2026-15    stands
|>     1 ticket 1            17(3)(e) 2026-11-25 2026-14    release asked by an~
|
|
|
|
|
|
|
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
|  state: release asked by anna  reference: 2026-14
| approve-erasure is not for your role: lead, dpo may
| n new  r release  a also those over  q back  ? help
+ 0,3
! as dora
> :holds<Enter>
> G
> r
> "release 1"
> <Enter>
| LEGAL HOLDS that stand
|     ID On                  Ground   Review     Reference  State
|>     2 person 3            17(3)(b) 2027-05-01 2026-15    stands
|
|
|
|
|
|
|
|
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
|  state: stands  reference: 2026-15
| hold-release: 1 applied
| n new  r release  a also those over  q back  ? help
+ 0,2
> a
| LEGAL HOLDS, also those that are over
|     ID On                  Ground   Review     Reference  State
|>     2 person 3            17(3)(b) 2027-05-01 2026-15    stands
|      1 ticket 1            17(3)(e) 2026-11-25 2026-14    released by dora
|
|
|
|
|
|
|
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
|  state: stands  reference: 2026-15
|                                                                            1/2
| n new  r release  a also those over  q back  ? help
+ 0,2
> a
| LEGAL HOLDS that stand
|     ID On                  Ground   Review     Reference  State
|>     2 person 3            17(3)(b) 2027-05-01 2026-15    stands
|
|
|
|
|
|
|
|
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
|  state: stands  reference: 2026-15
|                                                                            1/1
| n new  r release  a also those over  q back  ? help
+ 0,2

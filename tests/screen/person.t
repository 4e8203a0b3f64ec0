## A person as a whole: values masked, all tickets, what is noted; the opening is logged.
= 80x24
& anna 1 stop-purpose all-marketing
& anna 0 hold person:1 "17(3)(e)" --reference K-7 --review 2027-02-01
> gP
| PERSON 1  J••• S•••  held: 17(3)(e), ref K-7, review 2027-02-01; suppressed: ~
| VALUES
|> name            J••• S•••
|  email           j•••@e•••.org
| TICKETS
|  N      1   -3d! ! eras new  -      Erase account + backups
| CONSENTS, HOLDS, WHAT IS KEPT AND ERASED
|  suppressed      no letters about: all marketing
|  consent         marketing: withdrawn (mail)                  2026-10-20 10:12
|  consent         marketing: stopped (mail)                    2026-11-23 15:05
|  hold            hold 1 on person 1 by Art. 17(3)(e), to be ~ 2026-11-23 15:05
| WHO LOOKED
|  Enter tells who looked at the person, at what and why; the question is logged
|
|
|
|
|
|
|
|
|
| 1 ticket                                           read before the last change
| <Enter> open  zp unmask  w who looked  q back  ; tagged  l limit  : cmd  ? help
+ 0,2
## A value is revealed for a minute with a reason.
> <Enter>
> "reply"
> <Enter>
| PERSON 1  J••• S•••  held: 17(3)(e), ref K-7, review 2027-02-01; suppressed: ~
| VALUES
|> name            Johan Sund  in clear
|  email           j•••@e•••.org
| TICKETS
|  N      1   -3d! ! eras new  -      Erase account + backups
| CONSENTS, HOLDS, WHAT IS KEPT AND ERASED
|  suppressed      no letters about: all marketing
|  consent         marketing: withdrawn (mail)                  2026-10-20 10:12
|  consent         marketing: stopped (mail)                    2026-11-23 15:05
|  hold            hold 1 on person 1 by Art. 17(3)(e), to be ~ 2026-11-23 15:05
| WHO LOOKED
|  Enter tells who looked at the person, at what and why; the question is logged
|
|
|
|
|
|
|
|
|
| name is in clear for 60 s, and that is logged; Esc masks it
| <Enter> open  zp unmask  w who looked  q back  ; tagged  l limit  : cmd  ? help
+ 0,2
@ 61000
| PERSON 1  J••• S•••  held: 17(3)(e), ref K-7, review 2027-02-01; suppressed: ~
| VALUES
|> name            J••• S•••
|  email           j•••@e•••.org
| TICKETS
|  N      1   -3d! ! eras new  -      Erase account + backups
| CONSENTS, HOLDS, WHAT IS KEPT AND ERASED
|  suppressed      no letters about: all marketing
|  consent         marketing: withdrawn (mail)                  2026-10-20 10:12
|  consent         marketing: stopped (mail)                    2026-11-23 15:05
|  hold            hold 1 on person 1 by Art. 17(3)(e), to be ~ 2026-11-23 15:05
| WHO LOOKED
|  Enter tells who looked at the person, at what and why; the question is logged
|
|
|
|
|
|
|
|
|
| masked again
| <Enter> open  zp unmask  w who looked  q back  ; tagged  l limit  : cmd  ? help
+ 0,2
## Its ticket opens, and q comes back.
> G
| PERSON 1  J••• S•••  held: 17(3)(e), ref K-7, review 2027-02-01; suppressed: ~
| VALUES
|  name            J••• S•••
|  email           j•••@e•••.org
| TICKETS
|  N      1   -3d! ! eras new  -      Erase account + backups
| CONSENTS, HOLDS, WHAT IS KEPT AND ERASED
|  suppressed      no letters about: all marketing
|  consent         marketing: withdrawn (mail)                  2026-10-20 10:12
|  consent         marketing: stopped (mail)                    2026-11-23 15:05
|  hold            hold 1 on person 1 by Art. 17(3)(e), to be ~ 2026-11-23 15:05
| WHO LOOKED
|> Enter tells who looked at the person, at what and why; the question is logged
|
|
|
|
|
|
|
|
|
| 1 ticket                                           read before the last change
| <Enter> open  zp unmask  w who looked  q back  ; tagged  l limit  : cmd  ? help
+ 0,12
> <Enter>
| WHO LOOKED at the person of #1, newest first
|--------------------------------------------------------------------------------
| time              agent  act     ticket  field  reason
| 2026-11-23 15:05  anna   reveal  1       name   reply
| 2026-11-23 15:05  anna   open
|
|
|
|
|
|
|
|
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
| <Right> right  q back  ? help
+ 0,2
> q
> ggjj<Enter>
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
| standing     held: 17(3)(e), ref K-7, review 2027-02-01; suppressed: all
|              marketing; marketing: stopped
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
| 1 of 14 in the list                    msg 1/1  masked: zp shows (logged)  63%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> q
## A note leads to where it comes from.
> G
> k<Enter>
| LEGAL HOLDS that stand
|     ID On                  Ground   Review     Reference  State
|>     1 person 1            17(3)(e) 2027-02-01 K-7        stands
|
|
|
|
|
|
|
|
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
|  state: stands  reference: K-7
|                                                                            1/1
| n new  r release  a also those over  q back  ? help
+ 0,2
> q
= 140x40
> gg
| PERSON 1  J••• S•••  held: 17(3)(e), ref K-7, review 2027-02-01; suppressed: all marketing; marketing: stopped
| VALUES
|> name            J••• S•••                                                                                                import
|  email           j•••@e•••.org                                                                                            header
| TICKETS
|         1   -3d! ! eras new      -        Erase account + backups  +vip
| CONSENTS, HOLDS, WHAT IS KEPT AND ERASED
|  suppressed      no letters about: all marketing
|  consent         marketing: withdrawn (mail)                                                                              2026-10-20 10:12
|  consent         marketing: stopped (mail)                                                                                2026-11-23 15:05
|  hold            hold 1 on person 1 by Art. 17(3)(e), to be looked at on 2027-02-01                                       2026-11-23 15:05
| WHO LOOKED
|  Enter tells who looked at the person, at what and why; the question is logged
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| 1 ticket                                                                                                       read before the last change
| <Enter> open  zp unmask  w who looked  q back  ; tagged  l limit  c queue  : cmd  ? help
+ 0,2

## A ticket, masked, with its letter and what stands between it and its end.
= 80x24
> jjj<Enter>
| #13 The site says 500 since noon                    incident | new | - | pri !
| [----------]  due Wed 2026-11-25, day 0 of 2
|--------------------------------------------------------------------------------
| identity     unknown, person 13
| name         R••• V•••
| email        r•••@e•••.se
| lang         en
| came         2026-11-23 13:00
| foreign      t13
|
|[1] 2026-11-23 13:00  in R••• V••• <r•••@e•••.se>  N new to you
|    Nothing works.
|
| STEPS
| [ ] assigned  <- :assign @me
| [ ] answered
| [ ] resolution chosen
|
|
|
|
|
| 4 of 14 in the list                   msg 1/1  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> <PgDn>
| #13 The site says 500 since noon                    incident | new | - | pri !
| [----------]  due Wed 2026-11-25, day 0 of 2
|--------------------------------------------------------------------------------
| identity     unknown, person 13
| name         R••• V•••
| email        r•••@e•••.se
| lang         en
| came         2026-11-23 13:00
| foreign      t13
|
|[1] 2026-11-23 13:00  in R••• V••• <r•••@e•••.se>  N new to you
|    Nothing works.
|
| STEPS
| [ ] assigned  <- :assign @me
| [ ] answered
| [ ] resolution chosen
|
|
|
|
|
| 4 of 14 in the list                   msg 1/1  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## The next one, without going back.
> K
| #3 Copy of call recordings                            access | new | - | pri !
| [#########-]  due Wed 2026-11-25, day 29 of 31                    Art. 15 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 3
| name         P••• O•••
| email        p•••@e•••.org
| phone        +46 •••
| lang         en
| came         2026-10-25 08:00
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
| [ ] assigned
| 3 of 14 in the list                    msg 1/1  masked: zp shows (logged)  55%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## A value in clear has its reason, and is masked again after a minute.
> zp
| #3 Copy of call recordings                            access | new | - | pri !
| [#########-]  due Wed 2026-11-25, day 29 of 31                    Art. 15 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 3
| name         P••• O•••
| email        p•••@e•••.org
| phone        +46 •••
| lang         en
| came         2026-10-25 08:00
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
|--------------------------------------------------------------------------------
|> 1 name    P••• O•••
|  2 email   p•••@e•••.org
|  3 phone   +46 •••
|show which value?
+ 18,23
> "2"
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
| foreign      t3
|
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>  N new to you
|    I want a copy of the recordings of my calls.
|
|    > On Monday you wrote:
|    > which calls?
|--------------------------------------------------------------------------------
|  reply     to answer the person
|  identity  to find out who asks
|  rectify   to correct a value
|  package   to put an access package together
|  breach    to deal with a breach
|  other:    write why behind it
|why do you need email?
+ 23,23
> "reply"
> <Enter>
| #3 Copy of call recordings                            access | new | - | pri !
| [#########-]  due Wed 2026-11-25, day 29 of 31                    Art. 15 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 3
| name         P••• O•••
| email        per@example.org  in clear
| phone        +46 •••
| lang         en
| came         2026-10-25 08:00
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
| [ ] assigned
| email is in clear for 60 s, and that is logged; Esc masks it
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
@ 61000
| #3 Copy of call recordings                            access | new | - | pri !
| [#########-]  due Wed 2026-11-25, day 29 of 31                    Art. 15 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 3
| name         P••• O•••
| email        p•••@e•••.org
| phone        +46 •••
| lang         en
| came         2026-10-25 08:00
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
| [ ] assigned
| masked again
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## Why the date is what it is.
> D
| CLOCK of #3
|--------------------------------------------------------------------------------
| kind         access
| came         2026-10-25 08:00
| now          due Wed 2026-11-25, day 29 of 31
|
| due          2026-11-25
| extendable   2027-01-25
| article      Art. 15 GDPR
|
| WHY
| Received Sun 2026-10-25: the day of receipt is not counted (Reg. 1182/71 art.
| 3(1)).
| One month from receipt: the same date number, Wed 2026-11-25 (Art. 12(3) GDPR;
| Reg. 1182/71 art. 3(2)(c)).
| Two further months need a notice with its reasons, sent by Wed 2026-11-25
| (Art. 12(3) GDPR).
| Three months from receipt: the same date number, Mon 2027-01-25 (Art. 12(3)
| GDPR; Reg. 1182/71 art. 3(2)(c)).
| The desk's own aim: day 15, 2026-11-09.
|
| ge extends the time by a notice (Art. 12(3) GDPR), :extend also records one
|                                                                            95%
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2
> q
## A wide window has a pane for the person and the clock.
= 130x30
| #3 Copy of call recordings                                                                    access | new | - | pri ! | 3 of 14
| [###########################---]  due Wed 2026-11-25, day 29 of 31                                                  Art. 15 GDPR
|----------------------------------------------------------------------------------------------------------------------------------
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>  N new to you                   | REQUESTER  masked: zp (logged)
|    I want a copy of the recordings of my calls.                                   | identity     unknown, person 3
|                                                                                   | name         P••• O•••
|    > On Monday you wrote:                                                         | email        p•••@e•••.org
|    > which calls?                                                                 | phone        +46 •••
|                                                                                   | lang         en
|    All of them. My number is [phone].                                             |
|                                                                                   | CASE
|                                                                                   | came         2026-10-25 08:00
|                                                                                   | foreign      t3
|                                                                                   |
|                                                                                   | CLOCK  D: why
|                                                                                   | due          2026-11-25
|                                                                                   | extendable   2027-01-25
|                                                                                   | article      Art. 15 GDPR
|                                                                                   |
|                                                                                   | STEPS
|                                                                                   | [ ] further rights of the letter:
|                                                                                   |     objection_dm
|                                                                                   |     <- :split / drop-hint
|                                                                                   | [ ] assigned
|                                                                                   | [ ] identity settled
|                                                                                   | [ ] the data were searched for (Art. 15(1))
|                                                                                   | [ ] notes and letters of the house too (Art.
|                                                                                   |     15(1))
|                                                                        msg 1/1  Europe/Stockholm  masked: zp shows (logged)  64%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  a assign  i note  t tag  ; tagged  s state  f forward  ? help
+ 0,3

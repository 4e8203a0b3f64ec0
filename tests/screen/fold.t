## Letters fold: zc leaves the heading, zo opens it, za turns, zM and zR do all; what is looked for is opened.
= 80x24
> #3<Enter>
> <Enter>zc
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
|    (zo: 6 lines)
|
| STEPS
| [ ] further rights of the letter: objection_dm  <- :split / drop-hint
| [ ] assigned
| [ ] identity settled
| [ ] the data were searched for (Art. 15(1))
| [ ] notes and letters of the house too (Art. 15(1))
| [ ] every letter reviewed for others' data (Art. 15(4), 20(4))
| [ ] resolution chosen
| 3 of 14 in the list                    msg 1/1  masked: zp shows (logged)  65%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> zo
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
> zM
> /
> "recordings of"
> <Enter>
| #3 Copy of call recordings                            access | new | - | pri !
| [#########-]  due Wed 2026-11-25, day 29 of 31                    Art. 15 GDPR
|--------------------------------------------------------------------------------
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
| [ ] identity settled
| [ ] the data were searched for (Art. 15(1))
| [ ] notes and letters of the house too (Art. 15(1))
| [ ] every letter reviewed for others' data (Art. 15(4), 20(4))
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| [ ] the package is made (Art. 15(3), 20(1))
| [ ] the package is delivered (Art. 15(3), 20(1))
| 3 of 14 in the list                    msg 1/1  masked: zp shows (logged)  82%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 25,3
## The fields of the ticket, all of them, masked; e edits one where there is no draft.
> h
| FIELDS of #3, as filters have them
|--------------------------------------------------------------------------------
| id              3
| kind            access
| state           new
| priority        urgent
| assignee        -
| team            -
| label           -
| subject         Copy of call recordings
| received        2026-10-25
| updated         2026-11-23
| due             2026-11-25
| strict          2026-11-25
| answered        -
| closed          -
| snoozed         -
| resolution      -
| ground          -
| identity        unknown
| lang            en
| msgs            1
|                                                                            51%
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2
> q
> e
> "prio"
> <Enter>
| #3 Copy of call recordings                            access | new | - | pri !
| [#########-]  due Wed 2026-11-25, day 29 of 31                    Art. 15 GDPR
|--------------------------------------------------------------------------------
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
| [ ] identity settled
| [ ] the data were searched for (Art. 15(1))
| [ ] notes and letters of the house too (Art. 15(1))
| [ ] every letter reviewed for others' data (Art. 15(4), 20(4))
| [ ] resolution chosen
|--------------------------------------------------------------------------------
|  urgent
|  high
|  normal
|  low
|priority to:
+ 13,23
> <Esc>
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
> S
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
|letter-date date:
+ 18,23
> <Esc>

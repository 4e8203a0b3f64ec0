## A key locks: the value in clear is gone, and nothing of the desk is to be seen.
= 80x24
> jjj<Enter>zp2
> <Enter>
> "reply"
> <Enter>
| #13 The site says 500 since noon                    incident | new | - | pri !
| [----------]  due Wed 2026-11-25, day 0 of 2
|--------------------------------------------------------------------------------
| identity     unknown, person 13
| name         R••• V•••
| email        rune@example.se  in clear
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
| email is in clear for 60 s, and that is logged; Esc masks it
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gZ
|
|
|
|
|
|
|
|
|
|
|  locked
|  anna, since 2026-11-23 15:05
|
|  Enter goes on, Q leaves
|
|
|
|
|
|
|
|
|
|
+ 2,13
## No key but Enter goes on, and what was shown is masked.
> jAx
|
|
|
|
|
|
|
|
|
|
|  locked
|  anna, since 2026-11-23 15:05
|
|  Enter goes on, Q leaves
|
|
|
|
|
|
|
|
|
|
+ 2,13
> <Enter>
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
## Without a key for a quarter of an hour it locks by itself; what was being written stays.
> i
> "half a note"
@ 890000
| note on #13
|--------------------------------------------------------------------------------
|    half a note
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| draft kept 15:05, not sent                                    line 1, 11 bytes
| ^X save it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 15,2
@ 9000
|
|
|
|
|
|
|
|
|
|
|  locked
|  anna, since 2026-11-23 15:05
|
|  Enter goes on, Q leaves
|
|
|
|
|
|
|
|
|
|
+ 2,13
## However long nobody looks.
@ 36000000
|
|
|
|
|
|
|
|
|
|
|  locked
|  anna, since 2026-11-23 15:05
|
|  Enter goes on, Q leaves
|
|
|
|
|
|
|
|
|
|
+ 2,13
> <Enter>
| note on #13
|--------------------------------------------------------------------------------
|    half a note
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| draft kept 15:05, not sent                                    line 1, 11 bytes
| ^X save it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 15,2
## The screen that is too small says nothing either.
> <Esc>gZ
= 30x6
|window too small
|needs 40x8
|
|
|
|
+ 0,5
= 80x24
|
|
|
|
|
|
|
|
|
|
|  locked
|  anna, since 2026-11-23 15:05
|
|  Enter goes on, Q leaves
|
|
|
|
|
|
|
|
|
|
+ 2,13
> Q
|
|
|
|
|
|
|
|
|
|
|  locked
|  anna, since 2026-11-23 15:05
|
|  Enter goes on, Q leaves
|
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
! again
## Behind sshd nobody can be asked again who they are: the session ends.
! served
> gZ
|
|
|
|
|
|
|
|
|
|
|  locked
|  anna, since 2026-11-23 15:05
|
|  Enter ends the session: log in again
|
|
|
|
|
|
|
|
|
|
+ 2,13
> jj
|
|
|
|
|
|
|
|
|
|
|  locked
|  anna, since 2026-11-23 15:05
|
|  Enter ends the session: log in again
|
|
|
|
|
|
|
|
|
|
+ 2,13
> <Enter>
|
|
|
|
|
|
|
|
|
|
|  locked
|  anna, since 2026-11-23 15:05
|
|  Enter ends the session: log in again
|
|
|
|
|
|
|
|
|
|
+ left at 3: the desk was locked, and the session ended: log in again; what you wrote is kept
! served
@ 901000
|
|
|
|
|
|
|
|
|
|
|  locked
|  anna, since 2026-11-23 15:05
|
|  Enter ends the session: log in again
|
|
|
|
|
|
|
|
|
|
+ 2,13
@ 900000
|
|
|
|
|
|
|
|
|
|
|  locked
|  anna, since 2026-11-23 15:05
|
|  Enter ends the session: log in again
|
|
|
|
|
|
|
|
|
|
+ left at 3: the desk was locked, and the session ended: log in again; what you wrote is kept
## Who locked the screen looks at nothing; who goes on does again.
! again
= 80x24
> jj<Enter>
@ 300
? ines 3: anna is viewing this (0 s)
> gZ
@ 300
? ines 3: nobody
> <Enter>
@ 300
? ines 3: anna is viewing this (0 s)
## What is in clear counts down, at the side too.
> zp
> "2"
> <Enter>
> "reply"
> <Enter>
@ 5500
> j
| #3 Copy of call recordings                            access | new | - | pri !
| [#########-]  due Wed 2026-11-25, day 29 of 31                    Art. 15 GDPR
|--------------------------------------------------------------------------------
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
| [ ] identity settled
| 3 of 14 in the list                            msg 1/1  IN CLEAR for 54 s  58%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
= 120x40
| #3 Copy of call recordings                                                          access | new | - | pri ! | 3 of 14
| [###########################---]  due Wed 2026-11-25, day 29 of 31                                        Art. 15 GDPR
|------------------------------------------------------------------------------------------------------------------------
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>  N new to you         | identity     unknown, person 3
|    I want a copy of the recordings of my calls.                         | name         P••• O•••
|                                                                         | email        per@example.org  in clear
|    > On Monday you wrote:                                               | phone        +46 •••
|    > which calls?                                                       | lang         en
|                                                                         |
|    All of them. My number is [phone].                                   | CASE
|                                                                         | came         2026-10-25 08:00
|                                                                         | foreign      t3
|                                                                         |
|                                                                         | CLOCK  D: why
|                                                                         | due          2026-11-25
|                                                                         | extended     2027-01-25
|                                                                         | article      Art. 15 GDPR
|                                                                         |
|                                                                         | STEPS
|                                                                         | [ ] further rights of the letter:
|                                                                         |     objection_dm
|                                                                         |     <- :split / drop-hint
|                                                                         | [ ] assigned
|                                                                         | [ ] identity settled
|                                                                         | [ ] the data were searched for (Art. 15(1))
|                                                                         | [ ] notes and letters of the house too (Art.
|                                                                         |     15(1))
|                                                                         | [ ] every letter reviewed for others' data
|                                                                         |     (Art. 15(4), 20(4))
|                                                                         | [ ] resolution chosen
|                                                                         | [ ] the answer is written, for a second
|                                                                         |     person to read (Art. 12(3))
|                                                                         | [ ] approved by a second person
|                                                                         | [ ] the package is made (Art. 15(3), 20(1))
|                                                                         | [ ] the package is delivered (Art. 15(3),
|                                                                         |     20(1))
|                                                                         | [ ] answered
|                                                                         |
| 3 of 14 in the list                                                  msg 1/1  Europe/Stockholm  IN CLEAR for 54 s  92%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  a assign  i note  t tag  ; tagged  s state  ? help
+ 0,4

## A key locks: the value in clear is gone, and nothing of the desk is to be seen.
= 80x24
> jjj<Enter>zp2
> <Enter>
> "reply"
> <Enter>
| #13 The site says 500 since noon                    incident | new | - | pri !
| [----------]  due Wed 2026-11-25, day 0 of 2
|--------------------------------------------------------------------------------
| identity   unknown
| name       R••• V•••
| email      rune@example.se  in clear
| lang       en
| came       2026-11-23 13:00
| foreign    t13
|
|[1] 2026-11-23 13:00  in R••• V••• <r•••@e•••.se>  N new to you
|    Nothing works.
|
| STEPS
| [ ] assigned  <- :assign @me
| [ ] resolution chosen
| [ ] answered
|
|
|
|
|
| email is in clear for 60 s, and that is logged; Esc masks it
| zp unmask  H history  D clock  J next  K previous  q back  d resolve  ? help
+ 0,3
> gL
|
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
| identity   unknown
| name       R••• V•••
| email      r•••@e•••.se
| lang       en
| came       2026-11-23 13:00
| foreign    t13
|
|[1] 2026-11-23 13:00  in R••• V••• <r•••@e•••.se>  N new to you
|    Nothing works.
|
| STEPS
| [ ] assigned  <- :assign @me
| [ ] resolution chosen
| [ ] answered
|
|
|
|
|
| 4 of 14 in the list                            masked: zp shows (logged)  100%
| zp unmask  H history  D clock  J next  K previous  q back  d resolve  ? help
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
| ^X save it  ^G drop it  Esc leave
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
| ^X save it  ^G drop it  Esc leave
+ 15,2
## The screen that is too small says nothing either.
> <Esc>gL
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
> gL
|
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

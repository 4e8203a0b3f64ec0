## A training that lapses while a value is in clear: it is masked before anybody types.
= 80x24
> jjj<Enter>zp2
> <Enter>
> "reply"
> <Enter>
& admin 0 agent-qualify anna 2026-11-22
@ 300
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
| your account was changed: what was in clear is masked
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> zp2
> <Enter>
> "reply"
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
| reveal-s2: anna's qualification has lapsed: an admin renews it with 'agent
| qualify anna DATE'
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
& admin 0 agent-qualify anna 2027-11-22
## An account that is disabled: the screen is cleared, and ends with who did it.
> zp2
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
& admin 0 agent-state anna disabled
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
> j
|
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
+ left at 3: your account is disabled by admin; this desk is closed to you until an admin enables it again

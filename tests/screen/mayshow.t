## What a role may not see in clear whatever the reason is refused before one is asked for.
= 80x24
& admin 0 agent-add olof auditor
! as olof
> <Enter>
> "reply"
> <Enter>
> zp
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
| [ ] what is to be erased, with counts (Art. 17(1))
| reveal-s1 (names, ages, preferences) is not for your role: agent, lead, dpo
| may
| r reply  H history  D clock  J next  q back  d resolve  a assign  t tag  ? help
+ 0,3
> :
> "reveal email"
> <Enter>
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
| [ ] what is to be erased, with counts (Art. 17(1))
| reveal-s2 (e-mail, phone, address and the like) is not for your role: agent,
| lead, dpo may
| r reply  H history  D clock  J next  q back  d resolve  a assign  t tag  ? help
+ 0,3
## Another's ticket: what only its own agent may see is not offered, and the one left is asked about.
& anna 13 assign anna
! as ines
> jjj<Enter>zp
| #13 The site says 500 since noon                 incident | new | anna | pri !
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
| [x] assigned
| [ ] answered  <- :reply / answered --by phone ...
|--------------------------------------------------------------------------------
|  reply     to answer the person
|  identity  to find out who asks
|  rectify   to correct a value
|  package   to put an access package together
|  breach    to deal with a breach
|  other:    write why behind it
|why do you need name?
+ 22,23
> <Esc>
> :
> "reveal email"
> <Enter>
| #13 The site says 500 since noon                 incident | new | anna | pri !
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
| [x] assigned
| [ ] answered  <- :reply / answered --by phone ...
| [ ] resolution chosen
|
|
|
|
| reveal-s2 (e-mail, phone, address and the like): only for your own tickets
| (any ticket: lead, dpo)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3

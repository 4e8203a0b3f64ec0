## What the law asks of an erasure stands in the ticket as steps; gm begins the command of the next one.
= 110x34
> A<Enter>
> :record<Space>ground<Space>a<Enter>
| #1 Erase account + backups                                                       erasure | new | @me | pri !
| [##########]  due Fri 2026-11-20, 3 days late                                                   Art. 17 GDPR
|--------------------------------------------------------------------------------------------------------------
| identity     unknown, person 1
| name         J••• S•••
| email        j•••@e•••.org
| lang         en
| came         2026-10-20 10:12
| labels       vip
| foreign      t1
|
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>
|    Please erase my account and every backup.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] identity settled  <- :identity verified --reason ...
| [x] the ground for erasure: 17(1)(a)
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
| [ ] whether the data were made public (Art. 17(2))
| [ ] why the answer is late (Art. 12(3))
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| [ ] the person's data are erased (Art. 17(1))
| [ ] no file of the store holds them any more (Art. 5(2))
| [ ] recipients told, or that there are none (Art. 19)
| [ ] answered
|
|
| #1 record   (u undoes)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  a assign  i note  t tag  ; tagged  ? help
+ 0,3
> gm
| #1 Erase account + backups                                                       erasure | new | @me | pri !
| [##########]  due Fri 2026-11-20, 3 days late                                                   Art. 17 GDPR
|--------------------------------------------------------------------------------------------------------------
| identity     unknown, person 1
| name         J••• S•••
| email        j•••@e•••.org
| lang         en
| came         2026-10-20 10:12
| labels       vip
| foreign      t1
|
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>
|    Please erase my account and every backup.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] identity settled  <- :identity verified --reason ...
| [x] the ground for erasure: 17(1)(a)
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
| [ ] whether the data were made public (Art. 17(2))
| [ ] why the answer is late (Art. 12(3))
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| [ ] the person's data are erased (Art. 17(1))
| [ ] no file of the store holds them any more (Art. 5(2))
| [ ] recipients told, or that there are none (Art. 19)
| [ ] answered
|
|
| 1 of 14 in the list | u undoes: record                                       masked: zp shows (logged)  100%
|:identity verified --reason "
+ 29,33
> <Esc>2gm
> "crm and mail"
> <Enter>
| #1 Erase account + backups                                                       erasure | new | @me | pri !
| [##########]  due Fri 2026-11-20, 3 days late                                                   Art. 17 GDPR
|--------------------------------------------------------------------------------------------------------------
| identity     unknown, person 1
| name         J••• S•••
| email        j•••@e•••.org
| lang         en
| came         2026-10-20 10:12
| labels       vip
| foreign      t1
|
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>
|    Please erase my account and every backup.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] identity settled  <- :identity verified --reason ...
| [x] the ground for erasure: 17(1)(a)
| [x] the systems that were searched: crm and mail
| [ ] what is to be erased, with counts (Art. 17(1))
| [ ] whether the data were made public (Art. 17(2))
| [ ] why the answer is late (Art. 12(3))
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| [ ] the person's data are erased (Art. 17(1))
| [ ] no file of the store holds them any more (Art. 5(2))
| [ ] recipients told, or that there are none (Art. 19)
| [ ] answered
|
|
| #1 record   (u undoes)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  a assign  i note  t tag  ; tagged  ? help
+ 0,3
## Of a breach it is the documentation that Art. 33(5) asks for.
> :kind<Space>breach<Enter>
| #1 Erase account + backups                                                        breach | new | @me | pri !
| [##########]  due 2026-10-23 10:12, 749 h late                                           Art. 33 and 34 GDPR
|--------------------------------------------------------------------------------------------------------------
| identity     unknown, person 1
| name         J••• S•••
| email        j•••@e•••.org
| lang         en
| came         2026-10-20 10:12
| labels       vip
| foreign      t1
|
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>
|    Please erase my account and every backup.
|
| STEPS
| [x] assigned
| [ ] aware of it at (Art. 33(1))  <- :record aware-at TIME
| [ ] its nature (Art. 33(3)(a))
| [ ] whom it concerns, about how many (Art. 33(3)(a))
| [ ] which records, about how many (Art. 33(3)(a))
| [ ] who answers questions (Art. 33(3)(b))
| [ ] its likely consequences (Art. 33(3)(c))
| [ ] the measures taken (Art. 33(3)(d))
| [ ] the risk (Art. 33(1), 34(1))
| [ ] why the risk is that (Art. 33(5))
| [ ] the authority was notified at (Art. 33(1))
| [ ] what is done so that it does not come again (Art. 33(5))
| [ ] resolution chosen
| [ ] approved by a second person
| [ ] answered
|
|
| #1 kind breach   (u undoes)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  a assign  i note  t tag  ; tagged  ? help
+ 0,3
> 4gm
| #1 Erase account + backups                                                        breach | new | @me | pri !
| [##########]  due 2026-10-23 10:12, 749 h late                                           Art. 33 and 34 GDPR
|--------------------------------------------------------------------------------------------------------------
| identity     unknown, person 1
| name         J••• S•••
| email        j•••@e•••.org
| lang         en
| came         2026-10-20 10:12
| labels       vip
| foreign      t1
|
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>
|    Please erase my account and every backup.
|
| STEPS
| [x] assigned
| [ ] aware of it at (Art. 33(1))  <- :record aware-at TIME
| [ ] its nature (Art. 33(3)(a))
| [ ] whom it concerns, about how many (Art. 33(3)(a))
| [ ] which records, about how many (Art. 33(3)(a))
| [ ] who answers questions (Art. 33(3)(b))
| [ ] its likely consequences (Art. 33(3)(c))
| [ ] the measures taken (Art. 33(3)(d))
| [ ] the risk (Art. 33(1), 34(1))
|---------------------------------------------------------------------------------------------------- 1-8/18 --
|  aware-at      aware of it at
|  nature        its nature
|  subjects      whom it concerns, about how many
|  records       which records, about how many
|  contact       who answers questions
|  consequences  its likely consequences
|  measures      the measures taken
|  risk          the risk
|:record records
+ 16,33

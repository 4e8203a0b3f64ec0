## What the law asks of an erasure stands in the ticket as steps; gn begins the command of the next one.
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
> gn
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
|--------------------------------------------------------------------------------------------------------------
|  --is      verified, not-needed or unknown
|  --reason  how it was proven, or why no proof is needed
|:identity verified --reason "
+ 29,33
> <Esc>2gm
> "crm and mail"
> <Enter>
| filter  is:open assignee:@me                                                                 1/14  rw  15:05
|        ID   Due  P Type St       Who      Requester   Subject
|>        1   -3d! ! eras new      @me      J••• S•••   Erase account + backups  +vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|--------------------------------------------------------------------------------------------------------------
| no saved filter is called so
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  ? help
+ 0,2
## Of a breach it is the documentation that Art. 33(5) asks for.
> :kind<Space>breach<Enter>
| filter  is:open assignee:@me                                                                 1/14  rw  15:05
|        ID   Due  P Type St       Who      Requester   Subject
|>        1  -31d! ! brea new      @me      J••• S•••   Erase account + backups  +vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|--------------------------------------------------------------------------------------------------------------
| #1 kind breach   (u undoes)
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  ? help
+ 0,2
> 4gn
| filter  is:open assignee:@me                                                                 1/14  rw  15:05
|        ID   Due  P Type St       Who      Requester   Subject
|>        1  -31d! ! brea new      @me      J••• S•••   Erase account + backups  +vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
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

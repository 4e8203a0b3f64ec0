## The registers are read as texts.
= 80x24
> :processing<Enter>
| RECORDS OF PROCESSING
|--------------------------------------------------------------------------------
| Missing: 11
| controller.name is not set (Art. 30(1)(a) GDPR): an admin sets it with
| 'settings set controller.name VALUE'
| controller.address is not set (Art. 30(1)(a) GDPR): an admin sets it with
| 'settings set controller.address VALUE'
| controller.contact is not set (Art. 30(1)(a) GDPR): an admin sets it with
| 'settings set controller.contact VALUE'
| dpo.name is not set (Art. 30(1)(a) GDPR): an admin sets it with 'settings set
| dpo.name VALUE'
| dpo.contact is not set (Art. 30(1)(a) GDPR): an admin sets it with 'settings
| set dpo.contact VALUE'
| no version of the privacy policy is in force: 'policy add' adds one
| legal-notice does not say subjects, categories, source, erase-after, security,
| systems: 'purpose-set legal-notice --FIELD VALUE'
| rights does not say subjects, categories, source, erase-after, security,
| systems: 'purpose-set rights --FIELD VALUE'
| service does not say interest, subjects, categories, source, erase-after,
| security, systems: 'purpose-set service --FIELD VALUE'
| stay does not say interest, subjects, categories, source, erase-after,
| security, systems: 'purpose-set stay --FIELD VALUE'
|                                                                            21%
| q back  ? help
+ 0,2
> q
> :processing<Space>rights<Enter>
| RECORD OF PROCESSING
|--------------------------------------------------------------------------------
|
| rights, version 1, ..
| purpose:                         To answer requests of data subjects and of
| authorities
| purpose, in Swedish:             Att besvara begäranden från registrerade och
| myndigheter
| legal basis:                     6(1)(c)
| data subjects:                   (not said)
| categories of data:              (not said)
| source:                          (not said)
| erased after:                    (not said)
| security:                        (not said)
| systems:                         (not said)
| recipients:                      none
|
|
|
|
|
|
|                                                                           100%
| q back  ? help
+ 0,2
> q
> :policy<Enter>
| VERSIONS OF THE PRIVACY POLICY
|--------------------------------------------------------------------------------
| no in force from significant names language changes hash
|
|
|
|
|
|
|
|
|
|
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
| q back  ? help
+ 0,2
> q
> :suppressions<Enter>
| SUPPRESSED ADDRESSES
|--------------------------------------------------------------------------------
| id since ground purpose ticket who state
|
|
|
|
|
|
|
|
|
|
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
| q back  ? help
+ 0,2
> q
## An objection is obeyed in one step, which the ticket and its consents say.
> :stop-purpose<Space>all-marketing<Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
| stop-purpose: 1 applied; stopped: marketing; what was done before stays lawful
| (Art. 7(3) GDPR)
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> :consents<Enter>
| CONSENTS of the ticket's person
|--------------------------------------------------------------------------------
| person 1
| policy when the data came: none in the register
| suppressed: all marketing
| 2026-10-20 10:12  marketing withdrawn, mail, recorded by anna
| 2026-11-23 15:05  marketing stopped, mail, recorded by anna
|
|
|
|
|
|
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
| q back  ? help
+ 0,2
> q
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
| standing     suppressed: all marketing; marketing: stopped
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
| 1 of 14 in the list                    msg 1/1  masked: zp shows (logged)  65%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3

## What no text mends is said before anything is written.
= 80x24
> <Enter>
> r
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
| the desk has no address to send from: an admin sets it with 'settings set
| mail.from ADDRESS'
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## A letter in one's own words: which one, in the editor, how it would leave.
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
> r
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
|--------------------------------------------------------------------------------
|> reply            a letter of your own words
|  ack              that the letter was received
|  ask-identity     a question who writes
|  erased-in-part   that part is erased
|  erased           that data are erased
|  extend           that the answer takes longer, and why
|  no-data          that there are no data
|  not-identified   that we do not know who writes
|  not-ours         that another is responsible
|  refused          a refusal, in whole or in part
|  remind-identity  a reminder who writes
|letter to #1:
+ 14,23
> <Enter>
| letter to #1: reply
|--------------------------------------------------------------------------------
|    Dear {name},
|
|
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
|
|
|
|
|
|
|
|
|
| kept at each pause                                           line 3, 115 bytes
| ^X look at it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 4,4
## Left as it is, it is no draft.
> <Esc>
> r
> <Enter>
> "We are looking for your backups."
> ^X
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        j•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your case [#1]
| Files     none
| Clock     is this the answer that the request is owed? y: yes, it waits until
|           a second person approved it; n: not yet, it leaves, and the clock
|           runs on
| Missing   as the answer 6 of 8 points: they stand below the letter
|
|    Dear J••• S•••,
|
|    We are looking for your backups.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
| the answer, or not yet?                                                    64%
| n send, not the answer yet  a attach  m missing  e edit  q keep, leave  ? help
+ 0,2
## A request that a second person has to approve is not answered yet: y says why not.
> y
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        j•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your case [#1]
| Files     none
| Clock     is this the answer that the request is owed? y: yes, it waits until
|           a second person approved it; n: not yet, it leaves, and the clock
|           runs on
| Missing   as the answer 6 of 8 points: they stand below the letter
|
|    Dear J••• S•••,
|
|    We are looking for your backups.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
| the answer is incomplete: m puts a sentence for each missing point into it
| n send, not the answer yet  a attach  m missing  e edit  q keep, leave  ? help
+ 0,2
## Back to the text, and out: a draft, which r and e go on with.
> e
| letter to #1: reply
|--------------------------------------------------------------------------------
|    Dear {name},
|
|    We are looking for your backups.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
|
|
|
|
|
|
|
|
|
| draft kept 15:05, not sent                                   line 3, 147 bytes
| ^X look at it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 36,4
> ^X
> q
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
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>
|    Please erase my account and every backup.
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] the ground for erasure (Art. 17(1))
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
| [ ] whether the data were made public (Art. 17(2))
| kept as a draft, not sent: e resumes it
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> q
> r
| letter to #1: reply
|--------------------------------------------------------------------------------
|    Dear {name},
|
|    We are looking for your backups.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
|
|
|
|
|
|
|
|
|
| your letter, kept 2026-11-23 15:05: ^G drops it
| ^X look at it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 4,14
## The line is cut: the text is there.
> "Please wait."
! cut
> r
> ^X
> n
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>        1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 2 letters | vip ------------------
| #1: the letter leaves in 60 s; until then u takes it back
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> <Enter>
> }}
| #1 Erase account + backups                           erasure | new | - | pri !
| [##########]  due Fri 2026-11-20, 3 days late                     Art. 17 GDPR
|--------------------------------------------------------------------------------
|[2] 2026-11-23 15:05  to the requester, by anna  for rights
|    leaves 2026-11-23 15:06; undo takes it back until then
|    subject      Your case [#1]
|    Dear J••• S•••,
|
|    We are looking for your backups.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
|
|    Please wait.
|
| STEPS
| [x] further rights of the letter
| 1 of 14 in the list | u undoes: reply  msg 2/2  masked: zp shows (logged)  66%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## u takes it back, and its text is a draft again.
> u
| #1 Erase account + backups                           erasure | new | - | pri !
| [##########]  due Fri 2026-11-20, 3 days late                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] the ground for erasure (Art. 17(1))
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
|-- your reply, not sent, kept 2026-11-23 15:05: e resumes --
|    Dear {name},
| undo: reply #1
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> }}}
| #1 Erase account + backups                           erasure | new | - | pri !
| [##########]  due Fri 2026-11-20, 3 days late                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| [ ] the person's data are erased (Art. 17(1))
| [ ] no file of the store holds them any more (Art. 5(2))
| [ ] recipients told, or that there are none (Art. 19)
| [ ] answered
|
|-- your reply, not sent, kept 2026-11-23 15:05: e resumes --
|    Dear {name},
|
|    We are looking for your backups.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
|
|    Please wait.
| 1 of 14 in the list                   msg 1/1  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,8
> e
| letter to #1: reply
|--------------------------------------------------------------------------------
|    Dear {name},
|
|    We are looking for your backups.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
|
|    Please wait.
|
|
|
|
|
|
|
| your letter, kept 2026-11-23 15:05: ^G drops it
| ^X look at it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 16,14
> ^G
> y
## A word in braces that is none is named, and the text stays.
> :
> "reply reply"
> <Enter>
> "{nmae}"
> ^X
| letter to #1: reply
|--------------------------------------------------------------------------------
|    Dear {name},
|
|    {nmae}
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
|
|
|
|
|
|
| {nmae} is no value that a letter can have; there are name, ticket, received,
| due, today, controller, address, contact, dpo, agent, quote, complaint,
| written, right, purposes, categories, recipients, periods, sources, decisions,
| transfers, kept, told, since, copy; a brace that is meant stands twice
| ^X look at it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 10,4
> ^G
> y
> q
## A letter to a service ticket is its answer, unless one says that it is not yet.
> #
> "11"
> <Enter>
> <Enter>
> r
> <Enter>
> "Under Settings."
> ^X
| THE LETTER to #11 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        b•••@e•••.se
| From      Opsio AB <privacy@opsio.example>
| Subject   Your case [#11]
| Files     none
| Clock     stops when it leaves: this is the answer. n sends it as a letter
|           that is not the answer yet
|
|    Dear B••• T•••,
|
|    Under Settings.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-11-20 you wrote:
|
|    > I cannot find the page.
|
|
| the answer: it stops the clock                                            100%
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
> }}
| #11 How do I change my e-mail address?                 howto | new | - | pri B
| [####------]  due Fri 2026-11-27, day 3 of 7
|--------------------------------------------------------------------------------
|[2] 2026-11-23 15:05  to the requester, by anna  for tickets
|    leaves 2026-11-23 15:06; undo takes it back until then
|    subject      Your case [#11]
|    Dear B••• T•••,
|
|    Under Settings.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-11-20 you wrote:
|
|    > I cannot find the page.
|
|
| STEPS
| [ ] assigned  <- :assign @me
| [ ] answered
| 6 of 14 in the list | u undoes: reply  msg 2/2  masked: zp shows (logged)  93%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> q
## A template that is not the answer is sent as what it is.
> k
> r
> "ack"
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|         1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|> N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|        11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
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
|--------------------------------------------------------------------------------
|> ack       that the letter was received
|letter to #4: ack
+ 17,23
> <Enter>
> ^X
| THE LETTER to #4 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        z•••@e•••.de
| From      Opsio AB <privacy@opsio.example>
| Subject   We have received your letter [#4]
| Files     none
| Clock     runs on: this is not the answer yet
| Empty     controller.contact
|
|    Dear Z••• M•••,
|
|    we received your letter on 2026-10-27 and are working on it. Its number is
|    4.
|    We understand it to be about: erasure of your data (Article 17 GDPR)
|
|    You will have our answer by 2026-11-27.
|
|    You need not write again. If you do, keep the number in the subject line,
|    so that your letter finds its case.
|
|    Opsio AB
|
| not the answer: the clock runs on                                         100%
| y send  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
> <Enter>
> }}
| #4 Right to be forgotten / newsletter                erasure | new | - | pri A
| [########--]  due Fri 2026-11-27, day 27 of 31                    Art. 17 GDPR
|--------------------------------------------------------------------------------
|[2] 2026-11-23 15:05  to the requester, by anna  for rights  N new to you
|    leaves 2026-11-23 15:06; undo takes it back until then
|    subject      We have received your letter [#4]
|    Dear Z••• M•••,
|
|    we received your letter on 2026-10-27 and are working on it. Its number is
|    4.
|    We understand it to be about: erasure of your data (Article 17 GDPR)
|
|    You will have our answer by 2026-11-27.
|
|    You need not write again. If you do, keep the number in the subject line,
|    so that your letter finds its case.
|
|    Opsio AB
|
| STEPS
| [ ] further rights of the letter: erasure  <- :split / drop-hint
| [ ] assigned
| 5 of 14 in the list | u undoes: reply  msg 2/2  masked: zp shows (logged)  66%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## The person has no address.
> q
> m
> "howto"
> <Down>
> "By phone"
> ^X
> #
> "15"
> <Enter>
> r
| #15 By phone                                           howto | new | - | pri B
| [----------]  due Mon 2026-11-30, day 0 of 7
|--------------------------------------------------------------------------------
| identity     unknown
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in (no sender)  N new to you
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
|
|
|
|
| no e-mail address of the person is known: answer by another way, and record it
| with 'answered'
| r reply  H history  D clock  J next  q back  d resolve  a assign  t tag  ? help
+ 0,3

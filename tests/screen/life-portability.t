## The life of a request for portability: what the person gave, as JSON and CSV, and nothing that was concluded.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& admin 0 setting controller.contact privacy@opsio.example
& admin 0 agent-add dora agent,lead,dpo
< tor.lind@example.org 0 My data, please | I want to receive my personal data in a structured, commonly used and machine-readable format (article 20 GDPR). Tor Lind
> "#15"
> <Enter>
> <Enter>
> A
> d
> "GRANTED"
> <Enter>
> G
| #15 My data, please                            portability | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 20 GDPR
|--------------------------------------------------------------------------------
|    I want to receive my personal data in a structured, commonly used and
|    machine-readable format (article 20 GDPR). [e-mail]
|
| STEPS
| [ ] further rights of the letter: access  <- :split / drop-hint
| [x] assigned
| [ ] identity settled
| [ ] the data were searched for (Art. 15(1))
| [ ] notes and letters of the house too (Art. 15(1))
| [ ] resolution chosen
| [ ] approved by a second person
| [ ] the package is made (Art. 15(3), 20(1))
| [ ] the package is delivered (Art. 15(3), 20(1))
| [ ] answered
|
| THE LETTER ALSO ASKS FOR
| access (en-access-subject)
| :split 5  or  :drop-hint 5
|
| u undoes: assign @me                           masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gm
> "known from the account"
> <Enter>
> d
> "GRANTED"
> <Enter>
| #15 My data, please                            portability | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 20 GDPR
|--------------------------------------------------------------------------------
|    I want to receive my personal data in a structured, commonly used and
|    machine-readable format (article 20 GDPR). [e-mail]
|
| STEPS
| [ ] further rights of the letter: access  <- :split / drop-hint
| [x] assigned
| [ ] identity settled
| [ ] the data were searched for (Art. 15(1))
| [ ] notes and letters of the house too (Art. 15(1))
| [ ] resolution chosen
| [ ] approved by a second person
| [ ] the package is made (Art. 15(3), 20(1))
| [ ] the package is delivered (Art. 15(3), 20(1))
| [ ] answered
|
| THE LETTER ALSO ASKS FOR
| access (en-access-subject)
| :split 5  or  :drop-hint 5
| #15: the letter may exercise further rights: make each a ticket of its own
| (split) or say that it does not (drop-hint)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gm<Enter>
> ":package"
> <Enter>
> m
| new: a ticket by hand: phone, paper, visit
|--------------------------------------------------------------------------------
|> kind         the kind; other if not given
|  subject   *  what it is about
|  received     when it came; now if not given
|  name         the person's name
|  email        the person's e-mail address
|  phone        the person's phone number
|  channel      phone, post, visit, mail or elsewhere
|  priority     urgent, high, normal or low
|  text         what was said or written
|  reason       why, in a few words
|
|
|
|--------------------------------------------------------------------------------
|  access                    Art. 15 GDPR
|  portability               Art. 20 GDPR
|  rectification             Art. 16 GDPR
|  erasure                   Art. 17 GDPR
|  restriction               Art. 18 GDPR
|  objection                 Art. 21(1) GDPR
| * has to be filled in
| ^X make it  ^G drop it  ^O your editor  <S-Tab> field before  Esc leave
+ 14,2
> q
> gm
> "GRANTED"
> <Enter>
> G
| new: a ticket by hand: phone, paper, visit
|--------------------------------------------------------------------------------
|  kind        qgmGRANTED
|> subject     G
|  received     when it came; now if not given
|  name         the person's name
|  email        the person's e-mail address
|  phone        the person's phone number
|  channel      phone, post, visit, mail or elsewhere
|  priority     urgent, high, normal or low
|  text         what was said or written
|  reason       why, in a few words
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
| * has to be filled in
| ^X make it  ^G drop it  ^O your editor  <S-Tab> field before  Esc leave
+ 15,3
## Sent to review again: the answer waits for a second person, whoever writes it.
> r
> "port"
> <Enter>
| new: a ticket by hand: phone, paper, visit
|--------------------------------------------------------------------------------
|  kind        qgmGRANTED
|  subject     Grport
|> received     when it came; now if not given
|  name         the person's name
|  email        the person's e-mail address
|  phone        the person's phone number
|  channel      phone, post, visit, mail or elsewhere
|  priority     urgent, high, normal or low
|  text         what was said or written
|  reason       why, in a few words
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
| * has to be filled in
| ^X make it  ^G drop it  ^O your editor  <S-Tab> field before  Esc leave
+ 14,4
> <Esc>
! as dora
> "#15"
> <Enter>
> <Enter>
> gm<Enter>
! as anna
> "#15"
> <Enter>
> <Enter>
> G
| #15 My data, please                            portability | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 20 GDPR
|--------------------------------------------------------------------------------
|    I want to receive my personal data in a structured, commonly used and
|    machine-readable format (article 20 GDPR). [e-mail]
|
| STEPS
| [ ] further rights of the letter: access  <- :split / drop-hint
| [x] assigned
| [ ] identity settled
| [ ] the data were searched for (Art. 15(1))
| [ ] notes and letters of the house too (Art. 15(1))
| [ ] resolution chosen
| [ ] approved by a second person
| [ ] the package is made (Art. 15(3), 20(1))
| [ ] the package is delivered (Art. 15(3), 20(1))
| [ ] answered
|
| THE LETTER ALSO ASKS FOR
| access (en-access-subject)
| :split 5  or  :drop-hint 5
|
| 15 of 15 in the list                           masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gm<Enter>
> r
> "port"
> <Enter>
> <Tab>
> "data.json, data.csv and schema.json"
> <Tab>
> "in the archive that comes with this letter"
> <Tab>
> "what we have concluded from them"
> ^X
| #1 Erase account + backups                           erasure | new | - | pri !
| [##########]  due Fri 2026-11-20, 3 days late                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     unknown
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
| [ ] whether the data were made public (Art. 17(2))
| 1 of 15 in the list                             masked: zp shows (logged)  70%
|resolve code: hive that comes with this letterwhat we have concluded from them
+ 78,23
> y
* sent
> R
> gm
> "mail"
> <Enter>
> gm<Enter>
> gg
| #1 Erase account + backups                         erasure | new | @me | pri !
| [##########]  due Fri 2026-11-20, 3 days late                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     unknown
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
| [ ] the ground for erasure (Art. 17(1))
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
| [ ] whether the data were made public (Art. 17(2))
| 1 of 15 in the list | u undoes: assign @me      masked: zp shows (logged)  70%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3

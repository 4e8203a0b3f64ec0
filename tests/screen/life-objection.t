## The life of an objection (Art. 21(1)): restricted at once, weighed, decided by the DPO.
= 80x24
& admin 0 agent-add dirk dpo --until 2027-10-01
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
< cleo@example.com 0 My objection | I object to the processing of my data for statistics (Article 21(1)): I am a known person in a small town and can be recognised.
! as ines
> "#15"
> <Enter>
> <Enter>
## Whoever takes it restricts the data: nobody has to think of it.
> gn<Enter>
| #15 My objection                                 objection | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                  Art. 21(1) GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| standing     restricted (Art. 18)
|
|[1] 2026-11-23 15:05  in c•••
|    I object to the processing of my data for statistics (Article 21(1)): I am
|    a known person in a small town and can be recognised.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] identity settled  <- :identity verified --reason ...
| [ ] the person's own reasons (Art. 21(1))
| [ ] the balance of both interests (Art. 21(1))
| [ ] what came of it (Art. 21(1), 22(3))
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| #15 assign @me   (u undoes)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn
> "she wrote from the address that we know"
> <Enter>
> gn
> "known in a small town, can be recognised"
> <Enter>
> dGRANTED<Enter>
| #15 My objection                                 objection | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                  Art. 21(1) GDPR
|--------------------------------------------------------------------------------
| identity     verified, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| standing     restricted (Art. 18)
|
|[1] 2026-11-23 15:05  in c•••
|    I object to the processing of my data for statistics (Article 21(1)): I am
|    a known person in a small town and can be recognised.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] the person's own reasons: known in a small town, can be recognised
| [ ] the balance of both interests (Art. 21(1))  <- :record balance TEXT
| [ ] what came of it (Art. 21(1), 22(3))
| [ ] resolution chosen
| #15: missing: the balance of both interests (Art. 21(1); record balance ...);
| 'steps' lists all that is
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn
> "the statistics serve prices only and can do without her"
> <Enter>
> gn
> "upheld"
> <Enter>
> r
> "objection-upheld"
> <Enter>
> <Down><Down><Down><Down><Down><Down><Home>^K
> "- Data: your purchases"
> <Down><Home>^K
> "- Purposes that we no longer process them for: statistics"
> <Down><Home>^K
> "- From: 2026-11-23"
> <Down><Home>^K
> "- What we still process, and why: your account, for the contract (Article 6(1)(b))"
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        c•••@e•••.com
| From      Opsio AB <privacy@opsio.example>
| Subject   We have ended the processing [#15]
| Files     none
| Clock     runs on: the answer to a ticket of this kind leaves once a second
|           person approved it: 'resolve CODE' sends it to review. n sends it as
|           a letter that is not the answer yet
| Empty     controller.address, controller.contact, dpo.contact
|
|    Hello,
|
|    On 2026-11-23 you objected to our processing of your personal data (Article
|    21(1) GDPR). The case number is 15. We uphold your objection and have ended
|    the processing:
|
|    - Data: your purchases
|    - Purposes that we no longer process them for: statistics
|    - From: 2026-11-23
|    - What we still process, and why: your account, for the contract (Article
|    6(1)(b))
| the answer: it waits for a second person                                   57%
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
> gn
> "GRANTED"
> <Enter>
| #15 My objection                              objection | review | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                  Art. 21(1) GDPR
|--------------------------------------------------------------------------------
| identity     verified, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| result       GRANTED
| ground       12(3)
| standing     restricted (Art. 18)
|
|[1] 2026-11-23 15:05  in c•••
|    I object to the processing of my data for statistics (Article 21(1)): I am
|    a known person in a small town and can be recognised.
|
|[2] 2026-11-23 15:05  to the requester, by ines  for rights
|    the answer, waiting for approval
|    subject      We have ended the processing [#15]
|    Hello,
|
|    On 2026-11-23 you objected to our processing of your personal data (Article
|    21(1) GDPR). The case number is 15. We uphold your objection and have ended
| #15 resolve GRANTED   (u undoes)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn<Enter>
| #15 My objection                              objection | review | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                  Art. 21(1) GDPR
|--------------------------------------------------------------------------------
| identity     verified, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| result       GRANTED
| ground       12(3)
| standing     restricted (Art. 18)
|
|[1] 2026-11-23 15:05  in c•••
|    I object to the processing of my data for statistics (Article 21(1)): I am
|    a known person in a small town and can be recognised.
|
|[2] 2026-11-23 15:05  to the requester, by ines  for rights
|    the answer, waiting for approval
|    subject      We have ended the processing [#15]
|    Hello,
|
|    On 2026-11-23 you objected to our processing of your personal data (Article
|    21(1) GDPR). The case number is 15. We uphold your objection and have ended
| approve is not for your role: lead, dpo may
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## The DPO decides.
! as dirk
> "#15"
> <Enter>
> <Enter>
> gn<Enter>
> G
| #15 My objection                           objection | approved | ines | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                  Art. 21(1) GDPR
|--------------------------------------------------------------------------------
|    consider it (Article 17(1)(c) GDPR).
|
|    Kind regards
|    ines
|    Opsio AB
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] the person's own reasons: known in a small town, can be recognised
| [x] the balance of both interests: the statistics serve prices only and can do
|     without her
| [x] what came of it: upheld
| [x] resolution chosen
| [x] the answer is written, for a second person to read
| [x] approved by a second person
| [ ] answered  <- :outbox-retry 1
|
| 15 of 15 in the list | u undoes: approve       masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
* sent
! as ines
> "#15"
> <Enter>
> <Enter>
> G
| #15 My objection                            objection | resolved | @me | pri B
| due Wed 2026-12-23, answered on day 0                          Art. 21(1) GDPR
|--------------------------------------------------------------------------------
|    consider it (Article 17(1)(c) GDPR).
|
|    Kind regards
|    ines
|    Opsio AB
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] the person's own reasons: known in a small town, can be recognised
| [x] the balance of both interests: the statistics serve prices only and can do
|     without her
| [x] what came of it: upheld
| [x] resolution chosen
| [x] the answer is written, for a second person to read
| [x] approved by a second person
| [x] answered
|
|                                       msg 2/2  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## The restriction ends when the DPO lifts it, after the letter that told of it.
! +3
! as dirk
> "#15"
> <Enter>
> <Enter>
> :lift<Space>"the processing has ended"<Enter>
| #15 My objection                           objection | resolved | ines | pri B
| due Wed 2026-12-23, answered on day 0                          Art. 21(1) GDPR
|--------------------------------------------------------------------------------
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| answered     2026-11-23 15:06
| closed       2026-11-23 15:06
| result       GRANTED
| ground       12(3)
| standing     restricted (Art. 18)
|
|[1] 2026-11-23 15:05  in c•••
|    I object to the processing of my data for statistics (Article 21(1)): I am
|    a known person in a small town and can be recognised.
|
|[2] 2026-11-23 15:05  to the requester, by ines  for rights
|    subject      We have ended the processing [#15]
|    Hello,
|
| #15: the person is told before a restriction is lifted: send the letter
| objection-upheld and record when it went (record lift-notice TIME; Art. 18(3)
| GDPR)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> :record<Space>lift-notice<Space>2026-11-23<Enter>
> :lift<Space>"the processing has ended"<Enter>
| #15 My objection                           objection | resolved | ines | pri B
| due Wed 2026-12-23, answered on day 0                          Art. 21(1) GDPR
|--------------------------------------------------------------------------------
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| answered     2026-11-23 15:06
| closed       2026-11-23 15:06
| result       GRANTED
| ground       12(3)
|
|[1] 2026-11-23 15:05  in c•••
|    I object to the processing of my data for statistics (Article 21(1)): I am
|    a known person in a small town and can be recognised.
|
|[2] 2026-11-23 15:05  to the requester, by ines  for rights
|    subject      We have ended the processing [#15]
|    Hello,
|
|    On 2026-11-23 you objected to our processing of your personal data (Article
|    21(1) GDPR). The case number is 15. We uphold your objection and have ended
|    the processing:
| #15 lift "the processing has ended"   (u undoes)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3

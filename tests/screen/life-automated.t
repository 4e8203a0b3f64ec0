## The life of a request for human review of an automated decision (Art. 22): no pause for identity, the DPO decides.
= 80x24
& admin 0 agent-add dirk dpo --until 2027-10-01
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
< cleo@example.com 0 Your automated decision | I contest the automated decision that refused me an account (Article 22). A person should look at it.
! as ines
> "#15"
> <Enter>
> <Enter>
> gn<Enter>
> ":state id_wait --what name --reason doubt"
> <Enter>
| #15 Your automated decision                      automated | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 22 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in c•••
|    I contest the automated decision that refused me an account (Article 22). A
|    person should look at it.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] which decision (Art. 22(1))  <- :record decision-id TEXT
| [ ] who reviewed it (Art. 22(3))
| [ ] what came of it (Art. 21(1), 22(3))
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| #15: id_wait: the clock of kind automated does not pause for proof of identity
| (Art. 12(6) GDPR); work on it (state work)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> dHUMAN-CHANGED<Enter>
| #15 Your automated decision                      automated | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 22 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in c•••
|    I contest the automated decision that refused me an account (Article 22). A
|    person should look at it.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] which decision (Art. 22(1))  <- :record decision-id TEXT
| [ ] who reviewed it (Art. 22(3))
| [ ] what came of it (Art. 21(1), 22(3))
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| #15: missing: which decision (Art. 22(1); record decision-id ...); 'steps'
| lists all that is
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn
> "account application 4711 of 2026-11-19"
> <Enter>
> gn
> "dirk"
> <Enter>
> gn
> "changed: the account is opened"
> <Enter>
> r
> "decision-reviewed"
> <Enter>
> <Down><Down><Down><Down><Down><Down><Home>^K
> "- The decision: application 4711 for an account, of 2026-11-19"
> <Down><Home>^K
> "- Reviewed by: our head of accounts, who may change the decision"
> <Down><Home>^K
> "- What you have put forward: that your income was read wrongly"
> <Down><Home>^K
> "- The result: the account is opened, from 2026-11-23"
> <Down><Home>^K
> "- The reasons: the income was read from the wrong line"
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        c•••@e•••.com
| From      Opsio AB <privacy@opsio.example>
| Subject   A person has reviewed the decision [#15]
| Files     none
| Clock     runs on: the answer to a ticket of this kind leaves once a second
|           person approved it: 'resolve CODE' sends it to review. n sends it as
|           a letter that is not the answer yet
| Empty     controller.address, controller.contact, dpo.contact
|
|    Hello,
|
|    On 2026-11-23 you asked us to have a person review a decision that was
|    taken automatically (Article 22(3) GDPR). The case number is 15. It is done
|    now:
|
|    - The decision: application 4711 for an account, of 2026-11-19
|    - Reviewed by: our head of accounts, who may change the decision
|    - What you have put forward: that your income was read wrongly
|    - The result: the account is opened, from 2026-11-23
|    - The reasons: the income was read from the wrong line
| the answer: it waits for a second person                                   43%
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
> gn
> "HUMAN-CHANGED"
> <Enter>
| #15 Your automated decision                   automated | review | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 22 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| result       HUMAN-CHANGED
| ground       22(3)
|
|[1] 2026-11-23 15:05  in c•••
|    I contest the automated decision that refused me an account (Article 22). A
|    person should look at it.
|
|[2] 2026-11-23 15:05  to the requester, by ines  for rights
|    the answer, waiting for approval
|    subject      A person has reviewed the decision [#15]
|    Hello,
|
|    On 2026-11-23 you asked us to have a person review a decision that was
|    taken automatically (Article 22(3) GDPR). The case number is 15. It is done
|    now:
| #15 resolve HUMAN-CHANGED   (u undoes)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn<Enter>
| #15 Your automated decision                   automated | review | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 22 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| result       HUMAN-CHANGED
| ground       22(3)
|
|[1] 2026-11-23 15:05  in c•••
|    I contest the automated decision that refused me an account (Article 22). A
|    person should look at it.
|
|[2] 2026-11-23 15:05  to the requester, by ines  for rights
|    the answer, waiting for approval
|    subject      A person has reviewed the decision [#15]
|    Hello,
|
|    On 2026-11-23 you asked us to have a person review a decision that was
|    taken automatically (Article 22(3) GDPR). The case number is 15. It is done
|    now:
| approve is not for your role: lead, dpo may
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
! as dirk
> "#15"
> <Enter>
> <Enter>
> gn<Enter>
| #15 Your automated decision                automated | approved | ines | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 22 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| result       HUMAN-CHANGED
| ground       22(3)
|
|[1] 2026-11-23 15:05  in c•••
|    I contest the automated decision that refused me an account (Article 22). A
|    person should look at it.
|
|[2] 2026-11-23 15:05  to the requester, by ines  for rights
|    leaves 2026-11-23 15:06; undo takes it back until then
|    subject      A person has reviewed the decision [#15]
|    Hello,
|
|    On 2026-11-23 you asked us to have a person review a decision that was
|    taken automatically (Article 22(3) GDPR). The case number is 15. It is done
|    now:
| #15 approve; its answer leaves   (u undoes)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
* sent
! as ines
> "#15"
> <Enter>
> <Enter>
> G
| #15 Your automated decision                 automated | resolved | @me | pri B
| due Wed 2026-12-23, answered on day 0                             Art. 22 GDPR
|--------------------------------------------------------------------------------
|    If you are not content with our answer, you may complain to the Swedish
|    Authority for Privacy Protection, Integritetsskyddsmyndigheten (IMY),
|    [address], [e-mail], telephone [phone], www.imy.se. You may also complain
|    to the supervisory authority of the country in the EU or EEA where you
|    live, where you work or where what you complain of happened (Article 77
|    GDPR). You also have the right to bring the matter before a court (Article
|    79 GDPR), whether or not you have complained.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] which decision: account application 4711 of 2026-11-19
| [x] who reviewed it: dirk
| [x] what came of it: changed: the account is opened
| [x] resolution chosen
| [x] the answer is written, for a second person to read
| [x] approved by a second person
| [x] answered
|
|                                       msg 2/2  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3

## The life of a withdrawn consent (Art. 7(3)): stopped within a working day, confirmed within three.
= 80x24
& admin 0 agent-add dirk dpo --until 2027-10-01
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& dirk 0 purpose-set surveys --title-en "Surveys" --title-sv "Enkäter" --basis 6(1)(a)
< cleo@example.com 0 Your surveys | I withdraw my consent to your surveys (Article 7(3)).
! as ines
> "#15"
> <Enter>
> D
| CLOCK of #15
|--------------------------------------------------------------------------------
| kind         consent_wd
| came         2026-11-23 15:05
| now          due Wed 2026-12-23, day 0 of 30
|
| due          2026-12-23
| article      Art. 7(3) GDPR
|
| DUTIES ON THE WAY
| 2026-11-24            stop: open
| 2026-11-26            confirm: open
|
| WHY
| Received Mon 2026-11-23: the day of receipt is not counted (Reg. 1182/71 art.
| 3(1)).
| One month from receipt: the same date number, Wed 2026-12-23 (policy, counted
| as Art. 12(3) GDPR; Reg. 1182/71 art. 3(2)(c)).
| On the way: stop by Tue 2026-11-24 (policy).
| On the way: confirm by Thu 2026-11-26 (policy).
| The desk's own aim: day 15, 2026-12-08.
|
|                                                                           100%
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2
> q
> <Enter>
> gn<Enter>
> gn
> "rights"
> <Enter>
| #15 Your surveys                                consent_wd | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                   Art. 7(3) GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in c•••
|    I withdraw my consent to your surveys (Article 7(3)).
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] which purposes were stopped (Art. 7(3), 21(3), LEK 9:28)
|     <- :stop-purpose PURPOSE
| [ ] stopped at, by 2026-11-24 (Art. 7(3), 21(3), LEK 9:28)
| [ ] the address is kept from mailings (Art. 7(3), 21(3))
| [ ] answered
| [ ] resolution chosen
|
| #15: 'rights' rests on a duty of the law (6(1)(c)): it is neither consented to
| nor stopped
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn
> "surveys"
> <Enter>
| #15 Your surveys                                consent_wd | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                   Art. 7(3) GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| standing     suppressed: surveys; surveys: stopped
|
|[1] 2026-11-23 15:05  in c•••
|    I withdraw my consent to your surveys (Article 7(3)).
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] which purposes were stopped: surveys
| [x] stopped at: 2026-11-23 15:05
| [x] the address is kept from mailings
| [ ] answered  <- :reply / answered --by phone ...
| [ ] resolution chosen
|
| stop-purpose: 1 applied; stopped: surveys; what was done before stays lawful
| (Art. 7(3) GDPR)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## A letter that is not the answer confirms nothing.
> r
> "ack"
> <Enter>
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        c•••@e•••.com
| From      Opsio AB <privacy@opsio.example>
| Subject   We have received your letter [#15]
| Files     none
| Clock     runs on: this is not the answer yet
| Empty     controller.contact
|
|    Hello,
|
|    we received your letter on 2026-11-23 and are working on it. Its number is
|    15.
|    We understand it to be about: the withdrawal of a consent (Article 7(3)
|    GDPR)
|
|    You will have our answer by 2026-12-23.
|
|    You need not write again. If you do, keep the number in the subject line,
|    so that your letter finds its case.
|
|    Opsio AB
| not the answer: the clock runs on                                         100%
| y send  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
* sent
! as ines
> "#15"
> <Enter>
> DG
| CLOCK of #15
|--------------------------------------------------------------------------------
| kind         consent_wd
| came         2026-11-23 15:05
| now          due Wed 2026-12-23, day 0 of 30
|
| due          2026-12-23
| article      Art. 7(3) GDPR
|
| DUTIES ON THE WAY
| 2026-11-24            stop: met on 2026-11-23
| 2026-11-26            confirm: open
|
| WHY
| Received Mon 2026-11-23: the day of receipt is not counted (Reg. 1182/71 art.
| 3(1)).
| One month from receipt: the same date number, Wed 2026-12-23 (policy, counted
| as Art. 12(3) GDPR; Reg. 1182/71 art. 3(2)(c)).
| On the way: stop by Tue 2026-11-24 (policy).
| On the way: confirm by Thu 2026-11-26 (policy).
| The desk's own aim: day 15, 2026-12-08.
| Stopped on 2026-11-23: surveys.
|                                                                           100%
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2
> q
> <Enter>
> r
> "consent-withdrawn"
> <Enter>
> <Down><Down><Down><Down><Down><Home>^K
> "- The consent: to surveys, given on 2025-02-01"
> <Down><Down><Home>^K
> "- What we still process, and why: nothing of this"
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        c•••@e•••.com
| From      Opsio AB <privacy@opsio.example>
| Subject   Your consent is withdrawn [#15]
| Files     none
| Clock     stops when it leaves: this is the answer. n sends it as a letter
|           that is not the answer yet
| Empty     controller.address, controller.contact, dpo.contact
|
|    Hello,
|
|    On 2026-11-23 you withdrew your consent (Article 7(3) GDPR). The case
|    number is 15. We have stopped the processing that was based on it:
|
|    - The consent: to surveys, given on 2025-02-01
|    - The processing stopped on: 2026-11-23
|    - What we still process, and why: nothing of this
|
|    What was done on the basis of the consent before you withdrew it remains
|    lawful (Article 7(3)). If you would like the data erased as well, answer
|    this letter, and we will consider it (Article 17(1)(b) GDPR).
| the answer: it stops the clock                                             58%
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
* sent
! as ines
> "#15"
> <Enter>
> <Enter>
> dSTOPPED<Enter>
> G
| #15 Your surveys                           consent_wd | resolved | @me | pri B
| due Wed 2026-12-23, answered on day 0                           Art. 7(3) GDPR
|--------------------------------------------------------------------------------
|    - What we still process, and why: nothing of this
|
|    What was done on the basis of the consent before you withdrew it remains
|    lawful (Article 7(3)). If you would like the data erased as well, answer
|    this letter, and we will consider it (Article 17(1)(b) GDPR).
|
|    Kind regards
|    ines
|    Opsio AB
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] which purposes were stopped: surveys
| [x] stopped at: 2026-11-23 15:05
| [x] the address is kept from mailings
| [x] answered
| [x] resolution chosen
|
| 15 of 15 in the list | u undoes: resolve STOP~ masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> DG
| CLOCK of #15
|--------------------------------------------------------------------------------
| came         2026-11-23 15:05
| now          due Wed 2026-12-23, answered on day 0
|
| due          2026-12-23
| article      Art. 7(3) GDPR
|
| DUTIES ON THE WAY
| 2026-11-24            stop: met on 2026-11-23
| 2026-11-26            confirm: met on 2026-11-23
|
| WHY
| Received Mon 2026-11-23: the day of receipt is not counted (Reg. 1182/71 art.
| 3(1)).
| One month from receipt: the same date number, Wed 2026-12-23 (policy, counted
| as Art. 12(3) GDPR; Reg. 1182/71 art. 3(2)(c)).
| On the way: stop by Tue 2026-11-24 (policy).
| On the way: confirm by Thu 2026-11-26 (policy).
| The desk's own aim: day 15, 2026-12-08.
| Stopped on 2026-11-23: surveys.
| Answered on 2026-11-23.
|                                                                           100%
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2

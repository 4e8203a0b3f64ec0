## The life of an objection to direct marketing (Art. 21(2)): no proof of identity, stopped within a working day.
= 80x24
& admin 0 agent-add dirk dpo --until 2027-10-01
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& dirk 0 purpose-set news --title-en "Newsletter" --title-sv "Nyhetsbrev" --basis 6(1)(f) --marketing yes
< cleo@example.com 0 No more advertising | I object to the use of my data for direct marketing (Article 21(2)). No more newsletters.
! as ines
> "#15"
> <Enter>
> D
| CLOCK of #15
|--------------------------------------------------------------------------------
| kind         objection_dm
| came         2026-11-23 15:05
| now          due Wed 2026-12-23, day 0 of 30
|
| due          2026-12-23
| article      Art. 21(2) GDPR
|
| DUTIES ON THE WAY
| 2026-11-24            stop: open
|
| WHY
| Received Mon 2026-11-23: the day of receipt is not counted (Reg. 1182/71 art.
| 3(1)).
| One month from receipt: the same date number, Wed 2026-12-23 (Art. 12(3) GDPR;
| Reg. 1182/71 art. 3(2)(c)).
| On the way: stop by Tue 2026-11-24 (policy).
| The desk's own aim: day 15, 2026-12-08.
|
|
|
|                                                                           100%
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2
> q
> <Enter>
> gn<Enter>
## No time is asked for, by a question or by an extension.
> ":state id_wait --what name --reason doubt"
> <Enter>
| #15 No more advertising                       objection_dm | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                  Art. 21(2) GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in c•••
|    I object to the use of my data for direct marketing (Article 21(2)). No
|    more newsletters.
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
| #15: id_wait: the clock of kind objection_dm does not pause for proof of
| identity (Art. 12(6) GDPR); work on it (state work)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> dSTOPPED<Enter>
| #15 No more advertising                       objection_dm | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                  Art. 21(2) GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in c•••
|    I object to the use of my data for direct marketing (Article 21(2)). No
|    more newsletters.
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
| #15: missing: which purposes were stopped (Art. 7(3), 21(3), LEK 9:28;
| stop-purpose PURPOSE); 'steps' lists all that is
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn
| #15 No more advertising                       objection_dm | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                  Art. 21(2) GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in c•••
|    I object to the use of my data for direct marketing (Article 21(2)). No
|    more newsletters.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] which purposes were stopped (Art. 7(3), 21(3), LEK 9:28)
|     <- :stop-purpose PURPOSE
|--------------------------------------------------------------------------------
|  all-marketing  whatever is direct marketing (Art. 21(2))
|  news           Newsletter
|  service        Service communication
|  stay           To Stay Connected
|  tickets        To Resolve Tickets
|:stop-purpose
+ 14,23
> "all-marketing"
> <Enter>
| #15 No more advertising                       objection_dm | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                  Art. 21(2) GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| standing     suppressed: all marketing; news: stopped
|
|[1] 2026-11-23 15:05  in c•••
|    I object to the use of my data for direct marketing (Article 21(2)). No
|    more newsletters.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] which purposes were stopped: news
| [x] stopped at: 2026-11-23 15:05
| [x] the address is kept from mailings
| [ ] answered  <- :reply / answered --by phone ...
| [ ] resolution chosen
| stop-purpose: 1 applied; stopped: news; what was done before stays lawful
| (Art. 7(3) GDPR)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> DG
| CLOCK of #15
|--------------------------------------------------------------------------------
| kind         objection_dm
| came         2026-11-23 15:05
| now          due Wed 2026-12-23, day 0 of 30
|
| due          2026-12-23
| article      Art. 21(2) GDPR
|
| DUTIES ON THE WAY
| 2026-11-24            stop: met on 2026-11-23
|
| WHY
| Received Mon 2026-11-23: the day of receipt is not counted (Reg. 1182/71 art.
| 3(1)).
| One month from receipt: the same date number, Wed 2026-12-23 (Art. 12(3) GDPR;
| Reg. 1182/71 art. 3(2)(c)).
| On the way: stop by Tue 2026-11-24 (policy).
| The desk's own aim: day 15, 2026-12-08.
| Stopped on 2026-11-23: news.
|
|
|                                                                           100%
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2
> q
> r
> "marketing-stopped"
> <Enter>
> <Down><Down><Down><Down><Down><Down><Down><Home>^K
> "- Concerns: all newsletters to this address"
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        c•••@e•••.com
| From      Opsio AB <privacy@opsio.example>
| Subject   We send you no more advertising [#15]
| Files     none
| Clock     stops when it leaves: this is the answer. n sends it as a letter
|           that is not the answer yet
| Empty     controller.address, controller.contact, dpo.contact
|
|    Hello,
|
|    On 2026-11-23 you objected to direct marketing (Article 21(2) GDPR). The
|    case number is 15. We no longer process your personal data for such
|    purposes (Article 21(3)), nor for profiling that is related to them.
|
|    - Stopped on: 2026-11-23
|    - Concerns: all newsletters to this address
|
|    On a suppression list we keep only what is needed to recognise your
|    address, so that you are not added again by mistake. You may still receive
|    messages that are not advertising, for example about a purchase you have
| the answer: it stops the clock                                             60%
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
| #15 No more advertising                  objection_dm | resolved | @me | pri B
| due Wed 2026-12-23, answered on day 0                          Art. 21(2) GDPR
|--------------------------------------------------------------------------------
|
|    On a suppression list we keep only what is needed to recognise your
|    address, so that you are not added again by mistake. You may still receive
|    messages that are not advertising, for example about a purchase you have
|    made.
|
|    Kind regards
|    ines
|    Opsio AB
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] which purposes were stopped: news
| [x] stopped at: 2026-11-23 15:05
| [x] the address is kept from mailings
| [x] answered
| [x] resolution chosen
|
| 15 of 15 in the list | u undoes: resolve STOP~ masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## Only a keyed hash of the address is kept; and marketing leaves no more, whoever writes it.
! as dirk
> :suppressions<Enter>
| SUPPRESSED ADDRESSES
|--------------------------------------------------------------------------------
| id since            ground    purpose       ticket who  state
| 1  2026-11-23 15:05 objection all marketing 15     ines stands
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
> "#15"
> <Enter>
> <Enter>
> ":reply --purpose news --answers no --text "Our offers of this week.""
> <Enter>
| #15 No more advertising                 objection_dm | resolved | ines | pri B
| due Wed 2026-12-23, answered on day 0                          Art. 21(2) GDPR
|--------------------------------------------------------------------------------
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| answered     2026-11-23 15:06
| closed       2026-11-23 15:06
| result       STOPPED
| ground       7(3), 21(3), LEK 9:28
| standing     suppressed: all marketing; news: stopped
|
|[1] 2026-11-23 15:05  in c•••
|    I object to the use of my data for direct marketing (Article 21(2)). No
|    more newsletters.
|
|[2] 2026-11-23 15:05  to the requester, by ines  for rights
|    subject      We send you no more advertising [#15]
|    Hello,
|
|    On 2026-11-23 you objected to direct marketing (Article 21(2) GDPR). The
| #15: the person does not want 'news' (the last word is 'stopped', Art. 21
| GDPR): 'consent news given' records another word of theirs
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3

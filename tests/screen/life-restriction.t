## The life of a request for restriction (Art. 18): applied within a working day, told, and much later lifted after a notice.
= 80x24
& admin 0 agent-add dirk dpo --until 2027-10-01
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
< cleo@example.com 0 Do not use my address | I request the restriction of processing of my postal address, for it is not the right one (Article 18).
! as ines
> "#15"
> <Enter>
> <Enter>
> gn<Enter>
> gn
> "she wrote from the address that we know"
> <Enter>
## Nothing is granted that is not done: the refusal names the first thing that is missing, and its command.
> dGRANTED<Enter>
| #15 Do not use my address                      restriction | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 18 GDPR
|--------------------------------------------------------------------------------
| identity     verified, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in c•••
|    I request the restriction of processing of my postal address, for it is not
|    the right one (Article 18).
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [ ] the ground for restriction (Art. 18(1))
|     <- :record ground 18(1)(a)|18(1)(b)|18(1)(c)|18(1)(d)
| [ ] which data are restricted (Art. 18(1))
| [ ] the processing is restricted, by 2026-11-24 (Art. 18(1))
| [ ] restricted from (Art. 18(1))
| #15: missing: the ground for restriction (Art. 18(1); record ground ...);
| 'steps' lists all that is
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn
> "a"
> <Enter>
> gn
> "postal address"
> <Enter>
> gn
> ""accuracy contested""
> <Enter>
| #15 Do not use my address                      restriction | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 18 GDPR
|--------------------------------------------------------------------------------
| identity     verified, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| standing     restricted (Art. 18)
|
|[1] 2026-11-23 15:05  in c•••
|    I request the restriction of processing of my postal address, for it is not
|    the right one (Article 18).
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] the ground for restriction: 18(1)(a)
| [x] which data are restricted: postal address
| [x] the processing is restricted
| [x] restricted from: 2026-11-23
| [ ] resolution chosen  <- :resolve CODE
| #15 restrict "accuracy contested"   (u undoes)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## The duty of one working day is met by that.
> DG
| CLOCK of #15
|--------------------------------------------------------------------------------
| article      Art. 18 GDPR
|
| DUTIES ON THE WAY
| 2026-11-24            apply: met on 2026-11-23
|
| WHY
| Received Mon 2026-11-23: the day of receipt is not counted (Reg. 1182/71 art.
| 3(1)).
| One month from receipt: the same date number, Wed 2026-12-23 (Art. 12(3) GDPR;
| Reg. 1182/71 art. 3(2)(c)).
| Two further months need a notice with its reasons, sent by Wed 2026-12-23
| (Art. 12(3) GDPR).
| Three months from receipt: the same date number, Tue 2027-02-23 (Art. 12(3)
| GDPR; Reg. 1182/71 art. 3(2)(c)).
| On the way: apply by Tue 2026-11-24 (policy).
| The desk's own aim: day 15, 2026-12-08.
| Restricted on 2026-11-23 (Art. 18(1) GDPR).
|
| ge extends the time by a notice (Art. 12(3) GDPR), :extend also records one
| given by another way; P asks who it is, which pauses it
|                                                                           100%
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2
> q
> ":task "Print house" --what restrict do not use the postal address"
> <Enter>
## The letter has the day that was recorded; y keeps it as the answer that a second person reads.
> r
> "restricted"
> <Enter>
> <Down><Down><Down><Down><Down><Home>
> ^K
> "- Restricted data: your postal address"
> <Down><Down><Home>^K
> "- Ground: Article 18(1)(a), you contest that it is right"
> <Down><Home>^K
> "- Told of the restriction (Article 19 GDPR): Print house"
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        c•••@e•••.com
| From      Opsio AB <privacy@opsio.example>
| Subject   The processing of your data is restricted [#15]
| Files     none
| Clock     runs on: the answer to a ticket of this kind leaves once a second
|           person approved it: 'resolve CODE' sends it to review. n sends it as
|           a letter that is not the answer yet
| Empty     controller.address, controller.contact, dpo.contact
|
|    Hello,
|
|    On 2026-11-23 you requested that the processing of your personal data be
|    restricted (Article 18 GDPR). The case number is 15. It is done now:
|
|    - Restricted data: your postal address
|    - From: 2026-11-23
|    - Ground: Article 18(1)(a), you contest that it is right
|    - Told of the restriction (Article 19 GDPR): Print house
|
|    It means that we store the data but do not use them otherwise, except with
| the answer: it waits for a second person                                   52%
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
## A second person approves; meanwhile a recipient of the data is told (Art. 19).
> dGRANTED<Enter>
& dirk 15 approve
> ":outbox-retry 1"
> <Enter>
* sent
! as ines
> "#15"
> <Enter>
> <Enter>
## Answered, but not ended while a recipient has something to do.
> dGRANTED<Enter>
| #15 Do not use my address                 restriction | approved | @me | pri B
| [----------]  due Wed 2026-12-23, answered on day 0               Art. 18 GDPR
|--------------------------------------------------------------------------------
| identity     verified, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| answered     2026-11-23 15:06
| result       GRANTED
| ground       12(3)
| standing     restricted (Art. 18)
|
|[1] 2026-11-23 15:05  in c•••
|    I request the restriction of processing of my postal address, for it is not
|    the right one (Article 18).
|
|[2] 2026-11-23 15:05  to the requester, by ines  for rights
|    subject      The processing of your data is restricted [#15]
|    Hello,
|
|    On 2026-11-23 you requested that the processing of your personal data be
| #15: a recipient's task is open: finish it, or say why it is impossible
| (task-end; Art. 19 GDPR)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> ":task-end 1 done"
> <Enter>
> dGRANTED<Enter>
> G
| #15 Do not use my address                 restriction | resolved | @me | pri B
| due Wed 2026-12-23, answered on day 0                             Art. 18 GDPR
|--------------------------------------------------------------------------------
|    Kind regards
|    ines
|    Opsio AB
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] the ground for restriction: 18(1)(a)
| [x] which data are restricted: postal address
| [x] the processing is restricted
| [x] restricted from: 2026-11-23
| [x] resolution chosen
| [x] the answer is written, for a second person to read
| [x] approved by a second person
| [x] recipients told, or that there are none
| [x] task 1, Print house, restrict: done
| [x] answered
|
| 15 of 15 in the list | u undoes: resolve GRAN~ masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## Lifting is the DPO's, and the person is told before.
! +40
! as dirk
> "#15"
> <Enter>
> <Enter>
> :lift<Space>"the address is corrected"<Enter>
| #15 Do not use my address                restriction | resolved | ines | pri B
| due Wed 2026-12-23, answered on day 0                             Art. 18 GDPR
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
|    I request the restriction of processing of my postal address, for it is not
|    the right one (Article 18).
|
|[2] 2026-11-23 15:05  to the requester, by ines  for rights
|    subject      The processing of your data is restricted [#15]
|    Hello,
|
| #15: the person is told before a restriction is lifted: send the letter
| restriction-lifted and record when it went (record lift-notice TIME; Art.
| 18(3) GDPR)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> r
> "restriction-lifted"
> <Enter>
> <Down><Down><Down><Down><Down><Down><Down><Home>^K
> "- Restricted data: your postal address"
> <Down><Home>^K
> "- The restriction ends on: 2027-01-11"
> <Down><Home>^K
> "- The reason: your new address was registered"
> <Down><Home>^K
> "- From then on the data are processed for: sending what you order"
> ^X
> y
* sent
## Words alone lift nothing: the day has to be one on which a letter left.
! +9
! as dirk
> "#15"
> <Enter>
> <Enter>
> :record<Space>lift-notice<Space>2026-12-30<Enter>
> :lift<Space>"the address is corrected"<Enter>
| #15 Do not use my address                  restriction | closed | ines | pri B
| due Wed 2026-12-23, answered on day 0                             Art. 18 GDPR
|--------------------------------------------------------------------------------
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| answered     2026-11-23 15:06
| closed       2027-01-02 15:07
| result       GRANTED
| ground       12(3)
| standing     restricted (Art. 18)
|
|[1] 2026-11-23 15:05  in c•••
|    I request the restriction of processing of my postal address, for it is not
|    the right one (Article 18).
|
|[2] 2026-11-23 15:05  to the requester, by ines  for rights
|    subject      The processing of your data is restricted [#15]
|    Hello,
|
| #15: no letter to the person left on 2026-12-30: record the day on which it
| did (record lift-notice TIME), or say in a note how they were told (note TEXT;
| Art. 18(3) GDPR)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> :record<Space>lift-notice<Space>2027-01-02<Enter>
> :lift<Space>"the address is corrected"<Enter>
| #15 Do not use my address                  restriction | closed | ines | pri B
| due Wed 2026-12-23, answered on day 0                             Art. 18 GDPR
|--------------------------------------------------------------------------------
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| answered     2026-11-23 15:06
| closed       2027-01-02 15:07
| result       GRANTED
| ground       12(3)
|
|[1] 2026-11-23 15:05  in c•••
|    I request the restriction of processing of my postal address, for it is not
|    the right one (Article 18).
|
|[2] 2026-11-23 15:05  to the requester, by ines  for rights
|    subject      The processing of your data is restricted [#15]
|    Hello,
|
|    On 2026-11-23 you requested that the processing of your personal data be
|    restricted (Article 18 GDPR). The case number is 15. It is done now:
|
| #15 lift "the address is corrected"   (u undoes)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3

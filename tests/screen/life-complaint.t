## The life of a complaint about an agent: acknowledged in two working days, looked into by another, decided by a lead.
= 80x24
& admin 0 agent-add dirk dpo --until 2027-10-01
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& admin 0 agent-add lena lead --until 2027-10-01
& admin 0 agent-add olof agent --until 2027-10-01
< cleo@example.com 0 Complaint | I complain about ines, who read my letters aloud. This is a complaint.
! as ines
> "#15"
> <Enter>
> <Enter>
> gn<Enter>
| #15 Complaint                                    complaint | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                           policy
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in c•••
|    I complain about ines, who read my letters aloud. This is a complaint.
|
| STEPS
| [x] assigned
| [ ] what the complaint is about (Art. 77)  <- :record about TEXT
| [ ] of whom it complains, or nobody (Art. 77)
| [ ] who investigated it (Art. 77)
| [ ] the remedy (Art. 77)
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| [ ] answered
|
| #15 assign @me   (u undoes)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn
> "read letters aloud in the office"
> <Enter>
> gn
> "ines"
> <Enter>
## Not by the one whom it is about: neither looked into nor decided.
> gn
> "ines"
> <Enter>
| #15 Complaint                                    complaint | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                           policy
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in c•••
|    I complain about ines, who read my letters aloud. This is a complaint.
|
| STEPS
| [x] assigned
| [x] what the complaint is about: read letters aloud in the office
| [x] of whom it complains, or nobody: ines
| [ ] who investigated it (Art. 77)  <- :record investigated-by ACCOUNT
| [ ] the remedy (Art. 77)
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| [ ] answered
| #15: the complaint is about you: give it to another, who records this (assign
| AGENT)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> dANSWERED<Enter>
| #15 Complaint                                    complaint | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                           policy
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in c•••
|    I complain about ines, who read my letters aloud. This is a complaint.
|
| STEPS
| [x] assigned
| [x] what the complaint is about: read letters aloud in the office
| [x] of whom it complains, or nobody: ines
| [ ] who investigated it (Art. 77)  <- :record investigated-by ACCOUNT
| [ ] the remedy (Art. 77)
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| [ ] answered
|
| #15: the complaint is about you: another agent must decide it
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> :assign<Space>olof<Enter>
! as olof
> "#15"
> <Enter>
> <Enter>
> gn
> "lena"
> <Enter>
> gn
> "two agents have a room of their own now"
> <Enter>
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
|    We understand it to be about: a complaint
|
|    You will have our answer by 2026-12-23.
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
* sent
! as olof
> "#15"
> <Enter>
> DG
| CLOCK of #15
|--------------------------------------------------------------------------------
| kind         complaint
| came         2026-11-23 15:05
| now          due Wed 2026-12-23, day 0 of 30
|
| due          2026-12-23
| article      policy
|
| DUTIES ON THE WAY
| 2026-11-25            acknowledge: met on 2026-11-23
|
| WHY
| Received Mon 2026-11-23: the day of receipt is not counted (Reg. 1182/71 art.
| 3(1)).
| One month from receipt: the same date number, Wed 2026-12-23 (policy, counted
| as Art. 12(3) GDPR; Reg. 1182/71 art. 3(2)(c)).
| On the way: acknowledge by Wed 2026-11-25 (policy).
| The desk's own aim: day 15, 2026-12-08.
|
|
|
|                                                                           100%
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2
> q
> <Enter>
> r
> "complaint-answered"
> <Enter>
> <Down><Down><Home>^K
> "Thank you for writing to us. On 2026-11-23 you complained of letters that were read aloud. The case number is 15. We have looked into it."
> <Down><Down><Home>^K
> "- What we found: a letter was read aloud to a colleague, which was wrong"
> <Down><Home>^K
> "- What we do about it: two agents have a room of their own now"
> <Down><Home>^K
> "- Looked into by: the head of the desk, not the one whom the complaint is about"
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        c•••@e•••.com
| From      Opsio AB <privacy@opsio.example>
| Subject   The answer to your complaint [#15]
| Files     none
| Clock     runs on: the answer to a ticket of this kind leaves once a second
|           person approved it: 'resolve CODE' sends it to review. n sends it as
|           a letter that is not the answer yet
| Empty     controller.address, controller.contact, dpo.contact
|
|    Hello,
|
|    Thank you for writing to us. On 2026-11-23 you complained of letters that
|    were read aloud. The case number is 15. We have looked into it.
|
|    - What we found: a letter was read aloud to a colleague, which was wrong
|    - What we do about it: two agents have a room of their own now
|    - Looked into by: the head of the desk, not the one whom the complaint is
|    about
|
|    You need not be content with it, and you need not wait for us to go
| the answer: it waits for a second person                                   46%
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
> dANSWERED<Enter>
> gn<Enter>
| #15 Complaint                                 complaint | review | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                           policy
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| result       ANSWERED
|
|[1] 2026-11-23 15:05  in c•••
|    I complain about ines, who read my letters aloud. This is a complaint.
|
|[2] 2026-11-23 15:05  to the requester, by olof  for rights
|    subject      We have received your letter [#15]
|    Hello,
|
|    we received your letter on 2026-11-23 and are working on it. Its number is
|    15.
|    We understand it to be about: a complaint
|
|    You will have our answer by 2026-12-23.
|
| approve is not for your role: lead, dpo may
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
! as lena
> "#15"
> <Enter>
> <Enter>
> gn<Enter>
| #15 Complaint                              complaint | approved | olof | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                           policy
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| result       ANSWERED
|
|[1] 2026-11-23 15:05  in c•••
|    I complain about ines, who read my letters aloud. This is a complaint.
|
|[2] 2026-11-23 15:05  to the requester, by olof  for rights
|    subject      We have received your letter [#15]
|    Hello,
|
|    we received your letter on 2026-11-23 and are working on it. Its number is
|    15.
|    We understand it to be about: a complaint
|
|    You will have our answer by 2026-12-23.
|
| #15 approve; its answer leaves   (u undoes)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
* sent
! as olof
> "#15"
> <Enter>
> <Enter>
> G
| #15 Complaint                               complaint | resolved | @me | pri B
| due Wed 2026-12-23, answered on day 0                                   policy
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
| [x] assigned
| [x] what the complaint is about: read letters aloud in the office
| [x] of whom it complains, or nobody: ines
| [x] who investigated it: lena
| [x] the remedy: two agents have a room of their own now
| [x] resolution chosen
| [x] the answer is written, for a second person to read
| [x] approved by a second person
| [x] answered
|
|                                       msg 3/3  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3

## The life of a request for erasure: a ground, a plan, what stays and why, two people, then what was done.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& admin 0 setting controller.contact privacy@opsio.example
& admin 0 agent-add dora agent,lead,dpo
< nora.vik@example.org 0 Delete me | Please delete my account and erase all my data (article 17 GDPR). Nora Vik
> "#15"
> <Enter>
> <Enter>
> gn<Enter>
> gn
> "known from the account"
> <Enter>
> d
> "PARTIAL"
> <Enter>
> G
| #15 Delete me                                      erasure | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 17 GDPR
|--------------------------------------------------------------------------------
|    Please delete my account and erase all my data (article 17 GDPR). [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [ ] the ground for erasure (Art. 17(1))
|     <- :record ground 17(1)(a)|17(1)(b)|17(1)(c)|17(1)(d)|17(1)(e)|17(1)(f)
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
| [ ] whether the data were made public (Art. 17(2))
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| [ ] the person's data are erased (Art. 17(1))
| [ ] no file of the store holds them any more (Art. 5(2))
| [ ] recipients told, or that there are none (Art. 19)
| [ ] answered
|
| u undoes: identity verified --reason "known f~ masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn
> "b"
> <Enter>
> gn
> "crm, mail, backups"
> <Enter>
> gn<Enter>
> q
> gn
> "no"
> <Enter>
> d
> "PARTIAL"
> <Enter>
| #15 Delete me                                      erasure | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 17 GDPR
|--------------------------------------------------------------------------------
|[1] 2026-11-23 15:05  in n•••
|    Please delete my account and erase all my data (article 17 GDPR). [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] the ground for erasure: 17(1)(b)
| [x] the systems that were searched: crm, mail, backups
| [x] what is to be erased, with counts
| [x] whether the data were made public: no
| [ ] resolution chosen  <- :resolve CODE
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| [ ] the person's data are erased (Art. 17(1))
| [ ] no file of the store holds them any more (Art. 5(2))
| [ ] recipients told, or that there are none (Art. 19)
| [ ] answered
| #15: missing: what is refused or stays, item by item (Art. 12(4); retain ITEM
| --code CODE); 'steps' lists all that is
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,4
> ":retain 'invoices of 2025' --code RET-LAW --until 2032-12-31"
> <Enter>
> ":retain 'invoices of 2025' --code RET-LAW --ground 'bookkeeping law 7:2' --until 2032-12-31 --review 2033-01-03"
> <Enter>
> ":erase-run 1"
> <Enter>
| #15 Delete me                                      erasure | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 17 GDPR
|--------------------------------------------------------------------------------
|[1] 2026-11-23 15:05  in n•••
|    Please delete my account and erase all my data (article 17 GDPR). [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] the ground for erasure: 17(1)(b)
| [x] the systems that were searched: crm, mail, backups
| [x] what is to be erased, with counts
| [x] whether the data were made public: no
| [x] item 1 stays: invoices of 2025, RET-LAW, bookkeeping law 7:2, until
|     2032-12-31, looked at again 2033-01-03
| [ ] resolution chosen  <- :resolve CODE
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| [ ] the person's data are erased (Art. 17(1))
| [ ] no file of the store holds them any more (Art. 5(2))
| [ ] recipients told, or that there are none (Art. 19)
| erasure 1 is planned
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,4
> r
> "erased-in"
> <Enter>
> <Tab>
> "the account and two letters"
> <Tab>
> "2026-11-23"
> <Tab>
> "North Bank, 2026-11-23"
> <Tab>
> "2026-12-23"
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        n•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your request for erasure [#15]
| Files     none
| Clock     runs on: the answer to a ticket of this kind leaves once a second
|           person approved it: 'resolve CODE' sends it to review. n sends it as
|           a letter that is not the answer yet
| Empty     controller.address, dpo.contact
|
|    Hello,
|
|    On 2026-11-23 you requested erasure of your personal data (Article 17
|    GDPR). The case number is 15. We have erased part of them, but may or must
|    keep the rest. One line for each:
|
|    - Kept: invoices of 2025 (bookkeeping law 7:2, 17(3)(b)), until 2032-12-31
|    - Erased: the account and two letters
|    - Erased on: 2026-11-23
|    - Told of the erasure (Article 19 GDPR): North Bank, 2026-11-23
|    - Backups: the data may be in copies until these are overwritten, at the
| the answer: it waits for a second person                                   37%
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
> gn
> "PARTIAL"
> <Enter>
! as dora
> "#15"
> <Enter>
> <Enter>
> gn<Enter>
! as anna
> "#15"
> <Enter>
> <Enter>
& dora 0 erase-approve 1 --hash HASH
> ":erase-run 1"
> <Enter>
> "erase 1"
> <Enter>
> ":task 'North Bank' --what erase --due 2026-12-01 'what we sent in May'"
> <Enter>
> G
| #15 Delete me                                 erasure | approved | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] the ground for erasure: 17(1)(b)
| [x] the systems that were searched: crm, mail, backups
| [x] what is to be erased, with counts
| [x] whether the data were made public: no
| [x] what is refused or stays, item by item
| [x] the ground of the refusal
| [x] item 1 stays: invoices of 2025, RET-LAW, bookkeeping law 7:2, until
|     2032-12-31, looked at again 2033-01-03
| [x] resolution chosen
| [x] the answer is written, for a second person to read
| [x] approved by dora
| [x] the person's data are erased
| [ ] no file of the store holds them any more (Art. 5(2))  <- :erase purge
| [ ] task 1, North Bank, erase, by 2026-12-01: what we sent in May
| [ ] answered
|
| 15 of 15 in the list | u undoes: task          masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> r
> "erased"
> <Enter>
| #15 Delete me                                 erasure | approved | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] the ground for erasure: 17(1)(b)
| [x] the systems that were searched: crm, mail, backups
| [x] what is to be erased, with counts
| [x] whether the data were made public: no
| [x] what is refused or stays, item by item
| [x] the ground of the refusal
| [x] item 1 stays: invoices of 2025, RET-LAW, bookkeeping law 7:2, until
|     2032-12-31, looked at again 2033-01-03
| [x] resolution chosen
| [x] the answer is written, for a second person to read
| [x] approved by dora
| [x] the person's data are erased
| [ ] no file of the store holds them any more (Art. 5(2))  <- :erase purge
| [ ] task 1, North Bank, erase, by 2026-12-01: what we sent in May
| [ ] answered
| the letter 'erased' does not say what the code PARTIAL decides: for that there
| are erased-in-part
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## What was approved leaves as it was read.
> ":outbox-retry 1"
> <Enter>
* sent
> R
> d
> "PARTIAL"
> <Enter>
> G
| #15 Delete me                                 erasure | approved | @me | pri B
| [----------]  due Wed 2026-12-23, answered on day 0               Art. 17 GDPR
|--------------------------------------------------------------------------------
| [x] identity settled
| [x] the ground for erasure: 17(1)(b)
| [x] the systems that were searched: crm, mail, backups
| [x] what is to be erased, with counts
| [x] whether the data were made public: no
| [x] what is refused or stays, item by item
| [x] the ground of the refusal
| [x] item 1 stays: invoices of 2025, RET-LAW, bookkeeping law 7:2, until
|     2032-12-31, looked at again 2033-01-03
| [x] resolution chosen
| [x] the answer is written, for a second person to read
| [x] approved by dora
| [x] the person's data are erased
| [x] no file of the store holds them any more
| [ ] task 1, North Bank, erase, by 2026-12-01: what we sent in May
|     <- :task-end 1 done
| [x] answered
| [ ] ended
|
| 15 of 15 in the list | u undoes: task          masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn<Enter>
> gn<Enter>
> G
| #15 Delete me                                 erasure | resolved | @me | pri B
| due Wed 2026-12-23, answered on day 0                             Art. 17 GDPR
|--------------------------------------------------------------------------------
| [x] assigned
| [x] identity settled
| [x] the ground for erasure: 17(1)(b)
| [x] the systems that were searched: crm, mail, backups
| [x] what is to be erased, with counts
| [x] whether the data were made public: no
| [x] what is refused or stays, item by item
| [x] the ground of the refusal
| [x] item 1 stays: invoices of 2025, RET-LAW, bookkeeping law 7:2, until
|     2032-12-31, looked at again 2033-01-03
| [x] resolution chosen
| [x] the answer is written, for a second person to read
| [x] approved by dora
| [x] the person's data are erased
| [x] no file of the store holds them any more
| [x] recipients told, or that there are none
| [x] task 1, North Bank, erase, by 2026-12-01: done
| [x] answered
|
| 15 of 15 in the list | u undoes: resolve PART~ masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3

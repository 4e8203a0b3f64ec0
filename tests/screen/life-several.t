## One letter, three rights: a ticket each, all received that day, and one answer that serves two of them.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& admin 0 setting controller.contact privacy@opsio.example
& admin 0 agent-add dora agent,lead,dpo
## What the records of processing say stands in the answer by itself.
< leo.bergman@example.org 0 Erase me | Please erase my data (article 17 GDPR). Before that I want a copy of all my data (article 15), and I object to the profiling (article 21). Leo Bergman
> "#15"
> <Enter>
> <Enter>
> A
> ":identity verified --reason known"
> <Enter>
> s
> "work"
> <Enter>
> G
| #15 Erase me                                       erasure | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| [x] identity settled
| [ ] the ground for erasure (Art. 17(1))
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
| THE LETTER ALSO ASKS FOR
| objection (en-obj-object)
| :split 5  or  :drop-hint 5
| access (en-access-copy)
| :split 6  or  :drop-hint 6
|
| u undoes: identity verified --reason known     masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## Whose each is was settled before: the siblings have it from the first.
> gn
> "access"
> <Enter>
> gn
> "objection"
> <Enter>
> q
> l
> "assignee:@me"
> <Enter>
| filter  is:open > assignee:@me                                 3/17  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>       15   30d  B eras new  @me    l•••@e•••.~ Erase me
|  N     16   30d  B acce new  @me    l•••@e•••.~ Erase me
|  N     17   30d  B obje new  @me    l•••@e•••.~ Erase me
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
|- #15 l•••@e•••.org | erasure, new | came 15:05 | 1 letter ---------------------
| u undoes: split objection                                             due  1/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## The objection restricts the data at once, before anybody decides on it.
> "#17"
> <Enter>
> <Enter>
| #17 Erase me                                     objection | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                  Art. 21(1) GDPR
|--------------------------------------------------------------------------------
| identity     verified, person 15
| email        l•••@e•••.org
| lang         en
| came         2026-11-23 15:05
| links        sibling #15
| standing     restricted (Art. 18)
|
|[1] 2026-11-23 15:05  in l•••  N new to you
|    Please erase my data (article 17 GDPR). Before that I want a copy of all my
|    data (article 15), and I object to the profiling (article 21). [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [ ] the person's own reasons (Art. 21(1))  <- :record reasons TEXT
| [ ] the balance of both interests (Art. 21(1))
| [ ] what came of it (Art. 21(1), 22(3))
| [ ] resolution chosen
| 3 of 3 in the list | u undoes: split objection  masked: zp shows (logged)  82%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn
> "my profile keeps me from a loan"
> <Enter>
> gn
> "nothing of ours outweighs it"
> <Enter>
> gn
> "the profiling has ended"
> <Enter>
> gn
> "GRANTED"
> <Enter>
> q
> "#15"
> <Enter>
> <Enter>
> gn
> "b"
> <Enter>
> gn
> "crm, mail"
> <Enter>
## What somebody wants a copy of is not erased before they have it.
> ":erase-plan"
> <Enter>
| #15 Erase me                                       erasure | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     verified, person 15
| email        l•••@e•••.org
| lang         en
| came         2026-11-23 15:05
| links        sibling #16, sibling #17
| standing     restricted (Art. 18)
|
|[1] 2026-11-23 15:05  in l•••
|    Please erase my data (article 17 GDPR). Before that I want a copy of all my
|    data (article 15), and I object to the profiling (article 21). [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] the ground for erasure: 17(1)(b)
| [x] the systems that were searched: crm, mail
| [ ] what is to be erased, with counts (Art. 17(1))  <- :erase plan
| #15: #16, a request for access or portability or an authority's letter, is
| open and needs what would go: answer that one first
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
& anna 16 answered phone --code WITHDRAWN --points all --what "she read her data on the phone, and takes that request back"
& anna 16 resolve WITHDRAWN
& dora 16 approve
> gn<Enter>
> q
> gn
> "no"
> <Enter>
## One letter for both: which it also answers is asked; a section for each, and what each of them must say.
> r
> "erased"
> <Enter>
> <Space>
| #15 Erase me                                       erasure | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     verified, person 15
| email        l•••@e•••.org
| lang         en
| came         2026-11-23 15:05
| links        sibling #16, sibling #17
| standing     restricted (Art. 18)
|
|[1] 2026-11-23 15:05  in l•••
|    Please erase my data (article 17 GDPR). Before that I want a copy of all my
|    data (article 15), and I object to the profiling (article 21). [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] the ground for erasure: 17(1)(b)
| [x] the systems that were searched: crm, mail
| [x] what is to be erased, with counts
|--------------------------------------------------------------------------------
|> [x] #17:objection-upheld  objection GRANTED: that an objection is upheld
|answers too (Space ticks):
+ 27,23
> <Enter>
> <Tab>
> "your account"
> <Tab>
> "2026-11-23"
> <Tab>
> "nobody had them from us"
> <Tab>
> "2026-12-23"
> <Tab>
> "this letter, for three years"
> <Tab>
> "what you bought"
> <Tab>
> "profiling"
> <Tab>
> "2026-11-23"
> <Tab>
> "nothing"
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        l•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your data are erased [#15]
| Files     none
| Clock     runs on: the answer to a ticket of this kind leaves once a second
|           person approved it: 'resolve CODE' sends it to review. n sends it as
|           a letter that is not the answer yet
| Empty     controller.address, dpo.contact
|
|    Hello,
|
|    On 2026-11-23 you requested erasure of your personal data (Article 17
|    GDPR). The case number is 15. It is done now:
|
|    - Erased: your account
|    - Erased on: 2026-11-23
|    - Told of the erasure (Article 19 GDPR): nobody had them from us
|    - Backups: the data may be in copies until these are overwritten, at the
|    latest on 2026-12-23. Should a copy have to be restored, the data are
|    erased again.
| the answer: it waits for a second person                                   34%
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> }}}}
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        l•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your data are erased [#15]
| Files     none
| Clock     runs on: the answer to a ticket of this kind leaves once a second
|           person approved it: 'resolve CODE' sends it to review. n sends it as
|           a letter that is not the answer yet
| Empty     controller.address, dpo.contact
|
|    Hello,
|
|    On 2026-11-23 you requested erasure of your personal data (Article 17
|    GDPR). The case number is 15. It is done now:
|
|    - Erased: your account
|    - Erased on: 2026-11-23
|    - Told of the erasure (Article 19 GDPR): nobody had them from us
|    - Backups: the data may be in copies until these are overwritten, at the
|    latest on 2026-12-23. Should a copy have to be restored, the data are
|    erased again.
| this view has no parts to go between
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
> gn
> "GRANTED"
> <Enter>
& anna 17 resolve GRANTED
& dora 17 approve
& dora 15 approve
## A second person approves by its hash what goes.
& dora 0 erase-approve 1 --hash HASH
> ":erase-run 1"
> <Enter>
> "erase 1"
> <Enter>
| #15 Erase me                                  erasure | approved | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     verified, person 15
| email        l•••@e•••.org
| lang         en
| came         2026-11-23 15:05
| result       GRANTED
| ground       12(3)
| links        sibling #16, sibling #17
| standing     restricted (Art. 18); erased (Art. 17)
|
|[1] 2026-11-23 15:05  in l•••
|    Please erase my data (article 17 GDPR). Before that I want a copy of all my
|    data (article 15), and I object to the profiling (article 21). [e-mail]
|
|[2] 2026-11-23 15:05  to the requester, by anna  for rights
|    the answer, not sent yet: 'outbox-retry 1' sends it
|    subject      Your data are erased [#15]
|    Hello,
|
|    On 2026-11-23 you requested erasure of your personal data (Article 17
| erase-run: 1 applied; this cannot be undone
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> ":record recipients nobody had them from us"
> <Enter>
## What was approved leaves once the purge has proven it.
> gn<Enter>
* sent
> q
> "#17"
> <Enter>
> <Enter>
> G
| #17 Erase me                                objection | approved | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                  Art. 21(1) GDPR
|--------------------------------------------------------------------------------
|    consider it (Article 17(1)(c) GDPR).
|
|    Kind regards
|    anna
|    Opsio AB
|    [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] the person's own reasons: my profile keeps me from a loan
| [x] the balance of both interests: nothing of ours outweighs it
| [x] what came of it: the profiling has ended
| [x] resolution chosen
| [x] the answer is written, for a second person to read
| [x] approved by a second person
| [ ] answered  <- :outbox-retry 1
|
| 3 of 3 in the list | u undoes: record          masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn<Enter>
> q
| filter  is:open > assignee:@me                                 3/17  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|        15   30d  B eras appr @me    l•••@e•••.~ Erase me
|  x     16        B acce reso @me    l•••@e•••.~ Erase me
|>       17   30d  B obje appr @me    l•••@e•••.~ Erase me
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
|- #17 l•••@e•••.org | objection, approved | came 15:05 | 1 letter --------------
| 0 new, 1 left: R settles | u undoes: record                           due  3/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4

## The life of a breach: 72 hours from when the house knew, the authority told, late with its reason, the supplement.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& admin 0 agent-add dora agent,lead,dpo
& admin 0 agent-add leo agent,lead
< tove@example.org 0 Strange letter | I got another customer's invoice by e-mail on Friday. Is this a data breach?
! as leo
> "#15"
> <Enter>
> <Enter>
> G
| #15 Strange letter                                    breach | new | - | pri B
| [----------]  due 2026-11-26 15:05, 72 h left              Art. 33 and 34 GDPR
|--------------------------------------------------------------------------------
|    breach?
|
| STEPS
| [ ] assigned  <- :assign @me
| [ ] aware of it at (Art. 33(1))
| [ ] its nature (Art. 33(3)(a))
| [ ] whom it concerns, about how many (Art. 33(3)(a))
| [ ] which records, about how many (Art. 33(3)(a))
| [ ] who answers questions (Art. 33(3)(b))
| [ ] its likely consequences (Art. 33(3)(c))
| [ ] the measures taken (Art. 33(3)(d))
| [ ] the risk (Art. 33(1), 34(1))
| [ ] why the risk is that (Art. 33(5))
| [ ] the authority was notified at (Art. 33(1))
| [ ] what is done so that it does not come again (Art. 33(5))
| [ ] resolution chosen
| [ ] approved by a second person
| [ ] answered
|
| 5 of 15 in the list                   msg 1/1  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> :kind<Space>breach<Enter>
> A
> gg
| #15 Strange letter                                  breach | new | @me | pri B
| [----------]  due 2026-11-26 15:05, 72 h left              Art. 33 and 34 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        t•••@e•••.org
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in t•••
|    I got another customer's invoice by e-mail on Friday. Is this a data
|    breach?
|
| STEPS
| [x] assigned
| [ ] aware of it at (Art. 33(1))  <- :record aware-at TIME
| [ ] its nature (Art. 33(3)(a))
| [ ] whom it concerns, about how many (Art. 33(3)(a))
| [ ] which records, about how many (Art. 33(3)(a))
| [ ] who answers questions (Art. 33(3)(b))
| [ ] its likely consequences (Art. 33(3)(c))
| [ ] the measures taken (Art. 33(3)(d))
| [ ] the risk (Art. 33(1), 34(1))
| 5 of 15 in the list | u undoes: assign @me      masked: zp shows (logged)  73%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## Known since Friday: the hours count from then. Later is not for everybody to say.
> :record<Space>aware-at<Space>2026-11-20T16:30<Enter>
> D
| CLOCK of #15
|--------------------------------------------------------------------------------
| kind         breach
| came         2026-11-23 15:05
| now          due 2026-11-23 16:30, 1 h left
|
| due          2026-11-23T15:30:00Z
| article      Art. 33 and 34 GDPR
|
| DUTIES ON THE WAY
| 2026-12-21T15:30:00Z  supplement: open
|
| WHY
| Aware 2026-11-20T15:30:00Z: 72 hours later is 2026-11-23T15:30:00Z, counted in
| UTC and never moved (Art. 33(1) GDPR).
| What is missing follows within 4 weeks of the notification, here counted from
| the end of the 72 hours; if you notify earlier, count from then (IMY; Art.
| 33(4) GDPR).
| If the risk is high, tell the people concerned without undue delay (Art. 34
| GDPR).
|
|
|                                                                           100%
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2
> q
> :record<Space>aware-at<Space>2026-11-22T16:30<Enter>
| #15 Strange letter                                  breach | new | @me | pri B
| [----------]  due 2026-11-23 16:30, 1 h left               Art. 33 and 34 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        t•••@e•••.org
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in t•••
|    I got another customer's invoice by e-mail on Friday. Is this a data
|    breach?
|
| STEPS
| [x] assigned
| [x] aware of it at: 2026-11-20 16:30
| [ ] its nature (Art. 33(3)(a))  <- :record nature TEXT
| [ ] whom it concerns, about how many (Art. 33(3)(a))
| [ ] which records, about how many (Art. 33(3)(a))
| [ ] who answers questions (Art. 33(3)(b))
| [ ] its likely consequences (Art. 33(3)(c))
| [ ] the measures taken (Art. 33(3)(d))
| #15: the 72 hours count from 2026-11-20 16:30: that they start later is for
| the DPO to record (Art. 33(1) GDPR)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> :record<Space>risk<Space>none<Enter>
| #15 Strange letter                                  breach | new | @me | pri B
| [----------]  due 2026-11-23 16:30, 1 h left               Art. 33 and 34 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        t•••@e•••.org
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in t•••
|    I got another customer's invoice by e-mail on Friday. Is this a data
|    breach?
|
| STEPS
| [x] assigned
| [x] aware of it at: 2026-11-20 16:30
| [ ] its nature (Art. 33(3)(a))  <- :record nature TEXT
| [ ] whom it concerns, about how many (Art. 33(3)(a))
| [ ] which records, about how many (Art. 33(3)(a))
| [ ] who answers questions (Art. 33(3)(b))
| [ ] its likely consequences (Art. 33(3)(c))
| [ ] the measures taken (Art. 33(3)(d))
| [ ] the risk (Art. 33(1), 34(1))
| #15: record risk (Art. 33(1), 34(1)): refuse is not for your role: dpo may
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
! again
> "#15"
> <Enter>
> <Enter>
> :record<Space>nature<Space>"invoice<Space>sent<Space>to<Space>another<Space>customer"<Enter>
> gn
> "1 customer"
> <Enter>
> gn
> "1 invoice"
> <Enter>
> gn
> "dora, dpo@opsio.example"
> <Enter>
> gn
> "name, address and purchases known to one other person"
> <Enter>
> gn
> "the receiver erased it; address book corrected"
> <Enter>
> gn
> "high"
> <Enter>
> gn
> "the invoice shows a health product"
> <Enter>
> dNOTIFIED<Enter>
> G
| #15 Strange letter                                  breach | new | leo | pri B
| [----------]  due 2026-11-23 16:30, 1 h left               Art. 33 and 34 GDPR
|--------------------------------------------------------------------------------
| STEPS
| [x] assigned
| [x] aware of it at: 2026-11-20 16:30
| [x] its nature: invoice sent to another customer
| [x] whom it concerns, about how many: 1 customer
| [x] which records, about how many: 1 invoice
| [x] who answers questions: dora, [e-mail]
| [x] its likely consequences: name, address and purchases known to one other
|     person
| [x] the measures taken: the receiver erased it; address book corrected
| [x] the risk: high
| [x] why the risk is that: the invoice shows a health product
| [ ] the authority was notified at (Art. 33(1))  <- :record sa-notified TIME
| [ ] the people concerned were told at (Art. 34(1))
| [ ] what is done so that it does not come again (Art. 33(5))
| [ ] resolution chosen
| [ ] approved by a second person
| [ ] answered
|
| 2 of 15 in the list | u undoes: record         masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## At the last minute of Monday it is not told yet: on the next day that is late, and says why.
! +1
> "#15"
> <Enter>
> <Enter>
> gn
> "2026-11-24T09:00"
> <Enter>
> dNOTIFIED<Enter>
| #15 Strange letter                                  breach | new | leo | pri B
| [##########]  due 2026-11-23 16:30, notified 17 h late     Art. 33 and 34 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        t•••@e•••.org
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in t•••
|    I got another customer's invoice by e-mail on Friday. Is this a data
|    breach?
|
| STEPS
| [x] assigned
| [x] aware of it at: 2026-11-20 16:30
| [x] its nature: invoice sent to another customer
| [x] whom it concerns, about how many: 1 customer
| [x] which records, about how many: 1 invoice
| [x] who answers questions: dora, [e-mail]
| [x] its likely consequences: name, address and purchases known to one other
|     person
| #15: it is new and not yours: take it first (assign @me), or triage it (state
| triaged)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> A
> gn
> "the note of Friday lay in an inbox that nobody reads at weekends"
> <Enter>
> gn
> "2026-11-24T10:00"
> <Enter>
> gn
> "addresses are checked by two when an invoice is sent by hand"
> <Enter>
> dNOTIFIED<Enter>
> G
| #15 Strange letter                               breach | review | @me | pri B
| [##########]  due 2026-11-23 16:30, notified 17 h late     Art. 33 and 34 GDPR
|--------------------------------------------------------------------------------
| [x] its nature: invoice sent to another customer
| [x] whom it concerns, about how many: 1 customer
| [x] which records, about how many: 1 invoice
| [x] who answers questions: dora, [e-mail]
| [x] its likely consequences: name, address and purchases known to one other
|     person
| [x] the measures taken: the receiver erased it; address book corrected
| [x] the risk: high
| [x] why the risk is that: the invoice shows a health product
| [x] the authority was notified at: 2026-11-24 09:00
| [x] why it was notified after 72 hours: the note of Friday lay in an inbox
|     that nobody reads at weekends
| [x] the people concerned were told at: 2026-11-24 10:00
| [x] what is done so that it does not come again: addresses are checked by two
|     when an invoice is sent by hand
| [x] resolution chosen
| [ ] approved by a second person  <- :approve
| [ ] answered
|
| 2 of 15 in the list | u undoes: resolve NOTIF~ masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
& dora 15 approve
## Who told of it is answered; a reply is no supplement, what is sent to the authority is.
> r
> <Enter>
> "Thank you. It was a breach; the authority and the customer know of it."
> ^X
> n
* sent
! again
> "#15"
> <Enter>
> <Enter>
> :answered<Space>--by<Space>mail<Space>--what<Space>told<Enter>
> D
| CLOCK of #15
|--------------------------------------------------------------------------------
| kind         breach
| came         2026-11-23 15:05
| now          due 2026-11-23 16:30, notified 17 h late
|
| due          2026-11-23T15:30:00Z
| article      Art. 33 and 34 GDPR
|
| DUTIES ON THE WAY
| 2026-12-21T15:30:00Z  supplement: open
|
| WHY
| Aware 2026-11-20T15:30:00Z: 72 hours later is 2026-11-23T15:30:00Z, counted in
| UTC and never moved (Art. 33(1) GDPR).
| The authority was notified 2026-11-24T08:00:00Z: what was missing follows
| within 4 weeks, 'record supplement TIME' says that it did (IMY; Art. 33(4)
| GDPR).
| If the risk is high, tell the people concerned without undue delay (Art. 34
| GDPR).
| Answered on 2026-11-24.
|
|                                                                           100%
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2
> q
> :record<Space>supplement<Space>2026-11-24T11:00<Enter>
> D
| CLOCK of #15
|--------------------------------------------------------------------------------
| kind         breach
| came         2026-11-23 15:05
| now          due 2026-11-23 16:30, notified 17 h late
|
| due          2026-11-23T15:30:00Z
| article      Art. 33 and 34 GDPR
|
| DUTIES ON THE WAY
| 2026-12-21T15:30:00Z  supplement: met on 2026-11-24
|
| WHY
| Aware 2026-11-20T15:30:00Z: 72 hours later is 2026-11-23T15:30:00Z, counted in
| UTC and never moved (Art. 33(1) GDPR).
| The authority was notified 2026-11-24T08:00:00Z: what was missing follows
| within 4 weeks, 'record supplement TIME' says that it did (IMY; Art. 33(4)
| GDPR).
| If the risk is high, tell the people concerned without undue delay (Art. 34
| GDPR).
| Answered on 2026-11-24.
|
|                                                                           100%
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2
> q
> dNOTIFIED<Enter>
> gg
| #15 Strange letter                             breach | resolved | @me | pri B
| due 2026-11-23 16:30, notified 17 h late                   Art. 33 and 34 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        t•••@e•••.org
| lang         en
| came         2026-11-23 15:05
| answered     2026-11-24 15:06
| closed       2026-11-24 15:06
| result       NOTIFIED
| ground       33(1)
|
|[1] 2026-11-23 15:05  in t•••
|    I got another customer's invoice by e-mail on Friday. Is this a data
|    breach?
|
|[2] 2026-11-24 15:05  to the requester, by anna  for rights
|    subject      Your case [#15]
|    Hello,
|
|    Thank you. It was a breach; the authority and the customer know of it.
|
| 2 of 15 in the list | u undoes: resolve NOTIFI~ masked: zp shows (logged)  35%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3

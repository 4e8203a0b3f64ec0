## Every view in words (--linear): its title, what stands under the cursor with the names of its columns, what is new.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& anna 1 identity verified --reason known
& anna 1 record ground b
& anna 1 record systems crm
& anna 1 record public no
= lines
## The audit.
> :audit<Enter>
|ombud, as lines: ? lists the keys, ^L says again where you are, Q leaves
|filter: is:open
|14 tickets
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's, new: Erase account + backups, from J... S..., labels vip
|choices: ..., Tab reads them
|:audit
|AUDIT, newest first
|1 of 31, seq 31, time 2026-11-23 15:05, who anna, act record, object ticket 1, n 1, detail public, hash ................
> <Esc>
|filter: is:open
|14 tickets
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's, new: Erase account + backups, from J... S..., labels vip
## The list: the sidebar, the preview.
> :save-filter work<Enter>
|:save-filter work
|saved as work: c picks it, q:work uses it in other filters
|queue work: is:open
> gs
|saved filter work, it is open
> j
|TEAM (shared), 13
> q
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's, new: Erase account + backups, from J... S..., labels vip
= 140x40
> ^Wl
|PREVIEW (Enter: whole ticket, q: list)
|#1 Erase account + backups
|erasure, new, pri !
|due Fri 2026-11-20, 3 days late
|Art. 17 GDPR
|identity, verified, person 1
|name, J... S...
|email, j...@e....org
|lang, en
|labels, vip
|STEPS
|done: further rights of the letter
|not yet: assigned, next: :assign @me
|done: identity settled
|done: the ground for erasure: 17(1)(b)
|done: the systems that were searched: crm
|not yet: what is to be erased, with counts (Art. 17(1))
|done: whether the data were made public: no
|not yet: why the answer is late (Art. 12(3))
|not yet: resolution chosen
|not yet: the answer is written, for a second person to read (Art. 12(3))
|not yet: approved by a second person
|not yet: the person's data are erased (Art. 17(1))
|not yet: no file of the store holds them any more (Art. 5(2))
|not yet: recipients told, or that there are none (Art. 19)
|not yet: answered
|[1] 2026-10-20 10:12, in J... S... <j...@e....org>, N new to you
|Please erase my account and every
|backup.
|-- the end --
> j
|-- this is all --
> q
|queue work: is:open
|14 tickets
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's: Erase account + backups, from J... S..., labels vip
= 80x24
## The filter editor, and the values beside a term; what is counted is told when it is.
> l
|choices: 59, Tab reads them
|limit: 
> "kind:erasure,access"
|limit: kind:erasure,access
> <Enter>
|queue work: is:open > kind:erasure,access
|8 tickets
|1 of 8, #1 erasure, 3 days late, urgent, new, nobody's: Erase account + backups, from J... S..., labels vip
> gl
|FILTER: is:open kind:erasure,access
|SAVED: by anna as work
|USED BY: no other filter
|COLUMNS: id,due,priority,kind,state,assignee,name,subject
|GROUP: -, sorted by due
|ALARM: none: ! sets one
|COLOUR: none: ! gives its rows one
|2 of 3, kind:erasure,access, sought in index
|8 match
|alone 8, together 8
> <Tab>
|kind, 1 of 2: erasure, 5 tickets
> j
|kind, 2 of 2: access, 3 tickets
> <Esc>
|2 of 3, kind:erasure,access, sought in index, alone 8, together 8
> <Space>
|FILTER: is:open
|an edit, not saved: q keeps it in the list, S saves, u undoes
|2 of 3, kind:erasure,access, put aside, sought in index, alone 8
|14 match
> <Esc>
|keep: the list is what is here; no saved filter changes
|drop: the list stays as it was
|the terms were edited: 
> "drop"
|the terms were edited: drop
> <Enter>
|queue work: is:open > (kind:erasure,access)
|14 tickets
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's: Erase account + backups, from J... S..., labels vip
> g<Backspace>
|queue work: is:open
## Facets, the dashboard, the report.
> gf
|FACETS: is:open
|kind, 1 of 8: erasure, 5 tickets
> j<Space>
|kind, 2 of 8: access, 3 tickets
|1 marked: Enter narrows to them, - leaves them out
|kind, 3 of 8: portability, 1 ticket
> <Tab>
|kind, 3 of 8: portability, 1 ticket
|state, 1 of 1: new, 14 tickets
> <Esc>
|queue work: is:open
|14 tickets
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's: Erase account + backups, from J... S..., labels vip
> gd
|DASHBOARD, all tickets
|last 28 days [ ]
|Clocks: overdue, 1 ticket, +1 in 7 days
> j
|Clocks: late, no pauses, 0 tickets
> l
|States: not begun, 0 tickets
> <Tab><Tab><Tab>
|By agent: (nobody), open, 14 tickets
|In, ended and late by day: in, 2026-10-27, 1 ticket
|Late at today's pace: 2026-11-23, 1 due, 1 ticket
> [
|last 14 days [ ]
> <Esc>
|queue work: is:open
|14 tickets
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's: Erase account + backups, from J... S..., labels vip
> :report<Enter>
|choices: ..., Tab reads them
|:report
|REPORT of 2026-10-01 to 2026-11-23
|counted from what happened
|1 of 54, R1 received: 14 tickets
> j
|2 of 54, R2 open at the end: 14 tickets
> <Esc>
|queue work: is:open
|14 tickets
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's: Erase account + backups, from J... S..., labels vip
## Columns, options.
> gc
|COLUMNS of this list
|1 of 39, id, shown, width 6: the ticket's number
> j
|2 of 39, due, shown, width 5: when the answer is late; < is time left, overdue included
> <Space>
|2 of 39, due, not shown, width 5: when the answer is late; < is time left, overdue included
> q
|queue work: is:open
|14 tickets
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's: Erase account + backups, from J... S..., labels vip
> :set<Enter>
|:set
|OPTIONS, kept for you
|sticky is off. on: another queue keeps what is narrowed on this one
> j
|auto_tag is off. on: an action is for what is tagged, where anything is, after a preview
> <Space><Space>
|auto_tag = on
|auto_tag is on. on: an action is for what is tagged, where anything is, after a preview
|auto_tag = off
|auto_tag is off. on: an action is for what is tagged, where anything is, after a preview
> <Esc>
|queue work: is:open
|14 tickets
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's: Erase account + backups, from J... S..., labels vip
## A ticket, its attachments, its person, its clock, what happened. What one comes back to is not read again.
[ johan.sund@example.org 1 passport.jpg image/jpeg not really a picture
> :goto 1<Enter>
|:goto 1
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's: Erase account + backups, from J... S..., labels vip
> <Enter>
|#1 erasure: Erase account + backups
|1 of 14 in work
|new, nobody's, priority urgent
|due Fri 2026-11-20, 3 days late
|identity, verified, person 1
|name, J... S...
|email, j...@e....org
|lang, en
|came, 2026-10-20 10:12
|labels, vip
|foreign, t1
|[1] 2026-10-20 10:12, in J... S... <j...@e....org>
|Please erase my account and every backup.
|[2] 2026-11-23 15:05, in j..., 1 file
|subject, Re: Your case [#1]
|Here it is.
|- 1/1 file-1.jpg, image/jpeg, 20 B, proof?, ga: read, save
|STEPS
|done: further rights of the letter
|not yet: assigned, next: :assign @me
|-- to line 19 of 33 --
> ga
|ATTACHMENTS of #1, names masked
|1 of 1, file-1.jpg, proof?, 20 B, Came 2026-11-23 15:05, image/jpeg
> <Esc>
|#1 erasure: Erase account + backups
|-- lines 1 to 19 of 33, ^L reads them --
> gP
|PERSON 1, J... S...
|1 ticket
|VALUES, name J... S..., import
> j
|VALUES, email j...@e....org, header
> G
|WHO LOOKED, Enter tells who looked at the person, at what and why; the question is logged
> <Esc>
|#1 erasure: Erase account + backups
|-- lines 1 to 19 of 33, ^L reads them --
> D
|CLOCK of #1
|kind, erasure
|came, 2026-10-20 10:12
|now, due Fri 2026-11-20, 3 days late
|due, 2026-11-20
|article, Art. 17 GDPR
|WHY
|Received Tue 2026-10-20: the day of receipt is not counted (Reg. 1182/71 art.
|3(1)).
|One month from receipt: the same date number, Fri 2026-11-20 (Art. 12(3) GDPR;
|Reg. 1182/71 art. 3(2)(c)).
|Two further months need a notice with its reasons, sent by Fri 2026-11-20
|(Art. 12(3) GDPR).
|Three months from receipt: the same date number, Wed 2027-01-20 (Art. 12(3)
|GDPR; Reg. 1182/71 art. 3(2)(c)).
|The desk's own aim: day 15, 2026-11-04.
|ge extends the time by a notice (Art. 12(3) GDPR), :extend also records one
|given by another way; P asks who it is, which pauses it
|-- the end --
> <Esc>
|#1 erasure: Erase account + backups
|-- lines 1 to 19 of 33, ^L reads them --
> H
|HISTORY of #1, newest first
|2026-11-23 15:05 anna, record public #1
|2026-11-23 15:05 anna, record systems #1
|2026-11-23 15:05 anna, record ground #1
|2026-11-23 15:05 anna, identity verified #1
|-- the end --
> <Esc>
|#1 erasure: Erase account + backups
|-- lines 1 to 19 of 33, ^L reads them --
> <PgDn>
|done: identity settled
|done: the ground for erasure: 17(1)(b)
|done: the systems that were searched: crm
|not yet: what is to be erased, with counts (Art. 17(1))
|done: whether the data were made public: no
|not yet: why the answer is late (Art. 12(3))
|not yet: resolution chosen
|not yet: the answer is written, for a second person to read (Art. 12(3))
|not yet: approved by a second person
|not yet: the person's data are erased (Art. 17(1))
|not yet: no file of the store holds them any more (Art. 5(2))
|not yet: recipients told, or that there are none (Art. 19)
|not yet: answered
|-- the end --
> ^L
|#1 erasure: Erase account + backups
|1 of 14 in work
|new, nobody's, priority urgent
|due Fri 2026-11-20, 3 days late
|- 1/1 file-1.jpg, image/jpeg, 20 B, proof?, ga: read, save
|STEPS
|done: further rights of the letter
|not yet: assigned, next: :assign @me
|done: identity settled
|done: the ground for erasure: 17(1)(b)
|done: the systems that were searched: crm
|not yet: what is to be erased, with counts (Art. 17(1))
|done: whether the data were made public: no
|not yet: why the answer is late (Art. 12(3))
|not yet: resolution chosen
|not yet: the answer is written, for a second person to read (Art. 12(3))
|not yet: approved by a second person
|not yet: the person's data are erased (Art. 17(1))
|not yet: no file of the store holds them any more (Art. 5(2))
|not yet: recipients told, or that there are none (Art. 19)
|not yet: answered
|-- the end --
## A letter to its person: what is written, what would leave, what is kept.
> i
|note on #1
|an empty line
> <Esc>
|#1 erasure: Erase account + backups
|-- lines 15 to 33 of 33, ^L reads them --
> r
|reply: a letter of your own words
|ack: that the letter was received
|ask-identity: a question who writes
|erased-in-part: that part is erased
|erased: that data are erased
|extend: that the answer takes longer, and why
|no-data: that there are no data
|not-identified: that we do not know who writes
|not-ours: that another is responsible
|refused: a refusal, in whole or in part
|remind-identity: a reminder who writes
|letter to #1: 
> "ack"
|letter to #1: ack
> <Enter>
|letter to #1: ack
|Dear {name},
|we received your letter on 2026-10-20 and are working on it. Its number is 1.
|We understand it to be about: erasure of your data (Article 17 GDPR)
|You will have our answer by 2026-11-20.
|You need not write again. If you do, keep the number in the subject line, so that your letter finds its case.
|Dear {name},
> ^X
|THE LETTER to #1 as it would leave, masked: not sent yet
|not the answer: the clock runs on
|To, j...@e....org
|From, privacy@opsio.example
|Subject, We have received your letter [#1]
|Files, none
|Clock, runs on: this is not the answer yet
|Empty, controller.name, controller.contact
|Dear J... S...,
|we received your letter on 2026-10-20 and are working on it. Its number is
|1.
|We understand it to be about: erasure of your data (Article 17 GDPR)
|You will have our answer by 2026-11-20.
|You need not write again. If you do, keep the number in the subject line,
|so that your letter finds its case.
|-- the end --
> <Esc>
|letter to #1: ack
|Dear {name},
|we received your letter on 2026-10-20 and are working on it. Its number is 1.
|We understand it to be about: erasure of your data (Article 17 GDPR)
|You will have our answer by 2026-11-20.
|You need not write again. If you do, keep the number in the subject line, so that your letter finds its case.
|Dear {name},
> <Esc>
|kept as a draft, not sent: e resumes it
|#1 erasure: Erase account + backups
|-- lines 15 to 33 of 45, ^L reads them --
> <Esc>
|queue work: is:open
|14 tickets
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's: Erase account + backups, from J... S..., labels vip
> :drafts<Enter>
|:drafts
|TEXTS that are not sent
|1 of 1, ticket 1, kind reply, kept 2026-11-23 15:05, bytes 314
> <Esc>
|queue work: is:open
|14 tickets
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's: Erase account + backups, from J... S..., labels vip
## Bulk: the preview and the result; the journal and one of its entries.
> tt
|1 tagged
|2 of 14, #2 erasure, due in 8 hours, urgent, new, nobody's, new: Please delete all my data, from M... K...
|2 tagged
|3 of 14, #3 access, due in 2 days, urgent, new, nobody's, new: Copy of call recordings, from P... O...
> ;P
|next action: all tagged
|urgent
|high
|normal
|low
|priority to: 
> "low"
|priority to: low
> <Enter>
|bulk preview, nothing is written yet: priority low, scope: 2 tagged
|2 chosen
|would be applied to 2
|type the number of tickets to apply (2), or Esc
|1 of 2, #1, ok, draft not sent, priority from urgent to low: Erase account + backups
> j
|2 of 2, #2, ok, priority from urgent to low: Please delete all my data
& ines 2 priority high
> 2<Enter>
|typed: 2
|priority: 1 applied, 1 changed meanwhile
|bulk result: priority low, scope: 2 tagged
|applied to 1, in conflict 1
|Written as one journal entry: u undoes it. Enter goes back.
|1 of 1, #2, CONFLICT, priority: ines changed it just now (priority urgent > high); you: low: Please delete all my data
> j
|1 of 1, #2, CONFLICT, priority: ines changed it just now (priority urgent > high); you: low: Please delete all my data
> <Esc>
|queue work: is:open
|14 tickets
|3 of 14, #3 access, due in 2 days, urgent, new, nobody's, new: Copy of call recordings, from P... O...
> U
|JOURNAL of the desk, newest first
|1 of 9, Entry 9, 2026-11-23 15:05, anna, done: priority low x1
> <Enter>
|ENTRY 9, priority low x1
|1 of 1, #1, done, priority from urgent to low
> j
|1 of 1, #1, done, priority from urgent to low
> <Esc><Esc>
|JOURNAL of the desk, newest first
|1 of 9, Entry 9, 2026-11-23 15:05, anna, done: priority low x1
|queue work: is:open
|14 tickets
|3 of 14, #3 access, due in 2 days, urgent, new, nobody's, new: Copy of call recordings, from P... O...
## Recipes, and the form that makes one.
> :recipes<Enter>
|:recipes
|RECIPES: a filter, and what is done to what it selects
|there are no recipes yet: n makes one, S in a bulk preview too
> n
|recipe-save: save a filter and what is done to what it selects
|name, has to be filled in (its name): 
> <Tab>
|team (yes: for everybody): 
> <Esc>
|RECIPES: a filter, and what is done to what it selects
|there are no recipes yet: n makes one, S in a bulk preview too
> <Esc>
|queue work: is:open
|14 tickets
|3 of 14, #3 access, due in 2 days, urgent, new, nobody's, new: Copy of call recordings, from P... O...
## Tables.
> :agents<Enter>
|:agents
|AGENTS: who works here, and who is on now
|1 of 3, name admin, roles admin, state active, qualified 2027-11-23, team privacy, open 0, last seen 2026-11-23 15:05
> j
|2 of 3, name anna, roles agent,lead,dpo, state active, qualified 2027-11-23, team privacy, on now here, open 0, last seen 2026-11-23 15:05, full name anna
> <Esc>
|queue work: is:open
|14 tickets
|3 of 14, #3 access, due in 2 days, urgent, new, nobody's, new: Copy of call recordings, from P... O...
> :table kinds<Enter>
|:table kinds
|kinds
|kind, short, title, article
|access, acce, Access, Art. 15 GDPR
|portability, port, Portability, Art. 20 GDPR
|rectification, rect, Rectification, Art. 16 GDPR
|erasure, eras, Erasure, Art. 17 GDPR
|restriction, rest, Restriction, Art. 18 GDPR
|objection, obje, Objection, Art. 21(1) GDPR
|objection_dm, objd, Objection to marketing, Art. 21(2) GDPR
|automated, auto, Automated decision, Art. 22 GDPR
|consent_wd, cons, Withdrawal of consent, Art. 7(3) GDPR
|info, info, Information, Art. 13, 14 and 19 GDPR
|cookie, cook, Cookies, LEK 9:28
|complaint, comp, Complaint, policy
|dpa, dpa, Supervisory authority
|breach, brea, Personal data breach, Art. 33 and 34 GDPR
|policyq, poli, Question on the policy, policy
|security, secu, Security, policy
|incident, inci, Incident
|account, acco, Account
|howto, howt, How to
|-- to line 20 of 24 --
> j
|billing, bill, Billing
> <Esc>
|queue work: is:open
|14 tickets
|3 of 14, #3 access, due in 2 days, urgent, new, nobody's, new: Copy of call recordings, from P... O...
> gL
|TEAM LOG: what was done to tickets, newest first
|1 of 28, seq 45, time 2026-11-23 15:05, who anna, what priority, ticket #1, n 1, detail low
> <Esc>
|queue work: is:open
|14 tickets
|3 of 14, #3 access, due in 2 days, urgent, new, nobody's, new: Copy of call recordings, from P... O...
> :holds<Enter>
|:holds
|LEGAL HOLDS that stand
|nothing is held: n holds something, so that nothing erases it
> <Esc>
|queue work: is:open
|14 tickets
|3 of 14, #3 access, due in 2 days, urgent, new, nobody's, new: Copy of call recordings, from P... O...
> :retention<Enter>
|:retention
|RETENTION: how long what is kept
|1 of 19, what service, kept 24 months, then erase, purpose customer service, ground 6(1)(b), version 1
> j
|2 of 19, what rights, kept 36 months, then tombstone, purpose proof that a right was answered, ground 5(2), 17(3)(e), version 1
> <Esc>
|queue work: is:open
|14 tickets
|3 of 14, #3 access, due in 2 days, urgent, new, nobody's, new: Copy of call recordings, from P... O...
> :retention due<Enter>
|:retention due
|nothing would go
|RETENTION: what would go now, a dry run
|1 of 21, what service, goes 0, stays 0
> <Esc>
|queue work: is:open
|14 tickets
|3 of 14, #3 access, due in 2 days, urgent, new, nobody's, new: Copy of call recordings, from P... O...
## What goes into a package; an erasure.
> :goto 3<Enter>
|:goto 3
|3 of 14, #3 access, due in 2 days, urgent, new, nobody's, new: Copy of call recordings, from P... O...
> :package<Enter>
|:package
|PACKAGE for #3: what goes along, titles masked
|not reviewed (Art. 15(4)): 2 (phone/1, 3); 'ombud review 3' lists them; not searched: 1 (desk); 'searched PLACE WHAT HITS' notes one
|1 of 2, phone/1, value, not decided, 2026-11-23 15:05: +46 masked
> <Esc>
|queue work: is:open
|14 tickets
|3 of 14, #3 access, due in 2 days, urgent, new, nobody's, new: Copy of call recordings, from P... O...
> :goto 1<Enter>
|:goto 1
|1 of 14, #1 erasure, 3 days late, low priority, new, nobody's, tagged: Erase account + backups, from J... S..., labels vip
> :assign @me<Enter>
|:assign @me
|#1 assign @me, (u undoes)
|1 of 14, #1 erasure, 3 days late, low priority, new, @me, tagged: Erase account + backups, from J... S..., labels vip
> :erase plan<Enter>
|:erase plan
|planned: read it, and another person than you approves it by the first 8 letters of its hash
|ERASURE 1 of #1, person 1
|state, planned
|blocked, anna planned it: another person approves it (lead, dpo)
|so far, planned 2026-11-23 15:05 by anna
|cause, request
|goes later, what the answer needs, after 2026-12-23
|hash, ................................................................
|ledger, ................................
|GOES, 1 row, 10 B
|values, 1, 10 B
|STAYS, on which ground and until when, 15 rows, 987 B
|attachments, 1, 64 B, 17(3)(e), until 2026-12-23
|drafts, 1, 314 B, 17(3)(e), until 2026-12-23
|facts, 1, 3 B, 17(3)(e), until 2026-12-23
|journal, 5, 7 B, 17(3)(e), until 2026-12-23
|labels, 1, 3 B, 17(3)(e), until 2026-12-23
|letters, 2, 227 B, 17(3)(e), until 2026-12-23
|questions, 1, 5 B, 17(3)(e), until 2026-12-23
|raw letters, 1, 301 B, 17(3)(e), until 2026-12-23
|-- to line 20 of 22 --
> j
|tickets, 1, 25 B, 17(3)(e), until 2026-12-23
> <Esc>
|queue work: is:open
|14 tickets
|1 of 14, #1 erasure, 3 days late, low priority, new, @me, tagged: Erase account + backups, from J... S..., labels vip
> :erasures<Enter>
|:erasures
|ERASURES, newest first
|1 of 1, ID 1, Ticket #1, Person 1, Cause request, State planned, Planned 2026-11-23 15:05, By anna, Held 0, Rest until 2026-12-23, Waits for approval by another than anna (lead, dpo)
> <Esc>
|queue work: is:open
|14 tickets
|1 of 14, #1 erasure, 3 days late, low priority, new, @me, tagged: Erase account + backups, from J... S..., labels vip
## Help, the palette.
> ?
|HELP
|type to narrow: 
> <Esc>
|queue work: is:open
|14 tickets
|1 of 14, #1 erasure, 3 days late, low priority, new, @me, tagged: Erase account + backups, from J... S..., labels vip
> :
|:
> <Esc>
|1 of 14, #1 erasure, 3 days late, low priority, new, @me, tagged: Erase account + backups, from J... S..., labels vip
= walked

## One hour of triage as lines (--linear), by keys alone: what an agent hears who sees no screen.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
= lines
## 15:05. The dashboard in figures, and the figure of what is late opens its ticket.
> gd
|ombud, as lines: ? lists the keys, ^L says again where you are, Q leaves
|filter: is:open
|14 tickets
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's, new: Erase account + backups, from J... S..., labels vip
|DASHBOARD, all tickets
|last 28 days [ ]
|Clocks: overdue, 1 ticket, +1 in 7 days
> j
|Clocks: late, no pauses, 0 tickets
> k
|Clocks: overdue, 1 ticket, +1 in 7 days
> <Enter>
|filter: is:open is:overdue
|1 ticket
|1 of 1, #1 erasure, 3 days late, urgent, new, nobody's, new: Erase account + backups, from J... S..., labels vip
## Nobody's and late: taken and read to its end.
> A
|#1 assign @me, (u undoes)
|1 of 1, #1 erasure, 3 days late, urgent, new, @me, new: Erase account + backups, from J... S..., labels vip
> <Enter>
|#1 erasure: Erase account + backups
|1 of 1 in the list
|new, @me, priority urgent
|due Fri 2026-11-20, 3 days late
|identity, unknown, person 1
|name, J... S...
|email, j...@e....org
|lang, en
|came, 2026-10-20 10:12
|labels, vip
|foreign, t1
|[1] 2026-10-20 10:12, in J... S... <j...@e....org>, N new to you
|Please erase my account and every backup.
|STEPS
|done: further rights of the letter
|done: assigned
|not yet: identity settled, next: :identity verified --reason ...
|not yet: the ground for erasure (Art. 17(1))
|not yet: the systems that were searched (Art. 17(1))
|not yet: what is to be erased, with counts (Art. 17(1))
|not yet: whether the data were made public (Art. 17(2))
|-- to line 19 of 28 --
> <PgDn>
|not yet: why the answer is late (Art. 12(3))
|not yet: resolution chosen
|not yet: the answer is written, for a second person to read (Art. 12(3))
|not yet: approved by a second person
|not yet: the person's data are erased (Art. 17(1))
|not yet: no file of the store holds them any more (Art. 5(2))
|not yet: recipients told, or that there are none (Art. 19)
|not yet: answered
|-- the end --
## Who asks is settled, the work begins, a note says what was done; what is wrong is said too.
> :
|choices: ..., Tab reads them
|:
> "identity verifed"
|:identity verifed
> <Enter>
|#1: identity is verified, not-needed or unknown
|[1] 2026-10-20 10:12, in J... S... <j...@e....org>
> :
|:
> "identity verified --reason phoned"
|:identity verified --reason phoned
> <Enter>
|#1 identity verified --reason phoned, (u undoes)
|identity, verified, person 1
|done: identity settled
|next: :record ground 17(1)(a)|17(1)(b)|17(1)(c)|17(1)(d)|17(1)(e)|17(1)(f)
> s
|triaged: kind and person are settled, work has not begun
|spam: no request by a person
|merged: part of another ticket
|state to: 
> "work"
|state to: work
> <Enter>
|#1 state work, (u undoes)
|work, @me, priority urgent
> i
|note on #1
|an empty line
> "asked the shop whether backups are kept"
|asked the shop whether backups are kept
> ^X
|#1 note, (u undoes)
|#1 erasure: Erase account + backups
|-- lines 10 to 28 of 32, ^L reads them --
> H
|HISTORY of #1, newest first
|2026-11-23 15:05 anna, note #1
|2026-11-23 15:05 anna, state work #1
|2026-11-23 15:05 anna, identity verified #1
|2026-11-23 15:05 anna, assign @me #1
|-- the end --
> q
|#1 erasure: Erase account + backups
|-- lines 10 to 28 of 32, ^L reads them --
> q
|filter: is:open is:overdue
|1 ticket
|1 of 1, #1 erasure, 3 days late, urgent, work, @me: Erase account + backups, from J... S..., labels vip
## What came in meanwhile is a count, until R settles the list.
> c
|my-open: is:open assignee:@me sort:due
|due-soon: is:open due:<5bd sort:due
|overdue: is:open is:overdue sort:due
|unassigned: is:open no:assignee -kind:other sort:due
|erasure-due: is:open kind:erasure sort:due
|access-due: is:open kind:access,portability sort:due
|waiting: is:open is:waiting sort:due
|review: state:review sort:due
|new: state:new sort:received
|further-rights: is:open has:hint sort:due
|unverified: is:open identity:unknown,asked kind:access,erasure sort:due
|escalated: is:escalated sort:due
|and 2 more: type to narrow
|queue: 
> "my"
|queue: my
> <Tab>
|queue: my-open
> <Enter>
|queue my-open: is:open assignee:@me sort:due
> :filter is:open<Enter>
|:filter is:open
|filter: is:open
|14 tickets
|1 of 14, #1 erasure, 3 days late, urgent, work, @me: Erase account + backups, from J... S..., labels vip
< nora.berg@example.org 0 How to change my address | I cannot find where to change my address.
> R
|15 tickets
|1 of 15, #1 erasure, 3 days late, urgent, work, @me: Erase account + backups, from J... S..., labels vip
> G
|15 of 15, #15 rectification, due in 30 days, new, nobody's, new: How to change my address, from n...@e....org
## Narrowed to one kind, some of it tagged; two given away after a preview, and taken back.
> l
|choices: 59, Tab reads them
|limit: 
> "kind:era"
|limit: kind:era
> <Tab>
|limit: kind:erasure
> <Enter>
|filter: is:open > kind:erasure
|5 tickets
|1 of 5, #1 erasure, 3 days late, urgent, work, @me: Erase account + backups, from J... S..., labels vip
> tt
|1 tagged
|2 of 5, #2 erasure, due in 8 hours, urgent, new, nobody's, new: Please delete all my data, from M... K...
|2 tagged
|3 of 5, #4 erasure, due in 4 days, high priority, new, nobody's, new: Right to be forgotten / newsletter, from Z... M..., labels mkt, newsletter
> ;a
|next action: all tagged
|@me: yourself
|none: nobody
|admin
|anna: anna
|ines
|assign to: 
> "ines"
|assign to: ines
> <Enter>
|bulk preview, nothing is written yet: assign ines, scope: 2 tagged
|2 chosen
|would be applied to 2
|saved filter my-open: 1 before, 0 after
|saved filter unassigned: 14 before, 13 after
|type the number of tickets to apply (2), or Esc
|1 of 2, #1, ok, assignee from anna to ines: Erase account + backups
> j
|2 of 2, #2, ok, assignee from - to ines: Please delete all my data
> 2<Enter>
|typed: 2
|assign: 2 applied
|filter: is:open > kind:erasure
|5 tickets
|3 of 5, #4 erasure, due in 4 days, high priority, new, nobody's, new: Right to be forgotten / newsletter, from Z... M..., labels mkt, newsletter
> u
|undo: assign ines x2
> <Backspace>
|filter: is:open
|15 tickets
|5 of 15, #4 erasure, due in 4 days, high priority, new, nobody's, new: Right to be forgotten / newsletter, from Z... M..., labels mkt, newsletter
> g*
|nothing is tagged; gt brings the tags back
|0 tagged
## A letter: begun, left as a draft when the phone rings, gone on with, seen as it would leave, sent.
> gg
|1 of 15, #1 erasure, 3 days late, urgent, work, @me: Erase account + backups, from J... S..., labels vip
> <Enter>
|#1 erasure: Erase account + backups
|1 of 15 in the list
|work, @me, priority urgent
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
|[2] 2026-11-23 15:05, note anna
|asked the shop whether backups are kept
|STEPS
|done: further rights of the letter
|done: assigned
|done: identity settled
|not yet: the ground for erasure (Art. 17(1))
|-- to line 19 of 32 --
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
|Opsio AB
|Dear {name},
> "Anna, "
|Anna, 
> <Esc>
|kept as a draft, not sent: e resumes it
|#1 erasure: Erase account + backups
|-- lines 1 to 19 of 45, ^L reads them --
> e
|your letter, kept 2026-11-23 15:05: ^G drops it
|letter to #1: ack
|Anna, Dear {name},
|we received your letter on 2026-10-20 and are working on it. Its number is 1.
|We understand it to be about: erasure of your data (Article 17 GDPR)
|You will have our answer by 2026-11-20.
|You need not write again. If you do, keep the number in the subject line, so that your letter finds its case.
|Opsio AB
|an empty line
> ^X
|THE LETTER to #1 as it would leave, masked: not sent yet
|not the answer: the clock runs on
|To, j...@e....org
|From, Opsio AB <privacy@opsio.example>
|Subject, We have received your letter [#1]
|Files, none
|Clock, runs on: this is not the answer yet
|Empty, controller.contact
|Anna, Dear J... S...,
|we received your letter on 2026-10-20 and are working on it. Its number is
|1.
|We understand it to be about: erasure of your data (Article 17 GDPR)
|You will have our answer by 2026-11-20.
|You need not write again. If you do, keep the number in the subject line,
|so that your letter finds its case.
|Opsio AB
|-- the end --
> n
|#1: the letter leaves in 60 s; until then u takes it back
|#1 erasure: Erase account + backups
|-- lines 1 to 19 of 48, ^L reads them --
## What it waits for, and until when.
> :snooze 2026-11-25<Enter>
|choices: ..., Tab reads them
|:snooze 2026-11-25
|#1 snooze 2026-11-25, (u undoes)
|snoozed, 2026-11-25 08:00
> q
|filter: is:open
|15 tickets
|1 of 15, #1 erasure, 3 days late, urgent, work, @me: Erase account + backups, from J... S..., labels vip
## Somebody else works on the next one: it is said before one begins.
% ines 2 edit
> gg
|1 of 15, #1 erasure, 3 days late, urgent, work, @me: Erase account + backups, from J... S..., labels vip
> j
|2 of 15, #2 erasure, due in 8 hours, urgent, new, nobody's, new, somebody writes on it: Please delete all my data, from M... K...
% ines 2 leave
## Values by a pattern behind the masks, in groups; the filter saved, and opened by its key.
> l
|choices: 59, Tab reads them
|limit: 
> "email:/example.net/"
|limit: email:/example.net/
> <Enter>
|filter: is:open > email:/example.net/
|1 ticket
|1 of 1, #2 erasure, due in 8 hours, urgent, new, nobody's, new: Please delete all my data, from M... K...
> go
|choices: 21, Tab reads them
|group by (empty: as the filter says): 
> "kind"
|group by (empty: as the filter says): kind
> <Enter>
|1 of 1, #2 erasure, due in 8 hours, urgent, new, nobody's, new, in erasure: Please delete all my data, from M... K...
> za
|1 of 1, erasure, 1 ticket, folded
> S
|save this filter as: 
> "net"
|save this filter as: net
> <Enter>
|saved as net: c picks it, q:net uses it in other filters
|queue net: is:open email:/example.net/
> gs
|saved filter net, it is open
> j
|TEAM (shared), 13
> q
|1 of 1, erasure, 1 ticket, folded
## Answered and ended: a question of how to; reopened, and ended again.
> :filter kind:howto<Enter>
|choices: ..., Tab reads them
|:filter kind:howto
|filter: kind:howto
|1 of 1, #11 howto, due in 4 days, new, nobody's, new: How do I change my e-mail address?, from B... T...
> A
|#11 assign @me, (u undoes)
|1 of 1, #11 howto, due in 4 days, new, @me, new: How do I change my e-mail address?, from B... T...
> d
|WITHDRAWN: the requester withdrew it in writing
|REDIRECT: another controller is responsible; the person was told which
|DUP: the same request is open or was just answered; that answer goes along
|SOLVED: solved
|ANSWERED: the question was answered
|NOFIX: will not or cannot be mended
|NORESPONSE: the customer did not answer our question
|resolve code: 
> <Esc>
|1 of 1, #11 howto, due in 4 days, new, @me, new: How do I change my e-mail address?, from B... T...
> :answered --by phone --what told<Enter>
|:answered --by phone --what told
|#11 answered, (u undoes)
|1 of 1, #11 howto, new, @me, new: How do I change my e-mail address?, from B... T...
> d
|WITHDRAWN: the requester withdrew it in writing
|REDIRECT: another controller is responsible; the person was told which
|DUP: the same request is open or was just answered; that answer goes along
|SOLVED: solved
|ANSWERED: the question was answered
|NOFIX: will not or cannot be mended
|NORESPONSE: the customer did not answer our question
|resolve code: 
> "ANSW"
|resolve code: ANSW
> <Tab>
|resolve code: ANSWERED
> <Enter>
|#11 resolve ANSWERED, (u undoes)
|1 of 1, #11 howto, resolved, @me: How do I change my e-mail address?, from B... T...
> X
|#11 reopen, (u undoes)
|1 of 1, #11 howto, work, @me: How do I change my e-mail address?, from B... T...
> u
|undo: reopen #11
|1 of 1, #11 howto, resolved, @me: How do I change my e-mail address?, from B... T...
## What was done in this hour, and the end.
> U
|JOURNAL of the desk, newest first
|1 of 17, Entry 17, 2026-11-23 15:05, anna, undo: undo: reopen #11
> j
|2 of 17, Entry 16, 2026-11-23 15:05, anna, undone: reopen #11
> <Enter>
|ENTRY 16, reopen #11
|1 of 1, #11, taken back, state from resolved to work, code from ANSWERED to -
> q
|JOURNAL of the desk, newest first
|2 of 17, Entry 16, 2026-11-23 15:05, anna, undone: reopen #11
> q
|filter: kind:howto
|1 ticket
|1 of 1, #11 howto, resolved, @me: How do I change my e-mail address?, from B... T...
> gd
|DASHBOARD, all tickets
|last 28 days [ ]
|Clocks: overdue, 1 ticket, +1 in 7 days
> Q
+ left


## Where two decide, the answer is written before the second is asked; they read it, and it leaves as it was read.
$ ombud init | head -1
new store at desk.db
$ ombud --as admin settings set mail.from privacy@opsio.example
setting: 1 applied
journal entry 1
$ ombud --as admin settings set controller.name Opsio
setting: 1 applied
journal entry 2
$ ombud --as admin settings set controller.contact privacy@opsio.example
setting: 1 applied
journal entry 3
$ ombud --as admin agent add ines agent,lead,dpo --until 2027-06-01
agent-add: 1 applied
journal entry 4
$ ombud new --kind access --subject 'My data' --name 'Bo Ek' --email bo@example.net --channel mail
ticket #1
$ ombud do assign @me 1
ID Verdict Change          Why
1  applied assignee ->you
assign: 1 applied
journal entry 6
$ ombud do identity verified 1 --reason 'called back'
ID Verdict Change                    Why
1  applied identity unknown>verified
identity: 1 applied
journal entry 7
$ ombud do resolve WITHDRAWN 1
ID Verdict Change                           Why
1  applied state new>work, code ->WITHDRAWN
resolve: 1 applied; the code is chosen; now the answer for a second person to read (reply --answers yes), then 'resolve' once more
journal entry 8
$ ombud do state review 1
ID Verdict Change Why
1  skipped        missing: the answer is written, for a second person to read (Art. 12(3); reply / answered --by phone ...); 'steps' lists all that is
state: 0 applied, 1 skipped
[1]
$ ombud do reply 1 --answers yes --text 'Tell you more we cannot.'
ID Verdict Change Why
1  skipped        the answer is incomplete ('checklist 1' has a sentence for each point): it does not say the ticket's number; the day on which the request was received; which right it is about (Article 15); who the controller is; how to reach the controller
reply: 0 applied, 1 skipped
[1]
$ ombud do reply 1 --answers yes --text 'On {received} you asked for access to your data, case {ticket}, and took it back. {controller}, {contact}'
ID Verdict Change Why
1  applied
reply: 1 applied; the answer to a ticket of this kind leaves once a second person approved it: 'resolve CODE' sends it to review
journal entry 9
$ ombud outbox
id ticket kind   to            state                     why
1  1      answer b•••@e•••.net waits for a second person
$ ombud do resolve WITHDRAWN 1
ID Verdict Change            Why
1  applied state work>review
resolve: 1 applied
journal entry 10
$ ombud --as ines show 1
#1 My data
state        access, review, normal, you
clock        due Wed 2026-12-23, day 0 of 30
law          Art. 15 GDPR
received     2026-11-23 15:05
due          2026-12-23
strict       2026-12-23
identity     verified
resolved     WITHDRAWN

person       1
name         B••• E•••
email        b•••@e•••.net

[1] 2026-11-23 15:05  in  B••• E•••
    My data

[2] 2026-11-23 15:05  out  you
    Your case [#1]
    (for the purpose: rights)
    (the answer, waiting for approval)
    On 2026-11-23 you asked for access to your data, case 1, and took it back. Opsio, [e-mail]

[x] further rights of the letter
[x] assigned
[x] identity settled
[x] resolution chosen
[x] the answer is written, for a second person to read
[ ] approved by a second person: approve
[ ] answered: reply / answered --by phone ...

2026-11-23 15:05  you  resolve WITHDRAWN #1
2026-11-23 15:05  you  reply #1
2026-11-23 15:05  you  resolve WITHDRAWN #1
2026-11-23 15:05  you  identity verified #1
2026-11-23 15:05  you  assign @me #1
$ ombud do approve 1
ID Verdict Change Why
1  refused        you sent it to review: a second person must approve it
approve: 0 applied, 1 refused
[3]
$ ombud --as ines do approve 1
ID Verdict Change                Why
1  applied state review>approved
approve: 1 applied; its answer leaves
journal entry 11
$ ombud outbox
id ticket kind   to            state                  why
1  1      answer b•••@e•••.net waiting until 15:06:00
$ ombud --as ines undo
ID Verdict Change                Why
1  applied state approved>review
undo: approve #1
journal entry 12
$ ombud outbox
id ticket kind   to            state                     why
1  1      answer b•••@e•••.net waits for a second person

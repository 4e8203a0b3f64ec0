
## What the law wants known before a ticket ends: each missing thing is named, with its article and command.
$ ombud init
new store at desk.db
you is its agent, lead and DPO; 'admin' is the second account
masking is a habit here, not a wall: who owns the file can read it with other programs
$ ombud --as admin agent add ines agent,lead,dpo --until 2027-06-01
agent-add: 1 applied
journal entry 1
$ ombud new --kind erasure --subject 'Delete my account' --email bo@example.net --channel post
ticket #1
$ ombud do assign @me 1
ID Verdict Change          Why
1  applied assignee ->you
assign: 1 applied
journal entry 3
$ ombud do identity verified 1 --reason 'called back'
ID Verdict Change                    Why
1  applied identity unknown>verified
identity: 1 applied
journal entry 4
$ ombud do state work 1
ID Verdict Change         Why
1  applied state new>work
state: 1 applied
journal entry 5
$ ombud do resolve GRANTED 1
ID Verdict Change Why
1  skipped        missing: the ground for erasure (Art. 17(1); record ground ...); 'steps' lists all that is
resolve: 0 applied, 1 skipped
[1]
$ ombud do record ground '17(3)(b)' 1
ID Verdict Change Why
1  skipped        ground is one of: 17(1)(a) 17(1)(b) 17(1)(c) 17(1)(d) 17(1)(e) 17(1)(f)
record: 0 applied, 1 skipped
[1]
$ ombud do record ground b 1
ID Verdict Change Why
1  applied
record: 1 applied
journal entry 6
$ ombud do record systems 'crm, mail, backups' 1
ID Verdict Change Why
1  applied
record: 1 applied
journal entry 7
$ ombud do record plan '3 rows in crm, 2 letters of bo@example.net' 1
ID Verdict Change Why
1  skipped        'plan' is nothing that kind erasure has recorded: ground, systems, public, public-told, recipients, facts, redirected-to, late-reason
record: 0 applied, 1 skipped
[1]
$ ombud erase plan 1 > /dev/null
$ ombud do record public no 1
ID Verdict Change Why
1  applied
record: 1 applied
journal entry 8
$ ombud do resolve PARTIAL 1
ID Verdict Change Why
1  skipped        missing: what is refused or stays, item by item (Art. 12(4); retain ITEM --code CODE); 'steps' lists all that is
resolve: 0 applied, 1 skipped
[1]
$ ombud do retain 'invoices of 2025' --code RET-LAW 1
ID Verdict Change Why
1  skipped        what is kept in spite of Art. 17 is looked at again: say when (--review DATE)
retain: 0 applied, 1 skipped
[1]
$ ombud do retain 'invoices of 2025' --code RET-LAW --ground 'bookkeeping law 7:2' --until 2032-12-31 --review 2033-01-03 1
ID Verdict Change Why
1  applied
retain: 1 applied; the erasure itself keeps nothing by these words: begin with a field (phone) or name a ticket (#12), a letter or note of it (#12/3) or a file (attachment:12/2)
journal entry 9
$ ombud do resolve PARTIAL 1
ID Verdict Change                         Why
1  applied code ->PARTIAL, ground ->12(4)
resolve: 1 applied; the code is chosen; now the answer for a second person to read (reply --answers yes), then 'resolve' once more
journal entry 10
$ ombud do answered post 1 --points all --what 'sent the letter'
ID Verdict Change                      Why
1  applied answered ->2026-11-23 15:05
answered: 1 applied
journal entry 11
$ ombud erase run 1
ombud: erasure 1 is planned
[4]
$ ombud do resolve PARTIAL 1
ID Verdict Change            Why
1  applied state work>review
resolve: 1 applied
journal entry 12
$ ombud --as ines do approve 1
ID Verdict Change                Why
1  applied state review>approved
approve: 1 applied
journal entry 13
$ ombud --as ines erase approve 1 --hash "$(ombud erase show 1 | sed -n 's/^hash //p')" > /dev/null
$ ombud erase run 1
erase-run: 1 applied; this cannot be undone
journal entry 15
$ ombud do record verified 'nothing found' 1
ID Verdict Change Why
1  skipped        'verified' is nothing that kind erasure has recorded: ground, systems, public, public-told, recipients, facts, redirected-to, late-reason
record: 0 applied, 1 skipped
[1]
$ ombud erase purge | tail -1
1 proven, 0 not: 'erase list' names them, 'erase verify N' says why
$ ombud do task 'North Bank' --what erase --due 2026-12-01 --text 'erase what we sent in May' 1
ID Verdict Change Why
1  applied
task: 1 applied
journal entry 16
$ ombud do resolve PARTIAL 1
ID Verdict Change Why
1  skipped        a recipient's task is open: finish it, or say why it is impossible (task-end; Art. 19 GDPR)
resolve: 0 applied, 1 skipped
[1]
$ ombud list is:open has:task
    ID   Due P Type St   Who    Requester    Subject
     1       B eras appr @me    b•••@e•••.n~ Delete my account
$ ombud list is:task-late
ombud: nothing matches
[1]
$ ombud do task-end 1 impossible 1
ID Verdict Change Why
1  skipped        say why telling the recipient is impossible (--reason TEXT; Art. 19 GDPR)
task-end: 0 applied, 1 skipped
[1]
$ ombud do task-end 1 impossible 1 --reason 'the bank was wound up'
ID Verdict Change Why
1  applied
task-end: 1 applied
journal entry 17
$ ombud steps 1
[x] further rights of the letter
[x] assigned
[x] identity settled
[x] the ground for erasure: 17(1)(b)
[x] the systems that were searched: crm, mail, backups
[x] what is to be erased, with counts
[x] whether the data were made public: no
[x] what is refused or stays, item by item
[x] the ground of the refusal
[x] item 1 stays: invoices of 2025, RET-LAW, bookkeeping law 7:2, until 2032-12-31, looked at again 2033-01-03
[x] resolution chosen
[x] the answer is written, for a second person to read
[x] approved by ines
[x] the person's data are erased
[x] no file of the store holds them any more
[x] recipients told, or that there are none
[x] task 1, North Bank, erase, by 2026-12-01: impossible
[x] answered
[ ] ended: ombud do resolve PARTIAL 1
$ ombud do resolve PARTIAL 1
ID Verdict Change                  Why
1  applied state approved>resolved
resolve: 1 applied
journal entry 18
$ ombud steps 1 --format csv
"done","step","command"\r
"yes","further rights of the letter",""\r
"yes","assigned",""\r
"yes","identity settled",""\r
"yes","the ground for erasure: 17(1)(b)",""\r
"yes","the systems that were searched: crm, mail, backups",""\r
"yes","what is to be erased, with counts",""\r
"yes","whether the data were made public: no",""\r
"yes","what is refused or stays, item by item",""\r
"yes","the ground of the refusal",""\r
"yes","item 1 stays: invoices of 2025, RET-LAW, bookkeeping law 7:2, until 2032-12-31, looked at again 2033-01-03",""\r
"yes","resolution chosen",""\r
"yes","the answer is written, for a second person to read",""\r
"yes","approved by ines",""\r
"yes","the person's data are erased",""\r
"yes","no file of the store holds them any more",""\r
"yes","recipients told, or that there are none",""\r
"yes","task 1, North Bank, erase, by 2026-12-01: impossible",""\r
"yes","answered",""\r
$ ombud do record systems more 1
ID Verdict Change Why
1  skipped        the ticket is resolved: reopen it first
record: 0 applied, 1 skipped
[1]
$ ombud steps x
ombud: 'x' is no ticket's number
[2]

## A breach is documented in full, notified or not.
$ ombud new --kind breach --subject 'Laptop lost' --channel phone
ticket #2
$ ombud do assign @me 2
ID Verdict Change          Why
2  applied assignee ->you
assign: 1 applied
journal entry 20
$ ombud do identity not-needed 2 --reason 'reported by staff'
ID Verdict Change                      Why
2  applied identity unknown>not needed
identity: 1 applied
journal entry 21
$ ombud do state work 2
ID Verdict Change         Why
2  applied state new>work
state: 1 applied
journal entry 22
$ ombud steps 2
[x] assigned
[ ] aware of it at (Art. 33(1)): ombud do record aware-at TIME 2
[ ] its nature (Art. 33(3)(a)): ombud do record nature TEXT 2
[ ] whom it concerns, about how many (Art. 33(3)(a)): ombud do record subjects TEXT 2
[ ] which records, about how many (Art. 33(3)(a)): ombud do record records TEXT 2
[ ] who answers questions (Art. 33(3)(b)): ombud do record contact TEXT 2
[ ] its likely consequences (Art. 33(3)(c)): ombud do record consequences TEXT 2
[ ] the measures taken (Art. 33(3)(d)): ombud do record measures TEXT 2
[ ] the risk (Art. 33(1), 34(1)): ombud do record risk none|risk|high 2
[ ] why the risk is that (Art. 33(5)): ombud do record risk-reasons TEXT 2
[ ] the authority was notified at (Art. 33(1)): ombud do record sa-notified TIME 2
[ ] what is done so that it does not come again (Art. 33(5)): ombud do record lessons TEXT 2
[ ] resolution chosen: ombud do resolve CODE 2
[ ] approved by a second person: ombud do approve 2
[ ] answered: ombud do reply 2 / ombud do answered --by phone ... 2
$ ombud do record risk huge 2
ID Verdict Change Why
2  skipped        risk is one of: none risk high
record: 0 applied, 1 skipped
[1]
$ ombud do record aware-at 2026-11-20 2
ID Verdict Change Why
2  skipped        aware-at needs the time of day too, for hours are counted (Art. 33(1) GDPR): write YYYY-MM-DDThh:mm
record: 0 applied, 1 skipped
[1]
$ ombud do record aware-at 2026-11-19T08:00 2
ID Verdict Change Why
2  applied
record: 1 applied
journal entry 23
$ ombud do record sa-notified 2026-11-23T09:00 2
ID Verdict Change Why
2  applied
record: 1 applied
journal entry 24
$ ombud do record risk high 2
ID Verdict Change Why
2  applied
record: 1 applied
journal entry 25
$ ombud steps 2
[x] assigned
[x] aware of it at: 2026-11-19 08:00
[ ] its nature (Art. 33(3)(a)): ombud do record nature TEXT 2
[ ] whom it concerns, about how many (Art. 33(3)(a)): ombud do record subjects TEXT 2
[ ] which records, about how many (Art. 33(3)(a)): ombud do record records TEXT 2
[ ] who answers questions (Art. 33(3)(b)): ombud do record contact TEXT 2
[ ] its likely consequences (Art. 33(3)(c)): ombud do record consequences TEXT 2
[ ] the measures taken (Art. 33(3)(d)): ombud do record measures TEXT 2
[x] the risk: high
[ ] why the risk is that (Art. 33(5)): ombud do record risk-reasons TEXT 2
[x] the authority was notified at: 2026-11-23 09:00
[ ] why it was notified after 72 hours (Art. 33(1)): ombud do record late-reason TEXT 2
[ ] the people concerned were told at (Art. 34(1)): ombud do record subjects-told TIME 2
[ ] what is done so that it does not come again (Art. 33(5)): ombud do record lessons TEXT 2
[ ] resolution chosen: ombud do resolve CODE 2
[ ] approved by a second person: ombud do approve 2
[ ] answered: ombud do reply 2 / ombud do answered --by phone ... 2
$ ombud do resolve NOT-NOTIFIABLE 2
ID Verdict Change Why
2  skipped        missing: its nature (Art. 33(3)(a); record nature ...); 'steps' lists all that is
resolve: 0 applied, 1 skipped
[1]
$ ombud do record risk withdrawn 2
ID Verdict Change Why
2  applied
record: 1 applied
journal entry 26

## A service ticket is as light as ever.
$ ombud new --kind howto --subject 'How?' --channel phone --email eva@example.org
ticket #3
$ ombud do assign @me 3
ID Verdict Change          Why
3  applied assignee ->you
assign: 1 applied
journal entry 28
$ ombud steps 3
[x] assigned
[ ] answered: ombud do reply 3 / ombud do answered --by phone ... 3
[ ] resolution chosen: ombud do resolve CODE 3
$ ombud do record balance x 3
ID Verdict Change Why
3  skipped        kind howto has nothing to record: a note keeps what is worth keeping
record: 0 applied, 1 skipped
[1]
$ ombud do resolve SOLVED 3
ID Verdict Change                            Why
3  applied state new>resolved, code ->SOLVED
resolve: 1 applied
journal entry 29

## The audit: whether it holds, what is kept of it elsewhere, who looked.
$ ombud init
new store at desk.db
you is its agent, lead and DPO; 'admin' is the second account
masking is a habit here, not a wall: who owns the file can read it with other programs
$ ombud --as admin agent add ines agent,lead --team privacy
agent-add: 1 applied
journal entry 1
$ printf 'subject,body,email,name\nA,b,anna@x.example,Anna Berg\nC,d,bo@x.example,Bo Ek\n' > two.csv; ombud --as ines import two.csv
imported 2, threaded 0, duplicate 0, rejected 0
$ ombud --as ines show 1 --reveal reply --field email | grep -c anna
1
$ ombud --as ines show 1 --reveal 'other: anna@x.example asked' --field email | grep -c anna
1
## Who looked, and why: the question stands there the next time, and a reason is masked.
$ ombud audit who 1 --format csv
"time","agent","act","ticket","field","reason"\r
"2026-11-23 15:05","you as ines","reveal","1","email","other: [e-mail] asked"\r
"2026-11-23 15:05","you as ines","open","1","",""\r
"2026-11-23 15:05","you as ines","reveal","1","email","reply"\r
"2026-11-23 15:05","you as ines","open","1","",""\r
$ ombud audit who '#1' --limit 2 --format json
{"time":"2026-11-23 15:05","agent":"you","act":"who","ticket":"1","field":null,"reason":null}
{"time":"2026-11-23 15:05","agent":"you as ines","act":"reveal","ticket":"1","field":"email","reason":"other: [e-mail] asked"}
$ ombud audit who person:1 --format csv | cut -d, -f2,3,4,5
"agent","act","ticket","field"
"you","who","1",""
"you","who","1",""
"you as ines","reveal","1","email"
"you as ines","open","1",""
"you as ines","reveal","1","email"
"you as ines","open","1",""
$ ombud audit who 2
time agent act ticket field reason
[1]
$ ombud audit who 3
ombud: there is no ticket #3
[1]
$ ombud audit who
ombud: 'audit who' wants one more word: ombud audit list [who:NAME act:WORD ticket:N day:DAY..DAY] [--limit N] | verify [--against FILE] | checkpoint | who TICKET|person:N [--limit N]
[2]
$ ombud audit who 1 2
ombud: 'audit who' has not as many words behind it: ombud audit list [who:NAME act:WORD ticket:N day:DAY..DAY] [--limit N] | verify [--against FILE] | checkpoint | who TICKET|person:N [--limit N]
[2]
$ ombud audit who somebody
ombud: 'somebody' is neither a ticket (12) nor a person (person:4)
[2]
$ ombud --as admin audit who 1
ombud: read-audit is not for your role: lead, dpo, auditor may
[3]
$ ombud --read-only audit who 1
ombud: who looked is not told while nothing can be written: the question is logged too
[3]
## Checkpoints.
$ ombud audit checkpoint > kept; sed -e 's/ombud-[0-9a-f]\{32\}/ORIGIN/' -e 's/^.\{43\}=$/HASH/' kept
ORIGIN
28
HASH
$ ombud --as ines audit checkpoint
ombud: verify-audit is not for your role: dpo, auditor, admin may
[3]
$ ombud audit verify --against kept | sed 's/[0-9a-f]\{64\}/HASH/'
every entry follows the one before it
it only grew since the checkpoints: 1 compared
head HASH
$ ombud do note "later" 1
ID Verdict Change Why
1  applied
note: 1 applied
journal entry 2
$ tr '\n' ' ' < kept | sed 's/^/Nov 23 14:05:00 host ombud[7]: audit checkpoint /' | ombud audit verify --against - | head -2
every entry follows the one before it
it only grew since the checkpoints: 1 compared
$ ombud audit verify --against two.csv
ombud: there is no checkpoint of an audit in it: 'audit checkpoint' prints one
[6]
$ ombud audit verify --against none
ombud: none cannot be read: No such file or directory
[5]
$ ombud --db other.db init > made; ombud --db other.db audit verify --against kept | sed 's/ombud-[0-9a-f]\{32\}/ORIGIN/' | head -1
this is another store: none of its 1 checkpoints is of ORIGIN
$ ombud --db other.db audit verify --against kept > said
[5]
$ ombud audit list --against kept
ombud: --against is an option of 'audit verify'
[2]
## What is done behind the desk's back is found and named.
$ bend() {
>     sqlite3 desk.db "SELECT sql || ';' FROM sqlite_schema WHERE type = 'trigger'" > guards.sql
>     sqlite3 desk.db "SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_schema WHERE type = 'trigger'" > drop.sql
>     { cat drop.sql; echo "$1;"; cat guards.sql; } | sqlite3 desk.db
> }
> cp desk.db good.db
> for s in "UPDATE access_log SET text = 'identity' WHERE id = 1" "DELETE FROM access_log WHERE id = 2" \
>     "DELETE FROM audit WHERE seq = 6" "UPDATE audit SET agent_id = 2 WHERE seq = 7" \
>     "DELETE FROM audit WHERE seq > 22; UPDATE audit_head SET seq = 22, hash = (SELECT hash FROM audit WHERE seq = 22)"; do
>     cp good.db desk.db; bend "$s"; ombud audit verify | head -1; ombud audit verify --against kept | head -1
> done; cp good.db desk.db
entry 11 (2026-11-23 15:05, reveal): its row of the access log was changed, or is another's
entry 11 (2026-11-23 15:05, reveal): its row of the access log was changed, or is another's
entry 14 (2026-11-23 15:05, reveal): its row of the access log is gone, and no entry says that it was erased
entry 14 (2026-11-23 15:05, reveal): its row of the access log is gone, and no entry says that it was erased
entry 6, after entry 5 (2026-11-23 15:05, agent-add): it is gone, or was moved
entry 6, after entry 5 (2026-11-23 15:05, agent-add): it is gone, or was moved
entry 7 (2026-11-23 15:05, import): its contents were changed
entry 7 (2026-11-23 15:05, import): its contents were changed
every entry follows the one before it
entry 25, after entry 24 (2026-11-23 15:05, session): it and all later ones were cut off: there were 28 when the checkpoint of line 1 was taken
$ ombud check
the store is whole
## A guard that lets all through, and a row that names itself the zeroth.
$ sqlite3 desk.db "DROP TRIGGER access_log_stays; CREATE TRIGGER access_log_stays BEFORE DELETE ON access_log WHEN 0 BEGIN SELECT 1; END"; ombud check
the guard access_log_stays was put in place of another: it does not say what it must
ombud: 1 findings: keep the file as it is and restore the newest backup beside it
[5]
$ cp good.db desk.db; bend "INSERT INTO access_log SELECT 0, at, agent_id, what, text, n, ticket_id, person_id, mac_v FROM access_log WHERE id = 1"; ombud audit verify | head -1; cp good.db desk.db
no entry names row 0 of the access log

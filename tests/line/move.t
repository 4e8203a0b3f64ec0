## A desk to another place: all of it, compared, and the old store takes no change any more.

$ AS= ombud demo --tickets 60 >/dev/null
$ ombud --as admin move desk.db away.db --keep
tables 62, rows 1155: the same on both sides; the audit holds, entries 101
./away.db is a copy of the desk, which stays where it was: use it for a rehearsal alone
$ ombud --db away.db --as admin check
the store is whole
$ ombud --db away.db count; ombud count
60
60
$ ombud move desk.db else.db
ombud: administer is not for your role: admin may
[3]
$ ombud --as admin move desk.db away.db
ombud: away.db holds a desk already: a move overwrites nothing, choose another place
[4]
$ ombud --as admin backup desk.copy >/dev/null
$ ombud --as admin move desk.db there.db
tables 62, rows 1163: the same on both sides; the audit holds, entries 104
the erasure ledger stays ./desk.db.erasures, its key ./.config/ombud/erasures.key: the desk needs both where they are
the desk is at ./there.db: name it with --db or OMBUD_DB; the old store takes no change any more, and holds people's data until it is removed
$ stat -c '%a %n' there.db; ls | grep moving
600 there.db
[1]
$ ombud do label x 1
ombud: the desk has moved to ./there.db: open it there with --db; here nothing is changed any more
[3]
$ ombud tick
ombud: the desk has moved to ./there.db: open it there with --db; here nothing is changed any more
[3]
$ ombud count
60
$ ombud --as admin move desk.db there.db
ombud: there.db holds a desk already: a move overwrites nothing, choose another place
[4]
$ ombud --as admin move desk.db third.db
ombud: the desk has moved to ./there.db: it is moved on from there
[4]
$ ombud --db there.db do label x 1
ID Verdict Change               Why
1  applied labels legal>legal,x
label: 1 applied
journal entry 22
$ ombud --db there.db --as lena audit list act:move --format csv | tr -d '\r' | cut -d, -f4-7
"act","object","n","detail"
"move","store","1","file to file"
$ ombud --db there.db --as admin settings list | grep ledger
ledger.path            ./desk.db.erasures           the erasure ledger, apart from the copies of the store; STORE.erasures if not given
ledger.key             ./.config/ombud/erasures.key the key of the erasure ledger, apart from both
$ ombud --as admin move nothing.db there2.db
ombud: no store at nothing.db: make one with 'ombud init', or name it with --db
[5]
$ ombud --as admin move there.db no/folder.db
ombud: no/folder.db.moving cannot be made: No such file or directory
[5]

## After an erasure: the file made anew, the proof, the certificate. The erasure itself is put there by hand.
$ ombud init > /dev/null
$ ombud erase purge
nothing waits for the purge
$ ombud erase verify 1
ombud: no erasure 1: 'erase list' names them
[1]
$ ombud erase verify
ombud: erase verify wants an erasure's number
[2]
$ ombud erase certificate x
ombud: erase certificate wants an erasure's number
[2]
$ printf 'From: Anna Lind <anna.lind@example.net>\nTo: desk@example.com\nSubject: Hello\nDate: Fri, 20 Nov 2026 09:00:00 +0100\nMessage-ID: <k@other.example>\n\nForget me.\n' > a.eml
$ ombud import a.eml
imported 1, threaded 0, duplicate 0, rejected 0
$ sqlite3 desk.db "DELETE FROM datum; DELETE FROM message_raw; UPDATE message SET sender = '', body = '', subject = ''"
$ sqlite3 desk.db "INSERT INTO erasure(id, ledger, cause, what, ticket_id, person_id, state, plan_hash, planned_at, planned_by, approved_at, approved_by, begun_at, erased_at) VALUES(1, zeroblob(16), 'request', '', 1, 1, 1, zeroblob(32), 1795435200, 1, 1795435260, 2, 1795435260, 1795435260)"
$ ombud erase verify 1
ombud: erasure 1 was not carried out: there is nothing to verify
[4]
$ sqlite3 desk.db "UPDATE erasure SET state = 3; INSERT INTO erasure_count(erasure_id, place, act, n, bytes) VALUES(1, 'letters', 'erase', 1, 12), (1, 'values', 'erase', 2, 30)"
$ ombud erase verify 1 | sed 's/through [0-9]* files, [0-9]* MB/through N files, N MB/'
looked through N files, N MB, for 0 forms: 0 found, 0 shared, 0 files unread
erased, and waits for the purge ('erase purge')
$ ombud erase certificate 1
ombud: erasure 1 is not proven yet: 'erase verify 1' says what is left
[1]
$ ombud --as admin erase purge
ombud: erase is not for your role: dpo may
[3]
$ ombud erase purge | sed 's/[0-9]* MB in [0-9]* ms/N MB in N ms/'
purged 1: N MB in N ms, as long as others waited to write
$ ombud erase verify 1 | sed 's/through [0-9]* files, [0-9]* MB/through N files, N MB/'
looked through N files, N MB, for 0 forms: 0 found, 0 shared, 0 files unread
proven: nothing of it is left
$ ombud erase verify 1
proven: nothing of it is left
$ ombud erase certificate 1 | sed 's/ [0-9]* [0-9a-f]\{64\}$/ BYTES HASH/; s/^\(sha256:\) .*/\1 HASH/; s/SQLite .*/SQLite V/; /^  engine/d; /^  index/d; /^  log/d'
Certificate of erasure (Art. 17 GDPR)
erasure: 1
cause: request
ticket: 1
person: 1
ledger: 00000000000000000000000000000000
plan: 0000000000000000000000000000000000000000000000000000000000000000
planned_by: 1
approved_by: 2
approved: 2026-11-23T12:01:00Z
erased: 2026-11-23T12:01:00Z
verified: 2026-11-23T14:05:00Z
proven: 2026-11-23T14:05:00Z
found: 0
held: 0
counts:
  letters: erase   1 (12 bytes)
  values: erase   2 (30 bytes)
files:
  store BYTES HASH
not_covered:
  blocks that the file system has freed, and what a disk keeps of them by itself
  backups and copies of the store in other places
  mail servers, and letters at those who received them
  screens, their scrollback, and swap
  files that are in none of the folders that the setting erase.folders names
sha256: HASH
$ test "$(ombud erase certificate 1 | sed -n 's/sha256: //p')" = "$(sqlite3 desk.db "SELECT substr(detail, 13) FROM audit WHERE act = 'erase-proven'")" && echo the audit has its hash
the audit has its hash
$ ombud erase certificate 1 | sed '$d' | sha256sum | cut -d' ' -f1 > sum; ombud erase certificate 1 | grep -c "$(cat sum)"
1
$ ombud erase certificate 1 --format json | python3 -c 'import json, sys; c = json.load(sys.stdin); print(c["erasure"], c["found"], [x["n"] for x in c["counts"]], len(c["not_covered"]))'
1 0 [1, 2] 5
$ ombud erase purge --format json
{"purged":0,"pending":false,"bytes_before":0,"bytes_after":0,"others_waited_ms":0,"log_ms":0}
$ ombud audit verify | sed 's/[0-9a-f]\{64\}/HASH/'
every entry follows the one before it
not compared with any checkpoint: what was cut at the end shows only with --against FILE
head HASH

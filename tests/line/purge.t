## After an erasure: the file made anew, the proof, the certificate.
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
$ ombud --as admin agent add bea agent,lead,dpo --until 2027-10-01 > /dev/null
$ printf 'From: Anna Lind <anna.lind@example.net>\nTo: desk@example.com\nSubject: Parcel\nDate: Fri, 20 Nov 2026 09:00:00 +0100\nMessage-ID: <a@example.net>\n\nWhere is my parcel 81726354? Anna Lind, 070-123 45 67\n' > a.eml
$ printf 'From: Anna Lind <anna.lind@example.net>\nTo: desk@example.com\nSubject: Delete\nDate: Fri, 20 Nov 2026 11:00:00 +0100\nMessage-ID: <c@example.net>\n\nPlease erase my data.\n' > c.eml
$ ombud import a.eml c.eml
imported 2, threaded 0, duplicate 0, rejected 0
$ ombud do kind howto 1 > /dev/null; ombud do kind erasure 2 > /dev/null; ombud do assign @me 1 2 --yes > /dev/null
$ ombud do resolve SOLVED 1 --reason told > /dev/null; ombud do identity verified 2 --reason known > /dev/null
$ ombud do record ground a 2 > /dev/null; ombud do record systems crm 2 > /dev/null; ombud do record public no 2 > /dev/null
$ ombud erase plan 2 > /dev/null
$ ombud erase verify 1
ombud: erasure 1 was not carried out: there is nothing to verify
[4]
$ ombud do answered post --code GRANTED --points all --what sent 2 > /dev/null; ombud do resolve GRANTED 2 > /dev/null
$ ombud --as bea do approve 2 > /dev/null; ombud --as bea erase approve 1 --hash "$(ombud erase show 1 | sed -n 's/^hash //p')" > /dev/null
$ ombud erase run 1
erase-run: 1 applied; this cannot be undone
journal entry 12
$ ombud erase verify 1 | grep -c '^found'
0
[1]
$ ombud erase verify 1 | tail -1
erased, and waits for the purge ('erase purge')
$ ombud erase certificate 1
ombud: erasure 1 is not proven yet: 'erase verify 1' says what is left
[1]
$ ombud --as admin erase purge
ombud: erase is not for your role: dpo may
[3]
$ ombud erase purge | sed 's/[0-9]* MB in [0-9]* ms/N MB in N ms/'
purged 1: N MB in N ms, as long as others waited to write
1 proven, 0 not: 'erase list' names them, 'erase verify N' says why
$ ombud erase verify 1
it was proven on 2026-11-23 15:05; 3 values that what is kept has too are looked for again once that goes
$ for word in 81726354 'anna.lind.*Parcel' 0701234567; do cat desk.db* | grep -a -c "$word"; done
0
0
0
[1]
$ ombud erase certificate 1 | sed 's/ [0-9]* [0-9a-f]\{64\}$/ BYTES HASH/; s/^\(sha256:\) .*/\1 HASH/; s/SQLite .*/SQLite V/; /^  engine/d; /^  index/d; /^  log/d; s/^\(ledger\|plan\): .*/\1: HEX/; s/[0-9-]*T[0-9:]*Z/TIME/'
Certificate of erasure (Art. 17 GDPR)
erasure: 1
cause: request
ticket: 2
person: 1
ledger: HEX
plan: HEX
planned_by: 1
approved_by: 3
approved: TIME
erased: TIME
verified: TIME
proven: TIME
found: 0
held: 0
shared: 3
shared_why: these values are also in what is kept, or another person's: not looked for in files now; looked for again by the proof of what is kept
counts:
  facts: keep 17(3)(e) 2026-12-23 1 (3 bytes)
  journal: erase   3 (20 bytes)
  journal: keep 17(3)(e) 2026-12-23 12 (36 bytes)
  letters: erase   1 (137 bytes)
  letters: keep 17(3)(e) 2026-12-23 2 (217 bytes)
  questions: erase   1 (4 bytes)
  questions: keep 17(3)(e) 2026-12-23 1 (5 bytes)
  raw letters: erase   1 (198 bytes)
  raw letters: keep 17(3)(e) 2026-12-23 1 (166 bytes)
  tickets: erase   1 (6 bytes)
  tickets: keep 17(3)(e) 2026-12-23 1 (6 bytes)
  values: erase   2 (37 bytes)
  values: keep 17(3)(e) 2026-12-23 1 (37 bytes)
files_are: each with its bytes and SHA-256: store the database; log, index and journal its own; beside what else lies there under its name; temporary what SQLite V
files:
  store BYTES HASH
  beside BYTES HASH
not_covered:
  blocks that the file system has freed, and what a disk keeps of them by itself
  backups and copies of the store in other places
  mail servers, and letters at those who received them
  screens, their scrollback, and swap
  files that are in none of the folders that the setting erase.folders names
  the contents of compressed or encrypted files (docx, pdf, gz, zip), and pictures
  holes of files, which are on no disk and in no hash
  attachments of other persons that are no plain text, where their bytes are packed
  spellings other than: numbers with and without groups, prefix or century; names in either order; UTF-8, Latin-1, UTF-16, Cyrillic charsets, quoted-printable, base64, JSON, HTML entities
sha256: HASH
planned_by_name: you
approved_by_name: bea
$ test "$(ombud erase certificate 1 | sed -n 's/sha256: //p')" = "$(sqlite3 desk.db "SELECT substr(detail, 13) FROM audit WHERE act = 'erase-proven'")" && echo the audit has its hash
the audit has its hash
$ ombud erase certificate 1 | sed '/^sha256/,$d' | sha256sum | cut -d' ' -f1 > sum; ombud erase certificate 1 | grep -c "$(cat sum)"
1
$ ombud erase certificate 1 --format json | python3 -c 'import json, sys; c = json.load(sys.stdin); print(c["erasure"], c["found"], [x["n"] for x in c["counts"]], len(c["not_covered"]))'
1 0 [1, 3, 12, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1] 9
$ ombud erase purge --format json
{"purged":0,"pending":false,"bytes_before":0,"bytes_after":0,"others_waited_ms":0,"log_ms":0}
$ ombud audit verify | sed 's/[0-9a-f]\{64\}/HASH/'
every entry follows the one before it
not compared with any checkpoint: what was cut at the end shows only with --against FILE
head HASH

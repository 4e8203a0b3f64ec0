## A copy, what it does not know, and bringing it back: paths are the folder's own here.

$ AS= ombud demo --tickets 60 >/dev/null
$ ombud --as admin backup desk.copy | sed 's/[0-9a-f]\{64\}/HASH/; s/: [0-9]* bytes/: N bytes/'
desk.copy: N bytes, checked: whole, its audit holds, all rows are there
sha256 HASH (also in desk.copy.txt)
not in it, and needed to restore it: the erasure ledger desk.db.erasures, its key ./.config/ombud/erasures.key
keep a copy of the key apart from both, and of the ledger apart from the copies of the store
WARNING: ledger or key lie in the folder of this copy: who loses one loses all; move the copy
$ stat -c '%a %n' desk.copy desk.copy.txt desk.db.erasures .config/ombud/erasures.key
600 desk.copy
600 desk.copy.txt
600 desk.db.erasures
600 .config/ombud/erasures.key
$ ombud --as admin backup desk.copy
ombud: desk.copy is there already: a backup overwrites nothing, choose another name
[4]
$ ombud backup other.copy
ombud: administer is not for your role: admin may
[3]
$ sed 's/[0-9a-f]\{64\}/HASH/; s/^bytes .*/bytes N/' desk.copy.txt
ombud backup
made 2026-11-23T14:05:00Z
schema 9
bytes N
sha256 HASH
audit 103
ledger 2

The copy holds the store alone. The erasure ledger and its key are not in it, and are kept apart:
'ombud restore' needs both, so that nobody comes back who was erased since.

## Since then somebody objects.

$ echo maja@example.org | ombud suppression add objection --reason 'by phone' >/dev/null
$ ombud --as admin restore desk.copy --dry-run
ledger 3: suppression
copy of 2026-11-23T14:05:00Z: whole; to be done again: erasures 0, others 1; nothing was changed
of the store that is there now would be lost: tickets 0, letters 0, entries of the audit 3

## Without the ledger or the key nothing is changed.

$ mv desk.db.erasures away && ombud --as admin restore desk.copy; mv away desk.db.erasures
ombud: the erasure ledger desk.db.erasures is not there: put its copy back in its place, or name it with OMBUD_LEDGER or the setting ledger.path; without it nobody knows who was erased
$ mv .config/ombud/erasures.key away && ombud --as admin restore desk.copy; mv away .config/ombud/erasures.key
ombud: the key of the erasure ledger, ./.config/ombud/erasures.key, is not there: put its copy back in its place, or name it with OMBUD_LEDGER_KEY or the setting ledger.key; the ledger desk.db.erasures cannot be used without
$ ombud restore desk.copy
ombud: administer is not for your role: admin may
[3]
$ ombud --as admin restore desk.copy
ledger 3: suppression
desk.db is the copy of 2026-11-23T14:05:00Z; done again: erasures 0, others 1
only the store before has, since the copy: tickets 0, letters 0, entries of the audit 3
the store before is kept as desk.db.before-restore-2026-11-23T14:05:00Z: it holds people's data, remove it once it is not needed
$ echo maja@example.org | ombud suppression check
yes maja@example.org
$ ls | grep -v '^out.txt$'
desk.copy
desk.copy.txt
desk.db
desk.db.before-restore-2026-11-23T14:05:00Z
desk.db.erasures
$ ombud check
the store is whole

## A copy that was changed is not taken.

$ printf x >> desk.copy; ombud --as admin restore desk.copy
ombud: desk.copy is not the file that desk.copy.txt tells of: it was changed or damaged
[5]

## Where ledger, key and copies are: whose, whether they fit, and what goes with one folder or disk.

$ ombud doctor | grep -E 'ledger|copies|erasures.key'
ok    the erasure ledger desk.db.erasures: owner you, mode 600
ok    its key ./.config/ombud/erasures.key: owner you, mode 600
ok    ledger, key and store belong together
WARN  in the store's folder lie too: the erasure ledger, copies (.); what takes that folder takes them: keep copies of each elsewhere
WARN  on the store's file system lie too: its key; one lost disk takes them all: keep copies of each on another
note  copies of the store hold neither: copy the ledger daily to another place than these, and the key once; without either no copy can be restored
$ chmod 640 desk.db.erasures; ombud doctor | sed -n 's/chown [0-9:]*/chown UID:GID/p'; chmod 600 desk.db.erasures
MEND  the erasure ledger desk.db.erasures must be its account's alone (owner you, mode 640): chown UID:GID desk.db.erasures; chmod 600 desk.db.erasures
$ mkdir other; (cd other && AS= OMBUD_DB=o.db ombud demo --tickets 20 >/dev/null && OMBUD_DB=o.db OMBUD_LEDGER_KEY=o.key ombud --as admin backup c >/dev/null)
$ OMBUD_LEDGER_KEY=other/o.key ombud doctor | grep -E 'belong|another'
MEND  other/o.key is the key of another erasure ledger than desk.db.erasures: put the one in its place that was made with it, or name it with OMBUD_LEDGER_KEY or the setting ledger.key
WARN  on the store's file system lie too: its key; one lost disk takes them all: keep copies of each on another
note  copies of the store hold neither: copy the ledger daily to another place than these, and the key once; without either no copy can be restored
$ OMBUD_LEDGER=other/o.db.erasures OMBUD_LEDGER_KEY=other/o.key ombud doctor | grep -E 'belong|another'
MEND  other/o.db.erasures is the erasure ledger of another desk: put this one's in its place, or name it with OMBUD_LEDGER or the setting ledger.path
WARN  on the store's file system lie too: the erasure ledger, its key; one lost disk takes them all: keep copies of each on another
note  copies of the store hold neither: copy the ledger daily to another place than these, and the key once; without either no copy can be restored
$ ombud --as admin settings set erase.folders "$PWD/.config/*:$PWD/nothing" | head -1; ombud doctor | grep -E 'WARN'
setting: 1 applied
WARN  the key lies in a folder of copies, ./.config/ombud: who takes that can tell who was erased; move one
WARN  in the store's folder lie too: the erasure ledger, copies (.); what takes that folder takes them: keep copies of each elsewhere
WARN  on the store's file system lie too: its key, copies (./.config/ombud); one lost disk takes them all: keep copies of each on another
WARN  desk.db.before-restore-2026-11-23T14:05:00Z is a copy of the whole store, and keeps erasures from their proof: remove it once it is not needed
$ rm -r other

## Whether a copy could be restored, tried out.

$ ombud --as admin check --rehearse | sed 's/[0-9]* bytes/N bytes/; s/[0-9.]* s$/S s/'
copied and checked: N bytes, the ledger's entries up to 3; S s
restored and checked: erasures done again 0, others 0; S s
a copy of this store can be restored; what was made for this is removed
$ ombud check --rehearse
ombud: administer is not for your role: admin may
[3]
$ ls -d desk.db.rehearsal* 2>/dev/null
[2]

## What a killed rehearsal left goes with the next tick or rehearsal; what lives, leads elsewhere or is no rehearsal's stays.

$ mkdir desk.db.rehearsal-AbC123 desk.db.rehearsal-Live12 desk.db.rehearsal-AbC12 elsewhere; echo x > elsewhere/file; echo > desk.db.rehearsal-Live12/held
$ cp desk.db desk.db.rehearsal-AbC123/copy.part; ln -s ../elsewhere/file desk.db.rehearsal-AbC123/restored; ln -s elsewhere desk.db.rehearsal-Link12
$ (exec 9< desk.db.rehearsal-Live12/held; flock 9; exec sleep 20 > /dev/null 2>&1) & echo $! > pid; sleep 0.3
$ ombud doctor | grep -o 'desk.db.reh.* whole store' | sort
desk.db.rehearsal-AbC123 is a copy of the whole store
desk.db.rehearsal-Link12 is a copy of the whole store
$ ombud tick > /dev/null; ls -d desk.db.rehearsal-*; cat elsewhere/file; kill $(cat pid)
desk.db.rehearsal-AbC12
desk.db.rehearsal-Link12
desk.db.rehearsal-Live12
x
$ mkdir desk.db.rehearsal-AbC123; echo x > desk.db.rehearsal-AbC123/copy; ombud --as admin check --rehearse | tail -1; ls -d desk.db.rehearsal-*
a copy of this store can be restored; what was made for this is removed
desk.db.rehearsal-AbC12
desk.db.rehearsal-Link12

## Which program letters leave by: the environment's, then the owner's file; a bad one is said, and letters wait for it.
## All else is done by the clock.
$ ombud init > /dev/null; ombud --as admin settings set mail.from desk@example.com > /dev/null; ombud --as admin settings set mail.hold_seconds 0 > /dev/null
$ printf '#!/bin/sh\necho one "$@"; exec cat >one.letter\n' | sed "s|one.letter|$PWD/&|" > one; printf '#!/bin/sh\nexec cat >two.letter\n' | sed "s|two.letter|$PWD/&|" > two; chmod 700 one two
$ ombud new --kind howto --subject 'How' --email rosa@example.se --format ids
1
$ ombud do reply --text 'Like this.' 1 | head -1
ID Verdict Change Why
$ OMBUD_SENDMAIL=one ombud tick
ombud: OMBUD_SENDMAIL: 'one' is no program that sends mail: write its whole path, such as /usr/bin/msmtp
jobs done: 7
[2]
$ ombud outbox
id ticket kind   to           state                     why
1  1      answer r•••@e•••.se waiting for the next tick the program that sends cannot be used
$ OMBUD_SENDMAIL=$PWD/none ombud tick
ombud: OMBUD_SENDMAIL: the program that sends mail, ./none: No such file or directory
jobs done: 0
[2]
$ OMBUD_SENDMAIL=/tmp ombud tick
ombud: OMBUD_SENDMAIL: /tmp is no program that can be run
jobs done: 0
[2]
$ chmod 600 one; OMBUD_SENDMAIL=$PWD/one ombud tick
ombud: OMBUD_SENDMAIL: ./one is no program that can be run
jobs done: 0
[2]
$ chmod 722 one; OMBUD_SENDMAIL=$PWD/one ombud tick
ombud: OMBUD_SENDMAIL: ./one can be changed by others, and all letters go through it: chmod go-w, or name another
jobs done: 0
[2]
$ chmod 700 one; OMBUD_SENDMAIL=$PWD/one ombud tick
jobs done: 0
$ grep -c '^To: rosa@example.se' one.letter
1
$ mkdir -p .config/ombud; printf '[mail]\nsendmail = %s/two\n' "$PWD" > .config/ombud/ombud.conf
$ ombud do reply --text 'Or like that.' 1 | head -1
ID Verdict Change Why
$ ombud tick
jobs done: 0
$ grep -c '^To: rosa@example.se' two.letter
1
$ ombud doctor | grep 'letters leave'
ok    letters leave by ./two
## Who can write the file has the letters.
$ chmod 666 .config/ombud/ombud.conf; ombud tick
ombud: ./.config/ombud/ombud.conf can be changed by others, and says where all letters go: chown it to yourself, chmod go-w
jobs done: 0
[2]
$ chmod 620 .config/ombud/ombud.conf; ombud doctor | grep 'no letter leaves'
MEND  no letter leaves: ./.config/ombud/ombud.conf can be changed by others, and says where all letters go: chown it to yourself, chmod go-w
$ chmod 644 .config/ombud/ombud.conf; ombud tick
jobs done: 0
$ printf '[mail]\nsendmial = /bin/cat\n' > .config/ombud/ombud.conf; ombud tick
ombud: ./.config/ombud/ombud.conf: line 2: [mail] sendmial: there is no such setting; [mail] sendmail is the only one
jobs done: 0
[2]
$ printf 'sendmail /bin/cat\n' > .config/ombud/ombud.conf; ombud tick
ombud: ./.config/ombud/ombud.conf: line 1: neither [section] nor name = value
jobs done: 0
[2]
$ ombud doctor | grep 'no letter leaves'
MEND  no letter leaves: ./.config/ombud/ombud.conf: line 1: neither [section] nor name = value
## Other commands do not ask.
$ ombud count
1
## A served desk's folder alone decides, and is root's.
$ mkdir etc; printf '[mail]\nsendmail = %s/two\n' "$PWD" > etc/ombud.conf; chmod 755 .; chmod 666 etc/ombud.conf; OMBUD_SENDMAIL=$PWD/one ombud tick --config "$PWD/etc" 2>&1 | grep -c -e 'tmp can be written' -e 'belongs to uid'
1
$ OMBUD_SENDMAIL=$PWD/none ombud tick --config /nowhere
jobs done: 0
## What keeps the clock from erasing (its ledger is not there) keeps no letter: it is told, and all else is done.
$ printf '[mail]\nsendmail = %s/two\n' "$PWD" > .config/ombud/ombud.conf; chmod 700 two; ombud --as admin backup copy >/dev/null
$ ombud new --kind howto --subject Old --email old@example.se --text Old >/dev/null; ombud do assign @me 2 >/dev/null
$ ombud do resolve SOLVED --reason told 2 >/dev/null; ombud --now 2026-12-24T10:00:00Z tick
jobs done: 7
$ ombud --now 2026-12-24T10:00:00Z do reply --text 'Once more.' 1 | head -1; mv desk.db.erasures away; rm -f two.letter
ID Verdict Change Why
$ ombud --now 2029-01-02T10:00:00Z tick; mv away desk.db.erasures; grep -c 'Once more' two.letter
ombud: the erasure ledger desk.db.erasures is not there: put its copy back in its place, or name it with OMBUD_LEDGER or the setting ledger.path; without it nobody knows who was erased
1

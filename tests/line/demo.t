## The sample store is the same for the same seed, and never replaces a desk.
$ ombud demo --tickets 40 --seed 7
sample store at desk.db: 40 tickets
$ ombud count
40
$ ombud list --limit 5 --format ids | wc -l
5
$ ombud list --sort id --format json > one.json; ombud --db two.db demo --tickets 40 --seed 7 > /dev/null
$ ombud --db two.db list --sort id --format json | cmp - one.json
$ ombud --db three.db demo --tickets 40 --seed 8 > /dev/null
$ ombud --db three.db list --sort id --format json | cmp -s - one.json
[1]
$ ombud --db real.db init > /dev/null; ombud --db real.db demo > /dev/null 2>&1 || echo refused
refused
$ ombud --db real.db count
0
[1]
$ ombud demo --tickets none
ombud: --tickets wants a whole number from 1 to 10000000
[2]
$ ombud check
the store is whole
## A second one replaces the first, which it says.
$ ombud demo --tickets 3
sample store at desk.db: 3 tickets; the one that was there is gone
$ ombud count
3
## A reply can be tried there, and no letter leaves: its people are invented.
$ printf '#!/bin/sh\ntouch left\n' > send; chmod +x send; export OMBUD_SENDMAIL=$PWD/send
$ ombud do reply --answers no --text 'Hello, we look at it.' 3
ID Verdict Change Why
3  applied
reply: 1 applied
journal entry 21
$ NOW=2026-11-23T14:10:00Z; ombud tick; ombud outbox; ls left
jobs done: 7
id ticket kind  to            state                     why
1  3      reply m•••@e•••.net waiting for the next tick a sample desk sends no letters
ls: cannot access 'left': No such file or directory
[2]

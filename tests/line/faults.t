## What is wrong with the place or the store is a sentence and an exit code, never a crash.
$ printf 'not a store at all, only text' > text.db; chmod 600 text.db; ombud --db text.db count
ombud: ./text.db is damaged or no ombud store: run 'ombud check', and restore a backup
[5]
$ : > empty.db; chmod 600 empty.db; ombud --db empty.db count
ombud: empty.db is empty, so it is no store: remove it and run 'ombud init'
[5]
$ mkdir folder; ombud --db folder count
ombud: folder is no regular file: a store is one file, not a link, folder or device
[2]
$ ombud --db folder init
ombud: folder is there already: open it, or choose another place with --db
[4]
$ ombud --db text.db init
ombud: text.db is there already: open it, or choose another place with --db
[4]
$ ombud --db text.db/desk.db init
ombud: text.db/desk.db cannot be made: Not a directory
[5]
$ ombud --db new/deep/desk.db init > /dev/null; ls -ld new new/deep | cut -c1-10
drwx------
drwx------
$ ombud init > /dev/null; ombud new --subject x --format ids
1
$ ombud --read-only count
1
$ ombud --read-only do note hello 1
ombud: the desk is open read-only: nothing can be changed
[5]
$ head -c 20000 desk.db > half.db; ombud --db half.db count > /dev/null 2>&1; echo "exit $?"
exit 5
$ dd if=/dev/urandom of=desk.db bs=4096 seek=3 count=8 conv=notrunc 2> /dev/null; ombud check > /dev/null 2>&1; echo "exit $?"
exit 5

## Nobody reads, or nothing can be written.
$ ombud help | head -1
ombud [OPTIONS] [COMMAND ...]: a desk for privacy requests
$ ombud help > /dev/full
ombud: the output could not be written: No space left on device
[5]
$ ombud due access --received 2026-03-05 >&-
$ ombud due access --received 2026-03-05 --format json > /dev/full
ombud: the output could not be written: No space left on device
[5]

## A file that is gone, a folder without letters, letters without an end.
$ ombud --db two.db init > /dev/null; OMBUD_DB=two.db
$ mkdir none; ombud import none
ombud: none: the folder holds no files
imported 0, threaded 0, duplicate 0, rejected 0
$ ombud import gone.csv none
ombud: gone.csv: cannot be opened: No such file or directory
ombud: none: the folder holds no files
imported 0, threaded 0, duplicate 0, rejected 1
[6]
$ : > empty.mbox; ombud import empty.mbox
ombud: empty.mbox: the file is empty
imported 0, threaded 0, duplicate 0, rejected 0
$ printf 'subject,body\n"never closed,x\n' > quote.csv; ombud import quote.csv
ombud: quote.csv: line 2: a quote stands inside a cell: put the cell in quotes and double it
imported 0, threaded 0, duplicate 0, rejected 1
[6]
$ printf 'subject\n\000\001nul\n' > nul.csv; ombud import nul.csv
imported 1, threaded 0, duplicate 0, rejected 0
$ printf 'nonsense,columns\n1,2\n' > cols.csv; ombud import cols.csv
ombud: cols.csv: not an mbox, a letter, CSV with a known column name, or JSON lines; --as-format says which it is, --map names its columns
imported 0, threaded 0, duplicate 0, rejected 1
[6]
$ printf 'Titel,Text\nHej,Radera mina uppgifter\n' > their.csv; printf '# their names\nTitel = subject\nText = body\n' > their.map
$ ombud import their.csv --map their.map
imported 1, threaded 0, duplicate 0, rejected 0
$ printf 'Titel = wibble\n' > bad.map; ombud import their.csv --map bad.map
ombud: bad.map: line 1: no such column; on the right of '=' stands one of: external_id received kind state priority assignee labels subject body consent answered resolution name email phone address birth_date age personnummer device_id ip log location time_zone preferences iban card other ignore
[6]
$ ombud import their.csv --map gone.map
ombud: gone.map: cannot be opened: No such file or directory
[6]
$ ombud init --db other.db >/dev/null; chmod 644 other.db; ombud --db other.db count 2>&1 | sed 's/chown [0-9]*/chown N/'
ombud: other.db must be its account's alone: chown N other.db; chmod 600 other.db
$ chmod 600 other.db; ln other.db linked.db; ombud --db other.db count 2>&1 | sed 's/find .* -xdev/find DIR -xdev/; s/[0-9]*$/N/'
ombud: other.db has a second name in the file system: find DIR -xdev -inum N
## A word that is missing is called missing, and two letters exchanged are one slip.
$ ombud audit who
ombud: 'audit who' wants one more word: ombud audit list [who:NAME act:WORD ticket:N day:DAY..DAY] [--limit N] | verify [--against FILE] | checkpoint | who TICKET|person:N [--limit N]
[2]
$ ombud audit list 12
ombud: '12' asks nothing of the audit: who:NAME act:WORD ticket:NUMBER day:DAY..DAY
[2]
$ ombud lsit
ombud: there is no command 'lsit': did you mean 'list'?
[2]

## One letter from the mail system: silence and 0 once it is kept, 75 for whatever else there is.
$ ombud init > /dev/null
$ letter() { printf 'From: Bo Ek <bo@example.org>\nTo: privacy@example.com\nSubject: %s\nMessage-ID: <%s@example.org>\n\nPlease delete my account.\n' "$1" "$2"; }
> letter 'One' 1 | ombud deliver
$ letter 'One' 1 | ombud deliver
$ letter() { printf 'From: Bo Ek <bo@example.org>\nTo: privacy@example.com\nSubject: %s\nMessage-ID: <%s@example.org>\n\nPlease delete my account.\n' "$1" "$2"; }
> { echo 'From bo@example.org Mon Nov 23 09:00:00 2026'; letter 'With a From line' 2; } | ombud deliver
$ ombud list --sort id --cols id,received,subject
    ID Received   Subject
     1 2026-11-23 One
     2 2026-11-23 With a From line
## It is one letter, whatever stands in it; a From line alone is one too.
$ printf 'no header at all\n\nFrom nobody on a line of its own\n' | ombud deliver
$ printf '\0\377\0garbage\r\r\0' | ombud deliver
$ printf '{"subject":"no row"}\n' | ombud deliver
$ printf 'id;subject\n1;no row\n' | ombud deliver
$ echo 'From bo@example.org Mon Nov 23 09:00:00 2026' | ombud deliver
$ printf '\377\376F\0r\0o\0m\0' | ombud deliver
$ ombud count
8
## Not one byte is no letter.
$ ombud deliver < /dev/null
ombud: there is no letter on standard input: not one byte
[65]
## The mail system keeps the letter.
$ printf 'Subject: x\n\n.\n' | ombud deliver a word
ombud: 'a' is one word too many: ombud deliver
[75]
$ printf 'Subject: x\n\n.\n' | ombud deliver --nonsense
ombud: there is no option --nonsense: 'ombud deliver --help' lists them
[75]
$ printf 'Subject: x\n\n.\n' | ombud --nonsense deliver
ombud: there is no option --nonsense: 'ombud help' lists them
[75]
$ printf 'Subject: x\n\n.\n' | ombud --db nowhere.db deliver
ombud: there is no store at nowhere.db: 'ombud init' makes one, --db names another
[75]
$ printf 'Subject: x\n\n.\n' | ombud --db desk.db deliver --db
ombud: --db wants a value after it
[75]
$ printf 'Subject: x\n\n.\n' | ombud deliver --now yesterday
ombud: --now wants a time such as 2026-11-23T14:05 or 2026-11-23T14:05:00Z
[75]
$ printf 'Subject: x\n\n.\n' | ombud deliver --read-only
ombud: the desk is open read-only: nothing can be changed
[75]
$ printf 'Subject: x\n\n.\n' | ombud deliver --as nobody
ombud: no agent 'nobody' here: 'ombud agent list' names them
[75]
$ : > empty.db; printf 'Subject: x\n\n.\n' | ombud --db empty.db deliver 2> /dev/null
[75]
$ chmod 644 desk.db; printf 'Subject: x\n\n.\n' | ombud deliver 2> /dev/null
[75]
$ chmod 600 desk.db; mkdir folder; ombud deliver < folder
ombud: the letter is not taken: is not a file that can be read
[75]
$ ombud count
8
## Help is no letter, and another command's value no command.
$ ombud deliver --help
ombud deliver

one letter on standard input, from the mail system; 75 says that it keeps the letter.
$ ombud --db deliver listt
ombud: there is no command 'listt': did you mean 'list'?
[2]
## The desk itself takes it, whoever runs it; who names an agent is that agent.
$ printf 'Subject: y\n\n.\n' | ombud deliver --as admin
ombud: take-in is not for your role: agent, lead, dpo may
[75]
$ ombud audit list --format csv | grep '"import"' | cut -d, -f3-4 | sort | uniq -c | tr -s ' '
 8 "system","import"
## Who wrote is told that the letter came, once a case; an import tells nobody, nor does a null sender ask for it.
$ ombud --as admin settings set mail.from privacy@example.com > /dev/null
$ letter() { printf 'From: %s@example.org\nTo: privacy@example.com\nSubject: My data\nMessage-ID: <%s@example.org>\n%s\nPlease send me my data.\n' "$1" "$1" "$2"; }
> letter ada | ombud deliver; letter bea > bea.eml; ombud import bea.eml
> { echo 'From MAILER-DAEMON Mon Nov 23 09:00:00 2026'; letter cia; } | ombud deliver
> { echo 'Return-Path: <>'; letter dea; } | ombud deliver
> letter eve 'Auto-Submitted: auto-replied
> ' | ombud deliver
> ombud count 'subject:data'
imported 1, threaded 0, duplicate 0, rejected 0
5
$ ombud audit list --format csv | grep '"ack"' | cut -d, -f3-6
"system","ack","ticket 9","1"

## The desk's own affairs.
$ ombud init > /dev/null
$ ombud agent list --format json | grep you
[1]
$ ombud --as admin agent add ines agent,lead --full-name 'Ines Ek' --until 2027-11-01
agent-add: 1 applied
journal entry 1
$ ombud --as admin agent add Ines agent
ombud: an agent's name is at most 32 of a-z 0-9 . _ - and begins with a letter or digit
[2]
$ ombud --as admin agent role ines agent
agent-role: 1 applied
journal entry 2
$ ombud --as admin agent qualify ines 2028-01-01
agent-qualify: 1 applied
journal entry 3
$ ombud --as admin agent set ines --email ines
ombud: --email: an address such as ines@example.org, or none
[2]
$ ombud --as admin agent set ines --email ines@example.org
agent-set: 1 applied
journal entry 4
$ ombud agent set ines --email none
ombud: administer is not for your role: admin may
[3]
$ ombud agent list --format csv | grep -v you
"name","roles","state","qualified","team","login","full_name","authorised_by","authorised_at","email"\r
"admin","admin","active","2027-11-23","privacy","","","you","2026-11-23 15:05",""\r
"ines","agent","active","2028-01-01","privacy","","Ines Ek","admin","2026-11-23 15:05","ines@example.org"\r
"you","agent,lead,dpo","active","2027-11-23","privacy","you","you","","2026-11-23 15:05",""\r
$ ombud agent wibble
ombud: 'wibble' is none of its words: ombud agent add NAME ROLES [--FIELD VALUE]... | list | role NAME ROLES | qualify NAME [DATE] | set NAME --email ADDRESS | disable NAME [--to AGENT] | enable NAME
[2]
$ ombud settings list | head -4
setting                value            meaning
desk.zone              Europe/Stockholm time zone in which days are counted
desk.hours             08:00-17:00      business hours, Monday to Friday, for service clocks
desk.name                               name of the desk, in the title line
$ ombud --as admin settings set mail.hosts mx.example.se
setting: 1 applied
journal entry 5
$ ombud --as admin settings set wibble x
ombud: no setting 'wibble': 'settings list' names them
[1]
$ ombud settings list --format json | grep mail.hosts
{"setting":"mail.hosts","value":"mx.example.se","meaning":"our own mail servers, by the name in Received: lines; blank or comma between"}
$ ombud --as ines settings set mail.hosts evil.example
ombud: administer is not for your role: admin may
[3]
$ ombud --as admin settings set desk.lock_minutes 61
ombud: desk.lock_minutes wants a number of minutes from 1 to 60
[2]
$ ombud --as admin agent disable ines --to admin
ombud: admin may not work on tickets: agent, lead, dpo may
[4]
$ ombud --as admin agent disable ines
agent-state: 1 applied; open tickets given to nobody: 0, sessions that end: 0
journal entry 6
$ ombud --as admin agent disable ines
agent-state: 0 applied, 1 already so
$ ombud --as admin agent role admin dpo
ombud: nobody changes the account they work with: another admin may
[3]
$ ombud --as ines list
ombud: the account of ines is disabled: ask an admin
[3]
$ ombud --as admin agent enable ines
agent-state: 1 applied
journal entry 7
$ ombud audit verify | sed 's/[0-9a-f]\{64\}/HASH/'
every entry follows the one before it
not compared with any checkpoint: what was cut at the end shows only with --against FILE
head HASH
$ ombud audit list --limit 2 --format csv | cut -d, -f1-3
"seq","time","who"
"33","2026-11-23 15:05","you"
"32","2026-11-23 15:05","you"
$ ombud tick
jobs done: 7
$ ombud check
the store is whole
$ NOW=2026-11-22T00:00:00Z; ombud tick
ombud: --now lies before the store's newest entry (2026-11-23T14:05:00Z): time does not run backwards here
[2]

## One field in clear, another's privacy ticket with a reason, and who is told of much of it.
$ ombud init > /dev/null
$ for a in 'ines agent,lead,dpo' 'dirk agent' 'rev auditor'; do ombud --as admin agent add $a > /dev/null; done
$ AS=ines; ombud new --kind erasure --subject 'Delete it' --name 'Rosa Vik' --email rosa@example.se --format ids
1
$ ombud do assign @me 1 > /dev/null
$ ombud show 1 --reveal reply
ombud: a reveal shows one field: say which with --field, as in --field email
[2]
$ ombud show 1 --reveal reply --field wibble
ombud: 'wibble' is no field of a person: write email, name, phone or another that the ticket shows
[2]
$ ombud show 1 --reveal reply --field email | grep -E '^(name|email)'
name         R••• V•••
email        rosa@example.se
$ AS=dirk; ombud show 1
ombud: open-privacy: another agent's ticket needs a reason (--reason WHY; without one: lead, dpo)
[3]
$ ombud show 1 --reason because
ombud: opening it needs a reason: identity, reply, rectify, package, breach, or 'other: why'
[2]
$ ombud show 1 --reason reply | grep -E '^(name|email)'
name         R••• V•••
email        r•••@e•••.se
## A name may be seen by every agent, an address only of the own ticket.
$ ombud show 1 --reason reply --reveal reply --field name | grep -E '^(name|email)'
name         Rosa Vik
email        r•••@e•••.se
$ ombud show 1 --reason reply --reveal reply --field email
ombud: reveal-s2 (e-mail, phone, address and the like): only for your own tickets (any ticket: lead, dpo)
[3]
$ AS=rev; ombud show 1
ombud: open-privacy needs a reason (--reason TEXT); it is for agent, lead, dpo, auditor
[3]
$ ombud show 1 --reason 'other: yearly audit' | head -1
#1 Delete it
$ AS=admin; ombud settings set limit.reveals 2 > /dev/null
$ AS=ines; ombud show 1 --reveal reply --field name > /dev/null; ombud audit list --limit 3 --format csv | cut -d, -f4,5,6
"act","object","n"
"session","agent 3","1"
"reveal-rate","agent 3","2"
"reveal","person 1","1"

## A lead reads the audit of the own team; the DPO and auditors read all of it.
$ ombud init > /dev/null
$ for a in 'ines agent,lead,dpo' 'dirk agent' 'lena lead'; do ombud --as admin agent add $a --team privacy > /dev/null; done
$ for a in 'otto lead' 'bo agent'; do ombud --as admin agent add $a --team service > /dev/null; done
$ ombud --as admin agent add sid lead --team '' > /dev/null
$ ombud --as dirk new --kind howto --subject 'How' > /dev/null; ombud --as bo new --kind howto --subject 'Why' > /dev/null
$ ombud --as dirk do label mine 1 > /dev/null; ombud --as bo do label mine 2 > /dev/null
$ who() { ombud --as "$1" audit list --limit 20 --format csv | cut -d, -f3,4,5 | grep -E '"(label|letter|new|ticket)' | sed 's/"you as /"/' | sort -u; }
$ who lena
"you as bo","filter","ticket"
"you as bo","label","ticket 2"
"you as bo","new","ticket 2"
"you as dirk","filter","ticket"
"you as dirk","label","ticket 1"
"you as dirk","new","ticket 1"
$ who otto
"you as bo","filter","ticket"
"you as bo","label","ticket 2"
"you as bo","new","ticket 2"
$ who ines
"you as bo","filter","ticket"
"you as bo","label","ticket 2"
"you as bo","new","ticket 2"
"you as dirk","filter","ticket"
"you as dirk","label","ticket 1"
"you as dirk","new","ticket 1"
$ ombud --as dirk audit list
ombud: read-audit is not for your role: lead, dpo, auditor may
[3]
$ ombud --as sid audit list
ombud: read-audit: a lead reads the own team's, and your account has no team (everybody's: dpo, auditor)
[3]
$ ombud --as otto journal --all --format csv | cut -d, -f3,4
"who","what"
"bo","label mine #2"
"bo","new howto #2"
$ ombud --as lena journal --all --format csv | cut -d, -f3,4
"who","what"
"dirk","label mine #1"
"dirk","new howto #1"
"admin","agent-add sid"
"admin","agent-add bo"
"admin","agent-add otto"
"admin","agent-add lena"
"admin","agent-add dirk"
"admin","agent-add ines"

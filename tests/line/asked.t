## Asking of masked data: limited for roles that may not reveal it, and refused where nothing is logged.
$ ombud init > /dev/null; ombud --as admin agent add ines agent,lead,dpo > /dev/null; ombud --as admin agent add dirk agent > /dev/null
$ AS=ines; ombud new --kind howto --subject 'How' --email rosa@example.se --format ids
1
$ AS=admin; ombud settings set limit.expressions 2
setting: 1 applied
journal entry 4
$ AS=dirk; ombud count email:/^a/
0
[1]
$ ombud count email:/^b/
0
[1]
$ ombud count email:/^r/
ombud: filter-personal: 2 different expressions in 10 minutes are the limit for who may not reveal what they ask; a new one from 2026-11-23 15:15 on, one of the last hour at any time
[3]
$ ombud list --sort name
ombud: filter-personal: 2 different expressions in 10 minutes are the limit for who may not reveal what they ask; a new one from 2026-11-23 15:15 on, one of the last hour at any time
[3]
$ ombud do label x --filter email:/^r/ --dry-run
ombud: filter-personal: 2 different expressions in 10 minutes are the limit for who may not reveal what they ask; a new one from 2026-11-23 15:15 on, one of the last hour at any time
[3]
$ ombud count email:/^b/
0
[1]
$ ombud count is:open
1
$ ombud --read-only count email:/^b/
ombud: a filter on personal data is logged before anything is shown, and here nothing can be: the desk is open read-only: nothing can be changed
[3]
$ ombud --read-only show 1
ombud: opening a ticket is logged before anything is shown, and here nothing can be: the desk is open read-only: nothing can be changed
[3]
$ ombud --read-only list --format ids
1
$ AS=ines; ombud --read-only show 1 --reveal reply --field email
ombud: opening a ticket is logged before anything is shown, and here nothing can be: the desk is open read-only: nothing can be changed
[3]
$ ombud count email:/^r/
1

## The audit says which fields were asked, never what was asked of them.
$ ombud count 'email:/^r/ (name:rosa or "how to") subject:How is:open' > /dev/null; ombud count is:open --by pii > /dev/null; ombud count name:rosa --by pii > /dev/null; ombud audit list act:filter --limit 4 --format csv | sed 's/,"[0-9a-f]\{16\}".*//' | cut -d, -f3-
"who","act","object","n","detail","hash"\r
"you as ines","filter","ticket","0","name, pii"
"you as ines","filter","ticket","0","name"
"you as ines","filter","ticket","0","pii"
"you as ines","filter","ticket","0","email, name, words, subject"

## Letters to many. What one tells of stands in a register first.
$ ombud init >/dev/null
$ ombud campaign list
name about state waits sent came back failed left out an hour ticket
[1]
$ ombud campaign new seven policy 7
ombud: the register of policy versions has none of that number: what is told of is recorded there first
[1]
$ ombud campaign new maps purpose maps
ombud: the processing records have no purpose of that code: what is asked for is recorded there first (13(3))
[1]
$ ombud campaign new x paper 7
ombud: a campaign tells of a policy, or asks for a purpose: 'policy NUMBER' or 'purpose CODE'
[2]
$ ombud campaign new seven policy
ombud: 'campaign new' has not as many words behind it: ombud campaign list | show NAME | proof NAME | new NAME policy NUMBER|purpose CODE [--audience FILTER] | text NAME --lang sv|en < FILE | approve NAME [--dry-run] | test NAME [--lang LANG] | start NAME --rate N | stop NAME | resume NAME [--rate N] | drop NAME
[2]
$ ombud campaign show seven
ombud: there is no campaign of that name: 'campaign list' has them
[1]
$ ombud campaign proof seven
ombud: there is no campaign of that name: 'campaign list' has them
[1]
$ ombud campaign text seven --lang sv Hej
ombud: there is no campaign of that name: 'campaign list' has them
[1]
$ ombud campaign start seven
ombud: campaign-start wants --rate: letters an hour
[2]
$ ombud campaign send seven
ombud: 'send' is none of its words: ombud campaign list | show NAME | proof NAME | new NAME policy NUMBER|purpose CODE [--audience FILTER] | text NAME --lang sv|en < FILE | approve NAME [--dry-run] | test NAME [--lang LANG] | start NAME --rate N | stop NAME | resume NAME [--rate N] | drop NAME
[2]
## An agent makes none.
$ ombud --as admin agent add bo agent >/dev/null; ombud --as bo campaign new seven policy 7
ombud: service-tables is not for your role: lead, dpo may
[3]
$ ombud --as bo campaign approve seven
ombud: legal-tables is not for your role: dpo may
[3]
$ ombud --as bo campaign proof seven
ombud: read-audit is not for your role: lead, dpo, auditor may
[3]
## What customers think is asked where the desk is set to.
$ ombud settings list --format csv | grep rating
"rating.ask","no","ask who had a service ticket solved what they thought, once a ticket"\r

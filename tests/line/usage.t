## What is typed wrongly is named, with what was meant; nothing is opened for it.
$ ombud init > /dev/null
$ ombud lst
ombud: there is no command 'lst': did you mean 'list'?
[2]
$ ombud wibble
ombud: there is no command 'wibble': 'ombud help' lists them; a filter as first word holds a colon or a blank, as in 'is:open'
[2]
$ ombud list --fromat json
ombud: there is no option --fromat: did you mean --format?
[2]
$ ombud --wibble
ombud: there is no option --wibble: 'ombud help' lists them
[2]
$ ombud list --limit
ombud: --limit wants a value after it
[2]
$ ombud list --limit many
ombud: --limit wants a whole number from 1 to 9223372036854775807
[2]
$ ombud list --quiet=yes
ombud: --quiet takes no value
[2]
$ ombud count -label:x
ombud: '-label:x' is not an option: options begin with two dashes. For a filter that begins with a minus write 'not ...' or put -- before it
[2]
$ ombud show
ombud: something is missing: ombud show NUMBER... [--format text|json] [--reveal REASON --field FIELD] [--reason REASON] | NUMBER... --why
[2]
$ ombud show twelve
ombud: 'twelve' is no ticket number: write 12, 12,15 or 12..20
[2]
$ ombud show 9..1
ombud: '9..1' is no ticket number: write 12, 12,15 or 12..20
[2]
$ ombud due access
ombud: when did it come? --received DATE, such as 2026-03-05
[2]
$ ombud do asign @me 1
ombud: there is no operation 'asign': did you mean 'assign'?
[2]
$ ombud --charset klingon count
ombud: --charset klingon is not known: write one such as UTF-8 or ISO-8859-1
[2]
$ ombud --now yesterday count
ombud: --now wants a time such as 2026-11-23T14:05 or 2026-11-23T14:05:00Z
[2]
$ ombud --db mysql://host/desk count
ombud: --db wants the path of a file, or postgresql://HOST/DATABASE
[2]
$ ombud --db none/desk.db count
ombud: there is no store at none/desk.db: 'ombud init' makes one, --db names another
[5]
$ ombud
ombud: the screen needs a terminal: 'ombud list' prints the queue as text, 'ombud help' lists the commands
[2]
$ ombud version
ombud 0.1.0
$ ombud --version
ombud 0.1.0
$ ombud count --help
ombud count [FILTER] [--by FIELD]

how many match, also by the values of a field.

  --by FIELD          by the values of a field: kind, state, due, label
  --limit N           with --by: at most so many values; 20
  --format FORMAT     table, json (one object a line), csv or ids
  --as-of DATE        the tickets as they were at the end of that day, or at
                      'DATE hh:mm'
  --filter FILTER     the same as the words
$ ombud help do | head -3
ombud do OPERATION [ARGUMENTS] (NUMBER... | --filter FILTER) [--dry-run] [--yes]

an operation on tickets; more than one needs --yes.
$ ombud do priority --help
ombud do priority TO NUMBER...

set the priority.

  --to PRIORITY       urgent, high, normal or low

'ombud undo' takes it back.
$ ombud agent qualify --help
ombud agent add NAME ROLES [--FIELD VALUE]... | list | role NAME ROLES | qualify NAME [DATE] | set NAME --email ADDRESS | disable NAME [--to AGENT] | enable NAME

staff accounts.

  --limit N           at most so many rows
  --format FORMAT     table, json (one object a line), csv or ids

agent qualify:
  --name AGENT        whose
  --until DATE        a year from now if not given
$ ombud help templates | sed -n '1,4p;/cookie/p'
template              answers title                                    kinds
access                yes     access to the data                       access
ack                   no      that the letter was received             any
ask-identity          no      a question who writes                    access portability rectification erasure restriction objection
cookie                yes     about cookies                            cookie
not-ours              yes     that another is responsible              access portability rectification erasure restriction objection objection_dm automated consent_wd info cookie complaint policyq
refused               yes     a refusal, in whole or in part           access portability rectification erasure restriction objection objection_dm automated consent_wd info cookie
$ ombud help wibble
ombud: there is no help on 'wibble': 'ombud help' lists the commands; other topics are operations, fields, kinds, states, codes, templates and roles
[2]
$ env -u HOME OMBUD_DB= "$OMBUD" count
ombud: where is the store? --db PATH or OMBUD_DB names it
[2]
$ ombud version > /dev/full
ombud: the output could not be written: No space left on device
[5]

## Completion is made from the same tables.
$ COMP_LINE='ombud s' COMP_POINT=7 ombud complete
show
steps
searched
settings
suppression
setup
serve
$ COMP_LINE='ombud filter ' COMP_POINT=13 ombud complete
save
list
rm
rename
key
share
$ COMP_LINE='ombud do prio' COMP_POINT=13 ombud complete
priority
$ COMP_LINE='ombud do reply --template re' COMP_POINT=28 ombud complete
recipients
rectification-refused
rectified
refused
remind-identity
reply
restricted
restriction-lifted
$ COMP_LINE='ombud count --f' COMP_POINT=15 ombud complete
--format
--filter

## What could mean two things is not guessed.
$ ombud do label x 5 --filter is:open
ombud: label: '5' is a ticket's number, and --filter names the tickets already: only one of both; a number that belongs to the words stands in quotes with them
[2]
$ ombud do label x 5,6 '#7' --filter is:open --yes
ombud: label: '#7' is a ticket's number, and --filter names the tickets already: only one of both; a number that belongs to the words stands in quotes with them
[2]
$ ombud do label 5 --filter id:1 --yes
ombud: nothing matches
[1]
$ ombud do label 'x 5' --filter id:1 --yes
ombud: nothing matches
[1]
$ ombud do label x --filter is:open --filter kind:access --yes
ombud: --filter is given twice: once says which is meant
[2]
$ ombud list --limit 3 --limit=4
ombud: --limit is given twice: once says which is meant
[2]
$ ombud list --format json --sort due --sort id --format csv
ombud: --sort is given twice: once says which is meant
[2]
$ ombud do assign @me 1 --token a --token a
ombud: --token is given twice: once says which is meant
[2]
$ ombud do state work 1 --reason a --reason b
ombud: state: --reason is given twice
[2]
$ ombud due access --received 2026-03-03 --received 2026-04-03
ombud: --received is given twice: once says which is meant
[2]
$ ombud due access --received 2026-03-03 --pause 2026-03-04..2026-03-06 --pause 2026-03-10..2026-03-12
received  2026-03-03
strict    2026-04-07
due       2026-04-07
extended  2026-06-08
$ ombud --quiet --charset US-ASCII --charset UTF-8 count --filter is:open
0
[1]

## A ticket is handed on: to a team, or letters of it, masked, to somebody outside.
$ ombud init > /dev/null; ombud --as admin agent add ines agent,lead,dpo > /dev/null; ombud --as admin agent add bert agent --team billing > /dev/null; ombud --as admin settings set mail.from privacy@example.com > /dev/null; AS=ines
$ ombud new --kind billing --subject 'Charged twice' --name 'Karin Svensson' --email karin@example.org --text 'Call Karin Svensson at +46 70 123 45 67.' --format ids
1
$ ombud do forward 1
ID Verdict Change Why
1  skipped        say to whom: --team NAME, or --to ADDRESS for somebody outside
forward: 0 applied, 1 skipped
[1]
$ ombud do forward 1 --team sales
ID Verdict Change Why
1  skipped        there is no team 'sales'; there are privacy, billing
forward: 0 applied, 1 skipped
[1]
$ ombud do forward 1 --team billing --text '@bert, an invoice. Ask @nobodyelse.'
ID Verdict Change         Why
1  applied team ->billing
forward: 1 applied; nobody is called @nobodyelse
journal entry 5
$ ombud list team:billing --cols id,team,subject
    ID Team     Subject
     1 billing  Charged twice
$ ombud --as bert count is:mentioned team:@team
1
$ ombud do forward 1 --to expert@lab.example
ID Verdict Change Why
1  skipped        say why somebody else gets it (--reason WHY): it is kept with what was disclosed
forward: 0 applied, 1 skipped
[1]
$ ombud do forward 1 --to karin@example.org --reason 'she asks'
ID Verdict Change Why
1  skipped        that address is the person's own: 'reply' writes to them
forward: 0 applied, 1 skipped
[1]
$ ombud do forward 1 --to expert@lab.example --reason 'they charge' --dry-run
ID Verdict Change Why
1  applied
forward: 1 applied; disclosed: letter 1 of 2026-11-23; masked: name, phone; not a recipient of the processing records (Art. 30(1)(d) GDPR)
dry run: nothing was written
$ ombud do forward 1 --to expert@lab.example --reason 'they charge' --letters 2
ID Verdict Change Why
1  skipped        2 is no letter: what the desk notes for itself never leaves it
forward: 0 applied, 1 skipped
[1]
$ ombud do forward 1 --to expert@lab.example --reason 'they charge' --in-clear name --text 'What happened here?'
ID Verdict Change Why
1  applied
forward: 1 applied; disclosed: letter 1 of 2026-11-23; in clear: name; masked: phone; not a recipient of the processing records (Art. 30(1)(d) GDPR)
journal entry 6
$ ombud show 1 | sed -n '/^team/p; /^\[/,$p'
team         billing
[1] 2026-11-23 15:05  in  K••• S•••
    Charged twice
    Call K••• S••• at [phone].

[2] 2026-11-23 15:05  note  ines
    @bert, an invoice. Ask @nobodyelse.

[3] 2026-11-23 15:05  out  ines to e•••@l•••.example
    About our case [#1]
    (for the purpose: tickets)
    (leaves 2026-11-23 15:06; undo takes it back until then)
    What happened here?

    A letter that came on 2026-11-23:

    > Call K••• S••• at [phone].

2026-11-23 15:05  ines  disclosed to e•••@l•••.example (waits): letter 1 of 2026-11-23; in clear: name; masked: phone (they charge)

[ ] assigned: assign @me
[ ] answered: reply / answered --by phone ...
[ ] resolution chosen: resolve CODE

2026-11-23 15:05  ines  forward #1
2026-11-23 15:05  ines  forward billing #1
$ ombud show 1 --format json | grep -o '"disclosed": *\[[^]]*\]'
"disclosed":[{"at":"2026-11-23T14:05:00Z","who":"ines","to":"e•••@l•••.example","sending":"waits","what":"letter 1 of 2026-11-23; in clear: name; masked: phone","reason":"they charge"}]
$ ombud undo
ID Verdict Change Why
1  applied
undo: forward #1
journal entry 7
$ ombud show 1 | grep -c disclosed
0
[1]
## Texts that are written often.
$ ombud canned list
name language whose text
[1]
$ ombud canned save wait 'Dear {nmae}, please wait.'
ombud: {nmae} is no value that a letter can have; there are name, ticket, received, due, today, controller, address, contact, dpo, agent, quote, complaint, written, right, purposes, categories, recipients, periods, sources, decisions, transfers, kept, told, since, copy; a brace that is meant stands twice
[2]
$ ombud canned save wait 'Dear {name}, please wait until {due}.'
canned-save: 1 applied
journal entry 8
$ ombud canned save wait --lang sv --team 'Vänta.'
canned-save: 1 applied
journal entry 9
$ ombud canned list
name language whose text
wait          ines  Dear {name}, please wait until {due}.
wait sv       team  Vänta.
$ ombud canned show wait --lang sv
Vänta.
$ ombud canned rm wait --lang sv --team
canned-rm: 1 applied
journal entry 10
$ ombud canned rm nothing
ombud: you have no canned text of that name and language ('canned list'; the team's: --team)
[1]
$ ombud canned save wait
ombud: 'canned save' has not as many words behind it: ombud canned list | show NAME [--lang LANG] | save NAME TEXT [--lang LANG] [--team] | rm NAME [--lang LANG] [--team]
[2]
$ ombud undo
undo: canned rm wait
journal entry 11
$ ombud canned list --format json
{"name":"wait","language":null,"whose":"ines","text":"Dear {name}, please wait until {due}."}
{"name":"wait","language":"sv","whose":"team","text":"Vänta."}

## Registers: records of processing, the policy, consents, suppressed addresses, and the gate that asks them.
$ ombud init >/dev/null && ombud --as admin settings set mail.from desk@example.org >/dev/null
$ ombud processing list
code         version title                                                  basis   marketing policy from to missing
legal-notice 1       To tell people what the law wants them told            6(1)(c) no                       subjects, categories, source, erase-after, security, systems
rights       1       To answer requests of data subjects and of authorities 6(1)(c) no                       subjects, categories, source, erase-after, security, systems
service      1       Service communication                                  6(1)(f) no                       interest, subjects, categories, source, erase-after, security, systems
stay         1       To Stay Connected                                      6(1)(f) no                       interest, subjects, categories, source, erase-after, security, systems
tickets      1       To Resolve Tickets                                     6(1)(f) no                       interest, subjects, categories, source, erase-after, security, systems
$ ombud processing check
controller.name is not set (Art. 30(1)(a) GDPR): an admin sets it with 'settings set controller.name VALUE'
controller.address is not set (Art. 30(1)(a) GDPR): an admin sets it with 'settings set controller.address VALUE'
controller.contact is not set (Art. 30(1)(a) GDPR): an admin sets it with 'settings set controller.contact VALUE'
dpo.name is not set (Art. 30(1)(a) GDPR): an admin sets it with 'settings set dpo.name VALUE'
dpo.contact is not set (Art. 30(1)(a) GDPR): an admin sets it with 'settings set dpo.contact VALUE'
no version of the privacy policy is in force: 'policy add' adds one
legal-notice does not say subjects, categories, source, erase-after, security, systems: 'purpose-set legal-notice --FIELD VALUE'
rights does not say subjects, categories, source, erase-after, security, systems: 'purpose-set rights --FIELD VALUE'
service does not say interest, subjects, categories, source, erase-after, security, systems: 'purpose-set service --FIELD VALUE'
stay does not say interest, subjects, categories, source, erase-after, security, systems: 'purpose-set stay --FIELD VALUE'
tickets does not say interest, subjects, categories, source, erase-after, security, systems: 'purpose-set tickets --FIELD VALUE'
ombud: what is missing: 11
[1]
$ ombud purpose set tickets --interest "to help who asks" --subjects customers --categories name,email --systems crm,mail --source "the person" --erase-after "2 years" --security "roles"
purpose-set: 1 applied; tickets, version 2
$ ombud purpose set marketing --basis "6(1)(x)"
ombud: --basis: the ground of Art. 6 GDPR, 6(1)(a) to 6(1)(f); without one nothing is processed
[2]
$ ombud purpose set marketing --subjects customers
purpose-set: 1 applied; marketing, version 1
$ ombud recipient set tickets "Lab AB" --country SE --email lab@lab.example
recipient-set: 1 applied
$ ombud processing recipients
purpose name   country safeguard notices from       to
tickets Lab AB SE                by mail 2026-11-23
$ ombud processing show tickets

tickets, version 1, ..2026-11-22
purpose:                         To Resolve Tickets
purpose, in Swedish:             Att lösa ärenden
legal basis:                     6(1)(f)
data subjects:                   (not said)
categories of data:              (not said)
source:                          (not said)
erased after:                    (not said)
security:                        (not said)
systems:                         (not said)
recipients:                      Lab AB (SE, 2026-11-23..)

tickets, version 2, 2026-11-23..
purpose:                         To Resolve Tickets
purpose, in Swedish:             Att lösa ärenden
legal basis:                     6(1)(f)
legitimate interest:             to help who asks
data subjects:                   customers
categories of data:              name,email
source:                          the person
erased after:                    2 years
security:                        roles
systems:                         crm,mail
recipients:                      Lab AB (SE, 2026-11-23..)
$ ombud processing export --format json | wc -l
7
$ ombud processing export --format xml
ombud: this format is not known: write text, csv or json
[2]
## The text of a policy stands on standard input, and is not changed.
$ echo "We use data to resolve tickets." | ombud policy add 2022-12 --day 2022-12-05 --significant yes --changes "the first" --purposes tickets
policy-add: 1 applied; it names: tickets
$ echo "Something else." | ombud policy add 2022-12 --day 2022-12-05 --significant yes
ombud: version 2022-12 is there already: what was in force is not changed
[4]
$ ombud policy list
no      in force from significant names   language changes   hash
2022-12 2022-12-05    yes         tickets en       the first 12a3ed1d10bc4b94f70c7858542882c48dc343ae86a0e9183f9a521e4fd84769
$ ombud policy show 2022-12
version      2022-12
in force     from 2022-12-05
significant  yes
names        tickets
language     en
SHA-256      12a3ed1d10bc4b94f70c7858542882c48dc343ae86a0e9183f9a521e4fd84769
changes
the first

We use data to resolve tickets.
## Consent is a clear act with evidence.
$ ombud new --kind objection_dm --subject Stop --email karin@example.com --text "No more of this."
ticket #1
$ ombud consent add 1 marketing given --how implied
ID Verdict Change Why
1  skipped        consent is a clear act of the person's (Art. 4(11) and 7(1) GDPR): continued use, silence or a box ticked beforehand is none, and is not recorded as one
consent: 0 applied, 1 skipped
[1]
$ ombud consent add 1 marketing given --how web
ID Verdict Change Why
1  skipped        consent has to be demonstrated (Art. 7(1) GDPR): give the text that was shown (--text -), or say where the evidence is (--evidence)
consent: 0 applied, 1 skipped
[1]
$ echo "Yes, write to me" | ombud consent add 1 marketing given --how web --text -
ID Verdict Change Why
1  applied
consent: 1 applied
$ ombud do reply --answers no --purpose marketing --text "Buy." 1
ID Verdict Change Why
1  skipped        the policy in force (2022-12) does not name the purpose 'marketing': people are told before a new purpose (Art. 13(3) GDPR); a DPO adds a version that names it ('policy add') or another purpose is said with --purpose
reply: 0 applied, 1 skipped
[1]
## An objection is obeyed in one step.
$ ombud consent stop 1 all-marketing
ID Verdict Change Why
1  applied
stop-purpose: 1 applied; stopped: marketing; what was done before stays lawful (Art. 7(3) GDPR)
$ ombud consent person:1
person 1
policy when the data came: 2022-12
suppressed: all marketing
2026-11-23 15:05  marketing given, web, policy 2022-12, recorded by you
                  text that was shown: SHA-256 6d34c07a0f5830603c61a5872ea8348dea6b2d036d11f32d13e36615fb919f7e
2026-11-23 15:05  marketing withdrawn, mail, policy 2022-12, recorded by you
2026-11-23 15:05  marketing stopped, mail, policy 2022-12, recorded by you
$ ombud do reply --answers no --purpose marketing --text "Buy." 1
ID Verdict Change Why
1  skipped        the policy in force (2022-12) does not name the purpose 'marketing': people are told before a new purpose (Art. 13(3) GDPR); a DPO adds a version that names it ('policy add') or another purpose is said with --purpose
reply: 0 applied, 1 skipped
[1]
$ printf 'karin@example.com\nKARIN@example.com\neva@example.com\n' | ombud suppression check
yes karin@example.com
yes KARIN@example.com
no eva@example.com
$ ombud suppression list
id since            ground    purpose       ticket who  state
1  2026-11-23 15:05 objection all marketing 1      you stands
$ printf 'subject,email,consent\na,karin@example.com,marketing\nb,eva@example.com,marketing\n' | ombud import --as-format csv -
ombud: standard input: line 2: consent: the address is suppressed, its person objected or took back consent (Art. 21(3) and 7(3) GDPR): no import brings them back for marketing; leave the cell empty, or a DPO lifts it with 'suppression lift'
imported 1, threaded 0, duplicate 0, rejected 1
[1]
$ echo karin@example.com | ombud suppression lift
ombud: --reason says why
[2]
$ echo karin@example.com | ombud suppression lift --reason "asked to be back"
unsuppress: 1 applied
journal entry 3
$ ombud suppression list
id since            ground    purpose       ticket who  state
1  2026-11-23 15:05 objection all marketing 1      you lifted

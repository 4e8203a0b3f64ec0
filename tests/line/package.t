## A request for portability: where was searched, what is reviewed, the package. Nothing of others is in it.
$ ombud init > /dev/null
$ printf 'From: Karin Berg <karin.berg@other.example>\nTo: desk@example.com\nSubject: Hello\nDate: Fri, 20 Nov 2026 09:00:00 +0100\nMessage-ID: <k@other.example>\n\nHow do I log in?\n' > k.eml
$ printf 'From: Anna Lind <anna.lind@example.net>\nTo: desk@example.com\nSubject: My data\nDate: Fri, 20 Nov 2026 10:00:00 +0100\nMessage-ID: <a@example.net>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nI want my data in a machine-readable format (article 20 GDPR).\nKarin Berg, karin.berg@other.example, has hers.\nMy phone: 070-123 45 67.\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename="../../anna lind.txt"\n\n=cmd\n--b--\n' > a.eml
$ ombud import k.eml a.eml
imported 2, threaded 0, duplicate 0, rejected 0
$ ombud do kind portability 2 > /dev/null; ombud do assign @me 2 > /dev/null
$ ombud package 2 make
ID Verdict Change Why
2  skipped        a package goes to whom it is about: settle who asks first (Art. 12(6), 'identity verified --reason ...')
package-make: 0 applied, 1 skipped
[1]
$ ombud do identity verified 2 --reason known > /dev/null
$ ombud package 2 make
ID Verdict Change Why
2  skipped        no package yet: not reviewed (Art. 15(4)): 4 (email/2, phone/1, 2, 2/1); 'ombud review 2' lists them; not searched: 1 (desk); 'searched PLACE WHAT HITS' notes one
package-make: 0 applied, 1 skipped
[1]
$ ombud searched 2
Place What               N Time Agent
desk  (not searched yet)
$ ombud searched 2 crm "by name"
ID Verdict Change Why
2  skipped        say where, what was looked through, and how many hits: searched crm "by e-mail and name" 3
searched: 0 applied, 1 skipped
[1]
$ ombud searched 2 crm "by name" 2 > /dev/null; ombud searched 2 desk > /dev/null
$ ombud searched 2 --format csv
"place","what","n","time","agent"\r
"crm","by name","2","2026-11-23 15:05","you"\r
"desk","values of the person","4","2026-11-23 15:05","you"\r
"desk","letters, notes and answers","1","2026-11-23 15:05","you"\r
"desk","files that came or went with them","1","2026-11-23 15:05","you"\r
"desk","letters of other people with their address","0","2026-11-23 15:05","you"\r
"desk","log data","1","2026-11-23 15:05","you"\r
"desk","consents","0","2026-11-23 15:05","you"\r
"desk","campaign letters","0","2026-11-23 15:05","you"\r
$ ombud review 2
    ID      What   Decision Ground Title
[ ] email/2 value                  k•••@o•••.example
[ ] phone/1 value                  +46 •••
[ ] 2       letter                 My data
[ ] 2/1     file                   text/plain
ombud: not reviewed (Art. 15(4)): 4 (email/2, phone/1, 2, 2/1); 'ombud review 2' lists them
$ ombud review 2 2
My data

I want my data in a machine-readable format (article 20 GDPR).
[another person], has hers.
My phone: [another person].
$ ombud review 2 2 --reveal because
ombud: a package needs a reason: identity, reply, rectify, package, breach, or 'other: why'
[2]
$ ombud review 2 phone/1 as-is > /dev/null
$ ombud review 2 2 --reveal package
My data

I want my data in a machine-readable format (article 20 GDPR).
[another person], has hers.
My phone: 070-123 45 67.
$ ombud review 2 9 as-is
ID Verdict Change Why
2  skipped        '9' is no letter, file or value of a package for #2: 'ombud review 2' lists them
review: 0 applied, 1 skipped
[1]
$ ombud review 2 2/1 redacted
ID Verdict Change Why
2  skipped        no file can be redacted here: write what goes in its place (--text), or as-is, or withheld
review: 0 applied, 1 skipped
[1]
$ ombud review 2 2/1 withheld --ground '20(4)' > /dev/null
$ ombud review 2 all redacted
ID Verdict Change Why
2  applied
review: 1 applied
journal entry 7
$ printf "what may be read" | ombud review 2 2 redacted - > /dev/null; ombud review 2 2 --reveal package; ombud undo > /dev/null
what may be read
$ ombud review 2 --format csv
"id","what","decision","ground","title"\r
"email/2","value","withheld","20(4)","k•••@o•••.example"\r
"phone/1","value","as-is","","'+46 •••"\r
"2","letter","redacted","20(4)","My data"\r
"2/1","file","withheld","20(4)","text/plain"\r
$ ombud package 2 make --reason package
ID Verdict Change Why
2  applied
package-make: 1 applied
$ ombud package 2 list --format csv
"id","kind","made","agent","files","bytes","delivered","removed","manifest_sha-256"\r
"1","portability","2026-11-23 15:05","you","4","7680","","","b583e5148a6e7e0f511c36e09ea2f2c9741155653b2e12e5e3057e8328896fd3"\r
$ ombud package 2 get > p.tar; tar -tf p.tar; tar -xf p.tar; sha256sum -c --quiet --strict MANIFEST; cat data.csv
MANIFEST
data.csv
data.json
schema.json
"record","field","value","source","at"\r
"person","name","Anna Lind","provided","2026-11-23T14:05:00Z"\r
"person","email","anna.lind@example.net","provided","2026-11-23T14:05:00Z"\r
"person","phone","+46701234567","provided","2026-11-23T14:05:00Z"\r
"letter","text","My data

I want my data in a machine-readable format (article 20 GDPR).
[another person], has hers.
My phone: 070-123 45 67.","provided","2026-11-23T14:05:00Z"\r
$ grep -ci karin MANIFEST data.json data.csv schema.json
MANIFEST:0
data.json:0
data.csv:0
schema.json:0
[1]
$ ombud attach 2 --package
N NAME              TYPE                     BYTES
1 2-portability.tar application/octet-stream 7680
$ ombud package 2 delivered --by pigeon
ID Verdict Change Why
2  skipped        --by: mail, post, visit, portal or elsewhere
package-delivered: 0 applied, 1 skipped
[1]
$ ombud package 2 delivered --by post
ID Verdict Change Why
2  applied
package-delivered: 1 applied
$ ombud package 2 drop; ombud package 2 get > again.tar
ID Verdict Change Why
2  applied
package-drop: 1 applied
ombud: package 1 was removed: 'package-make' makes one anew
[1]
$ ombud package 1 make
ID Verdict Change Why
1  skipped        a package answers a request for access (Art. 15) or portability (Art. 20); this is account
package-make: 0 applied, 1 skipped
[1]
$ ombud do kind access 2 > /dev/null; ombud package 2 make
ID Verdict Change Why
2  skipped        the processing records do not say which data and how long (Art. 15(1)(b) and (d)) for: legal-notice, rights, service, stay, tickets; the DPO enters them ('purpose set CODE --categories ... --erase-after ...') or ends them
package-make: 0 applied, 1 skipped
[1]

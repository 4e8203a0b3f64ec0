## What leaves the desk is masked, and what a spreadsheet would run is defused.
$ ombud init > /dev/null
$ ombud import "$DATA/crm.csv" "$DATA/letters.mbox"
imported 4, threaded 1, duplicate 0, rejected 0
$ ombud list --sort id --format json | head -2
{"id":1,"external_id":"CRM-7","message_id":null,"kind":"rectification","state":"new","priority":"high","assignee":null,"received":"2026-11-10T08:00:00Z","due":"2026-12-10","strict":"2026-12-10","labels":["crm","vip"],"subject":"Wrong name","case":1,"team":null,"lang":"en","answered":null,"resolution":null,"ground":null,"pauses":null,"extension":null,"identity":"unknown","closed":null,"person_id":1,"history":["2026-11-10T08:00:00Z state new"],"facts":[],"recipients":[],"retained":[],"consents":[],"ratings":[],"replies":[],"person":{"name":"C••• B•••","email":"c•••@e•••.com","phone":null,"address":null,"birth_date":null,"age":null,"personnummer":null,"device_id":null,"ip":null,"log":null,"location":null,"time_zone":null,"preferences":null,"iban":null,"card":null,"other":null}}
{"id":2,"external_id":"CRM-8","message_id":null,"kind":"howto","state":"new","priority":"low","assignee":null,"received":"2026-11-11T08:00:00Z","due":"2026-11-25","strict":"2026-11-25","labels":[],"subject":"=1+1","case":2,"team":null,"lang":"en","answered":null,"resolution":null,"ground":null,"pauses":null,"extension":null,"identity":"unknown","closed":null,"person_id":2,"history":["2026-11-11T08:00:00Z state new"],"facts":[],"recipients":[],"retained":[],"consents":[],"ratings":[],"replies":[],"person":{"name":"D••• E•••","email":"d•••@e•••.com","phone":null,"address":null,"birth_date":null,"age":null,"personnummer":null,"device_id":null,"ip":null,"log":null,"location":null,"time_zone":null,"preferences":null,"iban":null,"card":null,"other":null}}
$ ombud list --sort id --format csv --cols id,external_id,kind,labels,subject,name
"id","external_id","kind","labels","subject","name"\r
1,"CRM-7","rectification","crm|vip","Wrong name","C••• B•••"\r
2,"CRM-8","howto","","'=1+1","D••• E•••"\r
3,"","erasure","","Please delete my account","A••• L•••"\r
4,"","access","","Begäran om registerutdrag","B••• Å•••"\r
$ ombud list --sort id --cols id,kind,received,strict,labels,name
    ID Type Received   Strict     Labels       Requester
     1 rect 2026-11-10 2026-12-10 crm, vip     C••• B•••
     2 howt 2026-11-11 2026-11-25              D••• E•••
     3 eras 2026-11-16 2026-12-16              A••• L•••
     4 acce 2026-11-17 2026-12-17              B••• Å•••
$ ombud list --sort id --format ids --limit 2
1
2
$ ombud list --format xml
ombud: this format is not known: write table, json, csv or ids
[2]
$ ombud list external_id:CRM-7 --reveal reply --format json --cols id,name,email
ombud: export-clear takes two people of the role dpo: one asks with 'export request REASON FILTER', and once the other has approved it, the same tickets go out once, for that filter and reason, within 24 hours
[3]
$ ombud list external_id:CRM-7 --reveal reply --cols id,requester,email
ombud: export-clear takes two people of the role dpo: one asks with 'export request REASON FILTER', and once the other has approved it, the same tickets go out once, for that filter and reason, within 24 hours
[3]
$ ombud --as admin agent add dora dpo > /dev/null
$ ombud export request reply
ombud: export-request wants --filter: which tickets
[2]
$ ombud export request reply ''
ombud: an export in clear wants a filter: write which tickets you mean, or id:* for all
[2]
$ ombud export request reply q:nosuch
ombud: the filter of that export cannot be read: no saved filter of that name at 3; 'filter list' shows them
[2]
$ ombud export request reply wibble:x
ombud: the filter of that export cannot be read: unknown field at 1; put text that has a colon in quotes
[2]
$ ombud list --reveal reply --format csv
ombud: an export in clear wants a filter: write which tickets you mean, or id:* for all
[2]
$ ombud export request reply external_id:CRM-7
export-request: 1 applied; request 3, tickets: 1; another of dpo approves it with 'export approve 3'
$ ombud export approve 3
ombud: export-clear: who asked for an export does not approve it: another of dpo does
[3]
$ ombud --as dora export list
id asked            who  reason tickets state     approved by filter
3  2026-11-23 15:05 you reply  1       asked for             external_id:CRM-7
$ ombud --as dora export approve 3
export-approve: 1 applied; request 3, tickets: 1; for you to take within 24 hours, once, with 'list', the same filter and '--reveal' with the same reason
$ ombud --as dora list external_id:CRM-7 --reveal reply --format csv
ombud: export-clear takes two people of the role dpo: one asks with 'export request REASON FILTER', and once the other has approved it, the same tickets go out once, for that filter and reason, within 24 hours
[3]
$ ombud list external_id:CRM-7 --reveal reply --format json --cols id,name,email
{"id":1,"person":{"name":"Carl Berg","email":"carl@example.com"}}
$ ombud list external_id:CRM-7 --reveal reply --format json --cols id,name,email
ombud: export-clear takes two people of the role dpo: one asks with 'export request REASON FILTER', and once the other has approved it, the same tickets go out once, for that filter and reason, within 24 hours
[3]
$ ombud export request reply 'id:1 or id:2'
export-request: 1 applied; request 10, tickets: 2; another of dpo approves it with 'export approve 10'
$ ombud --as dora export approve 10
export-approve: 1 applied; request 10, tickets: 2; for you to take within 24 hours, once, with 'list', the same filter and '--reveal' with the same reason
$ ombud list id:1 or id:2 --limit 1 --reveal reply --format csv --cols id,name
ombud: export-clear: the set changed: 2 approved, 1 now, and not the same: list it without --limit and --undecided, or ask for it anew ('export request REASON FILTER')
[3]
$ ombud list id:1 or id:2 --reveal reply --format csv --cols id,external_id,name
"id","external_id","name"\r
2,"CRM-8","Dora Ek"\r
1,"CRM-7","Carl Berg"\r
$ ombud export list --format csv
"id","asked","who","reason","tickets","state","approved_by","filter"\r
"10","2026-11-23 15:05","you","reply","2","used","dora","id:1 or id:2"\r
"3","2026-11-23 15:05","you","reply","1","used","dora","external_id:CRM-7"\r
$ ombud audit list --limit 20 --format csv | cut -d, -f3,4,5 | grep export
"you","export-clear","export 10"
"you as dora","export-approve","export 10"
"you","export-request","export 10"
"you","export-clear","export 3"
"you as dora","export-approve","export 3"
$ ombud list external_id:CRM-7 --reveal 'because' --format json
ombud: a reveal needs a reason: identity, reply, rectify, package, breach, or 'other: why'
[2]
$ ombud show 1 --format json
{"id":1,"external_id":"CRM-7","message_id":null,"kind":"rectification","state":"new","priority":"high","assignee":null,"received":"2026-11-10T08:00:00Z","due":"2026-12-10","strict":"2026-12-10","labels":["crm","vip"],"subject":"Wrong name","case":1,"team":null,"lang":"en","answered":null,"resolution":null,"ground":null,"pauses":null,"extension":null,"identity":"unknown","closed":null,"person_id":1,"person":{"name":"C••• B•••","email":"c•••@e•••.com","phone":null,"address":null,"birth_date":null,"age":null,"personnummer":null,"device_id":null,"ip":null,"log":null,"location":null,"time_zone":null,"preferences":null,"iban":null,"card":null,"other":null},"article":"Art. 16 GDPR","extended":"2027-02-10","links":null,"merged_into":null,"erased":null,"parts":null,"earlier":null,"alleged":null,"same":null,"watchers":null,"messages":[{"at":"2026-11-10T08:00:00Z","direction":"in","from":"C••• B••• <c•••@e•••.com>","subject":"Wrong name","body":"My name is spelt wrong, please correct it","charset":null,"remark":null,"sending":null,"purpose":null,"attachments":[]}],"disclosed":[],"hints":[],"steps":[{"done":true,"text":"further rights of the letter","mend":""},{"done":false,"text":"assigned","mend":"assign @me"},{"done":false,"text":"identity settled","mend":"identity verified --reason ..."},{"done":false,"text":"which field (Art. 16)","mend":"record field TEXT"},{"done":false,"text":"the old value (only a keyed hash is kept) (Art. 16)","mend":"record old TEXT"},{"done":false,"text":"the new value (Art. 16)","mend":"record new TEXT"},{"done":false,"text":"what shows that it is right (Art. 16)","mend":"record evidence TEXT"},{"done":false,"text":"recipients told, or that there are none (Art. 19)","mend":"task RECIPIENT --what WHAT TEXT, or record recipients 'there are none'"},{"done":false,"text":"answered","mend":"reply / answered --by phone ..."},{"done":false,"text":"resolution chosen","mend":"resolve CODE"}],"events":[]}
$ ombud show 1 --reveal reply --field email | grep -E '^(name|email)'
name         C••• B•••
email        carl@example.com

## Another system's number may hold a person's: masked, but for a list in clear.
$ printf 'external_id,received,kind,subject,body,name,email\nCRM/900101-0017,2026-11-12,howto,Help,How,Eva Falk,eva@example.com\n' > ext.csv
$ ombud import ext.csv
imported 1, threaded 0, duplicate 0, rejected 0
$ ombud list subject:Help --format csv --cols id,external_id,name
"id","external_id","name"\r
5,"CRM/[personnummer]","E••• F•••"\r
$ ombud export request reply subject:Help | sed 's/request [0-9]*/request N/; s/approve [0-9]*/approve N/'
export-request: 1 applied; request N, tickets: 1; another of dpo approves it with 'export approve N'
$ ombud --as dora export approve "$(ombud export list --format csv | sed -n '2s/"\([0-9]*\)".*/\1/p')" > approved.txt
$ ombud list subject:Help --reveal reply --format csv --cols id,external_id,name
"id","external_id","name"\r
5,"CRM/900101-0017","Eva Falk"\r
$ ombud audit list --limit 6 --format csv | cut -d, -f3-7
"who","act","object","n","detail"
"you","session","agent 1","1","own machine
"you","reveal","ticket 5","1","external_id"
"you","reveal","person 5","2","name
"you","export-clear","export 17","1",""
"you","filter","ticket","1","subject"
"you","session","agent 1","1","own machine
$ ombud show 5 --reveal reply --field name | grep -E '^(external|name)'
external     CRM/[personnummer]
name         Eva Falk

## An agent alone lists and shows, but takes no lists away.
$ ombud --as admin agent add ines agent --until 2027-11-01
agent-add: 1 applied
journal entry 2
$ ombud --as ines list --format csv
ombud: export-masked is not for your role: lead, dpo, auditor may
[3]
$ ombud --as ines count
5
$ ombud --as nobody9 count
ombud: no agent 'nobody9' here: 'ombud agent list' names them
[2]

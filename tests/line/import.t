## Letters and rows from outside; what is rejected is named, the rest is taken.
$ ombud init > /dev/null
$ ombud import "$DATA/letters.mbox"
imported 2, threaded 1, duplicate 0, rejected 0
$ ombud import "$DATA/letters.mbox"
imported 0, threaded 0, duplicate 3, rejected 0
$ ombud import "$DATA/crm.csv"
imported 2, threaded 0, duplicate 0, rejected 0
$ cp "$DATA/rows.jsonl" . && ombud import rows.jsonl --rejects kept.jsonl
ombud: rows.jsonl: line 2: column 3: not valid JSON
imported 2, threaded 0, duplicate 0, rejected 1
[1]
$ cat kept.jsonl
not json
$ ls -l kept.jsonl | cut -c1-10
-rw-------
$ ombud import rows.jsonl --rejects kept.jsonl >/dev/null 2>&1; cat kept.jsonl
not json
not json
$ chmod 644 kept.jsonl; ombud import rows.jsonl --rejects kept.jsonl
ombud: kept.jsonl: is there, and not a file of yours alone: whole letters are not added to it; choose another
[5]
$ ln -s elsewhere.jsonl link.jsonl; ombud import rows.jsonl --rejects link.jsonl
ombud: link.jsonl: rejected items cannot be kept there: Too many levels of symbolic links
[5]
$ chmod 600 kept.jsonl; ln kept.jsonl two.jsonl; ombud import rows.jsonl --rejects two.jsonl
ombud: two.jsonl: is there, and not a file of yours alone: whole letters are not added to it; choose another
[5]
$ mkfifo pipe.jsonl; ombud import rows.jsonl --rejects pipe.jsonl
ombud: pipe.jsonl: rejected items cannot be kept there: No such device or address
[5]
$ ombud import nowhere.mbox
ombud: nowhere.mbox: cannot be opened: No such file or directory
imported 0, threaded 0, duplicate 0, rejected 1
[6]
$ printf 'rubbish' > rubbish.jsonl && ombud import rubbish.jsonl --as-format jsonl
ombud: rubbish.jsonl: line 1: column 7: not valid JSON
imported 0, threaded 0, duplicate 0, rejected 1
[6]
$ ombud import x --as-format xml
ombud: --as-format wants auto, mbox, maildir, eml, csv or jsonl
[2]
$ ombud import - < "$DATA/letters.mbox"
imported 0, threaded 0, duplicate 3, rejected 0
$ ombud list --sort id
    ID   Due P Type St   Who    Requester    Subject
     1   23d B eras new  -      A••• L•••    Please delete my account
     2   24d B acce new  -      B••• Å•••    Begäran om registerutdrag
     3   17d A rect new  -      C••• B•••    Wrong name
     4    2d C howt new  -      D••• E•••    =1+1
     5   21d B port new  -      E••• D•••    My data as a file
     6   21d B acce new  -      E••• D•••    What do you hold
## Labels stand in clear in every list: no address, no number, not the person.
$ printf 'subject,kind,name,labels\none,howto,Karin Svensson,vip|karin@example.org|Karin Svensson|0701234567|a b\n' > labels.csv
$ ombud --db labels.db init > made; ombud --db labels.db import labels.csv; ombud --db labels.db list --cols id,labels
ombud: labels.csv: line 2: labels left out: 4; a label is one word and says nothing of a person
imported 1, threaded 0, duplicate 0, rejected 0
    ID Labels
     1 vip

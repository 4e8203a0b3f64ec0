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

## Swedish, chosen by --lang, the environment's text or the agent's own setting; no locale has to be installed.
$ ombud --lang sv due access --received 2026-03-05 --pause 2026-03-07..2026-03-15 --why
mottaget  2026-03-05
strikt    2026-04-07
sista dag 2026-04-13
förlängt  2026-06-15
varför    Mottaget tor 2026-03-05: mottagningsdagen räknas inte (förordning 1182/71 art. 3.1).
          En månad från mottagandet: samma datumtal, sön 2026-04-05 (art. 12.3 GDPR; förordning 1182/71 art. 3.2 c).
          Uppehåll 8 dagar (2026-03-07..2026-03-15; hela dagar, den sista räknas inte): mån 2026-04-13.
          Strikt, utan uppehållet: tis 2026-04-07.
          2026-04-05 är påskdagen, 2026-04-06 annandag påsk: flyttas till tis 2026-04-07 (förordning 1182/71 art. 3.4).
          Ytterligare två månader kräver ett besked med skälen, skickat senast mån 2026-04-13 (art. 12.3 GDPR).
          Tre månader från mottagandet: samma datumtal, fre 2026-06-05 (art. 12.3 GDPR; förordning 1182/71 art. 3.2 c).
          Flyttat med samma 8 dagar: lör 2026-06-13.
          2026-06-13 är en lördag, 2026-06-14 en söndag: flyttas till mån 2026-06-15 (förordning 1182/71 art. 3.4).
$ LC_ALL=sv_SE.UTF-8 ombud list --bogus
ombud: det finns ingen flagga --bogus: 'ombud list --help' listar dem
[2]
$ LC_ALL= LANG=sv ombud due nothing --received 2026-03-05
ombud: slag 'nothing': det finns inget sådant, eller fler än ett; skriv ut ett, till exempel access, erasure eller breach
[2]
$ LC_ALL=C LANG=sv_SE.UTF-8 LANGUAGE=sv ombud due nothing --received 2026-03-05
ombud: kind 'nothing': there is no such kind, or more than one; write one in full, such as access, erasure or breach
[2]
$ LC_ALL= LANG=en_GB.UTF-8 LANGUAGE=sv:en ombud due nothing --received 2026-03-05
ombud: slag 'nothing': det finns inget sådant, eller fler än ett; skriv ut ett, till exempel access, erasure eller breach
[2]
$ LC_ALL=sv_SE.UTF-8 ombud --lang en due nothing --received 2026-03-05
ombud: kind 'nothing': there is no such kind, or more than one; write one in full, such as access, erasure or breach
[2]
$ ombud --lang fi due access --received 2026-03-05
ombud: --lang fi is not known: write en or sv
[2]
## What programs read is the same in every language.
$ ombud due access --received 2026-03-05 --format json > en; ombud --lang sv due access --received 2026-03-05 --format json | cmp - en && echo same
same
$ ombud init > /dev/null
$ ombud new howto --subject "Hur loggar man in?" > /dev/null
$ ombud --lang sv list id:*
    ID   Dag P Slag Lä   Vem    Avsändare    Ämne
     1    7d B howt new  -                   Hur loggar man in?
$ ombud --lang sv list id:* --format csv
"id","external_id","message_id","kind","state","priority","assignee","received","due","strict","labels","subject","case","team","lang","answered","resolution","ground","pauses","extension","identity","closed","person_id","history","facts","recipients","retained","consents","ratings","replies","name","email","phone","address","birth_date","age","personnummer","device_id","ip","log","location","time_zone","preferences","iban","card","other"\r
1,"","","howto","new","normal","","2026-11-23T14:05:00Z","2026-11-30","2026-11-30","","Hur loggar man in?",1,"","","","","","","","unknown","",,"2026-11-23T14:05:00Z state new","","","","","","","","","","","","","","","","","","","","","",""\r
$ ombud --lang sv do label vip 1; ombud --lang sv do resolve SOLVED 1
ID Utfall Ändring         Varför
1  gjort  etiketter ->vip
label: 1 gjort
journalpost 2
ID Utfall Ändring Varför
1  hoppat         det är nytt och inte ditt: ta det först (assign @me), eller sortera det (state triaged)
resolve: 0 gjort, 1 hoppat
[1]
$ ombud --lang sv explain due:\<3d | sed -n '/Hittade/s/[0-9]*,[0-9] ms/N,N ms/p'
Hittade 0 ärenden på N,N ms, sorterade efter due
## An agent's own setting comes before the environment.
$ ombud --as admin do agent-add lotta --role agent --until 2027-10-01 --lang sv
agent-add: 1 applied
journal entry 3
$ ombud --as lotta count is:overdue --by kind
Värde Antal Filter
[1]
$ LC_ALL=en_GB.UTF-8 ombud --as lotta steps 99
ombud: det finns inget ärende #99
[1]
$ ombud --as lotta --lang en steps 99
ombud: there is no ticket #99
[1]
## --lang of a command is the language of a text.
$ ombud canned list --lang de
name language whose text
[1]
## The heads of tables and the names of a person's fields are said too; programs are given the English ones.
$ ombud --lang sv dashboard | sed 1q
Ruta                          Rad                  Av         Antal Filter
$ ombud --lang sv dashboard --format csv | sed 1q
"block","row","of","count","filter"\r
$ printf 'subject,email\nHej,kim@example.org\n' > kim.csv; ombud import kim.csv > /dev/null; ombud --lang sv show 2 | grep -i 'identi\|post'
identitet    okänd
e-post       k•••@e•••.org

## The report of a period: small numbers are hidden, and what is exact is in the audit.
$ ombud init >/dev/null; printf 'subject,body,kind,received,state\na,b,access,2026-10-05T10:00:00Z,new\nc,d,howto,2026-10-06T10:00:00Z,work\n' > two.csv; ombud import two.csv
imported 2, threaded 0, duplicate 0, rejected 0
$ ombud report --from 2026-10-01 --to 2026-10-31 | head -7
Report of 2026-10-01 to 2026-10-31
<5: fewer than five; *: would tell a number that is (--exact shows all)

R1   received                                             <5 tickets
     access <5, howto <5
R2   open at the end                                      <5 tickets
     access <5, howto <5
$ ombud report --from 2026-10-01 --to 2026-10-31 --exact --kind access | head -4
Report of 2026-10-01 to 2026-10-31

R1   received                                              1 tickets
     access 1
$ ombud report --from 2026-10-01 --to 2026-10-31 --exact --format csv | head -4
"code","measure","part","title","unit","from","to","kind","value"\r
"R1","received","","received","tickets","2026-10-01","2026-10-31","","2"\r
"R1","received","","received","tickets","2026-10-01","2026-10-31","access","1"\r
"R1","received","","received","tickets","2026-10-01","2026-10-31","howto","1"\r
$ ombud report --from 2026-10-01 --to 2026-10-31 --exact --format json | head -2
{"code":"R1","measure":"received","part":null,"title":"received","unit":"tickets","from":"2026-10-01","to":"2026-10-31","known_from":null,"total":2,"kinds":{"access":1,"howto":1},"filter":"received:2026-10-01..2026-10-31","filters":{"access":"received:2026-10-01..2026-10-31 kind:access","howto":"received:2026-10-01..2026-10-31 kind:howto"}}
{"code":"R2","measure":"open","part":null,"title":"open at the end","unit":"tickets","from":"2026-10-01","to":"2026-10-31","known_from":null,"total":2,"kinds":{"access":1,"howto":1},"filter":"is:open received:..2026-10-31","filters":{"access":"is:open received:..2026-10-31 kind:access","howto":"is:open received:..2026-10-31 kind:howto"}}
$ ombud audit list --format json | grep '"export"' | sed 's/"hash.*//;s/.*"act/"act/'
"act":"export","object":"export","id":null,"n":1,"detail":"report 2026-10-01..2026-10-31",
"act":"export","object":"export","id":null,"n":1,"detail":"report 2026-10-01..2026-10-31",
"act":"export","object":"export","id":null,"n":1,"detail":"report 2026-10-01..2026-10-31",
$ ombud list --cols id,pauses,extension,identity,closed --format csv
"id","pauses","extension","identity","closed"\r
2,"","","unknown",""\r
1,"","","unknown",""\r
$ ombud count has:pause
0
[1]
## A number is written as the language does, and for programs with a point.
$ printf 'subject,body,kind,received,state\ne,f,howto,2026-10-05T10:00:00Z,work\n' > three.csv; ombud import three.csv >/dev/null; ombud do answered --by phone --at 2026-10-07 --what yes 3 >/dev/null; ombud do answered --by phone --at 2026-10-09 --what yes 2 >/dev/null
$ ombud --lang sv report --from 2026-10-01 --to 2026-10-31 --exact --kind howto,access | grep '^R7 .*median'
R7   mottagande till svar, median                        2,5 dagar
$ ombud --lang sv report --from 2026-10-01 --to 2026-10-31 --exact --format csv | grep '"days_median".*"",'
"R7","days_median","","receipt to answer, median","days","2026-10-01","2026-10-31","","2.5"\r
"R7","days_median","","receipt to answer, median","days","2026-10-01","2026-10-31","howto","2.5"\r
$ ombud --lang sv report --from 2026-10-01 --to 2026-10-31 --exact --format json | grep '"days_median"' | grep -o '"total":[^,]*'
"total":2.5
## What cannot be asked.
$ ombud report --from yesterday
ombud: --from: write the day as YYYY-MM-DD
[2]
$ ombud report --from 2026-11-01 --to 2026-10-01
ombud: the period ends before it begins
[2]
$ ombud report --from 2027-01-01 --to 2027-02-01
ombud: nothing is known of the future: --from is after today
[2]
$ ombud report --kind nothing
ombud: 'nothing' is no kind: 'help kinds' lists them
[2]
$ ombud report --from 2026-10-01 --to 2026-10-30
ombud: a report that hides small numbers is of whole months, or of months until today: --exact takes any days
[2]
$ ombud report --from 2026-10-01 --to 2026-10-31 --kind access,howto | sed -n '4,5p'
R1   received                                              * tickets
     access <5, howto <5
$ ombud report --format xml
ombud: --format: text, json or csv
[2]

## Filters: errors show the place, saved ones are counted.
$ ombud init > /dev/null; ombud --as admin agent add ines agent,lead,dpo > /dev/null; AS=ines
$ ombud new --kind access --subject 'What do you hold' --format ids
1
$ ombud new --kind erasure --subject 'Delete it' --format ids
2
$ ombud list assigne:@me
ombud: unknown field at 1; assignee?
  assigne:@me
  ^
[2]
$ ombud count 'kind:access ('
ombud: a term is missing at 14; write field:value, a word or a /pattern/
  kind:access (
               ^
[2]
$ ombud count 'is:open subject:/(/'
ombud: regular expression: missing closing parenthesis at 19
  is:open subject:/(/
                    ^
[2]
$ ombud count 'ämne:x'
ombud: unknown field at 1; put text that has a colon in quotes
  ämne:x
  ^
[2]
$ ombud 'kind:access'
    ID   Due P Type St   Who    Requester    Subject
     1   30d B acce new  -                   What do you hold
$ ombud list kind:access --cols id,kind,subject
    ID Type Subject
     1 acce What do you hold
$ ombud list --cols id,wibble
ombud: there is no column 'wibble': write a comma list such as id,due,kind,state,assignee,subject
[2]
$ ombud list --filter kind:erasure --format ids
2
$ ombud list kind:erasure subject:Delete --format ids
2
$ ombud list kind:breach
ombud: nothing matches
[1]
$ ombud list --sort wibble
ombud: nothing to sort by at 1; as in sort:due,-priority; Tab lists the columns
  wibble
  ^
[2]
$ ombud count 'not kind:access'
1
$ ombud count -- '-kind:access'
1
$ ombud filter save mine 'is:open kind:access'
filter-save: 1 applied
journal entry 4
$ ombud filter save team-all 'is:open' --team
filter-save: 1 applied
journal entry 5
$ ombud filter save broken 'kind:(('
ombud: a bracket where a value belongs at 6; write several values as field:a,b
  kind:((
       ^
[2]
$ ombud filter save alone
ombud: something is missing: ombud filter save NAME FILTER | rename NAME NEW | key NAME 0..9 | rm NAME [--team] [--force] | share NAME | list
[2]
$ ombud filter list --format csv
"name","count","key","owner","used_by","filter"\r
"mine","1","","ines","","is:open kind:access"\r
"my-open","0","g1","team","","is:open assignee:@me sort:due"\r
"due-soon","0","g2","team","","is:open due:<5bd sort:due"\r
"overdue","0","g3","team","","is:open is:overdue sort:due"\r
"unassigned","2","g4","team","","is:open no:assignee -kind:other sort:due"\r
"erasure-due","1","g5","team","","is:open kind:erasure sort:due"\r
"access-due","1","g6","team","","is:open kind:access,portability sort:due"\r
"waiting","0","g7","team","","is:open is:waiting sort:due"\r
"review","0","g8","team","","state:review sort:due"\r
"new","2","g9","team","","state:new sort:received"\r
"further-rights","0","","team","","is:open has:hint sort:due"\r
"unverified","2","","team","","is:open identity:unknown,asked kind:access,erasure sort:due"\r
"escalated","0","","team","","is:escalated sort:due"\r
"service","0","","team","","is:open kind:incident,account,howto,billing,request,other sort:due"\r
"team-all","2","","team","","is:open"\r
$ ombud count q:mine
1
$ ombud filter save use 'q:mine is:new' > /dev/null
$ ombud filter rm mine
ombud: mine is named by filter use: change these first, or drop it all the same with --force yes
[4]
$ ombud filter rm mine --force
filter-rm: 1 applied
journal entry 7
$ ombud filter rm use > /dev/null
$ ombud filter save mine 'is:open kind:access' > /dev/null
$ ombud filter rm mine
filter-rm: 1 applied
journal entry 10
$ ombud filter rm mine
ombud: you have no saved filter of that name ('filter list'; the team's: --team yes)
[1]
$ ombud filter wibble
ombud: 'wibble' is none of its words: ombud filter save NAME FILTER | rename NAME NEW | key NAME 0..9 | rm NAME [--team] [--force] | share NAME | list
[2]
$ ombud explain 'kind:access subject:/a.c/i' | head -3
Tree
  and
    kind:access

## A pattern that explodes leaves the row undecided, and says so.
$ ombud new --subject aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab --format ids
3
$ ombud count 'subject:/(a+a+)+(a+a+)+[^ab]$/'
0
ombud: rows not decided: 1; a pattern met its limit on them: make it simpler
[1]
$ ombud list 'subject:/(a+a+)+(a+a+)+[^ab]$/ or kind:access' --format ids
1
ombud: rows not decided: 1; a pattern met its limit on them: make it simpler
## A change leaves it alone, and says so.
$ ombud do priority high --filter 'subject:/(a+a+)+(a+a+)+[^ab]$/ or kind:access' --dry-run
ombud: rows not decided: 1; a pattern met its limit on them: make it simpler
ID Verdict Change               Why
1  applied priority normal>high
priority: 1 applied, 1 not decided
dry run: nothing was written
$ ombud do priority high --filter 'subject:/(a+a+)+(a+a+)+[^ab]$/' --yes
priority: 0 applied, 1 not decided
ombud: rows not decided: 1; a pattern met its limit on them: make it simpler
[1]
## Counts by value: each names the filter that selects it.
$ ombud count --by kind
Value   Count Filter
access  1     kind:access
erasure 1     kind:erasure
other   1     kind:other
$ ombud count is:open --by state --format json
{"value":"new","count":3,"filter":"state:new"}
$ ombud count --by due --format csv
"value","count","filter"\r
"4-7d","1","due:2026-11-27..2026-11-30"\r
"15-30d","2","due:2026-12-08..2026-12-23"\r
$ ombud count --by kind --limit 1
Value  Count Filter
access 1     kind:access
ombud: 2 more values: --limit shows more
$ ombud count 'kind:wibble' --by kind
ombud: unknown word at 6; Tab lists those that there are
  kind:wibble
       ^
[2]
$ ombud count --by email
ombud: values of email are personal and are not listed; pii counts who has one
[2]
$ ombud count --by wibble
ombud: 'wibble' has no counts by value; there are kind state due assignee priority label is received lang resolution identity pii team
[2]
$ ombud count kind:breach --by kind
Value Count Filter
[1]
## A new name is written where others use the old one; users are listed; loops are refused.
$ ombud filter save base 'is:open'
filter-save: 1 applied
journal entry 12
$ ombud filter save upon 'q:base kind:access or -q:base'
filter-save: 1 applied
journal entry 13
$ ombud filter rename base ground
filter-rename: 2 applied
journal entry 14
$ ombud filter list --format csv | grep -E 'ground|upon'
"ground","3","","ines","upon","is:open"\r
"upon","1","","ines","","q:ground kind:access or -q:ground"\r
$ ombud filter rename upon ground
ombud: there is a saved filter ground already
[4]
$ ombud filter save ground 'q:upon'
ombud: ground cannot be kept so: in the saved filter 'upon': the saved filter leads back to itself at 3; edit one of them
[4]
$ ombud undo
undo: filter rename base ground
journal entry 15
$ ombud filter list --format csv | grep -E '"base|upon'
"base","3","","ines","upon","is:open"\r
"upon","1","","ines","","q:base kind:access or -q:base"\r
$ ombud filter key base 3
filter-key: 1 applied
journal entry 16
$ ombud filter share base
filter-share: 2 applied
journal entry 17
$ ombud filter rename base
ombud: something is missing: ombud filter save NAME FILTER | rename NAME NEW | key NAME 0..9 | rm NAME [--team] [--force] | share NAME | list
[2]
$ ombud filter key base x
ombud: the key is a digit from 1 to 9, or 0 for none
[2]
## What a pattern left undecided can be listed.
$ ombud list 'subject:/(a+a+)+(a+a+)+[^ab]$/ or kind:access' --undecided --format ids
3
$ ombud list 'kind:access' --undecided
ombud: nothing matches
[1]
$ ombud list 'kind:(' --undecided
ombud: a bracket where a value belongs at 6; write several values as field:a,b
  kind:(
       ^
[2]

## What nobody means: one sentence, and the place.
$ ombud count "$(printf 'a%.0s' $(seq 70000))"
ombud: a filter may have up to 65535 bytes: one more stands at 65536; tag the tickets and write is:tagged
  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                                        ^
[2]
$ ombud count "$(printf 'a%.0s ' $(seq 10000))"
ombud: a filter may have up to 1000 terms: one more stands at 2001; values of one field are one term, as in id:1,2,3
  a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a 
                                        ^
[2]
$ ombud count "$(printf '(%.0s' $(seq 1000))a"
ombud: a filter may be nested 100 deep: one more bracket opens at 101; take brackets away that join the same way
  ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((
                                        ^
[2]
$ ombud count "$(printf 'is:open a\377b')"
ombud: a character that could not be read at 10; type it anew, or write \x{FFFD} in a pattern
  is:open a�b
           ^
[2]
$ ombud count "$(printf 'is:open a\355\240\200')"
ombud: a character that could not be read at 10; type it anew, or write \x{FFFD} in a pattern
  is:open a���
           ^
[2]
$ ombud count "$(printf 'is:open a\001b')"
ombud: a control character at 10; take it out
  is:open a^Ab
           ^
[2]
$ ombud count "$(printf 'is:open\342\200\213')"
ombud: a character that nobody sees at 8; take it out, or write it as \x{200B} in a pattern
  is:open<U+200B>
         ^
[2]
$ ombud count "subject:/$(printf 'a%.0s' $(seq 4001))/"
ombud: regular expression: longer than 4000 bytes at 4010
  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/
                                        ^
[2]
$ ombud count 'subject:/(*LIMIT_MATCH=1)a/'
ombud: regular expression: the desk sets the limits of a pattern at 10
  subject:/(*LIMIT_MATCH=1)a/
           ^
[2]
$ ombud count 'due:<10m'
ombud: 'm' at 5 could be months or minutes; write 10mo or 10min
  due:<10m
      ^
[2]
$ ombud list 're: invoice'
ombud: unknown field at 1; put text that has a colon in quotes
  re: invoice
  ^
[2]

## A filter that is empty or wrong selects nothing for a change.
$ ombud do label x --filter 'kind:(' --yes
ombud: a bracket where a value belongs at 6; write several values as field:a,b
  kind:(
       ^
[2]
$ ombud do label x --filter 'assigne:@me' --yes
ombud: unknown field at 1; assignee?
  assigne:@me
  ^
[2]
$ ombud do label x --filter '  ' --yes
ombud: an empty filter selects nothing for a change: write what you mean, or id:*
    
  ^
[2]
$ ombud do label x --filter 'sort:due limit:1' --yes
ombud: an empty filter selects nothing for a change: write what you mean, or id:*
  sort:due limit:1
  ^
[2]
$ ombud filter save only-order 'sort:-id'
filter-save: 1 applied
journal entry 18
$ ombud do label x --filter 'q:only-order' --yes
ombud: an empty filter selects nothing for a change: write what you mean, or id:*
  q:only-order
  ^
[2]
$ ombud do label x --filter 'q:nobody-has-saved-this' --yes
ombud: no saved filter of that name at 3; 'filter list' shows them
  q:nobody-has-saved-this
    ^
[2]
$ ombud do label x --filter "$(printf 'a%.0s ' $(seq 10000))" --yes
ombud: a filter may have up to 1000 terms: one more stands at 2001; values of one field are one term, as in id:1,2,3
  a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a 
                                        ^
[2]
$ ombud count label:x
0
[1]

## Any personal field at once; a label by pattern.
$ ombud new --kind access --subject 'Third' --name 'Jana Berg' --email jana@example.org --format ids
4
$ ombud count 'data:/@example\.org$/'
1
$ ombud count 'data:"jana berg" -data:none'
1
$ ombud do label vip 1 --yes --format ids
1
$ ombud list 'label:/^v.p$/' --format ids
1
## A hyphen beside \d is no range, as in PCRE2.
$ ombud count 'subject:/[a-\d]/'
ombud: regular expression: invalid range in character class at 15
  subject:/[a-\d]/
                ^
[2]
$ ombud count 'subject:/[\d-z]/'
ombud: regular expression: invalid range in character class at 13
  subject:/[\d-z]/
              ^
[2]
$ ombud count 'subject:/[\d-]/'
0
[1]
## What nobody sees is named; a blank that does not break is a blank.
$ ombud count "$(printf 'is:open\342\200\256x')"
ombud: a character that nobody sees at 8; take it out, or write it as \x{202E} in a pattern
  is:open<U+202E>x
         ^
[2]
$ ombud count "$(printf 'is:open\302\240knd:access')"
ombud: unknown field at 10; kind?
  is:open knd:access
          ^
[2]
$ ombud count "$(printf 'is:open\302\240kind:access\343\200\200id:1')"
1
## What is wrong with a date is said of it.
$ ombud count 'created:2026-02-30'
ombud: February 2026 has 28 days at 17; as in 2026-02-28
  created:2026-02-30
                  ^
[2]
$ ombud count 'is:open created:2026-01..2026-W54'
ombud: 2026 has 53 weeks at 32; they go from 2026-W01 to 2026-W53
  is:open created:2026-01..2026-W54
                                 ^
[2]
$ ombud count 'due:<3bd..5bd'
ombud: a comparison before a range at 5; write 3bd..5bd, or compare with one end
  due:<3bd..5bd
      ^
[2]
## Dates of birth and ages have ranges; other personal data have none.
$ ombud count 'born:1990..2000'
0
[1]
$ ombud count 'age:x..9'
ombud: no age at 5; write 20..30 or >65
  age:x..9
      ^
[2]
$ ombud count 'personnummer:1990..2000'
ombud: this field has no ranges, only born and age have at 14; put it in quotes to search for the text
  personnummer:1990..2000
               ^
[2]
## A name may lie in a folder of the sidebar.
$ ombud filter save archive/old 'is:open kind:access'
filter-save: 1 applied
journal entry 21
$ ombud count 'q:archive/old'
2
$ ombud filter save /old 'is:open'
ombud: a filter's name is one word of at most 40 bytes, without blanks, commas, colons or brackets
[2]
$ ombud filter save a/b/c 'is:open'
ombud: a filter's name is one word of at most 40 bytes, without blanks, commas, colons or brackets
[2]

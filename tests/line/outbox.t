## What the desk sends, and how far it is. No pass is made here: it would hand letters to the host's mail system.
$ ombud init >/dev/null && ombud --as admin settings set mail.from desk@example.org >/dev/null
$ ombud new --kind howto --subject Hello --email karin@example.com --text "How do I log in?"
ticket #1
$ ombud outbox
id ticket kind to state why
[1]
$ ombud do reply --text "Like this." 1 >/dev/null
$ ombud outbox
id ticket kind   to            state                  why
1  1      answer k•••@e•••.com waiting until 15:06:00
$ ombud outbox --format json
{"id":1,"ticket":"1","kind":"answer","to":"k•••@e•••.com","state":"waiting until 15:06:00","why":null}
## Now, and not in a minute.
$ ombud outbox retry 1
outbox-retry: 1 applied
$ ombud outbox
id ticket kind   to            state                     why
1  1      answer k•••@e•••.com waiting for the next tick
## It has not left: it is taken back as undo does it.
$ ombud outbox drop 1
ID Verdict Change Why
1  applied
undo: reply #1
journal entry 4
$ ombud outbox
id ticket kind to state why
[1]
$ ombud outbox --all --format csv
"id","ticket","kind","to","state","why"\r
"1","1","answer","k•••@e•••.com","taken back",""\r
$ ombud outbox drop 1
ombud: entry 3 is undone already (redo brings it back)
[4]
$ ombud outbox retry 1
ombud: the letter was taken back: 'redo' sends it
[4]
## Nothing was tried in vain.
$ ombud outbox retry all
outbox-retry: 0 applied, 1 already so
$ ombud outbox retry 7
ombud: there is no letter 7: 'outbox --all' lists them
[1]
$ ombud outbox retry
ombud: 'outbox retry' wants one more word: ombud outbox [--all] [--limit N] | retry NUMBER|all | drop NUMBER
[2]
$ ombud outbox send 1
ombud: 'send' is none of its words: ombud outbox [--all] [--limit N] | retry NUMBER|all | drop NUMBER
[2]
$ ombud outbox drop x
ombud: 'x' is no ticket number: write 12, 12,15 or 12..20
[2]
## Whoever may not work on the ticket may not send its letter.
$ ombud --as admin agent add bo agent >/dev/null && ombud --as admin agent add otto auditor >/dev/null
$ ombud do assign @me 1 >/dev/null; ombud do reply --text "Like that." 1 >/dev/null; ombud --as bo outbox retry 2
ombud: work: only for your own tickets or nobody's (any ticket: lead, dpo); 'assign @me' makes it yours
[3]
$ ombud --as otto outbox retry 2
ombud: work is not for your role: agent, lead, dpo may
[3]
$ ombud --as otto outbox
id ticket kind   to            state                  why
2  1      answer k•••@e•••.com waiting until 15:06:00
$ ombud --as bo outbox retry all
outbox-retry: 0 applied, 1 already so
## One of a reply to several is dropped: the others keep theirs.
$ for n in 3 4 5; do ombud new --kind howto --subject "Hello $n" --email "k$n@example.com" --text "How $n?" >/dev/null; done
$ ombud do reply --text "Alike." 2 3 4 --yes >/dev/null
$ ombud outbox drop 4
ID Verdict Change Why
3  applied
undo: reply x3, #3
journal entry 13
$ ombud outbox
id ticket kind   to            state                  why
5  4      answer k•••@e•••.com waiting until 15:06:00
3  2      answer k•••@e•••.com waiting until 15:06:00
2  1      answer k•••@e•••.com waiting until 15:06:00
$ ombud outbox drop 4
ombud: entry 12 did nothing to #3 that is left to take back
[1]

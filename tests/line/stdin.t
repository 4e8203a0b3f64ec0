## What is personal on standard input: it stands in no list of processes.
$ ombud init
new store at desk.db
you is its agent, lead and DPO; 'admin' is the second account
masking is a habit here, not a wall: who owns the file can read it with other programs
$ ombud import "$DATA/letters.mbox" > /dev/null
$ printf 'email:/example/\n' | ombud count --filter -
2
$ printf 'id:1\n' | ombud list --filter - --format ids
1
$ printf 'line one\nline two\n' | ombud do note - 1
ID Verdict Change Why
1  applied
note: 1 applied
journal entry 1
$ ombud show 1 | grep -A1 'line one'
    line one
    line two
$ printf 'other text' | ombud do note --text - 1
ID Verdict Change Why
1  applied
note: 1 applied
journal entry 2
$ printf 'id:1' | ombud do label vip --filter - --yes
ID Verdict Change       Why
1  applied labels ->vip
label: 1 applied
journal entry 3
$ ombud do assign - 1
ID Verdict    Change Why
1  already so        already so
assign: 0 applied, 1 already so
$ printf 'x' | ombud do note - --filter -
ombud: '-' stands twice: standard input is one text
[2]
$ printf 'a\0b' | ombud count --filter -
ombud: standard input is no text of at most 1 MB
[2]
$ printf 'kind:' | ombud count --filter -
ombud: a value is missing at 6; * is any value, none is no value
  kind:
       ^
[2]
$ printf '' | ombud do label vip --filter - --yes
ombud: an empty filter selects nothing for a change
[2]
## Whom a ticket by hand is about: a line each, in the order given, before the text.
$ printf 'Delete me\nRosa Vik\r\nrosa@example.se\n\nShe called.\n\nTwice.\n' | ombud new --text - --kind erasure --subject - --name - --email - --phone - --format ids
3
$ for f in name email phone; do ombud show 3 --reveal package --field $f | grep "^$f "; done
name         Rosa Vik
email        rosa@example.se
[1]
$ ombud show 3 | grep -A3 'She called'
    She called.

    Twice.
$ printf 'erasure' | ombud new --subject 'a literal' --kind -
ombud: '-' is no kind: 'help kinds' lists them
[2]
$ printf 'Rosa\n' | ombud new --subject x --name - --email -
ombud: standard input ends before the line of --email
[2]
$ printf 'a\0b\n' | ombud new --subject x --name -
ombud: the line of --name on standard input is no text of at most 4096 bytes
[2]
$ awk 'BEGIN { for (i = 0; i < 4097; i++) printf "x"; print "" }' | ombud new --subject x --name -
ombud: the line of --name on standard input is no text of at most 4096 bytes
[2]
$ printf '' | ombud new --subject -
ombud: standard input ends before the line of --subject
[2]
$ printf '\n' | ombud new --subject -
ticket #4
$ ombud new --help | tail -3
What stands in a command line is in the list of processes, for all on the
host to read. '-' as a value of type LINE reads one line of standard input,
in the order given; '--text -' then reads the rest of it.
## A flood of combining marks: two stay on their letter, the rest is escaped.
$ printf '{"subject":"Z\314\200\314\201\314\202\314\203 A\314\212"}\n' > marks.jsonl; ombud import marks.jsonl >/dev/null; ombud list subject:/Z/ --format json | grep -o '"subject":"[^"]*"'
"subject":"Z̀́\u0302\u0303 Å"
## Where a template comes first, - is the text all the same; no refusal repeats what was written.
$ ombud --as admin settings set mail.from privacy@opsio.example > /dev/null
$ printf 'My text' | ombud do reply --answers no - 1
ID Verdict Change Why
1  applied
reply: 1 applied
journal entry 7
$ printf 'My text' | ombud do reply nonsense - 1
ID Verdict Change Why
1  skipped        there is no letter template 'nonsense': 'help templates' lists them
reply: 0 applied, 1 skipped
[1]
$ ombud do reply 'My secret text' 1
ID Verdict Change Why
1  skipped        that is no name of a letter template: 'help templates' lists them; what the letter says is --text
reply: 0 applied, 1 skipped
[1]

## Files that go along with a letter: from standard input, from a file, from the ticket itself.
$ ombud init > /dev/null; printf 'hello' > a.txt; : > empty; ln -s a.txt way
$ printf 'From: Anna Lind <anna@example.net>\nTo: desk@example.com\nSubject: My photo\nDate: Fri, 20 Nov 2026 10:00:00 +0100\nMessage-ID: <p@example.net>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHere it is.\n--b\nContent-Type: image/jpeg\nContent-Disposition: attachment; filename="anna lind.jpg"\nContent-Transfer-Encoding: base64\n\naGVqCg==\n--b--\n' > photo.eml
$ ombud import photo.eml
imported 1, threaded 0, duplicate 0, rejected 0
$ ombud attach 1
ombud: no file goes along with your letter to #1
$ ombud attach 1 answer.txt < a.txt
N NAME       TYPE       BYTES
1 answer.txt text/plain 5
$ ombud attach 1 --file a.txt
N NAME       TYPE       BYTES
1 answer.txt text/plain 5
2 a.txt      text/plain 5
$ ombud attach 1 '../Größe der Akte‮.pdf' --file a.txt
N NAME               TYPE                     BYTES
1 answer.txt         text/plain               5
2 a.txt              text/plain               5
3 Größe_der_Akte.pdf application/octet-stream 5
$ ombud attach 1 --from 1
N NAME               TYPE                     BYTES
1 answer.txt         text/plain               5
2 a.txt              text/plain               5
3 Größe_der_Akte.pdf application/octet-stream 5
4 1-1.jpg            application/octet-stream 4
## What cannot go along.
$ ombud attach 1 empty.txt < empty
ombud: the file is empty
[2]
$ ombud attach 1 --file way
ombud: way: it is a symbolic link: name the file itself
[6]
$ ombud attach 1 --file nowhere
ombud: nowhere: No such file or directory
[6]
$ ombud attach 1 --file .
ombud: .: it is no file
[6]
$ ombud attach 1 --from 7
ombud: #1 has no attachment 7; it has 1
[1]
$ ombud attach 1 '..' < a.txt
ombud: name the file as its reader is to see it, such as answer.pdf
[2]
$ ombud attach 9 a.txt < a.txt
ombud: there is no ticket 9
[1]
$ ombud attach one
ombud: 'one' is no ticket's number
[2]
$ ombud attach 1 a.txt --file a.txt --from 1
ombud: --file, --from or --package: only one of them
[2]
$ head -c 10485761 /dev/zero > big; ombud attach 1 --file big
ombud: big: it holds more than 10 MB
[6]
$ ombud attach 1 big.bin < big
ombud: standard input: it holds more than 10 MB
[6]
$ head -c 10485760 /dev/zero > big; ombud attach 1 --file big | tail -1
5 big                application/octet-stream 10485760
$ ombud attach 1 --file big
ombud: the files of a letter hold at most 20 MB together: drop one
[6]
## Taken away again. A name is personal: the audit has none.
$ ombud detach 1 9
ombud: your letter to #1 has no file 9; it has 5
[1]
$ ombud detach 1 5
N NAME               TYPE                     BYTES
1 answer.txt         text/plain               5
2 a.txt              text/plain               5
3 Größe_der_Akte.pdf application/octet-stream 5
4 1-1.jpg            application/octet-stream 4
$ ombud detach 1 2 --format csv
"n","name","type","bytes"\r
"1","answer.txt","text/plain","5"\r
"2","Größe_der_Akte.pdf","application/octet-stream","5"\r
"3","1-1.jpg","application/octet-stream","4"\r
$ ombud audit list | grep -E 'attach|detach' | sed 's/ *[0-9a-f]*$//'
33  2026-11-23 15:05 you detach    ticket 1 1 file 2, 5 bytes
31  2026-11-23 15:05 you detach    ticket 1 1 file 5, 10485760 bytes
27  2026-11-23 15:05 you attach    ticket 1 1 file 5, 10485760 bytes
14  2026-11-23 15:05 you attach    ticket 1 1 file 4, 4 bytes
12  2026-11-23 15:05 you attach    ticket 1 1 file 3, 5 bytes
10  2026-11-23 15:05 you attach    ticket 1 1 file 2, 5 bytes
8   2026-11-23 15:05 you attach    ticket 1 1 file 1, 5 bytes
$ ombud detach 1 all
ombud: no file goes along with your letter to #1
## They go along with the letter, and come back with it.
$ ombud --as admin settings set mail.from desk@example.com > /dev/null; ombud do kind howto 1 > /dev/null
$ ombud attach 1 answer.txt < a.txt > /dev/null; ombud attach 1 --from 1 > /dev/null
$ ombud do reply --text hello 1 --dry-run
ID Verdict Change Why
1  applied
reply: 1 applied
dry run: nothing was written
ombud: would go along: answer.txt, 1-1.jpg
$ ombud attach 1
N NAME       TYPE                     BYTES
1 answer.txt text/plain               5
2 1-1.jpg    application/octet-stream 4
$ ombud do reply --text hello 1
ID Verdict Change Why
1  applied
reply: 1 applied
journal entry 3
ombud: goes along: answer.txt, 1-1.jpg
$ ombud attach 1
ombud: no file goes along with your letter to #1
$ ombud show 1 | tail -8
    [3] file-3.jpg  application/octet-stream  4 bytes

[ ] assigned: assign @me
[ ] answered: reply / answered --by phone ...
[ ] resolution chosen: resolve CODE

2026-11-23 15:05  you  reply #1
2026-11-23 15:05  you  kind howto #1
$ ombud undo
ID Verdict Change Why
1  applied
undo: reply #1
journal entry 4
$ ombud attach 1
N NAME       TYPE                     BYTES
1 answer.txt text/plain               5
2 1-1.jpg    application/octet-stream 4
## A letter to several takes none.
$ ombud new --kind howto --subject other --email anna@example.net --name Anna > /dev/null
$ ombud do reply --text hi 1 2 --yes
ID Verdict Change Why
1  skipped        a file waits to go along with your letter to this ticket: a letter to several takes none, so answer this one by itself, or drop the file
2  applied
reply: 1 applied, 1 skipped
journal entry 6
[1]
$ ombud detach 1 all
ombud: no file goes along with your letter to #1
## A draft that is dropped takes its files with it.
$ ombud attach 1 answer.txt < a.txt > /dev/null; ombud do draft 1 reply; ombud attach 1
draft: 1 applied
ombud: no file goes along with your letter to #1
$ ombud help attach
ombud attach NUMBER [NAME < FILE | [NAME] --file PATH | [NAME] --from N | --package]

a file goes along with your letter to the ticket's person; a number alone lists them.

  --file PATH         a file of yours, instead of standard input
  --from N            the ticket's own N-th attachment, instead of a file
  --package           the ticket's newest package, instead of a file
  --format FORMAT     table, json (one object a line), csv or ids

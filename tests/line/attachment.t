## An attachment as a new file: in the folder that is named, under our own name for it.
$ ombud init > /dev/null
$ printf 'From: Anna Lind <anna@example.net>\nTo: desk@example.com\nSubject: My photo\nDate: Fri, 20 Nov 2026 10:00:00 +0100\nMessage-ID: <p@example.net>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHere it is.\n--b\nContent-Type: image/jpeg\nContent-Disposition: attachment; filename="../../anna lind.jpg"\nContent-Transfer-Encoding: base64\n\naGVqCg==\n--b--\n' > photo.eml
$ ombud import photo.eml
imported 1, threaded 0, duplicate 0, rejected 0
$ mkdir out; ombud attachment 1/1 --into out
ombud: an attachment is in clear: --reveal REASON says why it is read
[2]
$ ombud attachment 1/1 --reveal package --into out
1-file-1.jpg is in out
$ cat out/1-file-1.jpg; ls -l out | tail -1 | cut -c1-10
hej
-rw-------
$ ombud attachment 1/1 --reveal package --into out
ombud: out/1-file-1.jpg is there already: choose another name
[5]
$ ln -s out way; ombud attachment 1/1 --reveal package --into way
ombud: way: a part of it is a symbolic link: name the folder itself
[5]
$ ombud attachment 1/1 --reveal package --into nowhere
ombud: nowhere: No such file or directory
[5]
$ ombud attachment 1/2 --reveal package --into out
ombud: #1 has no attachment 2; it has 1
[1]
$ ombud attachment 1/1 --reveal package
hej
$ ls out ..| grep -c anna
0
[1]

## What there is, and what of it can be read: text is masked as letters are.
$ printf 'From: Bo Ek <bo@example.org>\nTo: desk@example.com\nSubject: Mitt körkort\nDate: Fri, 20 Nov 2026 11:00:00 +0100\nMessage-ID: <q@example.org>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nVem jag är.\n--b\nContent-Type: image/png\nContent-Disposition: attachment; filename="fram.png"\nContent-Transfer-Encoding: base64\n\naGVqCg==\n--b\nContent-Type: text/csv\nContent-Disposition: attachment; filename="rows.csv"\n\nname;mail\nOlle;olle@example.net\n--b--\n' > card.eml
$ ombud import card.eml
imported 1, threaded 0, duplicate 0, rejected 0
$ ombud show 2 | grep bytes
    [1] file-1.png  image/png  4 bytes
    [2] file-2.csv  text/csv  31 bytes
$ ombud attachment 2
2/1        file-1.png       image/png                    4          -    proof?
2/2        file-2.csv       text/csv                     31         text
$ ombud attachment 2 --format json
{"ticket":2,"number":1,"name":"file-1.png","type":"image/png","bytes":4,"readable":false,"proof":"maybe"}
{"ticket":2,"number":2,"name":"file-2.csv","type":"text/csv","bytes":31,"readable":true,"proof":null}
$ ombud attachment 2/2 --text
name;mail
Olle;[e-mail]
$ ombud attachment 2/1 --text
ombud: it is no text that can be read here: it is looked at as it came, for a reason
[4]
$ ombud attachment 2/2 --text --reveal identity
ombud: --text is masked, --reveal is as it came: one of them
[2]
$ ombud attachment 99
ombud: there is no ticket #99
[1]

## A proof of identity is gone once the person is verified, and undo does not bring it back.
$ ombud do proof 2 --attachment 1
ID Verdict Change Why
2  applied
proof: 1 applied
journal entry 1
$ ombud attachment 2 | cut -c1-60
2/1        file-1.png       image/png                    4  
2/2        file-2.csv       text/csv                     31 
$ ombud attachment 2/1 --text
ombud: it is a proof of identity: masked it proves nothing; it is looked at as it came, for a reason
[4]
$ ombud attachment 2/1 --reveal identity
hej
$ ombud do assign @me 2 > /dev/null; ombud do state triaged 2 > /dev/null
$ ombud do identity verified 2 --reason "card seen" --dry-run
ID Verdict Change                                                   Why
2  applied identity unknown>verified, proof 1 file>removed for good
identity: 1 applied, 1 removed for good (proof of identity)
dry run: nothing was written
$ ombud do identity verified 2 --reason "card seen"
ID Verdict Change                                                   Why
2  applied identity unknown>verified, proof 1 file>removed for good
identity: 1 applied, 1 removed for good (proof of identity)
journal entry 4
$ ombud show 2 | grep bytes
    [1] file-1  image/png  4 bytes  removed
    [2] file-2.csv  text/csv  31 bytes
$ ombud attachment 2
2/1        file-1           image/png                    4          -    removed
2/2        file-2.csv       text/csv                     31         text
$ ombud attachment 2/1 --reveal identity
ombud: it was a proof of identity and was removed 2026-11-23 15:05, when the person was verified or the ticket ended
[4]
$ ombud undo --dry-run
ID Verdict Change                    Why
2  applied identity verified>unknown
undo: identity verified #2; proofs of identity that were removed and do not come back: 1
dry run: nothing was written
$ ombud undo
ID Verdict Change                    Why
2  applied identity verified>unknown
undo: identity verified #2; proofs of identity that were removed and do not come back: 1
journal entry 5
$ ombud attachment 2 --format json | grep -o '"proof": *[^,}]*'
"proof":"removed"
"proof":null
$ ombud audit list --format csv | grep -o '"proof-removed","ticket 2","1"'
"proof-removed","ticket 2","1"

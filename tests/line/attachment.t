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

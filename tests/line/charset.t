## People get the terminal's charset, programs get UTF-8, nobody gets control characters.
$ ombud init > /dev/null
$ ombud new --kind access --subject "Begäran om tillgång" --name 'Åsa Öberg' --format ids
1
$ ombud list --cols id,subject --charset ISO-8859-1 | od -c | head -5
0000000                   I   D       S   u   b   j   e   c   t  \n    
0000020                   1       B   e   g 344   r   a   n       o   m
0000040       t   i   l   l   g 345   n   g  \n
0000052
$ ombud list --cols id,subject,requester --charset US-ASCII
    ID Subject                                  Requester
     1 Begaran om tillgang                      A*** O***
$ LC_ALL=sv_SE.ISO-8859-15 ombud list --cols subject | od -An -tx1
 c4 6d 6e 65 0a 42 65 67 e4 72 61 6e 20 6f 6d 20
 74 69 6c 6c 67 e5 6e 67 0a
$ LC_ALL=sv_SE.ISO-8859-1 ombud list --cols subject --format json
{"subject":"Begäran om tillgång"}
$ LC_ALL=xx_XX.wibble ombud list --cols subject
Subject
Begäran om tillgång
$ ombud count "$(printf 'subject:beg\344ran')" --charset ISO-8859-1
1
$ ombud count "$(printf 'subject:beg\344ran')"
ombud: a character that could not be read at 12; type it anew, or write \x{FFFD} in a pattern
  subject:beg�ran
             ^
[2]
$ ombud new --subject "$(printf 'a\033[2Jb')" --format ids
2
$ ombud list --cols id,subject
    ID Subject
     2 a^[[2Jb
     1 Begäran om tillgång
$ ombud "$(printf 'wib\033[2Jble')"
ombud: there is no command 'wib^[[2Jble': 'ombud help' lists them; a filter as first word holds a colon or a blank, as in 'is:open'
[2]

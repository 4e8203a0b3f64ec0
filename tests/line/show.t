## A ticket as text: every value in one column, and a letter that nobody signed says so.
$ ombud init > /dev/null
$ printf 'subject,body,kind,name,personnummer,time_zone\nCopy please,Send it,access,Rosa Vik,19900101-0017,Europe/Oslo\n' | ombud import --as-format csv - > /dev/null
$ ombud show 1 | grep -E '^(name|person|time)'
person       1
name         R••• V•••
personnummer ••••••-••••
time_zone    Europe/Oslo
$ printf 'subject,body,kind\nNo name,Hello,howto\n' | ombud import --as-format csv - > /dev/null
$ ombud show 2 | grep '^\[1\]'
[1] 2026-11-23 15:05  in  (no sender)

## The legal clock alone: no store is there.
$ ombud due access --received 2026-01-31
received  2026-01-31
strict    2026-03-02
due       2026-03-02
extended  2026-04-30
$ ombud due acce --received 2026-03-05 --pause 2026-03-07..2026-03-15 --why
received  2026-03-05
strict    2026-04-07
due       2026-04-13
extended  2026-06-15
why       Received Thu 2026-03-05: the day of receipt is not counted (Reg. 1182/71 art. 3(1)).
          One month from receipt: the same date number, Sun 2026-04-05 (Art. 12(3) GDPR; Reg. 1182/71 art. 3(2)(c)).
          Paused 8 days (2026-03-07..2026-03-15; whole days, the last one not counted): Mon 2026-04-13.
          Strict, without the pause: Tue 2026-04-07.
          2026-04-05 is Easter Sunday, 2026-04-06 Easter Monday: moves to Tue 2026-04-07 (Reg. 1182/71 art. 3(4)).
          Two further months need a notice with its reasons, sent by Mon 2026-04-13 (Art. 12(3) GDPR).
          Three months from receipt: the same date number, Fri 2026-06-05 (Art. 12(3) GDPR; Reg. 1182/71 art. 3(2)(c)).
          Moved by the same 8 days: Sat 2026-06-13.
          2026-06-13 is a Saturday, 2026-06-14 a Sunday: moves to Mon 2026-06-15 (Reg. 1182/71 art. 3(4)).
$ ombud due access --received 2026-03-05 --pause 2026-03-07..2026-03-15 --format json
{"received":"2026-03-05","strict":"2026-04-07","due":"2026-04-13","extended":"2026-06-15","note":null,"steps":[]}
$ ombud due erasure --received 2026-05-19
received  2026-05-19
strict    2026-06-19
due       2026-06-19
extended  2026-08-19
note      if eves counted as holidays: 2026-06-22
$ ombud due breach --received 2026-10-23T16:15
received  2026-10-23T14:15:00Z
strict    2026-10-26T14:15:00Z
due       2026-10-26T14:15:00Z
steps     2026-11-23T14:15:00Z  supplement
$ ombud due breach --received 2026-06-18T14:30+02:00 --format json
{"received":"2026-06-18T12:30:00Z","strict":"2026-06-21T12:30:00Z","due":"2026-06-21T12:30:00Z","extended":null,"note":null,"steps":[{"what":"supplement","due":"2026-07-19T12:30:00Z"}]}
$ ombud due howto --received 2026-11-20T16:00 --priority urgent
received  2026-11-20
strict    2026-11-24
due       2026-11-24
steps     2026-11-23T10:00:00Z  first reply
$ ombud due access --received 2026-03-31T22:30Z
received  2026-04-01
strict    2026-05-04
due       2026-05-04
extended  2026-07-01

## Lines from standard input, one answer a line; a bad one is named and the rest still answered.
$ printf '2026-01-15\n\n2026-03-05 2026-03-07..2026-03-15\r\n31/12\n' | ombud due access --received -
2026-01-15  strict 2026-02-16  due 2026-02-16  extended 2026-04-15
2026-03-05  strict 2026-04-07  due 2026-04-13  extended 2026-06-15
ombud: line 4: received '31/12' is not a date: write 2026-03-05, 2026-03-05T14:30, or with a zone 2026-03-05T14:30Z or +01:00
[1]
$ printf '2026-01-15\n2025-12-31\n' | ombud due erasure --received - --format json
{"received":"2026-01-15","strict":"2026-02-16","due":"2026-02-16","extended":"2026-04-15","note":null,"steps":[]}
{"received":"2025-12-31","strict":"2026-02-02","due":"2026-02-02","extended":"2026-03-31","note":null,"steps":[]}
$ printf 'x\n' | ombud due access --received -
ombud: line 1: received 'x' is not a date: write 2026-03-05, 2026-03-05T14:30, or with a zone 2026-03-05T14:30Z or +01:00
[6]
$ printf '2026-01-15\n' | ombud due access --received - --pause 2026-01-16..2026-01-20
ombud: with --received - the pauses stand in the lines
[2]

## What cannot be counted.
$ ombud due access --received 2026-02-30
ombud: received '2026-02-30' is not a date: write 2026-03-05, 2026-03-05T14:30, or with a zone 2026-03-05T14:30Z or +01:00
[2]
$ ombud due access --received 2018-05-24
ombud: received before 2018-05-25, the day from which the GDPR applies: write a later day
[2]
$ ombud due wibble --received 2026-02-03
ombud: kind 'wibble': there is no such kind, or more than one; write one in full, such as access, erasure or breach
[2]
$ ombud due objection_dm --received 2026-03-05 --pause 2026-03-07..2026-03-15
ombud: pause 2026-03-07..2026-03-15: the clock of kind objection_dm cannot be paused; leave the pause out
[2]
$ ombud due access --received 2026-03-05 --pause 2026-03-15..2026-03-07
ombud: pause 2026-03-15..2026-03-07 runs backwards: write the earlier day first, as 2026-03-07..2026-03-15
[2]
$ ombud due access --received 2026-03-05 --format csv
ombud: --format csv is not known here: write text or json
[2]

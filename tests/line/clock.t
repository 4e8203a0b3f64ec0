## A desk whose lead extends, and whose DPO keeps the law.
$ ombud init >/dev/null && ombud --as admin settings set mail.from desk@example.org >/dev/null
$ ombud new --kind access --subject "My data" --email karin@example.com --received 2026-11-02 --reason "came by post" --text "Please." >/dev/null
$ ombud do extend complexity --reason "the data lie in nine systems" 1
ID Verdict Change Why
1  applied
extend: 1 applied; it extends to 2027-02-02 once the notice has left, by 2026-12-02 at the latest (Art. 12(3) GDPR)
journal entry 3
$ ombud show 1 --why
#1
received  2026-11-02
strict    2026-12-02
due       2026-12-02
extended  2027-02-02
why       Received Mon 2026-11-02: the day of receipt is not counted (Reg. 1182/71 art. 3(1)).
          One month from receipt: the same date number, Wed 2026-12-02 (Art. 12(3) GDPR; Reg. 1182/71 art. 3(2)(c)).
          Two further months need a notice with its reasons, sent by Wed 2026-12-02 (Art. 12(3) GDPR).
          Three months from receipt: the same date number, Tue 2027-02-02 (Art. 12(3) GDPR; Reg. 1182/71 art. 3(2)(c)).
          The desk's own aim: day 15, 2026-11-17.
          A notice of an extension (complexity) has not left yet: it extends if it leaves by 2026-12-02 (Art. 12(3) GDPR).
$ ombud undo >/dev/null
$ ombud do extend complexity --reason "told on the phone" --by phone --at 2026-11-20 1
ID Verdict Change                                            Why
1  applied due 2026-12-02>2027-02-02, extension ->complexity
extend: 1 applied
journal entry 5
$ ombud show 1 --why --format json
{"received":"2026-11-02","strict":"2027-02-02","due":"2027-02-02","extended":"2027-02-02","note":null,"steps":[],"why":["Received Mon 2026-11-02: the day of receipt is not counted (Reg. 1182/71 art. 3(1)).","Three months from receipt: the same date number, Tue 2027-02-02 (Art. 12(3) GDPR; Reg. 1182/71 art. 3(2)(c)).","The desk's own aim: day 15, 2026-11-17.","Notice of an extension (complexity): 2026-11-20.","Extended by the notice of 2026-11-20 (complexity; Art. 12(3) GDPR)."]}
$ ombud do extend complexity --reason "once more" 1
ID Verdict Change Why
1  skipped        extended already: Art. 12(3) GDPR gives two further months once
extend: 0 applied, 1 skipped
[1]
$ ombud law
name                    value          from       to source                   version by
answer.months           1              2018-05-25    GDPR 12(3)               1
answer.months-extended  3              2018-05-25    GDPR 12(3)               1
ask.days                7              2018-05-25    GDPR 12(6), EDPB 01/2022 1
breach.hours            72             2018-05-25    GDPR 33(1)               1
breach.supplement-weeks 4              2018-05-25    IMY                      1
complaint.ack-workdays  2              2018-05-25    policy                   1
confirm.workdays        3              2018-05-25    policy                   1
policy.workdays         5              2018-05-25    policy                   1
stop.workdays           1              2018-05-25    policy                   1
All Saints' Day         saturday 10-31               lag (1989:253)           1
Ascension Day           easter+39                    lag (1989:253)           1
Boxing Day              12-26                        lag (1989:253)           1
Christmas Day           12-25                        lag (1989:253)           1
Easter Monday           easter+1                     lag (1989:253)           1
Easter Sunday           easter+0                     lag (1989:253)           1
Epiphany                01-06                        lag (1989:253)           1
Good Friday             easter-2                     lag (1989:253)           1
Midsummer Day           saturday 06-20               lag (1989:253)           1
New Year's Day          01-01                        lag (1989:253)           1
Whit Sunday             easter+49                    lag (1989:253)           1
the National Day        06-06                        lag (1989:253)           1
the first of May        05-01                        lag (1989:253)           1
$ ombud law set ask.days 5 --from 2027-01-01 --source "EDPB, as it may be"
law-set: 1 applied; what was received before that day keeps its dates; those of open tickets follow at the next tick
journal entry 6
$ ombud law holiday Epiphany --to 2029-12-31 --source "a law of the future"
holiday-set: 1 applied; the dates of open tickets follow at the next tick
journal entry 7
$ ombud law set answer.weeks 5 --from 2027-01-01 --source none
ombud: there is no legal constant 'answer.weeks'; there are answer.months, answer.months-extended, breach.hours, breach.supplement-weeks, ask.days, stop.workdays, confirm.workdays, complaint.ack-workdays, policy.workdays
[2]
$ ombud forecast --days 3
pace: 0 requests and 0 others a working day (median of the last 28 days)
late now: 0
Mon 2026-11-23  0 due, none late
Tue 2026-11-24  0 due, none late
Wed 2026-11-25  0 due, none late
$ ombud forecast --days 2 --format json
{"rights_a_day":0.0,"others_a_day":0.0,"late_now":0,"days":[{"day":"2026-11-23","due":0,"late":[]},{"day":"2026-11-24","due":0,"late":[]}]}
$ ombud forecast --days 2 "kind:nothing"
ombud: unknown word at 6; Tab lists those that there are
  kind:nothing
       ^
[2]

## How long what is kept, what would go by it, and its going.
$ ombud init >/dev/null && ombud --as admin agent add lea agent,lead --until 2027-10-01 >/dev/null
$ ombud retention | head -4
what               kept      then      purpose                                                            ground            version by
service            24 months erase     customer service                                                   6(1)(b)           1
rights             36 months tombstone proof that a right was answered                                    5(2), 17(3)(e)    1
erasure            30 days   tombstone proof that the erasure was answered                                5(2), 17(3)(e)    1
$ ombud --as lea retention set service 12 months --reason shorter
ombud: legal-tables is not for your role: dpo may
[3]
$ ombud retention set service 12 weeks --reason shorter
ombud: a period is a number from 1, of days, months or years, and at most 100 years
[2]
$ ombud retention set everything 12 months --reason shorter
ombud: there is no such row; there are service, rights, erasure, complaint, dpa, breach, unverified, consent, billing attachment, spam, raw mail, draft, identity proof, device id, log, location, view log, audit, erasure ledger
[1]
$ ombud retention set service 12 months
ombud: retention-set wants --reason: why, in a few words
[2]
## A chain is kept whole, and no row promises another thing.
$ ombud retention list | tail -2
audit              no end    keep      proof of what was done: a chain without personal data              5(2)              1
erasure ledger     no end    keep      erasing again after a backup was restored: a chain of keyed hashes 5(2), 17          1
$ ombud retention set "erasure ledger" 2 years --reason shorter
ombud: erasure ledger: it is kept whole: a chain with a beginning cut off proves nothing of it, and it holds no value of anybody
[4]
$ ombud retention set audit 6 years --reason law
ombud: audit: it is kept whole: a chain with a beginning cut off proves nothing of it, and it holds no value of anybody
[4]
$ ombud retention set service 1 months --reason "the season is short"
retention-set: 1 applied; asked for; it counts once another of lead, dpo says 'retention set "service" 1 months' too
$ ombud retention list | grep ^service
service            24 months (1 months asked) erase     customer service                                                   6(1)(b)           1
$ ombud retention set service 1 months --reason "the season is short"
ombud: service: who asked for the shorter period does not approve it: another of lead, dpo does
[3]
## What lets rows go is said by two, as an erasure is.
$ ombud --as lea retention set service 1 months --reason "the season is short"
retention-set: 1 applied; service: 1 months, version 2
$ ombud retention set service 0 days --reason tidy
ombud: a period is a number from 1, of days, months or years, and at most 100 years
[2]
$ ombud retention set "billing attachment" 6 years --reason tidy
ombud: billing attachment: its ground (17(3)(b), BFL 7:2) is a law that wants 7 years
[4]
$ ombud retention list | grep ^service
service            1 months  erase     customer service                                                   6(1)(b)           2       lea
$ ombud new --kind howto --subject "The app" --email karin@example.com --received 2026-11-02 --reason "came by post" --text "How?" >/dev/null
$ ombud new --kind howto --subject "Another" --email eva@example.com --received 2026-11-02 --reason "came by post" --text "Why?" >/dev/null
$ ombud do assign @me 1,2 --yes >/dev/null && ombud do resolve SOLVED --reason told 1,2 --yes >/dev/null
$ ombud hold add ticket:2 "17(3)(e)" --reference 2026-14 --review 2027-05-01 >/dev/null
## 30 days after its end it closes, and from then on a month counts.
$ ombud --now 2026-12-24T10:00:00Z tick
jobs done: 7
$ ombud --now 2027-01-24T10:00:00Z --as lea retention --dry-run | grep ^service
service            0    0
$ ombud --now 2027-01-25T10:00:00Z --as lea retention --dry-run | grep ^service
service            1    1     legal hold 1
$ ombud --now 2027-01-25T10:00:01Z --as lea retention --run
ombud: erase is not for your role: dpo may
[3]
## Nobody lets go by hand what nobody looked at.
$ ombud --now 2027-01-25T10:00:01Z retention --run
ombud: 1 would go and the last dry run showed 0: look first ('retention --dry-run')
[4]
$ ombud --now 2027-01-25T10:00:02Z --as admin settings set retention.unseen 0 >/dev/null
## More than may go unseen waits until the DPO has seen it.
$ ombud --now 2027-01-26T10:00:03Z tick
jobs done: 7
$ ombud --now 2027-01-26T10:00:03Z --as lea retention | tail -1
ombud: 1 rows wait until the DPO has seen the dry run
erasure ledger     no end    keep      erasing again after a backup was restored: a chain of keyed hashes 5(2), 17          1
$ ombud --now 2027-01-26T10:00:04Z list subject:app --cols id,subject
    ID Subject
     1 The app
$ ombud --now 2027-01-26T10:00:05Z retention --dry-run | grep -e ^service -e wait
ombud: 1 rows wait until the DPO has seen the dry run
service            1    1     legal hold 1
$ ombud --now 2027-01-26T10:00:05Z retention list 2>&1 | grep -c wait
0
[1]
$ ombud --now 2027-01-26T10:00:06Z tick
jobs done: 0
$ ombud --now 2027-01-26T10:00:07Z list --cols id,state,code,subject is:closed
    ID St   Code       Subject
     1 clos SOLVED
     2 clos SOLVED     Another
$ ombud --now 2027-01-26T10:00:08Z show 2 | grep held
standing     held: 17(3)(e), ref 2026-14, review 2027-05-01
$ ombud --now 2027-01-26T10:00:09Z retention --run
gone: 0
$ ombud --now 2027-01-26T10:00:10Z check
the store is whole
$ ombud --now 2027-01-26T10:00:11Z audit verify | head -1
every entry follows the one before it
## What is kept is looked at again: 30 days before, and until it is done.
$ ombud --now 2027-03-31T10:00:00Z retention reviews
what ticket ground review state
[1]
$ ombud --now 2027-04-01T10:00:00Z retention reviews
what   ticket ground   review     state
hold 1 #2     17(3)(e) 2027-05-01 review in 30 days
$ ombud --now 2027-04-01T10:00:00Z hold list
id holds    ground   reference since            by   review     state
1  ticket 2 17(3)(e) 2026-14   2026-11-23 15:05 you 2027-05-01 review in 30 days
$ ombud --now 2027-05-01T10:00:00Z retention reviews --format csv
"what","ticket","ground","review","state"\r
"hold 1","#2","17(3)(e)","2027-05-01","review is due"\r
$ ombud --now 2027-05-01T10:00:00Z retention list | tail -1
ombud: reviews that are due: 1 ('retention reviews')
erasure ledger     no end    keep      erasing again after a backup was restored: a chain of keyed hashes 5(2), 17          1

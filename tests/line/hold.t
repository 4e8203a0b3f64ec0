## Legal holds: placed on one thing by the DPO, released by two people.
$ ombud init >/dev/null && ombud --as admin agent add lea --role agent,lead >/dev/null && ombud --as admin agent add ann --role agent >/dev/null
$ ombud new --kind howto --subject "The app" --email karin@example.com --received 2026-11-02 --reason "came by post" --text "How?" >/dev/null
$ ombud new --kind billing --subject "Invoice" --email karin@example.com --received 2026-11-02 --reason "came by post" --text "Why?" >/dev/null
$ ombud hold list
id holds ground reference since by review state
[1]
$ ombud --as ann hold add ticket:1 "17(3)(e)" --reference 2026-14 --review 2027-05-01
ombud: hold is not for your role: dpo may
[3]
$ ombud --as lea hold add ticket:1 "17(3)(e)" --reference 2026-14 --review 2027-05-01
ombud: hold is not for your role: dpo may
[3]
$ ombud hold add ticket:1 "17(3)(e)" --reference "claim of karin@example.com" --review 2027-05-01
ombud: --reference holds an address or a number of a person: a hold outlives an erasure, so name the file by its number alone
[2]
$ ombud hold add ticket:1 "17(3)(e)" --reference "claim of 19121212-1212" --review 2027-05-01
ombud: --reference holds an address or a number of a person: a hold outlives an erasure, so name the file by its number alone
[2]
$ ombud hold add ticket:1 "17(3)(a)" --reference 2026-14 --review 2027-05-01
ombud: ground: 17(3)(b) a duty of the law, 17(3)(e) legal claims, or 18(1)(c) the person needs it for a claim
[2]
$ ombud hold add ticket:9 "17(3)(e)" --reference 2026-14 --review 2027-05-01
ombud: there is no ticket 9
[1]
$ ombud hold add everything "17(3)(e)" --reference 2026-14 --review 2027-05-01
ombud: what is held: ticket:12, person:3, field:3:email (of person 3) or campaign:NAME
[2]
$ ombud hold add ticket:1 "17(3)(e)" --reference 2026-14 --review 2026-11-23
ombud: --review: the day, after today, on which the hold is looked at again
[2]
$ ombud hold add ticket:1 "17(3)(e)" --reference 2026-14 --review 2027-05-01
hold: 1 applied; hold 1
journal entry 5
$ ombud hold add field:1:email "18(1)(c)" --reference 2026-15 --review 2028-05-01
hold: 1 applied; hold 2; its review lies more than twelve months ahead: a hold is looked at each year
journal entry 6
$ ombud hold add field:1:email "18(1)(c)" --reference 2026-15 --review 2027-05-01
ombud: hold 2 is that already: email of person 1, 18(1)(c), ref 2026-15, review 2028-05-01
[4]
$ ombud hold add field:1:emial "18(1)(c)" --reference 2026-15 --review 2027-05-01
ombud: there is no field 'emial' to hold: it is one of name, email, phone, address, birth_date, age, personnummer, device_id, ip, log, location, time_zone, preferences, iban, card, other
[2]
$ ombud hold list
id holds             ground   reference since            by   review     state
2  email of person 1 18(1)(c) 2026-15   2026-11-23 15:05 you 2028-05-01 stands
1  ticket 1          17(3)(e) 2026-14   2026-11-23 15:05 you 2027-05-01 stands
## A hold on one ticket is none on its person.
$ ombud list is:held --cols id,kind
    ID Type
     1 howt
$ ombud show 1 | grep held
standing     held: 17(3)(e), ref 2026-14, review 2027-05-01
$ ombud show 2 | grep -c held
0
[1]
## A slip goes back, once and within a day.
$ ombud undo
undo: hold email of person 1 18(1)(c)
journal entry 7
$ ombud hold list --all
id holds             ground   reference since            by   review     state
2  email of person 1 18(1)(c) 2026-15   2026-11-23 15:05 you 2028-05-01 taken back
1  ticket 1          17(3)(e) 2026-14   2026-11-23 15:05 you 2027-05-01 stands
$ ombud redo
redo: hold email of person 1 18(1)(c)
journal entry 8
$ ombud undo
undo: hold email of person 1 18(1)(c)
journal entry 9
## The DPO asks for the release, another person releases.
$ ombud --as lea hold release 1
ombud: hold is not for your role: dpo may
[3]
$ ombud hold release 1
hold-release: 1 applied; asked for; another of lead, dpo releases it with 'hold release 1'
$ ombud hold list
id holds    ground   reference since            by   review     state
1  ticket 1 17(3)(e) 2026-14   2026-11-23 15:05 you 2027-05-01 release asked by you
$ ombud hold release 1
ombud: hold: who asked for the release does not release it: another of lead, dpo does
[3]
$ ombud --as ann hold release 1
ombud: approve-erasure is not for your role: lead, dpo may
[3]
$ ombud --as lea hold release 1
hold-release: 1 applied
$ ombud --as lea hold release 1
ombud: hold 1 is released already
[4]
$ ombud hold list --all
id holds             ground   reference since            by   review     state
2  email of person 1 18(1)(c) 2026-15   2026-11-23 15:05 you 2028-05-01 taken back
1  ticket 1          17(3)(e) 2026-14   2026-11-23 15:05 you 2027-05-01 released by lea
$ ombud list is:held
ombud: nothing matches
[1]
$ ombud hold release 9
ombud: there is no hold 9: 'hold list' has them
[1]
$ ombud audit verify | head -1
every entry follows the one before it
## A plan that a hold stands against names it, and how it goes.
$ ombud hold add person:1 "17(3)(e)" --reference 2026-20 --review 2027-05-01 >/dev/null; ombud do kind erasure 2 --yes >/dev/null
$ ombud do assign @me 2 >/dev/null; ombud do identity verified --reason known 2 >/dev/null; ombud erase plan 2 | grep -e hold -e held
erase-plan: 1 applied, made #1; erasure 1: 0 rows of 0 tickets go, 0 texts of others are cut, 0 rows stay, 12 are held; hash 3cdf0c55c3d88ca2; another than you approves it ('erase approve 1 --hash 3cdf0c55')
journal   hold 17(3)(e)       4 85
letters   hold 17(3)(e)       2 86
questions hold 17(3)(e)       3 29
tickets   hold 17(3)(e)       2 14
values    hold 17(3)(e)       1 33
held by person 1: 17(3)(e), ref 2026-20, review 2027-05-01 ('hold release 3', by two)

## A copy is told the erasures that it does not know: they erase what they erased, and leave what they left.

$ ombud init > /dev/null; ombud --as admin agent add bea agent,lead,dpo --until 2027-10-01 > /dev/null
$ letter() { printf 'From: Anna Lind <anna.lind@example.net>\nTo: desk@example.com\nSubject: %s\nDate: Fri, 20 Nov 2026 09:00:00 +0100\nMessage-ID: <%s@example.net>\n\n%s\n' "$2" "$1" "$3" > $1.eml; ombud import $1.eml > /dev/null; rm $1.eml; }
$ letter a Parcel 'Where is my parcel 81726354? Anna Lind, 070-123 45 67'; letter b Lamp 'My lamp 55443322 broke'; letter c 'Take me out of it' 'Hello there 99887766.'
$ mkdir bk; ombud --as admin backup bk/open > /dev/null
$ ombud do kind howto 1 2 --yes > /dev/null; ombud do kind erasure 3 > /dev/null; ombud do assign @me 1 2 3 --yes > /dev/null
$ ombud do resolve SOLVED 1 --reason told > /dev/null
$ ombud do identity verified 3 --reason known > /dev/null; ombud do record ground a 3 > /dev/null; ombud do record systems crm 3 > /dev/null
$ ombud do record public no 3 > /dev/null; ombud do record recipients 'nobody had them' 3 > /dev/null
$ ombud erase plan 3 > /dev/null; ombud do answered post --code GRANTED --points all --what sent 3 > /dev/null; ombud do resolve GRANTED 3 > /dev/null
$ ombud --as bea do approve 3 > /dev/null; ombud --as bea erase approve 1 --hash "$(ombud erase show 1 | sed -n 's/^hash //p')" > /dev/null
$ ombud erase run 1 > /dev/null; ombud erase purge | tail -1; ombud do resolve GRANTED 3 > /dev/null; cp -p desk.db kept
1 proven, 0 not: 'erase list' names them, 'erase verify N' says why
$ in_it() { for word in 81726354 55443322 99887766 0701234567 anna.lind@; do printf '%s %s\n' $word $(grep -ac $word desk.db); done; }
$ in_it
81726354 0
55443322 2
99887766 2
0701234567 0
anna.lind@ 5

## In the copy all three are open: the first goes, as it went; the second was open and stays; the request's rest has its day.

$ ombud --as admin restore bk/open | grep -v before-restore
ledger 1: erasure
desk.db is the copy of 2026-11-23T14:05:00Z; done again: erasures 1, others 0
only the store before has, since the copy: tickets 0, letters 1, entries of the audit 41
$ ombud erase list
ID Ticket Person Cause  State  Planned          By    Approved Approved by Erased           Proven Held Rest until Waits for
1  #3     1      replay erased 2026-11-23 15:05 admin                      2026-11-23 15:05        0    2026-12-30 the purge, from 3:00 on or at once
$ ombud erase purge | tail -1; ombud erase verify 1 | tail -1
1 proven, 0 not: 'erase list' names them, 'erase verify N' says why
it was proven on 2026-11-23 15:05; 4 values that what is kept has too are looked for again once that goes
$ in_it
81726354 0
55443322 2
99887766 2
0701234567 0
anna.lind@ 5

## Its own rest went since: then that goes too.

$ mv kept desk.db; NOW=2027-02-20T10:00:00Z; ombud tick > /dev/null; ombud erase list; in_it
ID Ticket Person Cause   State  Planned          By     Approved         Approved by Erased           Proven           Held Rest until Waits for
2  #3            rest    purged 2027-02-20 11:00 system                              2027-02-20 11:00                  0               what the last look found: 10; desk.db.before-restore-2026-11-23T14:05:00Z is a copy of the store, to be removed
1  #3     1      request proven 2026-11-23 15:05 you   2026-11-23 15:05 bea         2026-11-23 15:05 2026-11-23 15:05 0    2026-12-23
81726354 0
55443322 2
99887766 0
0701234567 0
anna.lind@ 3
$ ombud --as admin restore bk/open | grep -v before-restore
ledger 1: erasure
ledger 3: erasure
desk.db is the copy of 2026-11-23T14:05:00Z; done again: erasures 2, others 0
only the store before has, since the copy: tickets 0, letters 1, entries of the audit 51
$ ombud erase purge | tail -1; in_it
1 proven, 1 not: 'erase list' names them, 'erase verify N' says why
81726354 0
55443322 2
99887766 0
0701234567 0
anna.lind@ 3

## A hold of the copy was released before the erasure: it holds nothing any more.

$ rm -rf desk.db* .config; NOW=2026-11-23T14:05:00Z
$ ombud init > /dev/null; ombud --as admin agent add bea agent,lead,dpo --until 2027-10-01 > /dev/null
$ letter a Parcel 'Where is my parcel 81726354? Anna Lind, 070-123 45 67'; letter c 'Take me out of it' 'Hello there 99887766.'
$ ombud do kind howto 1 > /dev/null; ombud do kind erasure 2 > /dev/null; ombud do assign @me 1 2 --yes > /dev/null
$ ombud do resolve SOLVED 1 --reason told > /dev/null; ombud hold add ticket:1 '17(3)(e)' --reference 2026-14 --review 2027-05-01 > /dev/null
$ ombud tick > /dev/null; ombud --as admin backup bk/held > /dev/null
$ ombud hold release 1 > /dev/null; ombud --as bea hold release 1 > /dev/null
$ ombud do identity verified 2 --reason known > /dev/null; ombud do record ground a 2 > /dev/null; ombud do record systems crm 2 > /dev/null
$ ombud do record public no 2 > /dev/null; ombud erase plan 2 > /dev/null; ombud do answered post --code GRANTED --points all --what sent 2 > /dev/null
$ ombud do resolve GRANTED 2 > /dev/null; ombud --as bea do approve 2 > /dev/null
$ ombud --as bea erase approve 1 --hash "$(ombud erase show 1 | sed -n 's/^hash //p')" > /dev/null; ombud erase run 1 > /dev/null; ombud tick > /dev/null
$ ombud --as admin restore bk/held | grep -v before-restore
ledger 2: release of a hold
ledger 3: erasure
desk.db is the copy of 2026-11-23T14:05:00Z; done again: erasures 1, others 1
only the store before has, since the copy: tickets 0, letters 1, entries of the audit 32
$ ombud hold list; ombud erase list; ombud erase purge | tail -1; in_it
id holds ground reference since by review state
ID Ticket Person Cause  State  Planned          By    Approved Approved by Erased           Proven Held Rest until Waits for
1  #2     1      replay erased 2026-11-23 15:05 admin                      2026-11-23 15:05        0    2027-01-22 the purge, from 3:00 on or at once
1 proven, 0 not: 'erase list' names them, 'erase verify N' says why
81726354 0
55443322 0
99887766 2
0701234567 0
anna.lind@ 3

## Holds of the lost time are back, each once; one that was released is not.

$ rm -rf desk.db* .config; ombud init > /dev/null; ombud --as admin agent add bea agent,lead,dpo --until 2027-10-01 > /dev/null
$ letter a Parcel 'Where is my parcel 81726354? Anna Lind, 070-123 45 67'; letter b Lamp 'My lamp 55443322 broke'
$ ombud --as admin backup bk/before > /dev/null
$ ombud hold add ticket:1 '17(3)(e)' --reference 2026-14 --review 2027-05-01 > /dev/null; ombud hold add ticket:2 '17(3)(e)' --reference 2026-15 --review 2027-05-01 > /dev/null
$ ombud tick > /dev/null; ombud hold release 2 > /dev/null; ombud --as bea hold release 2 > /dev/null; ombud tick > /dev/null
$ ombud --as admin restore bk/before | grep -v before-restore; ombud hold list
ledger 1: hold
ledger 2: hold
ledger 3: release of a hold
desk.db is the copy of 2026-11-23T14:05:00Z; done again: erasures 0, others 3
only the store before has, since the copy: tickets 0, letters 0, entries of the audit 9
id holds    ground   reference since            by   review     state
1  ticket 1 17(3)(e)           2026-11-23 15:05 you 2027-05-01 stands
$ ombud --as admin restore bk/before | grep -v before-restore; ombud hold list
ledger 1: hold
ledger 2: hold
ledger 3: release of a hold
desk.db is the copy of 2026-11-23T14:05:00Z; done again: erasures 0, others 3
only the store before has, since the copy: tickets 0, letters 0, entries of the audit 3
id holds    ground   reference since            by   review     state
1  ticket 1 17(3)(e)           2026-11-23 15:05 you 2027-05-01 stands

## An erasure that two people approved and nobody ran: the clock does, a day after the approval, as the system.
$ ombud init > /dev/null
$ ombud --as admin agent add bea agent,lead,dpo --until 2027-10-01 > /dev/null
$ printf 'From: Anna Lind <anna.lind@example.net>\nTo: desk@example.com\nSubject: Parcel\nDate: Fri, 20 Nov 2026 09:00:00 +0100\nMessage-ID: <a@example.net>\n\nWhere is my parcel 81726354? Anna Lind, 070-123 45 67\n' > a.eml
$ printf 'From: Anna Lind <anna.lind@example.net>\nTo: desk@example.com\nSubject: Delete\nDate: Fri, 20 Nov 2026 11:00:00 +0100\nMessage-ID: <c@example.net>\n\nPlease erase my data.\n' > c.eml
$ ombud import a.eml c.eml
imported 2, threaded 0, duplicate 0, rejected 0
$ ombud do kind howto 1 > /dev/null; ombud do kind erasure 2 > /dev/null; ombud do assign @me 1 2 --yes > /dev/null
$ ombud do resolve SOLVED 1 --reason told > /dev/null; ombud do identity verified 2 --reason known > /dev/null
$ ombud do record ground a 2 > /dev/null; ombud do record systems crm 2 > /dev/null; ombud do record public no 2 > /dev/null
$ ombud erase plan 2 > /dev/null
$ ombud do answered post --code GRANTED --points all --what sent 2 > /dev/null; ombud do resolve GRANTED 2 > /dev/null
$ ombud --as bea do approve 2 > /dev/null; ombud --as bea erase approve 1 --hash "$(ombud erase show 1 | sed -n 's/^hash //p')" > /dev/null
$ ombud erase list | cut -c1-200
ID Ticket Person Cause   State    Planned          By   Approved         Approved by Erased Proven Held Rest until Waits for
1  #2     1      request approved 2026-11-23 15:05 you 2026-11-23 15:05 bea                       0    2027-01-22 its run (dpo), or the clock from 2026-11-24 15:05 on
$ "$OMBUD" --now 2026-11-24T14:00:00Z tick > /dev/null; "$OMBUD" --now 2026-11-24T14:00:00Z erase list --format csv | cut -d, -f1,5
"id","state"
"1","approved"
$ "$OMBUD" --now 2026-11-24T14:06:00Z tick > /dev/null; "$OMBUD" --now 2026-11-24T14:06:00Z erase list --format csv | cut -d, -f1,5
"id","state"
"1","proven"
$ "$OMBUD" --now 2026-11-24T15:00:00Z audit list --format csv | grep erase-run | cut -d, -f2-5
"2026-11-24 15:06","system","erase-run","erasure 1"
$ "$OMBUD" --now 2026-11-24T15:00:00Z --as admin settings set erase.run-after soon
ombud: erase.run-after wants a number of hours
[2]

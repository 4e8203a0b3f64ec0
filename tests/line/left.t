## What an erasure leaves because it is open: the plan and the answer say so, and it goes once that is closed.
$ ombud init > /dev/null && ombud --as admin agent add bea agent,lead,dpo --until 2027-10-01 > /dev/null
$ printf 'From: Anna Lind <anna.lind@example.net>\nTo: desk@example.com\nSubject: Parcel\nDate: Fri, 20 Nov 2026 09:00:00 +0100\nMessage-ID: <a@example.net>\n\nWhere is my parcel? Anna Lind\n' > a.eml
$ printf 'From: Anna Lind <anna.lind@example.net>\nTo: desk@example.com\nSubject: Delete\nDate: Fri, 20 Nov 2026 11:00:00 +0100\nMessage-ID: <c@example.net>\n\nPlease erase my data.\n' > c.eml
$ ombud import a.eml c.eml > /dev/null; ombud do kind howto 1 > /dev/null; ombud do kind erasure 2 > /dev/null; ombud do assign @me 1,2 --yes > /dev/null
$ ombud do identity verified 2 --reason known > /dev/null
$ ombud do retain "her invoices" --code RET-LAW --until 2033-12-31 --review 2027-11-01 2
ID Verdict Change Why
2  applied
retain: 1 applied; the erasure itself keeps nothing by these words: begin with a field (phone) or name a ticket (#12), a letter or note of it (#12/3) or a file (attachment:12/2)
journal entry 4
## The same twice, the word that withdraws where nothing stands, and a code that there is not.
$ ombud do retain "her invoices" --code RET-LAW --until 2033-12-31 --review 2027-11-01 2
ID Verdict Change Why
2  skipped        it stands already as item 1: 'unretain 1' withdraws that, to say it anew
retain: 0 applied, 1 skipped; the erasure itself keeps nothing by these words: begin with a field (phone) or name a ticket (#12), a letter or note of it (#12/3) or a file (attachment:12/2)
[1]
$ ombud do record recipients none 2
ID Verdict Change Why
2  skipped        'none' withdraws what is recorded, and no recipients is: where there are none, say so in other words (record recipients 'there are no recipients')
record: 0 applied, 1 skipped
[1]
$ ombud do resolve DONE 2
ID Verdict Change Why
2  skipped        DONE is no code of kind erasure, which ends with GRANTED, PARTIAL, NODATA, REF-UNFOUNDED, REF-EXCESSIVE, UNIDENT, RET-LAW, RET-CLAIM, RET-EXPR, RET-HEALTH, RET-RESEARCH, REF-NOGROUND, WITHDRAWN, REDIRECT, DUP: 'help codes' says what each is
resolve: 0 applied, 1 skipped
[1]
$ ombud steps 2
[x] further rights of the letter
[x] assigned
[x] identity settled
[ ] the ground for erasure (Art. 17(1)): ombud do record ground 17(1)(a)|17(1)(b)|17(1)(c)|17(1)(d)|17(1)(e)|17(1)(f) 2
[ ] the systems that were searched (Art. 17(1)): ombud do record systems TEXT 2
[ ] what is to be erased, with counts (Art. 17(1)): ombud erase plan 2
[ ] whether the data were made public (Art. 17(2)): ombud do record public no|yes 2
[x] item 1 stays: her invoices, RET-LAW, 17(3)(b), until 2033-12-31, looked at again 2027-11-01
[ ] resolution chosen: ombud do resolve CODE 2
[ ] the answer is written, for a second person to read (Art. 12(3)): ombud do reply 2 / ombud do answered --by phone ... 2
[ ] approved by a second person: ombud do approve 2
[ ] the person's data are erased (Art. 17(1)): ombud erase approve N --hash HASH, then ombud erase run N
[ ] no file of the store holds them any more (Art. 5(2)): ombud erase purge
[ ] recipients told, or that there are none (Art. 19): ombud do task RECIPIENT --what WHAT TEXT 2, or ombud do record recipients 'there are none' 2
[ ] answered: ombud do reply 2 / ombud do answered --by phone ... 2
$ ombud erase plan 2 > /dev/null; ombud erase show 1 | grep "^tickets"
tickets     keep  17(3)(e)           2027-01-22 1 6
tickets     keep  until it is closed            1 6
## The answer's words for it.
$ cp "$OMBUD_DB" copy.db; export OMBUD_DB_WAS="$OMBUD_DB" OMBUD_DB=copy.db; ombud --as admin settings set mail.from desk@example.com > /dev/null
$ ombud do reply --answers no --text "Kept: {kept}." 2 > /dev/null; ombud show 2 | grep Kept:
    Kept: what belongs to cases that are still open with us, until they are closed; her invoices (17(3)(b)), until 2033-12-31.
$ export OMBUD_DB="$OMBUD_DB_WAS"
$ ombud --as bea erase approve 1 --hash "$(ombud erase show 1 | sed -n 's/^hash //p')" > /dev/null
$ ombud do record ground a 2 > /dev/null; ombud do record systems crm 2 > /dev/null; ombud do record public no 2 > /dev/null
$ ombud do answered post --code PARTIAL --points all --what sent 2 > /dev/null; ombud do resolve PARTIAL 2 > /dev/null; ombud --as bea do approve 2 > /dev/null
$ ombud erase run 1
erase-run: 1 applied; this cannot be undone
journal entry 12
## Open, it stays; closed it goes, years before its own row would have it.
$ ombud --now 2026-11-24T10:00:00Z tick > /dev/null; ombud --now 2026-11-24T10:00:01Z list id:1 --cols id,state,subject
    ID St   Subject
     1 new  Parcel
$ ombud --now 2026-11-24T10:00:02Z do resolve SOLVED --reason told 1 > /dev/null; ombud --now 2026-12-25T10:00:00Z tick > /dev/null
$ ombud --now 2026-12-26T10:00:00Z tick > /dev/null; ombud --now 2026-12-26T10:00:01Z list id:1 --cols id,state,code,subject
    ID St   Code       Subject
     1 clos SOLVED
$ ombud --now 2026-12-26T10:00:02Z erase list --format csv | cut -d, -f1,2,4,5
"id","ticket","cause","state"
"2","#2","rest","proven"
"1","#2","request","proven"
$ ombud --now 2026-12-26T10:00:03Z check
the store is whole

## An erasure: planned by one, approved by another by its hash, carried out, and what is left of it.
$ ombud init > /dev/null
$ ombud --as admin agent add bea agent,lead,dpo --until 2027-10-01 > /dev/null
$ printf 'From: Anna Lind <anna.lind@example.net>\nTo: desk@example.com\nSubject: Parcel\nDate: Fri, 20 Nov 2026 09:00:00 +0100\nMessage-ID: <a@example.net>\n\nWhere is my parcel? Anna Lind, 070-123 45 67\n' > a.eml
$ printf 'From: Bo Ek <bo.ek@other.example>\nTo: desk@example.com\nSubject: Login\nDate: Fri, 20 Nov 2026 10:00:00 +0100\nMessage-ID: <b@other.example>\n\nHow do I log in? Anna Lind (anna.lind@example.net) did not know.\n' > b.eml
$ printf 'From: Anna Lind <anna.lind@example.net>\nTo: desk@example.com\nSubject: Delete\nDate: Fri, 20 Nov 2026 11:00:00 +0100\nMessage-ID: <c@example.net>\n\nPlease erase my data.\n' > c.eml
$ ombud import a.eml b.eml c.eml
imported 3, threaded 0, duplicate 0, rejected 0
$ ombud do kind howto 1 > /dev/null; ombud do assign @me 1 > /dev/null; ombud do resolve SOLVED 1 --reason told > /dev/null
$ ombud erase plan 3
ID Verdict Change Why
3  skipped        nobody's data are erased on a stranger's word: settle who asks first (Art. 12(6), 'identity verified --reason ...')
erase-plan: 0 applied, 1 skipped
[1]
$ ombud do kind erasure 3 > /dev/null; ombud do assign @me 3 > /dev/null
$ ombud erase plan 3
ID Verdict Change Why
3  skipped        nobody's data are erased on a stranger's word: settle who asks first (Art. 12(6), 'identity verified --reason ...')
erase-plan: 0 applied, 1 skipped
[1]
$ ombud do identity verified 3 --reason known > /dev/null
$ ombud do label anna.lind 1 2 --yes > /dev/null
$ ombud count label:anna.lind
2
$ ombud erase plan 3 | sed 's/hash [0-9a-f]*/hash H/g; s/^ledger .*/ledger L/'
ID Verdict Change Why
3  applied
erase-plan: 1 applied, made #1; erasure 1: 12 rows of 1 ticket go, 4 texts of others are cut, 7 rows stay, 0 are held; hash H; another than you approves it ('erase approve 1 --hash H')
Class       Act   Ground   Until      N Bytes
journal     cut                       2 18
letters     cut                       1 30
values      cut                       1 21
journal     erase                     4 22
labels      erase                     2 18
letters     erase                     1 128
questions   erase                     1 4
raw letters erase                     1 189
tickets     erase                     1 6
values      erase                     2 37
journal     keep  17(3)(e) 2027-01-22 2 4
letters     keep  17(3)(e) 2027-01-22 1 105
questions   keep  17(3)(e) 2027-01-22 1 5
raw letters keep  17(3)(e) 2027-01-22 1 166
tickets     keep  17(3)(e) 2027-01-22 1 6
values      keep  17(3)(e) 2027-01-22 1 37
erasure 1 of #3: planned; planned 2026-11-23 15:05 by you
you planned it: another person approves it (lead, dpo)
what is kept for the answer goes after 2027-01-22
an approval is of what goes; what stays may grow under the same hash
hash H
ledger L
$ ombud erase show 1 --format csv
"class","act","ground","until","n","bytes"\r
"journal","cut","","","2","18"\r
"letters","cut","","","1","30"\r
"values","cut","","","1","21"\r
"journal","erase","","","4","22"\r
"labels","erase","","","2","18"\r
"letters","erase","","","1","128"\r
"questions","erase","","","1","4"\r
"raw letters","erase","","","1","189"\r
"tickets","erase","","","1","6"\r
"values","erase","","","2","37"\r
"journal","keep","17(3)(e)","2027-01-22","2","4"\r
"letters","keep","17(3)(e)","2027-01-22","1","105"\r
"questions","keep","17(3)(e)","2027-01-22","1","5"\r
"raw letters","keep","17(3)(e)","2027-01-22","1","166"\r
"tickets","keep","17(3)(e)","2027-01-22","1","6"\r
"values","keep","17(3)(e)","2027-01-22","1","37"\r
$ ombud erase list --format csv
"id","ticket","person","cause","state","planned","by","approved","approved_by","erased","proven","held","rest_until","waits_for"\r
"1","#3","1","request","planned","2026-11-23 15:05","you","","","","","0","2027-01-22","approval by another than you (lead, dpo)"\r
$ ombud erase approve 1 --hash "$(ombud erase show 1 | sed -n 's/^hash //p')"
ombud: you planned it: another person approves it (lead, dpo)
[3]
$ ombud --as bea erase approve 1 --hash 00000000
ombud: that is not the beginning (8 letters or more) of the plan's hash: 'erase show 1' has it
[4]
$ ombud --as bea erase approve 1 --hash "$(ombud erase show 1 | sed -n 's/^hash //p')"
erase-approve: 1 applied
journal entry 7
$ ombud erase run 1
ombud: #3 is new: nothing is erased before two people approved the answer too (state review, approve)
[4]
$ ombud do record ground a 3 > /dev/null; ombud do record systems crm 3 > /dev/null; ombud do record public no 3 > /dev/null
$ ombud do answered post --code GRANTED --points all --what sent 3 > /dev/null; ombud do resolve GRANTED 3 > /dev/null; ombud --as bea do approve 3 > /dev/null
$ ombud erase run 1 --dry-run
erase-run: 1 applied; this cannot be undone
dry run: nothing was written
$ ombud erase run 1
erase-run: 1 applied; this cannot be undone
journal entry 14
$ ombud erase show 1 | sed 's/^hash .*/hash H/; s/^ledger .*/ledger L/'
Class       Act   Ground   Until      N  Bytes
journal     cut                       2  18
letters     cut                       1  30
values      cut                       1  21
journal     erase                     4  22
labels      erase                     2  18
letters     erase                     1  128
questions   erase                     1  4
raw letters erase                     1  189
tickets     erase                     1  6
values      erase                     2  37
facts       keep  17(3)(e) 2026-12-23 1  3
journal     keep  17(3)(e) 2026-12-23 13 38
letters     keep  17(3)(e) 2026-12-23 2  217
questions   keep  17(3)(e) 2026-12-23 1  5
raw letters keep  17(3)(e) 2026-12-23 1  166
tickets     keep  17(3)(e) 2026-12-23 1  6
values      keep  17(3)(e) 2026-12-23 1  37
erasure 1 of #3: erased; planned 2026-11-23 15:05 by you; approved 2026-11-23 15:05 by bea; erased 2026-11-23 15:05
waits for the purge, from 3:00 on or at once
what is kept for the answer goes after 2026-12-23
hash H
ledger L
$ ombud show 1 | sed 's/ledger [0-9a-f]*/ledger L/'
#1
state        howto, resolved, normal, you
clock        due Mon 2026-11-30, day 0 of 7
received     2026-11-23 15:05
due          2026-11-30
strict       2026-11-30
identity     unknown
resolved     SOLVED
closed       2026-11-23 15:05
erased       2026-11-23 by erasure 1, ledger L
language     en

person       1
email        a•••@e•••.net
standing     erased (Art. 17)

[1] 2026-11-23 15:05  in  (no sender)

[x] assigned
[x] resolution chosen

2026-11-23 15:05  you  label [erased] x2
2026-11-23 15:05  you  resolve SOLVED #1
2026-11-23 15:05  you  assign @me #1
$ ombud journal | grep label
6     2026-11-23 15:05 you label [erased] x2    fixed 2
$ ombud count label:anna.lind
0
[1]
$ ombud count 'body:lind'
0
[1]
$ ombud list
    ID   Due P Type St   Who    Requester    Subject
     1       B howt reso @me    a•••@e•••.n~
     2    7d B acco new  -      B••• E•••    Login
     3       B eras appr @me    a•••@e•••.n~ Delete
$ ombud do note hello 1
ID Verdict Change Why
1  skipped        its person's data were erased (Art. 17, erasure 1): what is left is a tombstone, and stays as it is
note: 0 applied, 1 skipped
[1]
$ ombud erase run 1
ombud: erasure 1 is erased
[4]
$ ombud erase show 7
ombud: no erasure 7: 'erase list' names them
[1]
$ ombud undo
ombud: nothing of entry 12 (resolve GRANTED #3) was taken back: state was changed again since: that change would be lost
[4]
$ ombud audit verify | head -1
every entry follows the one before it
## The bare words list.
$ ombud erase | cut -c1-30
ID Ticket Person Cause   State
1  #3     1      request erase
$ ombud suppression | cut -c1-30
id since ground purpose ticket

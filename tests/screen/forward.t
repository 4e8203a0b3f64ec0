## What no reason mends is said before one is asked for.
= 80x24
& admin 0 setting controller.name "Opsio AB"
> <Enter>
> f
| #1 Erase account + backups                           erasure | new | - | pri !
| [##########]  due Fri 2026-11-20, 3 days late                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 1
| name         J••• S•••
| email        j•••@e•••.org
| lang         en
| came         2026-10-20 10:12
| labels       vip
| foreign      t1
|
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>  N new to you
|    Please erase my account and every backup.
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] the ground for erasure (Art. 17(1))
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
|--------------------------------------------------------------------------------
|  privacy   a team
|forward #1 to (team or address):
+ 33,23
> "expert@lab.example"
> <Enter>
| #1 Erase account + backups                           erasure | new | - | pri !
| [##########]  due Fri 2026-11-20, 3 days late                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 1
| name         J••• S•••
| email        j•••@e•••.org
| lang         en
| came         2026-10-20 10:12
| labels       vip
| foreign      t1
|
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>  N new to you
|    Please erase my account and every backup.
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] the ground for erasure (Art. 17(1))
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
| the desk has no address to send from: an admin sets it with 'settings set
| mail.from ADDRESS'
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## What is no team comes back to be mended, and what is typed next is typed there.
> f
> "bakery"
> <Enter>
| #1 Erase account + backups                           erasure | new | - | pri !
| [##########]  due Fri 2026-11-20, 3 days late                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 1
| name         J••• S•••
| email        j•••@e•••.org
| lang         en
| came         2026-10-20 10:12
| labels       vip
| foreign      t1
|
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>
|    Please erase my account and every backup.
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] the ground for erasure (Art. 17(1))
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
| [ ] whether the data were made public (Art. 17(2))
| #1: there is no team 'bakery'; there are privacy
|forward #1 to (team or address): bakery
+ 39,23
> <Esc>
## To somebody outside: why, one's own words, and a look at what leaves.
& admin 0 setting mail.from privacy@opsio.example
& anna 0 attach 1 list.txt --base64 SGVsbG8K
> f
> "lab at example@"
> <Enter>
| #1 Erase account + backups                           erasure | new | - | pri !
| [##########]  due Fri 2026-11-20, 3 days late                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 1
| name         J••• S•••
| email        j•••@e•••.org
| lang         en
| came         2026-10-20 10:12
| labels       vip
| foreign      t1
|
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>
|    Please erase my account and every backup.
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] the ground for erasure (Art. 17(1))
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
| [ ] whether the data were made public (Art. 17(2))
| --to: one mail address, as in expert@lab.example
|forward #1 to (team or address): lab at example@
+ 48,23
> <Esc>
> f
> "expert@lab.example"
> <Enter>
> "they keep the backups"
> <Enter>
| forward #1 to expert@lab.example
|--------------------------------------------------------------------------------
|
|
|
|
|    anna
|    Opsio AB
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| kept at each pause                                            line 3, 18 bytes
| ^X look at it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 4,4
> "Do you hold backups of this account for Johan Sund?"
> ^X
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        expert@lab.example
| From      Opsio AB <privacy@opsio.example>
| Subject   About our case [#1]
| Files     none
| Disclosed 1 letter to expert@lab.example: name masked; not a recipient of the
|           processing records (Art. 30(1)(d) GDPR)
|
|    Do you hold backups of this account for J••• S•••?
|
|    anna
|    Opsio AB
|
|    A letter that came on 2026-10-20:
|
|    > Please erase my account and every backup.
|
|
|
|
|
| to somebody else than the person: what leaves is written down             100%
| y send  e edit  c in clear  l letters  q keep, leave  ? help
+ 0,2
## The files of a reply to the person do not go along.
> a
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        expert@lab.example
| From      Opsio AB <privacy@opsio.example>
| Subject   About our case [#1]
| Files     none
| Disclosed 1 letter to expert@lab.example: name masked; not a recipient of the
|           processing records (Art. 30(1)(d) GDPR)
|
|    Do you hold backups of this account for J••• S•••?
|
|    anna
|    Opsio AB
|
|    A letter that came on 2026-10-20:
|
|    > Please erase my account and every backup.
|
|
|
|
|
| files go to the ticket's person, with a reply: a forwarded letter takes none
| y send  e edit  c in clear  l letters  q keep, leave  ? help
+ 0,2
## Which fields leave in clear, and which letters, is chosen here.
> c
> "na"
> <Tab>
> <Enter>
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        expert@lab.example
| From      Opsio AB <privacy@opsio.example>
| Subject   About our case [#1]
| Files     none
| Disclosed 1 letter to expert@lab.example: name in clear; not a recipient of
|           the processing records (Art. 30(1)(d) GDPR)
|
|    Do you hold backups of this account for J••• S•••?
|
|    anna
|    Opsio AB
|
|    A letter that came on 2026-10-20:
|
|    > Please erase my account and every backup.
|
|
|
|
|
| to somebody else than the person: what leaves is written down             100%
| y send  e edit  c in clear  l letters  q keep, leave  ? help
+ 0,2
> c
> ",da"
> <Tab>
> <Enter>
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        expert@lab.example
| From      Opsio AB <privacy@opsio.example>
| Subject   About our case [#1]
| Files     none
| Disclosed 1 letter to expert@lab.example: name in clear; not a recipient of
|           the processing records (Art. 30(1)(d) GDPR)
|
|    Do you hold backups of this account for J••• S•••?
|
|    anna
|    Opsio AB
|
|    A letter that came on 2026-10-20:
|
|    > Please erase my account and every backup.
|
|
|
|
| --in-clear: 'da' is no field of a person: yes, or fields with commas between,
| as in name,email
|in clear (yes: all; empty: none): name,da
+ 41,23
> <Esc>
> l
> "9"
> <Enter>
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        expert@lab.example
| From      Opsio AB <privacy@opsio.example>
| Subject   About our case [#1]
| Files     none
| Disclosed 1 letter to expert@lab.example: name in clear; not a recipient of
|           the processing records (Art. 30(1)(d) GDPR)
|
|    Do you hold backups of this account for J••• S•••?
|
|    anna
|    Opsio AB
|
|    A letter that came on 2026-10-20:
|
|    > Please erase my account and every backup.
|
|
|
|
|
| the ticket has no letter 9; it shows 1
|letters (newest, all, none, or 1,3): 9
+ 38,23
> <Esc>
> l
> "none"
> <Enter>
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        expert@lab.example
| From      Opsio AB <privacy@opsio.example>
| Subject   About our case [#1]
| Files     none
| Disclosed no letter to expert@lab.example: name in clear; not a recipient of
|           the processing records (Art. 30(1)(d) GDPR)
|
|    Do you hold backups of this account for J••• S•••?
|
|    anna
|    Opsio AB
|
|
|
|
|
|
|
|
|
| to somebody else than the person: what leaves is written down             100%
| y send  e edit  c in clear  l letters  q keep, leave  ? help
+ 0,2
> l
> ^U
> <Enter>
## What came since it was looked at stops it; another look has it.
& anna 1 reply --answers no --text Hello
> y
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        expert@lab.example
| From      Opsio AB <privacy@opsio.example>
| Subject   About our case [#1]
| Files     none
| Disclosed 1 letter to expert@lab.example: name in clear; not a recipient of
|           the processing records (Art. 30(1)(d) GDPR)
|
|    Do you hold backups of this account for J••• S•••?
|
|    anna
|    Opsio AB
|
|    A letter that came on 2026-10-20:
|
|    > Please erase my account and every backup.
|
|
|
|
|
| #1: a letter came while this one was written: read it, then send again
| y send  e edit  c in clear  l letters  q keep, leave  ? help
+ 0,2
> e
> ^X
> y
| #1 Erase account + backups                           erasure | new | - | pri !
| [##########]  due Fri 2026-11-20, 3 days late                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 1
| name         J••• S•••
| email        j•••@e•••.org
| lang         en
| came         2026-10-20 10:12
| labels       vip
| foreign      t1
|
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>
|    Please erase my account and every backup.
|
|[2] 2026-11-23 15:05  to the requester, by anna  for rights  1 file
|    leaves 2026-11-23 15:06; undo takes it back until then
|    subject      Your case [#1]
|    Hello
|    - 1/1 file-1.txt  text/plain  6 B  ga: read, save
|
|[3] 2026-11-23 15:05  to e•••@l•••.example, by anna  for rights
|    leaves 2026-11-23 15:06; undo takes it back until then
| #1: the letter leaves in 60 s; until then u takes it back
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> G
| #1 Erase account + backups                           erasure | new | - | pri !
| [##########]  due Fri 2026-11-20, 3 days late                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| [ ] the person's data are erased (Art. 17(1))
| [ ] no file of the store holds them any more (Art. 5(2))
| [ ] recipients told, or that there are none (Art. 19)
| [ ] answered
|
|-- your forward, not sent, kept 2026-11-23 15:05: e resumes --
|    To: expert@lab.example
|    Reason: they keep the backups
|    In clear: name
|
|
|
|    Do you hold backups of this account for Johan Sund?
|
|    anna
|    Opsio AB
| 1 of 14 in the list | u undoes: forward        masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## The person's own address is a reply's.
> f
> "johan.sund@example.org"
> <Enter>
| forward #1 to expert@lab.example
|--------------------------------------------------------------------------------
|
|
|    Do you hold backups of this account for Johan Sund?
|
|    anna
|    Opsio AB
|    johan.sund@example.org
|
|
|
|
|
|
|
|
|
|
|
|
|
| kept at each pause                                            line 8, 92 bytes
| ^X look at it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 4,9
## A team of the desk's takes the ticket.
> u
> f
> "priv"
> <Tab>
> <Enter>
| forward #1 to expert@lab.example
|--------------------------------------------------------------------------------
|
|
|    Do you hold backups of this account for Johan Sund?
|
|    anna
|    Opsio AB
|    johan.sund@example.org
|    ufpriv
|
|
|
|
|
|
|
|
|
|
|
|
| kept at each pause                                            line 9, 99 bytes
| ^X look at it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 4,10

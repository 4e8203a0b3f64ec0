## A letter to somebody outside is a draft until it is sent: with its address, its reason, and what was chosen.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
> <Enter>
> f
> "lab@lab.example"
> <Enter>
> "their log"
> <Enter>
> "Dear lab,"
@ 2000
> ^X
> l
> "none"
> <Enter>
> q
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
| kept as a draft, not sent: e resumes it
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> f
| forward #1 to lab@lab.example
|--------------------------------------------------------------------------------
|
|
|    Dear lab,
|
|    anna
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
|
| your letter, kept 2026-11-23 15:05: ^G drops it
| ^X look at it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 4,7
## The line is cut: the text is there, and e finds it as well.
> " please look."
! cut
> <Enter>
> e
> ^X
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        lab@lab.example
| From      privacy@opsio.example
| Subject   About our case [#1]
| Files     none
| Disclosed no letter to lab@lab.example: nothing personal that is known or
|           found; not a recipient of the processing records (Art. 30(1)(d)
|           GDPR)
|
|    Dear lab,
|
|    anna
|     please look.
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
## What is sent is no draft any more; what is dropped is none either.
> y
> :
> "resume"
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
|[2] 2026-11-23 15:05  to l•••@l•••.example, by anna  for rights
|    leaves 2026-11-23 15:06; undo takes it back until then
|    subject      About our case [#1]
|    Dear lab,
|
|    anna
|     please look.
|
| you have no draft on #1: i writes a note, r a letter
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> f
> "lab@lab.example"
> <Enter>
> "again"
> <Enter>
> "Once more"
> <Esc>
> f
> ^G
> y
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
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>
|    Please erase my account and every backup.
|
|[2] 2026-11-23 15:05  to l•••@l•••.example, by anna  for rights
|    leaves 2026-11-23 15:06; undo takes it back until then
|    subject      About our case [#1]
|    Dear lab,
|
|    anna
|     please look.
|--------------------------------------------------------------------------------
|  privacy   a team
|forward #1 to (team or address):
+ 33,23

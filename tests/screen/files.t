## What letters brought: the list, and what is a guess is called one.
= 80x24
[ johan.sund@example.org 1 passport.jpg image/jpeg not really a picture
[ johan.sund@example.org 1 rows.csv text/csv name;mail/Olle;olle@example.net and 070-123 45 67
[ johan.sund@example.org 1 inner.eml message/rfc822 Subject: Hi
> <Enter>ga
| ATTACHMENTS of #1, names masked
|   No. Name           Is            Size  Came              Type
|>   1  file-1.jpg     proof?        20 B  2026-11-23 15:05  image/jpeg
|    2  file-2.csv     text          49 B  2026-11-23 15:05  text/csv
|    3  file-3.eml     text          11 B  2026-11-23 15:05  message/rfc822
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
|
|
|                                                                            1/3
| <Enter> read  s save  v view  | pipe  P proof  q back  d resolve  t tag  ? help
+ 0,2
## Text is read in the desk, masked; what is a picture says so.
> j<Enter>
| #1/2 file-2.csv, masked
|--------------------------------------------------------------------------------
| name;mail/Olle;[e-mail] and [phone]
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
|
|
|
|
|                                                                           100%
| q back  ? help
+ 0,2
> qk
> :
> "read-attachment 3"
> <Enter>
| #1/3 file-3.eml, masked
|--------------------------------------------------------------------------------
| subject: Hi
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
|
|
|
|
|                                                                           100%
| q back  ? help
+ 0,2
> q
## Proof of identity: marked, and not to be read masked; then no longer marked.
> P
| ATTACHMENTS of #1, names masked
|   No. Name           Is            Size  Came              Type
|>   1  file-1.jpg     proof         20 B  2026-11-23 15:05  image/jpeg
|    2  file-2.csv     text          49 B  2026-11-23 15:05  text/csv
|    3  file-3.eml     text          11 B  2026-11-23 15:05  message/rfc822
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
|
|
| #1 proof 1 yes   (u undoes)
| <Enter> read  s save  v view  | pipe  P proof  q back  d resolve  t tag  ? help
+ 0,2
> <Enter>
| ATTACHMENTS of #1, names masked
|   No. Name           Is            Size  Came              Type
|>   1  file-1.jpg     proof         20 B  2026-11-23 15:05  image/jpeg
|    2  file-2.csv     text          49 B  2026-11-23 15:05  text/csv
|    3  file-3.eml     text          11 B  2026-11-23 15:05  message/rfc822
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
|
| it is a proof of identity: masked it proves nothing; it is looked at as it
| came, for a reason
| <Enter> read  s save  v view  | pipe  P proof  q back  d resolve  t tag  ? help
+ 0,2
> P
| ATTACHMENTS of #1, names masked
|   No. Name           Is            Size  Came              Type
|>   1  file-1.jpg     proof?        20 B  2026-11-23 15:05  image/jpeg
|    2  file-2.csv     text          49 B  2026-11-23 15:05  text/csv
|    3  file-3.eml     text          11 B  2026-11-23 15:05  message/rfc822
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
|
|
| #1 proof 1 no   (u undoes)
| <Enter> read  s save  v view  | pipe  P proof  q back  d resolve  t tag  ? help
+ 0,2
## Its bytes are for a reason, into a new file.
> s
| ATTACHMENTS of #1, names masked
|   No. Name           Is            Size  Came              Type
|>   1  file-1.jpg     proof?        20 B  2026-11-23 15:05  image/jpeg
|    2  file-2.csv     text          49 B  2026-11-23 15:05  text/csv
|    3  file-3.eml     text          11 B  2026-11-23 15:05  message/rfc822
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
|--------------------------------------------------------------------------------
|  reply     to answer the person
|  identity  to find out who asks
|  rectify   to correct a value
|  package   to put an access package together
|  breach    to deal with a breach
|  other:    write why behind it
|why do you need attachment 1?
+ 30,23
> "identity"
> <Enter>
| ATTACHMENTS of #1, names masked
|   No. Name           Is            Size  Came              Type
|>   1  file-1.jpg     proof?        20 B  2026-11-23 15:05  image/jpeg
|    2  file-2.csv     text          49 B  2026-11-23 15:05  text/csv
|    3  file-3.eml     text          11 B  2026-11-23 15:05  message/rfc822
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
|
|
|                                                                            1/3
|into which folder? (or new file)
+ 33,23
> <Esc>
## No terminal to hand over in a test: it says so.
> v
| ATTACHMENTS of #1, names masked
|   No. Name           Is            Size  Came              Type
|>   1  file-1.jpg     proof?        20 B  2026-11-23 15:05  image/jpeg
|    2  file-2.csv     text          49 B  2026-11-23 15:05  text/csv
|    3  file-3.eml     text          11 B  2026-11-23 15:05  message/rfc822
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
|
|
| there is no terminal here to hand over
| <Enter> read  s save  v view  | pipe  P proof  q back  d resolve  t tag  ? help
+ 0,2
## Once the person is verified it is gone, and undo says that it stays so.
> P
> :
> "assign @me"
> <Enter>
> :
> "state triaged"
> <Enter>
> :
> "identity verified seen"
> <Enter>
| ATTACHMENTS of #1, names masked
|   No. Name           Is            Size  Came              Type
|>   1  file-1         removed       20 B  2026-11-23 15:05  image/jpeg
|    2  file-2.csv     text          49 B  2026-11-23 15:05  text/csv
|    3  file-3.eml     text          11 B  2026-11-23 15:05  message/rfc822
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
|
| #1 identity verified --reason seen; removed for good (proof of identity): 1
| (u undoes the rest)
| <Enter> read  s save  v view  | pipe  P proof  q back  d resolve  t tag  ? help
+ 0,2
> s
| ATTACHMENTS of #1, names masked
|   No. Name           Is            Size  Came              Type
|>   1  file-1         removed       20 B  2026-11-23 15:05  image/jpeg
|    2  file-2.csv     text          49 B  2026-11-23 15:05  text/csv
|    3  file-3.eml     text          11 B  2026-11-23 15:05  message/rfc822
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
|
| it was a proof of identity and was removed when the person was verified or the
| ticket ended
| <Enter> read  s save  v view  | pipe  P proof  q back  d resolve  t tag  ? help
+ 0,2
> <Enter>
| ATTACHMENTS of #1, names masked
|   No. Name           Is            Size  Came              Type
|>   1  file-1         removed       20 B  2026-11-23 15:05  image/jpeg
|    2  file-2.csv     text          49 B  2026-11-23 15:05  text/csv
|    3  file-3.eml     text          11 B  2026-11-23 15:05  message/rfc822
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
|
| it was a proof of identity and was removed 2026-11-23 15:05, when the person
| was verified or the ticket ended
| <Enter> read  s save  v view  | pipe  P proof  q back  d resolve  t tag  ? help
+ 0,2
> u
| ATTACHMENTS of #1, names masked
|   No. Name           Is            Size  Came              Type
|>   1  file-1         removed       20 B  2026-11-23 15:05  image/jpeg
|    2  file-2.csv     text          49 B  2026-11-23 15:05  text/csv
|    3  file-3.eml     text          11 B  2026-11-23 15:05  message/rfc822
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
|
| undo: identity verified #1; proofs of identity that were removed and do not
| come back: 1
| <Enter> read  s save  v view  | pipe  P proof  q back  d resolve  t tag  ? help
+ 0,2
> P
| ATTACHMENTS of #1, names masked
|   No. Name           Is            Size  Came              Type
|>   1  file-1         removed       20 B  2026-11-23 15:05  image/jpeg
|    2  file-2.csv     text          49 B  2026-11-23 15:05  text/csv
|    3  file-3.eml     text          11 B  2026-11-23 15:05  message/rfc822
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
|
|
| #1: the proof of identity is removed: only its type and size are here
| <Enter> read  s save  v view  | pipe  P proof  q back  d resolve  t tag  ? help
+ 0,2
## Over a line none of it is done, and what is done there instead is said.
! served
> <Enter>gaj
> s
| ATTACHMENTS of #1, names masked
|   No. Name           Is            Size  Came              Type
|    1  file-1         removed       20 B  2026-11-23 15:05  image/jpeg
|>   2  file-2.csv     text          49 B  2026-11-23 15:05  text/csv
|    3  file-3.eml     text          11 B  2026-11-23 15:05  message/rfc822
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
|
| the desk runs on another machine: 'ssh HOST attachment 1/2 --reveal REASON >
| FILE' puts it on yours
| <Enter> read  s save  v view  | pipe  P proof  q back  d resolve  t tag  ? help
+ 0,3
> v
| ATTACHMENTS of #1, names masked
|   No. Name           Is            Size  Came              Type
|    1  file-1         removed       20 B  2026-11-23 15:05  image/jpeg
|>   2  file-2.csv     text          49 B  2026-11-23 15:05  text/csv
|    3  file-3.eml     text          11 B  2026-11-23 15:05  message/rfc822
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
|
| the desk runs on another machine: 'ssh HOST attachment 1/2 --reveal REASON >
| FILE' puts it on yours
| <Enter> read  s save  v view  | pipe  P proof  q back  d resolve  t tag  ? help
+ 0,3
> |
| ATTACHMENTS of #1, names masked
|   No. Name           Is            Size  Came              Type
|    1  file-1         removed       20 B  2026-11-23 15:05  image/jpeg
|>   2  file-2.csv     text          49 B  2026-11-23 15:05  text/csv
|    3  file-3.eml     text          11 B  2026-11-23 15:05  message/rfc822
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
|
| the desk runs on another machine: 'ssh HOST attachment 1/2 --reveal REASON >
| FILE' puts it on yours
| <Enter> read  s save  v view  | pipe  P proof  q back  d resolve  t tag  ? help
+ 0,3
= 120x40
| ATTACHMENTS of #1, names masked
|   No. Name           Is            Size  Came              Type
|    1  file-1         removed       20 B  2026-11-23 15:05  image/jpeg
|>   2  file-2.csv     text          49 B  2026-11-23 15:05  text/csv
|    3  file-3.eml     text          11 B  2026-11-23 15:05  message/rfc822
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
|
|
|
| the desk runs on another machine: 'ssh HOST attachment 1/2 --reveal REASON > FILE' puts it on yours
| <Enter> read  s save  v view  | pipe  P proof  q back  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,3
> q
| #1 Erase account + backups                                                   erasure | triaged | @me | pri ! | 1 of 14
| [##############################]  due Fri 2026-11-20, 3 days late                                         Art. 17 GDPR
|------------------------------------------------------------------------------------------------------------------------
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>                       | REQUESTER  masked: zp (logged)
|    Please erase my account and every backup.                            | identity     unknown, person 1
|                                                                         | name         J••• S•••
|[2] 2026-11-23 15:05  in j•••  1 file                                    | email        j•••@e•••.org
|    subject      Re: Your case [#1]                                      | lang         en
|    Here it is.                                                          |
|    - 1/1 file-1  image/jpeg  20 B  removed  ga: read, save              | CASE
|                                                                         | came         2026-10-20 10:12
|[3] 2026-11-23 15:05  in j•••  1 file                                    | labels       vip
|    subject      Re: Your case [#1]                                      | foreign      t1
|    Here it is.                                                          |
|    - 1/2 file-2.csv  text/csv  49 B  ga: read, save                     | CLOCK  D: why
|                                                                         | due          2026-11-20
|[4] 2026-11-23 15:05  in j•••  1 file                                    | article      Art. 17 GDPR
|    subject      Re: Your case [#1]                                      |
|    Here it is.                                                          | STEPS
|    - 1/3 file-3.eml  message/rfc822  11 B  ga: read, save               | [x] further rights of the letter
|                                                                         | [x] assigned
|                                                                         | [ ] identity settled
|                                                                         |     <- :identity verified --reason ...
|                                                                         | [ ] the ground for erasure (Art. 17(1))
|                                                                         | [ ] the systems that were searched (Art.
|                                                                         |     17(1))
|                                                                         | [ ] what is to be erased, with counts (Art.
|                                                                         |     17(1))
|                                                                         | [ ] whether the data were made public (Art.
|                                                                         |     17(2))
|                                                                         | [ ] why the answer is late (Art. 12(3))
|                                                                         | [ ] resolution chosen
|                                                                         | [ ] the answer is written, for a second
|                                                                         |     person to read (Art. 12(3))
|                                                                         | [ ] approved by a second person
|                                                                         | [ ] the person's data are erased (Art.
|                                                                         |     17(1))
|                                                                         | [ ] no file of the store holds them any more
|                                                              msg 1/4  Europe/Stockholm  masked: zp shows (logged)  77%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  a assign  i note  t tag  ; tagged  s state  ? help
+ 0,3

## A file that goes along with a letter is shown before the letter is sent; it may come over ssh meanwhile.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
> gg<Enter>
> r<Enter>
> "Here is your copy."
> ^X
& anna 0 attach 1 "copy of it.pdf" --base64 JVBERi0xLjcK
@ 2500
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        j•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your case [#1]
| Files     1 copy_of_it.pdf, application/pdf, 9 bytes
| Clock     is this the answer that the request is owed? y: yes, it waits until
|           a second person approved it; n: not yet, it leaves, and the clock
|           runs on
| Missing   as the answer 6 of 8 points: they stand below the letter
|
|    Dear J••• S•••,
|
|    Here is your copy.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
| the answer, or not yet?                                                    64%
| n send, not the answer yet  a attach  m missing  e edit  q keep, leave  ? help
+ 0,2
> ":attach-file nowhere.pdf"
> <Enter>
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        j•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your case [#1]
| Files     1 copy_of_it.pdf, application/pdf, 9 bytes
| Clock     is this the answer that the request is owed? y: yes, it waits until
|           a second person approved it; n: not yet, it leaves, and the clock
|           runs on
| Missing   as the answer 6 of 8 points: they stand below the letter
|
|    Dear J••• S•••,
|
|    Here is your copy.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
| nowhere.pdf: No such file or directory
| n send, not the answer yet  a attach  m missing  e edit  q keep, leave  ? help
+ 0,2
> ":attach-file --from 3"
> <Enter>
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        j•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your case [#1]
| Files     1 copy_of_it.pdf, application/pdf, 9 bytes
| Clock     is this the answer that the request is owed? y: yes, it waits until
|           a second person approved it; n: not yet, it leaves, and the clock
|           runs on
| Missing   as the answer 6 of 8 points: they stand below the letter
|
|    Dear J••• S•••,
|
|    Here is your copy.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
| #1 has no attachment 3; it has 0
| n send, not the answer yet  a attach  m missing  e edit  q keep, leave  ? help
+ 0,2
## One of several is dropped by its number.
& anna 0 attach 1 rows.csv --base64 YTtiCg==
@ 2500
> x
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        j•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your case [#1]
| Files     1 copy_of_it.pdf, application/pdf, 9 bytes
|           2 rows.csv, text/csv, 4 bytes
| Clock     is this the answer that the request is owed? y: yes, it waits until
|           a second person approved it; n: not yet, it leaves, and the clock
|           runs on
| Missing   as the answer 6 of 8 points: they stand below the letter
|
|    Dear J••• S•••,
|
|    Here is your copy.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
| the answer, or not yet?                                                    62%
|drop which file, 1 to 2, or all?
+ 33,23
> "1"
> <Enter>
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        j•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your case [#1]
| Files     1 rows.csv, text/csv, 4 bytes
| Clock     is this the answer that the request is owed? y: yes, it waits until
|           a second person approved it; n: not yet, it leaves, and the clock
|           runs on
| Missing   as the answer 6 of 8 points: they stand below the letter
|
|    Dear J••• S•••,
|
|    Here is your copy.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
| #1: one file goes along with your letter
| n send, not the answer yet  a attach  m missing  e edit  q keep, leave  ? help
+ 0,2
## Sent, they are the letter's; taken back, they wait for the next.
> n
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
|    Dear J••• S•••,
|
|    Here is your copy.
|
|    Kind regards
| #1: the letter leaves in 60 s; until then u takes it back
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> u
> r
> ^X
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        j•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your case [#1]
| Files     1 rows.csv, text/csv, 4 bytes
| Clock     is this the answer that the request is owed? y: yes, it waits until
|           a second person approved it; n: not yet, it leaves, and the clock
|           runs on
| Missing   as the answer 6 of 8 points: they stand below the letter
|
|    Dear J••• S•••,
|
|    Here is your copy.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
| the answer, or not yet?                                                    64%
| n send, not the answer yet  a attach  m missing  e edit  q keep, leave  ? help
+ 0,2
= 120x40
> x
| THE LETTER to #1 as it would leave, masked: not sent yet
|------------------------------------------------------------------------------------------------------------------------
| To        j•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your case [#1]
| Files     none
| Clock     is this the answer that the request is owed? y: yes, it waits until a second person approved it; n: not yet,
|           it leaves, and the clock runs on
| Missing   as the answer 6 of 8 points: they stand below the letter
|
|    Dear J••• S•••,
|
|    Here is your copy.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
|
|
| Must say  [ ] the ticket's number
|           [ ] the day on which the request was received
|           [ ] which right it is about (Article 17)
|           [x] who the controller is
|           [x] the language of the request
|           [ ] which recipients were told, or that nobody had the data, or why they cannot be told (Article 19)
|           [ ] which data are erased
|           [ ] what becomes of backups
|
|
|
|
|
|
|
| #1: no file goes along with your letter
| n send, not the answer yet  a attach  m missing  e edit  q keep, leave  ? help
+ 0,2
## A letter that is dropped takes its files with it.
& anna 0 attach 1 rows.csv --base64 YTtiCg==
> e
> ^G
> y
| #1 Erase account + backups                                                         erasure | new | - | pri ! | 1 of 14
| [##############################]  due Fri 2026-11-20, 3 days late                                         Art. 17 GDPR
|------------------------------------------------------------------------------------------------------------------------
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>                       | REQUESTER  masked: zp (logged)
|    Please erase my account and every backup.                            | identity     unknown, person 1
|                                                                         | name         J••• S•••
|                                                                         | email        j•••@e•••.org
|                                                                         | lang         en
|                                                                         |
|                                                                         | CASE
|                                                                         | came         2026-10-20 10:12
|                                                                         | labels       vip
|                                                                         | foreign      t1
|                                                                         |
|                                                                         | CLOCK  D: why
|                                                                         | due          2026-11-20
|                                                                         | extended     2027-01-20
|                                                                         | article      Art. 17 GDPR
|                                                                         |
|                                                                         | STEPS
|                                                                         | [x] further rights of the letter
|                                                                         | [ ] assigned  <- :assign @me
|                                                                         | [ ] identity settled
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
| dropped, its draft and its file too
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  a assign  i note  t tag  ; tagged  s state  ? help
+ 0,3
## Behind sshd the file is on the agent's own machine.
! served
= 80x24
> gg<Enter>
> r<Enter>
> "x"
> ^X
> a
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        j•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your case [#1]
| Files     none
| Clock     is this the answer that the request is owed? y: yes, it waits until
|           a second person approved it; n: not yet, it leaves, and the clock
|           runs on
| Missing   as the answer 6 of 8 points: they stand below the letter
|
|    Dear J••• S•••,
|
|    x
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
| the file is on your own machine: 'ssh HOST attach 1 NAME < FILE' there, and it
| shows up here
| n send, not the answer yet  a attach  m missing  e edit  q keep, leave  ? help
+ 0,2
## Nor does another program run there.
> e
> ^O
| letter to #1: reply
|--------------------------------------------------------------------------------
|    Dear {name},
|
|    x
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
|
|
|
|
|
|
|
|
|
| no other program runs on a served desk: the text is written here
| ^X look at it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 5,4

## The cursor of the terminal stands where one looks: at the part that was gone to, at what was searched for.
= 80x20
& ines 5 note "a first remark about the invoice, which is longer than one line of this narrow window, so that there is something to fold away"
& ines 5 note "a second remark about the invoice"
> #5<Enter><Enter>
| #5 Wrong birth date on invoice                 rectification | new | - | pri B
| [#######---]  due Mon 2026-11-30, day 26 of 33                    Art. 16 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 5
| name         L••• Z•••
| email        l•••@e•••.se
| lang         sv
| came         2026-10-28 11:00
| foreign      t5
|
|[1] 2026-10-28 11:00  in L••• Z••• <l•••@e•••.se>  N new to you
|    Mitt födelsedatum på fakturan är fel.
|
|[2] 2026-11-23 15:05  note ines  N new to you
|    a first remark about the invoice, which is longer than one line of this
|    narrow window, so that there is something to fold away
|
|[3] 2026-11-23 15:05  note ines  N new to you
| 8 of 14 in the list                    msg 1/3  masked: zp shows (logged)  51%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> }
| #5 Wrong birth date on invoice                 rectification | new | - | pri B
| [#######---]  due Mon 2026-11-30, day 26 of 33                    Art. 16 GDPR
|--------------------------------------------------------------------------------
|[1] 2026-10-28 11:00  in L••• Z••• <l•••@e•••.se>  N new to you
|    Mitt födelsedatum på fakturan är fel.
|
|[2] 2026-11-23 15:05  note ines  N new to you
|    a first remark about the invoice, which is longer than one line of this
|    narrow window, so that there is something to fold away
|
|[3] 2026-11-23 15:05  note ines  N new to you
|    a second remark about the invoice
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] which field (Art. 16)
| 8 of 14 in the list                    msg 1/3  masked: zp shows (logged)  75%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> }
| #5 Wrong birth date on invoice                 rectification | new | - | pri B
| [#######---]  due Mon 2026-11-30, day 26 of 33                    Art. 16 GDPR
|--------------------------------------------------------------------------------
|[2] 2026-11-23 15:05  note ines  N new to you
|    a first remark about the invoice, which is longer than one line of this
|    narrow window, so that there is something to fold away
|
|[3] 2026-11-23 15:05  note ines  N new to you
|    a second remark about the invoice
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] which field (Art. 16)
| [ ] the old value (only a keyed hash is kept) (Art. 16)
| [ ] the new value (Art. 16)
| [ ] what shows that it is right (Art. 16)
| 8 of 14 in the list                    msg 2/3  masked: zp shows (logged)  86%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> {
| #5 Wrong birth date on invoice                 rectification | new | - | pri B
| [#######---]  due Mon 2026-11-30, day 26 of 33                    Art. 16 GDPR
|--------------------------------------------------------------------------------
|[1] 2026-10-28 11:00  in L••• Z••• <l•••@e•••.se>  N new to you
|    Mitt födelsedatum på fakturan är fel.
|
|[2] 2026-11-23 15:05  note ines  N new to you
|    a first remark about the invoice, which is longer than one line of this
|    narrow window, so that there is something to fold away
|
|[3] 2026-11-23 15:05  note ines  N new to you
|    a second remark about the invoice
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] which field (Art. 16)
| 8 of 14 in the list                    msg 1/3  masked: zp shows (logged)  75%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> /
> "invoice"
> <Enter>
| #5 Wrong birth date on invoice                 rectification | new | - | pri B
| [#######---]  due Mon 2026-11-30, day 26 of 33                    Art. 16 GDPR
|--------------------------------------------------------------------------------
|    a first remark about the invoice, which is longer than one line of this
|    narrow window, so that there is something to fold away
|
|[3] 2026-11-23 15:05  note ines  N new to you
|    a second remark about the invoice
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] which field (Art. 16)
| [ ] the old value (only a keyed hash is kept) (Art. 16)
| [ ] the new value (Art. 16)
| [ ] what shows that it is right (Art. 16)
| [ ] recipients told, or that there are none (Art. 19)
| 8 of 14 in the list                    msg 3/3  masked: zp shows (logged)  89%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 29,3
> n
| #5 Wrong birth date on invoice                 rectification | new | - | pri B
| [#######---]  due Mon 2026-11-30, day 26 of 33                    Art. 16 GDPR
|--------------------------------------------------------------------------------
|[3] 2026-11-23 15:05  note ines  N new to you
|    a second remark about the invoice
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] which field (Art. 16)
| [ ] the old value (only a keyed hash is kept) (Art. 16)
| [ ] the new value (Art. 16)
| [ ] what shows that it is right (Art. 16)
| [ ] recipients told, or that there are none (Art. 19)
| [ ] answered
| [ ] resolution chosen
|
| 8 of 14 in the list                   msg 3/3  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 30,4
> n
| #5 Wrong birth date on invoice                 rectification | new | - | pri B
| [#######---]  due Mon 2026-11-30, day 26 of 33                    Art. 16 GDPR
|--------------------------------------------------------------------------------
|    a first remark about the invoice, which is longer than one line of this
|    narrow window, so that there is something to fold away
|
|[3] 2026-11-23 15:05  note ines  N new to you
|    a second remark about the invoice
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] which field (Art. 16)
| [ ] the old value (only a keyed hash is kept) (Art. 16)
| [ ] the new value (Art. 16)
| [ ] what shows that it is right (Art. 16)
| [ ] recipients told, or that there are none (Art. 19)
| 8 of 14 in the list                    msg 3/3  masked: zp shows (logged)  89%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 29,3
> k
| #5 Wrong birth date on invoice                 rectification | new | - | pri B
| [#######---]  due Mon 2026-11-30, day 26 of 33                    Art. 16 GDPR
|--------------------------------------------------------------------------------
|[2] 2026-11-23 15:05  note ines  N new to you
|    a first remark about the invoice, which is longer than one line of this
|    narrow window, so that there is something to fold away
|
|[3] 2026-11-23 15:05  note ines  N new to you
|    a second remark about the invoice
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] which field (Art. 16)
| [ ] the old value (only a keyed hash is kept) (Art. 16)
| [ ] the new value (Art. 16)
| [ ] what shows that it is right (Art. 16)
| 8 of 14 in the list                    msg 2/3  masked: zp shows (logged)  86%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 29,4
## The letter under the cursor is the one that is folded.
= 80x36
> <Esc>gg}}zczc
| #5 Wrong birth date on invoice                 rectification | new | - | pri B
| [#######---]  due Mon 2026-11-30, day 26 of 33                    Art. 16 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 5
| name         L••• Z•••
| email        l•••@e•••.se
| lang         sv
| came         2026-10-28 11:00
| foreign      t5
|
|[1] 2026-10-28 11:00  in L••• Z••• <l•••@e•••.se>  N new to you
|    Mitt födelsedatum på fakturan är fel.
|
|[2] 2026-11-23 15:05  note ines  N new to you
|    (zo: 2 lines)
|
|[3] 2026-11-23 15:05  note ines  N new to you
|    a second remark about the invoice
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] which field (Art. 16)
| [ ] the old value (only a keyed hash is kept) (Art. 16)
| [ ] the new value (Art. 16)
| [ ] what shows that it is right (Art. 16)
| [ ] recipients told, or that there are none (Art. 19)
| [ ] answered
| [ ] resolution chosen
|
|
|
|
| 8 of 14 in the list                   msg 2/3  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,13
= 80x20
## A text of its own, and a preview.
> H
> /
> "note"
> <Enter>
| HISTORY of #5, newest first
|--------------------------------------------------------------------------------
| 2026-11-23 15:05 ines       note #5
| 2026-11-23 15:05 ines       note #5
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
+ 29,2
> n
| HISTORY of #5, newest first
|--------------------------------------------------------------------------------
| 2026-11-23 15:05 ines       note #5
| 2026-11-23 15:05 ines       note #5
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
+ 29,3
> qq
= 140x20
> p<Tab>
> :preview right<Enter>
> ^Wl
> }}
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject                | PREVIEW (Enter: whole ticket, q: list)
|1 my-open          0      |  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups| [x] further rights of the letter
|2 due-soon         7      |  N      2    8h  ! eras new  -      M••• K•••   Please delete all my d~| [ ] assigned  <- :assign @me
|3 overdue          1      |  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings| [ ] identity settled
|4 unassigned      14      |  N     13    2d  ! inci new  -      R••• V•••   The site says 500 sinc~| [ ] the data were searched for
|5 erasure-due      5      |  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten ~| [ ] notes and letters of the house too
|6 access-due       4      |  N     11    4d  B howt new  -      B••• T•••   How do I change my e-m~| [ ] every letter reviewed for others' ~
|7 waiting          0      |  N     12    4d  B bill new  -      N••• A•••   Charged twice in Octob~| [ ] resolution chosen
|8 review           0      |         5    7d  B rect new  -      L••• Z•••   Wrong birth date on in~| [ ] the answer is written, for a secon~
|9 new             14      |>        6    7d  B acce new  -      A••• B•••   Art. 15 request, all s~| [ ] approved by a second person
|  further-rights   4      |  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求           | [ ] the package is made
|  unverified       8      |  N      8    9d  B port new  -      E••• Z•••   Data export in JSON pl~| [ ] the package is delivered
|  escalated        0      |  N      9   10d  C obje new  -      S••• P•••   Stop profiling me      | [ ] answered
|  service          3      |  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?|
|v LABELS                  |  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные     |[1] 2026-10-29 11:00  in A••• B••• <a••~
|  legal            1      |                                                                        |    All systems, please.
|- 15:05 anna open #5 - 15:05 anna open #5 - 15:05 anna as ines note #5 - 15:05 anna as ines note #5 - 15:05 anna import #14 ------ log: gL -
|                                                                                                                  focus: preview 100%  9/14
| <Enter> whole  q list  zp unmask  J next  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  : cmd  ? help
+ 100,15
## Lines of frames that would take two cells are drawn plainly.
= 80x12
> :theme dark<Enter>
> :set ambiguous=wide<Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      3    2d  ! acce new  -      P••• O~  Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V~  The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M~  Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T~  How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A~  Charged twice in October
|         5    7d  B rect new  -      L••• Z~  Wrong birth date on invoice
|>        6    7d  B acce new  -      A••• B~  Art. 15 request, all systems
|- #6 A••• B••• | access, new | came 29 Oct | 1 letter | legal ------------
| ambiguous = wide
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,8
## In the editor the cursor stands behind what was typed, as wide as the terminal draws it.
> i
> "§§"
| note on #6
|--------------------------------------------------------------------------------
|    §§
|
|
|
|
|
|
|
| kept at each pause                                             line 1, 4 bytes
| ^X save it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 8,2

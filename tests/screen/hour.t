## One hour of triage on the sample queue, as an agent works it: what is late first, then what came in.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
## 15:05. What there is, worst first; the dashboard says it in figures, and a figure opens its tickets.
> ~a
> gd
| DASHBOARD  all tickets                         counted 15:05  last 28 days [ ]
|--------------------------------------------------------------------------------
|>Clocks                 7d   States        1 more   By agent
| overdue          [1]   +1   new         14 #####              open  late  work
| late, no pauses   0     0   not begun    0         (nobody)     14     1     0
| due today         1    +1   in work      0
| due in 1-3 days   2    +2   waiting      0
| due in 4-7 days   6    +4   in review    0
| due in 8-30 days  4    -4   put aside    0
| extended          0     0   ended        0
| In, ended and late by day                        Late at today's pace   6 more
| in    =  == =              #  # sum 11, most 2   2026-11-23, 1 due  1 ###
| ended                           sum 0, most 0    2026-11-24, 0 due  0
| late                       #    sum 1, most 1    2026-11-25, 2 due  2 ######
|                                                  2026-11-26, 0 due  0
| By kind                                   3 more   Age of what is open
|                 open  in  ended  med d  90th d     0-7 days    4 ###########
| erasure            5   3      0      -       -     8-14 days   0
| access             3   2      0      -       -     15-21 days  3 ########
| portability        1   1      0      -       -     22-30 days  5 #############
| rectification      1   1      0      -       -     older       2 ######
| objection          1   1      0      -       -
| is:open is:overdue
| <Enter> open  t tag  gf facets  <Tab> next block  [ period  q back  ? help
+ 18,3
> <Enter>
## Nobody's and late: taken and read.
> A
> <Enter>
| #1 Erase account + backups                         erasure | new | @me | pri !
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
| [x] assigned
| [ ] identity settled  <- :identity verified --reason ...
| [ ] the ground for erasure (Art. 17(1))
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
| [ ] whether the data were made public (Art. 17(2))
| 1 of 1 in the list | u undoes: assign @me       masked: zp shows (logged)  67%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## Its person is known from before, so who asks is settled; the work begins, and a note says what was done.
> :
> "identity verified --reason phoned"
> <Enter>
> s
> "work"
> <Enter>
> i
> "asked the shop whether backups are kept"
> ^X
| #1 Erase account + backups                        erasure | work | @me | pri !
| [##########]  due Fri 2026-11-20, 3 days late                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     verified, person 1
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
|[2] 2026-11-23 15:05  note anna
|    asked the shop whether backups are kept
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [ ] the ground for erasure (Art. 17(1))
| #1 note   (u undoes)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> q
## One value in clear, for a reason, for a minute.
> <Enter>zp
> "email"
> <Enter>
> "reply"
> <Enter>
| #1 Erase account + backups                        erasure | work | @me | pri !
| [##########]  due Fri 2026-11-20, 3 days late                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     verified, person 1
| name         J••• S•••
| email        johan.sund@example.org  in clear
| lang         en
| came         2026-10-20 10:12
| labels       vip
| foreign      t1
|
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>
|    Please erase my account and every backup.
|
|[2] 2026-11-23 15:05  note anna
|    asked the shop whether backups are kept
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [ ] the ground for erasure (Art. 17(1))
| email is in clear for 60 s, and that is logged; Esc masks it
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> <Esc>
> q
> 'a
## A colleague takes the next one meanwhile: the row says so where it stands.
& ines 2 assign ines
@ 3000
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>        1   -3d! ! eras work @me    J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  ines   M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|- #1 J••• S••• | erasure, work | came 20 Oct | 2 letters | vip -----------------
| u undoes: note                                                       due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> R
## A service ticket is answered by a letter that is looked at, and waits as a draft.
> #12<Enter>
> A
> r
> "ack"
> <Enter>
> ^X
| THE LETTER to #12 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        n•••@e•••.se
| From      Opsio AB <privacy@opsio.example>
| Subject   We have received your letter [#12]
| Files     none
| Clock     runs on: this is not the answer yet
| Empty     controller.contact
|
|    Dear N••• A•••,
|
|    we received your letter on 2026-11-20 and are working on it. Its number is
|    12.
|
|    You will have our answer by 2026-11-27.
|
|    You need not write again. If you do, keep the number in the subject line,
|    so that your letter finds its case.
|
|    Opsio AB
|
|
| not the answer: the clock runs on                                         100%
| y send  a attach  e edit  q keep, leave  ? help
+ 0,2
> q
> l
> "kind:howto,billing,incident"
> <Enter>
| filter  is:open > kind:howto,billing,incident                  3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|> N     12    4d  B bill new  @me    N••• A•••   Charged twice in October
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
|- #12 N••• A••• | billing, new | came 20 Nov | 1 letter | urgent-customer ------
| u undoes: assign @me                                                  due  3/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4
## Three of a kind go together: tagged, labelled after a preview whose count is typed.
> *
> ;+
> "training"
> <Enter>
| BULK PREVIEW   label training   scope: 3 tagged       dry run, nothing written
| 3 chosen
| apply 3
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[x]     11     4d  labels - > training             ok
| [x]     12     4d  labels urgent-customer > train~ ok draft not sent
| [x]     13     2d  labels - > training             ok
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
|--------------------------------------------------------------------------------
| One undo entry. Type the number of tickets to apply (3), or Esc:
|                                                                            1/3
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,21
> "3"
> <Enter>
> u
| filter  is:open > kind:howto,billing,incident                  3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
| *N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
| *N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|>*N     12    4d  B bill new  @me    N••• A•••   Charged twice in October
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
|- #12 N••• A••• | billing, new | came 20 Nov | 1 letter | urgent-customer ------
| undo: label training x3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4
> <Backspace>
## Whose address is at a certain provider, found by a pattern behind the mask.
> l
> "email:/@example\.net$/"
> <Enter>
| filter  is:open > email:/@example\.net$/                       1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      2    8h  ! eras new  ines   M••• K•••   Please delete all my data
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
|- #2 M••• K••• | erasure, new | came 22 Oct | 1 letter -------------------------
| 3 tagged (3 hidden)                                                   due  1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> S
> "net"
> <Enter>
| net  is:open email:/@example\.net$/                            1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      2    8h  ! eras new  ines   M••• K•••   Please delete all my data
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
|- #2 M••• K••• | erasure, new | came 22 Oct | 1 letter -------------------------
| saved as net: c picks it, q:net uses it in other filters
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> 'a
## Two letters arrive while one works: counted, and shown when the agent wants them.
< kim@example.org 0 Please delete my account | Delete everything you have on me. Kim
< kim@example.org 0 Again | Did you get my letter? Kim
@ 3000
| filter  is:open                                               14/16  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>        1   -3d! ! eras work @me    J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  ines   M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
| *N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
| *N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
| *N     12    4d  B bill new  @me    N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|- #1 J••• S••• | erasure, work | came 20 Oct | 2 letters | vip -----------------
| 3 tagged | 2 new, 0 left: R settles | u undoes: filter-save --name ~ due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> R
> G
## The second asks for nothing new: linked with the first.
> #16<Enter>
> Ml
> "15"
> <Enter>
| filter  is:open                                               16/16  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|         1   -3d! ! eras work @me    J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  ines   M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
| *N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
| *N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
| *N     12    4d  B bill new  @me    N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|> N     16    7d  B othe new  -      k•••@e•••.~ Again
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  N     15   30d  B eras new  -      k•••@e•••.~ Please delete my account
|
|
|
|- #16 k•••@e•••.org | other, new | came 15:05 | 1 letter -----------------------
| #16 link 15   (u undoes)
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,12
> q
## One waits for the shop: put aside until Thursday; its clock runs on.
> #4<Enter>
> A
> w
> "3d"
> <Enter>
| filter  is:open                                               16/16  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|         1   -3d! ! eras work @me    J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  ines   M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
| *N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|> N      4    4d  A eras new  @me    Z••• M•••   Right to be forgotten / newsle~
| *N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
| *N     12    4d  B bill new  @me    N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     16    7d  B othe new  -      k•••@e•••.~ Again
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  N     15   30d  B eras new  -      k•••@e•••.~ Please delete my account
|
|
|
|- #4 Z••• M••• | erasure, new | came 27 Oct | 1 letter | mkt, newsletter -------
| #4 snooze 3d   (u undoes)
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,6
## The line is cut while a note is being written: nothing is lost.
> #5<Enter>
> A
> i
> "the invoice says 1974, the pass"
@ 2000
! cut
| filter  is:open                                               16/16  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>        1   -3d! ! eras work @me    J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  ines   M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
| *N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  @me    Z••• M•••   Right to be forgotten / newsle~
| *N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
| *N     12    4d  B bill new  @me    N••• A•••   Charged twice in October
|  N      5    7d  B rect new  @me    L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     16    7d  B othe new  -      k•••@e•••.~ Again
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|  N     15   30d  B eras new  -      k•••@e•••.~ Please delete my account
|
|
|
|- #1 J••• S••• | erasure, work | came 20 Oct | 2 letters | vip -----------------
| the line was cut in a filter, at #5; unsent texts: 2: gr goes back there
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> gr
| #5 Wrong birth date on invoice               rectification | new | @me | pri B
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
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] identity settled  <- :identity verified --reason ...
| [ ] which field (Art. 16)
| [ ] the old value (only a keyed hash is kept) (Art. 16)
| [ ] the new value (Art. 16)
| [ ] what shows that it is right (Art. 16)
| [ ] recipients told, or that there are none (Art. 19)
| 8 of 16 in the list                    msg 1/1  masked: zp shows (logged)  79%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> :drafts<Enter>
| TEXTS that are not sent
|        ID kind       kept                  bytes
|>        5 note       2026-11-23 15:05         31
|        12 reply      2026-11-23 15:05        255
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
|--------------------------------------------------------------------------------
|  kind: note
|                                                                            1/2
| <Enter> go on  q back  ? help
+ 0,2
> q
## The day's figures once more, and out.
> gd
| DASHBOARD  all tickets                         counted 15:05  last 28 days [ ]
|--------------------------------------------------------------------------------
|>Clocks                 7d   States        1 more   By agent
| overdue          [1]   +1   new         15 #####              open  late  work
| late, no pauses   0     0   not begun    0         (nobody)     11     0     0
| due today         1    +1   in work      1 #       @me           4     1     1
| due in 1-3 days   2    +2   waiting      0         ines          1     0     0
| due in 4-7 days   7    +5   in review    0
| due in 8-30 days  5    -3   put aside    1 #
| extended          0     0   ended        0
| In, ended and late by day                        Late at today's pace   6 more
| in    :  :: :              =  # sum 13, most 4   2026-11-23, 1 due  1 ##
| ended                           sum 0, most 0    2026-11-24, 0 due  0
| late                       #    sum 1, most 1    2026-11-25, 2 due  2 ####
|                                                  2026-11-26, 0 due  0
| By kind                                   4 more   Age of what is open
|                 open  in  ended  med d  90th d     0-7 days    6 #############
| erasure            6   4      0      -       -     8-14 days   0
| access             3   2      0      -       -     15-21 days  3 #######
| portability        1   1      0      -       -     22-30 days  5 ###########
| rectification      1   1      0      -       -     older       2 #####
| objection          1   1      0      -       -
| is:open is:overdue
| <Enter> open  t tag  gf facets  <Tab> next block  [ period  q back  ? help
+ 18,3
> q

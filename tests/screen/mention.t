## A note names colleagues by @; Tab completes their names.
= 80x24
& admin 0 agent-add bert --role agent --team billing --until 2027-10-01
> <Enter>
> i
> "Over to you @b"
> <Tab>
| note on #1
|--------------------------------------------------------------------------------
|    Over to you @b
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
| @bert  @billing
| ^X save it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 18,2
> "er"
> <Tab>
> "and @bob"
> ^X
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
|[2] 2026-11-23 15:05  note anna
|    Over to you @bert and @bob
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] the ground for erasure (Art. 17(1))
| #1 note; nobody is called @bob   (u undoes)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## Who is named is told, until they open the ticket.
! as bert
| filter  is:open                                  named in: 1  14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> @      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 2 letters | vip ------------------
| anna mentioned you in #1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> l
> "is:mentioned"
> <Enter>
> <Enter>
> q
> R
| filter  is:open > is:mentioned                                 0/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|
|    nothing matches: Backspace widens again
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
|--------------------------------------------------------------------------------
|                                                                       due  0/0
| <Enter> open  ; tagged  l limit  c queue  : cmd  ? help
+ 0,23
## While one works it is told too.
& ines 3 note "@bert look here too"
@ 2000
| filter  is:open > is:mentioned                    named in: 1  0/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|
|    nothing matches: Backspace widens again
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
|--------------------------------------------------------------------------------
| ines mentioned you in #3
| <Enter> open  ; tagged  l limit  c queue  : cmd  ? help
+ 0,23
## Names part within a character, of which no half is written; before an address's sign stands no name.
& admin 0 agent-add olaf --role agent --team "sälj" --until 2027-10-01
& admin 0 agent-add otto --role agent --team "såld" --until 2027-10-01
> <Backspace>
> i
> "Ask @s"
> <Tab>
| note on #1
|--------------------------------------------------------------------------------
|    Ask @s
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
| @sälj  @såld
| ^X save it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 10,2
> " or bo_@b"
> <Tab>
| note on #1
|--------------------------------------------------------------------------------
|    Ask @s or bo_@b
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
| kept at each pause                                            line 1, 15 bytes
| ^X save it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 19,2

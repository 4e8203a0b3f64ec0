## The team's log: who did what to which ticket, newest first; it keeps still until R.
= 80x24
> jjA
> gL
| TEAM LOG: what was done to tickets, newest first
|  time             who            what                   ticket      n detail
|> 2026-11-23 15:05 anna           assign                     #3      1
|  2026-11-23 15:05 anna           import                    #14      1 erasure
|  2026-11-23 15:05 anna           import                    #13      1 incident
|  2026-11-23 15:05 anna           import                    #12      1 billing
|  2026-11-23 15:05 anna           import                    #11      1 howto
|  2026-11-23 15:05 anna           import                    #10      1 access
|  2026-11-23 15:05 anna           import                     #9      1 objecti~
|  2026-11-23 15:05 anna           import                     #8      1 portabi~
|  2026-11-23 15:05 anna           import                     #7      1 erasure
|  2026-11-23 15:05 anna           import                     #6      1 access
|  2026-11-23 15:05 anna           import                     #5      1 rectifi~
|  2026-11-23 15:05 anna           import                     #4      1 erasure
|  2026-11-23 15:05 anna           import                     #3      1 access
|  2026-11-23 15:05 anna           import                     #2      1 erasure
|  2026-11-23 15:05 anna           import                     #1      1 erasure
|
|
|
|--------------------------------------------------------------------------------
|
|                                                                           1/15
| <Enter> open  w same agent  t same ticket  / ask  R settle  q back  ? help
+ 0,2
## Enter opens the ticket; w shows what the same agent did, t what was done to the ticket.
> <Enter>
| #3 Copy of call recordings                          access | new | @me | pri !
| [#########-]  due Wed 2026-11-25, day 29 of 31                    Art. 15 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 3
| name         P••• O•••
| email        p•••@e•••.org
| phone        +46 •••
| lang         en
| came         2026-10-25 08:00
| foreign      t3
|
|[1] 2026-10-25 08:00  in P••• O••• <p•••@e•••.org>  N new to you
|    I want a copy of the recordings of my calls.
|
|    > On Monday you wrote:
|    > which calls?
|
|    All of them. My number is [phone].
|
| STEPS
| [ ] further rights of the letter: objection_dm  <- :split / drop-hint
| [x] assigned
| 3 of 14 in the list | u undoes: assign @me      masked: zp shows (logged)  55%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> q
> t
| TEAM LOG: what was done to tickets, newest first
|  time             who            what                   ticket      n detail
|> 2026-11-23 15:05 anna           open                       #3      1
|  2026-11-23 15:05 anna           assign                     #3      1
|  2026-11-23 15:05 anna           import                     #3      1 access
|
|
|
|
|
|
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
|
| ticket:#3                                                                  1/3
| <Enter> open  w same agent  t same ticket  / ask  R settle  q back  ? help
+ 0,2
> t
## What comes is counted, and stands there after R.
& ines 1 assign ines
@ 600
| TEAM LOG: what was done to tickets, newest first
|  time             who            what                   ticket      n detail
|> 2026-11-23 15:05 anna           open                       #3      1
|  2026-11-23 15:05 anna           assign                     #3      1
|  2026-11-23 15:05 anna           import                    #14      1 erasure
|  2026-11-23 15:05 anna           import                    #13      1 incident
|  2026-11-23 15:05 anna           import                    #12      1 billing
|  2026-11-23 15:05 anna           import                    #11      1 howto
|  2026-11-23 15:05 anna           import                    #10      1 access
|  2026-11-23 15:05 anna           import                     #9      1 objecti~
|  2026-11-23 15:05 anna           import                     #8      1 portabi~
|  2026-11-23 15:05 anna           import                     #7      1 erasure
|  2026-11-23 15:05 anna           import                     #6      1 access
|  2026-11-23 15:05 anna           import                     #5      1 rectifi~
|  2026-11-23 15:05 anna           import                     #4      1 erasure
|  2026-11-23 15:05 anna           import                     #3      1 access
|  2026-11-23 15:05 anna           import                     #2      1 erasure
|  2026-11-23 15:05 anna           import                     #1      1 erasure
|
|
|--------------------------------------------------------------------------------
|
|                                                        1 new: R settles   1/16
| <Enter> open  w same agent  t same ticket  / ask  R settle  q back  ? help
+ 0,2
> R
| TEAM LOG: what was done to tickets, newest first
|  time             who            what                   ticket      n detail
|> 2026-11-23 15:05 anna as ines   assign                     #1      1
|  2026-11-23 15:05 anna           open                       #3      1
|  2026-11-23 15:05 anna           assign                     #3      1
|  2026-11-23 15:05 anna           import                    #14      1 erasure
|  2026-11-23 15:05 anna           import                    #13      1 incident
|  2026-11-23 15:05 anna           import                    #12      1 billing
|  2026-11-23 15:05 anna           import                    #11      1 howto
|  2026-11-23 15:05 anna           import                    #10      1 access
|  2026-11-23 15:05 anna           import                     #9      1 objecti~
|  2026-11-23 15:05 anna           import                     #8      1 portabi~
|  2026-11-23 15:05 anna           import                     #7      1 erasure
|  2026-11-23 15:05 anna           import                     #6      1 access
|  2026-11-23 15:05 anna           import                     #5      1 rectifi~
|  2026-11-23 15:05 anna           import                     #4      1 erasure
|  2026-11-23 15:05 anna           import                     #3      1 access
|  2026-11-23 15:05 anna           import                     #2      1 erasure
|  2026-11-23 15:05 anna           import                     #1      1 erasure
|
|--------------------------------------------------------------------------------
|
|                                                                           1/17
| <Enter> open  w same agent  t same ticket  / ask  R settle  q back  ? help
+ 0,2
> w
| TEAM LOG: what was done to tickets, newest first
|  time             who            what                   ticket      n detail
|> 2026-11-23 15:05 anna as ines   assign                     #1      1
|  2026-11-23 15:05 anna           open                       #3      1
|  2026-11-23 15:05 anna           assign                     #3      1
|  2026-11-23 15:05 anna           import                    #14      1 erasure
|  2026-11-23 15:05 anna           import                    #13      1 incident
|  2026-11-23 15:05 anna           import                    #12      1 billing
|  2026-11-23 15:05 anna           import                    #11      1 howto
|  2026-11-23 15:05 anna           import                    #10      1 access
|  2026-11-23 15:05 anna           import                     #9      1 objecti~
|  2026-11-23 15:05 anna           import                     #8      1 portabi~
|  2026-11-23 15:05 anna           import                     #7      1 erasure
|  2026-11-23 15:05 anna           import                     #6      1 access
|  2026-11-23 15:05 anna           import                     #5      1 rectifi~
|  2026-11-23 15:05 anna           import                     #4      1 erasure
|  2026-11-23 15:05 anna           import                     #3      1 access
|  2026-11-23 15:05 anna           import                     #2      1 erasure
|  2026-11-23 15:05 anna           import                     #1      1 erasure
|
|--------------------------------------------------------------------------------
|
| who:anna                                                                  1/17
| <Enter> open  w same agent  t same ticket  / ask  R settle  q back  ? help
+ 0,2
= 140x40
> q
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject                | PREVIEW (p hides, ^Wp moves it)
|1 my-open          1      |  N      1   -3d! ! eras new  ines   J••• S•••   Erase account + backups| #3 Copy of call recordings
|2 due-soon         7      |  N      2    8h  ! eras new  -      M••• K•••   Please delete all my d~| access | new | @me | pri !
|3 overdue          1      |>        3    2d  ! acce new  @me    P••• O•••   Copy of call recordings| due Wed 2026-11-25, day 29 of 31
|4 unassigned      12      |  N     13    2d  ! inci new  -      R••• V•••   The site says 500 sinc~| Art. 15 GDPR
|5 erasure-due      5      |  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten ~|
|6 access-due       4      |  N     11    4d  B howt new  -      B••• T•••   How do I change my e-m~| identity     unknown, person 3
|7 waiting          0      |  N     12    4d  B bill new  -      N••• A•••   Charged twice in Octob~| name         P••• O•••
|8 review           0      |  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on in~| email        p•••@e•••.org
|9 new             14      |  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all s~| phone        +46 •••
|  further-rights   4      |  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求           | lang         en
|  unverified       8      |  N      8    9d  B port new  -      E••• Z•••   Data export in JSON pl~|
|  escalated        0      |  N      9   10d  C obje new  -      S••• P•••   Stop profiling me      | STEPS
|  service          3      |  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?| [ ] further rights of the letter: obje~
|v LABELS                  |  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные     |     <- :split / drop-hint
|  legal            1      |                                                                        | [x] assigned
|  mkt              1      |                                                                        | [ ] identity settled
|  newsletter       1      |                                                                        | [ ] the data were searched for
|  urgent-customer  1      |                                                                        | [ ] notes and letters of the house too
|  vip              1      |                                                                        | [ ] every letter reviewed for others' ~
|                          |                                                                        | [ ] resolution chosen
|                          |                                                                        | [ ] the answer is written, for a secon~
|                          |                                                                        | [ ] approved by a second person
|                          |                                                                        | [ ] the package is made
|                          |                                                                        | [ ] the package is delivered
|                          |                                                                        | [ ] answered
|                          |                                                                        |
|                          |                                                                        |[1] 2026-10-25 08:00  in P••• O••• <p••~
|                          |                                                                        |    I want a copy of the recordings of
|                          |                                                                        |    my calls.
|                          |                                                                        |
|                          |                                                                        |    > On Monday you wrote:
|                          |                                                                        |    > which calls?
|                          |                                                                        |
|                          |                                                                        |    All of them. My number is [phone].
|                          |                                                                        |
|- 15:05 anna as ines assign #1 - 15:05 anna open #3 - 15:05 anna assign #3 - 15:05 anna import #14 - 15:05 anna import #13 ------- log: gL -
| u undoes: assign @me                                                                                                                  3/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,4

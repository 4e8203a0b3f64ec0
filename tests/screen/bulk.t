## Many at once: always a preview first, and the number has to be typed.
= 80x24
> tt;a
> "ines"
> <Enter>
| BULK PREVIEW   assign ines   scope: 2 tagged          dry run, nothing written
| 2 chosen
| apply 2   after: unassigned 14 -> 12
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[x]      1    -3d  assignee - > ines               ok
| [x]      2     8h  assignee - > ines               ok
|
|
|
|
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
| One undo entry. Type the number of tickets to apply (2), or Esc:
|                                                                            1/2
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,21
> <Space>
> 2<Enter>
| BULK PREVIEW   assign ines   scope: 2 tagged          dry run, nothing written
| 2 chosen
| apply 1   left out 1   were all applied: unassigned 14 -> 12
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
| [-]      1    -3d  assignee - > ines               left out
|>[x]      2     8h  assignee - > ines               ok
|
|
|
|
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
| One undo entry. Type the number of tickets to apply (1), or Esc:
| type 1, the number of tickets that will change, or Esc
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 0,6
> 1<Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
| *N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  ines   M••• K•••   Please delete all my data
|> N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
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
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter --------------------------
| assign: 1 applied
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4
## All that the list selects, on the screen or not.
> l
> "kind:erasure"
> <Enter>
> :
> "all priority low"
> <Enter>
| BULK PREVIEW   priority low                           dry run, nothing written
| 5 chosen   scope: all of is:open > kind:erasure
| apply 5
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[x]      1    -3d  priority urgent > low           ok
| [x]      2     8h  priority urgent > low           ok
| [x]      4     4d  priority high > low             ok
| [x]      7     7d  priority normal > low           ok
| [x]     14    30d  priority normal > low           ok
|
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
| One undo entry. Type the number of tickets to apply (5), or Esc:
|                                                                            1/5
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,21
> <Esc>
| filter  is:open > kind:erasure                                 5/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  ines   M••• K•••   Please delete all my data
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| nothing was changed
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## Without a filter nothing means everything.
> c
> "all tickets"
> <Enter>
> :
> "all priority low"
> <Enter>
| all tickets                                                   14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  ines   M••• K•••   Please delete all my data
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| this list has no filter: an action never means every ticket; l narrows it
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> <Esc>
= 130x30
> g*tt;P
> "high"
> <Enter>
| BULK PREVIEW   priority high   scope: 2 tagged                                    dry run, nothing written   set frozen 15:05:00
| 2 chosen   apply 2   no mail   est. under 1 s
|----------------------------------------------------------------------------------------------------------------------------------
|         ID    Due  Who     Field      Before       After          Verdict             | AFTER  saved filters
|>[x]      1    -3d  -       priority   urgent       high           ok                  |  no count of theirs changes
| [x]      2     8h  ines    priority   urgent       high           ok                  | CHECKS
|                                                                                       |  your roles allow it        ok
|                                                                                       |  the rules allow it         ok
|                                                                                       |  nobody else changed it     when applied
|                                                                                       |  they are still there       ok
|                                                                                       |  the filter decides         n/a
|                                                                                       | UNDO
|                                                                                       |  one entry of the journal: priority x2
|                                                                                       |  u takes it back, where nobody changed
|                                                                                       |  the same since then
|                                                                                       | THE SAME AS A COMMAND
|                                                                                       |  :bulk id:1..2 priority high
|                                                                                       |  ombud do priority --to high --filter
|                                                                                       |  id:1..2
|                                                                                       |  a preview too; --yes in the shell does
|                                                                                       |  it
|                                                                                       | RECIPE
|                                                                                       |  chosen tickets are no filter; what :all
|                                                                                       |  or :bulk previews, S saves
|                                                                                       |
|                                                                                       |
|----------------------------------------------------------------------------------------------------------------------------------
| One undo entry. Type the number of tickets to apply (2), or Esc:
| in the order of their numbers: G groups by verdict                                                                           1/2
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,27
## In a low window the rules give way, in a narrow one the words: no number is cut.
= 40x8
> <Esc><Esc><Esc>g*ttt
> l
> "kind:eras"
> <Enter>
> ;P
> "high"
> <Enter>
| BULK PREVIEW priority high     dry run
| 3 chosen = 1 listed + 2 not (h)
| apply 2   already so 1
|>[x]     h3  priority urgent > high
| [=]      4  is so already
| Type 2 to apply, or Esc:
|                                    1/3
| <Space> keep/drop  f only skips  ? help
+ 26,5
> <Space>9
| BULK PREVIEW priority high     dry run
| 3 chosen = 1 listed + 2 not (h)
| apply 1   left out 1   already so 1
| [-]     h3  left out
|>[=]      4  is so already
| Type 1 to apply, or Esc: 9
|                                    2/3
| <Space> keep/drop  f only skips  ? help
+ 27,5
= 60x10
| BULK PREVIEW priority high   scope: 3 tagged       dry run
| 3 chosen = 1 listed + 2 not (h)
| apply 1   left out 1   already so 1
| [-]     h3     2d  left out
|>[=]      4     4d  is so already
| [x]    h13     2d  priority urgent > high  due 2026-11-25~
|
| Type the number of tickets to apply (1), or Esc: 9
|                                                        2/3
| <Space> keep/drop  f only skips  c conflict  w CSV  ? help
+ 51,7
> <Enter>
| BULK PREVIEW priority high   scope: 3 tagged       dry run
| 3 chosen = 1 listed + 2 not (h)
| apply 1   left out 1   already so 1
| [-]     h3     2d  left out
|>[=]      4     4d  is so already
| [x]    h13     2d  priority urgent > high  due 2026-11-25~
|
| Type the number of tickets to apply (1), or Esc:
| type 1, the number of tickets that will change, or Esc
| <Space> keep/drop  f only skips  c conflict  w CSV  ? help
+ 0,4
= 40x14
| BULK PREVIEW priority high     dry run
| 3 chosen = 1 listed + 2 not (h)
| apply 1   left out 1   already so 1
|----------------------------------------
|         ID  Change
| [-]     h3  left out
|>[=]      4  is so already
| [x]    h13  priority urgent > high  d~
|
|
|----------------------------------------
| type 1, the number of tickets that
| will change, or Esc
| <Space> keep/drop  f only skips  ? help
+ 0,6
> f
| BULK PREVIEW priority high     dry run
| 3 chosen = 1 listed + 2 not (h)
| apply 1   left out 1   already so 1
|----------------------------------------
|         ID  Change
|>[=]      4  is so already
|
|
|
|
|----------------------------------------
| Type 1 to apply, or Esc:
| only what is not applied: f shows~ 1/1
| <Space> keep/drop  f only skips  ? help
+ 26,11

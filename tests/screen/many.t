## Tagged rows that the list does not show are marked, and counted apart.
= 80x24
> t
> jt
> l
> "kind:erasure"
> <Enter>
> ;P
> "low"
> <Enter>
| BULK PREVIEW   priority low   scope: 2 tagged         dry run, nothing written
| 2 chosen = 1 in the list + 1 outside it (h)
| apply 2
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[x]      1    -3d  priority urgent > low           ok
| [x]     h3     2d  priority urgent > low           ok
|
|
|
|
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
## A ticket is found by its number; what is not there is said.
> /
> "3"
> <Enter>
| BULK PREVIEW   priority low   scope: 2 tagged         dry run, nothing written
| 2 chosen = 1 in the list + 1 outside it (h)
| apply 2
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
| [x]      1    -3d  priority urgent > low           ok
|>[x]     h3     2d  priority urgent > low           ok
|
|
|
|
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
|                                                                            2/2
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,21
> /
> "77"
> <Enter>
| BULK PREVIEW   priority low   scope: 2 tagged         dry run, nothing written
| 2 chosen = 1 in the list + 1 outside it (h)
| apply 2
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
| [x]      1    -3d  priority urgent > low           ok
|>[x]     h3     2d  priority urgent > low           ok
|
|
|
|
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
| no ticket 77 is shown here
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 0,6
## A file is never written over.
> w
> "/dev/null"
> <Enter>
| BULK PREVIEW   priority low   scope: 2 tagged         dry run, nothing written
| 2 chosen = 1 in the list + 1 outside it (h)
| apply 2
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
| [x]      1    -3d  priority urgent > low           ok
|>[x]     h3     2d  priority urgent > low           ok
|
|
|
|
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
| /dev/null is there already: choose another name
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 0,6
## What another agent changed since the preview is not overwritten; what touches another part is
## merged, and said.
& ines 1 priority high
& ines 3 label urgent
> 2<Enter>
| BULK RESULT   priority low   scope: 2 tagged                           applied
| 2 chosen
| applied 1   conflict 1   merged 1
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
| [!]      1    -3d  CONFLICT priority: ines changed it just now (priority urgen~
|>[x]      3     2d  priority urgent > low           ok merged: label +urgent by~
|
|
|
|
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
| Written as one journal entry: u undoes it. Enter goes back.
| priority: 1 applied, 1 of them merged, 1 changed meanwhile
| f only skips  c conflict  w CSV  q back  ? help
+ 0,6
> c
| MERGED on #3
|--------------------------------------------------------------------------------
| In the store now:
|   merged: label +urgent by ines, just now
|
| What you meant:
|   priority low
|
| Both stand: they touch different parts of the ticket.
|
|
|
|
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
> j
> c
| MERGED on #3
|--------------------------------------------------------------------------------
| In the store now:
|   merged: label +urgent by ines, just now
|
| What you meant:
|   priority low
|
| Both stand: they touch different parts of the ticket.
|
|
|
|
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
> <Enter>
## The journal's entry, ticket by ticket: one of them is taken back alone.
> U
> <Enter>
| ENTRY 4   priority low x1
|        ID  Is            Change
|>        3  done          priority urgent > low
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|                                                                            1/1
| u undo  ^R redo  <Enter> open  q back  d resolve  a assign  r reply  ? help
+ 0,2
> u
| ENTRY 4   priority low x1
|        ID  Is            Change
|>        3  taken back    priority urgent > low
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| undo: priority low x1, #3
| u undo  ^R redo  <Enter> open  q back  d resolve  a assign  r reply  ? help
+ 0,2
> ^R
| ENTRY 4   priority low x1
|        ID  Is            Change
|>        3  done          priority urgent > low
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| redo: priority low x1, #3
| u undo  ^R redo  <Enter> open  q back  d resolve  a assign  r reply  ? help
+ 0,2
> q
> u
> q
## By verdict, and from one to the next.
> *
> ;+
> "vip"
> <Enter>
| BULK PREVIEW   label vip   scope: 6 tagged            dry run, nothing written
| 6 chosen = 5 in the list + 1 outside it (h)
| apply 5   already so 1
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[=]      1    -3d                                  is so already
| [x]      2     8h  labels - > vip                  ok
| [x]     h3     2d  labels urgent > urgent,vip      ok
| [x]      4     4d  labels mkt,newsletter > mkt,ne~ ok
| [x]      7     7d  labels - > vip                  ok
| [x]     14    30d  labels - > vip                  ok
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
|                                                                            1/6
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,21
> G
> }
| BULK PREVIEW   label vip   scope: 6 tagged            dry run, nothing written
| 6 chosen = 5 in the list + 1 outside it (h)
| apply 5   already so 1
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
| [x]      2     8h  labels - > vip                  ok
| [x]     h3     2d  labels urgent > urgent,vip      ok
| [x]      4     4d  labels mkt,newsletter > mkt,ne~ ok
| [x]      7     7d  labels - > vip                  ok
| [x]     14    30d  labels - > vip                  ok
|>[=]      1    -3d                                  is so already
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
| by verdict: G shows them in order again                                    6/6
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,21
> G
> f
| BULK PREVIEW   label vip   scope: 6 tagged            dry run, nothing written
| 6 chosen = 5 in the list + 1 outside it (h)
| apply 5   already so 1
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[=]      1    -3d                                  is so already
|
|
|
|
|
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
| only what is not applied: f shows all                                      1/1
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,21
> <Esc>
> <Esc>
= 120x40
> ;a
> "ines"
> <Enter>
| BULK PREVIEW   assign ines   scope: 6 tagged                            dry run, nothing written   set frozen 15:05:00
| 6 chosen   apply 6   no mail   est. under 1 s
|------------------------------------------------------------------------------------------------------------------------
|         ID    Due  Who     Field      Before    After       Verdict         | AFTER  saved filters
|>[x]      1    -3d  -       assignee   -         ines        ok              |  unassigned             14 ->      8
| [x]      2     8h  -       assignee   -         ines        ok              |
| [x]      3     2d  -       assignee   -         ines        ok              | CHECKS
| [x]      4     4d  -       assignee   -         ines        ok              |  your roles allow it        ok
| [x]      7     7d  -       assignee   -         ines        ok              |  the rules allow it         ok
| [x]     14    30d  -       assignee   -         ines        ok              |  nobody else changed it     when applied
|                                                                             |  they are still there       ok
|                                                                             |  the filter decides         n/a
|                                                                             |
|                                                                             | UNDO
|                                                                             |  one entry of the journal: assign x6
|                                                                             |  u takes it back, where nobody changed
|                                                                             |  the same since then
|                                                                             |
|                                                                             | THE SAME AS A COMMAND
|                                                                             |  :bulk id:1..4,7,14 assign ines
|                                                                             |  ombud do assign --to ines --filter
|                                                                             |  id:1..4,7,14
|                                                                             |  a preview too; --yes in the shell does
|                                                                             |  it
|                                                                             |
|                                                                             | RECIPE
|                                                                             |  chosen tickets are no filter; what :all
|                                                                             |  or :bulk previews, S saves
|                                                                             |
|                                                                             |
|                                                                             |
|                                                                             |
|                                                                             |
|                                                                             |
|                                                                             |
|                                                                             |
|------------------------------------------------------------------------------------------------------------------------
| One undo entry. Type the number of tickets to apply (6), or Esc:
| in the order of their numbers: G groups by verdict                                                                 1/6
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,37
> q
= 200x60
> ;a
> "ines"
> <Enter>
| BULK PREVIEW   assign ines   scope: 6 tagged                                                                                                            dry run, nothing written   set frozen 15:05:00
| 6 chosen   apply 6   no mail   est. under 1 s
|--------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
|         ID    Due  Who     Field      Before                     After                        Verdict               Subject                                 | AFTER  saved filters
|>[x]      1    -3d  -       assignee   -                          ines                         ok                    Erase account + backups                 |  unassigned             14 ->      8
| [x]      2     8h  -       assignee   -                          ines                         ok                    Please delete all my data               |
| [x]      3     2d  -       assignee   -                          ines                         ok                    Copy of call recordings                 | CHECKS
| [x]      4     4d  -       assignee   -                          ines                         ok                    Right to be forgotten / newsletter      |  your roles allow it        ok
| [x]      7     7d  -       assignee   -                          ines                         ok                    帳戶刪除請求                            |  the rules allow it         ok
| [x]     14    30d  -       assignee   -                          ines                         ok                    Удалите мои данные                      |  nobody else changed it     when applied
|                                                                                                                                                             |  they are still there       ok
|                                                                                                                                                             |  the filter decides         n/a
|                                                                                                                                                             |
|                                                                                                                                                             | UNDO
|                                                                                                                                                             |  one entry of the journal: assign x6
|                                                                                                                                                             |  u takes it back, where nobody changed
|                                                                                                                                                             |  the same since then
|                                                                                                                                                             |
|                                                                                                                                                             | THE SAME AS A COMMAND
|                                                                                                                                                             |  :bulk id:1..4,7,14 assign ines
|                                                                                                                                                             |  ombud do assign --to ines --filter
|                                                                                                                                                             |  id:1..4,7,14
|                                                                                                                                                             |  a preview too; --yes in the shell does
|                                                                                                                                                             |  it
|                                                                                                                                                             |
|                                                                                                                                                             | RECIPE
|                                                                                                                                                             |  chosen tickets are no filter; what :all
|                                                                                                                                                             |  or :bulk previews, S saves
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|                                                                                                                                                             |
|--------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
| One undo entry. Type the number of tickets to apply (6), or Esc:
| in the order of their numbers: G groups by verdict                                                                                                                                                 1/6
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,57
> q
## A command of the preview has no place elsewhere.
= 80x24
> :
> "write-csv x"
> <Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*N      1   -3d! A eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
| *N      3    2d  C acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
| *N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
| *N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
| *N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| there is no bulk preview here
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> :
> "jobs"
> <Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*N      1   -3d! A eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
| *N      3    2d  C acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
| *N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
| *N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
| *N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| nothing was interrupted
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> :
> "jobs resume 4"
> <Enter>
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|>*N      1   -3d! A eras new  -      J••• S•••   Erase account + backups
| *N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
| *N      3    2d  C acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
| *N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
| *N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
| *N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| there is no job 4: 'ombud jobs' lists them
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2

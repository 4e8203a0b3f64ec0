## A wide window: a line a changed field, and beside it the counts after, what was checked, the way back and
## the same as a command. Chosen by a filter of its own.
= 140x40
> :
> "bulk kind:incident,erasure priority low"
> <Enter>
| BULK PREVIEW   priority low   scope: all of kind:incident,erasure                           dry run, nothing written   set frozen 15:05:00
| 6 chosen   apply 6   no mail   est. under 1 s
|--------------------------------------------------------------------------------------------------------------------------------------------
|         ID    Due  Who     Field      Before         After            Verdict                   | AFTER  saved filters
|>[x]      1    -3d  -       priority   urgent         low              ok                        |  due-soon                7 ->      6
| [x]      2     8h  -       priority   urgent         low              ok                        |
| [x]     13     2d  -       priority   urgent         low              ok                        | CHECKS
|                            due        2026-11-25     2026-12-07                                 |  your roles allow it        ok
| [x]      4     4d  -       priority   high           low              ok                        |  the rules allow it         ok
| [x]      7     7d  -       priority   normal         low              ok                        |  nobody else changed it     when applied
| [x]     14    30d  -       priority   normal         low              ok                        |  they are still there       ok
|                                                                                                 |  the filter decides         ok
|                                                                                                 |
|                                                                                                 | UNDO
|                                                                                                 |  one entry of the journal: priority x6
|                                                                                                 |  u takes it back, where nobody changed
|                                                                                                 |  the same since then
|                                                                                                 |
|                                                                                                 | THE SAME AS A COMMAND
|                                                                                                 |  :bulk kind:incident,erasure priority
|                                                                                                 |  low
|                                                                                                 |  ombud do priority --to low --filter
|                                                                                                 |  kind:incident,erasure
|                                                                                                 |  a preview too; --yes in the shell does
|                                                                                                 |  it
|                                                                                                 |
|                                                                                                 | RECIPE
|                                                                                                 |  S saves it under a name; B runs it
|                                                                                                 |  again
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|--------------------------------------------------------------------------------------------------------------------------------------------
| One undo entry. Type the number of tickets to apply (6), or Esc:
| in the order of the filter: G groups by verdict                                                                                        1/6
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,37
## The cursor goes from ticket to ticket; what is left out by hand is left out of the command too.
> j<Space>k
| BULK PREVIEW   priority low   scope: all of kind:incident,erasure                           dry run, nothing written   set frozen 15:05:00
| 6 chosen   apply 5   left out 1   no mail   est. under 1 s
|--------------------------------------------------------------------------------------------------------------------------------------------
|         ID    Due  Who     Field      Before         After            Verdict                   | AFTER  saved filters, were all applied
| [x]      1    -3d  -       priority   urgent         low              ok                        |  due-soon                7 ->      6
|>[-]      2     8h  -       priority   urgent         low              left out                  |
| [x]     13     2d  -       priority   urgent         low              ok                        | CHECKS
|                            due        2026-11-25     2026-12-07                                 |  your roles allow it        ok
| [x]      4     4d  -       priority   high           low              ok                        |  the rules allow it         ok
| [x]      7     7d  -       priority   normal         low              ok                        |  nobody else changed it     when applied
| [x]     14    30d  -       priority   normal         low              ok                        |  they are still there       ok
|                                                                                                 |  the filter decides         ok
|                                                                                                 |
|                                                                                                 | UNDO
|                                                                                                 |  one entry of the journal: priority x5
|                                                                                                 |  u takes it back, where nobody changed
|                                                                                                 |  the same since then
|                                                                                                 |
|                                                                                                 | THE SAME AS A COMMAND
|                                                                                                 |  :bulk "kind:incident,erasure -id:2"
|                                                                                                 |  priority low
|                                                                                                 |  ombud do priority --to low --filter
|                                                                                                 |  'kind:incident,erasure -id:2'
|                                                                                                 |  a preview too; --yes in the shell does
|                                                                                                 |  it
|                                                                                                 |
|                                                                                                 | RECIPE
|                                                                                                 |  S saves it under a name; B runs it
|                                                                                                 |  again
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|--------------------------------------------------------------------------------------------------------------------------------------------
| One undo entry. Type the number of tickets to apply (5), or Esc:
| in the order of the filter: G groups by verdict                                                                                        2/6
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,37
## The command does the same.
> q
> :
> "bulk 'kind:incident,erasure -id:2' priority low"
> <Enter>
| BULK PREVIEW   priority low   scope: all of kind:incident,erasure -id:2                     dry run, nothing written   set frozen 15:05:00
| 5 chosen   apply 5   no mail   est. under 1 s
|--------------------------------------------------------------------------------------------------------------------------------------------
|         ID    Due  Who     Field      Before         After            Verdict                   | AFTER  saved filters
|>[x]      1    -3d  -       priority   urgent         low              ok                        |  due-soon                7 ->      6
| [x]     13     2d  -       priority   urgent         low              ok                        |
|                            due        2026-11-25     2026-12-07                                 | CHECKS
| [x]      4     4d  -       priority   high           low              ok                        |  your roles allow it        ok
| [x]      7     7d  -       priority   normal         low              ok                        |  the rules allow it         ok
| [x]     14    30d  -       priority   normal         low              ok                        |  nobody else changed it     when applied
|                                                                                                 |  they are still there       ok
|                                                                                                 |  the filter decides         ok
|                                                                                                 |
|                                                                                                 | UNDO
|                                                                                                 |  one entry of the journal: priority x5
|                                                                                                 |  u takes it back, where nobody changed
|                                                                                                 |  the same since then
|                                                                                                 |
|                                                                                                 | THE SAME AS A COMMAND
|                                                                                                 |  :bulk "kind:incident,erasure -id:2"
|                                                                                                 |  priority low
|                                                                                                 |  ombud do priority --to low --filter
|                                                                                                 |  'kind:incident,erasure -id:2'
|                                                                                                 |  a preview too; --yes in the shell does
|                                                                                                 |  it
|                                                                                                 |
|                                                                                                 | RECIPE
|                                                                                                 |  S saves it under a name; B runs it
|                                                                                                 |  again
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|--------------------------------------------------------------------------------------------------------------------------------------------
| One undo entry. Type the number of tickets to apply (5), or Esc:
| in the order of the filter: G groups by verdict                                                                                        1/5
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,37
## A verdict is found, forwards and backwards, and grouped.
& ines 4 priority low
> q
> :
> "bulk id:1..5 priority low"
> <Enter>
> /
> "already"
> <Enter>
| BULK PREVIEW   priority low   scope: all of id:1..5                                         dry run, nothing written   set frozen 15:05:00
| 5 chosen   apply 4   already so 1   no mail   est. under 1 s
|--------------------------------------------------------------------------------------------------------------------------------------------
|         ID    Due  Who     Field      Before         After            Verdict                   | AFTER  saved filters
| [x]      1    -3d  -       priority   urgent         low              ok                        |  no count of theirs changes
| [x]      2     8h  -       priority   urgent         low              ok                        |
| [x]      3     2d  -       priority   urgent         low              ok                        | CHECKS
|>[=]      4     4d  -                                                  is so already             |  your roles allow it        ok
| [x]      5     7d  -       priority   normal         low              ok                        |  the rules allow it         ok
|                                                                                                 |  nobody else changed it     when applied
|                                                                                                 |  they are still there       ok
|                                                                                                 |  the filter decides         ok
|                                                                                                 |
|                                                                                                 | UNDO
|                                                                                                 |  one entry of the journal: priority x4
|                                                                                                 |  u takes it back, where nobody changed
|                                                                                                 |  the same since then
|                                                                                                 |
|                                                                                                 | THE SAME AS A COMMAND
|                                                                                                 |  :bulk id:1..5 priority low
|                                                                                                 |  ombud do priority --to low --filter
|                                                                                                 |  id:1..5
|                                                                                                 |  a preview too; --yes in the shell does
|                                                                                                 |  it
|                                                                                                 |
|                                                                                                 | RECIPE
|                                                                                                 |  S saves it under a name; B runs it
|                                                                                                 |  again
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|--------------------------------------------------------------------------------------------------------------------------------------------
| One undo entry. Type the number of tickets to apply (4), or Esc:
| in the order of the filter: G groups by verdict                                                                                        4/5
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,37
> n
> /
> "5"
> <Enter>
> G
| BULK PREVIEW   priority low   scope: all of id:1..5                                         dry run, nothing written   set frozen 15:05:00
| 5 chosen   apply 4   already so 1   no mail   est. under 1 s
|--------------------------------------------------------------------------------------------------------------------------------------------
|         ID    Due  Who     Field      Before         After            Verdict                   | AFTER  saved filters
| ok: 4                                                                                           |  no count of theirs changes
|>[x]      1    -3d  -       priority   urgent         low              ok                        |
| [x]      2     8h  -       priority   urgent         low              ok                        | CHECKS
| [x]      3     2d  -       priority   urgent         low              ok                        |  your roles allow it        ok
| [x]      5     7d  -       priority   normal         low              ok                        |  the rules allow it         ok
| is so already: 1                                                                                |  nobody else changed it     when applied
| [=]      4     4d  -                                                  is so already             |  they are still there       ok
|                                                                                                 |  the filter decides         ok
|                                                                                                 |
|                                                                                                 | UNDO
|                                                                                                 |  one entry of the journal: priority x4
|                                                                                                 |  u takes it back, where nobody changed
|                                                                                                 |  the same since then
|                                                                                                 |
|                                                                                                 | THE SAME AS A COMMAND
|                                                                                                 |  :bulk id:1..5 priority low
|                                                                                                 |  ombud do priority --to low --filter
|                                                                                                 |  id:1..5
|                                                                                                 |  a preview too; --yes in the shell does
|                                                                                                 |  it
|                                                                                                 |
|                                                                                                 | RECIPE
|                                                                                                 |  S saves it under a name; B runs it
|                                                                                                 |  again
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|--------------------------------------------------------------------------------------------------------------------------------------------
| One undo entry. Type the number of tickets to apply (4), or Esc:
| by verdict: G shows them in order again                                                                                                1/5
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,37
> /
> "nobody says this"
> <Enter>
| BULK PREVIEW   priority low   scope: all of id:1..5                                         dry run, nothing written   set frozen 15:05:00
| 5 chosen   apply 4   already so 1   no mail   est. under 1 s
|--------------------------------------------------------------------------------------------------------------------------------------------
|         ID    Due  Who     Field      Before         After            Verdict                   | AFTER  saved filters
| ok: 4                                                                                           |  no count of theirs changes
|>[x]      1    -3d  -       priority   urgent         low              ok                        |
| [x]      2     8h  -       priority   urgent         low              ok                        | CHECKS
| [x]      3     2d  -       priority   urgent         low              ok                        |  your roles allow it        ok
| [x]      5     7d  -       priority   normal         low              ok                        |  the rules allow it         ok
| is so already: 1                                                                                |  nobody else changed it     when applied
| [=]      4     4d  -                                                  is so already             |  they are still there       ok
|                                                                                                 |  the filter decides         ok
|                                                                                                 |
|                                                                                                 | UNDO
|                                                                                                 |  one entry of the journal: priority x4
|                                                                                                 |  u takes it back, where nobody changed
|                                                                                                 |  the same since then
|                                                                                                 |
|                                                                                                 | THE SAME AS A COMMAND
|                                                                                                 |  :bulk id:1..5 priority low
|                                                                                                 |  ombud do priority --to low --filter
|                                                                                                 |  id:1..5
|                                                                                                 |  a preview too; --yes in the shell does
|                                                                                                 |  it
|                                                                                                 |
|                                                                                                 | RECIPE
|                                                                                                 |  S saves it under a name; B runs it
|                                                                                                 |  again
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|--------------------------------------------------------------------------------------------------------------------------------------------
| One undo entry. Type the number of tickets to apply (4), or Esc:
| no verdict and no change here says 'nobody says this'
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 0,5
## Few lines: what has no room goes, from the end.
= 120x22
| BULK PREVIEW   priority low   scope: all of id:1..5                     dry run, nothing written   set frozen 15:05:00
| 5 chosen   apply 4   already so 1   no mail   est. under 1 s
|------------------------------------------------------------------------------------------------------------------------
|         ID    Due  Who     Field      Before    After       Verdict         | AFTER  saved filters
| ok: 4                                                                       |  no count of theirs changes
|>[x]      1    -3d  -       priority   urgent    low         ok              | CHECKS
| [x]      2     8h  -       priority   urgent    low         ok              |  your roles allow it        ok
| [x]      3     2d  -       priority   urgent    low         ok              |  the rules allow it         ok
| [x]      5     7d  -       priority   normal    low         ok              |  nobody else changed it     when applied
| is so already: 1                                                            |  they are still there       ok
| [=]      4     4d  -                                        is so already   |  the filter decides         ok
|                                                                             | UNDO
|                                                                             |  one entry of the journal: priority x4
|                                                                             |  u takes it back, where nobody changed
|                                                                             |  the same since then
|                                                                             | RECIPE
|                                                                             |  S saves it under a name; B runs it
|                                                                             |  again
|------------------------------------------------------------------------------------------------------------------------
| One undo entry. Type the number of tickets to apply (4), or Esc:
| no verdict and no change here says 'nobody says this'
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 0,5
= 140x40
> 4<Enter>
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject                | PREVIEW (p hides, ^Wp moves it)
|1 my-open          0      |> N      1   -3d! C eras new  -      J••• S•••   Erase account + backups| #1 Erase account + backups
|2 due-soon         7      |  N      2    8h  C eras new  -      M••• K•••   Please delete all my d~| erasure | new | - | pri C
|3 overdue          1      |  N      3    2d  C acce new  -      P••• O•••   Copy of call recordings| due Fri 2026-11-20, 3 days late
|4 unassigned      14      |  N     13    2d  ! inci new  -      R••• V•••   The site says 500 sinc~| Art. 17 GDPR
|5 erasure-due      5      |  N      4    4d  C eras new  -      Z••• M•••   Right to be forgotten ~|
|6 access-due       4      |  N     11    4d  B howt new  -      B••• T•••   How do I change my e-m~| identity     unknown, person 1
|7 waiting          0      |  N     12    4d  B bill new  -      N••• A•••   Charged twice in Octob~| name         J••• S•••
|8 review           0      |  N      5    7d  C rect new  -      L••• Z•••   Wrong birth date on in~| email        j•••@e•••.org
|9 new             14      |  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all s~| lang         en
|  further-rights   4      |  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求           | labels       vip
|  unverified       8      |  N      8    9d  B port new  -      E••• Z•••   Data export in JSON pl~|
|  escalated        0      |  N      9   10d  C obje new  -      S••• P•••   Stop profiling me      | STEPS
|  service          3      |  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?| [x] further rights of the letter
|v LABELS                  |  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные     | [ ] assigned  <- :assign @me
|  legal            1      |                                                                        | [ ] identity settled
|  mkt              1      |                                                                        | [ ] the ground for erasure (Art. 17(1))
|  newsletter       1      |                                                                        | [ ] the systems that were searched
|  urgent-customer  1      |                                                                        | [ ] what is to be erased, with counts
|  vip              1      |                                                                        | [ ] whether the data were made public
|                          |                                                                        | [ ] why the answer is late (Art. 12(3))
|                          |                                                                        | [ ] resolution chosen
|                          |                                                                        | [ ] the answer is written, for a secon~
|                          |                                                                        | [ ] approved by a second person
|                          |                                                                        | [ ] the person's data are erased
|                          |                                                                        | [ ] no file of the store holds them an~
|                          |                                                                        | [ ] recipients told, or that there are~
|                          |                                                                        | [ ] answered
|                          |                                                                        |
|                          |                                                                        |[1] 2026-10-20 10:12  in J••• S••• <j••~
|                          |                                                                        |    Please erase my account and every
|                          |                                                                        |    backup.
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|- 15:05 anna priority 4 tickets - 15:05 anna as ines priority #4 - 15:05 anna import #14 - 15:05 anna import #13 ----------------- log: gL -
| priority: 4 applied
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,2
## What a rule forbids has its reason, in the room of the columns, and is counted.
> :
> "bulk id:1..6 reopen"
> <Enter>
| BULK PREVIEW   reopen   scope: all of id:1..6                                               dry run, nothing written   set frozen 15:05:00
| 6 chosen   apply 0   skip 6   no mail   est. under 1 s
|--------------------------------------------------------------------------------------------------------------------------------------------
|         ID    Due  Who     Field      Before         After            Verdict                   | AFTER  saved filters
|>[ ]      1    -3d  -       SKIP nobody has it: take it first (assign @me)                       |  no count of theirs changes
| [ ]      2     8h  -       SKIP the letter may exercise further rights: make each a ticket of ~ |
| [ ]      3     2d  -       SKIP the letter may exercise further rights: make each a ticket of ~ | CHECKS
| [ ]      4     4d  -       SKIP the letter may exercise further rights: make each a ticket of ~ |  your roles allow it        ok
| [ ]      5     7d  -       SKIP nobody has it: take it first (assign @me)                       |  the rules allow it         6 skipped
| [ ]      6     7d  -       SKIP nobody has it: take it first (assign @me)                       |  nobody else changed it     when applied
|                                                                                                 |  they are still there       ok
|                                                                                                 |  the filter decides         ok
|                                                                                                 |    3: nobody has it: take it first (assi~
|                                                                                                 |    3: the letter may exercise further ri~
|                                                                                                 |
|                                                                                                 | UNDO
|                                                                                                 |  nothing is written
|                                                                                                 |
|                                                                                                 | THE SAME AS A COMMAND
|                                                                                                 |  :bulk id:1..6 reopen
|                                                                                                 |  ombud do reopen --filter id:1..6
|                                                                                                 |  a preview too; --yes in the shell does
|                                                                                                 |  it
|                                                                                                 |
|                                                                                                 | RECIPE
|                                                                                                 |  S saves it under a name; B runs it
|                                                                                                 |  again
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|--------------------------------------------------------------------------------------------------------------------------------------------
| Nothing here would change: Esc goes back.
| nobody has it: take it first (assign @me)                                                                                              1/6
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 0,4
> q
> :
> "bulk kind:erasure"
> <Enter>
| filter  is:open                                                                      sort due   group -   14 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject                | PREVIEW (p hides, ^Wp moves it)
|1 my-open          0      |> N      1   -3d! C eras new  -      J••• S•••   Erase account + backups| #1 Erase account + backups
|2 due-soon         7      |  N      2    8h  C eras new  -      M••• K•••   Please delete all my d~| erasure | new | - | pri C
|3 overdue          1      |  N      3    2d  C acce new  -      P••• O•••   Copy of call recordings| due Fri 2026-11-20, 3 days late
|4 unassigned      14      |  N     13    2d  ! inci new  -      R••• V•••   The site says 500 sinc~| Art. 17 GDPR
|5 erasure-due      5      |  N      4    4d  C eras new  -      Z••• M•••   Right to be forgotten ~|
|6 access-due       4      |  N     11    4d  B howt new  -      B••• T•••   How do I change my e-m~| identity     unknown, person 1
|7 waiting          0      |  N     12    4d  B bill new  -      N••• A•••   Charged twice in Octob~| name         J••• S•••
|8 review           0      |  N      5    7d  C rect new  -      L••• Z•••   Wrong birth date on in~| email        j•••@e•••.org
|9 new             14      |  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all s~| lang         en
|  further-rights   4      |  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求           | labels       vip
|  unverified       8      |  N      8    9d  B port new  -      E••• Z•••   Data export in JSON pl~|
|  escalated        0      |  N      9   10d  C obje new  -      S••• P•••   Stop profiling me      | STEPS
|  service          3      |  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?| [x] further rights of the letter
|v LABELS                  |  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные     | [ ] assigned  <- :assign @me
|  legal            1      |                                                                        | [ ] identity settled
|  mkt              1      |                                                                        | [ ] the ground for erasure (Art. 17(1))
|  newsletter       1      |                                                                        | [ ] the systems that were searched
|  urgent-customer  1      |                                                                        | [ ] what is to be erased, with counts
|  vip              1      |                                                                        | [ ] whether the data were made public
|                          |                                                                        | [ ] why the answer is late (Art. 12(3))
|                          |                                                                        | [ ] resolution chosen
|                          |                                                                        | [ ] the answer is written, for a secon~
|                          |                                                                        | [ ] approved by a second person
|                          |                                                                        | [ ] the person's data are erased
|                          |                                                                        | [ ] no file of the store holds them an~
|                          |                                                                        | [ ] recipients told, or that there are~
|                          |                                                                        | [ ] answered
|                          |                                                                        |
|                          |                                                                        |[1] 2026-10-20 10:12  in J••• S••• <j••~
|                          |                                                                        |    Please erase my account and every
|                          |                                                                        |    backup.
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|- 15:05 anna priority 4 tickets - 15:05 anna as ines priority #4 - 15:05 anna import #14 - 15:05 anna import #13 ----------------- log: gL -
| bulk FILTER OPERATION: a filter of several words stands in quotes
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  : cmd  ? help
+ 27,2
## A ticket on which an answer was begun says so.
> i
> "begun"
@ 2000
> <Esc>
> :
> "bulk id:1..3 priority high"
> <Enter>
| BULK PREVIEW   priority high   scope: all of id:1..3                                        dry run, nothing written   set frozen 15:05:00
| 3 chosen   apply 3   no mail   est. under 1 s
|--------------------------------------------------------------------------------------------------------------------------------------------
|         ID    Due  Who     Field      Before         After            Verdict                   | AFTER  saved filters
|>[x]      1    -3d  -       priority   low            high             ok draft not sent         |  no count of theirs changes
| [x]      2     8h  -       priority   low            high             ok                        |
| [x]      3     2d  -       priority   low            high             ok                        | CHECKS
|                                                                                                 |  your roles allow it        ok
|                                                                                                 |  the rules allow it         ok
|                                                                                                 |  nobody else changed it     when applied
|                                                                                                 |  they are still there       ok
|                                                                                                 |  the filter decides         ok
|                                                                                                 |
|                                                                                                 | UNDO
|                                                                                                 |  one entry of the journal: priority x3
|                                                                                                 |  u takes it back, where nobody changed
|                                                                                                 |  the same since then
|                                                                                                 |
|                                                                                                 | THE SAME AS A COMMAND
|                                                                                                 |  :bulk id:1..3 priority high
|                                                                                                 |  ombud do priority --to high --filter
|                                                                                                 |  id:1..3
|                                                                                                 |  a preview too; --yes in the shell does
|                                                                                                 |  it
|                                                                                                 |
|                                                                                                 | RECIPE
|                                                                                                 |  S saves it under a name; B runs it
|                                                                                                 |  again
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|                                                                                                 |
|--------------------------------------------------------------------------------------------------------------------------------------------
| One undo entry. Type the number of tickets to apply (3), or Esc:
| in the order of the filter: G groups by verdict                                                                                        1/3
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,37

## While the desk is shown as it was, what goes on is asked of the desk as it is: alarms ring, and others see who looks.
= 80x24
> :queue unassigned<Enter>
> :alarm 14<Enter>
> :as-of 2026-11-20<Enter>
> q
< kim@example.org 0 One more | Where are my data?
@ 3000
| unassigned  is:open no:assignee -kind:o~  12/12  as of 2026-11-20 23:59  23:59
|        ID   Due  P Type St   Who    Requester   Subject
|>        1  0min  ! eras new  -      J••• S•••   Erase account + backups
|         2    3d  ! eras new  -      M••• K•••   Please delete all my data
|         3    5d  ! acce new  -      P••• O•••   Copy of call recordings
|         4    7d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|        11    7d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|        12    7d  B bill new  -      N••• A•••   Charged twice in October
|         5   10d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|         6   10d  B acce new  -      A••• B•••   Art. 15 request, all systems
|         7   10d  B eras new  -      李••• 小••• 帳戶刪除請求
|         8   12d  B port new  -      E••• Z•••   Data export in JSON please
|         9   13d  C obje new  -      S••• P•••   Stop profiling me
|        10   17d  C acce new  -      C••• F•••   Which data do you hold?
|
|
|
|
|
|
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| alarm: unassigned has 15, more than 14
| <Enter> open  l limit  c queue  : cmd  ? help
+ 0,2
> <Enter>
? ines 1: nobody
## What the past refuses is offered nowhere: not in the key bar, not behind a key that was begun, not in the palette.
> qg
@ 2000
| unassigned  is:open no:assignee -kind:o~  12/12  as of 2026-11-20 23:59  23:59
|        ID   Due  P Type St   Who    Requester   Subject
|>        1  0min  ! eras new  -      J••• S•••   Erase account + backups
|         2    3d  ! eras new  -      M••• K•••   Please delete all my data
|         3    5d  ! acce new  -      P••• O•••   Copy of call recordings
|         4    7d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|        11    7d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|        12    7d  B bill new  -      N••• A•••   Charged twice in October
|         5   10d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|         6   10d  B acce new  -      A••• B•••   Art. 15 request, all systems
|         7   10d  B eras new  -      李••• 小••• 帳戶刪除請求
|         8   12d  B port new  -      E••• Z•••   Data export in JSON please
|         9   13d  C obje new  -      S••• P•••   Stop profiling me
|        10   17d  C acce new  -      C••• F•••   Which data do you hold?
|
|--------------------------------------------------------------------------------
| g<Backspace>  take the last filter of~  go   the list in groups of the same k~
| gf            values of the list's fi~  g/   the same, going backwards
| gd            the desk at a glance      gg   first row; with a count that row
| gm            mine                      g<   first row of the window
| gu            new: what nobody began    g>   last row of the window
| gs            saved filters with thei~  gZ   mask all and blank the screen
| g1..g9        saved filter of that nu~
| <Enter> open  l limit  c queue  : cmd  ? help                                g
+ 0,2
> <Esc>
> :as
| unassigned  is:open no:assignee -kind:o~  12/12  as of 2026-11-20 23:59  23:59
|        ID   Due  P Type St   Who    Requester   Subject
|>        1  0min  ! eras new  -      J••• S•••   Erase account + backups
|         2    3d  ! eras new  -      M••• K•••   Please delete all my data
|         3    5d  ! acce new  -      P••• O•••   Copy of call recordings
|         4    7d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|        11    7d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|        12    7d  B bill new  -      N••• A•••   Charged twice in October
|         5   10d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|         6   10d  B acce new  -      A••• B•••   Art. 15 request, all systems
|         7   10d  B eras new  -      李••• 小••• 帳戶刪除請求
|         8   12d  B port new  -      E••• Z•••   Data export in JSON please
|         9   13d  C obje new  -      S••• P•••   Stop profiling me
|        10   17d  C acce new  -      C••• F•••   Which data do you hold?
|
|
|--------------------------------------------------------------------------------
|  as-of             the dashboard and the lists as they were at the end of a d~
|  aside       &     all filters above the queue's own off, or on again
|  dashboard   gd    the desk at a glance: clocks, states, agents, kinds, days
|  forecast          what will be late at today's pace, day by day
|  queue-next  ]     the next saved filter, as the sidebar has them
|  linear            the desk as lines from the next start on, for screen reade~
|:as
+ 3,23
> <Esc>
> :as-of now<Enter>
| unassigned  is:open no:assignee -kind:other sort:due          15/15  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras new  -      Z••• M•••   Right to be forgotten / newsle~
|  N     11    4d  B howt new  -      B••• T•••   How do I change my e-mail addr~
|  N     12    4d  B bill new  -      N••• A•••   Charged twice in October
|  N      5    7d  B rect new  -      L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras new  -      李••• 小••• 帳戶刪除請求
|  N     15    7d  B howt new  -      k•••@e•••.~ One more
|  N      8    9d  B port new  -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje new  -      S••• P•••   Stop profiling me
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras new  -      I••• I•••   Удалите мои данные
|
|
|
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| the desk as it is
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2

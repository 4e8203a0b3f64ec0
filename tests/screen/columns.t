## cols: in a filter chooses the columns; personal ones are masked.
= 80x24
> l
> "cols:id,received,email,kind,subject"
> <Enter>
| filter  is:open > cols:id,received,email,kind,subject         14/14  rw  15:05
|        ID Received   E-mail           Type Subject
|> N      1 2026-10-20 j•••@e•••.org    eras Erase account + backups
|  N      2 2026-10-22 m•••@e•••.net    eras Please delete all my data
|  N      3 2026-10-25 p•••@e•••.org    acce Copy of call recordings
|  N     13 2026-11-23 r•••@e•••.se     inci The site says 500 since noon
|  N      4 2026-10-27 z•••@e•••.de     eras Right to be forgotten / newsletter
|  N     11 2026-11-20 b•••@e•••.se     howt How do I change my e-mail address?
|  N     12 2026-11-20 n•••@e•••.se     bill Charged twice in October
|  N      5 2026-10-28 l•••@e•••.se     rect Wrong birth date on invoice
|  N      6 2026-10-29 a•••@e•••.se     acce Art. 15 request, all systems
|  N      7 2026-10-30 l•••@e•••.tw     eras 帳戶刪除請求
|  N      8 2026-11-02 e•••@e•••.se     port Data export in JSON please
|  N      9 2026-11-03 s•••@e•••.se     obje Stop profiling me
|  N     10 2026-11-05 c•••@e•••.se     acce Which data do you hold?
|  N     14 2026-11-23 i•••@e•••.ru     eras Удалите мои данные
|
|
|
|
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                                      due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> gc
| filter  is:open > cols:id,received,email,kind,subject         14/14  rw  15:05
|        ID Received   E-mail           Type Subject
|> N      1 2026-10-20 j•••@e•••.org    eras Erase account + backups
|  N      2 2026-10-22 m•••@e•••.net    eras Please delete all my data
|  N      3 2026-10-25 p•••@e•••.org    acce Copy of call recordings
|  N     13 2026-11-23 r•••@e•••.se     inci The site says 500 since noon
|  N      4 2026-10-27 z•••@e•••.de     eras Right to be forgotten / newsletter
|  N     11 2026-11-20 b•••@e•••.se     howt How do I change my e-mail address?
|  N     12 2026-11-20 n•••@e•••.se     bill Charged twice in October
|  N      5 2026-10-28 l•••@e•••.se     rect Wrong birth date on invoice
|  N      6 2026-10-29 a•••@e•••.se     acce Art. 15 request, all systems
|  N      7 2026-10-30 l•••@e•••.tw     eras 帳戶刪除請求
|  N      8 2026-11-02 e•••@e•••.se     port Data export in JSON please
|  N      9 2026-11-03 s•••@e•••.se     obje Stop profiling me
|  N     10 2026-11-05 c•••@e•••.se     acce Which data do you hold?
|  N     14 2026-11-23 i•••@e•••.ru     eras Удалите мои данные
|
|
|
|
|
| the filter says cols:id,received,email,kind,subject: take that out of it to
| choose here
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> <Esc>
## gc chooses them for the queue: on and off, moved, wider.
> gc
| COLUMNS of this list
|      column         width
|> [x] id                 6   the ticket's number
|  [x] due                5   when the answer is late; < is time left, overdue ~
|  [x] priority           1   urgent high normal low, or ! A B C
|  [x] kind               4   what is asked for: access, erasure, howto
|  [x] state              4   how far it has come: new, work, resolved
|  [x] assignee           6   the agent who has it: @me, @nobody or an account
|  [x] name              12   the person's name
|  [x] subject                the subject line
|  [ ] team               8   the team it was forwarded to: a name, or @team fo~
|  [ ] label             12   a word put on the ticket; +word is the same
|  [ ] received          10   when the letter came to us; < is age
|  [ ] updated           10   when something last changed; < is age
|  [ ] strict             5   as due, without the pauses
|  [ ] answered          10   when the answer was sent or given; < is age
|  [ ] closed            10   when it was closed; < is age
|  [ ] snoozed           10   until when it is out of sight; < is time left
|  [ ] resolution        10   how it ended: GRANTED, UNIDENT, SOLVED
|  [ ] ground            10   the article that the decision rests on
|  [ ] identity          10   unknown, asked, verified or not needed
|  [ ] lang               4   the letter's language: sv, en, de
| kept for you, for this queue                                           1 of 39
| <Space> on/off  J down  K up  > wider  < narrower  d as usual  q done  ? help
+ 0,2
> jjjj<Space>
> J
| COLUMNS of this list
|      column         width
|  [x] id                 6   the ticket's number
|  [x] due                5   when the answer is late; < is time left, overdue ~
|  [x] priority           1   urgent high normal low, or ! A B C
|  [x] kind               4   what is asked for: access, erasure, howto
|  [x] assignee           6   the agent who has it: @me, @nobody or an account
|> [ ] state              4   how far it has come: new, work, resolved
|  [x] name              12   the person's name
|  [x] subject                the subject line
|  [ ] team               8   the team it was forwarded to: a name, or @team fo~
|  [ ] label             12   a word put on the ticket; +word is the same
|  [ ] received          10   when the letter came to us; < is age
|  [ ] updated           10   when something last changed; < is age
|  [ ] strict             5   as due, without the pauses
|  [ ] answered          10   when the answer was sent or given; < is age
|  [ ] closed            10   when it was closed; < is age
|  [ ] snoozed           10   until when it is out of sight; < is time left
|  [ ] resolution        10   how it ended: GRANTED, UNIDENT, SOLVED
|  [ ] ground            10   the article that the decision rests on
|  [ ] identity          10   unknown, asked, verified or not needed
|  [ ] lang               4   the letter's language: sv, en, de
| kept for you, for this queue                                           6 of 39
| <Space> on/off  J down  K up  > wider  < narrower  d as usual  q done  ? help
+ 0,7
> G<Space>K
> q
| filter  is:open                                               14/14  rw  15:05
|        ID   Due  P Type Who    Requester   Subject                       Other
|> N      1   -3d! ! eras -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci -      R••• V•••   The site says 500 since noon
|  N      4    4d  A eras -      Z••• M•••   Right to be forgotten / news~
|  N     11    4d  B howt -      B••• T•••   How do I change my e-mail ad~
|  N     12    4d  B bill -      N••• A•••   Charged twice in October
|  N      5    7d  B rect -      L••• Z•••   Wrong birth date on invoice
|  N      6    7d  B acce -      A••• B•••   Art. 15 request, all systems
|  N      7    7d  B eras -      李••• 小••• 帳戶刪除請求
|  N      8    9d  B port -      E••• Z•••   Data export in JSON please
|  N      9   10d  C obje -      S••• P•••   Stop profiling me
|  N     10   14d  C acce -      C••• F•••   Which data do you hold?
|  N     14   30d  B eras -      I••• I•••   Удалите мои данные
|
|
|
|
|
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                                      due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
= 120x40
| filter  is:open                                                                                       14/14  rw  15:05
|        ID   Due  P Type Who      Requester         Subject                                                       Other
|> N      1   -3d! ! eras -        J••• S•••         Erase account + backups
|  N      2    8h  ! eras -        M••• K•••         Please delete all my data
|  N      3    2d  ! acce -        P••• O•••         Copy of call recordings
|  N     13    2d  ! inci -        R••• V•••         The site says 500 since noon
|  N      4    4d  A eras -        Z••• M•••         Right to be forgotten / newsletter
|  N     11    4d  B howt -        B••• T•••         How do I change my e-mail address?
|  N     12    4d  B bill -        N••• A•••         Charged twice in October
|  N      5    7d  B rect -        L••• Z•••         Wrong birth date on invoice
|  N      6    7d  B acce -        A••• B•••         Art. 15 request, all systems
|  N      7    7d  B eras -        李••• 小•••       帳戶刪除請求
|  N      8    9d  B port -        E••• Z•••         Data export in JSON please
|  N      9   10d  C obje -        S••• P•••         Stop profiling me
|  N     10   14d  C acce -        C••• F•••         Which data do you hold?
|  N     14   30d  B eras -        I••• I•••         Удалите мои данные
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|------------------------------------------------------------------------------------------------------------------------
|                                                                                                              due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  ? help
+ 0,2
## They are kept: another list has its own, and this one has them again.
> :
> "columns id:8,due,lang,msgs,size,subject:30,labels"
> <Enter>
| filter  is:open                                                                                       14/14  rw  15:05
|          ID   Due  Lang Msgs   Size Subject                        Labels
|> N        1   -3d! en      1     64 Erase account + backups        vip
|  N        2    8h  en      1     51 Please delete all my data
|  N        3    2d  en      1    151 Copy of call recordings
|  N       13    2d  en      1     42 The site says 500 since noon
|  N        4    4d  de      1    185 Right to be forgotten / newsl~ mkt, newslett~
|  N       11    4d  en      1     57 How do I change my e-mail add~
|  N       12    4d          1     30 Charged twice in October       urgent-custom~
|  N        5    7d  sv      1     67 Wrong birth date on invoice
|  N        6    7d  en      1     48 Art. 15 request, all systems   legal
|  N        7    7d          1     42 帳戶刪除請求
|  N        8    9d  en      1     34 Data export in JSON please
|  N        9   10d          1     26 Stop profiling me
|  N       10   14d  en      1     29 Which data do you hold?
|  N       14   30d          1     56 Удалите мои данные
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|------------------------------------------------------------------------------------------------------------------------
|                                                                                                              due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  ? help
+ 0,2
> :
> "filter is:open +vip"
> <Enter>
| filter  is:open +vip                                                                                   1/14  rw  15:05
|          ID   Due  Lang Msgs   Size Subject                        Labels
|> N        1   -3d! en      1     64 Erase account + backups        vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|------------------------------------------------------------------------------------------------------------------------
|                                                                                                               due  1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  ? help
+ 0,2
> :
> "columns usual"
> <Enter>
| filter  is:open +vip                                                                                   1/14  rw  15:05
|        ID   Due  P Type St       Who      Requester         Subject
|> N      1   -3d! ! eras new      -        J••• S•••         Erase account + backups  +vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|------------------------------------------------------------------------------------------------------------------------
|                                                                                                               due  1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  ? help
+ 0,2
> :
> "columns wibble"
> <Enter>
| filter  is:open +vip                                                                                   1/14  rw  15:05
|        ID   Due  P Type St       Who      Requester         Subject
|> N      1   -3d! ! eras new      -        J••• S•••         Erase account + backups  +vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|------------------------------------------------------------------------------------------------------------------------
| not all of wibble are columns: gc lists them
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  ? help
+ 0,2

## Layers: each narrows what lies under it, and stands by itself.
= 80x24
> l
> "kind:access or kind:erasure"
> <Enter>
> l
> "priority:urgent"
> <Enter>
| filter  ~ > kind:access or kind:erasure > priority:urgent      3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|
|
|
|
|
|
|
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
|                                                                       due  1/3
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## gl shows them one by one, with what each finds alone and together.
> gl
| LAYERS of this list, from the queue's own up                           3 match
|  on  filter                                                     alone together
|  [x] is:open                                                       14       14
|  [x] kind:access or kind:erasure                                    8        8
|> [x] priority:urgent                                                4        3
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| <Space> on/off  - not  d drop  <Enter> edit  J down  K up  q back  ? help
+ 0,4
## Space puts one aside; & all but the queue's own.
> k<Space>
| LAYERS of this list, from the queue's own up                           4 match
|  on  filter                                                     alone together
|  [x] is:open                                                       14       14
|> [ ] kind:access or kind:erasure                                    8        -
|  [x] priority:urgent                                                4        4
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| <Space> on/off  - not  d drop  <Enter> edit  J down  K up  q back  ? help
+ 0,3
> q
| filter  ~ > (kind:access or kind:erasure) > priority:urgent    4/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|
|
|
|
|
|
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
|                                                                       due  1/4
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> &
| filter  ~ > (priority:urgent)                                 14/14  rw  15:05
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
|                                                                      due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> &
| filter  ~ > (kind:access or kind:erasure) > priority:urgent    4/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|
|
|
|
|
|
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
|                                                                       due  1/4
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## Back in the list: not, moved, edited, dropped.
> gl<Space>-
| LAYERS of this list, from the queue's own up                          14 match
|  on  filter                                                     alone together
|  [x] is:open                                                       14       14
|  [ ] kind:access or kind:erasure                                    8        -
|> [ ] not priority:urgent                                           10        -
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| <Space> on/off  - not  d drop  <Enter> edit  J down  K up  q back  ? help
+ 0,4
> K
| LAYERS of this list, from the queue's own up                          14 match
|  on  filter                                                     alone together
|  [x] is:open                                                       14       14
|> [ ] not priority:urgent                                           10        -
|  [ ] kind:access or kind:erasure                                    8        -
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| <Space> on/off  - not  d drop  <Enter> edit  J down  K up  q back  ? help
+ 0,3
> J
| LAYERS of this list, from the queue's own up                          14 match
|  on  filter                                                     alone together
|  [x] is:open                                                       14       14
|  [ ] kind:access or kind:erasure                                    8        -
|> [ ] not priority:urgent                                           10        -
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| <Space> on/off  - not  d drop  <Enter> edit  J down  K up  q back  ? help
+ 0,4
> <Enter>
> "x"
| LAYERS of this list, from the queue's own up                          14 match
|  on  filter                                                     alone together
|  [x] is:open                                                       14       14
|  [ ] kind:access or kind:erasure                                    8        -
|> [ ] not priority:urgent                                           10        -
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|layer: priority:urgentx                             unknown word at 10; urgent?
+ 23,23
> <Esc>
> d
| LAYERS of this list, from the queue's own up                          14 match
|  on  filter                                                     alone together
|  [x] is:open                                                       14       14
|> [ ] kind:access or kind:erasure                                    8        -
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| <Space> on/off  - not  d drop  <Enter> edit  J down  K up  q back  ? help
+ 0,3
> d
| LAYERS of this list, from the queue's own up                          14 match
|  on  filter                                                     alone together
|> [x] is:open                                                       14       14
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| <Space> on/off  - not  d drop  <Enter> edit  J down  K up  q back  ? help
+ 0,2
> q
| filter  is:open                                               14/14  rw  15:05
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
|                                                                      due  1/14
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## L has all of them as lines; a wrong one stays to be mended.
> L
| LAYERS: a filter a line; each narrows those above it, # puts it aside
|--------------------------------------------------------------------------------
|    is:open
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|                                                                line 2, 8 bytes
| ^X save it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 4,3
> <Down><Down>
> "kind:wibble"
> ^X
| LAYERS: a filter a line; each narrows those above it, # puts it aside
|--------------------------------------------------------------------------------
|    is:open
|    kind:wibble
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| 'kind:wibble': unknown word at 6; Tab lists those that there are
| ^X save it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 15,3
> ^U
> "# kind:access"
> <Enter>
> "priority:urgent sort:-id"
> ^X
| filter  is:open > (kind:access) > priority:urgent sort:-id     4/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|
|
|
|
|
|
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
|                                                                       -id  4/4
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,5
## set sticky carries what is narrowed over to another queue.
> :
> "set sticky"
> <Enter>
| filter  is:open > (kind:access) > priority:urgent sort:-id     4/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|
|
|
|
|
|
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
| sticky = on
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,5
> :
> "queue all tickets"
> <Enter>
| all tickets  (kind:access) > priority:urgent sort:-id          4/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N     13    2d  ! inci new  -      R••• V•••   The site says 500 since noon
|  N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|- #13 R••• V••• | incident, new | came 13:00 | 1 letter ------------------------
|                                                                       -id  1/4
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
= 120x40
> gl
| LAYERS of this list, from the queue's own up                                                                   4 match
|  on  filter                                                                                             alone together
|  [x] every ticket                                                                                          14       14
|  [ ] kind:access                                                                                            3        -
|> [x] priority:urgent sort:-id                                                                               4        4
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| <Space> on/off  - not  d drop  <Enter> edit  J down  K up  q back  x explain  ? help
+ 0,4

## A request that was written twice becomes part of the first.
= 80x24
& anna 0 new --subject "My data" --kind access --email cleo@example.com --received 2026-11-20 --reason paper --text "What do you hold about me?"
& anna 0 new --subject "My data again" --kind access --email cleo@example.com --received 2026-11-21 --reason paper --text "I wrote yesterday."
> "#16"
> <Enter>
> <Enter>
> "Mm"
> "15"
> <Enter>
| #16 My data again                                  access | merged | - | pri B
| due Mon 2026-12-21, day 2 of 30                                   Art. 15 GDPR
|--------------------------------------------------------------------------------
| email        c•••@e•••.com
| came         2026-11-21 00:00
| closed       2026-11-23 15:05
| part of      #15  <- Enter, :unmerge
|
|[1] 2026-11-21 00:00  in (no sender)
|    I wrote yesterday.
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] the data were searched for (Art. 15(1))
| [ ] notes and letters of the house too (Art. 15(1))
| [ ] every letter reviewed for others' data (Art. 15(4), 20(4))
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| [ ] the package is made (Art. 15(3), 20(1))
| #16 merge 15   (u undoes)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## Enter leads on to where it went, and its letters are there.
> <Enter>
> G
| #15 My data                                           access | new | - | pri B
| [#---------]  due Mon 2026-12-21, day 3 of 31                     Art. 15 GDPR
|--------------------------------------------------------------------------------
|
|from #16 2026-11-21 00:00  in (no sender)  N new to you
|    subject      My data again
|    I wrote yesterday.
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] the data were searched for (Art. 15(1))
| [ ] notes and letters of the house too (Art. 15(1))
| [ ] every letter reviewed for others' data (Art. 15(4), 20(4))
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| [ ] the package is made (Art. 15(3), 20(1))
| [ ] the package is delivered (Art. 15(3), 20(1))
| [ ] answered
|
| u undoes: merge 15                    msg 2/2  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## And it comes out again.
> q
> "#16"
> <Enter>
> "Mu"
| #16 My data again                                     access | new | - | pri B
| [----------]  due Mon 2026-12-21, day 2 of 30                     Art. 15 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| came         2026-11-21 00:00
| same?        dup? #15  Mm
|
|[1] 2026-11-21 00:00  in (no sender)
|    I wrote yesterday.
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] the data were searched for (Art. 15(1))
| [ ] notes and letters of the house too (Art. 15(1))
| [ ] every letter reviewed for others' data (Art. 15(4), 20(4))
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| [ ] the package is made (Art. 15(3), 20(1))
| #16 unmerge   (u undoes)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## A ticket is watched: what others do to it is told.
> q
> "#3"
> <Enter>
> W
& ines 3 label seen
@ 2000
| filter  is:open                                   watched: 1  14/16  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|  N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|  N      2    8h  ! eras new  -      M••• K•••   Please delete all my data
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
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter | seen -------------------
| #3 changed, which you watch
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,4

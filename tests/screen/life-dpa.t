## The life of an authority's letter: the date stands in it, a diary number, the DPO answers, two pairs of eyes.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& admin 0 agent-add dora agent,lead,dpo
< imy@imy.se 0 Tillsyn DI-2026-4711 | Integritetsskyddsmyndigheten begär att Opsio AB yttrar sig senast den 14 december 2026 om hur begäran om registerutdrag besvaras. Diarienummer DI-2026-4711.
> "#15"
> <Enter>
> <Enter>
| #15 Tillsyn DI-2026-4711                                 dpa | new | - | pri B
| no date yet: the authority's letter sets it (:letter-date)
|--------------------------------------------------------------------------------
| email        i•••@i•••.se
| lang         sv
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in i•••  N new to you
|    Integritetsskyddsmyndigheten begär att Opsio AB yttrar sig senast den 14
|    december 2026 om hur begäran om registerutdrag besvaras. Diarienummer
|    DI-2026-4711.
|
| STEPS
| [ ] assigned  <- :assign @me
| [ ] the authority's diary number (Art. 31)
| [ ] the date that the authority set (Art. 31)
| [ ] the document of the reply (Art. 31)
| [ ] resolution chosen
| [ ] approved by a second person
| [ ] answered
|
| THE LETTER ALSO ASKS FOR
|                                        msg 1/1  masked: zp shows (logged)  86%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## What it mentions is not asked: the hint goes. The date is the authority's, and nobody here moves it.
> A
> :drop-hint<Space>5<Enter>
> gn
> "DI-2026-4711"
> <Enter>
> :letter-date<Space>2026-11-01<Enter>
> gn
> "2026-12-14"
> <Enter>
> G
| #15 Tillsyn DI-2026-4711                               dpa | new | @me | pri B
| [----------]  due Mon 2026-12-14, day 0 of 21
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        i•••@i•••.se
| lang         sv
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in i•••
|    Integritetsskyddsmyndigheten begär att Opsio AB yttrar sig senast den 14
|    december 2026 om hur begäran om registerutdrag besvaras. Diarienummer
|    DI-2026-4711.
|
| STEPS
| [x] assigned
| [x] the authority's diary number: DI-2026-4711
| [x] the date that the authority set
| [ ] the document of the reply (Art. 31)  <- :record reply-document TEXT
| [ ] resolution chosen
| [ ] approved by a second person
| [ ] answered
|
| u undoes: letter-date 2026-12-14      msg 1/1  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,4
> D
| CLOCK of #15
|--------------------------------------------------------------------------------
| kind         dpa
| came         2026-11-23 15:05
| now          due Mon 2026-12-14, day 0 of 21
|
| due          2026-12-14
|
| WHY
| The date stands in the authority's letter: Mon 2026-12-14. It is not counted
| and never moved.
|
|
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
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2
> q
> :extend<Space>complexity<Space>because<Enter>
| #15 Tillsyn DI-2026-4711                               dpa | new | @me | pri B
| [----------]  due Mon 2026-12-14, day 0 of 21
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        i•••@i•••.se
| lang         sv
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in i•••
|    Integritetsskyddsmyndigheten begär att Opsio AB yttrar sig senast den 14
|    december 2026 om hur begäran om registerutdrag besvaras. Diarienummer
|    DI-2026-4711.
|
| STEPS
| [x] assigned
| [x] the authority's diary number: DI-2026-4711
| [x] the date that the authority set
| [ ] the document of the reply (Art. 31)  <- :record reply-document TEXT
| [ ] resolution chosen
| [ ] approved by a second person
| [ ] answered
| #15: kind dpa: only the authority moves its date (Art. 31 GDPR); 'letter-date
| DATE' takes down the new one
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,4
## Not decided before what is to be known stands there; and by two.
> dANSWERED<Enter>
| #15 Tillsyn DI-2026-4711                               dpa | new | @me | pri B
| [----------]  due Mon 2026-12-14, day 0 of 21
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        i•••@i•••.se
| lang         sv
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in i•••
|    Integritetsskyddsmyndigheten begär att Opsio AB yttrar sig senast den 14
|    december 2026 om hur begäran om registerutdrag besvaras. Diarienummer
|    DI-2026-4711.
|
| STEPS
| [x] assigned
| [x] the authority's diary number: DI-2026-4711
| [x] the date that the authority set
| [ ] the document of the reply (Art. 31)  <- :record reply-document TEXT
| [ ] resolution chosen
| [ ] approved by a second person
| [ ] answered
| #15: missing: the document of the reply (Art. 31; record reply-document ...);
| 'steps' lists all that is
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,4
> gn
> "yttrande 2026-11-23, version 2"
> <Enter>
> dANSWERED<Enter>
> G
| #15 Tillsyn DI-2026-4711                            dpa | review | @me | pri B
| [----------]  due Mon 2026-12-14, day 0 of 21
|--------------------------------------------------------------------------------
| email        i•••@i•••.se
| lang         sv
| came         2026-11-23 15:05
| result       ANSWERED
|
|[1] 2026-11-23 15:05  in i•••
|    Integritetsskyddsmyndigheten begär att Opsio AB yttrar sig senast den 14
|    december 2026 om hur begäran om registerutdrag besvaras. Diarienummer
|    DI-2026-4711.
|
| STEPS
| [x] assigned
| [x] the authority's diary number: DI-2026-4711
| [x] the date that the authority set
| [x] the document of the reply: yttrande 2026-11-23, version 2
| [x] resolution chosen
| [ ] approved by a second person  <- :approve
| [ ] answered
|
| u undoes: resolve ANSWERED            msg 1/1  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> :approve<Enter>
| #15 Tillsyn DI-2026-4711                            dpa | review | @me | pri B
| [----------]  due Mon 2026-12-14, day 0 of 21
|--------------------------------------------------------------------------------
| email        i•••@i•••.se
| lang         sv
| came         2026-11-23 15:05
| result       ANSWERED
|
|[1] 2026-11-23 15:05  in i•••
|    Integritetsskyddsmyndigheten begär att Opsio AB yttrar sig senast den 14
|    december 2026 om hur begäran om registerutdrag besvaras. Diarienummer
|    DI-2026-4711.
|
| STEPS
| [x] assigned
| [x] the authority's diary number: DI-2026-4711
| [x] the date that the authority set
| [x] the document of the reply: yttrande 2026-11-23, version 2
| [x] resolution chosen
| [ ] approved by a second person  <- :approve
| [ ] answered
|
| #15: you sent it to review: a second person must approve it
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
! as dora
> "#15"
> <Enter>
> <Enter>
> gn<Enter>
> G
| #15 Tillsyn DI-2026-4711                         dpa | approved | anna | pri B
| [----------]  due Mon 2026-12-14, day 0 of 21
|--------------------------------------------------------------------------------
| email        i•••@i•••.se
| lang         sv
| came         2026-11-23 15:05
| result       ANSWERED
|
|[1] 2026-11-23 15:05  in i•••
|    Integritetsskyddsmyndigheten begär att Opsio AB yttrar sig senast den 14
|    december 2026 om hur begäran om registerutdrag besvaras. Diarienummer
|    DI-2026-4711.
|
| STEPS
| [x] assigned
| [x] the authority's diary number: DI-2026-4711
| [x] the date that the authority set
| [x] the document of the reply: yttrande 2026-11-23, version 2
| [x] resolution chosen
| [x] approved by a second person
| [ ] answered  <- :reply / answered --by phone ...
|
| 14 of 15 in the list | u undoes: approve       masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
! again
> "#15"
> <Enter>
> <Enter>
> r
> <Enter>
| letter to #15: reply
|--------------------------------------------------------------------------------
|    Hej {name},
|
|
|
|    Vänliga hälsningar
|    anna
|    Opsio AB
|
|    Den 2026-11-23 skrev du:
|
|    > Integritetsskyddsmyndigheten begär att Opsio AB yttrar sig senast den
|    14 december 2026 om hur begäran om registerutdrag besvaras.
|    Diarienummer DI-2026-4711.
|
|
|
|
|
|
|
| kept at each pause                                           line 3, 239 bytes
| ^X look at it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 4,4
> "Here is our statement."
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        i•••@i•••.se
| From      Opsio AB <privacy@opsio.example>
| Subject   Ditt ärende [#15]
| Files     none
| Clock     is this the answer that the request is owed? y: yes, the clock stops
|           when it leaves; n: not yet, the clock runs on
|
|    Hej,
|
|    Here is our statement.
|
|    Vänliga hälsningar
|    anna
|    Opsio AB
|
|    Den 2026-11-23 skrev du:
|
|    > Integritetsskyddsmyndigheten begär att Opsio AB yttrar sig senast den 14
|    december 2026 om hur begäran om registerutdrag besvaras. Diarienummer
|    DI-2026-4711.
| the answer, or not yet?                                                    95%
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
* sent
> R
> G
| #15 Tillsyn DI-2026-4711                          dpa | resolved | @me | pri B
| due Mon 2026-12-14, answered on day 0
|--------------------------------------------------------------------------------
|    anna
|    Opsio AB
|
|    Den 2026-11-23 skrev du:
|
|    > Integritetsskyddsmyndigheten begär att Opsio AB yttrar sig senast den 14
|    december 2026 om hur begäran om registerutdrag besvaras. Diarienummer
|    DI-2026-4711.
|
|
| STEPS
| [x] assigned
| [x] the authority's diary number: DI-2026-4711
| [x] the date that the authority set
| [x] the document of the reply: yttrande 2026-11-23, version 2
| [x] resolution chosen
| [x] approved by a second person
| [x] answered
|
| 14 of 15 in the list | u undoes: resolve ANSW~ masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> dANSWERED<Enter>
> G
| #15 Tillsyn DI-2026-4711                          dpa | resolved | @me | pri B
| due Mon 2026-12-14, answered on day 0
|--------------------------------------------------------------------------------
|    anna
|    Opsio AB
|
|    Den 2026-11-23 skrev du:
|
|    > Integritetsskyddsmyndigheten begär att Opsio AB yttrar sig senast den 14
|    december 2026 om hur begäran om registerutdrag besvaras. Diarienummer
|    DI-2026-4711.
|
|
| STEPS
| [x] assigned
| [x] the authority's diary number: DI-2026-4711
| [x] the date that the authority set
| [x] the document of the reply: yttrande 2026-11-23, version 2
| [x] resolution chosen
| [x] approved by a second person
| [x] answered
|
| 14 of 15 in the list | u undoes: resolve ANSW~ masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3

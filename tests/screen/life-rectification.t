## The life of a request for rectification: old and new value, who had the wrong one, one pair of eyes.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& admin 0 setting controller.contact privacy@opsio.example
& admin 0 agent-add dora agent,lead,dpo
< ove.holm@example.org 0 Wrong address | Please rectify my postal address (article 16 GDPR): it is Storgatan 4, not Storgatan 14. Ove Holm
> "#15"
> <Enter>
> <Enter>
> A
> d
> "GRANTED"
> <Enter>
| #15 Wrong address                            rectification | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 16 GDPR
|--------------------------------------------------------------------------------
| email        o•••@e•••.org
| address      ••
| address      ••
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in o•••
|    Please rectify my postal address (article 16 GDPR): it is [address], not
|    [address]. [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] identity settled  <- :identity verified --reason ...
| [ ] which field (Art. 16)
| [ ] the old value (only a keyed hash is kept) (Art. 16)
| [ ] the new value (Art. 16)
| [ ] what shows that it is right (Art. 16)
| #15: it is not settled who asks: settle it (identity verified|not-needed
| REASON) or ask for proof (state id_wait; Art. 12(6) GDPR)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn
> "known from the account"
> <Enter>
> d
> "GRANTED"
> <Enter>
| #15 Wrong address                            rectification | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 16 GDPR
|--------------------------------------------------------------------------------
| email        o•••@e•••.org
| address      ••
| address      ••
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in o•••
|    Please rectify my postal address (article 16 GDPR): it is [address], not
|    [address]. [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [ ] which field (Art. 16)  <- :record field TEXT
| [ ] the old value (only a keyed hash is kept) (Art. 16)
| [ ] the new value (Art. 16)
| [ ] what shows that it is right (Art. 16)
| #15: missing: which field (Art. 16; record field ...); 'steps' lists all that
| is
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn
> "postal address"
> <Enter>
> gn
> "Storgatan 14"
> <Enter>
> gn
> "Storgatan 4"
> <Enter>
> gn
> "the population register"
> <Enter>
## Whoever had the wrong value is told of the right one.
> gn
> "'North Bank' --what rectify --due 2026-12-01 'the postal address'"
> <Enter>
> G
| #15 Wrong address                            rectification | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 16 GDPR
|--------------------------------------------------------------------------------
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in o•••
|    Please rectify my postal address (article 16 GDPR): it is [address], not
|    [address]. [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] which field: postal address
| [x] the old value (only a keyed hash is kept): kept as a hash
| [x] the new value: [address]
| [x] what shows that it is right: the population register
| [ ] task 1, North Bank, rectify, by 2026-12-01: the postal address
|     <- :task-end 1 done
| [ ] answered
| [ ] resolution chosen
|
| u undoes: task                        msg 1/1  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## Refusing takes two people, and so does the letter of a refusal.
> r
> "rectification-r"
> <Enter>
> <Tab>
> "the postal address"
> <Tab>
> "the register has it so"
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        o•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your request for rectification [#15]
| Files     none
| Clock     runs on: the letter refuses, which a second person approves first:
|           'resolve CODE' sends it to review. n sends it as a letter that is
|           not the answer yet
| Empty     controller.address, dpo.contact
|
|    Hello,
|
|    On 2026-11-23 you requested rectification of your personal data (Article 16
|    GDPR). The case number is 15. We have looked into it and do not change the
|    data.
|
|    - The data: the postal address
|    - Why we hold them to be right: the register has it so
|
|    If you find the data incomplete, you may complete them with a supplementary
|    statement (Article 16 GDPR). Send it as an answer to this letter, and it is
| the answer: it waits for a second person                                   43%
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> e
> ^G
> y
> r
> "rectified"
> <Enter>
> <Tab>
> "Storgatan 14"
> <Tab>
> "Storgatan 4"
> <Tab>
> "2026-11-23"
> <Tab>
> "North Bank, 2026-11-23"
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        o•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your data are rectified [#15]
| Files     none
| Clock     stops when it leaves: this is the answer. n sends it as a letter
|           that is not the answer yet
| Empty     controller.address, dpo.contact
|
|    Hello,
|
|    On 2026-11-23 you requested rectification of your personal data (Article 16
|    GDPR). The case number is 15. It is done now:
|
|    - What it said: [address]
|    - What it says now: [address]
|    - Rectified on: 2026-11-23
|    - Told of the rectification (Article 19 GDPR): North Bank, 2026-11-23
|
|    If something is still wrong, write to us.
|
| the answer: it stops the clock                                             57%
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
* sent
> R
> d
> "GRANTED"
> <Enter>
> G
| #15 Wrong address                            rectification | new | @me | pri B
| [----------]  due Wed 2026-12-23, answered on day 0               Art. 16 GDPR
|--------------------------------------------------------------------------------
|
|    Kind regards
|    anna
|    Opsio AB
|    [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] which field: postal address
| [x] the old value (only a keyed hash is kept): kept as a hash
| [x] the new value: [address]
| [x] what shows that it is right: the population register
| [ ] task 1, North Bank, rectify, by 2026-12-01: the postal address
|     <- :task-end 1 done
| [x] answered
| [ ] resolution chosen
|
| u undoes: task rectify #15            msg 2/2  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn<Enter>
> gn
> "GRANTED"
> <Enter>
> G
| #15 Wrong address                       rectification | resolved | @me | pri B
| due Wed 2026-12-23, answered on day 0                             Art. 16 GDPR
|--------------------------------------------------------------------------------
|
|    Kind regards
|    anna
|    Opsio AB
|    [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] which field: postal address
| [x] the old value (only a keyed hash is kept): kept as a hash
| [x] the new value: [address]
| [x] what shows that it is right: the population register
| [x] recipients told, or that there are none
| [x] task 1, North Bank, rectify, by 2026-12-01: done
| [x] answered
| [x] resolution chosen
|
| u undoes: resolve GRANTED             msg 2/2  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3

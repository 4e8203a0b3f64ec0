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
> G
| #15 Wrong address                              rectification | new | - | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 16 GDPR
|--------------------------------------------------------------------------------
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in o•••  N new to you
|    Please rectify my postal address (article 16 GDPR): it is [address], not
|    [address]. [e-mail]
|
| STEPS
| [x] further rights of the letter
| [ ] assigned  <- :assign @me
| [ ] identity settled
| [ ] which field (Art. 16)
| [ ] the old value (only a keyed hash is kept) (Art. 16)
| [ ] the new value (Art. 16)
| [ ] what shows that it is right (Art. 16)
| [ ] resolution chosen
| [ ] recipients told, or that there are none (Art. 19)
| [ ] answered
|
|                                                masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> A
> d
> "GRANTED"
> <Enter>
| #15 Wrong address                            rectification | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 16 GDPR
|--------------------------------------------------------------------------------
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
| [ ] resolution chosen
| [ ] recipients told, or that there are none (Art. 19)
| [ ] answered
| #15: it is not settled who asks: settle it (identity verified|not-needed
| REASON) or ask for proof (state id_wait; Art. 12(6) GDPR)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gm
> "known from the account"
> <Enter>
> d
> "GRANTED"
> <Enter>
| #15 Wrong address                            rectification | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 16 GDPR
|--------------------------------------------------------------------------------
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
| [ ] resolution chosen
| [ ] recipients told, or that there are none (Art. 19)
| #15: no answer was sent or recorded: send one, or record what was answered
| elsewhere (answered --by phone|post|mail|elsewhere --what TEXT); Art. 12(3)
| and (4) GDPR
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gm
> "postal address"
> <Enter>
> gm
> "Storgatan 14"
> <Enter>
> gm
> "Storgatan 4"
> <Enter>
> gm
> "the population register"
> <Enter>
> G
| #15 Wrong address                            rectification | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 16 GDPR
|--------------------------------------------------------------------------------
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
| [x] which field: postal address
| [x] the old value (only a keyed hash is kept): kept as a hash
| [x] the new value: [address]
| [x] what shows that it is right: the population register
| [ ] resolution chosen  <- :resolve CODE
| [ ] recipients told, or that there are none (Art. 19)
| [ ] answered
|
| u undoes: record                               masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## Whoever had the wrong value is told of the right one.
> gm
| #15 Wrong address                            rectification | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 16 GDPR
|--------------------------------------------------------------------------------
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
|----------------------------------------------------------------------- 1-8/9 --
|  GRANTED        done in full
|  PARTIAL        done in part, the rest refused item by item
|  REF-UNFOUNDED  manifestly unfounded
|  REF-EXCESSIVE  manifestly excessive, abuse included
|  UNIDENT        the person cannot be identified, or gave no proof
|  REF-ACCURATE   the data are right; a supplementary statement was offered
|  WITHDRAWN      the requester withdrew it in writing
|  REDIRECT       another controller is responsible; the person was told which
|:resolve
+ 9,23
> "'North Bank' --what rectify --due 2026-12-01 'the postal address'"
> <Enter>
> G
| #15 Wrong address                            rectification | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 16 GDPR
|--------------------------------------------------------------------------------
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
| [x] which field: postal address
| [x] the old value (only a keyed hash is kept): kept as a hash
| [x] the new value: [address]
| [x] what shows that it is right: the population register
| [ ] resolution chosen  <- :resolve CODE
| [ ] recipients told, or that there are none (Art. 19)
| [ ] answered
|
| u undoes: record                               masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
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
| letter to #15: rectification-refused
|--------------------------------------------------------------------------------
|    Dear {name},
|
|    On 2026-11-23 you requested rectification of your personal data
|    (Article 16 GDPR). The case number is 15. We have looked into it and do
|    not change the data.
|
|    - The data: Storgatan 14
|    - Why we hold them to be right: Storgatan 42026-11-23
|
|    If you find the data incomplete, you may complete them with a
|    supplementary statement (Article 16 GDPR). Send it as an answer to this
|    letter, and it is added to the data. If you have something new that
|    shows that the data are wrong, send it, and we will look at it again.
|
|    Kind regards
|    anna
|    Opsio AB
|    privacy@opsio.example
|
|    If you are not content with our answer, you may complain to the Swedish
| no place is left to fill in
| ^X look at it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 57,9
> "North Bank"
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        o•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your request for rectification [#15]
| Files     none
| Clock     stops when it leaves: this is the answer. n sends it as a letter
|           that is not the answer yet
| Empty     controller.address, dpo.contact
|
|    Hello,
|
|    On 2026-11-23 you requested rectification of your personal data (Article 16
|    GDPR). The case number is 15. We have looked into it and do not change the
|    data.
|
|    - The data: [address]
|    - Why we hold them to be right: [address]-23North Bank
|
|    If you find the data incomplete, you may complete them with a supplementary
|    statement (Article 16 GDPR). Send it as an answer to this letter, and it is
|    added to the data. If you have something new that shows that the data are
| the answer: it stops the clock                                             44%
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
|    Authority for Privacy Protection, Integritetsskyddsmyndigheten (IMY),
|    [address], [e-mail], telephone [phone], www.imy.se. You may also complain
|    to the supervisory authority of the country in the EU or EEA where you
|    live, where you work or where what you complain of happened (Article 77
|    GDPR). You also have the right to bring the matter before a court (Article
|    79 GDPR), whether or not you have complained.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] which field: postal address
| [x] the old value (only a keyed hash is kept): kept as a hash
| [x] the new value: [address]
| [x] what shows that it is right: the population register
| [ ] resolution chosen  <- :resolve CODE
| [ ] recipients told, or that there are none (Art. 19)
| [x] answered
|
| u undoes: record evidence #15                  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gm<Enter>
> G
| #15 Wrong address                            rectification | new | @me | pri B
| [----------]  due Wed 2026-12-23, answered on day 0               Art. 16 GDPR
|--------------------------------------------------------------------------------
|    Authority for Privacy Protection, Integritetsskyddsmyndigheten (IMY),
|    [address], [e-mail], telephone [phone], www.imy.se. You may also complain
|    to the supervisory authority of the country in the EU or EEA where you
|    live, where you work or where what you complain of happened (Article 77
|    GDPR). You also have the right to bring the matter before a court (Article
|    79 GDPR), whether or not you have complained.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] which field: postal address
| [x] the old value (only a keyed hash is kept): kept as a hash
| [x] the new value: [address]
| [x] what shows that it is right: the population register
| [ ] resolution chosen  <- :resolve CODE
| [ ] recipients told, or that there are none (Art. 19)
| [x] answered
|--------------------------------------------------------------------------------
|  GRANTED   done in full
|resolve code: G
+ 15,23
> gm<Enter>
> gg
| #15 Wrong address                            rectification | new | @me | pri B
| [----------]  due Wed 2026-12-23, answered on day 0               Art. 16 GDPR
|--------------------------------------------------------------------------------
| identity     verified
| email        o•••@e•••.org
| address      ••
| address      ••
| lang         en
| came         2026-11-23 15:05
| answered     2026-11-23 15:06
|
|[1] 2026-11-23 15:05  in o•••
|    Please rectify my postal address (article 16 GDPR): it is [address], not
|    [address]. [e-mail]
|
|[2] 2026-11-23 15:05  to the requester, by anna  for rights
|    subject      Your request for rectification [#15]
|    Hello,
|
|    On 2026-11-23 you requested rectification of your personal data (Article 16
|    GDPR). The case number is 15. We have looked into it and do not change the
|    data.
| u undoes: record evidence #15                   masked: zp shows (logged)  35%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3

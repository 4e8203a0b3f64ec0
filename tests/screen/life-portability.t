## The life of a request for portability: what the person gave, as JSON and CSV, and nothing that was concluded.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& admin 0 setting controller.contact privacy@opsio.example
& admin 0 agent-add dora agent,lead,dpo
< tor.lind@example.org 0 My data, please | I want to receive my personal data in a structured, commonly used and machine-readable format (article 20 GDPR). Tor Lind
> "#15"
> <Enter>
> <Enter>
> A
> ":drop-hint access"
> <Enter>
> gn
> "known from the account"
> <Enter>
> d
> "GRANTED"
> <Enter>
> G
| #15 My data, please                            portability | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 20 GDPR
|--------------------------------------------------------------------------------
|
|[1] 2026-11-23 15:05  in t•••
|    I want to receive my personal data in a structured, commonly used and
|    machine-readable format (article 20 GDPR). [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [ ] the data were searched for (Art. 15(1))  <- :searched desk
| [ ] notes and letters of the house too (Art. 15(1))
| [ ] every letter reviewed for others' data (Art. 15(4), 20(4))
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| [ ] the package is made (Art. 15(3), 20(1))
| [ ] the package is delivered (Art. 15(3), 20(1))
| [ ] answered
|
| u undoes: identity verified --reason "known f~ masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## Its letters go along once somebody has looked at each of them.
> gn<Enter>
> d
> "GRANTED"
> <Enter>
| #15 My data, please                            portability | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 20 GDPR
|--------------------------------------------------------------------------------
|
|[1] 2026-11-23 15:05  in t•••
|    I want to receive my personal data in a structured, commonly used and
|    machine-readable format (article 20 GDPR). [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] the data were searched for
| [x] notes and letters of the house too
| [ ] every letter reviewed for others' data (Art. 15(4), 20(4))
|     <- :package / review all redacted
| [ ] resolution chosen
| [ ] the answer is written, for a second person to read (Art. 12(3))
| [ ] approved by a second person
| [ ] the package is made (Art. 15(3), 20(1))
| [ ] the package is delivered (Art. 15(3), 20(1))
| #15: missing: every letter reviewed for others' data (Art. 15(4), 20(4);
| package / review all redacted); 'steps' lists all that is
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn<Enter>
> m
| PACKAGE for #15: what goes along, titles masked
|      ID         What   Decision Art.  Time             Title
|> [ ] 15         letter                2026-11-23 15:05 My data, please
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| #15: no package yet: not reviewed (Art. 15(4)): 1 (15); 'ombud review 15'
| lists them
| <Enter> read  a as it is  r redacted  e edit  x withhold  m make  t tag  ? help
+ 0,2
> a
> q
## The answer is written before a second person is asked.
> r
> "port"
> <Enter>
> <Tab>
> "data.json, data.csv and schema.json"
> <Tab>
> "in an archive, in your account with us"
> <Tab>
> "what we have concluded from them"
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        t•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your data to take with you [#15]
| Files     none
| Clock     runs on: the answer to a ticket of this kind leaves once a second
|           person approved it: 'resolve CODE' sends it to review. n sends it as
|           a letter that is not the answer yet
| Empty     controller.address, dpo.contact
|
|    Hello,
|
|    On 2026-11-23 you requested your personal data so that you can take them
|    with you (data portability, Article 20 GDPR). The case number is 15. Here
|    they are, in a structured, commonly used and machine-readable format:
|
|    - Files and formats: data.json, data.csv and schema.json
|    - How you get them: in an archive, in your account with us
|    - Not among them, and why: what we have concluded from them
|
|    The right covers data that you have provided to us, also by using our
| the answer: it waits for a second person                                   38%
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
> gn
> "GRANTED"
> <Enter>
! as dora
> "#15"
> <Enter>
> <Enter>
> gn<Enter>
! as anna
> "#15"
> <Enter>
> <Enter>
> gn<Enter>
> gn
> "portal"
> <Enter>
> gn<Enter>
* sent
> R
> G
| #15 My data, please                       portability | resolved | @me | pri B
| due Wed 2026-12-23, answered on day 0                             Art. 20 GDPR
|--------------------------------------------------------------------------------
|    to the supervisory authority of the country in the EU or EEA where you
|    live, where you work or where what you complain of happened (Article 77
|    GDPR). You also have the right to bring the matter before a court (Article
|    79 GDPR), whether or not you have complained.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] identity settled
| [x] the data were searched for
| [x] notes and letters of the house too
| [x] every letter reviewed for others' data
| [x] resolution chosen
| [x] the answer is written, for a second person to read
| [x] approved by a second person
| [x] the package is made
| [x] the package is delivered
| [x] answered
|
| 15 of 15 in the list                  msg 2/2  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3

## The life of a request for information: who received the data (Art. 19), no proof asked, one pair of eyes.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& admin 0 setting controller.contact privacy@opsio.example
< eva.ek@example.org 0 Who has my data? | Please inform me about the recipients that my personal data have been disclosed to (article 19 GDPR). Eva Ek
> "#15"
> <Enter>
> <Enter>
> G
| #15 Who has my data?                                    info | new | - | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30          Art. 13, 14 and 19 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        e•••@e•••.org
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in e•••  N new to you
|    Please inform me about the recipients that my personal data have been
|    disclosed to (article 19 GDPR). [e-mail]
|
| STEPS
| [ ] further rights of the letter: access  <- :split / drop-hint
| [ ] assigned
| [ ] answered
| [ ] resolution chosen
|
| THE LETTER ALSO ASKS FOR
| access (en-access-subject)
| :split 5  or  :drop-hint 5
|
|                                       msg 1/1  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## It names access only to say whose: a person decides that it is no request for it.
> A
> d
> "GRANTED"
> <Enter>
| #15 Who has my data?                                  info | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30          Art. 13, 14 and 19 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        e•••@e•••.org
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in e•••
|    Please inform me about the recipients that my personal data have been
|    disclosed to (article 19 GDPR). [e-mail]
|
| STEPS
| [ ] further rights of the letter: access  <- :split / drop-hint
| [x] assigned
| [ ] answered
| [ ] resolution chosen
|
| THE LETTER ALSO ASKS FOR
| access (en-access-subject)
| :split 5  or  :drop-hint 5
| #15: the letter may exercise further rights: make each a ticket of its own
| (split) or say that it does not (drop-hint)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> ":drop-hint access"
> <Enter>
## No proof of identity is asked for, and no clock stands still for it.
> s
> "id_wait"
> <Enter>
| #15 Who has my data?                                  info | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30          Art. 13, 14 and 19 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        e•••@e•••.org
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in e•••
|    Please inform me about the recipients that my personal data have been
|    disclosed to (article 19 GDPR). [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] answered  <- :reply / answered --by phone ...
| [ ] resolution chosen
|
|
|
|
| #15: id_wait: the clock of kind info does not pause for proof of identity
| (Art. 12(6) GDPR); work on it (state work)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn
> "recipients"
> <Enter>
> <Tab>
| letter to #15: recipients
|--------------------------------------------------------------------------------
|    Dear {name},
|
|    On 2026-11-23 you asked us for information (Articles 13, 14 and 19
|    GDPR): which recipients have had your personal data from us. The case
|    number is 15. Here they are, by name:
|
|    - Recipients: [who has received the data, by name and country, or that
|    nobody has ...]
|    - When, and which data: [for each of them the days and the data ...]
|    - Told of a rectification, erasure or restriction: [who, on which day;
|    or that there was none ...]
|
|    If you would like the data themselves as well, you may request access
|    to them (Article 15 GDPR).
|
|    Kind regards
|    anna
|    Opsio AB
|    privacy@opsio.example
| what you type goes in the place of: who has received the data, by name and
| country, or that nobody has
| ^X look at it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 18,8
> "North Bank, Sweden"
> <Tab>
> "2026-05-04, name and account number"
> <Tab>
> "nobody: nothing was rectified or erased"
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        e•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Who has received your data from us [#15]
| Files     none
| Clock     stops when it leaves: this is the answer. n sends it as a letter
|           that is not the answer yet
| Empty     controller.address, dpo.contact
|
|    Hello,
|
|    On 2026-11-23 you asked us for information (Articles 13, 14 and 19 GDPR):
|    which recipients have had your personal data from us. The case number is
|    15. Here they are, by name:
|
|    - Recipients: North Bank, Sweden
|    - When, and which data: 2026-05-04, name and account number
|    - Told of a rectification, erasure or restriction: nobody: nothing was
|    rectified or erased
|
|    If you would like the data themselves as well, you may request access to
| the answer: it stops the clock                                             57%
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
> d
> "GRANTED"
> <Enter>
| #15 Who has my data?                                  info | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30          Art. 13, 14 and 19 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        e•••@e•••.org
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in e•••
|    Please inform me about the recipients that my personal data have been
|    disclosed to (article 19 GDPR). [e-mail]
|
|[2] 2026-11-23 15:05  to the requester, by anna  for rights
|    leaves 2026-11-23 15:06; undo takes it back until then
|    subject      Who has received your data from us [#15]
|    Hello,
|
|    On 2026-11-23 you asked us for information (Articles 13, 14 and 19 GDPR):
|    which recipients have had your personal data from us. The case number is
|    15. Here they are, by name:
| #15: no answer was sent or recorded: send one, or record what was answered
| elsewhere (answered --by phone|post|mail|elsewhere --what TEXT); Art. 12(3)
| and (4) GDPR
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
* sent
> R
> gn
> "GRANTED"
> <Enter>
> G
| #15 Who has my data?                             info | resolved | @me | pri B
| due Wed 2026-12-23, answered on day 0                  Art. 13, 14 and 19 GDPR
|--------------------------------------------------------------------------------
|    - Recipients: North Bank, Sweden
|    - When, and which data: 2026-05-04, name and account number
|    - Told of a rectification, erasure or restriction: nobody: nothing was
|    rectified or erased
|
|    If you would like the data themselves as well, you may request access to
|    them (Article 15 GDPR).
|
|    Kind regards
|    anna
|    Opsio AB
|    [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] answered
| [x] resolution chosen
|
| u undoes: resolve GRANTED             msg 2/2  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3

## The life of a request for access: whose it is, what was searched and reviewed, two pairs of eyes, the package.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& admin 0 setting controller.contact privacy@opsio.example
& admin 0 agent-add dora agent,lead,dpo
## What the records of processing say stands in the answer by itself.
& dora 0 purpose-set rights --categories name,email,phone --erase-after "36 months after the last letter"
& dora 0 purpose-set tickets --categories name,email,phone --erase-after "36 months after the last letter"
& dora 0 purpose-set stay --categories name,email,phone --erase-after "36 months after the last letter"
& dora 0 purpose-set service --categories name,email,phone --erase-after "36 months after the last letter"
& dora 0 purpose-set legal-notice --categories name,email,phone --erase-after "36 months after the last letter"
& dora 0 recipient-set tickets "North Bank" --country SE
< mia.lund@example.org 0 What do you know of me? | I want a copy of all data that you hold about me, article 15. My number is 070-123 45 67. Karin Berg, karin.berg@other.example, told me that she got hers. Mia Lund
> "#15"
> <Enter>
> <Enter>
> gn<Enter>
> s
> "work"
> <Enter>
| #15 What do you know of me?                         access | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 15 GDPR
|--------------------------------------------------------------------------------
| email        m•••@e•••.org
| email        k•••@o•••.example
| phone        +46 •••
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in m•••
|    I want a copy of all data that you hold about me, article 15. My number is
|    [phone]. [e-mail], [e-mail], told me that she got hers. [e-mail]
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] identity settled  <- :identity verified --reason ...
| [ ] the data were searched for (Art. 15(1))
| [ ] notes and letters of the house too (Art. 15(1))
| [ ] every letter reviewed for others' data (Art. 15(4), 20(4))
| [ ] resolution chosen
| #15: it is not settled who asks: settle it (identity verified|not-needed
| REASON) or ask for proof (state id_wait; Art. 12(6) GDPR)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## Whose address is new is asked, with the least that settles it; the clock stands still from the day the letter leaves.
> r
> "ask-id"
> <Enter>
> "the customer number"
> <Enter>
> "the address is new to us"
> <Enter>
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        m•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   We need to know that it is you [#15]
| Files     none
| Clock     stands still from the day that the letter leaves, and the ticket
|           goes to id_wait
| Empty     controller.address, dpo.contact
|
|    Hello,
|
|    Thank you for your request for access to your personal data (Article 15
|    GDPR), which we received on 2026-11-23. Its case number is 15.
|
|    Before we do what you ask, we need to be sure that it is you who writes. We
|    are in doubt because the address is new to us. In such a case we may ask
|    for the information that is needed to confirm who you are (Article 12(6)
|    GDPR).
|
|    Please answer this letter with the customer number.
|
| not the answer: the clock runs on                                          66%
| y send  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
* sent
< mia.lund@example.org 15 My customer number is 44021.
> G
> d
> "GRANTED"
> <Enter>
| #15 What do you know of me?                     access | id_wait | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 15 GDPR
|--------------------------------------------------------------------------------
|    we have received what we ask for.
|
|    Kind regards
|    anna
|    Opsio AB
|    [e-mail]
|
|[3] 2026-11-23 15:06  in m•••  N new to you
|    subject      Re: Your case [#15]
|    My customer number is 44021.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] identity settled  <- :state work --what ...
| [ ] the ground of the refusal (Art. 12(4))
| [ ] the facts that the refusal stands on (Art. 12(4), 12(5))
| [ ] resolution chosen
| #15: without proof the outcome is UNIDENT: choose that code, or say how the
| proof came (state work --what TEXT)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
## What that sentence wants is the next step's command as well.
> gn
> "the customer number is that of the account"
> <Enter>
> gn<Enter>
> gn<Enter>
## Another's address stays out, her own goes along, what names others goes redacted.
> xa
> m
| PACKAGE for #15: what goes along, titles masked
|      ID         What   Decision Art.  Time             Title
|  [x] email/2    value  withheld 15(4) 2026-11-23 15:05 k•••@o•••.example
|  [x] phone/1    value  as-is          2026-11-23 15:05 +46 •••
|> [ ] 15         letter                2026-11-23 15:05 What do you know of me?
|  [ ] 16         ours                  2026-11-23 15:05 We need to know that i~
|  [ ] 17         letter                2026-11-23 15:06 Re: Your case [#15]
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| #15: no package yet: not reviewed (Art. 15(4)): 3 (15, 16, 17); 'ombud review
| 15' lists them
| <Enter> read  a as it is  r redacted  e edit  x withhold  m make  t tag  ? help
+ 0,4
> rar
| PACKAGE for #15: what goes along, titles masked
|      ID         What   Decision Art.  Time             Title
|  [x] email/2    value  withheld 15(4) 2026-11-23 15:05 k•••@o•••.example
|  [x] phone/1    value  as-is          2026-11-23 15:05 +46 •••
|  [x] 15         letter redacted 15(4) 2026-11-23 15:05 What do you know of me?
|  [x] 16         ours   as-is          2026-11-23 15:05 We need to know that i~
|> [x] 17         letter as-is          2026-11-23 15:06 Re: Your case [#15]
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|  nothing is missing: m makes the package
| #15 review   (u undoes)
| <Enter> read  a as it is  r redacted  e edit  x withhold  m make  t tag  ? help
+ 0,6
> q
## The answer: Tab goes to each place that is left open, and says what belongs there.
> r
> "acc"
> <Enter>
> <Tab>
> "the archive that comes with this letter"
> <Tab>
> "all from you"
> ^X
| letter to #15: access
|--------------------------------------------------------------------------------
|    and here is the answer.
|
|    The copy of the data: the archive that comes with this letter. It is
|    free of charge.
|
|    About the processing:
|
|    - Purposes (Article 15(1)(a)): To tell people what the law wants them
|    told (6(1)(c)); To answer requests of data subjects and of authorities
|    (6(1)(c)); Service communication (6(1)(f)); To Stay Connected
|    (6(1)(f)); To Resolve Tickets (6(1)(f))
|    - Categories of data (15(1)(b)): name, e-mail address, telephone number
|    - Recipients, also in other countries (15(1)(c)): North Bank (SE)
|    - How long the data are kept (15(1)(d)): To tell people what the law
|    wants them told: 36 months after the last letter; To answer requests of
|    data subjects and of authorities: 36 months after the last letter;
|    Service communication: 36 months after the last letter; To Stay
|    Connected: 36 months after the last letter; To Resolve Tickets: 36
|    months after the last letter
| the letter still says [nothing, or what and on what ground, for example the
| rights of others under 15(4) ...]: write what belongs there, or take it out
| ^X look at it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 72,21
> <Tab>
> "values of another person, 15(4)"
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        m•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your personal data with us [#15]
| Files     none
| Clock     runs on: the answer to a ticket of this kind leaves once a second
|           person approved it: 'resolve CODE' sends it to review. n sends it as
|           a letter that is not the answer yet
| Empty     controller.address, dpo.contact
|
|    Hello,
|
|    On 2026-11-23 you asked for access to your personal data (Article 15 GDPR).
|    The case number is 15. Yes, we process personal data about you, and here is
|    the answer.
|
|    The copy of the data: the archive that comes with this letter. It is free
|    of charge.
|
|    About the processing:
|
| the answer: it waits for a second person                                   25%
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
> gn
> "GRANTED"
> <Enter>
> gn<Enter>
| #15 What do you know of me?                      access | review | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                     Art. 15 GDPR
|--------------------------------------------------------------------------------
|
|    The time for our answer to your request stands still from 2026-11-23 until
|    we have received what we ask for.
|
|    Kind regards
|    anna
|    Opsio AB
|    [e-mail]
|
|[3] 2026-11-23 15:05  to the requester, by anna  for rights
|    the answer, waiting for approval
|    subject      Your personal data with us [#15]
|    Hello,
|
|    On 2026-11-23 you asked for access to your personal data (Article 15 GDPR).
|    The case number is 15. Yes, we process personal data about you, and here is
|    the answer.
|
|    The copy of the data: the archive that comes with this letter. It is free
| #15: you sent it to review: a second person must approve it
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
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
> "mail"
> <Enter>
## What was approved leaves as it was read, once the copy is on its way.
> gn<Enter>
* sent
> R
> G
| #15 What do you know of me?                    access | resolved | @me | pri B
| due Wed 2026-12-23, answered on day 0                             Art. 15 GDPR
|--------------------------------------------------------------------------------
|
|[4] 2026-11-23 15:06  in m•••
|    subject      Re: Your case [#15]
|    My customer number is 44021.
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
| 15 of 15 in the list                  msg 4/4  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3

## The life of a letter about cookies (LEK 9:28): as a withdrawn consent, which is no second request beside it.
= 80x24
& admin 0 agent-add dirk dpo --until 2027-10-01
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& dirk 0 purpose-set statistics --title-en "Statistics of the site" --title-sv "Besöksstatistik" --basis 6(1)(a)
< cleo@example.com 0 Your cookies | Your site sets cookies although I said no. I withdraw my consent to cookies.
! as ines
> "#15"
> <Enter>
> <Enter>
| #15 Your cookies                                      cookie | new | - | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                         LEK 9:28
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in c•••  N new to you
|    Your site sets cookies although I said no. I withdraw my consent to
|    cookies.
|
| STEPS
| [ ] further rights of the letter: consent_wd  <- :split / drop-hint
| [ ] assigned
| [ ] which purposes were stopped (Art. 7(3), 21(3), LEK 9:28)
| [ ] stopped at, by 2026-11-24 (Art. 7(3), 21(3), LEK 9:28)
| [ ] the address is kept from mailings (Art. 7(3), 21(3))
| [ ] answered
| [ ] resolution chosen
|
| THE LETTER ALSO ASKS FOR
| 15 of 15 in the list                                      msg 1/1  masked  86%
| r reply  H history  D clock  J next  q back  d resolve  a assign  t tag  ? help
+ 0,3
> ":drop-hint consent_wd"
> <Enter>
> gn<Enter>
> dSTOPPED<Enter>
| #15 Your cookies                                    cookie | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                         LEK 9:28
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in c•••
|    Your site sets cookies although I said no. I withdraw my consent to
|    cookies.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] which purposes were stopped (Art. 7(3), 21(3), LEK 9:28)
|     <- :stop-purpose PURPOSE
| [ ] stopped at, by 2026-11-24 (Art. 7(3), 21(3), LEK 9:28)
| [ ] the address is kept from mailings (Art. 7(3), 21(3))
| [ ] answered
| [ ] resolution chosen
| #15: missing: which purposes were stopped (Art. 7(3), 21(3), LEK 9:28;
| stop-purpose PURPOSE); 'steps' lists all that is
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> gn
> "statistics"
> <Enter>
| #15 Your cookies                                    cookie | new | @me | pri B
| [----------]  due Wed 2026-12-23, day 0 of 30                         LEK 9:28
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        c•••@e•••.com
| lang         en
| came         2026-11-23 15:05
| standing     suppressed: statistics; statistics: stopped
|
|[1] 2026-11-23 15:05  in c•••
|    Your site sets cookies although I said no. I withdraw my consent to
|    cookies.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [x] which purposes were stopped: statistics
| [x] stopped at: 2026-11-23 15:05
| [x] the address is kept from mailings
| [ ] answered  <- :reply / answered --by phone ...
| [ ] resolution chosen
| stop-purpose: 1 applied; stopped: statistics; what was done before stays
| lawful (Art. 7(3) GDPR)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> r
> "cookie"
> <Enter>
> <Down><Down><Down><Down><Down><Down><Home>^K
> "- What was done, and why: the cookies of the statistics were stopped on 2026-11-23, for you had said no"
> <Down><Home>^K
> "- How you withdraw or change a consent: at the foot of each page"
> <Down><Home>^K
> "- Cookies that are used without consent: one that keeps you logged in"
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        c•••@e•••.com
| From      Opsio AB <privacy@opsio.example>
| Subject   About our cookies [#15]
| Files     none
| Clock     stops when it leaves: this is the answer. n sends it as a letter
|           that is not the answer yet
| Empty     controller.address, controller.contact, dpo.contact
|
|    Hello,
|
|    On 2026-11-23 you wrote to us about cookies (chapter 9 section 28 of the
|    Swedish Electronic Communications Act, 2022:482). The case number is 15.
|
|    - What was done, and why: the cookies of the statistics were stopped on
|    2026-11-23, for you had said no
|    - How you withdraw or change a consent: at the foot of each page
|    - Cookies that are used without consent: one that keeps you logged in
|
|    Cookies may be stored and read only if you were told why and have
|    consented, except where it is needed to transmit a message or is necessary
| the answer: it stops the clock                                             40%
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
* sent
! as ines
> "#15"
> <Enter>
> <Enter>
> dSTOPPED<Enter>
> G
| #15 Your cookies                               cookie | resolved | @me | pri B
| due Wed 2026-12-23, answered on day 0                                 LEK 9:28
|--------------------------------------------------------------------------------
|    Opsio AB
|
|    If you are not content with our answer, you may complain to the Swedish
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
| [x] which purposes were stopped: statistics
| [x] stopped at: 2026-11-23 15:05
| [x] the address is kept from mailings
| [x] answered
| [x] resolution chosen
|
| 15 of 15 in the list | u undoes: resolve STOP~ masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> DG
| CLOCK of #15
|--------------------------------------------------------------------------------
| came         2026-11-23 15:05
| now          due Wed 2026-12-23, answered on day 0
|
| due          2026-12-23
| article      LEK 9:28
|
| DUTIES ON THE WAY
| 2026-11-24            stop: met on 2026-11-23
| 2026-11-26            confirm: met on 2026-11-23
|
| WHY
| Received Mon 2026-11-23: the day of receipt is not counted (Reg. 1182/71 art.
| 3(1)).
| One month from receipt: the same date number, Wed 2026-12-23 (policy, counted
| as Art. 12(3) GDPR; Reg. 1182/71 art. 3(2)(c)).
| On the way: stop by Tue 2026-11-24 (policy).
| On the way: confirm by Thu 2026-11-26 (policy).
| The desk's own aim: day 15, 2026-12-08.
| Stopped on 2026-11-23: statistics.
| Answered on 2026-11-23.
|                                                                           100%
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2

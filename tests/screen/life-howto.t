## The life of a question: the customer is asked, which stops the clock, then it is solved, and what they thought of it.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& admin 0 setting rating.ask yes
< ulla@example.org 0 Settings | How do I change the language of the menus?
> "#15"
> <Enter>
> <Enter>
| #15 Settings                                           howto | new | - | pri B
| [----------]  due Mon 2026-11-30, day 0 of 7
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        u•••@e•••.org
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in u•••  N new to you
|    How do I change the language of the menus?
|
| STEPS
| [ ] assigned  <- :assign @me
| [ ] answered
| [ ] resolution chosen
|
|
|
|
|
|
|
|                                       msg 1/1  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> A
> r
> "need-info"
> <Enter>
> <Down><Down><Home>^K
> "Thank you for your letter of 2026-11-23, case 15. Which telephone have you?"
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        u•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   We need to know a little more [#15]
| Files     none
| Clock     stands still from the day that the letter leaves, and the ticket
|           goes to customer_wait
| Empty     controller.address, controller.contact, dpo.contact
|
|    Hello,
|
|    Thank you for your letter of 2026-11-23, case 15. Which telephone have you?
|
|    Answer this letter, and we will go on. Please send no passwords.
|
|    Kind regards
|    anna
|    Opsio AB
|
|
|
| not the answer: the clock runs on                                         100%
| y send  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
* sent
! again
> "#15"
> <Enter>
> <Enter>
| #15 Settings                               howto | customer_wait | @me | pri B
| [----------]  due Mon 2026-11-30, day 0 of 7
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        u•••@e•••.org
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in u•••
|    How do I change the language of the menus?
|
|[2] 2026-11-23 15:05  to the requester, by anna  for tickets
|    subject      We need to know a little more [#15]
|    Hello,
|
|    Thank you for your letter of 2026-11-23, case 15. Which telephone have you?
|
|    Answer this letter, and we will go on. Please send no passwords.
|
|    Kind regards
|    anna
|    Opsio AB
| 11 of 15 in the list                   msg 1/2  masked: zp shows (logged)  76%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
< ulla@example.org 15 It is an old one, from 2019.
> R
> G
| #15 Settings                                        howto | work | @me | pri B
| [----------]  due Mon 2026-11-30, day 0 of 7
|--------------------------------------------------------------------------------
|    Hello,
|
|    Thank you for your letter of 2026-11-23, case 15. Which telephone have you?
|
|    Answer this letter, and we will go on. Please send no passwords.
|
|    Kind regards
|    anna
|    Opsio AB
|
|[3] 2026-11-23 15:06  in u•••
|    subject      Re: Your case [#15]
|    It is an old one, from 2019.
|
| STEPS
| [x] assigned
| [ ] answered  <- :reply / answered --by phone ...
| [ ] resolution chosen
|
| 11 of 15 in the list                  msg 3/3  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> r
> "solved"
> <Enter>
> <Down><Down><Home>^K
> "Thank you for your letter of 2026-11-23, case 15. It is solved: Settings, Language, English."
> ^X
| THE LETTER to #15 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        u•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your case is solved [#15]
| Files     none
| Clock     stops when it leaves: this is the answer. n sends it as a letter
|           that is not the answer yet
| Empty     controller.address, controller.contact, dpo.contact
|
|    Hello,
|
|    Thank you for your letter of 2026-11-23, case 15. It is solved: Settings,
|    Language, English.
|
|    If it does not work, or if you have a question, answer this letter.
|
|    Kind regards
|    anna
|    Opsio AB
|
|
| the answer: it stops the clock                                            100%
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> y
* sent
! again
> "#15"
> <Enter>
> <Enter>
> dSOLVED<Enter>
> G
| #15 Settings                                    howto | resolved | @me | pri B
| due Mon 2026-11-30, answered on day 0
|--------------------------------------------------------------------------------
|    It is an old one, from 2019.
|
|[4] 2026-11-23 15:06  to the requester, by anna  for tickets
|    subject      Your case is solved [#15]
|    Hello,
|
|    Thank you for your letter of 2026-11-23, case 15. It is solved: Settings,
|    Language, English.
|
|    If it does not work, or if you have a question, answer this letter.
|
|    Kind regards
|    anna
|    Opsio AB
|
| STEPS
| [x] assigned
| [x] resolution chosen
|
| 11 of 15 in the list | u undoes: resolve SOLV~ masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
* sent
* sent
> q
> :outbox<Space>all<Enter>
| LETTERS of the last 7 days
|--------------------------------------------------------------------------------
| id  ticket  kind    to             state
| 3   15      rating  u•••@e•••.org  sent
| 2   15      answer  u•••@e•••.org  sent
| 1   15      reply   u•••@e•••.org  sent
|
| :outbox-retry ID sends one again at once, :outbox-retry all those that failed;
| undo takes back what has not left; :outbox all shows what was sent too
|
|
|
|
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
| q back  ? help
+ 0,2

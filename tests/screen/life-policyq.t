## The life of a letter of kind policyq: it arrives, is answered, ends, and the customer may be asked.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& admin 0 setting rating.ask yes
< ulla@example.org 0 Your policy | Where do you keep my data?
> "#15"
> <Enter>
> <Enter>
| #15 Your policy                                      policyq | new | - | pri B
| [----------]  due Mon 2026-11-30, day 0 of 7                            policy
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        u•••@e•••.org
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in u•••  N new to you
|    Where do you keep my data?
|
| STEPS
| [ ] assigned  <- :assign @me
| [ ] answered
| [ ] resolution chosen
|
| THE LETTER ALSO ASKS FOR
| access (en-access-any)
| :split 5  or  :drop-hint 5
|
|
|
|                                       msg 1/1  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> A
> :drop-hint<Space>5<Enter>
> r
> "solved"
> <Enter>
> <Down><Down><Home>^K
> "Thank you for your letter of 2026-11-23, case 15. It is solved: In Sweden."
> ^X
> y
* sent
! again
> "#15"
> <Enter>
> <Enter>
> dSOLVED<Enter>
> G
| #15 Your policy                               policyq | resolved | @me | pri B
| due Mon 2026-11-30, answered on day 0                                   policy
|--------------------------------------------------------------------------------
|    Where do you keep my data?
|
|[2] 2026-11-23 15:05  to the requester, by anna  for rights
|    subject      Your case is solved [#15]
|    Hello,
|
|    Thank you for your letter of 2026-11-23, case 15. It is solved: In Sweden.
|
|    If it does not work, or if you have a question, answer this letter.
|
|    Kind regards
|    anna
|    Opsio AB
|
| STEPS
| [x] assigned
| [x] answered
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
| 1   15      answer  u•••@e•••.org  sent
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
|
|
|                                                                           100%
| q back  ? help
+ 0,2

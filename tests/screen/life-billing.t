## The life of a letter of kind billing: it arrives, is answered, ends, and the customer may be asked.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& admin 0 setting rating.ask yes
< ulla@example.org 0 Invoice | Invoice 100 was charged twice.
> "#15"
> <Enter>
> <Enter>
> :kind<Space>billing<Enter>
| #15 Invoice                                          billing | new | - | pri B
| [----------]  due Mon 2026-11-30, day 0 of 7
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        u•••@e•••.org
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in u•••
|    Invoice 100 was charged twice.
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
| #15: it is so already (kind billing)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> A
> r
> "solved"
> <Enter>
> <Down><Down><Home>^K
> "Thank you for your letter of 2026-11-23, case 15. It is solved: The second was paid back."
> ^X
> y
* sent
! again
> "#15"
> <Enter>
> <Enter>
> dSOLVED<Enter>
> G
| #15 Invoice                                   billing | resolved | @me | pri B
| due Mon 2026-11-30, answered on day 0
|--------------------------------------------------------------------------------
|    Invoice 100 was charged twice.
|
|[2] 2026-11-23 15:05  to the requester, by anna  for tickets
|    subject      Your case is solved [#15]
|    Hello,
|
|    Thank you for your letter of 2026-11-23, case 15. It is solved: The second
|    was paid back.
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
| 2   15      rating  u•••@e•••.org  sent
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
|                                                                           100%
| q back  ? help
+ 0,2

## The life of a letter of kind security: it arrives, is answered, ends, and the customer may be asked.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
& admin 0 setting rating.ask yes
& admin 0 agent-add dora agent,lead,dpo
< ulla@example.org 0 Security | Do you use TLS for mail?
> "#15"
> <Enter>
> <Enter>
> :kind<Space>security<Enter>
| #15 Security                                        security | new | - | pri B
| [----------]  due Mon 2026-11-30, day 0 of 7                            policy
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        u•••@e•••.org
| lang         en
| came         2026-11-23 15:05
|
|[1] 2026-11-23 15:05  in u•••
|    Do you use TLS for mail?
|
| STEPS
| [ ] assigned  <- :assign @me
| [ ] resolution chosen
| [ ] approved by a second person
| [ ] answered
|
|
|
|
|
|
| #15 kind security   (u undoes)
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> A
> dSOLVED<Enter>
> :approve<Enter>
| #15 Security                                   security | review | @me | pri B
| [----------]  due Mon 2026-11-30, day 0 of 7                            policy
|--------------------------------------------------------------------------------
| identity     unknown, person 15
| email        u•••@e•••.org
| lang         en
| came         2026-11-23 15:05
| result       SOLVED
|
|[1] 2026-11-23 15:05  in u•••
|    Do you use TLS for mail?
|
| STEPS
| [x] assigned
| [x] resolution chosen
| [ ] approved by a second person  <- :approve
| [ ] answered
|
|
|
|
|
| #15: you sent it to review: a second person must approve it
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
& dora 15 approve
> r
> "solved"
> <Enter>
> <Down><Down><Home>^K
> "Thank you for your letter of 2026-11-23, case 15. It is solved: Yes."
> ^X
> y
* sent
! again
> "#15"
> <Enter>
> <Enter>
> dSOLVED<Enter>
> G
| #15 Security                                 security | resolved | @me | pri B
| due Mon 2026-11-30, answered on day 0                                   policy
|--------------------------------------------------------------------------------
|
|[2] 2026-11-23 15:05  to the requester, by anna  for rights
|    subject      Your case is solved [#15]
|    Hello,
|
|    Thank you for your letter of 2026-11-23, case 15. It is solved: Yes.
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
| [x] approved by a second person
| [x] answered
|
|                                       msg 2/2  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3

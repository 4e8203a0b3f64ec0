## What came while one wrote is read first; then the letter is gone on with, on a wider screen too.
= 120x40
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
> #
> "11"
> <Enter>
> r
> <Enter>
> "It is under Settings."
> ^X
| THE LETTER to #11 as it would leave, masked: not sent yet
|------------------------------------------------------------------------------------------------------------------------
| To        b•••@e•••.se
| From      Opsio AB <privacy@opsio.example>
| Subject   Your case [#11]
| Files     none
| Clock     stops when it leaves: this is the answer. n sends it as a letter that is not the answer yet
|
|    Dear B••• T•••,
|
|    It is under Settings.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-11-20 you wrote:
|
|    > I cannot find the page.
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
|
| the answer: it stops the clock                                                                                    100%
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
< bo@example.se 11 Never mind, I found it.
> y
| THE LETTER to #11 as it would leave, masked: not sent yet
|------------------------------------------------------------------------------------------------------------------------
| To        b•••@e•••.se
| From      Opsio AB <privacy@opsio.example>
| Subject   Your case [#11]
| Files     none
| Clock     stops when it leaves: this is the answer. n sends it as a letter that is not the answer yet
|
|    Dear B••• T•••,
|
|    It is under Settings.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-11-20 you wrote:
|
|    > I cannot find the page.
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
|
| #11: a letter came while this one was written: read it, then send again
| y send  n send, not the answer yet  a attach  e edit  q keep, leave  ? help
+ 0,2
> e
> ^X
| letter to #11: reply
|------------------------------------------------------------------------------------------------------------------------
|    Dear {name},
|
|    It is under Settings.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-11-20 you wrote:
|
|    > I cannot find the page.
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
|
|
|
|
|
|
|
| a letter came while this one was written: read it, then send again
| ^X look at it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 25,4
## From the list nothing more was read than before.
> <Esc>
> e
> ^X
> <Esc>
> <Enter>
| #11 How do I change my e-mail address?                                               howto | new | - | pri B | 6 of 14
| [############------------------]  due Fri 2026-11-27, day 3 of 7
|------------------------------------------------------------------------------------------------------------------------
|[1] 2026-11-20 10:00  in B••• T••• <b•••@e•••.se>  N new to you          | REQUESTER  masked: zp (logged)
|    I cannot find the page.                                              | identity     unknown, person 11
|                                                                         | name         B••• T•••
|[2] 2026-11-23 15:05  in b•••  N new to you                              | email        b•••@e•••.se
|    subject      Re: Your case [#11]                                     | lang         en
|    Never mind, I found it.                                              |
|                                                                         | CASE
|-- your reply, not sent, kept 2026-11-23 15:05: e resumes --             | came         2026-11-20 10:00
|    Dear {name},                                                         | foreign      t11
|                                                                         |
|    It is under Settings.                                                | CLOCK  D: why
|                                                                         | due          2026-11-27
|    Kind regards                                                         |
|    anna                                                                 | STEPS
|    Opsio AB                                                             | [ ] assigned  <- :assign @me
|                                                                         | [ ] answered
|    On 2026-11-20 you wrote:                                             | [ ] resolution chosen
|                                                                         |
|    > I cannot find the page.                                            |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
| 6 of 14 in the list                                         msg 1/2  Europe/Stockholm  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  a assign  i note  t tag  ; tagged  s state  ? help
+ 0,3
> r
> "Good."
> ^X
> y
> }}}
| #11 How do I change my e-mail address?                                               howto | new | - | pri B | 6 of 14
| [############------------------]  due Fri 2026-11-27, day 3 of 7
|------------------------------------------------------------------------------------------------------------------------
|[1] 2026-11-20 10:00  in B••• T••• <b•••@e•••.se>                        | REQUESTER  masked: zp (logged)
|    I cannot find the page.                                              | identity     unknown, person 11
|                                                                         | name         B••• T•••
|[2] 2026-11-23 15:05  in b•••                                            | email        b•••@e•••.se
|    subject      Re: Your case [#11]                                     | lang         en
|    Never mind, I found it.                                              |
|                                                                         | CASE
|[3] 2026-11-23 15:05  to the requester, by anna  for tickets             | came         2026-11-20 10:00
|    leaves 2026-11-23 15:06; undo takes it back until then               | foreign      t11
|    subject      Your case [#11]                                         |
|    Dear B••• T•••,                                                      | CLOCK  D: why
|                                                                         | due          2026-11-27
|    It is under Settings.                                                |
|                                                                         | STEPS
|    Kind regards                                                         | [ ] assigned  <- :assign @me
|    anna                                                                 | [ ] answered
|    Opsio AB                                                             | [ ] resolution chosen
|                                                                         |
|    On 2026-11-20 you wrote:                                             | HISTORY  H: all 1
|                                                                         | 15:05  anna       reply #11
|    > I cannot find the page.                                            |
|                                                                         |
|    Good.                                                                |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
|                                                                         |
| 6 of 14 in the list | u undoes: reply                       msg 3/3  Europe/Stockholm  masked: zp shows (logged)  100%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  a assign  i note  t tag  ; tagged  s state  ? help
+ 0,10
## A letter to all that is tagged goes by its preview.
> q
> t
> ;r
> "ack"
> <Enter>
| BULK PREVIEW   reply ack   scope: 1 tagged                              dry run, nothing written   set frozen 15:05:00
| 1 chosen   apply 1   mail 1 (held 60 s)   est. under 1 s
|------------------------------------------------------------------------------------------------------------------------
|         ID    Due  Who     Field      Before    After       Verdict         | AFTER  saved filters
|>[x]     11     4d  -                                        ok              |  no count of theirs changes
|                                                                             |
|                                                                             | CHECKS
|                                                                             |  your roles allow it        ok
|                                                                             |  the rules allow it         ok
|                                                                             |  nobody else changed it     when applied
|                                                                             |  they are still there       ok
|                                                                             |  the filter decides         n/a
|                                                                             |
|                                                                             | UNDO
|                                                                             |  one entry of the journal: reply x1
|                                                                             |  u takes it back, where nobody changed
|                                                                             |  the same since then
|                                                                             |  letters can be called back for 60 s,
|                                                                             |  and not after
|                                                                             |
|                                                                             | THE SAME AS A COMMAND
|                                                                             |  :bulk id:11 reply ack
|                                                                             |  ombud do reply --template ack --filter
|                                                                             |  id:11
|                                                                             |  a preview too; --yes in the shell does
|                                                                             |  it
|                                                                             |
|                                                                             | RECIPE
|                                                                             |  chosen tickets are no filter; what :all
|                                                                             |  or :bulk previews, S saves
|                                                                             |
|                                                                             |
|                                                                             |
|                                                                             |
|                                                                             |
|                                                                             |
|------------------------------------------------------------------------------------------------------------------------
| One undo entry. Type the number of tickets to apply (1), or Esc:
| in the order of their numbers: G groups by verdict                                                                 1/1
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,37

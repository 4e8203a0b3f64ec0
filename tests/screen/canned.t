## Without one there is nothing to insert.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
> <Enter>
> i
> ^T
| note on #1
|--------------------------------------------------------------------------------
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
| there are no canned texts yet: 'ombud canned save NAME TEXT' makes one
| ^X save it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 4,2
> <Esc>
## The ticket's language comes first; what the desk knows is filled in, the name when it is sent.
& anna 0 canned-save looking --lang sv --text "Vi letar."
& anna 0 canned-save looking --lang en --text "Dear {name}, we are looking into #{ticket}."
& anna 0 canned-save thanks --team yes --text "Thank you."
> r
> <Enter>
> ^T
| letter to #1: reply
|--------------------------------------------------------------------------------
|    Dear {name},
|
|
|
|    Kind regards
|    anna
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
|
|
|
|
|
|
|
|
|--------------------------------------------------------------------------------
|> looking   en  Dear {name}, we are looking into #{ticket}.
|  thanks    Thank you.
|canned text:
+ 13,23
> "look"
> <Enter>
| letter to #1: reply
|--------------------------------------------------------------------------------
|    Dear {name},
|
|    Dear {name}, we are looking into #1.
|
|    Kind regards
|    anna
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
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
| kept at each pause                                           line 3, 142 bytes
| ^X look at it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 40,4
> ^X
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        j•••@e•••.org
| From      privacy@opsio.example
| Subject   Your case [#1]
| Files     none
| Clock     is this the answer that the request is owed? y: yes, it waits until
|           a second person approved it; n: not yet, it leaves, and the clock
|           runs on
| Missing   as the answer 5 of 7 points: they stand below the letter
| Empty     controller.name
|
|    Dear J••• S•••,
|
|    Dear J••• S•••, we are looking into #1.
|
|    Kind regards
|    anna
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
| the answer, or not yet?                                                    66%
| n send, not the answer yet  a attach  m missing  e edit  q keep, leave  ? help
+ 0,2

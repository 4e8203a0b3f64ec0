## What an answer must say stands below the letter; m puts a sentence for each missing point into the text.
= 80x24
& admin 0 setting mail.from privacy@opsio.example
& admin 0 setting controller.name "Opsio AB"
> <Enter>
> r
> <Enter>
> "All of it is erased."
> ^X
| THE LETTER to #1 as it would leave, masked: not sent yet
|--------------------------------------------------------------------------------
| To        j•••@e•••.org
| From      Opsio AB <privacy@opsio.example>
| Subject   Your case [#1]
| Files     none
| Clock     is this the answer that the request is owed? y: yes, it waits until
|           a second person approved it; n: not yet, it leaves, and the clock
|           runs on
| Missing   as the answer 5 of 8 points: they stand below the letter
|
|    Dear J••• S•••,
|
|    All of it is erased.
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
|    > Please erase my account and every backup.
| the answer, or not yet?                                                    64%
| n send, not the answer yet  a attach  m missing  e edit  q keep, leave  ? help
+ 0,2
> m
| letter to #1: reply
|--------------------------------------------------------------------------------
|    Dear {name},
|
|    All of it is erased.
|
|    The case number is {ticket}.
|    We received your request on {received}.
|    Your request is for erasure of your personal data (Article 17 GDPR).
|    - Told of it (Article 19 GDPR): [the recipients who had the data from
|    us, or that nobody had them, or why they cannot be reached ...]
|    - Backups: the data may be in copies until these are overwritten, at
|    the latest on [day ...]. Should a copy have to be restored, the data
|    are erased again.
|
|
|    Kind regards
|    anna
|    Opsio AB
|
|    On 2026-10-20 you wrote:
|
| kept at each pause                                          line 13, 565 bytes
| ^X look at it  ^G drop it  ^O your editor  ^T canned text  Esc leave
+ 4,14

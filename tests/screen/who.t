## Who looked at the ticket, and why; the question stands there the next time.
= 80x24
> <Enter>zw
| WHO LOOKED at #1, newest first
|--------------------------------------------------------------------------------
| time              agent  act   ticket  field  reason
| 2026-11-23 15:05  anna   open  1
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
|                                                                           100%
| <Right> right  q back  ? help
+ 0,2
> q
> zw
| WHO LOOKED at #1, newest first
|--------------------------------------------------------------------------------
| time              agent  act   ticket  field  reason
| 2026-11-23 15:05  anna   who   1
| 2026-11-23 15:05  anna   open  1
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
|                                                                           100%
| <Right> right  q back  ? help
+ 0,2
## And for its person, with all her tickets.
> q
> :
> "who person"
> <Enter>
| WHO LOOKED at the person of #1, newest first
|--------------------------------------------------------------------------------
| time              agent  act   ticket  field  reason
| 2026-11-23 15:05  anna   who   1
| 2026-11-23 15:05  anna   who   1
| 2026-11-23 15:05  anna   open  1
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
|                                                                           100%
| <Right> right  q back  ? help
+ 0,2

## The bottom line says no key that would only say why it does nothing.
= 80x12
> :rules<Enter>
| RULES: what is done to what arrives, in this order
| Name            Place   Found  Last run   Does
|
|  there are no rules yet: n makes one
|--------------------------------------------------------------------------------
|
|
|
|
|
|                                                                            0/0
| n new  T test  q back  ? help
+ 0,11
> q:recipes<Enter>
| RECIPES: a filter, and what is done to what it selects
| Name             Whose    Now  Last run   Does
|
|  there are no recipes yet: n makes one, S in a bulk preview too
|--------------------------------------------------------------------------------
|
|
|
|
|
|                                                                            0/0
| n new  q back  ? help
+ 0,11
## A person: on a value there is no ticket, on a ticket there is.
> qgP
| PERSON 1  J••• S•••
| VALUES
|> name            J••• S•••
|  email           j•••@e•••.org
| TICKETS
|  N      1   -3d! ! eras new  -      Erase account + backups
| WHO LOOKED
|  Enter tells who looked at the person, at what and why; the question is logged
|
|
| 1 ticket
| <Enter> open  zp unmask  w who looked  q back  ; tagged  l limit  : cmd  ? help
+ 0,2
> jj
| PERSON 1  J••• S•••
| VALUES
|  name            J••• S•••
|  email           j•••@e•••.org
| TICKETS
|> N      1   -3d! ! eras new  -      Erase account + backups
| WHO LOOKED
|  Enter tells who looked at the person, at what and why; the question is logged
|
|
| 1 ticket
| <Enter> open  zp unmask  w who looked  q back  d resolve  a assign  ? help
+ 0,5
## What is tagged where no row shows it is said.
> qgg<Enter>Dt
| CLOCK of #1
|--------------------------------------------------------------------------------
| kind         erasure
| came         2026-10-20 10:12
| now          due Fri 2026-11-20, 3 days late
|
| due          2026-11-20
| extended     2027-01-20
| article      Art. 17 GDPR
|
| #1 is tagged
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2
> t
| CLOCK of #1
|--------------------------------------------------------------------------------
| kind         erasure
| came         2026-10-20 10:12
| now          due Fri 2026-11-20, 3 days late
|
| due          2026-11-20
| extended     2027-01-20
| article      Art. 17 GDPR
|
| #1 is tagged no longer
| q back  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  ? help
+ 0,2

## What goes into a person's package, decided letter by letter; in clear for a minute, masked then.
= 80x24
& anna 1 kind access
> gg<Enter>
> ":package"
> <Enter>
| PACKAGE for #1: what goes along, titles masked
|      ID         What   Decision Art.  Time             Title
|> [ ] 1          letter                2026-10-20 10:12 Erase account + backups
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
|  not reviewed (Art. 15(4)): 1 (1); 'ombud review 1' lists them; not searched~
|                                                                            1/1
| <Enter> read  a as it is  r redacted  e edit  x withhold  m make  t tag  ? help
+ 0,2
> <Enter>
| #1: letter 1 as it would go out, in clear, logged
|--------------------------------------------------------------------------------
| Erase account + backups
|
| Please erase my account and every backup.
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
| q back  ? help
+ 0,2
> q
> r
| PACKAGE for #1: what goes along, titles masked
|      ID         What   Decision Art.  Time             Title
|> [x] 1          letter as-is          2026-10-20 10:12 Erase account + backups
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
|  not searched: 1 (desk); 'searched PLACE WHAT HITS' notes one
| #1 review   (u undoes)
| <Enter> read  a as it is  r redacted  e edit  x withhold  m make  t tag  ? help
+ 0,2
> m
| PACKAGE for #1: what goes along, titles masked
|      ID         What   Decision Art.  Time             Title
|> [x] 1          letter as-is          2026-10-20 10:12 Erase account + backups
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
| #1: a package goes to whom it is about: settle who asks first (Art. 12(6),
| 'identity verified --reason ...')
| <Enter> read  a as it is  r redacted  e edit  x withhold  m make  t tag  ? help
+ 0,2

## Swedish as lines: what the journal's entries are is said in the same language.
= 80x24
! in sv
= lines
> A
|ombud, som rader: ? listar tangenterna, ^L säger igen var du är, Q lämnar
|filter: is:open
|14 ärenden
|1 av 14, #1 erasure, 3 dagar försenat, brådskande, new, ingens, nytt: Erase account + backups, från J... S..., etiketter vip
|#1 assign @me, (u ångrar)
|1 av 14, #1 erasure, 3 dagar försenat, brådskande, new, @me, nytt: Erase account + backups, från J... S..., etiketter vip
> u
|undo: assign @me #1
|1 av 14, #1 erasure, 3 dagar försenat, brådskande, new, ingens, nytt: Erase account + backups, från J... S..., etiketter vip
> U
|JOURNAL för alla, nyast först
|1 av 3, Post 3, 2026-11-23 15:05, anna, ångra: undo: assign @me #1
> j
|2 av 3, Post 2, 2026-11-23 15:05, anna, ångrat: assign @me #1

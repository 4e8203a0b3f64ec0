## A window that is too small says so, and comes back.
= 20x4
|window too small
|needs 40x8
|
|
+ 0,3
= 80x24
> gs
| filter  is:open                                               14/14  rw  15:05
| QUEUES         now   +/-|        ID   Due  P Type Subject
|1 my-open         0      |> N      1   -3d! ! eras Erase account + backups
|2 due-soon        7      |  N      2    8h  ! eras Please delete all my data
|3 overdue         1      |  N      3    2d  ! acce Copy of call recordings
|4 unassigned     14      |  N     13    2d  ! inci The site says 500 since noon
|5 erasure-due     5      |  N      4    4d  A eras Right to be forgotten / news~
|6 access-due      4      |  N     11    4d  B howt How do I change my e-mail ad~
|7 waiting         0      |  N     12    4d  B bill Charged twice in October
|8 review          0      |  N      5    7d  B rect Wrong birth date on invoice
|9 new            14      |  N      6    7d  B acce Art. 15 request, all systems
|  further-rights  4      |  N      7    7d  B eras 帳戶刪除請求
|  unverified      8      |  N      8    9d  B port Data export in JSON please
|  escalated       0      |  N      9   10d  C obje Stop profiling me
|  service         3      |  N     10   14d  C acce Which data do you hold?
| <Enter> open            |  N     14   30d  B eras Удалите мои данные
| + narrow with  / find   |
| x explain  e edit       |
| - and not  | or  a add  |
| d drop  s share  ! alarm|
| r rename                |
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                       focus: queues (^Ww list)
| <Enter> open  + narrow with  / find  x explain  e edit  - and not  | or  ? help
+ 0,2
> jj<Enter>
| overdue  is:open is:overdue sort:due                           1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                                       due  1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## What can follow a key, after a moment.
> g
@ 500
| overdue  is:open is:overdue sort:due                           1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|
|
|
|
|--------------------------------------------------------------------------------
| gW            be told no more           g1..g9  saved filter of that number
| ga            its attachments: read     go      the list in groups of the sam~
| gn            the next step's command   gc      choose the columns of the list
| gP            the ticket's person as ~  g/      the same, going backwards
| gy            the letter that is in s~  g*      untag everything
| g@            record a macro            gi      tagged become untagged and th~
| g<Backspace>  take the last filter of~  gt      the tags as they were before
| gl            the filter editor         g"      show what is tagged and not i~
| gf            values of the list's fi~  g=      tag all that have this row's ~
| gd            the desk at a glance      gg      first row
| gm            mine                      g<      first row of the window
| gu            new: what nobody began    g>      last row of the window
| gL            the team's log            g?      a lesson of ten minutes on a ~
| gs            saved filters with thei~  gZ      mask all and blank the screen
| gr            to where you were cut o~
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help  g
+ 0,2
> <Esc>
## Pasted text is never taken for keys.
> paste "dq"
| overdue  is:open is:overdue sort:due                           1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| pasted text is taken where text is asked for, never as keys
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## A number is told how a ticket is gone to.
> :
> "3"
> <Enter>
| overdue  is:open is:overdue sort:due                           1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| '3' is no command: '#3' goes to that ticket
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
## A word that is no command has a suggestion; a filter its place of error.
> :
> "assgn"
> <Enter>
| overdue  is:open is:overdue sort:due                           1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
| there is no command 'assgn': assign?
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> l
> "assigne:@me"
| overdue  is:open is:overdue sort:due                           1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                                       due  1/1
|limit: assigne:@me                                unknown field at 1; assignee?
+ 18,23
> <Enter>
| overdue  is:open is:overdue sort:due                           1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
|---------------------------------------------------------------------- 1-8/59 --
|  id:        the ticket's number
|  kind:      what is asked for: access, erasure, howto
|  state:     how far it has come: new, work, resolved
|  priority:  urgent high normal low, or ! A B C
|  assignee:  the agent who has it: @me, @nobody or an account
|  team:      the team it was forwarded to: a name, or @team for your own
|  watch:     an agent who watches it
|  involves:  an agent who has it, watches it or wrote in it
|limit: assigne:@me                                unknown field at 1; assignee?
+ 7,23
> <Esc>
## Help is made from the tables, and narrowed by typing.
> ?
> "undo"
| HELP  type to narrow: undo
|--------------------------------------------------------------------------------
| Keys everywhere
| u             undo                  take the last change back, or that entry,
|                                     or one of its tickets
| ^R            redo                  do again what was undone
| U             journal               what was done; any of it can be undone
|
| Keys in the filter editor
| u             layer-undo            take the last edit of the filter back
|
| Keys in the journal
| u             undo                  undo the entry under the cursor
| <Enter>       entry                 its tickets, each to be undone alone
|
| Keys in an entry of the journal
| u             undo                  undo this ticket of the entry
|
| Operations, after : (A NAME in brackets may be left out)
| assign                              give the ticket to an agent, or to nobody:
|                                     to. On many: yes. Undo: yes.
| state                               move the ticket to another state, if the
|                                                                66 of them  12%
| <Down> down  <Up> up  q back
+ 27,0
> <Esc><Esc>
## An empty : lists all there is.
> :
| overdue  is:open is:overdue sort:due                           1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
|-------------------------------------------------------------------- 1-19/332 --
|  assign        a     give the ticket to an agent, or to nobody
|  state         s     move the ticket to another state, if the rules allow it
|  resolve       d     end the ticket with a code; where two pairs of eyes are ~
|  approve             approve what another agent sent to review
|  reopen        X     take a resolved ticket back to work
|  answered            record an answer given outside the desk; it counts as th~
|  identity            settle who asks; no copy of a proof is kept
|  proof               mark an attachment as proof of identity: removed once th~
|  kind                change what kind of ticket it is; the clock counts from ~
|  priority      P     set the priority
|  label         +     add labels
|  unlabel       -     remove labels
|  snooze        w     put the ticket aside until a time; its clock runs on
|  letter-date         type the date that stands in an authority's letter
|  new                 a ticket by hand: phone, paper, visit
|  note          i     add an internal note
|  outbox-retry        send a letter that waits or failed at the next tick
|  outbox-drop         do not send a letter that the desk itself wrote
|  draft               keep an unsent text in the store
|:
+ 1,23
> <Esc>
## Esc never leaves; Q does.
> <Esc><Esc><Esc>
| overdue  is:open is:overdue sort:due                           1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                                       due  1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> Q
| overdue  is:open is:overdue sort:due                           1/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      1   -3d! ! eras new  -      J••• S•••   Erase account + backups
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
|- #1 J••• S••• | erasure, new | came 20 Oct | 1 letter | vip -------------------
|                                                                       due  1/1
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ left

## A colleague renames the team's: open layers, the title and rules of colours follow.
= 120x40
> :
> "queue unassigned"
> <Enter>
> l
> "-q:overdue kind:access"
> <Enter>
> :
> "colour late q:unverified"
> <Enter>
& anna 0 filter-rename --name overdue --to late --team yes
& anna 0 filter-rename --name unverified --to unknown --team yes
& anna 0 filter-rename --name unassigned --to nobodys --team yes
@ 3000
| nobodys  is:open no:assignee -kind:other sort:due > -q:late kind:access                                3/14  rw  15:05
|        ID   Due  P Type St       Who      Requester         Subject
|> N      3    2d  ! acce new      -        P••• O•••         Copy of call recordings
|  N      6    7d  B acce new      -        A••• B•••         Art. 15 request, all systems  +legal
|  N     10   14d  C acce new      -        C••• F•••         Which data do you hold?
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
|
|
|
|
|
|
|
|------------------------------------------------------------------------------------------------------------------------
| rule 1: what matches is late
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  s state  f forward  l limit  c queue  ? help
+ 0,2
> :
> "colour"
> <Enter>
| COLOURS of rows
|------------------------------------------------------------------------------------------------------------------------
|   1  late     q:unknown
|
| The first rule that a ticket matches colours its row.
| :colour STYLE FILTER adds one, :colour drop N drops one. Styles: late soon urgent good new changed tag match label
| staff quote info error dim
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
|
|
|
|
|
|
|                                                                                                                   100%
| q back  ? help
+ 0,2
> q
## What acts on the list says what it acts on: the queue and what narrows it.
> :
> "all label x"
> <Enter>
| BULK PREVIEW   label x   scope: all of nobodys > -q:late kind:access    dry run, nothing written   set frozen 15:05:00
| 3 chosen   apply 3   no mail   est. under 1 s
|------------------------------------------------------------------------------------------------------------------------
|         ID    Due  Who     Field      Before    After       Verdict         | AFTER  saved filters
|>[x]      3     2d  -       labels     -         x           ok              |  no count of theirs changes
| [x]      6     7d  -       labels     legal     legal,x     ok              |
| [x]     10    14d  -       labels     -         x           ok              | CHECKS
|                                                                             |  your roles allow it        ok
|                                                                             |  the rules allow it         ok
|                                                                             |  nobody else changed it     when applied
|                                                                             |  they are still there       ok
|                                                                             |  the filter decides         ok
|                                                                             |
|                                                                             | UNDO
|                                                                             |  one entry of the journal: label x3
|                                                                             |  u takes it back, where nobody changed
|                                                                             |  the same since then
|                                                                             |
|                                                                             | THE SAME AS A COMMAND
|                                                                             |  :bulk "is:open no:assignee -kind:other
|                                                                             |  -q:late kind:access sort:due" label x
|                                                                             |  ombud do label --name x --filter
|                                                                             |  'is:open no:assignee -kind:other
|                                                                             |  -q:late kind:access sort:due'
|                                                                             |  a preview too; --yes in the shell does
|                                                                             |  it
|                                                                             |
|                                                                             | RECIPE
|                                                                             |  S saves it under a name; B runs it
|                                                                             |  again
|                                                                             |
|                                                                             |
|                                                                             |
|                                                                             |
|                                                                             |
|                                                                             |
|------------------------------------------------------------------------------------------------------------------------
| One undo entry. Type the number of tickets to apply (3), or Esc:
| in the order of the filter: G groups by verdict                                                                    1/3
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,37
> <Esc>
## Where the title has no room for it, it stands below; a limit that acts is said.
= 80x24
> l
> "-subject:/nothing of the kind/ limit:2"
> <Enter>
> :
> "all label x"
> <Enter>
| BULK PREVIEW   label x                                dry run, nothing written
| 2 chosen, the first 2 only (limit:)   scope: all of nobodys > -q:late kind:ac~
| apply 2
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[x]      3     2d  labels - > x                    ok
| [x]      6     7d  labels legal > legal,x          ok
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
|--------------------------------------------------------------------------------
| One undo entry. Type the number of tickets to apply (2), or Esc:
|                                                                            1/2
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,21

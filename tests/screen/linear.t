## The desk as lines (--linear): each thing that happens is said; nothing is painted.
= lines
|ombud, as lines: ? lists the keys, ^L says again where you are, Q leaves
|filter: is:open
|14 tickets
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's, new: Erase account + backups, from J... S..., labels vip
## A move says the row that it comes to; where it cannot go on it says where one is.
> jj
|2 of 14, #2 erasure, due in 8 hours, urgent, new, nobody's, new: Please delete all my data, from M... K...
|3 of 14, #3 access, due in 2 days, urgent, new, nobody's, new: Copy of call recordings, from P... O...
> gg
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's, new: Erase account + backups, from J... S..., labels vip
> k
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's, new: Erase account + backups, from J... S..., labels vip
## Tags are counted; then a preview, whose number is typed.
> tt
|1 tagged
|2 of 14, #2 erasure, due in 8 hours, urgent, new, nobody's, new: Please delete all my data, from M... K...
|2 tagged
|3 of 14, #3 access, due in 2 days, urgent, new, nobody's, new: Copy of call recordings, from P... O...
> ;a@me<Enter>
|next action: all tagged
|@me: yourself
|none: nobody
|admin
|anna: anna
|ines
|assign to: @me
|bulk preview, nothing is written yet: assign @me, scope: 2 tagged
|2 chosen
|would be applied to 2
|saved filter my-open: 0 before, 2 after
|saved filter unassigned: 14 before, 12 after
|type the number of tickets to apply (2), or Esc
|1 of 2, #1, ok, assignee from - to anna: Erase account + backups
> j
|2 of 2, #2, ok, assignee from - to anna: Please delete all my data
> <Space>
|would be applied to 1, left out 1
|type the number of tickets to apply (1), or Esc
|2 of 2, #2, left out, assignee from - to anna: Please delete all my data
> "1"
|typed: 1
> <Enter>
|assign: 1 applied
|filter: is:open
|14 tickets
|3 of 14, #3 access, due in 2 days, urgent, new, nobody's, new: Copy of call recordings, from P... O...
> u
|undo: assign @me #1
## What is typed is echoed; Tab reads out what can stand there.
> l
|choices: 59, Tab reads them
|limit: 
> "kind:era"
|limit: kind:era
> <Tab>
|limit: kind:erasure
> <Enter>
|filter: is:open > kind:erasure
|5 tickets
|1 of 5, #1 erasure, 3 days late, urgent, new, nobody's, new, tagged: Erase account + backups, from J... S..., labels vip
> l
> "nosuch"
|limit: nosuch
> <Enter>
|filter: is:open > kind:erasure > nosuch
|nothing matches: Backspace widens again
> <Esc>
|filter: is:open > kind:erasure
|5 tickets
|1 of 5, #1 erasure, 3 days late, urgent, new, nobody's, new, tagged: Erase account + backups, from J... S..., labels vip
> <Backspace>
|filter: is:open
|14 tickets
|1 of 14, #1 erasure, 3 days late, urgent, new, nobody's, new, tagged: Erase account + backups, from J... S..., labels vip
## A ticket is read by its window, and then what a page brings.
> <Enter>
|#1 erasure: Erase account + backups
|1 of 14 in the list
|new, nobody's, priority urgent
|due Fri 2026-11-20, 3 days late
|identity, unknown, person 1
|name, J... S...
|email, j...@e....org
|lang, en
|came, 2026-10-20 10:12
|labels, vip
|foreign, t1
|[1] 2026-10-20 10:12, in J... S... <j...@e....org>, N new to you
|Please erase my account and every backup.
|STEPS
|done: further rights of the letter
|not yet: assigned, next: :assign @me
|not yet: identity settled
|not yet: the ground for erasure (Art. 17(1))
|not yet: the systems that were searched (Art. 17(1))
|not yet: what is to be erased, with counts (Art. 17(1))
|not yet: whether the data were made public (Art. 17(2))
|-- to line 19 of 28 --
> <PgDn>
|not yet: why the answer is late (Art. 12(3))
|not yet: resolution chosen
|not yet: the answer is written, for a second person to read (Art. 12(3))
|not yet: approved by a second person
|not yet: the person's data are erased (Art. 17(1))
|not yet: no file of the store holds them any more (Art. 5(2))
|not yet: recipients told, or that there are none (Art. 19)
|not yet: answered
|-- the end --
> <PgDn>
|-- the end --
> J
|#2 erasure: Please delete all my data
|2 of 14 in the list
|new, nobody's, priority urgent
|due Mon 2026-11-23, day 32 of 32
|identity, unknown, person 2
|name, M... K...
|email, m...@e....net
|lang, en
|came, 2026-10-22 21:40
|foreign, t2
|[1] 2026-10-22 21:40, in M... K... <m...@e....net>, N new to you
|Delete all you have on me.
|STEPS
|not yet: further rights of the letter: access, next: :split / drop-hint
|not yet: assigned
|not yet: identity settled
|not yet: the ground for erasure (Art. 17(1))
|not yet: the systems that were searched (Art. 17(1))
|not yet: what is to be erased, with counts (Art. 17(1))
|not yet: whether the data were made public (Art. 17(2))
|not yet: resolution chosen
|-- to line 19 of 30 --
> q
|filter: is:open
|14 tickets
|2 of 14, #2 erasure, due in 8 hours, urgent, new, nobody's, tagged: Please delete all my data, from M... K...
## A note: what is typed, and the line that is left when something is taken away.
> i
|note on #2
|an empty line
> "Seen by phone"
|Seen by phone
> <Backspace>
|Seen by phon
> <Left><Home>
|before: n
|before: Seen by phon
> ^X
|#2 note, (u undoes)
|filter: is:open
|14 tickets
|2 of 14, #2 erasure, due in 8 hours, urgent, new, nobody's, tagged: Please delete all my data, from M... K...
## Others' changes are a count; what lies under the cursor is not said by itself.
& ines 3 assign ines
> R
|2 of 14, #2 erasure, due in 8 hours, urgent, new, nobody's, tagged: Please delete all my data, from M... K...
## Help narrows, counts of the facets, the journal, layers, saved filters, the dashboard.
> ?
|HELP
|type to narrow: 
> "tag-none"
|type to narrow: tag-none
> <Enter>
> <Esc><Esc>
|Keys everywhere
|g*, tag-none, untag everything
|Commands of the screen, after :
|tag-none, untag everything
|-- the end --
|type to narrow: tag-none
|type to narrow: 
|filter: is:open
|14 tickets
|2 of 14, #2 erasure, due in 8 hours, urgent, new, nobody's, tagged: Please delete all my data, from M... K...
> gf
|FACETS: is:open
|kind, 1 of 8: erasure, 5 tickets
> <Esc>gl
|filter: is:open
|14 tickets
|2 of 14, #2 erasure, due in 8 hours, urgent, new, nobody's, tagged: Please delete all my data, from M... K...
|FILTER: is:open
|SAVED: no: S saves it under a name
|COLUMNS: id,due,priority,kind,state,assignee,name,subject
|GROUP: -, sorted by due
|1 of 2, is:open, sought in index
|14 match
|alone 14, together 14
> <Esc>gd
|filter: is:open
|14 tickets
|2 of 14, #2 erasure, due in 8 hours, urgent, new, nobody's, tagged: Please delete all my data, from M... K...
|DASHBOARD, all tickets
|last 28 days [ ]
|Clocks: overdue, 1 ticket, +1 in 7 days
> <Esc>U
|filter: is:open
|14 tickets
|2 of 14, #2 erasure, due in 8 hours, urgent, new, nobody's, tagged: Please delete all my data, from M... K...
|JOURNAL of the desk, newest first
|1 of 5, Entry 5, 2026-11-23 15:05, ines, done: assign ines #3
> <Esc>gs
|filter: is:open
|14 tickets
|2 of 14, #2 erasure, due in 8 hours, urgent, new, nobody's, tagged: Please delete all my data, from M... K...
|saved filter my-open, key g1
> ^Ww:holds<Enter>
|2 of 14, #2 erasure, due in 8 hours, urgent, new, nobody's, tagged: Please delete all my data, from M... K...
|choices: ..., Tab reads them
|:holds
|LEGAL HOLDS that stand
|nothing is held: n holds something, so that nothing erases it
## Nothing else is said while it is locked.
> <Esc>gZ
|filter: is:open
|14 tickets
|2 of 14, #2 erasure, due in 8 hours, urgent, new, nobody's, tagged: Please delete all my data, from M... K...
|locked: Enter goes on, Q leaves
> <Enter>
|filter: is:open
|14 tickets
|2 of 14, #2 erasure, due in 8 hours, urgent, new, nobody's, tagged: Please delete all my data, from M... K...
> Q
+ left

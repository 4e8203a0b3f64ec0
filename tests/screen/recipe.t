## A recipe is made in a form, or from a bulk preview with S.
= 80x24
> :
> "recipes"
> <Enter>
| RECIPES: a filter, and what is done to what it selects
| Name             Whose    Now  Last run   Does
|
|  there are no recipes yet: n makes one, S in a bulk preview too
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
|
|
|
|
|
|                                                                            0/0
| n new  q back  ? help
+ 0,23
> n
> "take"
> <Enter><Enter><Enter><Enter>
> "is:open kind:era"
| recipe-save: save a filter and what is done to what it selects
|--------------------------------------------------------------------------------
|  name        take
|  team         yes: for everybody
|  on-arrival   yes: a rule of the team's, for what arrives
|  place        of a rule: its place among the rules
|> filter      is:open kind:era
|  words     *  what is done to them: operations, one a line
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
|  erasure                   Erasure
| * has to be filled in
| ^X make it  ^G drop it  ^O your editor  <S-Tab> field before  Esc leave
+ 30,6
> <Tab>
> <Enter>
> "label mine"
> <Enter>
> "assign @me"
| recipe-save: save a filter and what is done to what it selects
|--------------------------------------------------------------------------------
|  name        take
|  team         yes: for everybody
|  on-arrival   yes: a rule of the team's, for what arrives
|  place        of a rule: its place among the rules
|  filter      is:open kind:erasure
|> words       label mine
|              assign @me
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
| * has to be filled in
| ^X make it  ^G drop it  ^O your editor  <S-Tab> field before  Esc leave
+ 24,8
> ^X
| RECIPES: a filter, and what is done to what it selects
| Name             Whose    Now  Last run   Does
|>take             own        5  -          label mine; assign @me
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
| filter   is:open kind:erasure
| does     label mine; assign @me
| maker    anna
| so far   found 0, changed 0, refused 0, not decided 0, failed 0
|
| recipe-save: 1 applied
| <Enter> preview  n new  e edit  D drop  q back  ? help
+ 0,2
> q
> l
> "kind:access"
> <Enter>
> :
> "all priority high"
> <Enter>
> S
> "up"
> <Enter>
| BULK PREVIEW   priority high                          dry run, nothing written
| 3 chosen   scope: all of is:open > kind:access
| apply 3
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[x]      3     2d  priority urgent > high          ok
| [x]      6     7d  priority normal > high          ok
| [x]     10    14d  priority low > high             ok
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
| One undo entry. Type the number of tickets to apply (3), or Esc:
| saved as up: B runs it, :recipes lists it
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 0,5
> <Esc>
## B picks one; each of its operations has its preview.
> B
| filter  is:open > kind:access                                  3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
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
|--------------------------------------------------------------------------------
|> take          5  is:open kind:erasure | label mine; assign @me
|  up            3  is:open kind:access | priority high
|recipe:
+ 8,23
> "ta"
> <Enter>
| BULK PREVIEW   label mine   recipe take, 1 of 2       dry run, nothing written
| 5 chosen
| apply 5
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[x]      1    -3d  labels vip > mine,vip           ok
| [x]      2     8h  labels - > mine                 ok
| [x]      4     4d  labels mkt,newsletter > mine,m~ ok
| [x]      7     7d  labels - > mine                 ok
| [x]     14    30d  labels - > mine                 ok
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
| One undo entry. Type the number of tickets to apply (5), or Esc:
|                                                                            1/5
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,21
> <Space>4<Enter>
| BULK PREVIEW   assign @me   recipe take, 2 of 2       dry run, nothing written
| 4 chosen = 0 in the list + 4 outside it (h)
| apply 4   after: my-open 0 -> 4, unassigned 14 -> 10
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[x]     h2     8h  assignee - > anna               ok
| [x]     h4     4d  assignee - > anna               ok
| [x]     h7     7d  assignee - > anna               ok
| [x]    h14    30d  assignee - > anna               ok
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
| One undo entry. Type the number of tickets to apply (4), or Esc:
|                                                                            1/4
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,21
> 3<Enter>
| BULK PREVIEW   assign @me   recipe take, 2 of 2       dry run, nothing written
| 4 chosen = 0 in the list + 4 outside it (h)
| apply 4   after: my-open 0 -> 4, unassigned 14 -> 10
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[x]     h2     8h  assignee - > anna               ok
| [x]     h4     4d  assignee - > anna               ok
| [x]     h7     7d  assignee - > anna               ok
| [x]    h14    30d  assignee - > anna               ok
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
| One undo entry. Type the number of tickets to apply (4), or Esc:
| type 4, the number of tickets that will change, or Esc
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 0,5
> 4<Enter>
| filter  is:open > kind:access                                  3/14  rw  15:05
|        ID   Due  P Type St   Who    Requester   Subject
|> N      3    2d  ! acce new  -      P••• O•••   Copy of call recordings
|  N      6    7d  B acce new  -      A••• B•••   Art. 15 request, all systems
|  N     10   14d  C acce new  -      C••• F•••   Which data do you hold?
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
|- #3 P••• O••• | access, new | came 25 Oct | 1 letter --------------------------
| assign: 4 applied
| <Enter> open  d resolve  a assign  r reply  i note  t tag  ; tagged  ? help
+ 0,2
> U
| JOURNAL of the desk, newest first
|   Entry When              Who        Is      What
|>     5  2026-11-23 15:05  anna       done    assign @me x4
|      4  2026-11-23 15:05  anna       done    label mine x4
|      3  2026-11-23 15:05  anna       done    recipe save up
|      2  2026-11-23 15:05  anna       done    recipe save take
|      1  2026-11-23 15:05  admin      fixed   agent-add ines
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
|                                                                            1/5
| u undo  ^R redo  <Enter> tickets  q back  ? help
+ 0,2
> q
## What is so already needs no confirming: the next operation has its turn.
> :
> "recipe take"
> <Enter>
> 1<Enter>
| BULK PREVIEW   assign @me   recipe take, 2 of 2       dry run, nothing written
| 5 chosen = 0 in the list + 5 outside it (h)
| apply 1   already so 4   after: my-open 4 -> 5, unassigned 10 -> 9
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[x]     h1    -3d  assignee - > anna               ok
| [=]     h2     8h                                  is so already
| [=]     h4     4d                                  is so already
| [=]     h7     7d                                  is so already
| [=]    h14    30d                                  is so already
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
| One undo entry. Type the number of tickets to apply (1), or Esc:
|                                                                            1/5
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 66,21
> 1<Enter>
> B
> "ta"
> <Enter>
| BULK PREVIEW   assign @me   recipe take, 2 of 2       dry run, nothing written
| 5 chosen = 0 in the list + 5 outside it (h)
| apply 0   already so 5
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[=]     h1    -3d                                  is so already
| [=]     h2     8h                                  is so already
| [=]     h4     4d                                  is so already
| [=]     h7     7d                                  is so already
| [=]    h14    30d                                  is so already
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
| Nothing here would change: Esc goes back.
|                                                                            1/5
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 0,5
> <Esc>
## The list says when one ran last; D drops one after its name was typed, e edits.
> :
> "recipes"
> <Enter>
| RECIPES: a filter, and what is done to what it selects
| Name             Whose    Now  Last run   Does
|>take             own        5  15:05      label mine; assign @me
| up               own        3  -          priority high
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
| filter   is:open kind:erasure
| does     label mine; assign @me
| maker    anna
| so far   found 5, changed 10, refused 0, not decided 0, failed 0
|
|                                                                            1/2
| <Enter> preview  n new  e edit  D drop  q back  ? help
+ 0,2
> jD
> "uq"
> <Enter>
> D
> "up"
> <Enter>
| RECIPES: a filter, and what is done to what it selects
| Name             Whose    Now  Last run   Does
|>take             own        5  15:05      label mine; assign @me
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
| filter   is:open kind:erasure
| does     label mine; assign @me
| maker    anna
| so far   found 5, changed 10, refused 0, not decided 0, failed 0
|
| dropped; u brings it back
| <Enter> preview  n new  e edit  D drop  q back  ? help
+ 0,2
> e
| recipe-save: save a filter and what is done to what it selects
|--------------------------------------------------------------------------------
|> name        take
|  team         yes: for everybody
|  on-arrival   yes: a rule of the team's, for what arrives
|  place        of a rule: its place among the rules
|  filter      is:open kind:erasure
|  words       label mine
|              assign @me
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
|  take                      is:open kind:erasure
| * has to be filled in
| ^X make it  ^G drop it  ^O your editor  <S-Tab> field before  Esc leave
+ 18,2
> <Esc><Esc>
> q
## Tags are no filter.
> tt;P
> "low"
> <Enter>
> S
| BULK PREVIEW   priority low   scope: 2 tagged         dry run, nothing written
| 2 chosen
| apply 2
|--------------------------------------------------------------------------------
|         ID    Due  Change                          Verdict
|>[x]      3     2d  priority urgent > low           ok
| [x]      6     7d  priority normal > low           ok
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
| chosen tickets are no filter: :all previews what the list's filter selects
| <Space> keep/drop  f only skips  c conflict  w CSV  S recipe  q cancel  ? help
+ 0,5

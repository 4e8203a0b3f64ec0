## Rules, and what they would have done to last month's letters.
= 80x24
> :
> "rules"
> <Enter>
| RULES: what is done to what arrives, in this order
| Name            Place   Found  Last run   Does
|
|  there are no rules yet: n makes one
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
| n new  T test  q back  ? help
+ 0,23
> n
| recipe-save: save a filter and what is done to what it selects
|--------------------------------------------------------------------------------
|> name      *  its name
|  team         yes: for everybody
|  on-arrival  yes
|  place        of a rule: its place among the rules
|  filter    *  which tickets
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
|
|
| * has to be filled in
| ^X make it  ^G drop it  ^O your editor  <S-Tab> field before  Esc leave
+ 14,2
> "erase"
> <Enter><Enter><Enter><Enter>
> "kind:erasure"
> <Enter>
> "priority high; label era"
> ^X
| RULES: what is done to what arrives, in this order
| Name            Place   Found  Last run   Does
|>erase               1       0  -          priority high; label era
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
| filter   kind:erasure
| does     priority high; label era
| maker    anna, with whose rights it acts
| so far   found 0, changed 0, refused 0, not decided 0, failed 0
|
| recipe-save: 1 applied
| <Enter> preview  n new  e edit  D drop  T test  q back  ? help
+ 0,2
> T
| WHAT THE RULES WOULD HAVE DONE: nothing was written
|--------------------------------------------------------------------------------
| tickets received since 2026-10-24 16:05, as they are now: 12
|
| erase: found 3
|  priority high           priority: 2 applied, 1 already so
|    #4       already so
|    #7       priority normal > high
|    #14      priority normal > high
|  label era               label: 3 applied
|    #4       labels mkt,newsletter > era,mkt,newsletter
|    #7       labels - > era
|    #14      labels - > era
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
| q back  ? help
+ 0,2
> q
> :
> "filter-save those --team yes --filter kind:access"
> <Enter>
> :
> "recipe-save acc --on-arrival yes --filter q:those --words 'label acc'"
> <Enter>
| RULES: what is done to what arrives, in this order
| Name            Place   Found  Last run   Does
|>erase               1       0  -          priority high; label era
| acc                 2       0  -          label acc
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
| filter   kind:erasure
| does     priority high; label era
| maker    anna, with whose rights it acts
| so far   found 0, changed 0, refused 0, not decided 0, failed 0
|
| recipe-save   (u undoes)
| <Enter> preview  n new  e edit  D drop  T test  q back  ? help
+ 0,2
> :
> "filter-rm those --team yes --force yes"
> <Enter>
| RULES: what is done to what arrives, in this order
| Name            Place   Found  Last run   Does
|>erase               1       0  -          priority high; label era
| acc                 2       0  -          label acc                      rests
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
| filter   kind:erasure
| does     priority high; label era
| maker    anna, with whose rights it acts
| so far   found 0, changed 0, refused 0, not decided 0, failed 0
|
| filter-rm those --team yes --force yes   (u undoes)
| <Enter> preview  n new  e edit  D drop  T test  q back  ? help
+ 0,2
> j
= 120x40
| RULES: what is done to what arrives, in this order
| Name            Place   Found  Last run   Filter                                Does
| erase               1       0  -          kind:erasure                          priority high; label era
|>acc                 2       0  -          q:those                               label acc                        rests
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
| filter   q:those
| does     label acc
| maker    anna, with whose rights it acts
| so far   found 0, changed 0, refused 0, not decided 0, failed 0
| rests    no saved filter of that name at 3; 'filter list' shows them
|                                                                                                                    2/2
| <Enter> preview  n new  e edit  D drop  T test  q back  ? help
+ 0,3
> <Enter>
> T
| WHAT THE RULES WOULD HAVE DONE: nothing was written
|------------------------------------------------------------------------------------------------------------------------
| tickets received since 2026-10-24 16:05, as they are now: 12
|
| acc: found 0
|  rests   no saved filter of that name at 3; 'filter list' shows them
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
|                                                                                                                   100%
| q back  ? help
+ 0,2
= 200x60
> q
| RULES: what is done to what arrives, in this order
| Name            Place   Found  Last run   Filter                                                                        Does
| erase               1       0  -          kind:erasure                                                                  priority high; label era
|>acc                 2       0  -          q:those                                                                       label acc                                                                rests
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
|--------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
| filter   q:those
| does     label acc
| maker    anna, with whose rights it acts
| so far   found 0, changed 0, refused 0, not decided 0, failed 0
| rests    no saved filter of that name at 3; 'filter list' shows them
|                                                                                                                                                                                                    2/2
| <Enter> preview  n new  e edit  D drop  T test  q back  ? help
+ 0,3

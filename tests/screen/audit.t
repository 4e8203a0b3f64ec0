## The audit as a list: newest first, what is asked for, whole entries.
= 80x24
> A
> <Enter>
> q
> :
> "audit"
> <Enter>
| AUDIT, newest first
|      seq time             who          act            object         detail
|>      22 2026-11-23 15:05 anna         open           ticket 1
|       21 2026-11-23 15:05 anna         assign         ticket 1
|       20 2026-11-23 15:05 anna         import         ticket 14      erasure
|       19 2026-11-23 15:05 anna         import         ticket 13      incident
|       18 2026-11-23 15:05 anna         import         ticket 12      billing
|       17 2026-11-23 15:05 anna         import         ticket 11      howto
|       16 2026-11-23 15:05 anna         import         ticket 10      access
|       15 2026-11-23 15:05 anna         import         ticket 9       objection
|       14 2026-11-23 15:05 anna         import         ticket 8       portabil~
|       13 2026-11-23 15:05 anna         import         ticket 7       erasure
|       12 2026-11-23 15:05 anna         import         ticket 6       access
|       11 2026-11-23 15:05 anna         import         ticket 5       rectific~
|       10 2026-11-23 15:05 anna         import         ticket 4       erasure
|        9 2026-11-23 15:05 anna         import         ticket 3       access
|        8 2026-11-23 15:05 anna         import         ticket 2       erasure
|        7 2026-11-23 15:05 anna         import         ticket 1       erasure
|        6 2026-11-23 15:05 anna         session        agent 1        own mach~
|        5 2026-11-23 15:05 anna as adm~ agent-add      agent 3        agent 20~
|--------------------------------------------------------------------------------
|  hash: d62bea4c5d9a891c
|                                                                           1/22
| <Enter> open  v whole  / ask  q back  ? help
+ 0,2
> j
> v
| ENTRY of the audit
|--------------------------------------------------------------------------------
| seq: 21
| time: 2026-11-23 15:05
| who: anna
| act: assign
| object: ticket 1
| n: 1
| hash: 11bcdc47e5137975
|
|
|
|
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
> /
> "act:assign"
> <Enter>
| AUDIT, newest first
|      seq time             who          act            object         detail
|>      21 2026-11-23 15:05 anna         assign         ticket 1
|
|
|
|
|
|
|
|
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
|  hash: 11bcdc47e5137975
| act:assign                                                                 1/1
| <Enter> open  v whole  / ask  q back  ? help
+ 0,2
> <Enter>
| #1 Erase account + backups                         erasure | new | @me | pri !
| [##########]  due Fri 2026-11-20, 3 days late                     Art. 17 GDPR
|--------------------------------------------------------------------------------
| identity     unknown, person 1
| name         J••• S•••
| email        j•••@e•••.org
| lang         en
| came         2026-10-20 10:12
| labels       vip
| foreign      t1
|
|[1] 2026-10-20 10:12  in J••• S••• <j•••@e•••.org>
|    Please erase my account and every backup.
|
| STEPS
| [x] further rights of the letter
| [x] assigned
| [ ] identity settled  <- :identity verified --reason ...
| [ ] the ground for erasure (Art. 17(1))
| [ ] the systems that were searched (Art. 17(1))
| [ ] what is to be erased, with counts (Art. 17(1))
| [ ] whether the data were made public (Art. 17(2))
| 1 of 14 in the list | u undoes: assign @me      masked: zp shows (logged)  67%
| r reply  zp unmask  H history  D clock  J next  q back  d resolve  ? help
+ 0,3
> q
> /
> <Backspace><Backspace><Backspace><Backspace><Backspace><Backspace><Backspace><Backspace><Backspace><Backspace>
> "who:nobody"
> <Enter>
| AUDIT, newest first
|      seq time             who          act            object         detail
|>      21 2026-11-23 15:05 anna         assign         ticket 1
|
|
|
|
|
|
|
|
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
|  hash: 11bcdc47e5137975
| there is no agent 'nobody'
| <Enter> open  v whole  / ask  q back  ? help
+ 0,2
> q
## Agents, who is on now, and what is done about one.
% ines 3 edit
> :
> "agents"
> <Enter>
| AGENTS: who works here, and who is on now
|  name         on now       open qualified  state    roles
|> admin                        0 2027-11-23 active   admin
|  anna         here            1 2027-11-23 active   agent,lead,dpo
|  ines         #3 edit         0 2027-11-23 active   agent
|
|
|
|
|
|
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
|  roles: admin  last seen: 2026-11-23 15:05
|                                                                            1/3
| <Enter> tickets  r roles  e qualify  D leave  a audit  q back  ? help
+ 0,2
= 140x40
> <Home>
| AGENTS: who works here, and who is on now
|  name         on now       open qualified  state    team       last seen        full name            roles
|> admin                        0 2027-11-23 active   privacy    2026-11-23 15:05                      admin
|  anna         here            1 2027-11-23 active   privacy    2026-11-23 15:05 anna                 agent,lead,dpo
|  ines         #3 edit         0 2027-11-23 active   privacy    2026-11-23 15:05                      agent
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|--------------------------------------------------------------------------------------------------------------------------------------------
|  roles: admin  last seen: 2026-11-23 15:05
|                                                                                                                                        1/3
| <Enter> tickets  r roles  e qualify  D leave  a audit  q back  ? help
+ 0,2
> e
| AGENTS: who works here, and who is on now
|  name         on now       open qualified  state    team       last seen        full name            roles
|> admin                        0 2027-11-23 active   privacy    2026-11-23 15:05                      admin
|  anna         here            1 2027-11-23 active   privacy    2026-11-23 15:05 anna                 agent,lead,dpo
|  ines         #3 edit         0 2027-11-23 active   privacy    2026-11-23 15:05                      agent
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|--------------------------------------------------------------------------------------------------------------------------------------------
|  roles: admin  last seen: 2026-11-23 15:05
| qualify is not for your role: admin may
| <Enter> tickets  r roles  e qualify  D leave  a audit  q back  ? help
+ 0,2
> jj<Enter>
| filter  is:open assignee:ines                                                         sort due   group -   0 of 14   rw   Mon 23 Nov 15:05
| QUEUES          now   +/-|        ID   Due  P Type St   Who    Requester   Subject                | PREVIEW (p hides, ^Wp moves it)
|1 my-open          1      |                                                                        |
|2 due-soon         7      |    nothing matches: c picks another queue                              |
|3 overdue          1      |                                                                        |
|4 unassigned      13      |                                                                        |
|5 erasure-due      5      |                                                                        |
|6 access-due       4      |                                                                        |
|7 waiting          0      |                                                                        |
|8 review           0      |                                                                        |
|9 new             14      |                                                                        |
|  further-rights   4      |                                                                        |
|  unverified       8      |                                                                        |
|  escalated        0      |                                                                        |
|  service          3      |                                                                        |
|v AD HOC                  |                                                                        |
|  is:open assigne~ 0      |                                                                        |
|v LABELS                  |                                                                        |
|  legal            1      |                                                                        |
|  mkt              1      |                                                                        |
|  newsletter       1      |                                                                        |
|  urgent-customer  1      |                                                                        |
|  vip              1      |                                                                        |
|v PEOPLE on now           |                                                                        |
|  ines             #3 edit|                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|                          |                                                                        |
|- 15:05 anna open #1 - 15:05 anna open #1 - 15:05 anna assign #1 - 15:05 anna import #14 - 15:05 anna import #13 ----------------- log: gL -
| u undoes: assign @me                                                                                                                   0/0
| <Enter> open  ; tagged  l limit  c queue  : cmd  ? help
+ 0,39
## Any table can be read to its last column.
= 80x24
> :
> "table agents"
> <Enter>
| agents
|--------------------------------------------------------------------------------
| name   roles           state   qualified   team     login  full name  authoris~
| admin  admin           active  2027-11-23  privacy                    anna    ~
| anna   agent,lead,dpo  active  2027-11-23  privacy  anna   anna               ~
| ines   agent           active  2027-11-23  privacy                    admin   ~
|
|
|
|
|
|
|
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
> <Right><Right><Right>
| agents
|--------------------------------------------------------------------------------
| name   team     login  full name  authorised by  authorised at     email
| admin  privacy                    anna           2026-11-23 15:05
| anna   privacy  anna   anna                      2026-11-23 15:05
| ines   privacy                    admin          2026-11-23 15:05
|
|
|
|
|
|
|
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
| <Left> left  <Right> right  q back  ? help
+ 0,2

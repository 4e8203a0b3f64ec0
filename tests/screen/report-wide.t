## On a wide screen a number stands no further from its name than an eye goes.
= 140x40
> :report<Enter>
| REPORT of 2026-10-01 to 2026-11-23
| counted from what happened
|>R1   received                                                                         14 tickets
| R2   open at the end                                                                  14 tickets
| R3   answered                                                                          0 tickets
| R4   answered in time, with the pauses                                                 - %
| R5   answered in time, without the pauses                                              - %
| R6   overdue at the end                                                                1 tickets
| R7   receipt to answer, median                                                         - days
| R7   receipt to answer, nine of ten                                                    - days
| R8   extended                                                                          0 tickets
| R8   of what was answered, extended                                                    - %
| R8   notice before the date it moved, median                                           - days
| R9   paused                                                                            0 tickets
| R9   length of the pauses, median                                                      - days
| R9   asked for too late                                                                0 tickets
| R10  refused                                                                           - %
| R11  asked who they are                                                                - %
| R11  proved who they are                                                               - %
| R11  ended unidentified                                                                0 tickets
| R12  receipt to triage, median                                                         - days
| R12  receipt to triage, longest                                                        - days
| R13  reopened within 30 days                                                           - %
| R14  notices to recipients sent                                                        0 notices
| R14  notices pending for more than 14 days                                             0 notices
| R14  notices impossible or disproportionate                                            0 notices
| R15  items kept                                                                        0 items
| R15  items past their review                                                           0 items
| R16  legal holds that stand                                                            0 holds
| R16  holds past their review                                                           0 holds
| R17  erasures carried out                                                              0 erasures
| R17  proofs that found something left                                                  0 proofs
| R17  restores of a copy                                                                0 restores
| R17  entries of the ledger done again on restore                                       - entries
| R18  breaches                                                                          0 tickets
| R18  breaches notified                                                                 0 tickets
| R18  of those, within 72 hours                                                         - %
| R18  awareness to notice, median                                                       - hours
|                                                                                                                                       1/54
| <Enter> tickets  [ before  ] after  <Tab> by kind  q back  ? help
+ 0,2

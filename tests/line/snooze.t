## A ticket sleeps until a day in words or numbers (its first hour of work), a time, or for a length; what lies behind is refused.
$ ombud init > /dev/null; ombud new --kind howto --subject Hello --text "How do I log in?"
ticket #1
$ for until in tomorrow mon fri eom next-week 5bd 2mo 3d 5h 2026-12-01 2026-12-01T14:00 none; do ombud do snooze $until 1 | sed -n 2p; done
1  applied snoozed until ->2026-11-24 08:00
1  applied snoozed until 2026-11-24 08:00>2026-11-30 08:00
1  applied snoozed until 2026-11-30 08:00>2026-11-27 08:00
1  applied snoozed until 2026-11-27 08:00>2026-11-30 08:00
1  already so        already so
1  applied snoozed until 2026-11-30 08:00>2026-11-30 15:05
1  applied snoozed until 2026-11-30 15:05>2027-01-23 15:05
1  applied snoozed until 2027-01-23 15:05>2026-11-26 15:05
1  applied snoozed until 2026-11-26 15:05>2026-11-23 20:05
1  applied snoozed until 2026-11-23 20:05>2026-12-01 08:00
1  applied snoozed until 2026-12-01 08:00>2026-12-01 14:00
1  applied snoozed until 2026-12-01 14:00>-
$ for until in today yesterday 2026-11-01 5m 0d 11y soon; do ombud do snooze $until 1 | sed -n 2p; done
1  skipped        that lies behind: snooze until a later time
1  skipped        that lies behind: snooze until a later time
1  skipped        that lies behind: snooze until a later time
1  skipped        until: write a day (fri, tomorrow, eom, YYYY-MM-DD), a time (YYYY-MM-DDThh:mm) or a length (5h 3d 2w 5bd); none wakes it
1  skipped        until: write a day (fri, tomorrow, eom, YYYY-MM-DD), a time (YYYY-MM-DDThh:mm) or a length (5h 3d 2w 5bd); none wakes it
1  skipped        until: write a day (fri, tomorrow, eom, YYYY-MM-DD), a time (YYYY-MM-DDThh:mm) or a length (5h 3d 2w 5bd); none wakes it
1  skipped        until: write a day (fri, tomorrow, eom, YYYY-MM-DD), a time (YYYY-MM-DDThh:mm) or a length (5h 3d 2w 5bd); none wakes it

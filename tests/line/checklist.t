## What an answer must say, and what a letter does not.
$ ombud init >/dev/null; ombud --as admin settings set controller.name "Opsio AB" >/dev/null; ombud --as admin settings set controller.contact info@opsio.example >/dev/null; ombud --as admin settings set mail.from info@opsio.example >/dev/null
$ ombud new --kind objection_dm --subject "No more" --email karin@example.org --text "Please send me no more advertising." >/dev/null
$ printf 'We have stopped it.\n' | ombud checklist 1
[ ] the ticket's number
      The case number is {ticket}.
[ ] the day on which the request was received
      We received your request on {received}.
[ ] which right it is about (Article 21(2))
      You have objected to direct marketing (Article 21(2) GDPR).
[ ] who the controller is
      {controller}
[ ] how to reach the controller
      {contact}
[x] that the processing has stopped
[ ] from when it has stopped
      - The processing stopped on: [day ...]
ombud: 6 of 7 points are missing: as the answer it cannot leave
[1]
$ printf 'Hello' | ombud checklist 1 --format csv | head -3
"point","there","what","example"\r
"ticket","no","the ticket's number","The case number is {ticket}."\r
"received","no","the day on which the request was received","We received your request on {received}."\r
$ ombud checklist 1 --template erased < /dev/null
ombud: the letter 'erased' is not for the kind objection_dm: for that there are marketing-stopped, not-identified, not-ours, refused
[4]
$ ombud checklist 1 --template marketing-stopped < /dev/null
[x] the ticket's number
[x] the day on which the request was received
[x] which right it is about (Article 21(2))
[x] who the controller is
[x] how to reach the controller
[x] that the processing has stopped
[ ] from when it has stopped
      - The processing stopped on: [day ...]
ombud: 1 of 7 points are missing: as the answer it cannot leave
[1]
$ ombud do reply --template marketing-stopped --text 'We have stopped it.' 1
ID Verdict Change Why
1  skipped        the answer is incomplete ('checklist 1' has a sentence for each point): it does not say the ticket's number; the day on which the request was received; which right it is about (Article 21(2)); who the controller is; how to reach the controller; from when it has stopped
reply: 0 applied, 1 skipped
[1]
$ ombud do reply --template marketing-stopped --text 'Hello {name}, on {received} you objected to direct marketing (case number {ticket}). We no longer send it, from 2026-11-23 on. {controller}, {contact}' 1
ID Verdict Change Why
1  applied
reply: 1 applied
journal entry 5
$ ombud do reply --template need-info --text 'What?' 1
ID Verdict Change Why
1  skipped        the letter 'need-info' is not for the kind objection_dm: for that there are marketing-stopped, not-identified, not-ours, refused
reply: 0 applied, 1 skipped
[1]
$ ombud checklist 9 < /dev/null
ombud: there is no ticket #9
[1]

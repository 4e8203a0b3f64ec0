## A request that was written twice becomes part of the first; the screen leads there, and it comes out again.
= 80x24
& anna 0 new --subject "My data" --kind access --email cleo@example.com --received 2026-11-20 --reason paper --text "What do you hold about me?"
& anna 0 new --subject "My data again" --kind access --email cleo@example.com --received 2026-11-21 --reason paper --text "I wrote yesterday."
> #15<Enter>
|
> <Enter>
|
> "Mm"
|
> 14<Enter>
|
> <Enter>
|
> G
|
> "Mu"
|

## A ticket is watched: what others do to it is counted.
= 80x24
& admin 0 agent-add ines --role agent,lead --until 2027-10-01
> W
|
& ines 1 label seen
> q
|

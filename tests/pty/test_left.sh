#!/bin/sh
# A letter that leaves while its writer looks on: what u takes back then, and a program that does not send.
. "$(dirname "$0")/lib.sh"
plan "$0"
# The clock runs here: a letter waits for it.
desk() { OMBUD_DB=$STORE LC_ALL=C.UTF-8 "$BUILD/ombud" "$@" >/dev/null; }
desk init && desk --as admin settings set mail.from desk@example.org &&
    desk --as admin settings set mail.hold_seconds 4 &&
    desk new --kind howto --subject Hello --email karin@example.com --text "How do I log in?" || exit 1
mkdir "$ROOM/bin" && chmod 700 "$ROOM/bin"
printf '#!/bin/sh\ncat >%s/letter\n' "$ROOM" >"$ROOM/bin/sendmail" && chmod 700 "$ROOM/bin/sendmail"
TERMINAL_ENV="HOME=$ROOM OMBUD_SENDMAIL=$ROOM/bin/sendmail"

write() { # TEXT
	press r
	see 'letter to #'
	press Enter
	see '^X look at it'
	type "$1"
	press C-x
	see 'THE LETTER to #1'
	press n
}

step what_was_done_before_it_is_next
terminal 100 24 'ombud is:open'
see 'Hello'
type ':priority high' Enter
see '#1 priority high'
write 'Like this.'
see 'until then u takes it back'
see 'reply #1 has left and stays'
hides 'takes it back' || say_failed 'it is still said to be taken back'
press j
see 'u undoes: priority high #1'
press u
see 'undo: priority high #1; reply #1 has left and stays'

step a_letter_that_cannot_leave_is_told
rm "$ROOM/bin/sendmail"
write 'Like that.'
see 'letters do not leave: the program that sends cannot be used; see :outbox'
finish

#!/bin/sh
# The desk as lines: the first hour's basics through a pipe of keys, and the same in a terminal that can
# place no cursor. Nothing that steers a terminal is ever sent.
. "$(dirname "$0")/lib.sh"
plan "$0"
desk

# Keys in, lines out.
lines() { # KEYS [OPTIONS]; printf's escapes
	keys=$1
	shift
	printf "$keys" | timeout 60 "$BUILD/ombud" --db "$STORE" --now "$NOW" --linear "$@" >"$ROOM/said" 2>&1
	echo $? >"$ROOM/rc"
}
said() { grep -qF -- "$1" "$ROOM/said"; }
holds_said() {
	for text; do
		said "$text" || {
			echo "not ok $SUITE/$case_name"
			echo "    '$text' was not said:"
			sed 's/^/    |/' "$ROOM/said"
			exit 1
		}
	done
}
plain() { ! LC_ALL=C tr -d '\012\040-\176\200-\377' <"$ROOM/said" | grep -q .; }

step a_pipe_of_keys_ends_the_desk
lines ''
[ "$(cat "$ROOM/rc")" = 0 ] || say_failed 'the end of the keys is no fault'
holds_said 'filter: is:open' '40 tickets' '1 of 40, #'

step move_tag_assign_undo
lines 'jjtt;a@me\r2\ru'
holds_said '3 of 40, #' '2 tagged' 'bulk preview, nothing is written yet: assign @me' \
    'type the number of tickets to apply (2)' 'typed: 2' 'assign: 2 applied' 'undo: assign'
[ "$(ombud count assignee:@me)" = 0 ] || say_failed 'what was assigned was not taken back'

step narrow_and_widen
lines 'lkind:era\t\r\177q'
holds_said 'limit: kind:erasure' 'filter: is:open > kind:erasure' '40 tickets'

step esc_and_a_letter_are_two_keys
lines 'gd\033lkind:howto\rQ'
holds_said DASHBOARD 'limit: kind:howto' 'filter: is:open > kind:howto'

step read_and_note
lines '\r qiSeen by phone\030Q'
holds_said 'Please see to case' 'note on #' 'Seen by phone' 'u undoes'
plain || say_failed 'something that is no text was sent'

step resolve_with_its_code
lines 'lkind:howto\rdANSW\t\rQ'
holds_said 'resolve code: ' ANSWERED

step after_an_error_what_was_typed_ahead_is_dropped
lines ':nosuch\rAAAA'
holds_said "there is no command 'nosuch'"
[ "$(ombud count assignee:@me)" = 0 ] || say_failed 'keys after an error ran'

step ascii
lines 'jj' --charset US-ASCII
[ -z "$(LC_ALL=C tr -d '\000-\177' <"$ROOM/said")" ] || say_failed 'bytes beyond ASCII were sent'

step a_dumb_terminal_gets_it_by_itself
terminal 80 24 'TERM=dumb ombud --now $NOW'
see 'TERM is dumb' '1 of 40, #'
press j
see '2 of 40, #'
for size in '100 30' '60 20' '120 40' '90 30'; do
	tm resize-window -x "${size% *}" -y "${size#* }"
done
press j
see '3 of 40, #'
[ "$(screen | grep -c '40 tickets')" = 1 ] || say_failed 'another size of the window was told'
press C-z
see Stopped
type fg Enter
until_true eval '[ "$(screen | grep -c "3 of 40, #")" = 2 ]' || say_failed 'it does not say where it goes on'
type l
see 'limit:'
type kind:
press Tab
see 'kind:'
press C-g
press Q
see 'shell>'

step the_agent_keeps_it
terminal 80 24 'ombud --now $NOW'
see '40/40'
type ':linear on' Enter
see 'from the next start on'
type Q
see 'shell>'
type 'clear; ombud --now $NOW' Enter
see '1 of 40, #'
type ':linear off' Enter
see 'as a screen'
type Q
see 'shell>'
finish

#!/bin/sh
# The tutorial: every step is done by what it says, from a desk (g?) in a terminal and as lines by a pipe of keys;
# nothing of the real store changes, and nothing of the sandbox stays.
. "$(dirname "$0")/lib.sh"
. "$here/../lesson.sh"
plan "$0"
desk
export HOME="$ROOM/home" XDG_RUNTIME_DIR="$ROOM/run"
unset XDG_CONFIG_HOME
mkdir -p "$ROOM/home/.config/ombud" "$ROOM/run"
empty() { [ -z "$(ls "$ROOM/run")" ]; }
TERMINAL_ENV="HOME=$ROOM/home XDG_RUNTIME_DIR=$ROOM/run"

step all_steps_in_a_terminal
terminal 80 24 'ombud tutorial'
see 'TUTORIAL, SANDBOX  1 of 13'
lesson en
see 'shell>'
holds 'the sandbox was not removed' empty
[ ! -e "$ROOM/home/.config/ombud/tutorial" ] || say_failed 'a place was kept after the end'

step all_steps_in_swedish
terminal 80 24 'ombud tutorial --lang sv'
see 'LEKTION, SANDLÅDA  1 av 13'
lesson sv
see 'shell>'
holds 'the sandbox was not removed' empty

step the_place_is_kept_and_keys_go_to_and_fro
terminal 80 24 'ombud tutorial'
see ' 1 of 13'
type ,h
see 'Press j twice'
type ,n,n
see ' 3 of 13'
type ,b
see ' 2 of 13'
type Q
see 'shell>'
type 'clear; ombud tutorial' Enter
see ' 2 of 13'
type ,b
see ' 1 of 13'
type Q
see 'shell>'

step from_the_desk_and_back
terminal 80 24 'ombud --now $NOW'
see 40/40
type g?
see ' 1 of 13'
type Q
see 'back from the tutorial' 40/40
type Q
see 'shell>'
holds 'the sandbox was not removed' empty

step as_lines
printf 'jj\rqttlkind:erasure\rlemail:/[aeiou]/\rAiSeen\030,n;+training\r2\ruStraining\r?' |
    timeout 60 "$BUILD/ombud" tutorial --linear >"$ROOM/said" 2>&1
for n in 1 2 3 4 5 6 7 8 9 10 11 12 13; do
	grep -q "^SANDBOX, step $n of 13: " "$ROOM/said" || {
		cat "$ROOM/said"
		say_failed "step $n was not said"
	}
done

step as_lines_in_swedish
printf 'jj\rqttlkind:erasure\rlemail:/[aeiou]/\rAiSeen\030,n;+training\r2\ruStraining\r?' |
    timeout 60 "$BUILD/ombud" tutorial --linear --lang sv >"$ROOM/said" 2>&1
for n in 1 2 3 4 5 6 7 8 9 10 11 12 13; do
	grep -q "^SANDLÅDA, steg $n av 13: " "$ROOM/said" || {
		cat "$ROOM/said"
		say_failed "step $n was not said"
	}
done

step nothing_of_the_real_store_changed
[ "$(ombud count is:open)" = 40 ] || say_failed 'tickets came or went'
[ -z "$(ombud count label:training | grep -v '^0')" ] || say_failed 'a label of the lesson is in the real store'
ombud list --format csv >/dev/null
holds 'the sandbox was not removed' empty
terminal 80 24 "sha256sum <'$STORE'; ombud tutorial --linear </dev/null >/dev/null; sha256sum <'$STORE'"
same() { [ "$(screen | grep -c '^[0-9a-f]\{64\}  -')" = 2 ] && [ "$(screen | grep '^[0-9a-f]\{64\}  -' | sort -u | wc -l)" = 1 ]; }
holds 'the store is another one after a lesson' same
finish

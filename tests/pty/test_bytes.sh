#!/bin/sh
# Bytes to the terminal at 120x40: a cursor move, a move in slow mode, a scroll, a page, and nothing while idle.
. "$(dirname "$0")/lib.sh"
plan "$0"
desk
listen() {
	: >"$ROOM/bytes"
	tm pipe-pane
	tm pipe-pane "cat >>'$ROOM/bytes'"
}
size() { wc -c <"$ROOM/bytes" | tr -d ' '; }
# The bytes of a move are those of twenty, each waited for, by their number.
per_move() {
	before=$(size)
	for id in 3 27 9 33 15 39 20 40 1 2 22 23 4 5 6 24 25 26 7 8; do
		type j
		until_true moved_to "$id" || say_failed "the cursor did not come to $id"
	done
	settled
	echo $((($(size) - before) / 20))
}
moved_to() { screen | grep '^>' | grep -qF "   $1 "; }
# The pipe has given all: its size stands still for some looks.
settled() {
	same=0 last=$(size)
	while [ $same -lt 8 ]; do
		sleep 0.05
		now=$(size)
		[ "$now" = "$last" ] && same=$((same + 1)) || same=0
		last=$now
	done
}

step a_move_takes_150_bytes_or_less
terminal 120 40
type 'ombud --now $NOW' Enter
see '40/40' '> N     21'
listen
n=$(per_move)
[ "$n" -le 150 ] || say_failed "a cursor move takes $n bytes"
[ "$n" -gt 0 ] || say_failed 'nothing was measured'

step idle_is_silent
settled
before=$(size)
sleep 3 # a time without bytes can only be waited out
[ "$(size)" -eq "$before" ] || say_failed "$(($(size) - before)) bytes came while nothing happened"
type Q
see 'shell>'

step a_move_in_slow_mode_takes_64_bytes_or_less
type 'clear; ombud --now $NOW --slow' Enter
see '40/40' '> N     21'
listen
n=$(per_move)
[ "$n" -le 64 ] || say_failed "a cursor move in slow mode takes $n bytes"
[ "$n" -gt 0 ] || say_failed 'nothing was measured'
type Q
see 'shell>'

# Where the terminal erases in colour (TERM=screen says it does not: the ground is written as blanks there).
# Every theme that is shipped, with 8 colours, 256 and all: moves from row 1 to 6, and scrolls from 36 on.
at_row() { line_shows 39 " $1/"; }
walk() { # FROM TO
	before=$(size) row=$1
	while [ "$row" -lt "$2" ]; do
		row=$((row + 1))
		type j
		until_true at_row "$row" || say_failed "the cursor did not come to row $row"
	done
	settled
	echo $((($(size) - before) / ($2 - $1)))
}
each_theme() { # COLOURS ENVIRONMENT
	for file in "$here"/../../themes/*.theme; do
		name=$(basename "$file" .theme)
		type "clear; $2 ombud --now \$NOW --theme $name" Enter
		see ' 1/40' '> N     21'
		listen
		n=$(walk 1 6)
		[ "$n" -le 150 ] || say_failed "a move in the theme $name takes $n bytes with $1"
		[ "$n" -gt 0 ] || say_failed 'nothing was measured'
		type 30j
		see ' 36/40'
		settled
		n=$(walk 36 39)
		[ "$n" -le 200 ] || say_failed "a scroll in the theme $name takes $n bytes with $1"
		type Q
		see 'shell>'
	done
}
step each_theme_keeps_to_them_with_8_colours
each_theme '8 colours' 'COLORTERM= TERM=xterm'

step each_theme_keeps_to_them_with_256_colours
each_theme '256 colours' 'COLORTERM= TERM=xterm-256color'

step each_theme_keeps_to_them_with_all_colours
each_theme 'all colours' 'COLORTERM=truecolor TERM=xterm-256color'

# The sample's letters have names of many scripts, labels and long subjects, as those of a desk: the mean of many.
step a_desk_of_sample_letters_keeps_to_them_in_each_theme
type clear Enter
STORE=$ROOM/sample.db
ombud demo --tickets 500 >/dev/null || say_failed 'there is no sample'
terminal 120 40
for file in "$here"/../../themes/*.theme; do
	name=$(basename "$file" .theme)
	type "clear; COLORTERM=truecolor TERM=xterm-256color ombud --now \$NOW --theme $name is:open" Enter
	see ' 1/'
	type 36j
	see ' 37/'
	listen
	n=$(walk 37 63)
	[ "$n" -le 200 ] || say_failed "a scroll in the theme $name takes $n bytes"
	[ "$n" -gt 0 ] || say_failed 'nothing was measured'
	type Q
	see 'shell>'
done
finish

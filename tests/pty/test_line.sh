#!/bin/sh
# What the terminal is asked and answers: its family, frames that it holds, a slow wire, its mouse.
. "$(dirname "$0")/lib.sh"
plan "$0"
desk
listen() {
	: >"$ROOM/bytes"
	tm pipe-pane
	tm pipe-pane "cat >>'$ROOM/bytes'"
}
sent() { grep -qaF "$(printf "$1")" "$ROOM/bytes"; }
answer() { tm send-keys -l -- "$(printf "$1")"; }
at_row() { line_shows 23 " $1/40"; }
leave() {
	type Q
	see 'shell>'
	type clear Enter
	gone Requester
}

step a_terminal_without_description_is_painted_as_its_relative
terminal 80 24
mkdir "$ROOM/none"
type "TERMINFO=$ROOM/none TERM=alacritty-invented ombud --now \$NOW" Enter
see "'alacritty-invented' is not known here" 'painted as xterm-256color' '> N     21'
press Down
gone 'painted as'
see '> N      3'
leave

step a_frame_is_held_where_the_terminal_says_so
listen
type 'TERM=xterm-256color ombud --now $NOW' Enter
see '> N     21'
holds 'it was not asked' sent '\033[?2026$p'
sent '\033[?2026h' && say_failed 'it was told before it answered'
# Cut in two by the line, and late: none of it is a key.
answer '\033[?20'
sleep 0.2
answer '26;2$y'
press C-l
holds 'no frame was held' sent '\033[?2026h'
see '> N     21'
line_shows 23 '1/40' || say_failed 'the answer was typed'
leave

step a_terminal_that_would_print_it_is_not_asked
listen
type 'TERM=linux ombud --now $NOW' Enter
see '> N     21'
press j
see '> N      3'
sent '\033[?2026' && say_failed 'it was asked'
leave

step a_wire_is_slow_by_its_speed
type 'stty speed 9600; ombud --now $NOW' Enter
see '9600 baud' '> N     21'
type ':slow off' Enter
see 'fast line'
press j
holds 'it is slow still' at_row 2
leave
type 'stty speed 115200' Enter

step the_mouse_goes_with_the_desk
listen
type 'ombud --now $NOW' Enter
see '> N     21'
sent '\033[?1000h' && say_failed 'the mouse was taken unasked'
answer '\033[<0;30;6M\033[<0;30;6m'
see '> N     21'
press F2
see '[mouse]'
holds 'the mouse was not taken' sent '\033[?1006h'
answer '\033[<0;30;6M\033[<0;30;6m'
holds 'the click chose no row' at_row 4
listen
press C-z
see Stopped
holds 'the shell has the mouse' sent '\033[?1006l\033[?1000l'
listen
type fg Enter
holds 'the mouse did not come back' sent '\033[?1000h\033[?1006h'
see '[mouse]'
listen
leave
holds 'the mouse was kept' sent '\033[?1006l\033[?1000l'
# Kept for the agent.
type 'ombud --now $NOW' Enter
see '[mouse]'
type ':mouse off' Enter
gone '[mouse]'
leave

step a_round_trip_is_measured
terminal 120 40
type 'ombud --now $NOW' Enter
see '40/40' '> N     21'
type jj
see '  3/40'
press R
shown() { screen | grep -qE '(line|ssh) [0-9]+\.[0-9] s  [0-9]+ B/key'; }
holds 'nothing was measured' shown
leave
finish

#!/bin/sh
# Hands on real keys: tags that line mode knows, macros that a key stops, two terminals on one
# ticket, and what a cut line leaves.
. "$(dirname "$0")/lib.sh"
plan "$0"
desk
tagged() { ombud count is:tagged; }
tags_are() { [ "$(tagged)" = "$1" ]; }

step tags_are_kept_once_the_hands_rest
terminal 80 24 'ombud --now $NOW'
see '> N     21'
type ttt
see '3 tagged'
holds 'the tags did not come to the store' tags_are 3

step line_mode_knows_them_after_the_screen
type t
see '4 tagged'
type Q
see 'shell>'
holds 'the last tag was lost on leaving' tags_are 4
ombud list is:tagged --format ids | sort >"$ROOM/ids"
printf '21\n27\n3\n9\n' | cmp -s - "$ROOM/ids" || say_failed "tagged are $(tr '\n' ' ' <"$ROOM/ids")"

step a_macro_of_real_keys
type 'clear; ombud --now $NOW' Enter
see '4 tagged from before'
type 'g*'
see 'nothing is tagged'
type 'g@'
see 'record keys under a letter'
type a
see '[recording a]'
type l
see 'limit:'
type kind:access Enter
see '7/40'
type t
see '1 tagged'
press BSpace
see '40/40'
type 'g@'
see 'macro a: lkind:access<Enter>t<Backspace>'

step typed_ahead_comes_after_it
type 'g*@aG'
see '1 tagged'
see '40/40'

step a_key_stops_a_long_one
type ':macro z' Enter
see 'macro z:'
type 'jk' Enter
see 'macro z is kept'
type 'gg9999999@z'
see '[playing z'
type j
see 'macro z stopped in round' 'a key was typed'

step two_terminals_on_one_ticket
type Q
see 'shell>'
type 'clear; ombud --now $NOW' Enter
see '1 tagged from before'
press Enter
see 'masked: zp shows'
here=$terminals
there=$((terminals + 1))
trap 'terminals=$there; tm kill-server 2>/dev/null; terminals=$here; cleanup' EXIT
terminals=$there
tm -u -f /dev/null new-session -d -x 80 -y 24 \
    "exec env OMBUD_DB='$STORE' '$BUILD/ombud' --now '$NOW'"
see '>  v    21'
press Enter
see 'you (elsewhere) are viewing this'
type i
see 'note on #21'
terminals=$here
see 'you (elsewhere) are editing this'

# Its mark stands until it fades, and keeps nobody from anything.
step one_that_was_killed_locks_nobody
terminals=$there
kill -9 "$(tm display -p '#{pane_pid}')"
terminals=$here
type A
see '#21 assign @me'
type q
see '>  e    21'
type Q
see 'shell>'

step a_line_that_drops_takes_no_place_along
terminals=$there
tm -u -f /dev/null new-session -d -x 80 -y 24 \
    "exec env OMBUD_DB='$STORE' '$BUILD/ombud' --now '$NOW'"
see '40/40'
type l
see 'limit:'
type kind:access Enter
see '7/40'
ended() { ! kill -0 "$1" 2>/dev/null; }
desk_pid=$(tm display -p '#{pane_pid}')
kill -HUP "$desk_pid"
holds 'it did not end when the line was cut' ended "$desk_pid"
terminals=$here
type 'clear; ombud --now $NOW' Enter
see 'the line was cut in a filter, at #'
type gr
see '7/40'
type Q
see 'shell>'
finish

#!/bin/sh
# What terminals do: they change size, suspend, hang up, are small, dumb or unknown.
. "$(dirname "$0")/lib.sh"
plan "$0"
desk
terminal 80 24

step a_dumb_terminal_gets_lines
type 'TERM=dumb ombud --now $NOW; echo code $?' Enter
see 'TERM is dumb' '1 of 40, #'
type Q
see 'code 0'
type clear Enter
gone 'code 0'

step an_unknown_terminal_is_named
type 'TERM=wibble ombud --now $NOW; echo code $?' Enter
see "'wibble' is not known" 'code 2'
type clear Enter
gone 'code 2'

step padding_is_not_printed
type 'TERM=vt100 ombud --now $NOW' Enter
see 'Requester' '> N     21' '? help'
holds 'padding stands on the screen' eval '! screen | grep -qF "\$<"'
press C-d
see_line 24 '? help'
holds 'padding stands on the screen' eval '! screen | grep -qF "\$<"'
type Q
see 'shell>'
type clear Enter

step without_colours_the_cursor_is_still_seen
type 'TERM=vt100 ombud --now $NOW' Enter
see '> N     21'
type ':theme dark' Enter
type Q
see 'shell>'
type 'clear; TERM=vt100 ombud --now $NOW' Enter
see '> N     21'
reversed() { tm capture-pane -p -e | grep '> N     21' | grep -q '[[;]7m'; }
holds 'the bar is not reversed' reversed
type ':theme default' Enter
type Q
see 'shell>'
type clear Enter

step no_terminal_is_a_sentence
type 'ombud --now $NOW </dev/null | cat; echo code $?' Enter
see 'the screen needs a terminal'
type clear Enter
gone 'needs a terminal'

step it_grows_and_shrinks
type 'ombud --now $NOW; echo code $?' Enter
see 'Requester' '> N     21'
tm resize-window -x 132 -y 43
see 'PREVIEW'
see_line 43 '? help'
tm resize-window -x 60 -y 12
gone PREVIEW
see_line 12 'help'
see '> N     21'

step a_window_too_small_says_so_and_comes_back
tm resize-window -x 20 -y 4
see 'too small'
tm resize-window -x 3 -y 1
gone 'too small'
tm resize-window -x 80 -y 24
see 'Requester' '> N     21'
see_line 24 '? help'

step many_sizes_in_a_row
for size in 100x50 41x9 79x23 200x60 40x8 81x25 1x1 80x24; do
	tm resize-window -x "${size%x*}" -y "${size#*x}"
done
see_line 24 '? help'
see 'Requester' '> N     21'

step suspended_and_resumed
type j
see '> N      3'
press C-z
see 'Stopped' 'shell>'
holds 'the cursor is hidden in the shell' eval '[ "$(tm display -p "#{cursor_flag}")" = 1 ]'
type 'echo the shell li''ves' Enter
see 'the shell lives'
type fg Enter
see 'Requester' '> N      3'
type Q
see 'shell>'
holds 'the cursor is hidden in the shell' eval '[ "$(tm display -p "#{cursor_flag}")" = 1 ]'
type 'stty -a | grep -c -- " -echo "' Enter
see_line_zero() { screen | grep -qx 0; }
holds 'the terminal was left without echo' see_line_zero

step a_copy_is_wrapped_for_gnu_screen
type 'clear; TERM=screen ombud --now $NOW' Enter
see '> N     21'
tm pipe-pane "cat >>'$ROOM/copied'"
type y
wrapped() { grep -qaF "$(printf '\033P\033]52;c;')" "$ROOM/copied"; }
holds 'what is copied was not wrapped' wrapped
tm pipe-pane
type Q
see 'shell>'

step terminated_it_leaves_the_terminal_whole
type 'clear; ombud --now $NOW; echo code $?' Enter
see Requester
kill -TERM "$(pgrep -P "$(tm display -p '#{pane_pid}')" ombud | head -n 1)"
see 'code' 'shell>'
type 'echo al''ive' Enter
see alive

step a_hang_up_keeps_the_draft
type 'clear; ombud --now $NOW' Enter
see '> N     21'
type i
see 'note on #21'
type 'half a sentence that must not'
see 'half a sentence that must not'
pid=$(pgrep -P "$(tm display -p '#{pane_pid}')" ombud | head -n 1)
tm kill-server
ended() { ! kill -0 "$pid" 2>/dev/null; }
until_true ended || {
	echo "not ok $SUITE/$case_name"
	echo "    the program still runs after the hang-up"
	exit 1
}
terminal 80 24 'ombud --now $NOW'
see '> N     21'
type e
see 'half a sentence that must not'
type ' be lost'
press C-x
see 'note'
holds 'the draft was not saved as a note' \
    eval 'ombud show 21 | grep -q "half a sentence that must not be lost"'
type Q
see 'shell>'

step killed_it_has_kept_a_letter_to_somebody_outside
ombud --as admin settings set mail.from desk@example.com >/dev/null
type 'clear; ombud --now $NOW' Enter
see Requester
type f
see 'forward #21 to'
type lab@lab.example Enter
see 'why does'
type 'their log' Enter
see 'forward #21 to lab@lab.example'
type 'half a letter'
see 'draft kept'
kill -KILL "$(pgrep -P "$(tm display -p '#{pane_pid}')" ombud | head -n 1)"
see 'Killed'
terminal 80 24 'ombud --now $NOW'
see Requester
type f
see 'forward #21 to lab@lab.example' 'half a letter'
press Escape
see Requester
type Q
see 'is not sent: e there resumes it, Q again leaves'
type Q
see 'shell>'
holds 'the store is not whole' eval 'ombud check >/dev/null'
finish

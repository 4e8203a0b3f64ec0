#!/bin/sh
# A value in clear on a real terminal, and all the ways on which the desk is left while it stands there:
# afterwards neither screen of the terminal nor what scrolled off holds it.
. "$(dirname "$0")/lib.sh"
plan "$0"
desk
VALUE=p21@example.net

everything() { # both screens and the history, in whatever state the terminal is
	tm capture-pane -p -J -S - 2>/dev/null
	tm capture-pane -p -J -a -q -S - 2>/dev/null
}
nowhere() { ! everything | grep -qF -- "$VALUE"; }
all_hidden() { holds "$VALUE is still to be read in the terminal" nowhere; }
desk_pid() { pgrep -P "$(tm display-message -p '#{pane_pid}')" -x ombud; }
in_clear() {
	type "$1" Enter
	see '     21  -14d'
	shown
}
shown() {
	press Enter
	see 'masked: zp shows'
	type 'zp'
	see 'show which value?'
	type email Enter
	see 'why do you need'
	type reply Enter
	see "$VALUE  in clear"
}

step suspending_clears_it
terminal 80 24
in_clear 'ombud --now $NOW is:open; echo "code $?"'
press C-z
see 'Stopped'
all_hidden
type 'clear; fg' Enter
see 'masked: zp shows'
all_hidden

step the_lock_clears_it
type q
see '     21  -14d' # the queue again: what stood here before would do for shown
shown
type gZ
see 'locked'
all_hidden
press Enter
see 'masked: zp shows'
all_hidden

step a_hang_up_clears_it
type Q
see 'shell>'
in_clear 'clear; ombud --now $NOW is:open; echo "code $?"'
kill -HUP "$(desk_pid)"
see 'code 5'
all_hidden

step being_ended_clears_it
in_clear 'clear; ombud --now $NOW is:open; echo "code $?"'
kill -TERM "$(desk_pid)"
see 'code 0'
all_hidden

step a_disabled_account_clears_it
ombud --as admin agent add ines agent,lead --until 2027-11-01 >/dev/null
in_clear 'clear; ombud --now $NOW --as ines is:open; echo "code $?"'
ombud --as admin agent disable ines >/dev/null
see 'your account is disabled by admin' 'code 3'
all_hidden

step a_terminal_that_is_closed_ends_the_desk
in_clear 'clear; ombud --now $NOW is:open'
pid=$(desk_pid)
tm kill-server
ended() { ! kill -0 "$pid" 2>/dev/null; }
holds 'the desk outlived its terminal' ended
finish

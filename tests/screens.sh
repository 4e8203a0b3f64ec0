#!/bin/sh
# Pictures of the screen for README, from real captures: the program in tmux on a sample store,
# its screen with colours, as SVG. Writes tests/screens/{queue,ticket,bulk}.svg.
#
#	sh tests/screens.sh build/release/ombud
top=$(cd "$(dirname "$0")/.." && pwd)
program=$(realpath "${1:-$top/build/release/ombud}") || exit 2
for tool in tmux python3; do
	command -v $tool >/dev/null || {
		echo "screens: $tool is not installed" >&2
		exit 2
	}
done
columns=120 lines=34
room=$(mktemp -d) || exit 2
tm() { tmux -S "$room/tmux" "$@"; }
trap 'tm kill-server 2>/dev/null; rm -rf "$room"' EXIT
trap 'exit 2' HUP INT TERM
now=2026-11-26T13:05:00Z
export OMBUD_DB="$room/desk.db" LC_ALL=C.UTF-8

"$program" --now $now demo --tickets 400 --seed 7 --quiet || exit 1
tm -u -f /dev/null new-session -d -x $columns -y $lines \
    "env OMBUD_DB='$OMBUD_DB' LC_ALL=C.UTF-8 COLORTERM= '$program' --now $now; sleep 600"
tm set -g status off

see() { # TEXT: waits until it stands on the screen
	end=$(($(date +%s) + 20))
	until tm capture-pane -p | grep -qF -- "$1"; do
		[ "$(date +%s)" -lt $end ] || {
			echo "screens: '$1' did not come:" >&2
			tm capture-pane -p >&2
			exit 1
		}
		sleep 0.05
	done
}
picture() { # NAME TITLE
	mkdir -p "$top/tests/screens"
	tm capture-pane -e -p |
	    python3 "$top/tests/ansi2svg.py" $columns $lines "$2" >"$top/tests/screens/$1.svg" &&
	    echo "  SVG   tests/screens/$1.svg"
}
keys() { tm send-keys "$@"; }

see Requester
keys g s
see QUEUES
keys C-w l
keys 6 j
see '7/'
see ' 88 ' # the counts come while nobody types
picture queue 'The queue: what is due first, saved filters with live counts beside it'
# A ticket with something to mask.
keys l
see 'limit:'
tm send-keys -l 'kind:access state:work phone:*'
keys Enter
see 'phone:*'
keys Enter
see STEPS
picture ticket 'A ticket: clock, masked personal data, letters, and what stands before its end'
keys q
see Requester
keys BSpace
keys g 4
see unassigned
keys g g t t t t t t
see '6 tagged'
keys '\;' P
see 'priority'
keys h i g h Enter
see PREVIEW
picture bulk 'A bulk change is rehearsed first: what would be done, and to what'

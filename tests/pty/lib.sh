# A real terminal (tmux) for tests of the screen, read into each tests/pty/test_*.sh. Nothing here
# sleeps to be right: a text is waited for, by looking again until a deadline.
#
#	desk                 a store of forty tickets with a fixed clock at $STORE
#	terminal 80 24 CMD   a terminal of that size; CMD runs in a shell in it
#	press KEYS...        tmux's names of keys; a word is typed letter by letter with type
#	see TEXT, gone TEXT  TEXT comes to stand on the screen, or leaves it
#	step NAME            begins a test case; the first that fails ends the test
#	finish               the last line of a test
set -u
here=$(cd "$(dirname "$0")" && pwd)
BUILD=${BUILD:-$(cd "$here/../.." && pwd)/build/release}
ROOM=$(mktemp -d) || exit 2
STORE=$ROOM/desk.db
NOW=2026-11-23T14:05:00Z
DEADLINE=${OMBUD_TEST_DEADLINE:-15} # seconds that a screen may take on a busy machine
SUITE=$(basename "$0" .sh | sed 's/^test_//')
case_name= terminals=0

command -v tmux >/dev/null || {
	echo "skip $SUITE # tmux is not installed"
	exit 0
}

tm() { tmux -S "$ROOM/tmux$terminals" "$@"; }

cleanup() {
	tm kill-server 2>/dev/null
	rm -rf "$ROOM"
}
trap cleanup EXIT
trap 'exit 2' HUP INT TERM

ombud() { OMBUD_DB=$STORE LC_ALL=C.UTF-8 "$BUILD/ombud" --now "$NOW" "$@"; }

# Forty tickets of six kinds, received on twenty days; every fourth address is at example.org.
desk() {
	ombud init >/dev/null &&
	    awk 'BEGIN {
		split("access rectification howto portability objection_dm erasure", kind, " ")
		for (i = 1; i <= 40; i++)
			printf "{\"external_id\":\"T-%d\",\"kind\":\"%s\",\"received\":\"2026-11-%02d\"," \
			    "\"subject\":\"Letter %d of the desk\",\"body\":\"Please see to case %d.\"," \
			    "\"name\":\"Anna Lind\",\"email\":\"p%d@example.%s\"}\n", \
			    i, kind[(i - 1) % 6 + 1], 1 + i % 20, i, i, i, i % 4 ? "net" : "org"
	    }' >"$ROOM/desk.jsonl" && ombud import "$ROOM/desk.jsonl" >/dev/null || {
		echo "not ok $SUITE/desk"
		exit 1
	}
}

# The shell in the terminal has a prompt of its own, so that its return can be waited for.
# A server that is ending still holds its socket: each has its own.
terminal() { # COLUMNS LINES [COMMAND]
	tm kill-server 2>/dev/null
	terminals=$((terminals + 1))
	tm -u -f /dev/null new-session -d -x "$1" -y "$2" \
	    "env PS1='shell> ' PATH='$BUILD':\"\$PATH\" OMBUD_DB='$STORE' NOW='$NOW' \
	    HISTFILE= ENV= ${TERMINAL_ENV-} bash --norc --noprofile"
	tm set -g status off
	tm set -g window-size manual
	tm resize-window -x "$1" -y "$2"
	see 'shell>'
	[ $# -lt 3 ] || type "$3" Enter
}

press() { tm send-keys "$@"; }
type() { # TEXT [KEYS...]; a semicolon at the end would part tmux's own commands
	case $1 in
	*\;) tm send-keys -l -- "${1%;}\\;" ;;
	*) tm send-keys -l -- "$1" ;;
	esac
	shift
	[ $# -eq 0 ] || tm send-keys "$@"
}

screen() { tm capture-pane -p; }

# until CONDITION...: true before the deadline.
until_true() {
	end=$(($(date +%s) + DEADLINE))
	while :; do
		"$@" && return 0
		[ "$(date +%s)" -lt "$end" ] || return 1
		sleep 0.04
	done
}
shows() { screen | grep -qF -- "$1"; }
hides() { ! shows "$1"; }
line_shows() { screen | sed -n "$1p" | grep -qF -- "$2"; }

# A walk that left its path ends: the steps after it would fail for the same reason. The plan
# tells how many were not reached.
say_failed() { # WHAT
	echo "not ok $SUITE/${case_name:-start}"
	echo "    $1; the screen:"
	screen | sed 's/^/    |/'
	exit 1
}
see() { for text; do until_true shows "$text" || say_failed "'$text' did not come"; done; }
gone() { until_true hides "$1" || say_failed "'$1' did not leave"; }
see_line() { until_true line_shows "$1" "$2" || say_failed "line $1 did not show '$2'"; }
holds() { # WHAT COMMAND...: a fact beside the screen, waited for as well
	what=$1
	shift
	until_true "$@" || say_failed "$what"
}

end_case() { [ -z "$case_name" ] || echo "ok $SUITE/$case_name"; }
step() {
	end_case
	case_name=$1
}
plan() { echo "1..$(cat "$@" | grep -c '^step ')"; } # SCRIPT...
finish() {
	end_case
	exit 0
}

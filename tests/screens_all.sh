#!/bin/sh
# Every screen in three themes at three sizes, from real captures, into build/screens: to be looked at before a
# release, and not kept. A row of the table is a screen's name, the keys that lead to it, and what stands on it then.
#
#	sh tests/screens_all.sh build/release/ombud [THEME...]
top=$(cd "$(dirname "$0")/.." && pwd)
program=$(realpath "${1:-$top/build/release/ombud}") || exit 2
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- default dark colour-blind-light
for tool in tmux python3; do
	command -v $tool >/dev/null || {
		echo "screens: $tool is not installed" >&2
		exit 2
	}
done
room=$(mktemp -d) || exit 2
n=0
tm() { tmux -S "$room/tmux$n" "$@"; }
trap 'tm kill-server 2>/dev/null; rm -rf "$room"' EXIT
trap 'exit 2' HUP INT TERM
now=2026-11-26T13:05:00Z
export OMBUD_DB="$room/desk.db" LC_ALL=C.UTF-8
out=$top/build/screens
mkdir -p "$out"
"$program" --now $now demo --tickets 400 --seed 7 --quiet || exit 1

# NAME | KEYS (tmux's names, blanks between) | what is waited for
table='
queue | | Requester
sidebar | g s | QUEUES
preview | : p r e v i e w Space b e l o w Enter | PREVIEW
ticket | Enter | came
clock | Enter D | WHY
history | Enter H | HISTORY
person | Enter g P | VALUES
bulk | t t t ; P h i g h Enter | PREVIEW
filter | L | sought in
facets | g f | FACETS
columns | g c | COLUMNS
dashboard | g d | By kind
report | : r e p o r t Enter | REPORT
journal | U | JOURNAL
audit | : a u d i t Enter | AUDIT
agents | : a g e n t s Enter | AGENTS
rules | : r u l e s Enter | RULES
recipes | : r e c i p e s Enter | RECIPES
erasures | : e r a s u r e s Enter | ERASURES
retention | : r e t e n t i o n Enter | RETENTION
outbox | : o u t b o x Enter | LETTERS
options | : s e t Enter | sticky
themes | : t h e m e Enter | THEMES
palette | : | assign
help | ? | HELP
tutorial | g ? | SANDBOX
'

begin() { # COLUMNS LINES THEME
	tm kill-server 2>/dev/null
	n=$((n + 1)) # a socket of its own: the last server may still be leaving
	tm -u -f /dev/null new-session -d -x "$1" -y "$2" \
	    "env OMBUD_DB='$OMBUD_DB' LC_ALL=C.UTF-8 COLORTERM=truecolor TERM=xterm-256color '$program' --now $now --theme $3 id:'*' ; sleep 9"
	tm set -g status off
	see Subject
}

see() { # TEXT: whether it comes within ten seconds
	end=$(($(date +%s) + 10))
	until tm capture-pane -p | grep -qF -- "$1"; do
		[ "$(date +%s)" -lt $end ] || return 1
		sleep 0.05
	done
}

failed=0
for theme; do
	for size in '80 24' '120 40' '200 60'; do
		set -f
		# shellcheck disable=SC2086
		while IFS='|' read -r name keys text; do
			name=$(echo $name) text=$(echo "$text" | sed 's/^ *//')
			[ "$name" ] || continue
			columns=${size% *} lines=${size#* }
			begin $columns $lines $theme
			for key in $keys; do
				[ "$key" = ';' ] && key='\;'
				tm send-keys "$key"
				sleep 0.15
			done
			see "$text" || {
				echo "screens: $name at $size: '$text' did not come" >&2
				failed=1
			}
			sleep 0.4
			file=$out/$name-$theme-${columns}x$lines
			tm capture-pane -p >"$file.txt"
			tm capture-pane -e -N -p | python3 "$top/tests/ansi2svg.py" $columns $lines "$name, $theme" >"$file.svg"
		done <<-END
		$table
		END
		echo "  SVG   build/screens, $theme at $size"
	done
done
exit $failed

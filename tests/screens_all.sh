#!/bin/sh
# Every screen in three themes at three sizes, from real captures, into build/screens: to be looked at before a
# release, and not kept. Fails when one is missing, empty or not the one asked for. Where rsvg-convert and montage
# are installed (librsvg2-bin, imagemagick) there is a PNG of each too, and a sheet of all for a theme and size.
#
#	[SIZES='80x24 140x40'] [ONLY='queue ticket'] [SPOKEN=sv] sh tests/screens_all.sh PROGRAM [THEME...]
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
sizes=${SIZES:-80x24 140x40 200x60}
spoken=${SPOKEN:-en}
at_once=8 # most of a capture is waiting
now=2026-11-26T13:05:00Z
out=$top/build/screens
room=$(mktemp -d) || exit 2
trap 'for s in "$room"/*/tmux; do tmux -S "$s" kill-server; done 2>/dev/null; rm -rf "$room"' EXIT
trap 'exit 2' HUP INT TERM
mkdir -p "$out"
unset XDG_CONFIG_HOME NO_COLOR
export HOME="$room" OMBUD_DB="$room/desk.db" LC_ALL=C.UTF-8
rsvg=$(command -v rsvg-convert) montage=$(command -v montage)

# NAME | KEYS (tmux's names, or what is typed, blanks between) | what is waited for, in English
table='
queue | | Requester
sidebar | g s | QUEUES
preview | :preview Space below Enter | PREVIEW
ticket | Enter Enter | came
clock | Enter D | WHY
history | Enter H | HISTORY
person | Enter g P | VALUES
bulk | t t t ; P high Enter | PREVIEW
filter | L | sought in
facets | g f | FACETS
columns | g c | COLUMNS
dashboard | g d | By kind
report | :report Enter | REPORT
journal | U | JOURNAL
audit | :audit Enter | AUDIT
agents | :agents Enter | AGENTS
rules | :rules Enter | RULES
recipes | :recipes Enter | RECIPES
erasures | :erasures Enter | ERASURES
retention | :retention Enter | RETENTION
outbox | :outbox Enter | LETTERS
options | :set Enter | sticky
themes | :theme Enter | THEMES
palette | : | assign
help | ? | HELP
tutorial | g ? | SANDBOX
'

tm() { tmux -S "$own/tmux" "$@"; }

# TEXT: whether it stands on a screen that has come to rest.
see() {
	end=$(($(date +%s) + 30)) last=
	while [ "$(date +%s)" -lt $end ]; do
		sleep 0.2
		this=$(tm capture-pane -p 2>&1)
		[ "$this" = "$last" ] && printf '%s\n' "$this" | grep -qF -- "$1" && return 0
		last=$this
	done
	return 1
}

# NAME KEYS TEXT THEME COLUMNSxLINES, on a store of its own: no screen meets what another left behind.
capture() {
	own=$room/$1 file=$folder/$1 text=$3
	[ "$spoken" = en ] || text=
	columns=${5%x*} lines=${5#*x}
	mkdir "$own" && cp "$room/desk.db" "$own/desk.db"
	tm -u -f /dev/null new-session -d -x "$columns" -y "$lines" "env OMBUD_DB='$own/desk.db' COLORTERM=truecolor \
	    TERM=xterm-256color '$program' --now $now --lang $spoken --theme $4; sleep 60"
	tm set -g status off
	see '#' || {
		echo "screens: $1, $4 at $5: the desk did not come" >>"$room/failed"
		return
	}
	for key in $2; do
		[ "$key" = ';' ] && key='\;'
		tm send-keys "$key"
		sleep 0.15
	done
	see "$text" || echo "screens: $1, $4 at $5: '$text' did not come" >>"$room/failed"
	tm capture-pane -p >"$file.txt"
	tm capture-pane -e -N -p | python3 "$top/tests/ansi2svg.py" "$columns" "$lines" "$1, $4" >"$file.svg"
	grep -q '[a-z]' "$file.txt" && [ -s "$file.svg" ] || echo "screens: $file is empty" >>"$room/failed"
	[ "$rsvg" ] && "$rsvg" -o "$file.png" "$file.svg"
	tm kill-server
	rm -rf "$own"
}

# THEME SIZE: the screens of the table, some at a time.
captures() {
	running=0
	while IFS='|' read -r name keys text; do
		name=${name% } text=${text# }
		case " ${ONLY:-$name} " in *" $name "*) ;; *) continue ;; esac
		[ "$name" ] || continue
		capture "$name" "$keys" "$text" "$1" "$2" </dev/null &
		running=$((running + 1))
		[ $((running % at_once)) -gt 0 ] || wait
	done <<-END
	$table
	END
	wait
}

"$program" --now $now demo --tickets 400 --seed 7 --quiet || exit 1
for theme; do
	for size in $sizes; do
		folder=$out/$theme-$size
		[ "$spoken" = en ] || folder=$folder-$spoken
		mkdir -p "$folder"
		captures "$theme" "$size"
		[ "$rsvg" ] && [ "$montage" ] &&
		    "$montage" -tile 3x -geometry 800x+6+6 "$folder"/*.png "$folder.png"
		echo "  SVG   ${folder#"$top"/} ($(ls "$folder"/*.svg | wc -l) screens)"
	done
done
cat "$room/failed" 2>/dev/null >&2 && exit 1
exit 0

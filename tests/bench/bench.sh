#!/bin/sh
# Time and bytes beside peers, in one run on one machine; only the ratios mean something.
#
#	sh tests/bench/bench.sh build/release/ombud [import|terminal|paint|latency|filters|bulk|purge|server...]
#
# OMBUD_BENCH_LETTERS (20000), OMBUD_BENCH_ROWS (100000: what peers list on the screen), OMBUD_BENCH_KEYS
# (2400), OMBUD_BENCH_RUNS (5: medians of so many).
# The parts paint, latency, filters, bulk and purge ask a store of OMBUD_BENCH_TICKETS (1000000). Making it takes minutes, it
# and the texts that peers read take 3 GB, the copy that bulk changes 2 GB more, in TMPDIR or in
# OMBUD_BENCH_ROOM: a folder that is kept, and whose store the next run takes. They hold what they
# measured against their goals, "met" or "missed"; a missed goal is no failure of the run.
# The part server moves a sample of OMBUD_BENCH_SERVED (60000) tickets to a PostgreSQL server of its own.
# Peers that are not installed are said and left out: notmuch, neomutt, tig, lnav, visidata, htop, ripgrep, a
# grep with -P, sqlite3, sqlite3-pcre. python3 is needed.
here=$(cd "$(dirname "$0")" && pwd)
ombud=$(realpath "${1:-build/release/ombud}") || exit 2
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- import terminal paint latency filters bulk purge server
letters=${OMBUD_BENCH_LETTERS:-20000} runs=${OMBUD_BENCH_RUNS:-5}
room=$(mktemp -d "${TMPDIR:-/tmp}/ombud-bench-XXXXXX") || exit 2
trap 'rm -rf "$room"' EXIT
trap 'exit 2' HUP INT TERM
export HOME="$room/home" XDG_CONFIG_HOME="$room/home/.config" XDG_DATA_HOME="$room/home/.local" \
    LC_ALL=C.UTF-8 OMBUD_DB="$room/desk.db"
mkdir -p "$HOME"

there() { command -v "$1" >/dev/null 2>&1; }
there python3 || {
	echo "bench: python3 is not installed: it makes the letters and drives the terminal" >&2
	exit 2
}
for peer in notmuch git; do
	there $peer || echo "($peer is not installed: left out)"
done

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
# Milliseconds of a command, the median of the runs; BEFORE runs untimed before each.
timed() { # BEFORE COMMAND
	run=0
	while [ $((run += 1)) -le "$runs" ]; do
		sh -c "$1" >/dev/null 2>&1
		began=$(date +%s%N)
		sh -c "$2" >"$room/out" 2>&1 || {
			echo "bench: failed: $2" >&2
			tail -n 3 "$room/out" >&2
		}
		echo $((($(date +%s%N) - began) / 1000000))
	done | median
}
row() { # NAME VALUE UNIT OMBUD'S COMMAND
	printf '  %-34s %10s %-3s' "$1" "$2" "$3"
	[ -z "$4" ] || awk -v a="$4" -v b="$2" 'BEGIN { if (a > 0 && b > 0) printf "  ombud/it %.2f", a / b }'
	printf '\n      $ %s\n' "$(printf '%s' "$5" | sed "s|$room|ROOM|g; s|$here|tests/bench|g; s|$ombud|ombud|g")"
}

# ---- import -----------------------------------------------------------------------------------

import() {
	echo "import of $letters letters, median of $runs"
	python3 "$here/letters.py" "$letters" "$room/in.mbox" "$room/mail/in" || exit 1
	fresh="rm -f $OMBUD_DB*; $ombud init"
	c="$ombud import $room/in.mbox"
	ours=$(timed "$fresh" "$c")
	row 'ombud (mbox)' "$ours" ms '' "$c"
	c="$ombud import $room/mail/in"
	row 'ombud (Maildir)' "$(timed "$fresh" "$c")" ms "$ours" "$c"
	if there notmuch; then
		printf '[database]\npath=%s\n[new]\ntags=new\n[search]\n[maildir]\nsynchronize_flags=false\n' \
		    "$room/mail" >"$room/notmuch"
		c="notmuch --config=$room/notmuch new --no-hooks --quiet"
		row 'notmuch (Maildir)' "$(timed "rm -rf $room/mail/.notmuch" "$c")" ms "$ours" "$c"
	fi
	c="python3 $here/plain_import.py $room/in.mbox $room/plain.db"
	row 'python mailbox + sqlite3 (mbox)' "$(timed "rm -f $room/plain.db" "$c")" ms "$ours" "$c"
}

# ---- a large store ------------------------------------------------------------------------------

large() { # PROGRAM [PART]
	desk=$(dirname "$ombud")/bench/desk
	[ -x "$desk" ] || {
		echo "bench: $desk is not built: make bench builds it" >&2
		exit 2
	}
	store=${OMBUD_BENCH_ROOM:-$room/store}
	mkdir -p "$store" || exit 2
	PYTHONDONTWRITEBYTECODE=1 python3 "$here/$1" "$ombud" "$desk" "$(realpath "$store")" "$runs" ${2-} || exit 1
}
terminal() { large screen.py terminal; }
paint() { large screen.py paint; }
latency() { large screen.py latency; }
filters() { large filters.py; }
bulk() { large bulk.py; }
server() {
	ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && there psql || {
		echo "(no PostgreSQL server is installed: left out)"
		return
	}
	large server.py
}

# What an erasure costs after it: looking through all bytes, and the store made anew on a copy.
purge() {
	bench=$(dirname "$ombud")/bench
	for store in "${OMBUD_BENCH_ROOM:-$room/store}"/*.db; do
		[ -f "$store" ] || continue
		echo "files looked through for what was erased, and the purge: $(wc -c <"$store") bytes"
		"$bench/scan" "$store"
		cp "$store" "$room/purge.db" && chmod 600 "$room/purge.db" && "$bench/purge" "$room/purge.db"
		rm -f "$room"/purge.db*
		return
	done
	echo "(no large store: 'filters' makes one)"
}

for part; do
	case $part in
	import | terminal | paint | latency | filters | bulk | purge | server) $part ;;
	*) echo "bench: no part '$part': import, terminal, paint, latency, filters, bulk, purge, server" >&2 && exit 2 ;;
	esac
done
exit 0

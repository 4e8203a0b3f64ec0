# What fault tests share: a room, letters, and questions to the store afterwards.
set -u
here=$(cd "$(dirname "$0")" && pwd)
BUILD=${BUILD:-$(cd "$here/../.." && pwd)/build/release}
ROOM=$(mktemp -d) || exit 2
trap 'rm -rf "$ROOM"' EXIT
trap 'exit 2' HUP INT TERM
SUITE=$(basename "$0" .sh | sed 's/^test_//')
NOW=2026-11-23T14:05:00Z
export OMBUD_DB=$ROOM/desk.db
result=0

ombud() { "$BUILD/ombud" --now "$NOW" "$@"; }

# N letters of as many people; every tenth answers the one before it.
letters() { # N FILE
	awk -v n="$1" 'BEGIN {
		for (i = 1; i <= n; i++) {
			answer = i % 10 == 0
			who = answer ? i - 1 : i
			printf "From p%d@example.org Mon Nov 16 08:%02d:%02d 2026\n", who, i / 60 % 60, i % 60
			printf "From: Person Number%d <p%d@example.org>\nTo: privacy@example.com\n", who, who
			printf "Subject: %sRequest %d\nMessage-ID: <m%d@example.org>\n", \
			    answer ? "Re: " : "", who, i
			if (answer) printf "In-Reply-To: <m%d@example.org>\n", who
			printf "Date: Mon, 16 Nov 2026 08:00:00 +0000\nContent-Type: text/plain\n\n"
			printf "Please send me a copy of all data that you hold about me, number %d.\n", i
			for (k = 0; k < 20; k++) printf "Line %d of a letter that has some length to it.\n", k
			printf "\n"
		}
	}' >"$2"
}
# The sum of what an import's last line counts, rejected ones left out.
taken() { sed -n 's/^imported \([0-9]*\), threaded \([0-9]*\), duplicate \([0-9]*\), .*/\1 \2 \3/p' | awk '{ print $1 + $2 + $3 }'; }
rejected() { sed -n 's/^imported .*, rejected \([0-9]*\)$/\1/p'; }
whole() { ombud check >"$ROOM/said" 2>&1 && ombud audit verify >>"$ROOM/said" 2>&1; }

ok() { echo "ok $SUITE/$1"; }
not_ok() { # NAME WHAT
	result=1
	echo "not ok $SUITE/$1"
	echo "    $2"
	[ ! -s "$ROOM/said" ] || tail -n 8 "$ROOM/said" | sed 's/^/    | /'
}
verdict() { # NAME WHAT-IS-WRONG ("" if nothing is)
	if [ -z "$2" ]; then ok "$1"; else not_ok "$1" "$2"; fi
}
clean() { rm -f "$OMBUD_DB" "$OMBUD_DB"-wal "$OMBUD_DB"-shm && ombud init >/dev/null; }
now_ms() { echo $(($(date +%s%N) / 1000000)); }
# A number from 0 to 999, the same in every run.
random() { awk -v seed="$1" 'BEGIN { srand(seed * 7919 + 1); rand(); printf "%d", rand() * 1000 }'; }
# Waits a random part of the milliseconds that the work takes undisturbed. A machine that was busy when
# they were measured strikes too late: each miss brings the strikes nearer to the beginning.
reach=600
wait_to_strike() { # MS SEED
	sleep "$(awk -v ms="$1" -v part="$(random "$2")" -v reach="$reach" \
	    'BEGIN { printf "%.4f", ms * part * reach / 1000000000 }')"
}
missed() { reach=$((reach * 3 / 4)); }
# More rounds than were asked for, while none has met its mark.
another() { # ROUND ROUNDS HITS
	[ "$1" -le "$2" ] || { [ "$3" -eq 0 ] && [ "$1" -le $(($2 + 20)) ]; }
}

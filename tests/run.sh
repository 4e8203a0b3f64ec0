#!/bin/sh
# Runs every test that is built, two at a time, each in a home of its own; says one line a suite
# and the details of what failed. The last line is exactly "N passed, N failed, N skipped".
#
#	BUILD=build/release sh tests/run.sh [WORD...]    only suites whose name holds a WORD
#
# Suites pg/NAME are the second engine's, on a PostgreSQL server that this run starts for itself and ends with: its own,
# and those of the first that have a store, each store on that server.
#
# OMBUD_TEST_NO_SKIP=1: a skipped test is a failure of the run. OMBUD_TEST_JOBS: how many at a
# time. A suite prints "ok NAME", "not ok NAME" or "skip NAME # why" for each case (TAP, as cmocka
# writes it), details on other lines; of "# count ..." the rest stands in the suite's line.
tests=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$tests/.." && pwd)

# One suite: run.sh --job ROOM NUMBER NAME COMMAND...
if [ "$1" = --job ]; then
	room=$2 number=$3 name=$4
	shift 4
	home=$room/$number
	mkdir -p "$home/tmp" "$home/run"
	chmod 700 "$home/run"
	cd "$home" || exit 2
	server=
	case $name in pg/*) server=$OMBUD_TEST_SERVER ;; esac
	# Nothing of the caller's reaches a test but the path and what sanitizers are told.
	env -i PATH="$PATH" HOME="$home" TMPDIR="$home/tmp" XDG_DATA_HOME="$home/.local/share" \
	    XDG_CONFIG_HOME="$home/.config" XDG_CACHE_HOME="$home/.cache" XDG_RUNTIME_DIR="$home/run" \
	    LC_ALL=C.UTF-8 TERM=xterm-256color BUILD="$BUILD" VARIANT="$VARIANT" TESTS="$tests" \
	    CMOCKA_MESSAGE_OUTPUT=TAP ASAN_OPTIONS="${ASAN_OPTIONS-}" UBSAN_OPTIONS="${UBSAN_OPTIONS-}" \
	    LSAN_OPTIONS="${LSAN_OPTIONS-}" OMBUD_TEST_ROUNDS="${OMBUD_TEST_ROUNDS-}" \
	    ${server:+OMBUD_TEST_SERVER="$server"} \
	    timeout -k 10 "${OMBUD_TEST_SECONDS:-900}" "$@" >"$home.out" 2>&1 </dev/null
	code=$?
	[ ! -f "$home/databases" ] || sh "$tests/pg/pair.sh" "$OMBUD_TEST_PAIR" drop "$home/databases" >/dev/null 2>&1
	[ ! -f "$home/of-sqlite" ] || cat "$home/of-sqlite" >>"$room/of-sqlite"
	LC_ALL=C awk -v code=$code -v name="$name" -f "$tests/tally.awk" "$home.out" >"$home.tally"
	sed -n '2,$p' "$home.tally" >"$home.details"
	# The line and its details in one write, so that two suites do not mingle.
	counted=$(sed -n 's/^# count //p' "$home.out" | tail -n 1)
	said=$(awk -v name="$name" -v counted="$counted" '
	NR == 1 && $1 + $2 + $3 > 0 {
		printf "%-6s %-28s %d", $2 ? "FAIL" : $3 ? "skip" : "ok", name, $1
		if ($2) printf ", %d failed", $2
		if ($3) printf ", %d skipped", $3
		if (counted) printf " (%s)", counted
		print ""
	}
	NR > 1 { print "    " $0 }' "$home.tally")
	printf '%s\n' "$said"
	rm -rf "$home"
	exit 0
fi

VARIANT=${VARIANT:-release}
BUILD=$(cd "${BUILD:-$top/build/$VARIANT}" && pwd) || exit 2
case $VARIANT in
asan)
	# Not strict_string_checks: it reads every string to its end at each strcspn, which makes a walk over
	# the lines of a long letter quadratic in the tests alone.
	: "${ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1}"
	: "${UBSAN_OPTIONS=print_stacktrace=1}"
	;;
esac
export VARIANT BUILD ASAN_OPTIONS UBSAN_OPTIONS LSAN_OPTIONS

room=$(mktemp -d) || exit 2
trap 'rm -rf "$room"' EXIT
trap 'exit 130' HUP INT TERM

# The suites that are there: name, a tab, command.
programs() { # GROUP FOLDER
	for program in "$2"/*; do
		case $program in
		*.d | *.o | *.dSYM) continue ;;
		esac
		[ ! -f "$program" ] || [ ! -x "$program" ] ||
		    printf '%s/%s\t%s\n' "$1" "$(basename "$program" | sed 's/^test_//')" "$program"
	done
}
scripts() { # GROUP FOLDER: test_*.sh
	for script in "$2"/test_*.sh; do
		[ ! -f "$script" ] || printf '%s/%s\tsh %s\n' "$1" \
		    "$(basename "$script" .sh | sed 's/^test_//')" "$script"
	done
}
# Once more, on the server: unit tests that name a desk or a store in their source, transcripts of the line, and what is
# played in a terminal. The longest first.
on_server() {
	long='screen fast'
	of_sqlite=$(sed -n 's/^\([a-z0-9_-]*\)	.*/\1/p' "$tests/pg/of_sqlite")
	for test in $long $(cd "$tests/unit" && grep -lE 'desk|demo_store|ombud_open|db_open' test_*.c | sed 's/^test_\(.*\)\.c$/\1/' |
	    grep -vxF "$(printf '%s\n' $long "$of_sqlite")"); do
		printf 'pg/%s\t%s\n' "$test" "$BUILD/unit/test_$test"
	done
	{
		scripts pty "$tests/pty"
		lines
	} | sed 's,/,-,' | while IFS='	' read -r name command; do
		printf '%s\n' "$of_sqlite" | grep -qx "$name" ||
		    printf 'pg/%s\tenv BUILD=%s %s\n' "$name" "$BUILD/pg" "$command"
	done
}
lines() {
	for transcript in "$tests"/line/*.t; do
		[ ! -f "$transcript" ] || printf 'line/%s\tsh %s %s\n' \
		    "$(basename "$transcript" .t)" "$tests/line/run.sh" "$transcript"
	done
}
suites() {
	# What takes long comes first, so that two at a time end together.
	scripts fault "$tests/fault"
	scripts attack "$tests/attack"
	scripts torture "$tests/torture"
	scripts pty "$tests/pty"
	scripts served "$tests/served"
	scripts mail "$tests/mail"
	scripts package "$tests/package"
	scripts report "$tests/report"
	scripts po "$tests/po"
	printf 'lint/tree\tsh %s --tap\n' "$tests/lint/lint.sh"
	printf 'lint/bad\tsh %s\n' "$tests/lint/selftest.sh"
	# Not under the sanitizers: what cuts the line to a server is loaded before their runtime could be.
	[ "$VARIANT" = asan ] || scripts pg "$tests/pg"
	[ "$VARIANT" = asan ] || on_server
	programs unit "$BUILD/unit"
	programs api "$BUILD/api"
	scripts api "$tests/api"
	lines
	programs screen "$BUILD/screen"
	[ ! -f "$tests/screen/run.sh" ] || printf 'screen\tsh %s\n' "$tests/screen/run.sh"
	scripts screen "$tests/screen"
	for replay in "$BUILD"/replay/*; do
		[ ! -x "$replay" ] || printf 'fuzz/%s\t%s %s\n' "$(basename "$replay")" "$replay" \
		    "$tests/fuzz/corpus/$(basename "$replay")"
	done
}
wanted() { # the WORDs, or all
	[ $# -gt 0 ] || { cat && return; }
	while IFS= read -r line; do
		for word; do
			case ${line%%	*} in *"$word"*) printf '%s\n' "$line" && break ;; esac
		done
	done
}
suites | wanted "$@" >"$room/suites"

# Tests of a program that is not built cannot be called run.
[ -x "$BUILD/ombud" ] || {
	grep -vE '^(line|pty|fault|served|mail|package|report|attack|torture)/' "$room/suites" >"$room/rest"
	mv "$room/rest" "$room/suites"
	echo "FAIL   $BUILD/ombud is not built: line, pty, served, mail, package, report, fault, attack and torture were not run"
	echo "0 1 0" >"$room/unbuilt.tally"
}

# A server for as long as this runs; without one the second engine is not tested, and that is said.
if grep -q '^pg/' "$room/suites"; then
	if ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
		# In memory where there is room: a database a store is much to write.
		free=$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 { print $4 }')
		[ "${free:-0}" -gt 4000000 ] && parent=/dev/shm || parent=/tmp
		OMBUD_TEST_PAIR=$(mktemp -d "$parent/ombud-pg-XXXXXX")
		export OMBUD_TEST_PAIR
		trap 'sh "$tests/pg/pair.sh" "$OMBUD_TEST_PAIR" stop; rm -rf "$room"' EXIT
		sh "$tests/pg/pair.sh" "$OMBUD_TEST_PAIR" start one || exit 2
		OMBUD_TEST_SERVER=$(sh "$tests/pg/pair.sh" "$OMBUD_TEST_PAIR" url %s)
		export OMBUD_TEST_SERVER
	else
		grep -v '^pg/' "$room/suites" >"$room/rest"
		mv "$room/rest" "$room/suites"
		echo "skip   pg: no PostgreSQL server is installed ('make deps-check' installs it)"
		echo "0 0 1" >"$room/pg.tally"
	fi
fi

awk -F'\t' '{ print NR " " $1 " " $2 }' "$room/suites" |
    xargs -P "${OMBUD_TEST_JOBS:-2}" -L 1 sh "$tests/run.sh" --job "$room"

[ ! -s "$room/of-sqlite" ] ||
    echo "pg: $(wc -l <"$room/of-sqlite") cases and $(grep -vc '^#' "$tests/pg/of_sqlite") tests are about SQLite's file, and passed there alone"

# A suite that vanished (no tally) counts as failed.
n=$(wc -l <"$room/suites")
i=0
while [ $((i += 1)) -le "$n" ]; do
	[ -s "$room/$i.tally" ] || {
		echo "FAIL   $(sed -n "${i}s/	.*//p" "$room/suites") gave no result"
		echo "0 1 0" >"$room/$i.tally"
	}
done
set -- $(cat "$room"/*.tally 2>/dev/null | awk '
    /^[0-9]+ [0-9]+ [0-9]+$/ { p += $1; f += $2; s += $3 } END { print p + 0, f + 0, s + 0 }')
echo "$1 passed, $2 failed, $3 skipped"
[ "$2" -eq 0 ] && [ "$1" -gt 0 ] || exit 1
[ "$3" -eq 0 ] || [ -z "${OMBUD_TEST_NO_SKIP-}" ] || [ "$OMBUD_TEST_NO_SKIP" = 0 ]

#!/bin/sh
# The mail system's door under bad luck: whatever happens, either the letter is in the store once and the
# exit code is 0, or the code is 75 and the mail system still has it.
. "$(dirname "$0")/lib.sh"
rounds=${OMBUD_TEST_ROUNDS:-6}
gcc -O1 -D_GNU_SOURCE -shared -fPIC -o "$ROOM/full.so" "$here/full.c" -ldl 2>"$ROOM/said" ||
    not_ok shim 'full.c does not compile'

letter() { # NUMBER
	printf 'From: Person <p%s@example.org>\nTo: privacy@example.com\nSubject: secret%s\n' "$1" "$1"
	printf 'Message-ID: <m%s@example.org>\n\nPlease delete all that you hold about me.\n' "$1"
}
deliver() { "$BUILD/ombud" --now "$NOW" deliver; }
# Nothing was taken, and nothing of the letter is said: prints what is wrong.
kept() { # CODE
	[ "$1" -eq 75 ] || echo "exit code $1, not 75"
	[ "$(ombud count)" = 0 ] || echo 'it was taken all the same'
	! grep -q secret "$ROOM/said" || echo 'a sentence tells of the letter'
	! grep -qE 'Sanitizer|Aborted|Segmentation' "$ROOM/said" || echo 'it crashed'
}
recovers() {
	letter 1 | deliver >"$ROOM/said" 2>&1 || echo "tried again it ends with $?"
	[ "$(ombud count)" = 1 ] || echo 'tried again it is not there once'
	[ ! -s "$ROOM/said" ] || echo 'it said something'
	whole || echo 'the store is not whole'
}

# ---- no room -------------------------------------------------------------------------------------

for room in 0 20000 60000; do
	clean
	letter 1 >"$ROOM/letter"
	FULL_AFTER=$room LD_PRELOAD="$ROOM/full.so" \
	    ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}verify_asan_link_order=0:detect_leaks=0" \
	    "$BUILD/ombud" --now "$NOW" deliver <"$ROOM/letter" >"$ROOM/said" 2>&1
	verdict "no_room_after_$room" "$(kept $?)$(recovers)"
done

# ---- nothing to work with -------------------------------------------------------------------------

clean
(ulimit -n 7 && letter 1 | deliver) >"$ROOM/said" 2>&1
verdict no_parser "$(kept $?)$(recovers)"

# The sanitizer reserves more address space than any such limit leaves.
if ! ldd "$BUILD/ombud" | grep -q asan; then
	wrong=
	for kilobytes in 12000 16000 20000 24000 28000 32000 36000 40000; do
		clean
		(ulimit -v $kilobytes && letter 1 | deliver) >"$ROOM/said" 2>&1
		code=$?
		# Below some size the program itself cannot be loaded, and above another it has enough.
		[ $code -ne 127 ] && [ $code -ne 0 ] || continue
		wrong=$wrong$(kept $code)
	done
	verdict no_memory "$wrong"
fi

clean
sqlite3 "$OMBUD_DB" >"$ROOM/lock" 2>&1 <<EOF &
BEGIN IMMEDIATE;
.shell echo > "$ROOM/locked"; sleep 14
ROLLBACK;
EOF
lock=$!
for i in 1 2 3 4 5 6 7 8 9 10; do [ -e "$ROOM/locked" ] || sleep 0.2; done
letter 1 | deliver >"$ROOM/said" 2>&1
code=$?
wait $lock
verdict store_is_busy "$(kept $code)$(recovers)"

# ---- signals ----------------------------------------------------------------------------------------

clean
mkfifo "$ROOM/pipe"
"$BUILD/ombud" --now "$NOW" deliver <"$ROOM/pipe" >"$ROOM/said" 2>&1 &
pid=$!
exec 9>"$ROOM/pipe"
letter 1 >&9
sleep 0.3
kill -TERM $pid
wait $pid
code=$?
exec 9>&-
verdict stopped_while_it_waits "$(kept $code)$(recovers)"

clean
letter 0 >"$ROOM/letter"
began=$(now_ms)
deliver <"$ROOM/letter"
span=$(($(now_ms) - began))
struck=0 wrong= round=0
while another $((round += 1)) "$rounds" "$struck"; do
	clean
	letter 1 >"$ROOM/letter"
	signal=KILL
	[ $((round % 2)) -eq 0 ] || signal=TERM
	"$BUILD/ombud" --now "$NOW" deliver <"$ROOM/letter" >"$ROOM/said" 2>&1 &
	pid=$!
	wait_to_strike "$span" "$round"
	kill -$signal $pid 2>/dev/null && struck=$((struck + 1)) || missed
	wait $pid
	code=$?
	[ $code -eq 0 ] && [ "$(ombud count)" != 1 ] && wrong="round $round: 0, and it is not there"
	# A program that a signal ends before its first line has no exit code: mail systems keep the letter then.
	case $code in 0 | 75 | 137 | 143) ;; *) wrong="$wrong round $round: exit code $code" ;; esac
	wrong=$wrong$(recovers)
	[ -z "$wrong" ] || break
done
verdict struck_and_delivered_again "$wrong"

# It is in the store, and the program dies before it can say so: the mail system hands it over again, as it was
# and later. Without a Message-ID it is known by what it says and when it was written.
cat >"$ROOM/dies.c" <<'EOF'
#include <signal.h>
#include <unistd.h>
static pid_t self;
__attribute__((constructor)) static void begin(void) { self = getpid(); }
__attribute__((destructor)) static void end(void) { if (getpid() == self) kill(self, SIGKILL); }
EOF
gcc -O1 -shared -fPIC -o "$ROOM/dies.so" "$ROOM/dies.c" 2>"$ROOM/said" || not_ok shim 'dies.c does not compile'
for id in 'Message-ID: <m1@example.org>' 'X-No: id'; do
	clean
	letter 1 | sed "s/^Message-ID:.*/Date: Mon, 23 Nov 2026 09:00:00 +0100\n$id/" >"$ROOM/letter"
	LD_PRELOAD="$ROOM/dies.so" ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}verify_asan_link_order=0:detect_leaks=0" \
	    "$BUILD/ombud" --now "$NOW" deliver <"$ROOM/letter" >"$ROOM/said" 2>&1
	code=$?
	wrong=
	[ $code -eq 137 ] || wrong="it was not killed: exit code $code. "
	[ "$(ombud count)" = 1 ] || wrong="${wrong}it was killed before it was taken. "
	for later in "$NOW" 2026-11-23T14:25:00Z 2026-11-25T14:05:00Z; do
		"$BUILD/ombud" --now "$later" deliver <"$ROOM/letter" >"$ROOM/said" 2>&1 || wrong="${wrong}again at $later: exit code $?. "
	done
	[ "$("$BUILD/ombud" --now "$later" count)" = 1 ] || wrong="${wrong}it is not there once. "
	"$BUILD/ombud" --now "$later" check >"$ROOM/said" 2>&1 || wrong="${wrong}the store is not whole"
	case $id in M*) name=killed_before_it_could_say_so ;; *) name=killed_so_without_an_id ;; esac
	verdict $name "$wrong"
done

# What its sender gave no Message-ID is the same letter all the same when it comes again, days later.
clean
later=2026-11-25T14:05:00Z
undated() { # DAY NOW
	printf 'From: p1@example.org\nDate: Mon, %s Nov 2026 09:00:00 +0100\n\n?\n' "$1" |
	    "$BUILD/ombud" --now "$2" deliver >"$ROOM/said" 2>&1 || echo "exit code $?"
}
wrong=$(undated 23 "$NOW")$(undated 23 "$later")
[ "$("$BUILD/ombud" --now "$later" count)" = 1 ] || wrong="$wrong it is not there once"
wrong=$wrong$(undated 24 "$later")
[ "$("$BUILD/ombud" --now "$later" count)" = 2 ] || wrong="$wrong the next day's letter is none of its own"
verdict one_without_an_id_comes_again "$wrong"

# ---- letters that would break a door -----------------------------------------------------------------

big() { # KIND
	awk -v kind="$1" 'BEGIN {
		print "From: a@example.org\nSubject: big\nMessage-ID: <" kind "@example.org>"
		if (kind == "head") for (i = 0; i < 140000; i++) printf "X-Line-%d: 0123456789012345678901234567890123456789012345678901234567890123456789\n", i
		if (kind == "many") { printf "To: x@example.com"; for (i = 0; i < 1000000; i++) printf ",\n p%d@example.org", i; print "" }
		if (kind == "wide") { print "MIME-Version: 1.0\nContent-Type: application/pdf; name=a.pdf" }
		print "\nbody"
		if (kind == "wide") for (i = 0; i < 400000; i++) print "0123456789012345678901234567890123456789012345678901234567890123456789012345"
	}'
}
clean
wrong=
for kind in head many wide; do
	big $kind >"$ROOM/letter"
	deliver <"$ROOM/letter" >"$ROOM/said" 2>&1 || wrong="$wrong$kind: exit code $?. "
	[ ! -s "$ROOM/said" ] || wrong="$wrong$kind: it said something. "
done
head -c 300000 /dev/urandom | deliver >"$ROOM/said" 2>&1 || wrong="${wrong}noise: exit code $?. "
[ "$(ombud count)" = 4 ] || wrong="$wrong$(ombud count) tickets, not 4"
whole || wrong="$wrong the store is not whole"
verdict letters_that_are_too_much "$wrong"
exit $result

#!/bin/sh
# kill -9 at random moments of an import: afterwards the store is whole, the audit chain holds, and
# doing it again ends where an undisturbed run does. (A bulk change: test_bulk.sh.)
. "$(dirname "$0")/lib.sh"
rounds=${OMBUD_TEST_ROUNDS:-6}
many=600
letters $many "$ROOM/in.mbox"

clean
began=$(now_ms)
ombud import "$ROOM/in.mbox" >"$ROOM/said" 2>&1
span=$(($(now_ms) - began))
tickets=$(ombud count)
[ "$(taken <"$ROOM/said")" = "$many" ] || not_ok undisturbed "not all of $many letters were taken"

# Starts the command, kills it after a random part of its time; true if it was still at work.
disturb() { # SIGNAL ROUND MS COMMAND...
	signal=$1 round=$2 ms=$3
	shift 3
	"$BUILD/ombud" --now "$NOW" "$@" >"$ROOM/said" 2>&1 &
	pid=$!
	wait_to_strike "$ms" "$round"
	kill "-$signal" $pid 2>/dev/null && struck=yes || struck=
	wait $pid 2>/dev/null
	code=$?
	[ "$struck" ] && { [ $code -gt 128 ] || [ "$signal" != KILL ]; } && return
	missed
	return 1
}

killed=0 wrong=
round=0
while another $((round += 1)) "$rounds" "$killed"; do
	clean
	# Several strikes at one store, as on a bad day.
	for strike in 1 2; do
		disturb KILL $((round * 10 + strike)) "$span" import "$ROOM/in.mbox" && killed=$((killed + 1))
		whole || wrong="round $round, strike $strike: the store is not whole"
		[ -z "$wrong" ] || break 2
	done
	ombud import "$ROOM/in.mbox" >"$ROOM/said" 2>&1
	[ "$(taken <"$ROOM/said")" = "$many" ] && [ "$(ombud count)" = "$tickets" ] ||
	    wrong="round $round: run again it has $(ombud count) tickets, not $tickets"
	[ -z "$wrong" ] || break
done
verdict import_killed "$wrong"
[ "$killed" -gt 0 ] && ok import_was_really_killed ||
    not_ok import_was_really_killed "none of $((round * 2)) kills met a running import"

wrong=
for signal in INT TERM HUP; do
	clean
	disturb $signal 3 "$span" import "$ROOM/in.mbox"
	whole || wrong="after $signal the store is not whole"
	ombud import "$ROOM/in.mbox" >"$ROOM/said" 2>&1
	[ "$(ombud count)" = "$tickets" ] || wrong="after $signal: $(ombud count) tickets, not $tickets"
	[ -z "$wrong" ] || break
done
verdict import_interrupted "$wrong"

exit $result

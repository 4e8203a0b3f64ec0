#!/bin/sh
# kill -9 in the middle of a change in chunks, inside one or between two: the store is whole, what was
# done is told by its job, the rest is gone on with, and all of it is one entry that goes back.
. "$(dirname "$0")/lib.sh"
rounds=${OMBUD_TEST_ROUNDS:-3}
ombud demo --tickets 8000 >"$ROOM/said" 2>&1 || not_ok sample 'there is no sample store'
tickets=$(ombud count 'not is:merged')

began=$(now_ms)
ombud do note warm --filter 'not is:merged' --yes --quiet >"$ROOM/said" 2>&1
span=$(($(now_ms) - began))

field() { # NAME: of the only job
	ombud jobs --format json | sed -n "s/.*\"$1\":\"*\([^\",}]*\)[\",}].*/\1/p"
}
# Notes take long enough to be struck, and tell a ticket that was done twice.
change() { # WORD
	exec "$BUILD/ombud" --now "$NOW" do note "$1" --filter 'not is:merged' --yes --token "$1"
}
done_to() { ombud count "\"$1\""; }
twice() { ombud list "\"$1\"" --format ids | head -n 40 | tail -n 1 | xargs "$BUILD/ombud" --now "$NOW" show | grep -c "$1"; }
# Strikes until one leaves a job behind, however quick the machine is; word is what it did.
strike() { # ROUND SIGNAL
	try=0
	while [ $((try += 1)) -le 100 ]; do
		word=zq$1x$try
		(change "$word") >"$ROOM/heard" 2>&1 &
		pid=$!
		sleep "$(awk -v ms="$span" -v part="$(random $(($1 * 100 + try)))" \
		    'BEGIN { printf "%.4f", ms * part / 1000000 }')"
		kill "-$2" $pid 2>/dev/null
		wait $pid 2>/dev/null
		code=$?
		whole || return 1
		[ -z "$(ombud jobs --quiet --format ids)" ] || return 0
		# Nothing was done, or all of it: nothing between.
		case $(done_to "$word") in 0 | "$tickets") ;; *) return 1 ;; esac
	done
	return 1
}
go_on() { # ROUND: one of three ways; what is wrong with it
	case $(($1 % 3)) in
	0) ombud jobs resume "$job" >"$ROOM/said" 2>&1 || echo "going on failed with $?" ;;
	1) (change "$word") >"$ROOM/said" 2>&1 || echo "the repeat failed with $?" ;;
	2) ombud jobs drop "$job" >"$ROOM/said" 2>&1 || echo "dropping failed with $?" ;;
	esac
	expected=$tickets
	[ $(($1 % 3)) -ne 2 ] || expected=$worked
	[ "$(done_to "$word")" = "$expected" ] ||
	    echo "$(done_to "$word") notes, not $expected"
	[ "$(twice "$word")" -eq 1 ] || echo 'a ticket was done twice'
	[ -z "$(ombud jobs --quiet --format ids)" ] || echo 'a job is left'
	whole || echo 'the store is not whole'
}
take_back() {
	ombud undo "$entry" >"$ROOM/said" 2>&1 || echo "undo failed with $?"
	[ "$(done_to "$word")" = 0 ] || echo 'undo did not take all of it back'
	whole || echo 'the store is not whole after it was taken back'
}

wrong= round=0
while [ $((round += 1)) -le "$rounds" ]; do
	strike "$round" KILL || { wrong="round $round: struck, it was not whole, or no strike met it"; break; }
	job=$(field job) entry=$(field entry) worked=$(field done)
	[ "$(done_to "$word")" = "$worked" ] || wrong="its job says $worked, the tickets say otherwise. "
	wrong=$wrong$(go_on "$round")
	[ -n "$wrong" ] || wrong=$(take_back)
	[ -z "$wrong" ] || { wrong="round $round: $wrong"; break; }
done
verdict chunked_bulk_killed "$wrong"

# A stop is no crash: what was done is said, with how to go on, and the exit code is 1.
if strike 90 TERM; then
	grep -q "jobs resume $(field job)" "$ROOM/heard" || wrong='it does not say how to go on'
	[ $code -eq 1 ] || wrong="exit code $code, not 1"
	job=$(field job) entry=$(field entry)
	[ "$(done_to "$word")" = "$(field done)" ] || wrong='its job says otherwise than the tickets'
	ombud jobs drop "$job" >"$ROOM/said" 2>&1
	wrong=$wrong$(take_back)
else
	wrong='no stop met it'
fi
verdict chunked_bulk_stopped "$wrong"
exit $result

#!/bin/sh
# kill -9 at random moments of an import with rules: no letter is left out and none is acted on
# twice, however often that happens, once an import or a tick came to its end.
. "$(dirname "$0")/lib.sh"
rounds=${OMBUD_TEST_ROUNDS:-3}
many=600
letters $many "$ROOM/in.mbox"

# Who ends in 9 gets an answer: those tickets are looked at once or twice. All others are looked at
# once, so that a second note on them would be seen.
start() {
	clean
	ombud rules save seen 'is:open not label:seen' 'note seen' 'label seen' >/dev/null
	ombud rules save once 'not email:/^p[0-9]*9@/' 'note once' 'priority high' >/dev/null
}
# Tickets, then those with a note alone, with an answer too, labelled; then what the rules count.
state() {
	ombud count
	ombud count 'msgs:2'
	ombud count 'msgs:3'
	ombud count '+seen'
	ombud count 'priority:high'
	ombud rules list --format csv | awk -F '","' 'NR > 1 { print $1, $4, $5, $6, $8 }'
}

start
began=$(now_ms)
ombud import "$ROOM/in.mbox" >"$ROOM/said" 2>&1
span=$(($(now_ms) - began))
state >"$ROOM/undisturbed" 2>/dev/null
[ "$(sed -n 1p "$ROOM/undisturbed")" = "$(sed -n 4p "$ROOM/undisturbed")" ] || {
	cp "$ROOM/undisturbed" "$ROOM/said"
	not_ok undisturbed "not all tickets were acted on"
}

killed=0 wrong= round=0
while another $((round += 1)) "$rounds" "$killed"; do
	start
	for strike in 1 2 3; do
		"$BUILD/ombud" --now "$NOW" import "$ROOM/in.mbox" >"$ROOM/said" 2>&1 &
		pid=$!
		wait_to_strike "$span" $((round * 10 + strike))
		kill -KILL $pid 2>/dev/null
		wait $pid 2>/dev/null
		if [ $? -gt 128 ]; then killed=$((killed + 1)); else missed; fi
		whole || wrong="round $round, strike $strike: the store is not whole"
		[ -z "$wrong" ] || break 2
	done
	# Odd rounds: the rest is taken by an import; even ones: a tick looks first.
	[ $((round % 2)) -eq 1 ] || ombud tick >/dev/null 2>&1
	ombud import "$ROOM/in.mbox" >"$ROOM/said" 2>&1
	state >"$ROOM/disturbed" 2>/dev/null
	cmp -s "$ROOM/undisturbed" "$ROOM/disturbed" || {
		diff "$ROOM/undisturbed" "$ROOM/disturbed" >"$ROOM/said"
		wrong="round $round: not what an undisturbed run leaves"
		break
	}
done
verdict import_killed "$wrong"
[ "$killed" -gt 0 ] && ok import_was_really_killed ||
    not_ok import_was_really_killed "none of $((round * 3)) kills met a running import"

# Ticks and imports that look at the same letters at the same time.
start
ombud import "$ROOM/in.mbox" >/dev/null 2>&1 &
pid=$!
turn=0
while kill -0 $pid 2>/dev/null && [ $((turn += 1)) -le 200 ]; do
	ombud tick >/dev/null 2>&1
	ombud rules run --quiet >/dev/null 2>&1
done
wait $pid
ombud tick >/dev/null 2>&1
state >"$ROOM/disturbed" 2>/dev/null
diff "$ROOM/undisturbed" "$ROOM/disturbed" >"$ROOM/said" && wrong= || wrong="not what one alone leaves"
verdict many_look_at_once "$wrong"
exit $result

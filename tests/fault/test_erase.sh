#!/bin/sh
# Erasure, purge, sweep, backup and restore, each struck at one step after the other: killed, on a disk that is full
# from then on, by an error of that step alone. Afterwards the store is whole and is what it was or what the next run
# completes, and nothing that is half done is called done. Of the steps, as many as OMBUD_TEST_ROUNDS says.
. "$(dirname "$0")/lib.sh"
rounds=${OMBUD_TEST_ROUNDS:-3}
[ "$rounds" -le 20 ] || rounds=20 # of each command and each way; more take an hour
home=$ROOM/home states=$ROOM/states copies=$ROOM/copies
mkdir "$states" "$copies"
HOME=$home OMBUD_DB=$home/desk.db OMBUD_LEDGER_KEY=$home/keys/erasures.key
export HOME OMBUD_DB OMBUD_LEDGER_KEY
gcc -O1 -D_GNU_SOURCE -shared -fPIC -o "$ROOM/strike.so" "$here/strike.c" -ldl 2>"$ROOM/said" ||
    not_ok shim 'strike.c does not compile'

quietly() { "$@" >>"$ROOM/made" 2>&1; }
keep() { cp -a "$home" "$states/$1"; }
back_to() { rm -rf "$home" && cp -a "$states/$1" "$home"; }
ask() { sqlite3 -readonly "$OMBUD_DB" "$1" 2>>"$ROOM/said"; }

# ---- four stores ------------------------------------------------------------------------------------

mail() { # ID SUBJECT TEXT
	printf 'From: Anna Lind <anna.lind@example.net>\nTo: desk@example.com\nSubject: %s\n' "$2"
	printf 'Date: Fri, 20 Nov 2026 09:00:00 +0100\nMessage-ID: <%s@example.net>\n\n%s\n' "$1" "$3"
}
both_letters() {
	mkdir -p "$home/keys" && chmod 700 "$home/keys"
	quietly ombud init
	quietly ombud --as admin agent add bea agent,lead,dpo --until 2027-10-01
	mail a Parcel 'Where is my parcel 81726354? Anna Lind, 070-123 45 67' >"$home/a.eml"
	quietly ombud import "$home/a.eml"
	quietly ombud do kind howto 1
	quietly ombud do assign @me 1
	quietly ombud do resolve SOLVED 1 --reason told
}
ask_for_erasure() {
	mail c Delete 'Please erase my data.' >"$home/c.eml"
	quietly ombud import "$home/c.eml"
	quietly ombud do kind erasure 2
	quietly ombud do assign @me 2
	quietly ombud do identity verified 2 --reason known
	quietly ombud do record ground a 2
	quietly ombud do record systems crm 2
	quietly ombud do record public no 2
	quietly ombud erase plan 2
	quietly ombud do answered post --code GRANTED --points all --what sent 2
	quietly ombud do resolve GRANTED 2
	quietly ombud --as bea do approve 2
	quietly ombud --as bea erase approve 1 --hash "$(ombud erase show 1 | sed -n 's/^hash //p')"
	rm -f "$home"/*.eml
}
both_letters
rm -rf "$states/letters" && keep letters
quietly ombud retention set service 1 months --reason 'the season is short'
quietly ombud --as bea retention set service 1 months --reason 'the season is short'
quietly "$BUILD/ombud" --now 2026-12-24T10:00:00Z tick
quietly "$BUILD/ombud" --now 2027-01-25T09:00:00Z retention --dry-run
rm -f "$home"/*.eml
keep closed
back_to letters
ask_for_erasure
keep approved
quietly ombud --as admin backup "$copies/old"
quietly ombud erase run 1
keep erased
quietly ombud erase purge
keep proven
[ "$(ask 'SELECT state FROM erasure')" = 5 ] || {
	cp "$ROOM/made" "$ROOM/said"
	not_ok undisturbed 'the stores to be struck at could not be made'
	exit 1
}

# ---- what is asked of each ----------------------------------------------------------------------------

now_of() { [ "$1" = sweep ] && echo 2027-01-25T10:00:00Z || echo 2026-11-23T14:05:00Z; }
start_of() { # COMMAND: the store it is struck at
	case $1 in run | backup) echo approved ;; purge) echo erased ;; sweep) echo closed ;; restore) echo proven ;; esac
}
words_of() {
	case $1 in
	run) echo erase run 1 ;;
	purge) echo erase purge ;;
	sweep) echo retention --run ;;
	backup) echo --as admin backup "$home/new" ;;
	restore) echo --as admin restore "$copies/old" ;;
	esac
}
again() { # COMMAND: what a person does next
	ombud $(words_of "$1") >"$ROOM/said" 2>&1
}
tick() { ombud tick >"$ROOM/said" 2>&1; }
letters_left() { ask "SELECT count(*) FROM message m LEFT JOIN message_raw r ON r.message_id = m.id
    WHERE m.body LIKE '%81726354%' OR CAST(r.bytes AS TEXT) LIKE '%81726354%'"; }
bytes_left() { cat "$OMBUD_DB"* | grep -a -c -E '81726354|070-123 45 67|0701234567'; }
# Not read-only: what was killed while it wrote leaves a journal, which whoever opens it takes back.
told_to_ledger() { sqlite3 "$OMBUD_DB.erasures" \
    "SELECT group_concat(act) FROM (SELECT act FROM ledger_entry WHERE act IN ('erase', 'erased') ORDER BY seq)" 2>/dev/null; }
state() { ask 'SELECT max(state) FROM erasure'; }

# Whatever state the erasure says that it has, it has: prints what is not so.
true_of_erasure() {
	s=$(state)
	case $s in
	'' | 0 | 1 | 2) [ "$(letters_left)" != 0 ] || echo "in state $s the letter is gone." ;;
	3 | 4 | 5)
		[ "$(letters_left)" = 0 ] || echo "in state $s the letter is there."
		case $(told_to_ledger) in erase*) ;; *) echo "in state $s the ledger does not know of it." ;; esac
		;;
	*) echo "state '$s'." ;;
	esac
	[ "$s" != 5 ] || [ "$(bytes_left)" = 0 ] || echo 'it is called proven and its bytes are there.'
}
done_with() { # COMMAND: prints what is missing
	case $1 in
	run) [ "$(state)" -ge 3 ] || echo 'not erased.' ;;
	purge) [ "$(state)" = 5 ] || echo "not proven: state $(state)." ;;
	sweep) [ "$(letters_left)" = 0 ] || echo 'not swept.' ;;
	backup) ombud --as admin restore "$home/new" --dry-run >"$ROOM/said" 2>&1 || echo 'the copy cannot be restored.' ;;
	restore)
		[ "$(letters_left)" = 0 ] || echo 'the erased is there again.'
		[ -z "$(ask "SELECT value FROM setting WHERE key = 'restore.quarantine'")" ] || echo 'it is in quarantine.'
		;;
	esac
}

# ---- striking ------------------------------------------------------------------------------------------

strike() { # COMMAND HOW AT
	rm -f "$ROOM/told" "$ROOM/count"
	STRIKE_HOW=$2 STRIKE_AT=$3 STRIKE_TOLD=$ROOM/told STRIKE_COUNT=$ROOM/count LD_PRELOAD="$ROOM/strike.so" \
	    ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}verify_asan_link_order=0:detect_leaks=0" \
	    "$BUILD/ombud" --now "$NOW" $(words_of "$1") >"$ROOM/said" 2>&1
}
# The store changes places with its copy in one step: there is always one.
after_strike() { # COMMAND CODE
	! grep -qE 'Sanitizer|Aborted|Segmentation' "$ROOM/said" || echo 'it crashed.'
	case $2 in 132 | 134 | 136 | 139) echo "it crashed: code $2." ;; esac
	if [ ! -e "$OMBUD_DB" ]; then
		echo 'there is no store.'
		return
	fi
	[ "$2" -ne 0 ] || done_with "$1"
	# In quarantine nobody opens it but a restore.
	if [ "$1" = restore ] && [ -n "$(ask "SELECT value FROM setting WHERE key = 'restore.quarantine'")" ]; then
		[ "$(ask 'PRAGMA integrity_check')" = ok ] || echo 'the copy is not whole.'
		return
	fi
	whole || echo 'the store is not whole.'
	if [ "$1" = restore ]; then done_with "$1"; else true_of_erasure; fi
	# What has the name of a copy is one.
	[ "$1" != backup ] || [ ! -e "$home/new" ] || done_with "$1"
}
completed() { # COMMAND AT
	# Every other time the desk's own pass finds it first; what was not begun at all it does not begin.
	[ "$1 $(($2 % 2))" != 'run 0' ] && [ "$1 $(($2 % 2))" != 'purge 0' ] || tick || echo 'the tick fails.'
	[ -z "$(done_with "$1")" ] || again "$1" || [ "$1" = run ] || echo 'it does not go when it is done again.'
	tick || echo 'the last tick fails.'
	done_with "$1"
	whole || echo 'the store is not whole at the end.'
	[ "$1" = restore ] || true_of_erasure
	case $1 in
	run | purge) [ "$(told_to_ledger)" = erase,erased ] || echo "the ledger has: $(told_to_ledger)." ;;
	# The ticket, and then the values of its person, each once.
	sweep) [ "$(told_to_ledger)" = erase,erase,erased,erased ] || echo "the ledger has: $(told_to_ledger)." ;;
	esac
}
strike_all() { # COMMAND HOW
	NOW=$(now_of "$1")
	back_to "$(start_of "$1")"
	strike "$1" none 0
	steps=$(cat "$ROOM/count") at=1 bad=
	stride=$((steps / rounds + 1))
	[ "$2" != full ] || at=$((stride / 3 + 1))
	[ "$2" != broken ] || at=$((stride * 2 / 3 + 1))
	while [ "$at" -le "$steps" ] && [ -z "$bad" ]; do
		back_to "$(start_of "$1")"
		strike "$1" "$2" "$at"
		bad=$(after_strike "$1" $?)
		[ ! -e "$ROOM/told" ] || faults=$((faults + 1))
		[ -n "$bad" ] || bad=$(completed "$1" "$at")
		[ -z "$bad" ] || bad="step $at of $steps: $bad"
		at=$((at + stride))
	done
	verdict "${1}_$2" "$bad"
}

# Killed after the file was made anew, and before the proof stands in it: from the last step back, until the bytes are
# there again.
between_purge_and_proof() {
	NOW=$(now_of purge) bad='' hits=0 far=0
	back_to erased
	strike purge none 0
	at=$(($(cat "$ROOM/count") - 1))
	while [ "$at" -gt 0 ] && [ -z "$bad" ] && [ "$far" = 0 ]; do
		back_to erased
		strike purge killed "$at"
		bad=$(after_strike purge $?)
		faults=$((faults + 1))
		if [ "$(bytes_left)" != 0 ]; then far=1; elif [ "$(state)" != 5 ]; then hits=$((hits + 1)); fi
		[ -n "$bad" ] || bad=$(completed purge "$at")
		[ -z "$bad" ] || bad="step $at: $bad"
		at=$((at - ${1:-31}))
	done
	[ -n "$bad" ] || [ "$hits" -gt 0 ] || bad='no strike met it.'
	verdict purge_before_the_proof "$bad"
	echo "# between purge and proof: $hits strikes"
}

# At each name that a restore changes: there is a store before and after.
each_name_of_a_restore() {
	NOW=$(now_of restore) bad='' at=0
	export STRIKE_NAMES=yes
	back_to proven
	strike restore none 0
	steps=$(cat "$ROOM/count")
	while [ "$at" -lt "$steps" ] && [ -z "$bad" ]; do
		at=$((at + 1))
		back_to proven
		strike restore killed "$at"
		bad=$(after_strike restore $?)
		faults=$((faults + 1))
		[ -n "$bad" ] || bad=$(completed restore "$at")
		[ -z "$bad" ] || bad="name $at of $steps: $bad"
	done
	unset STRIKE_NAMES
	[ "$steps" -gt 0 ] || bad='no name was changed.'
	verdict restore_each_name "$bad"
}

faults=0
[ -n "${COMMANDS-}" ] || each_name_of_a_restore
[ -n "${COMMANDS-}" ] || between_purge_and_proof
for command in ${COMMANDS:-run purge sweep backup restore}; do
	for how in ${HOWS:-killed full broken}; do
		strike_all $command $how
	done
done
[ "$faults" -gt 0 ] || not_ok struck 'nothing was struck'
echo "# count $faults faults"
exit $result

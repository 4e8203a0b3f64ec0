#!/bin/sh
# The report against what anybody can read of the desk: a year of invented letters, recomputed from the audit and the
# list by a program that knows nothing of ombud. Every number, and each is bent by one to see that it would be found.
set -eu
HERE=$(cd "$(dirname "$0")" && pwd)
OMBUD=${OMBUD:-${BUILD:-$HERE/../../build/release}/ombud}
ROOM=$(mktemp -d)
trap 'rm -rf "$ROOM"' EXIT INT TERM
NOW=2026-11-26T12:10
export PYTHONDONTWRITEBYTECODE=1

ask()
{
	"$OMBUD" --db "$ROOM/desk.db" --now $NOW --quiet "$@"
}

lists()
{
	ask audit list --format json --limit 1000000 >"$ROOM/audit"
	ask list --format json >"$ROOM/list"
	ask hold list --all --format json >"$ROOM/holds" || [ $? = 1 ]
	ask erase list --format json >"$ROOM/erasures" || [ $? = 1 ]
}

compare()
{
	code=0
	python3 "$HERE/recompute.py" "$ROOM/audit" "$ROOM/list" "$ROOM/holds" "$ROOM/erasures" "$@" >"$ROOM/out" || code=$?
	sed 's/^/# /' "$ROOM/out"
	return $code
}

"$OMBUD" --db "$ROOM/desk.db" --now 2026-11-26T12:00 --quiet demo --tickets 2000 --seed 7 >"$ROOM/out"
ask check >"$ROOM/out"
ask audit verify >"$ROOM/out"
lists
for period in "2025-11-27 2026-11-26 --whole" "2026-01-01 2026-03-31" "2026-03-15 2026-04-02" "2026-10-25 2026-10-25"; do
	set -- $period
	ask report --exact --format json --from "$1" --to "$2" >"$ROOM/report"
	from=$1 to=$2
	shift 2
	compare "$ROOM/report" "$@" && echo "ok $from..$to is what the lists say" || echo "not ok $from..$to is what the lists say"
done

# A number that no program could bend by itself: a measure that the lists do not tell, and one that the report lacks.
sed 's/"measure":"retained"/"measure":"secret"/' "$ROOM/report" >"$ROOM/planted"
if compare "$ROOM/planted" >"$ROOM/said" || ! grep -q 'secret is not told' "$ROOM/said" || ! grep -q 'retained: the report has no' "$ROOM/said"; then
	echo "not ok a measure that nothing tells was not found"
	exit 1
fi
echo "ok a measure that nothing tells was found"

# Holds, erasures, a restore and the sweep: a small desk that has some of each.
kept_desk()
{
	HOME=$ROOM XDG_CONFIG_HOME=$ROOM/config OMBUD_DB=$ROOM/desk.db OMBUD_LEDGER=$ROOM/ledger OMBUD_LEDGER_KEY=$ROOM/config/key
	export HOME XDG_CONFIG_HOME OMBUD_DB OMBUD_LEDGER OMBUD_LEDGER_KEY
	mkdir -p "$ROOM/config"
	rm -f "$ROOM"/desk.db*
	at 11-23 init
	at 11-23 --as admin agent add bea agent,lead,dpo --until 2027-10-01
	at 11-23 new --kind howto --subject Parcel --email anna@example.net --received 2026-11-02 --reason post --text "Where is parcel 81726354 of mine?"
	for who in bo cy di; do
		at 11-23 new --kind howto --subject Parcel --email $who@example.net --received 2026-11-02 --reason post --text "Where is it?"
	done
	at 11-23 new --kind erasure --subject Delete --email anna@example.net --received 2026-11-02 --reason post --text "Erase me"
	at 11-23 retention set service 1 months --reason short
	at 11-23 --as bea retention set service 1 months --reason short
	at 11-23 do assign @me 1,2,3,4,5 --yes
	at 11-23 do resolve SOLVED --reason told 1,2,3,4 --yes
	at 11-23 hold add ticket:2 "17(3)(e)" --reference 1 --review 2026-12-20
	at 11-23 hold add ticket:3 "17(3)(e)" --reference 2 --review 2027-06-01
	at 11-23 hold add ticket:4 "17(3)(e)" --reference 3 --review 2027-06-01
	at 11-23 --as admin backup "$ROOM/copy"
	at 11-24 do identity verified 5 --reason known
	at 11-24 erase plan 5
	at 11-24 --as bea erase approve 1 --hash "$("$OMBUD" --now 2026-11-24T10:00:00Z erase show 1 | sed -n 's/^hash //p')"
	at 11-24 do record ground a 5 && at 11-24 do record systems crm 5 && at 11-24 do record public no 5
	at 11-24 do answered post --code GRANTED --points all --what sent 5
	at 11-24 do resolve GRANTED 5
	at 11-24 --as bea do approve 5
	at 11-24 erase run 1
	at 11-24 erase purge
	at 11-24 --as admin restore "$ROOM/copy"
	# A file that somebody wrote by hand.
	mkdir -p "$ROOM/written"
	echo "Where is parcel 81726354 of mine?" >"$ROOM/written/note.txt"
	at 11-24 --as admin settings set erase.folders "$ROOM/written"
	at 11-24 erase purge || :
	rm "$ROOM/written/note.txt"
	at 11-25 hold release 3
	at 11-25 --as bea hold release 3
	at 12-24 tick
	NOW=2027-01-26T10:00
	"$OMBUD" --now 2027-01-25T10:00:00Z --quiet tick
	"$OMBUD" --now 2027-01-26T09:00:00Z --quiet tick
}

at()
{
	day=$1
	shift
	"$OMBUD" --now 2026-${day}T10:00:00Z --quiet "$@" >>"$ROOM/said" 2>&1
}

kept_desk
lists
for period in "2026-10-01 2027-01-26 --kept" "2026-11-25 2026-12-31"; do
	set -- $period
	ask report --exact --format json --from "$1" --to "$2" >"$ROOM/report"
	from=$1 to=$2
	shift 2
	compare "$ROOM/report" "$@" && echo "ok $from..$to has its holds and erasures" || echo "not ok $from..$to has its holds and erasures"
done

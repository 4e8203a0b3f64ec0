#!/bin/sh
# A desk on a server has one erasure ledger, whichever host works: the first that writes one is the desk's; other accounts
# that may read it use it; who has none, an older copy, or one of their own is refused, and told what to do.
. "$(dirname "$0")/lib.sh"
export LC_ALL=C.UTF-8
unset OMBUD_LEDGER OMBUD_LEDGER_KEY XDG_DATA_HOME XDG_CONFIG_HOME

ombud() { timeout 100 "$BUILD/ombud" "$@"; }
one() { HOME="$dir/one" ombud "$@"; }         # the home that wrote first
two() { HOME="$dir/two" ombud "$@"; }         # another that may read what that wrote
away() { HOME="$dir/two" OMBUD_LEDGER="$dir/two/ledger" OMBUD_LEDGER_KEY="$dir/two/key" ombud "$@"; } # a host of its own files
mkdir "$dir/one" "$dir/two"
n=0
hold() { # HOST TICKET: something that the ledger is told of
	n=$((n + 1))
	"$1" hold add "ticket:$2" '17(3)(e)' --reference "2026-$n" --review 2099-05-01
}
forget() { pair sql a "DELETE FROM ombud.setting WHERE key = 'ledger.head'" desk; }
at() { echo "postgresql://$user@/$1?host=$dir/p&port=55431"; }

pair start one
pair database desk >/dev/null
OMBUD_DB=$(at desk)
export OMBUD_DB
one init >/dev/null
for i in 1 2 3 4 5 6; do
	printf 'From: a%s@example.net\nSubject: s\nMessage-ID: <%s@example.net>\n\nThe lamp %s broke.\n' $i $i $i >"$dir/$i.eml"
done
one import "$dir"/?.eml >/dev/null

# ---- one ledger ----
ends the_first_makes_it 0 '' hold one 1
ledger="$dir/one/.local/share/ombud/desk.erasures" key="$dir/one/.config/ombud/erasures.key"
ls "$ledger" "$key" >"$dir/said" 2>&1 && went=0 || went=1
result it_lies_in_its_home "$went"
ends another_home_writes_into_the_same 0 '' hold two 2
find "$dir/two" -type f >"$dir/said"
[ ! -s "$dir/said" ] && went=0 || went=1
result and_makes_none_of_its_own "$went"
ends a_host_without_it_works_on 0 '' hold away 3
ends but_makes_no_copy 1 "is on the host $(hostname)" away --as admin backup "$dir/copy"
ends the_next_tick_where_it_is_tells_it 0 'jobs done' one tick
[ ! -e "$dir/two/ledger" ] && went=0 || went=1
result no_second_one_was_made "$went"

# ---- copies of it ----
cp -p "$ledger" "$dir/two/ledger"
cp -p "$key" "$dir/two/key"
ends a_copy_is_as_good_while_nothing_is_added 0 'whole' away --as admin backup "$dir/copy1"
hold one 4 >/dev/null
ends an_older_copy_is_refused 5 "is an older copy: .* on the host $(hostname)" away --as admin backup "$dir/copy2"
ends as_by_a_tick 5 'is an older copy' away tick
ends the_desk_is_read_there_all_the_same 0 'lamp\|s' away list
ends and_the_newest_is_taken 0 'whole' one --as admin backup "$dir/copy3"
# Both were written before the store could be told of either.
cp -p "$ledger" "$dir/two/ledger"
{ one do kind restriction 5 && one do restrict 5 --reason contested; } >/dev/null
forget
sleep 1.1 # an entry that says of the same when it was made
away tick >/dev/null
ends one_that_went_another_way_is_refused 5 'has gone another way' one --as admin backup "$dir/copy4"

# ---- at the same moment ----
both=0 none=0
for round in 1 2 3 4; do
	pair database "race$round" >/dev/null
	OMBUD_DB=$(at "race$round")
	one init >/dev/null
	rm -f "$dir/two/ledger" "$dir/two/key"
	HOME="$dir/one" OMBUD_LEDGER="$dir/one/$round" "$BUILD/ombud" --as admin backup "$dir/one/copy$round" >"$dir/a" 2>&1 &
	first=$!
	away --as admin backup "$dir/two/copy$round" >"$dir/b" 2>&1 && b=1 || b=0
	wait "$first" && a=1 || a=0
	[ "$a$b" != 11 ] || both=$((both + 1))
	[ "$a$b" != 00 ] || none=$((none + 1))
done
{ echo "both $both none $none"; cat "$dir/a" "$dir/b"; } >"$dir/said"
[ "$both$none" = 00 ] && went=0 || went=1
result of_two_that_make_one_at_once_one_is_the_desks "$went"
echo "1..$cases"

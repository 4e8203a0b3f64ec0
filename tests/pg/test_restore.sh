#!/bin/sh
# A copy brought back to a server, and a database that the server's own tools brought back: who was erased since stands in
# no table of it and in no file, whoever is killed on the way, and nobody reads in it before.
. "$(dirname "$0")/lib.sh"
export HOME="$dir/home" LC_ALL=C.UTF-8
mkdir "$HOME"
unset OMBUD_LEDGER OMBUD_LEDGER_KEY XDG_DATA_HOME XDG_CONFIG_HOME

ombud() { timeout 100 "$BUILD/ombud" "$@"; }
at() { echo "postgresql://$user@/$1?host=$dir/p&port=55431"; }
rows() { # DATABASE WORD: how many rows of its tables have it
	pg_dump -h "$dir/p" -p 55431 -U "$user" -d "$1" --data-only | grep -ciF -- "$2" || true
}
files() { # DATABASE WORD: how many of the server's files of its tables hold it
	sql CHECKPOINT
	grep -rlaiF -- "$2" "$dir/p/a/base/$(sql "SELECT oid FROM pg_database WHERE datname = '$1'")" 2>/dev/null | wc -l
}
lacks() { # NAME DATABASE: Anna is nowhere in it, Bo is
	{
		echo "Anna: $(rows "$2" 81726354) rows, $(files "$2" 81726354) files, $(rows "$2" 0701234567) numbers"
		echo "her request, which has its day: $(rows "$2" anna.lind) rows, on the desk $stays"
		echo "Bo: $(rows "$2" bo.ek)"
	} >"$dir/said"
	went=0
	grep -q '^Anna: 0 rows, 0 files, 0 numbers$' "$dir/said" && grep -q ": $stays rows" "$dir/said" && grep -q '^Bo: [1-9]' "$dir/said" || went=1
	result "$1" "$went"
}

pair start one
pair database desk >/dev/null
desk=$(at desk)
export OMBUD_DB="$desk"
{
	ombud init
	ombud --as admin agent add bea agent,lead,dpo --until 2099-10-01
	printf 'From: Anna Lind <anna.lind@example.net>\nSubject: Parcel\nMessage-ID: <a@example.net>\n\nWhere is my parcel 81726354? Anna Lind, 070-123 45 67\n' >"$dir/a.eml"
	printf 'From: Bo Ek <bo.ek@example.net>\nSubject: Lamp\nMessage-ID: <b@example.net>\n\nMy lamp broke. Bo Ek\n' >"$dir/b.eml"
	printf 'From: Anna Lind <anna.lind@example.net>\nSubject: Delete\nMessage-ID: <c@example.net>\n\nPlease erase my data.\n' >"$dir/c.eml"
	ombud import "$dir/a.eml" "$dir/b.eml" "$dir/c.eml"
	mkdir "$dir/copies"
	ombud --as admin backup "$dir/copies/one"
	pair sql a 'CREATE DATABASE before TEMPLATE desk' # what pg_basebackup and the like would bring back
	ombud do kind howto 1
	ombud do kind erasure 3
	ombud do assign @me 1 2 3 --yes
	ombud do resolve SOLVED 1 --reason told
	ombud do identity verified 3 --reason known
	ombud do record ground a 3
	ombud do record systems crm 3
	ombud do record public no 3
	ombud do record recipients none 3
	ombud erase plan 3
	ombud do answered post --code GRANTED --points all --what sent 3
	ombud do resolve GRANTED 3
	ombud --as bea do approve 3
	ombud --as bea erase approve 1 --hash "$(ombud erase show 1 | sed -n 's/^hash //p')"
	ombud erase run 1
	ombud do kind restriction 2
	ombud do restrict 2 --reason contested
	ombud hold add ticket:2 '17(3)(e)' --reference 2026-14 --review 2099-05-01
	ombud tick
} >"$dir/made" 2>&1 || { sed 's/^/    /' "$dir/made"; exit 1; }
stays=$(rows desk anna.lind)
{ echo "copy: $(grep -caF 81726354 "$dir/copies/one")"; echo "older database: $(rows before 81726354)"; } >"$dir/said"
went=0
[ "$(grep -c ': [1-9]' "$dir/said")" = 2 ] || went=1
result copy_and_older_database_have_her "$went"

# ---- a copy ----
restore() { ombud --as admin restore "$dir/copies/one" --to "$@"; }
ends a_database_with_a_store_stays 4 'name an empty database' restore "$desk"
ends and_is_as_it_was 0 'Lamp' ombud list
pair database back >/dev/null
sql 'CREATE ROLE owner LOGIN'
sql 'ALTER DATABASE back OWNER TO owner'
mine() { echo "postgresql://owner@/$1?host=$dir/p&port=55431"; } # no superuser
ends it_is_rehearsed 0 'erasures 1, others 2; nothing was changed' restore "$(at back)" --dry-run
ends a_rehearsal_leaves_no_store 5 'holds no store' ombud --db "$(at back)" list
ends it_is_brought_back 0 'erasures 1, others 2' restore "$(mine back)"
lacks who_was_erased_since_is_not_in_it back
went=0
ls "$dir/copies" | grep -v '^one\(.txt\)\?$' >"$dir/said" && went=1
result no_private_copy_is_left "$went"
ends she_is_erased_there_too 0 'replay erased' ombud --db "$(at back)" erase list
ends what_was_held_since_is_held_there 0 'ticket 2' ombud --db "$(at back)" hold list
ends it_is_whole 0 '' ombud --db "$(at back)" check
ends its_agents_work_on_it 0 '' ombud --db "$(at back)" --as bea do label back 2
ends its_tick_runs_with_the_same_ledger 0 'jobs done' ombud --db "$(at back)" tick
ends a_copy_of_it_too 0 'its audit holds' ombud --db "$(at back)" --as admin backup "$dir/copies/two"
ends which_comes_back_as_a_file 0 'is the copy of' ombud --as admin restore "$dir/copies/two" --to "$dir/two.db"
ends and_that_works 0 '' ombud --db "$dir/two.db" do label file 2

# ---- killed ----
ombud --db "$dir/many.db" demo --tickets 2000 >/dev/null
ombud --db "$dir/many.db" --as admin backup "$dir/many" >/dev/null
many() { OMBUD_LEDGER="$dir/many.db.erasures" ombud --as admin restore "$dir/many" --to "$(at many)"; }
half() { ombud --db "$(at many)" list 2>&1 | grep -q 'being brought back'; }
pair database many >/dev/null
killed=0
for after in 0.3 0.6 half; do
	OMBUD_LEDGER="$dir/many.db.erasures" "$BUILD/ombud" --as admin restore "$dir/many" --to "$(at many)" >/dev/null 2>&1 &
	pid=$!
	if [ "$after" = half ]; then
		until half; do kill -0 "$pid" 2>/dev/null || break; done
	else
		sleep "$after"
	fi
	kill -9 "$pid" 2>/dev/null && killed=$((killed + 1)) || true
	wait "$pid" 2>/dev/null || true
done
echo "# killed $killed"
ends what_was_killed_is_opened_by_nobody 5 "run 'ombud restore FILE' again" ombud --db "$(at many)" --as admin list
ends nor_moved_over 4 'is half of another desk' ombud --as admin move "$dir/two.db" "$(at many)"
OMBUD_LEDGER="$dir/many.db.erasures" "$BUILD/ombud" --as admin restore "$dir/many" --to "$(at many)" >"$dir/stopped" 2>&1 &
pid=$!
until half; do kill -0 "$pid" 2>/dev/null || break; done
kill -TERM "$pid" 2>/dev/null || true
wait "$pid" || true
ends who_stops_it_leaves_the_database_empty 5 'holds no store' ombud --db "$(at many)" list
ends it_is_begun_anew 0 'is the copy of' many
ends and_is_whole 0 '' ombud --db "$(at many)" check

# ---- an older database in its place ----
sql 'DROP DATABASE back WITH (FORCE)'
sql 'ALTER DATABASE desk RENAME TO gone'
sql 'ALTER DATABASE before RENAME TO desk'
ends a_reader_is_refused 3 'lacks what its erasure ledger has since' ombud --read-only list
ends an_agent_is_refused 3 "ombud restore --in-place" ombud list
ends so_is_the_tick 3 'lacks what' ombud tick
ends and_on_a_host_without_the_ledger 3 'lacks what' env HOME="$dir" timeout 60 "$BUILD/ombud" list
ombud --as admin tick >/dev/null 2>&1 || true # what it lacks has not ended
ends in_place_is_rehearsed 0 'erasures 1, others 2; nothing was changed' ombud --as admin restore --in-place --dry-run
ends an_admin_tells_it 0 'done again: erasures 1, others 2' ombud --as admin restore --in-place
ends it_opens_again 0 'Lamp' ombud list
ends she_is_not_in_its_rows 0 '^0$' rows desk 81726354
ends what_is_purged_is_proven 0 '1 proven, 0 not' ombud erase purge
lacks nor_in_its_files desk
ends the_restriction_is_back 0 restricted ombud show 2
ends the_hold_is_back 0 'ticket 2' ombud hold list
ends the_ledger_has_no_end_of_it 0 'others 0' ombud --as admin restore --in-place --dry-run
ends a_file_is_not_told_in_place 2 'on a server' ombud --db "$dir/two.db" --as admin restore --in-place
echo "1..$cases"

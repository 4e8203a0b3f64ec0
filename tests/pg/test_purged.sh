#!/bin/sh
# An erasure on a server from its plan to its certificate: who may purge it, what it waits for, what is left in the
# server's files and statistics, what the certificate promises, and the host that has not the ledger.
. "$(dirname "$0")/lib.sh"
sql() { pair sql a "$1" desk; }
export HOME="$dir/home" LC_ALL=C.UTF-8
mkdir "$HOME"
unset OMBUD_LEDGER OMBUD_LEDGER_KEY XDG_DATA_HOME XDG_CONFIG_HOME
echo 1..10

ombud() { timeout 100 "$BUILD/ombud" "$@"; }
has() { # NAME WORDS: in what was said
	if grep -q -- "$2" "$dir/said"; then echo "ok $1"; else
		echo "not ok $1"
		sed 's/^/    /' "$dir/said"
	fi
}
lies_in_files() { # how many of the server's files of tables hold it
	sql CHECKPOINT
	grep -rlaF -- "$1" "$dir/p/a/base" 2>/dev/null | wc -l
}

pair start one
pair database desk >/dev/null
# No superuser: the least that makes a store and purges it.
sql 'CREATE ROLE owner LOGIN; ALTER DATABASE desk OWNER TO owner'
export OMBUD_DB="postgresql://owner@/desk?host=$dir/p&port=55431"
{
	ombud init
	ombud init --grants agents >"$dir/grants.sql"
	sql "CREATE ROLE agents LOGIN"
	sql "$(cat "$dir/grants.sql")"
	ombud --as admin agent add bea agent,lead,dpo --until 2099-10-01
	printf 'From: Anna Lind <anna.lind@example.net>\nSubject: Parcel\nMessage-ID: <a@example.net>\n\nWhere is my parcel 81726354? Anna Lind, 070-123 45 67\n' >"$dir/a.eml"
	printf 'From: Anna Lind <anna.lind@example.net>\nSubject: Delete\nMessage-ID: <c@example.net>\n\nPlease erase my data.\n' >"$dir/c.eml"
	ombud import "$dir/a.eml" "$dir/c.eml"
	ombud do kind howto 1
	ombud do kind erasure 2
	ombud do assign @me 1 2 --yes
	ombud do resolve SOLVED 1 --reason told
	ombud do identity verified 2 --reason known
	ombud do record ground a 2
	ombud do record systems crm 2
	ombud do record public no 2
	ombud erase plan 2
	ombud do answered post --code GRANTED --points all --what sent 2
	ombud do resolve GRANTED 2
	ombud --as bea do approve 2
	ombud --as bea erase approve 1 --hash "$(ombud erase show 1 | sed -n 's/^hash //p')"
	sql 'ANALYZE'
} >"$dir/made" 2>&1 || { sed 's/^/    /' "$dir/made"; exit 1; }

echo "$(lies_in_files 81726354) of the server's files" >"$dir/said"
has it_lies_in_files_before '^[1-9]'
mkdir "$dir/elsewhere"
# Somebody who reads an older state keeps the rows of it.
psql -X -q -h "$dir/p" -p 55431 -U "$user" -d desk -c 'BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1' -c 'SELECT pg_sleep(20)' >/dev/null &
reader=$!
ombud erase run 1 >"$dir/said" 2>&1 || true
has it_is_erased 'applied'
OMBUD_LEDGER="$dir/elsewhere/desk.erasures" ombud do restrict 2 --reason contested >"$dir/said" 2>&1 || true
! grep -q 'ledger' "$dir/said" && echo 'ok another_host_works_without_the_ledger' || { echo 'not ok another_host_works_without_the_ledger'; sed 's/^/    /' "$dir/said"; }
OMBUD_LEDGER="$dir/elsewhere/desk.erasures" ombud tick >"$dir/said" 2>&1 || true
has so_does_its_tick 'jobs done'
sql 'UPDATE ombud.erasure SET state = state' >/dev/null
OMBUD_DB="postgresql://agents@/desk?host=$dir/p&port=55431" ombud erase purge >"$dir/said" 2>&1 || true
has the_purge_is_the_owners 'for their owner alone'

from=$(date +%s)
ombud erase purge >"$dir/said" 2>&1 || true
has it_is_purged_and_proven '1 proven, 0 not'
echo "waited $(($(date +%s) - from)) s" >"$dir/said"
has it_waited_for_who_reads_an_older_state 'waited \([3-9]\|[1-9][0-9]\) s'
wait "$reader" || true
echo "$(lies_in_files 81726354) of the server's files" >"$dir/said"
has no_file_of_a_table_holds_it '^0'
sql "SELECT count(*) || ' in statistics' FROM pg_stats WHERE schemaname = 'ombud' AND most_common_vals::text || coalesce(histogram_bounds::text, '') LIKE '%Parcel%'" >"$dir/said"
has the_statistics_do_not_either '^0'
ombud erase certificate 1 >"$dir/said" 2>&1 || true
has the_certificate_says_what_it_does_not_cover "the server's log of changes (WAL)"

#!/bin/sh
# A desk of a file to a server and back to a file: the last says the same as the first, table by table and command by
# command; what is killed at any moment is refused as half, and the same move goes on.
. "$(dirname "$0")/lib.sh"
export HOME="$dir/home" XDG_CONFIG_HOME="$dir/home"
mkdir "$HOME"
unset OMBUD_DB OMBUD_LEDGER OMBUD_LEDGER_KEY

tell() { # NAME: whether the command before succeeded, with what it said
	code=$?
	cases=$((cases + 1))
	if [ "$code" = 0 ]; then
		echo "ok $1"
	else
		echo "not ok $1"
		sed 's/^/    /' "$dir/said"
	fi
}
is() { # NAME COMMAND...: it succeeds
	name=$1
	shift
	"$@" >"$dir/said" 2>&1 && true
	tell "$name"
}
ends() { # NAME CODE WORDS COMMAND...: it ends with that code, and says so
	name=$1 code=$2 words=$3
	shift 3
	got=0
	"$@" >"$dir/said" 2>&1 || got=$?
	[ "$got" = "$code" ] && grep -q "$words" "$dir/said" && true
	tell "$name"
}
ombud() { "$BUILD/ombud" "$@"; }
move() { ombud --as admin move "$@"; }

# What a desk says; of the audit without its end, in which it says where it has been.
answers() { # STORE
	for words in 'list --limit 1000' 'list is:open sort:due' 'list body:/please/' 'count kind' 'report' 'journal --all' 'agent list' 'law list' \
		'retention' 'processing export' 'outbox --all' 'check'; do
		# shellcheck disable=SC2086 # words of a command
		ombud --read-only --db "$1" $words 2>&1 || true
	done
	ombud --read-only --db "$1" audit verify >/dev/null 2>&1 && echo "the audit holds"
}

# Tables as a move compares them; without those that say where the desk has been.
tables() { # FROM TO
	move "$1" "$2" --keep --tables >"$dir/tables" || return
	grep -E ' [0-9a-f]{64}$' "$dir/tables" | grep -Ev '^(audit|audit_head|setting) '
}

alike() { diff "$dir/$1" "$dir/$2"; }

pair start one >/dev/null
url=$(pair database desk)
ombud --db "$dir/a.db" demo --tickets 500 >/dev/null
ombud --db "$dir/a.db" --as admin backup "$dir/a.copy" >/dev/null # the desk has an erasure ledger from now on
answers "$dir/a.db" >"$dir/first"
is the_tables_of_the_first tables "$dir/a.db" "$dir/a2.db"
cp "$dir/said" "$dir/first.tables"
is to_the_server move "$dir/a.db" "$url"
answers "$url" >"$dir/server"
is the_server_says_the_same alike first server
ends a_server_with_a_desk_is_not_overwritten 4 'holds a desk already' move "$dir/a2.db" "$url"
ends the_old_file_takes_no_change 3 'has moved to postgresql' ombud --db "$dir/a.db" do label x 1
is a_copy_of_the_server ombud --db "$url" --as admin backup "$dir/server.copy"
is back_to_a_file move "$url" "$dir/c.db"
answers "$dir/c.db" >"$dir/last"
is the_file_says_the_same alike first last
is the_tables_of_the_last tables "$dir/c.db" "$dir/c2.db"
cp "$dir/said" "$dir/last.tables"
# The copy on the way left a session behind.
grep -v '^desk_session ' "$dir/first.tables" >"$dir/first.t"
grep -v '^desk_session ' "$dir/last.tables" >"$dir/last.t"
is the_tables_are_the_same alike first.t last.t
is the_desk_works_on ombud --db "$dir/c.db" do label x 1

# ---- killed
killed=0
struck() { # FROM TO SECONDS: true once it ended before it was struck
	"$BUILD/ombud" --as admin move "$1" "$2" --keep >"$dir/said" 2>&1 &
	pid=$!
	sleep "$3"
	kill -9 "$pid" 2>/dev/null || true
	wait "$pid" 2>/dev/null
}
refused() { # STORE: it is half, or is none yet
	got=0
	ombud --db "$1" count >"$dir/said" 2>&1 || got=$?
	[ "$got" != 0 ] && grep -Eq 'half of a desk|no store' "$dir/said"
}
kill_on_the_way() { # NAME FROM TO
	n=0
	for after in 0.02 0.1 0.15 0.2 0.3 0.3 0.3; do
		struck "$2" "$3" "$after" && return
		n=$((n + 1))
		refused "$3" || return 1
	done
	killed=$((killed + n))
	move "$2" "$3" --keep >"$dir/said" 2>&1
}
# Struck as soon as it is seen to be half.
leave_half() { # FROM TO
	"$BUILD/ombud" --as admin move "$1" "$2" --keep >/dev/null 2>&1 &
	pid=$!
	until refused "$2" && grep -q half "$dir/said"; do
		kill -0 "$pid" 2>/dev/null || break
	done
	kill -9 "$pid" 2>/dev/null || true
	wait "$pid" 2>/dev/null || true
}
url2=$(pair database killed)
is killed_on_the_way_to_the_server kill_on_the_way to "$dir/c.db" "$url2"
is and_it_is_whole_there ombud --read-only --db "$url2" check
is killed_on_the_way_back kill_on_the_way back "$url2" "$dir/k.db"
is and_it_is_whole_here ombud --read-only --db "$dir/k.db" check
ends a_moved_desk_is_not_moved_elsewhere 4 'it is moved on from there' move "$url" "$dir/l.db"
echo "# killed $killed"

# ---- changed, another, newer
url3=$(pair database changed)
leave_half "$dir/c.db" "$url3"
ombud --db "$dir/c.db" do label y 1 >/dev/null
ends a_desk_that_was_changed_does_not_go_on 4 'begin anew with --again' move "$dir/c.db" "$url3" --keep
is but_begins_anew move "$dir/c.db" "$url3" --keep --again
url4=$(pair database newer)
move "$dir/c.db" "$url4" --keep >/dev/null
pair sql a "UPDATE ombud.setting SET value = '99' WHERE key = 'schema'" newer
ends a_newer_schema_is_refused 5 'newer ombud' move "$url4" "$dir/n.db"
ends a_desk_of_a_newer_schema_is_not_overwritten 4 'holds a desk already' move "$dir/c.db" "$url4"
echo "1..$cases"

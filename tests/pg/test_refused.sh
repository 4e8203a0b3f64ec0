#!/bin/sh
# What is wrong with a URL, a server or a database is said in one sentence with its exit code, nothing is half done, and
# no sentence holds a password. Also what is no fault: a standby, statements that the server forgot, a role with the
# least rights.
. "$(dirname "$0")/lib.sh"
tmpfs=
leave() { [ -z "$tmpfs" ] || umount "$tmpfs" || true; }
export HOME="$dir/home" LC_ALL=C.UTF-8
mkdir "$HOME"
unset OMBUD_DB PGPASSFILE PGPASSWORD PGHOST PGPORT PGUSER PGSSLMODE
SECRET=geheim-7431
echo 1..37

ombud() { timeout 60 "$BUILD/ombud" "$@"; }

# NAME CODE WORDS COMMAND...: fails with that code and one sentence that has the words and no secret.
refused() {
	name=$1 want=$2 words=$3
	shift 3
	code=0
	"$@" >"$dir/said" 2>&1 || code=$?
	went=0
	[ "$code" = "$want" ] || went=1
	[ "$(wc -l <"$dir/said")" = 1 ] || went=1
	grep -q -- "$words" "$dir/said" || went=1
	! grep -q "$SECRET" "$dir/said" || went=1
	echo "(exit code $code)" >>"$dir/said"
	result "$name" "$went"
}

works() { # NAME COMMAND...
	name=$1
	shift
	went=0
	"$@" >"$dir/said" 2>&1 || went=$?
	result "$name" "$went"
}

at() { echo "postgresql://$1@/$2?host=$dir/p&port=55431"; } # ROLE DATABASE

pair start
url=$(pair database desk)
one=$(at "$user" desk)
ombud --db "$one" init >/dev/null
printf 'From: a@example.net\nSubject: s\nMessage-ID: <1@example.net>\n\nErase me.\n' >"$dir/letter.eml"
ombud --db "$one" import "$dir/letter.eml" >/dev/null

# ---- the URL ----
refused a_password_before_the_host 2 PGPASSFILE ombud --db "postgresql://$user:$SECRET@localhost/desk" list
refused a_password_among_the_words 2 PGPASSFILE ombud --db "$one&password=$SECRET" list
refused no_database_in_it 2 'names no database' ombud --db 'postgresql://localhost' list
refused it_cannot_be_read 2 'cannot be read' ombud --db "$one&nonsense=1" list
refused no_server_there 5 'answers' ombud --db "postgresql://$user@/desk?host=$dir" list
refused a_rehearsal_is_a_files 2 'backup FILE' ombud --db "$one" --as admin check --rehearse

# ---- the database ----
refused an_unknown_database 5 'no such database' ombud --db "$(at "$user" nowhere)" list
pair database empty >/dev/null
refused no_store_in_it 5 'holds no store' ombud --db "$(at "$user" empty)" list
refused a_second_store_in_it 4 'stays as it is' ombud --db "$one" init
refused no_sample_is_made_over_a_store 4 'stays as it is' ombud --db "$one" demo --tickets 20
works one_is_made_in_an_empty_database ombud --db "$(at "$user" empty)" demo --tickets 20
refused nor_over_a_sample 4 'stays as it is' ombud --db "$(at "$user" empty)" demo --tickets 20
sql "CREATE DATABASE ascii TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'"
refused another_encoding 5 'encoding UTF8 and locale C' ombud --db "$(at "$user" ascii)" init
sql "CREATE DATABASE sorts TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'"
refused another_order 5 'encoding UTF8 and locale C' ombud --db "$(at "$user" sorts)" init
sql "UPDATE ombud.setting SET value = '9999' WHERE key = 'schema'" desk
refused a_newer_schema 5 'newer ombud' ombud --db "$one" list
newest=$(ls "$here/../../core/store/sql" | sed -n 's/^\([0-9]*\)-.*/\1/p' | sort -n | tail -n 1 | sed 's/^0*//')
sql "UPDATE ombud.setting SET value = '$newest' WHERE key = 'schema'" desk

# ---- standbys ----
works a_standby_named_first ombud --db "postgresql://$user@/desk?host=$dir/p,$dir/p&port=55432,55431" do note word 1
standby="postgresql://$user@/desk?host=$dir/p&port=55432"
refused a_standby_alone_takes_no_change 5 'takes changes' ombud --db "$standby" do note word 1
works a_standby_alone_is_read ombud --db "$standby" --read-only list

# ---- roles ----
sql "CREATE ROLE agents LOGIN PASSWORD '$SECRET'; CREATE ROLE stranger LOGIN"
ombud init --grants agents >"$dir/grants.sql"
sql "$(cat "$dir/grants.sql")" desk >/dev/null
works the_role_of_agents_works_on_it ombud --db "$(at agents desk)" do note word 1
refused a_role_without_rights 3 'grant it its rights' ombud --db "$(at stranger desk)" list
: >"$dir/said"
went=0
for statement in 'DELETE FROM ombud.audit' "UPDATE ombud.audit SET act = 'x'" 'TRUNCATE ombud.access_log' \
	'DELETE FROM ombud.audit_head' 'UPDATE ombud.access_log SET id = 0' 'DROP TABLE ombud.audit' \
	'ALTER TABLE ombud.audit DISABLE TRIGGER ALL' 'CREATE TABLE ombud.x(a int)'; do
	! timeout 20 psql -X -q -h "$dir/p" -p 55431 -U agents -d desk -v ON_ERROR_STOP=1 -c "$statement" >>"$dir/said" 2>&1 || went=1
done
result the_role_of_agents_cannot_touch_what_is_fixed "$went"

# ---- passwords ----
sed -i '1i local all agents scram-sha-256' "$dir/p/a/pg_hba.conf"
sql 'SELECT pg_reload_conf()' >/dev/null
refused no_password 5 'wants a password' ombud --db "$(at agents desk)" list
umask 077
echo "*:*:*:agents:not-$SECRET" >"$dir/pass"
export PGPASSFILE="$dir/pass"
refused a_wrong_password 5 'refuses the password' ombud --db "$(at agents desk)" list
echo "*:*:*:agents:$SECRET" >"$dir/pass"
works the_password_by_its_file ombud --db "$(at agents desk)" list
unset PGPASSFILE
umask 022

# ---- the guards ----
finds() { # NAME WORDS STATEMENT TO MEND IT
	sql "$3" desk
	went=1
	ombud --db "$one" check >"$dir/said" 2>&1 || went=$?
	[ "$went" = 5 ] && grep -q "$2" "$dir/said" && went=0 || went=1
	result "$1" "$went"
	sql "$4" desk
}
works a_store_as_it_was_made_is_whole ombud --db "$one" check
finds a_guard_that_is_disabled 'audit_stays is disabled' 'ALTER TABLE ombud.audit DISABLE TRIGGER audit_stays' \
	'ALTER TABLE ombud.audit ENABLE TRIGGER audit_stays'
finds a_guard_that_is_gone 'access_log_keeps was taken' 'DROP TRIGGER access_log_keeps ON ombud.access_log' \
	'CREATE TRIGGER access_log_keeps BEFORE UPDATE ON ombud.access_log FOR EACH ROW EXECUTE FUNCTION ombud.audit_stands()'
body=$(sql "SELECT prosrc FROM pg_proc WHERE proname = 'audit_stands'" desk)
finds a_guard_that_does_nothing 'audit_stands was put in place' \
	"CREATE OR REPLACE FUNCTION ombud.audit_stands() RETURNS trigger LANGUAGE plpgsql AS \$\$ BEGIN RETURN OLD; END \$\$" \
	"CREATE OR REPLACE FUNCTION ombud.audit_stands() RETURNS trigger LANGUAGE plpgsql AS \$\$$body\$\$"
finds a_rule_beside_the_guards 'rule hush' 'CREATE RULE hush AS ON DELETE TO ombud.person DO INSTEAD NOTHING' \
	'DROP RULE hush ON ombud.person'

# ---- the line ----
cut() { # a commit whose answer is lost is made once
	LD_PRELOAD="$BUILD/pg/cut.so" OMBUD_DB_CUT=20 timeout 60 "$BUILD/pg/writers" "$one" 4 3 "$(id -un)" cut >"$dir/writers" 2>&1 || true
	sql "SELECT body FROM ombud.message WHERE direction = 3 AND body LIKE 'cut %'" desk | sed 's/ *$//' | sort >"$dir/there"
	sed -n 's/^acked //p' "$dir/writers" | sort >"$dir/acked"
	echo "acked $(wc -l <"$dir/acked"), there $(wc -l <"$dir/there"), failed $(grep -c '^failed' "$dir/writers" || true)"
	grep '^failed' "$dir/writers" | sort | uniq -c | head -3 || true
	[ -s "$dir/acked" ] && [ -z "$(comm -23 "$dir/acked" "$dir/there")" ] && [ -z "$(uniq -d "$dir/there")" ]
}
works commits_whose_answer_is_cut_are_made_once cut

# ---- the disk ----
rows() { # DATABASE: what a letter would have added
	sql "SELECT count(*) FROM ombud.message; SELECT count(*) FROM ombud.ticket; SELECT seq FROM ombud.audit_head; SELECT count(*) FROM ombud.datum" "$1"
}
full() {
	tmpfs="$dir/small"
	mkdir "$tmpfs"
	mount -t tmpfs -o size=24m none "$tmpfs" 2>/dev/null || { tmpfs=; return 1; }
	mkdir "$tmpfs/space"
	chown "$user:" "$tmpfs/space"
	chmod 711 "$tmpfs"
	sql "CREATE TABLESPACE small LOCATION '$tmpfs/space'"
	sql "CREATE DATABASE small TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' TABLESPACE small"
	ombud --db "$(at "$user" small)" init >/dev/null
	ombud --db "$(at "$user" small)" import "$dir/letter.eml" >/dev/null
	head -c 6000000 /dev/urandom | base64 >>"$dir/letter.eml"
	sed -i 's/<1@/<2@/' "$dir/letter.eml"
}
if [ "$(id -u)" = 0 ] && full; then
	rows small >"$dir/before"
	dd if=/dev/zero of="$tmpfs/space/rest" bs=1M >/dev/null 2>&1 || true
	refused a_full_disk 5 "disk is full" ombud --db "$(at "$user" small)" --quiet import "$dir/letter.eml"
	rows small >"$dir/after"
	works nothing_of_it_is_there cmp "$dir/before" "$dir/after"
	works what_is_there_is_read ombud --db "$(at "$user" small)" --read-only list
	rm "$tmpfs/space/rest"
	works nothing_was_half_done_and_it_goes_on ombud --db "$(at "$user" small)" check
	ombud --db "$(at "$user" small)" --quiet import "$dir/letter.eml" >/dev/null
	[ "$(rows small | head -n 1)" = 2 ] || echo 'not ok the letter is taken once there is room'
	sql 'DROP DATABASE small WITH (FORCE)'
	sql 'DROP TABLESPACE small'
else
	echo 'ok a_full_disk # skip: no file system may be mounted here'
	echo 'ok nothing_of_it_is_there # skip: no file system may be mounted here'
	echo 'ok what_is_there_is_read # skip: no file system may be mounted here'
	echo 'ok nothing_was_half_done_and_it_goes_on # skip: no file system may be mounted here'
fi

# ---- a pooler ----
pooler() { # MODE: transactions or sessions are given to whoever asks
	mkdir -p "$dir/pool"
	chmod 777 "$dir/pool"
	cat >"$dir/pool/ini" <<END
[databases]
desk = host=$dir/p port=55431 dbname=desk user=$user
[pgbouncer]
unix_socket_dir = $dir/pool
listen_port = 6432
auth_type = any
pool_mode = $1
logfile = $dir/pool/log
pidfile = $dir/pool/pid
END
	as_user pgbouncer -q -d "$dir/pool/ini"
}
as_user() { if [ "$(id -u)" = 0 ]; then setpriv --reuid="$user" --regid="$user" --clear-groups "$@"; else "$@"; fi; }
for mode in transaction session; do
	pooler "$mode" >"$dir/pooled" 2>&1 || cat "$dir/pooled"
	n=0
	until [ -S "$dir/pool/.s.PGSQL.6432" ] || [ "$((n += 1))" -gt 50 ]; do sleep 0.1; done
	refused "a_pooler_of_${mode}s" 5 'a pooler of connections' ombud --db "postgresql://$user@/desk?host=$dir/pool&port=6432" do note word 1
	kill "$(cat "$dir/pool/pid")" || true
	while [ -S "$dir/pool/.s.PGSQL.6432" ] && [ "$((n += 1))" -lt 100 ]; do sleep 0.1; done
done

# ---- the library ----
mkdir "$dir/none"
: >"$dir/none/libpq.so.5"
refused no_library 5 'apt install libpq5' env LD_LIBRARY_PATH="$dir/none" timeout 60 "$BUILD/ombud" --db "$one" list

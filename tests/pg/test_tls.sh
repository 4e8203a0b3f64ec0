#!/bin/sh
# The line to a server on another machine: it is encrypted, and the server proves by its certificate that it is the host of
# the URL, unless the URL says otherwise; what does not is one sentence. What doctor says of line, role, hosts, standbys.
. "$(dirname "$0")/lib.sh"
export PAIR_FSYNC=on
export HOME="$dir/home" LC_ALL=C.UTF-8
mkdir -p "$HOME"
unset OMBUD_DB OMBUD_LEDGER OMBUD_LEDGER_KEY XDG_DATA_HOME XDG_CONFIG_HOME PGPASSFILE PGSSLMODE PGSSLROOTCERT

ombud() { timeout 60 "$BUILD/ombud" "$@"; }
ends() { # NAME CODE WORDS COMMAND...: a failure is one sentence
	name=$1 code=$2 words=$3
	shift 3
	got=0 went=0
	"$@" >"$dir/said" 2>&1 || got=$?
	[ "$got" = "$code" ] && grep -q -- "$words" "$dir/said" || went=1
	[ "$code" != 5 ] || [ "$(wc -l <"$dir/said")" = 1 ] || went=1
	cases=$((cases + 1))
	if [ "$went" = 0 ]; then echo "ok $name"; else
		echo "not ok $name"
		{ sed 's/^/    /' "$dir/said"; echo "    (exit code $got)"; } | head -n 25
	fi
}
# An authority, and a certificate of it for the second loopback address, which counts as another machine.
authority() { # NAME
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj "/CN=$1" \
		-keyout "$dir/$1.key" -out "$dir/$1.crt" 2>/dev/null
}
certificate() { # AUTHORITY NAMES
	openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=db -keyout "$dir/server.key" -out "$dir/server.csr" 2>/dev/null
	echo "subjectAltName=$2" >"$dir/names"
	openssl x509 -req -in "$dir/server.csr" -CA "$dir/$1.crt" -CAkey "$dir/$1.key" -CAcreateserial -days 2 -extfile "$dir/names" \
		-out "$dir/server.crt" 2>/dev/null
	install -m 600 "$dir/server.key" "$dir/p/a/server.key"
	install -m 600 "$dir/server.crt" "$dir/p/a/server.crt"
	[ "$(id -u)" != 0 ] || chown "$user:$user" "$dir/p/a/server.key" "$dir/p/a/server.crt"
}
tls() { # on|off
	sql "ALTER SYSTEM SET ssl = $1"
	sql 'SELECT pg_reload_conf()' >/dev/null
	sleep 0.3
}
there() { echo "postgresql://agents@$1:55431/desk${2:-}"; } # HOST QUERY

# ---- a server that other machines reach ----
pair start >/dev/null
pair database desk >/dev/null
here_url="postgresql://$user@/desk?host=$dir/p&port=55431"
ombud --db "$here_url" init >/dev/null
sql 'CREATE ROLE agents LOGIN'
ombud init --grants agents >"$dir/grants.sql"
sql "$(cat "$dir/grants.sql")" desk >/dev/null
echo 'host all all 127.0.0.2/32 trust' >>"$dir/p/a/pg_hba.conf"
sed -i "s/^listen_addresses.*/listen_addresses = '127.0.0.1,127.0.0.2'/" "$dir/p/a/ombud.conf"
authority own
authority foreign
certificate own IP:127.0.0.2
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid="$user" --regid="$user" --clear-groups env -C "$dir/p" HOME="$dir/p" LC_ALL=C "$@"; else "$@"; fi; }
as "$bin/pg_ctl" -D "$dir/p/a" -l "$dir/p/a.log" -w -t 20 -m fast restart >"$dir/started" 2>&1 || { cat "$dir/started" "$dir/p/a.log"; exit 1; }
tls on

ends with_its_authority_it_works 0 '' ombud --db "$(there 127.0.0.2 "?sslrootcert=$dir/own.crt")" agent list
ends nothing_said_asks_for_the_proof 5 'certificate does not prove' ombud --db "$(there 127.0.0.2)" list
mkdir "$HOME/.postgresql"
cp "$dir/own.crt" "$HOME/.postgresql/root.crt"
ends the_authority_in_its_place_works 0 '' ombud --db "$(there 127.0.0.2)" agent list
ends another_authority_is_none 5 'certificate does not prove' ombud --db "$(there 127.0.0.2 "?sslrootcert=$dir/foreign.crt")" list
ends another_name_is_none 5 'certificate does not prove' ombud --db "$(there localhost '?sslmode=verify-full')" list
ends on_this_machine_nobody_listens 0 '' ombud --db "$(there 127.0.0.1)" agent list
doctor() { ombud --db "$1" doctor; }
ends doctor_sees_it_encrypted 0 'ok    the line is encrypted (TLS)' doctor "$(there 127.0.0.2)"
ends doctor_sees_no_proof 1 'MEND  sslmode=require does not prove' doctor "$(there 127.0.0.2 '?sslmode=require')"
ends doctor_sees_a_socket 1 'ok    the line is a socket' doctor "$here_url"
tls off
ends a_server_without_is_refused 5 'speaks no TLS' ombud --db "$(there 127.0.0.2)" list
export PGSSLMODE=disable
ends whatever_the_environment_says 5 'speaks no TLS' ombud --db "$(there 127.0.0.2)" list
unset PGSSLMODE
ends unless_the_url_does_without 0 '' ombud --db "$(there 127.0.0.2 '?sslmode=disable')" agent list
ends doctor_sees_it_plain 1 'MEND  the line is not encrypted' doctor "$(there 127.0.0.2 '?sslmode=disable')"

# ---- what else doctor says ----
both="postgresql://agents@/desk?host=$dir/p,$dir/p&port=55431,55432"
ends both_hosts_are_told 0 "55431 is the primary" doctor "$both"
ends and_the_standby 0 "55432 is a standby" doctor "$both"
ends a_role_with_the_least_is_well 0 'ok    the role agents may read and write rows, and no more' doctor "$both"
ends all_is_well 0 'all is well' doctor "$both"
ends it_may_not_see_standbys 0 'GRANT pg_monitor TO agents' doctor "$both"
sql 'GRANT pg_monitor TO agents'
ends and_then_it_does 0 'standbys: 1, of these waited for: 1' doctor "$both"
ends a_superuser_is_told 1 'MEND  the role .* is a superuser' doctor "$here_url"
sql 'CREATE ROLE owner LOGIN; GRANT CREATE ON DATABASE desk TO owner; ALTER SCHEMA ombud OWNER TO owner' desk
sql "DO \$\$ DECLARE r record; BEGIN FOR r IN SELECT relname FROM pg_class WHERE relnamespace = 'ombud'::regnamespace AND relkind = 'r' LOOP EXECUTE format('ALTER TABLE ombud.%I OWNER TO owner', r.relname); END LOOP; END \$\$" desk
ends an_owner_is_told 0 'WARN  the role owner owns the tables' doctor "postgresql://owner@/desk?host=$dir/p&port=55431"
echo 'x' >"$HOME/.pgpass"
chmod 644 "$HOME/.pgpass"
ends an_open_file_of_passwords_is_told 1 "MEND  the file of passwords .*chmod 600 $HOME/.pgpass" doctor "$both"
chmod 600 "$HOME/.pgpass"
ends and_a_closed_one_is_well 0 "ok    the file of passwords" doctor "$both"
ends what_the_log_holds_is_told 0 'WARN .*log_min_error_statement' doctor "$both"
sql 'ALTER TABLE ombud.audit DISABLE TRIGGER audit_stays' desk
ends a_guard_that_is_off_is_told 1 "MEND  guards of the audit.*'ombud check'" doctor "$both"
sql 'ALTER TABLE ombud.audit ENABLE TRIGGER audit_stays' desk
mkdir "$dir/copies"
ombud --db "$here_url" --as admin backup "$dir/copies/one" >/dev/null
ends ledger_and_key_are_told 0 'ledger, key and store belong together' doctor "$both"
ends elsewhere_it_says_where_they_are 0 "note  the erasure ledger of this desk is on the host" env OMBUD_LEDGER="$dir/none" timeout 60 "$BUILD/ombud" --db "$both" doctor
pair crash b
ends a_standby_that_is_gone_is_told 1 'MEND .*55432 does not answer' doctor "$both"
ends and_that_it_is_waited_for 1 'MEND  a standby is waited for and none is connected' doctor "$both"
sql "ALTER SYSTEM SET synchronous_standby_names = ''"
sql 'SELECT pg_reload_conf()' >/dev/null
sleep 0.3
ends none_is_waited_for 1 'WARN  no standby is waited for' doctor "$both"
pair crash a
ends no_server_is_told 1 'MEND  it does not open' doctor "$here_url"
echo "1..$cases"

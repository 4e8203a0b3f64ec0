#!/bin/sh
# A primary and a synchronous standby for tests, on unix sockets in one folder, without a service manager:
#	pair.sh DIR start [one]      initdb, start both, or the primary alone; prints the URL of a fresh database
#	pair.sh DIR database NAME    an empty database as a store wants it; prints its URL
#	pair.sh DIR url NAME         the URL alone
#	pair.sh DIR drop FILE        the databases that it names, a line each
#	pair.sh DIR crash a|b        kill -9, as a power cut
#	pair.sh DIR hang a|b | thaw a|b
#	pair.sh DIR in-step          waits until the standby has all that the primary has
#	pair.sh DIR promote          the standby becomes the primary
#	pair.sh DIR rejoin a|b       the other comes back as its standby
#	pair.sh DIR stop
# Trust on a socket in a private folder: for tests only.
set -eu
export LC_ALL=C
case $1 in /*) dir=$1 ;; *) dir=$PWD/$1 ;; esac
what=$2
[ $# -ge 3 ] && which=$3 || which=
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || { echo "pair.sh: no PostgreSQL server is installed: 'apt install postgresql'" >&2; exit 3; }
user=${PAIR_USER:-postgres}

port() { [ "$1" = a ] && echo 55431 || echo 55432; }

# The server refuses to run as root, and who runs it may not enter the caller's folder.
as() {
	if [ "$(id -u)" = 0 ]; then
		setpriv --reuid="$user" --regid="$user" --clear-groups env -C "$dir" HOME="$dir" LC_ALL=C "$@"
	else
		"$@"
	fi
}

sql() { # WHICH SQL [DATABASE]
	as "$bin/psql" -X -q -A -t -v ON_ERROR_STOP=1 -h "$dir" -p "$(port "$1")" -d "${3:-postgres}" -c "$2"
}

settings() { # WHICH
	cat <<END
listen_addresses = ''
unix_socket_directories = '$dir'
port = $(port "$1")
fsync = ${PAIR_FSYNC:-off}
max_connections = 60
shared_buffers = 64MB
dynamic_shared_memory_type = mmap
log_error_verbosity = terse
log_min_messages = warning
END
	[ "$which" = one ] && alone || followed
}

followed() {
	cat <<END
wal_level = replica
wal_log_hints = on
max_wal_senders = 5
hot_standby = on
END
}

# Without a standby, and gone with the tests: what only a crash would ask for is not written.
alone() {
	cat <<END
wal_level = minimal
max_wal_senders = 0
full_page_writes = off
synchronous_commit = off
autovacuum = off
END
}

launch() { # WHICH
	as "$bin/pg_ctl" -D "$dir/$1" -l "$dir/$1.log" -w -t 20 start >/dev/null
}

running() {
	[ -f "$dir/$1/postmaster.pid" ] && kill -0 "$(head -n 1 "$dir/$1/postmaster.pid")" 2>/dev/null
}

# Every process of that server: the first of them and its children.
signal() { # SIGNAL WHICH
	pid=$(head -n 1 "$dir/$2/postmaster.pid")
	pkill "-$1" -P "$pid" || true
	kill "-$1" "$pid"
}

standby_of() { # STANDBY PRIMARY: a copy of it that follows it
	rm -rf "${dir:?}/$1"
	as "$bin/pg_basebackup" -h "$dir" -p "$(port "$2")" -D "$dir/$1" -R -X stream -c fast
	settings "$1" | as tee "$dir/$1/ombud.conf" >/dev/null
	launch "$1"
}

wait_for_sync() { # PRIMARY
	n=0
	until [ "$(sql "$1" "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'")" = 1 ]; do
		n=$((n + 1))
		[ "$n" -lt 200 ] || { echo 'pair.sh: the standby does not follow' >&2; exit 3; }
		sleep 0.05
	done
}

in_step() {
	there=$(sql a 'SELECT pg_current_wal_flush_lsn()')
	n=0
	until [ "$(sql b "SELECT pg_last_wal_replay_lsn() >= '$there'")" = t ]; do
		n=$((n + 1))
		[ "$n" -lt 200 ] || { echo 'pair.sh: the standby does not come up to the primary' >&2; exit 3; }
		sleep 0.05
	done
}

start() {
	mkdir -p "$dir"
	chmod 711 "$dir"
	[ "$(id -u)" != 0 ] || chown "$user:$user" "$dir"
	as "$bin/initdb" -D "$dir/a" -U "$user" -A trust -N --locale=C -E UTF8 >/dev/null
	settings a | as tee "$dir/a/ombud.conf" >/dev/null
	echo "include = 'ombud.conf'" | as tee -a "$dir/a/postgresql.conf" >/dev/null
	launch a
	[ "$which" != one ] || return 0
	standby_of b a
	sql a "ALTER SYSTEM SET synchronous_standby_names = '*'"
	sql a 'SELECT pg_reload_conf()' >/dev/null
	wait_for_sync a
}

database() {
	sql "$(primary)" "CREATE DATABASE $1 TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"
	url "$1,b"
}

# The second host is named where there is one.
url() { # DATABASE[,b]
	case $1 in
	*,b) echo "postgresql://$user@/${1%,b}?host=$dir,$dir&port=55431,55432" ;;
	*) echo "postgresql://$user@/$1?host=$dir&port=55431" ;;
	esac
}

primary() { # the one that was promoted last; one that hangs is not waited for
	for w in b a; do
		[ "$(sql "$w" 'SELECT pg_is_in_recovery()' 2>/dev/null)" != f ] || { echo "$w"; return; }
	done
	echo 'pair.sh: no server takes changes' >&2
	exit 3
}

case $what in
start) start ;;
database) database "$which" ;;
url) url "$which" ;;
drop) # the databases that a file names
	while read -r name; do
		echo "DROP DATABASE IF EXISTS $name WITH (FORCE);"
	done <"$which" | as "$bin/psql" -X -q -h "$dir" -p "$(port a)" -d postgres ;;
primary) primary ;;
sql) sql "$which" "$4" "${5:-postgres}" ;; # WHICH SQL [DATABASE]
crash) signal KILL "$which" ;;
hang) signal STOP "$which" ;;
in-step) in_step ;;
thaw) signal CONT "$which" ;;
promote) as "$bin/pg_ctl" -D "$dir/b" -w promote >/dev/null && sql b "ALTER SYSTEM SET synchronous_standby_names = ''" &&
	sql b 'SELECT pg_reload_conf()' >/dev/null ;;
rejoin) if [ "$which" = a ]; then standby_of a b; else standby_of b a; fi ;;
stop) for w in b a; do
		running "$w" && as "$bin/pg_ctl" -D "$dir/$w" -m immediate stop >/dev/null || true
	done
	rm -rf "${dir:?}" ;;
*) sed -n '2,11s/^# *//p' "$0" >&2; exit 2 ;;
esac

#!/bin/sh
# An agent with a shell on the same host, and one who has got hold of the desk's own account: what
# their tools see of the store and of others' sessions.
. "$(dirname "$0")/lib.sh"
serve_desk

SECRET=karin.ohlstrom@example.org
as ines new --kind access --subject "From $SECRET" --email "$SECRET" </dev/null >/dev/null
shows_it() { # COMMAND...: whether the secret, or the store's own words, come out
	"$@" >"$ROOM/seen" 2>&1 </dev/null
	grep -aqE "$SECRET|CREATE TABLE|SQLite format" "$ROOM/seen"
}
as_other() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
hidden() { ! shows_it as_other "$@"; }
case_ok the_account_itself_sees_it shows_it as_account sqlite3 "$STORE" .dump
case_ok sqlite3 hidden sqlite3 "$STORE" .dump
case_ok sqlite3_read_only hidden sqlite3 "file:$STORE?mode=ro&immutable=1" .dump
case_ok strings hidden strings -a "$STORE" "$STORE-wal"
case_ok cp hidden sh -c 'cp "$1" /tmp/ombud-copy.$$ && cat /tmp/ombud-copy.$$' x "$STORE"
ln -s "$STORE" "$ROOM/link"
case_ok a_link hidden cat "$ROOM/link"
case_ok a_hard_link hidden sh -c 'ln "$1" /tmp/ombud-link.$$ && cat /tmp/ombud-link.$$' x "$STORE"
case_ok the_program_itself hidden "$OMBUD" --db "$STORE" list
case_ok the_program_as_another hidden "$OMBUD" --db "$STORE" --as ines list

# A library that is loaded before ours runs as whoever loads it: it sees what they see.
cat >"$ROOM/preload.c" <<'END'
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>
__attribute__((constructor)) static void look(void)
{
	char room[4096];
	int f = open(getenv("WHAT"), O_RDONLY);
	for (ssize_t n; f >= 0 && (n = read(f, room, sizeof room)) > 0;)
		if (write(1, room, (size_t)n) != n)
			return;
}
END
gcc -shared -fPIC -o "$ROOM/preload.so" "$ROOM/preload.c" && chmod 755 "$ROOM/preload.so"
preloaded() { WHAT=$STORE LD_PRELOAD=$ROOM/preload.so "$@"; }
if [ "${VARIANT:-release}" != asan ]; then
	case_ok a_library_of_theirs_is_loaded shows_it preloaded as_account "$OMBUD" version
	case_ok ld_preload_by_another hidden env WHAT="$STORE" LD_PRELOAD="$ROOM/preload.so" "$OMBUD" version
fi
SSH="-o SetEnv=WHAT=$STORE -o SetEnv=LD_PRELOAD=$ROOM/preload.so"
not_over_ssh() { ! shows_it as bob version; }
case_ok ld_preload_over_ssh not_over_ssh
SSH=''

# ---- a session that is open ----
session() { ps -o pid=,comm= -u "$ACCOUNT" | awk '$2 == "ombud" { print $1; exit }'; }
is_there() { [ "$(session)" ]; }
is_gone() { ! is_there; }
wait_for is_gone # one of those before may be ending still
mkfifo "$ROOM/hold"
as ines due access --received - <"$ROOM/hold" >/dev/null 2>&1 &
held=$!
exec 9>"$ROOM/hold"
wait_for is_there
PID=$(session)
# What a debugger does first: attach, read memory (of an address that is mapped, in hexadecimal), read
# files of /proc. Exit code 1: some of it went.
cat >"$ROOM/pry.c" <<'END'
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <unistd.h>

static int went;

static void tell(int yes, const char *what)
{
	if (yes)
		went += printf("%s went\n", what) > 0;
}

static void read_one(int pid, const char *name, int is_link)
{
	char path[64], c;
	snprintf(path, sizeof path, "/proc/%d/%s", pid, name);
	int f = is_link ? -1 : open(path, O_RDONLY);
	tell(is_link ? readlink(path, &c, 1) > 0 : f >= 0 && (read(f, &c, 1) > 0 || errno == EIO), name);
}

int main(int argc, char **argv)
{
	static const char *const files[] = {"mem", "environ", "maps", "auxv", "syscall"};
	static const char *const links[] = {"fd/0", "exe", "cwd", "root"};
	char room[16];
	int pid = argc > 1 ? atoi(argv[1]) : 0;
	void *mapped = argc > 2 ? (void *)strtoul(argv[2], NULL, 16) : NULL;
	struct iovec here = {room, sizeof room}, there = {mapped, sizeof room};
	for (size_t i = 0; i < sizeof files / sizeof *files; i++)
		read_one(pid, files[i], 0);
	for (size_t i = 0; i < sizeof links / sizeof *links; i++)
		read_one(pid, links[i], 1);
	tell(process_vm_readv(pid, &here, 1, &there, 1, 0) > 0, "reading its memory");
	tell(ptrace(PTRACE_SEIZE, pid, 0, 0) == 0, "seizing it");
	tell(ptrace(PTRACE_ATTACH, pid, 0, 0) == 0, "attaching to it");
	return went != 0;
}
END
gcc -o "$ROOM/pry" "$ROOM/pry.c" && chmod 755 "$ROOM/pry"
mapped() { sed -n '1s/-.*//p' "/proc/$1/maps"; }
if [ "${VARIANT:-release}" != asan ]; then
	case_ok another_pries as_other "$ROOM/pry" "$PID" "$(mapped "$PID")"
	case_ok the_account_pries as_account "$ROOM/pry" "$PID" "$(mapped "$PID")"
	# A pryer that cannot fail shows nothing: a process of one's own is open to it.
	sleep 60 &
	open=$!
	opens() { ! "$ROOM/pry" "$1" "$(mapped "$1")"; }
	case_ok a_pryer_pries opens "$open"
	kill -9 "$open"
	gdb_sees() { as_account gdb -q -batch -p "$PID" -ex 'info proc mappings' 2>&1 | grep -q libombud; }
	strace_sees() { as_account timeout 5 strace -p "$PID" 2>&1 | grep -q 'attached'; }
	shut() { ! "$@"; }
	! command -v gdb >/dev/null || case_ok gdb shut gdb_sees
	! command -v strace >/dev/null || case_ok strace shut strace_sees
	no_core() {
		grep -qE '^Max core file size +0 +0 ' "/proc/$PID/limits" || return 1
		where=$(readlink "/proc/$PID/cwd")
		kill -SEGV "$PID"
		gone() { [ ! -d "/proc/$PID" ]; }
		wait_for gone && ! ls "$where"/core* >/dev/null 2>&1
	}
	case_ok no_core_is_left no_core
fi
exec 9>&-
wait "$held"
finish

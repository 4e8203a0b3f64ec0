# What tests share that need an account of their own on this host, and root to make it: the account, a
# folder that root owns, cases. Read into the lib.sh of its groups, which sets SUITE and BUILD.
#
#	as_owner WORDS...     ombud on the store, as the account that owns it
#	says NAME CODE TEXT COMMAND...   one case: the exit code (or !0) and a text of the output
#	case_ok NAME COMMAND...          one case: the command succeeds
#
# OTHER_PIDS are ended when the test ends.
ROOM='' USER_MADE='' failed=0

skip_all() {
	echo "skip $SUITE # $1"
	exit 0
}
# Suites run beside each other, and the tools of accounts give up where another holds their lock.
accounts() { flock /run/ombud-test.lock "$@"; }

# A session may be ending still: its account goes once the last process did.
drop_account() {
	for pid in $(ps -o pid= -u "$USER_MADE"); do kill -9 "$pid" 2>/dev/null; done
	accounts userdel "$USER_MADE" 2>/dev/null
	! getent passwd "$USER_MADE" >/dev/null
}

cleanup() {
	for pid in ${OTHER_PIDS-}; do kill "$pid" 2>/dev/null; done
	for socket in "$ROOM"/tmux*; do
		[ ! -S "$socket" ] || tmux -S "$socket" kill-server 2>/dev/null
	done
	[ -z "$USER_MADE" ] || wait_for drop_account || {
		echo "not ok $SUITE/the_account_${USER_MADE}_is_left"
		failed=1
	}
	[ -z "$ROOM" ] || rm -rf "$ROOM"
}
trap cleanup EXIT
trap 'exit 2' HUP INT TERM

wait_for() { # COMMAND...: true before the deadline
	end=$(($(date +%s) + ${OMBUD_TEST_DEADLINE:-20}))
	while ! "$@"; do
		[ "$(date +%s)" -lt "$end" ] || return 1
		sleep 0.05
	done
}

# sshd takes no keys file under a folder that others can write, /tmp for one.
make_room() {
	ROOM=$(mktemp -d /var/lib/ombud-test.XXXXXX) || exit 2
	chmod 755 "$ROOM"
	mkdir -p "$ROOM/usr/bin" "$ROOM/usr/lib" "$ROOM/keys" "$ROOM/etc" "$ROOM/home"
	chmod 700 "$ROOM/keys"
	cp "$BUILD/ombud" "$ROOM/usr/bin/"
	cp "$BUILD/libombud.so" "$ROOM/usr/lib/"
	OMBUD=$ROOM/usr/bin/ombud
	STORE=$ROOM/db/desk.db
}

make_account() {
	ACCOUNT=ombud-t$$
	accounts useradd --system --home-dir "$ROOM/home" --no-create-home --shell /bin/sh --password '*' \
	    "$ACCOUNT" || exit 2
	USER_MADE=$ACCOUNT
	install -d -o "$ACCOUNT" -g "$ACCOUNT" -m 700 "$ROOM/db"
}

as_account() { # COMMAND...: as the account, without ssh
	setpriv --reuid="$ACCOUNT" --regid="$ACCOUNT" --clear-groups "$@"
}
as_owner() { # WORDS...: own-machine mode, as the account that owns the store
	(cd / && as_account "$OMBUD" --db "$STORE" "$@")
}

fail() { # NAME
	failed=1
	echo "not ok $SUITE/$1"
	sed 's/^/    /' "$ROOM/out" | cut -c1-300 | head -n 20
}
says() { # NAME CODE TEXT COMMAND...
	name_of=$1 want=$2 text=$3
	shift 3
	"$@" >"$ROOM/out" 2>&1 </dev/null
	code=$?
	[ "$want" = '!0' ] && [ "$code" -ne 0 ] && want=$code
	if [ "$code" -eq "$want" ] && grep -qF -e "$text" "$ROOM/out"; then
		echo "ok $SUITE/$name_of"
	else
		echo "exit code $code, expected $want and: $text" >>"$ROOM/out"
		fail "$name_of"
	fi
}
case_ok() { # NAME COMMAND...
	name_of=$1
	shift
	if "$@" >"$ROOM/out" 2>&1 </dev/null; then echo "ok $SUITE/$name_of"; else fail "$name_of"; fi
}
finish() { exit "$failed"; }

# A mail system of the test's own, read into each tests/mail/test_*.sh: a Postfix on a loopback port with
# its own configuration, queue and log, by which letters reach a desk and the desk's answers a Maildir.
# Nothing of the host's Postfix is read or written, and no letter leaves the host: addresses that are not
# the test's are refused. Needs root, as Postfix does to become who a letter is delivered as.
#
#	want PROGRAM...       the suite is left out where one is not there
#	mail_desk             account, two stores, Postfix; all of it goes when the test ends
#	post FILE TO [FROM]   a letter by SMTP
#	tick [STORE]          what waits in that desk's outbox is handed to Postfix
#	desk WORDS...         the desk privacy@desk.example; other WORDS...: ombuds@other.example
#	box                   files of rosa@people.example's Maildir
#	manual FROM TO        lines of ombud(1) between two patterns, with this test's paths and names
set -u
here=$(cd "$(dirname "$0")" && pwd)
BUILD=${BUILD:-$(cd "$here/../.." && pwd)/build/release}
SUITE=$(basename "$0" .sh | sed 's/^test_//')
. "$here/../account.sh"
DAEMONS=/usr/lib/postfix/sbin
MANUAL=$here/../../tui/ombud.1
DESK=privacy@desk.example OTHER=ombuds@other.example ROSA=rosa@people.example

want_root() {
	[ "$(id -u)" -eq 0 ] || skip_all 'only root can run a mail system that becomes somebody else'
}
want() {
	for program; do
		command -v "$program" >/dev/null || [ -x "$program" ] || skip_all "$program is not installed"
	done
}
tool() { python3 "$here/mail.py" "$@"; }

# ---- desks ----

make_desk() { # STORE ADDRESS NAME
	STORE=$1
	as_owner init >/dev/null
	for pair in mail.from="$2" mail.hold_seconds=0 mail.hosts=mx.desk.example controller.name="$3"; do
		as_owner --as admin settings set "${pair%%=*}" "${pair#*=}" >/dev/null || exit 2
	done
}
desk() { STORE=$ROOM/db/desk.db && as_owner "$@"; }
other() { STORE=$ROOM/db/other.db && as_owner "$@"; }
tick() { # [desk | other]
	"${1:-desk}" tick --quiet >/dev/null
}

# ---- Postfix ----

manual() {
	sed -n "\\%$1%,\\%$2%p" "$MANUAL" | grep -v '^\.' | sed -e "s|/usr/local/bin/ombud|$OMBUD|g" \
	    -e "s|/var/lib/ombud/db/ombud.db|$ROOM/db/desk.db|g" -e "s|user=ombud|user=$ACCOUNT|g" \
	    -e "s|privacy@example.org|$DESK|g" -e "s|/etc/postfix|$ROOM/postfix|g"
}

# The line that hands over letters is the manual's.
postfix_master() {
	cat <<END
127.0.0.1:$PORT inet n - n - - smtpd
pickup unix n - n 1 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
local unix - n n - - local
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
END
	manual '^ombud unix' 'argv='
	printf 'other unix - n n - 1 pipe\n  flags=DRXhu user=%s argv=%s --db %s deliver\n' "$ACCOUNT" "$OMBUD" "$ROOM/db/other.db"
}
# An account without rights puts a letter into the queue by a program that has a group of its own to take
# on, and that believes in no configuration but the host's; a copy without that group does as it is told.
postfix_main() {
	cat <<END
compatibility_level = 3.6
queue_directory = $ROOM/spool
data_directory = $ROOM/data
command_directory = $ROOM/sbin
daemon_directory = $DAEMONS
maillog_file = $ROOM/maillog
default_database_type = hash
myhostname = mx.desk.example
mydestination = local.example
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
disable_dns_lookups = yes
smtpd_peername_lookup = no
smtpd_relay_restrictions = permit_mynetworks, reject
default_transport = error:5.1.2 no such domain here
relay_transport = error:5.1.2 no such domain here
recipient_delimiter = +
mail_spool_directory = $ROOM/mail
virtual_mailbox_domains = people.example
virtual_mailbox_base = $ROOM/mail
virtual_mailbox_maps = texthash:$ROOM/postfix/boxes
virtual_minimum_uid = 1
virtual_uid_maps = static:$(id -u "$ACCOUNT")
virtual_gid_maps = static:$(id -g "$ACCOUNT")
alias_maps = hash:$ROOM/postfix/ombud/aliases
queue_run_delay = 2s
minimal_backoff_time = 1s
maximal_backoff_time = 2s
END
	manual '^transport_maps' 'recipient_limit'
	! command -v procmail >/dev/null || echo "mailbox_command = $(command -v procmail) -a \"\$EXTENSION\""
}
postfix_files() {
	mkdir -p "$ROOM/sbin" "$ROOM/postfix" "$ROOM/spool" "$ROOM/mail"
	for folder in active bounce corrupt defer deferred flush hold incoming private saved trace; do
		install -d -o postfix -m 700 "$ROOM/spool/$folder"
	done
	install -d -o postfix -m 755 "$ROOM/spool/public"
	install -d -o root -m 755 "$ROOM/spool/pid"
	install -d -o postfix -m 1733 "$ROOM/spool/maildrop"
	install -d -o postfix -m 700 "$ROOM/data"
	install -d -o "$ACCOUNT" -g "$ACCOUNT" -m 700 "$ROOM/mail"
	install -d -o "$ACCOUNT" -g "$ACCOUNT" -m 755 "$ROOM/postfix/ombud"
	cp /usr/sbin/postdrop "$ROOM/sbin/" && chmod 755 "$ROOM/sbin/postdrop"
	{
		manual '^privacy@example.org ombud:' '^privacy@example.org ombud:'
		echo "$OTHER other:"
	} >"$ROOM/postfix/transport"
	echo "$ROSA rosa/" >"$ROOM/postfix/boxes"
	manual '^privacy: ' '^privacy: ' >"$ROOM/postfix/ombud/aliases"
	printf '#!/bin/sh\nMAIL_CONFIG=%s exec /usr/sbin/sendmail "$@"\n' "$ROOM/postfix" >"$ROOM/usr/bin/send"
	chmod 755 "$ROOM/usr/bin/send"
}
postfix_tables() {
	postfix_main >"$ROOM/postfix/main.cf"
	postfix_master >"$ROOM/postfix/master.cf"
	postmap -c "$ROOM/postfix" "hash:$ROOM/postfix/transport" &&
	    postalias -c "$ROOM/postfix" "hash:$ROOM/postfix/ombud/aliases" &&
	    chown "$ACCOUNT:$ACCOUNT" "$ROOM/postfix/ombud/aliases" "$ROOM/postfix/ombud/aliases.db"
}
# Ended with this shell, however that ends; a session of its own, for it ends all that share its group.
start_postfix() {
	for try in 1 2 3 4 5 6 7 8; do
		PORT=$(tool port)
		postfix_tables >"$ROOM/out" 2>&1 || break
		setsid setpriv --pdeathsig TERM "$DAEMONS/master" -c "$ROOM/postfix" -d >"$ROOM/out" 2>&1 &
		pid=$!
		OTHER_PIDS="${OTHER_PIDS-} $pid"
		MASTER=$pid
		wait_for tool greets "$PORT" && return
		kill "$pid" 2>/dev/null
	done
	cat "$ROOM/maillog" >>"$ROOM/out" 2>/dev/null
	fail postfix_starts
	exit 1
}

mail_desk() {
	make_room
	make_account
	export OMBUD_SENDMAIL="$ROOM/usr/bin/send"
	make_desk "$ROOM/db/desk.db" "$DESK" 'Opsio AB'
	make_desk "$ROOM/db/other.db" "$OTHER" 'Other AB'
	postfix_files
	start_postfix
}

# ---- letters ----

post() { tool post "$PORT" "$1" "$2" "${3-$ROSA}"; }
box() { find "$ROOM/mail/rosa/new" -type f 2>/dev/null; }
newest() { find "$ROOM/mail/rosa/new" -type f -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d' ' -f2-; }
boxed() { [ "$(box | wc -l)" -eq "$1" ]; }
counts() { [ "$(desk count "$2")" = "$1" ]; } # N FILTER
queue_is_empty() { [ -z "$(find "$ROOM/spool/active" "$ROOM/spool/incoming" "$ROOM/spool/deferred" "$ROOM/spool/maildrop" -type f)" ]; }
deferred() { [ -n "$(find "$ROOM/spool/deferred" -type f)" ]; }
sends() { # N: the desk's outbox is handed over, and Rosa's box has N letters
	tick && wait_for boxed "$1"
}

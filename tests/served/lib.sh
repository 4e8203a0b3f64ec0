# A served desk on a loopback port, read into each tests/served/test_*.sh: a real sshd, an account of
# its own, a store with two agents. Needs root, as sshd does to become somebody else.
#
#	serve_desk            account, store, keys, sshd; all of it goes when the test ends
#	as KEY WORDS...       ssh with that key; extra options of ssh in $SSH
set -u
here=$(cd "$(dirname "$0")" && pwd)
BUILD=${BUILD:-$(cd "$here/../.." && pwd)/build/release}
SUITE=$(basename "$0" .sh | sed 's/^test_//')
SSHD=$(command -v sshd || echo /usr/sbin/sshd)
SSH=''
. "$here/../account.sh"
[ "$(id -u)" -eq 0 ] || skip_all 'only root can run an sshd that becomes somebody else'
[ -x "$SSHD" ] && command -v ssh >/dev/null || skip_all 'openssh-server or openssh-client is not installed'

key() { # NAME
	ssh-keygen -q -t ed25519 -N '' -C "$1" -f "$ROOM/keys/$1"
}
fingerprint() { ssh-keygen -lf "$ROOM/keys/$1.pub" | cut -d' ' -f2; }

make_store() {
	as_owner init >/dev/null &&
	    as_owner --as admin agent add ines --role agent,lead >/dev/null &&
	    as_owner --as admin agent add bob --role agent >/dev/null &&
	    as_owner --as admin agent add dora --role dpo >/dev/null &&
	    as_owner --as admin agent add eve --role agent >/dev/null &&
	    as_owner --as admin agent state eve disabled >/dev/null || exit 2
}

make_keys() {
	for name in ines bob dora eve ghost twice stranger; do key "$name"; done
	for name in ines bob dora eve ghost twice; do
		echo "restrict,pty $(cat "$ROOM/keys/$name.pub")"
	done >"$ROOM/etc/authorized_keys"
	{
		echo '# who is who'
		for name in ines bob dora eve; do echo "$(fingerprint $name) $name"; done
		echo "$(fingerprint twice) ines"
		echo "$(fingerprint twice) bob"
	} >"$ROOM/etc/agents"
	chmod 644 "$ROOM/etc/authorized_keys" "$ROOM/etc/agents"
}

# The general part lets through and forwards all that sshd can, so that what is refused is refused by
# the part for the account.
sshd_config() {
	cat <<END
ListenAddress 127.0.0.1
HostKey $ROOM/keys/host
PidFile none
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
AcceptEnv *
AllowTcpForwarding yes
AllowAgentForwarding yes
X11Forwarding yes
PermitTunnel yes
Subsystem sftp internal-sftp
Match User $ACCOUNT
    AuthorizedKeysFile $ROOM/etc/authorized_keys
    AuthenticationMethods publickey
    ForceCommand $OMBUD serve --config $ROOM/etc --db $STORE
    ExposeAuthInfo yes
    DisableForwarding yes
    PermitTTY yes
    PermitUserRC no
END
}

# A port is free when sshd could listen on it.
start_sshd() { # [PRLIMIT OPTIONS]
	mkdir -p /run/sshd
	for try in 1 2 3 4 5 6 7 8 9 10; do
		PORT=$((20000 + (($$ * 7 + try * 997 + $(date +%N | sed 's/^0*//')) % 30000)))
		: >"$ROOM/sshd.log"
		prlimit "$@" "$SSHD" -D -f "$ROOM/sshd_config" -p "$PORT" -E "$ROOM/sshd.log" &
		pid=$!
		wait_for grep -qE 'listening|Cannot bind' "$ROOM/sshd.log"
		grep -q listening "$ROOM/sshd.log" && OTHER_PIDS="${OTHER_PIDS-} $pid" && return
		wait "$pid"
	done
	sed 's/^/    /' "$ROOM/sshd.log"
	echo "not ok $SUITE/sshd"
	exit 1
}

serve_desk() {
	make_room
	make_account
	make_store
	make_keys
	key host
	sshd_config >"$ROOM/sshd_config"
	start_sshd
}

client() { # PROGRAM KEY PORTFLAG ARGUMENTS...
	program=$1 name=$2
	shift 2
	# shellcheck disable=SC2086 # a list of options
	"$program" -F none -i "$ROOM/keys/$name" -o IdentitiesOnly=yes -o BatchMode=yes \
	    -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR \
	    -o Port="$PORT" $SSH "$@"
}
as() { # KEY WORDS...
	name=$1
	shift
	client ssh "$name" "$ACCOUNT@127.0.0.1" -- "$@"
}


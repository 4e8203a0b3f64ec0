#!/bin/sh
# Installs the Debian packages that are missing, and says which and why; where all are there it
# only looks, in a few milliseconds.
#
#	sh tests/deps.sh build           what building needs
#	sh tests/deps.sh build check     what the tests need as well
#
# Root is asked for (sudo) only when something is missing.

# set, package, how it is seen where there is no dpkg (c: a command, p: a pkg-config module,
# h: a header), why
table='
build|gcc|c:gcc|compiles it (C17)
build|libc6-dev|h:stdio.h|the C library'\''s headers
build|make|c:make|runs the build
build|pkg-config|c:pkg-config|finds the libraries below
build|libncurses-dev|p:tinfo|what the terminal can do (terminfo)
build|libsqlite3-dev|p:sqlite3|the store
build|libpcre2-dev|p:libpcre2-8|regular expressions in filters and rules
build|libgmime-3.0-dev|p:gmime-3.0|the structure of letters
build|libjansson-dev|p:jansson|JSON in and out
build|libcsv-dev|h:csv.h|CSV in
build|libutf8proc-dev|p:libutf8proc|Unicode: NFC, case, width
build|libsodium-dev|p:libsodium|hashes of the audit chain, random tokens
build|libxml2-dev|p:libxml-2.0|readable text of letters in HTML only
build|libarchive-dev|p:libarchive|packages for access and portability, as tar
build|libinih-dev|p:inih|theme files
check|libcmocka-dev|p:cmocka|the unit tests
check|g++|c:g++|the public header as C++
check|sqlite3|c:sqlite3|looks into a store, and holds one, beside the program
check|tmux|c:tmux|a real terminal for the screen'\''s tests
check|openssh-server|c:sshd|a served desk'\''s sshd, started by its test alone
check|openssh-client|c:ssh|the agents of a served desk
check|postfix|c:postfix|a mail system of a test'\''s own, on the loopback
check|procmail|c:procmail|the manual'\''s lines for it
check|fetchmail|c:fetchmail|likewise
check|msmtp|c:msmtp|another program that letters leave by
check|neomutt|c:neomutt|reads what the desk wrote
check|gettext|c:xgettext|whether every sentence is in every catalogue
check|python3|c:python3|the attack suite, and its second opinion on Unicode
check|libarchive-tools|c:bsdtar|opens packages beside GNU tar and python
check|postgresql|c:pg_ctlcluster|the second engine: a server, and a second one, of a test'\''s own
check|openssl|c:openssl|an authority and certificates of a test'\''s own
check|pgbouncer|c:pgbouncer|a pooler between the desk and its server, which is refused
check|procps|c:ps|stops the programs that a test of the terminal started
'

[ $# -gt 0 ] || set -- build
wanted=$(printf '%s' "$table" | awk -F'|' -v sets=" $* " 'index(sets, " " $1 " ")')
if [ -z "$wanted" ]; then
	echo "deps: the sets are build and check" >&2
	exit 2
fi

seen() { # c:gcc
	case $1 in
	c:*) command -v "${1#c:}" ;;
	p:*) pkg-config --exists "${1#p:}" ;;
	h:*) echo "#include <${1#h:}>" | gcc -E - ;;
	esac >/dev/null 2>&1
}

# Debian has one mail system at a time: installing Postfix would remove the one that a host has.
mailer=$(dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' 2>/dev/null |
    awk '$1 == "installed" && $2 != "postfix" && / mail-transport-agent/ { print $2; exit }')
if [ "$mailer" ] && printf '%s\n' "$wanted" | grep -q '|postfix|'; then
	echo "deps: this host has $mailer, whose place postfix would take: tests of Postfix are left out"
	wanted=$(printf '%s\n' "$wanted" | grep -v '|postfix|')
fi

# Rows of the table whose package is not there.
missing() {
	if command -v dpkg-query >/dev/null; then
		# ${Provides} too: a package may have been taken over by its successor.
		have=$(dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' 2>/dev/null |
		    sed -n 's/^installed//p' | tr ',' '\n' | awk '{ print $1 }')
		printf '%s\n' "$wanted" | awk -F'|' -v have="$have" '
		BEGIN { n = split(have, word, "\n"); for (i = 1; i <= n; i++) there[word[i]] = 1 }
		!($2 in there)'
	else
		printf '%s\n' "$wanted" | while IFS='|' read -r set package probe why; do
			seen "$probe" || printf '%s|%s|%s|%s\n' "$set" "$package" "$probe" "$why"
		done
	fi
}

lacking=$(missing)
[ -n "$lacking" ] || exit 0

packages=$(printf '%s\n' "$lacking" | cut -d'|' -f2 | tr '\n' ' ')
echo "deps: to be installed:"
printf '%s\n' "$lacking" | awk -F'|' '{ printf "  %-18s %s\n", $2, $4 }'

if ! command -v apt-get >/dev/null; then
	echo "deps: there is no apt-get here. Install what is named above with this system's own" >&2
	echo "deps: tool (the names are Debian's) and run make again." >&2
	exit 1
fi

as_root=
if [ "$(id -u)" -ne 0 ]; then
	if ! command -v sudo >/dev/null; then
		echo "deps: this needs root, and there is no sudo. As root run:" >&2
		echo "  apt-get install --no-install-recommends $packages" >&2
		exit 1
	fi
	echo "deps: root is needed for apt-get; sudo may ask for your password"
	as_root=sudo
fi

apt() {
	$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y "$@" </dev/null
}
# The tests start an sshd, a Postfix and a fetchmail of their own: those of the host are not to run
# because of them, neither now nor after the next start of the machine.
policy=/usr/sbin/policy-rc.d
servers=
for server in openssh-server postfix fetchmail postgresql pgbouncer; do
	case " $packages" in *" $server "*) servers="$servers $server" ;; esac
done
hold_back() {
	[ "$servers" ] || return
	echo "deps: for tests alone, and neither started nor enabled:$servers"
	case $servers in *postfix*) no_configuration ;; esac
	case $servers in *postgresql*) no_cluster ;; esac
	[ -e "$policy" ] && return
	printf '#!/bin/sh\nexit 101\n' | $as_root tee "$policy" >/dev/null
	$as_root chmod 755 "$policy"
	trap '$as_root rm -f "$policy"' EXIT
}
# Without an answer of the host's own Debian makes none, and a Postfix without one does not start.
no_configuration() {
	echo 'postfix postfix/main_mailer_type select No configuration' | $as_root debconf-set-selections
}
# Debian would make a cluster for the host.
no_cluster() {
	[ -e /etc/postgresql-common/createcluster.conf ] && return
	$as_root mkdir -p /etc/postgresql-common
	echo 'create_main_cluster = false' | $as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
}
disable() {
	command -v systemctl >/dev/null || return
	for server in $servers; do
		case $server in openssh-server) server=ssh ;; esac
		$as_root systemctl --no-reload disable "$server.service" || :
	done
}
install() {
	# shellcheck disable=SC2086 # a list of words
	apt install --no-install-recommends $packages
}

hold_back
# The lists are fetched where there are none, or where they prove too old.
if ! ls /var/lib/apt/lists/*_Packages* >/dev/null 2>&1; then
	apt update || exit 1
	install || exit 1
elif ! install; then
	echo "deps: once more, with fresh package lists"
	apt update && install || exit 1
fi

disable >/dev/null 2>&1
still=$(missing | cut -d'|' -f2 | tr '\n' ' ')
if [ -n "$still" ]; then
	echo "deps: still missing: $still" >&2
	exit 1
fi

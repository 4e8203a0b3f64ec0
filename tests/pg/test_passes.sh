#!/bin/sh
# The pass of the clock that an open screen begins is another process: it reaches the server as the screen did, by the
# file of passwords that the screen's environment names.
. "$(dirname "$0")/lib.sh"
export HOME="$dir/home" LC_ALL=C.UTF-8
mkdir "$HOME"
unset OMBUD_DB PGPASSWORD PGSSLMODE
SECRET=geheim-2290
echo 1..2

pair start one
pair database desk >/dev/null
owner="postgresql://${PAIR_USER:-postgres}@/desk?host=$dir/p&port=55431"
desk() { OMBUD_DB=$owner timeout 60 "$BUILD/ombud" "$@" >/dev/null; }
desk init
desk --as admin settings set mail.from desk@example.org
desk --as admin settings set mail.hold_seconds 1
desk new --kind howto --subject Hello --email karin@example.com --text 'How do I log in?'
desk do reply --text 'Like this.' 1
pair sql a "CREATE ROLE agents LOGIN PASSWORD '$SECRET'"
"$BUILD/ombud" init --grants agents >"$dir/grants.sql"
pair sql a "$(cat "$dir/grants.sql")" desk >/dev/null
sed -i '1i local all agents scram-sha-256' "$dir/p/a/pg_hba.conf"
pair sql a 'SELECT pg_reload_conf()' >/dev/null
(umask 077 && echo "*:*:*:agents:$SECRET" >"$dir/pass")
printf '#!/bin/sh\ncat >%s/letter\n' "$dir" >"$dir/sendmail"
chmod 700 "$dir/sendmail"

# A second of waiting, and the pass.
look_on() {
	n=0
	while [ ! -s "$dir/letter" ] && [ $((n += 1)) -lt 300 ]; do sleep 0.1; done
	echo q
}
look_on | PGPASSFILE="$dir/pass" OMBUD_SENDMAIL="$dir/sendmail" timeout 60 "$BUILD/ombud" \
    --db "postgresql://agents@/desk?host=$dir/p&port=55431" --linear >"$dir/said" 2>&1 || true
verdict() { # NAME COMMAND...
	name=$1
	shift
	if "$@"; then echo "ok $name"; else
		echo "not ok $name"
		sed 's/^/    /' "$dir/said"
	fi
}
verdict a_letter_leaves_while_a_screen_is_open grep -q 'Like this' "$dir/letter"
verdict the_password_is_told_nobody sh -c "! grep -q '$SECRET' '$dir/said' '$dir/letter'"

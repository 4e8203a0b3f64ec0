#!/bin/sh
# A served desk whose store is on a server: agents come by ssh, and what reaches the server is the account's alone.
. "$(dirname "$0")/../served/lib.sh"
SUITE=served_there
pair() { sh "$here/pair.sh" "$ROOM/p" "$@"; }
stop_all() {
	[ -z "$ROOM" ] || pair stop >/dev/null 2>&1
	cleanup
}
trap stop_all EXIT
SECRET=geheim-5107

make_room
make_account
user=${PAIR_USER:-postgres}
pair start one && pair database desk >/dev/null || exit 2
owner="postgresql://$user@/desk?host=$ROOM/p&port=55431"
"$OMBUD" --db "$owner" init >/dev/null && "$OMBUD" init --grants agents >"$ROOM/grants.sql" || exit 2
pair sql a "CREATE ROLE agents LOGIN PASSWORD '$SECRET'" && pair sql a "$(cat "$ROOM/grants.sql")" desk >/dev/null || exit 2
sed -i '1i local all agents scram-sha-256' "$ROOM/p/a/pg_hba.conf"
pair sql a 'SELECT pg_reload_conf()' >/dev/null
(umask 077 && echo "*:*:*:agents:$SECRET" >"$ROOM/db/pass") && chown "$ACCOUNT" "$ROOM/db/pass"
STORE="postgresql://agents@/desk?host=$ROOM/p&port=55431&passfile=$ROOM/db/pass"
make_store() {
	"$OMBUD" --db "$owner" --as admin agent add ines --role agent,lead >/dev/null &&
	    "$OMBUD" --db "$owner" --as admin agent add bob --role agent >/dev/null || exit 2
}
make_store
for name in ines bob; do
	key "$name"
	echo "restrict,pty $(cat "$ROOM/keys/$name.pub")" >>"$ROOM/etc/authorized_keys"
	echo "$(fingerprint $name) $name" >>"$ROOM/etc/agents"
done
chmod 644 "$ROOM/etc/authorized_keys" "$ROOM/etc/agents"
key host
path=$STORE
STORE="'$STORE'"
sshd_config >"$ROOM/sshd_config"
STORE=$path
start_sshd

says an_agent_makes_a_ticket 0 '' as ines new --kind access --subject Hello --email karin@example.org
says another_sees_it 0 Hello as bob list id:1
says who_it_was_is_in_the_audit 0 ines "$OMBUD" --db "$owner" --as ines audit list
says nobody_is_another !0 '' as bob --as ines list
says what_roles_forbid_is_forbidden 3 '' as bob agent add eve --role agent
says the_password_is_no_others !0 '' setpriv --reuid=65534 --regid=65534 --clear-groups cat "$ROOM/db/pass"
case_ok the_password_is_told_nobody sh -c "! grep -rq '$SECRET' '$ROOM/sshd.log' '$ROOM/out'"
says another_kind_of_url_is_none 2 'ombud serve [--config DIR]' as_account "$OMBUD" serve --db mysql://db/desk
says keys_are_added_there 0 '' sh -c "'$OMBUD' agent key add bob --config '$ROOM/etc' --db '$owner' <'$ROOM/keys/host.pub'"
says setup_says_how 2 'ombud-serve(8)' "$OMBUD" setup served --config "$ROOM/etc" --db "$owner"
mv "$ROOM/db/pass" "$ROOM/db/away"
says without_the_file_it_says_so 5 password as bob list
finish

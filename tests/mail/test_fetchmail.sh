#!/bin/sh
# fetchmail itself, by the manual's lines: what it fetches goes from the server once the desk has it, and
# stays there until then.
. "$(dirname "$0")/lib.sh"
want_root
want fetchmail python3
make_room
make_account
make_desk "$ROOM/db/desk.db" "$DESK" 'Opsio AB'
mkdir "$ROOM/server"
python3 "$here/imap.py" "$ROOM/port" "$ROOM/server" >"$ROOM/imap.log" 2>&1 &
OTHER_PIDS=$!
wait_for test -s "$ROOM/port"
install -d -o "$ACCOUNT" -g "$ACCOUNT" -m 700 "$ROOM/fetch"
manual '^poll imap' 'mda ' | sed -e "s|imap.example.org|127.0.0.1 port $(cat "$ROOM/port")|" -e "s|ssl\$|sslproto ''|" >"$ROOM/fetch/rc"
chown "$ACCOUNT" "$ROOM/fetch/rc" && chmod 600 "$ROOM/fetch/rc"
fetch() {
	(cd / && as_account env -i FETCHMAILHOME="$ROOM/fetch" PATH="$PATH" LC_ALL=C \
	    timeout 60 fetchmail --nosyslog -f "$ROOM/fetch/rc" --pidfile "$ROOM/fetch/pid")
}
letter() { # NUMBER
	printf 'From: Rosa Lind <%s>\r\nTo: %s\r\nDate: %s\r\nSubject: Letter %s\r\nMessage-ID: <f%s@people.example>\r\n\r\nPlease erase me.\r\n.\r\nFrom here on.\r\n' \
	    "$ROSA" "$DESK" "$(date -R)" "$1" "$1" >"$ROOM/server/$1"
}
left() { [ "$(find "$ROOM/server" -type f | wc -l)" -eq "$1" ]; }

letter 1
letter 2
case_ok it_fetches fetch
case_ok both_are_here counts 2 ''
case_ok and_gone_from_the_server left 0
says each_line_of_them 0 'Please erase me.\n.\nFrom here on.' desk show 1 --format json
chmod 0 "$ROOM/db"
letter 3
fetch >"$ROOM/out" 2>&1
case_ok what_the_desk_cannot_take_stays left 1
chmod 700 "$ROOM/db"
case_ok it_fetches_again fetch
case_ok all_are_here counts 3 ''
case_ok and_none_is_left left 0
finish

#!/bin/sh
# msmtp itself, named as the program that letters leave by, with the settings that its account has in its
# home: it takes what the desk gives it, and what it says of a server is understood.
. "$(dirname "$0")/lib.sh"
want_root
want msmtp python3
make_room
make_account
make_desk "$ROOM/db/desk.db" "$DESK" 'Opsio AB'
OMBUD_SENDMAIL=$(command -v msmtp)
export OMBUD_SENDMAIL
mkdir "$ROOM/got"

serve() { # [CODE]: a server that keeps all, or answers each recipient with that
	rm -f "$ROOM/port"
	python3 "$here/mail.py" sink "$ROOM/port" "$ROOM/got" "$@" >"$ROOM/sink.log" 2>&1 &
	SINK=$!
	OTHER_PIDS="${OTHER_PIDS-} $SINK"
	wait_for test -s "$ROOM/port"
	PORT=$(cat "$ROOM/port")
	configure 127.0.0.1
}
configure() { # HOST
	printf 'account default\nhost %s\nport %s\n' "$1" "$PORT" >"$ROOM/home/.msmtprc"
	chown "$ACCOUNT" "$ROOM/home/.msmtprc" && chmod 600 "$ROOM/home/.msmtprc"
}
close() {
	kill "$SINK"
	wait "$SINK" 2>/dev/null
}
write() { # TEXT: to a ticket of its own
	ticket=$(desk new --kind howto --subject 'How' --email "$ROSA" --format ids)
	desk do reply --text "$1" "$ticket" >/dev/null
	tick
}
stands() { desk show "$ticket" --format json | grep -o '"sending":"[^"]*"' | grep "$1"; }
waits() { # SAID: it is tried again, and the ticket says why
	stands 'not sent yet' && stands "$1"
}

serve
words='Hej – så här: å ä ö.
.
From the desk'
write "$words"
case_ok it_takes_the_letter test -s "$ROOM/got/1"
says from_the_desk 0 "MAIL FROM:<$DESK>" cat "$ROOM/got/1.env"
says to_its_person 0 "RCPT TO:<$ROSA>" cat "$ROOM/got/1.env"
case_ok it_is_whole tool whole "$ROOM/got/1" "$ROSA"
says with_its_text 0 'From the desk' tool text "$ROOM/got/1"
said() { [ "$(tool text "$ROOM/got/1")" = "$words" ]; }
case_ok all_of_it said
close

write 'Nobody listens.'
case_ok no_server_is_waited_for waits 'Connection refused'
configure no.such.invalid
write 'Nobody is found.'
case_ok nor_is_a_name_that_is_not_found_the_end waits 'cannot locate host'
serve 450
write 'Come again.'
case_ok a_server_that_says_later_is_asked_again waits 450
close
serve 554
write 'Go away.'
case_ok one_that_refuses_is_believed stands 'not now, or never'
again() { ! stands 'not sent yet'; }
case_ok and_not_asked_again again
says and_the_ticket_tells 0 'could not be sent' desk show "$ticket"
close
rm "$ROOM/home/.msmtprc"
write 'Nothing is set.'
case_ok without_settings_it_waits waits 'account default not found'
finish

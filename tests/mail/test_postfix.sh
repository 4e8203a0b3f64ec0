#!/bin/sh
# Postfix itself: letters come in by its pipe, by an alias and by procmail, each as the manual has it; none
# is lost where the desk cannot take it; answers leave by its sendmail; what it cannot deliver comes back
# to the ticket; and two desks that write to each other end.
. "$(dirname "$0")/lib.sh"
want_root
want "$DAEMONS/master" postmap python3 sqlite3
mail_desk
# procmail makes the account's mailbox whether or not a letter goes there.
trap 'rm -f "/var/mail/$ACCOUNT"; cleanup' EXIT

letter() { # ID SUBJECT [HEADER...]: text on standard input
	printf 'From: Rosa Lind <%s>\r\nTo: %s\r\nDate: %s\r\nSubject: %s\r\n' "$ROSA" "$DESK" "$(date -R)" "$2"
	[ "$1" = - ] || printf 'Message-ID: <%s@people.example>\r\n' "$1"
	shift 2
	for header; do printf '%s\r\n' "$header"; done
	printf '\r\n'
	sed 's/$/\r/'
}
sent() { # WORDS OF letter...; to the desk
	letter "$@" >"$ROOM/letter"
	post "$ROOM/letter" "${TO-$DESK}"
}
shown() { # TICKET WAY...: a value of it
	ticket=$1
	shift
	desk show "$ticket" --format json | tool at "$@"
}
is() { # VALUE COMMAND...
	want=$1
	shift
	"$@" >"$ROOM/is" && printf '%s\n' "$want" | diff - "$ROOM/is"
}
arrived() { # COUNT: so many tickets, and Postfix keeps nothing
	wait_for counts "$1" '' && wait_for queue_is_empty
}
utf8='Content-Type: text/plain; charset=UTF-8'

# ---- in ----------------------------------------------------------------------------------------

echo 'Please send me a copy of all data.' | sent r1 'My data'
case_ok a_letter_comes_in arrived 1
again() { post "$ROOM/letter" "$DESK" && wait_for logged 'delivered via ombud' 2 && arrived 1; }
logged() { [ "$(grep -c "$1" "$ROOM/maillog")" -ge "$2" ]; }
case_ok the_same_letter_is_there_once again
echo 'How do I change my address?' | sent - 'Nameless'
case_ok one_without_message_id arrived 2
printf 'Hej, jag vill ha mina uppgifter: å ä ö €.\n' | sent r3 'Bytes' "$utf8" 'Content-Transfer-Encoding: 8bit'
arrived 3
case_ok one_of_eight_bits is 'Hej, jag vill ha mina uppgifter: å ä ö €.' shown 3 messages 0 body
awk 'BEGIN { for (i = 0; i < 700; i++) printf "word%d ", i; print "." }' >"$ROOM/long"
sent r4 'A long line' "$utf8" <"$ROOM/long"
arrived 4
case_ok one_of_long_lines is "$(cat "$ROOM/long")" shown 4 messages 0 body
printf 'one\n.\n..two\n.three\nFrom four\n>From five' >"$ROOM/dots"
sent r5 'Dots' <"$ROOM/dots"
arrived 5
case_ok one_of_dots is "$(cat "$ROOM/dots")" shown 5 messages 0 body
echo 'To an extension of the address.' | TO=privacy+case5@desk.example sent r6 'Extension'
case_ok one_to_an_extension arrived 6
echo 'By an alias.' | TO=privacy@local.example sent r7 'Alias'
case_ok one_by_an_alias arrived 7

# ---- what cannot be taken now --------------------------------------------------------------------

# What is kept is tried again by Postfix itself, every two seconds here.
kept_then_taken() { # TICKETS: what was sent waits, and is taken once the store is there again
	wait_for deferred && logged 'dsn=4' 1 && chmod 700 "$ROOM/db" && arrived "$1"
	code=$?
	chmod 700 "$ROOM/db"
	: >"$ROOM/maillog"
	return $code
}
chmod 0 "$ROOM/db"
echo 'The store cannot be reached.' | sent r8 'Shut'
case_ok a_letter_waits_for_its_store kept_then_taken 8
chmod 0 "$ROOM/db"
echo 'Nor by the alias.' | TO=privacy@local.example sent r9 'Shut alias'
case_ok one_by_an_alias_waits kept_then_taken 9
lock() { # another program holds the store until it is let go
	as_account sqlite3 "$ROOM/db/desk.db" >"$ROOM/held" 2>&1 <<EOF &
BEGIN IMMEDIATE;
SELECT 'held';
.shell read line < "$ROOM/hold"
ROLLBACK;
EOF
	OTHER_PIDS="$OTHER_PIDS $!"
	wait_for grep -q held "$ROOM/held"
}
mkfifo -m 644 "$ROOM/hold"
case_ok the_store_is_locked lock
echo 'The store is busy.' | sent r10 'Busy'
let_go() { timeout 5 sh -c "echo >'$ROOM/hold'"; }
busy_then_taken() {
	wait_for logged 'status=deferred' 1
	code=$?
	let_go && arrived 10 && return $code
}
case_ok a_letter_waits_while_it_is_busy busy_then_taken
case_ok and_the_store_is_whole desk check

# ---- procmail --------------------------------------------------------------------------------------

if command -v procmail >/dev/null; then
	manual '^:0 w' '^HOST$' >"$ROOM/home/.procmailrc"
	: >"$ROOM/maillog"
	echo 'By procmail.' | TO=$ACCOUNT@local.example sent r11 'Procmail'
	case_ok one_by_procmail arrived 11
	chmod 0 "$ROOM/db"
	echo 'By procmail later.' | TO=$ACCOUNT@local.example sent r12 'Procmail later'
	case_ok one_by_procmail_waits kept_then_taken 12
else
	echo "skip $SUITE/one_by_procmail # procmail is not installed"
fi

# ---- out ---------------------------------------------------------------------------------------------

case_ok acknowledgements_leave sends 3
case_ok no_more_than_three_a_day_to_one sends 3
whole() { # ANSWERED
	tool whole "$(newest)" "$ROSA" "$1"
}
case_ok and_are_whole whole ''
text='Hej Rosa, här är den: å ä ö – “€”.'
desk do reply --answers no --text "$text" 3 >/dev/null
case_ok an_answer_leaves sends 4
case_ok it_is_whole whole '<r3@people.example>'
case_ok it_says_what_was_written is "$text" tool text "$(newest)"
answer_id=$(tool field "$(newest)" Message-ID)
case_ok its_subject_has_the_number is '[#3]' sh -c "python3 '$here/mail.py' field '$(newest)' Subject | grep -o '\[#3\]'"
case_ok its_envelope_is_the_desks is "<$DESK>" tool field "$(newest)" Return-Path
tick
case_ok it_leaves_once sends 4
printf 'R\344tta min adress, tack.\n' | sent r20 'Gammal' 'Content-Type: text/plain; charset=ISO-8859-1'
n=$(desk count '')
arrived "$n"
old=$(desk list --sort -id --limit 1 --format ids '')
desk do reply --answers no --text 'Så gör vi, åäö.' "$old" >/dev/null
case_ok a_latin_1_letter_is_answered sends 5
case_ok in_its_charset is iso-8859-1 tool charset "$(newest)"
case_ok with_the_same_text is 'Så gör vi, åäö.' tool text "$(newest)"
desk do reply --answers no --text 'Det kostar 5 €.' "$old" >/dev/null
case_ok what_it_has_no_letters_for_leaves sends 6
case_ok in_utf_8 is utf-8 tool charset "$(newest)"

# ---- an answer to the answer -----------------------------------------------------------------------------

before=$(desk count '')
letters=$(shown 3 messages)
echo 'Thank you, but the file is empty.' | sent r21 'Re: Bytes' "In-Reply-To: $answer_id" "References: <r3@people.example> $answer_id"
joined() { [ "$(shown 3 messages)" -eq $((letters + 1)) ]; }
case_ok an_answer_to_it_joins_its_ticket wait_for joined
case_ok and_makes_none is "$before" desk count ''
tick
case_ok and_is_not_acknowledged_again sends 6

# ---- to nobody --------------------------------------------------------------------------------------------

NOBODY=nobody@people.example
printf 'From: Nobody <%s>\nTo: %s\nDate: %s\nSubject: Erase\nMessage-ID: <n1@people.example>\n\nPlease erase me.\n' \
    "$NOBODY" "$DESK" "$(date -R)" >"$ROOM/letter"
post "$ROOM/letter" "$DESK" "$NOBODY"
case_ok one_comes_whose_address_is_none arrived $((before + 1))
nobody=$(desk list --sort -id --limit 1 --format ids '')
tick
told() { desk show "$nobody" | tr -s '\n ' ' ' | grep -q 'A letter did not arrive: 5\.1\.1'; }
case_ok postfix_reports_it_and_the_ticket_is_told wait_for told
case_ok the_report_is_no_ticket is $((before + 1)) desk count ''
case_ok nor_acknowledged sends 6
case_ok and_the_queue_is_empty wait_for queue_is_empty

# ---- two desks ----------------------------------------------------------------------------------------------

desk new --kind access --subject 'To the other desk' --email "$OTHER" --format ids >"$ROOM/first"
desk do reply --answers no --text 'Who are you?' "$(cat "$ROOM/first")" >/dev/null
their() { [ "$(other count '')" = "$1" ]; }
exchange() { # what they write to each other until nothing is under way
	tick desk && tick other && sleep 0.3 && wait_for queue_is_empty
}
tick desk
case_ok a_desk_writes_to_another wait_for their 1
rounds() {
	for round in 1 2 3 4 5; do exchange || return 1; done
	n_desk=$(shown "$(cat "$ROOM/first")" messages)
	n_other=$(other show 1 --format json | tool at messages)
	for round in 1 2 3; do exchange || return 1; done
	echo "letters: $n_desk and $n_other; tickets: $(other count '')"
	[ "$(shown "$(cat "$ROOM/first")" messages)" -eq "$n_desk" ] && [ "$n_desk" -le 3 ] &&
	    [ "$(other show 1 --format json | tool at messages)" -eq "$n_other" ] && [ "$n_other" -le 3 ] && their 1
}
case_ok and_they_end rounds
case_ok the_desk_is_whole desk check
case_ok the_other_is_whole other check
finish

#!/bin/sh
# What is asked for over the door: words that would be a shell's, another store's or another agent's;
# forwarding and copying of files; letters in, rows and attachments out; the screen.
. "$(dirname "$0")/lib.sh"
serve_desk

# ---- letters in, rows and attachments out ----
head -c 3000 /dev/urandom >"$ROOM/photo"
{
	cat <<'END'
From MAILER Mon Nov 23 12:00:00 2026
From: Anna Lind <anna.lind@example.org>
To: privacy@example.com
Subject: My data
Date: Mon, 23 Nov 2026 12:00:00 +0000
Message-ID: <one@example.org>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=part

--part
Content-Type: text/plain; charset=UTF-8

Please send me all data that you hold about me.
--part
Content-Type: image/jpeg
Content-Disposition: attachment; filename=photo.jpg
Content-Transfer-Encoding: base64

END
	base64 "$ROOM/photo"
	echo '--part--'
} >"$ROOM/letters.mbox"
import() { client ssh ines "$ACCOUNT@127.0.0.1" import <"$ROOM/letters.mbox"; }
says letters_come_from_standard_input 0 'imported 1' import
by_hand() { printf 'Rosa Vik\nrosa@example.se\nShe called.\n' | client ssh ines "$ACCOUNT@127.0.0.1" 'new --subject call --name - --email - --text - --kind howto'; }
says whom_a_call_is_about_too 0 'ticket #' by_hand
says rows_go_to_standard_output 0 'subject' as ines list --format csv
says what_is_masked_stays_masked 0 'My data' as bob list
says a_list_to_take_away_needs_the_right 3 'export-masked is not for your role' as bob list --format json
hidden() { ! as bob show 1 | grep -q 'anna.lind@'; }
case_ok no_address_in_clear hidden
photo() { as dora attachment 1/1 --reveal package >"$ROOM/out.jpg" && cmp "$ROOM/photo" "$ROOM/out.jpg"; }
case_ok an_attachment_comes_out_whole photo
says an_attachment_goes_to_no_path_here 3 'not for a served desk' as dora attachment 1/1 --reveal package --into /tmp
attach() { client ssh ines "$ACCOUNT@127.0.0.1" attach 1 answer.bin <"$ROOM/photo"; }
says a_file_for_a_letter_comes_from_standard_input 0 'answer.bin' attach
says a_file_for_a_letter_comes_from_no_path_here 3 'not for a served desk' as ines attach 1 --file /etc/passwd
says what_came_with_the_ticket_can_go_back 0 '1-1.jpg' as ines attach 1 --from 1
says an_attachment_needs_a_reason 2 '--reveal REASON' as ines attachment 1/1
says an_attachment_needs_the_right 3 'not for your role' as ines attachment 1/1 --reveal package
says attachments_are_listed_here 0 'file-1.jpg' as ines attachment 1
says what_is_no_text_is_not_read_as_one 4 'no text' as ines attachment 1/1 --text
says quotes_hold_words_together 0 'My data' as ines "list 'subject:\"My data\" is:open'"
says a_filter_alone_lists 0 'My data' as ines kind:access

# ---- help of what is done here ----
helps() { as ines help >"$ROOM/help" && grep -q -- '--lang' "$ROOM/help" && ! grep -qE -- '--(db|as|now) ' "$ROOM/help"; }
case_ok help_lists_what_is_given_here helps
helps_import() { as ines help import >"$ROOM/help" && grep -q '< FILE' "$ROOM/help" && ! grep -qE -- 'PATH|--(map|rejects)' "$ROOM/help"; }
case_ok help_on_import_names_no_path helps_import
says a_slip_suggests_the_nearest 2 "did you mean 'list'" as ines lsit
says nothing_is_suggested_that_is_not_done_here 2 "'ombud help' lists them" as ines innit
says help_on_what_is_not_done_here 3 "desk's own machine" as ines help init

# ---- words ----
touch "$ROOM/marks"
chmod 777 "$ROOM/home"
no() { # CODE TEXT COMMAND: refused, and nothing was run
	want=$1 text=$2 command=$3
	says "refused: $(printf '%s' "$command" | head -c 40 | tr -c ' -~' '?')" "$want" "$text" as ines "$command"
}
P=$ROOM/home/pwned
no 2 "there is no command 'list;'" "list; touch $P"
no 2 'ombud' "list \$(touch $P)"
no '!0' 'ombud' "list \`touch $P\`"
no 2 'ombud' "| touch $P"
no '!0' 'ombud' "list && touch $P"
no 2 'ombud' "list > $P"
no 2 'ombud' "-c touch $P"
no 2 'ombud' "sh -c 'touch $P'"
no 2 'ombud' "/bin/sh -c 'touch $P'"
no 2 'control character' "list
touch $P"
no 2 'control character' "$(printf 'list\ttab')"
no 2 'control character' "$(printf 'list \033]0;x\007')"
no 2 'not closed' "list 'is:open"
no 2 'not closed' 'list "is:open'
no 2 'backslash' 'list \'
no 3 '--db is not for a served desk' 'list --db /etc/passwd'
no 3 '--db is not for a served desk' '--db=/etc/passwd list'
no 3 '--as is not for a served desk' 'list --as admin'
no 3 '--now is not for a served desk' '--now 2026-11-23 list'
no 3 '--map is not for a served desk' 'import --map /etc/shadow'
no 3 '--rejects is not for a served desk' "import - --rejects $P"
no 3 'a path would be' 'import /etc/passwd'
no 3 'a path would be' 'import - /etc/passwd'
no 3 'a path would be' 'audit verify --against /etc/passwd'
for word in init demo tick check serve complete; do
	no 3 "on the desk's own machine" "$word"
done
no 3 "'serve' is done on" "serve --config $ROOM/etc"
no 2 'ombud' '!sh'
no 2 'ombud' 'export PATH=/tmp'
long() { as ines "list $(head -c "$1" /dev/zero | tr '\0' x)"; }
says a_command_of_100_kB 2 'longer than 65536' long 100000
megabyte() {
	word=$(head -c 100000 /dev/zero | tr '\0' x)
	as ines list "$word" "$word" "$word" "$word" "$word" "$word" "$word" "$word" "$word" "$word"
}
says a_command_of_1_MB '!0' '' megabyte
clean() { [ ! -e "$P" ] && [ -z "$(ls -A "$ROOM/home")" ]; }
case_ok nothing_was_run clean
says help_names_what_is_done_here 0 'attachment' as ines help
helps() { ! as ines help | grep -qE '^  (init|serve|tick|demo) '; }
case_ok and_nothing_else helps

# ---- forwarding, copying ----
forward() { # OPTIONS...: of ssh
	client ssh ines -o ExitOnForwardFailure=yes "$@" "$ACCOUNT@127.0.0.1" version
}
says no_W '!0' 'forwarding failed' forward -W "127.0.0.1:$PORT"
says no_R '!0' 'remote port forwarding failed' forward -R "127.0.0.1:0:127.0.0.1:$PORT"
answers() { ssh-keyscan -T 2 -p "$1" 127.0.0.1 2>/dev/null | grep -q ssh-; }
listens() { grep -qi ":$(printf %04x "$1") 00000000:0000 0A" /proc/net/tcp; }
local_forward() { # what listens at the near end leads nowhere
	L=$((PORT + 1))
	client ssh ines -N -L "$L:127.0.0.1:$PORT" "$ACCOUNT@127.0.0.1" &
	tunnel=$!
	OTHER_PIDS="${OTHER_PIDS-} $tunnel"
	wait_for listens "$L" && answers "$PORT" && ! answers "$L"
	code=$?
	kill "$tunnel"
	return $code
}
case_ok no_L local_forward
wish() { "$SSHD" -T -f "$ROOM/sshd_config" -C "user=$ACCOUNT,host=x,addr=127.0.0.1" | grep -x "$1"; }
case_ok no_agent_and_no_X11 wish 'disableforwarding yes'
# sshd drops what a subsystem says beside its protocol: no sentence comes through.
says no_sftp '!0' 'closed' client sftp ines "$ACCOUNT@127.0.0.1:/etc/passwd" "$ROOM/stolen"
says no_scp '!0' 'files are not copied here' client scp ines -O "$ACCOUNT@127.0.0.1:/etc/passwd" "$ROOM/stolen"
case_ok nothing_was_copied test ! -e "$ROOM/stolen"

# ---- the screen ----
says without_a_terminal_there_is_no_screen 2 'needs a terminal' as ines
if command -v tmux >/dev/null; then
	# A server that is ending still holds its socket: each has its own.
	terminals=0
	tm() { tmux -S "$ROOM/tmux$terminals" "$@"; }
	shows() { tm capture-pane -p | grep -qF -e "$1"; }
	see() { wait_for shows "$1" || { tm capture-pane -p && false; }; }
	screen() { # TERM SEEN
		tm kill-server 2>/dev/null
		terminals=$((terminals + 1))
		tm -f /dev/null new-session -d -x 100 -y 30 "$(cat <<END
TERM='$1' LC_ALL=C.UTF-8 ssh -F none -tt -i $ROOM/keys/ines -o IdentitiesOnly=yes -o BatchMode=yes \
-o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR -o SendEnv=LC_ALL \
-p $PORT $ACCOUNT@127.0.0.1; echo left \$?; cat
END
)"
		see "$2"
	}
	case_ok the_desk_opens screen screen-256color 'My data'
	no_shell() {
		tm send-keys -l ':suspend'
		tm send-keys Enter
		see 'no shell here'
	}
	case_ok no_shell_to_go_to no_shell
	no_file() {
		tm send-keys -l 't;P'
		see 'priority to'
		tm send-keys -l 'low'
		tm send-keys Enter
		see PREVIEW
		tm send-keys -l ":write-csv $P"
		tm send-keys Enter
		see 'another machine' && clean
	}
	case_ok no_file_on_the_desks_machine no_file
	leaves() {
		tm send-keys -l qQ
		see 'left 0'
	}
	case_ok and_leaves leaves
	case_ok a_hostile_terminal_is_plain screen '../../evil;$(id)' 'My data'
else
	echo "skip $SUITE/screen # tmux is not installed"
fi
finish

#!/bin/sh
# An attachment as a file, from the open ticket.
. "$(dirname "$0")/lib.sh"
plan "$0"
ombud init >/dev/null
printf 'From: Anna Lind <anna@example.net>\nTo: desk@example.com\nSubject: My photo\nDate: Fri, 20 Nov 2026 10:00:00 +0100\nMessage-ID: <p@example.net>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHere it is.\n--b\nContent-Type: image/jpeg\nContent-Disposition: attachment; filename="../x.jpg"\nContent-Transfer-Encoding: base64\n\naGVqCg==\n--b--\n' >"$ROOM/photo.eml"
ombud import "$ROOM/photo.eml" >/dev/null
mkdir "$ROOM/out"
saved() { [ "$(cat "$ROOM/out/1-file-1.jpg" 2>/dev/null)" = hej ]; }

step it_is_saved_for_a_reason
terminal 120 24 'ombud --now $NOW is:open'
see 'My photo'
press Enter
see 'masked: zp'
type ":save-attachment 1 $ROOM/out" Enter
see 'why do you need attachment 1?'
type package Enter
see '1-file-1.jpg is in'
holds 'the file is not what was sent' saved

step nothing_is_written_over
type ":save-attachment 1 $ROOM/out" Enter
see 'why do you need attachment 1?'
type package Enter
see 'is there already'

step the_folder_is_asked_for
type ':save-attachment' Enter
see 'why do you need attachment 1?'
type package Enter
see 'into which folder?'
type "$ROOM" Enter
see '1-file-1.jpg is in'

step a_path_that_is_no_folder_is_the_new_file
type ":save-attachment 1 $ROOM/mine.jpg" Enter
see 'why do you need attachment 1?'
type package Enter
see 'mine.jpg is in'

step what_is_not_there_is_said
type ':save-attachment 7' Enter
see '#1 has no attachment 7'

# ^C and ^Z are the command's: neither ends the desk nor stops it.
step a_command_has_the_terminal_and_gives_it_back
press v
see 'ATTACHMENTS of #1'
type '|'
see 'why do you need attachment 1?'
type package Enter
see 'to which command?'
type "cat; echo it-waits; cat /dev/tty" Enter
see 'it-waits'
press C-z
press C-c
see 'Enter goes back to the desk'
press Enter
see 'the command ended with 130'

# The program has a copy that only this account can read, which goes with it.
step a_program_shows_a_copy_that_goes
press q
press Q
see 'shell>'
mkdir -p "$ROOM/conf/ombud"
printf '#!/bin/sh\nstat -c "%%a %%n" "$1" "${1%%/*}" | tee %s/seen\n' "$ROOM" >"$ROOM/viewer"
chmod 700 "$ROOM/viewer"
echo "viewer image/* $ROOM/viewer" >"$ROOM/conf/ombud/keys"
type "TMPDIR=$ROOM XDG_RUNTIME_DIR= XDG_CONFIG_HOME=$ROOM/conf ombud --now \$NOW is:open" Enter
see 'My photo'
press Enter
see 'masked: zp'
type ':view-attachment' Enter
see 'why do you need attachment 1?'
type package Enter
see 'Enter removes the copy'
alone() { grep -q '^600 .*/1-file-1.jpg$' "$ROOM/seen" && grep -q '^700 ' "$ROOM/seen"; }
holds 'the copy was not for this account alone' alone
press Enter
see 'its copy is removed'
gone_again() { [ -z "$(find "$ROOM" -path '*/ombud-*')" ]; }
holds 'the copy is still there' gone_again
finish

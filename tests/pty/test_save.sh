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

step what_is_not_there_is_said
type ':save-attachment 7' Enter
see '#1 has no attachment 7'
finish

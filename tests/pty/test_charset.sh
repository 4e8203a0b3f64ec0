#!/bin/sh
# Terminals that are not UTF-8: Latin-1 in and out, ASCII; no locale of that name is on the host.
. "$(dirname "$0")/lib.sh"
plan "$0"
desk
printf '%s\n' '{"external_id":"S-1","kind":"access","received":"2026-11-01","subject":"Åsa söker 李 sina uppgifter"}' \
    >"$ROOM/more.jsonl"
ombud import "$ROOM/more.jsonl" >/dev/null

# What the program itself sends to the terminal, byte for byte.
listen() {
	: >"$ROOM/bytes"
	tm pipe-pane "cat >>'$ROOM/bytes'"
}
sent() { LC_ALL=C grep -qaF "$(printf "$1")" "$ROOM/bytes"; }

step latin_1_by_option
terminal 80 24
listen
type 'ombud --now $NOW --charset ISO-8859-1 subject:uppgifter' Enter
holds 'the subject did not come as Latin-1' sent '\305sa s\366'
holds 'a byte of UTF-8 was sent' eval '! sent "\303"'

step what_the_charset_lacks_keeps_its_cells
see 'ker ?? sina'

step latin_1_from_the_keyboard
type j
type i
holds 'the editor did not open' sent 'note on'
tm send-keys -H e5 e4 f6
holds 'the letters were not echoed' sent '\345\344\366'
press C-x
typed_is_there() { ombud show 41 | grep -q 'åäö'; }
holds 'the note is not in the store as typed' typed_is_there
type Q
see 'shell>'

step latin_1_by_locale_name
terminal 80 24
listen
type 'LC_ALL= LANG=sv_SE.ISO-8859-1 ombud --now $NOW subject:uppgifter' Enter
holds 'the subject did not come as Latin-1' sent '\305sa s\366'
type Q

step ascii_sends_ascii
terminal 80 24
listen
type 'LC_ALL= LANG=C ombud --now $NOW subject:uppgifter' Enter
see 'sina uppgifter' Requester
type Q
see 'shell>'
only_ascii() { [ -z "$(LC_ALL=C tr -d '\000-\177' <"$ROOM/bytes")" ]; }
holds 'bytes beyond ASCII were sent' only_ascii

step utf_8_and_wide_characters
terminal 80 24
type 'LC_ALL=C.UTF-8 ombud --now $NOW subject:uppgifter' Enter
see 'Åsa söker 李 sina uppgifter'
type Q
finish

#!/bin/sh
# Terminals of another age, and lines of theirs: nothing is sent that they would show as text, and what is typed
# ahead of a slow line arrives.
. "$(dirname "$0")/lib.sh"
plan "$0"
desk
sent() { LC_ALL=C grep -qaF "$(printf "$1")" "$ROOM/bytes"; }
never() { # BYTES: as printf writes them
	! sent "$1" || {
		LC_ALL=C grep -aoF "$(printf "$1").............." "$ROOM/bytes" | head -1 | od -c
		say_failed "'$1' was sent to $name"
	}
}
# The list, a page of it, a ticket, a copy, a prompt, a preview: what each of them is painted with.
walk_desk() {
	see '40/40'
	press PPage
	press NPage
	see '19/40'
	type jk
	press Enter
	see 'came'
	type q
	see '40/40'
	type y
	see clipboard
	type lkind:howto Enter
	see 'kind:howto'
	type gd
	see 'DASHBOARD'
	type q
	gone 'DASHBOARD'
	type Q
	see 'shell>'
}

step padding_is_not_sent
for name in vt100 vt220 ansi linux rxvt screen xterm; do
	terminal 80 24
	: >"$ROOM/bytes"
	tm pipe-pane "cat >>'$ROOM/bytes'"
	type "clear; TERM=$name ombud --now \$NOW" Enter
	walk_desk
	never '$<'
	case $name in vt*) never '\033]' ;; esac
done

step what_is_typed_ahead_of_9600_baud_arrives
if command -v python3 >/dev/null; then
	terminal 80 24 "TERM=vt100 python3 '$here/line.py' 9600 ombud --now \$NOW"
	see 'filter'
	type 'jjj'
	press Enter
	type 'iSeen by phone'
	see 'note on' 'Seen by phone'
	press C-x

	type 'q'
	see '4/40'
	type Q
	see 'shell>'
	noted() { ombud show is:open 2>/dev/null | grep -q 'Seen by phone' || ombud list 'body:"Seen by phone"' | grep -q .; }
	holds 'what was typed ahead is not in the store' noted
fi
finish

#!/bin/sh
# A ticket's fields as a text in an editor of the person's own: what was changed goes by its preview, one
# operation after the other; what was not stays as others left it.
. "$(dirname "$0")/lib.sh"
plan "$0"
desk
export XDG_RUNTIME_DIR=/dev/shm
mkdir "$ROOM/bin"
editor() { # NAME SCRIPT
	printf '#!/bin/sh\nfor f; do :; done; cp "$f" %s/was\nstat -c %%a "$f" >%s/mode\n%s\n' "$ROOM" "$ROOM" "$2" >"$ROOM/bin/$1"
	chmod 755 "$ROOM/bin/$1"
}
editor two "sed -i -e 's/^priority:.*/priority: low/' -e 's/^labels:.*/labels: vip, legal/' \"\$f\""
editor none :
editor wrong "echo 'subject: mine' >>\"\$f\""
edits() { # EDITOR
	tm kill-server 2>/dev/null
	TERMINAL_ENV="XDG_RUNTIME_DIR=/dev/shm VISUAL='$ROOM/bin/$1'"
	terminal 100 24 'ombud --now $NOW "id:1 sort:id"'
	see 'Letter 1 of'
	press e
	see 'edit which field?'
	type text
	press Enter
}
left() { ls -d /dev/shm/ombud-copy-* 2>/dev/null | wc -l; }
begun=$(left)

step what_was_changed_is_previewed
ombud do label old 1 >/dev/null
edits two
see 'BULK PREVIEW   priority low'
see 'edit of #1, 1 of 3'
holds 'for its owner alone' [ "$(cat "$ROOM/mode")" = 600 ]
holds 'nobody is named in it' sh -c "! grep -q -i -e anna -e p1@ '$ROOM/was'"
holds 'nothing is left' [ "$(left)" = "$begun" ]
press 1 Enter
see 'BULK PREVIEW   unlabel old'
press 1 Enter
see 'BULK PREVIEW   label "vip legal"'
press 1 Enter
see '1 applied'
holds 'it is so' [ "$(ombud count 'id:1 label:vip label:legal -label:old priority:low')" = 1 ]

step nothing_changed_is_nothing_done
edits none
see 'nothing was changed'

step a_line_that_is_no_field_changes_nothing
edits wrong
see 'line 7 is no field of the text: nothing is changed'
finish

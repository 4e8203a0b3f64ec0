#!/bin/sh
# A text in an editor of the person's own: taken when it ends well, left as it was when it does not; nothing of
# it stays behind.
. "$(dirname "$0")/lib.sh"
plan "$0"
desk
export XDG_RUNTIME_DIR=/dev/shm
mkdir "$ROOM/bin"
editor() { # NAME SCRIPT
	printf '#!/bin/sh\n%s\n' "$2" >"$ROOM/bin/$1"
	chmod 755 "$ROOM/bin/$1"
}
# Whoever runs the tests may be writing as well: only what our own program left counts.
left() { ls -d /dev/shm/ombud-copy-* 2>/dev/null | grep -c "ombud-copy-$(cat "$ROOM/pid" 2>/dev/null)-"; }
nothing_left() { [ "$(left)" = 0 ]; }
keeps_pid='for f; do :; done; d=${f%/*}; p=${d##*ombud-copy-}; echo "${p%-*}" >'$ROOM/pid
editor good "$keeps_pid
stat -c '%a' \"\$f\" \"\$d\" >$ROOM/modes; ls -l /proc/\$\$/fd | grep -c -E 'desk.db|socket' >$ROOM/open
printf '%s' \"\$1\" >$ROOM/first
cp \"\$f\" \"\$f~\"; mkdir \"\$d/sub\"; cp \"\$f\" \"\$d/sub/.text.swp\"
sqlite3 $STORE \"INSERT INTO setting(key, value) VALUES('a.b', 'c')\" 2>/dev/null && echo free >$ROOM/lock
sed -i 's/one line/another line å/' \"\$f\""
editor bad "$keeps_pid
echo nonsense >\"\$f\"; exit 3"
editor gone "$keeps_pid
rm \"\$f\""
editor latin "$keeps_pid
printf 'h\\345' >\"\$f\""
editor waits "$keeps_pid
echo waiting; sleep 60"
editor stops "$keeps_pid
sed -i 's/one line/another line å/' \"\$f\"
stty -icanon -echo; echo editing; dd bs=1 count=1 2>/dev/null >$ROOM/key; stty -a | grep -o -e '-icanon' >$ROOM/raw; stty icanon echo"
in_front() { p=$(cat "$ROOM/pid") && pgrep -P "$p" | grep -qx "$(ps -o tpgid= -p "$p" | tr -d ' ')"; }
modes_of_shell() { type 'stty -a | grep -o -w -e -*icanon' Enter; until_true line_is icanon; }
line_is() { screen | grep -qx "$1"; }
writes() { # EDITOR
	tm kill-server 2>/dev/null
	TERMINAL_ENV="XDG_RUNTIME_DIR=/dev/shm VISUAL='$1'"
	terminal 100 24 'ombud --now $NOW is:open'
	see 'Letter 1 of'
	press i
	see '^O your editor'
	type 'one line'
	see 'one line'
	press C-o
}

step an_editor_that_ends_well_is_taken
writes "$ROOM/bin/good \"two words\""
see 'another line å'
holds 'its words' [ "$(cat "$ROOM/first")" = 'two words' ]
holds 'the file is for its owner alone' [ "$(tr '\n' ' ' <"$ROOM/modes")" = '600 700 ' ]
holds 'nothing of ours is open in it' [ "$(cat "$ROOM/open")" = 0 ]
holds 'the store is not locked' [ "$(cat "$ROOM/lock")" = free ]
holds 'nothing is left' nothing_left
step it_is_one_step_back
press C-_
see 'one line'
gone 'another line'

# The terminal's modes are the shell's meanwhile, and the editor's again afterwards.
step it_stops_with_the_desk_and_goes_on
writes "$ROOM/bin/stops"
see 'editing'
press C-z
see 'Stopped'
holds 'the shell has its modes' modes_of_shell
type fg Enter
holds 'it is in front again' in_front
press y
see 'another line å'
holds 'the editor kept its modes' [ "$(cat "$ROOM/raw")" = -icanon ]
holds 'nothing is left' nothing_left

step one_that_fails_changes_nothing
writes "$ROOM/bin/bad"
see 'it ended with code 3; the text stays as it was'
see 'one line'
gone nonsense
holds 'nothing is left' nothing_left

step one_that_is_not_there_is_said
writes /no/such/editor
see 'No such file or directory; the text stays as it was'
see 'one line'

step a_file_that_is_gone_or_no_text_changes_nothing
writes "$ROOM/bin/gone"
see 'the file is gone; the text stays as it was'
writes "$ROOM/bin/latin"
see 'it is not in UTF-8; the text stays as it was'
see 'one line'
holds 'nothing is left' nothing_left

step none_is_set
writes ''
see 'you have no editor set'

step a_text_in_a_form_is_taken_too
writes "$ROOM/bin/good words"
see 'another line å'
press Escape
see 'filter  is:open'
press m
see '^O your editor'
press C-o
see 'an editor of your own takes a text'
press BTab BTab
type 'one line'
press C-o
see 'text        another line å'
holds 'nothing is left' nothing_left

step a_line_that_is_cut_leaves_nothing
writes "$ROOM/bin/waits"
see waiting
holds 'the file is there' test "$(left)" = 1
kill -HUP "$(cat "$ROOM/pid")"
holds 'nothing is left' nothing_left
holds 'the text is a draft' sh -c "sqlite3 '$STORE' 'SELECT text FROM draft' | grep -q 'one line'"
finish

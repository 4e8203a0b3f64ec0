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

# What is typed before that would meet the shell's modes of the terminal.
in_front() { pgrep -P "$pid" | grep -qx "$(ps -o tpgid= -p "$pid" | tr -d ' ')"; }
leads() { [ "$(ps -o tpgid= -p "$pid" | tr -d ' ')" = "$pid" ]; }
stopped() { ps -o stat= -p "$pid" | grep -q '^T'; }

# ^C is the command's alone; ^Z stops it and the desk, and the shell brings both back.
step a_command_has_the_terminal_and_gives_it_back
press g a
see 'ATTACHMENTS of #1'
type '|'
see 'why do you need attachment 1?'
type package Enter
see 'to which command?'
type "cat; echo it-waits; cat /dev/tty | sed -u s/^/got-/" Enter
pid=$(pgrep -P "$(tm display-message -p '#{pane_pid}')")
holds 'the command has the terminal' in_front
see 'it-waits'
press C-z
see 'Stopped'
type fg Enter
holds 'it is in front again' in_front
type back Enter
see 'got-back'
press C-c
see 'Enter goes back to the desk'
press C-z
holds 'the desk is stopped' stopped
type fg Enter
holds 'the desk is in front' leads
press Enter
see 'the command ended with 130'

# The program has a copy that only this account can read, which goes with it.
step a_program_shows_a_copy_that_goes
press q
press Q
see 'shell>'
mkdir -p "$ROOM/conf/ombud"
printf '#!/bin/sh\nls -l /proc/$$/fd | grep -c -E "desk.db|socket|signalfd" >%s/open\nstat -c "%%a %%n" "$1" "${1%%/*}" >%s/seen\necho it-shows; [ ! -e %s/waits ] || sleep 60\n' \
    "$ROOM" "$ROOM" "$ROOM" >"$ROOM/viewer"
chmod 700 "$ROOM/viewer"
echo "viewer image/* $ROOM/viewer" >"$ROOM/conf/ombud/keys"
memory= # $XDG_RUNTIME_DIR of the next desk
views() { # begins a desk and the viewer in it
	rm -f "$ROOM/seen"
	TERMINAL_ENV="XDG_RUNTIME_DIR=$memory XDG_CONFIG_HOME=$ROOM/conf"
	terminal 120 24 'ombud --now $NOW is:open'
	see 'My photo'
	press Enter
	see 'masked: zp'
	type ':view-attachment' Enter
	see 'why do you need attachment 1?'
	type package Enter
	see 'it-shows'
	copy=$(sed -n 's/^700 //p' "$ROOM/seen")
	pid=${copy##*ombud-copy-}
	pid=${pid%-*}
}
copy_is_gone() { [ ! -e "$copy" ]; }
ended() { ! kill -0 "$1" 2>/dev/null; }
views
see 'Enter removes the copy'
alone() { grep -q '^600 /dev/shm/ombud-copy-.*/1-file-1.jpg$' "$ROOM/seen" && grep -q '^700 ' "$ROOM/seen"; }
holds 'the copy was not for this account alone' alone
holds 'something of ours is open in it' [ "$(cat "$ROOM/open")" = 0 ]
press Enter
see 'its copy is removed'
holds 'the copy is still there' copy_is_gone

step told_to_end_before_enter_it_leaves_nothing
views
see 'Enter removes the copy'
kill -TERM "$pid"
holds 'the desk has ended' ended "$pid"
holds 'the copy is still there' copy_is_gone

step a_line_that_is_cut_ends_the_program_and_leaves_nothing
: >"$ROOM/waits"
views
program=$(pgrep -n -P "$pid")
kill -HUP "$pid"
holds 'the desk has ended' ended "$pid"
holds 'the program has ended' ended "$program"
holds 'the copy is still there' copy_is_gone

# The hang-up is told to who is in front, here a program that does not listen to it.
step a_terminal_that_is_gone_ends_it_too
printf '#!/bin/sh\ntrap "" HUP\nstat -c "%%a %%n" "${1%%/*}" >%s/seen\necho it-shows; sleep 60\n' "$ROOM" >"$ROOM/viewer"
views
program=$(pgrep -n -P "$pid")
tm kill-server
holds 'the desk has ended' ended "$pid"
holds 'the program has ended' ended "$program"
holds 'the copy is still there' copy_is_gone

step put_to_the_background_it_stays_stopped
rm "$ROOM/waits"
printf '#!/bin/sh\nstat -c "%%a %%n" "${1%%/*}" >%s/seen\necho it-shows; read line; echo "got $line"\n' "$ROOM" >"$ROOM/viewer"
views
press C-z
see 'Stopped'
type 'bg; sleep 0.3; clear; jobs' Enter
see '[1]+  Stopped'
type fg Enter
holds 'it is in front again' in_front
type words Enter
see 'got words'
see 'Enter removes the copy'
press Enter
see 'its copy is removed'

step without_a_shell_it_is_not_stopped
tm kill-server
terminals=$((terminals + 1))
tm -u -f /dev/null new-session -d -x 120 -y 24 "exec env XDG_CONFIG_HOME=$ROOM/conf OMBUD_DB=$STORE $BUILD/ombud --now $NOW is:open"
see 'My photo'
press Enter
see 'masked: zp'
type ':view-attachment' Enter
see 'why do you need attachment 1?'
type package Enter
see 'it-shows'
press C-z
type words Enter
see 'got words'
press C-z
press Enter
see 'its copy is removed'

# In a folder of its own: in /dev/shm the desk of any other suite would be the next.
step what_a_dead_desk_left_is_swept_by_the_next
memory=$(mktemp -d /dev/shm/ombud-test-XXXXXX)
: >"$ROOM/waits"
printf '#!/bin/sh\nstat -c "%%a %%n" "${1%%/*}" >%s/seen\necho it-shows; sleep 60\n' "$ROOM" >"$ROOM/viewer"
views
kill -KILL "$pid"
holds 'the desk has ended' ended "$pid"
holds 'the copy is there' [ -e "$copy/1-file-1.jpg" ]
terminal 120 24 'ombud --now $NOW is:open'
see 'My photo'
holds 'the copy is still there' copy_is_gone
rmdir "$memory"
memory=

step a_path_may_begin_at_home
TERMINAL_ENV="HOME=$ROOM/way"
mkdir "$ROOM/home" && ln -s home "$ROOM/way"
terminal 120 24 'ombud --now $NOW is:open'
see 'My photo'
press Enter
see 'masked: zp'
type ':save-attachment 1 ~/mine.jpg' Enter
see 'why do you need attachment 1?'
type package Enter
see 'mine.jpg is in'
holds 'it is not at home' [ "$(cat "$ROOM/home/mine.jpg")" = hej ]
finish

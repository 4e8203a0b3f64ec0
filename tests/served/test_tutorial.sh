#!/bin/sh
# The tutorial from a served desk (g?), over ssh: to its end in both languages, as lines, and back; a store of its
# own that goes with it, and nothing of the desk's changes.
. "$(dirname "$0")/lib.sh"
. "$here/../lesson.sh"
command -v tmux >/dev/null || skip_all 'tmux is not installed'
serve_desk
as ines new --kind access --subject First </dev/null >/dev/null

# A server that is ending still holds its socket: each has its own.
terminals=0
tm() { tmux -S "$ROOM/tmux$terminals" "$@"; }
shows() { tm capture-pane -p | grep -qF -e "$1"; }
hides() { ! shows "$1"; }
fail_here() {
	tm capture-pane -p
	echo "not ok $SUITE/$case_name # '$1'"
	exit 1
}
see() { for text; do wait_for shows "$text" || fail_here "$text"; done; }
gone() { wait_for hides "$1" || fail_here "$1 stays"; }
type() { tm send-keys -l -- "$1"; }
press() { tm send-keys "$@"; }
over_ssh() { # WORDS...: what is asked of the desk
	tm kill-server 2>/dev/null
	terminals=$((terminals + 1))
	tm -u -f /dev/null new-session -d -x 80 -y 24 "$(cat <<END
LC_ALL=C.UTF-8 ssh -F none -tt -i $ROOM/keys/ines -o IdentitiesOnly=yes -o BatchMode=yes \
-o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR -o SendEnv=LC_ALL \
-p $PORT $ACCOUNT@127.0.0.1 -- $*; echo left \$?; cat
END
)"
	tm set -g status off
	tm resize-window -x 80 -y 24
}
# Others of this machine may have theirs.
sandboxes() {
	find /tmp "/run/user/$(id -u "$ACCOUNT")" -maxdepth 1 -name 'ombud-tutorial-*' -user "$ACCOUNT" 2>/dev/null
}
none_left() { [ -z "$(sandboxes)" ]; }

case_name=to_the_end_and_back
over_ssh
see First
before=$(as_owner list --format csv | sha256sum) entries=$(as_owner journal --all | wc -l)
type 'g?'
see 'TUTORIAL, SANDBOX'
mode=$(stat -c '%U %a' $(sandboxes))
lesson en
see 'back from the tutorial' First
type Q
see 'left 0'
echo "ok $SUITE/$case_name"
case_ok its_folder_is_the_accounts_alone test "$mode" = "$ACCOUNT 700"
case_ok the_sandbox_is_gone wait_for none_left

case_name=in_swedish
over_ssh --lang sv
see First
type 'g?'
see 'LEKTION, SANDLÅDA'
lesson sv
see 'tillbaka från lektionen' First
type Q
see 'left 0'
echo "ok $SUITE/$case_name"

case_name=no_way_out_of_it
over_ssh
see First
type 'g?'
see 'TUTORIAL, SANDBOX'
for line in ':shell id' ':pipe cat'; do
	type "$line"
	press Enter
	see 'no other program runs on a served desk'
	press Escape
	gone 'no other program runs on a served desk'
done
type :suspend
press Enter
see 'no shell here'
type Q
see 'back from the tutorial'
type Q
see 'left 0'
echo "ok $SUITE/$case_name"

case_name=as_lines
over_ssh --linear
see First
type 'g?'
see 'step 1 of 13'
type jj
see 'step 2 of 13'
type Q
see 'back from the tutorial'
type Q
see 'left 0'
echo "ok $SUITE/$case_name"

same() { [ "$(as_owner list --format csv | sha256sum)" = "$before" ] && [ "$(as_owner journal --all | wc -l)" = "$entries" ]; }
case_ok nothing_of_the_desk_changed same
case_ok no_sandbox_is_left wait_for none_left

case_name=a_cut_line
over_ssh
see First
type 'g?'
see 'TUTORIAL, SANDBOX'
tm kill-server
case_ok a_cut_line_leaves_none wait_for none_left
finish

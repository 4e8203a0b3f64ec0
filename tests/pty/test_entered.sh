#!/bin/sh
# What was entered is kept over logins, and nothing of a person with it: the file of the store is looked through.
. "$(dirname "$0")/lib.sh"
plan "$0"
desk
TERMINAL_ENV="HOME=$ROOM"

in_store() { cat "$STORE" "$STORE"-* 2>/dev/null | grep -aqF -- "$1"; }
# Who asked for what of whom stands in the access log, once.
only_logged() { [ "$(cat "$STORE" "$STORE"-* 2>/dev/null | grep -ao -- "$1" | wc -l)" -eq "$2" ]; }

step lines_that_say_nothing_of_a_person_are_kept
terminal 80 24 'ombud --now $NOW'
see 'Letter 1 of the desk'
type 'T'
see 'tag:'
type 'kind:access -is:snoozed' Enter
see '7 in all'
type ':sort -id' Enter
see '-id'
type 'T'
see 'tag:'
type 'email:zzyzx.invalid' Enter
see 'tagged'
type ':search name:Qwertyson' Enter
see 'nothing'
type ':goto 6503121234' Enter
see '6503121234'
type ':untag-filter subject:Xylophone' Enter
type 'Q'
see 'shell>'
holds 'the filter is not in the store' in_store 'kind:access -is:snoozed'
holds 'the command is not in the store' in_store 'sort -id'
for word in zzyzx Qwertyson Xylophone; do
	holds "$word is kept" only_logged "$word" 1
done
holds 'a number is kept' only_logged 6503121234 0

step they_are_there_at_the_next_login
terminal 80 24 'ombud --now $NOW'
see 'Letter 1 of the desk'
type 'T'
see 'tag:'
press Up
see 'tag: kind:access -is:snoozed'
press Escape
gone 'tag:'
type ':'
press Up
see ':sort -id'
finish

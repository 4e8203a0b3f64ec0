# README's first five minutes, key by key, on a screen of SIZE ("80 24"); read by the two tests
# that name one.
. "$(dirname "$0")/lib.sh"
columns=${SIZE% *} lines=${SIZE#* }
plan "$(dirname "$0")/walk.sh"
desk
# shellcheck disable=SC2086 # two numbers
terminal $SIZE 'ombud --now $NOW; echo ended $?'

cursor_on() { screen | grep '^>' | grep -qF -- " $1 "; }
on() { until_true cursor_on "$1" || say_failed "the cursor is not on '$1'"; }
journal_has() { ombud journal | grep -qF -- "$1"; }
ticket_is() { ombud list "id:$1" --format json | grep -qF -- "$2"; }
fits() { # no line is wider or missing: the frame stands
	[ "$(screen | wc -l)" -eq "$lines" ]
}

step queue_opens_with_what_is_due_first
see 'filter  is:open' '40/40' '15:05' 'Requester' '? help'
on 21
see_line 3 '-14d!'
see_line 4 '-12d!'
holds 'the screen has not its lines' fits

step moving
type j
on 3
type k
on 21
type 4j
on 33
type gg
on 21
type G
see '40/40'
see 'due  40/40'
press C-b
gone 'due  40/40'
type gg
see 'due  1/40'
press C-f
gone 'due  1/40'
type gg
on 21

step ticket_opens_masked
press Enter
see '#21 Letter 21 of the desk' 'Please see to case 21.' 'STEPS' '14 days late'
gone 'Requester'
see 'p•••@e•••.net'
holds 'an address stands in clear' hides 'p21@example.net'
holds 'a name stands in clear' hides 'Lind'
type J
see '#3 Letter 3 of the desk'
type K
see '#21 Letter 21 of the desk'
type q
see 'Requester'
on 21

step taking_and_giving
type A
see 'assign @me' '@me'
holds 'the store does not say so' ticket_is 21 '"assignee":"'
type a
see 'assign to:'
type admin Enter
see '#21 assign'
holds 'the store does not say so' ticket_is 21 '"assignee":"admin"'

step note_is_written
type j
on 3
type i
see 'note on #3'
type 'Called back, no answer'
see 'Called back, no answer'
press C-x
see 'Requester' '#3 note'
holds 'the note is not in the store' eval 'ombud show 3 | grep -q "Called back"'

step narrowing_and_widening
type l
see 'limit:'
type 'kind:erasure due:<20d' Enter
see 'is:open > kind:erasure due:<20d' '3/40' 'eras'
gone 'howt'
press BSpace
see '40/40'

step a_wrong_filter_says_where
type l
see 'limit:'
type 'kind:erasure wibble:x' Enter
see 'unknown field'
press Escape
gone 'limit:'
see '40/40'

step regular_expression_on_masked_values
type l
see 'limit:'
type 'email:/@example\.org$/' Enter
see '10/40'
holds 'an address stands in clear' hides '@example.org '
press BSpace
see '40/40'
holds 'it was not logged' eval 'ombud audit list | grep -q filter'

step search_only_moves
type gg
type /
type 'Letter 15 of' Enter
on 15
see '40/40'
type gg
on 21

step sidebar_and_saved_filters
type gs
see QUEUES my-open erasure-due
holds 'due-soon has no count' eval 'screen | grep -q "due-soon  *7"'
type g5
see 'erasure-due  is:open kind:erasure' '6/40'
type gs
see 'd drop'
type q
gone QUEUES
type g4
see 'unassigned'
type l
see 'limit:'
type 'label:nobody-has-it' Enter
see 'nothing matches'
press BSpace
gone 'nothing matches'
type g9
see 'new  state:new'

step bulk_is_rehearsed_first
type gg
type ttt
see '3 tagged'
type ';'
type +
see 'label name:'
type vip Enter
see PREVIEW 'apply 3' 'vip'
holds 'it was applied before it was agreed to' eval '[ "$(ombud count label:vip)" = 0 ]'
press Enter
holds 'Enter alone applied it' eval '[ "$(ombud count label:vip)" = 0 ]'
type 3 Enter
gone PREVIEW
holds 'three tickets do not have the label' eval '[ "$(ombud count label:vip)" = 3 ]'

step undo_redo_journal
type u
see undo
holds 'undo took nothing back' eval '[ "$(ombud count label:vip)" = 0 ]'
press C-r
see redo
holds 'redo did nothing' eval '[ "$(ombud count label:vip)" = 3 ]'
type U
see JOURNAL 'label vip x3' 'undo: label vip'
type q
gone JOURNAL

step states_and_their_guards
type '#'
see_line "$lines" '#'
type 9 Enter
on 9
press Enter
see '#9 Letter 9 of the desk'
type d
see 'resolve code:'
type SOLVED Enter
see 'assign'
holds 'it was resolved against the rules' ticket_is 9 '"state":"new"'
type A
see '[x] assigned'
type s
see 'state to:'
type work Enter
see '| work |'
type d
see 'resolve code:'
type SOLVED Enter
see '| resolved |'
holds 'the store does not say so' ticket_is 9 '"state":"resolved"'

step the_clock_says_why
type D
see 'CLOCK of #9' 'Reg. 1182/71' '2026-11-17'
type q
see '| resolved |'

step one_value_in_clear
type zp
see 'show which value?'
type email Enter
see 'why do you need email?'
type reply Enter
see 'p9@example.net' 'in clear'
press Escape
gone 'p9@example.net'
holds 'it was not logged' eval 'ombud audit list | grep -qi reveal'

step palette_and_help
type :
see 'give the ticket to an agent'
press Escape
gone 'give the ticket to an agent'
type '?'
see HELP 'Keys in a ticket'
type journal
see 'any of it can be undone'
press Escape
gone 'type to narrow: journal'
press Escape
gone HELP

step leaving
type q
see Requester
type Q
see 'ended 0' 'shell>'
holds 'the store is not whole' eval 'ombud check >/dev/null'
finish

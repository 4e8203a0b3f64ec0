#!/bin/sh
# A file of one's own beside a letter: by a path that is completed, and what a path may not be.
. "$(dirname "$0")/lib.sh"
plan "$0"
desk
ombud --as admin settings set mail.from desk@example.com >/dev/null
mkdir "$ROOM/files" "$ROOM/files/folder"
printf 'a;b\n1;2\n' >"$ROOM/files/rows.csv"
printf '%%PDF-1.7\n' >"$ROOM/files/folder/answer.pdf"
ln -s rows.csv "$ROOM/files/way.csv"
mkfifo "$ROOM/files/pipe"
mkdir "$ROOM/home" && ln -s ../files/folder "$ROOM/home/way"
TERMINAL_ENV="HOME=$ROOM/home"

step the_letter_is_looked_at
terminal 80 24 "cd $ROOM/files; ombud --now \$NOW kind:howto"
see 'Letter 3 of'
press r
see 'letter to #'
press Enter
see '^X look at it'
type 'See the file.'
press C-x
see 'Files     none'

step a_path_is_completed
press a
see 'file for the letter'
see 'rows.csv'
hides pipe || say_failed 'a pipe is offered'
type 'fold' Tab
see 'folder/'
type 'ans' Tab
see 'folder/answer.pdf'
press Enter
see 'Files     1 answer.pdf, application/pdf, 9 bytes'
see 'one file goes along'

step what_is_no_file_is_refused
press a
see 'file for the letter'
type "$ROOM/files/way.csv" Enter
see 'it is a symbolic'
press a
see 'file for the letter'
type "$ROOM/files/pipe" Enter
see 'it is no file'
see 'Files     1 answer.pdf'

step a_path_may_begin_at_home_and_go_by_a_linked_folder
press a
see 'file for the letter'
type '~/wa' Tab
see '~/way/'
type 'ans' Tab
see '~/way/answer.pdf'
press Enter
see '          2 answer.pdf'
press x
see 'drop which file'
type 2 Enter
gone '          2 answer.pdf'

step it_is_dropped_and_another_sent
press x
see 'Files     none'
press a
see 'file for the letter'
type 'rows.csv' Enter
see 'Files     1 rows.csv, text/csv, 8 bytes'
press y
see 'the letter leaves in 60 s'
holds 'it is an attachment' [ "$(sqlite3 "$STORE" 'SELECT name, size FROM attachment')" = 'rows.csv|8' ]
finish

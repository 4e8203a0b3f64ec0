#!/bin/sh
# What `make demo` runs once the program is built: makes a sample store of invented people in
# build/demo/ if none is there, and opens the desk on it. Without a terminal it prints the queue
# and says how to open it. No store of the user's own is touched, whatever $OMBUD_DB says.
#
#	sh tests/demo.sh PROGRAM
[ $# -eq 1 ] && [ -x "$1" ] || {
	echo 'demo.sh: name the program, such as build/release/ombud' >&2
	exit 2
}
folder=build/demo
store=$folder/ombud.db
unset OMBUD_DB

if [ ! -e "$store" ]; then
	mkdir -p "$folder" && chmod 700 "$folder" || exit 5
	"$1" --db "$store" demo || exit
fi
if [ -t 0 ] && [ -t 1 ]; then
	exec "$1" --db "$store"
fi
"$1" --db "$store" list is:open --limit 20 || exit
cat <<END

This is the queue of a sample store: its people and letters are invented. In a terminal this
opens it, and ? there shows every key:

    $1 --db $store

'rm -r $folder' and 'make demo' make it anew.
END

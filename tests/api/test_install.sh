#!/bin/sh
# make install puts a program there that runs from where it is, and uninstall takes all of it away.
top=$(cd "$(dirname "$0")/../.." && pwd)
room=$(mktemp -d) || exit 2
trap 'rm -rf "$room"' EXIT
result=0
check() { # NAME COMMAND...
	name=$1
	shift
	if "$@" >"$room/out" 2>&1; then
		echo "ok install/$name"
	else
		result=1
		echo "not ok install/$name"
		sed 's/^/    /' "$room/out"
	fi
}
# What is built is installed: nothing is built anew (-o) under the suites that run beside this one.
make_it() { make -s -C "$top" -o all VARIANT="${VARIANT:-release}" PREFIX=/usr DESTDIR="$room/to" "$@"; }
mode() { [ "$(stat -c %a "$room/to/usr/$1")" = "$2" ]; }
runs() { "$room/to/usr/bin/ombud" version | grep -q '^ombud '; }
pages() { # every page of the tree
	for page in "$top"/tui/*.[0-9]; do
		[ -f "$room/to/usr/share/man/man${page##*.}/$(basename "$page")" ] || { echo "$page" && return 1; }
	done
}
own_library() { ldd "$room/to/usr/bin/ombud" | grep -F "libombud.so => $room/to/usr/"; }
nothing_left() { [ -z "$(find "$room/to" -type f)" ] || { find "$room/to" -type f && false; }; }
check installs make_it install
check runs runs
check with_its_own_library own_library
check program_is_all_mens_to_run mode bin/ombud 755
check library_is_nobodys_to_write mode lib/libombud.so 644
check every_page_is_there pages
check uninstalls make_it uninstall
check nothing_is_left nothing_left
exit $result

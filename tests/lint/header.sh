#!/bin/sh
# The public header, parts and all: complete by itself as C and as C++ under strict flags, and
# free of any library's names.
header=$1
for part in "${header%.h}"*.h; do
	lines=$(wc -l <"$part")
	[ "$lines" -le 400 ] || echo "$part:400: $lines lines, a part of the public face has 400 at most"
done

warn='-Wall -Wextra -Wpedantic -Wconversion -Werror -fsyntax-only'
compile() {
	# Twice: a header guards itself.
	printf '#include "%s"\n#include "%s"\n' "$PWD/$header" "$PWD/$header" | LC_ALL=C "$@" - 2>&1 |
	    sed -n "s|^.*${header%.h}\([a-z_]*\.h\):\([0-9]*\):.*\(error\): *|${header%.h}\1:\2: |p"
}
# shellcheck disable=SC2086 # a list of flags
{
	compile gcc -std=c17 $warn -Wshadow -Wstrict-prototypes -x c
	compile gcc -std=c99 $warn -Wstrict-prototypes -x c
	if command -v g++ >/dev/null; then
		compile g++ -std=c++17 $warn -x c++
	else
		echo "$header:1: (warning) no g++ here: not compiled as C++"
	fi
} | sort -u
grep -niE 'sqlite|postgres|gmime|pcre|curses|jansson|libxml' "${header%.h}"*.h /dev/null |
    sed 's|^\([^:]*:[0-9]*\):.*|\1: a library is named in the public face|'

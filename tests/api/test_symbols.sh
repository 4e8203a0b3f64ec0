#!/bin/sh
# What libombud.so exports is what the header declares, both ways; and the program asks the
# library for nothing else.
top=$(cd "$(dirname "$0")/../.." && pwd)
build=${BUILD:-$top/build/release}
room=$(mktemp -d) || exit 2
trap 'rm -rf "$room"' EXIT
declared() {
	# The names before a parenthesis on lines that OMBUD_API begins.
	grep -ohE '^OMBUD_API [^(]*\(' "$top"/core/ombud*.h | sed 's/($//; s/.*[ *]//' | sort
}
# A sanitizer's and a coverage run's own symbols are not ours.
exported() {
	nm -D --defined-only "$build/libombud.so" | awk '{ print $3 }' | sed 's/@.*//' |
	    grep -vE '^(__asan_|__odr_asan|__ubsan_|__gcov|__llvm|mangle_path$)' | sort
}
declared >"$room/declared"
exported >"$room/exported"
result=0
check() { # NAME FILE: the file must be empty
	if [ -s "$2" ]; then
		result=1
		echo "not ok symbols/$1"
		sed 's/^/    /' "$2"
	else
		echo "ok symbols/$1"
	fi
}
[ "$(wc -l <"$room/declared")" -gt 50 ] || echo "the header was not read" >"$room/few"
touch "$room/few"
check header "$room/few"
comm -23 "$room/declared" "$room/exported" >"$room/missing"
check declared_are_exported "$room/missing"
comm -13 "$room/declared" "$room/exported" >"$room/extra"
check exported_are_declared "$room/extra"
if [ -x "$build/ombud" ]; then
	nm -D --undefined-only "$build/ombud" | awk '{ print $2 }' | sed 's/@.*//' |
	    grep -E '^(sqlite3_|g_mime|pcre2_|json_|xml[A-Z]|iconv|utf8proc|crypto_|sodium_|csv_)' >"$room/fence"
	check program_knows_no_library "$room/fence"
fi
exit $result

#!/bin/sh
# Lines covered by the suite, per file, lowest first; the last line is the whole.
#
#	sh tests/coverage.sh build/coverage
build=$(cd "${1:-build/coverage}" && pwd) || exit 2
top=$(cd "$(dirname "$0")/.." && pwd)
room=$(mktemp -d) || exit 2
trap 'rm -rf "$room"' EXIT
find "$build/core" "$build/tui" -name '*.gcno' | sort >"$room/notes"
[ -s "$room/notes" ] || {
	echo "coverage: $build was not built for it: make coverage" >&2
	exit 2
}
cd "$room" || exit 2
# gcov says "File 'x'" and "Lines executed:P% of N" for each source and header it meets.
tr '\n' '\0' <"$room/notes" | xargs -0 -n 50 gcov -n -s "$top" -r 2>/dev/null | awk '
/^File / { file = $2; gsub(/\047/, "", file); next }
/^Lines executed:/ && file {
	split($0, part, /[:% ]+/)
	percent = part[3]
	of = $NF
	if (file !~ /^\// && !(file in lines)) {
		lines[file] = of
		hit[file] = percent * of / 100
	}
	file = ""
}
END {
	for (f in lines) {
		all += lines[f]
		covered += hit[f]
		printf "%6.1f %%  %5d lines  %s\n", 100 * hit[f] / lines[f], lines[f], f | "sort -n"
	}
	close("sort -n")
	if (all) printf "%6.1f %%  %5d lines  in all\n", 100 * covered / all, all
}'

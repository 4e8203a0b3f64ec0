#!/bin/sh
# Line-mode transcripts: each *.t file reads like a terminal. A line "$ command" is run (lines
# "> " after it belong to it), what follows is the expected output, stdout and stderr together,
# and "[3]" the exit code where it is not 0. Lines "## " are comments. Every file starts in a new
# folder with an empty environment, a fixed clock (NOW), an agent if AS is set, and its store at
# desk.db. What would be as wide as the tester's account name is left to a named agent.
#
#	sh tests/line/run.sh [FILE...]           compare
#	sh tests/line/run.sh --accept [FILE...]  rewrite the files with what comes out
#
# BUILD names the folder with the program (build/release); OMBUD_TEST_SERVER: the server that keeps the stores of
# build/release/pg/ombud.
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${BUILD:-$here/../../build/${VARIANT:-release}}" && pwd) || exit 2
accept=
if [ "$1" = --accept ]; then
	accept=yes
	shift
fi
[ $# -gt 0 ] || set -- "$here"/*.t

# The transcript as a shell script that prints the transcript anew.
compile='
function quoted(s) { gsub(/\047/, "\047\\\047\047", s); return "\047" s "\047" }
function flush() {
	if (command == "") return
	print "printf \"%s\\n\" " quoted(shown)
	print "{ " command "\n} >out.txt 2>&1 </dev/null"
	print "finish $?"
	command = ""
}
function gap() { if (blank) print "echo"; blank = 0 }
/^\$ / { flush(); gap(); shown = $0; command = substr($0, 3); next }
/^> / && command != "" { shown = shown "\n" $0; command = command "\n" substr($0, 3); next }
/^## / || /^##$/ { flush(); gap(); print "printf \"%s\\n\" " quoted($0); next }
/^$/ { blank = 1; next }
{ blank = 0 }
END { flush() }
'

prelude='
ombud() { "$OMBUD" ${AS:+--as "$AS"} --now "$NOW" "$@"; }
finish() {
	# Who runs the tests is not part of the expectation, nor is where; blanks at the end neither.
	# A carriage return is made visible.
	sed -e "s/\\r\$/\\\\r/" -e "s|$PWD|.|g" -e "s/\\b$WHO\\b/you/g" out.txt | sed -e ":a" -e "/^\n*\$/{\$d;N;ba" -e "}"
	[ "$1" -eq 0 ] || echo "[$1]"
}
'

run_one() {
	room=$(mktemp -d) || exit 2
	{ printf '%s' "$prelude"; awk "$compile" "$1"; } > "$room.sh"
	(cd "$room" && env -i PATH="$PATH" HOME="$room" OMBUD="$build/ombud" OMBUD_DB=desk.db \
	    NOW=2026-11-23T14:05:00Z WHO="$(id -un)" DATA="$here/data" LC_ALL=C.UTF-8 \
	    ${OMBUD_TEST_SERVER:+OMBUD_TEST_SERVER="$OMBUD_TEST_SERVER"} ASAN_OPTIONS="${ASAN_OPTIONS-}" LSAN_OPTIONS="${LSAN_OPTIONS-}" \
	    sh "$room.sh" > "$room.out" 2>&1)
}

passed=0 failed=0
for file; do
	name=line/$(basename "$file" .t)
	run_one "$file"
	if cmp -s "$file" "$room.out"; then
		passed=$((passed + 1))
		echo "ok $name"
	elif [ "$accept" ]; then
		cp "$room.out" "$file"
		echo "accepted $name"
	else
		failed=$((failed + 1))
		echo "not ok $name"
		diff -u "$file" "$room.out" | sed 's/^/    /'
	fi
	rm -rf "$room" "$room.out" "$room.sh"
done
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" -eq 0 ]

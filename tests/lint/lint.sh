#!/bin/sh
# The house rules that a machine can hold: layers, fences, sizes, words, the public header.
# One line a finding, "file:line: what"; "(warning)" ones do not fail. Exit code 1 if any fail.
#
#	sh tests/lint/lint.sh [--root DIR] [--tap] [CHECK...]
#
# --tap prints "ok lint/CHECK" lines for tests/run.sh. Every check has bad samples in bad/, on
# which selftest.sh shows that it can fail.
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
tap=
checks='layers fences sizes functions header words calls sql say shell endings top map po'
while [ $# -gt 0 ]; do
	case $1 in
	--root) root=$(cd "$2" && pwd) && shift ;;
	--tap) tap=yes ;;
	-*) echo "lint: no option $1" >&2 && exit 2 ;;
	*) break ;;
	esac
	shift
done
[ $# -gt 0 ] || set -- $checks
cd "$root" || exit 2

# What belongs to the tree: tracked or about to be; without git all but what is built.
tree() {
	if [ -e .git ] && git ls-files -co --exclude-standard >/dev/null 2>&1; then
		git ls-files -co --exclude-standard | while IFS= read -r f; do
			[ ! -f "$f" ] || printf '%s\n' "$f"
		done
	else
		find . -path ./.git -prune -o -path ./build -prune -o -type f -print | sed 's|^\./||'
	fi | sort
}
tree=$(mktemp) || exit 2
trap 'rm -f "$tree"' EXIT
trap 'exit 2' HUP INT TERM
tree > "$tree"

# on PATTERN COMMAND...: the command with the files that match, none: nothing to do.
on() {
	pattern=$1
	shift
	grep -E "$pattern" "$tree" | tr '\n' '\0' | xargs -0 -r "$@"
}
sources='^(core|tui)/.*\.[ch]$'
all_c='\.[ch]$'

check_layers() { on "$sources" awk -f "$here/layers.awk"; }
check_fences() { on "$sources" awk -f "$here/fences.awk"; }
check_functions() { on "$all_c" awk -f "$here/functions.awk"; }
check_calls() { on "$sources" awk -f "$here/calls.awk"; }
check_sql() { on '^core/.*\.[ch]$' awk -f "$here/sql.awk"; }
check_say() { on "$sources" awk -f "$here/say.awk"; }
check_words() { on '.' awk -f "$here/words.awk"; }
check_header() { [ ! -f core/ombud.h ] || sh "$here/header.sh" core/ombud.h; }

check_sizes() {
	on '\.([chty]|sh|awk|py|sql)$' awk '
	FNR == 1 { flush(); file = FILENAME }
	{ n = FNR }
	function flush() {
		most = 600
		if (n > most) print file ":" most ": " n " lines, " most " are the most: split it by question"
		else if (n > 400 && file ~ /^(core|tui)\//)
			print file ":400: (warning) " n " lines; a file answers one question"
	}
	END { flush() }'
}

check_shell() {
	grep -E '(\.sh|^\.ci/run)$' "$tree" | while IFS= read -r f; do
		# The shell that its first line names reads it.
		shell=sh
		head -n 1 "$f" | grep -q bash && shell=bash
		"$shell" -n "$f" 2>&1 | sed -n "s|^[^:]*: *\([0-9]*\): *|$f:\1: |p" | head -n 1
	done
}

# Text files end in a newline and hold no NUL and no control character but tab (form feed and
# escape too are for terminals, not for sources).
# Transcripts and samples show what they must.
check_endings() {
	grep -vE '^tests/(data|fuzz|line|cases|screen)/|\.(png|svg|gz)$' "$tree" |
	while IFS= read -r f; do
		[ -s "$f" ] || continue
		[ -z "$(tail -c 1 "$f")" ] ||
		    echo "$f:$(($(wc -l < "$f") + 1)): the last line has no newline"
		LC_ALL=C tr -d '\1-\10\13-\37\177' < "$f" | LC_ALL=C tr -d '\000' | cmp -s - "$f" || {
			line=$(LC_ALL=C tr '\000' '\001' < "$f" |
			    LC_ALL=C awk '/[\001-\010\013-\037\177]/ { print FNR; exit }')
			echo "$f:$line: a control character stands in the text"
		}
	done
	on '\.[ch]$' awk '/[ \t]$/ { print FILENAME ":" FNR ": blanks at the end of the line" }'
}

check_top() {
	cut -d/ -f1 "$tree" | sort -u |
	    grep -vxE 'tui|core|themes|tests|Makefile|README\.md|LICENSE|\..*' |
	    sed 's|$|:1: does not belong at the top level|'
}

# README's map leads somewhere: every path and every test that it names in `backticks` or links
# is there, and every promise names a test.
check_map() {
	[ -f README.md ] || return 0
	awk '
	/^\| Promise / { promises = 1; next }
	!/^\|/ { promises = 0 }
	promises && !/^\|-/ && !/`tests\// && !/`[a-z]+(_[a-z0-9]+)(_[a-z0-9]+)+`/ { print FNR, "promise", "-" }
	{
		line = $0
		while (match(line, /`[^`]+`|\]\([^)]+\)/)) {
			word = substr(line, RSTART, RLENGTH)
			line = substr(line, RSTART + RLENGTH)
			sub(/^(`|\]\()/, "", word)
			sub(/(`|\))$/, "", word)
			if (word ~ /^(core|tui|tests|themes)\/[a-zA-Z0-9_.\/-]*$/) print FNR, "path", word
			else if (word ~ /^[a-z]+(_[a-z0-9]+)+$/ && word ~ /_.*_/) print FNR, "name", word
		}
	}' README.md | while read -r line kind word; do
		case $kind in
		promise) echo "README.md:$line: a promise names no test" ;;
		path) [ -e "$word" ] || echo "README.md:$line: $word is not in the tree" ;;
		name)
			on '^(core|tui|tests)/.*\.[ch]$' grep -qw -- "$word" ||
			    echo "README.md:$line: nothing is named $word"
			;;
		esac
	done
}

# Every sentence is in every catalogue, with the places of the English.
check_po() { [ ! -d core/po ] || sh "$here/../../core/po/update.sh" --check; }

failed=0
for check; do
	case " $checks " in
	*" $check "*) ;;
	*) echo "lint: there is no check $check; there are: $checks" >&2 && exit 2 ;;
	esac
	found=$("check_$check")
	if printf '%s\n' "$found" | grep -v '(warning)' | grep -q .; then
		failed=1
		[ ! "$tap" ] || echo "not ok lint/$check"
	elif [ "$tap" ]; then
		echo "ok lint/$check"
		continue # warnings are for make lint
	fi
	[ -z "$found" ] || printf '%s\n' "$found"
done
exit $failed

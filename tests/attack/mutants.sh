#!/bin/sh
# Shows that each class can fail: builds every mutant in a copy of the tree, runs its class, and says
# which inputs went red. A mutant under which nothing goes red is a failure. Takes minutes.
#
#	sh tests/attack/mutants.sh [NAME...]      BUILD names the folder of the build that is copied
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
build=${BUILD:-$top/build/release}
[ -x "$build/ombud" ] || { echo "$build/ombud is not built" >&2 && exit 2; }
room=$(mktemp -d) || exit 2
trap 'rm -rf "$room"' EXIT
trap 'exit 130' HUP INT TERM

# Times are kept, so that make builds what a mutant changes and nothing else.
mkdir -p "$room/build"
cp -a "$top/Makefile" "$top/core" "$top/tui" "$top/themes" "$room/"
cp -a "$build" "$room/build/release"
mkdir "$room/build/face"
failed=0
python3 -B "$here/mutate.py" list >"$room/list"
while read -r name class part file; do
	case " $* " in
	*" $name "* | '  ') ;;
	*) continue ;;
	esac
	python3 -B "$here/mutate.py" apply "$name" "$room" || { failed=1 && continue; }
	if make -s -j2 -C "$room" all >"$room/made" 2>&1; then
		BUILD=$room/build/release python3 -B "$here/attack.py" "$part" "$class" >"$room/out" 2>"$room/err"
		red=$(grep -c '^not ok' "$room/out")
		all=$(grep -cE '^(not )?ok' "$room/out")
		names=$(sed -n "s|^not ok attack/$class/||p" "$room/out" | tr '\n' ' ' | cut -c1-90)
		# A mutant that stops the program before the first verdict is seen as well.
		[ "$all" -gt 0 ] || { [ ! -s "$room/err" ] || red=all names=$(tail -n 1 "$room/err" | cut -c1-90); }
		printf '%-20s %-12s %-8s red %s of %s: %s\n' "$name" "$class" "$part" "$red" "$all" "$names"
		[ "$red" != 0 ] || failed=1
	else
		echo "$name was not built:" && tail -n 3 "$room/made"
		failed=1
	fi
	cp "$top/$file" "$room/$file"
done <"$room/list"
exit $failed

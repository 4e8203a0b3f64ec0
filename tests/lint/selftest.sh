#!/bin/sh
# Every check of lint.sh is tried on small bad trees: bad/NAME.sample says which check, what it
# must find ("expect" lines, all of them and no others), and then the files, each after
# "== path". A tilde is dropped from the files: it keeps the sample itself from being found;
# <01> is that control character, and "<times 9> x" is nine lines of x.
here=$(cd "$(dirname "$0")" && pwd)
room=$(mktemp -d) || exit 2
trap 'rm -rf "$room"' EXIT
trap 'exit 2' HUP INT TERM
failed=0
for sample in "$here"/bad/*.sample; do
	name=$(basename "$sample" .sample)
	rm -rf "$room/tree" && mkdir -p "$room/tree"
	(cd "$room/tree" && awk '
	/^== / {
		if (file) close(file)
		file = $2
		folder = file
		if (sub(/\/[^\/]*$/, "", folder)) system("mkdir -p " folder)
		next
	}
	file { gsub(/~/, ""); gsub(/<01>/, "\001"); n = 1
		if ($1 == "<times") { n = $2; sub(/^<times [0-9]*> /, "") }
		while (n-- > 0) print > file }' "$sample")
	check=$(sed -n 's/^check //p' "$sample")
	sed -n '/^== /q;s/^expect //p' "$sample" | sort > "$room/expected"
	sh "$here/lint.sh" --root "$room/tree" "$check" > "$room/all" 2>&1
	code=$?
	grep -v '(warning)' "$room/all" | sort > "$room/found"
	[ -s "$room/expected" ] && want=1 || want=0
	if cmp -s "$room/expected" "$room/found" && [ $code -eq $want ]; then
		echo "ok lint/bad/$name"
	else
		failed=1
		echo "not ok lint/bad/$name"
		diff "$room/expected" "$room/found" | sed 's/^/    /'
		echo "    exit code $code, expected $want"
	fi
done
# A check without a bad sample is not known to fail.
for check in $(sed -n "s/^checks='\(.*\)'/\1/p" "$here/lint.sh"); do
	grep -qx "check $check" "$here"/bad/*.sample && continue
	failed=1
	echo "not ok lint/bad/$check"
	echo "    no sample shows that it can fail"
done
exit $failed

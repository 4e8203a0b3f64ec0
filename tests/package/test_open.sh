#!/bin/sh
# A package as other programs open it: GNU tar, bsdtar, Python's tarfile, json, csv and hashlib, sha256sum. The
# letters are such as somebody writes who wants it to go wrong; and a person with 5,000 of them.
set -u
here=$(cd "$(dirname "$0")" && pwd)
BUILD=${BUILD:-$(cd "$here/../.." && pwd)/build/release}
room=$(mktemp -d) || exit 2
trap 'rm -rf "$room"' EXIT
cd "$room" || exit 2
export OMBUD_DB=$room/desk.db
desk() { "$BUILD/ombud" --now "${NOW:-2026-11-23T14:00:00Z}" --quiet "$@"; }

result() { # CODE NAME
	[ "$1" -eq 0 ] && echo "ok package/$2" || echo "not ok package/$2"
}
skip() {
	echo "skip package/$1 # $2"
}
for program in python3 sqlite3 tar sha256sum; do
	command -v "$program" >/dev/null || { skip all "$program is not installed" && exit 0; }
done

# Processing records, without which nothing could be told of the processing.
records() {
	sqlite3 "$OMBUD_DB" "DELETE FROM purpose; INSERT INTO purpose(code, version, title_en, title_sv, basis, interest, marketing, subjects,
	categories, source, automated, transfers, erase_after, security, systems, policy_no, valid_from, at, agent_id)
	VALUES('support', 1, 'Support', 'Support', '6(1)(b)', '', 0, 'customers', 'name,email,phone,ip', '', '', '',
	'24 months', '', 'ombud', '1', 17000, 1, 1)"
}
# The person's ticket of that kind, everything reviewed, the package in $1.tar.
make_package() { # KIND
	desk do kind "$1" "$id" >/dev/null
	desk do identity verified "$id" --reason known >/dev/null
	desk searched "$id" desk >/dev/null
	desk review "$id" all redacted >/dev/null 2>&1
	desk review "$id" all withheld >/dev/null 2>&1 # files, which nobody can redact here
	desk package "$id" make >make.out 2>&1 && desk package "$id" get >"$1.tar"
}

desk init >/dev/null && records
python3 "$here/hostile.py" letters letters.mbox && desk import letters.mbox >/dev/null
id=$(sqlite3 "$OMBUD_DB" "SELECT id FROM ticket WHERE kind = 1 LIMIT 1")
desk do assign @me "$id" >/dev/null
desk do note "$id" --text 'Karin Berg rang: 070-999 88 77' >/dev/null

others='Karin Berg karin.berg 999 nils.ek granne 19811218 Storgatan'
for kind in access portability; do
	make_package "$kind" || cat make.out
	# shellcheck disable=SC2086 # a list of words
	python3 "$here/look.py" "$kind" "$kind.tar" $others
	result $? "$kind-opens-in-python"
	mkdir "$kind" && tar -C "$kind" -xf "$kind.tar" && (cd "$kind" && sha256sum --quiet --strict -c MANIFEST)
	result $? "$kind-holds-by-sha256sum"
	[ -z "$(find "$kind" ! -type f ! -type d)" ] && [ "$(ls "$room" | grep -c '^x$')" -eq 0 ]
	result $? "$kind-stays-in-its-folder"
	if command -v bsdtar >/dev/null; then
		mkdir "$kind.bsd" && bsdtar -C "$kind.bsd" -xf "$kind.tar" && diff -r "$kind" "$kind.bsd"
		result $? "$kind-opens-in-bsdtar"
	else
		skip "$kind-opens-in-bsdtar" 'bsdtar is not installed'
	fi
	cp "$kind.tar" before.tar
	make_package "$kind"
	cmp -s before.tar "$kind.tar"
	result $? "$kind-is-the-same-again"
	hash=$(sha256sum <"$kind/MANIFEST" | cut -d' ' -f1)
	desk package "$id" list --format csv | grep -q "$hash"
	result $? "$kind-manifest-is-on-the-ticket"
done

# Files go as they came, under our names, when somebody lets them.
desk do kind access "$id" >/dev/null
letter=$(sqlite3 "$OMBUD_DB" "SELECT message_id FROM attachment LIMIT 1")
for n in 1 2 3 4; do desk review "$id" "$letter/$n" as-is >/dev/null; done
desk package "$id" make >/dev/null && desk package "$id" get >files.tar
# What stands in the files themselves somebody has let through, names that came with them nobody.
python3 "$here/look.py" access files.tar nils.ek 19811218
result $? files-have-our-names
tar -xOf files.tar --wildcards '4-correspondence/*-02*' | grep -qF "=cmd|' /C calc'!A0" &&
    [ "$(tar -tf files.tar | grep -c -- '-0[1-4]')" -eq 4 ]
result $? files-are-as-they-came

# Very many.
rm -f desk.db* && desk init >/dev/null && records
python3 "$here/hostile.py" many many.mbox "${OMBUD_TEST_LETTERS:-5000}" && desk import many.mbox >/dev/null
id=$(sqlite3 "$OMBUD_DB" "SELECT id FROM ticket WHERE kind = 1 LIMIT 1")
desk do assign @me "$id" >/dev/null
desk do identity verified "$id" --reason known >/dev/null
desk searched "$id" desk >/dev/null
desk review "$id" all redacted >/dev/null
began=$(date +%s%N)
python3 - "$BUILD/ombud" "$id" <<'P' >spent
import os, resource, subprocess, sys
subprocess.run([sys.argv[1], "--now", "2026-11-23T14:00:00Z", "--quiet", "package", sys.argv[2], "make"], check=True,
               stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)
P
made=$?
spent=$((($(date +%s%N) - began) / 1000000))
[ "$made" -eq 0 ] && desk package "$id" get >many.tar && python3 "$here/look.py" access many.tar >/dev/null
result $? many-letters
echo "# count $(tar -tf many.tar 2>/dev/null | grep -c '^4-') letters in $spent ms, $(cat spent) MB"

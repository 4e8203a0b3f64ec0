# Read into tests/pg/test_*.sh: a folder of the test's own, and servers in it that end with the test.
#
#	pair WORDS...    pair.sh on the servers of this test
#	sql STATEMENT [DATABASE]   on the first of them
#	result NAME WENT, ends NAME CODE WORDS COMMAND...   one case; cases counts them
#
# A test that has more to undo says how in leave().
set -eu
here=$(cd "$(dirname "$0")" && pwd)
dir=$(mktemp -d "/tmp/ombud-$(basename "$0" .sh)-XXXXXX")
chmod 711 "$dir"
user=${PAIR_USER:-postgres}
cases=0
pair() { sh "$here/pair.sh" "$dir/p" "$@"; }
sql() { pair sql a "$@"; }
leave() { :; }
trap 'pair stop >/dev/null 2>&1 || true; leave; rm -rf "$dir"' EXIT

result() { # NAME WENT
	cases=$((cases + 1))
	if [ "$2" = 0 ]; then echo "ok $1"; else
		echo "not ok $1"
		sed 's/^/    /' "$dir/said" | head -n 20
	fi
}
ends() { # NAME CODE WORDS COMMAND...
	name=$1 code=$2 words=$3
	shift 3
	got=0
	"$@" >"$dir/said" 2>&1 || got=$?
	echo "(exit code $got)" >>"$dir/said"
	went=0
	[ "$got" = "$code" ] && grep -q -- "$words" "$dir/said" || went=1
	result "$name" "$went"
}

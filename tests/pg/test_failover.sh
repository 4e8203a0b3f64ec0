#!/bin/sh
# What a primary that crashes, hangs or comes back does to writers at work: nothing that was acknowledged is lost,
# nothing is made twice. Says for each how many were acknowledged, missing and doubled, and the longest wait.
. "$(dirname "$0")/lib.sh"
export HOME="$dir/home"
mkdir "$HOME"
echo 1..9

on_the_server() { # SQL
	pair sql "$(pair primary)" "$1" desk
}

begin() {
	pair start
	url=$(pair database desk)
	export OMBUD_DB="$url"
	"$BUILD/ombud" init >/dev/null
	printf 'From: a@example.net\nSubject: s\nMessage-ID: <1@example.net>\n\nErase me.\n' >"$dir/letter.eml"
	"$BUILD/ombud" import "$dir/letter.eml" >/dev/null
}

count() { # what is there of what was said
	pair sql "$(pair primary)" "SELECT body FROM ombud.message WHERE direction = 3" desk | sed 's/ *$//' | sort >"$dir/there"
	sed -n 's/^acked //p' "$dir/said" | sort >"$dir/acked"
	acked=$(wc -l <"$dir/acked")
	missing=$(sort -u "$dir/there" | comm -23 "$dir/acked" - | wc -l)
	doubled=$(uniq -d "$dir/there" | wc -l)
	longest=$(sed -n 's/^longest //p' "$dir/said")
	failed=$(grep -c '^failed' "$dir/said" || true)
}

tell() { # NAME: whether it went as it must
	count
	said="$acked acknowledged, $missing missing, $doubled doubled, $failed failed, longest $longest ms"
	if [ "$acked" -gt 20 ] && [ "$missing" = 0 ] && [ "$doubled" = 0 ] && [ "$failed" = 0 ]; then
		echo "ok $1 # $said"
	else
		echo "not ok $1"
		echo "    $said"
		grep '^failed' "$dir/said" | sort | uniq -c | head -5 | sed 's/^/    /'
	fi
	echo "# count $1: $said"
	if "$BUILD/ombud" audit verify >"$dir/verified" 2>&1; then
		echo "ok $1_the_chain_holds"
	else
		echo "not ok $1_the_chain_holds"
		sed 's/^/    /' "$dir/verified"
	fi
}

scene() { # NAME WHAT HAPPENS
	"$BUILD/pg/writers" "$url" 9 4 "$(id -un)" "$1" >"$dir/said" 2>&1 &
	writers=$!
	sleep 2
	$2
	wait "$writers" || true
	tell "$1"
}

crash() { pair crash a; sleep 0.3; pair promote; }
begin
scene a_crash crash
back() { pair rejoin a; sleep 1; }
scene the_old_one_comes_back_as_a_standby back
pair stop

hang() { pair hang a; sleep 0.3; pair promote; }
begin
scene a_hang hang

# The old primary does not know that it is one no more.
wake() { pair thaw a; }
scene the_old_one_wakes wake
if [ "$(pair sql a "SELECT count(*) FROM ombud.message WHERE body LIKE 'the_old_one_wakes%'" desk)" = 0 ]; then
	echo ok nothing_is_written_to_it
else
	echo not ok nothing_is_written_to_it
fi

#!/bin/sh
# A Maildir that is followed: what arrives is taken once, moves once it is committed, and neither kill -9 nor
# another program that moves letters makes one be lost or taken twice.
. "$(dirname "$0")/lib.sh"
rounds=${OMBUD_TEST_ROUNDS:-4}
box=$ROOM/box

arrive() { # NUMBER [FOLDER]: without a Message-ID at every third
	printf 'From: Person <p%s@example.org>\nTo: privacy@example.com\nSubject: Request %s\n' "$1" "$1" >"$box/tmp/$1"
	[ $(($1 % 3)) -eq 0 ] || printf 'Message-ID: <m%s@example.org>\n' "$1" >>"$box/tmp/$1"
	printf '\nPlease delete all that you hold about me.\n' >>"$box/tmp/$1"
	mv "$box/tmp/$1" "$box/${2:-new}/1763877900.M$1.host${2:+:2,}"
}
empty() { rm -rf "$box" && mkdir -p "$box/tmp" "$box/new" "$box/cur" && clean; }
follow() { "$BUILD/ombud" --now "$NOW" import --follow "$box"; }
begin() { # NAME: which makes pid
	"$BUILD/ombud" --now "$NOW" import --follow "$box" >"$ROOM/$1" 2>&1 &
	pid=$!
}
in_new() { find "$box/new" -type f | wc -l; }
moved() { find "$box/cur" -name '*:2,S' | wc -l; }
until_new_is_empty() {
	i=0
	while [ "$(in_new)" -gt 0 ] && [ $((i += 1)) -le 100 ]; do sleep 0.1; done
}
until_count() { # N
	i=0
	while [ "$(ombud count)" -lt "$1" ] && [ $((i += 1)) -le 60 ]; do sleep 0.1; done
}
end() { # NAME LAST-LINE: ended is what is wrong
	ended=
	kill -TERM $pid
	wait $pid
	code=$?
	cp "$ROOM/$1" "$ROOM/said"
	[ $code -eq 0 ] || ended="exit code $code, not 0. "
	[ "$(tail -n 1 "$ROOM/said")" = "$2" ] || ended="${ended}It ends with '$(tail -n 1 "$ROOM/said")', not '$2'. "
}
has() { # TICKETS NEW MOVED: prints what is wrong
	[ "$(ombud count)" = "$1" ] || echo "$(ombud count) tickets, not $1"
	[ "$(in_new)" -eq "$2" ] || echo "$(in_new) letters in new, not $2"
	[ "$(moved)" -eq "$3" ] || echo "$(moved) letters moved, not $3"
	whole || echo 'the store is not whole'
}

empty
arrive 1
arrive 2
arrive 3 cur
begin first
until_new_is_empty
arrive 4
until_new_is_empty
arrive 5 cur
until_count 5
end first 'imported 5, threaded 0, duplicate 0, rejected 0'
verdict what_is_there_and_what_arrives "$ended$(has 5 0 3)"

marks() { sqlite3 "$OMBUD_DB" 'SELECT count(*) FROM followed'; }
begin again
sleep 0.5
end again 'imported 0, threaded 0, duplicate 0, rejected 0'
verdict followed_again "$ended$(has 5 0 3)"

# However its path is written, it is one box.
had=$(marks)
"$BUILD/ombud" --now "$NOW" import --follow "$ROOM/./box/" >"$ROOM/other" 2>&1 &
pid=$!
sleep 0.5
end other 'imported 0, threaded 0, duplicate 0, rejected 0'
[ "$had" = "$(marks)" ] || ended="$ended$had and then $(marks) names."
verdict one_box_by_any_path "$ended$(has 5 0 3)"

# What is remembered is no more than what is there; what is forgotten is parsed again and found to be here.
rm "$box"/cur/*M5.host*
for f in "$box"/cur/*M4.host*; do mv "$f" "${f%:*}:2,FRS"; done
had=$(marks)
begin renamed
sleep 0.5
end renamed 'imported 0, threaded 0, duplicate 0, rejected 0'
left=$(marks)
sqlite3 "$OMBUD_DB" 'DELETE FROM followed'
wrong=$ended
begin forgotten
sleep 0.5
end forgotten 'imported 0, threaded 0, duplicate 4, rejected 0'
[ "$had $left $(marks)" = '5 4 4' ] || wrong="$wrong $had, $left and $(marks) names, not 5, 4 and 4"
verdict names_are_remembered "$wrong$ended$(has 5 0 2)"

# What is no letter elsewhere is one here, for a mail system put it there; an empty file stays.
empty
printf 'no header at all\n' >"$box/new/1.host"
printf '{"a":1}\n' >"$box/new/2.host"
: >"$box/new/3.host"
begin odd
sleep 0.6
until_count 2
end odd 'imported 2, threaded 0, duplicate 0, rejected 0'
verdict letters_that_look_like_none "$ended$(has 2 1 2)"

empty
mkdir "$ROOM/none"
ombud import --follow "$ROOM/none" >"$ROOM/said" 2>&1
verdict no_maildir "$([ $? -eq 2 ] || echo 'not refused')"

# Struck in the middle, again and again.
many=300
wrong= round=0 struck=0
while another $((round += 1)) "$rounds" "$struck"; do
	empty
	i=0
	while [ $((i += 1)) -le $many ]; do arrive $i; done
	for strike in 1 2 3; do
		begin struck
		wait_to_strike 700 $((round * 10 + strike))
		before=$(in_new)
		kill -KILL $pid
		wait $pid 2>/dev/null
		[ "$before" -eq 0 ] || [ "$before" -eq $many ] || struck=$((struck + 1))
		# What moved is in the store.
		[ "$(ombud count)" -ge "$(moved)" ] || wrong="round $round: $(moved) moved, $(ombud count) in the store"
	done
	begin last
	until_new_is_empty
	kill -TERM $pid
	wait $pid
	wrong=$wrong$(has $many 0 $many)
	[ -z "$wrong" ] || break
done
verdict killed_and_followed_again "$wrong"

# Somebody's mail program moves letters while they are taken.
empty
i=0
while [ $((i += 1)) -le $many ]; do arrive $i; done
begin beside
for f in "$box"/new/*; do mv "$f" "$box/cur/$(basename "$f"):2,F" 2>/dev/null; done
until_count $many
sleep 0.2
kill -TERM $pid
wait $pid
cp "$ROOM/beside" "$ROOM/said"
wrong=
[ "$(ombud count)" = $many ] || wrong="$(ombud count) tickets, not $many"
[ "$(find "$box/cur" -type f | wc -l)" -eq $many ] || wrong="$wrong; cur holds $(find "$box/cur" -type f | wc -l)"
verdict moved_by_another_meanwhile "$wrong"

# Who is no agent here follows as the desk itself; elsewhere he is told that he is none.
empty
sqlite3 "$OMBUD_DB" "UPDATE agent SET login = 'somebody'"
arrive 1
ombud import "$box" >"$ROOM/said" 2>&1
code=$?
begin desk
until_new_is_empty
wrong=$([ $code -eq 3 ] || echo "an import ended with $code, not 3. ")
end desk 'imported 1, threaded 0, duplicate 0, rejected 0'
verdict the_desk_itself_follows "$wrong$ended"
exit $result

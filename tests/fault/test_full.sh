#!/bin/sh
# A disk that fills up in the middle of an import: a clear sentence, the documented exit code, the
# store whole, and with room again the import ends where an undisturbed one does.
. "$(dirname "$0")/lib.sh"
many=800
letters $many "$ROOM/in.mbox"
gcc -O1 -D_GNU_SOURCE -shared -fPIC -o "$ROOM/full.so" "$here/full.c" -ldl 2>"$ROOM/said" ||
    not_ok shim 'full.c does not compile'

clean
empty=$(wc -c <"$OMBUD_DB")
ombud import "$ROOM/in.mbox" >/dev/null 2>&1
tickets=$(ombud count)
size=$(($(wc -c <"$OMBUD_DB") - empty))

# The sanitizer's library would have to come first; it need not know of the shim.
on_small_disk() { # BYTES COMMAND...
	bytes=$1
	shift
	FULL_AFTER=$bytes LD_PRELOAD="$ROOM/full.so" \
	    ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}verify_asan_link_order=0:detect_leaks=0" \
	    "$BUILD/ombud" --now "$NOW" "$@"
}
told() { # CODE: the sentence and the code are right
	[ "$1" -eq 5 ] || echo "exit code $1, not 5"
	grep -qiE 'full|no space|room' "$ROOM/said" || echo 'the sentence does not say that the disk is full'
	! grep -qE 'Sanitizer|Aborted|Segmentation' "$ROOM/said" || echo 'it crashed'
}
recovers() { # prints what is wrong
	whole || echo 'the store is not whole'
	ombud import "$ROOM/in.mbox" >"$ROOM/said" 2>&1
	[ "$(ombud count)" = "$tickets" ] || echo "run again it has $(ombud count) tickets, not $tickets"
}

for part in 0 3 10 25 50 80; do
	clean
	on_small_disk $((size * part / 100)) import "$ROOM/in.mbox" >"$ROOM/said" 2>&1
	wrong=$(told $?)
	[ -z "$wrong" ] && wrong=$(recovers)
	verdict "import_with_room_for_$part%" "$wrong"
done

# The limit of a shell stands for a quota.
clean
(ulimit -f 200 && ombud import "$ROOM/in.mbox") >"$ROOM/said" 2>&1
code=$?
verdict import_over_a_file_limit "$([ $code -eq 5 ] || echo "exit code $code, not 5")$(recovers)"

# One change with no room at all: refused, and nothing of it is there.
before=$(ombud show 1)
on_small_disk 0 do label vip 1 >"$ROOM/said" 2>&1
code=$?
after=$(ombud show 1)
verdict change_without_room "$(told $code)$([ "$before" = "$after" ] || echo 'something was changed')"

# Reading goes on, whether or not a session before left its files beside the store.
reads() { # prints what is wrong; the command before it says how
	[ "$("$@" count 2>"$ROOM/said")" = "$tickets" ] || echo 'it does not count'
	"$@" list --limit 1 >"$ROOM/out" 2>"$ROOM/said" && [ -s "$ROOM/out" ] || echo 'it does not list'
	# What is read of a person is logged first, which has no room: refused, and it says why.
	"$@" show 1 >"$ROOM/out" 2>"$ROOM/said"
	[ $? -eq 3 ] && [ ! -s "$ROOM/out" ] && grep -q 'logged before anything is shown.*is full' "$ROOM/said" ||
	    echo 'an unlogged read is not refused'
	"$@" --as admin check >"$ROOM/said" 2>&1 || echo 'it does not check'
	"$@" do label vip 1 >"$ROOM/said" 2>&1
	code=$?
	[ $code -eq 5 ] && grep -q 'is full: the desk is open to read' "$ROOM/said" ||
	    echo "a change is not refused as it should be: code $code"
}
without_room() { on_small_disk 0 "$@"; }
verdict reading_without_room "$(reads without_room)"

# The same on a real small disk, where one may be mounted; the shim above stands for it elsewhere.
mkdir "$ROOM/disk"
if [ "$(id -u)" -eq 0 ] && mount -t tmpfs -o size=$(((empty * 2 + size / 4) / 1024))k none "$ROOM/disk" 2>/dev/null; then
	trap 'umount "$ROOM/disk"; rm -rf "$ROOM"' EXIT
	OMBUD_DB=$ROOM/disk/desk.db
	ombud init >/dev/null
	ombud import "$ROOM/in.mbox" >"$ROOM/said" 2>&1
	wrong=$(told $?)
	count=$(ombud count)
	rm -f "$OMBUD_DB-shm"
	cat /dev/zero >"$ROOM/disk/rest" 2>/dev/null
	[ "$(ombud count)" = "$count" ] || wrong="$wrong it does not count"
	[ "$(ombud --read-only count)" = "$count" ] || wrong="$wrong it does not count read-only"
	rm "$ROOM/disk/rest"
	mount -o remount,size=64m "$ROOM/disk"
	verdict import_on_a_small_disk "$wrong$(recovers)"
fi
exit $result

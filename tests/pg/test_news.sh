#!/bin/sh
# What is changed on one host is seen on another: told by the primary, asked for on a standby, which may be behind.
. "$(dirname "$0")/lib.sh"
pair start
url=$(pair database desk)
standby=$(printf '%s' "$url" | sed 's/port=55431,55432/port=55432,55432/')
echo 1..4

# What the standby has not come to is not taken for a database without a store.
pair in-step
pair sql b 'SELECT pg_wal_replay_pause()'
OMBUD_DB=$url "$BUILD/ombud" init >/dev/null
code=0
said=$(OMBUD_DB=$standby timeout 60 "$BUILD/ombud" --read-only list 2>&1) || code=$?
case $code:$said in
5:*'may be behind its primary'*) echo 'ok a_standby_that_is_behind_says_so' ;;
*) printf 'not ok a_standby_that_is_behind_says_so\n    %s (exit code %s)\n' "$said" "$code" ;;
esac
pair sql b 'SELECT pg_wal_replay_resume()'
pair in-step
"$BUILD/pg/watcher" "$url" "$standby"

#!/bin/sh
# What is changed on one host is seen on another: told by the primary, asked for on a standby.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
dir=$(mktemp -d /tmp/ombud-pair-XXXXXX)
chmod 711 "$dir"
trap 'sh "$here/pair.sh" "$dir/p" stop >/dev/null 2>&1 || true; rm -rf "$dir"' EXIT
sh "$here/pair.sh" "$dir/p" start
url=$(sh "$here/pair.sh" "$dir/p" database desk)
OMBUD_DB=$url "$BUILD/ombud" init >/dev/null
"$BUILD/pg/watcher" "$url" "$(printf '%s' "$url" | sed 's/port=55431,55432/port=55432,55432/')"

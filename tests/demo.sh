#!/bin/sh
# Opens the desk on a sample store in build/demo, made when it is first asked for. The user's own
# store is never touched: neither $OMBUD_DB nor the home folder is looked at.
set -e
ombud=$1
store=build/demo/ombud.db
mkdir -p build/demo
chmod 700 build/demo
[ -f "$store" ] || "$ombud" --db "$store" demo
if [ -t 0 ] && [ -t 1 ]; then
	exec "$ombud" --db "$store"
fi
"$ombud" --db "$store" list is:open --limit 20
echo
echo "The desk opens in a terminal: $ombud --db $store"

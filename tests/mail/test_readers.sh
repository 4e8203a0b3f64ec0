#!/bin/sh
# What the desk sends, read by other programs: Python's email package, and neomutt on a terminal.
. "$(dirname "$0")/lib.sh"
want python3
ROOM=$(mktemp -d) || exit 2
OMBUD=$BUILD/ombud
as_account() { "$@"; }
mkdir -p "$ROOM/db" "$ROOM/box/new" "$ROOM/box/cur" "$ROOM/box/tmp"
printf '#!/bin/sh\nn=$(ls "%s" | wc -l)\ncat >"%s/$n.letter"\n' "$ROOM/box/new" "$ROOM/box/new" >"$ROOM/send"
chmod 700 "$ROOM/db" "$ROOM/send"
export OMBUD_SENDMAIL="$ROOM/send" OMBUD_DB="$ROOM/db/desk.db"
make_desk "$OMBUD_DB" "$DESK" 'Räksmörgås AB'
desk --as admin settings set mail.ack no >/dev/null
python3 "$here/readers.py" "$OMBUD" "$ROOM" "$here/mail.py" || failed=1
finish

#!/bin/sh
# What a catalogue lacks goes out as lines and comes back where it belongs, and nothing else changes.
parts=$(cd "$(dirname "$0")/../../core/po" && pwd)/parts.sh
room=$(mktemp -d) || exit 2
trap 'rm -rf "$room"' EXIT
cd "$room" && mkdir -p core/po || exit 2
failed=0
same() { # NAME WANTED FOUND
	if [ "$2" = "$3" ]; then
		echo "ok po/$1"
	else
		failed=1
		printf 'not ok po/%s\n    wanted %s\n    found  %s\n' "$1" "$2" "$3"
	fi
}

cat >core/po/sv.po <<'PO'
# The head.
msgid ""
msgstr ""
"Language: sv\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"

#: core/a.c
msgid "kept"
msgstr "sparad"

#: core/a.c tui/b.c
#, c-format
msgid ""
"%d of \"%s\"\n"
"in all\n"
msgstr ""

#: tui/b.c
msgid "late"
msgstr ""
PO
cp core/po/sv.po before
sh "$parts" lacks >new.en
same lacks "$(printf '0\tcore/a.c\t%%d of \\"%%s\\"\\nin all\\n\n1\ttui/b.c\tlate')" "$(cat new.en)"
printf '0\t%%d av \\"%%s\\"\\ni allt\\n\n1\tsen\n' >new.sv
sh "$parts" fill new.en new.sv 2>said
same says '2 filled in' "$(cat said)"
same nothing_is_lacking '' "$(sh "$parts" lacks)"
same all_is_there "$(printf 'msgstr "sparad"\nmsgstr ""\n"%%d av \\"%%s\\"\\n"\n"i allt\\n"\nmsgstr "sen"')" \
    "$(sed -n '/^#: /,$p' core/po/sv.po | awk '/^msgid/ { on = 0 } /^msgstr/ { on = 1 } on && NF && !/^#/')"
same where_it_stands "$(grep '^#' before)" "$(grep '^#' core/po/sv.po)"
# A place that the English has not is refused, and the catalogue is as it was.
cp before core/po/sv.po
printf '0\t%%s av \\"%%d\\"\\ni allt\\n\n' >new.sv
sh "$parts" fill new.en new.sv >/dev/null 2>&1 && code=0 || code=1
same a_wrong_place_is_refused "1 $(cat before)" "$code $(cat core/po/sv.po)"
exit $failed

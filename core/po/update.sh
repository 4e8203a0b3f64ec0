#!/bin/sh
# What is said to people, out of the sources and the shipped keys, into each catalogue of core/po: what is new
# stands there untranslated, what is gone goes. Needs gettext; 'make po' runs it from the top.
#	update.sh          write the catalogues anew
#	update.sh --check  change nothing; name what a catalogue lacks, and fail then
set -eu
export LC_ALL=C.UTF-8

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

find core tui -name '*.c' -o -name '*.h' | LC_ALL=C sort |
	xgettext --files-from=- --from-code=UTF-8 --language=C --keyword=_ --keyword=N_ --no-wrap \
		--add-location=file --package-name=ombud -o "$work/c.pot"
# Hints and notes of keys are shown too: bind VIEW KEYS COMMAND ; [hint] note; and what a theme is titled.
awk -f core/po/keys.awk tui/keys/*.keys themes/*.theme >"$work/keys.pot"
msgcat --no-wrap --use-first -o "$work/all.pot" "$work/c.pot" "$work/keys.pot"

lacks=0
for catalogue in core/po/*.po; do
	# No guesses: a sentence that changed is translated anew.
	msgmerge --quiet --no-wrap --no-fuzzy-matching --add-location=file -o "$work/new.po" "$catalogue" "$work/all.pot"
	msgattrib --no-wrap --no-obsolete "$work/new.po" | grep -v '^"\(POT-Creation-Date\|Report-Msgid\)' >"$work/kept.po"
	msgfmt --check-format -o /dev/null "$work/kept.po"
	: >"$work/lacks.po" # msgattrib writes no file of nothing
	msgattrib --no-wrap --untranslated -o "$work/lacks.po" "$work/kept.po"
	if [ "${1:-}" = --check ]; then
		awk -v c="$catalogue" '/^#: / { at = $2 } /^msgid ""$/ { next }
			/^msgid / { print c ": not translated: " at ": " substr($0, 7) }' "$work/lacks.po" >"$work/said"
		cat "$work/said"
		[ ! -s "$work/said" ] || lacks=1
	else
		cp "$work/kept.po" "$catalogue"
	fi
done
exit $lacks

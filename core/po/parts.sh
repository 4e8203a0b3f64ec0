#!/bin/sh
# What a catalogue lacks, as lines that somebody translates without knowing gettext, and back into it:
#	parts.sh lacks [LANG] > new.en       NUMBER<TAB>FILE<TAB>ENGLISH, after 'make po'
#	parts.sh fill new.en new.sv [LANG]   new.sv has NUMBER<TAB>TRANSLATION
# Both are as C writes them: \n, \" and \\ stay as they are.
set -eu
export LC_ALL=C.UTF-8
tab=$(printf '\t')

# Untranslated entries, each on a line.
lacks() { # CATALOGUE
	msgattrib --no-wrap --untranslated --no-obsolete "$1" | awk '
	function text() { sub(/^[^"]*"/, ""); sub(/"$/, ""); return $0 }
	function end() { if (id != "") printf "%d\t%s\t%s\n", n++, at, id; id = ""; inside = 0 }
	/^#: / { at = $2 }
	/^msgid / { inside = 1 }
	/^msgstr / { end() }
	inside { id = id text() }
	END { end() }'
}

fill() { # CATALOGUE ENGLISH TRANSLATION
	work=$(mktemp -d)
	trap 'rm -rf "$work"' EXIT
	sed -n '1,/^$/p' "$1" >"$work/part.po"
	sort -t "$tab" -k1,1 "$2" >"$work/en"
	sort -t "$tab" -k1,1 "$3" | join -t "$tab" "$work/en" - | awk -F '\t' '
	$4 != "" { printf "msgid \"%s\"\nmsgstr \"%s\"\n\n", $3, $4; n++ }
	END { printf "%d filled in\n", n > "/dev/stderr" }' >>"$work/part.po"
	# The catalogue goes before in what it has, and gives the order and where each sentence stands.
	msgcat --no-wrap --use-first -o "$work/both.po" "$1" "$work/part.po"
	msgmerge --quiet --no-wrap --no-fuzzy-matching -o "$work/new.po" "$work/both.po" "$1"
	# A translation with other places than the English is made fuzzy: it would be said wrongly.
	msgattrib --no-wrap --only-fuzzy --no-obsolete "$work/new.po" | grep '^msgid "' | grep -v '^msgid ""$' >&2 && return 1
	[ -z "$(msgattrib --only-fuzzy --no-obsolete "$work/new.po")" ]
	cp "$work/new.po" "$1"
}

case ${1:-} in
lacks) lacks "core/po/${2:-sv}.po" ;;
fill) fill "core/po/${4:-sv}.po" "$2" "$3" ;;
*) sed -n '2,5s/^# \{0,1\}//p' "$0" >&2 && exit 2 ;;
esac

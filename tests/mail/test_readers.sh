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

# ---- neomutt ---------------------------------------------------------------------------------------

case_skip() { # NAME WHY
	echo "skip $SUITE/$1 # $2"
	finish
}
command -v neomutt >/dev/null || case_skip neomutt 'neomutt is not installed'
command -v tmux >/dev/null || case_skip neomutt 'tmux is not installed'

came() { # NUMBER CHARSET TEXT
	{
		printf 'From: Rosa Lind <neo%s@people.example>\nTo: %s\nSubject: Data\nMessage-ID: <neo%s@people.example>\n' "$1" "$DESK" "$1"
		printf 'MIME-Version: 1.0\nContent-Type: text/plain; charset=%s\nContent-Transfer-Encoding: 8bit\n\n' "$2"
		printf '%s\n' "$3" | iconv -f UTF-8 -t "$2"
	} | desk deliver
}
goes() { # NUMBER TEXT
	ticket=$(desk list "email:neo$1@people.example" --format ids)
	desk do reply --answers no --text "$2" "$ticket" >/dev/null && desk tick --quiet >/dev/null
}
# A server that is ending still holds its socket: each has its own.
terminals=0
tm() { tmux -u -S "$ROOM/tmux$terminals" "$@"; }
sees() { tm capture-pane -p -t neo 2>/dev/null | grep -qF -e "$1"; }
show() { # LETTER: neomutt on a Maildir that has it alone
	[ $terminals -eq 0 ] || tm kill-server
	terminals=$((terminals + 1))
	rm -rf "$ROOM/one" && mkdir -p "$ROOM/one/new" "$ROOM/one/cur" "$ROOM/one/tmp" && cp "$1" "$ROOM/one/new/"
	tm -f /dev/null new-session -d -s neo -x 130 -y 50 "env -i HOME='$ROOM' PATH='$PATH' TERM=screen LC_ALL=C.UTF-8 \
	    neomutt -n -F '$ROOM/neomuttrc' -R -f '$ROOM/one'"
	wait_for sees 'Case'
}
last() { find "$ROOM/box/new" -type f -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d' ' -f2-; }
on_screen() { # NAME TEXT
	if wait_for sees "$2"; then
		echo "ok $SUITE/neomutt_$1"
	else
		tm capture-pane -p -t neo >"$ROOM/out"
		fail "neomutt_$1"
	fi
}

cat >"$ROOM/neomuttrc" <<END
set folder="$ROOM/one" header_cache="" record="" postponed="" sleep_time=0 help=no
set reflow_text=yes reflow_wrap=0 pager_index_lines=0 tilde=no markers=no
set index_format="Case from %n: %s" date_format="%Y"
set attach_format="%n %.100d %m/%M %s"
ignore *
unignore from subject
END
printf -- '> You asked for your data, and %s\n>> and I had asked before\n\nHej Rosa, å ä ö Å Ä Ö – “€” 数据.\n\n%s\n\n>not one of yours\nFrom here on it is ours.\n  two blanks\n-- \nThe desk' \
    "$(seq -f 'q%g' -s ' ' 1 20)" "$(seq -f 'w%g' -s ' ' 1 30)" >"$ROOM/text"
came 1 utf-8 'Hej'
goes 1 "$(cat "$ROOM/text")"
show "$(last)"
on_screen index_has_the_sender 'Case from Räksmörgås AB'
on_screen index_has_the_number '[#'
tm send-keys -t neo Enter
on_screen letters_of_the_north 'Hej Rosa, å ä ö Å Ä Ö – “€” 数据.'
on_screen lines_that_flow "$(seq -f 'w%g' -s ' ' 1 30)"
on_screen quotes_that_flow 'q12 q13 q14 q15 q16 q17 q18 q19'
on_screen quotes_of_quotes '> > and I had asked before'
on_screen from_at_the_margin 'From here on it is ours.'
on_screen blanks_that_stay '  two blanks'
on_screen a_signature_of_its_own 'The desk'
for pair in 'iso-8859-1 Så_här_är_det:_åäöÅÄÖ' 'windows-1252 Så_“här”_–_5_€' 'koi8-r Вот_ваши_данные' 'iso-2022-jp データをお送りします' 'big5 這是您的資料'; do
	charset=${pair%% *}
	words=$(printf '%s' "${pair#* }" | tr _ ' ')
	came "$charset" "$charset" "$words"
	goes "$charset" "$words"
	show "$(last)"
	tm send-keys -t neo Enter
	on_screen "$charset" "$words"
done

# ---- files ----

# The part in the list's line is saved, as its reader would do it, and is what was sent.
saves() { # LINE FILE
	rm -f "$ROOM/saved"
	tm send-keys -t neo -l "$1"
	tm send-keys -t neo Enter
	tm send-keys -t neo s C-a C-k
	tm send-keys -t neo -l "$ROOM/saved"
	tm send-keys -t neo Enter
	wait_for cmp -s "$ROOM/saved" "$2" && echo "ok $SUITE/neomutt_bytes_of_$1" || fail "neomutt_bytes_of_$1"
}
long=Årsredovisning_$(printf 'ö%.0s' $(seq 36)).pdf
{ printf '%%PDF-1.7\n' && head -c 20000 /dev/urandom; } >"$ROOM/answer.pdf"
printf 'namn;ort\r\nÅsa;Malmö\r\n' >"$ROOM/rows.csv"
came files utf-8 Hej
ticket=$(desk list email:neofiles@people.example --format ids)
desk attach "$ticket" 'svar på frågan åäö.csv' <"$ROOM/rows.csv" >/dev/null
desk attach "$ticket" "$long" <"$ROOM/answer.pdf" >/dev/null
goes files 'Här är filerna.' 2>"$ROOM/said"
show "$(last)"
tm send-keys -t neo Enter
on_screen text_beside_files 'Här är filerna.'
tm send-keys -t neo v
on_screen a_name_of_the_north 'svar_på_frågan_åäö.csv'
on_screen a_long_name "$long"
on_screen a_type_of_its_own 'text/csv'
saves 2 "$ROOM/rows.csv"
saves 3 "$ROOM/answer.pdf"
finish

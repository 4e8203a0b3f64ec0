#!/bin/sh
# The same commands on both engines: what they print is the same, and so is what each of their statements was answered.
set -u
here=$(cd "$(dirname "$0")" && pwd)
echo 1..3

# It is a server that $OMBUD_TEST_SERVER names, which suites of this folder have for themselves.
run() { # ENGINE SERVER
	mkdir -p "$HOME/$1/home"
	cd "$HOME/$1" || exit 2
	commands | while IFS= read -r line; do
		printf '$ ombud %s\n' "$line"
		eval "env HOME=$HOME/$1/home XDG_CONFIG_HOME=$HOME/$1/home OMBUD_DB=$HOME/$1/desk.db \
		    OMBUD_TEST_ANSWERS=$HOME/$1/answers ${2:+OMBUD_TEST_SERVER='$2'} \
		    $BUILD/pg/ombud --now 2026-11-25T10:30:00Z $line" </dev/null 2>&1
		echo "= $?"
	done | sed "s#$HOME/$1/#HERE/#g; /^head [0-9a-f]*$/d" >out
	cd "$HOME" || exit 2
	[ ! -f "$HOME/$1/home/databases" ] || cat "$HOME/$1/home/databases" >>"$HOME/databases"
}

commands() {
	cat <<'END'
demo --tickets 300 --seed 5
list
list is:overdue sort:priority
list "name:/a/ -kind:complaint"
list "subject:/e/|none sort:subject"
list "body:/data/ is:open"
list "msg:{from:/a/ body:/e/}"
list "label:/./ sort:-received"
list "email:/@example/ group:kind"
count "age:/./"
count is:open
show 7
show 12
do assign @me 3 4 5
do label +x 3
do note hello 3 4
do priority high 5
undo
redo
do label +y --filter "is:open kind:access"
journal
report
report --days
dash
dash --kind access
audit
audit verify
agents
recipes
rules
saved
kinds
check
export all.jsonl
END
}

said() { # NAME CODE
	if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1"; fi
}

run sqlite ''
run postgresql "$OMBUD_TEST_SERVER"
ran=$(grep -c '^= 0' sqlite/out)
[ "$ran" -gt 15 ]
said most_commands_are_known $?
diff sqlite/out postgresql/out >differ
code=$?
said they_print_the_same "$code"
[ "$code" = 0 ] || sed 's/^/    /' differ | head -40
python3 "$here/answers.py" sqlite/answers postgresql/answers >compared
code=$?
said they_answer_the_same "$code"
[ "$code" = 0 ] || sed 's/^/    /' compared
echo "# count $(tail -n 1 compared)"

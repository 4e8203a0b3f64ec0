# Hints and notes of key files, and titles of themes, as entries of a template of gettext.
BEGIN {
	print "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\""
}
function entry(text) {
	if (text == "" || text in seen)
		return
	seen[text] = 1
	gsub(/\\/, "\\\\", text)
	gsub(/"/, "\\\"", text)
	printf "\n#: %s\nmsgid \"%s\"\nmsgstr \"\"\n", FILENAME, text
}
/^\[/ { section = $0 }
/^title = / && section == "[theme]" { entry(substr($0, 9)) }
# The separator is a blank, ";" and a blank behind the command; "bind VIEW ; COMMAND" binds the key ";".
/^bind / && match(substr($0, 6), /[^ ]+ +[^ ]+ +[^ ]+.* ; /) {
	rest = substr($0, 6 + RSTART + RLENGTH - 1)
	hint = ""
	if (match(rest, /^\[[^]]*\]/)) {
		hint = substr(rest, 2, RLENGTH - 2)
		rest = substr(rest, RLENGTH + 1)
	}
	sub(/^ +/, "", rest)
	entry(hint)
	entry(rest)
}

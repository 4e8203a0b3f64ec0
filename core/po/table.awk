# A catalogue of gettext (made by msgcat or by hand: msgid and msgstr in quotes, lines of them) as a table of C.
#	awk -v name=sv -f table.awk sv.po
function quoted(line) { sub(/^[^"]*"/, "", line); sub(/"[^"]*$/, "", line); return line }
function end() {
	if (id != "" && str != "")
		printf "\t{\"%s\", \"%s\"},\n", id, str
	id = str = part = ""
}
BEGIN {
	print "#include \"base/language.h\""
	print "#pragma GCC diagnostic ignored \"-Woverlength-strings\""
	printf "struct sentence sentences_%s[] = {\n", name
}
/^#/ || /^[ \t]*$/ { end(); next }
/^msgid / { end(); part = "id" }
/^msgstr / { part = "str" }
part == "id" { id = id quoted($0) }
part == "str" { str = str quoted($0) }
END {
	end()
	printf "};\nconst size_t sentences_%s_n = sizeof sentences_%s / sizeof *sentences_%s;\n", name, name, name
}

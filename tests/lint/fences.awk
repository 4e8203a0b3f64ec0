# Which file may include which library: a library is known in one room, so that it can be changed
# or guarded there.
BEGIN {
	fence("^iconv\\.h$", "^core/text/charset\\.c$")
	fence("^pcre2", "^core/text/regex\\.c$")
	fence("^utf8proc\\.h$", "^core/text/unicode\\.c$")
	fence("^libxml/", "^core/text/html\\.c$")
	fence("^archive", "^core/port/tar\\.c$")
	fence("^(gmime|glib|gio)[-/.]", "^core/port/(mail|compose)\\.c$")
	fence("^sqlite3\\.h$", "^core/store/sqlite(_open\\.c|_room\\.h|\\.c)$")
	fence("^(jansson|csv)\\.h$", "^core/port/")
	fence("^sodium", "^core/(store/|ops/|clock/|erase/|ticket/|[^/]*$)")
	fence("^ini\\.h$", "^tui/base/conf\\.c$")
	fence("^(n?curses|term|panel|form|menu|ncursesw?/.*)(\\.h)?$", "^tui/term\\.c$")
	fence("^termios\\.h$", "^tui/(term|baud|base/outside)\\.c$")
	fence("^(locale|langinfo|wchar|wctype)\\.h$", "^$") # one locale-free way to know text
}
function fence(header, file) { headers[++n] = header; files[n] = file }

/^[ \t]*#[ \t]*include[ \t]*[<"]/ {
	name = $0
	sub(/^[^"<]*["<]/, "", name)
	sub(/[">].*/, "", name)
	for (i = 1; i <= n; i++)
		if (name ~ headers[i] && FILENAME !~ files[i])
			print FILENAME ":" FNR ": <" name "> " (files[i] == "^$" ? "has no place here" : \
			    "is fenced: only " files[i] " includes it")
}

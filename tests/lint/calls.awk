# Calls that have no safe use here: a shell, and copies without a bound. Processes are begun in five
# places: for the parser of letters, for the host's sendmail, by root who sets a served desk up, by an open
# screen that works off what is due, and on the person's own machine for a program of theirs: an editor, or
# what they view an attachment or pipe it with.
# Comments and texts may name them.
BEGIN {
	process = "^(fork|vfork|clone|execl|execle|execlp|execv|execve|execvp|execvpe|fexecve|posix_spawnp?)$"
	may_begin = "^(core/base/jail|core/port/sendmail|tui/serve/child|tui/ticker|tui/base/outside)\\.c$"
}
FNR == 1 { comment = 0 }
{
	line = $0
	gsub(/\\./, "", line)
	gsub(/"[^"]*"/, "\"\"", line)
	if (comment) {
		if (!sub(/^.*\*\//, "", line))
			next
		comment = 0
	}
	gsub(/\/\*[^*]*\*+\//, "", line)
	sub(/\/\/.*/, "", line)
	if (sub(/\/\*.*/, "", line))
		comment = 1
	while (match(line, /(^|[^a-zA-Z0-9_])(system|popen|strcpy|strcat|sprintf|vsprintf|gets|strtok|alloca|tmpnam|mktemp|v?fork|clone|f?exec[lv]p?e?|posix_spawnp?)[ \t]*\(/)) {
		name = substr(line, RSTART, RLENGTH)
		gsub(/[^a-z_]/, "", name)
		sub(/^_/, "", name)
		if (name !~ process || FILENAME !~ may_begin)
			print FILENAME ":" FNR ": " name "() is not used here"
		line = substr(line, RSTART + RLENGTH)
	}
}

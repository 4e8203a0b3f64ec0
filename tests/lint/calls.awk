# Calls that have no safe use here: a shell, and copies without a bound. Comments and texts may
# name them.
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
	while (match(line, /(^|[^a-zA-Z0-9_])(system|popen|strcpy|strcat|sprintf|vsprintf|gets|strtok|alloca|tmpnam|mktemp)[ \t]*\(/)) {
		name = substr(line, RSTART, RLENGTH)
		gsub(/[^a-z]/, "", name)
		print FILENAME ":" FNR ": " name "() is not used here"
		line = substr(line, RSTART + RLENGTH)
	}
}

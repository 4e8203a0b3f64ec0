# Lengths of functions, from the line of the name to the closing brace: over 50 a warning, over 80
# a finding. A function is what opens with a brace in the first column (or at the end of a line
# that begins there and holds a parameter list) and closes with one in the first column.
FNR == 1 { open = 0; start = 0 }

# The first line of a definition: it begins in the first column and has a parenthesis.
!open && /^[a-zA-Z_].*\(/ { start = FNR; name = called($0) }
!open && /^[a-zA-Z_].*\).*\{$/ && start { open = 1; next }
!open && /^\{/ && start { open = 1; next }
!open && /^(\}|[a-zA-Z_].*;|$)/ { start = 0 }

open && /^\}/ {
	n = FNR - start + 1
	if (n > 80)
		print FILENAME ":" start ": " name "() has " n " lines, 80 are the most"
	else if (n > 50)
		print FILENAME ":" start ": (warning) " name "() has " n " lines"
	open = start = 0
}

function called(line) {
	sub(/\(.*/, "", line)
	sub(/.*[ \t*]/, "", line)
	return line
}

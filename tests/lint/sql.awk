# SQL takes what comes from outside as $1 parameters, never as text: no quoted conversion in a
# string with SQL in it; and outside query/, which builds plans from constants, no conversion
# at all. SQL is spoken by the store and what asks it, not by texts for people: only strings
# with a statement's shape count.
{
	line = $0
	while (match(line, /"([^"\\]|\\.)*"/)) {
		text = substr(line, RSTART, RLENGTH)
		line = substr(line, RSTART + RLENGTH)
		if (text !~ /(SELECT .|INSERT INTO |UPDATE [a-z_]+ SET |DELETE FROM | WHERE [a-z(]|VALUES *\()/)
			continue
		if (text ~ /'%/)
			print FILENAME ":" FNR ": a value is printed into SQL: bind it as $1"
		else if (FILENAME !~ /^core\/query\// && text ~ /%[-0-9.*]*(l|ll|z|h)?[sdiuxc]/)
			print FILENAME ":" FNR ": SQL is built by printing outside query/: bind it as $1"
	}
}

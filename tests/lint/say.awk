# Sentences for people are written _("...") so that a translation can replace them: the text of
# fail() and fail_at() is one on every call.
# A view says in words what it paints (--linear): each record of one names how.
FNR == 1 { held = ""; kind = 0 }
/struct view_kind [a-z_]+ = \{/ { kind = FNR; says = heads = 0 }
kind && /\.say =|PAGER/ { says = 1 }
kind && /\.head =|PAGER/ { heads = 1 }
kind && /\};/ {
	if (!says || !heads)
		print FILENAME ":" kind ": this view has no " (says ? ".head" : ".say") " for --linear: what is under its cursor, and its title"
	kind = 0
}
{
	line = held $0
	held = ""
	if (!match(line, /(^|[^a-zA-Z0-9_])fail(_at)?\(/))
		next
	rest = substr(line, RSTART + RLENGTH)
	# The call may go on in the next line.
	if (rest !~ /"/ && rest !~ /;/ && rest !~ /\)[ \t]*$/) {
		held = line " "
		next
	}
	if (!match(rest, /"/) || substr(rest, RSTART - 2, 2) == "_(")
		next
	# Conversions and punctuation alone hold no words to translate.
	rest = substr(rest, RSTART + 1)
	gsub(/%[-0-9.*]*[a-z]+/, "", rest)
	sub(/".*/, "", rest)
	if (rest ~ /[a-zA-Z]/)
		print FILENAME ":" FNR ": the sentence of fail() is not in _()"
}

/* Which of a letter's sentences say something of their own: no question, no denial of a whole sentence, no words
 * of somebody else's, and nothing that the reader's eye takes for other letters than a program does. */
#include <string.h>

#include "ops/checklist.h"
#include "text/regex.h"

static const char *const hollow[] = {
    "\\?\\W*$",
    "<!--|-->|display:\\s*none",
    "\\b(?:you|du|ni)\\b (?:\\w+ ){0,2}(?:wrote|write|writes|said|say|claim\\w*|skrev|skriver|sade|s\xc3\xa4ger|p\xc3\xa5st\xc3\xa5r)\\b"
    "[^.\"]{0,30}(?:[\"\xc2\xab\xc2\xbb]|\xe2\x80\x9c|\xe2\x80\x9d)",
    "\\b(?:it is not true|not true that|not the case|untrue|in no way|by no means|not yet|yet to be|d?et st\xc3\xa4mmer inte|inte sant|"
    "inte s\xc3\xa5 att|p\xc3\xa5 in(?:g|t)et s\xc3\xa4tt|\xc3\xa4nnu inte)\\b",
    "\\p{Latin}\\p{M}*[\\p{Cyrillic}\\p{Greek}\\x{200b}-\\x{200d}\\x{2060}\\x{feff}\\x{ad}]|[\\p{Cyrillic}\\p{Greek}]\\p{M}*\\p{Latin}"};

static bool found(const char *pattern, const char *unit)
{
	struct regex *r;
	struct err err = {0};
	if (regex_compile(&r, &err, pattern, strlen(pattern), REGEX_CASELESS))
		return false;
	bool is = regex_match(r, unit, strlen(unit), 0, NULL, NULL) == REGEX_YES;
	regex_free(r);
	return is;
}

static bool says(const char *unit)
{
	for (size_t i = 0; i < sizeof hollow / sizeof *hollow; i++)
		if (found(hollow[i], unit))
			return false;
	return true;
}

void checklist_said(struct letter_view *v)
{
	v->said = ARENA_ARRAY(v->a, const char *, v->n + 1);
	for (size_t i = 0; i < v->n; i++)
		if (says(v->units[i]))
			v->said[v->n_said++] = v->units[i];
}

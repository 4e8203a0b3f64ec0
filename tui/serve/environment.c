/* The environment of a session: sshd lets TERM, LANG and LC_* through as the other side sent them,
 * and what started sshd adds its own. All of it goes; what is known and well formed comes back. */
#include <stdlib.h>
#include <string.h>

#include "base/heap.h"
#include "serve/serve.h"

#define SMALL "abcdefghijklmnopqrstuvwxyz"
#define GREAT "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define DIGIT "0123456789"

/* The same word that the terminal's own check takes: never a path. */
static bool good_term(const char *s)
{
	size_t n = strlen(s);
	return n && n <= 64 && strspn(s, SMALL GREAT DIGIT ".+_-") == n && s[0] != '.';
}

/* C, POSIX or "sv", "sv_SE", "sv_SE.UTF-8", "sv_SE.ISO-8859-1@euro": read here for the language and
 * the charset, and by no C library. */
static bool good_locale(const char *s)
{
	if (strlen(s) > 40)
		return false;
	size_t n = strspn(s, SMALL);
	if (strncmp(s, "C", 1) == 0)
		n = 1;
	else if (strncmp(s, "POSIX", 5) == 0)
		n = 5;
	else if (n < 2 || n > 3)
		return false;
	s += n;
	if (*s == '_') {
		if (strspn(s + 1, GREAT) != 2)
			return false;
		s += 3;
	}
	if (*s == '.')
		s += 1 + strspn(s + 1, SMALL GREAT DIGIT "-_");
	if (*s == '@')
		s += 1 + strspn(s + 1, SMALL);
	return !*s;
}

static bool good_colours(const char *s)
{
	return strcmp(s, "truecolor") == 0 || strcmp(s, "24bit") == 0;
}

static bool good_anything(const char *s)
{
	return *s;
}

static const struct kept {
	const char *from, *to;
	bool (*good)(const char *value);
	const char *as;	     /* what it becomes; NULL: what it was */
	const char *instead; /* of a value that is not good; NULL: nothing */
} list[] = {
    {"TERM", "TERM", good_term, NULL, "vt100"},
    /* The first of the three that is set says which charset the terminal has. */
    {"LC_ALL", "LANG", good_locale, NULL, NULL},
    {"LC_CTYPE", "LANG", good_locale, NULL, NULL},
    {"LANG", "LANG", good_locale, NULL, NULL},
    {"COLORTERM", "COLORTERM", good_colours, NULL, NULL},
    {"NO_COLOR", "NO_COLOR", good_anything, "1", NULL},
};
enum { KEPT = sizeof list / sizeof *list };

void environment_renew(void)
{
	char *values[KEPT];
	for (size_t i = 0; i < KEPT; i++) {
		const char *value = getenv(list[i].from);
		if (value && !list[i].good(value))
			value = list[i].instead;
		else if (value && list[i].as)
			value = list[i].as;
		values[i] = value ? heap_str(value) : NULL;
	}
	clearenv();
	setenv("PATH", "/usr/bin:/bin", 1);
	setenv("HOME", "/", 1);
	for (size_t i = 0; i < KEPT; i++) {
		if (values[i])
			setenv(list[i].to, values[i], 0);
		heap_free(values[i]);
	}
}

#include "ops/greeting.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "text/unicode.h"

static bool in_a_name(const char *p, unsigned c)
{
	if (c < 0x80)
		return isalpha((int)c) || c == ' ' || c == ',' || c == '-' || c == '\'' || (c == '.' && (!p[1] || p[1] == ' '));
	return unicode_is_letter(c) || unicode_is_mark(c) || c == 0x2019;
}

/* A stranger chooses both the name and the address that it is sent to: no link, no number and no sentence
 * goes there. */
static bool like_a_name(const char *s)
{
	enum { WORDS = 4, LETTERS = 40 };
	size_t words = 0, letters = 0, step;
	unsigned c, before = ' ';
	for (const char *p = s; *p; p += step, before = c, letters++) {
		step = utf8_get(p, strlen(p), &c, NULL);
		words += before == ' ' && c != ' ';
		if (!in_a_name(p, c))
			return false;
	}
	return words <= WORDS && letters <= LETTERS;
}

/* What programs put behind a name, "Karin Svensson (Opsio)", is no part of it. */
static const char *without_aside(struct arena *a, const char *name)
{
	const char *aside = strstr(name, " (");
	size_t n = aside && name[strlen(name) - 1] == ')' ? (size_t)(aside - name) : strlen(name);
	return arena_strn(a, name, n);
}

/* Behind these a comma parts no family name from a first one. */
static bool is_suffix(const char *s)
{
	static const char *const words[] = {"AB", "Inc", "Inc.", "Ltd", "Ltd.", "LLC", "GmbH", "Jr", "Jr.", "Sr", "Sr.", "PhD", "MD"};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strcasecmp(s, words[i]) == 0)
			return true;
	return false;
}

/* Address books sort by the family name, and put it first: "Svensson, Karl-Erik". */
static const char *turned(struct arena *a, const char *name)
{
	const char *comma = strchr(name, ','), *first = comma ? comma + 1 + strspn(comma + 1, " ") : "";
	if (!*first || comma == name || strchr(first, ',') || is_suffix(first))
		return name;
	return arena_printf(a, "%s %.*s", first, (int)(comma - name), name);
}

const char *greeting_name(struct arena *a, const char *name, bool unread)
{
	const char *out = turned(a, without_aside(a, name));
	return (unread && !like_a_name(out)) || strchr(out, '@') ? "" : out;
}

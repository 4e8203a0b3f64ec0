#include "base/langmap.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "ombud.h"

static const struct ready {
	const char *name, *about, *from, *to;
} ready[] = {
    {"ru", N_("Russian, ЙЦУКЕН"), "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ№",
	"qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~#"},
    {"uk", N_("Ukrainian"), "йцукенгшщзхїфівапролджєячсмитьбюґЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮҐ№",
	"qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~#"},
    {"el", N_("Greek"), "ςερτυθιοπασδφγηξκλζχψωβνμΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ",
	"wertyuiopasdfghjklzxcvbnmERTYUIOPASDFGHJKLZXCVBNM"},
    {"he", N_("Hebrew"), "קראטוןםפשדגכעיחלךףזסבהנמצתץ", "ertyuiopasdfghjkl;zxcvbnm,."},
};
enum { READY = sizeof ready / sizeof *ready };

const char *langmap_name(size_t i)
{
	return i < READY ? ready[i].name : NULL;
}

const char *langmap_about(size_t i)
{
	return _(ready[i].about);
}

static const struct ready *ready_named(const char *name)
{
	for (size_t i = 0; i < READY; i++)
		if (strcmp(ready[i].name, name) == 0)
			return &ready[i];
	return NULL;
}

bool langmap_known(const char *map)
{
	return ready_named(map) != NULL;
}

static size_t next(const char *s)
{
	return *s ? ombud_text_cluster(s, strlen(s)) : 0;
}

/* The letter of to where key stands in from. */
static bool across(const char *from, const char *to, const char *key, char *out, size_t size)
{
	while (*from && *from != ' ' && *to) {
		size_t n = next(from), m = next(to);
		if (strlen(key) == n && memcmp(from, key, n) == 0) {
			snprintf(out, size, "%.*s", (int)m, to);
			return true;
		}
		from += n;
		to += m;
	}
	return false;
}

bool langmap_key(const char *map, const char *key, char *out, size_t size)
{
	const struct ready *r = ready_named(map);
	const char *blank = strchr(map, ' ');
	if (r)
		return across(r->from, r->to, key, out, size);
	return blank && across(map, blank + 1, key, out, size);
}

static size_t letters(const char *s)
{
	size_t n = 0;
	for (; *s && *s != ' '; s += next(s))
		n++;
	return n;
}

bool langmap_check(const char *map, char *why, size_t size)
{
	const char *blank = strchr(map, ' ');
	if (langmap_known(map))
		return true;
	if (!blank)
		snprintf(why, size, _("there is no langmap '%s': ru, uk, el and he are ready; or letters, a blank, and theirs"), map);
	else if (letters(map) != letters(blank + 1))
		snprintf(why, size, _("a langmap has as many letters behind the blank as before it: %zu, %zu"), letters(map),
		    letters(blank + 1));
	else
		return true;
	return false;
}

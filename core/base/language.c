#include "base/language.h"

#include <string.h>

struct language {
	const char *code;
	struct sentence *sentences;
	const size_t *n;
};

static const struct language languages[] = {
    {"sv", sentences_sv, &sentences_sv_n},
};

/* "sv" of "sv_SE.UTF-8@euro" and of the list "sv:en", and not of "svx". */
static bool is(const char *name, const char *code)
{
	size_t n = strlen(code);
	return strncmp(name, code, n) == 0 && (name[n] == '\0' || strchr("_.@-:", name[n]));
}

bool language_choose(const char *name)
{
	if (!name || !*name || is(name, "en")) {
		say_in(NULL, 0);
		return true;
	}
	for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
		if (is(name, languages[i].code)) {
			say_in(languages[i].sentences, *languages[i].n);
			return true;
		}
	return false;
}

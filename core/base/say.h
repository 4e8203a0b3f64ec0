/* The catalogue of sentences. Everything shown to a person is written _("in English") and looked
 * up here, so that a translation is one table. N_ marks text in constant tables that is looked up
 * where it is shown. */
#ifndef BASE_SAY_H
#define BASE_SAY_H

#include <stddef.h>

struct sentence {
	const char *english, *other;
};

/* sorted by english (strcmp); NULL: English. Borrowed for the life of the process. */
void say_in(const struct sentence *catalogue, size_t n);
const char *say(const char *english) __attribute__((format_arg(1)));

#define _(english) say(english)
#define N_(english) english

#endif

/* The front end's catalogue of sentences: everything shown to a person is written
 * _("in English") and looked up here; N_ marks text in constant tables. */
#ifndef BASE_PHRASE_H
#define BASE_PHRASE_H

#include <stddef.h>

struct phrase_pair {
	const char *english, *other;
};

/* sorted by english (strcmp); NULL: English. Borrowed for the life of the process. */
void phrase_in(const struct phrase_pair *catalogue, size_t n);
const char *phrase(const char *english) __attribute__((format_arg(1)));

#define _(english) phrase(english)
#define N_(english) english

#endif

/* The catalogue of sentences. Everything shown to a person is written _("in English") and looked
 * up here, so that a translation is one table. N_ marks text in constant tables that is looked up
 * where it is shown. */
#ifndef BASE_SAY_H
#define BASE_SAY_H

#include <stddef.h>

struct sentence {
	const char *english, *other;
};

/* The sentences of a language, sorted here; NULL: English. Borrowed for the life of the process. */
void say_in(struct sentence *catalogue, size_t n);
const char *say(const char *english) __attribute__((format_arg(1)));

/* A number with the language's decimal sign; places -1: as few as it needs. Returns out. */
#define DECIMAL_TEXT 40
const char *say_decimal(char out[DECIMAL_TEXT], double value, int places);

#define _(english) say(english)
#define N_(english) english
/* What is kept in the store, or sent to people outside, is no sentence of the session's: it is English whoever works,
 * so that the same work leaves the same store. */
#define KEPT_(english) english

#endif

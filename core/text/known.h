/* Values that are known, found in a text however they are spelt there: names inflected, joined or
 * spaced out, with or without accents; numbers in any grouping; dates in the usual notations. The
 * caller's tag tells what a find is. Finds may overlap and stand in no order. */
#ifndef TEXT_KNOWN_H
#define TEXT_KNOWN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/vec.h"

struct known;
struct known_find {
	int tag;
	size_t start, end; /* bytes */
};
typedef VEC(struct known_find) known_finds;

struct known *known_new(struct arena *a);
/* A person's name: each of its words, in any order. */
void known_name(struct known *k, int tag, const char *s, size_t n);
/* Words one after another, if they have four letters or more (two of a script without blanks). */
void known_phrase(struct known *k, int tag, const char *s, size_t n);
/* The same, with "at" and "dot" between its words. */
void known_address(struct known *k, int tag, const char *s, size_t n);
/* Letters and digits in any grouping, if there are five or more. */
void known_compact(struct known *k, int tag, const char *s, size_t n);
/* A number of which the first digits are a calling code (0: a national number). */
void known_phone(struct known *k, int tag, const char *s, size_t n, size_t calling_code);
void known_birth(struct known *k, int tag, int year, int month, int day);

void known_search(known_finds *out, const struct known *k, const char *text, size_t n);
/* A word of grammar, in lower case as folded: no name where it stands in lower case. */
bool known_common(const unsigned *c, size_t n);

#endif

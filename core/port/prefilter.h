/* Which patterns can possibly match: from a pattern, literals one of which every match holds; from
 * a text, the three-letter runs in it. Saves nearly all regex runs, changes no answer. */
#ifndef PORT_PREFILTER_H
#define PORT_PREFILTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

enum { GRAM_BITS = 32 * 32 * 32 };

struct grams {
	uint64_t set[GRAM_BITS / 64];
};
void grams_clear(struct grams *g);
void grams_add(struct grams *g, const char *plain, size_t n);

/* One of these stands in every match. n 0: not known, the pattern must be run. */
struct literals {
	const char *const *v;
	size_t n;
};
/* pattern: PCRE2 over plain ASCII text, caseless. What this does not understand gives n 0. */
void literals_of(struct literals *out, struct arena *a, const char *pattern);
/* False: no match is possible. */
bool literals_may(const struct literals *l, const struct grams *g);

#endif

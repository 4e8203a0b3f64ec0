/* Names that a filter may use: fields, flags, and the nearest name to a misspelt one. */
#ifndef QUERY_WORDS_H
#define QUERY_WORDS_H

#include "model/field.h"

/* By name or alias in full: a prefix that is free today would change its meaning with the next
 * field. "data." may stand before personal ones. NULL: none. */
const struct field *filter_field(const char *name, size_t n);
/* The i-th field of all, NULL after the last. */
const struct field *filter_field_at(size_t i);

enum flag_special {
	FLAG_PLAIN,
	FLAG_TAGGED,  /* the session's tags */
	FLAG_WAITING  /* states on somebody outside */
};

/* One word of is:, has: or no:. sql is a condition on ticket t that is never NULL; {me} {now}
 * {idle} stand for bound values. */
struct flag {
	const char *field, *word;
	const char *sql;
	const char *in_msg; /* the same asked of letter m, NULL: not askable */
	enum flag_special special;
	const char *help;
};
/* Exact or unambiguous prefix; NULL: none. no: has the words of has:. */
const struct flag *flag_find(const char *field, const char *word, size_t n);
const struct flag *flag_at(size_t i); /* NULL after the last */
unsigned flag_reads(const struct flag *f); /* enum query_reads of query.h */

/* Row i, from 1, of a table of words that a field's values names (kind state priority identity code
 * datum): its name, NULL after the last; help may be NULL. */
const char *word_row(const char *table, int i, const char **help);

/* Feed it every name there is; best is the nearest to what was typed, or NULL if none is near. */
struct guess {
	const char *typed;
	size_t n;
	const char *best;
	size_t distance;
};
void guess_offer(struct guess *g, const char *name);

#endif

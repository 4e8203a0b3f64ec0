/* How a typed word meets the names of a table: ASCII case aside, '-' and '_' alike. An exact name
 * beats a prefix; a prefix counts only if it leads to one row. */
#ifndef MODEL_WORD_H
#define MODEL_WORD_H

#include <stdbool.h>
#include <stddef.h>

enum word_fit { WORD_OTHER, WORD_PREFIX, WORD_EXACT };
enum word_fit word_fit(const char *name, const char *typed, size_t n);

/* Offer every name of every row, then ask. Row numbers are positive; {0} is a fresh pick. */
struct word_pick {
	int exact, prefix;
	bool ambiguous;
};
void word_offer(struct word_pick *p, int row, const char *name, const char *typed, size_t n);
void word_offer_exact(struct word_pick *p, int row, const char *name, const char *typed, size_t n);
/* names: comma list */
void word_offer_list(struct word_pick *p, int row, const char *names, const char *typed, size_t n);
/* Whether the word stands in a list with blanks between. */
bool word_among(const char *words, const char *word, size_t n);
int word_picked(const struct word_pick *p); /* 0: none, or more than one */

#endif

/* Text to tree. Names of fields are looked up here; values are left to check.c, which knows the
 * store. Depth, terms and values are bounded, so that time and memory are. */
#ifndef QUERY_PARSE_H
#define QUERY_PARSE_H

#include "query/ast.h"

enum { NEST_MOST = 100, TERMS_MOST = 1000, VALUES_MOST = 10000 };

struct parsed {
	struct node *root; /* NULL: no term stands in the text, every ticket is meant */
	struct mods mods;
	size_t terms, values;
};

enum ombud_status parse_filter(struct parsed *out, struct arena *memory, struct err *err,
    const char *text, size_t n);

/* mutt.c: the term that a neomutt pattern letter stands for, written in ombud's words; NULL: none.
 * arg is what follows the letter ("" if nothing). */
bool mutt_takes_word(char letter);
const char *mutt_term(struct arena *memory, char letter, const char *arg, size_t n);

#endif

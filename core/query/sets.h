/* What SQL cannot decide: patterns over text, and large sets of ids. Each is one number k of the
 * SQL function matches(k, text). k also says how an undecided text counts, so that a statement
 * is always two-valued: the caller asks once for what is certain and once for what is possible. */
#ifndef QUERY_SETS_H
#define QUERY_SETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/vec.h"
#include "query/ast.h"
#include "text/regex.h"

struct set {
	VEC(struct regex *) patterns; /* one that matches is enough */
	const int64_t *ids;           /* sorted; instead of patterns */
	size_t n_ids;
	int64_t tested;
};

struct sets {
	VEC(struct set) v;
	int64_t undecided; /* texts that went over a limit since sets_start */
	int64_t calls;
	bool (*stop)(void *data);
	void *stop_data;
	bool stopped;
};

/* Index of a new set. */
size_t sets_new(struct sets *s);
/* Adds what v asks for to a set: a pattern, or a substring in smart case. */
enum ombud_status sets_add(struct sets *s, size_t set, struct err *err, const struct value *v);
void sets_start(struct sets *s);
void sets_free(struct sets *s);

int64_t sets_key(size_t set, bool undecided_is_yes);
int sets_match(void *sets, int64_t k, const char *text, size_t n); /* a db_matcher */

#endif

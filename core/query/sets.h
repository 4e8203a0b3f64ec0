/* What SQL cannot decide about texts: each term that asks for a pattern or a substring is one
 * number k of the SQL function matches(k, text). k also says how an undecided text counts, so that
 * a statement is always two-valued: the caller asks once for what is certain and once for what is
 * possible. A set is used by one thread; others get clones. */
#ifndef QUERY_SETS_H
#define QUERY_SETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/vec.h"
#include "query/ast.h"
#include "text/needle.h"
#include "text/regex.h"

/* One way in which a text may match: a pattern, or a substring in smart case. */
struct way {
	struct regex *regex;
	const struct value *from; /* lives as long as the query */
	struct needle needle;     /* what a text that matches surely holds */
	bool common;              /* most short values hold it: it tells them apart no more */
};

struct set {
	VEC(struct way) ways; /* one that matches is enough */
	int64_t tested;
};

struct sets {
	VEC(struct set) v;
	int64_t undecided; /* texts that went over a limit since sets_start */
	int64_t calls;
	bool (*stop)(void *data);
	void *stop_data;
	bool stopped, hurried;
};

/* Index of a new set. */
size_t sets_new(struct sets *s);
/* Adds what v asks for to a set. */
enum ombud_status sets_add(struct sets *s, size_t set, struct err *err, const struct value *v);
/* The same sets for another thread; to is empty. What compiled once compiles again. */
enum ombud_status sets_clone(struct sets *to, struct err *err, const struct sets *from);
void sets_start(struct sets *s);
void sets_count_undecided(struct sets *s); /* one more */
void sets_free(struct sets *s);

/* What one set says of a text. */
enum regex_answer set_answer(struct set *set, const char *text, size_t n);

enum { CHOSEN_TAGGED = -1 }; /* k of chosen(k, id) for what the agent has tagged */

int64_t sets_key(size_t set, bool undecided_is_yes);
int sets_match(void *sets, int64_t k, const char *text, size_t n); /* of struct db_hooks */

#endif

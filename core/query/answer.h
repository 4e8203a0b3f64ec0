/* Set terms answered ahead of the SQL: for a pattern over short texts by the packed columns, for
 * one over letters by a walk through all of them on the crew. An answer is bits by person, ticket
 * or case; the plan then asks chosen(k, id) where it would ask matches(k, text) of every row.
 * Making an answer can be stopped between slices and goes on later where it was. */
#ifndef QUERY_ANSWER_H
#define QUERY_ANSWER_H

#include "base/bits.h"
#include "query/ast.h"
#include "query/column.h"
#include "query/sets.h"

struct query;
struct query_env;

enum scope { BY_PERSON, BY_TICKET, BY_CASE, SCOPES };

struct answer {
	const struct node *node;
	enum answer_part part;
	int column[COLUMNS]; /* not of letters: which are asked */
	size_t n_columns;
	const struct value **exact; /* nor of letters: the texts asked for whole, in an order of their own */
	size_t n_exact;
	bool any;
	struct bits yes[SCOPES], may[SCOPES]; /* may: yes, or not decided */
	size_t next, end;                     /* slices done, slices in all */
	VEC(size_t) left; /* slices before next that are to be done (again): left half way, or changed */
	int64_t seq;   /* of the audit: as the store was then, or newer */
	size_t found;  /* once ready: how many bits are set in may */
	size_t hits;   /* values and letters that matched while it was made */
	bool begun, ready, unsure;
	bool dear; /* the query's answers hold as much memory as they may: SQL asks this one */
};

enum { ANSWERS_BYTES = 64 << 20 }; /* of one query's bits, at most about so much */

struct answers {
	VEC(struct answer *) v;
	size_t bytes;
	struct sets crew_sets[CREW_MOST]; /* clones of the query's */
	bool cloned;
	struct err crew_err[CREW_MOST];
};

/* Gives the terms of the tree their answers, none of them made yet. */
void answers_plan(struct answers *a, struct arena *memory, struct node *root);
void answers_free(struct answers *a);

/* Inside a read transaction. Makes what is not ready of the terms below a node (NULL: of all), those
 * over letters or those over short texts; CANCELLED when it was stopped: the same call goes on. */
enum ombud_status answers_make(
    struct query *q, struct err *err, const struct node *below, bool letters);
/* Brings answers that are ready or begun in step with the store: a no-op while nothing changed. */
enum ombud_status answers_follow(struct query *q, struct err *err);
bool answer_pending(const struct answer *x); /* to be made yet */
bool answers_pending(const struct answers *a, bool letters); /* of that sort */
bool answers_unsure(const struct answers *a);
/* Whether it is for a text of its columns that the term asks by = or *. */
bool answer_is_exactly(const struct answer *x, const char *text, size_t n);
/* Slices done and slices in all, of those that were begun. */
void answers_progress(const struct answers *a, size_t *done, size_t *all);

/* The answer of a term or of msg:{}, NULL: none that is ready. */
const struct answer *answer_of(const struct answers *a, size_t number);
int64_t answer_key(size_t number, enum scope by, bool undecided_is_yes);
bool answers_chosen(const struct answers *a, int64_t k, int64_t id);

#endif

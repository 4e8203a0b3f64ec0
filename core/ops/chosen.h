/* The tickets of a change that a filter chose. They are found before the first transaction, so that
 * nobody waits for a pattern; once anybody else has changed anything, each block is asked again
 * inside its transaction, and what the filter selects no more is left alone. */
#ifndef OPS_CHOSEN_H
#define OPS_CHOSEN_H

#include "ops/bulk.h"

struct chosen {
	struct query *q; /* NULL: no filter chose them, or nothing will be changed */
	int64_t seq;     /* the store's change counter as it was, moved on */
	bool changed;    /* by another session since */
};

/* Finds them into b. rehearse: in the filter's own order, and q stays NULL. SYNTAX for an empty
 * filter, DENIED for one over personal data that the agent may not ask; a personal one is logged. */
enum ombud_status chosen_find(
    struct chosen *c, struct bulk *b, const char *filter, bool rehearse);
/* The rest of an interrupted change, which are in b already: all of them are asked again. */
enum ombud_status chosen_again(struct chosen *c, struct bulk *b, const char *filter);
/* At the start of a transaction. */
enum ombud_status chosen_look(struct chosen *c, struct ombud_session *s);
/* Of a block: b->dropped says which are not chosen any more. */
enum ombud_status chosen_keep(struct chosen *c, struct bulk *b, size_t from, size_t n);
void chosen_free(struct chosen *c);

#endif

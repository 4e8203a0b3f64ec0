/* The tickets of a change that a filter chose. They are found before the first transaction, so that
 * nobody waits for a pattern. What others change after that the feed names: those tickets are asked
 * again inside the transaction of their block, and what the filter selects no more is left alone. */
#ifndef OPS_CHOSEN_H
#define OPS_CHOSEN_H

#include "ops/bulk.h"
#include "store/feed.h"

struct chosen {
	struct query *q; /* NULL: no filter chose them, or nothing will be changed */
	int64_t seq;     /* the store's change counter as it was, moved on */
	bool all;        /* others changed what the feed cannot name: every ticket is asked again */
	feed_ids named;  /* what the feed did name, since the tickets were found */
	size_t asked;    /* tickets asked again so far */
};

/* A filter that may choose tickets for a change: SYNTAX for an empty one, DENIED for one over personal
 * data that the agent may not ask. *q is to be freed in any case. */
enum ombud_status chosen_open(
    struct query **q, struct ombud_session *s, const struct query_env *env, const char *filter);
/* Finds them into b. rehearse: in the filter's own order, and q stays NULL. SYNTAX for an empty
 * filter, DENIED for one over personal data that the agent may not ask; a personal one is logged. */
enum ombud_status chosen_find(
    struct chosen *c, struct bulk *b, const char *filter, bool rehearse);
/* They were found before, and are in b already. seq: the change counter as it was before that, or
 * CHOSEN_LONG_AGO: all of them are asked again. */
#define CHOSEN_LONG_AGO INT64_C(-1)
enum ombud_status chosen_before(
    struct chosen *c, struct bulk *b, const char *filter, int64_t seq);
/* At the start of a transaction. */
enum ombud_status chosen_look(struct chosen *c, struct ombud_session *s);
/* Of a block: b->dropped says which are not chosen any more. */
enum ombud_status chosen_keep(struct chosen *c, struct bulk *b, size_t from, size_t n);
void chosen_free(struct chosen *c);

/* run.c: a request over r->ids, which r->filter chose when the change counter was seq. */
enum ombud_status run_selected(struct ombud_result **out, struct ombud_session *s,
    const struct ombud_request *r, int64_t seq);

#endif

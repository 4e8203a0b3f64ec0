/* What changed since an entry of the audit. No row that filters read changes without an audit entry in
 * the same transaction (but for drafts and presence: query_is_untold), so the audit is the store's feed
 * of changes: what is held in memory follows it. tests/unit/test_feed_all.c holds every writer to it. */
#ifndef STORE_FEED_H
#define STORE_FEED_H

#include <stdbool.h>
#include <stdint.h>

#include "base/vec.h"
#include "store/db.h"

typedef VEC(int64_t) feed_ids; /* ascending, none twice */

struct feed {
	int64_t seq;       /* of the newest entry: where the next look begins */
	bool everything;   /* too much, or too general, to name */
	feed_ids tickets;  /* changed: rows, labels, letters, values of their persons */
	feed_ids valued;   /* those of them that may have changed a person's values */
	feed_ids persons;  /* whose values may have changed */
	bool settings;     /* settings of the desk changed */
	bool saved;        /* saved filters changed: so may filters that name them */
	feed_ids opened;   /* only read: what an agent has seen is another thing now */
};

/* The newest entry's number: the store's change counter. */
enum ombud_status feed_head(int64_t *seq, struct db *db, struct err *err);
/* Whether another session than that one changed anything after *seq; *seq moves on to the newest
 * entry. What a session reads, or says of itself, is no change. */
enum ombud_status feed_news(
    bool *news, int64_t *seq, struct db *db, struct err *err, int64_t session);
/* Free it with feed_free, also after a failure. */
enum ombud_status feed_since(struct feed *out, struct db *db, struct err *err, int64_t seq);
/* The same without what that session did. */
enum ombud_status feed_of_others(
    struct feed *out, struct db *db, struct err *err, int64_t seq, int64_t session);
/* The tickets whose own entries tell of a change, by another session than that one: not what follows for
 * others of their case or person. Appended; where the feed names none, none. */
enum ombud_status feed_named(
    feed_ids *out, struct db *db, struct err *err, int64_t seq, int64_t session);
bool feed_is_read(const char *act, const char *object); /* it changes nothing: somebody looked, or drafted */
void feed_free(struct feed *f);
void feed_settle(feed_ids *ids); /* ascending, none twice */
/* The cases of those tickets, ascending. */
enum ombud_status feed_cases(
    feed_ids *cases, struct db *db, struct err *err, const feed_ids *tickets);

#endif

/* A list, opened: what list.c, drift.c, gone.c and group.c share. */
#ifndef LIST_H
#define LIST_H

#include "base/bits.h"
#include "ops/session.h"
#include "query/idmap.h"
#include "query/query.h"

struct groups; /* group.c */
void groups_free(struct groups *g); /* NULL is allowed */

struct ombud_list {
	struct ombud_session *s;
	char *filter, *sort;
	char *asked; /* the two, as the log has them */
	struct query *query;
	id_vec ids;     /* from the first on */
	id_vec tail;    /* the last ones, where the list was read from its end as well */
	size_t total;   /* with a tail: how many there are in all */
	struct idmap place;
	int64_t limit;
	bool complete;
	bool log;       /* it asks of masked data, which the log does not have yet: none of it is told */
	bool uncounted; /* the log has it, without how many it found */
	bool undecided; /* what the filter could not decide; read at once, and never anew */
	struct groups *groups; /* NULL: not asked for */
	int64_t seq;    /* of the audit when ids were first fetched, -1: not yet */
	/* what a fresh list would gain and lose, as the store was at drift_seq */
	struct bits added, gone;
	struct ombud_drift drift;
	int64_t drift_seq, drift_asked, drift_time; /* asked: the store as it was at the last answer */
	int64_t drift_tags; /* the session's tags_moved then */
	/* what has left the filter, and what changed since it was asked, as of gone_seq; -1: never */
	struct bits left, unsure;
	int64_t gone_seq, gone_tags; /* gone_tags: the session's tags_moved then */
	int64_t open_tags;	     /* and when the list was opened */
	struct bits moved;	     /* what others changed since ids were first fetched, as of gone_seq */
	struct idmap shown;	     /* the version that each was first shown with */
};

/* list.c: writes to the log what it does not have, once something can be told. */
enum ombud_status list_log(struct ombud_list *l);
/* gone.c: the rows' marks: what left the filter, what changed since it was shown. */
enum ombud_status list_mark(struct ombud_list *l, struct ombud_row *rows, size_t n);

static inline void list_put(struct bits *b, int64_t id, bool in)
{
	if (!in) {
		bits_remove(b, id);
		return;
	}
	bits_reserve(b, id);
	bits_add(b, id);
}

/* It holds a first part of what matches: by its own limit, or by limit: in the filter. */
static inline bool list_is_limited(const struct ombud_list *l)
{
	return l->limit > 0 || query_limit(l->query) > 0;
}

#endif

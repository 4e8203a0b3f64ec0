/*
 * How a run over many tickets is parted into transactions. A few are one; more are chunks that aim
 * at a tenth of a second each, with a pause between them in which others get their turn. A rehearsal
 * goes the same way, and each chunk is taken back.
 */
#ifndef OPS_PACE_H
#define OPS_PACE_H

#include "ops/bulk.h"

struct pace {
	struct bulk *b;
	void *owner;
	bool rehearse, at_once;
	bool (*progress)(void *data, int64_t done, int64_t total); /* false stops; may be NULL */
	void *progress_data;
	void (*warn)(void *data, int64_t ms); /* all at once: others will wait so long; may be NULL */
	/* Inside each transaction: before its tickets, and when they are done (last: the run's end). */
	enum ombud_status (*begin)(struct pace *p);
	enum ombud_status (*end)(struct pace *p, bool last);
	size_t at;          /* tickets done and committed (rehearsed: and taken back) */
	size_t to;          /* in end(): what will be done with this transaction */
	bool stopped;       /* progress said so */
	int64_t commit_ms;
	size_t block;
	bool warned;
};

/* A chunk's length, commit included: a tenth of a second. Tests bring it near. */
extern int64_t pace_goal_ms;
/* Below this a run is one transaction by itself. */
enum { PACE_AT_ONCE = 2000 };
bool pace_parted(const struct pace *p); /* it will take more than one */
/* CANCELLED when progress stopped it: what was committed before stays. */
enum ombud_status pace_run(struct pace *p);
/* Between two transactions others get their turn: their naps are shorter than this. */
void pace_rest(void);

#endif

/*
 * One run over many tickets: the gate's inner loop, for operations and for undo. Tickets are taken
 * in the order of their ids, in blocks that are loaded, changed in memory and written alike; blocks
 * make a transaction (pace.c). Verdicts stand where the caller named the ticket.
 */
#ifndef OPS_BULK_H
#define OPS_BULK_H

#include "ops/alike.h"
#include "ops/effects.h"

struct bulk {
	struct op_ctx c;
	void *owner;
	struct ombud_result *out;
	struct ombud_outcome *outcomes;
	/* the tickets: ascending, none twice; of each, where its verdict stands, and as it was seen */
	int64_t *ids;
	size_t *place;     /* NULL: in the same order */
	int64_t *versions; /* NULL: whatever they are now; 0: not seen */
	size_t n;
	uint64_t reads; /* columns */
	bool (*whole)(const struct op_ctx *c, const struct ticket_row *t); /* NULL, or: all of the row */
	/* Changes the row of ids[i] as op.h's apply does. */
	enum ombud_status (*change)(struct bulk *b, size_t i, struct ticket_row *after);
	/* At the start of each block, its rows loaded; may be NULL. */
	enum ombud_status (*block)(struct bulk *b, size_t from, size_t n);
	enum ombud_verdict conflict; /* what a CONFLICT of change is called */
	const char *act;             /* for the audit */
	struct alike *alike;
	struct effects *effects; /* NULL: not asked for */
	const bool *dropped;     /* of the block at hand: the filter selects it no more; NULL: none */
	struct ticket_row *rows; /* of the block at hand, those that are there */
	size_t n_rows, rows_room;
	struct arena scratch; /* of the block */
};

/* Takes ids as the caller gave them (any order, some twice) into ids, place and versions, and makes
 * room for the verdicts. ordered: the verdicts stand in the caller's order, else by id. */
void bulk_take(
    struct bulk *b, const int64_t *ids, const int64_t *versions, size_t n, bool ordered);
/* Tickets from..from+n inside the transaction at hand. A status ends the run. */
enum ombud_status bulk_block(struct bulk *b, size_t from, size_t n);
void bulk_free(struct bulk *b);

#endif

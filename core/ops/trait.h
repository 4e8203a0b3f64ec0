/* How an operation is done to many tickets: what it reads of a row, which part of a ticket it is
 * about, and what can be made of its arguments once for all. An operation without a row here reads
 * everything and prepares nothing. */
#ifndef OPS_TRAIT_H
#define OPS_TRAIT_H

#include "ops/op.h"

struct trait {
	enum ombud_status (*apply)(struct op_ctx *c, struct ticket_row *t); /* whose row it is */
	/* At the start of every transaction: what it makes goes to c->ready, in c->keep. What it
	 * refuses, it refuses for every ticket. May be NULL. */
	enum ombud_status (*prepare)(struct op_ctx *c);
	enum ticket_part part;
	const char *const *reads; /* columns beside those that the gate needs, NULL-ended; NULL: all */
	/* Rows of which all is read: those few that it changes further. May be NULL: none. */
	bool (*whole)(const struct op_ctx *c, const struct ticket_row *t);
	/* Rights that hang on the ticket, beside those of the table: apply asks them, and so do undo and
	 * redo. May be NULL: none. */
	enum ombud_status (*may)(struct op_ctx *c, const struct ticket_row *t);
};
const struct trait *trait_of(const struct op *op); /* never NULL */
uint64_t trait_columns(const struct trait *t);

#endif

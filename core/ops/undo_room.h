/* What the parts of undo share. */
#ifndef OPS_UNDO_ROOM_H
#define OPS_UNDO_ROOM_H

#include "ops/bulk.h"
#include "base/idpack.h"
#include "ops/pace.h"

/* A field of the ticket at hand that goes back, by a set of the entry. */
struct want {
	size_t set;
	size_t next; /* of the same ticket, or SIZE_MAX */
};
struct walk { /* through a set, in step with the blocks */
	struct idwalk at;
	int64_t id; /* 0: at its end */
};

struct undo {
	struct bulk b;
	struct pace p;
	struct journal_entry entry; /* it goes from its after to its before; a redo's is an undo */
	struct journal_set *sets;
	struct walk *walks;
	size_t n_sets;
	struct journal_item *items; /* by ticket */
	size_t n_items;
	VEC(struct want) wants;
	VEC(size_t) first; /* want of each row of the block, or SIZE_MAX */
	id_vec live;       /* tickets of the entry that are not taken back yet */
	int64_t only;      /* this ticket of it alone; 0: all */
	const struct op *of; /* the operation that is taken back or done again */
	int64_t first_at;    /* when that was done */
	struct permit permits[2];
	bool redo;
	const char *passed;  /* what it went past, or NULL */
	bool dates_set;    /* of the ticket at hand: they went back as they were */
};

/* undo_live.c: ascending ids of an entry's tickets, without those taken back already. */
enum ombud_status undo_live(
    id_vec *out, struct ombud_session *s, struct arena *memory, const struct journal_entry *e);
/* All of its tickets, taken back or not. */
enum ombud_status undo_tickets(
    id_vec *out, struct ombud_session *s, struct arena *memory, int64_t entry);
void undo_without(id_vec *ids, const id_vec *other); /* both ascending */

/* undo_passed.c: what was done after that entry (0: after none) and stays because its letter has left, as a
 * sentence in memory; NULL: nothing. */
enum ombud_status undo_passed(
    const char **out, struct ombud_session *s, struct arena *memory, int64_t entry);

/* undo_may.c: what the entry did in the first place; and whether it is the agent's to take back:
 * the entry, then each of its tickets, or an entry of the desk's. */
enum ombud_status undo_find_op(struct undo *u);
enum ombud_status undo_may_entry(struct undo *u);
enum ombud_status undo_may_ticket(struct undo *u, const struct ticket_row *t);
/* The row goes from before to after. */
enum ombud_status undo_may_move(
    struct undo *u, const struct ticket_row *before, const struct ticket_row *after);
enum ombud_status undo_may_desk(struct undo *u);

/* undo_ticket.c: the bulk's functions. */
void undo_walk(struct undo *u); /* before the first block */
enum ombud_status undo_block(struct bulk *b, size_t from, size_t n);
enum ombud_status undo_change(struct bulk *b, size_t i, struct ticket_row *after);
/* Items of no ticket: saved filters, settings, accounts. */
enum ombud_status undo_desk(struct undo *u);

/* undo_still.c: whether one item that is no column stands as the entry left it; CONFLICT with a
 * sentence. And whether the ticket is still to be taken back. */
enum ombud_status undo_still(struct undo *u, const struct journal_item *i);
bool undo_is_live(const struct undo *u, int64_t ticket);

/* undo_put.c: one item that is no column of a ticket goes back. */
enum ombud_status undo_put(struct undo *u, const struct journal_item *i);

/* undo_kept.c: tables whose rows are added and withdrawn, never changed. */
bool undo_kept(const char *place);
enum ombud_status undo_kept_put(struct undo *u, const struct journal_item *i);
enum ombud_status undo_kept_still(struct undo *u, const struct journal_item *i);
/* Of what stands beside a ticket's facts: not while the ticket has ended on the strength of it. */
enum ombud_status undo_beside_free(struct undo *u, const struct journal_item *i);

#endif

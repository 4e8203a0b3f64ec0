/* Between move.c and move_facts.c: what the guards look at, gathered. */
#ifndef OPS_MOVE_ROOM_H
#define OPS_MOVE_ROOM_H

#include "ops/move.h"
#include "ops/required.h"

/* What the journal says of the ticket at hand does not change on its way: asked once. */
struct history {
	bool known, rekinded, seen;
	struct required_view view;
	struct survivor other;
	int64_t open_tasks;
};

/* What the guards look at, for t as it stands. Strings live in the run's memory. */
enum ombud_status move_facts_of(
    struct op_ctx *c, const struct ticket_row *t, struct history *h, struct move_facts *f);
/* h->rekinded; and what is recorded beside the row. */
enum ombud_status move_look_back(struct op_ctx *c, const struct ticket_row *t, struct history *h);
enum ombud_status move_look_beside(struct op_ctx *c, const struct ticket_row *t, struct history *h);
const struct code_info *move_code(const struct ticket_row *t);

#endif

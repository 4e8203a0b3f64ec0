/* Moves between states, with what a guard must know and what a move brings with it. */
#ifndef OPS_MOVE_H
#define OPS_MOVE_H

#include "ops/op.h"

/* Moves t to the state, by the steps that lie between where one command means them all (new ->
 * triaged -> work, work -> approved -> resolved): every step is checked, then all are made. */
enum ombud_status move_to(struct op_ctx *c, struct ticket_row *t, enum state to);
/* What the guards look at, for t as it stands. Strings live in the run's memory. */
enum ombud_status move_facts_of(
    struct op_ctx *c, const struct ticket_row *t, struct move_facts *facts);

#endif

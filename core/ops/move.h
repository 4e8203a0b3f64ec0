/* Moves between states, with what a guard must know and what a move brings with it. */
#ifndef OPS_MOVE_H
#define OPS_MOVE_H

#include "ops/op.h"

/* Moves t to the state, by the steps that lie between where one command means them all (new ->
 * triaged -> work, work -> approved -> resolved): every step is checked, then all are made. */
enum ombud_status move_to(struct op_ctx *c, struct ticket_row *t, enum state to);
/* Whether move_to would make it, asked before anything is written. */
enum ombud_status move_would(struct op_ctx *c, const struct ticket_row *t, enum state to);
/* The same move once more, by whoever made it before: asked as if it were new, but for what was said
 * of it then. c->now is when that was. */
enum ombud_status move_again(
    struct op_ctx *c, const struct ticket_row *from, const struct ticket_row *to);
/* Whether the agent's roles make that move at all: DENIED if not. */
enum ombud_status move_roles(
    struct op_ctx *c, const struct ticket_row *from, const struct ticket_row *to);
/* Whether the state still lets the kind, or who asks, be settled anew: CONFLICT says where to go back
 * to. A decision stands on both. */
enum ombud_status move_lets_kind(struct op_ctx *c, const struct ticket_row *t);
enum ombud_status move_lets_identity(struct op_ctx *c, const struct ticket_row *t);
/* Approves what is in review; to its end where nothing is left to do. */
enum ombud_status move_approved(struct op_ctx *c, struct ticket_row *t);
/* Ends what is approved and answered, where nothing is left to do; the desk's own hand. */
enum ombud_status move_answered(struct op_ctx *c, struct ticket_row *t);
/* Asked on that day, after more days than "without undue delay" has. */
bool asked_late(struct ombud_session *s, const struct ticket_row *t, int32_t day);
/* Moves t, whose code is chosen, to its end, or to the second person whom it needs. */
enum ombud_status move_decided(struct op_ctx *c, struct ticket_row *t);
/* Whether a second person decides t as it stands: it waits for one, or will if the session's agent is
 * the first; and *rekinded as of code_takes_two. */
enum ombud_status move_takes_two(
    bool *out, bool *rekinded, struct ombud_session *s, struct arena *memory, const struct ticket_row *t);

#endif

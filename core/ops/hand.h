/* Tickets that change beside the operations: by the clock, by a letter that came, with an account
 * that is closed. They go the same way as all others: stamps, journal, and an audit that names each. */
#ifndef OPS_HAND_H
#define OPS_HAND_H

#include "ops/op.h"

typedef enum ombud_status (*hand_fn)(struct op_ctx *c, struct ticket_row *t);

/* What the desk itself does: an entry of the journal that is nobody's, and stays. */
struct op_ctx hand_of_desk(struct ombud_session *s, const struct op *op, struct arena *memory);
/* Inside a write transaction. ids are ascending, none twice; *changed counts those that differ. */
enum ombud_status hand_change(struct op_ctx *c, const char *act, const int64_t *ids, size_t n,
    hand_fn change, int64_t *changed);
/* One ticket (0: none) by the desk's own hand, its entry ended; ready is the change's. */
enum ombud_status hand_one(struct ombud_session *s, struct arena *memory, const struct op *op, int64_t ticket,
    hand_fn change, const void *ready, const char *detail);
/* Ends the entry, if there is one: "close x12". */
enum ombud_status hand_end(struct op_ctx *c, int64_t changed);

#endif

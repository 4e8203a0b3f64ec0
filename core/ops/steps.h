/* What stands between a ticket and its end: the guards' facts as a list that a person ticks off. */
#ifndef OPS_STEPS_H
#define OPS_STEPS_H

#include "ops/session.h"
#include "store/ticket.h"

/* values: what is recorded stands with it, masked. */
enum ombud_status steps_of(struct ombud_session *s, struct arena *memory,
    const struct ticket_row *t, bool values, const struct ombud_step **out, size_t *n);

#endif

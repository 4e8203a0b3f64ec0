/* What happened to a ticket before it came here: pauses, answers, notes, with their own times. */
#ifndef OPS_INTAKE_HISTORY_H
#define OPS_INTAKE_HISTORY_H

#include "ops/intake.h"
#include "store/ticket.h"

enum ombud_status intake_history(struct ombud_session *s, const struct intake *in,
    struct arena *memory, int64_t ticket);

/* And its states and codes, as events. t is the ticket as it was put down. */
enum ombud_status intake_past(struct ombud_session *s, const struct intake *in, const struct ticket_row *t);

#endif

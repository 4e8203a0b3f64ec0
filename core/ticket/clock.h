/* A ticket's clock in words: its days, its pauses, and where it stands today. */
#ifndef TICKET_CLOCK_H
#define TICKET_CLOCK_H

#include "ops/session.h"
#include "store/ticket.h"

/* Fills due_day, strict_day, extended_day, clock_line and pauses of *out, in memory. */
enum ombud_status ticket_clock(struct ombud_ticket *out, struct ombud_session *s, struct arena *memory,
    const struct ticket_row *t);

#endif

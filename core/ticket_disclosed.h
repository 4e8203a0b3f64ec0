/* What of a ticket was sent to somebody else than its person, for whoever opens it. */
#ifndef TICKET_DISCLOSED_H
#define TICKET_DISCLOSED_H

#include "ops/mask.h"

/* To whom is shown as it is: the person has a right to be told, and the desk has to know. */
enum ombud_status ticket_disclosed(
    struct ombud_ticket *out, struct ombud_session *s, struct arena *memory, struct masker *masker);

#endif

/* What of a ticket was sent to somebody else than its person, for whoever opens it. */
#ifndef TICKET_DISCLOSED_H
#define TICKET_DISCLOSED_H

#include "ops/mask.h"

/* Behind its messages, whose numbers it names. To whom is masked, as in the outbox: the look at a letter that is
 * not sent yet alone has the address as it was typed, so that a slip is seen. */
enum ombud_status ticket_disclosed(
    struct ombud_ticket *out, struct ombud_session *s, struct arena *memory, struct masker *masker);

#endif

/* The daily mail to an agent: how much is late, due and waiting, as numbers, kinds, days and ticket numbers.
 * No subject, no person: it leaves the desk for a mailbox that the desk does not guard. */
#ifndef DIGEST_H
#define DIGEST_H

#include "ops/session.h"

struct digest {
	const char *subject, *body; /* in the agent's language; in memory a */
	bool empty;                 /* nothing is due and nothing waits: it is not sent */
};
/* As things stand now. */
enum ombud_status digest_make(
    struct digest *out, struct ombud_session *s, struct arena *a, const struct agent_row *agent);

/* Puts today's into the outbox, once a working day from the time of the setting mail.daily on, for each agent
 * who has an address and something to be told; what is left of an earlier day is not sent any more. */
enum ombud_status digest_queue(struct ombud_session *s);

#endif

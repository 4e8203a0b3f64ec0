/* A letter of ours that did not leave or did not arrive: told where its ticket is read. */
#ifndef OPS_UNSENT_H
#define OPS_UNSENT_H

#include "ops/session.h"
#include "store/outbox.h"

/* What a mail system says names the recipient as a rule, and may hold anything: safe and masked, in a. */
const char *unsent_why(struct ombud_session *s, struct arena *a, int64_t ticket, const char *why);
/* Inside a write transaction: a line of the desk's in the ticket (0: none, and nothing is told). */
enum ombud_status unsent_tell(struct ombud_session *s, struct arena *a, int64_t ticket, const char *sentence);
/* The same of an answer that was sent and did not arrive: its ticket is unanswered again, but for another
 * answer, and goes back to work where it was resolved. o is the row as it was when the letter was sent. */
enum ombud_status unsent_answer(struct ombud_session *s, struct arena *a, const struct outbox_row *o);

#endif

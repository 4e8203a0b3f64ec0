/* What a letter brings about on its ticket once it has left: a question pauses the clock, a notice extends
 * the time, a reminder counts. Nothing of it before, and nothing of what did not arrive. */
#ifndef OPS_CARRIED_H
#define OPS_CARRIED_H

#include "ops/op.h"
#include "store/clockrow.h"
#include "store/outbox.h"

enum ombud_status carried_left(struct ombud_session *s, struct arena *a, const struct outbox_row *o);
/* It failed for good, or came back. */
enum ombud_status carried_lost(struct ombud_session *s, struct arena *a, const struct outbox_row *o);

/* An event of the ticket's clock that undo takes back; e->ticket_id, at and agent_id are the ticket's and the
 * operation's. */
enum ombud_status clock_note(struct op_ctx *c, const struct ticket_row *t, struct clock_event e);
/* Extends from the notice of that day: the code in the row, its dates, and an event. CONFLICT where the
 * notice left too late or there is nothing to extend. *event: its row. */
enum ombud_status extend_from(
    struct op_ctx *c, struct ticket_row *t, const char *code, int32_t sent, int64_t letter, int64_t *event);
/* As things stand on that day: OMBUD_OK, or CONFLICT with the rule. */
enum ombud_status extend_allowed(struct op_ctx *c, const struct ticket_row *t, int32_t sent);

#endif

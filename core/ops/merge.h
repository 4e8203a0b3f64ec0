/* Two agents on one ticket: what one does meets what another did since the first one looked. */
#ifndef OPS_MERGE_H
#define OPS_MERGE_H

#include "ops/op.h"

/* now is the ticket's row, and its version is not the one that was seen; mine is what the operation
 * makes of it (or now, where a rule stopped it). OMBUD_OK: nothing collides, and *note says what
 * changed meanwhile. OMBUD_CONFLICT: the sentence says what, by whom and when, and what was meant. */
enum ombud_status merge_check(struct op_ctx *c, const struct ticket_row *now,
    const struct ticket_row *mine, int64_t seen, const char **note);

#endif

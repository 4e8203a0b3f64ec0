/* Canned texts: the one that a name means, and its undo. */
#ifndef OPS_CANNED_H
#define OPS_CANNED_H

#include "ops/op.h"
#include "store/canned.h"

/* Among those that the agent sees: in that language, else in any, else whichever; own ones go before the
 * team's. NOTFOUND with a sentence. */
enum ombud_status canned_find(struct canned_row *out, struct ombud_session *s, struct arena *a, const char *name,
    const char *lang);
/* From the value after to the one before, if nobody changed it since; "" is one that is not there. */
enum ombud_status canned_put(struct ombud_session *s, struct arena *a, const struct journal_item *i);

#endif

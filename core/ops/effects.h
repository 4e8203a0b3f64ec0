/* What a change does to the counts of saved filters: before it, and inside its transaction. */
#ifndef OPS_EFFECTS_H
#define OPS_EFFECTS_H

#include "ops/session.h"

enum ombud_status effects_before(
    struct ombud_session *s, struct arena *memory, struct ombud_result *out);
/* Fills in the counts after, and keeps only the filters that changed. */
enum ombud_status effects_after(
    struct ombud_session *s, struct arena *memory, struct ombud_result *out);

#endif

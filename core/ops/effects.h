/* What a change does to the counts of saved filters: the counts before it, and of each block of
 * tickets how many match before and after, inside the transaction. */
#ifndef OPS_EFFECTS_H
#define OPS_EFFECTS_H

#include "ops/session.h"

struct effects;

/* Before the change, outside its transaction. */
enum ombud_status effects_open(
    struct effects **out, struct ombud_session *s, struct arena *memory);
/* How many of ids (ascending) each filter selects now. */
enum ombud_status effects_count(
    struct effects *e, struct ombud_session *s, const int64_t *ids, size_t n, bool after);
/* A transaction was taken back for another try: what it counted no longer holds. */
void effects_forget(struct effects *e);
void effects_keep(struct effects *e); /* what was counted since is part of the answer */
/* The filters that change. */
void effects_close(struct effects *e, struct ombud_result *out);

#endif

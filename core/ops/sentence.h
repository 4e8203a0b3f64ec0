/* What a run is called: for who ran it, and in the journal. */
#ifndef OPS_SENTENCE_H
#define OPS_SENTENCE_H

#include "ops/op.h"

/* "assign: 9 applied, 2 skipped" */
const char *sentence_summary(struct arena *memory, const char *op, const struct ombud_result *r);
/* "assign @me #12", "assign @me x9", "assign @me x9 of 12" while it is under way: the operation, its
 * argument from our own tables, how many. */
const char *sentence_journal(
    struct op_ctx *c, const int64_t *ids, size_t n, int64_t applied, bool under_way);

#endif

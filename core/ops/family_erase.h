/* Operations of an erasure (table_erase.c). */
#ifndef OPS_FAMILY_ERASE_H
#define OPS_FAMILY_ERASE_H

#include "ops/op.h"
#include "store/erasure.h"

enum ombud_status apply_erase_plan(struct op_ctx *c, struct ticket_row *t);
/* Before the write transaction of a plan, an approval, a run: the long reading, so that nobody waits for it; of any other
 * operation nothing. What cannot be read yet is read later: no word of it. */
enum ombud_status erase_ahead_of(struct op_ctx *c, int64_t ticket);
enum ombud_status run_erase_approve(struct op_ctx *c);
enum ombud_status run_erase_run(struct op_ctx *c);
enum ombud_status run_erase_drop(struct op_ctx *c);

const char *erasure_state_name(int64_t state);
/* Whether this agent may do what comes next with a planned or approved one, as approving and running would say it;
 * as_it_is: and whether the data are still what was planned, which reads them all. */
enum ombud_status erase_next(struct ombud_session *s, struct arena *memory, const struct erasure_row *e, bool as_it_is);
/* Those that were begun and not ended. */
enum ombud_status erase_go_on(struct ombud_session *s, int64_t *done);

/* Those that were approved erase.run-after hours ago and that nobody ran, unless something stands in their way. */
enum ombud_status erase_run_due(struct ombud_session *s, int64_t *done);

/* A tombstone is looked at, linked and watched, and nothing else. */
enum ombud_status erased_lets(struct op_ctx *c, const struct ticket_row *t);

#endif

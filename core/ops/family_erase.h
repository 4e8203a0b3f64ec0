/* Operations of an erasure (table_erase.c). */
#ifndef OPS_FAMILY_ERASE_H
#define OPS_FAMILY_ERASE_H

#include "ops/op.h"

enum ombud_status apply_erase_plan(struct op_ctx *c, struct ticket_row *t);
enum ombud_status run_erase_approve(struct op_ctx *c);
enum ombud_status run_erase_run(struct op_ctx *c);
enum ombud_status run_erase_drop(struct op_ctx *c);

const char *erasure_state_name(int64_t state);
/* Those that were begun and not ended. */
enum ombud_status erase_go_on(struct ombud_session *s, int64_t *done);

/* A tombstone is looked at, linked and watched, and nothing else. */
enum ombud_status erased_lets(struct op_ctx *c, const struct ticket_row *t);

#endif

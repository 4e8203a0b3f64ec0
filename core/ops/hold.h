/* Legal holds through the gate: placed by the DPO, released by two people, and what asks them before it takes
 * anything away. */
#ifndef OPS_HOLD_H
#define OPS_HOLD_H

#include "ops/op.h"
#include "store/hold.h"

/* family_hold.c */
enum ombud_status run_hold(struct op_ctx *c);
/* hold_release.c */
enum ombud_status run_hold_release(struct op_ctx *c);
/* Inside a write transaction, after a release: what of the person waited for it goes. *erasure (NULL is allowed): its
 * number, -1: nothing waited. */
enum ombud_status hold_complete(int64_t *erasure, struct ombud_session *s, int64_t person);

/* *other: the oldest hold that stands on all that h is on, 0: there is none. */
enum ombud_status hold_still(int64_t *other, struct ombud_session *s, struct arena *a, const struct hold_row *h);

/* family_retention.c */
enum ombud_status run_retention_set(struct op_ctx *c);

/* "ticket 12", "person 3", "email of person 3"; in a. */
const char *hold_object_said(struct arena *a, const struct hold_row *h);
/* "17(3)(e), ref 2026-14, review 2027-05-01"; in a. */
const char *hold_said(struct arena *a, const struct hold_row *h);
/* CONFLICT with a sentence that names the hold where one covers it: nothing of it may go. */
enum ombud_status hold_lets(struct ombud_session *s, struct arena *a, const char *object, int64_t id, int64_t field);

#endif

/* What a row says its person agreed to. A row cannot bring back for marketing whom an objection keeps from it. */
#ifndef OPS_INTAKE_CONSENT_H
#define OPS_INTAKE_CONSENT_H

#include "ops/intake.h"

/* Before anything is written. INPUT: the row is refused, and the sentence says why. */
enum ombud_status intake_consent_may(struct ombud_session *s, const struct intake *in, struct arena *a);
enum ombud_status intake_consent_add(
    struct ombud_session *s, const struct intake *in, struct arena *a, int64_t person, int64_t ticket);

#endif

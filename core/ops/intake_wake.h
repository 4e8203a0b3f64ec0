/* What a further letter does to the tickets of its case (DOMAIN C.2). */
#ifndef OPS_INTAKE_WAKE_H
#define OPS_INTAKE_WAKE_H

#include "ops/intake.h"

/* Resolved within 30 days: back to work. Waiting for the person's words: back to work, the pause
 * ends today. Rights that no ticket of the case has yet become hints of the new letter. */
enum ombud_status intake_wake(
    struct ombud_session *s, const struct intake *in, int64_t case_id, int64_t message);

#endif

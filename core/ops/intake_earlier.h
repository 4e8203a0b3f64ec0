/* A letter that says it asked before: whether the desk holds what it speaks of. */
#ifndef OPS_INTAKE_EARLIER_H
#define OPS_INTAKE_EARLIER_H

#include "ops/intake.h"

#define FACT_ALLEGED "alleged-date" /* a day, or "?" where the letter names none */

/* A reminder or complaint that opened the ticket: linked with the person's earlier request if one is held, else what
 * it alleges is noted. The clock is not moved by what somebody says: a lead dates it back, with a reason. */
enum ombud_status intake_earlier(
    struct ombud_session *s, struct arena *a, const struct intake *in, int64_t ticket, int64_t person);
/* What is said of that on the ticket; "" nothing. */
enum ombud_status earlier_line(const char **out, struct ombud_session *s, struct arena *a, int64_t ticket);
/* How the tickets ended that it follows or claims, with ", " between; "" it does neither. */
enum ombud_status earlier_outcomes(const char **out, struct ombud_session *s, struct arena *a, int64_t ticket);

#endif

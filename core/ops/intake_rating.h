/* An answer to "how did we do?": a number from 1 to 5, with the code that stands in the question's subject. */
#ifndef OPS_INTAKE_RATING_H
#define OPS_INTAKE_RATING_H

#include "ops/intake.h"

enum { RATING_CODE = 8, RATING_DAYS = 30 };

/* *ticket: what it rates, 0: it is no rating. alone: there is nothing else in it, so that it is no letter to
 * anybody: else it goes the way of all others too. */
enum ombud_status intake_rating(
    int64_t *ticket, bool *alone, struct ombud_session *s, struct arena *a, const struct intake *in, unsigned flags);

#endif

/* How a person stands with the desk, in one line of a ticket. */
#ifndef STANDING_OF_H
#define STANDING_OF_H

#include "ops/session.h"

/* "" where there is nothing to say; in memory a. */
enum ombud_status standing_line(const char **out, struct ombud_session *s, struct arena *a, int64_t ticket, int64_t person);

#endif

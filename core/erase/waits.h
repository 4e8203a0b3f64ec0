/* What an erasure waits for. */
#ifndef WAITS_H
#define WAITS_H

#include "filling.h"
#include "store/erasure.h"

/* A few words, or "": nothing is left to do. Looks at no data of the person's. */
const char *erasure_waits(struct filling *f, const struct erasure_row *e);
/* Why this agent cannot do what comes next, in a sentence; "": nothing stands in the way. rows: that the plan has. */
const char *erasure_blocked(struct filling *f, const struct erasure_row *e, int64_t rows);
/* The holds that stand on the person's data, each with its release; "": none. */
const char *erasure_held(struct filling *f, const struct erasure_row *e);

#endif

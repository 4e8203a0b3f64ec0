/* An answer about a clock as its caller gets it, and the memory behind it: of the clock alone, and of a ticket. */
#ifndef DUE_ROOM_H
#define DUE_ROOM_H

#include "base/arena.h"
#include "model/clock.h"
#include "ombud.h"

struct due {
	struct ombud_due face;
	struct arena arena;
};

struct due *due_new(void);
/* Dates and steps of what was computed, in words. */
void due_tell(struct due *d, const struct clock_in *in, const struct clock_out *out);

#endif

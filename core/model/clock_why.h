/* Inside the clock: what was reckoned, for the sentences that explain it. */
#ifndef MODEL_CLOCK_WHY_H
#define MODEL_CLOCK_WHY_H

#include "model/clock.h"

struct reckoning {
	const struct constants *c;
	const struct clock_in *in;
	const struct kind_info *kind;
	int32_t raw;          /* last day before pauses and rolling */
	int32_t raw_extended; /* 0: none */
	int32_t rolled_eves;  /* due, if eves counted as holidays */
};

/* Fills out->note and out->why. */
void clock_explain(struct clock_out *out, struct arena *memory, const struct reckoning *r);

#endif

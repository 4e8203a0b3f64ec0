/* Sets of whole numbers as runs: what the values of a term over numbers or dates ask for together. */
#ifndef QUERY_RUNS_H
#define QUERY_RUNS_H

#include <stdint.h>

#include "base/vec.h"

struct run {
	int64_t lo, hi; /* both in it; INT64_MIN and INT64_MAX: no end */
};
typedef VEC(struct run) runs;

void runs_add(runs *r, int64_t lo, int64_t hi); /* lo > hi: nothing */
void runs_add_rest(runs *r, int64_t lo, int64_t hi); /* all but these */
/* Sorts them and joins those that touch: no two of them share a number or stand side by side. */
void runs_settle(runs *r);

#endif

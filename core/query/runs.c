#include "query/runs.h"

#include <stddef.h>
#include <stdlib.h>

void runs_add(runs *r, int64_t lo, int64_t hi)
{
	if (lo <= hi)
		vec_push(r, ((struct run){lo, hi}));
}

void runs_add_rest(runs *r, int64_t lo, int64_t hi)
{
	if (lo > hi) {
		runs_add(r, INT64_MIN, INT64_MAX);
		return;
	}
	if (lo > INT64_MIN)
		runs_add(r, INT64_MIN, lo - 1);
	if (hi < INT64_MAX)
		runs_add(r, hi + 1, INT64_MAX);
}

static int by_start(const void *a, const void *b)
{
	int64_t x = ((const struct run *)a)->lo, y = ((const struct run *)b)->lo;
	return (x > y) - (x < y);
}

void runs_settle(runs *r)
{
	size_t kept = 0;
	if (r->n)
		qsort(r->v, r->n, sizeof *r->v, by_start);
	for (size_t i = 0; i < r->n; i++) {
		struct run *last = kept ? &r->v[kept - 1] : NULL;
		if (!last || (last->hi != INT64_MAX && r->v[i].lo > last->hi + 1))
			r->v[kept++] = r->v[i];
		else if (r->v[i].hi > last->hi)
			last->hi = r->v[i].hi;
	}
	r->n = kept;
}

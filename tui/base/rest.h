/* When what changes is kept: once it rests, and not much later for who never rests. */
#ifndef BASE_REST_H
#define BASE_REST_H

#include <stdint.h>

enum { REST_LEAST_MS = 1500, REST_MOST_MS = 10000 };

struct rest {
	int64_t first, last; /* monotonic ms of the changes that wait; last 0: none does */
};

static inline void rest_change(struct rest *r, int64_t now)
{
	r->first = r->last ? r->first : now;
	r->last = now;
}

/* It could not be kept: again then. */
static inline void rest_again(struct rest *r, int64_t at)
{
	r->first = r->last = at;
}

static inline long rest_left(const struct rest *r, int64_t now)
{
	int64_t rested = r->last + REST_LEAST_MS, most = r->first + REST_MOST_MS;
	return (long)((rested < most ? rested : most) - now);
}

#endif

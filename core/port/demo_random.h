/* Chance that repeats itself: the same seed gives the same sample store. */
#ifndef PORT_DEMO_RANDOM_H
#define PORT_DEMO_RANDOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct demo_rng {
	uint64_t state;
};

/* A run of its own for every thing (a ticket, a person's phone), so that one more draw in one place
 * moves nothing elsewhere. */
struct demo_rng demo_rng(uint64_t seed, uint64_t what, uint64_t number);
uint64_t demo_next(struct demo_rng *r);
size_t demo_below(struct demo_rng *r, size_t n); /* 0..n-1; n 0: 0 */
int demo_between(struct demo_rng *r, int from, int to); /* both included */
bool demo_chance(struct demo_rng *r, unsigned per_mille);
double demo_fraction(struct demo_rng *r); /* 0 to below 1 */
/* An index by weight; the weights need not add up to anything. */
size_t demo_pick(struct demo_rng *r, const unsigned *weights, size_t n);

#endif

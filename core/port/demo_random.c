#include "port/demo_random.h"

/* splitmix64's step: every bit of the state reaches every bit of the result. */
static uint64_t mix(uint64_t z)
{
	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

struct demo_rng demo_rng(uint64_t seed, uint64_t what, uint64_t number)
{
	return (struct demo_rng){mix(mix(mix(seed + 1) + what) + number)};
}

uint64_t demo_next(struct demo_rng *r)
{
	r->state += UINT64_C(0x9e3779b97f4a7c15);
	return mix(r->state);
}

size_t demo_below(struct demo_rng *r, size_t n)
{
	return n ? (size_t)(demo_next(r) % n) : 0;
}

int demo_between(struct demo_rng *r, int from, int to)
{
	return from + (int)demo_below(r, (size_t)(to - from) + 1);
}

bool demo_chance(struct demo_rng *r, unsigned per_mille)
{
	return demo_below(r, 1000) < per_mille;
}

double demo_fraction(struct demo_rng *r)
{
	return (double)(demo_next(r) >> 11) / (double)(UINT64_C(1) << 53);
}

size_t demo_pick(struct demo_rng *r, const unsigned *weights, size_t n)
{
	size_t sum = 0, i = 0;
	for (size_t k = 0; k < n; k++)
		sum += weights[k];
	for (size_t at = demo_below(r, sum); i + 1 < n && at >= weights[i]; i++)
		at -= weights[i];
	return i;
}

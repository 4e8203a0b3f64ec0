/* A sample store: one invented record at a time, the same for the same seed. */
#ifndef PORT_DEMO_H
#define PORT_DEMO_H

#include "base/arena.h"
#include "ops/intake.h"

struct demo {
	int64_t n, now;   /* tickets in all; UTC seconds */
	uint64_t seed;
	const char *zone;
};

/* Names of the sample desk's agents, by number; NULL past the last. */
const char *demo_agent(size_t i);
/* Fills the ith record (0..n-1, oldest first); strings live in memory. */
void demo_record(struct intake *out, struct arena *memory, const struct demo *d, int64_t i);

/* A number below n that depends on the seed, the record and the question asked alone. */
uint64_t demo_pick(const struct demo *d, int64_t i, unsigned question, uint64_t n);

/* demo_life.c: state, assignee, answer, pauses and further lines by the record's age. */
void demo_life(struct intake *out, struct arena *memory, const struct demo *d, int64_t i);

#endif

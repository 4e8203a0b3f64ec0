/* A set of ids as one bit each: a million ids are 125 kB. {0} is empty. */
#ifndef BASE_BITS_H
#define BASE_BITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Ids above this are too many to have a bit each (128 MB): ask otherwise. */
#define BITS_MOST (INT64_C(1) << 30)

struct bits {
	uint64_t *w;
	size_t n; /* words */
};

/* Room for ids up to last, all absent where they are new. */
void bits_reserve(struct bits *b, int64_t last);
void bits_clear(struct bits *b);
void bits_free(struct bits *b);
size_t bits_count(const struct bits *b);
void bits_or(struct bits *to, const struct bits *from);
/* All ids of [lo, hi) become absent. */
void bits_drop(struct bits *b, int64_t lo, int64_t hi);
/* The first id at or after from; -1: none. */
int64_t bits_next(const struct bits *b, int64_t from);

/* Within the room that was reserved. */
static inline void bits_add(struct bits *b, int64_t id)
{
	b->w[id / 64] |= UINT64_C(1) << (id % 64);
}

/* The same while other threads add to the set. */
static inline void bits_add_shared(struct bits *b, int64_t id)
{
	__atomic_fetch_or(&b->w[id / 64], UINT64_C(1) << (id % 64), __ATOMIC_RELAXED);
}

static inline bool bits_has(const struct bits *b, int64_t id)
{
	return id >= 0 && (size_t)(id / 64) < b->n && b->w[id / 64] >> (id % 64) & 1;
}

static inline void bits_remove(struct bits *b, int64_t id)
{
	if (id >= 0 && (size_t)(id / 64) < b->n)
		b->w[id / 64] &= ~(UINT64_C(1) << (id % 64));
}

#endif

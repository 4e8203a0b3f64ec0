/* Bytes to a number: the first key gets 0, the next new one 1, and so on. {0} is empty and ready. */
#ifndef BASE_BYKEY_H
#define BASE_BYKEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

struct bykey_entry {
	uint64_t hash;
	const void *key;
	size_t bytes;
};
struct bykey {
	struct bykey_entry *entries; /* by number */
	uint32_t *slots;             /* number + 1; 0: free */
	size_t n, room, n_slots;
	size_t last; /* number of the last answer: alike things come together */
};

/* The key's number; *fresh: it is new, and its bytes were copied to memory. */
size_t bykey_put(struct bykey *t, struct arena *memory, const void *key, size_t bytes, bool *fresh);
void bykey_clear(struct bykey *t); /* keeps its room; the keys' memory is the caller's */
void bykey_free(struct bykey *t);

#endif

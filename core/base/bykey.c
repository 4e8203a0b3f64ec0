#include "base/bykey.h"

#include <string.h>

#include "base/alloc.h"

enum { FIRST_SLOTS = 64 };

/* FNV-1a over words: our own keys, no stranger's, so that nobody aims at a slot. */
static uint64_t hash_of(const void *key, size_t bytes)
{
	const unsigned char *p = key;
	uint64_t h = UINT64_C(0xcbf29ce484222325);
	for (; bytes >= 8; p += 8, bytes -= 8) {
		uint64_t word;
		memcpy(&word, p, 8);
		h = (h ^ word) * UINT64_C(0x9e3779b97f4a7c15);
		h ^= h >> 29;
	}
	while (bytes--)
		h = (h ^ *p++) * UINT64_C(0x100000001b3);
	return h ^ h >> 32;
}

static bool is(const struct bykey_entry *e, uint64_t hash, const void *key, size_t bytes)
{
	return e->hash == hash && e->bytes == bytes && memcmp(e->key, key, bytes) == 0;
}

static void place(struct bykey *t, size_t number)
{
	size_t i = t->entries[number].hash & (t->n_slots - 1);
	while (t->slots[i])
		i = (i + 1) & (t->n_slots - 1);
	t->slots[i] = (uint32_t)number + 1;
}

static void grow(struct bykey *t)
{
	if (t->n == t->room) {
		t->room = t->room ? t->room * 2 : FIRST_SLOTS / 2;
		t->entries = mem_resize(t->entries, t->room * sizeof *t->entries);
	}
	if (t->n * 2 < t->n_slots)
		return;
	t->n_slots = t->n_slots ? t->n_slots * 2 : FIRST_SLOTS;
	t->slots = mem_resize(t->slots, t->n_slots * sizeof *t->slots);
	memset(t->slots, 0, t->n_slots * sizeof *t->slots);
	for (size_t i = 0; i < t->n; i++)
		place(t, i);
}

size_t bykey_put(struct bykey *t, struct arena *memory, const void *key, size_t bytes, bool *fresh)
{
	uint64_t hash = hash_of(key, bytes);
	*fresh = false;
	if (t->n && is(&t->entries[t->last], hash, key, bytes))
		return t->last;
	for (size_t i = hash; t->n_slots; i++) {
		uint32_t slot = t->slots[i & (t->n_slots - 1)];
		if (!slot)
			break;
		if (is(&t->entries[slot - 1], hash, key, bytes))
			return t->last = slot - 1;
	}
	grow(t);
	t->entries[t->n] = (struct bykey_entry){hash, arena_strn(memory, key, bytes), bytes};
	place(t, t->n);
	*fresh = true;
	return t->last = t->n++;
}

void bykey_clear(struct bykey *t)
{
	t->n = t->last = 0;
	if (t->n_slots)
		memset(t->slots, 0, t->n_slots * sizeof *t->slots);
}

void bykey_free(struct bykey *t)
{
	mem_free(t->entries);
	mem_free(t->slots);
	*t = (struct bykey){0};
}

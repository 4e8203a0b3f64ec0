#include "base/idset.h"

#include <stdlib.h>
#include <string.h>

#include "base/heap.h"

enum { GONE = -1 };

static size_t start_of(const struct idset *s, int64_t id)
{
	uint64_t h = (uint64_t)id * 0x9E3779B97F4A7C15u;
	return (size_t)(h >> 17) & (s->cap - 1);
}

/* The slot that holds id, or s->cap. */
static size_t slot_of(const struct idset *s, int64_t id)
{
	if (!s->cap)
		return 0;
	for (size_t i = start_of(s, id);; i = (i + 1) & (s->cap - 1)) {
		if (s->slot[i] == id)
			return i;
		if (s->slot[i] == 0)
			return s->cap;
	}
}

bool idset_has(const struct idset *s, int64_t id)
{
	return s->cap && slot_of(s, id) < s->cap;
}

static void put(struct idset *s, int64_t id)
{
	size_t i = start_of(s, id);
	while (s->slot[i] != 0)
		i = (i + 1) & (s->cap - 1);
	s->slot[i] = id;
	s->n++;
	s->used++;
}

static void rehash(struct idset *s)
{
	struct idset bigger = {.cap = 16};
	while (bigger.cap < (s->n + 1) * 4)
		bigger.cap *= 2;
	bigger.slot = heap_new(bigger.cap * sizeof *bigger.slot);
	for (size_t i = 0; i < s->cap; i++)
		if (s->slot[i] > 0)
			put(&bigger, s->slot[i]);
	heap_free(s->slot);
	*s = bigger;
}

bool idset_add(struct idset *s, int64_t id)
{
	if (id <= 0 || idset_has(s, id))
		return false;
	if ((s->used + 1) * 2 > s->cap)
		rehash(s);
	put(s, id);
	return true;
}

bool idset_remove(struct idset *s, int64_t id)
{
	if (!idset_has(s, id))
		return false;
	s->slot[slot_of(s, id)] = GONE;
	s->n--;
	return true;
}

static int ascending(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
	return (x > y) - (x < y);
}

int64_t *idset_sorted(const struct idset *s)
{
	int64_t *ids = heap_new((s->n + 1) * sizeof *ids);
	size_t n = 0;
	for (size_t i = 0; i < s->cap; i++)
		if (s->slot[i] > 0)
			ids[n++] = s->slot[i];
	qsort(ids, n, sizeof *ids, ascending);
	return ids;
}

void idset_copy(struct idset *to, const struct idset *from)
{
	if (to == from)
		return;
	idset_free(to);
	*to = *from;
	if (!from->cap)
		return;
	to->slot = heap_new(from->cap * sizeof *to->slot);
	memcpy(to->slot, from->slot, from->cap * sizeof *to->slot);
}

void idset_free(struct idset *s)
{
	heap_free(s->slot);
	*s = (struct idset){0};
}

#include "query/idmap.h"

#include "base/alloc.h"

struct idmap_slot {
	int64_t id;
	size_t place; /* + 1; 0: empty */
};

static size_t slot_of(const struct idmap *m, int64_t id)
{
	uint64_t h = (uint64_t)id * UINT64_C(0x9E3779B97F4A7C15);
	size_t i = (size_t)(h >> 32) & (m->cap - 1);
	while (m->slot[i].place && m->slot[i].id != id)
		i = (i + 1) & (m->cap - 1);
	return i;
}

static void grow(struct idmap *m)
{
	struct idmap old = *m;
	m->cap = old.cap ? old.cap * 2 : 256;
	m->slot = mem_alloc(m->cap * sizeof *m->slot);
	for (size_t i = 0; i < old.cap; i++)
		if (old.slot[i].place)
			m->slot[slot_of(m, old.slot[i].id)] = old.slot[i];
	mem_free(old.slot);
}

void idmap_put(struct idmap *m, int64_t id, size_t place)
{
	if (m->n * 2 >= m->cap)
		grow(m);
	m->slot[slot_of(m, id)] = (struct idmap_slot){id, place + 1};
	m->n++;
}

size_t idmap_get(const struct idmap *m, int64_t id)
{
	if (m->cap == 0)
		return SIZE_MAX;
	size_t i = slot_of(m, id);
	return m->slot[i].place ? m->slot[i].place - 1 : SIZE_MAX;
}

void idmap_free(struct idmap *m)
{
	mem_free(m->slot);
	*m = (struct idmap){0};
}

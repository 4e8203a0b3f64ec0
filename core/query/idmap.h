/* Where an id stands in a list of ids. */
#ifndef QUERY_IDMAP_H
#define QUERY_IDMAP_H

#include <stddef.h>
#include <stdint.h>

struct idmap {
	struct idmap_slot *slot;
	size_t n, cap; /* cap is a power of two */
};

void idmap_put(struct idmap *m, int64_t id, size_t place); /* id is not in it yet */
size_t idmap_get(const struct idmap *m, int64_t id);       /* SIZE_MAX: absent */
void idmap_free(struct idmap *m);

#endif

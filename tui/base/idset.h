/* A set of ticket ids: tagged rows and search hits. {0} is empty. */
#ifndef BASE_IDSET_H
#define BASE_IDSET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct idset {
	int64_t *slot; /* 0: free, -1: taken away */
	size_t n, used, cap;
};

bool idset_has(const struct idset *s, int64_t id);
bool idset_add(struct idset *s, int64_t id); /* id > 0; false: was there */
bool idset_remove(struct idset *s, int64_t id);
/* The members in ascending order, heap_free. */
int64_t *idset_sorted(const struct idset *s);
void idset_copy(struct idset *to, const struct idset *from);
void idset_free(struct idset *s);

#endif

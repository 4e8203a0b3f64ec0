#include "base/ids.h"

#include <stdlib.h>

static int ascending(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
	return (x > y) - (x < y);
}

void ids_sort(int64_t *v, size_t n)
{
	if (n)
		qsort(v, n, sizeof *v, ascending);
}

size_t ids_once(int64_t *v, size_t n)
{
	size_t kept = 0;
	ids_sort(v, n);
	for (size_t i = 0; i < n; i++)
		if (!kept || v[i] != v[kept - 1])
			v[kept++] = v[i];
	return kept;
}

bool ids_have(const int64_t *v, size_t n, int64_t id)
{
	return n && bsearch(&id, v, n, sizeof *v, ascending) != NULL;
}

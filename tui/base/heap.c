#include "base/heap.h"

#include <stdlib.h>
#include <string.h>

static void (*none_left)(void);

void heap_when_empty(void (*handler)(void))
{
	none_left = handler;
}

static void *got(void *p)
{
	if (p)
		return p;
	if (none_left)
		none_left();
	abort();
}

void *heap_new(size_t bytes)
{
	return got(calloc(1, bytes ? bytes : 1));
}

void *heap_more(void *p, size_t bytes)
{
	return got(realloc(p, bytes ? bytes : 1));
}

char *heap_strn(const char *s, size_t n)
{
	char *copy = heap_new(n + 1);
	if (n)
		memcpy(copy, s, n);
	return copy;
}

char *heap_str(const char *s)
{
	return heap_strn(s, s ? strlen(s) : 0);
}

void heap_free(void *p)
{
	free(p);
}

#include "base/alloc.h"

#include <stdlib.h>
#include <string.h>

#include "ombud.h"

static void (*no_memory)(void);
static long fail_countdown;

void ombud_on_no_memory(void (*handler)(void))
{
	no_memory = handler;
}

void ombud_free(void *p)
{
	mem_free(p);
}

void mem_fail_at(long nth)
{
	fail_countdown = nth;
}

static void *give_up(void)
{
	if (no_memory)
		no_memory();
	abort();
}

void *mem_try(void *p, size_t bytes)
{
	if (fail_countdown > 0 && --fail_countdown == 0)
		return NULL;
	return realloc(p, bytes ? bytes : 1);
}

void *mem_resize(void *p, size_t bytes)
{
	void *q = mem_try(p, bytes);
	return q ? q : give_up();
}

void *mem_alloc(size_t bytes)
{
	void *p = mem_resize(NULL, bytes);
	return memset(p, 0, bytes);
}

void mem_free(void *p)
{
	free(p);
}

char *mem_str(const char *s)
{
	size_t n = strlen(s) + 1;
	return memcpy(mem_resize(NULL, n), s, n);
}

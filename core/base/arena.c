#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"

enum { FIRST_BLOCK = 2048, LARGEST_BLOCK = 256 * 1024 };

struct arena_block {
	struct arena_block *next;
	size_t used, size;
	alignas(max_align_t) char data[];
};

static size_t align_up(size_t n)
{
	return (n + alignof(max_align_t) - 1) & ~(alignof(max_align_t) - 1);
}

static struct arena_block *new_block(struct arena *a, size_t bytes)
{
	size_t size = a->head ? a->head->size * 2 : FIRST_BLOCK;
	if (size > LARGEST_BLOCK)
		size = LARGEST_BLOCK;
	if (size < bytes)
		size = bytes;
	struct arena_block *b = mem_resize(NULL, sizeof *b + size);
	b->next = a->head;
	b->used = 0;
	b->size = size;
	return a->head = b;
}

void *arena_alloc(struct arena *a, size_t bytes)
{
	size_t need = align_up(bytes ? bytes : 1);
	struct arena_block *b = a->head;
	if (!b || b->size - b->used < need)
		b = new_block(a, need);
	void *p = b->data + b->used;
	b->used += need;
	return memset(p, 0, need);
}

char *arena_strn(struct arena *a, const char *s, size_t bytes)
{
	char *p = arena_alloc(a, bytes + 1);
	if (bytes)
		memcpy(p, s, bytes);
	return p;
}

char *arena_str(struct arena *a, const char *s)
{
	return arena_strn(a, s ? s : "", s ? strlen(s) : 0);
}

char *arena_vprintf(struct arena *a, const char *fmt, va_list ap)
{
	va_list again;
	va_copy(again, ap);
	int n = vsnprintf(NULL, 0, fmt, ap);
	size_t bytes = n > 0 ? (size_t)n : 0;
	char *p = arena_alloc(a, bytes + 1);
	vsnprintf(p, bytes + 1, fmt, again);
	va_end(again);
	return p;
}

char *arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	char *p = arena_vprintf(a, fmt, ap);
	va_end(ap);
	return p;
}

void *arena_grow(struct arena *a, const void *old, size_t n_old, size_t n, size_t element)
{
	void *p = arena_alloc(a, n * element);
	if (n_old)
		memcpy(p, old, n_old * element);
	return p;
}

/* Its room is n's next power of two: full where n is one. */
void *arena_more(struct arena *a, void *v, size_t n, size_t element)
{
	if (n & (n - 1))
		return v;
	return arena_grow(a, v, n, n ? 2 * n : 1, element);
}

void arena_free(struct arena *a)
{
	while (a->head) {
		struct arena_block *next = a->head->next;
		explicit_bzero(a->head->data, a->head->used);
		mem_free(a->head);
		a->head = next;
	}
}

struct arena *arena_new(void)
{
	struct arena first = {0};
	struct arena *self = arena_alloc(&first, sizeof *self);
	*self = first;
	return self;
}

void arena_drop(struct arena *a)
{
	if (!a)
		return;
	struct arena last = *a;
	arena_free(&last);
}

#include "base/bits.h"

#include <string.h>

#include "base/alloc.h"

void bits_reserve(struct bits *b, int64_t last)
{
	size_t need = (size_t)(last / 64) + 1;
	if (last < 0 || need <= b->n)
		return;
	if (need < b->n + b->n / 4)
		need = b->n + b->n / 4;
	b->w = mem_resize(b->w, need * sizeof *b->w);
	memset(b->w + b->n, 0, (need - b->n) * sizeof *b->w);
	b->n = need;
}

void bits_clear(struct bits *b)
{
	if (b->n)
		memset(b->w, 0, b->n * sizeof *b->w);
}

void bits_free(struct bits *b)
{
	mem_free(b->w);
	*b = (struct bits){0};
}

size_t bits_count(const struct bits *b)
{
	size_t n = 0;
	for (size_t i = 0; i < b->n; i++)
		n += (size_t)__builtin_popcountll(b->w[i]);
	return n;
}

void bits_or(struct bits *to, const struct bits *from)
{
	if (from->n)
		bits_reserve(to, (int64_t)from->n * 64 - 1);
	for (size_t i = 0; i < from->n; i++)
		to->w[i] |= from->w[i];
}

void bits_drop(struct bits *b, int64_t lo, int64_t hi)
{
	int64_t end = (int64_t)b->n * 64;
	hi = hi < end ? hi : end;
	for (int64_t id = lo > 0 ? lo : 0; id < hi;) {
		if (id % 64 == 0 && hi - id >= 64) {
			b->w[id / 64] = 0;
			id += 64;
		} else {
			bits_remove(b, id++);
		}
	}
}

int64_t bits_next(const struct bits *b, int64_t from)
{
	from = from > 0 ? from : 0;
	for (size_t i = (size_t)(from / 64); i < b->n; i++) {
		uint64_t w = b->w[i];
		if (i == (size_t)(from / 64))
			w &= ~UINT64_C(0) << (from % 64);
		if (w)
			return (int64_t)i * 64 + __builtin_ctzll(w);
	}
	return -1;
}

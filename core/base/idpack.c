#include "base/idpack.h"

static void put(struct buf *out, uint64_t v)
{
	for (; v >= 0x80; v >>= 7)
		buf_char(out, (char)(v | 0x80));
	buf_char(out, (char)v);
}

/* Seven bits a byte, the lowest first; nine bytes hold all that is not negative. */
static bool get(struct idwalk *w, int64_t *v)
{
	uint64_t value = 0;
	for (unsigned shift = 0; w->p < w->end && shift < 63; shift += 7) {
		unsigned char c = *w->p++;
		value |= (uint64_t)(c & 0x7f) << shift;
		if (c < 0x80) {
			*v = (int64_t)value;
			return true;
		}
	}
	w->damaged = true;
	return false;
}

void idpack_add(struct buf *out, const int64_t *ids, size_t n)
{
	int64_t after = 0; /* one past the last run */
	for (size_t i = 0; i < n;) {
		size_t from = i;
		while (++i < n && ids[i] == ids[i - 1] + 1)
			;
		put(out, (uint64_t)(ids[from] - after));
		put(out, (uint64_t)(i - from - 1));
		after = ids[i - 1] + 1;
	}
}

struct idwalk idwalk_over(const void *bytes, size_t n)
{
	const unsigned char *p = bytes;
	return (struct idwalk){.p = p, .end = n ? p + n : p};
}

static bool next_run(struct idwalk *w)
{
	int64_t gap, more;
	if (w->p == w->end || !get(w, &gap) || !get(w, &more))
		return false;
	if (gap > INT64_MAX - w->next || more >= INT64_MAX - (w->next + gap)) {
		w->damaged = true;
		w->p = w->end;
		return false;
	}
	w->next += gap;
	w->left = more + 1;
	return true;
}

bool idwalk_next(struct idwalk *w, int64_t *id)
{
	if (!w->left && !next_run(w))
		return false;
	*id = w->next++;
	w->left--;
	return true;
}

bool idpack_has(const void *bytes, size_t n, int64_t id)
{
	struct idwalk w = idwalk_over(bytes, n);
	while (next_run(&w)) {
		if (id < w.next)
			return false;
		if (id - w.next < w.left)
			return true;
		w.next += w.left;
		w.left = 0;
	}
	return false;
}

void numpack_add(struct buf *out, const int64_t *v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		put(out, (uint64_t)v[i]);
}

bool numwalk_next(struct idwalk *w, int64_t *v)
{
	return w->p < w->end && get(w, v);
}

/* Moving the terminal's cursor: of all ways that the terminal has, the shortest is written. */
#include <stdlib.h>

#include "paint_room.h"

enum { WAY = 64 };

size_t paint_expand(const struct paint *p, char out[64], const char *cap, int a, int b)
{
	if (!cap)
		return 0;
	struct spelt *s = &p->spelt[((uintptr_t)cap + (unsigned)a * 37U + (unsigned)b * 101U) % SPELT];
	if (s->cap == cap && s->a == a && s->b == b) {
		memcpy(out, s->text, s->bytes);
		return s->bytes;
	}
	size_t n = p->caps->expand(out, 64, cap, a, b);
	if (n <= sizeof s->text) {
		*s = (struct spelt){.cap = cap, .a = a, .b = b, .bytes = (uint8_t)n};
		memcpy(s->text, out, n);
	}
	return n;
}

/* Keeps the shorter of two ways. */
static void offer(char best[WAY], size_t *best_n, const char *way, size_t n)
{
	if (!n || n > WAY || (*best_n && *best_n <= n))
		return;
	memcpy(best, way, n);
	*best_n = n;
}

/* Ways along the row the cursor is on; n bytes of prefix lead to (from, y). */
static void offer_along(
    struct paint *p, char best[WAY], size_t *best_n, const char *prefix, size_t n, int from, int x)
{
	char way[2 * WAY], part[WAY];
	memcpy(way, prefix, n);
	if (x == from) {
		offer(best, best_n, way, n);
	} else if (x < from && from - x < 8) {
		memset(way + n, '\b', (size_t)(from - x));
		offer(best, best_n, way, n + (size_t)(from - x));
	} else if (x > from) {
		size_t k = paint_expand(p, part, p->caps->right, x - from, 0);
		memcpy(way + n, part, k);
		offer(best, best_n, way, k ? n + k : 0);
	}
	size_t k = paint_expand(p, part, p->caps->column, x, 0);
	memcpy(way + n, part, k);
	offer(best, best_n, way, k ? n + k : 0);
}

static size_t repeated(char way[WAY], const char *part, int times)
{
	size_t n = part ? strlen(part) : 0;
	if (n * (size_t)times > WAY / 2)
		return 0;
	for (int i = 0; i < times; i++)
		memcpy(way + (size_t)i * n, part, n);
	return n * (size_t)times;
}

/* Ways to another row in the column where the cursor is. */
enum { BY_LINES, BY_NUMBER, TO_ROW, UPRIGHT };

static size_t upright(const struct paint *p, int how, char way[WAY], int y)
{
	const struct caps *c = p->caps;
	int down = y - p->y;
	if (how == TO_ROW)
		return paint_expand(p, way, c->row, y, 0);
	if (p->y < 0)
		return 0;
	if (how == BY_NUMBER)
		return paint_expand(p, way, down > 0 ? c->lower : c->higher, abs(down), 0);
	if (down > 0)
		return down < 4 && c->feeds ? repeated(way, "\n", down) : 0;
	return down > -3 ? repeated(way, c->line_up, -down) : 0;
}

static void offer_upright(struct paint *p, char best[WAY], size_t *best_n, int x, int y)
{
	char way[1 + WAY] = "\r";
	for (int how = 0; how < UPRIGHT; how++) {
		size_t n = upright(p, how, way + 1, y);
		if (!n)
			continue;
		offer_along(p, best, best_n, way, 1 + n, 0, x);
		if (p->x >= 0)
			offer_along(p, best, best_n, way + 1, n, p->x, x);
	}
}

/* An unknown column (x < 0) leaves the absolute way, and those through a carriage return. */
void paint_move(struct paint *p, int x, int y)
{
	if (p->x == x && p->y == y)
		return;
	char best[WAY] = "", way[WAY];
	size_t best_n = 0;
	offer(best, &best_n, way, paint_expand(p, way, p->caps->move, y, x));
	if (p->y != y) {
		offer_upright(p, best, &best_n, x, y);
	} else {
		offer_along(p, best, &best_n, "\r", 1, 0, x);
		if (p->x >= 0)
			offer_along(p, best, &best_n, "", 0, p->x, x);
	}
	bytes_add(p->out, best, best_n);
	p->x = x;
	p->y = y;
}

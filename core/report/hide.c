#include "report/hide.h"

#include <string.h>

#include "base/alloc.h"

enum { ROUNDS = 100 };
static const int64_t MUCH = INT64_C(1) << 50; /* more than any count, and sums of it do not overflow */

struct bound {
	int64_t lo, hi;
};

struct hiding {
	struct hide_cell *cells;
	size_t n;
	const struct hide_sum *sums;
	size_t n_sums;
	struct bound *bounds;
	bool *reached, *next_to; /* of cells, of sums */
};

struct hide_cell hide_count(int64_t value)
{
	bool few = value > 0 && value < HIDE_BELOW;
	return (struct hide_cell){.value = value,
	    .least = few ? 1 : HIDE_BELOW,
	    .most = few ? HIDE_BELOW - 1 : MUCH,
	    .few = few};
}

static bool draw(struct bound *b, int64_t lo, int64_t hi)
{
	bool moved = lo > b->lo || hi < b->hi;
	b->lo = lo > b->lo ? lo : b->lo;
	b->hi = hi < b->hi ? hi : b->hi;
	return moved;
}

static int64_t no_more(int64_t v)
{
	return v > MUCH ? MUCH : v;
}

/* A sum bounds its whole, and the whole each part by what the others leave. */
static bool work_out(struct hiding *h, const struct hide_sum *s)
{
	struct bound all = {0, 0};
	bool moved = false;
	for (size_t i = 0; i < s->n; i++) {
		all.lo += h->bounds[s->part[i]].lo;
		all.hi = no_more(all.hi + h->bounds[s->part[i]].hi);
	}
	moved |= draw(&h->bounds[s->whole], all.lo, all.hi);
	for (size_t i = 0; i < s->n; i++) {
		struct bound *b = &h->bounds[s->part[i]], others = {all.lo - b->lo, 0};
		for (size_t k = 0; k < s->n; k++)
			others.hi = k == i ? others.hi : no_more(others.hi + h->bounds[s->part[k]].hi);
		int64_t least = others.hi >= MUCH ? 0 : h->bounds[s->whole].lo - others.hi;
		moved |= draw(b, least, h->bounds[s->whole].hi - others.lo);
	}
	return moved;
}

static void read_as_reader(struct hiding *h)
{
	bool moved = true;
	for (size_t i = 0; i < h->n; i++) {
		const struct hide_cell *c = &h->cells[i];
		h->bounds[i] = c->hidden ? (struct bound){c->least, c->most} : (struct bound){c->value, c->value};
	}
	for (int round = 0; moved && round < ROUNDS; round++) {
		moved = false;
		for (size_t i = 0; i < h->n_sums; i++)
			moved |= work_out(h, &h->sums[i]);
	}
}

/* A nought says nothing of anybody, and hides nothing. */
static void consider(const struct hiding *h, size_t cell, size_t *best)
{
	const struct hide_cell *c = &h->cells[cell];
	if (!c->hidden && c->value && (*best == SIZE_MAX || c->value < h->cells[*best].value))
		*best = cell;
}

static bool touches(const struct hiding *h, const struct hide_sum *s)
{
	bool reached = h->reached[s->whole];
	for (size_t i = 0; i < s->n && !reached; i++)
		reached = h->reached[s->part[i]];
	return reached;
}

/* The sums next to what was reached, as it was before this step. */
static size_t step_out(struct hiding *h, bool *further)
{
	size_t best = SIZE_MAX;
	for (size_t i = 0; i < h->n_sums; i++)
		h->next_to[i] = touches(h, &h->sums[i]);
	for (size_t i = 0; i < h->n_sums; i++) {
		const struct hide_sum *s = &h->sums[i];
		for (size_t k = 0; h->next_to[i] && k <= s->n; k++) {
			size_t cell = k < s->n ? s->part[k] : s->whole;
			*further |= !h->reached[cell];
			h->reached[cell] = true;
			consider(h, cell, &best);
		}
	}
	return best;
}

/* The smallest number that is still shown in a sum with that one, or in a sum with what is in one with it. */
static size_t beside(struct hiding *h, size_t cell)
{
	size_t best = SIZE_MAX;
	bool further = true;
	memset(h->reached, 0, h->n);
	h->reached[cell] = true;
	while (best == SIZE_MAX && further) {
		further = false;
		best = step_out(h, &further);
	}
	return best;
}

static bool hide_one_more(struct hiding *h)
{
	read_as_reader(h);
	for (size_t i = 0; i < h->n; i++) {
		if (!h->cells[i].few || h->bounds[i].lo < h->bounds[i].hi)
			continue;
		size_t other = beside(h, i);
		if (other == SIZE_MAX)
			continue;
		h->cells[other].hidden = true;
		return true;
	}
	return false;
}

void hide_cells(struct hide_cell *cells, size_t n, const struct hide_sum *sums, size_t n_sums)
{
	struct hiding h = {cells, n, sums, n_sums, mem_alloc((n + 1) * sizeof *h.bounds), mem_alloc(n + 1),
	    mem_alloc(n_sums + 1)};
	for (size_t i = 0; i < n; i++)
		cells[i].hidden |= cells[i].few;
	while (hide_one_more(&h))
		;
	mem_free(h.bounds);
	mem_free(h.reached);
	mem_free(h.next_to);
}

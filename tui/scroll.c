/* Scrolling the terminal's own lines, which is cheaper than writing them again. */
#include "paint_room.h"

static bool same_row(struct paint *p, int a, int b)
{
	const struct shown *old = row_of(p->old, p, a), *next = row_of(p->next, p, b);
	for (int x = 0; x < p->w; x++)
		if (!paint_same(&old[x], &next[x]))
			return false;
	return true;
}

static bool blank_row(struct paint *p, int y)
{
	const struct shown *next = row_of(p->next, p, y);
	for (int x = 0; x < p->w; x++)
		if (!is_blank(&next[x]))
			return false;
	return true;
}

struct shift {
	int by, first, last, gain; /* rows first..last of the new screen stood by rows lower */
};

static struct shift shift_by(struct paint *p, int by)
{
	struct shift s = {.by = by, .first = p->h, .last = -1};
	for (int y = 0; y < p->h; y++) {
		int was = y + by;
		if (was < 0 || was >= p->h || blank_row(p, y) || !same_row(p, was, y))
			continue;
		s.gain += same_row(p, y, y) ? 0 : 1;
		s.first = y < s.first ? y : s.first;
		s.last = y > s.last ? y : s.last;
	}
	return s;
}

static void scroll_lines(struct paint *p, int by)
{
	const char *one = by > 0 ? p->caps->up : p->caps->down;
	const char *many = by > 0 ? p->caps->ups : p->caps->downs;
	int n = by > 0 ? by : -by;
	char way[64];
	size_t k = n > 1 ? paint_expand(p, way, many, n, 0) : 0;
	if (k) {
		bytes_add(p->out, way, k);
		return;
	}
	for (int i = 0; i < n; i++)
		bytes_str(p->out, one);
}

/* Moves the lines of the terminal, and what we know of them. */
static void apply_shift(struct paint *p, const struct shift *s)
{
	int top = s->by > 0 ? s->first : s->first + s->by;
	int bottom = s->by > 0 ? s->last + s->by : s->last;
	char way[64];
	struct look plain = {COLOUR_DEFAULT, COLOUR_DEFAULT, 0};
	ink_change(&p->ink, p->caps, plain, p->out);
	bytes_add(p->out, way, paint_expand(p, way, p->caps->region, top, bottom));
	p->x = p->y = -1;
	paint_move(p, 0, s->by > 0 ? bottom : top);
	scroll_lines(p, s->by);
	bytes_add(p->out, way, paint_expand(p, way, p->caps->region, 0, p->h - 1));
	p->x = p->y = -1;
	size_t rows = (size_t)(bottom - top + 1), n = (size_t)(s->by > 0 ? s->by : -s->by);
	size_t row = (size_t)p->w * sizeof *p->old;
	char *base = (char *)row_of(p->old, p, top);
	if (s->by > 0)
		memmove(base, base + n * row, (rows - n) * row);
	else
		memmove(base + n * row, base, (rows - n) * row);
	struct shown blank = {.text = " ", .bytes = 1, .width = 1, .look = plain};
	int from = s->by > 0 ? bottom - (int)n + 1 : top;
	for (int y = from; y < from + (int)n; y++)
		for (int x = 0; x < p->w; x++)
			row_of(p->old, p, y)[x] = blank;
}

void paint_scroll(struct paint *p)
{
	const struct caps *c = p->caps;
	if (!p->known || !c->region || !c->up || !c->down)
		return;
	int changed = 0;
	for (int y = 0; y < p->h; y++)
		changed += !same_row(p, y, y);
	if (changed < 5)
		return;
	struct shift best = {0};
	for (int by = 1 - p->h / 2; by < p->h / 2; by++) {
		struct shift s = by ? shift_by(p, by) : best;
		if (s.gain > best.gain)
			best = s;
	}
	if (best.gain >= 4 && best.gain * 2 >= changed)
		apply_shift(p, &best);
}

/* Scrolling the terminal's own lines, which is cheaper than writing them again. */
#include <stdlib.h>

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

static void by_region(struct paint *p, int top, int bottom, int by)
{
	char way[64];
	bytes_add(p->out, way, paint_expand(p, way, p->caps->region, top, bottom));
	p->x = p->y = -1;
	paint_move(p, 0, by > 0 ? bottom : top);
	scroll_lines(p, by);
	bytes_add(p->out, way, paint_expand(p, way, p->caps->region, 0, p->h - 1));
}

/* The ground of lines that come in: that of the row to be written there, where the terminal fills with it. */
static struct look new_ground(const struct paint *p, int y)
{
	const struct shown *end = row_of(p->next, p, y) + p->w - 1;
	struct look plain = {COLOUR_DEFAULT, COLOUR_DEFAULT, 0};
	bool fills = p->caps->erases_in_colour && is_blank(end) && !(end->look.attr & (LOOK_REVERSE | LOOK_UNDERLINE));
	return fills ? end->look : plain;
}

/* The lines that move, from top to bottom, of which n go out at one end and come in at the other. */
struct moving {
	int top, bottom, n, out, in;
};

static struct moving moving(const struct shift *s)
{
	int n = abs(s->by), top = s->first + (s->by < 0 ? s->by : 0), bottom = s->last + (s->by > 0 ? s->by : 0);
	int last = bottom - n + 1;
	return (struct moving){top, bottom, n, s->by > 0 ? top : last, s->by > 0 ? last : top};
}

/* Lines taken out at one end and put in at the other: shorter than to set a region and to take it back. */
static bool by_lines(const struct paint *p, int n)
{
	const struct caps *c = p->caps;
	return c->line_out && c->line_in && (n == 1 || (c->lines_out && c->lines_in));
}

static void write_lines(struct paint *p, int y, int n, const char *one, const char *many)
{
	char way[64];
	paint_move(p, 0, y);
	if (n == 1)
		bytes_str(p->out, one);
	else
		bytes_add(p->out, way, paint_expand(p, way, many, n, 0));
}

/* What is known of the rows from..to where n of them are taken out at from, or (in) put in there. */
static void shift_rows(struct paint *p, int from, int to, int n, bool in, struct look look)
{
	size_t row = (size_t)p->w * sizeof *p->old, rest = (size_t)(to - from + 1 - n);
	char *here = (char *)row_of(p->old, p, from), *there = here + (size_t)n * row;
	struct shown blank = {.text = " ", .bytes = 1, .width = 1, .look = look};
	memmove(in ? there : here, in ? here : there, rest * row);
	int y = in ? from : to - n + 1;
	for (int i = 0; i < n * p->w; i++)
		row_of(p->old, p, y)[i] = blank;
}

/* The ground of the lines that come in. */
static struct look ink_in(struct paint *p, int y)
{
	struct look look = new_ground(p, y);
	if (!ink_blanks(&p->ink, look))
		ink_change(&p->ink, p->caps, look, p->out);
	return look;
}

/* What goes out by lines leaves a gap at the bottom of the screen, which scroll_in closes: nothing below the
 * place of what comes in is to be written before. */
int scroll_out(struct paint *p, const struct shift *s)
{
	struct moving m = moving(s);
	if (by_lines(p, m.n)) {
		write_lines(p, m.out, m.n, p->caps->line_out, p->caps->lines_out);
		shift_rows(p, m.out, p->h - 1, m.n, false, p->ink.look);
		return m.in;
	}
	struct look look = ink_in(p, m.in);
	by_region(p, m.top, m.bottom, s->by);
	p->x = p->y = -1;
	shift_rows(p, m.top, m.bottom, m.n, s->by < 0, look);
	return -1;
}

void scroll_in(struct paint *p, const struct shift *s)
{
	struct moving m = moving(s);
	struct look look = ink_in(p, m.in);
	write_lines(p, m.in, m.n, p->caps->line_in, p->caps->lines_in);
	shift_rows(p, m.in, p->h - 1, m.n, true, look);
}

/* Whether more of the row at y of the new screen stands by rows lower than in its own place: the row of the
 * cursor's bar, which is the same text in another ink. */
static bool mostly_from(struct paint *p, int y, int by)
{
	int here = 0, there = 0, was = y + by;
	if (y < 0 || y >= p->h || was < 0 || was >= p->h)
		return false;
	const struct shown *next = row_of(p->next, p, y), *own = row_of(p->old, p, y), *old = row_of(p->old, p, was);
	for (int x = 0; x < p->w; x++) {
		here += !is_blank(&next[x]) && paint_same(&own[x], &next[x]);
		there += !is_blank(&next[x]) && paint_same(&old[x], &next[x]);
	}
	return there > here;
}

static struct shift wider(struct paint *p, struct shift s)
{
	while (mostly_from(p, s.last + 1, s.by))
		s.last++;
	while (mostly_from(p, s.first - 1, s.by))
		s.first--;
	return s;
}

size_t scroll_ways(struct paint *p, struct shift ways[SHIFTS])
{
	const struct caps *c = p->caps;
	int changed = 0;
	struct shift best = {0};
	if (!c->region || !c->up || !c->down)
		return 0;
	for (int y = 0; y < p->h; y++)
		changed += !same_row(p, y, y);
	for (int by = 1 - p->h / 2; changed >= 5 && by < p->h / 2; by++) {
		struct shift s = by ? shift_by(p, by) : best;
		if (s.gain > best.gain)
			best = s;
	}
	if (best.gain < 3)
		return 0;
	ways[0] = best;
	ways[1] = wider(p, best);
	return 2;
}

/* The ways of writing one frame: rows from the top or from the bottom, columns before them, with lines scrolled or
 * not. All are tried and the shortest is sent; trying costs the machine less than a byte costs a slow line. */
#include "paint_room.h"

/* The ink stays as the last row left it, so that the next frame may begin in it. Downwards, the row above those
 * that come in is written before they do: from its end the way to them is one line down. */
static void paint_rows(struct paint *p, const struct shift *s, bool upwards)
{
	int in = s ? scroll_out(p, s) : -1;
	if (in >= 0 && upwards)
		scroll_in(p, s);
	for (int i = 0; i < p->h; i++) {
		if (in == i && !upwards)
			scroll_in(p, s);
		paint_row(p, upwards ? p->h - 1 - i : i);
	}
	paint_move(p, p->park_x, p->park_y);
}

struct way {
	const struct shift *shift; /* NULL: no line is moved */
	bool upwards, columns;
};

static bool differs(const struct paint *p, int x, int y)
{
	return !paint_same(&row_of(p->old, p, y)[x], &row_of(p->next, p, y)[x]);
}

/* A page changes the initials of each row, and nothing on either side of them. */
static bool alone(const struct paint *p, int x, int y)
{
	return differs(p, x, y) && row_of(p->next, p, y)[x].width == 1 && !differs(p, x - 1, y) && !differs(p, x + 1, y);
}

/* From one such cell to that below it the way is shorter than to it and on along the row. */
static void paint_columns(struct paint *p)
{
	enum { MANY = 8 };
	for (int x = 1; x < p->w - 1; x++) {
		int n = 0;
		for (int y = 0; y < p->h; y++)
			n += alone(p, x, y);
		for (int y = 0; y < p->h && n >= MANY; y++)
			if (alone(p, x, y)) {
				paint_cell(p, &row_of(p->next, p, y)[x], x, y);
				row_of(p->old, p, y)[x] = row_of(p->next, p, y)[x];
			}
	}
}

/* What the terminal showed before is known again afterwards. */
static void paint_way(struct paint *p, const struct way *w)
{
	size_t n = (size_t)p->w * (size_t)p->h * sizeof *p->old;
	memcpy(p->spare, p->old, n);
	if (w->columns)
		paint_columns(p);
	paint_rows(p, w->shift, w->upwards);
	memcpy(p->old, p->spare, n);
}

/* Keeps the way, and what is known of the terminal after it, where it is shorter than the best so far. */
static void try_way(struct paint *p, const struct paint *before, const struct way *w, struct bytes *best)
{
	struct bytes other = {0};
	struct paint trial = *before;
	trial.out = &other;
	paint_way(&trial, w);
	if (other.len < best->len) {
		bytes_free(best);
		*best = other;
		*p = trial;
	} else {
		bytes_free(&other);
	}
}

void paint_body(struct paint *p)
{
	struct shift shifts[SHIFTS];
	struct paint before = *p;
	struct bytes best = {0};
	p->out = &best;
	paint_rows(p, NULL, false);
	if (before.known && best.len) {
		size_t n = scroll_ways(p, shifts);
		try_way(p, &before, &(struct way){.upwards = true}, &best);
		if (n == 0)
			try_way(p, &before, &(struct way){.columns = true}, &best);
		for (size_t i = 0; i < 2 * n; i++)
			try_way(p, &before, &(struct way){.shift = &shifts[i / 2], .upwards = i % 2}, &best);
	}
	p->out = before.out;
	bytes_add(p->out, bytes_text(&best), best.len);
	bytes_free(&best);
}

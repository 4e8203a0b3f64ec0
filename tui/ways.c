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

enum { COLUMNS = 6, NARROW = 2 };

struct way {
	const struct shift *shift; /* NULL: no line is moved */
	bool upwards;
	int columns, column[COLUMNS]; /* those that are written before the rows */
};

static bool differs(const struct paint *p, int x, int y)
{
	return !paint_same(&row_of(p->old, p, y)[x], &row_of(p->next, p, y)[x]);
}

/* A page changes the initials of each row, and nothing on either side of them: cells that change there from x on;
 * 0: none, or more than go narrowly. */
static int alone(const struct paint *p, int x, int y)
{
	int n = 0;
	const struct shown *next = row_of(p->next, p, y);
	if (differs(p, x - 1, y))
		return 0;
	while (n <= NARROW && x + n < p->w - 1 && differs(p, x + n, y))
		if (next[x + n++].width != 1)
			return 0;
	return n <= NARROW ? n : 0;
}

/* From such cells to those below them the way is shorter than to them and on along the row. */
static void paint_column(struct paint *p, int x)
{
	for (int y = 0; y < p->h; y++)
		for (int n = alone(p, x, y), i = x; i < x + n; i++) {
			paint_cell(p, &row_of(p->next, p, y)[i], i, y);
			row_of(p->old, p, y)[i] = row_of(p->next, p, y)[i];
		}
}

/* Fewer rows are not worth the trying. */
static bool is_column(const struct paint *p, int x)
{
	int n = 0;
	for (int y = 0; y < p->h; y++)
		n += alone(p, x, y) > 0;
	return n * 2 >= p->h;
}

/* What the terminal showed before is known again afterwards. */
static void paint_way(struct paint *p, const struct way *w)
{
	size_t n = (size_t)p->w * (size_t)p->h * sizeof *p->old;
	memcpy(p->spare, p->old, n);
	for (int i = 0; i < w->columns; i++)
		paint_column(p, w->column[i]);
	paint_rows(p, w->shift, w->upwards);
	memcpy(p->old, p->spare, n);
}

/* Keeps the way, and what is known of the terminal after it, where it is shorter than the best so far. */
static bool try_way(struct paint *p, const struct paint *before, const struct way *w, struct bytes *best)
{
	struct bytes other = {0};
	struct paint trial = *before;
	trial.out = &other;
	paint_way(&trial, w);
	if (other.len >= best->len) {
		bytes_free(&other);
		return false;
	}
	bytes_free(best);
	*best = other;
	*p = trial;
	return true;
}

/* Each column by itself: one whose cells are of many inks costs more than it spares. */
static void try_columns(struct paint *p, const struct paint *before, struct bytes *best)
{
	struct way way = {0};
	for (int x = 1, tried = 0; x < before->w - 1 && tried < COLUMNS; x++) {
		if (!is_column(before, x))
			continue;
		tried++;
		way.column[way.columns++] = x;
		if (!try_way(p, before, &way, best))
			way.columns--;
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
			try_columns(p, &before, &best);
		for (size_t i = 0; i < 2 * n; i++)
			try_way(p, &before, &(struct way){.shift = &shifts[i / 2], .upwards = i % 2}, &best);
	}
	p->out = before.out;
	bytes_add(p->out, bytes_text(&best), best.len);
	bytes_free(&best);
}

/* The ways of writing one frame: rows from the top or from the bottom, with lines scrolled or not. All are tried
 * and the shortest is sent; trying costs the machine less than a byte costs a slow line. */
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

/* With lines scrolled first; what the terminal showed before is known again afterwards. */
static void paint_scrolled(struct paint *p, const struct shift *s, bool upwards)
{
	size_t n = (size_t)p->w * (size_t)p->h * sizeof *p->old;
	memcpy(p->spare, p->old, n);
	paint_rows(p, s, upwards);
	memcpy(p->old, p->spare, n);
}

struct way {
	const struct shift *shift; /* NULL: no line is moved */
	bool upwards;
};

/* Keeps the way, and what is known of the terminal after it, where it is shorter than the best so far. */
static void try_way(struct paint *p, const struct paint *before, const struct way *w, struct bytes *best)
{
	struct bytes other = {0};
	struct paint trial = *before;
	trial.out = &other;
	if (w->shift)
		paint_scrolled(&trial, w->shift, w->upwards);
	else
		paint_rows(&trial, NULL, w->upwards);
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
		try_way(p, &before, &(struct way){NULL, true}, &best);
		for (size_t i = 0; i < 2 * n; i++)
			try_way(p, &before, &(struct way){&shifts[i / 2], i % 2}, &best);
	}
	p->out = before.out;
	bytes_add(p->out, bytes_text(&best), best.len);
	bytes_free(&best);
}

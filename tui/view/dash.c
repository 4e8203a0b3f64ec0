#include "view/dash.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"

enum { TITLE_LINES = 2, FOOT_LINES = 2, AIRY = 30, ALL_W = 76, ALL_H = 22, ABOUT_W = 130, ABOUT_H = 38, ABOUT_LINES = 6 };

/* ---- where the blocks stand ------------------------------------------------------------------- */

/* Three bands: what is urgent, what flows, what it is made of. Shares of the width in hundredths; of the
 * height the middle band takes what the others leave, but for a little. */
struct place {
	int band, from, to;
};
static const struct place narrow[] = {
    {0, 0, 36}, {0, 36, 64}, {0, 64, 100}, {1, 0, 62}, {1, 62, 100}, {2, 0, 64}, {2, 64, 100}};
static const struct place wide[] = {{0, 0, 33}, {0, 33, 58}, {0, 58, 100}, {1, 0, 68}, {1, 68, 100}, {2, 0, 46},
    {2, 46, 70}, {2, 70, 100}};
enum { WIDE = 110, BANDS = 3 };

static const struct place *places(const struct dash *v)
{
	return v->n == sizeof wide / sizeof *wide ? wide : narrow;
}

/* On a small screen one block at a time. */
static bool alone(struct dash *v, const struct desk *d)
{
	if (d->w >= ALL_W && d->h >= ALL_H)
		return false;
	v->about_h = 0;
	for (size_t i = 0; i < v->n; i++)
		v->block[i].h = 0;
	v->block[v->at].x = 0;
	v->block[v->at].y = TITLE_LINES;
	v->block[v->at].w = d->w;
	v->block[v->at].h = d->h - TITLE_LINES - FOOT_LINES;
	return true;
}

static void lay_out(struct dash *v, const struct desk *d)
{
	v->n = d->w >= WIDE ? sizeof wide / sizeof *wide : sizeof narrow / sizeof *narrow;
	v->at = v->at < v->n ? v->at : 0;
	if (alone(v, d))
		return;
	bool about = d->w >= ABOUT_W && d->h >= ABOUT_H && !d->present;
	int rest = d->h - TITLE_LINES - FOOT_LINES, height[BANDS], y[BANDS];
	int gap = d->h >= AIRY; /* a blank line between bands where there is room */
	v->about_h = about ? ABOUT_LINES + (d->h - ABOUT_H) / 4 : 0;
	v->about_y = d->h - FOOT_LINES - v->about_h;
	rest -= v->about_h;
	height[0] = rest * 34 / 100 > 8 + gap ? rest * 34 / 100 : 8 + gap;
	height[1] = rest * 26 / 100 > 4 + gap ? rest * 26 / 100 : 4 + gap;
	height[2] = rest - height[0] - height[1];
	for (int i = 0, at = TITLE_LINES; i < BANDS; i++) {
		y[i] = at;
		at += height[i];
	}
	for (size_t i = 0; i < v->n; i++) {
		struct dash_block *b = &v->block[i];
		const struct place *p = places(v) + i;
		b->x = d->w * p->from / 100;
		b->w = d->w * p->to / 100 - b->x - (p->to < 100);
		b->y = y[p->band];
		b->h = height[p->band] - gap;
	}
}

size_t dash_rows(const struct dash_block *b)
{
	size_t room = b->h > 1 ? (size_t)b->h - 1 - (b->b && b->b->shape == OMBUD_DASH_TABLE) : 0;
	if (!b->b)
		return 0;
	return b->b->shape == OMBUD_DASH_DAYS || b->b->n_rows < room ? b->b->n_rows : room;
}

static size_t all_rows(const struct dash_block *b)
{
	return b->b ? b->b->n_rows : 0;
}

static void fit(struct dash_block *b)
{
	size_t all = all_rows(b), room = dash_rows(b), columns = dash_columns(b);
	if (b->row >= all)
		b->row = all ? all - 1 : 0;
	if (b->top + room > all)
		b->top = all - room;
	if (b->row < b->top)
		b->top = b->row;
	else if (room && b->row >= b->top + room)
		b->top = b->row - room + 1;
	if (b->column >= columns)
		b->column = columns ? columns - 1 : 0;
}

static void dash_load(struct view *view, struct desk *d)
{
	struct dash *v = (struct dash *)view;
	lay_out(v, d);
	fit(&v->block[v->at]);
}

/* ---- counting -------------------------------------------------------------------------------------- */

static void count(struct dash *v, struct desk *d, size_t i)
{
	struct dash_block *b = &v->block[i];
	struct ombud_dash_block *fresh;
	enum ombud_status status = ombud_dash(&fresh, d->s, v->filter, v->days, i);
	if (status == OMBUD_CANCELLED)
		return;
	b->stale = false;
	v->week_stale |= i == OMBUD_DASH_CLOCKS && !d->present;
	v->v.stale = true;
	v->counted_at = ombud_now(d->s);
	ombud_dash_free(b->b);
	b->b = fresh;
	snprintf(b->why, sizeof b->why, "%s", status == OMBUD_OK ? "" : ombud_error(d->s));
	fit(b);
}

/* What was committed before the first figure is in all of them: it is no news for who reads them. */
static void begin(struct dash *v, struct desk *d)
{
	v->begun = true;
	if (ombud_changed(d->s)) {
		d->saved_stale = true;
		desk_changed(d, false);
	}
	v->old = false;
}

static void count_week(struct dash *v, struct desk *d)
{
	struct ombud_dash_block *b = v->block[OMBUD_DASH_CLOCKS].b;
	if (b && ombud_dash_week(b, d->s, v->filter) == OMBUD_CANCELLED)
		return;
	v->week_stale = false;
	v->v.stale = true;
}

/* Figures first: what stands beside them and beneath can wait. */
static bool rest_idle(struct dash *v, struct desk *d)
{
	if (v->about_stale && dash_about_read(v, d))
		return true;
	if (!v->week_stale)
		return false;
	d->patience = PATIENCE_KEY;
	count_week(v, d);
	d->patience = PATIENCE_BREAK;
	return true;
}

static bool dash_idle(struct view *view, struct desk *d)
{
	struct dash *v = (struct dash *)view;
	size_t i = v->at;
	if (!v->begun)
		begin(v, d);
	if (!v->block[i].stale)
		for (i = 0; i < v->n && !v->block[i].stale; i++)
			;
	if (i == v->n)
		return rest_idle(v, d);
	d->patience = PATIENCE_KEY;
	count(v, d, i);
	d->patience = PATIENCE_BREAK;
	return true;
}

/* As with facets: counting may be logged, which is a change too, so it waits to be asked. */
static void dash_changed(struct view *view, struct desk *d)
{
	(void)d;
	((struct dash *)view)->old = true;
}

void dash_again(struct dash *v)
{
	for (size_t i = 0; i < DASH_BLOCKS; i++)
		v->block[i].stale = true;
	v->begun = v->old = false;
	v->about_stale = true;
	v->v.stale = true;
}

void dash_period(struct dash *v, int step)
{
	static const int periods[] = {7, 14, 28, 56, 91};
	enum { N = sizeof periods / sizeof *periods };
	int i = 0;
	while (i < N - 1 && periods[i] < v->days)
		i++;
	i += step;
	if (i < 0 || i >= N)
		return;
	v->days = periods[i];
	dash_again(v);
}

/* ---- the cursor -------------------------------------------------------------------------------------- */

void dash_step(struct dash *v, int step)
{
	v->at = step > 0 ? (v->at + 1) % v->n : v->at ? v->at - 1 : v->n - 1;
	v->v.stale = true;
}

/* The block on that side in the same band: its nearest figure. */
static void beside(struct dash *v, int step)
{
	size_t to = step > 0 ? v->at + 1 : v->at - 1;
	if ((step < 0 && !v->at) || to >= v->n || places(v)[to].band != places(v)[v->at].band)
		return;
	struct dash_block *b = &v->block[to];
	/* The line beside, as they stand on the screen. */
	size_t line = v->block[v->at].row - v->block[v->at].top, rows = dash_rows(b);
	b->row = b->top + (line < rows || !rows ? line : rows - 1);
	b->column = step > 0 ? 0 : SIZE_MAX;
	v->at = to;
	fit(b);
}

void dash_aside(struct dash *v, int step)
{
	struct dash_block *b = &v->block[v->at];
	size_t columns = dash_columns(b);
	v->v.stale = true;
	if (step < 0 && b->column)
		b->column--;
	else if (step > 0 && b->column + 1 < columns)
		b->column++;
	else
		beside(v, step);
}

static void over(struct dash *v, int step)
{
	int band = places(v)[v->at].band + step, x = v->block[v->at].x;
	size_t best = v->n;
	for (size_t i = 0; i < v->n; i++)
		if (places(v)[i].band == band && (best == v->n || v->block[i].x <= x))
			best = i;
	if (best == v->n)
		return; /* the edge */
	v->at = best;
	size_t rows = all_rows(&v->block[best]);
	v->block[best].row = step > 0 || !rows ? 0 : rows - 1;
	fit(&v->block[best]);
}

static void dash_move(struct view *view, struct desk *d, enum move how, size_t n)
{
	struct dash *v = (struct dash *)view;
	struct dash_block *b = &v->block[v->at];
	size_t rows = all_rows(b);
	(void)d;
	(void)n;
	view->stale = true;
	if (how == MOVE_DOWN && b->row + 1 < rows)
		b->row++;
	else if (how == MOVE_UP && b->row)
		b->row--;
	else if (how == MOVE_DOWN || how == MOVE_PAGE_DOWN)
		over(v, 1);
	else if (how == MOVE_UP || how == MOVE_PAGE_UP)
		over(v, -1);
	else if (how == MOVE_TOP)
		b->row = 0;
	else if (how == MOVE_BOTTOM && rows)
		b->row = rows - 1;
	fit(&v->block[v->at]);
}

const char *dash_filter(struct dash *v, struct desk *d)
{
	struct dash_block *b = &v->block[v->at];
	if (b->stale)
		count(v, d, v->at);
	if (!b->b || b->row >= all_rows(b))
		return NULL;
	return b->b->v[b->row * b->b->n_columns + b->column].filter;
}

/* ---- the record ------------------------------------------------------------------------------------------ */

static void dash_free(struct view *view, struct desk *d)
{
	struct dash *v = (struct dash *)view;
	(void)d;
	for (size_t i = 0; i < DASH_BLOCKS; i++)
		ombud_dash_free(v->block[i].b);
	ombud_entries_free(v->acts);
	heap_free(v->filter);
	heap_free(v);
}

static const struct view_kind dash_kind = {
    .name = "dashboard",
    .title = N_("in the dashboard"),
    .load = dash_load,
    .draw = dash_draw,
    .free = dash_free,
    .say = dash_say,
    .head = dash_head,
    .move = dash_move,
    .pointed = dash_pointed,
    .idle = dash_idle,
    .changed = dash_changed,
};

struct view *dash_new(struct desk *d, const char *filter, int days)
{
	struct dash *v = heap_new(sizeof *v);
	v->v.kind = &dash_kind;
	v->filter = heap_str(filter);
	v->days = days;
	lay_out(v, d);
	dash_again(v);
	return &v->v;
}

struct dash *dash_of(struct desk *d)
{
	struct view *top = desk_top(d);
	return top && top->kind == &dash_kind ? (struct dash *)top : NULL;
}

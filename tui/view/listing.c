#include "view/listing.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/say.h"

enum { BELOW = 2, FRAME = 6, GAP = 1, AT = 2 };

struct listing {
	struct view v;
	struct view_kind kind; /* with its own section of the keymap */
	const struct listing_how *how;
	struct ombud_table *t;
	bool to_read;
	struct roll roll;
};

/* ---- reading --------------------------------------------------------------------------------------- */

static bool read_table(struct listing *l, struct desk *d)
{
	struct ombud_table *fresh = NULL;
	l->to_read = false;
	d->looking = l->how->looking;
	enum ombud_status status = l->how->read(&fresh, d->s);
	d->looking = NULL;
	if (status != OMBUD_OK) {
		desk_failed(d);
		return false;
	}
	ombud_table_free(l->t);
	l->t = fresh;
	return true;
}

static void listing_load(struct view *view, struct desk *d)
{
	struct listing *l = (struct listing *)view;
	if (l->to_read)
		read_table(l, d);
	l->roll.n = l->t->n_rows;
	l->roll.rows = d->h > FRAME + 1 ? (size_t)(d->h - FRAME) : 1;
	roll_fit(&l->roll);
}

/* ---- painting --------------------------------------------------------------------------------------- */

static int width_of(const struct listing *l, const struct canvas *c, size_t i, int x)
{
	const struct listing_column *col = &l->how->columns[i];
	int after = 0;
	if (col->cells)
		return col->cells;
	for (size_t k = i + 1; k < l->how->n; k++)
		if (c->w >= l->how->columns[k].wide)
			after += l->how->columns[k].cells + GAP;
	return c->w - 1 - x - after;
}

/* cells NULL: the titles. */
static void put_row(const struct listing *l, struct canvas *c, int y, enum style style, const char *const *cells)
{
	int x = AT;
	for (size_t i = 0; i < l->how->n; i++) {
		const struct listing_column *col = &l->how->columns[i];
		if (c->w < col->wide)
			continue;
		int w = width_of(l, c, i, x);
		const char *text = cells ? cells[col->from] : col->title ? _(col->title) : l->t->titles[col->from];
		if (col->right)
			canvas_right(c, x + w, y, w, style, text);
		else
			canvas_put(c, x, y, w, style, text);
		x += w + GAP;
	}
}

static void draw_one(const struct listing *l, const struct desk *d, struct canvas *c, int y, size_t i)
{
	const char *const *cells = l->t->cells + i * l->t->n_columns;
	put_row(l, c, y, l->how->style ? l->how->style(cells) : STYLE_TEXT, cells);
	if (i != l->roll.at)
		return;
	canvas_put(c, 0, y, 1, STYLE_KEY, ">");
	if (!d->slow)
		canvas_bar(c, 0, y, c->w);
	canvas_cursor(c, 0, y);
}

/* What the line has no room for. */
static void draw_below(const struct listing *l, struct canvas *c)
{
	const char *const *cells = l->t->cells + l->roll.at * l->t->n_columns;
	const size_t *b = l->how->below;
	int x = AT, y = c->h - BELOW - 1;
	canvas_hline(c, 0, y - 1, c->w);
	for (size_t i = 0; i < (b[0] == b[1] ? 1 : 2); i++)
		if (cells[b[i]][0])
			x += 2 + canvas_printf(c, x, y, c->w - x - 1, STYLE_TEXT, "%s: %s", l->t->titles[b[i]], cells[b[i]]);
}

static void listing_draw(const struct view *view, const struct desk *d, struct canvas *c)
{
	const struct listing *l = (const struct listing *)view;
	char right[60];
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	canvas_put(c, 1, 0, c->w - 2, STYLE_TITLE, _(l->how->title));
	canvas_fill(c, 0, 1, c->w, 1, STYLE_HEADER);
	put_row(l, c, 1, STYLE_HEADER, NULL);
	for (size_t i = l->roll.top; i < l->roll.top + l->roll.rows && i < l->roll.n; i++)
		draw_one(l, d, c, 2 + (int)(i - l->roll.top), i);
	if (l->roll.n)
		draw_below(l, c);
	else
		canvas_put(c, AT, 3, c->w - 4, STYLE_DIM, _(l->how->empty));
	snprintf(right, sizeof right, "%zu/%zu", l->roll.n ? l->roll.at + 1 : 0, l->roll.n);
	desk_status(d, c, "", right);
}

/* For --linear: each value after its title. */
static void listing_say(const struct view *view, const struct desk *d, const struct canvas *c, struct bytes *out)
{
	const struct listing *l = (const struct listing *)view;
	const char *const *cells = l->t->cells + l->roll.at * l->t->n_columns;
	(void)d;
	(void)c;
	if (!l->roll.n)
		say_fact(out, _(l->how->empty));
	say_place(out, &l->roll);
	for (size_t i = 0; l->roll.n && i < l->t->n_columns; i++)
		if (cells[i][0])
			say_factf(out, "%s %s", l->t->titles[i], cells[i]);
}

/* ---- the record ------------------------------------------------------------------------------------- */

static void listing_move(struct view *view, struct desk *d, enum move how, size_t count)
{
	(void)d;
	roll_move(&((struct listing *)view)->roll, how, count);
}

static void listing_changed(struct view *view, struct desk *d)
{
	(void)d;
	((struct listing *)view)->to_read = view->stale = true;
}

static bool listing_peel(struct view *view, struct desk *d)
{
	(void)view;
	desk_pop(d);
	return true;
}

static void listing_free(struct view *view, struct desk *d)
{
	struct listing *l = (struct listing *)view;
	(void)d;
	ombud_table_free(l->t);
	heap_free(l);
}

struct view *listing_new(struct desk *d, const struct listing_how *how)
{
	struct listing *l = heap_new(sizeof *l);
	l->how = how;
	l->kind = (struct view_kind){.name = how->section,
	    .title = how->where,
	    .load = listing_load,
	    .draw = listing_draw,
	    .free = listing_free,
	    .say = listing_say,
	    .move = listing_move,
	    .changed = listing_changed,
	    .peel = listing_peel};
	l->v.kind = &l->kind;
	if (read_table(l, d))
		return &l->v;
	heap_free(l);
	return NULL;
}

static const struct listing *listing_of(const struct desk *d, const struct listing_how *how)
{
	const struct view *top = desk_top(d);
	const struct listing *l = top && top->kind->load == listing_load ? (const struct listing *)top : NULL;
	return l && l->how == how ? l : NULL;
}

const char *const *listing_row(const struct desk *d, const struct listing_how *how)
{
	const struct listing *l = listing_of(d, how);
	return l && l->roll.at < l->t->n_rows ? l->t->cells + l->roll.at * l->t->n_columns : NULL;
}

const struct ombud_table *listing_table(const struct desk *d, const struct listing_how *how)
{
	const struct listing *l = listing_of(d, how);
	return l ? l->t : NULL;
}

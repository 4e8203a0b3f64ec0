#include "view/listing.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "view/pager.h"
#include "view/say.h"

enum { BELOW = 2, FRAME = 6, GAP = 1, AT = 2 };

struct listing {
	struct view v;
	struct view_kind kind; /* with its own section of the keymap */
	const struct listing_how *how;
	LIST(struct ombud_table *) page; /* at least one */
	char *ask;
	bool to_read, whole; /* whole: there is nothing behind the last page */
	bool to_count;
	size_t news; /* rows that came since it was read, of a list that keeps still */
	struct roll roll;
};

/* ---- reading --------------------------------------------------------------------------------------- */

static size_t rows_known(const struct listing *l)
{
	size_t n = 0;
	for (size_t i = 0; i < l->page.n; i++)
		n += l->page.v[i]->n_rows;
	return n;
}

/* NULL: there is no such row. */
static const char *const *row_at(const struct listing *l, size_t at)
{
	for (size_t i = 0; i < l->page.n; at -= l->page.v[i++]->n_rows)
		if (at < l->page.v[i]->n_rows)
			return l->page.v[i]->cells + at * l->page.v[i]->n_columns;
	return NULL;
}

static void drop_pages(struct listing *l)
{
	while (l->page.n)
		ombud_table_free(l->page.v[--l->page.n]);
}

static bool read_page(struct listing *l, struct desk *d, bool anew)
{
	struct ombud_table *fresh = NULL;
	size_t n = rows_known(l);
	d->looking = l->how->looking;
	enum ombud_status status = l->how->page ? l->how->page(&fresh, d->s, l->ask, anew || !n ? NULL : row_at(l, n - 1))
	                                        : l->how->read(&fresh, d->s);
	d->looking = NULL;
	if (status != OMBUD_OK) {
		desk_failed(d);
		return false;
	}
	if (anew)
		drop_pages(l);
	list_add(&l->page, fresh);
	l->whole = !l->how->page || !fresh->n_rows;
	return true;
}

/* Anew from the first page; those that were scrolled to follow by themselves. */
static bool read_table(struct listing *l, struct desk *d)
{
	l->to_read = l->to_count = false;
	l->news = 0;
	return read_page(l, d, true);
}

/* Those above the first that is known: a page at most. */
static void count_news(struct listing *l, struct desk *d)
{
	struct ombud_table *fresh = NULL;
	const char *const *first = row_at(l, 0);
	l->to_count = false;
	if (l->how->page(&fresh, d->s, l->ask, NULL) != OMBUD_OK)
		return;
	l->news = 0;
	while (l->news < fresh->n_rows && (!first || strcmp(fresh->cells[l->news * fresh->n_columns], first[0]) != 0))
		l->news++;
	ombud_table_free(fresh);
}

static void listing_load(struct view *view, struct desk *d)
{
	struct listing *l = (struct listing *)view;
	if (l->to_read)
		read_table(l, d);
	if (l->to_count)
		count_news(l, d);
	l->roll.rows = d->h > FRAME + 1 ? (size_t)(d->h - FRAME) : 1;
	while (!l->whole && rows_known(l) < l->roll.at + 2 * l->roll.rows)
		if (!read_page(l, d, false))
			break;
	l->roll.n = rows_known(l);
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
		const char *text = cells ? cells[col->from] : col->title ? _(col->title) : l->page.v[0]->titles[col->from];
		if (col->right)
			canvas_right(c, x + w, y, w, style, text);
		else
			canvas_put(c, x, y, w, style, text);
		x += w + GAP;
	}
}

static void draw_one(const struct listing *l, const struct desk *d, struct canvas *c, int y, size_t i)
{
	const char *const *cells = row_at(l, i);
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
	const char *const *cells = row_at(l, l->roll.at);
	const size_t *b = l->how->below;
	int x = AT, y = c->h - BELOW - 1;
	canvas_hline(c, 0, y - 1, c->w);
	for (size_t i = 0; i < (b[0] == b[1] ? 1 : 2); i++)
		if (cells[b[i]][0])
			x += 2 + canvas_printf(c, x, y, c->w - x - 1, STYLE_TEXT, "%s: %s", l->page.v[0]->titles[b[i]], cells[b[i]]);
}

static void put_place(const struct listing *l, char *out, size_t size)
{
	int n = l->news ? snprintf(out, size, _("%zu new: R settles   "), l->news) : 0;
	snprintf(out + n, size - (size_t)n, "%zu/%zu%s", l->roll.n ? l->roll.at + 1 : 0, l->roll.n, l->whole ? "" : "+");
}

static void listing_draw(const struct view *view, const struct desk *d, struct canvas *c)
{
	const struct listing *l = (const struct listing *)view;
	char right[120];
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
	put_place(l, right, sizeof right);
	desk_status(d, c, l->ask, right);
}

/* For --linear: each value after its title. */
static void listing_say(const struct view *view, const struct desk *d, struct bytes *out)
{
	const struct listing *l = (const struct listing *)view;
	const char *const *cells = row_at(l, l->roll.at);
	(void)d;
	if (!l->roll.n)
		say_fact(out, _(l->how->empty));
	say_place(out, &l->roll);
	for (size_t i = 0; cells && i < l->page.v[0]->n_columns; i++)
		if (cells[i][0])
			say_factf(out, "%s %s", l->page.v[0]->titles[i], cells[i]);
}

static void listing_head(const struct view *view, const struct desk *d, struct bytes *out)
{
	const struct listing *l = (const struct listing *)view;
	(void)d;
	say_line(out, _(l->how->title));
	say_line(out, l->ask);
}

/* ---- the record ------------------------------------------------------------------------------------- */

static void listing_move(struct view *view, struct desk *d, enum move how, size_t count)
{
	(void)d;
	roll_move(&((struct listing *)view)->roll, how, count);
	view->stale |= !((struct listing *)view)->whole;
}

static void listing_changed(struct view *view, struct desk *d)
{
	struct listing *l = (struct listing *)view;
	(void)d;
	*(l->how->still ? &l->to_count : &l->to_read) = true;
	view->stale = true;
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
	drop_pages(l);
	list_drop(&l->page);
	heap_free(l->ask);
	heap_free(l);
}

static bool listing_offers(const struct view *view, const char *command)
{
	const struct listing *l = (const struct listing *)view;
	bool bare = l->roll.n || strcmp(command, "close") == 0;
	for (size_t i = 0; i < sizeof l->how->bare / sizeof *l->how->bare; i++)
		bare |= l->how->bare[i] && strcmp(command, l->how->bare[i]) == 0;
	return bare;
}

struct view *listing_about(struct desk *d, const struct listing_how *how, const char *ask)
{
	struct listing *l = heap_new(sizeof *l);
	l->how = how;
	l->ask = heap_str(ask);
	l->kind = (struct view_kind){.name = how->section,
	    .title = how->where,
	    .load = listing_load,
	    .draw = listing_draw,
	    .free = listing_free,
	    .say = listing_say,
	    .head = listing_head,
	    .move = listing_move,
	    .changed = listing_changed,
	    .peel = listing_peel,
	    .offers = listing_offers};
	l->v.kind = &l->kind;
	if (read_table(l, d))
		return &l->v;
	listing_free(&l->v, d);
	return NULL;
}

struct view *listing_new(struct desk *d, const struct listing_how *how)
{
	return listing_about(d, how, "");
}

static const struct listing *listing_of(const struct desk *d, const struct listing_how *how)
{
	const struct view *top = desk_top(d);
	const struct listing *l = top && top->kind->load == listing_load ? (const struct listing *)top : NULL;
	return l && l->how == how ? l : NULL;
}

bool listing_settle(struct desk *d, const struct listing_how *how)
{
	if (!listing_of(d, how))
		return false;
	struct listing *l = (struct listing *)desk_top(d);
	l->roll.at = l->roll.top = 0;
	l->to_read = l->v.stale = true;
	return true;
}

void listing_show(struct desk *d, const struct listing_how *how, const char *ask)
{
	struct view *v = listing_about(d, how, ask);
	if (!v)
		return;
	if (listing_of(d, how))
		desk_pop(d);
	desk_push(d, v);
}

const char *const *listing_row(const struct desk *d, const struct listing_how *how)
{
	const struct listing *l = listing_of(d, how);
	return l ? row_at(l, l->roll.at) : NULL;
}

const struct ombud_table *listing_table(const struct desk *d, const struct listing_how *how)
{
	const struct listing *l = listing_of(d, how);
	return l ? l->page.v[0] : NULL;
}

const char *listing_ask(const struct desk *d, const struct listing_how *how)
{
	const struct listing *l = listing_of(d, how);
	return l ? l->ask : NULL;
}

struct view *listing_detail(const struct desk *d, const struct listing_how *how, const char *title)
{
	const struct listing *l = listing_of(d, how);
	const char *const *cells = l ? row_at(l, l->roll.at) : NULL;
	struct bytes b = {0};
	if (!cells)
		return NULL;
	for (size_t i = 0; i < l->page.v[0]->n_columns; i++)
		if (cells[i][0])
			bytes_printf(&b, "%s: %s\n", l->page.v[0]->titles[i], cells[i]);
	struct view *v = pager_text(title, bytes_text(&b));
	bytes_free(&b);
	return v;
}

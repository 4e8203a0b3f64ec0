#include "view/facets.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "view/queue.h"

enum { MOST = 500, BLOCK_CELLS = 38, ALL_W = 100, ALL_H = 30, FRAME = 3 };

/* ---- where the fields stand ---------------------------------------------------------------- */

static void fit_block(struct facet_block *b)
{
	size_t n = b->f ? b->f->n : 0, rows = (size_t)b->rows;
	if (b->at >= n)
		b->at = n ? n - 1 : 0;
	if (b->at < b->top)
		b->top = b->at;
	if (rows && b->at >= b->top + rows)
		b->top = b->at - rows + 1;
	if (b->top + rows > n)
		b->top = n > rows ? n - rows : 0;
}

void facets_place(struct facets *f, int x, int y, int w, int h)
{
	f->x = x;
	f->y = y;
	f->w = w;
	f->h = h;
	size_t columns = f->all ? (size_t)(w / BLOCK_CELLS) : 1;
	size_t each = f->all ? (f->n + columns - 1) / columns : 1;
	columns = f->all ? (f->n + each - 1) / each : 1; /* as many as that fills */
	int height = h / (int)each, width = w / (int)columns;
	for (size_t i = 0; i < f->n; i++) {
		struct facet_block *b = &f->block[i];
		size_t place = f->all ? i : 0;
		b->x = x + (int)(place / each) * width;
		b->y = y + (int)(place % each) * height;
		b->w = width;
		b->rows = f->all || i == f->at ? height - (f->all ? 2 : 1) : 0;
		fit_block(b);
	}
}

/* The first so many, or those that end with the one whose turn it is. */
void facets_lines(const struct facets *f, size_t *first, size_t *n)
{
	size_t room = f->h > 1 ? (size_t)f->h - 1 : 0;
	*n = !f->brief || f->focus ? 0 : f->n < room ? f->n : room;
	*first = *n && f->at >= *n ? f->at - *n + 1 : 0;
}

static void facets_load(struct view *v, struct desk *d)
{
	struct facets *f = (struct facets *)v;
	f->all = d->w >= ALL_W && d->h >= ALL_H;
	facets_place(f, 0, 1, d->w, d->h - FRAME);
}

/* ---- counting ------------------------------------------------------------------------------ */

/* The field under the cursor first, then those on the screen. */
static struct facet_block *to_count(struct facets *f)
{
	if (f->block[f->at].stale)
		return &f->block[f->at];
	size_t first = 0, n = f->n;
	if (!f->all)
		facets_lines(f, &first, &n);
	for (size_t i = first; i < first + n; i++)
		if (f->block[i].stale)
			return &f->block[i];
	return NULL;
}

static void count_block(struct facets *f, struct desk *d, struct facet_block *b)
{
	struct ombud_facets *fresh;
	enum ombud_status status = ombud_facets(&fresh, d->s, f->filter, b->field, MOST);
	if (status == OMBUD_CANCELLED)
		return;
	b->stale = false;
	f->v.stale = true;
	ombud_facets_free(b->f);
	b->f = fresh;
	snprintf(b->why, sizeof b->why, "%s", status == OMBUD_OK ? "" : ombud_error(d->s));
	fit_block(b);
}

bool facets_count(struct facets *f, struct desk *d)
{
	struct facet_block *b = to_count(f);
	if (!b)
		return false;
	d->patience = PATIENCE_KEY;
	count_block(f, d, b);
	d->patience = PATIENCE_BREAK;
	return true;
}

static bool facets_idle(struct view *v, struct desk *d)
{
	return facets_count((struct facets *)v, d);
}

/* Keys that were typed ahead mean what will be there. */
static void know(struct facets *f, struct desk *d)
{
	if (f->block[f->at].stale)
		count_block(f, d, &f->block[f->at]);
}

/* Counts about masked data are logged, and what is logged is a change too: two desks that counted
 * anew at each change would never rest. So it waits to be asked. */
static void facets_changed(struct view *v, struct desk *d)
{
	(void)d;
	((struct facets *)v)->old = true;
}

void facets_again(struct facets *f)
{
	for (size_t i = 0; i < f->n; i++)
		f->block[i].stale = true;
	f->old = false;
	f->v.stale = true;
}

/* ---- the cursor ---------------------------------------------------------------------------- */

void facets_step(struct facets *f, int step)
{
	f->at = step > 0 ? (f->at + 1) % f->n : f->at ? f->at - 1 : f->n - 1;
	facets_place(f, f->x, f->y, f->w, f->h);
	f->v.stale = true;
}

void facets_go(struct facets *f, struct desk *d, enum move how, size_t count)
{
	know(f, d);
	struct facet_block *b = &f->block[f->at];
	struct roll r = {b->f ? b->f->n : 0, b->at, b->top, (size_t)b->rows};
	/* Over the edge of one field stands the next. */
	bool over = f->all && ((how == MOVE_DOWN && b->at + 1 >= r.n) || (how == MOVE_UP && !b->at));
	f->v.stale = true;
	if (over) {
		facets_step(f, how == MOVE_DOWN ? 1 : -1);
		b = &f->block[f->at];
		b->at = how == MOVE_DOWN || !b->f || !b->f->n ? 0 : b->f->n - 1;
		return;
	}
	roll_move(&r, how, count);
	b->at = r.at;
	b->top = r.top;
}

static void facets_move(struct view *v, struct desk *d, enum move how, size_t count)
{
	facets_go((struct facets *)v, d, how, count);
}

static bool facets_part(struct view *v, struct desk *d, int step)
{
	(void)d;
	facets_step((struct facets *)v, step);
	return true;
}

static const struct ombud_facet *under_cursor(const struct facets *f)
{
	const struct facet_block *b = &f->block[f->at];
	return b->f && b->at < b->f->n ? &b->f->v[b->at] : NULL;
}

/* ---- marks --------------------------------------------------------------------------------- */

bool facets_marked(const struct facets *f, const char *term)
{
	for (size_t i = 0; i < f->marks.n; i++)
		if (strcmp(f->marks.v[i], term) == 0)
			return true;
	return false;
}

static void toggle(struct facets *f, const char *term)
{
	for (size_t i = 0; i < f->marks.n; i++)
		if (strcmp(f->marks.v[i], term) == 0) {
			heap_free(f->marks.v[i]);
			f->marks.v[i] = f->marks.v[--f->marks.n];
			return;
		}
	char *copy = heap_str(term);
	list_add(&f->marks, copy);
}

void facets_mark(struct facets *f, struct desk *d)
{
	know(f, d);
	const struct ombud_facet *one = under_cursor(f);
	if (one)
		toggle(f, one->term);
	facets_go(f, d, MOVE_DOWN, 0);
}

/* kind:access and kind:erasure are kind:access,erasure; what has no such short form is or-ed. */
static void add_way(struct bytes *all, const char *term)
{
	size_t name = strcspn(term, ":") + 1;
	bool alike = all->len >= name && strncmp(bytes_text(all), term, name) == 0 &&
		     !strstr(bytes_text(all), " or ");
	if (!all->len)
		bytes_str(all, term);
	else if (alike)
		bytes_printf(all, ",%s", term + name);
	else
		bytes_printf(all, " or %s", term);
}

static void add_field(const struct facets *f, const struct facet_block *b, struct bytes *out, bool except)
{
	struct bytes ways = {0};
	for (size_t i = 0; b->f && i < b->f->n; i++)
		if (facets_marked(f, b->f->v[i].term))
			add_way(&ways, b->f->v[i].term);
	const char *text = bytes_text(&ways);
	bool bracket = strstr(text, " or ") != NULL;
	if (*text)
		bytes_printf(out, "%s%s%s%s%s", out->len ? " " : "", except ? "-" : "",
		    bracket ? "(" : "", text, bracket ? ")" : "");
	bytes_free(&ways);
}

char *facets_filter(struct facets *f, struct desk *d, bool except)
{
	struct bytes b = {0};
	know(f, d);
	const struct ombud_facet *one = under_cursor(f);
	for (size_t i = 0; i < f->n; i++)
		add_field(f, &f->block[i], &b, except);
	if (!b.len && one)
		bytes_printf(&b, "%s%s", except ? "-" : "", one->term);
	return b.len ? bytes_take(&b) : NULL;
}

/* ---- the record ---------------------------------------------------------------------------- */

void facets_drop(struct facets *f)
{
	for (size_t i = 0; i < f->n; i++)
		ombud_facets_free(f->block[i].f);
	for (size_t i = 0; i < f->marks.n; i++)
		heap_free(f->marks.v[i]);
	list_drop(&f->marks);
	heap_free(f->filter);
}

static void facets_free(struct view *v, struct desk *d)
{
	(void)d;
	facets_drop((struct facets *)v);
	heap_free(v);
}

static const struct view_kind facets_kind = {
    .name = "facets",
    .title = N_("in the facets"),
    .load = facets_load,
    .draw = facets_draw,
    .free = facets_free,
    .say = facets_say,
    .head = facets_head,
    .move = facets_move,
    .idle = facets_idle,
    .changed = facets_changed,
    .part = facets_part,
};

void facets_show(struct facets *f, const char *field)
{
	for (size_t i = 0; i < f->n; i++)
		if (strcmp(field, f->block[i].field) == 0)
			f->at = i;
	facets_place(f, f->x, f->y, f->w, f->h);
}

void facets_ask(struct facets *f, const char *filter)
{
	heap_free(f->filter);
	f->filter = heap_str(filter);
	facets_again(f);
}

void facets_clear(struct facets *f)
{
	for (size_t i = 0; i < f->n; i++) {
		ombud_facets_free(f->block[i].f);
		f->block[i].f = NULL;
		f->block[i].stale = false;
	}
}

void facets_begin(struct facets *f, const char *filter, const char *field)
{
	const char *name;
	f->filter = heap_str(filter);
	f->focus = true;
	f->brief = false;
	for (size_t i = 0; i < FACET_FIELDS && (name = ombud_facet_field(i)); i++) {
		f->block[i] = (struct facet_block){.field = name, .stale = true};
		f->n = i + 1;
	}
	facets_show(f, field ? field : "");
}

struct view *facets_new(struct desk *d, const char *field)
{
	struct facets *f = heap_new(sizeof *f);
	char *filter = queue_filter(queue_of(d), NULL);
	f->v.kind = &facets_kind;
	facets_begin(f, filter, field);
	heap_free(filter);
	return &f->v;
}

struct facets *facets_of(struct desk *d)
{
	struct view *top = desk_top(d);
	return top && top->kind == &facets_kind ? (struct facets *)top : NULL;
}

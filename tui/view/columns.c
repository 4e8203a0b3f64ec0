#include "view/columns.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/queue.h"
#include "view/say.h"

enum { FRAME = 4, NAME_CELLS = 16 };

static const char picker_title[] = N_("COLUMNS of this list");

struct choosable {
	struct row_column column;
	bool on;
};

struct columns {
	struct view v;
	struct roll roll;
	LIST(struct choosable) list;
	bool changed, usual;
};

/* ---- the list of them ---------------------------------------------------------------------- */

static bool has(const struct columns *c, const struct ombud_field *f)
{
	for (size_t i = 0; i < c->list.n; i++)
		if (c->list.v[i].column.field == f)
			return true;
	return false;
}

static void fill(struct columns *c, const struct row_columns *now)
{
	size_t n;
	const struct ombud_field *f = ombud_fields(&n);
	c->list.n = 0;
	for (size_t i = 0; i < now->n; i++)
		list_add(&c->list, ((struct choosable){now->v[i], true}));
	for (size_t i = 0; i < n; i++)
		if (f[i].title[0] && !has(c, &f[i]))
			list_add(&c->list, ((struct choosable){{.field = &f[i]}, false}));
	c->roll.n = c->list.n;
}

static void changed(struct columns *c)
{
	c->changed = true;
	c->usual = false;
	c->v.stale = true;
}

/* ---- changing ------------------------------------------------------------------------------ */

static size_t chosen(const struct columns *c)
{
	size_t n = 0;
	for (size_t i = 0; i < c->list.n; i++)
		n += c->list.v[i].on;
	return n;
}

/* A list without columns is no list; one with all of them fits nowhere. */
void picker_toggle(struct columns *c)
{
	struct choosable *one = &c->list.v[c->roll.at];
	if (one->on ? chosen(c) > 1 : chosen(c) < ROW_COLUMNS) {
		one->on = !one->on;
		changed(c);
	}
}

void picker_move(struct columns *c, int step)
{
	size_t at = c->roll.at, to = step < 0 ? at - 1 : at + 1;
	if ((step < 0 && !at) || to >= c->list.n)
		return;
	struct choosable other = c->list.v[to];
	c->list.v[to] = c->list.v[at];
	c->list.v[at] = other;
	c->roll.at = to;
	changed(c);
}

void picker_widen(struct columns *c, int cells)
{
	struct row_column *one = &c->list.v[c->roll.at].column;
	int width = (one->width ? one->width : one->field->width) + cells;
	one->width = width > 0 ? width : 1;
	changed(c);
}

void picker_usual(struct columns *c)
{
	struct row_columns usual;
	row_columns_read(&usual, "");
	fill(c, &usual);
	changed(c);
	c->usual = true;
}

static void keep(struct columns *c, struct desk *d)
{
	struct row_columns now = {0};
	struct bytes text = {0};
	for (size_t i = 0; i < c->list.n; i++)
		if (c->list.v[i].on && now.n < ROW_COLUMNS)
			now.v[now.n++] = c->list.v[i].column;
	if (!c->usual)
		row_columns_text(&now, &text);
	queue_choose_columns(queue_of(d), d, bytes_text(&text));
	bytes_free(&text);
}

/* ---- painting ------------------------------------------------------------------------------ */

static void draw_one(const struct columns *c, struct canvas *k, int y, size_t i)
{
	const struct choosable *one = &c->list.v[i];
	const struct ombud_field *f = one->column.field;
	bool here = i == c->roll.at;
	enum style style = one->on ? STYLE_TEXT : STYLE_DIM;
	int width = one->column.width ? one->column.width : f->width;
	char cells[16] = "";
	if (width)
		snprintf(cells, sizeof cells, "%d", width);
	canvas_put(k, 0, y, 1, STYLE_KEY, here ? ">" : " ");
	canvas_put(k, 2, y, 3, style, one->on ? "[x]" : "[ ]");
	canvas_put(k, 6, y, NAME_CELLS, style, f->name);
	canvas_right(k, 6 + NAME_CELLS + 4, y, 4, style, cells);
	canvas_put(k, 6 + NAME_CELLS + 7, y, k->w - NAME_CELLS - 14, STYLE_DIM, f->help);
	if (here) {
		canvas_bar(k, 0, y, 6 + NAME_CELLS + 5);
		canvas_cursor(k, 0, y);
	}
}

static void picker_draw(const struct view *v, const struct desk *d, struct canvas *k)
{
	const struct columns *c = (const struct columns *)v;
	char right[60];
	canvas_fill(k, 0, 0, k->w, 1, STYLE_TITLE);
	canvas_put(k, 1, 0, k->w - 2, STYLE_TITLE, _(picker_title));
	canvas_fill(k, 0, 1, k->w, 1, STYLE_HEADER);
	canvas_put(k, 6, 1, NAME_CELLS, STYLE_HEADER, _("column"));
	canvas_right(k, 6 + NAME_CELLS + 4, 1, 5, STYLE_HEADER, _("width"));
	for (size_t i = c->roll.top; i < c->roll.top + c->roll.rows && i < c->list.n; i++)
		draw_one(c, k, 2 + (int)(i - c->roll.top), i);
	snprintf(right, sizeof right, _("%zu of %zu"), c->roll.at + 1, c->list.n);
	desk_status(d, k, _("kept for you, for this queue"), right);
}

/* ---- the record ---------------------------------------------------------------------------- */

static void picker_load(struct view *v, struct desk *d)
{
	struct columns *c = (struct columns *)v;
	c->roll.rows = d->h > FRAME + 1 ? (size_t)(d->h - FRAME) : 1;
	roll_fit(&c->roll);
}

static void picker_go(struct view *v, struct desk *d, enum move how, size_t count)
{
	(void)d;
	roll_move(&((struct columns *)v)->roll, how, count);
	v->stale = true;
}

static void picker_free(struct view *v, struct desk *d)
{
	struct columns *c = (struct columns *)v;
	if (c->changed && queue_of(d))
		keep(c, d);
	list_drop(&c->list);
	heap_free(c);
}

static void picker_say(const struct view *v, const struct desk *d, struct bytes *out)
{
	const struct columns *p = (const struct columns *)v;
	const struct choosable *one = &p->list.v[p->roll.at];
	const struct ombud_field *f = one->column.field;
	int width = one->column.width ? one->column.width : f->width;
	(void)d;
	say_place(out, &p->roll);
	say_fact(out, f->name);
	say_fact(out, one->on ? _("shown") : _("not shown"));
	if (width)
		say_factf(out, "%s %d", _("width"), width);
	bytes_printf(out, ": %s", f->help);
}

static void picker_head(const struct view *v, const struct desk *d, struct bytes *out)
{
	(void)v;
	(void)d;
	say_line(out, _(picker_title));
}

static const struct view_kind picker_kind = {
    .name = "columns",
    .title = N_("in the picker of columns"),
    .load = picker_load,
    .draw = picker_draw,
    .free = picker_free,
    .say = picker_say,
    .head = picker_head,
    .move = picker_go,
};

struct view *picker_new(struct desk *d)
{
	struct columns *c = heap_new(sizeof *c);
	c->v.kind = &picker_kind;
	fill(c, &queue_of(d)->columns);
	return &c->v;
}

struct columns *picker_of(struct desk *d)
{
	struct view *top = desk_top(d);
	return top && top->kind == &picker_kind ? (struct columns *)top : NULL;
}

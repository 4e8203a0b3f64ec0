/* How facets are painted: a block a field, each value with its count and a bar. */
#include <stdio.h>
#include <string.h>

#include "base/bars.h"
#include "base/phrase.h"
#include "view/facets.h"

enum { GUTTER = 3, COUNT_CELLS = 7, LABEL_LEAST = 14, TABS_END = 5 };

static int64_t most_of(const struct ombud_facets *f)
{
	int64_t most = 0;
	for (size_t i = 0; i < f->n; i++)
		most = f->v[i].count > most ? f->v[i].count : most;
	return most;
}

static void draw_value(const struct facets *f, const struct facet_block *b, struct canvas *c, int y,
    size_t i, int64_t most)
{
	const struct ombud_facet *v = &b->f->v[i];
	bool here = f->focus && b == &f->block[f->at] && i == b->at, marked = facets_marked(f, v->term);
	int label = b->w * 2 / 5 > LABEL_LEAST ? b->w * 2 / 5 : LABEL_LEAST;
	char count[24];
	label = label < 30 ? label : 30;
	snprintf(count, sizeof count, "%lld", (long long)v->count);
	canvas_put(c, b->x, y, 1, STYLE_KEY, here ? ">" : " ");
	canvas_put(c, b->x + 1, y, 1, STYLE_TAG, marked ? "*" : " ");
	canvas_put(c, b->x + GUTTER, y, label, marked ? STYLE_TAG : STYLE_TEXT, v->label);
	int at = b->x + GUTTER + label + COUNT_CELLS;
	canvas_right(c, at, y, COUNT_CELLS, STYLE_TEXT, count);
	bars_length(c, at + 1, y, b->x + b->w - at - 3, v->count, most, STYLE_DIM);
	if (here) {
		canvas_bar(c, b->x, y, at - b->x);
		canvas_cursor(c, b->x, y);
	}
}

static void draw_head(const struct facets *f, const struct facet_block *b, struct canvas *c)
{
	char more[64] = "";
	size_t n = b->f ? b->f->n : 0, below = n > b->top + (size_t)b->rows ? n - b->top - (size_t)b->rows : 0;
	bool here = f->focus && b == &f->block[f->at];
	canvas_fill(c, b->x, b->y, b->w - (f->all ? 2 : 0), 1, STYLE_HEADER);
	canvas_put(c, b->x, b->y, 1, STYLE_HEADER, here ? ">" : " ");
	canvas_put(c, b->x + 1, b->y, b->w - 12, here ? STYLE_TITLE : STYLE_HEADER, b->field);
	if (b->stale)
		snprintf(more, sizeof more, "..");
	else if (below || (b->f && b->f->more))
		snprintf(more, sizeof more, _("%lld more"), (long long)below + (long long)b->f->more);
	canvas_right(c, b->x + b->w - 3, b->y, 12, STYLE_HEADER, more);
}

static void draw_block(const struct facets *f, const struct facet_block *b, struct canvas *c)
{
	if (b->rows <= 0)
		return;
	draw_head(f, b, c);
	if (b->why[0])
		canvas_put(c, b->x + GUTTER, b->y + 1, b->w - GUTTER - 2, STYLE_DIM, b->why);
	else if (b->f && !b->f->n)
		canvas_put(c, b->x + GUTTER, b->y + 1, b->w - GUTTER - 2, STYLE_DIM, _("none"));
	if (!b->f)
		return;
	int64_t most = most_of(b->f);
	for (size_t i = b->top; i < b->top + (size_t)b->rows && i < b->f->n; i++)
		draw_value(f, b, c, b->y + 1 + (int)(i - b->top), i, most);
	if (!b->f->n && f->focus && b == &f->block[f->at])
		canvas_cursor(c, b->x, b->y + 1);
}

static int tab_cells(const struct facets *f, size_t i)
{
	return (int)strlen(f->block[i].field) + 2;
}

/* The first tab from which the one with the cursor is seen. */
static size_t first_tab(const struct facets *f, int room)
{
	size_t first = 0;
	int need = 0;
	for (size_t i = 0; i <= f->at; i++)
		need += tab_cells(f, i);
	for (; need > room && first < f->at; first++)
		need -= tab_cells(f, first);
	return first;
}

/* One field at a time: the others stand in the line of its name, as tabs. "~" where there are more of them. */
static void draw_tabs(const struct facets *f, struct canvas *c)
{
	int x = f->x + 1, end = f->x + f->w, last = end - TABS_END;
	size_t i = first_tab(f, last - x);
	canvas_fill(c, f->x, f->y, f->w, 1, STYLE_HEADER);
	canvas_put(c, f->x, f->y, 1, STYLE_HEADER, i ? "~" : " ");
	for (; i < f->n && (i == f->at || x + tab_cells(f, i) <= last); i++) {
		bool here = i == f->at;
		char text[40];
		snprintf(text, sizeof text, here ? "[%s]" : " %s ", f->block[i].field);
		x += canvas_put(c, x, f->y, last - x, here ? STYLE_TITLE : STYLE_HEADER, text);
	}
	canvas_put(c, x, f->y, 1, STYLE_HEADER, i < f->n ? "~" : " ");
	const struct facet_block *b = &f->block[f->at];
	if (b->stale)
		canvas_right(c, end - 1, f->y, 4, STYLE_HEADER, "..");
}

/* ---- a line a field --------------------------------------------------------------------------- */

enum { FIELD_CELLS = 12, BRIEF_BAR = 6, BRIEF_GAP = 2 };

/* "access 14 ####": whole, or not at all: then a mark that there are more. */
static int put_brief(struct canvas *c, int x, int end, int y, const struct ombud_facet *v, int64_t most)
{
	char text[120];
	snprintf(text, sizeof text, "%s %lld ", v->label, (long long)v->count);
	int cells = canvas_cells(c, text), bar = most ? (int)((v->count * BRIEF_BAR + most - 1) / most) : 0;
	if (x + cells + bar > end - BRIEF_GAP) {
		canvas_put(c, x, y, 1, STYLE_DIM, "~");
		return end;
	}
	canvas_put(c, x, y, cells, STYLE_TEXT, text);
	bars_length(c, x + cells, y, BRIEF_BAR, v->count, most, STYLE_DIM);
	return x + cells + bar + BRIEF_GAP;
}

static void draw_line(const struct facets *f, struct canvas *c, size_t i, int y)
{
	const struct facet_block *b = &f->block[i];
	int x = f->x + 1 + FIELD_CELLS, end = f->x + f->w;
	canvas_put(c, f->x + 1, y, FIELD_CELLS - 1, i == f->at ? STYLE_TITLE : STYLE_LABEL, b->field);
	if (b->why[0] || !b->f || !b->f->n) {
		canvas_put(c, x, y, end - x, STYLE_DIM, b->why[0] ? b->why : b->f ? _("none") : "..");
		return;
	}
	int64_t most = most_of(b->f);
	for (size_t k = 0; k < b->f->n && x < end; k++)
		x = put_brief(c, x, end, y, &b->f->v[k], most);
}

static bool draw_lines(const struct facets *f, struct canvas *c)
{
	size_t first, n;
	facets_lines(f, &first, &n);
	if (!n)
		return false;
	canvas_fill(c, f->x, f->y, f->w, 1, STYLE_HEADER);
	canvas_put(c, f->x + 1, f->y, f->w - 1, STYLE_HEADER, _("FACETS"));
	for (size_t i = 0; i < n; i++)
		draw_line(f, c, first + i, f->y + 1 + (int)i);
	return true;
}

void facets_put(const struct facets *f, struct canvas *c)
{
	if (draw_lines(f, c))
		return;
	for (size_t i = 0; i < f->n; i++)
		if (f->all || i == f->at)
			draw_block(f, &f->block[i], c);
	if (!f->all)
		draw_tabs(f, c);
}

static void draw_title(const struct facets *f, struct canvas *c)
{
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	int x = 1 + canvas_put(c, 1, 0, 10, STYLE_TITLE, _("FACETS"));
	canvas_put(c, x + 2, 0, c->w - x - 3, STYLE_TITLE, f->filter[0] ? f->filter : _("every ticket"));
}

void facets_draw(const struct view *v, const struct desk *d, struct canvas *c)
{
	const struct facets *f = (const struct facets *)v;
	char left[80] = "";
	draw_title(f, c);
	facets_put(f, c);
	if (f->marks.n)
		snprintf(left, sizeof left, _("%zu marked: Enter narrows to them, - leaves them out"), f->marks.n);
	desk_status(d, c, left, f->old ? _("counted before the last change: R counts again") : "");
}

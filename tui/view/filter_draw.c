/* How the filter editor is painted: terms with counts and cost, a field's values, the first rows. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/filter.h"

enum { COUNT_CELLS = 9, COST_CELLS = 15, TERM_X = 9, HALF = 40, LABEL_CELLS = 8 };

static void put_count(struct canvas *c, int x, int y, enum style style, int64_t n)
{
	char text[24] = "..";
	if (n >= 0)
		snprintf(text, sizeof text, "%lld", (long long)n);
	else if (n == TERM_UNTOLD)
		snprintf(text, sizeof text, "-");
	canvas_right(c, x, y, COUNT_CELLS - 1, style, text);
}

static void draw_head(const struct filter_view *f, struct canvas *c)
{
	char right[48] = "";
	int end = c->w - COST_CELLS - 2 * COUNT_CELLS;
	if (f->match >= 0)
		snprintf(right, sizeof right, _("%lld match"), (long long)f->match);
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	int used = canvas_right(c, c->w - 1, 0, c->w / 3, STYLE_TITLE, right);
	int x = 1 + canvas_put(c, 1, 0, 20, STYLE_TITLE, _("FILTER"));
	canvas_put(c, x + 2, 0, c->w - used - x - 4, STYLE_TITLE, f->name);
	canvas_put(c, 1, 1, c->w - 2, STYLE_TEXT, f->text && f->text[0] ? f->text : _("every ticket"));
	canvas_fill(c, 0, 2, c->w, 1, STYLE_HEADER);
	canvas_put(c, 2, 2, 6, STYLE_HEADER, _("on"));
	canvas_put(c, TERM_X, 2, end - TERM_X, STYLE_HEADER, _("term"));
	canvas_right(c, end + COUNT_CELLS, 2, COUNT_CELLS - 1, STYLE_HEADER, _("alone"));
	canvas_right(c, end + 2 * COUNT_CELLS, 2, COUNT_CELLS - 1, STYLE_HEADER, _("together"));
	canvas_put(c, end + 2 * COUNT_CELLS + 2, 2, COST_CELLS - 2, STYLE_HEADER, _("sought in"));
}

static void draw_here(const struct filter_view *f, struct canvas *c, int y)
{
	if (f->on_facets)
		return;
	canvas_bar(c, 0, y, c->w);
	canvas_cursor(c, 0, y);
}

/* The number of its layer stands at the first term of each. */
static void draw_term(const struct filter_view *f, struct canvas *c, int y, size_t i)
{
	const struct edited_term *e = &f->t.v.v[i];
	const struct layer *l = &e->layer;
	enum style style = l->off ? STYLE_DIM : STYLE_TEXT;
	int end = c->w - COST_CELLS - 2 * COUNT_CELLS;
	canvas_put(c, 2, y, 3, style, l->off ? "[ ]" : "[x]");
	if (!i || f->t.v.v[i - 1].of != e->of)
		canvas_printf(c, 6, y, 2, STYLE_DIM, "%zu", e->of + 1);
	int x = TERM_X + canvas_put(c, TERM_X, y, 6, STYLE_KEY, l->negated ? _("not ") : "");
	const char *text = l->label ? l->label : l->text;
	/* "not" is of all ways in it. */
	bool ways = l->negated && text[0] != '(' && strchr(text, ' ');
	canvas_printf(c, x, y, end - x, style, ways ? "(%s)" : "%s", text);
	put_count(c, end + COUNT_CELLS, y, style, e->alone);
	put_count(c, end + 2 * COUNT_CELLS, y, style, l->off ? TERM_UNTOLD : e->together);
	canvas_put(c, end + 2 * COUNT_CELLS + 2, y, COST_CELLS - 2, STYLE_DIM, e->cost);
}

static void draw_terms(const struct filter_view *f, struct canvas *c)
{
	for (size_t i = f->roll.top; i < f->roll.top + f->roll.rows && i < f->roll.n; i++) {
		int y = f->terms_y + (int)(i - f->roll.top);
		if (i < f->t.v.n)
			draw_term(f, c, y, i);
		else
			canvas_put(c, TERM_X, y, c->w - TERM_X - 1, STYLE_DIM, _("a adds a term"));
		if (i != f->roll.at)
			continue;
		canvas_put(c, 0, y, 1, STYLE_KEY, ">");
		draw_here(f, c, y);
	}
	canvas_hline(c, 0, f->facets_y - 1, c->w);
}

static void draw_fact(const struct filter_view *f, struct canvas *c, int x, int y, int w, int i)
{
	canvas_put(c, x, y, LABEL_CELLS, STYLE_LABEL, f->about[i].label);
	canvas_put(c, x + LABEL_CELLS + 1, y, w - LABEL_CELLS - 1, STYLE_DIM, f->about[i].text);
}

/* A line each where there is room beside the values, else two a line. */
static void draw_about(const struct filter_view *f, struct canvas *c)
{
	bool beside = f->about_y == f->facets_y;
	for (int i = 0; i < FILTER_ABOUT; i++) {
		int x = beside ? c->w / 2 + 2 : 1 + i % 2 * HALF, y = f->about_y + (beside ? i : i / 2);
		if (f->about[i].label)
			draw_fact(f, c, x, y, beside ? c->w - x - 1 : HALF - 2, i);
	}
}

static void draw_rows(const struct filter_view *f, struct canvas *c)
{
	struct row_layout l;
	int64_t largest = 99999;
	if (!f->n_rows)
		return;
	for (size_t i = 0; f->rows && i < f->rows->n; i++)
		largest = f->rows->v[i].id > largest ? f->rows->v[i].id : largest;
	row_layout(&l, &f->columns, 0, c->w, largest);
	row_header(&l, c, f->rows_y);
	for (size_t i = 0; f->rows && i < f->rows->n && (int)i < f->n_rows; i++)
		row_draw(&l, c, f->rows_y + 1 + (int)i, &f->rows->v[i], NULL, (struct row_marks){0});
	if (!f->rows && terms_personal(&f->t))
		canvas_put(c, ROW_GUTTER, f->rows_y + 1, c->w - ROW_GUTTER, STYLE_DIM, _("asks for masked data: its rows show, and are logged, once it is the list's"));
}

void filter_status(const struct filter_view *f, char *out, size_t size)
{
	bool untold = false;
	for (size_t i = 0; i < f->t.v.n; i++)
		untold |= f->t.v.v[i].alone == TERM_UNTOLD;
	out[0] = '\0';
	if (f->past.n == 1)
		snprintf(out, size, "%s", _("an edit, not saved: q keeps it in the list, S saves, u undoes"));
	else if (f->past.n)
		snprintf(out, size, _("%zu edits, not saved: q keeps them in the list, S saves, u undoes"), f->past.n);
	else if (untold)
		snprintf(out, size, "%s", _("-: asks for masked data, and is counted when the list is made"));
}

void filter_draw(const struct view *v, const struct desk *d, struct canvas *c)
{
	const struct filter_view *f = (const struct filter_view *)v;
	char left[FILTER_STATUS];
	draw_head(f, c);
	draw_terms(f, c);
	facets_put(&f->facets, c);
	draw_about(f, c);
	draw_rows(f, c);
	filter_status(f, left, sizeof left);
	desk_status(d, c, left, f->facets.old ? _("values counted before the last change") : "");
}

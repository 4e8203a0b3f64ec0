/* How the dashboard is painted: bars, columns of numbers, days as plots. Nothing hangs on colour. */
#include <stdio.h>
#include <string.h>

#include "base/bars.h"
#include "base/phrase.h"
#include "view/dash.h"

enum { NUMBER_CELLS = 7, DAY_LABEL = 8 };

static const struct ombud_figure *figure(const struct dash_block *b, size_t row, size_t column)
{
	return &b->b->v[row * b->b->n_columns + column];
}

static int64_t most_of(const struct dash_block *b, size_t row, size_t rows)
{
	int64_t most = 0;
	for (size_t r = row; r < row + rows; r++)
		for (size_t i = 0; i < b->b->n_columns; i++)
			most = figure(b, r, i)->n > most ? figure(b, r, i)->n : most;
	return most;
}

static void number(const struct dash_block *b, struct canvas *c, int end, int y, size_t row, size_t column,
    bool here)
{
	char text[24];
	snprintf(text, sizeof text, "%lld", (long long)figure(b, row, column)->n);
	int used = canvas_right(c, end, y, NUMBER_CELLS, figure(b, row, column)->n ? STYLE_TEXT : STYLE_DIM, text);
	if (here && row == b->row && column == b->column) {
		canvas_bar(c, end - used - 1, y, used + 1);
		canvas_put(c, end - used - 1, y, 1, STYLE_KEY, ">");
		canvas_cursor(c, end - used - 1, y);
	}
}

/* ---- a bar a row -------------------------------------------------------------------------------- */

static int longest(const struct dash_block *b, const struct canvas *c)
{
	int cells = 0;
	for (size_t i = 0; i < b->b->n_rows; i++) {
		int n = canvas_cells(c, b->b->rows[i]);
		cells = n > cells ? n : cells;
	}
	return cells;
}

static void draw_bars(const struct dash_block *b, struct canvas *c, bool here)
{
	int label = 1 + longest(b, c), most_label = b->w - NUMBER_CELLS - 3;
	int64_t most = most_of(b, 0, b->b->n_rows);
	label = label < most_label ? label : most_label;
	for (size_t row = b->top, i = 0; i < dash_rows(b); row++, i++) {
		int y = b->y + 1 + (int)i, end = b->x + label + NUMBER_CELLS, room = b->w - label - NUMBER_CELLS - 2;
		canvas_put(c, b->x + 1, y, label - 1, STYLE_TEXT, b->b->rows[row]);
		number(b, c, end, y, row, 0, here);
		bars_length(c, end + 1, y, room, figure(b, row, 0)->n, most, STYLE_DIM);
	}
}

/* ---- columns of numbers -------------------------------------------------------------------------- */

static void draw_table(const struct dash_block *b, struct canvas *c, bool here)
{
	int columns = (int)dash_columns(b), cells = columns ? (b->w - DASH_LABEL) / columns : 0;
	cells = cells > 10 ? 10 : cells;
	int label = b->w - cells * columns;
	label = label > 20 ? 20 : label;
	for (int i = 0; i < columns; i++)
		canvas_right(c, b->x + label + cells * (i + 1), b->y + 1, cells - 1, STYLE_DIM, _(b->b->columns[i]));
	for (size_t row = b->top; row < b->top + dash_rows(b); row++) {
		int y = b->y + 2 + (int)(row - b->top);
		canvas_put(c, b->x + 1, y, label - 2, STYLE_TEXT, b->b->rows[row]);
		for (int i = 0; i < columns; i++)
			number(b, c, b->x + label + cells * (i + 1), y, row, (size_t)i, here);
	}
}

/* ---- days ------------------------------------------------------------------------------------------ */

static size_t sum_of(const struct dash_block *b, size_t row)
{
	int64_t sum = 0;
	for (size_t i = 0; i < b->b->n_columns; i++)
		sum += figure(b, row, i)->n;
	return (size_t)sum;
}

static void draw_series(const struct dash_block *b, struct canvas *c, size_t row, int top, int lines, bool here)
{
	int room = b->w - DAY_LABEL - 16, step = room / (int)b->b->n_columns > 1 ? 2 : 1, bottom = top + lines - 1;
	if (room < 1)
		return;
	size_t shown = (size_t)(room / step) < b->b->n_columns ? (size_t)(room / step) : b->b->n_columns;
	size_t first = b->b->n_columns - shown;
	int64_t most = most_of(b, row, 1);
	char text[64];
	canvas_put(c, b->x + 1, bottom, DAY_LABEL - 2, STYLE_TEXT, b->b->rows[row]);
	for (size_t i = 0; i < shown; i++)
		bars_column(c, b->x + DAY_LABEL + (int)i * step, bottom, lines, figure(b, row, first + i)->n, most,
		    STYLE_TEXT);
	snprintf(text, sizeof text, _("sum %zu, most %lld"), sum_of(b, row), (long long)most);
	canvas_put(c, b->x + DAY_LABEL + (int)shown * step + 1, bottom, 18, STYLE_DIM, text);
	if (here && row == b->row && b->column >= first) {
		int x = b->x + DAY_LABEL + (int)(b->column - first) * step;
		for (int i = 0; i < lines; i++)
			canvas_bar(c, x, top + i, 1);
		canvas_cursor(c, x, bottom);
	}
}

static void draw_days(const struct dash_block *b, struct canvas *c, bool here)
{
	int lines = (b->h - 1) / (int)(b->b->n_rows ? b->b->n_rows : 1);
	char text[100];
	if (lines < 1)
		return;
	for (size_t row = 0; row < b->b->n_rows; row++)
		draw_series(b, c, row, b->y + 1 + (int)row * lines, lines, here);
	if (!here)
		return;
	snprintf(text, sizeof text, "%s  %s: %lld", b->b->columns[b->column], b->b->rows[b->row],
	    (long long)figure(b, b->row, b->column)->n);
	canvas_right(c, b->x + b->w - 1, b->y, 40, STYLE_TITLE, text);
}

/* ---- all ------------------------------------------------------------------------------------------------- */

static void draw_block(const struct dash_block *b, struct canvas *c, bool here)
{
	if (b->h < 1)
		return;
	const char *title = b->b ? b->b->title : _("counting ..");
	canvas_fill(c, b->x, b->y, b->w, 1, STYLE_HEADER);
	canvas_put(c, b->x, b->y, 1, STYLE_HEADER, here ? ">" : " ");
	canvas_put(c, b->x + 1, b->y, b->w - 5, here ? STYLE_TITLE : STYLE_HEADER, title);
	if (b->b && b->stale)
		canvas_right(c, b->x + b->w - 1, b->y, 2, STYLE_HEADER, "..");
	if (b->b && b->b->shape != OMBUD_DASH_DAYS && b->b->n_rows > dash_rows(b)) {
		char more[32];
		snprintf(more, sizeof more, _("%zu more"), b->b->n_rows - dash_rows(b));
		canvas_right(c, b->x + b->w - 1, b->y, 10, STYLE_HEADER, more);
	}
	if (b->why[0])
		canvas_put(c, b->x + 1, b->y + 1, b->w - 2, STYLE_ERROR, b->why);
	if (!b->b || b->h < 2)
		return;
	if (b->b->shape == OMBUD_DASH_BARS)
		draw_bars(b, c, here);
	else if (b->b->shape == OMBUD_DASH_TABLE)
		draw_table(b, c, here);
	else
		draw_days(b, c, here);
}

static void draw_foot(const struct dash *v, const struct desk *d, struct canvas *c)
{
	const struct dash_block *b = &v->block[v->at];
	const char *filter = "";
	if (b->b && b->row < b->b->n_rows)
		filter = figure(b, b->row, b->column)->filter;
	desk_status(d, c, filter, v->old ? _("something changed: R counts anew") : "");
}

void dash_draw(const struct view *view, const struct desk *d, struct canvas *c)
{
	const struct dash *v = (const struct dash *)view;
	char text[400];
	snprintf(text, sizeof text, _("DASHBOARD  %s"), v->filter[0] ? v->filter : _("all tickets"));
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	canvas_put(c, 1, 0, c->w - 20, STYLE_TITLE, text);
	snprintf(text, sizeof text, _("last %d days [ ]"), v->days);
	canvas_right(c, c->w - 1, 0, 18, STYLE_TITLE, text);
	canvas_hline(c, 0, 1, c->w);
	for (size_t i = 0; i < v->n; i++)
		draw_block(&v->block[i], c, i == v->at);
	draw_foot(v, d, c);
}

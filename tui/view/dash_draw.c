/* How the dashboard is painted: bars, columns of numbers, days as plots. Nothing hangs on colour. */
#include <stdio.h>
#include <string.h>

#include "base/bars.h"
#include "base/phrase.h"
#include "base/when.h"
#include "view/dash.h"

enum { DAY_LABEL_MOST = 12, AXIS_FROM = 6, WEEK = 7, YEAR_CHARS = 5, DATE_CELLS = 5, PERIOD_CELLS = 42 };

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

/* In brackets, since a sign of less or more would be read with the number; where something follows at once, in one. */
static void choose(struct canvas *c, int begin, int end, int y)
{
	const struct cell *after = end < c->w ? canvas_at(c, end, y) : NULL;
	bool room = after && after->bytes == 1 && after->text[0] == ' ';
	canvas_bar(c, begin - 1, y, end - begin + 1 + room);
	canvas_put(c, begin - 1, y, 1, STYLE_KEY, "[");
	if (room)
		canvas_put(c, end, y, 1, STYLE_KEY, "]");
	canvas_cursor(c, begin - 1, y);
}

static void number(const struct dash_block *b, struct canvas *c, int end, int y, size_t row, size_t column,
    bool here)
{
	char text[DASH_FIGURE];
	const struct ombud_figure *f = figure(b, row, column);
	int used = canvas_right(c, end, y, DASH_FIGURE, f->n > 0 ? STYLE_TEXT : STYLE_DIM, dash_figure(text, f));
	if (here && row == b->row && column == b->column)
		choose(c, end - used, end, y);
}

static int longest(const struct dash_block *b, const struct canvas *c)
{
	int cells = 0;
	for (size_t i = 0; i < b->b->n_rows; i++) {
		int n = canvas_cells(c, b->b->rows[i]);
		cells = n > cells ? n : cells;
	}
	return cells;
}

/* ---- a bar a row -------------------------------------------------------------------------------- */

enum { CHANGE_CELLS = 6 };

static void draw_change(const struct dash_block *b, struct canvas *c, int end, int y, size_t row)
{
	char text[DASH_FIGURE];
	int64_t n = b->b->change[row];
	snprintf(text, sizeof text, n ? "%+lld" : "%lld", (long long)n);
	canvas_right(c, end, y, CHANGE_CELLS - 1, n ? STYLE_TEXT : STYLE_DIM, text);
}

static void draw_bars(const struct dash_block *b, struct canvas *c, bool here)
{
	int cells = dash_cells(b, 0), label = 1 + longest(b, c), most_label = b->w - cells - 2;
	int64_t most = most_of(b, 0, b->b->n_rows);
	label = label < most_label ? label : most_label;
	/* Where there is no room for both the bars give way. */
	int change = b->b->change && b->w - label - cells >= CHANGE_CELLS ? CHANGE_CELLS : 0;
	if (change)
		canvas_right(c, b->x + label + cells + change, b->y, CHANGE_CELLS, STYLE_HEADER, _("7d"));
	for (size_t row = b->top, i = 0; i < dash_rows(b); row++, i++) {
		int y = b->y + 1 + (int)i, end = b->x + label + cells, room = b->w - label - cells - change - 2;
		canvas_put(c, b->x + 1, y, label - 1, STYLE_TEXT, b->b->rows[row]);
		number(b, c, end, y, row, 0, here);
		if (change)
			draw_change(b, c, end + change, y, row);
		if (room > 0)
			bars_length(c, end + change + 1, y, room, figure(b, row, 0)->n, most, STYLE_DIM);
	}
}

/* ---- columns of numbers -------------------------------------------------------------------------- */

enum { SPREAD_MOST = 3 };

/* What the columns do not need parts them, within bounds. */
static int spread(const struct dash_block *b, size_t columns)
{
	int room = b->w - dash_label(b);
	for (size_t i = 0; i < columns; i++)
		room -= dash_cells(b, i);
	int each = columns ? room / (int)columns : 0;
	return each < SPREAD_MOST ? each : SPREAD_MOST;
}

static void draw_table(const struct dash_block *b, struct canvas *c, bool here)
{
	size_t columns = dash_columns(b);
	int label = dash_label(b), between = spread(b, columns), end = b->x + label;
	for (size_t row = b->top; row < b->top + dash_rows(b); row++)
		canvas_put(c, b->x + 1, b->y + 2 + (int)(row - b->top), label - 2, STYLE_TEXT, b->b->rows[row]);
	for (size_t i = 0; i < columns; i++) {
		end += dash_cells(b, i) + between;
		canvas_right(c, end, b->y + 1, dash_cells(b, i), STYLE_DIM, _(b->b->columns[i]));
		for (size_t row = b->top; row < b->top + dash_rows(b); row++)
			number(b, c, end, b->y + 2 + (int)(row - b->top), row, i, here);
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

/* The days that fit, the latest of them, and how far apart they stand. */
struct days {
	size_t first, shown;
	int step;
};

static int day_label(const struct dash_block *b)
{
	int cells = 0;
	for (size_t i = 0; i < b->b->n_rows; i++) {
		int n = (int)ombud_text_cells(b->b->rows[i], strlen(b->b->rows[i]), false) + 2;
		cells = n > cells ? n : cells;
	}
	return cells < DAY_LABEL_MOST ? cells : DAY_LABEL_MOST;
}

static struct days days_of(const struct dash_block *b)
{
	int room = b->w - day_label(b) - 16, step = room / (int)b->b->n_columns > 1 ? 2 : 1;
	size_t shown = room < 1 ? 0 : (size_t)(room / step);
	shown = shown < b->b->n_columns ? shown : b->b->n_columns;
	return (struct days){b->b->n_columns - shown, shown, step};
}

static void draw_series(const struct dash_block *b, struct canvas *c, size_t row, int top, int lines, bool here)
{
	const struct days days = days_of(b);
	int step = days.step, bottom = top + lines - 1;
	size_t shown = days.shown, first = days.first;
	if (!shown)
		return;
	int64_t most = most_of(b, row, 1);
	char text[64];
	canvas_put(c, b->x + 1, bottom, day_label(b) - 2, STYLE_TEXT, b->b->rows[row]);
	for (size_t i = 0; i < shown; i++)
		bars_column(c, b->x + day_label(b) + (int)i * step, bottom, lines, figure(b, row, first + i)->n, most,
		    STYLE_TEXT);
	snprintf(text, sizeof text, _("sum %zu, most %lld"), sum_of(b, row), (long long)most);
	canvas_put(c, b->x + day_label(b) + (int)shown * step + 1, bottom, 18, STYLE_DIM, text);
	if (here && row == b->row && b->column >= first) {
		int x = b->x + day_label(b) + (int)(b->column - first) * step;
		for (int i = 0; i < lines; i++)
			canvas_bar(c, x, top + i, 1);
		canvas_cursor(c, x, bottom);
	}
}

/* A date a week, back from the latest day: "11-23" ends under its day. */
static void draw_axis(const struct dash_block *b, struct canvas *c, int y)
{
	const struct days days = days_of(b);
	for (size_t i = days.shown; i > 0; i -= i > WEEK ? WEEK : i) {
		int end = b->x + day_label(b) + (int)(i - 1) * days.step + 1;
		if (end - DATE_CELLS >= b->x)
			canvas_right(c, end, y, DATE_CELLS, STYLE_DIM, b->b->columns[days.first + i - 1] + YEAR_CHARS);
	}
}

static void draw_days(const struct dash_block *b, struct canvas *c, bool here)
{
	bool axis = b->h >= AXIS_FROM;
	int lines = (b->h - 1 - axis) / (int)(b->b->n_rows ? b->b->n_rows : 1);
	char text[100];
	if (lines < 1)
		return;
	for (size_t row = 0; row < b->b->n_rows; row++)
		draw_series(b, c, row, b->y + 1 + (int)row * lines, lines, here);
	if (axis)
		draw_axis(b, c, b->y + 1 + (int)b->b->n_rows * lines);
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

/* When what is seen was counted: it stays until somebody asks anew. */
static void draw_period(const struct dash *v, const struct desk *d, struct canvas *c)
{
	char text[100], at[WHEN_TEXT];
	if (d->present)
		snprintf(text, sizeof text, _("%s  last %d days [ ]"), d->as_of, v->days);
	else if (v->counted_at)
		snprintf(text, sizeof text, _("counted %s  last %d days [ ]"), when_clock(at, v->counted_at), v->days);
	else
		snprintf(text, sizeof text, _("last %d days [ ]"), v->days);
	canvas_right(c, c->w - 1, 0, PERIOD_CELLS, STYLE_TITLE, text);
}

void dash_draw(const struct view *view, const struct desk *d, struct canvas *c)
{
	const struct dash *v = (const struct dash *)view;
	char text[400];
	snprintf(text, sizeof text, _("DASHBOARD  %s"), v->filter[0] ? v->filter : _("all tickets"));
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	canvas_put(c, 1, 0, c->w - PERIOD_CELLS - 2, STYLE_TITLE, text);
	draw_period(v, d, c);
	canvas_hline(c, 0, 1, c->w);
	for (size_t i = 0; i < v->n; i++)
		draw_block(&v->block[i], c, i == v->at);
	dash_about_draw(v, d, c);
	draw_foot(v, d, c);
}

/* The dashboard's figures as rows: for scripts, and for who reads line by line. */
#include <string.h>

#include "line/line.h"

static const char *const TITLES[] = {"Block", "Row", "Of", "Count", "Filter"};
enum { COLUMNS = sizeof TITLES / sizeof *TITLES, USUAL_DAYS = 28 };

struct cells {
	const char **v;
	size_t n, room; /* rows */
};

static void add_row(struct line *l, struct cells *to, const struct ombud_dash_block *b, size_t row, size_t column)
{
	const struct ombud_figure *f = &b->v[row * b->n_columns + column];
	if (to->n == to->room) {
		const char **more = line_keep(l, (to->room * 2 + 64) * COLUMNS * sizeof *more);
		if (to->n)
			memcpy(more, to->v, to->n * COLUMNS * sizeof *more);
		to->v = more;
		to->room = to->room * 2 + 64;
	}
	const char **cell = to->v + to->n++ * COLUMNS;
	cell[0] = line_format(l, "%s", b->title);
	cell[1] = line_format(l, "%s", b->rows[row]);
	cell[2] = line_format(l, "%s", _(b->columns[column]));
	cell[3] = line_format(l, "%lld", (long long)f->n);
	cell[4] = line_format(l, "%s", f->filter);
}

int line_dashboard(struct line *l)
{
	const char *filter = line_value(l, "filter") ? line_utf8(l, line_value(l, "filter")) : line_join(l, 0);
	int64_t days = USUAL_DAYS;
	struct cells cells = {0};
	struct ombud_dash_block *b;
	enum ombud_status status;
	if (!line_number(l, "days", 1, 92, &days))
		return LINE_USAGE;
	for (size_t i = 0; (status = ombud_dash(&b, l->s, filter, (int)days, i)) == OMBUD_OK; i++) {
		for (size_t row = 0; row < b->n_rows; row++)
			for (size_t column = 0; column < b->n_columns; column++)
				add_row(l, &cells, b, row, column);
		ombud_dash_free(b);
	}
	if (status != OMBUD_NOTFOUND)
		return line_fail(l, status, filter);
	const struct ombud_table table = {
	    .titles = TITLES, .n_columns = COLUMNS, .n_rows = cells.n, .cells = cells.v};
	return line_table(l, &table);
}

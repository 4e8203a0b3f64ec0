/* How wide the dashboard's tables are: a column is as wide as what stands in it, and is there whole or not at all. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/dash.h"

enum { LEAST_LABEL = 10, GAP = 2 };

const char *dash_figure(char out[DASH_FIGURE], const struct ombud_figure *f)
{
	char text[OMBUD_DECIMAL];
	if (!f->tenths)
		snprintf(out, DASH_FIGURE, "%lld", (long long)f->n);
	else
		snprintf(out, DASH_FIGURE, "%s", f->n < 0 ? "-" : ombud_decimal(text, (double)f->n / 10, 1));
	return out;
}

static int cells(const char *text)
{
	return (int)ombud_text_cells(text, strlen(text), false);
}

/* With the sign of the cursor and a blank before. */
int dash_cells(const struct dash_block *b, size_t column)
{
	char text[DASH_FIGURE];
	int most = b->b->shape == OMBUD_DASH_TABLE ? cells(_(b->b->columns[column])) : 0;
	for (size_t row = 0; row < b->b->n_rows; row++) {
		int n = cells(dash_figure(text, &b->b->v[row * b->b->n_columns + column]));
		most = n > most ? n : most;
	}
	return most + GAP;
}

/* The whole of the longest, as long as it leaves the columns two thirds. */
int dash_label(const struct dash_block *b)
{
	int most = 0, room = b->w / 3 > LEAST_LABEL ? b->w / 3 : LEAST_LABEL;
	for (size_t i = 0; i < b->b->n_rows; i++) {
		int n = cells(b->b->rows[i]) + GAP;
		most = n > most ? n : most;
	}
	return most < room ? most : room;
}

size_t dash_columns(const struct dash_block *b)
{
	size_t i = 0;
	if (!b->b || b->b->shape != OMBUD_DASH_TABLE)
		return b->b ? b->b->n_columns : 0;
	int used = dash_label(b);
	while (i < b->b->n_columns && used + dash_cells(b, i) <= b->w)
		used += dash_cells(b, i++);
	return i;
}

/* Tickets as rows: which columns there are at which width, and how a row is painted. */
#ifndef VIEW_ROWS_H
#define VIEW_ROWS_H

#include <stdbool.h>

#include "base/canvas.h"
#include "ombud.h"

enum { ROW_COLUMNS = 8, ROW_GUTTER = 4, ROW_LABELS = 90 }; /* labels from that width on */

struct row_layout {
	int x, w;
	int at[ROW_COLUMNS]; /* cells from x; -1: the column has no room */
	int width[ROW_COLUMNS];
	int bar; /* cells from x that the highlight covers */
};

struct row_marks {
	bool here, tagged, hit, ranged;
	bool bar; /* highlight the row, not only mark it */
};

/* largest: the largest id that will be shown. wide_bar: the highlight covers the whole row. */
void row_layout(struct row_layout *l, int x, int w, int64_t largest, bool wide_bar);
void row_header(const struct row_layout *l, struct canvas *c, int y);
void row_draw(const struct row_layout *l, struct canvas *c, int y, const struct ombud_row *r,
    struct row_marks marks);
char row_priority(const char *priority); /* "urgent" is '!' */
enum style row_due_style(const struct ombud_row *r);

#endif

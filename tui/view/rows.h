/* Tickets as rows: which columns there are at which width, and how a row is painted. */
#ifndef VIEW_ROWS_H
#define VIEW_ROWS_H

#include <stdbool.h>

#include "base/bytes.h"
#include "base/canvas.h"
#include "ombud.h"

enum { ROW_COLUMNS = 16, ROW_GUTTER = 4, ROW_LABELS = 90 }; /* labels from that width on */

struct row_column {
	const struct ombud_field *field;
	int width; /* cells; 0: as the field has it */
	int own;   /* 1..: the list's own value of the row; 0: a cell of ombud_cells */
	int cell;  /* its place in those */
};
struct row_columns {
	struct row_column v[ROW_COLUMNS];
	size_t n;
	bool chosen; /* by a person: all are shown as far as there is room */
};
/* "id,due:8,subject": fields, with a width where it is another; text "" is the usual ones. What it
 * does not know is left out. */
void row_columns_read(struct row_columns *out, const char *text);
void row_columns_text(const struct row_columns *c, struct bytes *out);
/* The comma list to ask ombud_cells for; empty: nothing. */
void row_columns_cells(const struct row_columns *c, struct bytes *out);

struct row_layout {
	const struct row_columns *columns;
	int x, w;
	int at[ROW_COLUMNS]; /* cells from x; -1: the column has no room */
	int width[ROW_COLUMNS];
	int bar; /* cells from x that the highlight covers */
	bool labels; /* stand after the subject */
};

struct row_marks {
	bool here, tagged, hit, ranged;
	bool named; /* a note of the ticket names who looks at it */
	bool bar; /* highlight the row, not only mark it */
	enum style colour; /* of what is not painted for another reason; STYLE_TEXT: none */
};

/* largest: the largest id that will be shown. */
void row_layout(
    struct row_layout *l, const struct row_columns *columns, int x, int w, int64_t largest);
void row_header(const struct row_layout *l, struct canvas *c, int y);
/* cells: of the row, NULL where there are none. */
void row_draw(const struct row_layout *l, struct canvas *c, int y, const struct ombud_row *r,
    const char *const *cells, struct row_marks marks);
char row_priority(const char *priority); /* "urgent" is '!' */
enum style row_due_style(const struct ombud_row *r);
/* The label that F sets: what its agent wants to see again. */
#define ROW_FLAG "flagged"
bool row_is_flagged(const struct ombud_row *r);

#endif

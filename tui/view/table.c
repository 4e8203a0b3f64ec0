#include "view/table.h"

#include <string.h>

#include "base/phrase.h"
#include "view/pager.h"

enum { COLUMNS = 16, WIDEST = 40, GAP = 2 };

struct table {
	struct ombud_table *t;
	size_t skip; /* columns that are not shown, behind the first */
};

static void measure(const struct doc *doc, const struct ombud_table *t, int *cells, size_t columns)
{
	for (size_t col = 0; col < columns; col++) {
		cells[col] = doc_cells(doc, t->titles[col]);
		for (size_t r = 0; r < t->n_rows; r++) {
			int w = doc_cells(doc, t->cells[r * t->n_columns + col]);
			cells[col] = w > cells[col] ? w : cells[col];
		}
	}
}

/* The last column that is shown goes to the line's end; what is cut there comes with the next step. */
static void fill_table(struct doc *doc, void *data, int width)
{
	const struct table *x = data;
	const struct ombud_table *t = x->t;
	int cells[COLUMNS] = {0};
	size_t columns = t->n_columns < COLUMNS ? t->n_columns : COLUMNS;
	(void)width;
	measure(doc, t, cells, columns);
	for (size_t r = 0; r < t->n_rows + 1; r++) {
		doc_line(doc, 1);
		for (size_t col = 0; col < columns; col++) {
			const char *s = r ? t->cells[(r - 1) * t->n_columns + col] : t->titles[col];
			int room = x->skip || cells[col] < WIDEST ? cells[col] : WIDEST, pad = room - doc_cells(doc, s);
			if (col && col <= x->skip)
				continue;
			doc_printf(doc, r ? STYLE_TEXT : STYLE_HEADER, "%s%*s", s, GAP + (pad > 0 ? pad : 0), "");
		}
	}
}

static void drop_table(void *data)
{
	struct table *x = data;
	ombud_table_free(x->t);
	heap_free(x);
}

/* It stays as it was read: who looked, and what an audit held, is asked for by a person. */
static bool stays(void **data, struct desk *d)
{
	(void)data;
	(void)d;
	return false;
}

static bool offers(const void *data, const char *command)
{
	const struct table *x = data;
	if (strcmp(command, "table-left") == 0)
		return x->skip > 0;
	return strcmp(command, "table-right") != 0 || x->skip + 2 < x->t->n_columns;
}

static const struct pager_own own = {"table", N_("in a table"), stays, offers};

struct view *table_view(const char *title, struct ombud_table *t)
{
	struct table *x = heap_new(sizeof *x);
	x->t = t;
	struct view *v = pager_new(title, fill_table, drop_table, x);
	pager_owns(v, &own);
	return v;
}

void table_step(struct desk *d, int step)
{
	struct table *x = pager_data(d, "table");
	if (!x || (step < 0 && !x->skip) || (step > 0 && x->skip + 2 >= x->t->n_columns))
		return;
	x->skip += (size_t)step;
	pager_again(desk_top(d));
}

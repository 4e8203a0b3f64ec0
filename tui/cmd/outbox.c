/* Letters on their way out, on the screen. */
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/pager.h"

enum { WHY = 5, SHOWN = 5, GAP = 2 };

static int widest(const struct doc *doc, const struct ombud_table *t, size_t column)
{
	int most = doc_cells(doc, t->titles[column]);
	for (size_t r = 0; r < t->n_rows; r++) {
		int w = doc_cells(doc, t->cells[r * t->n_columns + column]);
		most = w > most ? w : most;
	}
	return most;
}

static void put_row(struct doc *doc, const char *const *cells, const int *widths, enum style style)
{
	doc_line(doc, 1);
	for (size_t i = 0; i < SHOWN; i++)
		doc_printf(doc, style, "%s%*s", cells[i], widths[i] - doc_cells(doc, cells[i]) + GAP, "");
}

/* What the mail system said stands under its letter, whole. */
static void fill_letters(struct doc *doc, void *data, int width)
{
	const struct ombud_table *t = data;
	int widths[SHOWN];
	for (size_t i = 0; i < SHOWN; i++)
		widths[i] = widest(doc, t, i);
	if (t->n_rows)
		put_row(doc, t->titles, widths, STYLE_HEADER);
	else
		doc_say(doc, 1, STYLE_DIM, _("no letter waits, and none failed"));
	for (size_t r = 0; r < t->n_rows; r++) {
		const char *const *cells = t->cells + r * t->n_columns;
		put_row(doc, cells, widths, STYLE_TEXT);
		if (cells[WHY][0])
			doc_fold(doc, 5, width, STYLE_DIM, cells[WHY]);
	}
	doc_line(doc, 1);
	doc_fold(doc, 1, width, STYLE_DIM,
	    _(":outbox-retry ID sends one again at once, :outbox-retry all those that failed; undo takes back what has "
	      "not left; :outbox all shows what was sent too"));
}

static void drop_letters(void *data)
{
	ombud_table_free(data);
}

void cmd_outbox(struct desk *d, const struct call *c)
{
	struct ombud_table *t = NULL;
	bool all = c->w.n > 1 && strcmp(c->w.v[1], "all") == 0;
	if (ombud_table(&t, d->s, all ? "outbox-all" : "outbox", 200) == OMBUD_OK)
		desk_push(d, pager_new(all ? _("LETTERS of the last 7 days") : _("LETTERS on their way"), fill_letters,
			     drop_letters, t));
	else
		desk_failed(d);
}

#include "view/latest.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/desk.h"

enum { MOST = 6, BETWEEN = 3 };
enum { TIME = 1, WHO, WHAT, TICKET, N }; /* columns of the log */

bool latest_idle(struct latest *l, struct desk *d)
{
	struct ombud_table *fresh;
	if (l->known)
		return false;
	d->patience = PATIENCE_KEY;
	enum ombud_status status = ombud_team_log(&fresh, d->s, "", 0, MOST);
	d->patience = PATIENCE_BREAK;
	l->known = status != OMBUD_CANCELLED;
	if (status == OMBUD_OK) {
		ombud_table_free(l->t);
		l->t = fresh;
	}
	return !l->known;
}

/* The day stands in the title, and what is older is in the log: the clock is enough. */
static void put_one(char *out, size_t size, const char *const *row)
{
	const char *clock = strchr(row[TIME], ' ');
	const char *ticket = row[TICKET];
	char many[40];
	snprintf(many, sizeof many, _("%s tickets"), row[N]);
	snprintf(out, size, "%s %s %s %s", clock ? clock + 1 : row[TIME], row[WHO], row[WHAT], ticket[0] ? ticket : many);
}

void latest_draw(const struct latest *l, const struct desk *d, struct canvas *c, int y)
{
	const struct binding *log = keymap_for(d->keys, "queue", "log");
	char text[200];
	int x = 1, end = c->w - 1;
	if (!l->t || !l->t->n_rows)
		return;
	if (log) {
		snprintf(text, sizeof text, _(" log: %s "), log->keys);
		end -= canvas_right(c, end, y, 30, STYLE_DIM, text) + BETWEEN;
	}
	for (size_t i = 0; i < l->t->n_rows; i++) {
		put_one(text, sizeof text, l->t->cells + i * l->t->n_columns);
		int cells = canvas_cells(c, text);
		if (x + cells + 2 > end)
			return;
		canvas_fill(c, x, y, cells + 2, 1, STYLE_DIM);
		canvas_put(c, x + 1, y, cells, STYLE_DIM, text);
		x += cells + BETWEEN;
	}
}

void latest_free(struct latest *l)
{
	ombud_table_free(l->t);
	l->t = NULL;
}

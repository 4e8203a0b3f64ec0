#include "view/entry_draw.h"

#include <stdio.h>

#include "base/phrase.h"

enum { STATE_AT = 12, CHANGE_AT = 26 };

static void put_changes(struct canvas *c, int y, enum style style, const struct ombud_part *p)
{
	int x = CHANGE_AT;
	for (size_t i = 0; i < p->n_changes && x < c->w - 1; i++) {
		const struct ombud_change *ch = &p->changes[i];
		if (ch->before[0] || ch->after[0])
			x += canvas_printf(c, x, y, c->w - x - 1, style, "%s %s > %s", ch->field,
			    ch->before, ch->after);
		else
			x += canvas_put(c, x, y, c->w - x - 1, style, ch->field);
		x += 2;
	}
}

static void draw_one(
    const struct entry *e, const struct desk *d, struct canvas *c, int y, size_t i)
{
	size_t row = i - e->rows_from;
	const struct ombud_part *p = e->rows && row < e->rows->n ? &e->rows->v[row] : NULL;
	enum style style = p && p->back ? STYLE_DIM : STYLE_TEXT;
	canvas_put(c, 0, y, 1, STYLE_KEY, i == e->roll.at ? ">" : " ");
	if (p) {
		canvas_printf(c, 1, y, 10, style, "%9lld", (long long)p->id);
		canvas_put(c, STATE_AT, y, CHANGE_AT - STATE_AT - 1, style,
		    p->back ? _("taken back") : _("done"));
		put_changes(c, y, style, p);
	}
	if (i != e->roll.at)
		return;
	if (!d->slow)
		canvas_bar(c, 0, y, CHANGE_AT - 1);
	canvas_cursor(c, 0, y);
}

void entry_title(const struct entry *e, char *out, size_t size)
{
	snprintf(out, size, _("ENTRY %lld   %s"), (long long)e->id, e->sentence);
}

void entry_draw(const struct view *v, const struct desk *d, struct canvas *c)
{
	const struct entry *e = (const struct entry *)v;
	char right[60], title[TITLE_TEXT];
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	entry_title(e, title, sizeof title);
	canvas_put(c, 1, 0, c->w - 2, STYLE_TITLE, title);
	canvas_fill(c, 0, 1, c->w, 1, STYLE_HEADER);
	canvas_right(c, 10, 1, 6, STYLE_HEADER, _("ID"));
	canvas_put(c, STATE_AT, 1, 12, STYLE_HEADER, _("Is"));
	canvas_put(c, CHANGE_AT, 1, c->w - CHANGE_AT - 1, STYLE_HEADER, _("Change"));
	for (size_t i = e->roll.top; i < e->roll.top + e->roll.rows && i < e->roll.n; i++)
		draw_one(e, d, c, 2 + (int)(i - e->roll.top), i);
	snprintf(right, sizeof right, "%zu/%zu", e->roll.n ? e->roll.at + 1 : 0, e->roll.n);
	desk_status(d, c, "", right);
}

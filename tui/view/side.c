/* The sidebar: saved filters with their live counts. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/queue.h"

/* Beside the name: the key and the mark before it, the count, its change and the line after it. */
enum { BESIDE_NAME = 14, FROM_RIGHT_NOW = 7 };

int side_needs(const struct desk *d)
{
	int need = QUEUE_SIDE;
	for (size_t i = 0; d->saved && i < d->saved->n; i++) {
		const struct ombud_saved *s = &d->saved->v[i];
		int cells = (int)ombud_text_cells(s->name, strlen(s->name), d->wide) + s->hides + BESIDE_NAME;
		need = cells > need ? cells : need;
	}
	return need;
}

static void draw_one(const struct queue *q, const struct desk *d, struct canvas *c, int y,
    int end, const struct ombud_saved *s, bool here)
{
	char count[24] = ".", delta[24] = "", key[2] = " ";
	enum style style = here && queue_in(q, PANE_SIDE) ? STYLE_CHOSEN
			   : s->alarm		 ? STYLE_LATE
						 : STYLE_TEXT;
	bool open = strcmp(q->name, s->name) == 0;
	if (s->count >= 0)
		snprintf(count, sizeof count, "%lld", (long long)s->count);
	int64_t first = desk_first_count(d, s->id);
	if (first >= 0 && s->count >= 0 && s->count != first)
		snprintf(delta, sizeof delta, "%+lld", (long long)(s->count - first));
	if (s->key > 0 && s->key < 10)
		key[0] = (char)('0' + s->key);
	int now = end + 1 - FROM_RIGHT_NOW, room = end + 1 - BESIDE_NAME;
	canvas_fill(c, 0, y, end, 1, style);
	canvas_put(c, 0, y, 1, here && queue_in(q, PANE_SIDE) ? style : STYLE_KEY, key);
	canvas_put(c, 1, y, 1, style, open ? ">" : " ");
	int x = 2 + canvas_put(c, 2, y, room - s->hides, style, s->name);
	/* In place of the team's of the same name. */
	if (s->hides)
		canvas_put(c, x, y, 1, here && queue_in(q, PANE_SIDE) ? style : STYLE_DIM, "^");
	canvas_right(c, now, y, 5, style, count);
	if (s->alarm)
		canvas_put(c, now, y, 1, style, "!");
	canvas_right(c, end, y, 4, here && queue_in(q, PANE_SIDE) ? style : STYLE_DIM, delta);
	if (here && queue_in(q, PANE_SIDE))
		canvas_cursor(c, 0, y);
}

/* The team's follow the person's own. */
static bool heads_team(const struct desk *d, size_t i)
{
	return i > 0 && !d->saved->v[i].owner[0] && d->saved->v[i - 1].owner[0];
}

size_t side_at(const struct queue *q, const struct desk *d, struct area a, int y)
{
	int at = a.y + 1;
	for (size_t i = q->side_roll.top; d->saved && i < d->saved->n && at < a.y + a.h; i++) {
		at += heads_team(d, i) && at + 1 < a.y + a.h;
		if (at++ == y)
			return i;
	}
	return SIZE_MAX;
}

void side_draw(const struct queue *q, const struct desk *d, struct canvas *c, struct area a)
{
	int end = a.w, y = a.y, rows = a.h;
	canvas_fill(c, 0, y, end, 1, STYLE_HEADER);
	canvas_put(c, 1, y, 13, STYLE_HEADER, _("QUEUES"));
	canvas_right(c, end + 1 - FROM_RIGHT_NOW, y, 5, STYLE_HEADER, _("now"));
	canvas_right(c, end, y, 4, STYLE_HEADER, "+/-");
	if (!d->saved)
		return;
	int at = y + 1;
	for (size_t i = q->side_roll.top; i < d->saved->n && at < y + rows; i++) {
		if (heads_team(d, i) && at + 1 < y + rows)
			canvas_put(c, 0, at++, end, STYLE_HEADER, _("TEAM"));
		draw_one(q, d, c, at++, end, &d->saved->v[i], i == q->side_roll.at);
	}
	if (!d->saved->n && rows > 3)
		canvas_put(c, 1, at + 1, end - 2, STYLE_DIM, _("S saves a filter"));
}

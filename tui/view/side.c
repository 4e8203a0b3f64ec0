/* The sidebar: saved filters with their live counts. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/queue.h"

static void draw_one(const struct queue *q, const struct desk *d, struct canvas *c, int y,
    const struct ombud_saved *s, bool here)
{
	char count[24] = ".", delta[24] = "", key[2] = " ";
	enum style style = here && q->side_focus ? STYLE_CHOSEN
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
	canvas_fill(c, 0, y, QUEUE_SIDE - 1, 1, style);
	canvas_put(c, 0, y, 1, here && q->side_focus ? style : STYLE_KEY, key);
	canvas_put(c, 1, y, 1, style, open ? ">" : " ");
	int x = 2 + canvas_put(c, 2, y, s->hides ? 11 : 12, style, s->name);
	/* In place of the team's of the same name. */
	if (s->hides)
		canvas_put(c, x, y, 1, here && q->side_focus ? style : STYLE_DIM, "^");
	canvas_right(c, 19, y, 5, style, count);
	if (s->alarm)
		canvas_put(c, 19, y, 1, style, "!");
	canvas_right(c, QUEUE_SIDE - 1, y, 4, here && q->side_focus ? style : STYLE_DIM, delta);
	if (here && q->side_focus)
		canvas_cursor(c, 0, y);
}

void side_draw(const struct queue *q, const struct desk *d, struct canvas *c, int y, int rows)
{
	canvas_fill(c, 0, y, QUEUE_SIDE - 1, 1, STYLE_HEADER);
	canvas_put(c, 1, y, 13, STYLE_HEADER, _("QUEUES"));
	canvas_right(c, 19, y, 5, STYLE_HEADER, _("now"));
	canvas_right(c, QUEUE_SIDE - 1, y, 4, STYLE_HEADER, "+/-");
	if (!d->saved)
		return;
	int at = y + 1;
	bool team = false;
	for (size_t i = q->side_roll.top; i < d->saved->n && at < y + rows; i++) {
		const struct ombud_saved *s = &d->saved->v[i];
		/* The team's follow the person's own. */
		if (!s->owner[0] && !team && i > 0 && d->saved->v[i - 1].owner[0] &&
		    at + 1 < y + rows)
			canvas_put(c, 0, at++, QUEUE_SIDE - 1, STYLE_HEADER, _("TEAM"));
		team |= !s->owner[0];
		draw_one(q, d, c, at++, s, i == q->side_roll.at);
	}
	if (!d->saved->n && rows > 3)
		canvas_put(c, 1, at + 1, QUEUE_SIDE - 3, STYLE_DIM, _("S saves a filter"));
}

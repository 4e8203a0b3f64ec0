/* Beneath the figures: what was done last, as the journal says it without personal values, and how the desk is. */
#include <stdio.h>

#include "base/phrase.h"
#include "base/when.h"
#include "view/dash.h"

enum { ACTS = 16, SHARE = 68, CLOCK = 6, WHO = 9 };

/* Who may not read what others did sees their own. */
bool dash_about_read(struct dash *v, struct desk *d)
{
	if (!v->about_h || d->present)
		return false; /* read when there is room for it, and of today */
	v->about_stale = false;
	ombud_entries_free(v->acts);
	v->acts = NULL;
	v->has_desk = false;
	v->own_acts = ombud_journal(&v->acts, d->s, true, ACTS) != OMBUD_OK &&
	              ombud_journal(&v->acts, d->s, false, ACTS) == OMBUD_OK;
	v->has_desk = ombud_system(&v->desk, d->s) == OMBUD_OK;
	v->v.stale = true;
	return true;
}

static void title(struct canvas *c, int x, int y, int w, const char *text)
{
	canvas_fill(c, x, y, w, 1, STYLE_HEADER);
	canvas_put(c, x + 1, y, w - 2, STYLE_HEADER, text);
}

static void draw_acts(const struct dash *v, const struct desk *d, struct canvas *c, int w)
{
	char at[WHEN_TEXT];
	int y = v->about_y;
	title(c, 0, y, w - 1, v->own_acts ? _("What you did last") : _("Team activity"));
	for (size_t i = 0; v->acts && i < v->acts->n && (int)i + 1 < v->about_h; i++) {
		const struct ombud_entry *e = &v->acts->v[i];
		int x = 1 + canvas_put(c, 1, y + 1 + (int)i, CLOCK, STYLE_DIM, when_short(at, e->at, d->now)) + 1;
		x = x < 1 + CLOCK + 1 ? 1 + CLOCK + 1 : x;
		canvas_put(c, x, y + 1 + (int)i, WHO - 1, STYLE_TEXT, e->who);
		canvas_put(c, x + WHO, y + 1 + (int)i, w - x - WHO - 2, STYLE_TEXT, e->sentence);
	}
}

enum { SMALL = 10 }; /* megabytes that nobody has to watch */

static const char *megabytes(char out[OMBUD_DECIMAL], int64_t bytes)
{
	if (bytes < SMALL * 1000000)
		snprintf(out, OMBUD_DECIMAL, "<%d", SMALL);
	else
		ombud_decimal(out, (double)(bytes / 1000000), 0);
	return out;
}

static void draw_desk(const struct dash *v, const struct desk *d, struct canvas *c, int x)
{
	const struct ombud_system *s = &v->desk;
	char lines[4][100], store[OMBUD_DECIMAL], log[OMBUD_DECIMAL];
	title(c, x, v->about_y, c->w - x, _("System"));
	snprintf(lines[0], sizeof lines[0], _("store %s MB, its log %s MB"), megabytes(store, s->store_bytes), megabytes(log, s->log_bytes));
	if (s->editing)
		snprintf(lines[1], sizeof lines[1], _("agents on %lld, being edited %lld (#%lld)"), (long long)s->on, (long long)s->editing,
		    (long long)s->first);
	else
		snprintf(lines[1], sizeof lines[1], _("agents on %lld, nothing is being edited"), (long long)s->on);
	snprintf(lines[2], sizeof lines[2], _("letters: %lld wait, %lld failed in 7 days"), (long long)s->waiting, (long long)s->failed);
	snprintf(lines[3], sizeof lines[3], "%s", d->slow ? _("your line: slow, few bytes a key") : _("your line: all is painted"));
	for (int i = 0; i < 4 && i + 1 < v->about_h; i++)
		canvas_put(c, x + 1, v->about_y + 1 + i, c->w - x - 2, i == 2 && s->failed ? STYLE_ERROR : STYLE_TEXT, lines[i]);
}

void dash_about_draw(const struct dash *v, const struct desk *d, struct canvas *c)
{
	int w = c->w * SHARE / 100;
	if (!v->about_h || d->present)
		return;
	if (v->acts)
		draw_acts(v, d, c, w);
	if (v->has_desk)
		draw_desk(v, d, c, w);
}

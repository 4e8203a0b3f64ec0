#include "tutor.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/conf.h"
#include "base/phrase.h"
#include "view/say.h"
#include "widget/doc.h"

enum { HINT_MS = 20000 };

struct tutor {
	size_t at;
	struct tutor_before before;
	int64_t begun_at; /* monotonic ms, 0: the clock has not come by yet */
	bool hinted;
	char *place; /* a file, or NULL */
	struct canvas canvas;
};

/* ---- the place ------------------------------------------------------------------------------ */

static size_t kept_place(const char *path)
{
	char *text = path ? conf_slurp(path, 16) : NULL;
	unsigned long at = text ? strtoul(text, NULL, 10) : 0;
	heap_free(text);
	return at < tutor_n_steps() ? at : 0;
}

/* Whoever came to the end, or did not begin, begins at the beginning. A folder that is not there stays so. */
static void keep_place(const struct tutor *t)
{
	if (!t->place)
		return;
	if (!t->at || !tutor_steps[t->at].done) {
		unlink(t->place);
		return;
	}
	FILE *f = fopen(t->place, "we");
	if (!f)
		return;
	fprintf(f, "%zu\n", t->at);
	fclose(f);
}

/* ---- steps ---------------------------------------------------------------------------------- */

static void begin(struct tutor *t, struct desk *d, size_t at)
{
	t->at = at;
	t->begun_at = 0;
	t->hinted = false;
	tutor_look(&t->before, d);
}

struct tutor *tutor_new(struct desk *d, const char *config)
{
	struct tutor *t = heap_new(sizeof *t);
	struct bytes path = {0};
	if (config) {
		bytes_printf(&path, "%s/tutorial", config);
		t->place = bytes_take(&path);
	}
	canvas_init(&t->canvas, 80, 24);
	begin(t, d, tutor_again(kept_place(t->place), d));
	return t;
}

void tutor_free(struct tutor *t)
{
	if (!t)
		return;
	keep_place(t);
	canvas_free(&t->canvas);
	heap_free(t->place);
	heap_free(t);
}

/* What :tutorial asked for. */
static bool obey(struct tutor *t, struct desk *d)
{
	enum tutor_wish wish = d->tutor_wish;
	d->tutor_wish = TUTOR_NOTHING;
	if (wish == TUTOR_NEXT && t->at + 1 < tutor_n_steps())
		begin(t, d, t->at + 1);
	else if (wish == TUTOR_BACK && t->at)
		begin(t, d, t->at - 1);
	else if (wish == TUTOR_HINT)
		t->hinted = true;
	return wish != TUTOR_NOTHING;
}

void tutor_turn(struct tutor *t, struct desk *d)
{
	const struct tutor_step *step = &tutor_steps[t->at];
	if (obey(t, d) || d->quit || !step->done || !desk_top(d))
		return;
	tutor_notice(&t->before, d);
	if (step->done(&t->before, d))
		begin(t, d, t->at + 1);
}

long tutor_clock(struct tutor *t, int64_t now)
{
	if (!t->begun_at)
		t->begun_at = now;
	if (t->hinted)
		return -1;
	long left = (long)(t->begun_at + HINT_MS - now);
	t->hinted = left <= 0;
	return t->hinted ? -1 : left;
}

/* ---- what is shown -------------------------------------------------------------------------- */

void tutor_say(const struct tutor *t, struct bytes *out)
{
	const struct tutor_step *step = &tutor_steps[t->at];
	say_linef(out, _("SANDBOX, step %zu of %zu: %s"), t->at + 1, tutor_n_steps(), _(step->text));
	if (t->hinted)
		say_line(out, _(step->hint));
}

static void draw_band(const struct tutor *t, struct canvas *c)
{
	const struct tutor_step *step = &tutor_steps[t->at];
	struct doc doc = {0};
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	int used = canvas_right(c, c->w - 1, 0, c->w / 2, STYLE_TITLE, _(",n next  ,b back  ,h hint"));
	canvas_printf(c, 1, 0, c->w - used - 3, STYLE_TITLE, _("TUTORIAL, SANDBOX  %zu of %zu"), t->at + 1, tutor_n_steps());
	size_t lines = doc_fold(&doc, 1, c->w - 1, STYLE_TEXT, _(step->text));
	doc_draw(&doc, c, 0, 1, c->w, TUTOR_ROWS - 2, 0, "");
	if (t->hinted)
		canvas_put(c, 1, lines < TUTOR_ROWS - 2 ? 1 + (int)lines : TUTOR_ROWS - 2, c->w - 2, STYLE_SOON, _(step->hint));
	canvas_hline(c, 0, TUTOR_ROWS - 1, c->w);
	doc_clear(&doc);
}

const struct canvas *tutor_frame(struct tutor *t, const struct canvas *desk)
{
	struct canvas *c = &t->canvas;
	if (c->w != desk->w || c->h != desk->h + TUTOR_ROWS)
		canvas_resize(c, desk->w, desk->h + TUTOR_ROWS);
	c->ambiguous_wide = desk->ambiguous_wide;
	c->line_h = desk->line_h;
	c->line_v = desk->line_v;
	c->line_x = desk->line_x;
	canvas_clear(c);
	draw_band(t, c);
	memcpy(c->cells + (size_t)(c->w * TUTOR_ROWS), desk->cells, (size_t)(desk->w * desk->h) * sizeof *desk->cells);
	canvas_cursor(c, desk->cursor_x, desk->cursor_y + TUTOR_ROWS);
	return c;
}

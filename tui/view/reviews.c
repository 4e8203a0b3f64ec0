#include "view/reviews.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "base/when.h"
#include "view/say.h"
#include "widget/doc.h"

struct reviews {
	struct view v;
	int64_t id;
	struct ombud_reviews *r; /* NULL: could not be read */
	bool to_read;
	struct roll roll;
};

/* ---- the list -------------------------------------------------------------------------------------- */

enum { FRAME = 6 };

static const char reviews_title[] = N_("PACKAGE for #%lld: what goes along, titles masked");

static void reviews_load(struct view *view, struct desk *d)
{
	struct reviews *v = (struct reviews *)view;
	struct ombud_reviews *fresh = NULL;
	if (v->to_read) {
		v->to_read = false;
		if (ombud_reviews(&fresh, d->s, v->id) == OMBUD_OK) {
			ombud_reviews_free(v->r);
			v->r = fresh;
		} else {
			desk_failed(d);
		}
	}
	v->roll.n = v->r ? v->r->n : 0;
	v->roll.rows = d->h > FRAME + 1 ? (size_t)(d->h - FRAME) : 1;
	roll_fit(&v->roll);
}

static void draw_one(const struct reviews *v, const struct desk *d, struct canvas *c, int y, size_t i)
{
	const struct ombud_review *r = &v->r->v[i];
	char at[WHEN_TEXT];
	bool open = !r->decision[0];
	canvas_put(c, 0, y, 1, STYLE_KEY, i == v->roll.at ? ">" : " ");
	canvas_put(c, 2, y, 3, open ? STYLE_SOON : STYLE_DIM, open ? "[ ]" : "[x]");
	canvas_put(c, 6, y, 10, STYLE_TEXT, r->name);
	canvas_put(c, 17, y, 6, STYLE_TEXT, r->what);
	canvas_put(c, 24, y, 8, STYLE_TEXT, r->decision);
	canvas_put(c, 33, y, 5, STYLE_DIM, r->ground);
	canvas_put(c, 39, y, 16, STYLE_DIM, when_minute(at, r->at));
	canvas_put(c, 56, y, c->w - 57, STYLE_TEXT, r->title);
	if (i != v->roll.at)
		return;
	if (!d->slow)
		canvas_bar(c, 0, y, c->w - 1);
	canvas_cursor(c, 0, y);
}

static const char *still_missing(const struct reviews *v)
{
	return v->r->missing[0] ? v->r->missing : _("nothing is missing: m makes the package");
}

static void reviews_draw(const struct view *view, const struct desk *d, struct canvas *c)
{
	const struct reviews *v = (const struct reviews *)view;
	char right[60];
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	canvas_printf(c, 1, 0, c->w - 2, STYLE_TITLE, _(reviews_title), (long long)v->id);
	canvas_fill(c, 0, 1, c->w, 1, STYLE_HEADER);
	canvas_put(c, 6, 1, 10, STYLE_HEADER, _("ID"));
	canvas_put(c, 17, 1, 6, STYLE_HEADER, _("What"));
	canvas_put(c, 24, 1, 8, STYLE_HEADER, _("Decision"));
	canvas_put(c, 33, 1, 6, STYLE_HEADER, _("Art."));
	canvas_put(c, 39, 1, 16, STYLE_HEADER, _("Time"));
	canvas_put(c, 56, 1, c->w - 57, STYLE_HEADER, _("Title"));
	for (size_t i = v->roll.top; i < v->roll.top + v->roll.rows && i < v->roll.n; i++)
		draw_one(v, d, c, 2 + (int)(i - v->roll.top), i);
	if (v->r)
		canvas_put(c, 2, c->h - 3, c->w - 4, v->r->missing[0] ? STYLE_SOON : STYLE_DIM, still_missing(v));
	snprintf(right, sizeof right, "%zu/%zu", v->roll.n ? v->roll.at + 1 : 0, v->roll.n);
	desk_status(d, c, "", right);
}

static void reviews_move(struct view *view, struct desk *d, enum move how, size_t count)
{
	(void)d;
	roll_move(&((struct reviews *)view)->roll, how, count);
}

static void reviews_changed(struct view *view, struct desk *d)
{
	(void)d;
	((struct reviews *)view)->to_read = view->stale = true;
}

static int64_t reviews_ticket(const struct view *view, int64_t *version)
{
	const struct reviews *v = (const struct reviews *)view;
	if (version)
		*version = -1; /* reviews do not meet in a row of the ticket */
	return v->id;
}

static int64_t reviews_shows(const struct view *view, bool *editing)
{
	(void)editing;
	return reviews_ticket(view, NULL);
}

static bool pop(struct view *view, struct desk *d)
{
	(void)view;
	desk_pop(d);
	return true;
}

static void reviews_free(struct view *view, struct desk *d)
{
	(void)d;
	ombud_reviews_free(((struct reviews *)view)->r);
	heap_free(view);
}

static void reviews_say(const struct view *view, const struct desk *d, struct bytes *out)
{
	const struct reviews *v = (const struct reviews *)view;
	char at[WHEN_TEXT];
	(void)d;
	if (!v->roll.n)
		return;
	const struct ombud_review *r = &v->r->v[v->roll.at];
	say_place(out, &v->roll);
	say_fact(out, r->name);
	say_fact(out, r->what);
	say_fact(out, r->decision[0] ? r->decision : _("not decided"));
	say_named(out, _("Art."), r->ground);
	say_fact(out, when_minute(at, r->at));
	bytes_printf(out, ": %s", r->title);
}

static void reviews_head(const struct view *view, const struct desk *d, struct bytes *out)
{
	const struct reviews *v = (const struct reviews *)view;
	(void)d;
	say_linef(out, _(reviews_title), (long long)v->id);
	say_line(out, v->r ? still_missing(v) : "");
}

static const struct view_kind reviews_kind = {
    .name = "package",
    .title = N_("in what goes into a package"),
    .load = reviews_load,
    .draw = reviews_draw,
    .free = reviews_free,
    .say = reviews_say,
    .head = reviews_head,
    .move = reviews_move,
    .ticket = reviews_ticket,
    .shows = reviews_shows,
    .changed = reviews_changed,
    .peel = pop,
};

struct view *reviews_new(struct desk *d, int64_t ticket)
{
	struct reviews *v = heap_new(sizeof *v);
	(void)d;
	v->v.kind = &reviews_kind;
	v->id = ticket;
	v->to_read = true;
	return &v->v;
}

const struct ombud_review *reviews_at(struct desk *d, int64_t *ticket)
{
	struct view *top = desk_top(d);
	if (!top || top->kind != &reviews_kind)
		return NULL;
	struct reviews *v = (struct reviews *)top;
	*ticket = v->id;
	return v->r && v->roll.at < v->r->n ? &v->r->v[v->roll.at] : NULL;
}

/* ---- one of them ------------------------------------------------------------------------------------- */

enum { CLEAR_MS = 60000 };

struct review_text {
	struct view v;
	char *title, *clear, *masked;
	int64_t until; /* ms */
	struct doc doc;
	int laid_w;
	struct roll roll;
};

static void mask(struct review_text *t)
{
	if (t->clear)
		ombud_wipe(t->clear);
	t->clear = NULL;
	t->laid_w = 0;
	t->v.stale = true;
}

static void text_load(struct view *view, struct desk *d)
{
	struct review_text *t = (struct review_text *)view;
	const char *text = t->clear ? t->clear : t->masked;
	if (t->laid_w != d->w) {
		doc_clear(&t->doc);
		doc_fold(&t->doc, 1, d->w - 1, STYLE_TEXT, text[0] ? text : _("(it is empty)"));
		t->laid_w = d->w;
	}
	t->roll.n = t->doc.line.n;
	t->roll.rows = d->h > 5 ? (size_t)(d->h - 4) : 1;
	if (t->roll.top + t->roll.rows > t->roll.n)
		t->roll.top = t->roll.n > t->roll.rows ? t->roll.n - t->roll.rows : 0;
}

static void text_draw(const struct view *view, const struct desk *d, struct canvas *c)
{
	const struct review_text *t = (const struct review_text *)view;
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	canvas_printf(c, 1, 0, c->w - 2, STYLE_TITLE, "%s, %s", t->title, t->clear ? _("in clear, logged") : _("masked"));
	canvas_hline(c, 0, 1, c->w);
	doc_draw(&t->doc, c, 0, 2, c->w, (int)t->roll.rows, t->roll.top, "");
	desk_status(d, c, "", "");
	canvas_cursor(c, 0, 2);
}

static void text_move(struct view *view, struct desk *d, enum move how, size_t count)
{
	(void)d;
	roll_scroll(&((struct review_text *)view)->roll, how, count);
}

static long text_wake(struct view *view, struct desk *d)
{
	struct review_text *t = (struct review_text *)view;
	if (!t->clear)
		return -1;
	long left = (long)(t->until - d->ms);
	if (left > 0)
		return left;
	mask(t);
	desk_say(d, _("masked again"));
	return -1;
}

static void text_hide(struct view *view, struct desk *d)
{
	(void)d;
	mask((struct review_text *)view);
}

static void text_free(struct view *view, struct desk *d)
{
	struct review_text *t = (struct review_text *)view;
	(void)d;
	mask(t);
	doc_clear(&t->doc);
	ombud_wipe(t->masked);
	heap_free(t->title);
	heap_free(t);
}

static const struct doc *text_reads(const struct view *view, const struct roll **window)
{
	const struct review_text *t = (const struct review_text *)view;
	*window = &t->roll;
	return &t->doc;
}

static void text_head(const struct view *view, const struct desk *d, struct bytes *out)
{
	const struct review_text *t = (const struct review_text *)view;
	(void)d;
	say_linef(out, "%s, %s", t->title, t->clear ? _("in clear, logged") : _("masked"));
}

static const struct view_kind text_kind = {
    .name = "pager",
    .title = N_("in a text"),
    .load = text_load,
    .draw = text_draw,
    .free = text_free,
    .say = say_nothing,
    .head = text_head,
    .reads = text_reads,
    .move = text_move,
    .peel = pop,
    .wake = text_wake,
    .hide = text_hide,
};

struct view *review_text_new(struct desk *d, const char *title, char *clear, char *masked)
{
	struct review_text *t = heap_new(sizeof *t);
	t->v.kind = &text_kind;
	t->title = heap_str(title);
	t->clear = clear;
	t->masked = masked;
	t->until = d->ms + CLEAR_MS;
	return &t->v;
}

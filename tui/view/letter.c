#include "view/letter.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "widget/doc.h"

enum { NAME_CELLS = 10 };

struct letter {
	struct view v;
	int64_t ticket;
	struct ombud_reply *r;
	void *data;
	struct doc doc;
	int laid_w;
	struct roll roll;
	char find[200];
};

/* ---- what it does to the clock ---------------------------------------------------------------- */

static const char *in_short(const struct ombud_reply *r)
{
	if (r->disclosed[0])
		return _("to somebody else than the person: what leaves is written down");
	if (r->choose)
		return r->refused[0] ? _("not the answer yet: the clock runs on") : _("the answer, or not yet?");
	if (!r->answers)
		return _("not the answer: the clock runs on");
	return r->refused[0] ? _("it cannot leave as the answer now") : _("the answer: it stops the clock");
}

static void clock_text(char *out, size_t size, const struct ombud_reply *r)
{
	if (r->choose && r->refused[0])
		snprintf(out, size, _("runs on: %s. Until then n sends a letter that is not the answer yet"), r->refused);
	else if (r->choose)
		snprintf(out, size, "%s",
		    _("is this the answer that the request is owed? y: yes, the clock stops when it leaves; n: not "
		      "yet, the clock runs on"));
	else if (!r->answers)
		snprintf(out, size, "%s", _("runs on: this is not the answer yet"));
	else if (r->refused[0])
		snprintf(out, size, _("%s. Until then n sends it as a letter that is not the answer yet"), r->refused);
	else
		snprintf(out, size, "%s",
		    _("stops when it leaves: this is the answer. n sends it as a letter that is not the answer yet"));
}

/* ---- painting --------------------------------------------------------------------------------- */

static void lay_out(struct letter *l, int width)
{
	char clock[700];
	const struct ombud_reply *r = l->r;
	doc_clear(&l->doc);
	doc_pair(&l->doc, 1, NAME_CELLS, width, _("To"), r->to);
	doc_pair(&l->doc, 1, NAME_CELLS, width, _("From"), r->from);
	doc_pair(&l->doc, 1, NAME_CELLS, width, _("Subject"), r->subject);
	/* Said, because a text may speak of something enclosed. */
	doc_pair(&l->doc, 1, NAME_CELLS, width, _("Files"), _("none"));
	if (r->disclosed[0])
		doc_pair(&l->doc, 1, NAME_CELLS, width, _("Disclosed"), r->disclosed);
	clock_text(clock, sizeof clock, r);
	if (!r->disclosed[0])
		doc_pair(&l->doc, 1, NAME_CELLS, width, _("Clock"), clock);
	doc_line(&l->doc, 0);
	doc_fold(&l->doc, 4, width, STYLE_TEXT, r->body);
}

static void letter_load(struct view *v, struct desk *d)
{
	struct letter *l = (struct letter *)v;
	if (l->laid_w != d->w)
		lay_out(l, d->w - 1);
	l->laid_w = d->w;
	l->roll.n = l->doc.line.n;
	l->roll.rows = d->h > 5 ? (size_t)(d->h - 4) : 1;
	if (l->roll.top + l->roll.rows > l->roll.n)
		l->roll.top = l->roll.n > l->roll.rows ? l->roll.n - l->roll.rows : 0;
}

static void letter_draw(const struct view *v, const struct desk *d, struct canvas *c)
{
	const struct letter *l = (const struct letter *)v;
	char right[40];
	size_t end = l->roll.top + l->roll.rows;
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	canvas_printf(c, 1, 0, c->w - 2, STYLE_TITLE, _("THE LETTER to #%lld as it would leave, masked: not sent yet"),
	    (long long)l->ticket);
	canvas_hline(c, 0, 1, c->w);
	doc_draw(&l->doc, c, 0, 2, c->w, (int)l->roll.rows, l->roll.top, l->find);
	snprintf(right, sizeof right, "%zu%%", l->roll.n && end < l->roll.n ? end * 100 / l->roll.n : (size_t)100);
	desk_status(d, c, in_short(l->r), right);
	canvas_cursor(c, 0, 2);
}

/* ---- the rest of the record ------------------------------------------------------------------- */

static void letter_move(struct view *v, struct desk *d, enum move how, size_t count)
{
	(void)d;
	roll_scroll(&((struct letter *)v)->roll, how, count);
}

static bool letter_find(struct view *v, struct desk *d, const char *text, int step)
{
	struct letter *l = (struct letter *)v;
	size_t n = l->doc.line.n, at = l->roll.top;
	bool again = strcmp(l->find, text) == 0;
	snprintf(l->find, sizeof l->find, "%s", text);
	if (again)
		at = step > 0 ? (at + 1) % n : at ? at - 1 : n - 1;
	size_t hit = doc_find(&l->doc, text, at, step);
	if (hit == n) {
		desk_fail(d, _("not found: %s"), text);
		return false;
	}
	l->roll.top = hit;
	v->stale = true;
	return true;
}

/* Esc goes back to the editor, which lies under it. */
static bool letter_peel(struct view *v, struct desk *d)
{
	struct letter *l = (struct letter *)v;
	if (l->find[0])
		l->find[0] = '\0';
	else
		desk_pop(d);
	return true;
}

static int64_t letter_shows(const struct view *v, bool *editing)
{
	*editing = true;
	return ((const struct letter *)v)->ticket;
}

static bool letter_offers(const struct view *v, const char *command)
{
	const struct ombud_reply *r = letter_shown(v);
	if (strcmp(command, "send") == 0)
		return !r->refused[0] || (!r->answers && !r->choose);
	if (strcmp(command, "letter-clear") == 0 || strcmp(command, "letter-quotes") == 0)
		return r->disclosed[0] != '\0';
	if (strcmp(command, "letter-keep") == 0)
		return !r->disclosed[0];
	if (strcmp(command, "send-no-answer") == 0)
		return r->answers || r->choose;
	return true;
}

static void letter_free(struct view *v, struct desk *d)
{
	struct letter *l = (struct letter *)v;
	(void)d;
	doc_clear(&l->doc);
	ombud_reply_free(l->r);
	heap_free(l);
}

static const struct view_kind letter_kind = {
    .name = "letter",
    .title = N_("before a letter is sent"),
    .load = letter_load,
    .draw = letter_draw,
    .free = letter_free,
    .move = letter_move,
    .find = letter_find,
    .peel = letter_peel,
    .shows = letter_shows,
    .offers = letter_offers,
};

struct view *letter_new(int64_t ticket, struct ombud_reply *r, void *data)
{
	struct letter *l = heap_new(sizeof *l);
	l->v.kind = &letter_kind;
	l->ticket = ticket;
	l->r = r;
	l->data = data;
	return &l->v;
}

struct view *letter_of(struct desk *d)
{
	struct view *top = desk_top(d);
	return top && top->kind == &letter_kind ? top : NULL;
}

const struct ombud_reply *letter_shown(const struct view *v)
{
	return ((const struct letter *)v)->r;
}

void *letter_data(const struct view *v)
{
	return ((const struct letter *)v)->data;
}

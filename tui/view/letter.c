#include "view/letter.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/say.h"
#include "widget/doc.h"

enum { NAME_CELLS = 10, LOOK_MS = 2000 };

struct letter {
	struct view v;
	int64_t ticket;
	struct ombud_reply *r;
	void *data;
	struct ombud_draft_files *files; /* NULL: not looked at yet */
	int64_t looked_at; /* monotonic ms */
	struct doc doc;
	int laid_w;
	struct roll roll;
	char find[200];
};

/* ---- what it does to the clock ---------------------------------------------------------------- */

static const char *in_short(const struct ombud_reply *r)
{
	if (r->blocked[0])
		return _("it may not leave for its purpose");
	if (r->disclosed[0])
		return _("to somebody else than the person: what leaves is written down");
	if (r->missing && !r->choose)
		return r->answers ? _("it is incomplete: it cannot leave as the answer") : _("it is incomplete: it cannot leave");
	if (r->choose)
		return r->refused[0] ? _("not the answer yet: the clock runs on") : _("the answer, or not yet?");
	if (!r->answers)
		return _("not the answer: the clock runs on");
	if (r->refused[0])
		return _("it cannot leave as the answer now");
	return r->waits[0] ? _("the answer: it waits for a second person") : _("the answer: it stops the clock");
}

static void clock_text(char *out, size_t size, const struct ombud_reply *r)
{
	if (r->choose && r->refused[0])
		snprintf(out, size, _("runs on: %s. Until then n sends a letter that is not the answer yet"), r->refused);
	else if (r->choose && r->waits[0])
		snprintf(out, size, "%s",
		    _("is this the answer that the request is owed? y: yes, it waits until a second person approved it; n: not "
		      "yet, it leaves, and the clock runs on"));
	else if (r->choose)
		snprintf(out, size, "%s",
		    _("is this the answer that the request is owed? y: yes, the clock stops when it leaves; n: not "
		      "yet, the clock runs on"));
	else if (!r->answers && r->asks[0])
		snprintf(out, size,
		    _("stands still from the day that the letter leaves, and the ticket goes to %s"), r->asks);
	else if (!r->answers)
		snprintf(out, size, "%s", _("runs on: this is not the answer yet"));
	else if (r->refused[0])
		snprintf(out, size, _("%s. Until then n sends it as a letter that is not the answer yet"), r->refused);
	else if (r->waits[0])
		snprintf(out, size, _("runs on: %s. n sends it as a letter that is not the answer yet"), r->waits);
	else
		snprintf(out, size, "%s",
		    _("stops when it leaves: this is the answer. n sends it as a letter that is not the answer yet"));
}

/* ---- files ------------------------------------------------------------------------------------ */

static bool same_files(const struct ombud_draft_files *a, const struct ombud_draft_files *b)
{
	bool same = a && a->n == b->n;
	for (size_t i = 0; same && i < a->n; i++)
		same = strcmp(a->v[i].name, b->v[i].name) == 0 && a->v[i].bytes == b->v[i].bytes;
	return same;
}

/* What is attached goes to the person, with the reply that it was put to. */
static bool takes_files(const struct letter *l)
{
	return !l->r->disclosed[0];
}

/* They may come by another way while the letter is looked at: over ssh, from another window. */
static void look_for_files(struct letter *l, struct desk *d)
{
	struct ombud_draft_files *f;
	l->looked_at = d->ms;
	if (!takes_files(l))
		return;
	if (ombud_draft_files(&f, d->s, l->ticket) != OMBUD_OK)
		return;
	if (!same_files(l->files, f)) {
		l->laid_w = 0;
		l->v.stale = true;
	}
	ombud_draft_files_free(l->files);
	l->files = f;
}

static long letter_wake(struct view *v, struct desk *d)
{
	struct letter *l = (struct letter *)v;
	if (d->ms - l->looked_at >= LOOK_MS)
		look_for_files(l, d);
	return (long)(l->looked_at + LOOK_MS - d->ms);
}

void letter_files_changed(struct view *v, struct desk *d)
{
	look_for_files((struct letter *)v, d);
}

size_t letter_n_files(const struct view *v)
{
	const struct letter *l = (const struct letter *)v;
	return l->files ? l->files->n : 0;
}

/* "none" is said too, because a text may speak of something enclosed. */
static void lay_files(struct letter *l, int width)
{
	const struct ombud_draft_files *f = l->files;
	char line[400];
	for (size_t i = 0; f && i < f->n; i++) {
		snprintf(line, sizeof line, _("%zu %s, %s, %lld bytes"), i + 1, f->v[i].name, f->v[i].type,
		    (long long)f->v[i].bytes);
		doc_pair(&l->doc, 1, NAME_CELLS, width, i ? "" : _("Files"), line);
	}
	if (!letter_n_files(&l->v))
		doc_pair(&l->doc, 1, NAME_CELLS, width, _("Files"), _("none"));
}

/* ---- what it must say ------------------------------------------------------------------------- */

static void lay_points(struct letter *l, int width, bool missing_alone, const char *name)
{
	char line[400];
	for (size_t i = 0; i < l->r->n_points; i++) {
		const struct ombud_point *p = &l->r->points[i];
		if (missing_alone && p->there)
			continue;
		snprintf(line, sizeof line, "[%c] %s", p->there ? 'x' : ' ', p->says);
		doc_pair(&l->doc, 1, NAME_CELLS, width, name, line);
		name = "";
	}
}

/* Above the letter what keeps it back; a letter that may be none of the answer has it in one line. */
static void lay_missing(struct letter *l, int width)
{
	char line[200];
	const struct ombud_reply *r = l->r;
	if (!r->missing)
		return;
	if (!r->choose) {
		lay_points(l, width, true, _("Missing"));
		return;
	}
	snprintf(line, sizeof line, _("as the answer %zu of %zu points: they stand below the letter"), r->missing, r->n_points);
	doc_pair(&l->doc, 1, NAME_CELLS, width, _("Missing"), line);
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
	lay_files(l, width);
	if (r->blocked[0])
		doc_pair(&l->doc, 1, NAME_CELLS, width, _("Stopped"), r->blocked);
	if (r->disclosed[0])
		doc_pair(&l->doc, 1, NAME_CELLS, width, _("Disclosed"), r->disclosed);
	clock_text(clock, sizeof clock, r);
	if (!r->disclosed[0])
		doc_pair(&l->doc, 1, NAME_CELLS, width, _("Clock"), clock);
	lay_missing(l, width);
	if (r->empty[0])
		doc_pair(&l->doc, 1, NAME_CELLS, width, _("Empty"), r->empty);
	doc_line(&l->doc, 0);
	doc_fold(&l->doc, 4, width, STYLE_TEXT, r->body);
	if (r->n_points)
		doc_line(&l->doc, 0);
	lay_points(l, width, false, _("Must say"));
}

static void letter_load(struct view *v, struct desk *d)
{
	struct letter *l = (struct letter *)v;
	if (!l->files)
		look_for_files(l, d);
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
	doc_focus(&l->doc, c, 0, 2, (int)l->roll.rows, l->roll.top, l->roll.at, l->find);
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
	bool again = strcmp(l->find, text) == 0;
	snprintf(l->find, sizeof l->find, "%s", text);
	if (!doc_seek(&l->doc, &l->roll, text, again, step)) {
		desk_fail(d, _("not found: %s"), text);
		return false;
	}
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
		return !r->missing && (!r->refused[0] || (!r->answers && !r->choose));
	if (strcmp(command, "letter-clear") == 0 || strcmp(command, "letter-quotes") == 0)
		return r->disclosed[0] != '\0';
	if (strcmp(command, "letter-points") == 0)
		return r->missing > 0;
	if (strcmp(command, "send-no-answer") == 0)
		return r->answers || r->choose;
	if (strcmp(command, "attach-file") == 0)
		return takes_files((const struct letter *)v);
	if (strcmp(command, "detach-file") == 0)
		return letter_n_files(v) > 0;
	return true;
}

static void letter_free(struct view *v, struct desk *d)
{
	struct letter *l = (struct letter *)v;
	(void)d;
	doc_clear(&l->doc);
	ombud_reply_free(l->r);
	ombud_draft_files_free(l->files);
	heap_free(l);
}

static void letter_head(const struct view *v, const struct desk *d, struct bytes *out)
{
	const struct letter *l = (const struct letter *)v;
	(void)d;
	say_linef(out, _("THE LETTER to #%lld as it would leave, masked: not sent yet"), (long long)l->ticket);
	say_line(out, in_short(l->r));
}

static const struct doc *letter_reads(const struct view *v, const struct roll **window)
{
	const struct letter *l = (const struct letter *)v;
	*window = &l->roll;
	return &l->doc;
}

static const struct view_kind letter_kind = {
    .name = "letter",
    .title = N_("before a letter is sent"),
    .load = letter_load,
    .draw = letter_draw,
    .free = letter_free,
    .say = say_nothing,
    .head = letter_head,
    .reads = letter_reads,
    .move = letter_move,
    .find = letter_find,
    .peel = letter_peel,
    .shows = letter_shows,
    .wake = letter_wake,
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

int64_t letter_ticket(const struct view *v)
{
	return ((const struct letter *)v)->ticket;
}

void *letter_data(const struct view *v)
{
	return ((const struct letter *)v)->data;
}

/* A ticket as a view: what is read and laid out, what is shown in clear and for how long. How it is
 * painted: ticket_draw.c. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/say.h"
#include "view/ticket_room.h"

/* ---- values in clear ----------------------------------------------------------------------- */

void ticket_mask(struct ticket_view *v)
{
	if (!clear_mask(&v->shown))
		return;
	v->to_lay = v->v.stale = true;
	/* Not at the next painting only: that may be a suspended program's, or never. */
	doc_clear(&v->main);
	doc_clear(&v->side);
}

void ticket_show(struct ticket_view *v, struct desk *d, int64_t datum, char *value)
{
	clear_show(&v->shown, d, datum, value);
	v->to_lay = v->v.stale = true;
}

static long ticket_wake(struct view *view, struct desk *d)
{
	struct ticket_view *v = (struct ticket_view *)view;
	bool changed = false;
	long next = clear_wake(&v->shown, d, &changed);
	v->to_lay |= changed;
	view->stale |= changed;
	return next;
}

static void ticket_hide(struct view *view, struct desk *d)
{
	(void)d;
	ticket_mask((struct ticket_view *)view);
}

/* ---- loading ------------------------------------------------------------------------------- */

static void say_present(struct ticket_view *v, const char *text, const struct desk *d)
{
	char *copy = heap_str(text);
	v->to_lay |= !v->present || strcmp(v->present, copy) != 0;
	heap_free(v->present);
	v->present = copy;
	v->present_at = d->ms;
	v->to_ask = false;
}

/* Who else is here, without reading the ticket again: a read is logged. */
static void ask_present(struct ticket_view *v, struct desk *d)
{
	char *text;
	v->to_ask = false;
	if (ombud_presence(&text, d->s, v->id) != OMBUD_OK)
		return;
	say_present(v, text, d);
	ombud_free(text);
}

static void read_ticket(struct ticket_view *v, struct desk *d)
{
	struct ombud_ticket *fresh = NULL;
	v->to_read = false;
	if (ombud_ticket_open(&fresh, d->s, v->id, desk_reason(d, v->id)) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	ombud_ticket_free(v->t);
	v->t = fresh;
	v->to_lay = true;
	snprintf(v->zone, sizeof v->zone, "%s", ombud_setting(d->s, "desk.zone"));
	say_present(v, fresh->present, d);
}

static void lay_history(struct doc *doc, const struct ombud_ticket *t, int w, int64_t now)
{
	enum { NEWEST = 4 };
	char all[40];
	if (!t->n_events)
		return;
	snprintf(all, sizeof all, _("H: all %zu"), t->n_events);
	doc_line(doc, 0);
	sheet_head(doc, _("HISTORY"), all);
	sheet_history(doc, t, w, now, NEWEST);
}

/* Above all else, where it is in sight: somebody else may be writing the answer. */
static void lay_present(const struct ticket_view *v, struct doc *doc, int w)
{
	if (!v->present || !v->present[0])
		return;
	sheet_head(doc, _("NOW"), "");
	doc_fold(doc, 1, w, STYLE_TEXT, v->present);
	doc_line(doc, 0);
}

static void lay_side(struct ticket_view *v, struct doc *doc, int w, int64_t now)
{
	const struct ombud_ticket *t = v->t;
	char clear[80];
	snprintf(clear, sizeof clear, _("in clear for %ld s"), v->shown.left_s);
	lay_present(v, doc, w);
	sheet_head(doc, _("REQUESTER"),
	    v->shown.v.n ? clear : ticket_may_show(t) ? _("masked: zp (logged)") : _("masked"));
	sheet_person(doc, t, &v->shown, w);
	doc_line(doc, 0);
	sheet_head(doc, _("CASE"), "");
	sheet_case(doc, t, w);
	doc_line(doc, 0);
	sheet_head(doc, _("CLOCK"), _("D: why"));
	sheet_clock(doc, t, w);
	doc_line(doc, 0);
	sheet_disclosed(doc, t, w);
	sheet_steps(doc, t, w, true);
	if (t->n_hints)
		doc_line(doc, 0);
	sheet_hints(doc, t, w);
	lay_history(doc, t, w, now);
}

static void lay_letters(struct ticket_view *v, struct doc *doc, int w, int64_t now)
{
	const struct ombud_ticket *t = v->t;
	for (size_t i = 0; i < t->n_messages + t->n_further; i++) {
		size_t head = doc->line.n;
		sheet_message(doc, t, i, w, now, 0);
		ticket_fold_letter(v, doc, head, i);
		doc->line.v[head].key = (long)i + 1;
		doc_line(doc, 0);
	}
	if (!t->n_messages && !t->n_further)
		doc_say(doc, 1, STYLE_DIM, _("no letters yet: i adds a note"));
}

static void lay_out(struct ticket_view *v, struct desk *d)
{
	int64_t now = d->now;
	v->to_lay = false;
	v->laid_w = d->w;
	v->main.wide = v->side.wide = d->wide;
	doc_clear(&v->main);
	doc_clear(&v->side);
	if (!v->t)
		return;
	int w = ticket_has_side(d) ? d->w - SIDE_CELLS - 1 : d->w - 1;
	if (ticket_has_side(d)) {
		lay_side(v, &v->side, SIDE_CELLS - 1, now);
		lay_letters(v, &v->main, w, now);
	} else {
		sheet_person(&v->main, v->t, &v->shown, w);
		sheet_case(&v->main, v->t, w);
		doc_line(&v->main, 0);
		lay_letters(v, &v->main, w, now);
		sheet_disclosed(&v->main, v->t, w);
		sheet_steps(&v->main, v->t, w, true);
		if (v->t->n_hints)
			doc_line(&v->main, 0);
		sheet_hints(&v->main, v->t, w);
		doc_line(&v->main, 0);
	}
	sheet_draft(&v->main, v->t, w);
}

static void ticket_load(struct view *view, struct desk *d)
{
	struct ticket_view *v = (struct ticket_view *)view;
	if (v->to_read)
		read_ticket(v, d);
	else if (v->to_ask)
		ask_present(v, d);
	if (v->to_lay || v->laid_w != d->w || v->main.wide != d->wide)
		lay_out(v, d);
	int rows = d->h - HEAD_ROWS - FOOT_ROWS - 1;
	/* The pane at the side goes with the letters where it is the longer. */
	bool longer = ticket_has_side(d) && v->side.line.n > v->main.line.n;
	v->roll.n = longer ? v->side.line.n : v->main.line.n;
	v->roll.rows = rows > 0 ? (size_t)rows : 1;
	if (v->roll.top + v->roll.rows > v->roll.n)
		v->roll.top = v->roll.n > v->roll.rows ? v->roll.n - v->roll.rows : 0;
}

/* ---- the rest of the record ---------------------------------------------------------------- */

static void ticket_move(struct view *view, struct desk *d, enum move how, size_t count)
{
	struct ticket_view *v = (struct ticket_view *)view;
	enum { OLD_MS = 1000 };
	roll_scroll(&v->roll, how, count);
	/* How long ago the others were seen is told while somebody moves: a clock that runs by
	 * itself would cost bytes while nothing happens. */
	if (v->present && v->present[0] && d->ms - v->present_at >= OLD_MS)
		v->to_ask = view->stale = true;
}

static void ticket_presence(struct view *view, struct desk *d)
{
	struct ticket_view *v = (struct ticket_view *)view;
	(void)d;
	v->to_ask = view->stale = true;
}

static int64_t ticket_shows(const struct view *view, bool *editing)
{
	const struct ticket_view *v = (const struct ticket_view *)view;
	(void)editing;
	return v->t ? v->id : 0;
}

static int64_t ticket_ticket(const struct view *view, int64_t *version)
{
	const struct ticket_view *v = (const struct ticket_view *)view;
	if (version)
		*version = v->t ? v->t->row.version : -1;
	return v->t ? v->id : 0;
}

/* Another's change is read again only when it touched this ticket: a read is logged. */
static void ticket_changed(struct view *view, struct desk *d)
{
	struct ticket_view *v = (struct ticket_view *)view;
	struct ombud_rows *rows;
	if (!v->t || ombud_rows_by_id(&rows, d->s, &v->id, 1) != OMBUD_OK)
		return;
	if (d->ours || (rows->n && rows->v[0].version != v->t->row.version))
		v->to_read = view->stale = true;
	ombud_rows_free(rows);
}

static bool ticket_find(struct view *view, struct desk *d, const char *text, int step)
{
	struct ticket_view *v = (struct ticket_view *)view;
	bool again = strcmp(v->find, text) == 0;
	snprintf(v->find, sizeof v->find, "%s", text);
	/* What is folded away is looked through too. */
	if (!again && v->t) {
		ticket_fold(v, FOLD_NONE);
		lay_out(v, d);
	}
	if (!doc_seek(&v->main, &v->roll, text, again, step)) {
		desk_fail(d, _("not found in this ticket: %s"), text);
		return false;
	}
	view->stale = true;
	return true;
}

static bool ticket_part(struct view *view, struct desk *d, int step)
{
	struct ticket_view *v = (struct ticket_view *)view;
	(void)d;
	doc_part(&v->main, &v->roll, step);
	view->stale = true;
	return true;
}

static bool ticket_peel(struct view *view, struct desk *d)
{
	struct ticket_view *v = (struct ticket_view *)view;
	(void)d;
	if (v->find[0]) {
		v->find[0] = '\0';
		return true;
	}
	if (v->shown.v.n) {
		ticket_mask(v);
		return true;
	}
	return false;
}

static bool ticket_offers(const struct view *view, const char *command)
{
	const struct ticket_view *v = (const struct ticket_view *)view;
	return strcmp(command, "reveal") != 0 || !v->t || ticket_may_show(v->t);
}

static void ticket_free(struct view *view, struct desk *d)
{
	struct ticket_view *v = (struct ticket_view *)view;
	(void)d;
	ticket_mask(v);
	list_drop(&v->shown.v);
	list_drop(&v->fold);
	doc_clear(&v->main);
	doc_clear(&v->side);
	ombud_ticket_free(v->t);
	heap_free(v->present);
	heap_free(v);
}

static const struct doc *ticket_reads(const struct view *view, const struct roll **window)
{
	const struct ticket_view *v = (const struct ticket_view *)view;
	*window = &v->roll;
	return &v->main;
}

static const struct view_kind ticket_kind = {
    .name = "ticket",
    .title = N_("in a ticket"),
    .load = ticket_load,
    .draw = ticket_draw,
    .free = ticket_free,
    .say = say_nothing,
    .head = ticket_head,
    .reads = ticket_reads,
    .move = ticket_move,
    .ticket = ticket_ticket,
    .changed = ticket_changed,
    .peel = ticket_peel,
    .find = ticket_find,
    .part = ticket_part,
    .wake = ticket_wake,
    .shows = ticket_shows,
    .presence = ticket_presence,
    .hide = ticket_hide,
    .offers = ticket_offers,
};

struct view *ticket_new(struct desk *d, int64_t id)
{
	struct ticket_view *v = heap_new(sizeof *v);
	(void)d;
	v->v.kind = &ticket_kind;
	v->id = id;
	v->to_read = true;
	return &v->v;
}

struct ticket_view *ticket_of(struct desk *d)
{
	struct view *top = desk_top(d);
	return top && top->kind == &ticket_kind ? (struct ticket_view *)top : NULL;
}

void ticket_turn(struct ticket_view *v, struct desk *d, int64_t id)
{
	(void)d;
	ticket_mask(v);
	v->id = id;
	v->fold.n = 0;
	v->to_read = true;
	v->roll.top = v->roll.at = 0;
	v->v.stale = true;
}

#include "view/preview.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/queue.h"
#include "view/rows.h"
#include "widget/doc.h"

enum { PEEK_MS = 80 };

const struct ombud_ticket *preview_ticket(const struct queue *q, const struct desk *d)
{
	const struct preview *p = &q->preview;
	int64_t id = q->v.kind->ticket(&q->v, NULL);
	bool here = panes_has(q, d, PANE_PREVIEW) && id && p->id == id && !p->stale;
	return here ? p->t : NULL;
}

/* ---- read ----------------------------------------------------------------------------------- */

/* Another ticket: what was in clear of the one before is not. */
static void turn_to(struct queue *q, int64_t id)
{
	struct preview *p = &q->preview;
	if (id == p->id)
		return;
	preview_mask(q);
	p->id = id;
	p->roll.top = p->roll.at = 0;
	p->find[0] = '\0';
}

/* A look in passing is not worth a key's wait: false, and all stays as it was, where one was pressed. */
static bool read_ticket(struct ombud_ticket **fresh, struct queue *q, struct desk *d, int64_t id)
{
	bool open = id && q->preview.opened == id;
	enum ombud_status status = OMBUD_OK;
	*fresh = NULL;
	if (open) {
		status = ombud_ticket_open(fresh, d->s, id, desk_reason(d, id));
	} else if (id) {
		d->patience = PATIENCE_KEY;
		status = ombud_ticket_peek(fresh, d->s, id);
		d->patience = PATIENCE_BREAK;
	}
	if (status != OMBUD_OK && open)
		desk_failed(d);
	return open || status != OMBUD_CANCELLED;
}

static bool fetch(struct queue *q, struct desk *d, int64_t id)
{
	struct preview *p = &q->preview;
	struct ombud_ticket *fresh;
	if (!read_ticket(&fresh, q, d, id))
		return false;
	turn_to(q, id);
	ombud_ticket_free(p->t);
	p->t = fresh;
	p->stale = false;
	p->to_lay = q->v.stale = true;
	/* What was opened is no longer new, nor does it name anybody. */
	bool open = id && p->opened == id;
	q->rows_stale |= open;
	d->letters_stale |= open;
	return true;
}

void preview_enter(struct queue *q, struct desk *d, int64_t id)
{
	q->preview.opened = id;
	q->panes.focus = PANE_PREVIEW;
	fetch(q, d, id);
}

/* It follows the cursor once that rests: not each row of a journey. */
static long follow(struct queue *q, struct desk *d)
{
	struct preview *p = &q->preview;
	int64_t id = q->v.kind->ticket(&q->v, NULL);
	if (!panes_has(q, d, PANE_PREVIEW) || (id == p->id && !p->stale))
		return -1;
	if (!p->at)
		p->at = d->ms + PEEK_MS;
	if (p->at > d->ms)
		return (long)(p->at - d->ms);
	p->at = fetch(q, d, id) ? 0 : d->ms + PEEK_MS;
	return p->at ? PEEK_MS : -1;
}

long preview_wake(struct queue *q, struct desk *d)
{
	bool changed = false;
	long next = clear_wake(&q->preview.shown, d, &changed), fetched = follow(q, d);
	q->preview.to_lay |= changed;
	q->v.stale |= changed;
	return next < 0 || (fetched >= 0 && fetched < next) ? fetched : next;
}

/* As an opened ticket is: read again, which is logged, only when the change touched it. */
void preview_changed(struct queue *q, struct desk *d)
{
	struct preview *p = &q->preview;
	struct ombud_rows *rows;
	bool same = p->t && p->opened == p->id && !d->ours;
	if (same && ombud_rows_by_id(&rows, d->s, &p->id, 1) == OMBUD_OK) {
		same = rows->n && rows->v[0].version == p->t->row.version;
		ombud_rows_free(rows);
	}
	p->stale |= !same;
}

/* ---- laid out ------------------------------------------------------------------------------- */

/* So many lines of each letter that all can be seen begun, and more where there is room. */
static size_t lines_each(const struct ombud_ticket *t, int room)
{
	enum { LEAST = 4, BESIDE = 3 }; /* beside: a blank, who wrote it, how many lines are left */
	size_t all = t->n_messages + t->n_further;
	int each = all ? room / (int)all - BESIDE : 0;
	return each > LEAST ? (size_t)each : LEAST;
}

static void lay_head(struct doc *doc, const struct ombud_ticket *t, int w)
{
	doc_line(doc, 1);
	doc_printf(doc, STYLE_TITLE, "#%lld ", (long long)t->row.id);
	doc_add(doc, STYLE_TITLE, t->row.subject);
	doc_line(doc, 1);
	doc_printf(doc, STYLE_TEXT, "%s | %s | %s | %s %c", t->row.kind, t->row.state,
	    t->row.assignee[0] ? t->row.assignee : "-", _("pri"), row_priority(t->row.priority));
	if (t->clock_line[0])
		doc_fold(doc, 1, w, row_due_style(&t->row), t->clock_line);
	if (t->article[0])
		doc_fold(doc, 1, w, STYLE_DIM, t->article);
	doc_line(doc, 0);
}

static void lay_out(struct preview *p, const struct desk *d, struct area room)
{
	struct doc *doc = &p->doc;
	const struct ombud_ticket *t = p->t;
	int w = room.w;
	p->to_lay = false;
	p->laid = room;
	doc->wide = d->wide;
	doc_clear(doc);
	if (!t)
		return;
	lay_head(doc, t, w);
	sheet_person(doc, t, &p->shown, w);
	sheet_marks(doc, t, w);
	if (t->n_steps) {
		doc_line(doc, 0);
		sheet_steps(doc, t, w, false); /* the letter below is to be seen */
	}
	if (t->needs_reason) {
		doc_line(doc, 0);
		doc_fold(doc, 1, w, STYLE_DIM, _("letters: Enter asks why you read another's ticket"));
	}
	size_t lines = p->opened == p->id ? 0 : lines_each(t, room.h - 1 - (int)doc->line.n);
	for (size_t i = 0; i < t->n_messages + t->n_further; i++) {
		doc_line(doc, 0);
		sheet_message(doc, t, i, w, d->now, lines);
	}
}

void preview_load(struct queue *q, struct desk *d)
{
	struct preview *p = &q->preview;
	struct areas a;
	panes_lay(&a, q, d);
	if (!a.preview.w)
		return;
	if (p->to_lay || p->doc.wide != d->wide || p->laid.w != a.preview.w || p->laid.h != a.preview.h)
		lay_out(p, d, a.preview);
	p->roll.n = p->doc.line.n;
	p->roll.rows = a.preview.h > 2 ? (size_t)a.preview.h - 1 : 1;
	if (p->roll.top + p->roll.rows > p->roll.n)
		p->roll.top = p->roll.n > p->roll.rows ? p->roll.n - p->roll.rows : 0;
}

/* ---- read on -------------------------------------------------------------------------------- */

void preview_move(struct queue *q, enum move how, size_t count)
{
	roll_scroll(&q->preview.roll, how, count);
	q->v.stale = true;
}

bool preview_part(struct queue *q, int step)
{
	struct preview *p = &q->preview;
	doc_part(&p->doc, &p->roll, step);
	q->v.stale = true;
	return true;
}

bool preview_find(struct queue *q, struct desk *d, const char *text, int step)
{
	struct preview *p = &q->preview;
	bool again = strcmp(p->find, text) == 0;
	snprintf(p->find, sizeof p->find, "%s", text);
	if (!doc_seek(&p->doc, &p->roll, text, again, step)) {
		desk_fail(d, _("not found in this ticket: %s"), text);
		return false;
	}
	q->v.stale = true;
	return true;
}

bool preview_peel(struct queue *q)
{
	struct preview *p = &q->preview;
	bool found = p->find[0];
	p->find[0] = '\0';
	if (found || !p->shown.v.n)
		return found;
	preview_mask(q);
	return true;
}

void preview_show(struct queue *q, struct desk *d, int64_t datum, char *value)
{
	clear_show(&q->preview.shown, d, datum, value);
	q->preview.to_lay = q->v.stale = true;
}

void preview_mask(struct queue *q)
{
	if (!clear_mask(&q->preview.shown))
		return;
	/* Not at the next painting only: that may be a suspended program's, or never. */
	doc_clear(&q->preview.doc);
	q->preview.to_lay = q->v.stale = true;
}

void preview_free(struct preview *p)
{
	clear_mask(&p->shown);
	list_drop(&p->shown.v);
	doc_clear(&p->doc);
	ombud_ticket_free(p->t);
}

/* ---- painted -------------------------------------------------------------------------------- */

void preview_draw(const struct queue *q, struct canvas *c, struct area a)
{
	const struct preview *p = &q->preview;
	bool focus = q->panes.focus == PANE_PREVIEW;
	enum style style = focus ? STYLE_CHOSEN : STYLE_HEADER;
	canvas_fill(c, a.x, a.y, a.w, 1, style);
	canvas_put(c, a.x + 1, a.y, a.w - 1, style,
	    focus ? _("PREVIEW (Enter: whole ticket, q: list)") : _("PREVIEW (p hides, ^Wp moves it)"));
	doc_draw(&p->doc, c, a.x, a.y + 1, a.w, a.h - 1, p->roll.top, p->find);
	if (focus)
		doc_focus(&p->doc, c, a.x, a.y + 1, a.h - 1, p->roll.top, p->roll.at, p->find);
}

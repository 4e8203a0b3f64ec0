#include "view/person.h"

#include "base/phrase.h"
#include "view/say.h"

enum { FRAME = 3 };

/* ---- reading ------------------------------------------------------------------------------------------- */

static void put_lines(struct person_view *v, enum person_part part, size_t n, const char *head)
{
	if (n)
		list_add(&v->line, ((struct person_line){PERSON_HEAD, 0, head}));
	for (size_t i = 0; i < n; i++)
		list_add(&v->line, ((struct person_line){part, i, NULL}));
}

static void lay_out(struct person_view *v)
{
	v->line.n = 0;
	put_lines(v, PERSON_VALUE, v->t->n_data, _("VALUES"));
	put_lines(v, PERSON_TICKET, v->rows ? v->rows->n : 0, _("TICKETS"));
	put_lines(v, PERSON_NOTE, v->p->n_notes, _("CONSENTS, HOLDS, WHAT IS KEPT AND ERASED"));
	if (v->p->may_look)
		put_lines(v, PERSON_LOOK, 1, _("WHO LOOKED"));
	v->roll.n = v->line.n;
}

static bool read_rows(struct person_view *v, struct desk *d)
{
	struct ombud_rows *fresh = NULL;
	if (v->p->n_tickets && ombud_rows_by_id(&fresh, d->s, v->p->tickets, v->p->n_tickets) != OMBUD_OK)
		return false;
	ombud_rows_free(v->rows);
	v->rows = fresh;
	return true;
}

/* The opening is logged; the values come with the ticket. */
static bool read_person(struct person_view *v, struct desk *d)
{
	struct ombud_person *p = NULL;
	struct ombud_ticket *t = NULL;
	v->to_read = false;
	if (ombud_person_open(&p, d->s, v->ticket) != OMBUD_OK || ombud_ticket_peek(&t, d->s, v->ticket) != OMBUD_OK) {
		desk_failed(d);
		ombud_person_free(p);
		return false;
	}
	ombud_person_free(v->p);
	ombud_ticket_free(v->t);
	v->p = p;
	v->t = t;
	v->old = false;
	return read_rows(v, d);
}

static void skip_head(struct person_view *v, int step)
{
	struct roll *r = &v->roll;
	if (r->at < r->n && v->line.v[r->at].part == PERSON_HEAD)
		r->at = step < 0 && r->at > 0 ? r->at - 1 : r->at + 1 < r->n ? r->at + 1 : r->at;
	/* The first heading is seen with what it heads. */
	if (r->at == 1)
		r->top = 0;
}

static void person_load(struct view *view, struct desk *d)
{
	struct person_view *v = (struct person_view *)view;
	if (v->to_read)
		read_person(v, d);
	else if (view->uncovered)
		read_rows(v, d);
	view->uncovered = false;
	lay_out(v);
	v->roll.rows = d->h > FRAME + 1 ? (size_t)(d->h - FRAME) : 1;
	roll_fit(&v->roll);
	skip_head(v, 1);
}

/* ---- the record ------------------------------------------------------------------------------------------ */

static void person_move(struct view *view, struct desk *d, enum move how, size_t count)
{
	struct person_view *v = (struct person_view *)view;
	size_t was = v->roll.at;
	(void)d;
	roll_move(&v->roll, how, count);
	skip_head(v, v->roll.at < was ? -1 : 1);
	if (v->roll.at < v->roll.n && v->line.v[v->roll.at].part == PERSON_HEAD)
		v->roll.at++;
	view->stale = true;
}

const struct person_line *person_here(const struct person_view *v)
{
	return v->roll.at < v->line.n ? &v->line.v[v->roll.at] : NULL;
}

/* What is done from here is done to the ticket under the cursor, and to none where there is none. */
static int64_t person_ticket(const struct view *view, int64_t *version)
{
	const struct person_view *v = (const struct person_view *)view;
	const struct person_line *l = person_here(v);
	const struct ombud_row *row = l && l->part == PERSON_TICKET ? &v->rows->v[l->i] : NULL;
	if (version)
		*version = row ? row->version : -1;
	return row ? row->id : 0;
}

/* Another's change is not read by itself: a read is logged. */
static void person_changed(struct view *view, struct desk *d)
{
	struct person_view *v = (struct person_view *)view;
	v->to_read |= d->ours;
	v->old |= !d->ours;
	view->stale = view->uncovered = true;
}

static bool mask(struct person_view *v)
{
	bool any = clear_mask(&v->shown);
	v->v.stale |= any;
	return any;
}

void person_show(struct person_view *v, struct desk *d, int64_t datum, char *value)
{
	clear_show(&v->shown, d, datum, value);
	v->v.stale = true;
}

static long person_wake(struct view *view, struct desk *d)
{
	bool moved = false;
	long next = clear_wake(&((struct person_view *)view)->shown, d, &moved);
	view->stale |= moved;
	return next;
}

static void person_hide(struct view *view, struct desk *d)
{
	(void)d;
	mask((struct person_view *)view);
}

static bool person_peel(struct view *view, struct desk *d)
{
	if (!mask((struct person_view *)view))
		desk_pop(d);
	return true;
}

static void person_free(struct view *view, struct desk *d)
{
	struct person_view *v = (struct person_view *)view;
	(void)d;
	mask(v);
	list_drop(&v->shown.v);
	list_drop(&v->line);
	ombud_rows_free(v->rows);
	ombud_ticket_free(v->t);
	ombud_person_free(v->p);
	heap_free(v);
}

static const struct view_kind person_kind = {
    .name = "person",
    .title = N_("in a person"),
    .load = person_load,
    .draw = person_draw,
    .free = person_free,
    .move = person_move,
    .ticket = person_ticket,
    .changed = person_changed,
    .peel = person_peel,
    .wake = person_wake,
    .hide = person_hide,
    .say = person_say,
    .head = person_head,
};

struct view *person_new(struct desk *d, int64_t ticket)
{
	struct person_view *v = heap_new(sizeof *v);
	v->v.kind = &person_kind;
	v->ticket = ticket;
	row_columns_read(&v->columns, "id,due,priority,kind,state,assignee,subject");
	if (read_person(v, d))
		return &v->v;
	person_free(&v->v, d);
	return NULL;
}

struct person_view *person_of(struct desk *d)
{
	struct view *top = desk_top(d);
	return top && top->kind == &person_kind ? (struct person_view *)top : NULL;
}

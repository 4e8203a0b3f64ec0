#include "view/filter.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "view/queue.h"
#include "view/say.h"

enum { PAST_MOST = 100, TALL = 34, WIDE = 110, TERMS_TALL = 8, TERMS_LOW = 6, FACETS_MOST = 16 };

/* ---- where things stand --------------------------------------------------------------------------- */

/* Title, text, head and status are a line each; below the terms a rule. */
static void lay_out(struct filter_view *f, const struct desk *d)
{
	int rows = desk_rows(d), most = rows >= TALL ? TERMS_TALL : TERMS_LOW;
	int terms = f->t.v.n < (size_t)most ? (int)f->t.v.n + 1 : most;
	f->roll.rows = (size_t)(terms > 0 ? terms : 1);
	f->terms_y = 3;
	f->facets_y = f->terms_y + terms + 1;
	f->about_y = d->w >= WIDE ? f->facets_y : rows - 1 - FILTER_ABOUT / 2;
	int end = f->about_y > f->facets_y ? f->about_y : rows - 1;
	f->rows_y = rows;
	f->n_rows = 0;
	if (rows >= TALL) {
		int room = rows - f->facets_y, half = room / 2, below = room - 2 - FACETS_MOST;
		f->n_rows = half > below ? half : below;
		f->rows_y = rows - 2 - f->n_rows;
		end = f->rows_y;
	}
	facets_place(&f->facets, 0, f->facets_y, d->w >= WIDE ? d->w / 2 : d->w, end - f->facets_y);
}

static void filter_load(struct view *v, struct desk *d)
{
	struct filter_view *f = (struct filter_view *)v;
	f->roll.n = f->t.v.n + 1; /* the last line adds one */
	lay_out(f, d);
	roll_fit(&f->roll);
	filter_tell_about(f, d);
	if (!f->text)
		f->text = terms_text(&f->t, SIZE_MAX, d->s, NULL, SIZE_MAX);
}

/* ---- counting: one a turn, so that keys are not kept waiting ---------------------------------------- */

/* true: it was stopped, and is asked for again. */
static bool count_text(struct desk *d, int64_t *n, const char *filter)
{
	int64_t found;
	d->patience = PATIENCE_KEY;
	enum ombud_status status = ombud_count_passing(&found, d->s, filter, false);
	d->patience = PATIENCE_BREAK;
	if (status == OMBUD_CANCELLED)
		return true;
	*n = status == OMBUD_OK ? found : TERM_UNTOLD;
	return false;
}

static void count_term(struct filter_view *f, struct desk *d, size_t i)
{
	struct edited_term *e = &f->t.v.v[i];
	bool alone = e->alone == TERM_UNKNOWN;
	char *text = alone ? terms_one(&f->t, i, d->s) : terms_text(&f->t, i + 1, d->s, NULL, SIZE_MAX);
	count_text(d, alone ? &e->alone : &e->together, text);
	if (!alone && i + 1 == f->t.v.n)
		f->match = e->together;
	heap_free(text);
}

static bool count_next(struct filter_view *f, struct desk *d)
{
	for (size_t i = 0; i < f->t.v.n; i++)
		if (f->t.v.v[i].alone == TERM_UNKNOWN || f->t.v.v[i].together == TERM_UNKNOWN) {
			count_term(f, d, i);
			return true;
		}
	if (f->match != TERM_UNKNOWN)
		return false;
	count_text(d, &f->match, f->text);
	return true;
}

/* ---- what is found ------------------------------------------------------------------------------------ */

/* Rows of a filter on masked data are shown, and logged, once it is the list's. */
static bool read_rows(struct filter_view *f, struct desk *d)
{
	struct ombud_list *l = NULL;
	struct ombud_rows *fresh = NULL;
	struct ombud_list_how how = {.filter = f->text};
	if (!f->n_rows || !f->rows_stale)
		return false;
	enum ombud_status status = OMBUD_DENIED;
	if (!terms_personal(&f->t))
		status = ombud_list_open(&l, d->s, &how);
	if (status == OMBUD_OK)
		status = desk_fill(d, l, (size_t)f->n_rows, PATIENCE_KEY, NULL);
	if (status == OMBUD_OK && ombud_list_known(l))
		status = ombud_list_rows(&fresh, l, 0, (size_t)f->n_rows);
	ombud_list_free(l);
	if (status == OMBUD_CANCELLED)
		return true;
	f->rows_stale = false;
	ombud_rows_free(f->rows);
	f->rows = fresh;
	return true;
}

static bool filter_idle(struct view *v, struct desk *d)
{
	struct filter_view *f = (struct filter_view *)v;
	bool personal = terms_personal(&f->t);
	if (!count_next(f, d) && !read_rows(f, d) && (personal || !facets_count(&f->facets, d)))
		return false;
	v->stale = true;
	return true;
}

static void count_anew(struct filter_view *f)
{
	heap_free(f->text);
	f->text = NULL;
	f->match = TERM_UNKNOWN;
	f->rows_stale = true;
	f->v.stale = true;
}

static void others_changed(struct view *v, struct desk *d)
{
	struct filter_view *f = (struct filter_view *)v;
	(void)d;
	for (size_t i = 0; i < f->t.v.n; i++)
		f->t.v.v[i].alone = f->t.v.v[i].together = TERM_UNKNOWN;
	f->facets.old = true;
	f->match = TERM_UNKNOWN;
	f->rows_stale = v->stale = true;
}

/* ---- edits -------------------------------------------------------------------------------------------- */

size_t filter_at(const struct filter_view *f)
{
	return f->roll.at;
}

bool filter_edited(const struct filter_view *f)
{
	return f->past.n > 0;
}

void filter_keep(struct filter_view *f)
{
	struct terms copy = {0};
	if (f->past.n == PAST_MOST) {
		terms_free(&f->past.v[0]);
		memmove(f->past.v, f->past.v + 1, --f->past.n * sizeof *f->past.v);
	}
	terms_copy(&copy, &f->t);
	list_add(&f->past, copy);
}

void filter_changed(struct filter_view *f, struct desk *d, size_t at)
{
	count_anew(f);
	f->roll.at = at <= f->t.v.n ? at : f->t.v.n;
	f->text = terms_text(&f->t, SIZE_MAX, d->s, NULL, SIZE_MAX);
	facets_ask(&f->facets, f->text);
	if (terms_personal(&f->t))
		facets_clear(&f->facets);
}

bool filter_undo(struct filter_view *f, struct desk *d)
{
	if (!f->past.n)
		return false;
	terms_free(&f->t);
	f->t = f->past.v[--f->past.n];
	terms_uncount(&f->t);
	filter_changed(f, d, f->roll.at);
	return true;
}

void filter_add(struct filter_view *f, struct desk *d, const char *filter)
{
	filter_keep(f);
	terms_add(&f->t, d->s, filter);
	filter_changed(f, d, f->t.v.n - 1);
}

/* The values of the term's own field, where it has one. */
void filter_turn(struct filter_view *f, struct desk *d, bool to_facets)
{
	if (to_facets && f->roll.at < f->t.v.n)
		facets_show(&f->facets, f->t.v.v[f->roll.at].field);
	f->on_facets = to_facets;
	f->facets.focus = to_facets;
	f->v.stale = true;
	(void)d;
}

/* ---- the record ------------------------------------------------------------------------------------------ */

static void filter_go(struct view *v, struct desk *d, enum move how, size_t count)
{
	struct filter_view *f = (struct filter_view *)v;
	v->stale = true;
	if (f->on_facets)
		facets_go(&f->facets, d, how, count);
	else
		roll_move(&f->roll, how, count);
}

static const char *filter_keys(const struct view *v)
{
	return ((const struct filter_view *)v)->on_facets ? "facets" : "layers";
}

static void filter_free(struct view *v, struct desk *d)
{
	struct filter_view *f = (struct filter_view *)v;
	ombud_passed(d->s, NULL);
	terms_free(&f->t);
	for (size_t i = 0; i < f->past.n; i++)
		terms_free(&f->past.v[i]);
	list_drop(&f->past);
	facets_drop(&f->facets);
	ombud_rows_free(f->rows);
	heap_free(f->name);
	heap_free(f->text);
	heap_free(f);
}

/* Esc gives the values up, then what was edited: after a question. */
static bool filter_peel(struct view *v, struct desk *d)
{
	struct filter_view *f = (struct filter_view *)v;
	if (f->on_facets)
		filter_turn(f, d, false);
	else if (filter_edited(f))
		filter_ask_leave(d);
	else
		desk_pop(d);
	return true;
}

static const struct view_kind filter_kind = {
    .name = "layers",
    .title = N_("in the filter editor"),
    .load = filter_load,
    .draw = filter_draw,
    .free = filter_free,
    .say = filter_say,
    .head = filter_head,
    .keys = filter_keys,
    .move = filter_go,
    .idle = filter_idle,
    .changed = others_changed,
    .peel = filter_peel,
};

static void forget_past(struct filter_view *f)
{
	while (f->past.n)
		terms_free(&f->past.v[--f->past.n]);
}

void filter_read(struct filter_view *f, struct desk *d)
{
	const struct queue *q = queue_of(d);
	heap_free(f->name);
	f->name = heap_str(q->name);
	forget_past(f);
	terms_free(&f->t);
	terms_of(&f->t, d->s, &q->layers);
	filter_changed(f, d, f->t.v.n ? f->t.v.n - 1 : 0);
}

struct view *filter_new(struct desk *d)
{
	struct filter_view *f = heap_new(sizeof *f);
	f->v.kind = &filter_kind;
	row_columns_read(&f->columns, "");
	facets_begin(&f->facets, "", NULL);
	f->facets.focus = false;
	f->facets.brief = true;
	filter_read(f, d);
	if (f->t.v.n)
		facets_show(&f->facets, f->t.v.v[f->roll.at].field);
	return &f->v;
}

struct filter_view *filter_of(struct desk *d)
{
	struct view *top = desk_top(d);
	return top && top->kind == &filter_kind ? (struct filter_view *)top : NULL;
}

struct filter_view *filter_open(struct desk *d)
{
	for (size_t i = d->depth; i-- > 0;)
		if (d->view[i]->kind == &filter_kind)
			return (struct filter_view *)d->view[i];
	return NULL;
}

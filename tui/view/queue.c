#include "view/queue.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/resume.h"

const struct ombud_row *queue_row(const struct queue *q)
{
	return queue_row_at(q, q->roll.at);
}

size_t queue_at(const struct queue *q)
{
	return q->roll.at;
}

static int64_t queue_ticket(const struct view *v, int64_t *version)
{
	const struct queue *q = (const struct queue *)v;
	/* On the heading of a folded group stands no ticket. */
	if (!q->list || q->roll.at >= queue_known(q) || lines_folded(&q->lines, q->roll.at))
		return 0;
	const struct ombud_row *row = queue_row(q);
	if (version)
		*version = row ? row->version : -1;
	return ombud_list_id(q->list, q->roll.at);
}

/* ---- moving -------------------------------------------------------------------------------- */

bool queue_in(const struct queue *q, enum pane pane)
{
	return q->panes.focus == pane;
}

void queue_list_move(struct queue *q, struct desk *d, enum move how, size_t count)
{
	if (!q->list)
		return;
	bool far = count > 1 && how != MOVE_UP;
	if (far ? !queue_fill(q, d) : how == MOVE_BOTTOM && !queue_fill_end(q, d))
		return;
	q->seeking = false;
	q->roll.n = queue_known(q);
	if (queue_grouped(q)) {
		queue_load_groups(q, d);
		lines_move(&q->lines, &q->roll, &q->top_line, how, count);
	} else {
		roll_move(&q->roll, how, count);
	}
	q->v.stale = true;
}

static void queue_move(struct view *v, struct desk *d, enum move how, size_t count)
{
	struct queue *q = (struct queue *)v;
	if (queue_in(q, PANE_SIDE)) {
		roll_move(&q->side.roll, how, count);
	} else if (queue_in(q, PANE_PREVIEW)) {
		preview_move(q, how, count);
	} else {
		queue_list_move(q, d, how, count);
	}
}

/* The first ticket of the next group, or of this one, or of the one before. */
static bool queue_part(struct view *v, struct desk *d, int step)
{
	struct queue *q = (struct queue *)v;
	if (queue_in(q, PANE_PREVIEW))
		return preview_part(q, step);
	if (queue_in(q, PANE_SIDE))
		return side_part(q, step);
	if (!queue_grouped(q)) {
		desk_fail(d, _("the list has no groups: go makes some, as does group:kind in a filter"));
		return false;
	}
	const struct ombud_groups *g = q->lines.groups;
	size_t at = lines_group(&q->lines, q->roll.at);
	if (step > 0 && at + 1 < g->n)
		at++;
	else if (step < 0 && q->roll.at == g->v[at].first && at)
		at--;
	q->roll.at = g->v[at].first;
	v->stale = true;
	return true;
}

/* ---- loading ------------------------------------------------------------------------------- */

bool queue_shows_about(const struct queue *q, const struct desk *d)
{
	return !d->slow && d->w < QUEUE_ABOUT && !panes_has(q, d, PANE_PREVIEW);
}

/* Tagged tickets that the list does not hold, which a bulk action would reach all the same. */
static void count_hidden(struct queue *q, struct desk *d)
{
	size_t seen = 0;
	for (size_t i = 0; d->tagged.n && i < queue_known(q) && seen < d->tagged.n; i++)
		seen += idset_has(&d->tagged, ombud_list_id(q->list, i));
	q->hidden = d->tagged.n - seen;
	d->tags_moved = false;
}

static void say_count(struct queue *q, const struct desk *d)
{
	int64_t undecided = ombud_list_undecided(q->list), done, all;
	size_t size = sizeof q->count;
	const char *more = ombud_list_complete(q->list) ? "" : "+";
	int n = q->total <= 0 ? snprintf(q->count, size, "%zu%s", queue_known(q), more)
		: snprintf(q->count, size, d->w >= QUEUE_SPLIT ? _("%zu%s of %lld") : "%zu%s/%lld", queue_known(q), more,
		      (long long)q->total);
	if (undecided > 0)
		snprintf(
		    q->count + n, size - (size_t)n, _(", %lld not decided"), (long long)undecided);
	ombud_list_progress(q->list, &done, &all);
	q->looked = all ? (int)(done * 100 / all) : -1;
	q->order = ombud_list_sort(q->list);
	q->parted = ombud_list_group(q->list);
	q->whole = ombud_list_complete(q->list);
}

/* A row that was untagged in a list of what is tagged stays until the list is settled, and says so. */
static void follow_tags(struct queue *q, const struct desk *d)
{
	bool moved = q->tags_turn != d->tags_turn;
	q->tags_turn = d->tags_turn;
	if (!moved || !ombud_list_asks_tags(q->list))
		return;
	q->rows_stale = true;
	q->drift_stale = true;
}

static size_t under_heading(struct area a)
{
	return a.h > 2 ? (size_t)a.h - 1 : 1;
}

static void fit_panes(struct queue *q, const struct desk *d)
{
	struct areas a;
	if (!panes_has(q, d, q->panes.focus)) {
		q->panes.focus = PANE_LIST;
		q->panes.whole = false;
	}
	panes_lay(&a, q, d);
	q->roll.rows = under_heading(a.list);
	q->side.roll.rows = side_rows(d, q, a.side);
}

static void queue_load(struct view *v, struct desk *d)
{
	struct queue *q = (struct queue *)v;
	fit_panes(q, d);
	if (panes_side(q, d))
		side_load(q, d);
	if (q->to_open)
		queue_open_list(q, d);
	if (!q->list)
		return;
	/* A ticket that was read is no longer new. */
	q->rows_stale |= v->uncovered;
	v->uncovered = false;
	follow_tags(q, d);
	queue_load_rows(q, d);
	say_count(q, d);
	if (d->tags_moved && ombud_list_complete(q->list))
		count_hidden(q, d);
	preview_load(q, d);
}

/* ---- work in passing ----------------------------------------------------------------------- */

static bool fill_more(struct queue *q, struct desk *d)
{
	enum { MORE = 5000 };
	if (!q->list || q->halted || ombud_list_complete(q->list))
		return false;
	bool none = !queue_known(q);
	enum ombud_status status = queue_fill_to(q, d, queue_known(q) + MORE, PATIENCE_KEY);
	bool more = !ombud_list_complete(q->list);
	if (none || !more || status != OMBUD_OK)
		q->v.stale = true;
	d->tags_moved = true;
	return more && (status == OMBUD_OK || status == OMBUD_CANCELLED);
}

static bool count_total(struct queue *q, struct desk *d)
{
	if (q->total >= 0)
		return false;
	d->patience = PATIENCE_KEY;
	enum ombud_status status = ombud_count(&q->total, d->s, "");
	d->patience = PATIENCE_BREAK;
	if (status != OMBUD_OK)
		q->total = status == OMBUD_CANCELLED ? -1 : 0;
	q->v.stale = true;
	return status == OMBUD_CANCELLED;
}

static long queue_wake(struct view *v, struct desk *d)
{
	struct queue *q = (struct queue *)v;
	long next = preview_wake(q, d);
	const long kept[] = {kept_wake(q, d), resume_wake(q, d), side_wake(q, d), alarms_wake(d)};
	for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
		next = next < 0 || (kept[i] >= 0 && kept[i] < next) ? kept[i] : next;
	return next;
}

/* What a fresh list would gain and lose. False: somebody typed, and it is to be asked again. */
static bool ask_drift(struct queue *q, struct desk *d)
{
	d->patience = PATIENCE_KEY;
	enum ombud_status status = ombud_list_drift(&q->drift, q->list);
	d->patience = PATIENCE_BREAK;
	q->drift_stale = status == OMBUD_CANCELLED;
	q->v.stale = true;
	return !q->drift_stale;
}

static bool queue_idle(struct view *v, struct desk *d)
{
	struct queue *q = (struct queue *)v;
	if (q->drift_stale && q->list && !ask_drift(q, d))
		return true;
	if (search_more(q, d) || fill_more(q, d))
		return true;
	if (panes_side(q, d) && side_idle(q, d))
		return true;
	if (d->w >= QUEUE_SPLIT && !d->slow && latest_idle(&q->latest, d))
		return true;
	if (alarms_count(d))
		return true;
	return count_total(q, d);
}

static void queue_changed(struct view *v, struct desk *d)
{
	struct queue *q = (struct queue *)v;
	if (!q->list)
		return;
	q->rows_stale = true;
	q->side.counts_stale = true;
	q->latest.known = false;
	preview_changed(q, d);
	q->total = -1;
	ask_drift(q, d);
}

/* Who looks at what stands in the gutter: the rows alone are read again. */
static void queue_presence(struct view *v, struct desk *d)
{
	struct queue *q = (struct queue *)v;
	(void)d;
	q->side.people_stale = q->rows_stale = v->stale = true;
}

/* ---- the rest of the record ---------------------------------------------------------------- */

static bool queue_peel(struct view *v, struct desk *d)
{
	struct queue *q = (struct queue *)v;
	struct panes *p = &q->panes;
	if (preview_peel(q))
		return true;
	v->stale |= p->whole || p->focus != PANE_LIST;
	if (p->whole) {
		p->whole = false;
		return true;
	}
	if (p->focus != PANE_LIST) {
		if (p->focus == PANE_SIDE)
			p->side = SHOW_AUTO;
		p->focus = PANE_LIST;
		return true;
	}
	if (queue_drop_ranges(q) || search_forget(q))
		return true;
	return queue_widen(q, d);
}

static const char *queue_keys(const struct view *v)
{
	static const char *const section[] = {
	    [PANE_LIST] = "queue", [PANE_SIDE] = "sidebar", [PANE_PREVIEW] = "preview"};
	return section[((const struct queue *)v)->panes.focus];
}

static bool queue_find(struct view *v, struct desk *d, const char *text, int step)
{
	struct queue *q = (struct queue *)v;
	if (queue_in(q, PANE_SIDE))
		return text[0] && side_find(q, d, text, step);
	return queue_in(q, PANE_PREVIEW) ? preview_find(q, d, text, step) : search_find(v, d, text, step);
}

/* Who reads in the preview has the ticket open. */
static int64_t queue_shows(const struct view *v, bool *editing)
{
	const struct queue *q = (const struct queue *)v;
	(void)editing;
	bool open = queue_in(q, PANE_PREVIEW) && q->preview.opened == q->preview.id;
	return open ? q->preview.id : 0;
}

static void queue_hide(struct view *v, struct desk *d)
{
	(void)d;
	preview_mask((struct queue *)v);
}

static void queue_free(struct view *v, struct desk *d)
{
	struct queue *q = (struct queue *)v;
	/* Of who was cut off all is kept, with what views that are gone by now would have left. */
	if (!q->kept.cut)
		kept_leave(q, d);
	resume_leave(q, d, false);
	side_leave(q, d);
	side_free(&q->side);
	latest_free(&q->latest);
	kept_free(&q->kept);
	heap_free(q->name);
	heap_free(q->of_figure);
	heap_free(q->sort);
	search_forget(q);
	list_drop(&q->spans);
	layers_free(&q->layers);
	heap_free(q->group);
	queue_drop_rows(q);
	list_drop(&q->rows);
	lines_free(&q->lines);
	folds_free(&q->folds);
	ombud_list_free(q->list);
	preview_free(&q->preview);
	heap_free(q);
}

static void queue_hang_up(struct view *v, struct desk *d)
{
	struct queue *q = (struct queue *)v;
	kept_leave(q, d);
	resume_leave(q, d, !d->quit);
	side_leave(q, d);
}

static const struct view_kind queue_kind = {
    .name = "queue",
    .title = N_("in the queue"),
    .load = queue_load,
    .draw = queue_draw,
    .free = queue_free,
    .say = queue_say,
    .head = queue_head,
    .reads = queue_reads,
    .keys = queue_keys,
    .move = queue_move,
    .ticket = queue_ticket,
    .idle = queue_idle,
    .wake = queue_wake,
    .changed = queue_changed,
    .presence = queue_presence,
    .peel = queue_peel,
    .pointed = queue_pointed,
    .find = queue_find,
    .part = queue_part,
    .shows = queue_shows,
    .hide = queue_hide,
    .hang_up = queue_hang_up,
};

bool queue_drop_ranges(struct queue *q)
{
	bool any = q->range != SIZE_MAX || q->spans.n;
	q->range = SIZE_MAX;
	q->spans.n = 0;
	return any;
}

bool queue_ranged(const struct queue *q, size_t i)
{
	size_t a = q->range < q->roll.at ? q->range : q->roll.at;
	size_t b = q->range < q->roll.at ? q->roll.at : q->range;
	bool in = q->range != SIZE_MAX && i >= a && i <= b;
	for (size_t k = 0; k < q->spans.n && !in; k++)
		in = i >= q->spans.v[k].first && i <= q->spans.v[k].last;
	return in;
}

struct view *queue_new(struct desk *d, const char *name, const char *filter)
{
	struct queue *q = heap_new(sizeof *q);
	q->v.kind = &queue_kind;
	q->s = d->s;
	q->name = heap_str(name);
	q->kept.number = -1;
	layers_reset(&q->layers, filter);
	q->to_open = q->by_person = true;
	q->total = -1;
	q->range = SIZE_MAX;
	q->preview.stale = true;
	row_columns_read(&q->columns, "");
	d->counts_stale = true;
	kept_enter(q, d);
	q->kept.before = resume_before(d);
	side_open(q, d);
	return &q->v;
}

struct queue *queue_of(struct desk *d)
{
	return d->depth && d->view[0]->kind == &queue_kind ? (struct queue *)d->view[0] : NULL;
}

/* The queue's list: opening it on the layers of filters, keeping the place, and going about. */
#include "view/queue.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"

char *queue_filter(const struct queue *q, const char *extra)
{
	return layers_text(&q->layers, q->layers.v.n, q->s, extra);
}

size_t queue_known(const struct queue *q)
{
	return q->list ? ombud_list_known(q->list) : 0;
}

void queue_forget_list(struct queue *q)
{
	lines_set(&q->lines, NULL, &q->folds); /* its groups go with the list */
	queue_drop_rows(q);
	queue_drop_ranges(q);
	ombud_list_free(q->list);
	q->list = NULL;
	q->order = q->parted = NULL;
	q->drift = (struct ombud_drift){0};
	q->roll.n = 0;
}

static bool open_list(struct queue *q, struct desk *d)
{
	char *filter = queue_filter(q, q->group);
	struct ombud_list_how how = {
	    .filter = filter, .sort = q->sort, .log_personal = q->by_person};
	struct ombud_list *fresh = NULL;
	enum ombud_status status = ombud_list_open(&fresh, d->s, &how);
	heap_free(filter);
	if (status != OMBUD_OK) {
		desk_failed(d);
		return false;
	}
	lines_set(&q->lines, NULL, &q->folds); /* its groups go with the list */
	ombud_list_free(q->list);
	q->list = fresh;
	q->order = q->parted = NULL;
	q->by_person = q->halted = false;
	q->opened_at = ombud_now(d->s);
	q->drift = (struct ombud_drift){0};
	queue_drop_ranges(q);
	return true;
}

/* ---- as far as the list is known ------------------------------------------------------------ */

static const char *looking_at(const struct queue *q)
{
	return ombud_list_known(q->list) ? NULL : _("looking through the texts");
}

/* A macro goes on from what is there: it waits. */
enum patience queue_patience(const struct desk *d)
{
	return d->macros.depth ? PATIENCE_BREAK : PATIENCE_SOON;
}

/* The cursor's place, once it is known; else it waits at the beginning. */
static void seek(struct queue *q)
{
	size_t at = q->keep_id ? ombud_list_find(q->list, q->keep_id) : SIZE_MAX;
	bool known = at != SIZE_MAX || q->roll.n > q->keep_at || ombud_list_complete(q->list);
	if (at == SIZE_MAX)
		at = q->keep_at;
	q->seeking = !known;
	q->roll.at = known ? at : 0;
	roll_fit(&q->roll);
	q->v.stale = true;
}

/* What lay between the ends is known now, and what came in meanwhile with it. */
static void keep_cursor(struct queue *q, int64_t id)
{
	size_t at = id ? ombud_list_find(q->list, id) : SIZE_MAX;
	if (at != SIZE_MAX)
		q->roll.at = at;
}

enum ombud_status queue_fill_to(
    struct queue *q, struct desk *d, size_t want, enum patience patience)
{
	int64_t id = q->roll.n ? ombud_list_id(q->list, q->roll.at) : 0;
	enum ombud_status status = desk_fill(d, q->list, want, patience,
	    patience == PATIENCE_BREAK ? _("looking through the texts") : looking_at(q));
	q->roll.n = queue_known(q);
	if (q->seeking)
		seek(q);
	else
		keep_cursor(q, id);
	return status;
}

static bool filled(struct desk *d, enum ombud_status status)
{
	if (status == OMBUD_OK)
		return true;
	if (status == OMBUD_CANCELLED)
		desk_fail(d, _("stopped: not all tickets of the list are known yet"));
	else
		desk_failed(d);
	return false;
}

bool queue_fill(struct queue *q, struct desk *d)
{
	if (!q->list)
		return false;
	if (ombud_list_complete(q->list))
		return true;
	return filled(d, queue_fill_to(q, d, SIZE_MAX, PATIENCE_BREAK));
}

bool queue_fill_end(struct queue *q, struct desk *d)
{
	if (ombud_list_complete(q->list))
		return true;
	/* Groups are those of a whole list. */
	if (ombud_list_group(q->list))
		return queue_fill(q, d);
	d->looking = _("looking through the texts");
	enum ombud_status status = ombud_list_end(q->list, q->roll.rows + 1);
	d->looking = NULL;
	q->roll.n = queue_known(q);
	return filled(d, status);
}

bool queue_halt(struct queue *q)
{
	if (!q->list || q->halted || ombud_list_complete(q->list))
		return false;
	return q->halted = true;
}

void queue_open_list(struct queue *q, struct desk *d)
{
	q->to_open = false;
	if (!open_list(q, d))
		return;
	q->seeking = true;
	q->roll.n = 0;
	size_t want = q->roll.rows + 1;
	queue_fill_to(q, d, want > q->keep_at + 1 ? want : q->keep_at + 1, queue_patience(d));
	queue_load_columns(q, d);
	q->preview.stale = true;
	d->tags_moved = true;
}

void queue_settle(struct queue *q, struct desk *d)
{
	q->keep_id = q->v.kind->ticket(&q->v, NULL);
	q->keep_at = q->roll.at;
	q->to_open = true;
	q->v.stale = true;
	d->counts_stale = true;
}

void queue_layers_changed(struct queue *q)
{
	q->keep_id = q->v.kind->ticket(&q->v, NULL);
	q->keep_at = 0;
	q->roll.top = q->top_line = 0;
	q->to_open = true;
	q->by_person = true;
	q->v.stale = true;
}

void queue_rename(struct queue *q, const char *name)
{
	char *copy = heap_str(name);
	heap_free(q->name);
	q->name = copy;
	q->kept.number = -1;
}

void queue_switch(struct queue *q, struct desk *d, const char *name, const char *filter)
{
	kept_leave(q, d);
	heap_free(q->of_figure);
	q->of_figure = NULL;
	queue_rename(q, name);
	if (d->sticky)
		layers_rebase(&q->layers, filter);
	else
		layers_reset(&q->layers, filter);
	heap_free(q->sort);
	heap_free(q->group);
	q->sort = q->group = NULL;
	folds_free(&q->folds);
	desk_silence(d);
	kept_enter(q, d);
	queue_layers_changed(q);
	q->keep_id = 0;
	q->panes.focus = PANE_LIST;
	q->panes.whole = false;
	/* A drawer over a narrow list has done its work. */
	if (d->w < QUEUE_WIDE)
		q->panes.side = SHOW_AUTO;
}

void queue_push(struct queue *q, struct desk *d, const char *filter)
{
	(void)d;
	layers_push(&q->layers, filter);
	queue_layers_changed(q);
}

void queue_push_alone(struct queue *q, struct desk *d, const char *filter, const char *label)
{
	queue_push(q, d, filter);
	struct layer *top = &q->layers.v.v[q->layers.v.n - 1];
	top->label = heap_str(label);
	top->alone = true;
}

bool queue_widen(struct queue *q, struct desk *d)
{
	(void)d;
	if (!layers_pop(&q->layers))
		return false;
	queue_layers_changed(q);
	return true;
}

void queue_aside(struct queue *q, struct desk *d)
{
	if (q->layers.v.n < 2) {
		desk_say(d, _("nothing is narrowed: there is nothing to put aside"));
		return;
	}
	q->layers.aside = !q->layers.aside;
	queue_layers_changed(q);
}

void queue_sort(struct queue *q, struct desk *d, const char *keys)
{
	char *copy = keys[0] ? heap_str(keys) : NULL;
	heap_free(q->sort);
	q->sort = copy;
	queue_settle(q, d);
}

void queue_group(struct queue *q, struct desk *d, const char *keys)
{
	char *text = heap_new(strlen(keys) + sizeof "group:");
	snprintf(text, strlen(keys) + sizeof "group:", "group:%s", keys);
	heap_free(q->group);
	q->group = keys[0] ? heap_str(text) : NULL;
	heap_free(text);
	queue_settle(q, d);
	q->by_person = true;
}

/* ---- going to a ticket ---------------------------------------------------------------------- */

void queue_goto(struct queue *q, size_t index)
{
	if (lines_folded(&q->lines, index)) {
		const struct ombud_groups *g = q->lines.groups;
		folds_set(&q->folds, g->v[lines_group(&q->lines, index)].label, false);
	}
	roll_to(&q->roll, index);
	q->seeking = false;
	q->v.stale = true;
}

bool queue_go(struct queue *q, struct desk *d, int64_t id)
{
	if (!q->list)
		return false;
	size_t at = ombud_list_find(q->list, id);
	if (at == SIZE_MAX && !ombud_list_complete(q->list)) {
		if (!queue_fill(q, d))
			return false;
		at = ombud_list_find(q->list, id);
	}
	if (at == SIZE_MAX)
		return false;
	queue_goto(q, at);
	return true;
}

bool queue_go_in(struct queue *q, struct desk *d, const struct idset *set, int step)
{
	if (!set->n || !queue_fill(q, d))
		return false;
	size_t n = queue_known(q), at = q->roll.at;
	for (size_t i = 0; i < n; i++) {
		at = step > 0 ? (at + 1) % n : at ? at - 1 : n - 1;
		if (!idset_has(set, ombud_list_id(q->list, at)))
			continue;
		queue_goto(q, at);
		return true;
	}
	return false;
}

bool queue_go_new(struct queue *q, struct desk *d, int step)
{
	enum { CHUNK = 200 };
	if (!queue_fill(q, d))
		return false;
	size_t n = queue_known(q);
	for (size_t seen = 0, at = q->roll.at; seen < n;) {
		/* The rows of one chunk after (before) the place, in the order of the walk. */
		size_t from = step > 0 ? (at + 1) % n : at ? at : n;
		size_t k = step > 0 ? n - from : from;
		k = k < CHUNK ? k : CHUNK;
		struct ombud_rows *rows;
		if (ombud_list_rows(&rows, q->list, step > 0 ? from : from - k, k) != OMBUD_OK)
			return false;
		for (size_t i = 0; i < rows->n; i++) {
			size_t j = step > 0 ? i : rows->n - 1 - i;
			if (!rows->v[j].is_new && !rows->v[j].changed)
				continue;
			queue_goto(q, step > 0 ? from + j : from - k + j);
			ombud_rows_free(rows);
			return true;
		}
		ombud_rows_free(rows);
		seen += k;
		at = step > 0 ? from + k - 1 : from - k;
	}
	return false;
}

#include "view/bulk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/phrase.h"
#include "view/bulk_draw.h"
#include "view/queue.h"

/* ---- running ------------------------------------------------------------------------------- */

/* ^C or Esc ends a long run: what was not applied yet stays as it was. */
static bool go_on(void *data, int64_t done, int64_t total)
{
	struct desk *d = data;
	(void)done;
	(void)total;
	return !d->stop || !d->stop(NULL);
}

static struct ombud_result *run(struct desk *d, const struct words *op, const int64_t *ids,
    const int64_t *versions, size_t n, const char *filter, bool rehearse)
{
	struct ombud_request r = {
	    .words = (const char *const *)op->v,
	    .n_words = op->n,
	    .ids = ids,
	    .versions = versions,
	    .n_ids = n,
	    .filter = filter,
	    .rehearse = rehearse,
	    .effects = true,
	    .progress = go_on,
	    .progress_data = d,
	};
	struct ombud_result *result = NULL;
	if (ombud_run(&result, d->s, &r) != OMBUD_OK) {
		desk_failed(d);
		return NULL;
	}
	return result;
}

static bool kept(const struct bulk *b, const struct ombud_outcome *o)
{
	return o->verdict == OMBUD_APPLIED && !idset_has(&b->dropped, o->id);
}

size_t bulk_kept(const struct bulk *b)
{
	size_t n = 0;
	for (size_t i = 0; i < b->r->n; i++)
		n += kept(b, &b->r->v[i]);
	return n;
}

static void choose_shown(struct bulk *b)
{
	b->shown.n = 0;
	for (size_t i = 0; i < b->r->n; i++)
		if (!b->only_skips || b->r->v[i].verdict != OMBUD_APPLIED)
			list_add(&b->shown, i);
	b->roll.n = b->shown.n;
	b->rows_stale = true;
	roll_fit(&b->roll);
	b->v.stale = true;
}

/* On which tickets it is done by now, in the order of the preview. */
static void take(struct bulk *b, const struct ombud_result *r)
{
	struct idset done = {0};
	for (size_t i = 0; i < r->n; i++)
		if (r->v[i].verdict == OMBUD_APPLIED || r->v[i].verdict == OMBUD_UNCHANGED)
			idset_add(&done, r->v[i].id);
	for (size_t i = 0; i < b->r->n; i++) {
		int64_t id = b->r->v[i].id;
		bool so = b->r->v[i].verdict == OMBUD_UNCHANGED && !idset_has(&b->dropped, id);
		if (so || idset_has(&done, id))
			list_add(&b->taken, id);
	}
	idset_free(&done);
}

/* Closes the view; what comes after an applied one begins then. */
static void leave(struct bulk *b, struct desk *d)
{
	struct bulk_then then = b->then;
	struct bulk old = *b;
	if (!b->applied || !then.go) {
		desk_pop(d);
		return;
	}
	b->then = (struct bulk_then){0};
	b->r = NULL;
	b->taken.v = NULL;
	desk_pop(d);
	then.go(d, then.data, old.r, old.taken.v, old.taken.n);
	ombud_result_free(old.r);
	list_drop(&old.taken);
}

static void finish(struct bulk *b, struct desk *d, struct ombud_result *r)
{
	take(b, r);
	desk_say(d, "%s", r->sentence);
	if (r->entry)
		snprintf(d->undo, sizeof d->undo, "%s", r->sentence);
	bool clean = !r->skipped && !r->conflicts && !r->refused && !r->missing;
	ombud_result_free(b->r);
	b->r = r;
	b->applied = true;
	b->only_skips = !clean && r->applied;
	choose_shown(b);
	desk_changed(d, true);
	if (clean)
		leave(b, d);
}

static void apply(struct bulk *b, struct desk *d)
{
	size_t n = bulk_kept(b), k = 0;
	if (strtoul(b->typed, NULL, 10) != n || !b->typed[0]) {
		desk_fail(d, _("type %zu, the number of tickets that will change, or Esc"), n);
		b->typed[0] = '\0';
		return;
	}
	int64_t *ids = heap_new((n + 1) * sizeof *ids),
		*versions = heap_new((n + 1) * sizeof *versions);
	for (size_t i = 0; i < b->r->n; i++)
		if (kept(b, &b->r->v[i])) {
			ids[k] = b->r->v[i].id;
			versions[k++] = b->r->v[i].version;
		}
	struct ombud_result *r = run(d, &b->op, ids, versions, n, NULL, false);
	heap_free(ids);
	heap_free(versions);
	b->typed[0] = '\0';
	if (r)
		finish(b, d, r);
}

void bulk_toggle(struct bulk *b, struct desk *d)
{
	if (b->applied || b->roll.at >= b->shown.n)
		return;
	const struct ombud_outcome *o = &b->r->v[b->shown.v[b->roll.at]];
	if (o->verdict != OMBUD_APPLIED) {
		desk_fail(d, _("#%lld would not change: %s"), (long long)o->id, o->why);
		return;
	}
	if (!idset_remove(&b->dropped, o->id))
		idset_add(&b->dropped, o->id);
	roll_move(&b->roll, MOVE_DOWN, 0);
	b->v.stale = true;
}

void bulk_only_skips(struct bulk *b)
{
	b->only_skips = !b->only_skips;
	choose_shown(b);
}

/* ---- the record ---------------------------------------------------------------------------- */

static void load_rows(struct bulk *b, struct desk *d)
{
	size_t n = b->roll.n > b->roll.top ? b->roll.n - b->roll.top : 0;
	n = n < b->roll.rows ? n : b->roll.rows;
	if (!b->rows_stale && b->rows && b->rows_from == b->roll.top && b->rows->n == n)
		return;
	int64_t *ids = heap_new((n + 1) * sizeof *ids);
	for (size_t i = 0; i < n; i++)
		ids[i] = b->r->v[b->shown.v[b->roll.top + i]].id;
	ombud_rows_free(b->rows);
	b->rows = NULL;
	if (ombud_rows_by_id(&b->rows, d->s, ids, n) != OMBUD_OK)
		b->rows = NULL;
	heap_free(ids);
	b->rows_from = b->roll.top;
	b->rows_stale = false;
}

static void bulk_load(struct view *v, struct desk *d)
{
	struct bulk *b = (struct bulk *)v;
	int rows = desk_rows(d) - BULK_FRAME;
	b->roll.rows = rows > 0 ? (size_t)rows : 1;
	roll_fit(&b->roll);
	load_rows(b, d);
}

static void bulk_move(struct view *v, struct desk *d, enum move how, size_t count)
{
	struct bulk *b = (struct bulk *)v;
	(void)d;
	roll_move(&b->roll, how, count);
	v->stale = true;
}

static int64_t bulk_ticket(const struct view *v, int64_t *version)
{
	const struct bulk *b = (const struct bulk *)v;
	if (b->roll.at >= b->shown.n)
		return 0;
	const struct ombud_outcome *o = &b->r->v[b->shown.v[b->roll.at]];
	if (version)
		*version = o->version;
	return o->id;
}

/* Digits are the count that applies it, not a count for the next key. */
static bool bulk_typed(struct view *v, struct desk *d, const struct key *key)
{
	struct bulk *b = (struct bulk *)v;
	size_t n = strlen(b->typed);
	bool digit = key->text && key->name[0] >= '0' && key->name[0] <= '9';
	if (b->applied && (key_is(key, "Enter") || key_is(key, "Esc"))) {
		leave(b, d);
		return true;
	}
	if (digit && n + 1 < sizeof b->typed && !b->applied) {
		b->typed[n] = key->name[0];
		b->typed[n + 1] = '\0';
		desk_silence(d);
		return true;
	}
	if (key_is(key, "Backspace") && n) {
		b->typed[n - 1] = '\0';
		return true;
	}
	if (!key_is(key, "Enter"))
		return false;
	apply(b, d);
	return true;
}

static bool bulk_peel(struct view *v, struct desk *d)
{
	struct bulk *b = (struct bulk *)v;
	if (b->typed[0]) {
		b->typed[0] = '\0';
		return true;
	}
	if (!b->applied)
		desk_say(d, _("nothing was changed"));
	desk_pop(d);
	return true;
}

static void bulk_free(struct view *v, struct desk *d)
{
	struct bulk *b = (struct bulk *)v;
	(void)d;
	words_free(&b->op);
	heap_free(b->line);
	heap_free(b->scope);
	heap_free(b->filter);
	if (b->then.drop)
		b->then.drop(b->then.data);
	list_drop(&b->taken);
	ombud_result_free(b->r);
	ombud_rows_free(b->rows);
	idset_free(&b->dropped);
	list_drop(&b->shown);
	heap_free(b);
}

static const struct view_kind bulk_kind = {
    .name = "bulk",
    .title = N_("in a bulk preview"),
    .load = bulk_load,
    .draw = bulk_draw,
    .free = bulk_free,
    .move = bulk_move,
    .ticket = bulk_ticket,
    .typed = bulk_typed,
    .peel = bulk_peel,
};

static size_t count_hidden(struct desk *d, const struct ombud_result *r)
{
	struct queue *q = queue_of(d);
	if (!q || !q->list)
		return 0;
	struct idset chosen = {0};
	size_t seen = 0;
	for (size_t i = 0; i < r->n; i++)
		idset_add(&chosen, r->v[i].id);
	for (size_t i = 0; i < ombud_list_known(q->list); i++)
		seen += idset_has(&chosen, ombud_list_id(q->list, i));
	size_t hidden = chosen.n - seen;
	idset_free(&chosen);
	return hidden;
}

struct view *bulk_new(struct desk *d, const struct words *op, const int64_t *ids, size_t n,
    const char *filter, const char *scope)
{
	struct ombud_result *r = run(d, op, ids, NULL, n, filter, true);
	if (!r)
		return NULL;
	struct bulk *b = heap_new(sizeof *b);
	b->v.kind = &bulk_kind;
	b->r = r;
	words_copy(&b->op, op);
	b->line = words_join(op);
	b->scope = heap_str(scope);
	b->filter = filter ? heap_str(filter) : NULL;
	b->hidden = count_hidden(d, r);
	choose_shown(b);
	desk_silence(d);
	return &b->v;
}

struct bulk *bulk_of(struct desk *d)
{
	struct view *top = desk_top(d);
	return top && top->kind == &bulk_kind ? (struct bulk *)top : NULL;
}

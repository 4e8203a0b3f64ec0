#include "view/bulk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "view/bulk_draw.h"
#include "view/bulk_room.h"
#include "view/pager.h"
#include "view/queue.h"

bool bulk_keeps(const struct bulk *b, const struct ombud_outcome *o)
{
	return o->verdict == OMBUD_APPLIED && !idset_has(&b->dropped, o->id);
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

/* ---- what is done with it ------------------------------------------------------------------ */

static void finish(struct bulk *b, struct desk *d, struct ombud_result *r)
{
	take(b, r);
	if (!r->left) /* else it was said why it stopped */
		desk_say(d, "%s", r->sentence);
	if (r->entry)
		snprintf(d->undo, sizeof d->undo, "%s", r->sentence);
	bool clean = !r->skipped && !r->conflicts && !r->refused && !r->missing && !r->left && !r->merged;
	ombud_result_free(b->r);
	b->r = r;
	b->applied = b->side_stale = true;
	b->only_skips = !clean && r->applied;
	idset_free(&b->dropped);
	heap_free(b->outside);
	b->outside = NULL;
	b->hidden = 0;
	bulk_choose(b);
	desk_changed(d, true);
	if (clean)
		leave(b, d);
}

static void apply(struct bulk *b, struct desk *d)
{
	if (strtoul(b->typed, NULL, 10) != b->kept || !b->typed[0]) {
		desk_fail(d, _("type %zu, the number of tickets that will change, or Esc"), b->kept);
		b->typed[0] = '\0';
		return;
	}
	struct ombud_result *r = bulk_apply(b, d);
	b->typed[0] = '\0';
	if (r)
		finish(b, d, r);
}

void bulk_toggle(struct bulk *b, struct desk *d)
{
	const struct ombud_outcome *o = bulk_here(b);
	if (b->applied || !o)
		return;
	if (o->verdict != OMBUD_APPLIED) {
		desk_fail(d, _("#%lld would not change: %s"), (long long)o->id, o->why);
		return;
	}
	bool back = idset_remove(&b->dropped, o->id);
	if (!back)
		idset_add(&b->dropped, o->id);
	b->kept = back ? b->kept + 1 : b->kept - 1;
	b->side_stale = true;
	bulk_step(b);
}

void bulk_only_skips(struct bulk *b)
{
	b->only_skips = !b->only_skips;
	bulk_choose(b);
}

void bulk_group(struct bulk *b)
{
	b->grouped = !b->grouped;
	b->roll.at = b->roll.top = 0;
	bulk_choose(b);
}

/* What stands in the store, and what was meant: the person decides, on the ticket itself. */
void bulk_conflict(struct bulk *b, struct desk *d)
{
	const struct ombud_outcome *o = bulk_here(b);
	struct bytes text = {0};
	char title[60];
	if (!o || (o->verdict != OMBUD_CHANGED_MEANWHILE && !o->merged)) {
		desk_fail(d, _("there is no conflict on this row: f shows what is not applied"));
		return;
	}
	bytes_printf(&text, "%s\n  %s\n\n%s\n  %s\n\n", _("In the store now:"), o->why,
	    _("What you meant:"), b->line);
	bytes_str(&text, o->merged ? _("Both stand: they touch different parts of the ticket.")
				   : _("Nothing of yours was written. Open the ticket (#) and decide; "
				       "the command above does it, if it is still right."));
	snprintf(title, sizeof title, o->merged ? _("MERGED on #%lld") : _("CONFLICT on #%lld"),
	    (long long)o->id);
	desk_push(d, pager_text(title, bytes_text(&text)));
	bytes_free(&text);
}

/* ---- the record ---------------------------------------------------------------------------- */

/* Of the window's tickets, whose lines follow each other. */
static void load_rows(struct bulk *b, struct desk *d)
{
	size_t end = b->roll.top + b->roll.rows < b->lines.n ? b->roll.top + b->roll.rows : b->lines.n;
	size_t from = b->roll.top < b->lines.n ? b->lines.v[b->roll.top].at : 0;
	size_t n = end > b->roll.top ? b->lines.v[end - 1].at + 1 - from : 0;
	if (!b->rows_stale && b->rows && b->rows_from == from && b->rows->n == n)
		return;
	int64_t *ids = heap_new((n + 1) * sizeof *ids);
	for (size_t i = 0; i < n; i++)
		ids[i] = b->r->v[b->shown.v[from + i]].id;
	ombud_rows_free(b->rows);
	b->rows = NULL;
	if (ombud_rows_by_id(&b->rows, d->s, ids, n) != OMBUD_OK)
		b->rows = NULL;
	heap_free(ids);
	b->rows_from = from;
	b->rows_stale = false;
}

static void bulk_load(struct view *v, struct desk *d)
{
	struct bulk *b = (struct bulk *)v;
	int rows = bulk_rows(d->w, d->h);
	b->roll.rows = rows > 0 ? (size_t)rows : 1;
	bulk_by_field(b, d->w >= BULK_WIDE);
	roll_fit(&b->roll);
	load_rows(b, d);
	if (d->w >= BULK_WIDE && (b->side_stale || b->side_rows != rows))
		bulk_side(b, d, rows);
}

static int64_t bulk_ticket(const struct view *v, int64_t *version)
{
	const struct ombud_outcome *o = bulk_here((const struct bulk *)v);
	if (o && version)
		*version = o->version;
	return o ? o->id : 0;
}

/* Digits are the count that applies it, not a count for the next key. */
static bool bulk_typed(struct view *v, struct desk *d, const struct key *key)
{
	struct bulk *b = (struct bulk *)v;
	size_t n = strlen(b->typed);
	bool digit = key->text && key->name[0] >= '0' && key->name[0] <= '9' && !key->name[1];
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
	heap_free(b->hold);
	if (b->then.drop)
		b->then.drop(b->then.data);
	list_drop(&b->taken);
	ombud_result_free(b->r);
	ombud_rows_free(b->rows);
	idset_free(&b->dropped);
	idset_free(&b->drafts);
	list_drop(&b->shown);
	list_drop(&b->lines);
	doc_clear(&b->side);
	heap_free(b->outside);
	heap_free(b);
}

/* What was applied is no longer chosen from. */
static const char *bulk_keys(const struct view *v)
{
	return ((const struct bulk *)v)->applied ? "result" : "bulk";
}

static const struct view_kind bulk_kind = {
    .name = "bulk",
    .keys = bulk_keys,
    .title = N_("in a bulk preview"),
    .load = bulk_load,
    .draw = bulk_draw,
    .free = bulk_free,
    .say = bulk_say,
    .head = bulk_head,
    .move = bulk_move,
    .ticket = bulk_ticket,
    .typed = bulk_typed,
    .peel = bulk_peel,
    .find = bulk_find,
    .part = bulk_part,
};

/* Which of the chosen are not in the list; a filter's own are all that it selects. */
static void mark_outside(struct bulk *b, struct desk *d)
{
	struct queue *q = queue_of(d);
	struct idset chosen = {0}, seen = {0};
	if (!q || !q->list || !queue_fill(q, d))
		return;
	for (size_t i = 0; i < b->r->n; i++)
		idset_add(&chosen, b->r->v[i].id);
	for (size_t i = 0; i < ombud_list_known(q->list); i++)
		if (idset_has(&chosen, ombud_list_id(q->list, i)))
			idset_add(&seen, ombud_list_id(q->list, i));
	b->outside = heap_new((b->r->n + 1) * sizeof *b->outside);
	for (size_t i = 0; i < b->r->n; i++)
		b->hidden += b->outside[i] = !idset_has(&seen, b->r->v[i].id);
	idset_free(&chosen);
	idset_free(&seen);
}

/* What would be ended over an answer that was begun is better known now. */
static void mark_drafts(struct bulk *b, struct desk *d)
{
	struct ombud_table *t;
	if (ombud_table(&t, d->s, "drafts", INT32_MAX) != OMBUD_OK)
		return;
	for (size_t i = 0; i < t->n_rows; i++)
		idset_add(&b->drafts, strtoll(t->cells[i * t->n_columns], NULL, 10));
	ombud_table_free(t);
}

struct view *bulk_new(struct desk *d, const struct words *op, const int64_t *ids, size_t n,
    const char *filter, const char *scope)
{
	int64_t took;
	struct ombud_result *r = bulk_rehearse(d, op, ids, n, filter, &took);
	if (!r)
		return NULL;
	struct bulk *b = heap_new(sizeof *b);
	b->v.kind = &bulk_kind;
	b->r = r;
	b->took_ms = took;
	b->frozen_at = ombud_now(d->s);
	b->side_stale = true;
	b->hold = heap_str(ombud_setting(d->s, "mail.hold_seconds"));
	words_copy(&b->op, op);
	b->line = words_join(op);
	b->scope = heap_str(scope);
	b->filter = filter ? heap_str(filter) : NULL;
	b->kept = (size_t)r->applied;
	mark_drafts(b, d);
	desk_silence(d);
	if (ids)
		mark_outside(b, d);
	bulk_choose(b);
	return &b->v;
}

struct bulk *bulk_of(struct desk *d)
{
	struct view *top = desk_top(d);
	return top && top->kind == &bulk_kind ? (struct bulk *)top : NULL;
}

#include "view/bulk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "view/bulk_draw.h"
#include "view/pager.h"
#include "view/queue.h"

bool bulk_keeps(const struct bulk *b, const struct ombud_outcome *o)
{
	return o->verdict == OMBUD_APPLIED && !idset_has(&b->dropped, o->id);
}

/* ---- what is shown ------------------------------------------------------------------------- */

static bool shows(const struct bulk *b, const struct ombud_outcome *o)
{
	return !b->only_skips || o->verdict != OMBUD_APPLIED || o->merged;
}

static void add_shown(struct bulk *b, enum ombud_verdict verdict, bool all)
{
	for (size_t i = 0; i < b->r->n; i++)
		if (shows(b, &b->r->v[i]) && (all || b->r->v[i].verdict == verdict))
			list_add(&b->shown, i);
}

static void choose_shown(struct bulk *b)
{
	b->shown.n = 0;
	if (!b->grouped)
		add_shown(b, OMBUD_APPLIED, true);
	for (int v = OMBUD_APPLIED; v <= OMBUD_LEFT && b->grouped; v++)
		add_shown(b, (enum ombud_verdict)v, false);
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

static const struct ombud_outcome *at_cursor(const struct bulk *b)
{
	return b->roll.at < b->shown.n ? &b->r->v[b->shown.v[b->roll.at]] : NULL;
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
	b->applied = true;
	b->only_skips = !clean && r->applied;
	idset_free(&b->dropped);
	heap_free(b->outside);
	b->outside = NULL;
	b->hidden = 0;
	choose_shown(b);
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
	const struct ombud_outcome *o = at_cursor(b);
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
	roll_move(&b->roll, MOVE_DOWN, 0);
	b->v.stale = true;
}

void bulk_only_skips(struct bulk *b)
{
	b->only_skips = !b->only_skips;
	choose_shown(b);
}

void bulk_group(struct bulk *b)
{
	b->grouped = !b->grouped;
	b->roll.at = b->roll.top = 0;
	choose_shown(b);
}

/* What stands in the store, and what was meant: the person decides, on the ticket itself. */
void bulk_conflict(struct bulk *b, struct desk *d)
{
	const struct ombud_outcome *o = at_cursor(b);
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
	int rows = bulk_rows(d->h);
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
	const struct ombud_outcome *o = at_cursor((const struct bulk *)v);
	if (o && version)
		*version = o->version;
	return o ? o->id : 0;
}

/* A ticket by its number. */
static bool bulk_find(struct view *v, struct desk *d, const char *text, int step)
{
	struct bulk *b = (struct bulk *)v;
	char *end;
	long long id = strtoll(text + (text[0] == '#'), &end, 10);
	(void)step;
	for (size_t i = 0; i < b->shown.n && id > 0 && !*end; i++)
		if (b->r->v[b->shown.v[i]].id == id) {
			roll_to(&b->roll, i);
			v->stale = true;
			return true;
		}
	desk_fail(d, _("no ticket %s is shown here"), text);
	return false;
}

/* To the next row with another verdict. */
static bool bulk_part(struct view *v, struct desk *d, int step)
{
	struct bulk *b = (struct bulk *)v;
	const struct ombud_outcome *o = at_cursor(b);
	(void)d;
	for (size_t i = b->roll.at; o && (step > 0 ? i + 1 < b->shown.n : i > 0);) {
		i = step > 0 ? i + 1 : i - 1;
		if (b->r->v[b->shown.v[i]].verdict == o->verdict)
			continue;
		roll_to(&b->roll, i);
		v->stale = true;
		return true;
	}
	return false;
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
	if (b->then.drop)
		b->then.drop(b->then.data);
	list_drop(&b->taken);
	ombud_result_free(b->r);
	ombud_rows_free(b->rows);
	idset_free(&b->dropped);
	list_drop(&b->shown);
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

struct view *bulk_new(struct desk *d, const struct words *op, const int64_t *ids, size_t n,
    const char *filter, const char *scope)
{
	struct ombud_result *r = bulk_rehearse(d, op, ids, n, filter);
	if (!r)
		return NULL;
	struct bulk *b = heap_new(sizeof *b);
	b->v.kind = &bulk_kind;
	b->r = r;
	words_copy(&b->op, op);
	b->line = words_join(op);
	b->scope = heap_str(scope);
	b->filter = filter ? heap_str(filter) : NULL;
	b->kept = (size_t)r->applied;
	desk_silence(d);
	if (ids)
		mark_outside(b, d);
	choose_shown(b);
	return &b->v;
}

struct bulk *bulk_of(struct desk *d)
{
	struct view *top = desk_top(d);
	return top && top->kind == &bulk_kind ? (struct bulk *)top : NULL;
}

#include "view/tags.h"

#include <string.h>

#include "base/phrase.h"
#include "view/desk.h"

enum { LATER_MS = 10000 };
static const char before_key[] = "tags.before";

static void set_from(struct idset *set, const int64_t *ids, size_t n)
{
	for (size_t i = 0; i < n; i++)
		idset_add(set, ids[i]);
}

void tags_load(struct desk *d)
{
	struct tags_past *past = &d->tags_past;
	int64_t *ids;
	size_t n;
	const int64_t *now = ombud_tags(d->s, &n);
	set_from(&d->tagged, now, n);
	if (n)
		desk_say(d, _("%zu tagged from before: ; acts on them, g* untags them"), n);
	/* Nothing is kept of an empty set, which is one all the same. */
	past->n = n > 0;
	if (ombud_kept_ids(&ids, &n, d->s, before_key) != OMBUD_OK)
		return;
	past->n = 0;
	set_from(&past->set[past->n++], ids, n);
	ombud_free(ids);
}

/* ---- changing -------------------------------------------------------------------------------- */

static bool a_filter_asks_for_tags(const struct desk *d)
{
	for (size_t i = 0; d->saved && i < d->saved->n; i++)
		if (d->saved->v[i].asks_tags)
			return true;
	return false;
}

static void moved(struct desk *d)
{
	d->tags_moved = true;
	d->tags_turn++;
	if (!d->tags_unkept)
		d->tags_rest = (struct rest){0};
	d->tags_unkept = !ombud_is_read_only(d->s);
	rest_change(&d->tags_rest, d->ms);
	d->counts_stale |= a_filter_asks_for_tags(d);
	desk_stale(d);
}

static void drop_oldest(struct tags_past *past)
{
	idset_free(&past->set[0]);
	memmove(past->set, past->set + 1, (TAGS_STEPS - 1) * sizeof *past->set);
	past->set[TAGS_STEPS - 1] = (struct idset){0};
	past->n--;
}

void tags_begin(struct desk *d, bool single)
{
	struct tags_past *past = &d->tags_past;
	bool same_step = single && past->running;
	past->running = single;
	if (same_step)
		return;
	if (past->n == TAGS_STEPS)
		drop_oldest(past);
	idset_copy(&past->set[past->n++], &d->tagged);
}

void tags_toggle(struct desk *d, int64_t id)
{
	bool on = !idset_remove(&d->tagged, id);
	if (on)
		idset_add(&d->tagged, id);
	ombud_tag(d->s, id, on);
	moved(d);
}

void tags_set(struct desk *d)
{
	int64_t *ids = idset_sorted(&d->tagged);
	ombud_tags_set(d->s, ids, d->tagged.n);
	heap_free(ids);
	moved(d);
}

bool tags_back(struct desk *d)
{
	struct tags_past *past = &d->tags_past;
	if (!past->n)
		return false;
	/* Round they go: the set that stood is the oldest now, and none is lost. */
	struct idset now = past->set[past->n - 1];
	memmove(past->set + 1, past->set, (past->n - 1) * sizeof *past->set);
	past->set[0] = d->tagged;
	past->running = false;
	d->tagged = now;
	tags_set(d);
	return true;
}

/* ---- keeping --------------------------------------------------------------------------------- */

static bool keep(struct desk *d, const char *key, const struct idset *set)
{
	int64_t *ids = idset_sorted(set);
	bool ok = ombud_keep_ids(d->s, key, ids, set->n) == OMBUD_OK;
	heap_free(ids);
	return ok;
}

void tags_keep(struct desk *d)
{
	struct tags_past *past = &d->tags_past;
	static const struct idset none;
	if (!d->tags_unkept)
		return;
	const struct idset *before = past->n ? &past->set[past->n - 1] : &none;
	d->tags_unkept = !keep(d, OMBUD_TAGS_KEY, &d->tagged) || !keep(d, before_key, before);
	/* A busy store gets its peace first. */
	rest_again(&d->tags_rest, d->ms + LATER_MS);
}

long tags_wake(struct desk *d)
{
	if (!d->tags_unkept)
		return -1;
	long left = rest_left(&d->tags_rest, d->ms);
	if (left > 0)
		return left;
	tags_keep(d);
	return d->tags_unkept ? LATER_MS : -1;
}

void tags_free(struct desk *d)
{
	idset_free(&d->tagged);
	for (size_t i = 0; i < TAGS_STEPS; i++)
		idset_free(&d->tags_past.set[i]);
}

#include "ops/bulk.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/ids.h"
#include "base/say.h"
#include "ops/merge.h"
#include "ops/proof.h"
#include "ops/required.h"

static struct ombud_outcome *outcome(struct bulk *b, size_t i)
{
	return &b->outcomes[b->place ? b->place[i] : i];
}

static void verdict(struct bulk *b, size_t i, enum ombud_verdict v, const char *why)
{
	struct ombud_result *r = b->out;
	int64_t *counts[] = {&r->applied, &r->unchanged, &r->skipped, &r->conflicts, &r->refused,
	    &r->missing};
	struct ombud_outcome *o = outcome(b, i);
	++*counts[v];
	o->verdict = v;
	/* A rule stops many alike: its sentence is kept once. */
	if (why[0] && b->c.last_why && strcmp(b->c.last_why, why) == 0)
		o->why = b->c.last_why;
	else
		o->why = why[0] ? (b->c.last_why = arena_str(b->c.keep, why)) : "";
}

/* ---- taking the tickets ------------------------------------------------------------------------ */

struct taken {
	int64_t id, version;
	size_t place;
};

static int by_id(const void *a, const void *b)
{
	const struct taken *x = a, *y = b;
	if (x->id != y->id)
		return x->id < y->id ? -1 : 1;
	return (x->place > y->place) - (x->place < y->place);
}

static bool ascending(const int64_t *ids, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (ids[i] <= ids[i - 1])
			return false;
	return true;
}

static void take_sorted(struct bulk *b, const int64_t *ids, const int64_t *versions, size_t n)
{
	if (n)
		memcpy(b->ids, ids, n * sizeof *ids);
	if (n && versions)
		memcpy(b->versions, versions, n * sizeof *versions);
	b->n = n;
}

/* Who is named twice is meant once; the verdicts close up. */
static void close_places(struct bulk *b, size_t n)
{
	bool *used = ARENA_ARRAY(b->c.keep, bool, n);
	size_t *moved = ARENA_ARRAY(b->c.keep, size_t, n), at = 0;
	for (size_t i = 0; i < b->n; i++)
		used[b->place[i]] = true;
	for (size_t i = 0; i < n; i++) {
		moved[i] = at;
		at += used[i];
	}
	for (size_t i = 0; i < b->n; i++)
		b->place[i] = moved[b->place[i]];
}

static void take_any(struct bulk *b, const int64_t *ids, const int64_t *versions, size_t n)
{
	struct taken *t = mem_alloc(n * sizeof *t);
	for (size_t i = 0; i < n; i++)
		t[i] = (struct taken){ids[i], versions ? versions[i] : 0, i};
	qsort(t, n, sizeof *t, by_id);
	b->place = ARENA_ARRAY(b->c.keep, size_t, n);
	for (size_t i = 0; i < n; i++) {
		if (b->n && t[i].id == b->ids[b->n - 1])
			continue;
		b->ids[b->n] = t[i].id;
		b->place[b->n] = t[i].place;
		if (versions)
			b->versions[b->n] = t[i].version;
		b->n++;
	}
	mem_free(t);
	if (b->n < n)
		close_places(b, n);
}

/* Where no order is asked for: as a filter found them, none twice. */
static void take_unordered(struct bulk *b, const int64_t *ids, size_t n)
{
	memcpy(b->ids, ids, n * sizeof *ids);
	b->n = n;
	ids_sort(b->ids, n);
}

/* No ticket has such a number, and a set has no room for it. */
static bool impossible(int64_t id)
{
	return id <= 0 || id > INT64_MAX / 2;
}

static bool any_impossible(const int64_t *ids, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (impossible(ids[i]))
			return true;
	return false;
}

/* They stand at the ends of what is sorted. */
static void leave_out(struct bulk *b, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		verdict(b, i, OMBUD_MISSING, _("no such ticket"));
}

static void drop_impossible(struct bulk *b)
{
	size_t first = 0, end = b->n;
	while (first < end && impossible(b->ids[first]))
		first++;
	while (end > first && impossible(b->ids[end - 1]))
		end--;
	leave_out(b, 0, first);
	leave_out(b, end, b->n);
	b->ids += first;
	b->place += first;
	if (b->versions)
		b->versions += first;
	b->n = end - first;
}

static void take_sort(struct bulk *b, const int64_t *ids, const int64_t *versions, size_t n, bool ordered)
{
	bool odd = any_impossible(ids, n);
	if (!odd && ascending(ids, n))
		take_sorted(b, ids, versions, n);
	else if (!odd && !ordered && !versions)
		take_unordered(b, ids, n);
	else
		take_any(b, ids, versions, n);
	if (!ordered && !odd)
		b->place = NULL;
}

void bulk_take(struct bulk *b, const int64_t *ids, const int64_t *versions, size_t n, bool ordered)
{
	b->ids = ARENA_ARRAY(b->c.keep, int64_t, n + 1);
	if (versions)
		b->versions = ARENA_ARRAY(b->c.keep, int64_t, n + 1);
	if (n)
		take_sort(b, ids, versions, n, ordered);
	b->outcomes = ARENA_ARRAY(b->c.keep, struct ombud_outcome, b->n + 1);
	for (size_t i = 0; i < b->n; i++)
		*outcome(b, i) = (struct ombud_outcome){.id = b->ids[i], .verdict = OMBUD_LEFT, .why = ""};
	b->out->v = b->outcomes;
	b->out->n = b->n;
	if (b->place)
		drop_impossible(b);
}

void bulk_free(struct bulk *b)
{
	alike_free(b->alike);
	mem_free(b->rows);
	arena_free(&b->scratch);
	b->alike = NULL;
	b->rows = NULL;
}

/* ---- one ticket -------------------------------------------------------------------------------- */

/* A rule or a missing right concerns this ticket only; the rest is the run's end. */
static bool concerns_ticket(const struct bulk *b, enum ombud_status status)
{
	return status == OMBUD_DENIED || status == OMBUD_CONFLICT || status == OMBUD_INPUT ||
	       status == OMBUD_NOTFOUND || (status == OMBUD_CORRUPT && b->c.s->err.one);
}

static void stopped(struct bulk *b, size_t i, enum ombud_status status)
{
	struct err *err = &b->c.s->err;
	enum ombud_verdict v = status == OMBUD_DENIED     ? OMBUD_REFUSED
	                       : status == OMBUD_CONFLICT ? b->conflict
	                                                  : OMBUD_SKIPPED;
	verdict(b, i, v, err->text);
	err_clear(err);
}

/* The words of a ticket's change are others' too: what more it did has its own. */
static void tell_removed(struct op_ctx *c, struct ombud_outcome *o, int64_t n)
{
	struct ombud_change *all = arena_grow(c->keep, o->changes, o->n_changes, o->n_changes + 1, sizeof *all);
	all[o->n_changes++] = (struct ombud_change){_("proof"),
	    arena_printf(c->keep, n == 1 ? _("%lld file") : _("%lld files"), (long long)n), _("removed for good")};
	o->changes = all;
}

static enum ombud_status applied(struct bulk *b, size_t i, const struct ticket_row *before,
    const struct ticket_row *after, uint64_t columns, const char *note)
{
	struct ombud_outcome *o = outcome(b, i);
	if (proof_follow(&b->c, before, after) || restrict_follow(&b->c, before, after))
		return b->c.s->err.status;
	alike_add(b->alike, before, after, columns, &o->changes, &o->n_changes);
	if (b->c.removed)
		tell_removed(&b->c, o, b->c.removed);
	b->out->removed += b->c.removed;
	b->out->letters += b->c.letters;
	verdict(b, i, OMBUD_APPLIED, note);
	o->merged = note[0] != '\0';
	b->out->merged += o->merged;
	return OMBUD_OK;
}

static enum ombud_status run_change(
    struct bulk *b, size_t i, const struct ticket_row *before, struct ticket_row *after)
{
	b->c.before = before;
	b->c.touched = false;
	b->c.removed = b->c.letters = 0;
	b->c.detail = NULL;
	*after = *before;
	return b->change(b, i, after);
}

static enum ombud_status plain(struct bulk *b, size_t i, const struct ticket_row *before)
{
	struct ticket_row after;
	enum ombud_status status = run_change(b, i, before, &after);
	if (status && !concerns_ticket(b, status))
		return status;
	if (status) {
		stopped(b, i, status);
		return OMBUD_OK;
	}
	uint64_t columns = ticket_difference(before, &after);
	if (columns || b->c.touched)
		return applied(b, i, before, &after, columns, "");
	verdict(b, i, OMBUD_UNCHANGED, _("already so"));
	return OMBUD_OK;
}

/* What it wrote beside the row is taken back with the ticket. */
static enum ombud_status take_back(struct bulk *b, size_t i, const struct op_ctx *kept)
{
	struct ombud_session *s = b->c.s;
	int64_t looked_up = b->c.looked_up;
	struct err err = s->err;
	err_clear(&s->err);
	if (db_unmark(s->db, &s->err, true))
		return s->err.status;
	b->c = *kept;
	b->c.looked_up = looked_up;
	s->err = err;
	verdict(b, i, OMBUD_CHANGED_MEANWHILE, s->err.text);
	err_clear(&s->err);
	return OMBUD_OK;
}

/* Changed by somebody else since it was seen: done all the same, unless it collides. */
static enum ombud_status stale(struct bulk *b, size_t i, const struct ticket_row *before)
{
	struct ombud_session *s = b->c.s;
	struct op_ctx kept = b->c;
	struct ticket_row after;
	const char *note = "";
	if (db_mark(s->db, &s->err))
		return s->err.status;
	enum ombud_status status = run_change(b, i, before, &after);
	if (status && !concerns_ticket(b, status))
		return status;
	uint64_t columns = status ? 0 : ticket_difference(before, &after);
	if (!status && !columns && !b->c.touched) {
		verdict(b, i, OMBUD_UNCHANGED, _("already so"));
		return db_unmark(s->db, &s->err, false);
	}
	struct err rule = s->err;
	enum ombud_status meets =
	    merge_check(&b->c, before, status ? before : &after, b->versions[i], &note);
	if (meets == OMBUD_CONFLICT)
		return take_back(b, i, &kept);
	if (meets)
		return meets;
	if (db_unmark(s->db, &s->err, false))
		return s->err.status;
	s->err = rule;
	if (!status)
		return applied(b, i, before, &after, columns, note);
	stopped(b, i, status);
	return OMBUD_OK;
}

static enum ombud_status one(struct bulk *b, size_t i, const struct ticket_row *before)
{
	outcome(b, i)->version = before->version;
	if (b->versions && b->versions[i] && b->versions[i] != before->version)
		return stale(b, i, before);
	return plain(b, i, before);
}

static void left_alone(struct bulk *b, size_t i, const struct ticket_row *now)
{
	outcome(b, i)->version = now->version;
	verdict(b, i, OMBUD_CHANGED_MEANWHILE, _("changed meanwhile: the filter selects it no more"));
}

/* No such ticket, or a damaged one, which keeps nobody from the rest. */
static enum ombud_status not_there(struct bulk *b, size_t i)
{
	struct ombud_session *s = b->c.s;
	struct ticket_row t;
	enum ombud_status status = ticket_load(&t, s->db, &s->err, &b->scratch, b->ids[i]);
	if (!concerns_ticket(b, status))
		return status;
	if (status == OMBUD_NOTFOUND)
		verdict(b, i, OMBUD_MISSING, _("no such ticket"));
	else
		stopped(b, i, status);
	return OMBUD_OK;
}

/* ---- a block of them --------------------------------------------------------------------------- */

static enum ombud_status each(struct bulk *b, size_t from, size_t n)
{
	size_t at = 0;
	for (size_t i = from; i < from + n; i++) {
		if (at == b->n_rows || b->rows[at].id != b->ids[i]) {
			if (not_there(b, i))
				return b->c.s->err.status;
		} else if (b->dropped && b->dropped[i - from])
			left_alone(b, i, &b->rows[at++]);
		else if (one(b, i, &b->rows[at++]))
			return b->c.s->err.status;
	}
	return alike_write(b->alike);
}

/* The few rows of which more is needed are read again. */
static enum ombud_status load_whole(struct bulk *b)
{
	struct ombud_session *s = b->c.s;
	int64_t *ids = ARENA_ARRAY(&b->scratch, int64_t, b->n_rows);
	size_t *at = ARENA_ARRAY(&b->scratch, size_t, b->n_rows), n = 0, found = 0;
	for (size_t i = 0; i < b->n_rows; i++)
		if (b->whole(&b->c, &b->rows[i])) {
			ids[n] = b->rows[i].id;
			at[n++] = i;
		}
	if (!n)
		return OMBUD_OK;
	struct ticket_row *rows = ARENA_ARRAY(&b->scratch, struct ticket_row, n);
	if (tickets_load(rows, &found, s->db, &s->err, &b->scratch, ids, n, TICKET_ALL))
		return s->err.status;
	for (size_t i = 0; i < found; i++)
		b->rows[at[i]] = rows[i];
	return OMBUD_OK;
}

static enum ombud_status load(struct bulk *b, size_t from, size_t n)
{
	struct ombud_session *s = b->c.s;
	if (n > b->rows_room) {
		b->rows_room = n;
		b->rows = mem_resize(b->rows, n * sizeof *b->rows);
	}
	if (tickets_load(b->rows, &b->n_rows, s->db, &s->err, &b->scratch, b->ids + from, n, b->reads))
		return s->err.status;
	return b->whole ? load_whole(b) : OMBUD_OK;
}

enum ombud_status bulk_block(struct bulk *b, size_t from, size_t n)
{
	struct ombud_session *s = b->c.s;
	arena_free(&b->scratch);
	b->c.memory = &b->scratch;
	enum ombud_status status = load(b, from, n);
	if (!status && b->block)
		status = b->block(b, from, n);
	if (!status && b->effects)
		status = effects_count(b->effects, s, b->ids + from, n, false);
	if (!status)
		status = each(b, from, n);
	if (!status && b->effects)
		status = effects_count(b->effects, s, b->ids + from, n, true);
	return status;
}

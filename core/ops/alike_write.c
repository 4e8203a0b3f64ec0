/* The gathered differences of a block go to the store. */
#include "base/ids.h"
#include "base/time.h"
#include "ops/alike_room.h"
#include "store/desk.h"
#include "store/past.h"

#include <stdlib.h>
#include <string.h>

enum { FEW = 4 }; /* tickets below which a statement of their own costs more than one for each */

/* ---- rows -------------------------------------------------------------------------------------- */

static void group_diffs(struct alike *a)
{
	for (size_t i = 0; i < a->diffs.n; i++) {
		struct diff *d = &a->diffs.v[i];
		bool fresh;
		alike_key_start(a, d->columns & ~TICKET_LABELS);
		/* What is stamped belongs to the statement: a change of labels does. */
		buf_char(&a->key, d->columns & TICKET_LABELS ? 'l' : '-');
		for (size_t k = 0; k < ticket_columns_n; k++)
			if (d->columns >> k & 1)
				alike_key_value(a, &d->after, &ticket_columns[k]);
		size_t g = alike_key_end(a, &a->groups_by, &a->memory, &fresh);
		if (fresh) {
			vec_push(&a->groups, ((struct group){NONE, 0}));
		}
		d->next = a->groups.v[g].first;
		a->groups.v[g].first = i;
		for (size_t r = d->first; r != NONE; r = a->rows.v[r].next)
			a->groups.v[g].n++;
	}
}

static void ids_of_diff(const struct alike *a, const struct diff *d, id_vec *out)
{
	for (size_t r = d->first; r != NONE; r = a->rows.v[r].next)
		vec_push(out, a->rows.v[r].id);
}

/* ---- what they were ----------------------------------------------------------------------------- */

static struct past_event event_now(struct alike *a, const char *type, const char *reason)
{
	struct op_ctx *c = a->c;
	return (struct past_event){.type = type,
	    .reason = reason,
	    .at = c->now,
	    .agent_id = c->by_desk ? 0 : c->s->agent.id,
	    .entry = c->entry,
	    .day = local_day(c->s->constants.zone, c->now)};
}

static enum ombud_status add_event(
    struct alike *a, const int64_t *ids, size_t n, const char *type, const char *reason)
{
	struct ombud_session *s = a->c->s;
	const struct past_event e = event_now(a, type, reason);
	return n == 1 ? past_add(s->db, &s->err, ids[0], &e) : past_add_all(s->db, &s->err, ids, n, &e);
}

/* What is taken back is withdrawn; of what was done before there were events, the way back is one. */
static enum ombud_status note_past(
    struct alike *a, const int64_t *ids, size_t n, uint64_t columns, const struct ticket_row *after)
{
	struct ombud_session *s = a->c->s;
	int64_t withdrawn = 0;
	if (!(columns & (a->state | a->resolution)))
		return OMBUD_OK;
	if (a->c->undone &&
	    (past_withdraw(&withdrawn, s->db, &s->err, ids, n, a->c->undone, !a->c->redone) || withdrawn))
		return s->err.status;
	if (!a->c->audit_only && op_entry(a->c))
		return s->err.status;
	if ((columns & a->state) && add_event(a, ids, n, "state", state_info((enum state)after->state)->name))
		return s->err.status;
	return columns & a->resolution ? add_event(a, ids, n, "code", after->resolution) : OMBUD_OK;
}

static enum ombud_status write_group(struct alike *a, const struct group *g)
{
	struct ombud_session *s = a->c->s;
	const struct diff *d = &a->diffs.v[g->first];
	a->ids.n = 0;
	for (size_t i = g->first; i != NONE; i = a->diffs.v[i].next)
		ids_of_diff(a, &a->diffs.v[i], &a->ids);
	if (d->next != NONE)
		ids_sort(a->ids.v, a->ids.n);
	if (tickets_update(s->db, &s->err, a->ids.v, a->ids.n, d->columns, &d->after))
		return s->err.status;
	return note_past(a, a->ids.v, a->ids.n, d->columns, &d->after);
}

struct lone { /* a ticket whose values nearly no other gets */
	uint64_t columns;
	int64_t id;
	size_t diff;
};

static int by_columns(const void *a, const void *b)
{
	const struct lone *x = a, *y = b;
	if (x->columns != y->columns)
		return x->columns < y->columns ? -1 : 1;
	return (x->id > y->id) - (x->id < y->id);
}

static enum ombud_status write_lone(struct alike *a, struct lone *v, size_t n)
{
	struct ombud_session *s = a->c->s;
	struct ticket_writer w = {0};
	enum ombud_status status = OMBUD_OK;
	if (n)
		qsort(v, n, sizeof *v, by_columns);
	for (size_t i = 0; i < n && !status; i++) {
		struct ticket_row after = a->diffs.v[v[i].diff].after;
		after.id = v[i].id;
		status = ticket_writer_put(&w, s->db, &s->err, v[i].columns, &after);
	}
	enum ombud_status end = ticket_writer_end(&w);
	for (size_t i = 0; i < n && !status && !end; i++)
		status = note_past(a, &v[i].id, 1, v[i].columns, &a->diffs.v[v[i].diff].after);
	return status ? status : end;
}

static enum ombud_status write_rows(struct alike *a)
{
	VEC(struct lone) lone = {0};
	enum ombud_status status = OMBUD_OK;
	group_diffs(a);
	for (size_t i = 0; i < a->groups.n && !status; i++) {
		const struct group *g = &a->groups.v[i];
		if (g->n >= FEW) {
			status = write_group(a, g);
			continue;
		}
		for (size_t k = g->first; k != NONE; k = a->diffs.v[k].next)
			for (size_t r = a->diffs.v[k].first; r != NONE; r = a->rows.v[r].next)
				vec_push(&lone, ((struct lone){a->diffs.v[k].columns, a->rows.v[r].id, k}));
	}
	if (!status)
		status = write_lone(a, lone.v, lone.n);
	vec_free(&lone);
	return status;
}

/* ---- journal and labels ------------------------------------------------------------------------ */

static void set_add(
    struct alike *a, const struct diff *d, const char *field, const char *before, const char *after)
{
	bool fresh;
	alike_key_start(a, 0);
	alike_key_text(a, field);
	alike_key_text(a, before);
	alike_key_text(a, after);
	size_t i = alike_key_end(a, &a->sets_by, &a->memory, &fresh);
	if (fresh) {
		struct set set = {.field = {.field = arena_str(&a->memory, field),
		                      .before = arena_str(&a->memory, before),
		                      .after = arena_str(&a->memory, after)}};
		vec_push(&a->sets, set);
	}
	ids_of_diff(a, d, &a->sets.v[i].ids);
	a->sets.v[i].parts++;
}

static enum ombud_status item_add(
    struct alike *a, const struct diff *d, const char *field, const char *before, const char *after)
{
	for (size_t r = d->first; r != NONE; r = a->rows.v[r].next)
		if (op_item(a->c, &(struct journal_item){.place = "ticket",
		                      .row_id = a->rows.v[r].id,
		                      .ticket_id = a->rows.v[r].id,
		                      .person_id = d->before.person_id,
		                      .field = field,
		                      .before = before,
		                      .after = after}))
			return a->c->s->err.status;
	return OMBUD_OK;
}

static enum ombud_status note_change(struct alike *a, const struct diff *d, bool personal,
    const char *field, const char *before, const char *after)
{
	if (personal || !a->c->many)
		return item_add(a, d, field, before, after);
	set_add(a, d, field, before, after);
	return OMBUD_OK;
}

static enum ombud_status note_labels(struct alike *a, const struct diff *d, bool on)
{
	const char *list = on ? d->after.labels : d->before.labels, *name;
	const char *other = on ? d->before.labels : d->after.labels;
	size_t n;
	while ((name = labels_next(&list, other, &n)))
		if (note_change(a, d, false, arena_printf(&a->memory, JOURNAL_LABEL "%.*s", (int)n, name),
		        on ? "0" : "1", on ? "1" : "0"))
			return a->c->s->err.status;
	return OMBUD_OK;
}

static enum ombud_status note_diff(struct alike *a, const struct diff *d)
{
	for (size_t i = 0; i < ticket_columns_n; i++) {
		const struct ticket_column *col = &ticket_columns[i];
		if (!(d->columns >> i & 1) || col->derived)
			continue;
		if (note_change(a, d, col->personal, col->name,
		        ticket_column_text(&a->memory, &d->before, col),
		        ticket_column_text(&a->memory, &d->after, col)))
			return a->c->s->err.status;
	}
	if ((d->columns & a->dates) &&
	    note_change(a, d, false, JOURNAL_DATES, ticket_dates_text(&a->memory, &d->before),
	        ticket_dates_text(&a->memory, &d->after)))
		return a->c->s->err.status;
	if (!(d->columns & TICKET_LABELS))
		return OMBUD_OK;
	if (note_labels(a, d, true))
		return a->c->s->err.status;
	return note_labels(a, d, false);
}

static enum ombud_status put_label(struct alike *a, const struct journal_set *f, const id_vec *ids)
{
	const size_t prefix = sizeof JOURNAL_LABEL - 1;
	if (strncmp(f->field, JOURNAL_LABEL, prefix) != 0)
		return OMBUD_OK;
	return tickets_label(a->c->s->db, &a->c->s->err, ids->v, ids->n, f->field + prefix,
	    f->after[0] == '1');
}

static enum ombud_status write_sets(struct alike *a)
{
	struct ombud_session *s = a->c->s;
	if (a->sets.n && op_entry(a->c))
		return s->err.status;
	for (size_t i = 0; i < a->sets.n; i++) {
		struct set *set = &a->sets.v[i];
		if (set->parts > 1)
			ids_sort(set->ids.v, set->ids.n);
		if (journal_set_add(s->db, &s->err, a->c->entry, &set->field, set->ids.v, set->ids.n) ||
		    put_label(a, &set->field, &set->ids))
			return s->err.status;
	}
	return OMBUD_OK;
}

/* Where one ticket changes alone there are no sets to take labels from. */
static enum ombud_status put_own_labels(struct alike *a, const struct diff *d, bool on)
{
	const char *list = on ? d->after.labels : d->before.labels, *name;
	const char *other = on ? d->before.labels : d->after.labels;
	struct ombud_session *s = a->c->s;
	size_t n;
	a->ids.n = 0;
	ids_of_diff(a, d, &a->ids);
	while ((name = labels_next(&list, other, &n)))
		if (tickets_label(
		        s->db, &s->err, a->ids.v, a->ids.n, arena_strn(&a->memory, name, n), on))
			return s->err.status;
	return OMBUD_OK;
}

static enum ombud_status note_all(struct alike *a)
{
	for (size_t i = 0; i < a->diffs.n && !a->c->audit_only; i++) {
		const struct diff *d = &a->diffs.v[i];
		if (note_diff(a, d))
			return a->c->s->err.status;
		if (a->c->many || !(d->columns & TICKET_LABELS))
			continue;
		if (put_own_labels(a, d, true) || put_own_labels(a, d, false))
			return a->c->s->err.status;
	}
	return write_sets(a);
}

/* One's own change is no news to oneself. */
static enum ombud_status follow_seen(struct alike *a)
{
	struct ombud_session *s = a->c->s;
	a->ids.n = 0;
	for (size_t i = 0; i < a->diffs.n; i++)
		ids_of_diff(a, &a->diffs.v[i], &a->ids);
	ids_sort(a->ids.v, a->ids.n);
	return seen_follow(s->db, &s->err, s->agent.id, a->ids.v, a->ids.n);
}

enum ombud_status alike_write(struct alike *a)
{
	enum ombud_status status = write_rows(a);
	if (!status)
		status = follow_seen(a);
	if (!status)
		status = note_all(a);
	alike_forget_block(a);
	return status;
}

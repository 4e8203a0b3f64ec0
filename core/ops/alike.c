#include "ops/alike_room.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "store/audit.h"

struct alike *alike_new(struct op_ctx *c)
{
	struct alike *a = mem_alloc(sizeof *a);
	a->c = c;
	a->updated_at = ticket_column_bit("updated_at");
	a->dates = ticket_date_columns();
	a->state = ticket_column_bit("state");
	a->resolution = ticket_column_bit("resolution");
	return a;
}

static void forget_sets(struct alike *a)
{
	for (size_t i = 0; i < a->sets.n; i++)
		vec_free(&a->sets.v[i].ids);
	a->sets.n = 0;
}

void alike_forget_block(struct alike *a)
{
	forget_sets(a);
	a->diffs.n = a->rows.n = a->groups.n = 0;
	bykey_clear(&a->diffs_by);
	bykey_clear(&a->groups_by);
	bykey_clear(&a->sets_by);
	arena_free(&a->memory);
}

static void forget_acts(struct alike *a)
{
	for (size_t i = 0; i < a->acts.n; i++)
		vec_free(&a->acts.v[i].ids);
	a->acts.n = 0;
}

void alike_forget(struct alike *a)
{
	alike_forget_block(a);
	forget_acts(a);
}

void alike_free(struct alike *a)
{
	if (!a)
		return;
	alike_forget(a);
	buf_free(&a->key);
	bykey_free(&a->diffs_by);
	bykey_free(&a->groups_by);
	bykey_free(&a->sets_by);
	bykey_free(&a->told_by);
	vec_free(&a->diffs);
	vec_free(&a->rows);
	vec_free(&a->groups);
	vec_free(&a->sets);
	vec_free(&a->told);
	vec_free(&a->acts);
	vec_free(&a->ids);
	mem_free(a);
}

/* ---- keys -------------------------------------------------------------------------------------- */

static void key_bytes(struct alike *a, const void *p, size_t n)
{
	buf_add(&a->key, &n, sizeof n);
	buf_add(&a->key, p, n);
}

void alike_key_text(struct alike *a, const char *s)
{
	key_bytes(a, s ? s : "", s ? strlen(s) : 0);
}

void alike_key_value(struct alike *a, const struct ticket_row *t, const struct ticket_column *c)
{
	if (c->type == COLUMN_TEXT) {
		struct val v = ticket_column_value(t, c);
		key_bytes(a, v.p, v.n);
	} else {
		int64_t i = ticket_column_int(t, c);
		buf_add(&a->key, &i, sizeof i);
	}
}

void alike_key_start(struct alike *a, uint64_t columns)
{
	buf_cut(&a->key, 0);
	buf_add(&a->key, &columns, sizeof columns);
}

size_t alike_key_end(struct alike *a, struct bykey *t, struct arena *memory, bool *fresh)
{
	return bykey_put(t, memory, buf_text(&a->key), a->key.len, fresh);
}

/* ---- gathering --------------------------------------------------------------------------------- */

/* Every run of equal words is built once, whatever else differs between its tickets. */
static struct told tell(struct alike *a, const struct diff *d)
{
	struct arena *keep = a->c->keep;
	struct told told = {0};
	bool fresh;
	alike_key_start(a, 0);
	for (size_t i = 0; i < ticket_columns_n; i++) {
		const struct ticket_column *col = &ticket_columns[i];
		if (!(d->columns >> i & 1) || !col->title)
			continue;
		buf_add(&a->key, &i, sizeof i);
		alike_key_value(a, &d->before, col);
		alike_key_value(a, &d->after, col);
		if (col->personal) /* masked by what is known of the person */
			buf_add(&a->key, &d->before.person_id, sizeof d->before.person_id);
	}
	if (d->columns & TICKET_LABELS) {
		alike_key_text(a, d->before.labels);
		alike_key_text(a, d->after.labels);
	}
	size_t i = alike_key_end(a, &a->told_by, keep, &fresh);
	if (fresh) {
		change_words(a->c, &d->before, &d->after, d->columns, &told.v, &told.n);
		vec_push(&a->told, told);
	}
	return a->told.v[i];
}

static void act_add(struct alike *a, const char *detail, int64_t id)
{
	for (size_t i = 0; i < a->acts.n; i++)
		if (strcmp(a->acts.v[i].detail, detail) == 0) {
			vec_push(&a->acts.v[i].ids, id);
			return;
		}
	struct act act = {.detail = arena_str(a->c->keep, detail)};
	vec_push(&act.ids, id);
	vec_push(&a->acts, act);
}

static size_t diff_of(struct alike *a, const struct ticket_row *before,
    const struct ticket_row *after, uint64_t columns, bool *fresh)
{
	alike_key_start(a, columns);
	for (size_t i = 0; i < ticket_columns_n; i++)
		if (columns >> i & 1) {
			alike_key_value(a, before, &ticket_columns[i]);
			alike_key_value(a, after, &ticket_columns[i]);
			if (ticket_columns[i].personal)
				buf_add(&a->key, &before->person_id, sizeof before->person_id);
		}
	if (columns & TICKET_LABELS) {
		alike_key_text(a, before->labels);
		alike_key_text(a, after->labels);
	}
	return alike_key_end(a, &a->diffs_by, &a->memory, fresh);
}

void alike_add(struct alike *a, const struct ticket_row *before, const struct ticket_row *after,
    uint64_t columns, const struct ombud_change **changes, size_t *n_changes)
{
	bool fresh;
	size_t row = a->rows.n, i = diff_of(a, before, after, columns & ~a->updated_at, &fresh);
	vec_push(&a->rows, ((struct row){before->id, NONE}));
	if (fresh) {
		struct diff d = {columns | a->updated_at, *before, *after, row, row, NONE};
		d.after.updated_at = a->c->now;
		vec_push(&a->diffs, d);
	} else {
		a->rows.v[a->diffs.v[i].last].next = row;
		a->diffs.v[i].last = row;
	}
	act_add(a, a->c->detail ? a->c->detail : "", before->id);
	struct told told = tell(a, &a->diffs.v[i]);
	*changes = told.v;
	*n_changes = told.n;
}

enum ombud_status alike_audit(struct alike *a, const char *act)
{
	struct ombud_session *s = a->c->s;
	for (size_t i = 0; i < a->acts.n; i++) {
		const struct act *of = &a->acts.v[i];
		struct audit_entry e = op_audit_entry(a->c, act, "ticket", 0, of->detail);
		e.n = (int64_t)of->ids.n;
		e.ids = of->ids.v;
		if (audit_add(s->db, &s->err, &e))
			return s->err.status;
	}
	forget_acts(a);
	return OMBUD_OK;
}

/* The audit is carried entry by entry, each with its set directly behind it: the guards of the store that takes them
 * move its head, and so look at the chain on the way. */
#include <string.h>

#include "base/buf.h"
#include "store/carry.h"

struct chain {
	struct carry *c;
	struct carry_table entry, set;
	struct rows put_entry, put_set; /* stmt NULL: not begun */
	int64_t last;
};

static struct carry_table table_named(struct arena *memory, const char *name)
{
	struct carry_table t = {0};
	for (size_t i = 0; i < carry_tables(); i++) {
		t = carry_table(memory, i);
		if (strcmp(t.name, name) == 0)
			break;
	}
	return t;
}

static void add_select(struct buf *out, const struct chain *k)
{
	buf_str(out, "SELECT ");
	carry_add_columns(out, &k->entry, "a.");
	buf_str(out, ", ");
	carry_add_columns(out, &k->set, "s.");
	buf_str(out, " FROM audit a LEFT JOIN audit_set s ON s.seq = a.seq WHERE a.seq > $1 ORDER BY a.seq");
	buf_printf(out, " LIMIT %d", k->entry.page);
}

static enum ombud_status put(
    struct carry *c, struct rows *with, const struct carry_table *t, const struct rows *r, size_t first, struct val *v)
{
	for (size_t i = 0; i < t->n; i++)
		v[i] = carry_value(r, (int)(first + i), NULL);
	if (with->stmt) {
		db_again(with, v, t->n);
	} else {
		struct buf text = {0};
		carry_add_insert(&text, t, 1);
		*with = db_select_text(c->to, c->err, buf_text(&text), v, t->n);
		buf_free(&text);
	}
	while (db_next(with))
		;
	return with->status;
}

static enum ombud_status put_row(struct chain *k, const struct rows *r, struct val *v)
{
	if (put(k->c, &k->put_entry, &k->entry, r, 0, v))
		return k->c->err->status;
	k->last = db_int(r, (int)k->entry.key_at[0]);
	if (db_is_null(r, (int)(k->entry.n + k->set.key_at[0])))
		return OMBUD_OK;
	return put(k->c, &k->put_set, &k->set, r, k->entry.n, v);
}

static void end(struct rows *r)
{
	if (r->stmt)
		db_end(r);
}

/* How many entries there were; -1: it failed. */
static int64_t put_page(struct chain *k, struct val *v)
{
	struct carry *c = k->c;
	struct buf text = {0};
	int64_t n = 0;
	add_select(&text, k);
	struct rows r = db_select_text(c->from, c->err, buf_text(&text), (struct val[]){I(k->last)}, 1);
	buf_free(&text);
	for (; db_next(&r) && !put_row(k, &r, v); n++)
		;
	end(&k->put_entry);
	end(&k->put_set);
	k->put_entry = k->put_set = (struct rows){0};
	return db_end(&r) || c->err->status ? -1 : n;
}

enum ombud_status carry_chain(struct carry *c, struct arena *memory, struct val key)
{
	struct chain k = {.c = c, .entry = table_named(memory, "audit"), .set = table_named(memory, "audit_set"), .last = key.i};
	struct val *v = ARENA_ARRAY(memory, struct val, k.entry.n + k.set.n);
	for (int64_t n = k.entry.page; n == k.entry.page;) {
		if (carry_page(c))
			return c->err->status;
		n = put_page(&k, v);
		if (n < 0 || carry_step(c, n))
			return c->err->status;
	}
	return OMBUD_OK;
}

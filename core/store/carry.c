/* Rows from one store to another, page by page, some pages to a transaction; and whether the two are alike then. */
#include "store/carry.h"

#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"

/* So many rows to a statement, where each one is a way to a server and back. */
enum { GROUP = 25 };
/* What is carried is kept so often: a kill costs no more, and a slow disk is not waited for at each page. */
enum { KEEP_MS = 1000 };

enum ombud_status carry_page(struct carry *c)
{
	if (db_in_transaction(c->to))
		return OMBUD_OK;
	c->since = time_monotonic_ms();
	return db_begin(c->to, c->err, DB_WRITE);
}

enum ombud_status carry_keep(struct carry *c)
{
	if (!db_in_transaction(c->to))
		return c->err->status;
	if (!c->err->status && !db_commit(c->to, c->err))
		return OMBUD_OK;
	db_rollback(c->to);
	return c->err->status;
}

enum ombud_status carry_step(struct carry *c, int64_t rows)
{
	c->done += rows;
	struct ombud_progress p = {.done = c->done, .total = c->total, .what = ""};
	bool stop = c->progress && !c->progress(c->progress_data, &p);
	if ((stop || time_monotonic_ms() >= c->since + KEEP_MS) && carry_keep(c))
		return c->err->status;
	return stop ? fail(c->err, OMBUD_CANCELLED, "%s", _("stopped")) : OMBUD_OK;
}

struct val carry_value(const struct rows *r, int column, struct arena *memory)
{
	struct val v = {.type = db_type(r, column)};
	if (v.type == 'i') {
		v.i = db_int(r, column);
	} else if (v.type) {
		v.p = db_view(r, column, &v.n);
		v.p = memory ? arena_strn(memory, v.p, v.n) : v.p;
	}
	return v;
}

/* ---- a page ---- */

struct paging {
	struct carry *c;
	const struct carry_table *t;
	struct val key[CARRY_KEYS]; /* the last row that is there */
	bool has_key;
	struct arena key_memory;
	struct val *v;       /* a group of rows that is gathered */
	size_t group, n;     /* rows to a group; gathered */
	struct arena memory; /* of v's texts */
	struct rows whole;   /* the statement of a whole group; stmt NULL: not begun */
};

static enum ombud_status run_insert(struct paging *p, struct rows *r, size_t from, size_t rows)
{
	const struct val *v = p->v + from * p->t->n;
	if (r->stmt) {
		db_again(r, v, rows * p->t->n);
	} else {
		struct buf text = {0};
		carry_add_insert(&text, p->t, rows);
		*r = db_select_text(p->c->to, p->c->err, buf_text(&text), v, rows * p->t->n);
		buf_free(&text);
	}
	while (db_next(r))
		;
	return r->status;
}

static enum ombud_status flush(struct paging *p)
{
	enum ombud_status status = OMBUD_OK;
	if (p->n == p->group) {
		status = run_insert(p, &p->whole, 0, p->n);
	} else if (p->n) {
		struct rows rest = {0};
		status = run_insert(p, &rest, 0, p->n);
		db_end(&rest);
	}
	p->n = 0;
	arena_free(&p->memory);
	return status;
}

static enum ombud_status gather(struct paging *p, const struct rows *r)
{
	struct val *to = p->v + p->n * p->t->n;
	for (size_t i = 0; i < p->t->n; i++)
		to[i] = carry_value(r, (int)i, &p->memory);
	return ++p->n == p->group ? flush(p) : OMBUD_OK;
}

static void keep_key(struct paging *p, const struct rows *r)
{
	arena_free(&p->key_memory);
	for (size_t i = 0; i < p->t->n_key; i++)
		p->key[i] = carry_value(r, (int)p->t->key_at[i], &p->key_memory);
	p->has_key = true;
}

/* How many rows there were; -1: it failed. */
static int put_page(struct paging *p)
{
	struct buf text = {0};
	int n = 0;
	carry_add_select(&text, p->t, p->has_key);
	struct rows r = db_select_text(p->c->from, p->c->err, buf_text(&text), p->key, p->has_key ? p->t->n_key : 0);
	buf_free(&text);
	while (db_next(&r) && !gather(p, &r))
		if (++n == p->t->page)
			keep_key(p, &r);
	bool failed = db_end(&r) || p->c->err->status || flush(p);
	if (p->whole.stmt)
		db_end(&p->whole);
	p->whole = (struct rows){0};
	p->n = 0;
	return failed ? -1 : n;
}

static enum ombud_status pages(struct paging *p)
{
	struct carry *c = p->c;
	for (int n = p->t->page; n == p->t->page;) {
		if (carry_page(c))
			return c->err->status;
		n = put_page(p);
		if (n < 0 || carry_step(c, n))
			return c->err->status;
	}
	return OMBUD_OK;
}

/* ---- a table ---- */

/* The last row that is there: all before it are too, for they come in the order of the key. */
static enum ombud_status find_last(struct paging *p)
{
	const struct carry_table *t = p->t;
	struct buf text = {0};
	buf_str(&text, "SELECT ");
	carry_add_columns(&text, t, "");
	buf_str(&text, " FROM ");
	buf_str(&text, t->name);
	buf_str(&text, " ORDER BY ");
	for (size_t i = 0; i < t->n_key; i++) {
		buf_str(&text, i ? ", " : "");
		buf_str(&text, t->key[i]);
		buf_str(&text, " DESC");
	}
	buf_str(&text, " LIMIT 1");
	struct rows r = db_select_text(p->c->to, p->c->err, buf_text(&text), NULL, 0);
	buf_free(&text);
	if (db_next(&r))
		keep_key(p, &r);
	return db_end(&r);
}

static int64_t count(struct db *db, struct err *err, const char *table)
{
	struct buf text = {0};
	int64_t n = 0;
	buf_str(&text, "SELECT count(*) FROM ");
	buf_str(&text, table);
	struct rows r = db_select_text(db, err, buf_text(&text), NULL, 0);
	buf_free(&text);
	if (db_next(&r))
		n = db_int(&r, 0);
	db_end(&r);
	return n;
}

static enum ombud_status carry_one(struct carry *c, const struct carry_table *t)
{
	struct paging p = {.c = c, .t = t, .group = db_is_file(c->to) || t->page < GROUP ? 1 : GROUP};
	struct arena memory = {0};
	enum ombud_status status = t->settings ? OMBUD_OK : find_last(&p);
	if (!status && p.has_key)
		c->done += count(c->to, c->err, t->name);
	if (!status && strcmp(t->name, "audit") == 0) {
		status = carry_chain(c, &memory, p.has_key ? p.key[0] : I(0));
	} else if (!status && !t->chain) {
		p.v = ARENA_ARRAY(&memory, struct val, p.group * t->n);
		status = pages(&p);
	}
	arena_free(&p.key_memory);
	arena_free(&p.memory);
	arena_free(&memory);
	return status ? status : c->err->status;
}

enum ombud_status carry_rows(struct carry *c)
{
	struct arena memory = {0};
	enum { WAYS = 3 }; /* a row is carried, and read once on each side */
	size_t n = carry_tables();
	for (size_t i = 0; i < n; i++)
		c->total += WAYS * count(c->from, c->err, carry_table(&memory, i).name);
	for (size_t i = 0; i < n && !c->err->status; i++) {
		struct carry_table t = carry_table(&memory, i);
		carry_one(c, &t);
	}
	arena_free(&memory);
	return carry_keep(c);
}

/* ---- alike ---- */

static enum ombud_status empty(struct carry *c, const struct carry_table *t)
{
	struct buf text = {0};
	if (t->settings)
		return OMBUD_OK; /* each row is written over the one that is there */
	buf_str(&text, "DELETE FROM ");
	buf_str(&text, t->name);
	struct rows r = {0};
	if (!carry_page(c)) {
		r = db_select_text(c->to, c->err, buf_text(&text), NULL, 0);
		while (db_next(&r))
			;
		db_end(&r);
	}
	buf_free(&text);
	return c->err->status;
}

static bool same(const struct carried *a, const struct carried *b)
{
	return a->rows == b->rows && memcmp(a->hash, b->hash, sizeof a->hash) == 0;
}

/* Presence and drafts change without an entry of the audit: what came between an interrupted carry and this one. */
static enum ombud_status once_more(struct carry *c, const struct carry_table *t)
{
	return (!t->fixed && empty(c, t)) || carry_one(c, t) ? c->err->status : OMBUD_OK;
}

static enum ombud_status compare_one(struct carried *out, struct carry *c, const struct carry_table *t)
{
	struct carried there;
	if (carry_hash(out, c->from, c->err, t) || carry_step(c, out->rows) || carry_hash(&there, c->to, c->err, t))
		return c->err->status;
	if (!same(out, &there) && (once_more(c, t) || carry_hash(&there, c->to, c->err, t)))
		return c->err->status;
	if (!same(out, &there))
		return fail(c->err, OMBUD_CORRUPT,
		    _("the table %s does not arrive as it is (rows here %lld, there %lld): check both stores"), t->name,
		    (long long)out->rows, (long long)there.rows);
	return carry_step(c, there.rows);
}

/* A server gives numbers also to what is taken back, and of the access log each row that has one is named. */
static enum ombud_status number(struct carry *c, const struct carry_table *t)
{
	static const struct sql NAMED = {"the newest row of the access log that the audit names", "",
	    "SELECT coalesce(max(access_id), 0) FROM audit", false};
	int64_t n = 0;
	if (strcmp(t->key[0], "id") != 0 || t->chain || carry_page(c))
		return c->err->status;
	enum ombud_status status = db_number_bound(&n, c->from, c->err, t->name);
	if (!status && !db_is_file(c->from) && strcmp(t->name, "access_log") == 0)
		status = db_one_values(&n, c->from, c->err, &NAMED, NULL, 0);
	if (status == OMBUD_NOTFOUND)
		return OMBUD_OK;
	return status ? status : db_number_after(c->to, c->err, t->name, n);
}

enum ombud_status carry_compare(struct carried **out, struct carry *c, struct arena *memory)
{
	size_t n = carry_tables();
	*out = ARENA_ARRAY(memory, struct carried, n);
	for (size_t i = 0; i < n && !c->err->status; i++) {
		struct carry_table t = carry_table(memory, i);
		if (!compare_one(&(*out)[i], c, &t))
			number(c, &t);
	}
	return carry_keep(c);
}

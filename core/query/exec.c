/* Runs queries: ids in order, counts, and which of given tickets match. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "query/state.h"

enum {
	SQL_BYTES = 900 * 1024, /* under the engine's own ceiling, which has no sentence for us */
	PROBE_MOST = 500        /* tickets asked about in one statement */
};

void query_select(struct plan *p, const struct query *q, const char *what)
{
	p->env = &q->env;
	buf_printf(&p->sql, "SELECT %s FROM ticket t WHERE ", what);
	plan_condition(p, q->root, SENSE_CERTAIN);
}

void query_begin(struct query *q)
{
	db_set_matcher(q->env.db, sets_match, &q->sets);
}

enum ombud_status query_end(struct query *q, struct err *err, struct rows *r)
{
	enum ombud_status status = db_end(r);
	db_set_matcher(q->env.db, NULL, NULL);
	if (!status && q->sets.stopped)
		return fail(err, OMBUD_CANCELLED, _("stopped"));
	return status;
}

static struct rows start(struct query *q, struct err *err, struct plan *p)
{
	if (p->sql.len > SQL_BYTES) {
		struct rows r = {.db = q->env.db, .err = err};
		r.status = fail(err, OMBUD_LIMIT, _("the filter is too long to be run: ask for less at once"));
		return r;
	}
	query_begin(q);
	return db_select_text(q->env.db, err, buf_text(&p->sql), p->v.v, p->v.n);
}

/* A number, by a statement that yields one row. */
static enum ombud_status one_number(struct query *q, struct err *err, struct plan *p, int64_t *n)
{
	struct rows r = start(q, err, p);
	*n = db_next(&r) ? db_int(&r, 0) : 0;
	enum ombud_status status = query_end(q, err, &r);
	plan_free(p);
	return status;
}

/* Tickets that would match if what is undecided did: asked only when something was undecided. */
static enum ombud_status count_undecided(struct query *q, struct err *err)
{
	q->undecided = 0;
	if (q->sets.undecided == 0)
		return OMBUD_OK;
	struct plan p = {.env = &q->env};
	buf_str(&p.sql, "SELECT count(*) FROM ticket t WHERE (");
	plan_condition(&p, q->root, SENSE_POSSIBLE);
	buf_str(&p.sql, ") AND (");
	plan_condition(&p, q->root, SENSE_NOT_CERTAIN);
	buf_str(&p.sql, ")");
	return one_number(q, err, &p, &q->undecided);
}

static int64_t bound(const struct query *q, size_t max)
{
	int64_t limit = q->mods.limit ? q->mods.limit : INT64_MAX;
	return max < (uint64_t)limit ? (int64_t)max : limit;
}

static enum ombud_status ids_by_engine(
    struct query *q, struct err *err, id_vec *out, int64_t most, bool ordered)
{
	struct plan p = {0};
	query_select(&p, q, "t.id");
	if (ordered)
		sort_sql(&p.sql, &q->sort);
	if (most != INT64_MAX) {
		buf_str(&p.sql, " LIMIT ");
		plan_int(&p, most);
	}
	struct rows r = start(q, err, &p);
	while (db_next(&r))
		vec_push(out, db_int(&r, 0));
	enum ombud_status status = query_end(q, err, &r);
	plan_free(&p);
	return status;
}

/* ---- lists sorted here, by names and subjects ---- */

struct sortable {
	int64_t id;
	const char *key;
	size_t n;
};

static int by_key(const void *a, const void *b)
{
	const struct sortable *x = a, *y = b;
	int c = memcmp(x->key, y->key, x->n < y->n ? x->n : y->n);
	if (c == 0 && x->n != y->n)
		c = x->n < y->n ? -1 : 1;
	return c ? c : (x->id > y->id) - (x->id < y->id);
}

static struct sortable sortable_row(struct query *q, struct rows *r, struct arena *memory)
{
	struct buf key = {0};
	for (size_t i = 0; i < q->sort.n; i++) {
		const struct sort_key *k = &q->sort.key[i];
		int column = (int)i + 1;
		if (k->column->text || k->column->word)
			sort_bytes_text(&key, db_text(r, column), db_bytes(r, column), k->down);
		else
			sort_bytes_int(&key, db_int(r, column), k->down);
	}
	struct sortable s = {db_int(r, 0), arena_strn(memory, buf_text(&key), key.len), key.len};
	buf_free(&key);
	return s;
}

static enum ombud_status ids_sorted_here(
    struct query *q, struct err *err, id_vec *out, int64_t most)
{
	struct arena memory = {0};
	VEC(struct sortable) all = {0};
	struct plan p = {.env = &q->env};
	struct buf what = {0};
	buf_str(&what, "t.id");
	sort_columns(&what, &q->sort);
	query_select(&p, q, buf_text(&what));
	buf_free(&what);
	struct rows r = start(q, err, &p);
	while (db_next(&r))
		vec_push(&all, sortable_row(q, &r, &memory));
	enum ombud_status status = query_end(q, err, &r);
	if (!status && all.n)
		qsort(all.v, all.n, sizeof *all.v, by_key);
	for (size_t i = 0; !status && i < all.n && (int64_t)i < most; i++)
		vec_push(out, all.v[i].id);
	vec_free(&all);
	plan_free(&p);
	arena_free(&memory);
	return status;
}

enum ombud_status query_ids(struct query *q, struct err *err, id_vec *out, size_t max)
{
	int64_t most = bound(q, max);
	sets_start(&q->sets);
	if (sort_in_c(&q->sort) ? ids_sorted_here(q, err, out, most) :
	                          ids_by_engine(q, err, out, most, true))
		return err->status;
	return count_undecided(q, err);
}

enum ombud_status query_count(struct query *q, struct err *err, int64_t *n)
{
	struct plan p = {0};
	sets_start(&q->sets);
	query_select(&p, q, "count(*)");
	if (one_number(q, err, &p, n))
		return err->status;
	if (q->mods.limit && *n > q->mods.limit)
		*n = q->mods.limit;
	return count_undecided(q, err);
}

enum ombud_status query_count_node(
    struct query *q, struct err *err, const struct node *root, int64_t *n)
{
	struct plan p = {.env = &q->env};
	sets_start(&q->sets);
	buf_str(&p.sql, "SELECT count(*) FROM ticket t WHERE ");
	plan_condition(&p, root, SENSE_CERTAIN);
	return one_number(q, err, &p, n);
}

/* ---- which of these ---- */

static int by_number(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
	return (x > y) - (x < y);
}

/* Keeps of ids those that stand in found; found gets sorted. */
static void intersect(id_vec *ids, id_vec *found)
{
	size_t kept = 0;
	if (found->n)
		qsort(found->v, found->n, sizeof *found->v, by_number);
	for (size_t i = 0; i < ids->n; i++)
		if (found->n && bsearch(&ids->v[i], found->v, found->n, sizeof *found->v, by_number))
			ids->v[kept++] = ids->v[i];
	ids->n = kept;
}

static enum ombud_status probe(
    struct query *q, struct err *err, const id_vec *ids, size_t from, size_t n, id_vec *found)
{
	struct plan p = {.env = &q->env, .probe = true};
	buf_str(&p.sql, "SELECT t.id FROM ticket t WHERE t.id");
	plan_list(&p, ids->v + from, n);
	buf_str(&p.sql, " AND (");
	plan_condition(&p, q->root, SENSE_CERTAIN);
	buf_str(&p.sql, ")");
	struct rows r = start(q, err, &p);
	while (db_next(&r))
		vec_push(found, db_int(&r, 0));
	enum ombud_status status = query_end(q, err, &r);
	plan_free(&p);
	return status;
}

enum ombud_status query_keep(struct query *q, struct err *err, id_vec *ids)
{
	id_vec found = {0};
	enum ombud_status status = OMBUD_OK;
	sets_start(&q->sets);
	if (ids->n > 8 * PROBE_MOST)
		status = ids_by_engine(q, err, &found, INT64_MAX, false);
	else
		for (size_t i = 0; !status && i < ids->n; i += PROBE_MOST)
			status = probe(q, err, ids, i,
			    ids->n - i < PROBE_MOST ? ids->n - i : PROBE_MOST, &found);
	if (!status)
		intersect(ids, &found);
	vec_free(&found);
	return status;
}

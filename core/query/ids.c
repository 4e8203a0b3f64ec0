/* Ids in the order of the list: by the engine, part after part, or sorted here. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "query/state.h"
#include "query/words.h"

enum { WINDOW = 2000 }; /* tickets that are tried first */

/* What limit: leaves of it. */
static int64_t bound(const struct query *q, size_t max)
{
	int64_t left = q->mods.limit ? q->mods.limit - q->place.given : INT64_MAX;
	return max < (uint64_t)left ? (int64_t)max : left;
}

/* ---- ids in the engine's order ---- */

/* is:open stands among the terms that all must hold: a list then walks the index of the queue. */
static bool only_open(const struct node *n)
{
	if (!n)
		return false;
	if (n->type == NODE_TERM)
		return field_is(n->term->field, "is") && n->term->n == 1 && n->term->v[0].flag &&
		    strcmp(n->term->v[0].flag->word, "open") == 0;
	if (n->type != NODE_AND && n->type != NODE_SAVED)
		return false;
	for (size_t i = 0; i < n->n; i++)
		if (only_open(n->child[i]))
			return true;
	return false;
}

/* One of the terms that all must hold names few ids: they are sought, not met on a walk. */
static bool sparse(const struct query *q, const struct node *n)
{
	if (!n || !q->fast)
		return false;
	if (n->type == NODE_TERM)
		for (int part = PART_PERSONS; part <= PART_TICKETS; part++) {
			const struct answer *x = answer_of(&q->answers, n->term->answer[part]);
			if (x && n->term->field && plan_is_sparse(x))
				return true;
		}
	for (size_t i = 0; (n->type == NODE_AND || n->type == NODE_SAVED) && i < n->n; i++)
		if (sparse(q, n->child[i]))
			return true;
	return false;
}

void query_order(struct buf *out, const struct query *q)
{
	bool walk = query_is_empty(q) || only_open(q->root) || (q->fast && sort_has_index(&q->sort));
	sort_sql(out, &q->sort, walk && !q->is_within && !sparse(q, q->root));
}

static void limit_to(struct plan *p, int64_t most)
{
	if (most == INT64_MAX)
		return;
	buf_str(&p->sql, " LIMIT ");
	plan_int(p, most);
}

/* Rows of an id and its key in the order; the place is after the last of them. */
static enum ombud_status collect(struct query *q, struct err *err, struct plan *p, id_vec *out)
{
	struct rows r = query_start(q, err, p);
	while (db_next(&r)) {
		vec_push(out, db_int(&r, 0));
		q->place.id = db_int(&r, 0);
		q->place.key = db_int(&r, 1);
	}
	enum ombud_status status = query_end(q, err, &r);
	plan_free(p);
	return status;
}

/* Terms that are dear to build for all tickets are cheap to ask of a few. Where what is looked for
 * is common, the first few in order hold a screen of it. */
static bool worth_a_window(const struct query *q, int64_t most)
{
	return most <= WINDOW / 4 && q->root && sort_has_index(&q->sort) && !query_few(q->root) &&
	    plan_cost(q->root) >= (q->env.columns ? COST_LETTER : COST_LOOKUP);
}

static void window_sql(struct plan *p, const struct query *q)
{
	buf_printf(&p->sql, "SELECT t.id FROM ticket t%s", only_open(q->root) ? " WHERE t.is_open = 1" : "");
	sort_sql(&p->sql, &q->sort, true);
	limit_to(p, WINDOW);
}

/* Which tickets they are is asked first where texts are asked ahead of the statement. */
static enum ombud_status read_window(struct query *q, struct err *err, id_vec *out)
{
	struct plan p = {.env = &q->env};
	if (db_calls(q->env.db))
		return OMBUD_OK;
	window_sql(&p, q);
	struct rows r = plan_run(&p, q->env.db, err);
	while (db_next(&r))
		vec_push(out, db_int(&r, 0));
	plan_free(&p);
	return db_end(&r);
}

static enum ombud_status ids_in_window(
    struct query *q, struct err *err, id_vec *out, int64_t most)
{
	id_vec window = {0};
	if (read_window(q, err, &window)) {
		vec_free(&window);
		return err->status;
	}
	struct plan p = query_probe(q, window.v, window.n);
	buf_printf(&p.sql, "SELECT t.id, %s FROM ticket t WHERE t.id IN (", q->sort.key[0].column->sql);
	window_sql(&p, q);
	buf_str(&p.sql, ") AND (");
	plan_condition(&p, q->root, SENSE_CERTAIN);
	buf_str(&p.sql, ")");
	sort_sql(&p.sql, &q->sort, false);
	limit_to(&p, most);
	vec_free(&window);
	return collect(q, err, &p, out);
}

static bool can_go_on(const struct query *q)
{
	return sort_has_index(&q->sort) && !q->sort.key[0].down;
}

static void after_place(struct plan *p, const struct query *q)
{
	buf_printf(&p->sql, " AND (%s, t.id) > (", q->sort.key[0].column->sql);
	plan_int(p, q->place.key);
	buf_str(&p->sql, ", ");
	plan_int(p, q->place.id);
	buf_str(&p->sql, ")");
}

static enum ombud_status ids_by_engine(
    struct query *q, struct err *err, id_vec *out, int64_t most, bool ordered)
{
	struct plan p;
	char what[80];
	snprintf(what, sizeof what, "t.id, %s", sort_has_index(&q->sort) ? q->sort.key[0].column->sql : "0");
	query_select(&p, q, what);
	if (q->place.begun && can_go_on(q))
		after_place(&p, q);
	if (ordered)
		query_order(&p.sql, q);
	limit_to(&p, most);
	return collect(q, err, &p, out);
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
	struct plan p;
	struct buf what = {0};
	buf_str(&what, "t.id");
	sort_columns(&what, &q->sort);
	query_select(&p, q, buf_text(&what));
	buf_free(&what);
	struct rows r = query_start(q, err, &p);
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

/* Letters take time to look through: the first screen may be had before. */
static enum ombud_status ids_at_hand(
    struct query *q, struct err *err, id_vec *out, int64_t most, bool *enough)
{
	size_t before = out->n;
	*enough = false;
	if (!worth_a_window(q, most) || (q->answers.v.n && !query_waits_for_letters(q)))
		return OMBUD_OK;
	if (ids_in_window(q, err, out, most))
		return err->status;
	*enough = (int64_t)(out->n - before) >= most;
	if (!*enough)
		out->n = before; /* they will be found again among all */
	return OMBUD_OK;
}

static enum ombud_status ids_of_all(struct query *q, struct err *err, id_vec *out, int64_t most)
{
	sets_start(&q->sets);
	if (sort_in_c(&q->sort))
		return ids_sorted_here(q, err, out, most);
	return ids_by_engine(q, err, out, most, true);
}

static enum ombud_status some_ids(struct query *q, struct err *err, id_vec *out, int64_t most)
{
	bool enough = false;
	sets_start(&q->sets);
	enum ombud_status status = q->place.begun ? OMBUD_OK : ids_at_hand(q, err, out, most, &enough);
	if (!status && !enough)
		status = query_prepare(q, err);
	if (!status && !enough)
		status = ids_of_all(q, err, out, most);
	if (!status)
		status = query_note_undecided(q, err);
	query_done(q);
	return status;
}

enum ombud_status query_ids(struct query *q, struct err *err, id_vec *out, size_t max)
{
	q->place = (struct place){0};
	return some_ids(q, err, out, bound(q, max));
}

enum ombud_status query_ids_any(struct query *q, struct err *err, id_vec *out)
{
	q->place = (struct place){0};
	sets_start(&q->sets);
	enum ombud_status status = query_prepare(q, err);
	if (!status)
		status = ids_by_engine(q, err, out, INT64_MAX, false);
	if (!status)
		status = query_note_undecided(q, err);
	query_done(q);
	return status;
}

enum ombud_status query_more(struct query *q, struct err *err, id_vec *out, size_t max, bool *end)
{
	bool whole = q->place.begun && !can_go_on(q);
	struct place before = q->place;
	size_t had = out->n;
	if (whole)
		q->place = (struct place){0};
	enum ombud_status status = some_ids(q, err, out, bound(q, whole ? SIZE_MAX : max));
	if (status) {
		q->place = before;
		return status;
	}
	q->place.begun = true;
	q->place.given += (int64_t)(out->n - had);
	*end = whole || out->n - had < max || (q->mods.limit && q->place.given >= q->mods.limit);
	return OMBUD_OK;
}

bool query_has_tail(const struct query *q)
{
	return can_go_on(q) && !q->mods.limit;
}

static void turn_round(int64_t *v, size_t n)
{
	for (size_t i = 0; i < n / 2; i++) {
		int64_t id = v[i];
		v[i] = v[n - 1 - i];
		v[n - 1 - i] = id;
	}
}

static enum ombud_status last_ids(struct query *q, struct err *err, id_vec *out, size_t max)
{
	struct plan p;
	size_t had = out->n;
	struct place before = q->place;
	query_select(&p, q, "t.id, 0");
	sort_sql_backwards(&p.sql, &q->sort);
	limit_to(&p, (int64_t)max);
	enum ombud_status status = collect(q, err, &p, out);
	q->place = before;
	turn_round(out->v + had, out->n - had);
	return status;
}

enum ombud_status query_tail(struct query *q, struct err *err, id_vec *out, size_t max)
{
	sets_start(&q->sets);
	enum ombud_status status = query_prepare(q, err);
	if (!status)
		status = last_ids(q, err, out, max);
	query_done(q);
	return status;
}


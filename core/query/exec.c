/* Runs queries: ids in order, counts, and which of given tickets match. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "query/state.h"
#include "query/words.h"

enum {
	SQL_BYTES = 900 * 1024, /* under the engine's own ceiling, which has no sentence for us */
	PROBE_MOST = 500,       /* tickets asked about in one statement */
	WINDOW = 2000           /* tickets that are tried first */
};

/* The ids, or the case, stand among the terms that all must hold. */
static bool few(const struct node *n)
{
	bool any = false;
	if (n && n->type == NODE_TERM && n->term->n <= PROBE_MOST &&
	    (field_is(n->term->field, "id") || field_is(n->term->field, "case"))) {
		for (size_t i = 0; i < n->term->n; i++)
			if (n->term->v[i].type != VALUE_TEXT || n->term->v[i].lo != n->term->v[i].hi)
				return false;
		return true;
	}
	for (size_t i = 0; n && (n->type == NODE_AND || n->type == NODE_SAVED) && i < n->n; i++)
		any |= few(n->child[i]);
	return any;
}

static struct plan plan_for(const struct query *q)
{
	return (struct plan){.env = &q->env,
	    .answers = q->fast ? &q->answers : NULL,
	    .probe = few(q->root) || q->is_within};
}

/* " WHERE", of the few that come into question where they are known. */
static void from_tickets(struct plan *p, const struct query *q)
{
	buf_str(&p->sql, " FROM ticket t WHERE ");
	if (!q->is_within)
		return;
	buf_str(&p->sql, q->within.n ? "t.id" : "1 = 0");
	if (q->within.n)
		plan_list(p, q->within.v, q->within.n);
	buf_str(&p->sql, " AND ");
}

void query_select(struct plan *p, const struct query *q, const char *what)
{
	*p = plan_for(q);
	buf_printf(&p->sql, "SELECT %s", what);
	from_tickets(p, q);
	buf_str(&p->sql, "(");
	plan_condition(p, q->root, SENSE_CERTAIN);
	buf_str(&p->sql, ")");
}

static int matches_hook(void *query, int64_t k, const char *text, size_t n)
{
	struct query *q = query;
	return sets_match(&q->sets, k, text, n);
}

static bool is_tagged(const struct query *q, int64_t id)
{
	size_t low = 0, high = q->env.n_tags;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (q->env.tags[middle] < id)
			low = middle + 1;
		else
			high = middle;
	}
	return low < q->env.n_tags && q->env.tags[low] == id;
}

static bool chosen_hook(void *query, int64_t k, int64_t id)
{
	const struct query *q = query;
	return k == CHOSEN_TAGGED ? is_tagged(q, id) : answers_chosen(&q->answers, k, id);
}

void query_begin(struct query *q)
{
	db_set_hooks(q->env.db,
	    &(struct db_hooks){.matches = matches_hook, .chosen = chosen_hook, .data = q});
}

enum ombud_status query_end(struct query *q, struct err *err, struct rows *r)
{
	enum ombud_status status = db_end(r);
	db_set_hooks(q->env.db, NULL);
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
	if (q->sets.undecided == 0 && !(q->fast && answers_unsure(&q->answers)))
		return OMBUD_OK;
	struct plan p = plan_for(q);
	buf_str(&p.sql, "SELECT count(*)");
	from_tickets(&p, q);
	buf_str(&p.sql, "(");
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

static enum ombud_status collect(struct query *q, struct err *err, struct plan *p, id_vec *out)
{
	struct rows r = start(q, err, p);
	while (db_next(&r))
		vec_push(out, db_int(&r, 0));
	enum ombud_status status = query_end(q, err, &r);
	plan_free(p);
	return status;
}

/* Terms that are dear to build for all tickets are cheap to ask of a few. Where what is looked for
 * is common, the first few in order hold a screen of it. */
static bool worth_a_window(const struct query *q, int64_t most)
{
	return most <= WINDOW / 4 && q->root && sort_has_index(&q->sort) && !few(q->root) &&
	    plan_cost(q->root) >= (q->env.columns ? COST_LETTER : COST_LOOKUP);
}

static enum ombud_status ids_in_window(
    struct query *q, struct err *err, id_vec *out, int64_t most)
{
	struct plan p = {.env = &q->env, .probe = true};
	buf_printf(&p.sql, "SELECT t.id FROM ticket t WHERE t.id IN (SELECT t.id FROM ticket t%s",
	    only_open(q->root) ? " WHERE t.is_open = 1" : "");
	sort_sql(&p.sql, &q->sort, true);
	limit_to(&p, WINDOW);
	buf_str(&p.sql, ") AND (");
	plan_condition(&p, q->root, SENSE_CERTAIN);
	buf_str(&p.sql, ")");
	sort_sql(&p.sql, &q->sort, false);
	limit_to(&p, most);
	return collect(q, err, &p, out);
}

static enum ombud_status ids_by_engine(
    struct query *q, struct err *err, id_vec *out, int64_t most, bool ordered)
{
	struct plan p;
	query_select(&p, q, "t.id");
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

enum ombud_status query_ids(struct query *q, struct err *err, id_vec *out, size_t max)
{
	int64_t most = bound(q, max);
	bool enough;
	sets_start(&q->sets);
	if (ids_at_hand(q, err, out, most, &enough))
		return err->status;
	if (enough)
		return count_undecided(q, err);
	enum ombud_status status = query_prepare(q, err);
	if (!status)
		status = ids_of_all(q, err, out, most);
	if (!status)
		status = count_undecided(q, err);
	query_done(q);
	return status;
}

static enum ombud_status count_all(struct query *q, struct err *err, int64_t *n)
{
	struct plan p;
	sets_start(&q->sets);
	query_select(&p, q, "count(*)");
	if (one_number(q, err, &p, n))
		return err->status;
	if (q->mods.limit && *n > q->mods.limit)
		*n = q->mods.limit;
	return count_undecided(q, err);
}

enum ombud_status query_count(struct query *q, struct err *err, int64_t *n)
{
	sets_start(&q->sets);
	enum ombud_status status = query_prepare(q, err);
	if (!status)
		status = count_all(q, err, n);
	query_done(q);
	return status;
}

static enum ombud_status count_node(
    struct query *q, struct err *err, const struct node *root, int64_t *n)
{
	struct plan p = plan_for(q);
	p.probe = few(root);
	sets_start(&q->sets);
	buf_str(&p.sql, "SELECT count(*) FROM ticket t WHERE ");
	plan_condition(&p, root, SENSE_CERTAIN);
	return one_number(q, err, &p, n);
}

enum ombud_status query_count_node(
    struct query *q, struct err *err, const struct node *root, int64_t *n)
{
	enum ombud_status status = query_prepare_node(q, err, root);
	if (!status)
		status = count_node(q, err, root, n);
	query_done(q);
	return status;
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
	return collect(q, err, &p, found);
}

static enum ombud_status keep_of_many(struct query *q, struct err *err, id_vec *found)
{
	enum ombud_status status = query_prepare(q, err);
	if (!status)
		status = ids_by_engine(q, err, found, INT64_MAX, false);
	query_done(q);
	return status;
}

enum ombud_status query_keep(struct query *q, struct err *err, id_vec *ids)
{
	id_vec found = {0};
	enum ombud_status status = OMBUD_OK;
	sets_start(&q->sets);
	if (ids->n > 8 * PROBE_MOST)
		status = keep_of_many(q, err, &found);
	else
		for (size_t i = 0; !status && i < ids->n; i += PROBE_MOST)
			status = probe(q, err, ids, i,
			    ids->n - i < PROBE_MOST ? ids->n - i : PROBE_MOST, &found);
	if (!status)
		intersect(ids, &found);
	vec_free(&found);
	return status;
}

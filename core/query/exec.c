/* From a checked tree to statements that run: what they select from, the hooks that answer for SQL,
 * and counts. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "query/state.h"
#include "query/words.h"

enum {
	SQL_BYTES = 900 * 1024, /* under the engine's own ceiling, which has no sentence for us */
	FEW = 500               /* tickets that are looked up one by one */
};

/* The ids, or the case, stand among the terms that all must hold. */
bool query_few(const struct node *n)
{
	bool any = false;
	if (n && n->type == NODE_TERM && n->term->n <= FEW &&
	    (field_is(n->term->field, "id") || field_is(n->term->field, "case"))) {
		for (size_t i = 0; i < n->term->n; i++)
			if (n->term->v[i].type != VALUE_TEXT || n->term->v[i].lo != n->term->v[i].hi)
				return false;
		return true;
	}
	for (size_t i = 0; n && (n->type == NODE_AND || n->type == NODE_SAVED) && i < n->n; i++)
		any |= query_few(n->child[i]);
	return any;
}

struct plan query_plan(struct query *q)
{
	struct plan p = {.env = &q->env, .answers = q->fast ? &q->answers : NULL, .probe = q->is_within};
	plan_lift(&p, q->env.db, &q->sets);
	if (q->is_within)
		plan_lift_few(&p, q->within.v, q->within.n);
	else if (!p.lift.db || !q->fast)
		p.probe = query_few(q->root);
	return p;
}

struct plan query_probe(struct query *q, const int64_t *tickets, size_t n)
{
	struct plan p = {.env = &q->env, .probe = true};
	plan_lift(&p, q->env.db, &q->sets);
	plan_lift_few(&p, tickets, n);
	return p;
}

/* " WHERE", of the few that come into question where they are known. */
void query_from(struct plan *p, const struct query *q)
{
	buf_str(&p->sql, " FROM ticket t WHERE ");
	if (!q->is_within)
		return;
	buf_str(&p->sql, q->within.n ? "t.id" : "1 = 0");
	if (q->within.n)
		plan_list(p, q->within.v, q->within.n);
	buf_str(&p->sql, " AND ");
}

void query_select(struct plan *p, struct query *q, const char *what)
{
	*p = query_plan(q);
	buf_printf(&p->sql, "SELECT %s", what);
	query_from(p, q);
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

struct rows query_start(struct query *q, struct err *err, struct plan *p)
{
	if (p->sql.len > SQL_BYTES) {
		struct rows r = {.db = q->env.db, .err = err};
		r.status = fail(err, OMBUD_LIMIT, _("the filter is too long to be run: ask for less at once"));
		return r;
	}
	query_begin(q);
	return plan_run(p, q->env.db, err);
}

/* A number, by a statement that yields one row. */
enum ombud_status query_one_number(struct query *q, struct err *err, struct plan *p, int64_t *n)
{
	struct rows r = query_start(q, err, p);
	*n = db_next(&r) ? db_int(&r, 0) : 0;
	enum ombud_status status = query_end(q, err, &r);
	plan_free(p);
	return status;
}

/* Where what is undecided counts as yes it matches, where it counts as no it does not. */
static void undecided_where(struct plan *p, const struct query *q)
{
	query_from(p, q);
	buf_str(&p->sql, "(");
	plan_condition(p, q->root, SENSE_POSSIBLE);
	buf_str(&p->sql, ") AND (");
	plan_condition(p, q->root, SENSE_NOT_CERTAIN);
	buf_str(&p->sql, ")");
}

/* Tickets that would match if what is undecided did: asked only when something was undecided. */
enum ombud_status query_note_undecided(struct query *q, struct err *err)
{
	q->undecided = 0;
	if (q->sets.undecided == 0 && !(q->fast && answers_unsure(&q->answers)))
		return OMBUD_OK;
	struct plan p = query_plan(q);
	buf_str(&p.sql, "SELECT count(*)");
	undecided_where(&p, q);
	return query_one_number(q, err, &p, &q->undecided);
}

static enum ombud_status read_undecided(struct query *q, struct err *err, id_vec *out)
{
	struct plan p = query_plan(q);
	buf_str(&p.sql, "SELECT t.id");
	undecided_where(&p, q);
	if (sort_in_c(&q->sort))
		buf_str(&p.sql, " ORDER BY t.id");
	else
		query_order(&p.sql, q);
	struct rows r = query_start(q, err, &p);
	while (db_next(&r))
		vec_push(out, db_int(&r, 0));
	enum ombud_status status = query_end(q, err, &r);
	plan_free(&p);
	q->undecided = 0;
	return status;
}

enum ombud_status query_undecided_ids(struct query *q, struct err *err, id_vec *out)
{
	sets_start(&q->sets);
	enum ombud_status status = query_prepare(q, err);
	if (!status)
		status = read_undecided(q, err, out);
	query_done(q);
	return status;
}

static enum ombud_status count_all(struct query *q, struct err *err, int64_t *n)
{
	struct plan p;
	sets_start(&q->sets);
	query_select(&p, q, "count(*)");
	if (query_one_number(q, err, &p, n))
		return err->status;
	if (q->mods.limit && *n > q->mods.limit)
		*n = q->mods.limit;
	return query_note_undecided(q, err);
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
	struct plan p = query_plan(q);
	p.probe = query_few(root);
	sets_start(&q->sets);
	buf_str(&p.sql, "SELECT count(*) FROM ticket t WHERE ");
	plan_condition(&p, root, SENSE_CERTAIN);
	return query_one_number(q, err, &p, n);
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


/* What is done before a filter becomes SQL: few candidates are found and asked one by one, or what
 * SQL is slow at is answered for all. */
#include <string.h>

#include "base/say.h"
#include "query/state.h"

enum { CANDIDATES = 1500 };

/* What this connection has written and not committed no other one sees: SQL alone answers. */
static bool may_be_fast(const struct query *q)
{
	return q->env.columns && q->answers.v.n && !db_in_transaction(q->env.db);
}

/* ---- candidates --------------------------------------------------------------------------------- */

static bool settled(const struct query *q, const struct node *n)
{
	if (n->answer && !answer_of(&q->answers, n->answer))
		return false;
	for (int part = 0; n->term && part < ANSWER_PARTS; part++)
		if (n->term->answer[part] && !answer_of(&q->answers, n->term->answer[part]))
			return false;
	for (size_t i = 0; i < n->n; i++)
		if (!settled(q, n->child[i]))
			return false;
	return true;
}

static bool has_answer(const struct node *n)
{
	if (n->answer)
		return true;
	for (int part = 0; n->term && part < ANSWER_PARTS; part++)
		if (n->term->answer[part])
			return true;
	for (size_t i = 0; i < n->n; i++)
		if (has_answer(n->child[i]))
			return true;
	return false;
}

/* Cheap, or answered already. */
static bool narrows(const struct query *q, const struct node *n, bool with_scans)
{
	if (q->fast && has_answer(n))
		return settled(q, n);
	if (!q->fast && plan_has_sets(n))
		return false;
	return plan_cost(n) <= (with_scans ? COST_SCAN : COST_INDEX);
}

static const struct node *top(const struct query *q)
{
	const struct node *n = q->root;
	while (n && n->type == NODE_SAVED)
		n = n->n ? n->child[0] : NULL;
	return n;
}

/* Fills within with all that terms without pending answers leave, where that is few. */
static enum ombud_status narrow(struct query *q, struct err *err, bool with_scans)
{
	const struct node *root = top(q);
	struct node part = {.type = NODE_AND};
	struct plan p = {.env = &q->env, .answers = q->fast ? &q->answers : NULL};
	plan_lift(&p, q->env.db, &q->sets);
	if (!root || root->type != NODE_AND)
		return OMBUD_OK;
	part.child = mem_alloc(root->n * sizeof *part.child);
	for (size_t i = 0; i < root->n; i++)
		if (narrows(q, root->child[i], with_scans))
			part.child[part.n++] = root->child[i];
	enum ombud_status status = OMBUD_OK;
	if (part.n) {
		buf_str(&p.sql, "SELECT t.id FROM ticket t WHERE ");
		plan_condition(&p, &part, SENSE_POSSIBLE);
		buf_str(&p.sql, " LIMIT ");
		plan_int(&p, CANDIDATES + 1);
		q->within.n = 0;
		query_begin(q);
		struct rows r = plan_run(&p, q->env.db, err);
		while (db_next(&r))
			vec_push(&q->within, db_int(&r, 0));
		status = query_end(q, err, &r);
		q->is_within = !status && q->within.n <= CANDIDATES;
	}
	plan_free(&p);
	mem_free(part.child);
	return status;
}

/* ---- answers ------------------------------------------------------------------------------------ */

bool query_waits_for_letters(const struct query *q)
{
	return answers_pending(&q->answers, true);
}

static enum ombud_status answer_all(struct query *q, struct err *err)
{
	bool letters = answers_pending(&q->answers, true);
	enum ombud_status status = OMBUD_OK;
	if (answers_pending(&q->answers, false) || letters)
		status = narrow(q, err, letters);
	if (!status && !q->is_within)
		status = answers_make(q, err, NULL, false);
	if (!status && !q->is_within && letters)
		status = narrow(q, err, true);
	if (!status && !q->is_within)
		status = answers_make(q, err, NULL, true);
	return status;
}

static enum ombud_status begin(struct query *q, struct err *err)
{
	q->is_within = q->fast = false;
	if (!may_be_fast(q))
		return OMBUD_OK;
	if (db_begin(q->env.db, err, DB_READ))
		return err->status;
	q->fast = true;
	if (q->env.reading)
		*q->env.reading = q;
	enum ombud_status status = columns_follow(q->env.columns, err);
	return status ? status : answers_follow(q, err);
}

enum ombud_status query_prepare(struct query *q, struct err *err)
{
	enum ombud_status status = begin(q, err);
	if (!status && q->fast)
		return answer_all(q, err);
	/* Where texts are asked ahead of the statement, they are better few. */
	return !status && q->root && !db_calls(q->env.db) && plan_has_sets(q->root) ? narrow(q, err, true) : status;
}

enum ombud_status query_prepare_node(struct query *q, struct err *err, const struct node *n)
{
	enum ombud_status status = begin(q, err);
	for (int letters = 0; q->fast && !status && letters < 2; letters++)
		status = answers_make(q, err, n, letters);
	return status;
}

void query_done(struct query *q)
{
	if (q->fast)
		db_rollback(q->env.db);
	if (q->fast && q->env.reading)
		*q->env.reading = NULL;
	q->fast = false;
}

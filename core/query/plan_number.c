/* Terms over numbers, dates and links. Whatever their values are, together they are runs of numbers:
 * few are written one after another, thousands as a list and a tree, so that the engine neither plans
 * for each of them nor asks each of every row. */
#include <stdio.h>

#include "query/plan.h"
#include "query/runs.h"
#include "store/ticket.h"

enum {
	FLAT = 8,  /* runs in a row: more are a tree */
	NARROW = 4 /* numbers of a run that are written out for the engine to seek */
};

/* ---- runs as a condition ---- */

static void compare(struct plan *p, const char *column, const char *op, int64_t with)
{
	buf_printf(&p->sql, "%s %s %lld", column, op, (long long)with);
}

static void within(struct plan *p, const char *column, struct run r)
{
	if (r.lo == r.hi) {
		compare(p, column, "=", r.lo);
		return;
	}
	if (r.lo != INT64_MIN)
		compare(p, column, ">=", r.lo);
	plan_add(p, r.lo != INT64_MIN && r.hi != INT64_MAX ? " AND " : "");
	if (r.hi != INT64_MAX)
		compare(p, column, "<=", r.hi);
	plan_add(p, r.lo == INT64_MIN && r.hi == INT64_MAX ? "1 = 1" : "");
}

/* Halved again and again: a row is compared with few of them, and the expression is not deep. That
 * the column is not below the first of the runs is known. */
static void tree(struct plan *p, const char *column, const struct run *r, size_t n)
{
	if (n == 1) {
		compare(p, column, "<=", r->hi);
		return;
	}
	size_t half = n / 2;
	plan_add(p, "CASE WHEN ");
	compare(p, column, "<", r[half].lo);
	plan_add(p, " THEN ");
	tree(p, column, r, half);
	plan_add(p, " ELSE ");
	tree(p, column, r + half, n - half);
	plan_add(p, " END");
}

static void wide_runs(struct plan *p, const char *column, const runs *r, size_t *ways)
{
	if (r->n > FLAT) {
		plan_or(p, ways);
		within(p, column, (struct run){r->v[0].lo, r->v[r->n - 1].hi}); /* an index can serve this */
		plan_add(p, " AND ");
		tree(p, column, r->v, r->n);
		return;
	}
	for (size_t i = 0; i < r->n; i++) {
		plan_or(p, ways);
		within(p, column, r->v[i]);
	}
}

/* The numbers of narrow runs; r keeps the other runs. */
static void take_narrow(runs *r, id_vec *numbers)
{
	size_t kept = 0;
	for (size_t i = 0; i < r->n; i++) {
		struct run x = r->v[i];
		if ((uint64_t)x.hi - (uint64_t)x.lo >= NARROW) {
			r->v[kept++] = x;
			continue;
		}
		for (int64_t k = 0; k <= x.hi - x.lo; k++)
			vec_push(numbers, x.lo + k);
	}
	r->n = kept;
}

static void many_runs(struct plan *p, const char *column, runs *r)
{
	id_vec numbers = {0};
	size_t ways = 0;
	take_narrow(r, &numbers);
	if (numbers.n) {
		plan_or(p, &ways);
		plan_add(p, column);
		plan_list(p, numbers.v, numbers.n);
	}
	wide_runs(p, column, r, &ways);
	vec_free(&numbers);
}

/* All but one number: what has a value at all. */
static bool all_but_one(const runs *r)
{
	return r->n == 2 && r->v[0].lo == INT64_MIN && r->v[1].hi == INT64_MAX &&
	    r->v[0].hi + 2 == r->v[1].lo;
}

/* What the column must be to stand in one of the runs, which are taken apart. */
static void plan_runs(struct plan *p, const char *column, runs *r)
{
	runs_settle(r);
	if (r->n == 0)
		plan_add(p, "1 = 0");
	else if (r->n == 1)
		within(p, column, r->v[0]);
	else if (all_but_one(r))
		compare(p, column, "<>", r->v[0].hi + 1);
	else
		many_runs(p, column, r);
	vec_free(r);
}

/* ---- numbers and dates ---- */

/* What stands in the column where there is no value. */
static int64_t empty_of(const struct field *f)
{
	return field_is(f, "due") || field_is(f, "strict") ? DUE_NEVER : 0;
}

/* Nothing is before and nothing after a date that is not there. */
static struct run dates_of(const struct value *v, int64_t empty)
{
	struct run r = {v->lo, v->hi};
	if (empty == 0 && r.lo < 1)
		r.lo = 1;
	if (empty && r.hi >= empty)
		r.hi = empty - 1;
	return r;
}

static void add_value(runs *out, const struct term *t, const struct value *v)
{
	int64_t empty = empty_of(t->field);
	struct run r = {v->lo, v->hi};
	if (v->type == VALUE_ANY || v->type == VALUE_NONE)
		r = (struct run){empty, empty};
	else if (t->field->type != FIELD_NUMBER)
		r = dates_of(v, empty);
	if (v->negated || v->type == VALUE_ANY)
		runs_add_rest(out, r.lo, r.hi);
	else
		runs_add(out, r.lo, r.hi);
}

/* ---- links ---- */

static bool names_links(const struct value *v)
{
	return v->type != VALUE_NONE && !v->negated;
}

/* Asked of few tickets, each one's links are looked up; asked of all, the links are looked up once. */
static void open_links(struct plan *p, const char *end)
{
	buf_printf(&p->sql, p->probe ? "EXISTS (SELECT 1 FROM link x WHERE x.%s = t.id AND (" :
	                               "t.id IN (SELECT x.%s FROM link x WHERE (", end);
}

struct end {
	const char *here, *there, *also;
};

/* That a link stands with this ticket at one end, and at the other one of the numbers. */
static void linked(struct plan *p, struct end end, const struct value *v, size_t n)
{
	runs to = {0};
	for (size_t i = 0; i < n; i++) {
		bool any = v[i].type == VALUE_ANY || v[i].type == VALUE_NONE;
		if (n == 1 || names_links(&v[i]))
			runs_add(&to, any ? INT64_MIN : v[i].lo, any ? INT64_MAX : v[i].hi);
	}
	open_links(p, end.here);
	plan_runs(p, end.there, &to);
	plan_add(p, ")");
	plan_add(p, end.also);
	plan_add(p, ")");
}

static void link_way(struct plan *p, bool claims, const struct value *v, size_t n)
{
	static const struct end a = {"a_id", "x.b_id", ""}, b = {"b_id", "x.a_id", ""},
	                        claim = {"a_id", "x.b_id", " AND x.type = 'claims'"};
	bool no = n == 1 && !names_links(v);
	plan_add(p, no ? "NOT " : "");
	linked(p, claims ? claim : a, v, n);
	if (claims)
		return;
	plan_add(p, no ? " AND NOT " : " OR ");
	linked(p, b, v, n);
}

/* Numbers are looked for together; that a link is not there is asked of each. */
static void links(struct plan *p, const struct term *t)
{
	bool claims = field_is(t->field, "claims");
	size_t ways = 0, named = 0;
	for (size_t i = 0; i < t->n; i++) {
		if (names_links(&t->v[i])) {
			named++;
			continue;
		}
		plan_or(p, &ways);
		link_way(p, claims, &t->v[i], 1);
	}
	if (!named)
		return;
	plan_or(p, &ways);
	link_way(p, claims, t->v, t->n);
}

/* ---- the term ---- */

void plan_scalar(struct plan *p, const struct term *t)
{
	char column[64] = "m.at";
	runs asked = {0};
	if (!t->field->column) {
		links(p, t);
		return;
	}
	if (!t->in_msg)
		snprintf(column, sizeof column, "t.%s", t->field->column);
	for (size_t i = 0; i < t->n; i++)
		add_value(&asked, t, &t->v[i]);
	plan_runs(p, column, &asked);
}

/* Terms over numbers, dates and links. */
#include <stdio.h>

#include "query/plan.h"
#include "store/ticket.h"

/* ---- numbers and dates ---- */

/* What stands in the column where there is no value. */
static int64_t empty_of(const struct field *f)
{
	return field_is(f, "due") || field_is(f, "strict") ? DUE_NEVER : 0;
}

static void within(struct plan *p, const char *column, int64_t lo, int64_t hi)
{
	if (lo == hi) {
		buf_printf(&p->sql, "%s = ", column);
		plan_int(p, lo);
		return;
	}
	size_t ways = 0;
	if (lo != INT64_MIN) {
		buf_printf(&p->sql, "%s >= ", column);
		plan_int(p, lo);
		ways++;
	}
	if (hi != INT64_MAX) {
		buf_printf(&p->sql, "%s%s <= ", ways ? " AND " : "", column);
		plan_int(p, hi);
		ways++;
	}
	if (!ways)
		plan_add(p, "1 = 1");
}

static void date_way(struct plan *p, const struct term *t, const struct value *v, const char *column)
{
	int64_t empty = empty_of(t->field), lo = v->lo, hi = v->hi;
	if (v->type == VALUE_ANY || v->type == VALUE_NONE) {
		buf_printf(&p->sql, "%s %s ", column, v->type == VALUE_ANY ? "<>" : "=");
		plan_int(p, empty);
		return;
	}
	/* Nothing is before and nothing after a date that is not there. */
	if (empty == 0 && lo < 1)
		lo = 1;
	if (empty && hi >= empty)
		hi = empty - 1;
	plan_add(p, v->negated ? "NOT (" : "(");
	if (lo > hi)
		plan_add(p, "1 = 0");
	else
		within(p, column, lo, hi);
	plan_add(p, ")");
}

static void number_way(struct plan *p, const struct value *v, const char *column)
{
	if (v->type == VALUE_ANY || v->type == VALUE_NONE) {
		buf_printf(&p->sql, "%s %s 0", column, v->type == VALUE_ANY ? "<>" : "=");
		return;
	}
	plan_add(p, v->negated ? "NOT (" : "(");
	within(p, column, v->lo, v->hi);
	plan_add(p, ")");
}

/* ---- links ---- */

static bool names_links(const struct value *v)
{
	return v->type == VALUE_TEXT && !v->negated;
}

/* That a link stands with this ticket at one end, and at the other one of the numbers. */
static void linked(struct plan *p, const char *end, const char *other, const struct value *v, size_t n)
{
	size_t ways = 0;
	buf_printf(&p->sql, "EXISTS (SELECT 1 FROM link x WHERE x.%s = t.id AND (", end);
	for (size_t i = 0; i < n; i++) {
		bool any = v[i].type == VALUE_ANY || v[i].type == VALUE_NONE;
		if (n > 1 && !names_links(&v[i]))
			continue;
		plan_or(p, &ways);
		within(p, other, any ? INT64_MIN : v[i].lo, any ? INT64_MAX : v[i].hi);
	}
	plan_add(p, ")");
}

static void link_way(struct plan *p, bool claims, const struct value *v, size_t n)
{
	bool no = n == 1 && (v->negated || v->type == VALUE_NONE);
	plan_add(p, no ? "NOT " : "");
	linked(p, "a_id", "x.b_id", v, n);
	plan_add(p, claims ? " AND x.type = 'claims')" : ")");
	if (claims)
		return;
	plan_add(p, no ? " AND NOT " : " OR ");
	linked(p, "b_id", "x.a_id", v, n);
	plan_add(p, ")");
}

/* Numbers are looked for together: a look for each would be many looks a ticket. */
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
	if (!t->field->column) {
		links(p, t);
		return;
	}
	if (!t->in_msg)
		snprintf(column, sizeof column, "t.%s", t->field->column);
	size_t ways = 0, n = 0;
	int64_t *ids = mem_alloc((t->n + 1) * sizeof *ids);
	for (size_t i = 0; i < t->n; i++) {
		const struct value *v = &t->v[i];
		bool single = v->type == VALUE_TEXT && v->lo == v->hi;
		if (t->field->type == FIELD_NUMBER && t->field->column && single) {
			ids[n++] = v->lo; /* id:1,2,3 is one IN list */
			continue;
		}
		plan_or(p, &ways);
		if (t->field->type == FIELD_NUMBER)
			number_way(p, v, column);
		else
			date_way(p, t, v, column);
	}
	if (n) {
		plan_or(p, &ways);
		plan_add(p, column);
		plan_list(p, ids, n);
	}
	mem_free(ids);
}

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

static void link_way(struct plan *p, const struct term *t, const struct value *v)
{
	bool claims = field_is(t->field, "claims");
	bool no = v->negated || v->type == VALUE_NONE;
	struct value range = *v;
	if (v->type == VALUE_ANY || v->type == VALUE_NONE) {
		range.lo = INT64_MIN;
		range.hi = INT64_MAX;
	}
	buf_printf(&p->sql, "%sEXISTS (SELECT 1 FROM link x WHERE x.a_id = t.id AND ", no ? "NOT " : "");
	within(p, "x.b_id", range.lo, range.hi);
	plan_add(p, claims ? " AND x.type = 'claims')" : ")");
	if (claims)
		return;
	buf_printf(&p->sql, " %s EXISTS (SELECT 1 FROM link x WHERE x.b_id = t.id AND ",
	    no ? "AND NOT" : "OR");
	within(p, "x.a_id", range.lo, range.hi);
	plan_add(p, ")");
}

void plan_scalar(struct plan *p, const struct term *t)
{
	char column[64] = "m.at";
	if (t->field->column && !t->in_msg)
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
		if (!t->field->column)
			link_way(p, t, v);
		else if (t->field->type == FIELD_NUMBER)
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

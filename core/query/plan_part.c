/* Pieces of SQL that several kinds of terms share. */
#include "query/plan.h"
#include "query/sets.h"

void plan_add(struct plan *p, const char *sql)
{
	buf_str(&p->sql, sql);
}

/* " OR " between the ways in which a term may be true. */
void plan_or(struct plan *p, size_t *ways)
{
	if ((*ways)++)
		plan_add(p, " OR ");
}

void plan_list(struct plan *p, const int64_t *ids, size_t n)
{
	if (n == 1) {
		plan_add(p, " = ");
		plan_int(p, ids[0]);
		return;
	}
	plan_add(p, " IN (");
	/* Numbers need no binding, and thousands of parameters cost the engine their square. */
	for (size_t i = 0; i < n; i++)
		buf_printf(&p->sql, "%s%lld", i ? "," : "", (long long)ids[i]);
	plan_add(p, ")");
}

void plan_matches(struct plan *p, const struct term *t, bool sure, const char *text)
{
	plan_add(p, "matches(");
	plan_int(p, sets_key(t->set - 1, !sure));
	buf_printf(&p->sql, ", %s) = 1", text);
}

void plan_letters(struct plan *p)
{
	plan_add(p, "EXISTS (SELECT 1 FROM message m WHERE m.case_id = t.case_id AND m.withdrawn = 0"
	       " AND (m.ticket_id IS NULL OR m.ticket_id = t.id) AND (");
}

bool plan_plain(const struct value *v)
{
	return (v->type == VALUE_TEXT || v->type == VALUE_EXACT) && !v->negated;
}

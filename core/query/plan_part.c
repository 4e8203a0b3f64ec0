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

void plan_matches(struct plan *p, const struct term *t, bool sure, const char *text, const char *fields)
{
	int64_t k = sets_key(t->set - 1, !sure);
	if (p->lift.db) {
		plan_lifted(p, k, text, fields);
		return;
	}
	plan_add(p, "matches(");
	plan_int(p, k);
	buf_printf(&p->sql, ", %s) = 1", text);
}

void plan_member(struct plan *p, const struct bits *ids, int64_t k, const char *column)
{
	if (!p->lift.db) {
		buf_printf(&p->sql, "chosen(%lld, %s) = 1", (long long)k, column);
		return;
	}
	plan_add(p, "bit_of(");
	plan_value(p, B(ids->w, ids->n * sizeof *ids->w));
	buf_printf(&p->sql, ", %s) = 1", column);
}

void plan_member_of(struct plan *p, const int64_t *ids, size_t n, int64_t k, const char *column)
{
	struct bits b = {0};
	if (p->lift.db && n) {
		int64_t last = 0;
		for (size_t i = 0; i < n; i++)
			last = ids[i] > last ? ids[i] : last;
		b.n = (size_t)(last / 64) + 1;
		b.w = arena_alloc(&p->lift.memory, b.n * sizeof *b.w);
		for (size_t i = 0; i < n; i++)
			bits_add(&b, ids[i]);
	}
	plan_member(p, &b, k, column);
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

/* ---- answers that are ready ---- */

enum { SPARSE = 1000 }; /* ids that are better named: the engine then seeks them */

const struct answer *plan_answer(const struct plan *p, size_t number)
{
	return p->probe ? NULL : answer_of(p->answers, number);
}

bool plan_is_sparse(const struct answer *x)
{
	return x->found <= SPARSE;
}

static void name_ids(struct plan *p, const struct bits *b)
{
	const char *comma = "";
	for (int64_t id = bits_next(b, 0); id >= 0; id = bits_next(b, id + 1), comma = ",")
		buf_printf(&p->sql, "%s%lld", comma, (long long)id);
}

static void chosen_by(struct plan *p, const struct answer *x, size_t number, enum scope by, bool sure)
{
	static const char *const columns[] = {
	    [BY_PERSON] = "t.person_id", [BY_TICKET] = "t.id", [BY_CASE] = "t.case_id"};
	const struct bits *ids = sure ? &x->yes[by] : &x->may[by];
	if (!plan_is_sparse(x)) {
		plan_member(p, ids, answer_key(number, by, !sure), columns[by]);
		return;
	}
	if (bits_next(ids, 0) < 0) {
		plan_add(p, "1 = 0");
		return;
	}
	buf_printf(&p->sql, by == BY_PERSON ? "(t.person_id IS NOT NULL AND t.person_id IN (" : "(%s IN (",
	    columns[by]);
	name_ids(p, ids);
	plan_add(p, "))");
}

/* One condition, without brackets where it is one. */
void plan_chosen(struct plan *p, size_t number, bool sure)
{
	const struct answer *x = answer_of(p->answers, number);
	if (x->part == PART_LETTERS) {
		plan_add(p, "(");
		chosen_by(p, x, number, BY_CASE, sure);
		plan_add(p, " OR ");
		chosen_by(p, x, number, BY_TICKET, sure);
		plan_add(p, ")");
	} else {
		chosen_by(p, x, number, x->part == PART_PERSONS ? BY_PERSON : BY_TICKET, sure);
	}
}

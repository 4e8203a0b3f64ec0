/* Terms over words: kinds, states, codes, kinds of personal data, agents. */
#include <string.h>

#include "query/plan.h"

/* ---- words ---- */

static bool is_column(const struct term *t, const char *column)
{
	return t->field->column && strcmp(t->field->column, column) == 0;
}

static void pii(struct plan *p, const struct value *v)
{
	plan_person_has(p, v->negated || v->type == VALUE_NONE ? "NOT " : "", v->ids, v->n_ids);
}

static void enum_way(struct plan *p, const struct term *t, const struct value *v)
{
	bool words = is_column(t, "resolution"); /* stands in the store by its name */
	if (v->type == VALUE_ANY || v->type == VALUE_NONE) {
		buf_printf(&p->sql, "t.%s %s %s", t->field->column, v->type == VALUE_ANY ? "<>" : "=",
		    words ? "''" : "0");
		return;
	}
	buf_printf(&p->sql, "t.%s %s ", t->field->column, v->negated ? "<>" : "=");
	plan_value(p, words ? S(v->word) : I(v->ids[0]));
}

/* kind:a,b,c is one IN list. */
void plan_words(struct plan *p, const struct term *t)
{
	size_t ways = 0, n = 0;
	int64_t *ids = mem_alloc((t->n + 1) * sizeof *ids);
	bool in_list = t->field->column && !is_column(t, "resolution");
	for (size_t i = 0; i < t->n; i++) {
		if (in_list && plan_plain(&t->v[i])) {
			ids[n++] = t->v[i].ids[0];
			continue;
		}
		plan_or(p, &ways);
		if (t->field->column)
			enum_way(p, t, &t->v[i]);
		else
			pii(p, &t->v[i]);
	}
	if (n) {
		plan_or(p, &ways);
		buf_printf(&p->sql, "t.%s", t->field->column);
		plan_list(p, ids, n);
	}
	mem_free(ids);
}

/* ---- agents ---- */

static void agent_column(struct plan *p, const char *column, const struct value *v)
{
	if (v->type == VALUE_ANY || v->type == VALUE_NONE || v->nobody) {
		buf_printf(&p->sql, "%s IS %sNULL", column, v->type == VALUE_ANY ? "NOT " : "");
	} else if (v->n_ids == 0) {
		plan_add(p, "1 = 0"); /* a pattern that no account fits */
	} else {
		buf_printf(&p->sql, "(%s IS NOT NULL AND %s", column, column);
		plan_list(p, v->ids, v->n_ids);
		plan_add(p, ")");
	}
}

static void writer(struct plan *p, const struct term *t, const struct value *v)
{
	if (!t->in_msg)
		plan_letters(p);
	if (v->requester)
		plan_add(p, "m.direction = 1 AND m.flags & 64 = 0");
	else
		agent_column(p, "m.agent_id", v);
	if (!t->in_msg)
		plan_add(p, "))");
}

static void watcher(struct plan *p, const struct value *v)
{
	bool nobody = v->nobody || v->type == VALUE_NONE;
	static const struct value any = {.type = VALUE_ANY};
	plan_add(p, nobody ? "NOT " : "");
	plan_add(p, "EXISTS (SELECT 1 FROM watch w WHERE w.ticket_id = t.id AND ");
	agent_column(p, "w.agent_id", nobody ? &any : v);
	plan_add(p, ")");
}

static bool same_agents(const struct value *a, const struct value *b)
{
	return a->type == b->type && a->negated == b->negated && a->requester == b->requester &&
	    a->nobody == b->nobody && a->n_ids == b->n_ids &&
	    (!a->n_ids || memcmp(a->ids, b->ids, a->n_ids * sizeof *a->ids) == 0);
}

/* Each way looks through the letters again: who is named twice is looked for once. */
static bool said_before(const struct term *t, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (same_agents(&t->v[k], &t->v[i]))
			return true;
	return false;
}

void plan_agent(struct plan *p, const struct term *t)
{
	size_t ways = 0;
	for (size_t i = 0; i < t->n; i++) {
		const struct value *v = &t->v[i];
		if (said_before(t, i))
			continue;
		plan_or(p, &ways);
		plan_add(p, v->negated ? "NOT (" : "(");
		if (field_is(t->field, "by"))
			writer(p, t, v);
		else if (t->field->column)
			agent_column(p, "t.assignee_id", v);
		else if (field_is(t->field, "involves")) {
			agent_column(p, "t.assignee_id", v);
			plan_add(p, v->nobody || v->type == VALUE_NONE ? " AND NOT " : " OR ");
			plan_letters(p);
			if (v->nobody || v->type == VALUE_NONE)
				plan_add(p, "m.agent_id IS NOT NULL");
			else
				agent_column(p, "m.agent_id", v);
			plan_add(p, "))");
			plan_add(p, v->nobody || v->type == VALUE_NONE ? " AND " : " OR ");
			watcher(p, v);
		} else {
			watcher(p, v);
		}
		plan_add(p, ")");
	}
}

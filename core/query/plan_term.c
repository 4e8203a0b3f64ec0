/* One term of a filter as SQL. Every condition here is true or false, never NULL, so that NOT in
 * front of it is its complement: columns that may be NULL are asked first whether they are. */
#include <string.h>

#include "model/ticket.h"
#include "query/plan.h"
#include "query/words.h"
#include "store/desk.h"

enum {
	TAGS_IN_LIST = 1000,
	CHAIN = 100 /* ways of a term that stand in one row */
};

static void tagged(struct plan *p)
{
	if (p->env->n_tags == 0) {
		plan_add(p, "1 = 0");
	} else if (p->env->n_tags <= TAGS_IN_LIST) {
		plan_add(p, "t.id");
		plan_list(p, p->env->tags, p->env->n_tags);
	} else {
		plan_member_of(p, p->env->tags, p->env->n_tags, CHOSEN_TAGGED, "t.id");
	}
}

static void waiting(struct plan *p)
{
	int64_t states[STATE_END];
	size_t n = 0;
	for (int s = 1; s < STATE_END; s++)
		if (state_info((enum state)s)->waiting)
			states[n++] = s;
	plan_add(p, "t.state");
	plan_list(p, states, n);
}

/* sql with {me}, {now} and {idle} bound. */
static void flag_sql(struct plan *p, const char *sql)
{
	for (const char *s = sql; *s; s++) {
		if (*s != '{') {
			buf_char(&p->sql, *s);
			continue;
		}
		if (s[1] == 'm')
			plan_int(p, p->env->me);
		else
			plan_int(p, p->env->now - (s[1] == 'i' ? PRESENT_SECONDS : 0));
		s = strchr(s, '}');
	}
}

static void presence(struct plan *p, const struct field *f, bool no)
{
	/* "IS NULL" finds its index where "NOT (... IS NOT NULL)" does not. */
	bool none = no && f->type == FIELD_AGENT && f->column;
	struct value v = {.type = none ? VALUE_NONE : VALUE_ANY};
	struct term t = {.field = f, .v = &v, .n = 1};
	plan_add(p, no && !none ? "NOT " : "");
	plan_term(p, &t, true);
}

static void flags(struct plan *p, const struct term *t)
{
	bool no = field_is(t->field, "no");
	size_t ways = 0;
	for (size_t i = 0; i < t->n; i++) {
		const struct flag *f = t->v[i].flag;
		plan_or(p, &ways);
		if (!f) {
			presence(p, t->v[i].presence, no);
			continue;
		}
		plan_add(p, no ? "NOT (" : "(");
		if (f->special == FLAG_TAGGED)
			tagged(p);
		else if (f->special == FLAG_WAITING)
			waiting(p);
		else
			flag_sql(p, t->in_msg ? f->in_msg : f->sql);
		plan_add(p, ")");
	}
}

static bool stands_alone(const struct term *t, const struct value *v)
{
	switch (t->field->type) {
	case FIELD_TEXT:
	case FIELD_PERSONAL:
	case FIELD_PAST:
	case FIELD_FUTURE:
		return false;
	case FIELD_NUMBER: /* of links, that one is not there */
		return !t->field->column && (v->negated || v->type == VALUE_NONE);
	case FIELD_LABEL:
		return !plan_plain(v) && v->type != VALUE_REGEX;
	default:
		return true;
	}
}

/* Values that stand in one list, and those that one set or answer speaks for, make no chain. */
static size_t chain(const struct term *t)
{
	size_t n = 0;
	for (size_t i = 0; t->field && i < t->n; i++)
		n += stands_alone(t, &t->v[i]);
	return n;
}

/* The engine's expressions may not be deep, and "a OR b OR c" is as deep as it is long. */
static void halves(struct plan *p, const struct term *t, bool sure)
{
	struct term first = *t, second = *t;
	first.n = t->n / 2;
	second.v += first.n;
	second.n -= first.n;
	plan_add(p, "(");
	plan_term(p, &first, sure);
	plan_add(p, " OR ");
	plan_term(p, &second, sure);
	plan_add(p, ")");
}

void plan_term(struct plan *p, const struct term *t, bool sure)
{
	if (chain(t) > CHAIN) {
		halves(p, t, sure);
		return;
	}
	plan_add(p, "(");
	if (!t->field && t->in_msg) {
		plan_letter_term(p, t, sure);
	} else if (!t->field) {
		plan_anywhere(p, t, sure);
	} else {
		switch (t->field->type) {
		case FIELD_TEXT:
			plan_text(p, t, sure);
			break;
		case FIELD_PERSONAL:
			plan_personal(p, t, sure);
			break;
		case FIELD_ENUM:
			plan_words(p, t);
			break;
		case FIELD_LABEL:
			plan_label(p, t, sure);
			break;
		case FIELD_AGENT:
			plan_agent(p, t);
			break;
		case FIELD_NUMBER:
		case FIELD_PAST:
		case FIELD_FUTURE:
			plan_scalar(p, t);
			break;
		case FIELD_FLAG:
			flags(p, t);
			break;
		case FIELD_SAVED:
			plan_add(p, "1 = 0"); /* resolved to a tree before */
			break;
		}
	}
	plan_add(p, ")");
}

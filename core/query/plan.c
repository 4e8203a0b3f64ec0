#include "query/plan.h"

#include <stdlib.h>
#include <string.h>

#include "query/words.h"

enum {
	CHAIN = 50, /* members of one flat "a OR b OR ..": deep expressions cost the engine stack */
	FLAT = 16   /* trees up to this height are written in order of cost */
};

void plan_value(struct plan *p, struct val v)
{
	vec_push(&p->v, v);
	buf_printf(&p->sql, "$%zu", p->v.n);
}

void plan_int(struct plan *p, int64_t i)
{
	plan_value(p, I(i));
}

void plan_free(struct plan *p)
{
	buf_free(&p->sql);
	vec_free(&p->v);
	arena_free(&p->lift.memory);
}

/* ---- cost ---- */

static bool text_in(const struct field *f, const char *name)
{
	return !f || field_is(f, name);
}

/* What asks another table says so by its SELECT. */
static enum cost flags_cost(const struct term *t)
{
	enum cost dearest = COST_INDEX;
	for (size_t i = 0; i < t->n; i++) {
		const struct flag *f = t->v[i].flag;
		bool open = f && strcmp(f->word, "open") == 0;
		enum cost c = !f || (f->sql && strstr(f->sql, "SELECT")) ? COST_LOOKUP : COST_SCAN;
		if (!open && c > dearest)
			dearest = c;
	}
	return dearest;
}

static enum cost term_cost(const struct term *t)
{
	const struct field *f = t->field;
	if (t->in_msg || !f || field_is(f, "body") || (f->type == FIELD_TEXT && !f->column))
		return COST_LETTER;
	if (f->type == FIELD_PERSONAL || field_is(f, "pii"))
		return t->set ? COST_PERSON : COST_LOOKUP;
	if (t->set)
		return text_in(f, "subject") ? COST_SUBJECT : COST_LOOKUP;
	if (f->type == FIELD_FLAG)
		return flags_cost(t);
	if (f->type == FIELD_LABEL)
		return COST_LOOKUP;
	if (field_is(f, "by") || field_is(f, "involves"))
		return COST_LOOKUP;
	static const char *const indexed[] = {
	    "id", "kind", "state", "assignee", "received", "due", "case", "external_id"};
	for (size_t i = 0; i < sizeof indexed / sizeof *indexed; i++)
		if (field_is(f, indexed[i]))
			return COST_INDEX;
	return COST_SCAN;
}

enum cost plan_cost(const struct node *n)
{
	enum cost dearest = n->term ? term_cost(n->term) : COST_INDEX;
	for (size_t i = 0; i < n->n; i++) {
		enum cost c = plan_cost(n->child[i]);
		dearest = c > dearest ? c : dearest;
	}
	return dearest;
}

bool plan_has_sets(const struct node *n)
{
	if (!n)
		return false;
	if (n->term && n->term->set)
		return true;
	for (size_t i = 0; i < n->n; i++)
		if (plan_has_sets(n->child[i]))
			return true;
	return false;
}

/* ---- the order in which members are written ---- */

struct member {
	const struct node *node;
	int height;
	enum cost cost;
	size_t place;
};

static int height(const struct node *n)
{
	int most = 0;
	for (size_t i = 0; i < n->n; i++) {
		int h = height(n->child[i]);
		most = h > most ? h : most;
	}
	return most + 1;
}

static int by_cost(const void *a, const void *b)
{
	const struct member *x = a, *y = b;
	if (x->cost != y->cost)
		return x->cost < y->cost ? -1 : 1;
	return x->place < y->place ? -1 : 1;
}

static int by_height(const void *a, const void *b)
{
	const struct member *x = a, *y = b;
	if (x->height != y->height)
		return x->height > y->height ? -1 : 1;
	return by_cost(a, b);
}

static struct member *members(const struct node *n)
{
	struct member *m = mem_alloc(n->n * sizeof *m);
	bool deep = false;
	for (size_t i = 0; i < n->n; i++) {
		m[i] = (struct member){n->child[i], height(n->child[i]), plan_cost(n->child[i]), i};
		deep |= m[i].height > FLAT;
	}
	qsort(m, n->n, sizeof *m, deep ? by_height : by_cost);
	return m;
}

/* ---- the condition ---- */

struct how {
	bool negated;
	bool possible; /* undecided counts as true for the whole */
};

static void emit(struct plan *p, const struct node *n, struct how how, const char *inside);

/* The deepest member stands first and bare, so that the engine's parser and its tree of
 * expressions grow with the nesting only once; the rest follows in chains of bounded length. */
static void emit_members(
    struct plan *p, const struct member *m, size_t n, struct how how, const char *op)
{
	bool deep = m[0].height > FLAT;
	if (!deep && n <= CHAIN) {
		for (size_t i = 0; i < n; i++) {
			buf_str(&p->sql, i ? op : "");
			emit(p, m[i].node, how, op);
		}
		return;
	}
	size_t first = deep ? 1 : n / 2;
	if (deep)
		emit(p, m[0].node, how, op);
	else {
		buf_char(&p->sql, '(');
		emit_members(p, m, first, how, op);
		buf_char(&p->sql, ')');
	}
	if (n == first)
		return;
	buf_printf(&p->sql, "%s(", op);
	emit_members(p, m + first, n - first, how, op);
	buf_char(&p->sql, ')');
}

static void emit_joined(struct plan *p, const struct node *n, struct how how, const char *inside)
{
	const char *op = (n->type == NODE_AND) != how.negated ? " AND " : " OR ";
	/* AND binds tighter: it needs no brackets anywhere; OR does inside AND. */
	bool bracket = strcmp(op, " OR ") == 0 && strcmp(inside, " AND ") == 0;
	struct member *m = members(n);
	buf_str(&p->sql, bracket ? "(" : "");
	emit_members(p, m, n->n, how, op);
	buf_str(&p->sql, bracket ? ")" : "");
	mem_free(m);
}

static void emit_letter(struct plan *p, const struct node *n, struct how how)
{
	buf_str(&p->sql, how.negated ? "NOT " : "");
	if (plan_answer(p, n->answer)) {
		plan_chosen(p, n->answer, how.possible == how.negated);
		return;
	}
	plan_letters(p);
	/* Inside NOT what is undecided must count the other way round. */
	emit(p, n->child[0], (struct how){.possible = how.possible != how.negated}, "");
	buf_str(&p->sql, "))");
}

static void emit(struct plan *p, const struct node *n, struct how how, const char *inside)
{
	switch (n->type) {
	case NODE_AND:
	case NODE_OR:
		emit_joined(p, n, how, inside);
		break;
	case NODE_NOT:
		how.negated = !how.negated;
		emit(p, n->child[0], how, inside);
		break;
	case NODE_SAVED:
		emit(p, n->child[0], how, inside);
		break;
	case NODE_MSG:
		emit_letter(p, n, how);
		break;
	case NODE_TERM:
		buf_str(&p->sql, how.negated ? "NOT " : "");
		plan_term(p, n->term, how.possible == how.negated);
		break;
	}
}

void plan_condition(struct plan *p, const struct node *root, enum sense sense)
{
	while (root && root->type == NODE_SAVED)
		root = root->n ? root->child[0] : NULL;
	if (!root) {
		buf_str(&p->sql, sense == SENSE_NOT_CERTAIN ? "1 = 0" : "1 = 1");
		return;
	}
	struct how how = {
	    .negated = sense == SENSE_NOT_CERTAIN, .possible = sense != SENSE_CERTAIN};
	emit(p, root, how, " AND ");
}

/* What the letter m must be for a term over letters or msg:{}. */
static void letter_condition(struct plan *p, const struct node *n, enum sense sense)
{
	bool possible = sense != SENSE_CERTAIN;
	if (n->type == NODE_MSG)
		emit(p, n->child[0], (struct how){.possible = possible}, "");
	else
		plan_letter_term(p, n->term, !possible);
}

/* What was withdrawn is asked last: it stands behind the text in the row. */
#define LETTERS_WHERE "SELECT m.case_id, m.ticket_id FROM message m WHERE "
#define NOT_WITHDRAWN ") AND m.withdrawn = 0"

void plan_letter_walk(
    struct plan *p, const struct query_env *env, const struct node *n, int64_t from, int64_t to, enum sense sense)
{
	p->env = env;
	p->lift.from = from;
	p->lift.to = to;
	buf_str(&p->sql, LETTERS_WHERE "m.id >= ");
	plan_int(p, from);
	buf_str(&p->sql, " AND m.id < ");
	plan_int(p, to);
	buf_str(&p->sql, " AND (");
	letter_condition(p, n, sense);
	buf_str(&p->sql, NOT_WITHDRAWN);
}

void plan_letters_of_cases(struct plan *p, const struct query_env *env, const struct node *n,
    const int64_t *cases, size_t n_cases, enum sense sense)
{
	p->env = env;
	p->lift.cases = cases;
	p->lift.n_cases = n_cases;
	buf_str(&p->sql, LETTERS_WHERE "m.case_id");
	plan_list(p, cases, n_cases);
	buf_str(&p->sql, " AND (");
	letter_condition(p, n, sense);
	buf_str(&p->sql, NOT_WITHDRAWN);
}

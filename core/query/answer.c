/* Which terms get answers, and what they say. How they are made: answer_make.c; how they are kept in
 * step with the store: answer_follow.c. */
#include "query/answer.h"

#include <stdlib.h>
#include <string.h>

#include "query/state.h"

static bool asks(const struct term *t, enum value_type type)
{
	for (size_t i = 0; i < t->n; i++)
		if (t->v[i].type == type)
			return true;
	return false;
}

/* ---- whole values ---------------------------------------------------------------------------------- */

static int compare_texts(const char *a, size_t n_a, const char *b, size_t n_b)
{
	if (n_a != n_b)
		return n_a < n_b ? -1 : 1;
	return memcmp(a, b, n_a);
}

static int by_text(const void *a, const void *b)
{
	const struct value *x = *(const struct value *const *)a, *y = *(const struct value *const *)b;
	return compare_texts(x->text, x->n, y->text, y->n);
}

/* Thousands of values may be asked for, of a million texts: they are sought in order. */
static void gather_exact(struct answer *x, struct arena *memory, const struct term *t)
{
	x->any = asks(t, VALUE_ANY);
	if (!asks(t, VALUE_EXACT))
		return;
	x->exact = arena_alloc(memory, t->n * sizeof *x->exact);
	for (size_t i = 0; i < t->n; i++)
		if (t->v[i].type == VALUE_EXACT)
			x->exact[x->n_exact++] = &t->v[i];
	qsort(x->exact, x->n_exact, sizeof *x->exact, by_text);
}

/* A ticket always has the text of a column, if an empty one: that is none. A person has it or not. */
bool answer_is_exactly(const struct answer *x, const char *text, size_t n)
{
	if (x->any && (n || x->part == PART_PERSONS))
		return true;
	struct value sought = {.text = text, .n = n};
	const struct value *key = &sought;
	return x->n_exact && bsearch(&key, x->exact, x->n_exact, sizeof *x->exact, by_text);
}

/* ---- which terms get them -------------------------------------------------------------------------- */

static size_t add(struct answers *a, struct arena *memory, const struct node *n, enum answer_part part)
{
	struct answer *x = ARENA_NEW(memory, struct answer);
	x->node = n;
	x->part = part;
	if (part != PART_LETTERS)
		gather_exact(x, memory, n->term);
	vec_push(&a->v, x);
	return a->v.n;
}

static void columns_of(struct answers *a, size_t number, const int *columns, size_t n)
{
	if (!number)
		return;
	memcpy(a->v.v[number - 1]->column, columns, n * sizeof *columns);
	a->v.v[number - 1]->n_columns = n;
}

/* data: asks all fields at once. */
static void plan_any_value(struct answers *a, struct arena *memory, const struct node *n)
{
	int all[DATUM_FIELDS];
	struct term *t = n->term;
	for (int f = 1; f < DATUM_FIELDS; f++)
		all[f - 1] = f;
	if (!t->set && !asks(t, VALUE_EXACT))
		return;
	t->answer[PART_PERSONS] = add(a, memory, n, PART_PERSONS);
	columns_of(a, t->answer[PART_PERSONS], all, DATUM_FIELDS - 1);
}

static void plan_values(struct answers *a, struct arena *memory, const struct node *n)
{
	struct term *t = n->term;
	int column = column_of_field(t->field);
	if (column < 0 || (!t->set && !(column_of_persons(column) && asks(t, VALUE_EXACT))))
		return;
	enum answer_part part = column_of_persons(column) ? PART_PERSONS : PART_TICKETS;
	t->answer[part] = add(a, memory, n, part);
	columns_of(a, t->answer[part], &column, 1);
}

/* A plain word: subject, name and address, letters. */
static void plan_anywhere_parts(struct answers *a, struct arena *memory, const struct node *n)
{
	static const int persons[] = {DATUM_NAME, DATUM_EMAIL}, tickets[] = {COLUMN_SUBJECT};
	struct term *t = n->term;
	t->answer[PART_PERSONS] = add(a, memory, n, PART_PERSONS);
	columns_of(a, t->answer[PART_PERSONS], persons, 2);
	t->answer[PART_TICKETS] = add(a, memory, n, PART_TICKETS);
	columns_of(a, t->answer[PART_TICKETS], tickets, 1);
	t->answer[PART_LETTERS] = add(a, memory, n, PART_LETTERS);
}

static void plan_term_parts(struct answers *a, struct arena *memory, const struct node *n)
{
	struct term *t = n->term;
	/* That there is no value at all is asked of the rows. */
	if (t->in_msg || asks(t, VALUE_NONE))
		return;
	if (!t->field)
		plan_anywhere_parts(a, memory, n);
	else if (t->field->type == FIELD_PERSONAL && t->field->datum == DATUM_ANY)
		plan_any_value(a, memory, n);
	else if (t->field->type == FIELD_PERSONAL || (t->field->type == FIELD_TEXT && t->field->column))
		plan_values(a, memory, n);
	else if (t->field->type == FIELD_TEXT)
		t->answer[PART_LETTERS] = add(a, memory, n, PART_LETTERS);
}

void answers_plan(struct answers *a, struct arena *memory, struct node *root)
{
	if (!root)
		return;
	if (root->type == NODE_TERM)
		plan_term_parts(a, memory, root);
	if (root->type == NODE_MSG)
		root->answer = add(a, memory, root, PART_LETTERS);
	for (size_t i = 0; i < root->n && root->type != NODE_MSG; i++)
		answers_plan(a, memory, root->child[i]);
}

void answers_free(struct answers *a)
{
	for (size_t i = 0; i < a->v.n; i++) {
		vec_free(&a->v.v[i]->left);
		for (int by = 0; by < SCOPES; by++) {
			bits_free(&a->v.v[i]->yes[by]);
			bits_free(&a->v.v[i]->may[by]);
		}
	}
	vec_free(&a->v);
	for (int who = 0; who < CREW_MOST; who++)
		sets_free(&a->crew_sets[who]);
}

/* ---- asking ------------------------------------------------------------------------------------- */

static bool of_letters(const struct answer *x)
{
	return x->part == PART_LETTERS;
}

bool answer_pending(const struct answer *x)
{
	return !x->ready && !x->dear;
}

bool answers_pending(const struct answers *a, bool letters)
{
	for (size_t i = 0; i < a->v.n; i++)
		if (answer_pending(a->v.v[i]) && of_letters(a->v.v[i]) == letters)
			return true;
	return false;
}

bool answers_unsure(const struct answers *a)
{
	for (size_t i = 0; i < a->v.n; i++)
		if (a->v.v[i]->ready && a->v.v[i]->unsure)
			return true;
	return false;
}

void answers_progress(const struct answers *a, size_t *done, size_t *all)
{
	*done = *all = 0;
	for (size_t i = 0; i < a->v.n; i++) {
		*done += a->v.v[i]->next;
		*all += a->v.v[i]->end;
	}
}

const struct answer *answer_of(const struct answers *a, size_t number)
{
	return a && number && a->v.v[number - 1]->ready ? a->v.v[number - 1] : NULL;
}

int64_t answer_key(size_t number, enum scope by, bool undecided_is_yes)
{
	return ((int64_t)(number - 1) * SCOPES + by) * 2 + undecided_is_yes;
}

bool answers_chosen(const struct answers *a, int64_t k, int64_t id)
{
	size_t number = (size_t)(k / 2 / SCOPES);
	const struct answer *x = a->v.v[number];
	int by = (int)(k / 2 % SCOPES);
	return bits_has(k % 2 ? &x->may[by] : &x->yes[by], id);
}

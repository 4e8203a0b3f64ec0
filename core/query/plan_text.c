/* Terms over text: subjects, letters, personal values, labels. Every condition is true or false,
 * never NULL. */
#include <stdio.h>
#include <string.h>

#include "query/plan.h"

static bool asks_type(const struct term *t, enum value_type type)
{
	for (size_t i = 0; i < t->n; i++)
		if (t->v[i].type == type)
			return true;
	return false;
}

/* However many texts are asked for whole, they are one list: the engine looks a text up in it, and
 * its expression does not grow with it. No value is the empty text. */
static void whole_texts(struct plan *p, const struct term *t, size_t *ways, const char *column)
{
	size_t n = 0;
	for (size_t i = 0; i < t->n; i++) {
		const struct value *v = &t->v[i];
		if (v->type != VALUE_EXACT && v->type != VALUE_NONE)
			continue;
		if (n++ == 0) {
			plan_or(p, ways);
			buf_printf(&p->sql, "%s IN (", column);
		} else {
			plan_add(p, ",");
		}
		plan_value(p, v->type == VALUE_EXACT ? SN(v->text, v->n) : S(""));
	}
	plan_add(p, n ? ")" : "");
}

/* The ways in which a text column may be what the values ask for. column is one of our own. */
static void text_ways(struct plan *p, const struct term *t, bool sure, const char *column, const char *fields)
{
	size_t ways = 0;
	if (t->set) {
		plan_or(p, &ways);
		plan_matches(p, t, sure, column, fields);
	}
	if (asks_type(t, VALUE_ANY)) {
		plan_or(p, &ways);
		buf_printf(&p->sql, "%s <> ''", column);
	}
	whole_texts(p, t, &ways, column);
}

/* Does the term ask for more than whether there is a value at all? */
static bool asks_value(const struct term *t)
{
	return t->set || asks_type(t, VALUE_EXACT);
}

/* Opens a condition on a value d of the ticket's person, and returns what closes it. Asked of few
 * tickets, each one's values are looked up; asked of all, the values are read as they lie and
 * their persons kept as a set. */
static const char *open_person(struct plan *p)
{
	if (p->probe) {
		plan_add(p, "EXISTS (SELECT 1 FROM datum d WHERE d.person_id = t.person_id AND ");
		return ")";
	}
	plan_add(p, "(t.person_id IS NOT NULL AND t.person_id IN"
		    " (SELECT d.person_id FROM datum d WHERE ");
	return "))";
}

static void person_values(struct plan *p, const struct term *t, bool sure, const char *fields)
{
	struct term asked = *t; /* any and none are asked of the row, not of its text */
	asked.n = 0;
	struct value *exact = mem_alloc((t->n + 1) * sizeof *exact);
	asked.v = exact;
	for (size_t i = 0; i < t->n; i++)
		if (t->v[i].type == VALUE_EXACT)
			exact[asked.n++] = t->v[i];
	const char *close = open_person(p);
	buf_printf(&p->sql, "d.field %s AND (", fields);
	text_ways(p, &asked, sure, "d.value", fields);
	plan_add(p, ")");
	plan_add(p, close);
	mem_free(exact);
}

void plan_person_has(struct plan *p, const char *not, const int64_t *fields, size_t n)
{
	plan_add(p, not);
	const char *close = open_person(p);
	plan_add(p, "d.field");
	if (n)
		plan_list(p, fields, n);
	else
		plan_add(p, " > 0");
	plan_add(p, close);
}

void plan_personal(struct plan *p, const struct term *t, bool sure)
{
	if (plan_answer(p, t->answer[PART_PERSONS])) {
		plan_chosen(p, t->answer[PART_PERSONS], sure);
		return;
	}
	size_t ways = 0;
	int64_t field = t->field->datum;
	size_t named = field != DATUM_ANY;
	char fields[32] = "> 0";
	if (named)
		snprintf(fields, sizeof fields, "= %d", (int)field);
	if (asks_type(t, VALUE_ANY)) {
		plan_or(p, &ways);
		plan_person_has(p, "", &field, named);
	}
	if (asks_type(t, VALUE_NONE)) {
		plan_or(p, &ways);
		plan_person_has(p, "NOT ", &field, named);
	}
	if (asks_value(t)) {
		plan_or(p, &ways);
		person_values(p, t, sure, fields);
	}
}

void plan_letter_term(struct plan *p, const struct term *t, bool sure)
{
	char column[64];
	if (t->field) {
		snprintf(column, sizeof column, "m.%s", t->field->name);
		text_ways(p, t, sure, column, "");
		return;
	}
	plan_matches(p, t, sure, "m.subject", "");
	plan_add(p, " OR ");
	plan_matches(p, t, sure, "m.body", "");
}

static void letters_anywhere(struct plan *p, const struct term *t, bool sure)
{
	plan_letters(p);
	plan_letter_term(p, t, sure);
	plan_add(p, "))");
}

/* A plain word: subject, who wrote, what was written; the cheap places first. */
void plan_anywhere(struct plan *p, const struct term *t, bool sure)
{
	if (plan_answer(p, t->answer[PART_TICKETS]))
		plan_chosen(p, t->answer[PART_TICKETS], sure);
	else
		plan_matches(p, t, sure, "t.subject", "");
	plan_add(p, " OR ");
	if (plan_answer(p, t->answer[PART_PERSONS]))
		plan_chosen(p, t->answer[PART_PERSONS], sure);
	else
		person_values(p, t, sure, "IN (1,2)");
	plan_add(p, " OR ");
	if (plan_answer(p, t->answer[PART_LETTERS]))
		plan_chosen(p, t->answer[PART_LETTERS], sure);
	else
		letters_anywhere(p, t, sure);
}

/* none of a letter's text is that no letter has any. */
static void letter_text(struct plan *p, const struct term *t, bool sure, const char *column)
{
	struct term some = *t;
	size_t ways = 0;
	if (asks_type(t, VALUE_NONE)) {
		plan_or(p, &ways);
		plan_add(p, "NOT ");
		plan_letters(p);
		buf_printf(&p->sql, "%s <> ''))", column);
	}
	if (!asks_value(t) && !asks_type(t, VALUE_ANY))
		return;
	some.v = mem_alloc((t->n + 1) * sizeof *some.v);
	some.n = 0;
	for (size_t i = 0; i < t->n; i++)
		if (t->v[i].type != VALUE_NONE)
			some.v[some.n++] = t->v[i];
	plan_or(p, &ways);
	plan_letters(p);
	text_ways(p, &some, sure, column, "");
	plan_add(p, "))");
	mem_free(some.v);
}

/* A text of the ticket's own row, or of its letters. */
void plan_text(struct plan *p, const struct term *t, bool sure)
{
	char column[64];
	size_t number = t->answer[t->field->column ? PART_TICKETS : PART_LETTERS];
	if (plan_answer(p, number)) {
		plan_chosen(p, number, sure);
	} else if (t->in_msg) {
		plan_letter_term(p, t, sure);
	} else if (t->field->column) {
		snprintf(column, sizeof column, "t.%s", t->field->column);
		text_ways(p, t, sure, column, "");
	} else {
		snprintf(column, sizeof column, "m.%s", t->field->name);
		letter_text(p, t, sure, column);
	}
}

static void label_name(struct plan *p, struct val name, size_t *n, size_t *ways)
{
	if ((*n)++ == 0) {
		plan_or(p, ways);
		plan_add(p, "l.name IN (");
	} else {
		plan_add(p, ",");
	}
	plan_value(p, name);
}

static void label_names(struct plan *p, const struct term *t, bool sure)
{
	size_t ways = 0;
	if (t->set) {
		plan_or(p, &ways);
		plan_matches(p, t, sure, "l.name", "");
	}
	size_t n = 0;
	for (size_t i = 0; i < t->n; i++) {
		const struct value *v = &t->v[i];
		if (plan_plain(v))
			label_name(p, v->word ? S(v->word) : SN(v->text, v->n), &n, &ways);
		for (size_t j = 0; j < v->n_names; j++)
			label_name(p, S(v->names[j]), &n, &ways);
	}
	plan_add(p, n ? ")" : t->set ? "" : "1 = 0"); /* a pattern that no label fits */
}

void plan_label(struct plan *p, const struct term *t, bool sure)
{
	size_t ways = 0, named = 0;
	for (size_t i = 0; i < t->n; i++) {
		const struct value *v = &t->v[i];
		if (plan_plain(v) || v->type == VALUE_REGEX) {
			named++;
			continue;
		}
		plan_or(p, &ways);
		plan_add(p, v->type == VALUE_ANY ? "" : "NOT ");
		plan_add(p, "EXISTS (SELECT 1 FROM label l WHERE l.ticket_id = t.id");
		if (v->type == VALUE_COMPARE) {
			plan_add(p, " AND l.name = ");
			plan_value(p, v->word ? S(v->word) : SN(v->text, v->n));
		}
		plan_add(p, ")");
	}
	if (!named)
		return;
	plan_or(p, &ways);
	plan_add(p, p->probe ? "EXISTS (SELECT 1 FROM label l WHERE l.ticket_id = t.id AND (" :
	                  "t.id IN (SELECT l.ticket_id FROM label l WHERE (");
	label_names(p, t, sure);
	plan_add(p, "))");
}

/* What a filter tells about masked data: the class of the most sensitive thing it asks for. */
#include <string.h>

#include "query/state.h"

/* Fields of which the text may be anything that somebody wrote. */
static bool holds_free_text(const struct field *f)
{
	static const char *const names[] = {"subject", "body", "message_id", "external_id", "ground"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (field_is(f, names[i]))
			return true;
	return false;
}

enum data_class query_field_class(const struct field *f)
{
	/* A plain word looks into letters and addresses, as subject and body do: free text may hold
	 * anything, and counts as contact data does. A Message-ID holds an address more often than not,
	 * another system's number a customer's, the ground of a decision whoever it is about. */
	if (!f || holds_free_text(f))
		return CLASS_S2;
	if (field_is(f, "pii"))
		return CLASS_S1;
	return f->type == FIELD_PERSONAL ? f->class_ : CLASS_S0;
}

enum data_class query_node_class(const struct node *n)
{
	enum data_class most = n->term ? query_field_class(n->term->field) : CLASS_S0;
	for (size_t i = 0; i < n->n; i++) {
		enum data_class c = query_node_class(n->child[i]);
		most = c > most ? c : most;
	}
	return most;
}

enum data_class query_class(const struct query *q)
{
	enum data_class most = q->root ? query_node_class(q->root) : CLASS_S0;
	if (most < CLASS_S2 && sort_personal(&q->sort))
		most = CLASS_S2;
	/* What is logged for another reason is nobody's to see in passing for less. */
	return q->personal && most == CLASS_S0 ? CLASS_S1 : most;
}

/* ---- by name ------------------------------------------------------------------------------------ */

struct named {
	const char *name[64]; /* those that are masked are fewer */
	size_t n;
};

static void name_one(struct named *names, const char *name)
{
	for (size_t i = 0; i < names->n; i++)
		if (strcmp(names->name[i], name) == 0)
			return;
	if (names->n < sizeof names->name / sizeof *names->name)
		names->name[names->n++] = name;
}

static void name_node(struct named *names, const struct node *n)
{
	if (n->term && query_field_class(n->term->field) != CLASS_S0)
		name_one(names, n->term->field ? n->term->field->name : "words");
	for (size_t i = 0; i < n->n; i++)
		name_node(names, n->child[i]);
}

const char *query_personal_fields(struct query *q)
{
	struct named names = {.n = 0};
	struct buf b = {0};
	if (q->root)
		name_node(&names, q->root);
	if (sort_personal(&q->sort))
		name_one(&names, "sort");
	for (size_t i = 0; i < names.n; i++)
		buf_printf(&b, "%s%s", i ? ", " : "", names.name[i]);
	const char *fields = arena_strn(&q->memory, buf_text(&b), b.len);
	buf_free(&b);
	return fields;
}

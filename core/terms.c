/* A filter taken apart into its terms, for who edits it term by term. */
#include "base/alloc.h"
#include "ops/access.h"
#include "ops/session.h"
#include "query/state.h"

static const char *text_of(struct arena *a, void (*write)(struct buf *out, const void *data), const void *data)
{
	struct buf b = {0};
	write(&b, data);
	const char *text = arena_str(a, buf_text(&b));
	buf_free(&b);
	return text;
}

static void write_node(struct buf *out, const void *node)
{
	ast_canon(out, node);
}

static void write_mods(struct buf *out, const void *mods)
{
	ast_canon_mods(out, mods);
}

static struct ombud_term term_of(struct arena *a, const struct node *n)
{
	bool negated = n->type == NODE_NOT;
	if (negated)
		n = n->child[0];
	return (struct ombud_term){.text = text_of(a, write_node, n),
	    .negated = negated,
	    .field = n->type == NODE_TERM && n->term->field ? n->term->field->name : "",
	    .cost = query_cost_word(n),
	    .personal = query_node_class(n) != CLASS_S0};
}

/* A saved filter brings its own order with its name. */
static struct mods own_mods(const struct query *q)
{
	struct mods m = q->mods;
	const struct mods *saved = q->root && q->root->type == NODE_SAVED ? &q->root->mods : NULL;
	if (!saved)
		return m;
	m.sort = m.sort == saved->sort ? NULL : m.sort;
	m.group = m.group == saved->group ? NULL : m.group;
	m.cols = m.cols == saved->cols ? NULL : m.cols;
	m.limit = m.limit == saved->limit ? 0 : m.limit;
	return m;
}

static struct ombud_terms *take_apart(const struct query *q)
{
	struct arena *a = arena_new();
	struct ombud_terms *t = ARENA_NEW(a, struct ombud_terms);
	const struct node *root = q->root;
	size_t parts = !root ? 0 : root->type == NODE_AND ? root->n : 1;
	struct ombud_term *v = ARENA_ARRAY(a, struct ombud_term, parts + 1);
	for (size_t i = 0; i < parts; i++)
		v[t->n++] = term_of(a, root->type == NODE_AND ? root->child[i] : root);
	struct mods own = own_mods(q);
	const char *mods = text_of(a, write_mods, &own);
	if (mods[0])
		v[t->n++] = (struct ombud_term){.text = mods, .field = "", .cost = ""};
	t->v = v;
	t->memory = a;
	return t;
}

enum ombud_status ombud_filter_terms(
    struct ombud_terms **out, struct ombud_session *s, const char *filter)
{
	struct query *q;
	session_enter(s);
	*out = NULL;
	if (session_may(s, MAY_LIST, false, NULL) || query_open(&q, &s->err, session_env(s), filter, NULL))
		return s->err.status;
	*out = take_apart(q);
	query_free(q);
	return OMBUD_OK;
}

void ombud_terms_free(struct ombud_terms *t)
{
	if (t)
		arena_drop(t->memory);
}

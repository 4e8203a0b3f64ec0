#include "query/join.h"

#include <string.h>

#include "query/state.h"

/* ---- layers ------------------------------------------------------------------------------------ */

struct joining {
	struct query **q;
	struct arena memory;
	struct node *all;
	struct mods mods;
	bool nothing; /* the negation of every ticket stands among them */
};

/* The later layer says how the list looks; what it leaves open the earlier ones say. */
static void lay_mods(struct mods *m, const struct mods *later)
{
	struct mods merged = *later;
	mods_default(&merged, m);
	*m = merged;
}

/* A saved filter that has only an order, or a limit, cannot be part of another by its name. */
static struct node *terms_of(struct node *n)
{
	while (n && n->type == NODE_SAVED && (!n->n || n->mods.limit))
		n = n->n ? n->child[0] : NULL;
	return n;
}

static void lay(struct joining *j, const struct query *q, bool negated)
{
	struct node *root = terms_of(q->root);
	lay_mods(&j->mods, &q->mods);
	j->nothing |= negated && !root;
	if (!root)
		return;
	if (negated) {
		struct node *not = node_new(&j->memory, NODE_NOT, root->at, root->end);
		node_add(&j->memory, not, root);
		root = not;
	}
	node_add(&j->memory, j->all, root);
}

static void write_joined(struct joining *j, struct buf *out)
{
	const struct node *root = j->all->n > 1 ? j->all : j->all->n ? j->all->child[0] : NULL;
	struct buf b = {0};
	ast_canon(&b, root);
	if (j->nothing)
		buf_str(&b, b.len ? " -id:*" : "-id:*");
	ast_canon_mods(&b, &j->mods);
	buf_add(out, buf_text(&b), b.len);
	buf_free(&b);
}

enum ombud_status query_join(struct buf *out, size_t *fault, struct err *err,
    const struct query_env *env, const struct layer *v, size_t n)
{
	struct joining j = {.q = mem_alloc((n + 1) * sizeof *j.q)};
	enum ombud_status status = OMBUD_OK;
	j.all = node_new(&j.memory, NODE_AND, 0, 0);
	for (size_t i = 0; !status && i < n; i++) {
		*fault = i;
		status = query_open(&j.q[i], err, env, v[i].text, NULL);
		if (!status)
			lay(&j, j.q[i], v[i].negated);
	}
	if (!status && n == 1 && !v[0].negated)
		buf_str(out, v[0].text);
	else if (!status)
		write_joined(&j, out);
	for (size_t i = 0; i < n; i++)
		query_free(j.q[i]);
	mem_free(j.q);
	arena_free(&j.memory);
	return status;
}

/* ---- places of a text --------------------------------------------------------------------------- */

struct spot {
	size_t at, end;
	const struct node *node;
};
typedef VEC(struct spot) spot_vec;

struct text {
	struct arena memory;
	struct parsed parsed;
	struct lexer lex;
	spot_vec spots; /* as they stand in the text */
};

static enum ombud_status read_text(struct text *t, struct err *err, const char *s)
{
	size_t n = strlen(s);
	if (parse_filter(&t->parsed, &t->memory, err, s, n))
		return err->status;
	return lex_open(&t->lex, &t->memory, err, s, n);
}

static void drop_text(struct text *t)
{
	vec_free(&t->spots);
	arena_free(&t->memory);
}

/* The text with its places replaced; put writes what comes instead. */
static void rewrite(struct buf *out, const struct text *t, const char *s,
    void (*put)(struct buf *out, const struct spot *p, const void *data), const void *data)
{
	size_t from = 0;
	for (size_t i = 0; i < t->spots.n; i++) {
		const struct spot *p = &t->spots.v[i];
		buf_add(out, s + from, p->at - from);
		put(out, p, data);
		from = p->end;
	}
	buf_str(out, s + from);
}

/* ---- names of saved filters ----------------------------------------------------------------------- */

static bool named(const struct node *n, const char *name)
{
	return n->type == NODE_SAVED && n->n_name == strlen(name) &&
	    memcmp(n->name, name, n->n_name) == 0;
}

/* A node ends where its list of values does; the word of one value ends where the lexer says. */
static void find_names(struct text *t, const struct node *n, const char *name)
{
	if (named(n, name)) {
		struct token word;
		struct lexer l = t->lex;
		struct err ignored = {0};
		l.err = &ignored;
		l.at = n->at;
		if (!lex_value(&l, &word))
			vec_push(&t->spots, ((struct spot){n->at, word.end, n}));
	}
	for (size_t i = 0; i < n->n; i++)
		find_names(t, n->child[i], name);
}

static void put_name(struct buf *out, const struct spot *p, const void *name)
{
	(void)p;
	ast_quote(out, name, strlen(name), true);
}

enum ombud_status query_rename_saved(struct buf *out, size_t *uses, struct err *err,
    const char *text, const char *old, const char *new)
{
	struct text t = {0};
	enum ombud_status status = read_text(&t, err, text);
	if (!status && t.parsed.root)
		find_names(&t, t.parsed.root, old);
	*uses = t.spots.n;
	if (!status)
		rewrite(out, &t, text, put_name, new);
	drop_text(&t);
	return status;
}

typedef VEC(const char *) name_vec;

static void collect_names(name_vec *names, struct arena *memory, const struct node *n)
{
	if (n->type == NODE_SAVED)
		vec_push(names, arena_strn(memory, n->name, n->n_name));
	for (size_t i = 0; i < n->n; i++)
		collect_names(names, memory, n->child[i]);
}

size_t query_saved_names(const char ***out, struct arena *memory, const char *text)
{
	struct text t = {0};
	struct err ignored = {0};
	name_vec names = {0};
	if (!read_text(&t, &ignored, text) && t.parsed.root)
		collect_names(&names, memory, t.parsed.root);
	size_t n = names.n;
	*out = arena_grow(memory, names.v, n, n + 1, sizeof *names.v);
	vec_free(&names);
	drop_text(&t);
	return n;
}

/* ---- pattern letters -------------------------------------------------------------------------------- */

/* The parser puts what a letter stands for where the letter stands, all parts of it; an "and" or
 * "or" that only begins with a letter goes on after it. */
static bool is_letter(const struct text *t, const struct node *n)
{
	return t->lex.text[n->at] == '~' && (!n->n || n->child[n->n - 1]->at == n->at);
}

static void find_letters(struct text *t, const struct node *n)
{
	if (is_letter(t, n)) {
		vec_push(&t->spots, ((struct spot){n->at, n->end, n}));
		return;
	}
	for (size_t i = 0; i < n->n; i++)
		find_letters(t, n->child[i]);
}

static void put_term(struct buf *out, const struct spot *p, const void *data)
{
	(void)data;
	ast_canon_node(out, p->node);
}

enum ombud_status query_spell_out(
    struct buf *out, size_t *places, struct err *err, const char *text)
{
	struct text t = {0};
	enum ombud_status status = read_text(&t, err, text);
	if (!status && t.parsed.root)
		find_letters(&t, t.parsed.root);
	*places = t.spots.n;
	if (!status)
		rewrite(out, &t, text, put_term, NULL);
	drop_text(&t);
	return status;
}

/* A tree back to text: full names, brackets only where the grammar needs them. What is written
 * here parses to the same tree again. */
#include <string.h>

#include "query/ast.h"
#include "text/regex.h"

static bool keyword(const char *s, size_t n)
{
	static const char *const words[] = {"or", "and", "not", "OR", "AND", "NOT", "none", "NONE", "*"};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strlen(words[i]) == n && memcmp(words[i], s, n) == 0)
			return true;
	return false;
}

/* Bytes that end a bare word or give it another meaning, anywhere or at its start. */
static bool needs_quotes(const char *s, size_t n, bool value)
{
	if (n == 0 || keyword(s, n) || strchr(value ? "=<>!/" : "-!+~/=<>,:", s[0]))
		return true;
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)s[i] <= ' ' || lex_blank(s + i, n - i) || strchr("()|\"{}", s[i]) ||
		    (value ? s[i] == ',' : s[i] == ':'))
			return true;
	return false;
}

static void quote(struct buf *out, const char *s, size_t n)
{
	buf_char(out, '"');
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '"' || s[i] == '\\')
			buf_char(out, '\\');
		buf_char(out, s[i]);
	}
	buf_char(out, '"');
}

void ast_quote(struct buf *out, const char *s, size_t n, bool value)
{
	if (needs_quotes(s, n, value))
		quote(out, s, n);
	else
		buf_add(out, s, n);
}

/* In quotes they are text, without them a range. */
static bool has_dots(const struct value *v)
{
	for (size_t i = 0; i + 1 < v->n; i++)
		if (v->text[i] == '.' && v->text[i + 1] == '.')
			return true;
	return false;
}

static void canon_pattern(struct buf *out, const struct value *v)
{
	buf_char(out, '/');
	for (size_t i = 0; i < v->n; i++) {
		if (v->text[i] == '\\' && i + 1 < v->n)
			buf_char(out, v->text[i++]);
		else if (v->text[i] == '/')
			buf_char(out, '\\');
		buf_char(out, v->text[i]);
	}
	buf_char(out, '/');
	static const struct {
		unsigned flag;
		char letter;
	} flags[] = {{REGEX_CASELESS, 'i'}, {REGEX_MULTILINE, 'm'}, {REGEX_DOTALL, 's'},
	    {REGEX_EXTENDED, 'x'}};
	for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
		if (v->flags & flags[i].flag)
			buf_char(out, flags[i].letter);
}

static void canon_value(struct buf *out, const struct value *v, bool of_field)
{
	static const char *const signs[] = {
	    [LESS] = "<", [LESS_EQUAL] = "<=", [MORE] = ">", [MORE_EQUAL] = ">=", [NOT_EQUAL] = "!="};
	switch (v->type) {
	case VALUE_ANY:
		buf_char(out, '*');
		return;
	case VALUE_NONE:
		buf_str(out, "none");
		return;
	case VALUE_REGEX:
		canon_pattern(out, v);
		return;
	case VALUE_EXACT:
		buf_char(out, '=');
		break;
	case VALUE_COMPARE:
		buf_str(out, signs[v->compare]);
		break;
	case VALUE_TEXT:
		break;
	}
	if (v->word)
		ast_quote(out, v->word, strlen(v->word), true);
	else if (v->quoted && has_dots(v))
		quote(out, v->text, v->n);
	else
		ast_quote(out, v->text, v->n, of_field);
}

static void canon_term(struct buf *out, const struct term *t)
{
	if (t->field)
		buf_printf(out, "%s:", t->field->name);
	for (size_t i = 0; i < t->n; i++) {
		if (i)
			buf_char(out, ',');
		canon_value(out, &t->v[i], t->field != NULL);
	}
}

static void canon(struct buf *out, const struct node *n, enum node_type parent, bool open);

static void canon_list(struct buf *out, const struct node *n, const char *between, bool open)
{
	for (size_t i = 0; i < n->n; i++) {
		if (i)
			buf_str(out, between);
		canon(out, n->child[i], n->type, open);
	}
}

/* open: saved filters as what they say now. */
static void canon(struct buf *out, const struct node *n, enum node_type parent, bool open)
{
	/* "or" binds loosest: it needs brackets inside anything but itself and the braces. */
	bool bracket = (n->type == NODE_OR && (parent == NODE_AND || parent == NODE_NOT)) ||
	    (n->type == NODE_AND && parent == NODE_NOT);
	if (bracket)
		buf_char(out, '(');
	switch (n->type) {
	case NODE_AND:
		canon_list(out, n, " ", open);
		break;
	case NODE_OR:
		canon_list(out, n, " or ", open);
		break;
	case NODE_NOT:
		if (n->child[0]->type == NODE_NOT) { /* two make none */
			canon(out, n->child[0]->child[0], parent, open);
			break;
		}
		buf_char(out, '-');
		canon(out, n->child[0], NODE_NOT, open);
		break;
	case NODE_MSG:
		buf_str(out, "msg:{");
		canon(out, n->child[0], NODE_MSG, open);
		buf_char(out, '}');
		break;
	case NODE_SAVED:
		if (open && n->n) {
			buf_char(out, '(');
			canon(out, n->child[0], NODE_OR, open);
			buf_char(out, ')');
			break;
		}
		buf_str(out, "q:");
		ast_quote(out, n->name, n->n_name, true);
		break;
	case NODE_TERM:
		canon_term(out, n->term);
		break;
	}
	if (bracket)
		buf_char(out, ')');
}

void ast_canon(struct buf *out, const struct node *root)
{
	if (root)
		canon(out, root, NODE_OR, false);
}

bool ast_names_saved(const struct node *n)
{
	bool found = n && n->type == NODE_SAVED;
	for (size_t i = 0; n && i < n->n && !found; i++)
		found = ast_names_saved(n->child[i]);
	return found;
}

void ast_canon_open(struct buf *out, const struct node *root)
{
	canon(out, root, NODE_OR, true);
}

void ast_canon_node(struct buf *out, const struct node *node)
{
	canon(out, node, NODE_NOT, false);
}

void ast_canon_mods(struct buf *out, const struct mods *m)
{
	const char *const names[] = {"sort", "group", "cols"};
	const char *const texts[] = {m->sort, m->group, m->cols};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (texts[i])
			buf_printf(out, "%s%s:%s", out->len ? " " : "", names[i], texts[i]);
	if (m->limit)
		buf_printf(out, "%slimit:%lld", out->len ? " " : "", (long long)m->limit);
}

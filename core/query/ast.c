#include "query/ast.h"

#include <string.h>

#include "text/unicode.h"

struct node *node_new(struct arena *a, enum node_type type, size_t at, size_t end)
{
	struct node *n = ARENA_NEW(a, struct node);
	n->type = type;
	n->at = at;
	n->end = end;
	return n;
}

void node_add(struct arena *a, struct node *parent, struct node *child)
{
	if (parent->n == parent->cap) {
		parent->cap = parent->cap ? parent->cap * 2 : 4;
		parent->child = arena_grow(
		    a, parent->child, parent->n, parent->cap, sizeof *parent->child);
	}
	parent->child[parent->n++] = child;
	parent->end = child->end;
}

struct value *term_add(struct arena *a, struct term *t)
{
	if (t->n == t->cap) {
		t->cap = t->cap ? t->cap * 2 : 1;
		t->v = arena_grow(a, t->v, t->n, t->cap, sizeof *t->v);
	}
	return &t->v[t->n++];
}

void mods_default(struct mods *m, const struct mods *other)
{
	if (!m->sort)
		m->sort = other->sort;
	if (!m->group)
		m->group = other->group;
	if (!m->cols)
		m->cols = other->cols;
	if (!m->limit)
		m->limit = other->limit;
}

const char *ast_nfc(struct arena *a, const char *s, size_t *n)
{
	struct buf b = {0};
	size_t i = 0;
	while (i < *n && (unsigned char)s[i] < 0x80)
		i++;
	if (i == *n)
		return arena_strn(a, s, *n);
	unicode_nfc(&b, s, *n);
	const char *kept = arena_strn(a, buf_text(&b), b.len);
	*n = b.len;
	buf_free(&b);
	return kept;
}

bool field_is(const struct field *f, const char *name)
{
	return f && strcmp(f->name, name) == 0;
}

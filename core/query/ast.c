#include "query/ast.h"

#include <string.h>

#include "base/utf8.h"
#include "base/vec.h"
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

void node_move(struct node *n, size_t at, size_t end)
{
	n->at = at;
	n->end = end;
	for (size_t i = 0; i < n->n; i++)
		node_move(n->child[i], at, end);
	for (size_t i = 0; n->term && i < n->term->n; i++) {
		n->term->v[i].at = at;
		n->term->v[i].raw = NULL;
	}
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

/* ---- where a byte of a pattern stands in the filter ---- */

typedef VEC(size_t) starts_vec;

/* Where each character, or backslash and character, begins; last the slash that closes. */
static void find_starts(starts_vec *out, const char *raw, size_t n)
{
	size_t i = 1;
	while (i < n && raw[i] != '/') {
		vec_push(out, i);
		i += raw[i] == '\\' && i + 1 < n;
		unsigned c;
		i += utf8_get(raw + i, n - i, &c, NULL);
	}
	vec_push(out, i);
}

/* Bytes in NFC of what was typed before byte end; \/ is a slash there. */
static size_t typed_length(const char *raw, size_t end)
{
	struct buf plain = {0}, nfc = {0};
	for (size_t i = 1; i < end; i++) {
		if (raw[i] == '\\' && raw[i + 1] != '/')
			buf_char(&plain, raw[i++]);
		else if (raw[i] == '\\')
			i++;
		buf_char(&plain, raw[i]);
	}
	unicode_nfc(&nfc, buf_text(&plain), plain.len);
	size_t n = nfc.len;
	buf_free(&plain);
	buf_free(&nfc);
	return n;
}

size_t value_byte(const struct value *v, size_t k)
{
	starts_vec starts = {0};
	if (!v->raw)
		return 0;
	find_starts(&starts, v->raw, v->n_raw);
	size_t low = 0, high = starts.n;
	while (low + 1 < high) {
		size_t middle = low + (high - low) / 2;
		if (typed_length(v->raw, starts.v[middle]) <= k)
			low = middle;
		else
			high = middle;
	}
	size_t at = starts.v[low];
	vec_free(&starts);
	return at;
}

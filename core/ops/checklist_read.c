/* The points of core/replies/points.check as a table. */
#include <string.h>

#include "base/buf.h"
#include "base/embedded.h"
#include "ops/checklist.h"

enum { LETS = 20 };

struct reading {
	struct arena *a;
	struct point *v;
	size_t n, room;
	size_t patterns; /* room for those of the last point */
	const char *let_name[LETS], *let_text[LETS];
	size_t lets;
};

static const char *file_text(void)
{
	for (const struct embedded *f = embedded_replies; f->name; f++)
		if (strcmp(f->name, "points.check") == 0)
			return f->text;
	return "";
}

static const char *let_of(const struct reading *r, const char *name, size_t n)
{
	for (size_t i = 0; i < r->lets; i++)
		if (strlen(r->let_name[i]) == n && memcmp(r->let_name[i], name, n) == 0)
			return r->let_text[i];
	return NULL;
}

/* Names in two @ are replaced; an @ of an address is none. */
static const char *expanded(const struct reading *r, const char *text)
{
	struct buf b = {0};
	while (*text) {
		size_t n = *text == '@' ? strspn(text + 1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") : 0;
		const char *let = n && text[n + 1] == '@' ? let_of(r, text + 1, n) : NULL;
		if (let)
			buf_str(&b, let);
		else
			buf_char(&b, *text);
		text += let ? n + 2 : 1;
	}
	const char *out = arena_strn(r->a, buf_text(&b), b.len);
	buf_free(&b);
	return out;
}

static void add_let(struct reading *r, const char *text)
{
	const char *is = strstr(text, " = ");
	if (!is || r->lets == LETS)
		return;
	r->let_name[r->lets] = arena_strn(r->a, text, (size_t)(is - text));
	r->let_text[r->lets++] = expanded(r, is + 3);
}

static void add_point(struct reading *r)
{
	if (r->n == r->room) {
		r->v = arena_grow(r->a, r->v, r->n, r->room ? 2 * r->room : 64, sizeof *r->v);
		r->room = r->room ? 2 * r->room : 64;
	}
	r->v[r->n++] = (struct point){"", "", "", "", "", "", "", "", "", NULL, 0};
	r->patterns = 0;
}

static void add_pattern(struct reading *r, enum point_line what, const char *text)
{
	struct point *p = &r->v[r->n - 1];
	if (p->n == r->patterns) {
		r->patterns = r->patterns ? 2 * r->patterns : 8;
		p->v = arena_grow(r->a, p->v, p->n, r->patterns, sizeof *p->v);
	}
	p->v[p->n++] = (struct point_pattern){what, expanded(r, text)};
}

static const char **member(struct point *p, const char *key)
{
	const struct {
		const char *key, **at;
	} all[] = {{"point", &p->name}, {"guess", &p->guess}, {"says", &p->says}, {"kinds", &p->kinds}, {"when", &p->when},
	    {"letters", &p->letters}, {"is", &p->is}, {"en", &p->en}, {"sv", &p->sv}};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (strcmp(all[i].key, key) == 0)
			return all[i].at;
	return NULL;
}

static void read_line(struct reading *r, const char *key, const char *value)
{
	static const char *const kinds[] = {"label", "match", "each", "not"};
	if (strcmp(key, "let") == 0) {
		add_let(r, value);
		return;
	}
	if (strcmp(key, "point") == 0 || strcmp(key, "guess") == 0)
		add_point(r);
	const char **at = r->n ? member(&r->v[r->n - 1], key) : NULL;
	if (at)
		*at = value;
	for (int i = 0; !at && r->n && i < 4; i++)
		if (strcmp(key, kinds[i]) == 0)
			add_pattern(r, (enum point_line)i, value);
}

size_t checklist_points(struct point **out, struct arena *a)
{
	struct reading r = {.a = a};
	for (const char *p = file_text(); *p;) {
		size_t n = strcspn(p, "\n"), key = strcspn(p, ":");
		if (n && *p != '#' && key < n)
			read_line(&r, arena_strn(a, p, key), arena_strn(a, p + key + 2, n - key - 2));
		p += n + (p[n] == '\n');
	}
	*out = r.v;
	return r.n;
}

#include "ops/unquote.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

/* A letter's masked lines by what they say, and then by where they stand. A stranger wrote them and can make
 * as many alike as they like, or aim at any table of sums: sorted, neither costs more than another. */
struct place {
	const char *s;
	size_t n, at;
};
struct places {
	struct place *v;
	size_t *next; /* by the first of those that say the same: the first of them that is not behind yet */
	size_t n;
};

static struct unquote_line *split(struct arena *a, const char *text, size_t *n)
{
	size_t most = 1, k = 0;
	const char *end = text + strlen(text);
	for (const char *p = text; p < end; p++)
		most += *p == '\n';
	struct unquote_line *v = ARENA_ARRAY(a, struct unquote_line, most);
	while (text < end) {
		const char *stop = memchr(text, '\n', (size_t)(end - text));
		v[k++] = (struct unquote_line){text, (size_t)((stop ? stop : end) - text)};
		text = stop ? stop + 1 : end;
	}
	*n = k;
	return v;
}

static int by_words(const char *s, size_t n, const struct place *y)
{
	if (n != y->n)
		return n < y->n ? -1 : 1;
	return memcmp(s, y->s, n);
}

static int by_place(const void *a, const void *b)
{
	const struct place *x = a, *y = b;
	int words = by_words(x->s, x->n, y);
	return words ? words : x->at < y->at ? -1 : x->at > y->at;
}

static void sort_lines(struct places *p, struct arena *a, const struct unquote_line *v, size_t n)
{
	*p = (struct places){ARENA_ARRAY(a, struct place, n + 1), ARENA_ARRAY(a, size_t, n + 1), n};
	for (size_t i = 0; i < n; i++) {
		p->v[i] = (struct place){v[i].s, v[i].n, i};
		p->next[i] = i;
	}
	if (n > 1)
		qsort(p->v, n, sizeof *p->v, by_place);
}

static size_t first_of(const struct places *p, const struct unquote_line *line)
{
	size_t low = 0, high = p->n;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (by_words(line->s, line->n, &p->v[middle]) > 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Where the line stands next, not before *at; false: nowhere. */
static bool find_line(struct places *p, const struct unquote_line *line, size_t *at)
{
	size_t first = first_of(p, line);
	if (first == p->n || by_words(line->s, line->n, &p->v[first]) != 0)
		return false;
	size_t *i = &p->next[first];
	while (*i < p->n && p->v[*i].at < *at && by_words(line->s, line->n, &p->v[*i]) == 0)
		++*i;
	if (*i == p->n || by_words(line->s, line->n, &p->v[*i]) != 0)
		return false;
	*at = p->v[*i].at;
	return true;
}

static bool same(const struct unquote_line *x, const struct unquote_line *y)
{
	return x->n == y->n && memcmp(x->s, y->s, x->n) == 0;
}

void unquote_begin(struct unquote *u, bool *any, struct arena *a, const char *text)
{
	*u = (struct unquote){.a = a};
	u->v = split(a, text, &u->n);
	*any = false;
	for (size_t i = 0; i < u->n; i++)
		*any |= u->v[i].n && u->v[i].s[0] == '>';
}

void unquote_letter(struct unquote *u, const char *clear, const char *hidden)
{
	struct arena memory = {0};
	struct places places;
	size_t n, n_hidden, at = 0;
	const struct unquote_line *lines = split(&memory, clear, &n);
	const struct unquote_line *masked = split(&memory, hidden, &n_hidden);
	if (n == n_hidden)
		sort_lines(&places, &memory, masked, n);
	for (size_t i = 0; n == n_hidden && i < u->n; i++) {
		struct unquote_line *line = &u->v[i];
		if (!line->n || line->s[0] != '>' || !find_line(&places, line, &at))
			continue;
		u->changed |= !same(line, &lines[at]);
		*line = lines[at++];
	}
	arena_free(&memory);
}

const char *unquote_end(struct unquote *u, const char *text)
{
	struct buf b = {.secret = true};
	size_t n = strlen(text);
	if (!u->changed)
		return text;
	for (size_t i = 0; i < u->n; i++) {
		buf_add(&b, u->v[i].s, u->v[i].n);
		if (i + 1 < u->n || text[n - 1] == '\n')
			buf_char(&b, '\n');
	}
	const char *out = arena_strn(u->a, buf_text(&b), b.len);
	buf_free(&b);
	return out;
}

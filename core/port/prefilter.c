#include "port/prefilter.h"

#include <ctype.h>
#include <string.h>

#include "base/buf.h"
#include "base/vec.h"

enum { LITERALS_MAX = 40, SHORTEST = 3, NESTING = 20 };

/* 32 classes: 26 letters, one for digits, one for blanks, the rest together. */
static unsigned class_of(char c)
{
	if (c >= 'a' && c <= 'z')
		return (unsigned)(c - 'a');
	if (c >= 'A' && c <= 'Z')
		return (unsigned)(c - 'A');
	if (c >= '0' && c <= '9')
		return 26;
	if (c == ' ')
		return 27;
	return c == '\'' || c == '-' ? 28 : 29;
}

void grams_clear(struct grams *g)
{
	memset(g, 0, sizeof *g);
}

void grams_add(struct grams *g, const char *plain, size_t n)
{
	unsigned key = 0;
	for (size_t i = 0; i < n; i++) {
		key = (key << 5 | class_of(plain[i])) & (GRAM_BITS - 1);
		if (i >= 2)
			g->set[key >> 6] |= (uint64_t)1 << (key & 63);
	}
}

static bool has(const struct grams *g, const char *s)
{
	unsigned key = 0;
	for (size_t i = 0; s[i]; i++) {
		key = (key << 5 | class_of(s[i])) & (GRAM_BITS - 1);
		if (i >= 2 && !(g->set[key >> 6] >> (key & 63) & 1))
			return false;
	}
	return true;
}

bool literals_may(const struct literals *l, const struct grams *g)
{
	for (size_t i = 0; i < l->n; i++)
		if (has(g, l->v[i]))
			return true;
	return l->n == 0;
}

/* What every match of a piece of the pattern holds: one of the words (n of them), or nothing that
 * is known (n 0). */
struct need {
	const char *v[LITERALS_MAX];
	size_t n;
	size_t shortest;
};
struct parser {
	struct arena *a;
	const char *p;
	int depth;
	bool strange; /* met what it does not know */
};

static struct need alternation(struct parser *p);

static bool better(const struct need *x, const struct need *y)
{
	if (!x->n || !y->n)
		return x->n > 0;
	return x->shortest * LITERALS_MAX - x->n > y->shortest * LITERALS_MAX - y->n;
}

static void end_run(struct parser *p, struct need *best, struct buf *run)
{
	if (run->len >= SHORTEST) {
		struct need n = {.n = 1, .shortest = run->len};
		n.v[0] = arena_strn(p->a, buf_text(run), run->len);
		if (better(&n, best))
			*best = n;
	}
	buf_cut(run, 0);
}

/* After an item: how often it may stand. True if it may be missing. */
static bool quantifier(struct parser *p, bool *many)
{
	bool optional = false;
	*many = false;
	if (*p->p == '?' || *p->p == '*') {
		optional = true;
		*many = *p->p++ == '*';
	} else if (*p->p == '+') {
		*many = true;
		p->p++;
	} else if (*p->p == '{' && isdigit((unsigned char)p->p[1])) {
		optional = p->p[1] == '0';
		*many = true;
		while (*p->p && *p->p != '}')
			p->p++;
		p->p += *p->p == '}';
	}
	if (*p->p == '?' || *p->p == '+') /* lazy, possessive */
		p->p++;
	return optional;
}

static void skip_class(struct parser *p)
{
	p->p++;
	p->p += *p->p == '^';
	p->p += *p->p == ']';
	while (*p->p && *p->p != ']') {
		if (*p->p == '[')
			p->strange = true;
		p->p += *p->p == '\\' && p->p[1] ? 2 : 1;
	}
	if (!*p->p)
		p->strange = true;
	else
		p->p++;
}

/* A group: its need, and whether it stands for text at all (look-arounds do not). */
static struct need group(struct parser *p, bool *text)
{
	struct need n = {0};
	*text = true;
	p->p++;
	if (p->p[0] == '*' || ++p->depth > NESTING) {
		p->strange = true;
		return n;
	}
	if (p->p[0] == '?' && p->p[1] == ':') {
		p->p += 2;
	} else if (p->p[0] == '?' && (p->p[1] == '!' || p->p[1] == '=' || p->p[1] == '<')) {
		*text = false;
		p->p += p->p[1] == '<' ? 3 : 2;
	} else if (p->p[0] == '?') {
		p->strange = true;
		return n;
	}
	n = alternation(p);
	if (*p->p == ')')
		p->p++;
	else
		p->strange = true;
	p->depth--;
	if (!*text)
		n.n = 0;
	return n;
}

/* A literal character into *c, or an item that says nothing (*c 0). */
static void atom(struct parser *p, char *c)
{
	*c = '\0';
	if (*p->p == '[') {
		skip_class(p);
	} else if (*p->p == '\\') {
		char next = p->p[1];
		if (!next || (isalnum((unsigned char)next) && !strchr("bBdDsSwW", next)))
			p->strange = true;
		else if (!isalnum((unsigned char)next))
			*c = next;
		p->p += next ? 2 : 1;
	} else {
		if (!strchr(".^$", *p->p))
			*c = *p->p;
		p->p++;
	}
}

static struct need sequence(struct parser *p)
{
	struct need best = {0};
	struct buf run = {0};
	while (*p->p && *p->p != '|' && *p->p != ')' && !p->strange) {
		bool many, is_text = true;
		char c = '\0';
		struct need inner = {0};
		if (*p->p == '(')
			inner = group(p, &is_text);
		else
			atom(p, &c);
		bool optional = quantifier(p, &many);
		if (c && !optional)
			buf_char(&run, (char)tolower((unsigned char)c));
		if (!c || optional || many)
			end_run(p, &best, &run);
		if (!optional && is_text && better(&inner, &best))
			best = inner;
	}
	end_run(p, &best, &run);
	buf_free(&run);
	return best;
}

static struct need alternation(struct parser *p)
{
	struct need all = sequence(p);
	bool known = all.n > 0;
	while (*p->p == '|' && !p->strange) {
		p->p++;
		struct need one = sequence(p);
		known = known && one.n && all.n + one.n <= LITERALS_MAX;
		for (size_t i = 0; known && i < one.n; i++)
			all.v[all.n++] = one.v[i];
		if (one.shortest < all.shortest)
			all.shortest = one.shortest;
	}
	if (!known)
		all.n = 0;
	return all;
}

void literals_of(struct literals *out, struct arena *a, const char *pattern)
{
	struct parser p = {.a = a, .p = pattern};
	struct need n = alternation(&p);
	*out = (struct literals){0};
	if (p.strange || *p.p)
		return;
	out->v = arena_grow(a, n.v, n.n, n.n, sizeof *n.v);
	out->n = n.n;
}

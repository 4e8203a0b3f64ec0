#include "port/prefilter.h"

#include <ctype.h>
#include <string.h>

#include "base/vec.h"

enum { LITERALS_MAX = 40, SHORTEST = 3, RUN_MAX = 64, NESTING = 20 };

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
/* Characters that follow each other in every match; of a long run its beginning is need enough. */
struct run {
	size_t n;
	char text[RUN_MAX];
};
struct parser {
	struct arena *a;
	const char *p;
	int depth;
	bool strange; /* met what it does not know */
};

/* *all need not be set before. */
static void alternation(struct parser *p, struct need *all);

static bool better(const struct need *best, size_t n, size_t shortest)
{
	if (!n || !best->n)
		return n > 0;
	return shortest * LITERALS_MAX - n > best->shortest * LITERALS_MAX - best->n;
}

static void end_run(struct parser *p, struct need *best, struct run *run)
{
	if (run->n >= SHORTEST && better(best, 1, run->n)) {
		best->v[0] = arena_strn(p->a, run->text, run->n);
		best->n = 1;
		best->shortest = run->n;
	}
	run->n = 0;
}

static void lengthen(struct run *run, char c)
{
	if (run->n < RUN_MAX)
		run->text[run->n++] = (char)tolower((unsigned char)c);
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
static void group(struct parser *p, struct need *out, bool *text)
{
	out->n = out->shortest = 0;
	*text = true;
	p->p++;
	if (p->p[0] == '*' || ++p->depth > NESTING) {
		p->strange = true;
		return;
	}
	if (p->p[0] == '?' && p->p[1] == ':') {
		p->p += 2;
	} else if (p->p[0] == '?' && (p->p[1] == '!' || p->p[1] == '=' || p->p[1] == '<')) {
		*text = false;
		p->p += p->p[1] == '<' ? 3 : 2;
	} else if (p->p[0] == '?') {
		p->strange = true;
		return;
	}
	alternation(p, out);
	if (*p->p == ')')
		p->p++;
	else
		p->strange = true;
	p->depth--;
	if (!*text)
		out->n = 0;
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

/* A group of the sequence: what its matches hold may be better than the best so far. */
static void nested(struct parser *p, struct need *best, struct run *run)
{
	bool many, is_text;
	struct need inner;
	group(p, &inner, &is_text);
	bool optional = quantifier(p, &many);
	end_run(p, best, run);
	if (!optional && is_text && better(best, inner.n, inner.shortest))
		*best = inner;
}

static void single(struct parser *p, struct need *best, struct run *run)
{
	bool many;
	char c;
	atom(p, &c);
	bool optional = quantifier(p, &many);
	if (c && !optional)
		lengthen(run, c);
	if (!c || optional || many)
		end_run(p, best, run);
}

static void sequence(struct parser *p, struct need *best)
{
	struct run run;
	run.n = best->n = best->shortest = 0;
	while (*p->p && *p->p != '|' && *p->p != ')' && !p->strange)
		*p->p == '(' ? nested(p, best, &run) : single(p, best, &run);
	end_run(p, best, &run);
}

static void alternation(struct parser *p, struct need *all)
{
	struct need one;
	sequence(p, all);
	bool known = all->n > 0;
	while (*p->p == '|' && !p->strange) {
		p->p++;
		sequence(p, &one);
		known = known && one.n && all->n + one.n <= LITERALS_MAX;
		for (size_t i = 0; known && i < one.n; i++)
			all->v[all->n++] = one.v[i];
		if (one.shortest < all->shortest)
			all->shortest = one.shortest;
	}
	if (!known)
		all->n = 0;
}

void literals_of(struct literals *out, struct arena *a, const char *pattern)
{
	struct parser p = {.a = a, .p = pattern};
	struct need n;
	alternation(&p, &n);
	*out = (struct literals){0};
	if (p.strange || *p.p)
		return;
	out->v = arena_grow(a, n.v, n.n, n.n, sizeof *n.v);
	out->n = n.n;
}

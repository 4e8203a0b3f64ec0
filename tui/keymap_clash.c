/* What lines of one's own do to other bindings: said by file and line, so that a key that went is not
 * looked for. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "keymap.h"

static void add(struct clashes *out, bool grave, const char *text)
{
	list_add(&out->v, ((struct clash){heap_str(text), grave}));
}

/* a is shorter than b, and b begins so. */
static bool begins(const struct binding *a, const struct binding *b)
{
	if (a->n >= b->n)
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (strcmp(a->seq[i].name, b->seq[i].name) != 0)
			return false;
	return true;
}

static bool same(const struct binding *a, const struct binding *b)
{
	if (a->n != b->n)
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (strcmp(a->seq[i].name, b->seq[i].name) != 0)
			return false;
	return true;
}

static bool is_all(const struct binding *b)
{
	return strcmp(b->view, "all") == 0;
}

static bool meet(const struct binding *b, const struct binding *o)
{
	return strcmp(b->view, o->view) == 0 || is_all(b) || is_all(o);
}

/* Whether b, the shorter, is what runs: of one view, or its view's own before those of all. */
static bool shorter_wins(const struct binding *b, const struct binding *longer)
{
	return strcmp(b->view, longer->view) == 0 || is_all(longer);
}

static void say_hidden(struct clashes *out, const struct binding *b, const struct binding *first, size_t more)
{
	char text[900];
	if (more)
		snprintf(text, sizeof text, _("%s:%d: %s (%s) hides %s, %s (%s:%d), and %zu more that begin so"),
		    b->file, b->line, b->keys, b->command, first->keys, first->command, first->file, first->line, more);
	else
		snprintf(text, sizeof text, _("%s:%d: %s (%s) hides %s, %s (%s:%d)"), b->file, b->line, b->keys,
		    b->command, first->keys, first->command, first->file, first->line);
	add(out, true, text);
}

/* The keys that begin as b does, and are never waited for. */
static void hidden_by(struct clashes *out, const struct keymap *m, const struct binding *b)
{
	const struct binding *first = NULL;
	size_t n = 0;
	for (size_t i = 0; i < m->b.n; i++) {
		const struct binding *o = &m->b.v[i];
		if (!begins(b, o) || !shorter_wins(b, o))
			continue;
		first = first ? first : o;
		n++;
	}
	if (n)
		say_hidden(out, b, first, n - 1);
}

/* b is longer than what begins it: either it is never reached, or the shorter one is not. */
static void beside_shorter(struct clashes *out, const struct binding *b, const struct binding *o)
{
	char text[900];
	bool wins = shorter_wins(o, b);
	/* That one is said of the other line where it is one's own too. */
	if (wins && o->own)
		return;
	snprintf(text, sizeof text,
	    wins ? _("%s:%d: %s (%s) is never reached: %s, %s (%s:%d), comes first")
		 : _("%s:%d: %s (%s) waits for its keys, so %s, %s (%s:%d), is no longer reached in %s"),
	    b->file, b->line, b->keys, b->command, o->keys, o->command, o->file, o->line, b->view);
	add(out, true, text);
}

/* The same keys in one view and in all: the view's own is what runs there. */
static void beside_all(struct clashes *out, const struct binding *b, const struct binding *o)
{
	char text[900];
	if (strcmp(b->command, o->command) == 0)
		return;
	if (is_all(o))
		snprintf(text, sizeof text, _("%s:%d: in %s %s is %s; elsewhere it is %s (%s:%d)"), b->file, b->line, b->view,
		    b->keys, b->command, o->command, o->file, o->line);
	else
		snprintf(text, sizeof text, _("%s:%d: %s is %s, but in %s it stays %s (%s:%d)"), b->file, b->line, b->keys,
		    b->command, o->view, o->command, o->file, o->line);
	add(out, false, text);
}

void keymap_clashes_of(struct clashes *out, const struct keymap *m, const struct binding *b)
{
	hidden_by(out, m, b);
	for (size_t i = 0; i < m->b.n; i++) {
		const struct binding *o = &m->b.v[i];
		if (o == b || !meet(b, o))
			continue;
		if (begins(o, b))
			beside_shorter(out, b, o);
		else if (same(o, b) && (is_all(o) || !o->own))
			beside_all(out, b, o);
	}
}

void keymap_clashes(struct clashes *out, const struct keymap *m)
{
	for (size_t i = 0; i < m->replaced.v.n; i++)
		add(out, m->replaced.v.v[i].grave, m->replaced.v.v[i].text);
	for (size_t i = 0; i < m->b.n; i++)
		if (m->b.v[i].own)
			keymap_clashes_of(out, m, &m->b.v[i]);
}

void clashes_free(struct clashes *c)
{
	for (size_t i = 0; i < c->v.n; i++)
		heap_free(c->v.v[i].text);
	list_drop(&c->v);
}

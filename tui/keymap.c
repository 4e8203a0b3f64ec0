#include "keymap.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/langmap.h"
#include "base/phrase.h"

static void drop_binding(struct binding *b)
{
	heap_free(b->view);
	heap_free(b->keys);
	heap_free(b->command);
	heap_free(b->hint);
	heap_free(b->note);
}

void keymap_free(struct keymap *m)
{
	for (size_t i = 0; i < m->b.n; i++)
		drop_binding(&m->b.v[i]);
	list_drop(&m->b);
	for (size_t i = 0; i < m->colours.n; i++)
		heap_free(m->colours.v[i]);
	list_drop(&m->colours);
	for (size_t i = 0; i < m->viewers.n; i++)
		heap_free(m->viewers.v[i]);
	list_drop(&m->viewers);
	for (size_t i = 0; i < m->files.n; i++)
		heap_free(m->files.v[i]);
	list_drop(&m->files);
	clashes_free(&m->replaced);
	heap_free(m->langmap);
	m->langmap = NULL;
}

/* ---- reading ------------------------------------------------------------------------------- */

struct reader {
	const char *file;
	const char *kept; /* the same, the keymap's */
	bool own;
	int line;
	char *why;
	size_t size;
};

static bool fault(const struct reader *r, const char *keys, const char *what)
{
	if (keys[0])
		snprintf(
		    r->why, r->size, _("%s: line %d: key %s: %s"), r->file, r->line, keys, what);
	else
		snprintf(r->why, r->size, _("%s: line %d: %s"), r->file, r->line, what);
	return false;
}

/* Takes the next word of *s; a copy to free. */
static char *next_word(const char **s)
{
	while (**s == ' ' || **s == '\t')
		(*s)++;
	size_t n = strcspn(*s, " \t");
	char *word = heap_strn(*s, n);
	*s += n;
	return word;
}

static char *trimmed(const char *s, size_t n)
{
	while (n && (*s == ' ' || *s == '\t')) {
		s++;
		n--;
	}
	while (n && (s[n - 1] == ' ' || s[n - 1] == '\t'))
		n--;
	return heap_strn(s, n);
}

/* "COMMAND LINE ; [hint] note" */
static void read_command(struct binding *b, const char *s)
{
	const char *semi = strstr(s, " ;");
	b->command = trimmed(s, semi ? (size_t)(semi - s) : strlen(s));
	const char *note = semi ? semi + 2 : "";
	while (*note == ' ')
		note++;
	const char *close = note[0] == '[' ? strchr(note, ']') : NULL;
	b->hint = close ? trimmed(note + 1, (size_t)(close - note - 1)) : heap_str("");
	note = close ? close + 1 : note;
	b->note = trimmed(note, strlen(note));
}

static bool read_keys(struct binding *b)
{
	const char *s = b->keys;
	while (*s) {
		if (b->n == KEYMAP_LONGEST)
			return false;
		size_t n = key_parse(&b->seq[b->n++], s);
		if (!n)
			return false;
		s += n;
	}
	return b->n > 0;
}

static bool same_keys(const struct binding *a, const struct binding *b)
{
	if (a->n != b->n)
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (strcmp(a->seq[i].name, b->seq[i].name) != 0)
			return false;
	return true;
}

static void remove_at(struct keymap *m, size_t i)
{
	struct binding *b = &m->b.v[i];
	drop_binding(b);
	memmove(b, b + 1, (m->b.n - i - 1) * sizeof *b);
	m->b.n--;
}

static void note_replaced(struct keymap *m, const struct binding *b, const struct binding *old)
{
	char text[700];
	if (!b->own || !b->command || strcmp(b->command, old->command) == 0)
		return;
	snprintf(text, sizeof text, _("%s:%d: %s is %s now, in place of %s (%s:%d)"), b->file, b->line, b->keys,
	    b->command, old->command, old->file, old->line);
	list_add(&m->replaced.v, ((struct clash){heap_str(text), old->own}));
}

/* command NULL: it is unbound. */
static void remove_same(struct keymap *m, const struct binding *like)
{
	for (size_t i = 0; i < m->b.n; i++) {
		struct binding *b = &m->b.v[i];
		if (strcmp(b->view, like->view) != 0 || !same_keys(b, like))
			continue;
		note_replaced(m, like, b);
		remove_at(m, i--);
	}
}

/* Keys with names stay, and those of Control: what a keyboard has whatever letters it writes. */
static void clear_letters(struct keymap *m)
{
	for (size_t i = 0; i < m->b.n; i++) {
		const struct binding *b = &m->b.v[i];
		for (size_t k = 0; k < b->n; k++)
			if (b->seq[k].text && strcmp(b->seq[k].name, "Space") != 0) {
				remove_at(m, i--);
				break;
			}
	}
}

/* What it names is read when the rules are used: the file is older than the store. */
static bool read_colour(struct keymap *m, const struct reader *r, const char *rule)
{
	rule += strspn(rule, " \t");
	if (!strchr(rule, ' '))
		return fault(r, "", _("colour is followed by a style and a filter"));
	char *copy = heap_str(rule);
	list_add(&m->colours, copy);
	return true;
}

static bool read_viewer(struct keymap *m, const struct reader *r, const char *rule)
{
	rule += strspn(rule, " \t");
	size_t type = strcspn(rule, " \t");
	if (!rule[type] || !memchr(rule, '/', type))
		return fault(r, "", _("viewer is followed by a type, such as image/* or application/pdf, and a program"));
	char *copy = heap_str(rule);
	list_add(&m->viewers, copy);
	return true;
}

static bool read_binding(struct keymap *m, const struct reader *r, const char *s, bool bind, keymap_check_fn *check,
    void *data)
{
	struct binding b = {.view = next_word(&s), .keys = next_word(&s), .file = r->kept, .line = r->line, .own = r->own};
	read_command(&b, s);
	char what[200] = "";
	bool ok = read_keys(&b);
	if (!ok)
		snprintf(what, sizeof what, _("one to %d keys are wanted"), KEYMAP_LONGEST);
	else if (bind && !b.command[0])
		snprintf(what, sizeof what, _("a command is wanted"));
	else if (bind && check && !check(data, b.command, what, sizeof what) && !what[0])
		snprintf(what, sizeof what, _("no such command"));
	if (what[0]) {
		bool matters = r->own || !ok;
		ok = !matters || fault(r, b.keys, what);
		drop_binding(&b);
		return ok;
	}
	if (!bind) {
		heap_free(b.command);
		b.command = NULL;
	}
	remove_same(m, &b);
	if (bind)
		list_add(&m->b, b);
	else
		drop_binding(&b);
	return true;
}

static bool read_clear(struct keymap *m, const struct reader *r, const char *s)
{
	if (strcmp(s + strspn(s, " \t"), "letters") != 0)
		return fault(r, "", _("clear is followed by letters: every binding with one of them goes"));
	clear_letters(m);
	return true;
}

/* It was looked for before the rest was read, for it comes before the rest. */
static bool read_preset(const struct reader *r, const char *s)
{
	char *name = next_word(&s), what[200] = "";
	if (!keymap_preset(name))
		snprintf(what, sizeof what, _("there is no preset of keys '%s'"), name);
	heap_free(name);
	return !what[0] || fault(r, "", what);
}

static bool read_langmap(struct keymap *m, const struct reader *r, const char *s)
{
	char what[300];
	char *map = trimmed(s, strlen(s));
	bool ok = langmap_check(map, what, sizeof what) || fault(r, "", what);
	heap_free(ok ? m->langmap : map);
	m->langmap = ok ? map : m->langmap;
	return ok;
}

static bool read_line(struct keymap *m, const struct reader *r, const char *line, keymap_check_fn *check, void *data)
{
	static const char *const verbs[] = {"", "#", "bind", "unbind", "clear", "preset", "langmap", "colour", "viewer"};
	enum { NOTHING, REMARK, BIND, UNBIND, CLEAR, PRESET, LANGMAP, COLOUR, VIEWER, VERBS };
	const char *s = line;
	char *verb = next_word(&s);
	size_t i = 0;
	while (i < VERBS && strcmp(verb, verbs[i]) != 0)
		i++;
	i = verb[0] == '#' ? REMARK : i;
	heap_free(verb);
	switch (i) {
	case NOTHING:
	case REMARK:
		return true;
	case BIND:
	case UNBIND:
		return read_binding(m, r, s, i == BIND, check, data);
	case CLEAR:
		return read_clear(m, r, s);
	case PRESET:
		return read_preset(r, s);
	case LANGMAP:
		return read_langmap(m, r, s);
	case COLOUR:
		return read_colour(m, r, s);
	case VIEWER:
		return read_viewer(m, r, s);
	default:
		return fault(r, "", _("a line begins with bind, unbind, clear, preset, langmap, colour, viewer or #"));
	}
}

bool keymap_read(struct keymap *m, const char *file, const char *text, bool strict,
    keymap_check_fn *check, void *data, char *why, size_t why_size)
{
	struct reader r = {.file = file, .kept = heap_str(file), .own = strict, .why = why, .size = why_size};
	list_add(&m->files, (char *)r.kept);
	while (*text) {
		size_t n = strcspn(text, "\n");
		char *line = heap_strn(text, n);
		r.line++;
		bool ok = read_line(m, &r, line, check, data);
		heap_free(line);
		if (!ok)
			return false;
		text += text[n] ? n + 1 : n;
	}
	return true;
}

/* ---- looking up ---------------------------------------------------------------------------- */

static bool begins_with(const struct binding *b, const struct key *seq, size_t n)
{
	if (b->n < n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (strcmp(b->seq[i].name, seq[i].name) != 0)
			return false;
	return true;
}

static enum keymap_found find_in(const struct keymap *m, const char *view, const struct key *seq,
    size_t n, const struct binding **out)
{
	enum keymap_found found = KEYMAP_NONE;
	for (size_t i = 0; i < m->b.n; i++) {
		const struct binding *b = &m->b.v[i];
		if (strcmp(b->view, view) != 0 || !begins_with(b, seq, n))
			continue;
		if (b->n == n) {
			*out = b;
			return KEYMAP_FULL;
		}
		found = KEYMAP_PREFIX;
	}
	return found;
}

enum keymap_found keymap_find(const struct keymap *m, const char *view, bool with_all,
    const struct key *seq, size_t n, const struct binding **out)
{
	enum keymap_found own = find_in(m, view, seq, n, out);
	if (own == KEYMAP_FULL || !with_all)
		return own;
	enum keymap_found all = find_in(m, "all", seq, n, out);
	/* The view's own longer binding hides a shorter one of all. */
	return own == KEYMAP_PREFIX ? KEYMAP_PREFIX : all;
}

bool keymap_holds(const struct keymap *m, const struct binding *b, const char *view, bool with_all)
{
	if (strcmp(b->view, view) != 0 && !(with_all && strcmp(b->view, "all") == 0))
		return false;
	const struct binding *found = NULL;
	return keymap_find(m, view, with_all, b->seq, b->n, &found) == KEYMAP_FULL && found == b;
}

const struct binding *keymap_for(const struct keymap *m, const char *view, const char *command)
{
	for (size_t i = 0; i < m->b.n; i++) {
		const struct binding *b = &m->b.v[i];
		if (strcmp(b->command, command) == 0 && keymap_holds(m, b, view, true))
			return b;
	}
	return NULL;
}

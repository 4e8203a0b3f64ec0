#include "view/colours.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "keymap.h"
#include "theme.h"

enum { MOST = 64 };

/* What says something of a row in most themes, without looking like a title or a prompt. */
static const enum style styles[] = {STYLE_LATE, STYLE_SOON, STYLE_URGENT, STYLE_GOOD, STYLE_NEW,
    STYLE_CHANGED, STYLE_TAG, STYLE_MATCH, STYLE_LABEL, STYLE_STAFF, STYLE_QUOTE, STYLE_INFO,
    STYLE_ERROR, STYLE_DIM};
enum { STYLES = sizeof styles / sizeof *styles };

const char *colours_style_at(size_t i)
{
	return i < STYLES ? theme_style_name(styles[i]) : NULL;
}

enum style colours_style(const char *name, size_t n)
{
	for (size_t i = 0; i < STYLES; i++) {
		const char *known = theme_style_name(styles[i]);
		if (strlen(known) == n && strncmp(known, name, n) == 0)
			return styles[i];
	}
	return STYLE_COUNT;
}

/* ---- the rules ----------------------------------------------------------------------------- */

static void put(struct colours *c, enum style style, const char *filter, bool fixed)
{
	struct colour rule = {.style = style, .filter = heap_str(filter), .fixed = fixed};
	if (c->v.n < MOST)
		list_add(&c->v, rule);
	else
		heap_free(rule.filter);
}

/* "STYLE FILTER"; what cannot be read is left out. */
static void read_rule(struct colours *c, const char *line, size_t n, bool fixed)
{
	size_t word = 0;
	while (word < n && line[word] != ' ')
		word++;
	enum style style = colours_style(line, word);
	while (word < n && line[word] == ' ')
		word++;
	if (style == STYLE_COUNT || word == n)
		return;
	char *filter = heap_strn(line + word, n - word);
	put(c, style, filter, fixed);
	heap_free(filter);
}

void colours_load(struct colours *c, struct ombud_session *s, const struct keymap *keys)
{
	char *kept;
	size_t n;
	for (size_t i = 0; i < keys->colours.n; i++)
		read_rule(c, keys->colours.v[i], strlen(keys->colours.v[i]), true);
	if (ombud_kept(&kept, &n, s, OMBUD_COLOURS_KEY) != OMBUD_OK)
		return;
	for (const char *p = kept; *p;) {
		size_t line = strcspn(p, "\n");
		read_rule(c, p, line, false);
		p += line + (p[line] == '\n');
	}
	ombud_free(kept);
}

static bool keep(const struct colours *c, struct ombud_session *s)
{
	struct bytes b = {0};
	for (size_t i = 0; i < c->v.n; i++)
		if (!c->v.v[i].fixed)
			bytes_printf(&b, "%s %s\n", theme_style_name(c->v.v[i].style), c->v.v[i].filter);
	bool ok = ombud_keep(s, OMBUD_COLOURS_KEY, bytes_text(&b), b.len) == OMBUD_OK;
	bytes_free(&b);
	return ok;
}

bool colours_add(struct colours *c, struct ombud_session *s, enum style style, const char *filter)
{
	bool none;
	int64_t id = 0;
	/* Asked of no ticket, it says whether it may be asked at all. */
	if (ombud_match(&none, s, filter, &id, 0) != OMBUD_OK)
		return false;
	put(c, style, filter, false);
	return keep(c, s);
}

size_t colours_of(const struct colours *c, const char *filter)
{
	size_t i = 0;
	while (i < c->v.n && strcmp(c->v.v[i].filter, filter) != 0)
		i++;
	return i;
}

bool colours_drop(struct colours *c, struct ombud_session *s, size_t at)
{
	heap_free(c->v.v[at].filter);
	memmove(&c->v.v[at], &c->v.v[at + 1], (c->v.n - at - 1) * sizeof *c->v.v);
	c->v.n--;
	return keep(c, s);
}

void colours_renamed(struct colours *c, struct ombud_session *s, const char *old, const char *new)
{
	for (size_t i = 0; i < c->v.n; i++) {
		struct colour *rule = &c->v.v[i];
		char *text;
		size_t uses;
		if (rule->fixed)
			continue;
		if (ombud_filter_renamed(&text, &uses, s, rule->filter, old, new) == OMBUD_OK && uses) {
			heap_free(rule->filter);
			rule->filter = heap_str(text);
			rule->refused = false;
		}
		ombud_free(text);
	}
}

void colours_free(struct colours *c)
{
	for (size_t i = 0; i < c->v.n; i++)
		heap_free(c->v.v[i].filter);
	list_drop(&c->v);
}

/* ---- matching ------------------------------------------------------------------------------ */

void colours_match(const struct colours *c, struct ombud_session *s, unsigned char *out,
    const int64_t *ids, size_t n)
{
	bool *hit = heap_new(n + 1);
	memset(out, 0, n);
	for (size_t i = 0; i < c->v.n; i++) {
		struct colour *rule = &c->v.v[i];
		if (rule->refused)
			continue;
		enum ombud_status status = ombud_match(hit, s, rule->filter, ids, n);
		/* Not asked again at each row: what it lacks is a right, or a word that it names. */
		rule->refused = status != OMBUD_OK && status != OMBUD_CANCELLED && status != OMBUD_BUSY;
		for (size_t k = 0; status == OMBUD_OK && k < n; k++)
			if (hit[k] && !out[k])
				out[k] = (unsigned char)(i + 1);
	}
	heap_free(hit);
}

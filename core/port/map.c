#include "port/map.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/alloc.h"
#include "base/say.h"
#include "port/row.h"
#include "port/source.h"
#include "text/charset.h"

struct span {
	const char *s;
	size_t n;
};

static struct span trim(const char *s, size_t n)
{
	while (n && isspace((unsigned char)*s)) {
		s++;
		n--;
	}
	while (n && isspace((unsigned char)s[n - 1]))
		n--;
	if (n >= 2 && s[0] == '"' && s[n - 1] == '"')
		return (struct span){s + 1, n - 2};
	return (struct span){s, n};
}

static const char *unknown_column(struct arena *a)
{
	struct buf words = {0};
	column_names(&words);
	const char *s = arena_printf(
	    a, _("no such column; on the right of '=' stands one of: %s ignore"), buf_text(&words));
	buf_free(&words);
	return s;
}

/* NULL, or what is wrong with the line. */
static const char *add_line(struct map *m, const char *s, size_t n)
{
	struct span line = trim(s, n);
	if (line.n == 0 || line.s[0] == '#')
		return NULL;
	if (n > MAP_LINE)
		return _("the line is longer than 500 bytes");
	const char *equals = memrchr(s, '=', n);
	if (!equals)
		return _("write: their column = our column");
	struct span theirs = trim(s, (size_t)(equals - s));
	struct span ours = trim(equals + 1, n - (size_t)(equals + 1 - s));
	int column = column_find(ours.s, ours.n);
	if (theirs.n == 0)
		return _("their column is missing on the left of '='");
	if (column == COLUMN_NONE)
		return unknown_column(&m->memory);
	if (m->n == MAP_ROWS)
		return _("more than 512 columns");
	m->v[m->n++] = (struct map_row){arena_strn(&m->memory, theirs.s, theirs.n), column};
	return NULL;
}

enum ombud_status map_parse(struct map *m, struct err *err, const char *file, const char *text)
{
	int number = 1;
	for (const char *p = text; *p; number++) {
		size_t n = strcspn(p, "\n");
		const char *why = add_line(m, p, n);
		if (why)
			return fail(err, OMBUD_INPUT, _("%s: line %d: %s"), file, number, why);
		p += n + (p[n] == '\n');
	}
	return OMBUD_OK;
}

enum ombud_status map_read(struct map *m, struct err *err, const char *path)
{
	struct source src;
	struct buf text = {0};
	char *bytes;
	size_t n;
	enum ombud_status st = source_open(&src, err, path);
	if (st)
		return fail(err, st, "%s: %s", path, err->text);
	if (!source_rest(&src, &bytes, &n, MAP_BYTES)) {
		source_close(&src);
		return fail(err, OMBUD_INPUT, _("%s: a mapping file is at most 64 kB"), path);
	}
	source_close(&src);
	charset_decode(&text, NULL, bytes, n);
	mem_free(bytes);
	const char *t = buf_text(&text);
	st = map_parse(m, err, path, strncmp(t, "\xEF\xBB\xBF", 3) == 0 ? t + 3 : t);
	buf_free(&text);
	return st;
}

void map_free(struct map *m)
{
	arena_free(&m->memory);
}

int map_column(const struct map *m, const char *name, size_t n)
{
	struct span x = trim(name, n);
	for (size_t i = 0; m && i < m->n; i++)
		if (strlen(m->v[i].theirs) == x.n && strncasecmp(m->v[i].theirs, x.s, x.n) == 0)
			return m->v[i].column;
	return column_find(x.s, x.n);
}

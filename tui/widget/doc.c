#include "widget/doc.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "ombud.h"

struct doc_line *doc_line(struct doc *d, int indent)
{
	struct doc_line line = {.indent = indent};
	list_add(&d->line, line);
	return &d->line.v[d->line.n - 1];
}

static void add_bytes(struct doc *d, enum style style, const char *text, size_t n)
{
	if (!d->line.n)
		doc_line(d, 0);
	struct doc_line *line = &d->line.v[d->line.n - 1];
	struct doc_span span = {.bytes = n, .style = style};
	bytes_add(&line->text, text, n);
	list_add(&line->span, span);
}

void doc_add(struct doc *d, enum style style, const char *text)
{
	add_bytes(d, style, text, strlen(text));
}

void doc_printf(struct doc *d, enum style style, const char *fmt, ...)
{
	char text[1024];
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	doc_add(d, style, text);
	explicit_bzero(text, sizeof text);
}

void doc_say(struct doc *d, int indent, enum style style, const char *text)
{
	doc_line(d, indent);
	doc_add(d, style, text);
}

/* Bytes of s that fit in width: to the last blank if there is one in the second half. */
static size_t fold_at(const char *s, size_t n, int width, bool wide)
{
	size_t used, fit = ombud_text_fit(s, n, (size_t)(width > 1 ? width : 1), wide, &used);
	if (fit >= n)
		return n;
	for (size_t i = fit; i > fit / 3; i--)
		if (s[i] == ' ')
			return i;
	return fit ? fit : ombud_text_cluster(s, n);
}

static size_t fold_line(
    struct doc *d, int indent, int width, enum style style, const char *s, size_t n)
{
	size_t lines = 0;
	do {
		size_t k = fold_at(s, n, width, d->wide);
		doc_line(d, indent);
		add_bytes(d, style, s, k);
		lines++;
		while (k < n && s[k] == ' ')
			k++;
		s += k;
		n -= k ? k : n;
	} while (n);
	return lines;
}

size_t doc_fold(struct doc *d, int indent, int width, enum style style, const char *text)
{
	size_t bytes = strlen(text), size = bytes * 10 + 8, lines = 0;
	char *safe = heap_new(size);
	size_t n = ombud_safe_text(safe, size, text, bytes, OMBUD_SAFE_LINES);
	for (size_t at = 0; at < n;) {
		const char *feed = memchr(safe + at, '\n', n - at);
		size_t len = feed ? (size_t)(feed - safe) - at : n - at;
		enum style s = style == STYLE_TEXT && safe[at] == '>' ? STYLE_QUOTE : style;
		lines += fold_line(d, indent, width - indent, s, safe + at, len);
		at += len + 1;
	}
	explicit_bzero(safe, size);
	heap_free(safe);
	return lines;
}

int doc_cells(const struct doc *d, const char *text)
{
	return (int)ombud_text_cells(text, strlen(text), d->wide);
}

void doc_fold_after(struct doc *d, int indent, enum style head_style, const char *head, int width, enum style style,
    const char *text)
{
	size_t first = d->line.n;
	int under = indent + doc_cells(d, head);
	if (!doc_fold(d, under, width, style, text))
		doc_line(d, under);
	struct doc_line *line = &d->line.v[first];
	line->indent = indent;
	bytes_insert(&line->text, 0, head, strlen(head));
	struct doc_span span = {.bytes = strlen(head), .style = head_style};
	list_add(&line->span, span);
	memmove(line->span.v + 1, line->span.v, (line->span.n - 1) * sizeof span);
	line->span.v[0] = span;
}

void doc_pair(
    struct doc *d, int indent, int name_cells, int width, const char *name, const char *value)
{
	char head[64];
	int pad = name_cells - doc_cells(d, name);
	snprintf(head, sizeof head, "%.40s%*s", name, pad > 0 ? pad : 1, "");
	doc_fold_after(d, indent, STYLE_LABEL, head, width, STYLE_TEXT, value);
}

static void free_line(struct doc_line *l)
{
	bytes_free(&l->text);
	list_drop(&l->span);
}

void doc_drop(struct doc *d, size_t from, size_t n)
{
	for (size_t i = from; i < from + n; i++)
		free_line(&d->line.v[i]);
	memmove(d->line.v + from, d->line.v + from + n, (d->line.n - from - n) * sizeof *d->line.v);
	d->line.n -= n;
}

void doc_again(struct doc *d, size_t line, enum style style, const char *fmt, ...)
{
	char text[200];
	struct doc_line *l = &d->line.v[line];
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	bytes_clear(&l->text);
	bytes_str(&l->text, text);
	l->span.n = 0;
	list_add(&l->span, ((struct doc_span){strlen(text), style}));
}

void doc_clear(struct doc *d)
{
	for (size_t i = 0; i < d->line.n; i++)
		free_line(&d->line.v[i]);
	list_drop(&d->line);
}

/* ---- finding ------------------------------------------------------------------------------- */

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

const char *text_find(const char *text, const char *find)
{
	if (!find[0])
		return NULL;
	bool capital = false;
	for (const char *f = find; *f; f++)
		capital |= *f >= 'A' && *f <= 'Z';
	if (capital)
		return strstr(text, find);
	for (; *text; text++) {
		size_t i = 0;
		while (find[i] && lower(text[i]) == find[i])
			i++;
		if (!find[i])
			return text;
	}
	return NULL;
}

size_t doc_find(const struct doc *d, const char *find, size_t at, int step)
{
	for (size_t i = 0; i < d->line.n; i++) {
		if (text_find(bytes_text(&d->line.v[at].text), find))
			return at;
		at = step > 0 ? (at + 1) % d->line.n : at ? at - 1 : d->line.n - 1;
	}
	return d->line.n;
}

bool doc_seek(const struct doc *d, struct roll *r, const char *text, bool again, int step)
{
	size_t n = d->line.n, at = n ? r->at % n : 0;
	if (again && n)
		at = step > 0 ? (at + 1) % n : at ? at - 1 : n - 1;
	size_t hit = doc_find(d, text, at, step);
	if (hit == n)
		return false;
	r->top = r->at = hit;
	return true;
}

static size_t part_from(const struct doc *d, size_t at, int step)
{
	for (size_t i = at; step > 0 && ++i < d->line.n;)
		if (d->line.v[i].part)
			return i;
	for (size_t i = at; step < 0 && i > 0;)
		if (d->line.v[--i].part)
			return i;
	return at;
}

void doc_part(const struct doc *d, struct roll *r, int step)
{
	r->top = r->at = part_from(d, r->at < d->line.n ? r->at : 0, step);
}

/* ---- painting ------------------------------------------------------------------------------ */

static void mark_hits(
    const struct doc_line *line, struct canvas *c, int x, int y, int end, const char *find)
{
	const char *text = bytes_text(&line->text), *hit = text;
	while ((hit = text_find(hit, find))) {
		int from = x + (int)ombud_text_cells(text, (size_t)(hit - text), c->ambiguous_wide);
		int w = (int)ombud_text_cells(hit, strlen(find), c->ambiguous_wide);
		if (from + w <= end)
			canvas_restyle(c, from, y, w, STYLE_MATCH);
		hit += strlen(find);
	}
}

static void draw_line(
    const struct doc_line *line, struct canvas *c, int x, int y, int w, const char *find)
{
	int at = x + line->indent, end = x + w;
	size_t from = 0;
	for (size_t i = 0; i < line->span.n && at < end; i++) {
		const struct doc_span *s = &line->span.v[i];
		at += canvas_putn(
		    c, at, y, end - at, s->style, bytes_text(&line->text) + from, s->bytes);
		from += s->bytes;
	}
	if (find[0])
		mark_hits(line, c, x + line->indent, y, end, find);
}

void doc_draw(const struct doc *d, struct canvas *c, int x, int y, int w, int rows, size_t top,
    const char *find)
{
	for (int i = 0; i < rows && top + (size_t)i < d->line.n; i++)
		draw_line(&d->line.v[top + (size_t)i], c, x, y + i, w, find);
}

void doc_focus(const struct doc *d, struct canvas *c, int x, int y, int rows, size_t top, size_t at, const char *find)
{
	bool seen = at >= top && at < d->line.n && at - top < (size_t)rows;
	const struct doc_line *line = seen ? &d->line.v[at] : NULL;
	const char *text = line ? bytes_text(&line->text) : "", *hit = text_find(text, find);
	if (hit)
		x += line->indent + (int)ombud_text_cells(text, (size_t)(hit - text), c->ambiguous_wide);
	canvas_cursor(c, x, seen ? y + (int)(at - top) : y);
}

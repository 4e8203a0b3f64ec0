/* Which rows of the screen a many-line text takes, and on which the cursor stands; and the lines
 * entered before. */
#include "base/edit.h"

#include <string.h>

#include "ombud.h"

/* Bytes of the next row of a line: folds behind a blank where there is one. */
static size_t row_bytes(const char *s, size_t n, int width, bool wide)
{
	size_t used, fit = ombud_text_fit(s, n, (size_t)width, wide, &used);
	if (fit >= n)
		return n;
	for (size_t i = fit; i > fit / 2; i--)
		if (s[i - 1] == ' ')
			return i;
	return fit ? fit : ombud_text_cluster(s, n);
}

static void place_cursor(struct edit_rows *out, const struct edit *e)
{
	for (size_t i = 0; i < out->row.n; i++) {
		struct edit_row r = out->row.v[i];
		bool folded = i + 1 < out->row.n && out->row.v[i + 1].from == r.from + r.bytes;
		if (e->at < r.from || e->at > r.from + r.bytes - (folded ? 1 : 0))
			continue;
		out->at_row = i;
		out->at_cell =
		    (int)ombud_text_cells(bytes_text(&e->text) + r.from, e->at - r.from, e->wide);
		return;
	}
}

void edit_rows(struct edit_rows *out, const struct edit *e)
{
	*out = (struct edit_rows){0};
	const char *s = bytes_text(&e->text);
	int width = e->width > 2 ? e->width : 80;
	for (size_t at = 0; at <= e->text.len;) {
		const char *feed = memchr(s + at, '\n', e->text.len - at);
		size_t end = feed ? (size_t)(feed - s) : e->text.len;
		do {
			size_t n = row_bytes(s + at, end - at, width, e->wide);
			struct edit_row row = {.from = at, .bytes = n};
			list_add(&out->row, row);
			at += n;
		} while (at < end);
		at = end + 1;
	}
	place_cursor(out, e);
}

void edit_rows_free(struct edit_rows *r)
{
	list_drop(&r->row);
}

void history_add(struct history *h, const char *line)
{
	if (line[0] && (!h->line.n || strcmp(h->line.v[h->line.n - 1], line) != 0)) {
		char *copy = heap_str(line);
		list_add(&h->line, copy);
	}
	history_reset(h);
}

void history_reset(struct history *h)
{
	h->at = h->line.n;
	heap_free(h->draft);
	h->draft = NULL;
}

const char *history_walk(struct history *h, int step, const char *current)
{
	if ((step < 0 && h->at == 0) || (step > 0 && h->at >= h->line.n))
		return NULL;
	if (h->at == h->line.n) {
		heap_free(h->draft);
		h->draft = heap_str(current);
	}
	h->at = step < 0 ? h->at - 1 : h->at + 1;
	return h->at < h->line.n ? h->line.v[h->at] : h->draft;
}

void history_free(struct history *h)
{
	for (size_t i = 0; i < h->line.n; i++)
		heap_free(h->line.v[i]);
	list_drop(&h->line);
	heap_free(h->draft);
	h->draft = NULL;
}

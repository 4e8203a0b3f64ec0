#include "port/csvline.h"

#include <csv.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"

static void add_cell(void *bytes, size_t n, void *data)
{
	struct csv_record *r = data;
	struct csv_cells *c = &r->cells;
	struct buf b = {0};
	if (c->n == CSV_COLUMNS || n > CSV_CELL) {
		r->over = true;
		return;
	}
	if (c->n == c->cap) {
		c->cap = c->cap ? 2 * c->cap : 32;
		c->v = mem_resize(c->v, c->cap * sizeof *c->v);
	}
	const char *s = bytes ? bytes : "";
	for (size_t at = 0; at < n;) {
		const char *nul = memchr(s + at, '\0', n - at);
		size_t run = nul ? (size_t)(nul - s) - at : n - at;
		buf_add(&b, s + at, run);
		at += run;
		if (nul) {
			buf_str(&b, "\xEF\xBF\xBD");
			at++;
		}
	}
	c->v[c->n++] = buf_take(&b);
}

static void end_row(int end, void *data)
{
	struct csv_record *r = data;
	(void)end;
	r->done = true;
}

void csv_start(struct csv_record *r, char delimiter)
{
	*r = (struct csv_record){.delimiter = delimiter, .parser = mem_alloc(sizeof *r->parser)};
	csv_init(r->parser, CSV_STRICT | CSV_STRICT_FINI);
	csv_set_delim(r->parser, (unsigned char)delimiter);
	csv_set_blk_size(r->parser, 4096);
}

static void empty(struct csv_cells *c)
{
	for (size_t i = 0; i < c->n; i++)
		mem_free(c->v[i]);
	c->n = 0;
}

void csv_clear(struct csv_record *r)
{
	struct csv_parser *p = r->parser;
	empty(&r->cells);
	csv_free(p);
	csv_init(p, CSV_STRICT | CSV_STRICT_FINI);
	csv_set_delim(p, (unsigned char)r->delimiter);
	csv_set_blk_size(p, 4096);
	r->bytes = 0;
	r->line = r->quote_line = 0;
	r->done = r->over = false;
}

void csv_stop(struct csv_record *r)
{
	csvline_free(&r->cells);
	csv_free(r->parser);
	mem_free(r->parser);
	r->parser = NULL;
}

void csvline_free(struct csv_cells *c)
{
	empty(c);
	mem_free(c->v);
	*c = (struct csv_cells){0};
}

static bool only_blanks(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i] != ' ' && s[i] != '\r' && s[i] != '\n' && s[i] != '\t')
			return false;
	return true;
}

enum csv_state csv_feed(struct csv_record *r, const char *line, size_t n)
{
	if (r->line == 0 && only_blanks(line, n))
		return CSV_BLANK;
	size_t cells = r->cells.n;
	r->bytes += n;
	if (r->bytes > CSV_RECORD)
		return CSV_TOO_MUCH;
	size_t taken = csv_parse(r->parser, line, n, add_cell, end_row, r);
	if (r->over)
		return CSV_TOO_MUCH;
	if (taken != n)
		return CSV_BAD;
	if (r->done)
		return CSV_DONE;
	if (r->cells.n > cells) /* cells ended here: the open quote began here too */
		r->quote_line = r->line;
	r->line++;
	return CSV_MORE;
}

enum csv_state csv_end(struct csv_record *r)
{
	if (r->bytes == 0)
		return CSV_BLANK;
	if (csv_fini(r->parser, add_cell, end_row, r) != 0)
		return CSV_BAD;
	return r->over ? CSV_TOO_MUCH : r->done ? CSV_DONE : CSV_BLANK;
}

bool csvline_split(struct csv_cells *out, const char *line, size_t n, char delimiter)
{
	struct csv_record r;
	csv_start(&r, delimiter);
	enum csv_state st = csv_feed(&r, line, n);
	if (st == CSV_MORE)
		st = csv_end(&r);
	*out = r.cells;
	r.cells = (struct csv_cells){0};
	csv_stop(&r);
	if (st == CSV_DONE)
		return true;
	csvline_free(out);
	return false;
}

char csvline_delimiter(const char *line, size_t n, const struct map *map)
{
	static const char choices[] = ",;\t";
	char best = ',';
	size_t best_score = 0;
	for (const char *d = choices; *d; d++) {
		struct csv_cells cells;
		if (!csvline_split(&cells, line, n, *d))
			continue;
		size_t score = cells.n;
		for (size_t i = 0; i < cells.n; i++)
			score += map_column(map, cells.v[i], strlen(cells.v[i])) ? 1000 : 0;
		if (score > best_score) {
			best_score = score;
			best = *d;
		}
		csvline_free(&cells);
	}
	return best;
}

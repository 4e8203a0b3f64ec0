#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/say.h"
#include "base/vec.h"
#include "port/csvline.h"
#include "port/readers.h"
#include "text/charset.h"

/* Lines that were read and may have to be read again: a record whose quote is never closed takes
 * in lines that are records of their own. */
struct line {
	size_t start, end; /* bytes of held */
	long number;
	bool whole; /* false: over the cap, its rest was passed over */
};
struct reader {
	struct source *src;
	const struct sink *sink;
	const struct map *map;
	struct buf held;
	VEC(struct line) lines;
	size_t first, next; /* lines: of the record at hand, and to be read next */
	struct csv_record record;
	struct buf header; /* the header line as it stands */
	int columns[CSV_COLUMNS];
	size_t n_columns;
	char delimiter;
	bool recovering; /* lines from first to next are a bad record */
	char why[300];
	long bad_line;
};

/* False: the file is at its end. */
static bool read_line(struct reader *r)
{
	struct piece p;
	struct line l = {.start = r->held.len, .whole = true};
	bool any = false;
	while (source_next(r->src, &p)) {
		if (!any)
			l.number = (long)p.line;
		any = true;
		if (r->held.len - l.start + p.n <= CSV_RECORD)
			buf_add(&r->held, p.s, p.n);
		else
			l.whole = false;
		if (p.ends)
			break;
	}
	l.end = r->held.len;
	if (any)
		vec_push(&r->lines, l);
	return any;
}

static bool take_line(struct reader *r, const char **s, size_t *n, const struct line **line)
{
	if (r->next == r->lines.n && !read_line(r))
		return false;
	*line = &r->lines.v[r->next++];
	*s = buf_text(&r->held) + (*line)->start;
	*n = (*line)->end - (*line)->start;
	return true;
}

/* Done with the lines before the next one. Memory is only moved now and then: lines that were
 * read ahead may be many. */
static void drop_lines(struct reader *r)
{
	r->first = r->next;
	if (r->next == r->lines.n) {
		buf_cut(&r->held, 0);
		r->lines.n = r->first = r->next = 0;
		return;
	}
	size_t from = r->lines.v[r->next].start, left = r->lines.n - r->next;
	if (from < r->held.len / 2)
		return;
	memmove(r->held.data, r->held.data + from, r->held.len - from);
	buf_cut(&r->held, r->held.len - from);
	for (size_t i = 0; i < left; i++) {
		r->lines.v[i] = r->lines.v[r->next + i];
		r->lines.v[i].start -= from;
		r->lines.v[i].end -= from;
	}
	r->lines.n = left;
	r->first = r->next = 0;
}

/* Lines [r->first, to) as they came. */
static struct item item_of(const struct reader *r, const char *place, size_t to)
{
	size_t from = to > r->first ? r->lines.v[r->first].start : 0;
	size_t n = to > r->first ? r->lines.v[to - 1].end - from : 0;
	return (struct item){.file = r->src->name,
	    .place = place,
	    .form = ITEM_CSV,
	    .bytes = buf_text(&r->held) + from,
	    .n = n,
	    .size = n,
	    .at = r->src->at,
	    .header = buf_text(&r->header),
	    .n_header = r->header.len,
	    .from_line = "",
	    .from_sender = ""};
}

/* Hands the lines before that one over as a bad record. */
static bool reject(struct reader *r, size_t to)
{
	char place[40];
	snprintf(place, sizeof place, _("line %ld"), r->bad_line);
	struct item item = item_of(r, place, to);
	r->recovering = false;
	return r->sink->reject(r->sink->data, &item, r->why);
}

static bool reject_lines(struct reader *r)
{
	bool go = reject(r, r->next);
	drop_lines(r);
	return go;
}

static bool give_row(struct reader *r, size_t first)
{
	struct cell cells[CSV_COLUMNS];
	struct buf text[CSV_COLUMNS];
	char place[40];
	size_t n = 0;
	memset(text, 0, sizeof *text * r->n_columns);
	snprintf(place, sizeof place, _("line %ld"), r->lines.v[first].number);
	for (size_t i = 0; i < r->n_columns; i++) {
		const char *v = r->record.cells.v[i];
		if (!r->columns[i] || r->columns[i] == COLUMN_IGNORE || !v[0])
			continue;
		charset_decode(&text[i], NULL, v, strlen(v));
		cells[n].column = r->columns[i];
		cells[n++].value = buf_text(&text[i]);
	}
	r->first = first;
	struct item item = item_of(r, place, r->next);
	bool go = r->sink->row(r->sink->data, &item, cells, n);
	for (size_t i = 0; i < r->n_columns; i++)
		buf_free(&text[i]);
	return go;
}

static void explain(struct reader *r, enum csv_state st, size_t n_lines)
{
	r->bad_line = r->lines.v[r->first].number + r->record.quote_line;
	if (st == CSV_TOO_MUCH)
		snprintf(r->why, sizeof r->why,
		    _("over a limit: %d columns, 1 MB a cell, 4 MB a record"), CSV_COLUMNS);
	else if (st == CSV_BAD && n_lines > 1)
		snprintf(r->why, sizeof r->why,
		    _("the quote that opens in this line is not closed; close it, and double a "
		      "quote "
		      "inside a cell"));
	else if (st == CSV_BAD)
		snprintf(r->why, sizeof r->why,
		    _("a quote stands inside a cell: put the cell in quotes and double it"));
	else
		snprintf(r->why, sizeof r->why,
		    n_lines > 1 ? _("%zu columns where the header has %zu, over several lines: is "
				    "a quote that "
				    "opens in this line not closed?")
				: _("%zu columns where the header has %zu; a cell with the "
				    "delimiter in it needs "
				    "quotes"),
		    r->record.cells.n, r->n_columns);
}

/* Feeds lines until the record is whole or cannot be. */
static enum csv_state read_record(struct reader *r)
{
	const struct line *line;
	const char *s;
	size_t n;
	enum csv_state st = CSV_MORE;
	csv_clear(&r->record);
	while (st == CSV_MORE) {
		if (!take_line(r, &s, &n, &line))
			return csv_end(&r->record);
		if (!line->whole)
			return CSV_TOO_MUCH;
		st = csv_feed(&r->record, s, n);
		if (st == CSV_MORE && n && s[n - 1] != '\n')
			return csv_end(&r->record);
		if (st == CSV_MORE && r->recovering)
			return CSV_BAD; /* only a line that is whole by itself ends a bad record */
	}
	return st;
}

/* One record, good or bad. Bad ones grow until a line parses as the header does. */
static bool step(struct reader *r, bool *go)
{
	size_t first = r->next;
	enum csv_state st = read_record(r);
	if (r->next == first) {
		if (r->recovering)
			*go = reject(r, first);
		return false;
	}
	bool good = st == CSV_DONE && r->record.cells.n == r->n_columns;
	if (good) {
		if (r->recovering)
			*go = reject(r, first);
		*go = *go && give_row(r, first);
		drop_lines(r);
	} else if (st == CSV_BLANK && !r->recovering) {
		drop_lines(r);
	} else if (!r->recovering) {
		size_t n_lines = r->next - first;
		explain(r, st, n_lines);
		r->recovering = n_lines > 1;
		if (n_lines > 1)
			r->next = first + 1;
		else
			*go = reject_lines(r);
	}
	return *go && r->sink->progress(r->sink->data, r->src->at);
}

static void note_unknown(struct reader *r, const struct csv_cells *cells)
{
	struct buf names = {0}, text = {0};
	for (size_t i = 0; i < cells->n && names.len < 300; i++)
		if (!r->columns[i] && cells->v[i][0])
			buf_printf(&names, "%s%s", names.len ? ", " : "", cells->v[i]);
	if (names.len) {
		charset_decode(&text, NULL, buf_text(&names), names.len);
		struct buf note = {0};
		buf_printf(&note,
		    _("columns left out, for they are not known here: %s (name them in a "
		      "file for --map)"),
		    buf_text(&text));
		r->sink->note(r->sink->data, r->src->name, _("line 1"), buf_text(&note));
		buf_free(&note);
	}
	buf_free(&names);
	buf_free(&text);
}

/* NULL, or what is wrong with the header. */
static const char *read_columns(struct reader *r, const struct csv_cells *cells)
{
	bool any = false;
	for (size_t i = 0; i < cells->n; i++) {
		struct buf name = {0};
		charset_decode(&name, NULL, cells->v[i], strlen(cells->v[i]));
		int c = r->columns[i] = map_column(r->map, buf_text(&name), name.len);
		buf_free(&name);
		any |= c == COLUMN_SUBJECT || c == COLUMN_BODY;
		for (size_t k = 0; k < i && c && c < COLUMN_IGNORE; k++)
			if (r->columns[k] == c)
				return _("two columns have the same name");
	}
	r->n_columns = cells->n;
	return any ? NULL
		   : _("no column is called subject or body; name theirs in a file for --map");
}

static bool read_header(struct reader *r, bool *go)
{
	const struct line *line;
	const char *s, *why = _("the header line is not closed or has a stray quote");
	size_t n;
	struct csv_cells cells = {0};
	do {
		if (!take_line(r, &s, &n, &line))
			return false;
	} while (n == strspn(s, "\r\n \t"));
	buf_add(&r->header, s, n);
	if (n >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0) {
		s += 3;
		n -= 3;
	}
	r->delimiter = csvline_delimiter(s, n, r->map);
	if (line->whole && csvline_split(&cells, s, n, r->delimiter))
		why = read_columns(r, &cells);
	if (!why)
		note_unknown(r, &cells);
	csvline_free(&cells);
	if (why) {
		r->bad_line = r->lines.v[r->next - 1].number;
		snprintf(r->why, sizeof r->why, "%s", why);
		*go = reject(r, r->lines.n);
		return false;
	}
	drop_lines(r);
	return true;
}

bool csv_read(struct source *src, const struct sink *sink, const struct map *map)
{
	struct reader r = {.src = src, .sink = sink, .map = map};
	bool go = true;
	if (read_header(&r, &go)) {
		csv_start(&r.record, r.delimiter);
		while (step(&r, &go))
			continue;
		csv_stop(&r.record);
	}
	buf_free(&r.held);
	buf_free(&r.header);
	vec_free(&r.lines);
	return go;
}

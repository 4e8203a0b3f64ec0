#include "port/rows.h"

#include <csv.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/utf8.h"
#include "text/safe.h"
#include "text/unicode.h"

static const char *const FORMATS[] = {
    [ROWS_TABLE] = "table",
    [ROWS_JSON] = "json",
    [ROWS_CSV] = "csv",
    [ROWS_IDS] = "ids",
};

enum ombud_status rows_format_of(enum rows_format *out, struct err *err, const char *name)
{
	*out = ROWS_TABLE;
	if (!name)
		return OMBUD_OK;
	for (size_t i = 0; i < sizeof FORMATS / sizeof *FORMATS; i++) {
		if (strcmp(name, FORMATS[i]) == 0) {
			*out = (enum rows_format)i;
			return OMBUD_OK;
		}
	}
	return fail(err, OMBUD_INPUT, _("this format is not known: write table, json, csv or ids"));
}

/* ---- CSV ---- */

/* What a spreadsheet takes for the start of a formula, also in full width, after blanks. */
static bool starts_formula(const char *s, size_t n)
{
	while (n > 0) {
		unsigned c;
		size_t step = utf8_get(s, n, &c, NULL);
		bool blank = c == ' ' || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A) ||
			     c == 0x202F || c == 0x205F || c == 0x1680;
		if (!blank)
			return c < 0x80 ? strchr("=+-@\t\r\n", (int)c) != NULL
					: c == 0xFF1D || c == 0xFF0B || c == 0xFF0D || c == 0xFF20;
		s += step;
		n -= step;
	}
	return false;
}

/* A file that begins with these two is read as something other than CSV. */
static bool starts_magic(const char *s)
{
	return strncmp(s, "ID", 2) == 0 || strncmp(s, "sep=", 4) == 0;
}

void rows_csv_cell(struct buf *out, const char *text, bool first)
{
	struct buf cell = {0};
	if (!first)
		buf_char(out, ',');
	/* The raw text is looked at as well: the guard turns a leading tab into blanks. */
	bool formula = starts_formula(text, strlen(text));
	safe_add(&cell, text, strlen(text), OMBUD_SAFE_LIST);
	if (formula || starts_formula(buf_text(&cell), cell.len) ||
	    (first && starts_magic(buf_text(&cell)))) {
		struct buf plain = cell;
		cell = (struct buf){0};
		buf_char(&cell, '\'');
		buf_add(&cell, buf_text(&plain), plain.len);
		buf_free(&plain);
	}
	size_t need = csv_write(NULL, 0, buf_text(&cell), cell.len);
	char *quoted = mem_alloc(need + 1);
	csv_write(quoted, need, buf_text(&cell), cell.len);
	buf_add(out, quoted, need);
	mem_free(quoted);
	buf_free(&cell);
}

void rows_csv_end(struct buf *out)
{
	buf_str(out, "\r\n");
}

/* ---- JSON ---- */

/* Whether the guard would let the character stand as it is. A letter goes before it, so that a
 * combining mark has something to stand on. */
static bool plain_character(const char *s, size_t n, unsigned c)
{
	if (c >= 0xA1 && c < 0x300 && c != 0xAD)
		return true;
	char with_base[8] = "a";
	memcpy(with_base + 1, s, n);
	struct buf safe = {0};
	safe_add(&safe, with_base, n + 1, OMBUD_SAFE_LIST);
	bool same = safe.len == n + 1 && memcmp(buf_text(&safe), with_base, n + 1) == 0;
	buf_free(&safe);
	return same;
}

static void json_escape(struct buf *out, unsigned c)
{
	if (c >= 0x10000) {
		c -= 0x10000;
		buf_printf(out, "\\u%04x", 0xD800 + (c >> 10));
		c = 0xDC00 + (c & 0x3FF);
	}
	buf_printf(out, "\\u%04x", c);
}

/* Bytes from s that are printable ASCII: most of every line. */
static size_t ascii_run(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && s[i] >= ' ' && s[i] < 0x7F)
		i++;
	return i;
}

/* A flood of combining marks is escaped from the third on: the text stays whole, and a terminal that
 * shows the line stacks no tower. */
static size_t json_character(struct buf *out, const char *s, size_t n, unsigned *marks)
{
	enum { MARKS_PER_BASE = 2 };
	unsigned c;
	size_t step = utf8_get(s, n, &c, NULL);
	*marks = unicode_is_mark(c) ? *marks + 1 : 0;
	/* The bullet of the masks is in every line. */
	if (c == '\n') /* between members alone: in a text it is written \n already */
		buf_char(out, '\n');
	else if (*marks > MARKS_PER_BASE)
		json_escape(out, c);
	else if (c == 0x2022 || (c > 0x7F && plain_character(s, step, c)))
		buf_add(out, s, step);
	else
		json_escape(out, c);
	return step;
}

static void put_json(struct buf *out, json_t *object, size_t flags)
{
	char *text = json_dumps(object, flags);
	size_t n = text ? strlen(text) : 0;
	unsigned marks = 0;
	for (size_t i = 0; i < n;) {
		size_t run = ascii_run(text + i, n - i);
		marks = run ? 0 : marks;
		buf_add(out, text + i, run);
		i += run;
		if (i < n)
			i += json_character(out, text + i, n - i, &marks);
	}
	buf_char(out, '\n');
	free(text);
	json_decref(object);
}

void rows_json_line(struct buf *out, json_t *object)
{
	put_json(out, object, JSON_COMPACT);
}

void rows_json_pretty(struct buf *out, json_t *object)
{
	put_json(out, object, JSON_INDENT(2));
}

json_t *rows_json_text(const char *text)
{
	return text && *text ? json_string(text) : json_null();
}

/* ---- tables ---- */

void rows_table_cell(struct buf *out, const char *text, size_t cells, bool last)
{
	struct buf safe = {0};
	safe_add(&safe, text, strlen(text), OMBUD_SAFE_LIST);
	const char *s = buf_text(&safe);
	size_t used = unicode_cells(s, safe.len, false), bytes = safe.len;
	if (cells > 0 && used > cells) {
		bytes = unicode_fit(s, safe.len, cells - 1, false, &used);
		buf_add(out, s, bytes);
		buf_char(out, '~');
		used++;
	} else {
		buf_add(out, s, bytes);
	}
	for (; !last && used < cells + 1; used++)
		buf_char(out, ' ');
	buf_free(&safe);
}

void rows_table_end(struct buf *out)
{
	size_t n = out->len;
	while (n > 0 && out->data[n - 1] == ' ')
		n--;
	buf_cut(out, n);
	buf_char(out, '\n');
}

void rows_key(struct buf *out, const char *title)
{
	for (const char *p = title; *p; p++)
		buf_char(out, *p >= 'A' && *p <= 'Z' ? (char)(*p - 'A' + 'a')
			      : *p == ' '	     ? '_'
						     : *p);
}

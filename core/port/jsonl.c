#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "base/vec.h"
#include "port/readers.h"

enum { JSON_LINE = 4 * 1024 * 1024, JSON_STRING_BYTES = 1024 * 1024, JSON_DEPTH = 64 };

struct reader {
	struct source *src;
	const struct sink *sink;
	const struct map *map;
	struct buf line, unknown;
	long number;
	bool whole;
	VEC(struct cell) cells;
	VEC(char *) texts;
	char why[300];
};

static bool wrong(struct reader *r, const char *why)
{
	snprintf(r->why, sizeof r->why, "%s", why);
	return false;
}

/* jansson goes down into arrays and objects by recursion: how deep is counted before. */
static bool too_deep(const char *s, size_t n)
{
	int depth = 0;
	bool text = false;
	for (size_t i = 0; i < n; i++) {
		if (text) {
			text = s[i] != '"';
			i += s[i] == '\\';
			continue;
		}
		text = s[i] == '"';
		depth += s[i] == '[' || s[i] == '{';
		depth -= s[i] == ']' || s[i] == '}';
		if (depth > JSON_DEPTH)
			return true;
	}
	return false;
}

/* The library's own sentences quote the line: personal data. Ours say what and where. */
static const char *what(const json_error_t *e)
{
	switch (json_error_code(e)) {
	case json_error_invalid_utf8:
		return _("bytes that are not UTF-8");
	case json_error_premature_end_of_input:
		return _("the object is not closed on this line");
	case json_error_end_of_input_expected:
		return _("something follows the object");
	case json_error_duplicate_key:
		return _("a key stands twice");
	case json_error_numeric_overflow:
		return _("a number too large");
	case json_error_null_byte_in_key:
	case json_error_null_character:
		return _("a NUL in a text");
	case json_error_stack_overflow:
		return _("nested too deeply");
	default:
		return _("not valid JSON");
	}
}

static void keep_value(struct reader *r, int column, const char *value)
{
	struct cell c = {.column = column, .value = value};
	vec_push(&r->cells, c);
}

static void keep_printed(struct reader *r, int column, struct buf *b)
{
	char *text = buf_take(b);
	vec_push(&r->texts, text);
	keep_value(r, column, text);
}

/* A list is written as a cell is: '|' between. */
static bool add_list(struct reader *r, int column, const json_t *list)
{
	struct buf b = {0};
	size_t n = json_array_size(list);
	for (size_t i = 0; i < n; i++) {
		const json_t *x = json_array_get(list, i);
		if (json_is_string(x))
			buf_printf(&b, "%s%s", i ? "|" : "", json_string_value(x));
		else if (json_is_integer(x))
			buf_printf(&b, "%s%lld", i ? "|" : "", (long long)json_integer_value(x));
		else
			break;
		if (i + 1 == n) {
			keep_printed(r, column, &b);
			return true;
		}
	}
	buf_free(&b);
	return n == 0;
}

static bool add_value(struct reader *r, const char *key, int column, const json_t *v)
{
	struct buf b = {0};
	bool good = true;
	if (json_is_string(v) && json_string_length(v) <= JSON_STRING_BYTES)
		keep_value(r, column, json_string_value(v));
	else if (json_is_integer(v))
		buf_printf(&b, "%lld", (long long)json_integer_value(v));
	else if (json_is_real(v))
		buf_printf(&b, "%.15g", json_real_value(v));
	else if (json_is_array(v))
		good = add_list(r, column, v);
	else
		good = json_is_null(v);
	if (b.len)
		keep_printed(r, column, &b);
	buf_free(&b);
	if (!good)
		snprintf(r->why, sizeof r->why,
		    json_is_string(v) ? _("%.40s: a text over 1 MB")
				      : _("%.40s: write a text, a number or a list of texts"),
		    key);
	return good;
}

static void note_unknown(struct reader *r, const char *key)
{
	struct buf note = {0};
	char name[80];
	snprintf(name, sizeof name, "|%.60s|", key);
	if (r->unknown.len > 4000 || strstr(buf_text(&r->unknown), name))
		return;
	buf_str(&r->unknown, name);
	char place[40];
	snprintf(place, sizeof place, _("line %ld"), r->number);
	buf_printf(&note,
	    _("the key %.60s is left out, for it is not known here (name it in a file "
	      "for --map)"),
	    key);
	r->sink->note(r->sink->data, r->src->name, place, buf_text(&note));
	buf_free(&note);
}

static bool add_object(struct reader *r, json_t *object, bool inner)
{
	const char *key;
	json_t *v;
	json_object_foreach(object, key, v)
	{
		int column = map_column(r->map, key, strlen(key));
		if (!inner && strcmp(key, "person") == 0 && json_is_object(v)) {
			if (!add_object(r, v, true))
				return false;
		} else if (column == COLUMN_NONE) {
			note_unknown(r, key);
		} else if (column != COLUMN_IGNORE && !add_value(r, key, column, v)) {
			return false;
		}
	}
	return true;
}

static bool give(struct reader *r, struct item *item, json_t *object)
{
	r->cells.n = 0;
	bool good = add_object(r, object, false);
	bool go = good ? r->sink->row(r->sink->data, item, r->cells.v, r->cells.n)
		       : r->sink->reject(r->sink->data, item, r->why);
	for (size_t i = 0; i < r->texts.n; i++)
		mem_free(r->texts.v[i]);
	r->texts.n = 0;
	return go;
}

static json_t *parse(struct reader *r, const char *s, size_t n)
{
	json_error_t e;
	if (!r->whole)
		return wrong(r, _("the line is over 4 MB")), NULL;
	if (memchr(s, '\0', n))
		return wrong(r, _("a NUL byte in the line")), NULL;
	if (too_deep(s, n))
		return wrong(r, _("nested more than 64 deep")), NULL;
	json_t *j = json_loadb(s, n, JSON_REJECT_DUPLICATES, &e);
	if (!j)
		snprintf(r->why, sizeof r->why, _("column %d: %s"), e.column < 0 ? 0 : e.column,
		    what(&e));
	else if (!json_is_object(j))
		wrong(r, _("not an object: write one {...} a line"));
	if (j && !json_is_object(j)) {
		json_decref(j);
		j = NULL;
	}
	return j;
}

static bool one_line(struct reader *r)
{
	const char *s = buf_text(&r->line);
	size_t n = r->line.len;
	char place[40];
	if (r->number == 1 && n >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0) {
		s += 3;
		n -= 3;
	}
	while (n && strchr(" \t\r\n", s[n - 1]) && s[n - 1])
		n--;
	if (n == strspn(s, " \t"))
		return true;
	snprintf(place, sizeof place, _("line %ld"), r->number);
	struct item item = {.file = r->src->name,
	    .place = place,
	    .form = ITEM_JSON,
	    .bytes = buf_text(&r->line),
	    .n = r->line.len,
	    .size = r->line.len,
	    .at = r->src->at,
	    .from_line = "",
	    .from_sender = ""};
	json_t *object = parse(r, s, n);
	if (!object)
		return r->sink->reject(r->sink->data, &item, r->why);
	bool go = give(r, &item, object);
	json_decref(object);
	return go;
}

static bool read_line(struct reader *r)
{
	struct piece p;
	bool any = false;
	buf_cut(&r->line, 0);
	r->whole = true;
	while (source_next(r->src, &p)) {
		if (!any)
			r->number = (long)p.line;
		any = true;
		if (r->line.len + p.n <= JSON_LINE)
			buf_add(&r->line, p.s, p.n);
		else
			r->whole = false;
		if (p.ends)
			break;
	}
	return any;
}

static size_t blanks(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && strchr(" \t\r\n\xEF\xBB\xBF", s[i]) && s[i])
		i++;
	return i;
}

/* An array, or an object over many lines, is one mistake and not one a line. */
static const char *other_form(const char *s, size_t n)
{
	size_t at = blanks(s, n);
	if (at == n)
		return NULL;
	if (s[at] == '[')
		return _("a JSON array: write one object a line (jq -c '.[]' FILE)");
	size_t next = at + 1;
	while (next < n && (s[next] == ' ' || s[next] == '\t' || s[next] == '\r'))
		next++;
	if (s[at] == '{' && next < n && s[next] == '\n')
		return _("an object over several lines: write one object a line (jq -c . FILE)");
	return NULL;
}

bool jsonl_read(struct source *src, const struct sink *sink, const struct map *map)
{
	struct reader r = {.src = src, .sink = sink, .map = map};
	const char *ahead;
	size_t n = source_peek(src, &ahead, 4096);
	const char *other = other_form(ahead, n);
	bool go = true;
	if (other) {
		struct item item = {.file = src->name,
		    .place = _("line 1"),
		    .form = ITEM_JSON,
		    .bytes = "",
		    .from_line = "",
		    .from_sender = ""};
		return sink->reject(sink->data, &item, other);
	}
	while (go && read_line(&r))
		go = one_line(&r) && sink->progress(sink->data, src->at);
	buf_free(&r.line);
	buf_free(&r.unknown);
	vec_free(&r.cells);
	vec_free(&r.texts);
	return go;
}

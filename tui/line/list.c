/* Reading: list, count, show, explain. */
#include <string.h>

#include "line/line.h"

/* The words, or --filter; both are and-ed by standing side by side in brackets. */
static const char *filter_of(struct line *l)
{
	const char *option = line_value(l, "filter");
	const char *words = line_join(l, 0);
	if (!option)
		return words;
	option = line_utf8(l, option);
	return *words ? line_format(l, "(%s) (%s)", words, option) : option;
}

static bool to_people(void *data, const char *bytes, size_t n)
{
	struct line *l = data;
	char *text = heap_strn(bytes, n);
	line_text(l, text);
	heap_free(text);
	return !l->failed;
}

static bool to_programs(void *data, const char *bytes, size_t n)
{
	return line_bytes(data, bytes, n);
}

static const char *utf8_value(struct line *l, const char *option)
{
	const char *value = line_value(l, option);
	return value ? line_utf8(l, value) : NULL;
}

int line_list(struct line *l)
{
	struct ombud_export_how how = {
	    .filter = filter_of(l),
	    .sort = utf8_value(l, "sort"),
	    .columns = utf8_value(l, "cols"),
	    .format = line_value(l, "format"),
	    .reveal = utf8_value(l, "reveal"),
	    .undecided = line_flag(l, "undecided"),
	    .width = l->world->columns,
	    .write = line_for_people(l) ? to_people : to_programs,
	    .write_data = l,
	};
	int64_t rows;
	if (!line_number(l, "limit", 1, INT64_MAX, &how.limit))
		return LINE_USAGE;
	int code = line_as_of(l);
	if (code)
		return code;
	/* Read first by itself, so that the export can only complain of the keys. */
	enum ombud_status status = how.sort ? ombud_filter_check(l->s, how.filter) : OMBUD_OK;
	if (status)
		return line_fail(l, status, how.filter);
	status = ombud_export(&rows, l->s, &how);
	if (status)
		return line_fail(l, status, how.sort ? how.sort : how.filter);
	line_undecided(l, ombud_undecided(l->s));
	if (rows == 0)
		line_note(l, *how.filter ? _("nothing matches") : _("there are no tickets"));
	return rows ? LINE_DONE : LINE_PARTLY;
}

/* One row a value. */
static int count_by(struct line *l, const char *filter, const char *field)
{
	static const char *const TITLES[] = {"Value", "Count", "Filter"};
	enum { COLUMNS = sizeof TITLES / sizeof *TITLES };
	struct ombud_facets *f;
	int64_t most = 0;
	if (!line_number(l, "limit", 1, 100000, &most))
		return LINE_USAGE;
	enum ombud_status status = ombud_facets(&f, l->s, filter, field, (size_t)most);
	if (status)
		return line_fail(l, status, filter);
	const char **cells = line_keep(l, (f->n + 1) * COLUMNS * sizeof *cells);
	for (size_t i = 0; i < f->n; i++) {
		cells[i * COLUMNS] = f->v[i].label;
		cells[i * COLUMNS + 1] = line_format(l, "%lld", (long long)f->v[i].count);
		cells[i * COLUMNS + 2] = f->v[i].term;
	}
	const struct ombud_table table = {
	    .titles = TITLES, .n_columns = COLUMNS, .n_rows = f->n, .cells = cells};
	int code = line_table(l, &table);
	if (f->more)
		line_note(l, _("%lld more values: --limit shows more"), (long long)f->more);
	ombud_facets_free(f);
	line_undecided(l, ombud_undecided(l->s));
	return code;
}

int line_count(struct line *l)
{
	const char *filter = filter_of(l), *by = utf8_value(l, "by");
	int64_t n;
	int code = line_as_of(l);
	if (code)
		return code;
	if (by)
		return count_by(l, filter, by);
	enum ombud_status status = ombud_count(&n, l->s, filter);
	if (status)
		return line_fail(l, status, filter);
	line_put(l, "%lld\n", (long long)n);
	line_undecided(l, ombud_undecided(l->s));
	return n ? LINE_DONE : LINE_PARTLY;
}

/* The clock of the ticket alone, in words. */
static int show_why(struct line *l, int64_t id)
{
	struct ombud_due *d;
	enum ombud_status status = ombud_ticket_why(&d, l->s, id);
	if (status)
		return line_fail(l, status, NULL);
	if (line_for_people(l))
		line_put(l, "#%lld\n", (long long)id);
	int code = line_put_due(l, d, true);
	ombud_due_free(d);
	return code;
}

static int show_one(struct line *l, int64_t id)
{
	char *text;
	const struct ombud_show_how how = {.format = line_value(l, "format"),
	    .reveal = utf8_value(l, "reveal"),
	    .field = utf8_value(l, "field"),
	    .reason = utf8_value(l, "reason")};
	enum ombud_status status = ombud_show(&text, l->s, id, &how);
	if (status)
		return line_fail(l, status, NULL);
	return line_hand_out(l, text);
}

int line_show(struct line *l)
{
	int64_t *ids;
	size_t n;
	int code = line_references(l, l->words, l->n_words, &ids, &n);
	for (size_t i = 0, shown = 0; i < n && !code; i++) {
		int one = line_flag(l, "why") ? show_why(l, ids[i]) : show_one(l, ids[i]);
		shown += !one;
		/* A number that is not there does not hide the others. */
		if (one && one != LINE_PARTLY)
			return one;
		if (i + 1 < n && !one && line_for_people(l))
			line_put(l, "\n");
		if (i + 1 == n)
			code = shown == n ? LINE_DONE : LINE_PARTLY;
	}
	return code;
}

int line_explain(struct line *l)
{
	char *text;
	const char *filter = line_join(l, 0);
	enum ombud_status status = ombud_filter_explain(&text, l->s, filter);
	if (status)
		return line_fail(l, status, filter);
	line_text(l, text);
	ombud_free(text);
	return LINE_DONE;
}

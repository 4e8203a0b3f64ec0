/* Answers of the face that are already rows or dates, as text: tables of the desk, the legal
 * clock, and instants. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/time.h"
#include "port/rows.h"
#include "text/unicode.h"

static const char ZONE[] = "Europe/Stockholm";

enum ombud_status ombud_time_read(int64_t *out, const char *text)
{
	bool has_time;
	return instant_parse(text, strlen(text), ZONE, out, &has_time) ? OMBUD_OK : OMBUD_INPUT;
}

/* ---- tables ---- */

static const char *cell(const struct ombud_table *t, size_t row, size_t column)
{
	return t->cells[row * t->n_columns + column];
}

/* Columns that are numbers wherever they stand; all others are text, whatever a row holds. */
static bool is_number(const char *key)
{
	static const char *const keys[] = {"id", "entry", "count", "tickets", "n", "place", "matched",
	    "applied", "refused", "undecided", "failed", "job", "done", "total"};
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		if (strcmp(keys[i], key) == 0)
			return true;
	return false;
}

static json_t *cell_json(const char *key, const char *text)
{
	return *text && is_number(key) ? json_integer(strtoll(text, NULL, 10))
				       : rows_json_text(text);
}

static void as_json(struct buf *out, const struct ombud_table *t, size_t row)
{
	json_t *object = json_object();
	for (size_t c = 0; c < t->n_columns; c++) {
		struct buf key = {0};
		rows_key(&key, t->titles[c]);
		json_object_set_new(
		    object, buf_text(&key), cell_json(buf_text(&key), cell(t, row, c)));
		buf_free(&key);
	}
	rows_json_line(out, object);
}

static void csv_header(struct buf *out, const struct ombud_table *t)
{
	for (size_t c = 0; c < t->n_columns; c++) {
		struct buf key = {0};
		rows_key(&key, t->titles[c]);
		rows_csv_cell(out, buf_text(&key), c == 0);
		buf_free(&key);
	}
	rows_csv_end(out);
}

static size_t widest(const struct ombud_table *t, size_t column)
{
	const char *title = t->titles[column];
	size_t most = unicode_cells(title, strlen(title), false);
	for (size_t r = 0; r < t->n_rows; r++) {
		const char *text = cell(t, r, column);
		size_t cells = unicode_cells(text, strlen(text), false);
		most = cells > most ? cells : most;
	}
	return most;
}

static void as_table(struct buf *out, const struct ombud_table *t)
{
	size_t *widths = mem_alloc((t->n_columns + 1) * sizeof *widths);
	for (size_t c = 0; c < t->n_columns; c++)
		widths[c] = widest(t, c);
	for (size_t r = 0; r <= t->n_rows; r++) {
		for (size_t c = 0; c < t->n_columns; c++)
			rows_table_cell(out, r ? cell(t, r - 1, c) : t->titles[c], widths[c],
			    c + 1 == t->n_columns);
		rows_table_end(out);
	}
	mem_free(widths);
}

enum ombud_status ombud_table_text(char **out, const struct ombud_table *t, const char *format)
{
	struct buf text = {0};
	struct err err;
	enum rows_format how;
	*out = NULL;
	if (rows_format_of(&how, &err, format))
		return OMBUD_INPUT;
	if (how == ROWS_TABLE)
		as_table(&text, t);
	if (how == ROWS_CSV)
		csv_header(&text, t);
	for (size_t r = 0; r < t->n_rows && how != ROWS_TABLE; r++) {
		if (how == ROWS_JSON) {
			as_json(&text, t, r);
		} else if (how == ROWS_IDS) {
			rows_table_cell(&text, cell(t, r, 0), 0, true);
			rows_table_end(&text);
		} else {
			for (size_t c = 0; c < t->n_columns; c++)
				rows_csv_cell(&text, cell(t, r, c), c == 0);
			rows_csv_end(&text);
		}
	}
	*out = buf_take(&text);
	return OMBUD_OK;
}

/* ---- the legal clock ---- */

enum ombud_status ombud_forecast_json(char **out, const struct ombud_forecast *f)
{
	struct buf text = {0};
	json_t *days = json_array();
	for (size_t i = 0; i < f->n; i++) {
		json_t *ids = json_array();
		for (size_t j = 0; j < f->v[i].n_late; j++)
			json_array_append_new(ids, json_integer(f->v[i].late[j]));
		json_array_append_new(days, json_pack("{s:s, s:I, s:o}", "day", f->v[i].day, "due", (json_int_t)f->v[i].due, "late", ids));
	}
	rows_json_line(&text, json_pack("{s:f, s:f, s:I, s:o}", "rights_a_day", f->rights, "others_a_day", f->others, "late_now",
	                          (json_int_t)f->late_now, "days", days));
	*out = buf_take(&text);
	return OMBUD_OK;
}

enum ombud_status ombud_due_json(char **out, const struct ombud_due *d, bool with_why)
{
	struct buf text = {0};
	json_t *steps = json_array(), *why = json_array(), *object = json_object();
	for (size_t i = 0; i < d->n_steps; i++)
		json_array_append_new(steps,
		    d->steps[i].met[0]
		        ? json_pack("{s:s, s:s, s:s}", "what", d->steps[i].what, "due", d->steps[i].due, "met", d->steps[i].met)
		        : json_pack("{s:s, s:s}", "what", d->steps[i].what, "due", d->steps[i].due));
	for (size_t i = 0; i < d->n_why; i++)
		json_array_append_new(why, json_string(d->why[i]));
	json_object_set_new(object, "received", rows_json_text(d->received));
	json_object_set_new(object, "strict", rows_json_text(d->strict));
	json_object_set_new(object, "due", rows_json_text(d->due));
	json_object_set_new(object, "extended", rows_json_text(d->extended));
	json_object_set_new(object, "note", rows_json_text(d->note));
	json_object_set_new(object, "steps", steps);
	if (with_why)
		json_object_set_new(object, "why", why);
	else
		json_decref(why);
	rows_json_line(&text, object);
	*out = buf_take(&text);
	return OMBUD_OK;
}

/* The report on its way out: as text, JSON lines and CSV. And the period beside a period. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "model/clock.h"
#include "ops/session.h"
#include "port/rows.h"
#include "report/count.h"
#include "text/unicode.h"

enum { TITLE_CELLS = 46, NUMBER_CELLS = 9 };

/* ---- text --------------------------------------------------------------------------------------- */

static void put_padded(struct buf *out, const char *text, size_t cells)
{
	buf_str(out, text);
	for (size_t n = unicode_cells(text, strlen(text), false); n < cells; n++)
		buf_char(out, ' ');
}

static void put_kinds(struct buf *out, const struct ombud_report *r, const struct ombud_report_row *row)
{
	const char *before = "     ";
	for (size_t k = 0; k < r->n_kinds; k++) {
		const struct ombud_report_cell *c = &row->kinds[k];
		if (c->state == OMBUD_CELL_NONE || strcmp(c->text, "0") == 0)
			continue;
		buf_printf(out, "%s%s %s", before, r->kinds[k], c->text);
		before = ", ";
	}
	if (*before == ',')
		buf_char(out, '\n');
}

static void put_row(struct buf *out, const struct ombud_report *r, const struct ombud_report_row *row)
{
	struct buf title = {0};
	buf_printf(&title, "%s%s%s", row->title, *row->part ? " " : "", row->part);
	put_padded(out, row->code, 5);
	put_padded(out, buf_text(&title), TITLE_CELLS);
	for (size_t n = strlen(row->total.text); n < NUMBER_CELLS; n++)
		buf_char(out, ' ');
	buf_printf(out, "%s %s\n", row->total.text, row->unit);
	put_kinds(out, r, row);
	buf_free(&title);
}

static void put_text(struct buf *out, const struct ombud_report *r)
{
	buf_printf(out, _("Report of %s to %s\n"), r->from, r->to);
	if (*r->known_from)
		buf_printf(out, _("exact from %s on: before that day states were not kept, and are taken from what tickets say now\n"),
		    r->known_from);
	if (!r->exact)
		buf_str(out, _("<5: fewer than five; *: would tell a number that is (--exact shows all)\n"));
	buf_char(out, '\n');
	for (size_t i = 0; i < r->n_rows; i++)
		put_row(out, r, &r->rows[i]);
}

/* ---- for programs: a number is written with a point, whatever the language ----------------------- */

int report_decimals(double value)
{
	char text[DECIMAL_TEXT];
	snprintf(text, sizeof text, "%.1f", value);
	return strcmp(text + strlen(text) - 2, ".0") == 0 ? 0 : 1;
}

static const char *plain_text(char out[DECIMAL_TEXT], const struct ombud_report_cell *c)
{
	if (c->state != OMBUD_CELL_SHOWN)
		return c->state == OMBUD_CELL_NONE ? "" : c->text;
	snprintf(out, DECIMAL_TEXT, "%.*f", report_decimals(c->value), c->value);
	return out;
}

/* ---- JSON --------------------------------------------------------------------------------------- */

static json_t *cell_json(const struct ombud_report_cell *c)
{
	char text[DECIMAL_TEXT];
	if (c->state == OMBUD_CELL_NONE)
		return json_null();
	if (c->state != OMBUD_CELL_SHOWN)
		return json_string(c->text);
	plain_text(text, c);
	return strchr(text, '.') ? json_real(strtod(text, NULL)) : json_integer(strtoll(text, NULL, 10));
}

static void put_json(struct buf *out, const struct ombud_report *r)
{
	for (size_t i = 0; i < r->n_rows; i++) {
		const struct ombud_report_row *row = &r->rows[i];
		json_t *kinds = json_object(), *filters = json_object();
		for (size_t k = 0; k < r->n_kinds; k++) {
			if (row->kinds[k].state != OMBUD_CELL_NONE)
				json_object_set_new(kinds, r->kinds[k], cell_json(&row->kinds[k]));
			if (*row->kinds[k].filter)
				json_object_set_new(filters, r->kinds[k], json_string(row->kinds[k].filter));
		}
		rows_json_line(out,
		    json_pack("{s:s, s:s, s:o, s:s, s:s, s:s, s:s, s:o, s:o, s:o, s:o, s:o}", "code", row->code, "measure", row->measure, "part",
		        rows_json_text(row->part), "title", row->title, "unit", row->unit, "from", r->from, "to", r->to,
		        "known_from", rows_json_text(r->known_from), "total", cell_json(&row->total), "kinds", kinds,
		        "filter", rows_json_text(row->total.filter), "filters", filters));
	}
}

/* ---- CSV ---------------------------------------------------------------------------------------- */

static void csv_line(struct buf *out, const struct ombud_report *r, const struct ombud_report_row *row,
    const char *kind, const struct ombud_report_cell *c)
{
	char text[DECIMAL_TEXT];
	const char *const cells[] = {row->code, row->measure, row->part, row->title, row->unit, r->from, r->to, kind,
	    plain_text(text, c)};
	for (size_t i = 0; i < sizeof cells / sizeof *cells; i++)
		rows_csv_cell(out, cells[i], i == 0);
	rows_csv_end(out);
}

static void put_csv(struct buf *out, const struct ombud_report *r)
{
	static const char *const header[] = {"code", "measure", "part", "title", "unit", "from", "to", "kind", "value"};
	for (size_t i = 0; i < sizeof header / sizeof *header; i++)
		rows_csv_cell(out, header[i], i == 0);
	rows_csv_end(out);
	for (size_t i = 0; i < r->n_rows; i++) {
		csv_line(out, r, &r->rows[i], "", &r->rows[i].total);
		for (size_t k = 0; k < r->n_kinds; k++)
			if (r->rows[i].kinds[k].state != OMBUD_CELL_NONE)
				csv_line(out, r, &r->rows[i], r->kinds[k], &r->rows[i].kinds[k]);
	}
}

enum ombud_status ombud_report_text(
    char **out, struct ombud_session *s, const struct ombud_report *r, const char *format)
{
	struct buf b = {0};
	session_enter(s);
	*out = NULL;
	if (!format || strcmp(format, "text") == 0)
		put_text(&b, r);
	else if (strcmp(format, "json") == 0)
		put_json(&b, r);
	else if (strcmp(format, "csv") == 0)
		put_csv(&b, r);
	else
		return fail(&s->err, OMBUD_INPUT, _("--format: text, json or csv"));
	*out = buf_take(&b);
	return OMBUD_OK;
}

/* ---- the period beside it ------------------------------------------------------------------------- */

static int month_of(int32_t day)
{
	struct date d = date_of(day);
	return d.year * 12 + d.month - 1;
}

static int32_t first_of(int month)
{
	return day_of((struct date){month / 12, month % 12 + 1, 1});
}

bool ombud_report_move(char from[16], char to[16], int step)
{
	int32_t a, b;
	if (!day_parse(from, strlen(from), &a) || !day_parse(to, strlen(to), &b) || a > b)
		return false;
	int first = month_of(a), months = month_of(b) - first + 1;
	bool whole = a == first_of(first);
	/* A quarter that is not over yet is a quarter, too. */
	if (whole && first % 3 == 0 && months < 3 && b + 1 != first_of(first + months))
		months = 3;
	int32_t days = (b - a + 1) * step;
	a = whole ? first_of(first + months * step) : a + days;
	b = whole ? first_of(first + months * (step + 1)) - 1 : b + days;
	day_text(from, a);
	day_text(to, b);
	return true;
}

#include "view/report.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/say.h"

enum { NUMBER_W = 9, CODE_W = 5, UNIT_W = 10, NO_KIND = -1, NOTE_TEXT = 160 };

static const char report_title[] = N_("REPORT of %s to %s");

struct entry {
	size_t row;
	int kind; /* of the report's kinds, or NO_KIND: in all */
};

struct report {
	struct view v;
	struct ombud_report *r;
	char from[16], to[16];
	bool kinds;
	LIST(struct entry) entries;
	struct roll roll;
};

/* ---- what it shows ------------------------------------------------------------------------------ */

/* All numbers for who may have them, and without the small ones for the others. */
static bool read_report(struct report *v, struct desk *d)
{
	struct ombud_report *fresh;
	struct ombud_report_how how = {.from = *v->from ? v->from : NULL, .to = *v->to ? v->to : NULL, .exact = true};
	enum ombud_status status = ombud_report(&fresh, d->s, &how);
	how.exact = false;
	if (status == OMBUD_DENIED || status == OMBUD_IO)
		status = ombud_report(&fresh, d->s, &how);
	if (status) {
		desk_failed(d);
		return false;
	}
	ombud_report_free(v->r);
	v->r = fresh;
	snprintf(v->from, sizeof v->from, "%s", fresh->from);
	snprintf(v->to, sizeof v->to, "%s", fresh->to);
	return true;
}

static bool says_something(const struct ombud_report_cell *c)
{
	return c->state != OMBUD_CELL_NONE && strcmp(c->text, "0") != 0;
}

static void list_entries(struct report *v)
{
	v->entries.n = 0;
	for (size_t i = 0; i < v->r->n_rows; i++) {
		list_add(&v->entries, ((struct entry){i, NO_KIND}));
		for (size_t k = 0; v->kinds && k < v->r->n_kinds; k++)
			if (says_something(&v->r->rows[i].kinds[k]))
				list_add(&v->entries, ((struct entry){i, (int)k}));
	}
	v->roll.n = v->entries.n;
	roll_fit(&v->roll);
}

static void report_load(struct view *view, struct desk *d)
{
	struct report *v = (struct report *)view;
	v->roll.rows = d->h > 5 ? (size_t)(d->h - 4) : 1;
	list_entries(v);
}

static const struct ombud_report_cell *cell_of(const struct report *v, const struct entry *e)
{
	const struct ombud_report_row *row = &v->r->rows[e->row];
	return e->kind == NO_KIND ? &row->total : &row->kinds[e->kind];
}

/* ---- drawing ------------------------------------------------------------------------------------ */

static void draw_name(const struct report *v, struct canvas *c, int y, int w, const struct entry *e)
{
	const struct ombud_report_row *row = &v->r->rows[e->row];
	if (e->kind != NO_KIND) {
		canvas_put(c, 4 + CODE_W, y, w - 2, STYLE_DIM, v->r->kinds[e->kind]);
		return;
	}
	canvas_put(c, 1, y, CODE_W, STYLE_KEY, row->code);
	canvas_printf(c, 1 + CODE_W, y, w, STYLE_TEXT, "%s%s%s", row->title, *row->part ? " " : "", row->part);
}

static void draw_entry(const struct report *v, const struct desk *d, struct canvas *c, int y, size_t i)
{
	const struct entry *e = &v->entries.v[i];
	const struct ombud_report_cell *cell = cell_of(v, e);
	int name_w = c->w - CODE_W - NUMBER_W - UNIT_W - 3, x = c->w - NUMBER_W - UNIT_W - 1;
	canvas_put(c, 0, y, 1, STYLE_KEY, i == v->roll.at ? ">" : " ");
	draw_name(v, c, y, name_w, e);
	canvas_right(c, x + NUMBER_W, y, NUMBER_W, *cell->filter ? STYLE_TEXT : STYLE_DIM, cell->text);
	canvas_put(c, x + NUMBER_W + 1, y, UNIT_W, STYLE_DIM, v->r->rows[e->row].unit);
	if (i != v->roll.at)
		return;
	if (!d->slow)
		canvas_bar(c, 0, y, c->w);
	canvas_cursor(c, 0, y);
}

/* How its numbers are to be read. */
static void report_note(const struct report *v, char *out, size_t size)
{
	if (*v->r->known_from)
		snprintf(out, size, _("exact from %s on"), v->r->known_from);
	else
		snprintf(out, size, "%s",
		    v->r->exact ? _("counted from what happened") : _("<5: fewer than five; *: would tell a number that is"));
}

static void report_draw(const struct view *view, const struct desk *d, struct canvas *c)
{
	const struct report *v = (const struct report *)view;
	char right[60], note[NOTE_TEXT];
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	canvas_printf(c, 1, 0, c->w - 2, STYLE_TITLE, _(report_title), v->from, v->to);
	canvas_fill(c, 0, 1, c->w, 1, STYLE_HEADER);
	report_note(v, note, sizeof note);
	canvas_put(c, 1, 1, c->w - 2, STYLE_HEADER, note);
	for (size_t i = v->roll.top; i < v->roll.top + v->roll.rows && i < v->roll.n; i++)
		draw_entry(v, d, c, 2 + (int)(i - v->roll.top), i);
	snprintf(right, sizeof right, "%zu/%zu", v->roll.n ? v->roll.at + 1 : 0, v->roll.n);
	desk_status(d, c, "", right);
}

/* ---- the record --------------------------------------------------------------------------------- */

static void report_move(struct view *view, struct desk *d, enum move how, size_t count)
{
	(void)d;
	roll_move(&((struct report *)view)->roll, how, count);
}

static bool report_peel(struct view *view, struct desk *d)
{
	(void)view;
	desk_pop(d);
	return true;
}

static void report_free(struct view *view, struct desk *d)
{
	struct report *v = (struct report *)view;
	(void)d;
	ombud_report_free(v->r);
	list_drop(&v->entries);
	heap_free(v);
}

static void report_say(const struct view *view, const struct desk *d, struct bytes *out)
{
	const struct report *v = (const struct report *)view;
	const struct entry *e = v->roll.at < v->entries.n ? &v->entries.v[v->roll.at] : NULL;
	(void)d;
	say_place(out, &v->roll);
	if (!e)
		return;
	const struct ombud_report_row *row = &v->r->rows[e->row];
	say_factf(out, "%s %s", row->code, row->title);
	say_fact(out, row->part);
	say_fact(out, e->kind == NO_KIND ? "" : v->r->kinds[e->kind]);
	bytes_printf(out, ": %s %s", cell_of(v, e)->text, row->unit);
}

static void report_head(const struct view *view, const struct desk *d, struct bytes *out)
{
	const struct report *v = (const struct report *)view;
	char text[NOTE_TEXT];
	(void)d;
	say_linef(out, _(report_title), v->from, v->to);
	report_note(v, text, sizeof text);
	say_line(out, text);
}

static const struct view_kind report_kind = {
    .name = "report",
    .title = N_("in the report"),
    .load = report_load,
    .draw = report_draw,
    .free = report_free,
    .say = report_say,
    .head = report_head,
    .move = report_move,
    .peel = report_peel,
};

struct view *report_new(struct desk *d, const char *from, const char *to)
{
	struct report *v = heap_new(sizeof *v);
	v->v.kind = &report_kind;
	snprintf(v->from, sizeof v->from, "%s", from);
	snprintf(v->to, sizeof v->to, "%s", to);
	if (read_report(v, d))
		return &v->v;
	heap_free(v);
	return NULL;
}

struct view *report_of(struct desk *d)
{
	struct view *top = desk_top(d);
	return top && top->kind == &report_kind ? top : NULL;
}

void report_step(struct view *view, struct desk *d, int step)
{
	struct report *v = (struct report *)view;
	char from[16], to[16];
	memcpy(from, v->from, sizeof from);
	memcpy(to, v->to, sizeof to);
	if (!ombud_report_move(v->from, v->to, step) || !read_report(v, d)) {
		memcpy(v->from, from, sizeof from);
		memcpy(v->to, to, sizeof to);
		return;
	}
	list_entries(v);
	view->stale = true;
}

void report_kinds(struct view *view, struct desk *d)
{
	struct report *v = (struct report *)view;
	size_t row = v->roll.at < v->entries.n ? v->entries.v[v->roll.at].row : 0;
	(void)d;
	v->kinds = !v->kinds;
	list_entries(v);
	for (size_t i = 0; i < v->entries.n; i++)
		if (v->entries.v[i].row == row && v->entries.v[i].kind == NO_KIND)
			v->roll.at = i;
	roll_fit(&v->roll);
	view->stale = true;
}

const char *report_filter(const struct view *view)
{
	const struct report *v = (const struct report *)view;
	return v->roll.at < v->entries.n ? cell_of(v, &v->entries.v[v->roll.at])->filter : "";
}

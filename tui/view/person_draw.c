/* How a person is painted: a heading a part, a line a value, ticket or note. */
#include <stdio.h>

#include "base/phrase.h"
#include "view/person.h"

enum { NAME_AT = 2, VALUE_AT = 18, SINCE_CELLS = 17 };

const char person_look[] = N_("Enter tells who looked at the person, at what and why; the question is logged");

static void draw_value(const struct person_view *v, struct canvas *c, int y, size_t i)
{
	const struct ombud_datum *x = &v->t->data[i];
	const char *clear = clear_value(&v->shown, x->id);
	canvas_put(c, NAME_AT, y, VALUE_AT - NAME_AT - 1, STYLE_DIM, x->field);
	int at = VALUE_AT + canvas_put(c, VALUE_AT, y, c->w - VALUE_AT - 14, clear ? STYLE_CLEAR : x->masked ? STYLE_MASK : STYLE_TEXT, clear ? clear : x->value);
	if (clear)
		canvas_put(c, at + 2, y, 12, STYLE_ERROR, _("in clear"));
	else if (c->w >= 100)
		canvas_put(c, c->w - SINCE_CELLS, y, SINCE_CELLS - 1, STYLE_DIM, x->source);
}

static void draw_note(const struct person_view *v, struct canvas *c, int y, size_t i)
{
	const struct ombud_person_note *n = &v->p->notes[i];
	int end = c->w - (n->since[0] ? SINCE_CELLS + 1 : 1);
	canvas_put(c, NAME_AT, y, VALUE_AT - NAME_AT - 1, STYLE_DIM, n->title);
	canvas_put(c, VALUE_AT, y, end - VALUE_AT, STYLE_TEXT, n->text);
	canvas_put(c, c->w - SINCE_CELLS, y, SINCE_CELLS - 1, STYLE_DIM, n->since);
}

static void draw_line(const struct person_view *v, const struct row_layout *l, struct canvas *c, int y, size_t i, bool bar)
{
	const struct person_line *line = &v->line.v[i];
	bool here = i == v->roll.at;
	switch (line->part) {
	case PERSON_HEAD:
		canvas_fill(c, 0, y, c->w, 1, STYLE_HEADER);
		canvas_put(c, 1, y, c->w - 2, STYLE_HEADER, line->text);
		return;
	case PERSON_VALUE:
		draw_value(v, c, y, line->i);
		break;
	case PERSON_TICKET:
		row_draw(l, c, y, &v->rows->v[line->i], NULL, (struct row_marks){.here = here, .bar = bar});
		break;
	case PERSON_NOTE:
		draw_note(v, c, y, line->i);
		break;
	case PERSON_LOOK:
		canvas_put(c, NAME_AT, y, c->w - NAME_AT - 1, STYLE_DIM, _(person_look));
		break;
	}
	if (!here)
		return;
	canvas_put(c, 0, y, 1, STYLE_KEY, ">");
	if (bar && line->part != PERSON_TICKET)
		canvas_bar(c, 0, y, c->w);
	canvas_cursor(c, 0, y);
}

void person_title(const struct person_view *v, char *out, size_t size)
{
	snprintf(out, size, _("PERSON %lld  %s"), (long long)v->p->id, v->t->person);
}

const char *person_stands(const struct person_view *v)
{
	return v->p->erased ? _("erased") : v->p->restricted ? _("restricted (Art. 18)") : v->t->standing;
}

static void draw_title(const struct person_view *v, struct canvas *c)
{
	char title[PERSON_TITLE];
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	person_title(v, title, sizeof title);
	int x = 1 + canvas_put(c, 1, 0, c->w / 2, STYLE_TITLE, title);
	canvas_put(c, x + 2, 0, c->w - x - 3, STYLE_TITLE, person_stands(v));
}

void person_draw(const struct view *view, const struct desk *d, struct canvas *c)
{
	const struct person_view *v = (const struct person_view *)view;
	struct row_layout l;
	char left[120] = "";
	int64_t largest = 99999;
	for (size_t i = 0; v->rows && i < v->rows->n; i++)
		largest = v->rows->v[i].id > largest ? v->rows->v[i].id : largest;
	row_layout(&l, &v->columns, 0, c->w, largest);
	draw_title(v, c);
	for (size_t i = v->roll.top; i < v->roll.top + v->roll.rows && i < v->roll.n; i++)
		draw_line(v, &l, c, 1 + (int)(i - v->roll.top), i, !d->slow);
	if (v->shown.v.n)
		snprintf(left, sizeof left, _("in clear for %ld s"), v->shown.left_s);
	else if (v->p->more)
		snprintf(left, sizeof left, _("the newest %zu tickets"), v->p->n_tickets);
	else
		snprintf(left, sizeof left, v->p->n_tickets == 1 ? _("%zu ticket") : _("%zu tickets"), v->p->n_tickets);
	desk_status(d, c, left, v->old ? _("read before the last change") : "");
}

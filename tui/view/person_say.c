/* A person in words, for --linear. */
#include <stdio.h>

#include "base/phrase.h"
#include "view/person.h"
#include "view/say.h"

/* The heading under which line i stands. */
static const char *head_of(const struct person_view *v, size_t i)
{
	while (i && v->line.v[i].part != PERSON_HEAD)
		i--;
	return v->line.v[i].text;
}

static void say_value(const struct person_view *v, size_t i, struct bytes *out)
{
	const struct ombud_datum *x = &v->t->data[i];
	const char *clear = clear_value(&v->shown, x->id);
	say_named(out, x->field, clear ? clear : x->value);
	say_fact(out, clear ? _("in clear") : x->source);
}

static void say_note(const struct ombud_person_note *n, struct bytes *out)
{
	say_named(out, n->title, n->text);
	say_fact(out, n->since);
}

void person_say(const struct view *view, const struct desk *d, struct bytes *out)
{
	const struct person_view *v = (const struct person_view *)view;
	const struct person_line *l = person_here(v);
	(void)d;
	if (!l)
		return;
	say_fact(out, _(head_of(v, v->roll.at)));
	switch (l->part) {
	case PERSON_HEAD:
		break;
	case PERSON_VALUE:
		say_value(v, l->i, out);
		break;
	case PERSON_TICKET:
		say_ticket_head(out, &v->rows->v[l->i]);
		say_ticket_tail(out, &v->rows->v[l->i]);
		break;
	case PERSON_NOTE:
		say_note(&v->p->notes[l->i], out);
		break;
	case PERSON_LOOK:
		say_fact(out, _(person_look));
		break;
	}
}

/* The seconds that something is in clear are left out: they would be said one by one. */
void person_head(const struct view *view, const struct desk *d, struct bytes *out)
{
	const struct person_view *v = (const struct person_view *)view;
	char title[PERSON_TITLE];
	(void)d;
	person_title(v, title, sizeof title);
	say_title(out, title);
	say_line(out, person_stands(v));
	say_linef(out, v->p->n_tickets == 1 ? _("%zu ticket") : _("%zu tickets"), v->p->n_tickets);
	say_line(out, v->old ? _("read before the last change") : "");
}

/* Counts in words, for --linear: a value among facets, a figure of the dashboard. What is not counted yet is not
 * said, so that it is said when it is. */
#include <stdio.h>

#include "base/phrase.h"
#include "view/dash.h"
#include "view/facets.h"
#include "view/say.h"

void facets_fact(const struct facets *f, struct bytes *out)
{
	const struct facet_block *b = &f->block[f->at];
	if (b->why[0])
		say_factf(out, "%s: %s", b->field, b->why);
	if (!b->f)
		return;
	if (!b->f->n) {
		say_factf(out, _("%s: no ticket has a value"), b->field);
		return;
	}
	say_factf(out, _("%s, %zu of %zu: %s"), b->field, b->at + 1, b->f->n, b->f->v[b->at].label);
	say_tickets(out, b->f->v[b->at].count);
	if (facets_marked(f, b->f->v[b->at].term))
		say_fact(out, _("marked"));
}

void facets_say(const struct view *v, const struct desk *d, struct bytes *out)
{
	(void)d;
	facets_fact((const struct facets *)v, out);
}

void facets_head(const struct view *v, const struct desk *d, struct bytes *out)
{
	const struct facets *f = (const struct facets *)v;
	(void)d;
	say_linef(out, "%s: %s", _("FACETS"), f->filter[0] ? f->filter : _("every ticket"));
	if (f->marks.n)
		say_linef(out, _("%zu marked: Enter narrows to them, - leaves them out"), f->marks.n);
	if (f->old)
		say_line(out, _("counted before the last change: R counts again"));
}

/* When it was counted is left out: it would be said after each figure. */
void dash_head(const struct view *v, const struct desk *d, struct bytes *out)
{
	const struct dash *dash = (const struct dash *)v;
	char title[400];
	(void)d;
	snprintf(title, sizeof title, _("DASHBOARD  %s"), dash->filter[0] ? dash->filter : _("all tickets"));
	say_title(out, title);
	say_linef(out, _("last %d days [ ]"), dash->days);
	if (dash->old)
		say_line(out, _("something changed: R counts anew"));
}

void dash_say(const struct view *v, const struct desk *d, struct bytes *out)
{
	const struct dash *dash = (const struct dash *)v;
	const struct dash_block *b = &dash->block[dash->at];
	(void)d;
	say_fact(out, b->why);
	if (!b->b || !b->b->n_rows)
		return;
	say_factf(out, "%s: %s", _(b->b->title), b->b->rows[b->row]);
	if (b->b->n_columns > 1)
		say_fact(out, _(b->b->columns[b->column]));
	const struct ombud_figure *f = &b->b->v[b->row * b->b->n_columns + b->column];
	char text[DASH_FIGURE];
	if (f->tenths)
		say_factf(out, _("%s days"), dash_figure(text, f));
	else
		say_tickets(out, f->n);
	if (b->b->change && b->b->change[b->row])
		say_factf(out, _("%+lld in 7 days"), (long long)b->b->change[b->row]);
}

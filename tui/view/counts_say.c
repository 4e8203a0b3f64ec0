/* Counts in words, for --linear: a value among facets, a figure of the dashboard. What is not counted yet is not
 * said, so that it is said when it is. */
#include "base/phrase.h"
#include "view/dash.h"
#include "view/facets.h"
#include "view/say.h"

static void say_count(struct bytes *out, int64_t n)
{
	say_factf(out, n == 1 ? _("%lld ticket") : _("%lld tickets"), (long long)n);
}

void facets_say(const struct view *v, const struct desk *d, const struct canvas *c, struct bytes *out)
{
	const struct facets *f = (const struct facets *)v;
	const struct facet_block *b = &f->block[f->at];
	(void)d;
	(void)c;
	if (b->why[0])
		say_factf(out, "%s: %s", b->field, b->why);
	if (!b->f)
		return;
	if (!b->f->n) {
		say_factf(out, _("%s: no ticket has a value"), b->field);
		return;
	}
	say_factf(out, _("%s, %zu of %zu: %s"), b->field, b->at + 1, b->f->n, b->f->v[b->at].label);
	say_count(out, b->f->v[b->at].count);
	if (facets_marked(f, b->f->v[b->at].term))
		say_fact(out, _("marked"));
}

void dash_say(const struct view *v, const struct desk *d, const struct canvas *c, struct bytes *out)
{
	const struct dash *dash = (const struct dash *)v;
	const struct dash_block *b = &dash->block[dash->at];
	(void)d;
	(void)c;
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
		say_count(out, f->n);
	if (b->b->change)
		say_factf(out, _("%+lld in 7 days"), (long long)b->b->change[b->row]);
}

/* The filter editor in words, for --linear. */
#include "base/phrase.h"
#include "view/filter.h"
#include "view/say.h"

static void say_counted(struct bytes *out, const char *title, int64_t n)
{
	if (n >= 0)
		say_factf(out, "%s %lld", title, (long long)n);
}

void filter_say(const struct view *v, const struct desk *d, struct bytes *out)
{
	const struct filter_view *f = (const struct filter_view *)v;
	(void)d;
	if (f->on_facets) {
		facets_fact(&f->facets, out);
		return;
	}
	say_place(out, &f->roll);
	if (f->roll.at >= f->t.v.n) {
		say_fact(out, _("a adds a term"));
		return;
	}
	const struct edited_term *e = &f->t.v.v[f->roll.at];
	const struct layer *l = &e->layer;
	say_factf(out, "%s%s", l->negated ? _("not ") : "", l->label ? l->label : l->text);
	say_fact(out, l->off ? _("put aside") : "");
	say_named(out, _("sought in"), e->cost);
	/* Last, for they come when they are counted. */
	say_counted(out, _("alone"), e->alone);
	say_counted(out, _("together"), l->off ? TERM_UNTOLD : e->together);
}

void filter_head(const struct view *v, const struct desk *d, struct bytes *out)
{
	const struct filter_view *f = (const struct filter_view *)v;
	char text[FILTER_STATUS];
	(void)d;
	say_linef(out, "%s: %s", _("FILTER"), f->text && f->text[0] ? f->text : _("every ticket"));
	for (size_t i = 0; i < FILTER_ABOUT; i++)
		if (f->about[i].label)
			say_linef(out, "%s: %s", f->about[i].label, f->about[i].text);
	filter_status(f, text, sizeof text);
	say_line(out, text);
	say_line(out, f->facets.old ? _("values counted before the last change") : "");
	if (f->match >= 0)
		say_linef(out, _("%lld match"), (long long)f->match);
}

/* Commands of the facets: to be shown, marked, and made a layer of the list. */
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/filter.h"
#include "view/queue.h"

void cmd_facets(struct desk *d, const struct call *c)
{
	if (facets_of(d))
		return;
	cmd_to_queue(d);
	desk_push(d, facets_new(d, c->w.n > 1 ? c->w.v[1] : NULL));
}

/* Those of the whole list, or those beside the terms in the filter editor. */
static struct facets *shown_facets(struct desk *d)
{
	struct filter_view *e = filter_of(d);
	if (!e || !e->on_facets)
		return facets_of(d);
	e->v.stale = true;
	return &e->facets;
}

static struct facets *the_facets(struct desk *d)
{
	struct facets *f = shown_facets(d);
	if (!f)
		desk_fail(d, _("this is for the facets: gf shows them"));
	return f;
}

static void take_term(struct desk *d, const char *filter)
{
	struct filter_view *e = filter_of(d);
	filter_add(e, d, filter);
	filter_turn(e, d, false);
}

static void narrow(struct desk *d, bool except)
{
	struct facets *f = the_facets(d);
	char *filter = f ? facets_filter(f, d, except) : NULL;
	if (filter && filter_of(d))
		take_term(d, filter);
	else if (filter)
		queue_push(cmd_to_queue(d), d, filter);
	heap_free(filter);
}

void cmd_facet_take(struct desk *d, const struct call *c)
{
	(void)c;
	narrow(d, false);
}

void cmd_facet_except(struct desk *d, const struct call *c)
{
	(void)c;
	narrow(d, true);
}

void cmd_facet_mark(struct desk *d, const struct call *c)
{
	struct facets *f = the_facets(d);
	(void)c;
	if (f)
		facets_mark(f, d);
}

void cmd_facet_again(struct desk *d, const struct call *c)
{
	struct facets *f = the_facets(d);
	(void)c;
	if (f)
		facets_again(f);
}

void cmd_facet_next(struct desk *d, const struct call *c)
{
	(void)c;
	if (shown_facets(d))
		facets_step(shown_facets(d), 1);
}

void cmd_facet_previous(struct desk *d, const struct call *c)
{
	(void)c;
	if (shown_facets(d))
		facets_step(shown_facets(d), -1);
}

/* Commands of the facets: to be shown, marked, and made a layer of the list. */
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/facets.h"
#include "view/queue.h"

void cmd_facets(struct desk *d, const struct call *c)
{
	if (facets_of(d))
		return;
	cmd_to_queue(d);
	desk_push(d, facets_new(d, c->w.n > 1 ? c->w.v[1] : NULL));
}

static struct facets *the_facets(struct desk *d)
{
	struct facets *f = facets_of(d);
	if (!f)
		desk_fail(d, _("this is for the facets: gf shows them"));
	return f;
}

static void narrow(struct desk *d, bool except)
{
	struct facets *f = the_facets(d);
	char *filter = f ? facets_filter(f, d, except) : NULL;
	if (filter)
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
	if (facets_of(d))
		facets_step(facets_of(d), 1);
}

void cmd_facet_previous(struct desk *d, const struct call *c)
{
	(void)c;
	if (facets_of(d))
		facets_step(facets_of(d), -1);
}

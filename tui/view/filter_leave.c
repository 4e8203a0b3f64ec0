/* How the filter editor is left: the list becomes what is edited, or stays as it was. */
#include <string.h>

#include "base/phrase.h"
#include "view/filter.h"
#include "view/queue.h"

bool filter_meant(struct desk *d, struct layers *out)
{
	struct filter_view *f = filter_open(d);
	struct queue *q = queue_of(d);
	if (!f || !q || !filter_edited(f))
		return false;
	terms_layers(&f->t, d->s, &q->layers, out);
	return true;
}

void filter_apply(struct filter_view *f, struct desk *d)
{
	struct queue *q = queue_of(d);
	struct layers fresh = {0};
	if (!filter_edited(f))
		return;
	terms_layers(&f->t, d->s, &q->layers, &fresh);
	if (strcmp(fresh.v.v[0].text, q->layers.v.v[0].text) != 0)
		queue_rename(q, "");
	layers_free(&q->layers);
	q->layers = fresh;
	while (f->past.n)
		terms_free(&f->past.v[--f->past.n]);
	queue_layers_changed(q);
}

void filter_leaves(struct desk *d)
{
	struct filter_view *f = filter_of(d);
	if (f)
		filter_apply(f, d);
}

static void offer(struct prompt *p, void *data)
{
	(void)data;
	prompt_offer(p, "keep", _("the list is what is here; no saved filter changes"));
	prompt_offer(p, "drop", _("the list stays as it was"));
}

static void accept(void *data, const char *text)
{
	struct desk *d = data;
	struct filter_view *f = filter_of(d);
	if (!f)
		return;
	if (strcmp(text, "keep") == 0)
		filter_apply(f, d);
	desk_pop(d);
}

void filter_ask_leave(struct desk *d)
{
	struct prompt_how how = {.label = _("the terms were edited: "), .complete = offer, .accept = accept, .data = d, .pick = true, .closed = true};
	desk_ask(d, &how);
}

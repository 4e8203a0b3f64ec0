#include "view/search.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/queue.h"

static void drop_found(struct search *s)
{
	ombud_list_free(s->found);
	s->found = NULL;
	s->running = false;
}

bool search_forget(struct queue *q)
{
	struct search *s = &q->search;
	bool any = s->text != NULL;
	drop_found(s);
	heap_free(s->text);
	idset_free(&s->hits);
	*s = (struct search){0};
	return any;
}

/* ---- finding --------------------------------------------------------------------------------- */

static bool begin(struct queue *q, struct desk *d, const char *text, int step)
{
	char *filter = queue_filter(q, text);
	struct ombud_list_how how = {.filter = filter, .log_personal = true};
	struct ombud_list *found = NULL;
	enum ombud_status status = ombud_list_open(&found, d->s, &how);
	heap_free(filter);
	if (status != OMBUD_OK) {
		desk_failed(d);
		return false;
	}
	char *copy = heap_str(text);
	search_forget(q);
	q->search = (struct search){.text = copy,
	    .found = found,
	    .running = true,
	    .step = step,
	    .from = q->v.kind->ticket(&q->v, NULL)};
	return true;
}

/* true: every hit is known, or it failed and that was said. */
static bool fill(struct queue *q, struct desk *d, enum patience patience)
{
	struct search *s = &q->search;
	enum ombud_status status = desk_fill(d, s->found, SIZE_MAX, patience, s->text);
	if (status == OMBUD_CANCELLED)
		return false;
	if (status != OMBUD_OK) {
		desk_failed(d);
		search_forget(q);
		return true;
	}
	for (size_t i = 0; i < ombud_list_known(s->found); i++)
		idset_add(&s->hits, ombud_list_id(s->found, i));
	drop_found(s);
	q->v.stale = true;
	return true;
}

/* ---- going ----------------------------------------------------------------------------------- */

/* Which of the hits in the list the cursor is on, and how many there are. */
static void count_hits(const struct queue *q, size_t *nth, size_t *all)
{
	*nth = *all = 0;
	for (size_t i = 0; i < queue_known(q); i++) {
		*all += idset_has(&q->search.hits, ombud_list_id(q->list, i));
		if (i == q->roll.at)
			*nth = *all;
	}
}

static bool go(struct queue *q, struct desk *d, int step)
{
	size_t nth, all;
	if (!queue_go_in(q, d, &q->search.hits, step)) {
		/* That the walk was stopped has been said. */
		if (!d->error)
			desk_fail(d, _("nothing in this list matches %s"), q->search.text);
		return false;
	}
	count_hits(q, &nth, &all);
	desk_say(d, _("%zu of %zu match: n next, N previous, Esc forgets them"), nth, all);
	return true;
}

/* The hits are known. Whoever moved on meanwhile is not moved. */
static void arrive(struct queue *q, struct desk *d)
{
	struct search *s = &q->search;
	if (!s->text)
		return;
	if (q->v.kind->ticket(&q->v, NULL) == s->from && desk_top(d) == &q->v && !d->prompt)
		go(q, d, s->step);
	else
		desk_say(d, _("%zu match %s: n goes to the next"), s->hits.n, s->text);
}

bool search_find(struct view *v, struct desk *d, const char *text, int step)
{
	struct queue *q = (struct queue *)v;
	struct search *s = &q->search;
	bool again = s->text && strcmp(s->text, text) == 0;
	if (!again && !begin(q, d, text, step))
		return false;
	if (!s->running)
		return go(q, d, step);
	/* A macro, and who asks for the next hit, wait for it; ^C stops. */
	bool wait = again || d->macros.depth;
	if (fill(q, d, wait ? PATIENCE_BREAK : PATIENCE_SOON))
		arrive(q, d);
	else if (wait)
		desk_fail(d, _("stopped: what matches is not known yet"));
	return s->text != NULL;
}

bool search_more(struct queue *q, struct desk *d)
{
	if (!q->search.running || d->prompt)
		return false;
	if (!fill(q, d, PATIENCE_KEY))
		return true;
	arrive(q, d);
	return false;
}

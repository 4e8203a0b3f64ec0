/* Commands about what is tagged: showing it, and acting on all of it. */
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/queue.h"

/* ---- showing them -------------------------------------------------------------------------- */

static bool any_tagged(struct desk *d)
{
	if (!d->tagged.n)
		desk_fail(d, _("nothing is tagged: t tags a row, T by a filter, * all"));
	return d->tagged.n > 0;
}

void cmd_tag_show(struct desk *d, const struct call *c)
{
	(void)c;
	if (!any_tagged(d))
		return;
	struct queue *q = cmd_to_queue(d);
	if (strcmp(q->layers.v.v[q->layers.v.n - 1].text, "is:tagged") == 0)
		desk_say(d, _("this list is what is tagged already: Backspace widens it"));
	else
		queue_push(q, d, "is:tagged");
}

/* What is tagged and not in this list; NULL: the list's filter cannot be read. heap_free. */
static char *hidden_filter(struct desk *d, const struct queue *q)
{
	char *all = queue_filter(q, NULL), *joined;
	size_t fault;
	struct ombud_layer parts[] = {{"is:tagged", false, false}, {all, false, true}};
	if (ombud_filter_join(&joined, &fault, d->s, parts, 2) != OMBUD_OK)
		desk_failed(d);
	char *filter = joined ? heap_str(joined) : NULL;
	ombud_free(joined);
	heap_free(all);
	return filter;
}

static bool shows_hidden(const struct queue *q)
{
	const struct layer *top = &q->layers.v.v[q->layers.v.n - 1];
	return top->alone && top->label && strcmp(top->label, _("tagged, hidden")) == 0;
}

void cmd_tagged_hidden(struct desk *d, const struct call *c)
{
	struct queue *q = cmd_to_queue(d);
	(void)c;
	if (shows_hidden(q)) {
		queue_widen(q, d);
		return;
	}
	if (!any_tagged(d))
		return;
	char *filter = hidden_filter(d, q);
	int64_t n;
	if (!filter)
		return;
	if (ombud_count(&n, d->s, filter) == OMBUD_OK && n == 0) {
		desk_say(d, _("nothing is hidden: this list shows all that is tagged"));
	} else {
		queue_push_alone(q, d, filter, _("tagged, hidden"));
		desk_say(d, _("what is tagged and was not in the list; g\" goes back to it"));
	}
	heap_free(filter);
}

/* ---- acting on many ------------------------------------------------------------------------ */

/* The call's words from there on are an operation. */
static void run_on(struct desk *d, const struct call *c, size_t from, enum scope scope, const char *filter)
{
	struct words w = {0};
	for (size_t i = from; i < c->w.n; i++)
		words_add(&w, c->w.v[i]);
	d->on_tagged = false;
	if (!op_named(w.v[0]))
		desk_fail(d, _("'%s' is no operation"), w.v[0]);
	else if (filter)
		act_on_filter(d, &w, filter);
	else
		act(d, &w, scope);
	words_free(&w);
}

static void act_on(struct desk *d, const struct call *c, enum scope scope, const char *prefix)
{
	if (c->w.n < 2) {
		cmd_ask(d, prefix);
		return;
	}
	run_on(d, c, 1, scope, NULL);
}

void cmd_tagged(struct desk *d, const struct call *c)
{
	if (c->w.n > 1) {
		act_on(d, c, SCOPE_TAGGED, "");
		return;
	}
	/* Also where nothing is: the action that follows was not meant for the row under the cursor,
	 * and says so itself. */
	d->on_tagged = true;
	any_tagged(d);
}

void cmd_all(struct desk *d, const struct call *c)
{
	act_on(d, c, SCOPE_ALL, "all ");
}

void cmd_bulk(struct desk *d, const struct call *c)
{
	if (c->w.n < 2)
		cmd_ask(d, "bulk ");
	else if (c->w.n < 3)
		desk_fail(d, _("bulk FILTER OPERATION: a filter of several words stands in quotes"));
	else if (!c->w.v[1][0])
		desk_fail(d, _("an empty filter selects nothing for a change"));
	else
		run_on(d, c, 2, SCOPE_FILTER, c->w.v[1]);
}

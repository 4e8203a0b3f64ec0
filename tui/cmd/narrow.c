/* Commands about which tickets the list shows: narrowing it, widening it, another filter. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/filter.h"
#include "view/queue.h"

/* The filter given with the command, or asked for. */
static void with_filter(struct desk *d, const struct call *c, const char *label, const char *text,
    void (*accept)(struct desk *d, const char *filter))
{
	if (c->w.n < 2) {
		ask_filter(d, label, text, accept);
		return;
	}
	char *filter = call_rest(c, 1);
	if (ombud_filter_check(d->s, filter) == OMBUD_OK)
		accept(d, filter);
	else
		desk_failed(d);
	heap_free(filter);
}

/* ---- layers -------------------------------------------------------------------------------- */

/* Views over the queue would hide what a command about the list does. */
struct queue *cmd_to_queue(struct desk *d)
{
	filter_leaves(d);
	while (d->depth > 1)
		desk_pop(d);
	return queue_of(d);
}

static void push(struct desk *d, const char *filter)
{
	struct queue *q = cmd_to_queue(d);
	queue_push(q, d, filter);
	side_used(q, d, filter);
}

void cmd_limit(struct desk *d, const struct call *c)
{
	with_filter(d, c, _("limit: "), "", push);
}

void cmd_widen(struct desk *d, const struct call *c)
{
	bool all = c->w.n > 1 && strcmp(c->w.v[1], "all") == 0;
	if (c->w.n > 1 && !all) {
		desk_fail(d, _("widen takes the last filter off, widen all every one above the queue's own"));
		return;
	}
	if (!queue_widen(queue_of(d), d)) {
		desk_say(d, _("nothing is narrowed: this is the whole queue"));
		return;
	}
	for (size_t left = all ? SIZE_MAX : c->count; left > 1 && queue_widen(queue_of(d), d); left--)
		;
}

static void replace(struct desk *d, const char *filter)
{
	struct queue *q = cmd_to_queue(d);
	queue_switch(q, d, "", filter);
	side_used(q, d, filter);
}

void cmd_filter(struct desk *d, const struct call *c)
{
	if (c->w.n < 2)
		ask_filter_as(d, _("filter: "), "", replace, ASK_RUNS);
	else
		with_filter(d, c, "", "", replace);
}

/* ---- up to date ---------------------------------------------------------------------------- */

void cmd_settle(struct desk *d, const struct call *c)
{
	(void)c;
	desk_silence(d);
	d->saved_stale = true;
	pace_show(d);
	queue_settle(queue_of(d), d);
	desk_changed(d, false);
}

/* Closing views, and leaving: a text that is not sent is spoken of once. */
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/filter.h"
#include "view/queue.h"

static void say_unsent(struct desk *d, const struct ombud_table *t, const char *command)
{
	const char *ticket = t->cells[0], *kind = t->cells[1];
	const struct binding *b = keymap_for(d->keys, desk_top(d)->kind->name, command);
	const char *again = b ? b->keys : command;
	if (t->n_rows > 1)
		desk_say(d, _("%zu texts are not sent, the newest on #%s: %s again leaves, they stay"),
		    t->n_rows, ticket, again);
	else if (strcmp(kind, "new") == 0)
		desk_say(d, _("a new ticket is not made yet: m goes on with it, %s again leaves"), again);
	else
		desk_say(d, _("a text on #%s is not sent: e there resumes it, %s again leaves"), ticket, again);
}

/* The desk is not left in passing while a text waits: asked once. A lesson's is of nobody. */
static bool may_leave(struct desk *d, const char *command)
{
	struct ombud_table *t;
	if (d->left_before || d->tutoring || ombud_table(&t, desk_present(d), "drafts", 0) != OMBUD_OK)
		return true;
	bool any = t->n_rows > 0;
	if (any)
		say_unsent(d, t, command);
	d->leaving = any;
	ombud_table_free(t);
	return !any;
}

void cmd_close(struct desk *d, const struct call *c)
{
	struct queue *q = queue_of(d);
	struct filter_view *f = filter_of(d);
	(void)c;
	if (f && f->on_facets) {
		filter_turn(f, d, false);
		return;
	}
	filter_leaves(d);
	if (q && desk_top(d) == &q->v && !queue_in(q, PANE_LIST))
		q->v.kind->peel(&q->v, d);
	else if (!dash_return(d) && (d->depth > 1 || may_leave(d, "close")))
		desk_pop(d);
}

void cmd_quit(struct desk *d, const struct call *c)
{
	(void)c;
	d->quit |= may_leave(d, "quit");
	/* Views tell by it whether they are left or the line was cut. */
	for (size_t i = 0; d->quit && i < d->depth; i++)
		if (d->view[i]->kind->hang_up)
			d->view[i]->kind->hang_up(d->view[i], d);
}

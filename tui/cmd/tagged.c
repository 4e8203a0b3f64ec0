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
	if (strcmp(q->layers.v.v[q->layers.v.n - 1], "is:tagged") == 0)
		desk_say(d, _("this list is what is tagged already: Backspace widens it"));
	else
		queue_push(q, d, "is:tagged");
}

/* The words of a filter without those that order and cut: they cannot stand in brackets. In the
 * canonical text they are the last ones. */
static void cut_order(char *filter)
{
	static const char *const words[] = {"sort:", "group:", "cols:", "limit:"};
	for (;;) {
		char *last = strrchr(filter, ' ');
		char *word = last ? last + 1 : filter;
		bool order = false;
		for (size_t i = 0; i < sizeof words / sizeof *words; i++)
			order |= strncmp(word, words[i], strlen(words[i])) == 0;
		if (!order)
			return;
		*(last ? last : filter) = '\0';
	}
}

/* What is tagged and not in this list; NULL: the list's filter cannot be read. */
static char *hidden_filter(struct desk *d, const struct queue *q)
{
	char *all = queue_filter(q, NULL), *canon = NULL;
	struct bytes b = {0};
	if (ombud_filter_canon(&canon, d->s, all) != OMBUD_OK) {
		desk_failed(d);
	} else {
		cut_order(canon);
		/* A list of every ticket hides none. */
		bytes_printf(&b, canon[0] ? "is:tagged not (%s)" : "is:tagged id:0", canon);
	}
	ombud_free(canon);
	heap_free(all);
	return b.len ? bytes_take(&b) : NULL;
}

static void go_back(struct desk *d, struct queue *q)
{
	struct layers to = d->hidden_by;
	char *name = d->hidden_name;
	d->hidden_by = (struct layers){{0}};
	d->hidden_name = NULL;
	queue_switch(q, d, name, to.v.v[0]);
	for (size_t i = 1; i < to.v.n; i++)
		queue_push(q, d, to.v.v[i]);
	layers_free(&to);
	heap_free(name);
}

static void remember_list(struct desk *d, const struct queue *q, char *filter)
{
	layers_free(&d->hidden_by);
	for (size_t i = 0; i < q->layers.v.n; i++)
		layers_push(&d->hidden_by, q->layers.v.v[i]);
	heap_free(d->hidden_name);
	d->hidden_name = heap_str(q->name);
	heap_free(d->shown_hidden);
	d->shown_hidden = filter;
}

void cmd_tagged_hidden(struct desk *d, const struct call *c)
{
	struct queue *q = cmd_to_queue(d);
	(void)c;
	bool shown = d->shown_hidden && strcmp(q->layers.v.v[0], d->shown_hidden) == 0;
	if (shown && d->hidden_by.v.n) {
		go_back(d, q);
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
		heap_free(filter);
		return;
	}
	remember_list(d, q, filter);
	queue_switch(q, d, "", filter);
	desk_say(d, _("what is tagged and was not in the list; g\" goes back to it"));
}

/* ---- acting on many ------------------------------------------------------------------------ */

static void act_on(struct desk *d, const struct call *c, enum scope scope, const char *prefix)
{
	if (c->w.n < 2) {
		cmd_ask(d, prefix);
		return;
	}
	struct words w = {0};
	for (size_t i = 1; i < c->w.n; i++)
		words_add(&w, c->w.v[i]);
	d->on_tagged = false;
	if (op_named(w.v[0]))
		act(d, &w, scope);
	else
		desk_fail(d, _("'%s' is no operation"), w.v[0]);
	words_free(&w);
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

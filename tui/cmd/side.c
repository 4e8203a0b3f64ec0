/* Commands of the sidebar about the saved filter under its cursor: joined to the list, edited,
 * renamed, shared, given a key. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/queue.h"

const struct ombud_saved *side_filter_here(struct desk *d)
{
	struct queue *q = queue_of(d);
	const struct ombud_saved *s = queue_in(q, PANE_SIDE) ? queue_side_at(q, d) : NULL;
	if (!s)
		desk_fail(d, _("this is for a saved filter in the sidebar: gs shows it"));
	return s;
}

/* ---- joined to the list -------------------------------------------------------------------- */

/* What the list has and what the filter finds: it names its tickets itself, as a layer of its own
 * that can be taken off again. */
static void or_with(struct queue *q, struct desk *d, const char *filter)
{
	char *all = queue_filter(q, NULL);
	struct bytes text = {0}, label = {0};
	if (!all[0]) {
		desk_say(d, _("the list has every ticket already"));
	} else {
		bytes_printf(&text, "%s or (%s)", all, filter);
		bytes_printf(&label, _("or %s"), filter);
		queue_push_alone(q, d, bytes_text(&text), bytes_text(&label));
	}
	bytes_free(&text);
	bytes_free(&label);
	heap_free(all);
}

void cmd_combine(struct desk *d, const struct call *c)
{
	const char *how = c->w.n > 1 ? c->w.v[1] : "and";
	struct queue *q = queue_of(d);
	const struct side_line *l = queue_in(q, PANE_SIDE) ? side_at(q) : NULL;
	struct bytes not = {0};
	char *filter = side_filter(q, d, l);
	if (!filter) {
		desk_fail(d, _("this is for a filter, label or person in the sidebar: gs shows it"));
	} else if (strcmp(how, "or") == 0) {
		or_with(q, d, filter);
	} else if (strcmp(how, "not") == 0) {
		bytes_printf(&not, strpbrk(filter, " |") ? "not (%s)" : "-%s", filter);
		queue_push(q, d, bytes_text(&not));
	} else {
		queue_push(q, d, filter);
	}
	heap_free(filter);
	bytes_free(&not);
}

/* ---- opened -------------------------------------------------------------------------------- */

/* The ticket that they have open, else what is theirs. */
static void open_person(struct desk *d, struct queue *q, const struct ombud_colleague *w)
{
	char filter[200];
	if (w->ticket) {
		why_then(d, w->ticket, turn_to);
		return;
	}
	snprintf(filter, sizeof filter, "is:open assignee:%s", w->name);
	queue_switch(q, d, "", filter);
}

void side_line_open(struct desk *d)
{
	struct queue *q = queue_of(d);
	const struct side_line *l = side_at(q);
	const struct ombud_saved *s = side_saved(q, d, l);
	if (!l)
		return;
	if (l->what != SIDE_ITEM) {
		side_fold(q, d, FOLD_TURN);
	} else if (s) {
		queue_switch(q, d, s->name, s->filter);
	} else if (l->section == SIDE_PEOPLE) {
		open_person(d, q, &q->side.people->v[l->at]);
	} else {
		char *filter = side_filter(q, d, l);
		struct bytes whole = {0};
		bytes_printf(&whole, l->section == SIDE_LABELS ? "is:open %s" : "%s", filter);
		queue_switch(q, d, "", bytes_text(&whole));
		bytes_free(&whole);
		heap_free(filter);
	}
}

char *side_explains(struct desk *d)
{
	struct queue *q = queue_of(d);
	return desk_top(d) == &q->v && queue_in(q, PANE_SIDE) ? side_filter(q, d, side_at(q)) : NULL;
}

/* ---- changed ------------------------------------------------------------------------------- */

/* The cursor stays on the filter, wherever it stands then. */
static void follow(struct desk *d, int64_t id)
{
	d->saved_stale = true;
	desk_stale(d);
	if (desk_saved(d))
		side_to_saved(queue_of(d), d, id);
}

static bool run(struct desk *d, struct words *w, const struct ombud_saved *s)
{
	int64_t id = s->id;
	if (!s->owner[0] && strcmp(w->v[0], "filter-share") != 0) {
		words_add(w, "--team");
		words_add(w, "yes");
	}
	bool ok = act_now(d, w, 0, 0);
	if (ok)
		follow(d, id);
	words_free(w);
	return ok;
}

static void add_pair(struct words *w, const char *name, const char *value)
{
	words_add(w, name);
	words_add(w, value);
}

static void accept_edit(struct desk *d, const char *filter)
{
	const struct ombud_saved *s = side_filter_here(d);
	struct queue *q = queue_of(d);
	struct words w = {0};
	if (!s)
		return;
	bool shown = strcmp(q->name, s->name) == 0;
	words_add(&w, "filter-save");
	add_pair(&w, "--name", s->name);
	add_pair(&w, "--filter", filter);
	if (!run(d, &w, s))
		return;
	desk_say(d, _("kept: other filters that use it find this too (u undoes)"));
	if (shown) {
		layers_rebase(&q->layers, filter);
		queue_layers_changed(q);
	}
}

void cmd_edit_filter(struct desk *d, const struct call *c)
{
	const struct ombud_saved *s = side_filter_here(d);
	char label[80];
	(void)c;
	if (!s)
		return;
	snprintf(label, sizeof label, "%s: ", s->name);
	ask_filter_as(d, label, s->filter, accept_edit, (enum ask_how)0);
}

static void rename_to(struct desk *d, const char *name)
{
	const struct ombud_saved *s = side_filter_here(d);
	struct words w = {0};
	if (!s || !name[0] || strcmp(name, s->name) == 0)
		return;
	words_add(&w, "filter-rename");
	add_pair(&w, "--name", s->name);
	add_pair(&w, "--to", name);
	if (run(d, &w, s))
		desk_say(d, _("%s now, also where other filters use it (u undoes)"), name);
}

static void accept_rename(void *data, const char *text)
{
	rename_to(data, text);
}

void cmd_rename_filter(struct desk *d, const struct call *c)
{
	const struct ombud_saved *s = side_filter_here(d);
	char label[80];
	if (!s)
		return;
	if (c->w.n > 1) {
		rename_to(d, c->w.v[1]);
		return;
	}
	snprintf(label, sizeof label, _("new name of %s: "), s->name);
	struct prompt_how how = {.label = label, .text = s->name, .accept = accept_rename, .data = d};
	desk_ask(d, &how);
}

void cmd_share_filter(struct desk *d, const struct call *c)
{
	const struct ombud_saved *s = side_filter_here(d);
	struct words w = {0};
	(void)c;
	if (!s)
		return;
	if (!s->owner[0]) {
		desk_say(d, _("%s is the team's already"), s->name);
		return;
	}
	words_add(&w, "filter-share");
	words_add(&w, s->name);
	if (run(d, &w, s))
		desk_say(d, _("the team's now (u undoes)"));
}

void cmd_key_filter(struct desk *d, const struct call *c)
{
	const struct ombud_saved *s = side_filter_here(d);
	struct words w = {0};
	if (!s || c->w.n < 2)
		return;
	/* The key that it has is taken from it. */
	char now[4];
	snprintf(now, sizeof now, "%d", s->key % 10);
	bool off = strcmp(now, c->w.v[1]) == 0;
	words_add(&w, "filter-key");
	add_pair(&w, "--name", s->name);
	add_pair(&w, "--key", off ? "0" : c->w.v[1]);
	if (run(d, &w, s))
		desk_say(d, off ? _("g%s opens it no longer") : _("g%s opens it from now on"), c->w.v[1]);
}

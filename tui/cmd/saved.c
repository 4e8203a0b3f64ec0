/* Commands about saved filters: picking, saving, dropping, and the sidebar that lists them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/fuzzy.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/filter.h"
#include "view/queue.h"

static void open_saved(struct desk *d, const struct ombud_saved *s)
{
	queue_switch(cmd_to_queue(d), d, s->name, s->filter);
}

static void offer_one(struct prompt *p, const struct ombud_saved *s)
{
	char help[300];
	int n;
	if (s->count >= 0)
		n = snprintf(help, sizeof help, "%5lld  ", (long long)s->count);
	else
		n = snprintf(help, sizeof help, "%5s  ", ".");
	snprintf(help + n, sizeof help - (size_t)n, "%s", s->shown);
	prompt_offer(p, s->name, help);
}

static void offer_saved(struct prompt *p, void *data)
{
	struct desk *d = data;
	const struct ombud_saved_list *all = desk_saved(d);
	for (int want = FUZZY_BEST; want > 0; want--)
		for (size_t i = 0; all && i < all->n; i++)
			if (fuzzy_fit(all->v[i].name, edit_text(&p->edit)) == want)
				offer_one(p, &all->v[i]);
	if (fuzzy("all tickets", edit_text(&p->edit)))
		prompt_offer(p, "all tickets", "");
}

static void count_anew(struct prompt *p, void *data)
{
	p->resting = desk_count_saved(data);
	p->dirty |= !p->resting;
}

static void accept_saved(void *data, const char *text)
{
	struct desk *d = data;
	const struct ombud_saved *s = desk_saved_named(d, text);
	if (s)
		open_saved(d, s);
	else if (strcmp(text, "all tickets") == 0)
		queue_switch(cmd_to_queue(d), d, "", "");
	else
		desk_fail(d, _("no saved filter is called so"));
}

void cmd_queue(struct desk *d, const struct call *c)
{
	if (c->w.n > 1) {
		char *name = call_rest(c, 1);
		accept_saved(d, name);
		heap_free(name);
		return;
	}
	/* At once with the counts that are known; new ones come in passing. */
	d->counts_stale = true;
	struct prompt_how how = {.label = _("queue: "),
	    .complete = offer_saved,
	    .rest = count_anew,
	    .accept = accept_saved,
	    .data = d,
	    .pick = true};
	desk_ask(d, &how);
}

void cmd_saved(struct desk *d, const struct call *c)
{
	const struct ombud_saved_list *all = desk_saved(d);
	long key = c->w.n > 1 ? strtol(c->w.v[1], NULL, 10) : 0;
	for (size_t i = 0; all && i < all->n; i++)
		if (all->v[i].key == key && key > 0) {
			open_saved(d, &all->v[i]);
			return;
		}
	desk_fail(d, _("no saved filter has the number %ld: gs lists them, S saves one"), key);
}

/* ---- one after the other, as the sidebar has them -------------------------------------------- */

struct tabs {
	LIST(const struct ombud_saved *) v;
	size_t at; /* the one that is open; SIZE_MAX: none of them */
};

static void list_tabs(struct tabs *t, struct desk *d)
{
	struct queue *q = queue_of(d);
	struct side_lines lines = {0};
	*t = (struct tabs){.at = SIZE_MAX};
	if (!desk_saved(d))
		return;
	side_lines(&lines, q, d, true);
	for (size_t i = 0; i < lines.v.n; i++) {
		const struct ombud_saved *s = side_saved(q, d, &lines.v.v[i]);
		if (s && strcmp(s->name, q->name) == 0)
			t->at = t->v.n;
		if (s)
			list_add(&t->v, s);
	}
	list_drop(&lines.v);
}

/* From a list that is none of them, to the first or the last. */
static void turn_tab(struct desk *d, const struct call *c, int way)
{
	struct tabs t;
	size_t by = c->count ? c->count : 1, to;
	list_tabs(&t, d);
	size_t left = t.at == SIZE_MAX ? t.v.n : way > 0 ? t.v.n - 1 - t.at : t.at;
	by = by < left ? by : left;
	if (t.at == SIZE_MAX)
		to = way > 0 ? by - 1 : t.v.n - by;
	else
		to = way > 0 ? t.at + by : t.at - by;
	if (by)
		open_saved(d, t.v.v[to]);
	else if (!t.v.n)
		desk_fail(d, _("no filter is saved: S saves the list's"));
	else
		desk_fail(d, way > 0 ? _("this is the last queue of the sidebar") : _("this is the first queue of the sidebar"));
	list_drop(&t.v);
}

void cmd_queue_next(struct desk *d, const struct call *c)
{
	turn_tab(d, c, 1);
}

void cmd_queue_previous(struct desk *d, const struct call *c)
{
	turn_tab(d, c, -1);
}

/* ---- kept ------------------------------------------------------------------------------------ */

static void save_as(struct desk *d, const char *name)
{
	struct filter_view *f = filter_of(d);
	char *filter = f ? heap_str(f->text) : queue_filter(queue_of(d), NULL);
	struct words w = {0};
	if (!filter[0]) {
		desk_fail(d, _("this list has no filter to save: l narrows it"));
		heap_free(filter);
		return;
	}
	words_add(&w, "filter-save");
	words_add(&w, "--name");
	words_add(&w, name);
	words_add(&w, "--filter");
	words_add(&w, filter);
	if (act_now(d, &w, 0, 0)) {
		struct queue *q = queue_of(d);
		heap_free(q->name);
		q->name = heap_str(name);
		layers_reset(&q->layers, filter);
		queue_layers_changed(q);
		if (f)
			filter_read(f, d);
		d->saved_stale = true;
		desk_stale(d);
		desk_say(
		    d, _("saved as %s: c picks it, q:%s uses it in other filters"), name, name);
	}
	words_free(&w);
	heap_free(filter);
}

static void accept_save(void *data, const char *text)
{
	if (text[0])
		save_as(data, text);
}

void cmd_save_filter(struct desk *d, const struct call *c)
{
	if (c->w.n > 1) {
		save_as(d, c->w.v[1]);
		return;
	}
	struct prompt_how how = {.label = _("save this filter as: "),
	    .text = filter_of(d) ? filter_of(d)->name : queue_of(d)->name,
	    .accept = accept_save,
	    .data = d};
	desk_ask(d, &how);
}

static void drop(struct desk *d, const struct ombud_saved *s)
{
	struct words w = {0};
	char name[120];
	bool rang = alarm_of(d, s->name) != NULL;
	snprintf(name, sizeof name, "%s", s->name);
	words_add(&w, "filter-rm");
	words_add(&w, name);
	if (!s->owner[0]) {
		words_add(&w, "--team");
		words_add(&w, "yes");
	}
	/* That other filters use it was asked. Of recipes and colours the operation's refusal tells. */
	if (s->users[0]) {
		words_add(&w, "--force");
		words_add(&w, "yes");
	}
	if (act_now(d, &w, 0, 0)) {
		d->saved_stale = true;
		desk_stale(d);
		desk_say(d, rang ? _("%s is dropped, and its alarm: u brings the filter back") : _("%s is dropped: u brings it back"), name);
	}
	words_free(&w);
}

static void accept_drop(void *data, const char *text)
{
	struct desk *d = data;
	const struct ombud_saved *s = queue_side_at(queue_of(d), d);
	if (s && strcmp(text, s->name) == 0)
		drop(d, s);
	else
		desk_say(d, _("kept"));
}

/* One's own goes at once, for u brings it back; what others use, or other filters, is asked about. */
void cmd_drop_filter(struct desk *d, const struct call *c)
{
	const struct ombud_saved *s = side_filter_here(d);
	char label[200];
	(void)c;
	if (!s)
		return;
	if (s->owner[0] && !s->users[0]) {
		drop(d, s);
		return;
	}
	snprintf(label, sizeof label,
	    s->users[0] ? _("other filters use it; type %s to drop it all the same: ")
			: _("type %s to drop this saved filter: "),
	    s->name);
	struct prompt_how how = {.label = label, .accept = accept_drop, .data = d};
	desk_ask(d, &how);
}

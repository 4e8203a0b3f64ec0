/* Commands that tag rows. Tags are a set of ids: they survive narrowing, sorting and settling. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "base/when.h"
#include "cmd/cmd.h"
#include "view/queue.h"

static void toggle(struct desk *d, int64_t id)
{
	if (!idset_remove(&d->tagged, id))
		idset_add(&d->tagged, id);
}

/* One row on; false: there is none. A macro ends there: it would untag what it tagged. */
static bool step_down(struct queue *q, struct desk *d)
{
	size_t at = q->roll.at;
	queue_list_move(q, d, MOVE_DOWN, 0);
	if (q->roll.at == at && d->macros.depth)
		desk_fail(d, _("this is the end of the list"));
	return q->roll.at != at;
}

/* Many rows are one change of the set: each by itself would move a long list of tags each time. */
static void tag_down(struct desk *d, struct queue *q, size_t count)
{
	tags_begin(d, false);
	toggle(d, ombud_list_id(q->list, q->roll.at));
	for (size_t i = 1; i < count && step_down(q, d); i++)
		toggle(d, ombud_list_id(q->list, q->roll.at));
	tags_set(d);
}

void cmd_tag(struct desk *d, const struct call *c)
{
	struct queue *q = queue_of(d);
	int64_t id = act_ticket(d, NULL);
	if (!id)
		return;
	/* In the other panes as in a ticket: one ticket, which stays where it is read. */
	bool in_list = desk_top(d) == &q->v && queue_in(q, PANE_LIST);
	if (in_list && c->count > 1) {
		tag_down(d, q, c->count);
	} else {
		tags_begin(d, true);
		tags_toggle(d, id);
	}
	if (in_list)
		step_down(q, d);
	else
		desk_say(d, idset_has(&d->tagged, id) ? _("#%lld is tagged") : _("#%lld is tagged no longer"), (long long)id);
}

/* ---- ranges -------------------------------------------------------------------------------- */

static void tag_span(struct desk *d, const struct queue *q, struct span s)
{
	for (size_t i = s.first; i <= s.last; i++)
		idset_add(&d->tagged, ombud_list_id(q->list, i));
}

static struct span open_range(const struct queue *q)
{
	size_t a = q->range, b = q->roll.at;
	return a < b ? (struct span){a, b} : (struct span){b, a};
}

/* Who went to the end of the list may have left tickets out that are not known yet. */
static bool know_spans(struct desk *d, struct queue *q)
{
	size_t last = q->range == SIZE_MAX ? 0 : open_range(q).last;
	for (size_t i = 0; i < q->spans.n; i++)
		last = q->spans.v[i].last > last ? q->spans.v[i].last : last;
	if (queue_fill_to(q, d, last + 1, PATIENCE_BREAK) == OMBUD_OK)
		return true;
	desk_failed(d);
	return false;
}

static struct queue *in_list(struct desk *d)
{
	struct queue *q = queue_of(d);
	if (desk_top(d) != &q->v || !queue_in(q, PANE_LIST))
		desk_fail(d, _("a range is of rows: it is tagged in the list; t tags this ticket"));
	return !d->error && q->list && q->roll.n ? q : NULL;
}

void cmd_tag_range(struct desk *d, const struct call *c)
{
	struct queue *q = in_list(d);
	(void)c;
	if (!q)
		return;
	if (q->range == SIZE_MAX && !q->spans.n) {
		q->range = q->roll.at;
		return;
	}
	size_t before = d->tagged.n;
	if (!know_spans(d, q))
		return;
	tags_begin(d, false);
	for (size_t i = 0; i < q->spans.n; i++)
		tag_span(d, q, q->spans.v[i]);
	if (q->range != SIZE_MAX)
		tag_span(d, q, open_range(q));
	queue_drop_ranges(q);
	tags_set(d);
	desk_say(d, _("%zu more tagged, %zu in all"), d->tagged.n - before, d->tagged.n);
}

void cmd_tag_another(struct desk *d, const struct call *c)
{
	struct queue *q = in_list(d);
	(void)c;
	if (!q)
		return;
	if (q->range == SIZE_MAX) {
		q->range = q->roll.at;
		return;
	}
	struct span s = open_range(q);
	list_add(&q->spans, s);
	q->range = SIZE_MAX;
}

/* ---- by filter ----------------------------------------------------------------------------- */

static void by_filter(struct desk *d, const char *filter, bool tag)
{
	struct queue *q = queue_of(d);
	char *all = queue_filter(q, filter);
	struct ombud_list_how how = {.filter = all, .log_personal = true};
	struct ombud_list *hits = NULL;
	size_t n = 0;
	if (ombud_list_open(&hits, d->s, &how) != OMBUD_OK ||
	    desk_fill(d, hits, SIZE_MAX, PATIENCE_BREAK, filter) != OMBUD_OK) {
		desk_failed(d);
	} else {
		tags_begin(d, false);
		for (size_t i = 0; i < ombud_list_known(hits); i++) {
			int64_t id = ombud_list_id(hits, i);
			n += tag ? idset_add(&d->tagged, id) : idset_remove(&d->tagged, id);
		}
		tags_set(d);
		desk_say(d, tag ? _("%zu more tagged, %zu in all") : _("%zu untagged, %zu left"), n,
		    d->tagged.n);
	}
	ombud_list_free(hits);
	heap_free(all);
}

static void tag_by(struct desk *d, const char *filter)
{
	by_filter(d, filter, true);
}

static void untag_by(struct desk *d, const char *filter)
{
	by_filter(d, filter, false);
}

void cmd_tag_filter(struct desk *d, const struct call *c)
{
	if (c->w.n > 1)
		tag_by(d, c->w.v[1]);
	else
		ask_filter(d, _("tag: "), "", tag_by);
}

void cmd_untag_filter(struct desk *d, const struct call *c)
{
	if (c->w.n > 1)
		untag_by(d, c->w.v[1]);
	else
		ask_filter(d, _("untag: "), "", untag_by);
}

void cmd_tag_all(struct desk *d, const struct call *c)
{
	struct queue *q = queue_of(d);
	(void)c;
	if (!queue_fill(q, d))
		return;
	tags_begin(d, false);
	for (size_t i = 0; i < ombud_list_known(q->list); i++)
		idset_add(&d->tagged, ombud_list_id(q->list, i));
	tags_set(d);
	desk_say(d, _("all %zu of this list are tagged: ; acts on them, g* untags"),
	    ombud_list_known(q->list));
}

void cmd_tag_none(struct desk *d, const struct call *c)
{
	(void)c;
	tags_begin(d, false);
	idset_free(&d->tagged);
	tags_set(d);
	desk_say(d, _("nothing is tagged; gt brings the tags back"));
}

void cmd_tag_invert(struct desk *d, const struct call *c)
{
	struct queue *q = queue_of(d);
	(void)c;
	if (!queue_fill(q, d))
		return;
	tags_begin(d, false);
	for (size_t i = 0; i < ombud_list_known(q->list); i++)
		toggle(d, ombud_list_id(q->list, i));
	tags_set(d);
	if (desk_top(d) != &q->v)
		desk_say(d, _("%zu tagged"), d->tagged.n);
}

void cmd_tag_restore(struct desk *d, const struct call *c)
{
	(void)c;
	if (!tags_back(d))
		desk_fail(d, _("the tags have not changed yet"));
	else if (d->tags_past.n > 1)
		desk_say(d, _("%zu tagged, as before; gt again: the set before that"), d->tagged.n);
	else
		desk_say(d, _("%zu tagged, as before; gt again changes back"), d->tagged.n);
}

/* ---- like this one ------------------------------------------------------------------------- */

/* What a row has in its columns, as filters; the values of people are none of them. */
static void offer_pair(struct prompt *p, const char *field, const char *value)
{
	char text[200];
	const char *typed = edit_text(&p->edit);
	snprintf(text, sizeof text, "%s:%s", field, value);
	if (value[0] && strncmp(text, typed, strlen(typed)) == 0)
		prompt_offer(p, text, "");
}

static void offer_day(struct prompt *p, const char *field, int64_t at)
{
	char day[WHEN_TEXT];
	if (!at)
		return;
	when_minute(day, at);
	day[strlen("YYYY-MM-DD")] = '\0';
	offer_pair(p, field, day);
}

static void offer_labels(struct prompt *p, const char *labels)
{
	char *copy = heap_str(labels), *rest = NULL;
	for (char *l = strtok_r(copy, ", ", &rest); l; l = strtok_r(NULL, ", ", &rest))
		offer_pair(p, "label", l);
	if (!labels[0])
		offer_pair(p, "label", "none");
	heap_free(copy);
}

static void offer_fields(struct prompt *p, void *data)
{
	struct desk *d = data;
	struct ombud_ticket *t;
	int64_t id = act_ticket(d, NULL);
	if (!id || ombud_ticket_peek(&t, d->s, id) != OMBUD_OK)
		return;
	const struct ombud_row *r = &t->row;
	offer_pair(p, "kind", r->kind);
	offer_pair(p, "state", r->state);
	offer_pair(p, "assignee", r->assignee[0] ? r->assignee : "none");
	offer_pair(p, "priority", r->priority);
	offer_labels(p, r->labels);
	offer_pair(p, "lang", t->lang);
	offer_pair(p, "identity", t->identity);
	offer_pair(p, "code", t->resolution);
	/* The last second of the day is due before the one that is late. */
	offer_day(p, "due", r->due ? r->due - 1 : 0);
	offer_day(p, "received", r->received);
	ombud_ticket_free(t);
}

static void accept_same(void *data, const char *text)
{
	if (text[0])
		tag_by(data, text);
}

static void ask_same(struct desk *d, const char *field)
{
	struct prompt_how how = {.label = _("tag all with the same: "),
	    .text = field,
	    .complete = offer_fields,
	    .accept = accept_same,
	    .data = d,
	    .pick = true};
	desk_ask(d, &how);
}

void cmd_tag_same(struct desk *d, const struct call *c)
{
	if (!act_ticket(d, NULL))
		return;
	ask_same(d, c->w.n > 1 ? c->w.v[1] : "");
	struct prompt *p = d->prompt;
	if (c->w.n < 2)
		return;
	/* A field that has one value here needs no choice. */
	prompt_refresh(p);
	size_t n = p->choice.n;
	if (n > 1)
		return;
	char *only = n ? heap_str(p->choice.v[0].text) : NULL;
	prompt_free(p);
	d->prompt = NULL;
	if (only)
		tag_by(d, only);
	else
		desk_fail(d, _("this ticket has no %s that others can share"), c->w.v[1]);
	heap_free(only);
}

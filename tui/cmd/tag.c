/* Commands that tag rows. Tags are a set of ids: they survive narrowing, sorting and settling. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/bulk.h"
#include "view/queue.h"
#include "view/ticket.h"

/* Each change of the set can be taken back with tag-restore. */
static void remember(struct desk *d)
{
	idset_copy(&d->tagged_before, &d->tagged);
	d->tags_moved = true;
	desk_stale(d);
}

static void toggle(struct desk *d, int64_t id)
{
	if (!idset_remove(&d->tagged, id))
		idset_add(&d->tagged, id);
}

void cmd_tag(struct desk *d, const struct call *c)
{
	struct queue *q = queue_of(d);
	int64_t id = act_ticket(d, NULL);
	if (!id)
		return;
	remember(d);
	toggle(d, id);
	for (size_t i = 1; i < c->count; i++) {
		size_t at = q->roll.at;
		q->v.kind->move(&q->v, d, MOVE_DOWN, 0);
		if (q->roll.at == at)
			break;
		toggle(d, ombud_list_id(q->list, q->roll.at));
	}
	if (desk_top(d) == &q->v)
		q->v.kind->move(&q->v, d, MOVE_DOWN, 0);
}

void cmd_tag_range(struct desk *d, const struct call *c)
{
	struct queue *q = queue_of(d);
	(void)c;
	if (desk_top(d) != &q->v || !q->list || !q->roll.n)
		return;
	if (q->range == SIZE_MAX) {
		q->range = q->roll.at;
		return;
	}
	size_t a = q->range < q->roll.at ? q->range : q->roll.at;
	size_t b = q->range < q->roll.at ? q->roll.at : q->range;
	remember(d);
	for (size_t i = a; i <= b; i++)
		idset_add(&d->tagged, ombud_list_id(q->list, i));
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
	    ombud_list_fill(hits, SIZE_MAX) != OMBUD_OK) {
		desk_failed(d);
	} else {
		remember(d);
		for (size_t i = 0; i < ombud_list_known(hits); i++) {
			int64_t id = ombud_list_id(hits, i);
			n += tag ? idset_add(&d->tagged, id) : idset_remove(&d->tagged, id);
		}
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
	remember(d);
	for (size_t i = 0; i < ombud_list_known(q->list); i++)
		idset_add(&d->tagged, ombud_list_id(q->list, i));
	desk_say(d, _("all %zu of this list are tagged: ; acts on them, g* untags"),
	    ombud_list_known(q->list));
}

void cmd_tag_none(struct desk *d, const struct call *c)
{
	(void)c;
	remember(d);
	idset_free(&d->tagged);
	desk_say(d, _("nothing is tagged; gt brings the tags back"));
}

void cmd_tag_invert(struct desk *d, const struct call *c)
{
	struct queue *q = queue_of(d);
	(void)c;
	if (!queue_fill(q, d))
		return;
	remember(d);
	for (size_t i = 0; i < ombud_list_known(q->list); i++)
		toggle(d, ombud_list_id(q->list, i));
	desk_say(d, _("%zu tagged"), d->tagged.n);
}

void cmd_tag_restore(struct desk *d, const struct call *c)
{
	(void)c;
	struct idset now = d->tagged;
	d->tagged = d->tagged_before;
	d->tagged_before = now;
	d->tags_moved = true;
	desk_stale(d);
	desk_say(d, _("%zu tagged"), d->tagged.n);
}

void cmd_tag_show(struct desk *d, const struct call *c)
{
	struct bytes b = {0};
	(void)c;
	if (!d->tagged.n) {
		desk_fail(d, _("nothing is tagged"));
		return;
	}
	int64_t *ids = idset_sorted(&d->tagged);
	bytes_str(&b, "id:");
	for (size_t i = 0; i < d->tagged.n; i++)
		bytes_printf(&b, "%s%lld", i ? "," : "", (long long)ids[i]);
	queue_push(queue_of(d), d, bytes_text(&b));
	heap_free(ids);
	bytes_free(&b);
}

/* ---- like this one ------------------------------------------------------------------------- */

static const char *value_of(const struct ombud_row *r, const char *field)
{
	if (strcmp(field, "kind") == 0)
		return r->kind;
	if (strcmp(field, "state") == 0)
		return r->state;
	if (strcmp(field, "priority") == 0)
		return r->priority;
	return r->assignee[0] ? r->assignee : "none";
}

static void offer_fields(struct prompt *p, void *data)
{
	static const char *const fields[] = {"kind", "state", "assignee", "priority"};
	struct desk *d = data;
	const struct ombud_row *r = queue_row(queue_of(d));
	for (size_t i = 0; r && i < sizeof fields / sizeof *fields; i++)
		if (strncmp(fields[i], edit_text(&p->edit), p->edit.text.len) == 0)
			prompt_offer(p, fields[i], value_of(r, fields[i]));
}

static void accept_same(void *data, const char *text)
{
	struct desk *d = data;
	const struct ombud_row *r = queue_row(queue_of(d));
	char filter[200];
	if (!r || !text[0])
		return;
	snprintf(filter, sizeof filter, "%s:%s", text, value_of(r, text));
	tag_by(d, filter);
}

void cmd_tag_same(struct desk *d, const struct call *c)
{
	if (c->w.n > 1) {
		accept_same(d, c->w.v[1]);
		return;
	}
	struct prompt_how how = {.label = _("tag all with the same: "),
	    .complete = offer_fields,
	    .accept = accept_same,
	    .data = d,
	    .pick = true};
	desk_ask(d, &how);
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
	if (!d->tagged.n) {
		desk_fail(d, _("nothing is tagged: t tags a row, T by a filter, * all"));
		return;
	}
	d->on_tagged = true;
}

void cmd_all(struct desk *d, const struct call *c)
{
	act_on(d, c, SCOPE_ALL, "all ");
}

void cmd_bulk_toggle(struct desk *d, const struct call *c)
{
	(void)c;
	if (bulk_of(d))
		bulk_toggle(bulk_of(d), d);
}

void cmd_bulk_skips(struct desk *d, const struct call *c)
{
	(void)c;
	if (bulk_of(d))
		bulk_only_skips(bulk_of(d));
}

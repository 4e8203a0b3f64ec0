/* Commands about which tickets the list shows: filters, layers, saved filters, order. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/queue.h"

/* ---- asking for a filter ------------------------------------------------------------------- */

struct filter_prompt {
	struct desk *d;
	void (*accept)(struct desk *d, const char *filter);
	char *label;
	struct history *history;
};

static void filter_complete(struct prompt *p, void *data)
{
	struct filter_prompt *f = data;
	struct ombud_words *words;
	size_t start;
	const char *text = edit_text(&p->edit);
	if (ombud_filter_complete(&words, &start, f->d->s, text, p->edit.at) != OMBUD_OK)
		return;
	p->from = start;
	for (size_t i = 0; i < words->n; i++)
		prompt_offer(p, words->v[i].text, words->v[i].help);
	ombud_words_free(words);
}

/* Counting by a personal field is a look-up that is logged: not while somebody types. */
static bool names_personal(const char *text)
{
	size_t n;
	const struct ombud_field *fields = ombud_fields(&n);
	if (strstr(text, "pii:") || strstr(text, "data."))
		return true;
	for (size_t i = 0; i < n; i++) {
		const char *at = fields[i].personal ? strstr(text, fields[i].name) : NULL;
		if (at && at[strlen(fields[i].name)] == ':')
			return true;
	}
	return false;
}

static void filter_rest(struct prompt *p, void *data)
{
	struct filter_prompt *f = data;
	struct desk *d = f->d;
	const char *text = edit_text(&p->edit);
	char remark[200];
	int64_t n;
	if (!text[0])
		return;
	if (ombud_filter_check(d->s, text) != OMBUD_OK) {
		prompt_remark(p, ombud_error(d->s), (int)ombud_error_offset(d->s));
		return;
	}
	if (names_personal(text)) {
		prompt_remark(p, _("personal: counted and logged on Enter"), -1);
		return;
	}
	char *all = queue_filter(queue_of(d), text);
	d->patience = PATIENCE_KEY;
	if (ombud_count(&n, d->s, all) == OMBUD_OK) {
		snprintf(remark, sizeof remark, _("%lld match"), (long long)n);
		prompt_remark(p, remark, -1);
	}
	d->patience = PATIENCE_BREAK;
	heap_free(all);
}

static void filter_accept(void *data, const char *text)
{
	struct filter_prompt *f = data;
	struct desk *d = f->d;
	if (!text[0])
		return;
	if (ombud_filter_check(d->s, text) != OMBUD_OK) {
		/* The text stays, so that it can be mended. */
		size_t at = ombud_error_offset(d->s);
		desk_failed(d);
		ask_filter(d, f->label, text, f->accept);
		d->prompt->edit.at = at < strlen(text) ? at : strlen(text);
		return;
	}
	history_add(&d->history[HISTORY_FILTER], text);
	f->accept(d, text);
}

static void filter_end(void *data)
{
	struct filter_prompt *f = data;
	heap_free(f->label);
	heap_free(f);
}

void ask_filter(struct desk *d, const char *label, const char *text,
    void (*accept)(struct desk *d, const char *filter))
{
	struct filter_prompt *f = heap_new(sizeof *f);
	*f = (struct filter_prompt){.d = d, .accept = accept, .label = heap_str(label)};
	struct prompt_how how = {.label = label,
	    .text = text,
	    .complete = filter_complete,
	    .accept = filter_accept,
	    .end = filter_end,
	    .rest = d->slow ? NULL : filter_rest,
	    .data = f,
	    .history = &d->history[HISTORY_FILTER]};
	desk_ask(d, &how);
}

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
	while (d->depth > 1)
		desk_pop(d);
	return queue_of(d);
}

static void push(struct desk *d, const char *filter)
{
	queue_push(cmd_to_queue(d), d, filter);
}

void cmd_limit(struct desk *d, const struct call *c)
{
	with_filter(d, c, _("limit: "), "", push);
}

void cmd_widen(struct desk *d, const struct call *c)
{
	(void)c;
	if (!queue_widen(queue_of(d), d))
		desk_say(d, _("nothing is narrowed: this is the whole queue"));
}

static void replace(struct desk *d, const char *filter)
{
	queue_switch(cmd_to_queue(d), d, "", filter);
}

void cmd_filter(struct desk *d, const struct call *c)
{
	with_filter(d, c, _("filter: "), "", replace);
}

/* ---- up to date ---------------------------------------------------------------------------- */

void cmd_settle(struct desk *d, const struct call *c)
{
	(void)c;
	desk_silence(d);
	d->saved_stale = true;
	queue_settle(queue_of(d), d);
	desk_changed(d, false);
}

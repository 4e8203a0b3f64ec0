/* Commands that show something to read. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "base/when.h"
#include "cmd/cmd.h"
#include "view/journal.h"
#include "view/pager.h"
#include "view/queue.h"
#include "view/sheet.h"
#include "view/table.h"
#include "view/ticket.h"

void cmd_journal(struct desk *d, const struct call *c)
{
	(void)c;
	desk_push(d, journal_new(d));
}

void cmd_entry(struct desk *d, const struct call *c)
{
	struct view *v = journal_open(d);
	(void)c;
	if (v)
		desk_push(d, v);
}

/* ---- the ticket's history ------------------------------------------------------------------ */

struct past {
	struct ombud_ticket *t;
	int64_t now;
};

static void fill_past(struct doc *doc, void *data, int width)
{
	struct past *p = data;
	sheet_history(doc, p->t, width, p->now, 0);
	if (!p->t->n_events)
		doc_say(doc, 1, STYLE_DIM, _("nothing is recorded of it but that it came"));
}

static void drop_past(void *data)
{
	struct past *p = data;
	ombud_ticket_free(p->t);
	heap_free(p);
}

static struct ombud_ticket *ticket_here(struct desk *d)
{
	struct ombud_ticket *t = NULL;
	int64_t id = act_ticket(d, NULL);
	if (id && ombud_ticket_open(&t, d->s, id, desk_reason(d, id)) != OMBUD_OK)
		desk_failed(d);
	return t;
}

void cmd_history(struct desk *d, const struct call *c)
{
	char title[80];
	struct ombud_ticket *t = ticket_here(d);
	(void)c;
	if (!t)
		return;
	struct past *p = heap_new(sizeof *p);
	*p = (struct past){t, ombud_now(d->s)};
	snprintf(title, sizeof title, _("HISTORY of #%lld, newest first"), (long long)t->row.id);
	desk_push(d, pager_new(title, fill_past, drop_past, p));
}

/* ---- the clock and its reasons ------------------------------------------------------------- */

struct clock {
	struct ombud_ticket *t;
	struct ombud_due *due; /* NULL: the kind has none of its own */
};

static void doc_step(struct doc *doc, const struct ombud_due_step *s, int width)
{
	char text[200];
	snprintf(text, sizeof text, s->met[0] ? "%s: %s" : "%s", s->what, s->met);
	doc_pair(doc, 1, 22, width, s->due, text);
}

static void fill_due(struct doc *doc, const struct ombud_due *due, int width)
{
	if (due->n_steps) {
		doc_line(doc, 0);
		sheet_head(doc, _("DUTIES ON THE WAY"), "");
	}
	for (size_t i = 0; i < due->n_steps; i++)
		doc_step(doc, &due->steps[i], width);
	doc_line(doc, 0);
	sheet_head(doc, _("WHY"), "");
	for (size_t i = 0; i < due->n_why; i++)
		doc_fold(doc, 1, width, STYLE_TEXT, due->why[i]);
	if (due->note[0]) {
		doc_line(doc, 0);
		doc_fold(doc, 1, width, STYLE_DIM, due->note);
	}
}

static void fill_clock(struct doc *doc, void *data, int width)
{
	struct clock *k = data;
	char at[WHEN_TEXT];
	doc_pair(doc, 1, SHEET_NAME, width, _("kind"), k->t->row.kind);
	doc_pair(doc, 1, SHEET_NAME, width, _("came"), when_minute(at, k->t->row.received));
	if (k->t->clock_line[0])
		doc_pair(doc, 1, SHEET_NAME, width, _("now"), k->t->clock_line);
	doc_line(doc, 0);
	sheet_clock(doc, k->t, width);
	if (k->due)
		fill_due(doc, k->due, width);
	if (!k->due || !k->due->extended[0]) /* a kind that has no more time, or had it */
		return;
	doc_line(doc, 0);
	doc_fold(doc, 1, width, STYLE_DIM,
	    _("ge extends the time by a notice (Art. 12(3) GDPR), :extend also records one given by another way; P asks who it is, which pauses it"));
}

static void drop_clock(void *data)
{
	struct clock *k = data;
	ombud_ticket_free(k->t);
	ombud_due_free(k->due);
	heap_free(k);
}

void cmd_why(struct desk *d, const struct call *c)
{
	char title[80];
	struct ombud_ticket *t = ticket_here(d);
	(void)c;
	if (!t)
		return;
	struct clock *k = heap_new(sizeof *k);
	k->t = t;
	if (ombud_ticket_why(&k->due, d->s, t->row.id) != OMBUD_OK)
		k->due = NULL;
	snprintf(title, sizeof title, _("CLOCK of #%lld"), (long long)t->row.id);
	struct view *v = pager_new(title, fill_clock, drop_clock, k);
	pager_about(v, t->row.id);
	desk_push(d, v);
}

/* ---- filters and tables -------------------------------------------------------------------- */

void cmd_explain(struct desk *d, const struct call *c)
{
	char *text = NULL;
	char *filter = c->w.n > 1 ? call_rest(c, 1) : side_explains(d);
	if (!filter)
		filter = queue_filter(queue_of(d), NULL);
	if (ombud_filter_explain(&text, d->s, filter) == OMBUD_OK)
		desk_push(d, pager_text(_("HOW THE FILTER IS READ"), text));
	else
		desk_failed(d);
	ombud_free(text);
	heap_free(filter);
}

/* 0 after a sentence. */
static int64_t person_of(struct desk *d, int64_t id)
{
	struct ombud_ticket *t = NULL;
	if (ombud_ticket_peek(&t, d->s, id) != OMBUD_OK) {
		desk_failed(d);
		return 0;
	}
	int64_t person = t->person_id;
	ombud_ticket_free(t);
	if (!person)
		desk_fail(d, _("nobody is known to stand behind #%lld"), (long long)id);
	return person;
}

/* Of the ticket here, or of its person and all her tickets. */
void cmd_who(struct desk *d, const struct call *c)
{
	char title[80];
	struct ombud_table *t = NULL;
	bool whole = c->w.n > 1 && strcmp(c->w.v[1], "person") == 0;
	int64_t id = whole ? act_person(d) : act_ticket(d, NULL), person = 0;
	if (!id || (whole && !(person = person_of(d, id))))
		return;
	if (ombud_looked(&t, d->s, whole ? 0 : id, person, 1000) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	snprintf(title, sizeof title,
	    whole ? _("WHO LOOKED at the person of #%lld, newest first")
	          : _("WHO LOOKED at #%lld, newest first"),
	    (long long)id);
	desk_push(d, table_view(title, t));
}

void cmd_message(struct desk *d, const struct call *c)
{
	(void)c;
	desk_push(d, pager_text(_("THE LAST MESSAGE"), d->last[0] ? d->last : _("there was none")));
}

void cmd_copy_id(struct desk *d, const struct call *c)
{
	char id[32];
	int64_t ticket = act_ticket(d, NULL);
	(void)c;
	if (!ticket)
		return;
	/* The number alone: it is nobody's data. */
	snprintf(id, sizeof id, "%lld", (long long)ticket);
	heap_free(d->copy);
	d->copy = heap_str(id);
	desk_say(d, _("%s is on your clipboard, if your terminal allows that"), id);
}

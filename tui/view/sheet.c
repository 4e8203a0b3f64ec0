#include "view/sheet.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "base/when.h"
#include "view/files.h"

void sheet_head(struct doc *d, const char *text, const char *remark)
{
	doc_line(d, 1)->part = true;
	doc_add(d, STYLE_HEADER, text);
	if (remark[0])
		doc_printf(d, STYLE_DIM, "  %s", remark);
}

static void datum_line(
    struct doc *d, const struct ombud_datum *x, const struct revealed_list *shown, int width)
{
	const char *clear = clear_value(shown, x->id);
	doc_pair(d, 1, SHEET_NAME, width, _(x->field), clear ? clear : x->value);
	struct doc_line *line = &d->line.v[d->line.n - 1];
	line->span.v[line->span.n - 1].style = clear	   ? STYLE_CLEAR
					       : x->masked ? STYLE_MASK
							   : STYLE_TEXT;
	if (clear)
		doc_printf(d, STYLE_ERROR, "  %s", _("in clear"));
}

/* With the number by which a hold names the person (person:3, field:3:email). */
static void who_it_is(struct doc *d, const struct ombud_ticket *t, int width)
{
	char text[80];
	snprintf(text, sizeof text, _("%s, person %lld"), _(t->identity), (long long)t->person_id);
	if (t->identity[0])
		doc_pair(d, 1, SHEET_NAME, width, _("identity"), t->person_id ? text : _(t->identity));
}

void sheet_person(
    struct doc *d, const struct ombud_ticket *t, const struct revealed_list *shown, int width)
{
	bool named = false;
	for (size_t i = 0; i < t->n_data; i++)
		named |= strcmp(t->data[i].field, "name") == 0;
	if (t->person[0] && !named)
		doc_pair(d, 1, SHEET_NAME, width, _("who"), t->person);
	who_it_is(d, t, width);
	for (size_t i = 0; i < t->n_data; i++)
		datum_line(d, &t->data[i], shown, width);
	if (t->lang[0])
		doc_pair(d, 1, SHEET_NAME, width, _("lang"), t->lang);
}

static void pair_if(struct doc *d, int width, const char *name, const char *value)
{
	if (value && value[0])
		doc_pair(d, 1, SHEET_NAME, width, name, value);
}

void sheet_clock(struct doc *d, const struct ombud_ticket *t, int width)
{
	pair_if(d, width, _("due"), t->due_day);
	if (strcmp(t->strict_day, t->due_day) != 0)
		pair_if(d, width, _("strict"), t->strict_day);
	/* What is late cannot be extended any more. */
	if (t->extension[0] || !t->row.overdue)
		pair_if(d, width, t->extension[0] ? _("extended") : _("extendable"), t->extended_day);
	pair_if(d, width, _("because"), t->extension);
	pair_if(d, width, _("paused"), t->pauses);
	pair_if(d, width, _("article"), t->article);
}

static void when_if(struct doc *d, int width, const char *name, int64_t at)
{
	char text[WHEN_TEXT];
	if (at)
		doc_pair(d, 1, SHEET_NAME, width, name, when_minute(text, at));
}

void sheet_marks(struct doc *d, const struct ombud_ticket *t, int width)
{
	pair_if(d, width, _("labels"), t->row.labels);
	pair_if(d, width, _("same?"), t->same);
	if (t->same[0])
		doc_add(d, STYLE_KEY, _("  Mm"));
}

void sheet_case(struct doc *d, const struct ombud_ticket *t, int width)
{
	char text[WHEN_TEXT];
	doc_pair(d, 1, SHEET_NAME, width, _("came"), when_minute(text, t->row.received));
	when_if(d, width, _("answered"), t->answered);
	when_if(d, width, _("closed"), t->closed);
	when_if(d, width, _("snoozed"), t->snoozed);
	pair_if(d, width, _("result"), t->resolution);
	pair_if(d, width, _("ground"), t->ground);
	sheet_marks(d, t, width);
	pair_if(d, width, _("team"), t->team);
	pair_if(d, width, _("links"), t->links);
	pair_if(d, width, _("rated"), t->rating);
	if (t->merged_into) {
		snprintf(text, sizeof text, "#%lld", (long long)t->merged_into);
		doc_pair(d, 1, SHEET_NAME, width, _("part of"), text);
		doc_add(d, STYLE_KEY, _("  <- Enter, :unmerge"));
	}
	pair_if(d, width, _("parts"), t->parts);
	pair_if(d, width, _("earlier"), t->earlier);
	pair_if(d, width, _("alleged"), t->alleged);
	pair_if(d, width, _("watched by"), t->watchers);
	pair_if(d, width, _("foreign"), t->external_id);
	pair_if(d, width, _("erased"), t->erased);
	pair_if(d, width, _("standing"), t->standing);
}

/* "the data were searched for" and " (Art. 15(1))": where the second begins. */
static size_t step_article(const char *text)
{
	const char *article = NULL;
	for (const char *at = strstr(text, " ("); at; at = strstr(at + 1, " ("))
		article = at;
	return article ? (size_t)(article - text) : strlen(text);
}

/* A line, which where it is too narrow goes without its article. */
static void step_line(struct doc *d, enum style box, const char *sign, enum style style, const char *text)
{
	size_t article = step_article(text);
	doc_line(d, 1);
	doc_add(d, box, sign);
	doc_printf(d, style, "%.*s", (int)article, text);
	doc_add_whole(d, style, text + article);
}

void sheet_steps(struct doc *d, const struct ombud_ticket *t, int width, bool whole)
{
	if (!t->n_steps)
		return;
	sheet_head(d, _("STEPS"), "");
	bool next = true;
	for (size_t i = 0; i < t->n_steps; i++) {
		const struct ombud_step *s = &t->steps[i];
		enum style box = s->done ? STYLE_GOOD : STYLE_SOON, style = s->done ? STYLE_DIM : STYLE_TEXT;
		const char *sign = s->done ? "[x] " : "[ ] ";
		if (whole)
			doc_fold_after(d, 1, box, sign, width, style, s->text);
		else
			step_line(d, box, sign, style, s->text);
		if (s->done || !next)
			continue;
		next = false;
		if (s->mend[0] && (int)(strlen(s->text) + strlen(s->mend)) + 12 < width) {
			doc_printf(d, STYLE_KEY, "  <- :%s", s->mend);
		} else if (s->mend[0]) {
			doc_line(d, 5);
			doc_printf(d, STYLE_KEY, "<- :%s", s->mend);
		}
	}
}

void sheet_disclosed(struct doc *d, const struct ombud_ticket *t, int width)
{
	if (!t->n_disclosed)
		return;
	sheet_head(d, _("DISCLOSED"), "");
	for (size_t i = 0; i < t->n_disclosed; i++) {
		const struct ombud_disclosure *x = &t->disclosed[i];
		char at[WHEN_TEXT], text[700];
		snprintf(text, sizeof text, _("%s to %s by %s, %s: %s (%s)"), when_minute(at, x->at), x->to, x->who,
		    x->sending, x->what, x->reason);
		doc_fold(d, 1, width, STYLE_TEXT, text);
	}
	doc_line(d, 0);
}

void sheet_hints(struct doc *d, const struct ombud_ticket *t, int width)
{
	if (!t->n_hints)
		return;
	sheet_head(d, _("THE LETTER ALSO ASKS FOR"), "");
	for (size_t i = 0; i < t->n_hints; i++) {
		const struct ombud_hint *h = &t->hints[i];
		char text[400];
		snprintf(text, sizeof text, "%s (%s)", h->kind, h->because);
		doc_fold(d, 1, width, STYLE_SOON, text);
		doc_line(d, 1);
		doc_printf(d, STYLE_KEY, ":split %lld", (long long)h->id);
		doc_add(d, STYLE_DIM, _("  or  "));
		doc_printf(d, STYLE_KEY, ":drop-hint %lld", (long long)h->id);
	}
}

void sheet_history(struct doc *d, const struct ombud_ticket *t, int width, int64_t now, size_t most)
{
	char at[WHEN_TEXT];
	for (size_t i = 0; i < t->n_events && (!most || i < most); i++) {
		const struct ombud_event *e = &t->events[i];
		if (most)
			when_short(at, e->at, now);
		else
			when_minute(at, e->at);
		char line[500];
		snprintf(line, sizeof line, "%-*s %-10s %s", most ? 6 : 16, at, e->who, e->what);
		if (most) {
			doc_say(d, 1, STYLE_TEXT, line);
			continue;
		}
		doc_fold(d, 1, width, STYLE_TEXT, line);
	}
}

void sheet_draft(struct doc *d, const struct ombud_ticket *t, int width)
{
	char at[WHEN_TEXT];
	if (!t->draft[0])
		return;
	doc_line(d, 0)->part = true;
	doc_printf(d, STYLE_CHANGED, _("-- your %s, not sent, kept %s: e resumes --"),
	    t->draft_kind[0] ? t->draft_kind : _("draft"), when_minute(at, t->draft_at));
	doc_fold(d, 4, width, STYLE_TEXT, t->draft);
}

/* ---- letters ------------------------------------------------------------------------------- */

/* "to the requester, by" anna; to whom else, where it is one that was forwarded; else what sort it is. */
static void message_sort(char *out, size_t size, const struct ombud_ticket *t, const struct ombud_message *m)
{
	const char *to = _("the requester");
	for (size_t i = 0; i < t->n_disclosed; i++)
		if (t->disclosed[i].message == m->id)
			to = t->disclosed[i].to;
	if (strcmp(m->direction, "out") == 0)
		snprintf(out, size, _("to %s, by"), to);
	else
		snprintf(out, size, "%s", m->direction);
}

static void message_head(
    struct doc *d, const struct ombud_ticket *t, const struct ombud_message *m, size_t number, int64_t now)
{
	char at[WHEN_TEXT], sort[200];
	bool staff = strcmp(m->direction, "in") != 0;
	(void)now;
	message_sort(sort, sizeof sort, t, m);
	doc_line(d, 0)->part = true;
	if (m->part)
		doc_printf(d, STYLE_SOON, _("from #%lld "), (long long)m->part);
	else
		doc_printf(d, STYLE_HEADER, "[%zu] ", number);
	doc_add(d, STYLE_HEADER, when_minute(at, m->at));
	doc_printf(d, staff ? STYLE_STAFF : STYLE_HEADER, "  %s %s",
	    sort, m->from[0] ? m->from : _("(no sender)"));
	if (m->purpose[0])
		doc_printf(d, STYLE_DIM, _("  for %s"), m->purpose);
	if (m->n_attachments)
		doc_printf(d, STYLE_TEXT, "  %zu %s", m->n_attachments,
		    m->n_attachments == 1 ? _("file") : _("files"));
	if (m->is_new)
		doc_add(d, STYLE_NEW, _("  N new to you"));
}

static void attachment_line(
    struct doc *d, int64_t ticket, const struct ombud_attachment *a)
{
	char size[FILES_SIZE];
	files_size(size, a->bytes);
	doc_line(d, 4);
	doc_printf(d, STYLE_DIM, "- %lld/%d ", (long long)ticket, a->number);
	doc_printf(d, STYLE_TEXT, "%s  %s  %s", a->name, a->type, size);
	if (a->proof[0])
		doc_printf(d, STYLE_SOON, "  %s",
		    strcmp(a->proof, "yes") == 0	 ? _("proof")
		    : strcmp(a->proof, "maybe") == 0 ? _("proof?")
						     : _("removed"));
}

/* Drops the lines of the letter's text beyond most, and says how many. */
static void cut_lines(struct doc *d, size_t from, size_t most)
{
	size_t n = d->line.n - from;
	if (!most || n <= most)
		return;
	doc_drop(d, from + most, n - most);
	doc_line(d, 4);
	doc_printf(d, STYLE_DIM, _("(%zu more lines)"), n - most);
}

static bool is_quote(const struct doc_line *l)
{
	return l->span.n && l->span.v[0].style == STYLE_QUOTE;
}

void sheet_fold_quotes(struct doc *d, size_t from)
{
	enum { SHORT = 3 };
	for (size_t i = from; i < d->line.n; i++) {
		size_t n = 0;
		while (i + n < d->line.n && is_quote(&d->line.v[i + n]))
			n++;
		if (n <= SHORT) {
			i += n;
			continue;
		}
		doc_drop(d, i + 1, n - 2);
		doc_again(d, i + 1, STYLE_DIM, _("(zo: %zu more)"), n - 1);
		i++;
	}
}

void sheet_fold_letter(struct doc *d, size_t from)
{
	size_t n = d->line.n - from - 1;
	if (n < 2)
		return;
	doc_drop(d, from + 2, n - 1);
	doc_again(d, from + 1, STYLE_DIM, _("(zo: %zu lines)"), n);
	d->line.v[from + 1].indent = 4;
}

void sheet_message(
    struct doc *d, const struct ombud_ticket *t, size_t i, int width, int64_t now, size_t lines)
{
	const struct ombud_message *m = i < t->n_messages ? &t->messages[i] : &t->further[i - t->n_messages];
	message_head(d, t, m, i + 1, now);
	if (m->sending[0])
		doc_fold(d, 4, width, STYLE_SOON, m->sending);
	if (m->subject[0] && strcmp(m->subject, t->row.subject) != 0)
		doc_pair(d, 4, SHEET_NAME, width, _("subject"), m->subject);
	size_t from = d->line.n;
	doc_fold(
	    d, 4, width, strcmp(m->direction, "note") == 0 ? STYLE_STAFF : STYLE_TEXT, m->body);
	cut_lines(d, from, lines);
	for (size_t j = 0; j < m->n_attachments; j++)
		attachment_line(d, m->part ? m->part : t->row.id, &m->attachments[j]);
	if (m->n_attachments && !lines && !m->part)
		doc_add(d, STYLE_KEY, _("  ga: read, save"));
	if (m->remark[0]) {
		doc_line(d, 4);
		doc_printf(
		    d, STYLE_DIM, "(%s%s%s)", m->remark, m->charset[0] ? ", " : "", m->charset);
	}
}

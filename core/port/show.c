/* One ticket, whole: as text for a person, or as one JSON object for a program. */
#include <string.h>

#include "base/arena.h"
#include "base/say.h"
#include "base/time.h"
#include "port/export_item.h"
#include "port/rows.h"
#include "store/merged.h"
#include "text/safe.h"

/* ---- text ---- */

/* The longest name of a field has its cells. */
enum { LABEL_CELLS = 12, INDENT = 4 };

/* "label     value", nothing where there is no value. */
static void line(struct buf *out, const char *label, const char *value)
{
	if (!*value)
		return;
	rows_table_cell(out, label, LABEL_CELLS, false);
	rows_table_cell(out, value, 0, true);
	rows_table_end(out);
}

/* Running text, each of its lines indented. */
static void indented(struct buf *out, const char *text)
{
	struct buf safe = {0};
	safe_add(&safe, text, strlen(text), OMBUD_SAFE_LINES);
	for (const char *p = buf_text(&safe); *p;) {
		size_t n = strcspn(p, "\n");
		if (n)
			buf_printf(out, "%*s", INDENT, "");
		buf_add(out, p, n);
		buf_char(out, '\n');
		p += n + (p[n] == '\n');
	}
	buf_free(&safe);
}

/* A heading made of trusted and untrusted pieces: one safe line. */
static void heading(struct buf *out, struct arena *memory, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
static void heading(struct buf *out, struct arena *memory, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	rows_table_cell(out, arena_vprintf(memory, fmt, ap), 0, true);
	va_end(ap);
	rows_table_end(out);
}

static const char *when(struct arena *memory, int64_t at)
{
	char text[INSTANT_TEXT];
	return at ? arena_str(memory, local_text(text, "Europe/Stockholm", at)) : "";
}

static void put_facts(
    struct buf *out, struct arena *memory, const struct ombud_ticket *t, const struct item *item)
{
	const struct ombud_row *r = &t->row;
	heading(out, memory, "#%lld %s", (long long)r->id, r->subject);
	line(out, _("state"),
	    arena_printf(memory, "%s, %s, %s, %s", r->kind, r->state, r->priority,
		*item->assignee ? item->assignee : _("nobody")));
	line(out, _("clock"), t->clock_line);
	line(out, _("law"), t->article);
	line(out, _("received"), when(memory, r->received));
	line(out, _("due"), t->due_day);
	line(out, _("strict"), t->strict_day);
	if (*t->extension)
		line(out, _("extended"), arena_printf(memory, "%s, %s", t->extended_day, t->extension));
	line(out, _("pauses"), t->pauses);
	line(out, _("identity"), _(t->identity));
	line(out, _("answered"), when(memory, t->answered));
	line(out, _("resolved"), t->resolution);
	line(out, _("ground"), t->ground);
	line(out, _("closed"), when(memory, t->closed));
	line(out, _("snoozed"), when(memory, t->snoozed));
	line(out, _("labels"), r->labels);
	line(out, _("team"), t->team);
	line(out, _("links"), t->links);
	line(out, _("erased"), t->erased);
	if (t->merged_into)
		line(out, _("part of"), arena_printf(memory, "#%lld", (long long)t->merged_into));
	line(out, _("parts"), t->parts);
	line(out, _("earlier"), t->earlier);
	line(out, _("alleged"), t->alleged);
	line(out, _("same?"), t->same);
	line(out, _("watched by"), t->watchers);
	line(out, _("external"), t->external_id);
	line(out, _("language"), t->lang);
}

static void put_person(struct buf *out, struct arena *memory, const struct ombud_ticket *t, const struct item *item)
{
	if (t->person_id) {
		buf_char(out, '\n');
		line(out, _("person"), arena_printf(memory, "%lld", (long long)t->person_id));
	}
	for (int d = 1; d < DATUM_FIELDS; d++) {
		if (!item->person[d])
			continue;
		line(out, _(field_of_datum((enum datum_field)d)->name), item->person[d]);
	}
	line(out, _("standing"), t->standing);
	for (size_t i = 0; i < t->n_hints; i++)
		line(out, _("also?"), t->hints[i].kind);
}

/* Whom else than the person a letter went to, "" nobody. */
static const char *other_of(const struct ombud_ticket *t, int64_t message)
{
	for (size_t i = 0; i < t->n_disclosed; i++)
		if (t->disclosed[i].message == message)
			return t->disclosed[i].to;
	return "";
}

static void put_message(struct buf *out, struct arena *memory, const struct ombud_ticket *t,
    const struct ombud_message *m, size_t number)
{
	buf_char(out, '\n');
	const char *to = other_of(t, m->id);
	const char *from = *m->from ? m->from : _("(no sender)");
	if (m->part)
		heading(out, memory, _("from #%lld  %s  %s  %s"), (long long)m->part, when(memory, m->at), m->direction, from);
	else
		heading(out, memory, "[%zu] %s  %s  %s%s%s", number, when(memory, m->at), m->direction, from,
		    *to ? _(" to ") : "", to);
	if (*m->subject)
		heading(out, memory, "%*s%s", INDENT, "", m->subject);
	if (*m->remark)
		heading(out, memory, "%*s(%s)", INDENT, "", m->remark);
	if (*m->purpose)
		heading(out, memory, _("%*s(for the purpose: %s)"), INDENT, "", m->purpose);
	if (*m->sending)
		heading(out, memory, "%*s(%s)", INDENT, "", m->sending);
	indented(out, m->body);
	for (size_t i = 0; i < m->n_attachments; i++) {
		const struct ombud_attachment *a = &m->attachments[i];
		bool removed = strcmp(a->proof, "removed") == 0;
		const char *number_of = m->part ? arena_printf(memory, "%lld/%d", (long long)m->part, a->number)
		                                : arena_printf(memory, "%d", a->number);
		heading(out, memory, "%*s[%s] %s  %s  %lld bytes%s", INDENT, "", number_of, a->name,
		    a->type, (long long)a->bytes, removed ? _("  removed") : "");
	}
}

static void put_progress(struct buf *out, struct arena *memory, const struct ombud_ticket *t)
{
	for (size_t i = 0; i < t->n_steps; i++) {
		const struct ombud_step *step = &t->steps[i];
		if (i == 0)
			buf_char(out, '\n');
		heading(out, memory, "[%c] %s%s%s", step->done ? 'x' : ' ', step->text,
		    !step->done && *step->mend ? ": " : "", step->done ? "" : step->mend);
	}
	for (size_t i = 0; i < t->n_events; i++) {
		const struct ombud_event *e = &t->events[i];
		if (i == 0)
			buf_char(out, '\n');
		heading(out, memory, "%s  %s  %s", when(memory, e->at), e->who, e->what);
	}
}

static void put_disclosed(struct buf *out, struct arena *memory, const struct ombud_ticket *t)
{
	for (size_t i = 0; i < t->n_disclosed; i++) {
		const struct ombud_disclosure *d = &t->disclosed[i];
		if (i == 0)
			buf_char(out, '\n');
		heading(out, memory, _("%s  %s  disclosed to %s (%s): %s (%s)"), when(memory, d->at), d->who, d->to, d->sending, d->what, d->reason);
	}
}

static void put_text(
    struct buf *out, struct arena *memory, const struct ombud_ticket *t, const struct item *item)
{
	put_facts(out, memory, t, item);
	put_person(out, memory, t, item);
	for (size_t i = 0; i < t->n_messages; i++)
		put_message(out, memory, t, &t->messages[i], i + 1);
	for (size_t i = 0; i < t->n_further; i++)
		put_message(out, memory, t, &t->further[i], 0);
	put_disclosed(out, memory, t);
	put_progress(out, memory, t);
}

/* ---- JSON ---- */

static json_t *instant_json(int64_t at)
{
	char text[INSTANT_TEXT];
	return at ? json_string(instant_text(text, at)) : json_null();
}

static json_t *message_json(const struct ombud_message *m)
{
	json_t *files = json_array();
	for (size_t i = 0; i < m->n_attachments; i++) {
		const struct ombud_attachment *a = &m->attachments[i];
		json_array_append_new(
		    files, json_pack("{s:i, s:s, s:s, s:I}", "number", a->number, "name", a->name,
			       "type", a->type, "bytes", (json_int_t)a->bytes));
	}
	return json_pack("{s:o, s:s, s:s, s:s, s:s, s:o, s:o, s:o, s:o, s:o}", "at", instant_json(m->at),
	    "direction", m->direction, "from", m->from, "subject", m->subject, "body", m->body,
	    "charset", rows_json_text(m->charset), "remark", rows_json_text(m->remark),
	    "sending", rows_json_text(m->sending), "purpose", rows_json_text(m->purpose), "attachments", files);
}

static json_t *messages_json(const struct ombud_ticket *t)
{
	json_t *list = json_array();
	for (size_t i = 0; i < t->n_messages; i++)
		json_array_append_new(list, message_json(&t->messages[i]));
	for (size_t i = 0; i < t->n_further; i++) {
		json_t *m = message_json(&t->further[i]);
		json_object_set_new(m, "part", json_integer((json_int_t)t->further[i].part));
		json_array_append_new(list, m);
	}
	return list;
}

static json_t *events_json(const struct ombud_ticket *t)
{
	json_t *list = json_array();
	for (size_t i = 0; i < t->n_events; i++)
		json_array_append_new(
		    list, json_pack("{s:o, s:s, s:s}", "at", instant_json(t->events[i].at), "who",
			      t->events[i].who, "what", t->events[i].what));
	return list;
}

static json_t *steps_json(const struct ombud_ticket *t)
{
	json_t *list = json_array();
	for (size_t i = 0; i < t->n_steps; i++)
		json_array_append_new(
		    list, json_pack("{s:b, s:s, s:s}", "done", t->steps[i].done, "text",
			      t->steps[i].text, "mend", t->steps[i].mend));
	return list;
}

static json_t *disclosed_json(const struct ombud_ticket *t)
{
	json_t *list = json_array();
	for (size_t i = 0; i < t->n_disclosed; i++) {
		const struct ombud_disclosure *d = &t->disclosed[i];
		json_array_append_new(list, json_pack("{s:o, s:s, s:s, s:s, s:s, s:s}", "at", instant_json(d->at), "who", d->who,
						"to", d->to, "sending", d->sending, "what", d->what, "reason", d->reason));
	}
	return list;
}

static json_t *hints_json(const struct ombud_ticket *t)
{
	json_t *list = json_array();
	for (size_t i = 0; i < t->n_hints; i++)
		json_array_append_new(list, json_pack("{s:s, s:s}", "kind", t->hints[i].kind,
						"because", t->hints[i].because));
	return list;
}

static void put_json(
    struct buf *out, struct arena *memory, const struct ombud_ticket *t, const struct item *item)
{
	struct columns all;
	columns_all(&all, false);
	json_t *object = columns_json(memory, &all, item);
	json_object_set_new(object, "identity", rows_json_text(t->identity));
	json_object_set_new(object, "article", rows_json_text(t->article));
	json_object_set_new(object, "extended", rows_json_text(t->extended_day));
	json_object_set_new(object, "extension", rows_json_text(t->extension));
	json_object_set_new(object, "pauses", rows_json_text(t->pauses));
	json_object_set_new(object, "links", rows_json_text(t->links));
	json_object_set_new(
	    object, "merged_into", t->merged_into ? json_integer((json_int_t)t->merged_into) : json_null());
	json_object_set_new(object, "erased", rows_json_text(t->erased));
	json_object_set_new(object, "parts", rows_json_text(t->parts));
	json_object_set_new(object, "earlier", rows_json_text(t->earlier));
	json_object_set_new(object, "alleged", rows_json_text(t->alleged));
	json_object_set_new(object, "same", rows_json_text(t->same));
	json_object_set_new(object, "watchers", rows_json_text(t->watchers));
	json_object_set_new(object, "messages", messages_json(t));
	json_object_set_new(object, "disclosed", disclosed_json(t));
	json_object_set_new(object, "hints", hints_json(t));
	json_object_set_new(object, "steps", steps_json(t));
	json_object_set_new(object, "events", events_json(t));
	rows_json_line(out, object);
}

/* A reveal is of one field: who needs a second one says so again. */
static enum ombud_status read_clear(
    struct clear *clear, struct ombud_session *s, const struct ombud_show_how *how)
{
	*clear = (struct clear){.reason = how->reveal};
	if (reveal_allowed(s, how->reveal) || !how->reveal)
		return s->err.status;
	for (int d = 1; how->field && d < DATUM_FIELDS; d++)
		if (strcmp(field_of_datum((enum datum_field)d)->name, how->field) == 0)
			clear->field = (enum datum_field)d;
	if (clear->field)
		return OMBUD_OK;
	if (how->field)
		return fail(&s->err, OMBUD_INPUT,
		    _("'%.40s' is no field of a person: write email, name, phone or another that the ticket shows"),
		    how->field);
	return fail(&s->err, OMBUD_INPUT,
	    _("a reveal shows one field: say which with --field, as in --field email"));
}

enum ombud_status ombud_show(char **out, struct ombud_session *s, int64_t ticket,
    const struct ombud_show_how *how)
{
	const char *format = how->format;
	struct clear clear;
	struct arena memory = {0};
	struct ombud_ticket *t;
	struct item item;
	struct buf text = {0};
	session_enter(s);
	*out = NULL;
	bool json = format && strcmp(format, "json") == 0;
	if (format && !json && strcmp(format, "text") != 0 && strcmp(format, "table") != 0)
		return fail(&s->err, OMBUD_INPUT, _("a ticket is shown as text or json"));
	if (read_clear(&clear, s, how))
		return s->err.status;
	enum ombud_status status = OMBUD_OK;
	int64_t end = ticket;
	if (!json && merged_end(&end, s->db, &s->err, ticket))
		return s->err.status;
	status = ombud_ticket_open(&t, s, end, how->reason);
	if (status)
		return status;
	/* What was asked for is worked on elsewhere: a person is led there, a program is told. */
	if (end != ticket)
		heading(&text, &memory, _("#%lld is part of #%lld:"), (long long)ticket, (long long)end);
	status = item_load(&item, s, &memory, &t->row, &clear);
	if (!status) {
		(json ? put_json : put_text)(&text, &memory, t, &item);
		*out = buf_take(&text);
	}
	ombud_ticket_free(t);
	arena_free(&memory);
	return status;
}

#include "port/export_item.h"

#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "base/vec.h"
#include "model/ticket.h"
#include "ops/mask.h"
#include "ops/reads.h"
#include "ops/reveal.h"
#include "store/clockrow.h"
#include "store/message.h"
#include "store/person.h"

static const struct sql FIRST_LETTER = {"whether a letter of a case has a Message-ID", "ii",
    "SELECT 1 FROM message WHERE case_id = $1 AND direction = $2 AND message_id <> '' LIMIT 1",
    false};

static const char *instant(struct arena *a, int64_t at)
{
	char text[INSTANT_TEXT];
	return at && at < DUE_NEVER ? arena_str(a, instant_text(text, at)) : "";
}

/* Day clocks are written as their last day, hour clocks as an instant. */
static const char *deadline(struct arena *a, int64_t day, int64_t at)
{
	char text[DAY_TEXT];
	return day ? arena_str(a, day_text(text, (int32_t)day)) : instant(a, at);
}

static enum ombud_status load_message_id(struct item *item, struct ombud_session *s)
{
	item->message_id = "";
	struct rows r =
	    db_select(s->db, &s->err, &FIRST_LETTER, I(item->ticket.case_id), I(DIR_IN));
	if (db_next(&r))
		item->message_id = MESSAGE_ID_MASK;
	return db_end(&r);
}

/* Other systems and people may have put anything there. */
static void load_free_texts(struct item *item, struct ombud_session *s, struct arena *memory)
{
	const struct ticket_row *t = &item->ticket;
	item->external_id = item->ground = "";
	if (!t->external_id[0] && !t->ground[0])
		return;
	struct masker *m = masker_open(s, memory, t->id);
	item->external_id = masker_keep(m, memory, t->external_id);
	item->ground = masker_keep(m, memory, t->ground);
}

/* "2026-03-07..2026-03-15|2026-03-20..": half open; the last is still open. */
static enum ombud_status load_pauses(struct item *item, struct ombud_session *s, struct arena *memory)
{
	struct pause *v;
	size_t n;
	char from[DAY_TEXT], to[DAY_TEXT];
	const struct kind_info *k = kind_info((enum kind)item->ticket.kind);
	item->pauses = "";
	if (!k || !k->pauses)
		return OMBUD_OK;
	if (clock_pauses(&v, &n, s->db, &s->err, memory, item->ticket.id))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		item->pauses = arena_printf(memory, "%s%s%s..%s", item->pauses, i ? "|" : "", day_text(from, v[i].from),
		    v[i].to == INT32_MAX ? "" : day_text(to, v[i].to));
	return OMBUD_OK;
}

/* The reason's code, without what an agent may have written behind it. */
static const char *extension_code(struct arena *memory, const char *extension)
{
	return arena_strn(memory, extension, strspn(extension, "abcdefghijklmnopqrstuvwxyz-"));
}

static const char *masked(struct arena *memory, const struct datum_row *d)
{
	struct buf text = {0};
	mask_value(&text, d->field, d->value, strlen(d->value));
	const char *kept = arena_strn(memory, buf_text(&text), text.len);
	buf_free(&text);
	return kept;
}

static enum ombud_status may_see(
    struct ombud_session *s, const struct item *item, enum datum_field d, const char *reason)
{
	bool own;
	if (reads_own_person(&own, s, &item->ticket))
		return s->err.status;
	return session_may(s, permission_to_reveal(field_of_datum(d)->class_), own, reason);
}

/* Which fields are shown in clear: the one that was asked for, or what the role may see of this
 * ticket. */
static enum ombud_status allowed(bool may[DATUM_FIELDS], const struct item *item,
    struct ombud_session *s, const struct clear *clear)
{
	memset(may, 0, DATUM_FIELDS * sizeof *may);
	if (clear->field && may_see(s, item, clear->field, clear->reason))
		return s->err.status;
	if (clear->field)
		may[clear->field] = true;
	for (int d = 1; d < DATUM_FIELDS && clear->reason && !clear->field; d++)
		may[d] = !may_see(s, item, (enum datum_field)d, clear->reason);
	err_clear(&s->err);
	return OMBUD_OK;
}

/* The reason and the names of the fields are committed before a value is shown. */
static enum ombud_status log_reveal(struct item *item, struct ombud_session *s,
    struct arena *memory, const struct clear *clear, const struct datum_row *data, size_t n,
    const bool may[DATUM_FIELDS])
{
	const char *fields = "";
	for (size_t i = 0; i < n; i++) {
		if (!may[data[i].field])
			continue;
		item->revealed++;
		fields = arena_printf(memory, "%s%s%s", fields, *fields ? "," : "",
		    field_of_datum(data[i].field)->name);
	}
	if (!item->revealed)
		return OMBUD_OK;
	/* One field is a reveal; a list of all is an export, which another person approved. */
	return reveal_log(s, "reveal", "person", item->ticket.person_id,
	    clear->field ? "reveal" : "export", clear->reason, item->revealed, item->ticket.id,
	    item->ticket.person_id, fields);
}

static enum ombud_status load_person(struct item *item, struct ombud_session *s,
    struct arena *memory, const struct clear *clear)
{
	struct datum_row *data;
	bool may[DATUM_FIELDS];
	size_t n;
	if (!item->ticket.person_id)
		return OMBUD_OK;
	if (datum_list(&data, &n, s->db, &s->err, memory, item->ticket.person_id))
		return s->err.status;
	if (allowed(may, item, s, clear) || log_reveal(item, s, memory, clear, data, n, may))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		const char *value = may[data[i].field] ? data[i].value : masked(memory, &data[i]);
		const char **slot = &item->person[data[i].field];
		*slot = *slot ? arena_printf(memory, "%s|%s", *slot, value) : value;
	}
	return OMBUD_OK;
}

static enum ombud_status load_assignee(
    struct item *item, struct ombud_session *s, struct arena *memory)
{
	struct agent_row agent;
	item->assignee = "";
	if (!item->ticket.assignee_id)
		return OMBUD_OK;
	enum ombud_status status =
	    agent_by_id(&agent, s->db, &s->err, memory, item->ticket.assignee_id);
	if (!status)
		item->assignee = agent.name;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

/* The number that another system gave is no field of the person's, but may hold what is: a list in
 * clear was approved with it. Nobody can say what it holds, so who may see everything sees it. */
static enum ombud_status clear_external_id(
    struct item *item, struct ombud_session *s, const struct clear *clear)
{
	const struct ticket_row *t = &item->ticket;
	bool own, whole_list = clear->reason && !clear->field;
	if (!whole_list || strcmp(item->external_id, t->external_id) == 0)
		return OMBUD_OK;
	if (reads_own_person(&own, s, t))
		return s->err.status;
	if (session_may(s, MAY_REVEAL_S3, own, clear->reason)) {
		err_clear(&s->err);
		return OMBUD_OK;
	}
	enum ombud_status status = reveal_log(
	    s, "reveal", "ticket", t->id, "export", clear->reason, 1, t->id, t->person_id, "external_id");
	if (!status) {
		item->external_id = t->external_id;
		item->revealed++;
	}
	return status;
}

enum ombud_status reveal_allowed(struct ombud_session *s, const char *reason)
{
	if (!reason)
		return OMBUD_OK;
	if (!reveal_reason_ok(reason))
		return reason_unknown(s, _("a reveal"));
	/* The least that revealing can mean; single fields are decided one by one. */
	return session_may(s, MAY_REVEAL_S1, true, reason);
}

enum ombud_status item_load(struct item *item, struct ombud_session *s, struct arena *memory,
    const struct ombud_row *row, const struct clear *clear)
{
	*item = (struct item){.row = row};
	const struct ticket_row *t = &item->ticket;
	enum ombud_status status = ticket_load(&item->ticket, s->db, &s->err, memory, row->id);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, status, _("there is no ticket #%lld"), (long long)row->id);
	if (status || load_message_id(item, s) || load_assignee(item, s, memory))
		return s->err.status;
	if (load_pauses(item, s, memory))
		return s->err.status;
	item->extension = extension_code(memory, t->extension);
	load_free_texts(item, s, memory);
	item->received = instant(memory, t->received_at);
	item->due = deadline(memory, t->due_day, t->due_at < DUE_NEVER ? t->due_at : t->strict_at);
	item->strict = deadline(memory, t->strict_day, t->strict_at);
	item->answered = instant(memory, t->answered_at);
	item->closed = instant(memory, t->closed_at);
	if (load_person(item, s, memory, clear))
		return s->err.status;
	return clear_external_id(item, s, clear);
}

enum ombud_status item_past(struct item *item, struct ombud_session *s, struct arena *memory)
{
	enum ombud_status status = OMBUD_OK;
	for (int i = 0; i < PAST_COLUMNS && !status; i++)
		status = past_text(&item->past[i], s, memory, item->ticket.id, (enum past_column_name)i);
	return status;
}

/* The columns of lists: one table. JSON keys, CSV headers and --cols words are its names. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "base/vec.h"
#include "port/export_item.h"
#include "port/rows.h"

#define ROW_COLUMN(function, expression)                                                           \
	static const char *function(struct arena *a, const struct item *i)                         \
	{                                                                                          \
		(void)a;                                                                           \
		return expression;                                                                 \
	}

ROW_COLUMN(id, arena_printf(a, "%lld", (long long)i->row->id))
ROW_COLUMN(kind, i->row->kind)
ROW_COLUMN(kind_short, i->row->kind_short)
ROW_COLUMN(state, i->row->state)
ROW_COLUMN(state_short, i->row->state_short)
ROW_COLUMN(priority, i->row->priority)
ROW_COLUMN(who, i->row->assignee[0] ? i->row->assignee : "-")
ROW_COLUMN(subject, i->row->subject)
ROW_COLUMN(requester, i->person[DATUM_NAME] ? i->person[DATUM_NAME] : i->row->requester)
ROW_COLUMN(due_text, i->row->due_text)
ROW_COLUMN(external_id, i->external_id)
ROW_COLUMN(message_id, i->message_id)
ROW_COLUMN(assignee, i->assignee)
ROW_COLUMN(received, i->received)
ROW_COLUMN(due, i->due)
ROW_COLUMN(strict, i->strict)
ROW_COLUMN(case_id, arena_printf(a, "%lld", (long long)i->ticket.case_id))
ROW_COLUMN(lang, i->ticket.lang)
ROW_COLUMN(team, i->ticket.team)
ROW_COLUMN(answered, i->answered)
ROW_COLUMN(resolution, i->ticket.resolution)
ROW_COLUMN(ground, i->ground)
ROW_COLUMN(pauses, i->pauses)
ROW_COLUMN(extension, i->extension)
ROW_COLUMN(identity, identity_name((enum identity)i->ticket.identity))
ROW_COLUMN(closed, i->closed)
ROW_COLUMN(person_id, i->ticket.person_id ? arena_printf(a, "%lld", (long long)i->ticket.person_id) : "")
ROW_COLUMN(history, i->past[PAST_HISTORY])
ROW_COLUMN(facts, i->past[PAST_FACTS])
ROW_COLUMN(recipients, i->past[PAST_RECIPIENTS])
ROW_COLUMN(retained, i->past[PAST_RETAINED])
ROW_COLUMN(consents, i->past[PAST_CONSENTS])
ROW_COLUMN(ratings, i->past[PAST_RATINGS])
ROW_COLUMN(replies, i->past[PAST_REPLIES])

/* "crm, vip" as the import reads it again: "crm|vip". */
static const char *labels(struct arena *a, const struct item *i)
{
	char *out = arena_str(a, i->row->labels), *to = out;
	for (const char *p = i->row->labels; *p; p++) {
		*to++ = *p == ',' ? '|' : *p;
		p += *p == ',' && p[1] == ' ';
	}
	*to = '\0';
	return out;
}
ROW_COLUMN(labels_list, i->row->labels)

static const char *local_date(struct arena *a, int64_t at)
{
	char text[DAY_TEXT];
	return at ? arena_str(a, day_text(text, local_day("Europe/Stockholm", at))) : "";
}
ROW_COLUMN(received_day, local_date(a, i->ticket.received_at))
ROW_COLUMN(answered_day, local_date(a, i->ticket.answered_at))
ROW_COLUMN(closed_day, local_date(a, i->ticket.closed_at))
ROW_COLUMN(strict_day, arena_strn(a, i->strict, strnlen(i->strict, 10)))

static const char *mark(struct arena *a, const struct item *i)
{
	enum priority p = priority_find(i->row->priority, strlen(i->row->priority));
	return arena_printf(a, "%c", p ? priority_mark(p) : '-');
}

#define N COLUMN_NUMBER
#define S_ COLUMN_STRING
#define LIST COLUMN_LIST

static const struct column COLUMNS[] = {
    /* name, text, cell, json, datum, width, needs */
    {"id", id, NULL, N, 0, 0, COLUMN_ROW},
    {"external_id", external_id, NULL, S_, 0, 0, COLUMN_ITEM},
    {"message_id", message_id, NULL, S_, 0, 24, COLUMN_ITEM},
    {"kind", kind, kind_short, S_, 0, 0, COLUMN_ROW},
    {"state", state, state_short, S_, 0, 0, COLUMN_ROW},
    {"priority", priority, mark, S_, 0, 0, COLUMN_ROW},
    {"assignee", assignee, who, S_, 0, 0, COLUMN_ITEM_BUT_CELL},
    {"received", received, received_day, S_, 0, 0, COLUMN_ITEM},
    {"due", due, due_text, S_, 0, 0, COLUMN_ITEM_BUT_CELL},
    {"strict", strict, strict_day, S_, 0, 10, COLUMN_ITEM},
    {"labels", labels, labels_list, LIST, 0, 0, COLUMN_ROW},
    {"subject", subject, NULL, S_, 0, 0, COLUMN_ROW},
    {"case", case_id, NULL, N, 0, 0, COLUMN_ITEM},
    {"team", team, NULL, S_, 0, 0, COLUMN_ITEM},
    {"lang", lang, NULL, S_, 0, 0, COLUMN_ITEM},
    {"answered", answered, answered_day, S_, 0, 0, COLUMN_ITEM},
    {"resolution", resolution, NULL, S_, 0, 0, COLUMN_ITEM},
    {"ground", ground, NULL, S_, 0, 0, COLUMN_ITEM},
    {"pauses", pauses, NULL, S_, 0, 24, COLUMN_ITEM},
    {"extension", extension, NULL, S_, 0, 10, COLUMN_ITEM},
    {"identity", identity, NULL, S_, 0, 0, COLUMN_ITEM},
    {"closed", closed, closed_day, S_, 0, 0, COLUMN_ITEM},
    {"person_id", person_id, NULL, N, 0, 9, COLUMN_ITEM},
    {"history", history, NULL, LIST, 0, 40, COLUMN_PAST},
    {"facts", facts, NULL, LIST, 0, 40, COLUMN_PAST},
    {"recipients", recipients, NULL, LIST, 0, 40, COLUMN_PAST},
    {"retained", retained, NULL, LIST, 0, 40, COLUMN_PAST},
    {"consents", consents, NULL, LIST, 0, 40, COLUMN_PAST},
    {"ratings", ratings, NULL, LIST, 0, 22, COLUMN_PAST},
    {"replies", replies, NULL, LIST, 0, 20, COLUMN_PAST},
    {"name", NULL, NULL, S_, DATUM_NAME, 0, COLUMN_ITEM},
    {"email", NULL, NULL, S_, DATUM_EMAIL, 0, COLUMN_ITEM},
    {"phone", NULL, NULL, S_, DATUM_PHONE, 0, COLUMN_ITEM},
    {"address", NULL, NULL, S_, DATUM_ADDRESS, 0, COLUMN_ITEM},
    {"birth_date", NULL, NULL, S_, DATUM_BIRTH_DATE, 0, COLUMN_ITEM},
    {"age", NULL, NULL, S_, DATUM_AGE, 0, COLUMN_ITEM},
    {"personnummer", NULL, NULL, S_, DATUM_PERSONNUMMER, 0, COLUMN_ITEM},
    {"device_id", NULL, NULL, S_, DATUM_DEVICE_ID, 0, COLUMN_ITEM},
    {"ip", NULL, NULL, S_, DATUM_IP, 0, COLUMN_ITEM},
    {"log", NULL, NULL, S_, DATUM_LOG, 0, COLUMN_ITEM},
    {"location", NULL, NULL, S_, DATUM_LOCATION, 0, COLUMN_ITEM},
    {"time_zone", NULL, NULL, S_, DATUM_TIME_ZONE, 0, COLUMN_ITEM},
    {"preferences", NULL, NULL, S_, DATUM_PREFERENCES, 0, COLUMN_ITEM},
    {"iban", NULL, NULL, S_, DATUM_IBAN, 0, COLUMN_ITEM},
    {"card", NULL, NULL, S_, DATUM_CARD, 0, COLUMN_ITEM},
    {"other", NULL, NULL, S_, DATUM_OTHER, 0, COLUMN_ITEM},
};
/* The person's name as the list has it, so that a table need not read the person. */
static const struct column REQUESTER = {"requester", requester, NULL, S_, 0, 0, COLUMN_ROW};
#undef N
#undef S_
#undef LIST

enum { N_COLUMNS = sizeof COLUMNS / sizeof *COLUMNS };
static_assert(N_COLUMNS < sizeof((struct columns *)0)->v / sizeof(struct column *),
    "struct columns holds every column");

void columns_all(struct columns *out, bool past)
{
	out->n = 0;
	for (size_t i = 0; i < N_COLUMNS; i++)
		if (past || COLUMNS[i].needs != COLUMN_PAST)
			out->v[out->n++] = &COLUMNS[i];
}

static const struct column *by_name(const char *name, size_t n)
{
	for (size_t i = 0; i < N_COLUMNS; i++)
		if (strlen(COLUMNS[i].name) == n && memcmp(COLUMNS[i].name, name, n) == 0)
			return &COLUMNS[i];
	return strlen(REQUESTER.name) == n && memcmp(REQUESTER.name, name, n) == 0 ? &REQUESTER
										   : NULL;
}

/* The column's own name first, then whatever a filter would take for the field. */
static const struct column *find(const char *name, size_t n)
{
	const struct column *c = by_name(name, n);
	if (c)
		return c;
	const struct field *f = field_find(name, n, NULL);
	return f ? by_name(f->name, strlen(f->name)) : NULL;
}

enum ombud_status columns_parse(struct columns *out, struct err *err, const char *names)
{
	out->n = 0;
	for (const char *p = names; *p;) {
		size_t n = strcspn(p, ",");
		size_t from = strspn(p, " "), to = n;
		while (to > from && p[to - 1] == ' ')
			to--;
		const struct column *c = to > from ? find(p + from, to - from) : NULL;
		if (!c)
			return fail(err, OMBUD_INPUT,
			    _("there is no column '%.*s': write a comma list such as "
			      "id,due,kind,state,assignee,subject"),
			    to > from ? (int)(to - from) : 0, p + from);
		if (out->n == sizeof out->v / sizeof *out->v)
			return fail(err, OMBUD_INPUT, _("too many columns"));
		out->v[out->n++] = c;
		p += n + (p[n] == ',');
	}
	return out->n ? OMBUD_OK : fail(err, OMBUD_INPUT, _("no column is named"));
}

/* Headings and widths are the catalogue's, which the screen draws its columns from. */
const char *column_title(const struct column *c)
{
	const struct field *f = field_find(c->name, strlen(c->name), NULL);
	return f && *f->title ? _(f->title) : c->name;
}

int column_width(const struct column *c)
{
	const struct field *f = field_find(c->name, strlen(c->name), NULL);
	return c->width ? c->width : f ? f->width : 0;
}

bool column_right(const struct column *c)
{
	return strcmp(c->name, "id") == 0 || strcmp(c->name, "due") == 0;
}

const char *column_text(struct arena *memory, const struct column *c, const struct item *item)
{
	const char *text = c->datum ? item->person[c->datum] : c->text(memory, item);
	return text ? text : "";
}

const char *column_cell(struct arena *memory, const struct column *c, const struct item *item)
{
	return c->cell ? c->cell(memory, item) : column_text(memory, c, item);
}

static json_t *list_json(const char *text)
{
	json_t *list = json_array();
	while (*text) {
		size_t n = strcspn(text, "|");
		json_array_append_new(list, json_stringn(text, n));
		text += n + (text[n] == '|');
	}
	return list;
}

static json_t *value_json(struct arena *memory, const struct column *c, const struct item *item)
{
	if (c->json == COLUMN_LIST)
		return list_json(column_text(memory, c, item));
	if (c->json == COLUMN_NUMBER && *column_text(memory, c, item))
		return json_integer(strtoll(column_text(memory, c, item), NULL, 10));
	return rows_json_text(column_text(memory, c, item));
}

json_t *columns_json(struct arena *memory, const struct columns *c, const struct item *item)
{
	json_t *object = json_object(), *person = NULL;
	for (size_t i = 0; i < c->n; i++) {
		const struct column *column = c->v[i];
		if (column->datum && !person)
			person = json_object();
		json_object_set_new(column->datum ? person : object, column->name,
		    value_json(memory, column, item));
	}
	if (person)
		json_object_set_new(object, "person", person);
	return object;
}

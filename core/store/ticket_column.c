/* The columns of a ticket: names, parts, values as text. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "store/ticket.h"

#define AT(member) offsetof(struct ticket_row, member)
/* personal, derived */
#define PLAIN false, false
#define PERSONAL true, false
#define DERIVED false, true

const struct ticket_column ticket_columns[] = {
    {"case_id", COLUMN_INT, AT(case_id), NULL, PART_KIND, PLAIN},
    {"person_id", COLUMN_REF, AT(person_id), N_("person"), PART_IDENTITY, PLAIN},
    {"kind", COLUMN_INT, AT(kind), N_("kind"), PART_KIND, PLAIN},
    {"state", COLUMN_INT, AT(state), N_("state"), PART_STATE, PLAIN},
    {"is_open", COLUMN_INT, AT(is_open), NULL, PART_NONE, DERIVED},
    {"priority", COLUMN_INT, AT(priority), N_("priority"), PART_PRIORITY, PLAIN},
    {"assignee_id", COLUMN_REF, AT(assignee_id), N_("assignee"), PART_ASSIGNEE, PLAIN},
    {"author_id", COLUMN_REF, AT(author_id), NULL, PART_STATE, PLAIN},
    {"identity", COLUMN_INT, AT(identity), N_("identity"), PART_IDENTITY, PLAIN},
    {"received_at", COLUMN_INT, AT(received_at), N_("received"), PART_DATE, PLAIN},
    {"updated_at", COLUMN_INT, AT(updated_at), NULL, PART_NONE, DERIVED},
    {"due_at", COLUMN_INT, AT(due_at), NULL, PART_NONE, DERIVED},
    {"strict_at", COLUMN_INT, AT(strict_at), NULL, PART_NONE, DERIVED},
    {"due_day", COLUMN_INT, AT(due_day), N_("due"), PART_NONE, DERIVED},
    {"strict_day", COLUMN_INT, AT(strict_day), NULL, PART_NONE, DERIVED},
    {"extended_day", COLUMN_INT, AT(extended_day), NULL, PART_NONE, DERIVED},
    {"letter_day", COLUMN_INT, AT(letter_day), N_("date in the letter"), PART_DATE, PLAIN},
    {"constants", COLUMN_INT, AT(constants), NULL, PART_NONE, DERIVED},
    {"asked_day", COLUMN_INT, AT(asked_day), NULL, PART_STATE, PLAIN},
    {"late_ask", COLUMN_INT, AT(late_ask), NULL, PART_STATE, PLAIN},
    {"answered_at", COLUMN_INT, AT(answered_at), N_("answered"), PART_STATE, PLAIN},
    {"closed_at", COLUMN_INT, AT(closed_at), NULL, PART_STATE, PLAIN},
    {"snoozed_until", COLUMN_INT, AT(snoozed_until), N_("snoozed until"), PART_SNOOZE, PLAIN},
    {"merged_into", COLUMN_REF, AT(merged_into), N_("merged into"), PART_STATE, PLAIN},
    {"n_messages", COLUMN_INT, AT(n_messages), NULL, PART_NONE, DERIVED},
    {"n_attachments", COLUMN_INT, AT(n_attachments), NULL, PART_NONE, DERIVED},
    {"size", COLUMN_INT, AT(size), NULL, PART_NONE, DERIVED},
    {"subject", COLUMN_TEXT, AT(subject), N_("subject"), PART_KIND, PERSONAL},
    {"external_id", COLUMN_TEXT, AT(external_id), NULL, PART_KIND, PLAIN},
    {"lang", COLUMN_TEXT, AT(lang), NULL, PART_KIND, PLAIN},
    {"extension", COLUMN_TEXT, AT(extension), N_("extension"), PART_DATE, PLAIN},
    {"resolution", COLUMN_TEXT, AT(resolution), N_("code"), PART_STATE, PLAIN},
    {"ground", COLUMN_TEXT, AT(ground), N_("ground"), PART_STATE, PLAIN},
    {"team", COLUMN_TEXT, AT(team), N_("team"), PART_ASSIGNEE, PLAIN},
};
const size_t ticket_columns_n = sizeof ticket_columns / sizeof *ticket_columns;
enum { COLUMNS = sizeof ticket_columns / sizeof *ticket_columns };
static_assert(COLUMNS < 63, "a set of columns is 63 bits, and one for labels");

const char *ticket_part_name(enum ticket_part part)
{
	static const char *const names[PARTS] = {"", N_("kind"), N_("state"), N_("priority"),
	    N_("assignee"), N_("labels"), N_("identity"), N_("snooze"), N_("dates")};
	return _(names[part]);
}

/* ---- values ------------------------------------------------------------------------------------ */

static int64_t *int_at(struct ticket_row *t, const struct ticket_column *c)
{
	return (int64_t *)(void *)((char *)t + c->offset);
}

static const char **text_at(struct ticket_row *t, const struct ticket_column *c)
{
	return (const char **)(void *)((char *)t + c->offset);
}

int64_t ticket_column_int(const struct ticket_row *t, const struct ticket_column *c)
{
	return *(const int64_t *)(const void *)((const char *)t + c->offset);
}

static const char *text_of(const struct ticket_row *t, const struct ticket_column *c)
{
	const char *s = *(const char *const *)(const void *)((const char *)t + c->offset);
	return s ? s : "";
}

struct val ticket_column_value(const struct ticket_row *t, const struct ticket_column *c)
{
	if (c->type == COLUMN_TEXT)
		return S(text_of(t, c));
	int64_t i = ticket_column_int(t, c);
	return c->type == COLUMN_REF ? ID_OR_NULL(i) : I(i);
}

bool ticket_column_same(
    const struct ticket_row *a, const struct ticket_row *b, const struct ticket_column *c)
{
	if (c->type != COLUMN_TEXT)
		return ticket_column_int(a, c) == ticket_column_int(b, c);
	const char *x = text_of(a, c), *y = text_of(b, c);
	return x == y || strcmp(x, y) == 0;
}

const char *ticket_column_text(
    struct arena *memory, const struct ticket_row *t, const struct ticket_column *c)
{
	if (c->type == COLUMN_TEXT)
		return arena_str(memory, text_of(t, c));
	return arena_printf(memory, "%lld", (long long)ticket_column_int(t, c));
}

void ticket_column_set(struct arena *memory, struct ticket_row *t, const struct ticket_column *c,
    const char *text)
{
	if (c->type == COLUMN_TEXT)
		*text_at(t, c) = arena_str(memory, text);
	else
		*int_at(t, c) = strtoll(text, NULL, 10);
}

void ticket_column_read(struct ticket_row *t, const struct ticket_column *c, const struct rows *r,
    int at, struct arena *memory)
{
	if (c->type != COLUMN_TEXT)
		*int_at(t, c) = db_int(r, at);
	else
		*text_at(t, c) = db_bytes(r, at) ? db_keep(r, memory, at) : "";
}

const struct ticket_column *ticket_column_find(const char *name)
{
	for (int i = 0; i < COLUMNS; i++)
		if (strcmp(ticket_columns[i].name, name) == 0)
			return &ticket_columns[i];
	return NULL;
}

/* ---- sets of columns --------------------------------------------------------------------------- */

uint64_t ticket_column_bit(const char *name)
{
	const struct ticket_column *c = ticket_column_find(name);
	return c ? UINT64_C(1) << (c - ticket_columns) : 0;
}

static bool same_labels(const struct ticket_row *a, const struct ticket_row *b)
{
	return a->labels == b->labels ||
	       strcmp(a->labels ? a->labels : "", b->labels ? b->labels : "") == 0;
}

uint64_t ticket_difference(const struct ticket_row *before, const struct ticket_row *after)
{
	uint64_t set = same_labels(before, after) ? 0 : TICKET_LABELS;
	for (int i = 0; i < COLUMNS; i++)
		if (!ticket_column_same(before, after, &ticket_columns[i]))
			set |= UINT64_C(1) << i;
	return set;
}

unsigned ticket_parts(uint64_t columns)
{
	unsigned parts = columns & TICKET_LABELS ? 1u << PART_LABEL : 0;
	for (int i = 0; i < COLUMNS; i++)
		if (columns >> i & 1)
			parts |= 1u << ticket_columns[i].part;
	return parts & ~(1u << PART_NONE);
}

/* ---- dates ------------------------------------------------------------------------------------- */

static const char *const dates[] = {
    "due_at", "strict_at", "due_day", "strict_day", "extended_day", "constants"};
enum { DATES = sizeof dates / sizeof *dates };

uint64_t ticket_date_columns(void)
{
	uint64_t set = 0;
	for (int i = 0; i < DATES; i++)
		set |= ticket_column_bit(dates[i]);
	return set;
}

const char *ticket_dates_text(struct arena *memory, const struct ticket_row *t)
{
	return arena_printf(memory, "%lld %lld %lld %lld %lld %lld", (long long)t->due_at,
	    (long long)t->strict_at, (long long)t->due_day, (long long)t->strict_day,
	    (long long)t->extended_day, (long long)t->constants);
}

bool ticket_dates_set(struct ticket_row *t, const char *text)
{
	long long v[DATES];
	if (sscanf(text, "%lld %lld %lld %lld %lld %lld", &v[0], &v[1], &v[2], &v[3], &v[4], &v[5]) !=
	    DATES)
		return false;
	t->due_at = v[0];
	t->strict_at = v[1];
	t->due_day = v[2];
	t->strict_day = v[3];
	t->extended_day = v[4];
	t->constants = v[5];
	return true;
}

/* ---- labels ------------------------------------------------------------------------------------ */

bool labels_has(const char *list, const char *name, size_t n)
{
	for (const char *p = list; p && *p;) {
		size_t k = strcspn(p, ",");
		if (k == n && memcmp(p, name, n) == 0)
			return true;
		p += k + (p[k] == ',');
	}
	return false;
}

const char *labels_next(const char **list, const char *other, size_t *n)
{
	for (const char *p = *list; p && *p;) {
		size_t k = strcspn(p, ",");
		*list = p + k + (p[k] == ',');
		if (k && !labels_has(other, p, k)) {
			*n = k;
			return p;
		}
		p = *list;
	}
	return NULL;
}

static int compare(const char *a, size_t n_a, const char *b, size_t n_b)
{
	int order = memcmp(a, b, n_a < n_b ? n_a : n_b);
	return order ? order : (n_a > n_b) - (n_a < n_b);
}

static void add_label(struct buf *b, const char *name, size_t n)
{
	if (b->len)
		buf_char(b, ',');
	buf_add(b, name, n);
}

const char *labels_put(struct arena *memory, const char *list, const char *name, bool on)
{
	struct buf b = {0};
	size_t n = strlen(name);
	bool owed = on;
	for (const char *p = list; p && *p;) {
		size_t k = strcspn(p, ",");
		int order = compare(p, k, name, n);
		if (owed && order >= 0) {
			add_label(&b, name, n);
			owed = false;
		}
		if (order != 0)
			add_label(&b, p, k);
		p += k + (p[k] == ',');
	}
	if (owed)
		add_label(&b, name, n);
	const char *text = arena_str(memory, buf_text(&b));
	buf_free(&b);
	return text;
}

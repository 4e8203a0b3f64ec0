#include "store/ticket.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/say.h"

#define AT(member) offsetof(struct ticket_row, member)

const struct ticket_column ticket_columns[] = {
    {"case_id", COLUMN_INT, AT(case_id), NULL, false},
    {"person_id", COLUMN_REF, AT(person_id), N_("person"), false},
    {"kind", COLUMN_INT, AT(kind), N_("kind"), false},
    {"state", COLUMN_INT, AT(state), N_("state"), false},
    {"is_open", COLUMN_INT, AT(is_open), NULL, false},
    {"priority", COLUMN_INT, AT(priority), N_("priority"), false},
    {"assignee_id", COLUMN_REF, AT(assignee_id), N_("assignee"), false},
    {"author_id", COLUMN_REF, AT(author_id), NULL, false},
    {"identity", COLUMN_INT, AT(identity), N_("identity"), false},
    {"received_at", COLUMN_INT, AT(received_at), N_("received"), false},
    {"updated_at", COLUMN_INT, AT(updated_at), NULL, false},
    {"due_at", COLUMN_INT, AT(due_at), NULL, false},
    {"strict_at", COLUMN_INT, AT(strict_at), NULL, false},
    {"due_day", COLUMN_INT, AT(due_day), N_("due"), false},
    {"strict_day", COLUMN_INT, AT(strict_day), NULL, false},
    {"extended_day", COLUMN_INT, AT(extended_day), NULL, false},
    {"letter_day", COLUMN_INT, AT(letter_day), N_("date in the letter"), false},
    {"constants", COLUMN_INT, AT(constants), NULL, false},
    {"asked_day", COLUMN_INT, AT(asked_day), NULL, false},
    {"late_ask", COLUMN_INT, AT(late_ask), NULL, false},
    {"answered_at", COLUMN_INT, AT(answered_at), N_("answered"), false},
    {"closed_at", COLUMN_INT, AT(closed_at), NULL, false},
    {"snoozed_until", COLUMN_INT, AT(snoozed_until), N_("snoozed until"), false},
    {"merged_into", COLUMN_REF, AT(merged_into), N_("merged into"), false},
    {"n_messages", COLUMN_INT, AT(n_messages), NULL, false},
    {"n_attachments", COLUMN_INT, AT(n_attachments), NULL, false},
    {"size", COLUMN_INT, AT(size), NULL, false},
    {"subject", COLUMN_TEXT, AT(subject), N_("subject"), true},
    {"external_id", COLUMN_TEXT, AT(external_id), NULL, false},
    {"lang", COLUMN_TEXT, AT(lang), NULL, false},
    {"extension", COLUMN_TEXT, AT(extension), N_("extension"), false},
    {"resolution", COLUMN_TEXT, AT(resolution), N_("code"), false},
    {"ground", COLUMN_TEXT, AT(ground), N_("ground"), false},
};
const size_t ticket_columns_n = sizeof ticket_columns / sizeof *ticket_columns;
enum { COLUMNS = sizeof ticket_columns / sizeof *ticket_columns };

static int64_t *int_at(struct ticket_row *t, const struct ticket_column *c)
{
	return (int64_t *)(void *)((char *)t + c->offset);
}

static const char **text_at(struct ticket_row *t, const struct ticket_column *c)
{
	return (const char **)(void *)((char *)t + c->offset);
}

static int64_t int_of(const struct ticket_row *t, const struct ticket_column *c)
{
	return *(const int64_t *)(const void *)((const char *)t + c->offset);
}

static const char *text_of(const struct ticket_row *t, const struct ticket_column *c)
{
	const char *s = *(const char *const *)(const void *)((const char *)t + c->offset);
	return s ? s : "";
}

static struct val value_of(const struct ticket_row *t, const struct ticket_column *c)
{
	if (c->type == COLUMN_TEXT)
		return S(text_of(t, c));
	int64_t i = int_of(t, c);
	return c->type == COLUMN_REF ? ID_OR_NULL(i) : I(i);
}

static bool same(const struct ticket_row *a, const struct ticket_row *b, const struct ticket_column *c)
{
	if (c->type == COLUMN_TEXT)
		return strcmp(text_of(a, c), text_of(b, c)) == 0;
	return int_of(a, c) == int_of(b, c);
}

/* ---- reading --------------------------------------------------------------------------------- */

static const struct sql LOAD = {"one ticket", "i",
    "SELECT id, version, case_id, person_id, kind, state, is_open, priority, assignee_id, author_id,"
    " identity, received_at, updated_at, due_at, strict_at, due_day, strict_day, extended_day,"
    " letter_day, constants, asked_day, late_ask, answered_at, closed_at, snoozed_until, merged_into,"
    " n_messages, n_attachments, size, subject, external_id, lang, extension, resolution, ground"
    " FROM ticket WHERE id = $1",
    true};

static const struct sql LABELS = {
    "labels of a ticket", "i", "SELECT name FROM label WHERE ticket_id = $1 ORDER BY name", false};

static enum ombud_status load_labels(struct ticket_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t id)
{
	struct buf b = {0};
	struct rows r = db_select(db, err, &LABELS, I(id));
	while (db_next(&r))
		buf_printf(&b, "%s%s", b.len ? "," : "", db_text(&r, 0));
	out->labels = arena_str(memory, buf_text(&b));
	buf_free(&b);
	return db_end(&r);
}

enum ombud_status ticket_load(struct ticket_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t id)
{
	*out = (struct ticket_row){0};
	struct rows r = db_select(db, err, &LOAD, I(id));
	bool found = db_next(&r);
	if (found) {
		out->id = db_int(&r, 0);
		out->version = db_int(&r, 1);
		for (int i = 0; i < COLUMNS; i++) {
			const struct ticket_column *c = &ticket_columns[i];
			if (c->type == COLUMN_TEXT)
				*text_at(out, c) = db_keep(&r, memory, i + 2);
			else
				*int_at(out, c) = db_int(&r, i + 2);
		}
	}
	if (db_end(&r))
		return err->status;
	return found ? load_labels(out, db, err, memory, id) : OMBUD_NOTFOUND;
}

/* ---- writing --------------------------------------------------------------------------------- */

static const struct sql ADD_LABEL = {"add a label", "si",
    "INSERT INTO label(name, ticket_id) VALUES($1, $2) ON CONFLICT DO NOTHING", false};
static const struct sql DROP_LABEL = {
    "drop a label", "si", "DELETE FROM label WHERE name = $1 AND ticket_id = $2", false};

static bool has_label(const char *list, const char *name, size_t n)
{
	for (const char *p = list; p && *p;) {
		size_t k = strcspn(p, ",");
		if (k == n && memcmp(p, name, n) == 0)
			return true;
		p += k + (p[k] == ',');
	}
	return false;
}

/* What is in a and not in b is added to (or dropped from) the ticket. */
static enum ombud_status label_difference(struct db *db, struct err *err, const struct sql *sql,
    int64_t id, const char *a, const char *b)
{
	for (const char *p = a; p && *p;) {
		size_t k = strcspn(p, ",");
		if (k && !has_label(b, p, k) && db_run(db, err, sql, SN(p, k), I(id)))
			return err->status;
		p += k + (p[k] == ',');
	}
	return OMBUD_OK;
}

static const struct sql INSERT = {"new ticket", "iiiiiiiiiiiiiiiiiiiiiiiiiiissssss",
    "INSERT INTO ticket(case_id, person_id, kind, state, is_open, priority, assignee_id, author_id,"
    " identity, received_at, updated_at, due_at, strict_at, due_day, strict_day, extended_day,"
    " letter_day, constants, asked_day, late_ask, answered_at, closed_at, snoozed_until, merged_into,"
    " n_messages, n_attachments, size, subject, external_id, lang, extension, resolution, ground)"
    " VALUES($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20,$21,$22,$23,$24,"
    "$25,$26,$27,$28,$29,$30,$31,$32,$33) RETURNING id",
    true};

enum ombud_status ticket_insert(
    int64_t *id, struct db *db, struct err *err, const struct ticket_row *t)
{
	struct val v[COLUMNS];
	for (int i = 0; i < COLUMNS; i++)
		v[i] = value_of(t, &ticket_columns[i]);
	if (db_one_values(id, db, err, &INSERT, v, COLUMNS))
		return err->status;
	return label_difference(db, err, &ADD_LABEL, *id, t->labels, "");
}

/* Only what changed is named, so that indexes of the rest stay untouched. */
static enum ombud_status update_columns(struct db *db, struct err *err,
    const struct ticket_row *before, const struct ticket_row *after)
{
	struct buf text = {0};
	struct val v[COLUMNS + 2];
	size_t n = 0;
	v[n++] = I(before->id);
	v[n++] = I(before->version);
	buf_str(&text, "UPDATE ticket SET version = version + 1");
	for (int i = 0; i < COLUMNS; i++) {
		const struct ticket_column *c = &ticket_columns[i];
		if (same(before, after, c))
			continue;
		v[n++] = value_of(after, c);
		buf_printf(&text, ", %s = $%zu", c->name, n);
	}
	buf_str(&text, " WHERE id = $1 AND version = $2 RETURNING version");
	struct rows r = db_select_text(db, err, buf_text(&text), v, n);
	bool found = db_next(&r);
	buf_free(&text);
	if (db_end(&r))
		return err->status;
	if (!found)
		return fail(err, OMBUD_CONFLICT,
		    _("#%lld was changed by somebody else meanwhile: look at it again"),
		    (long long)before->id);
	return OMBUD_OK;
}

enum ombud_status ticket_update(struct db *db, struct err *err, const struct ticket_row *before,
    const struct ticket_row *after)
{
	if (update_columns(db, err, before, after) ||
	    label_difference(db, err, &ADD_LABEL, before->id, after->labels, before->labels) ||
	    label_difference(db, err, &DROP_LABEL, before->id, before->labels, after->labels))
		return err->status;
	return OMBUD_OK;
}

/* ---- columns as text -------------------------------------------------------------------------- */

const char *ticket_column_text(
    struct arena *memory, const struct ticket_row *t, const struct ticket_column *c)
{
	if (c->type == COLUMN_TEXT)
		return arena_str(memory, text_of(t, c));
	return arena_printf(memory, "%lld", (long long)int_of(t, c));
}

void ticket_column_set(struct arena *memory, struct ticket_row *t, const struct ticket_column *c,
    const char *text)
{
	if (c->type == COLUMN_TEXT)
		*text_at(t, c) = arena_str(memory, text);
	else
		*int_at(t, c) = strtoll(text, NULL, 10);
}

const struct ticket_column *ticket_column_find(const char *name)
{
	for (int i = 0; i < COLUMNS; i++)
		if (strcmp(ticket_columns[i].name, name) == 0)
			return &ticket_columns[i];
	return NULL;
}

/* ---- cases and links --------------------------------------------------------------------------- */

static const struct sql OF_CASE = {
    "tickets of a case", "i", "SELECT id FROM ticket WHERE case_id = $1 ORDER BY id", false};

enum ombud_status tickets_of_case(
    int64_t **ids, size_t *n, struct db *db, struct err *err, struct arena *memory, int64_t case_id)
{
	*ids = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &OF_CASE, I(case_id));
	while (db_next(&r)) {
		*ids = arena_grow(memory, *ids, *n, *n + 1, sizeof **ids);
		(*ids)[(*n)++] = db_int(&r, 0);
	}
	return db_end(&r);
}

static const struct sql LINK = {"link two tickets", "iis",
    "INSERT INTO link(a_id, b_id, type) VALUES($1, $2, $3) ON CONFLICT DO NOTHING", false};
static const struct sql UNLINK = {"unlink two tickets", "iis",
    "DELETE FROM link WHERE a_id = $1 AND b_id = $2 AND type = $3", false};
static const struct sql LINKS = {"links of a ticket", "i",
    "SELECT type, b_id, 0 AS back FROM link WHERE a_id = $1"
    " UNION ALL SELECT type, a_id, 1 FROM link WHERE b_id = $1 ORDER BY 3, 1, 2",
    false};

enum ombud_status ticket_link(struct db *db, struct err *err, int64_t a, int64_t b, const char *type)
{
	return db_run(db, err, &LINK, I(a), I(b), S(type));
}

enum ombud_status ticket_unlink(
    struct db *db, struct err *err, int64_t a, int64_t b, const char *type)
{
	return db_run(db, err, &UNLINK, I(a), I(b), S(type));
}

/* A link reads differently from its far end. */
static const char *seen_from_behind(const char *type)
{
	if (strcmp(type, "claims") == 0)
		return _("claimed by");
	if (strcmp(type, "follows") == 0)
		return _("followed by");
	return type;
}

enum ombud_status ticket_links_text(
    const char **out, struct db *db, struct err *err, struct arena *memory, int64_t id)
{
	struct buf b = {0};
	struct rows r = db_select(db, err, &LINKS, I(id));
	while (db_next(&r)) {
		const char *type = db_text(&r, 0);
		buf_printf(&b, "%s%s #%lld", b.len ? ", " : "",
		    db_int(&r, 2) ? seen_from_behind(type) : type, (long long)db_int(&r, 1));
	}
	*out = arena_str(memory, buf_text(&b));
	buf_free(&b);
	return db_end(&r);
}

static const struct sql NEW_CASE = {"new case", "ii",
    "INSERT INTO cases(received_at, person_id) VALUES($1, $2) RETURNING id", false};

enum ombud_status case_insert(
    int64_t *id, struct db *db, struct err *err, int64_t received_at, int64_t person_id)
{
	return db_one(id, db, err, &NEW_CASE, I(received_at), ID_OR_NULL(person_id));
}

/* One ticket, or many at once, from the store and back to it. */
#include "store/ticket.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "store/idlist.h"

enum { COLUMNS = 34 };

/* ---- reading --------------------------------------------------------------------------------- */

static const struct sql LOAD = {"one ticket", "i",
    "SELECT id, version, case_id, person_id, kind, state, is_open, priority, assignee_id, author_id,"
    " identity, received_at, updated_at, due_at, strict_at, due_day, strict_day, extended_day,"
    " letter_day, constants, asked_day, late_ask, answered_at, closed_at, snoozed_until, merged_into,"
    " n_messages, n_attachments, size, subject, external_id, lang, extension, resolution, ground, team"
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
		for (int i = 0; i < COLUMNS; i++)
			ticket_column_read(out, &ticket_columns[i], &r, i + 2, memory);
	}
	if (db_end(&r))
		return err->status;
	if (found && ticket_damage(err, out)) {
		*out = (struct ticket_row){0};
		return err->status;
	}
	return found ? load_labels(out, db, err, memory, id) : OMBUD_NOTFOUND;
}

static const struct sql STAMPS = {"versions of a ticket's parts", "i",
    "SELECT kind_v, state_v, priority_v, assignee_v, label_v, identity_v, snooze_v, date_v"
    " FROM ticket WHERE id = $1",
    false};

enum ombud_status ticket_stamps(int64_t out[PARTS], struct db *db, struct err *err, int64_t id)
{
	out[PART_NONE] = 0;
	struct rows r = db_select(db, err, &STAMPS, I(id));
	bool found = db_next(&r);
	for (int part = 1; part < PARTS; part++)
		out[part] = found ? db_int(&r, part - 1) : 0;
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

/* ---- reading many ---------------------------------------------------------------------------- */

static void select_text(struct buf *text, const int64_t *ids, size_t n, uint64_t columns)
{
	buf_str(text, "SELECT id, version");
	for (int i = 0; i < COLUMNS; i++)
		if (columns >> i & 1)
			buf_printf(text, ", %s", ticket_columns[i].name);
	buf_str(text, " FROM ticket WHERE id");
	idlist_sql(text, "id", ids, n);
	buf_str(text, " ORDER BY id");
}

static void read_row(
    struct ticket_row *t, const struct rows *r, struct arena *memory, uint64_t columns)
{
	int at = 0;
	*t = (struct ticket_row){.id = db_int(r, 0),
	    .version = db_int(r, 1),
	    .subject = "",
	    .external_id = "",
	    .lang = "",
	    .extension = "",
	    .resolution = "",
	    .ground = "",
	    .team = "",
	    .labels = ""};
	for (int i = 0; i < COLUMNS; i++)
		if (columns >> i & 1)
			ticket_column_read(t, &ticket_columns[i], r, 2 + at++, memory);
}

/* Labels of the rows: both are in the order of ids. */
static enum ombud_status read_labels(struct ticket_row *rows, size_t n, struct db *db,
    struct err *err, struct arena *memory, const int64_t *ids, size_t n_ids)
{
	struct buf text = {0};
	size_t i = 0;
	buf_str(&text, "SELECT ticket_id, name FROM label WHERE ticket_id");
	idlist_sql(&text, "ticket_id", ids, n_ids);
	buf_str(&text, " ORDER BY ticket_id, name");
	struct rows r = db_select_text(db, err, buf_text(&text), NULL, 0);
	buf_free(&text);
	while (db_next(&r)) {
		while (i < n && rows[i].id < db_int(&r, 0))
			i++;
		if (i == n || rows[i].id != db_int(&r, 0))
			continue;
		const char *list = rows[i].labels;
		rows[i].labels = *list ? arena_printf(memory, "%s,%s", list, db_text(&r, 1))
		                       : db_keep(&r, memory, 1);
	}
	return db_end(&r);
}

enum ombud_status tickets_load(struct ticket_row *out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, const int64_t *ids, size_t n_ids, uint64_t columns)
{
	struct buf text = {0};
	*n = 0;
	columns |= ticket_damage_columns();
	select_text(&text, ids, n_ids, columns);
	struct rows r = db_select_text(db, err, buf_text(&text), NULL, 0);
	buf_free(&text);
	while (*n < n_ids && db_next(&r)) {
		struct err ignored;
		read_row(&out[*n], &r, memory, columns);
		*n += ticket_damage(&ignored, &out[*n]) == OMBUD_OK;
	}
	if (db_end(&r))
		return err->status;
	if (columns & TICKET_LABELS)
		return read_labels(out, *n, db, err, memory, ids, n_ids);
	return OMBUD_OK;
}

/* ---- writing --------------------------------------------------------------------------------- */

static const struct sql ADD_LABEL = {"add a label", "si",
    "INSERT INTO label(name, ticket_id) VALUES($1, $2) ON CONFLICT DO NOTHING", false};
static const struct sql DROP_LABEL = {
    "drop a label", "si", "DELETE FROM label WHERE name = $1 AND ticket_id = $2", false};

/* What is in a and not in b is added to (or dropped from) the ticket. */
static enum ombud_status label_difference(struct db *db, struct err *err, const struct sql *sql,
    int64_t id, const char *a, const char *b)
{
	const char *name;
	size_t n;
	while ((name = labels_next(&a, b, &n)))
		if (db_run(db, err, sql, SN(name, n), I(id)))
			return err->status;
	return OMBUD_OK;
}

static const struct sql INSERT = {"new ticket", "iiiiiiiiiiiiiiiiiiiiiiiiiiisssssss",
    "INSERT INTO ticket(case_id, person_id, kind, state, is_open, priority, assignee_id, author_id,"
    " identity, received_at, updated_at, due_at, strict_at, due_day, strict_day, extended_day,"
    " letter_day, constants, asked_day, late_ask, answered_at, closed_at, snoozed_until, merged_into,"
    " n_messages, n_attachments, size, subject, external_id, lang, extension, resolution, ground, team)"
    " VALUES($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20,$21,$22,$23,$24,"
    "$25,$26,$27,$28,$29,$30,$31,$32,$33,$34) RETURNING id",
    true};

enum ombud_status ticket_insert(
    int64_t *id, struct db *db, struct err *err, const struct ticket_row *t)
{
	struct val v[COLUMNS];
	for (int i = 0; i < COLUMNS; i++)
		v[i] = ticket_column_value(t, &ticket_columns[i]);
	if (db_one_values(id, db, err, &INSERT, v, COLUMNS))
		return err->status;
	return label_difference(db, err, &ADD_LABEL, *id, t->labels, "");
}

/* Only what changed is named, so that indexes of the rest stay untouched. Parameters from first. */
static void set_text(struct buf *text, uint64_t columns, size_t first)
{
	static const char *const stamps[PARTS] = {[PART_KIND] = "kind_v",
	    [PART_STATE] = "state_v",
	    [PART_PRIORITY] = "priority_v",
	    [PART_ASSIGNEE] = "assignee_v",
	    [PART_LABEL] = "label_v",
	    [PART_IDENTITY] = "identity_v",
	    [PART_SNOOZE] = "snooze_v",
	    [PART_DATE] = "date_v"};
	unsigned parts = ticket_parts(columns);
	buf_str(text, "UPDATE ticket SET version = version + 1");
	for (int i = 0; i < COLUMNS; i++)
		if (columns >> i & 1)
			buf_printf(text, ", %s = $%zu", ticket_columns[i].name, first++);
	for (int part = 1; part < PARTS; part++)
		if (parts >> part & 1)
			buf_printf(text, ", %s = version + 1", stamps[part]);
}

static size_t set_values(struct val *v, size_t n, uint64_t columns, const struct ticket_row *after)
{
	for (int i = 0; i < COLUMNS; i++)
		if (columns >> i & 1)
			v[n++] = ticket_column_value(after, &ticket_columns[i]);
	return n;
}

static enum ombud_status changed_meanwhile(struct err *err, int64_t id)
{
	return fail(err, OMBUD_CONFLICT,
	    _("#%lld was changed by somebody else meanwhile: look at it again"), (long long)id);
}

static enum ombud_status update_columns(struct db *db, struct err *err,
    const struct ticket_row *before, const struct ticket_row *after)
{
	struct buf text = {0};
	struct val v[COLUMNS + 2] = {I(before->id), I(before->version)};
	uint64_t columns = ticket_difference(before, after);
	size_t n = set_values(v, 2, columns, after);
	set_text(&text, columns, 3);
	buf_str(&text, " WHERE id = $1 AND version = $2 RETURNING version");
	struct rows r = db_select_text(db, err, buf_text(&text), v, n);
	bool found = db_next(&r);
	buf_free(&text);
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : changed_meanwhile(err, before->id);
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

/* ---- writing many ---------------------------------------------------------------------------- */

static enum ombud_status run_text(
    struct db *db, struct err *err, struct buf *text, const struct val *v, size_t n)
{
	struct rows r = db_select_text(db, err, buf_text(text), v, n);
	buf_free(text);
	while (db_next(&r))
		;
	return db_end(&r);
}

static enum ombud_status update_some(struct db *db, struct err *err, const int64_t *ids, size_t n,
    uint64_t columns, const struct ticket_row *after)
{
	struct buf text = {0};
	struct val v[COLUMNS];
	size_t n_v = set_values(v, 0, columns, after);
	set_text(&text, columns, 1);
	buf_str(&text, " WHERE id");
	idlist_sql(&text, "id", ids, n);
	if (run_text(db, err, &text, v, n_v))
		return err->status;
	return db_changed(db) == (int64_t)n ? OMBUD_OK : changed_meanwhile(err, ids[0]);
}

enum ombud_status tickets_update(struct db *db, struct err *err, const int64_t *ids, size_t n,
    uint64_t columns, const struct ticket_row *after)
{
	for (size_t i = 0; i < n; i += IDLIST_MOST)
		if (update_some(
		        db, err, ids + i, n - i < IDLIST_MOST ? n - i : IDLIST_MOST, columns, after))
			return err->status;
	return OMBUD_OK;
}

static enum ombud_status label_some(struct db *db, struct err *err, const int64_t *ids, size_t n,
    const char *label, bool on)
{
	struct buf text = {0};
	buf_str(&text, on ? "INSERT INTO label(name, ticket_id) SELECT $1, id FROM ticket WHERE id"
	                  : "DELETE FROM label WHERE name = $1 AND ticket_id");
	idlist_sql(&text, on ? "id" : "ticket_id", ids, n);
	if (on)
		buf_str(&text, " ON CONFLICT DO NOTHING");
	return run_text(db, err, &text, (struct val[]){S(label)}, 1);
}

enum ombud_status tickets_label(
    struct db *db, struct err *err, const int64_t *ids, size_t n, const char *label, bool on)
{
	for (size_t i = 0; i < n; i += IDLIST_MOST)
		if (label_some(db, err, ids + i, n - i < IDLIST_MOST ? n - i : IDLIST_MOST, label, on))
			return err->status;
	return OMBUD_OK;
}

static enum ombud_status writer_open(struct ticket_writer *w, struct db *db, struct err *err,
    uint64_t columns, const struct val *v, size_t n)
{
	struct buf text = {0};
	if (ticket_writer_end(w))
		return err->status;
	set_text(&text, columns, 2);
	buf_str(&text, " WHERE id = $1 RETURNING version");
	*w = (struct ticket_writer){.columns = columns, .open = true};
	w->stmt = db_select_text(db, err, buf_text(&text), v, n);
	buf_free(&text);
	return w->stmt.status;
}

enum ombud_status ticket_writer_put(struct ticket_writer *w, struct db *db, struct err *err,
    uint64_t columns, const struct ticket_row *after)
{
	struct val v[COLUMNS + 1] = {I(after->id)};
	size_t n = set_values(v, 1, columns, after);
	enum ombud_status status = w->open && w->columns == columns
	                               ? db_again(&w->stmt, v, n)
	                               : writer_open(w, db, err, columns, v, n);
	if (status)
		return status;
	if (!db_next(&w->stmt))
		return w->stmt.status ? err->status : changed_meanwhile(err, after->id);
	return OMBUD_OK;
}

enum ombud_status ticket_writer_end(struct ticket_writer *w)
{
	enum ombud_status status = w->open ? db_end(&w->stmt) : OMBUD_OK;
	w->open = false;
	return status;
}

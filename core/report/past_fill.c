/* The journal turned back. Of each field of a ticket the oldest change after that time tells what stood there. */
#include <string.h>

#include "base/buf.h"
#include "base/idpack.h"
#include "report/past.h"
#include "store/journal.h"
#include "store/ticket.h"

static const char TABLES[] =
    "CREATE TEMP TABLE past_value(field TEXT NOT NULL, ticket_id {INT} NOT NULL, entry {INT} NOT NULL, value TEXT,"
    " PRIMARY KEY (field, ticket_id)) {STRICTNOROWID};"
    "CREATE TEMP TABLE past_came(id {INT} PRIMARY KEY);"
    "CREATE TEMP TABLE past_gone(id {INT} PRIMARY KEY);"
    "CREATE TEMP TABLE ticket AS SELECT * FROM {MAIN}.ticket WHERE 1 = 0;"
    "CREATE TEMP TABLE label AS SELECT * FROM {MAIN}.label WHERE 1 = 0;";
static const char INDEX[] = "CREATE UNIQUE INDEX {TEMPINDEX}past_id ON {INTEMP}ticket(id);";
static const char INDEXES[] =
    "CREATE INDEX {TEMPINDEX}past_queue ON {INTEMP}ticket(due_at, id) WHERE is_open = 1;"
    "CREATE INDEX {TEMPINDEX}past_received ON {INTEMP}ticket(received_at);"
    "CREATE INDEX {TEMPINDEX}past_ended ON {INTEMP}ticket(closed_at) WHERE closed_at > 0;"
    "CREATE INDEX {TEMPINDEX}past_label ON {INTEMP}label(name, ticket_id);"
    "CREATE INDEX {TEMPINDEX}past_labels ON {INTEMP}label(ticket_id);"
    "DROP TABLE {TEMP}.past_value;"
    "DROP TABLE {TEMP}.past_came;"
    "DROP TABLE {TEMP}.past_gone;";

/* Both are only ever added to: what stands behind the last of then is later, and none of the rest is looked at. The
 * plus and the empty text keep the engine from indexes by which it would walk through all. */
#define LATER_ENTRIES "> (SELECT coalesce((SELECT j.id FROM journal j WHERE j.at <= $1 ORDER BY j.id DESC LIMIT 1), 0))"
#define LATER_AUDIT "> (SELECT coalesce((SELECT a.seq FROM audit a WHERE a.at <= $1 ORDER BY a.seq DESC LIMIT 1), 0))"
static const struct sql ITEMS = {"what single tickets were", "i",
    "INSERT INTO past_value(field, ticket_id, entry, value) SELECT i.field, i.row_id, i.entry_id, i.before"
    " FROM journal_item i WHERE i.entry_id " LATER_ENTRIES " AND i.place || '' = 'ticket'"
    " ORDER BY +i.id ON CONFLICT DO NOTHING",
    true};
static const struct sql SETS = {"what many tickets were", "i",
    "SELECT s.field, s.entry_id, s.before, s.ids FROM journal_set s"
    " WHERE s.entry_id " LATER_ENTRIES " ORDER BY +s.id", false};
static const struct sql ONE = {"what a ticket of many was", "siis",
    "INSERT INTO past_value(field, ticket_id, entry, value) VALUES($1, $2, $3, $4) ON CONFLICT(field, ticket_id)"
    " DO UPDATE SET entry = excluded.entry, value = excluded.value WHERE excluded.entry < past_value.entry",
    false};
/* Also by a state of its own after that: one that no entry of the journal made. */
static const struct sql CAME = {"what brought a history along that goes beyond that", "i",
    "INSERT INTO past_came(id) SELECT object_id FROM audit WHERE seq " LATER_AUDIT " AND object || '' = 'ticket'"
    " AND act IN ('new', 'import', 'split') UNION SELECT ticket_id FROM clock_event WHERE type = 'state' AND at > $1"
    " AND withdrawn = 0 AND entry_id = 0", false};
/* An erasure empties what the journal said of them too. */
static const struct sql GONE = {"what was erased after that", "i",
    "INSERT INTO past_gone(id) SELECT s.ticket_id FROM tombstone s JOIN erasure e ON e.id = s.erasure_id"
    " WHERE e.erased_at > $1 UNION SELECT ticket_id FROM past_value WHERE value IS NULL", false};
#define CAME_BY \
	"INSERT INTO {TEMP}.ticket SELECT * FROM {MAIN}.ticket m WHERE (m.received_at <= $1" \
	" OR m.id IN (SELECT ticket_id FROM past_value WHERE field = 'received_at'))"
static const struct sql ALL = {"tickets of then", "i", CAME_BY, true};
static const struct sql OPEN = {"tickets that may have been open then", "i",
    CAME_BY " AND m.id IN (SELECT o.id FROM {MAIN}.ticket o WHERE o.is_open = 1 UNION SELECT c.id FROM {MAIN}.ticket c"
            " WHERE c.closed_at > $1 AND c.closed_at > 0 UNION SELECT ticket_id FROM past_value WHERE field = 'state')",
    true};
static const struct sql LATER = {"tickets that came later", "i", "DELETE FROM {TEMP}.ticket WHERE received_at > $1", false};
static const struct sql ERASED = {"tickets that were erased since", "",
    "DELETE FROM {TEMP}.ticket WHERE id IN (SELECT id FROM past_gone)", false};
static const struct sql LABELS = {"labels of then", "",
    "INSERT INTO {TEMP}.label SELECT l.name, l.ticket_id FROM {MAIN}.label l WHERE l.ticket_id IN (SELECT id FROM {TEMP}.ticket)"
    " AND NOT EXISTS (SELECT 1 FROM past_value v WHERE v.field = 'label:' || l.name AND v.ticket_id = l.ticket_id)"
    " UNION SELECT substr(v.field, 7), v.ticket_id FROM past_value v WHERE v.field > 'label:' AND v.field < 'label;'"
    " AND v.value = '1' AND v.ticket_id IN (SELECT id FROM {TEMP}.ticket)", false};
static const struct sql FIELDS = {"fields that changed since", "", "SELECT DISTINCT field FROM past_value", false};
static const struct sql DATES = {"dates that changed since", "s",
    "SELECT ticket_id, value FROM past_value WHERE field = $1 AND ticket_id IN (SELECT id FROM {TEMP}.ticket)", false};
static const struct sql PUT_DATES = {"dates of then", "iiiiiii",
    "UPDATE {TEMP}.ticket SET due_at = $2, strict_at = $3, due_day = $4, strict_day = $5, extended_day = $6,"
    " constants = $7 WHERE id = $1", false};
static const struct sql COUNT = {"how many tickets there were", "", "SELECT count(*) FROM {TEMP}.ticket", false};
static const struct sql COUNT_CAME = {"how many of them brought a history", "",
    "SELECT count(*) FROM {TEMP}.ticket WHERE id IN (SELECT id FROM past_came)", false};

static enum ombud_status at(struct past *p, struct ombud_session *s, const struct sql *sql)
{
	return db_run(s->db, &s->err, sql, I(p->told.at));
}

/* ---- what stood in the fields ------------------------------------------------------------------------- */

struct set {
	const char *field, *before;
	int64_t entry;
	const void *ids;
	size_t bytes;
};

static enum ombud_status put_set(struct ombud_session *s, const struct set *x)
{
	struct idwalk w = idwalk_over(x->ids, x->bytes);
	int64_t id;
	while (idwalk_next(&w, &id))
		if (db_run(s->db, &s->err, &ONE, S(x->field), I(id), I(x->entry), S(x->before)))
			return s->err.status;
	return OMBUD_OK;
}

static enum ombud_status sets(struct past *p, struct ombud_session *s)
{
	struct rows r = db_select(s->db, &s->err, &SETS, I(p->told.at));
	enum ombud_status status = OMBUD_OK;
	while (!status && db_next(&r)) {
		struct arena memory = {0};
		struct set x = {.field = db_keep(&r, &memory, 0), .entry = db_int(&r, 1), .before = db_keep(&r, &memory, 2)};
		x.ids = db_view(&r, 3, &x.bytes);
		status = put_set(s, &x);
		arena_free(&memory);
	}
	enum ombud_status end = db_end(&r);
	return status ? status : end;
}

/* Names of columns are those of our own table, never the journal's text. What is personal stays as it is shown now. */
static enum ombud_status put_column(struct ombud_session *s, const struct ticket_column *c)
{
	static const char *const as[] = {
	    [COLUMN_INT] = "CAST(v.value AS INTEGER)", [COLUMN_REF] = "NULLIF(CAST(v.value AS INTEGER), 0)", [COLUMN_TEXT] = "v.value"};
	struct buf b = {0};
	const char *const parts[] = {"UPDATE {TEMP}.ticket AS t SET ", c->name, " = (SELECT ", as[c->type],
	    " FROM past_value v WHERE v.field = $1 AND v.ticket_id = t.id)"
	    " WHERE t.id IN (SELECT v.ticket_id FROM past_value v WHERE v.field = $1)"};
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		buf_str(&b, parts[i]);
	struct rows r = db_select_text(s->db, &s->err, buf_text(&b), (struct val[]){S(c->name)}, 1);
	buf_free(&b);
	while (db_next(&r))
		;
	return db_end(&r);
}

static enum ombud_status columns(struct ombud_session *s)
{
	uint64_t set = 0;
	struct rows r = db_select_values(s->db, &s->err, &FIELDS, NULL, 0);
	while (db_next(&r))
		set |= ticket_column_bit(db_text(&r, 0));
	if (db_end(&r))
		return s->err.status;
	for (size_t i = 0; i < ticket_columns_n; i++)
		if ((set >> i & 1) && !ticket_columns[i].personal && put_column(s, &ticket_columns[i]))
			return s->err.status;
	return OMBUD_OK;
}

static enum ombud_status dates(struct ombud_session *s)
{
	enum ombud_status status = OMBUD_OK;
	struct rows r = db_select(s->db, &s->err, &DATES, S(JOURNAL_DATES));
	while (!status && db_next(&r)) {
		struct ticket_row t = {.id = db_int(&r, 0)};
		if (ticket_dates_set(&t, db_text(&r, 1)))
			status = db_run(s->db, &s->err, &PUT_DATES, I(t.id), I(t.due_at), I(t.strict_at), I(t.due_day),
			    I(t.strict_day), I(t.extended_day), I(t.constants));
	}
	enum ombud_status end = db_end(&r);
	return status ? status : end;
}

/* ---- all ------------------------------------------------------------------------------------------------ */

static enum ombud_status rows(struct past *p, struct ombud_session *s)
{
	if (db_script(s->db, &s->err, TABLES) || at(p, s, &ITEMS) || sets(p, s) || at(p, s, &CAME) || at(p, s, &GONE) ||
	    at(p, s, p->open_only ? &OPEN : &ALL) || db_script(s->db, &s->err, INDEX))
		return s->err.status;
	return columns(s) || dates(s) ? s->err.status : at(p, s, &LATER);
}

static enum ombud_status tell(struct past *p, struct ombud_session *s)
{
	if (db_run0(s->db, &s->err, &ERASED))
		return s->err.status;
	p->told.erased = db_changed(s->db);
	if (db_one_values(&p->told.tickets, s->db, &s->err, &COUNT, NULL, 0))
		return s->err.status;
	return db_one_values(&p->told.came, s->db, &s->err, &COUNT_CAME, NULL, 0);
}

enum ombud_status past_fill(struct past *p, struct ombud_session *s)
{
	if (rows(p, s) || tell(p, s) || past_states(p, s) || past_dates(p, s) || db_run0(s->db, &s->err, &LABELS))
		return s->err.status;
	return db_script(s->db, &s->err, INDEXES);
}

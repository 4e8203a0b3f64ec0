/* Facts, items that stay, and what else of a ticket the law asks for: rows and counts. */
#include "store/fact.h"

#include <string.h>

/* ---- facts ------------------------------------------------------------------------------------- */

static const struct sql FACTS = {"facts of a ticket", "i",
    "SELECT id, name, value, at, agent_id FROM fact f WHERE ticket_id = $1 AND withdrawn = 0"
    " AND NOT EXISTS (SELECT 1 FROM fact x WHERE x.ticket_id = f.ticket_id AND x.name = f.name"
    " AND x.withdrawn = 0 AND x.id > f.id) ORDER BY id",
    true};
static const struct sql VALUE = {"a fact of a ticket", "is",
    "SELECT value FROM fact WHERE ticket_id = $1 AND name = $2 AND withdrawn = 0 ORDER BY id DESC LIMIT 1", true};
static const struct sql ADD_FACT = {"record a fact", "iissii",
    "INSERT INTO fact(ticket_id, person_id, name, value, at, agent_id) VALUES($1, $2, $3, $4, $5, $6)"
    " RETURNING id",
    true};

enum ombud_status fact_list(struct fact **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &FACTS, I(ticket));
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = (struct fact){.id = db_int(&r, 0),
		    .name = db_keep(&r, memory, 1),
		    .value = db_keep(&r, memory, 2),
		    .at = db_int(&r, 3),
		    .agent_id = db_int(&r, 4)};
	}
	return db_end(&r);
}

enum ombud_status fact_value(const char **out, struct db *db, struct err *err, struct arena *memory,
    int64_t ticket, const char *name)
{
	*out = "";
	struct rows r = db_select(db, err, &VALUE, I(ticket), S(name));
	if (db_next(&r))
		*out = db_keep(&r, memory, 0);
	return db_end(&r);
}

static const struct sql FACT_AT = {"an instant recorded of a ticket", "is",
    "SELECT coalesce((SELECT CAST(value AS {INT}) FROM fact WHERE ticket_id = $1 AND name = $2 AND withdrawn = 0"
    " ORDER BY id DESC LIMIT 1), 0)",
    true};

enum ombud_status fact_time(int64_t *at, struct db *db, struct err *err, int64_t ticket, const char *name)
{
	return db_one(at, db, err, &FACT_AT, I(ticket), S(name));
}

enum ombud_status fact_insert(int64_t *id, struct db *db, struct err *err, int64_t ticket, int64_t person,
    const struct fact *f)
{
	return db_one(id, db, err, &ADD_FACT, I(ticket), ID_OR_NULL(person), S(f->name), S(f->value), I(f->at),
	    I(f->agent_id));
}

/* ---- what stays -------------------------------------------------------------------------------- */

#define ITEM_COLUMNS "id, item, code, ground, until_day, review_day, object, object_id, field, ticket_id FROM retained"
static const struct sql RETAINED = {"retained items of a ticket", "i",
    "SELECT " ITEM_COLUMNS " WHERE ticket_id = $1 AND withdrawn = 0 ORDER BY id", true};
static const struct sql OF_PERSON = {"retained items of a person", "i",
    "SELECT " ITEM_COLUMNS " WHERE person_id = $1 AND withdrawn = 0 ORDER BY id", true};
static const struct sql ADD_RETAINED = {"keep a retained item", "iisssiiiisii",
    "INSERT INTO retained(ticket_id, person_id, item, code, ground, until_day, review_day, at, agent_id, object, object_id,"
    " field) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id",
    true};

static enum ombud_status read_items(struct retained_row **out, size_t *n, struct arena *memory, struct rows r)
{
	*out = NULL;
	*n = 0;
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = (struct retained_row){.id = db_int(&r, 0),
		    .item = db_keep(&r, memory, 1),
		    .code = db_keep(&r, memory, 2),
		    .ground = db_keep(&r, memory, 3),
		    .until_day = db_int(&r, 4),
		    .review_day = db_int(&r, 5),
		    .object = db_keep(&r, memory, 6),
		    .object_id = db_int(&r, 7),
		    .field = db_int(&r, 8),
		    .ticket_id = db_int(&r, 9)};
	}
	return db_end(&r);
}

enum ombud_status retained_list(struct retained_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket)
{
	return read_items(out, n, memory, db_select(db, err, &RETAINED, I(ticket)));
}

enum ombud_status retained_of_person(struct retained_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t person)
{
	return read_items(out, n, memory, db_select(db, err, &OF_PERSON, I(person)));
}

enum ombud_status retained_insert(
    int64_t *id, struct db *db, struct err *err, const struct retained_row *r)
{
	return db_one(id, db, err, &ADD_RETAINED, I(r->ticket_id), ID_OR_NULL(r->person_id), S(r->item),
	    S(r->code), S(r->ground), I(r->until_day), I(r->review_day), I(r->at), I(r->agent_id), S(r->object ? r->object : ""),
	    I(r->object_id), I(r->field));
}

/* ---- withdrawing ------------------------------------------------------------------------------- */

enum ombud_status kept_withdraw(struct db *db, struct err *err, const char *table, int64_t id)
{
	static const struct sql fact = {
	    "withdraw a fact", "i", "UPDATE fact SET withdrawn = 1 WHERE id = $1", false};
	static const struct sql retained = {
	    "withdraw a retained item", "i", "UPDATE retained SET withdrawn = 1 WHERE id = $1", false};
	static const struct sql task = {
	    "withdraw a task", "i", "UPDATE task SET withdrawn = 1 WHERE id = $1", false};
	const struct sql *of = table[0] == 'f' ? &fact : table[0] == 'r' ? &retained : &task;
	return db_run(db, err, of, I(id));
}

/* ---- counts ------------------------------------------------------------------------------------ */

/* The desk's own search goes through notes and letters; elsewhere the place or its words say so. */
#define OF_NOTES \
	"(lower(place) = 'desk' OR lower(place || ' ' || what) LIKE '%note%' OR lower(place || ' ' || what)" \
	" LIKE '%intern%' OR lower(place || ' ' || what) LIKE '%anteckn%')"
#define OF_TICKET "WHERE ticket_id = $1 AND withdrawn = 0"

/* What stands for an address of the person's, by whatever hand, and would hold a letter back: that of all
 * marketing while nothing else was stopped, that of a purpose which was. Addresses are those that the gate
 * of a letter asks for (person_mail_keys). */
#define ADDRESSES "FROM datum d WHERE d.person_id = $2 AND d.field = 2 AND d.source <> 'letter' AND d.key IS NOT NULL"
#define STOPPED \
	"(',' || coalesce((SELECT value FROM fact " OF_TICKET " AND name = 'purposes' ORDER BY id DESC LIMIT 1), '') || ',')"
#define BY_ADDRESS \
	"SELECT count(*) FROM suppression s WHERE s.key IN (SELECT d.key " ADDRESSES ") AND s.withdrawn = 0 AND CASE WHEN s.purpose = '' THEN NOT EXISTS (SELECT 1 FROM purpose p WHERE p.marketing = 0" \
	" AND instr(" STOPPED ", ',' || p.code || ',') > 0) ELSE instr(" STOPPED ", ',' || s.purpose || ',') > 0 END"

static const struct sql COUNTS = {"what a ticket has of what the law asks", "ii",
    "SELECT (SELECT count(*) FROM search " OF_TICKET "),"
    " (SELECT count(*) FROM search " OF_TICKET " AND " OF_NOTES "),"
    " (SELECT count(*) FROM message m WHERE m.person_id = $2 AND m.direction IN (1, 3)"
    "  AND m.withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM review r WHERE r.ticket_id = $1"
    "  AND r.message_id = m.id AND r.withdrawn = 0)),"
    " (SELECT count(*) FROM package " OF_TICKET "),"
    " (SELECT count(*) FROM package " OF_TICKET " AND delivered_at > 0 AND channel <> ''),"
    " (SELECT count(*) FROM task " OF_TICKET " AND state > 0 AND what IN ('erase', 'rectify', 'restrict')),"
    " (SELECT count(*) FROM retained " OF_TICKET "),"
    " (SELECT count(*) FROM retained " OF_TICKET " AND substr(code, 1, 4) = 'RET-' AND review_day = 0),"
    " (SELECT count(*) FROM suppression " OF_TICKET ") + (" BY_ADDRESS "),"
    " (SELECT count(*) " ADDRESSES "),"
    " coalesce((SELECT restricted FROM person WHERE id = $2), 0),"
    " (SELECT count(*) FROM erasure WHERE ticket_id = $1 AND state <> 6),"
    " (SELECT count(*) FROM erasure e WHERE ticket_id = $1 AND erased_at > 0 AND (held = 0 OR EXISTS"
    "  (SELECT 1 FROM erasure_count n WHERE n.erasure_id = e.id AND n.act IN ('erase', 'cut')))),"
    " (SELECT count(*) FROM erasure WHERE ticket_id = $1 AND proven_at > 0)",
    true};

enum ombud_status required_counts(
    struct required_view *v, struct db *db, struct err *err, int64_t ticket, int64_t person)
{
	struct rows r = db_select(db, err, &COUNTS, I(ticket), I(person));
	if (db_next(&r)) {
		v->searches = db_int(&r, 0);
		v->searches_notes = db_int(&r, 1);
		v->unreviewed = db_int(&r, 2);
		v->packages = db_int(&r, 3);
		v->delivered = db_int(&r, 4);
		v->tasks_ended = db_int(&r, 5);
		v->retained = db_int(&r, 6);
		v->unreviewed_kept = db_int(&r, 7);
		v->suppressions = db_int(&r, 8);
		v->has_address = db_int(&r, 9) > 0;
		v->restricted = db_int(&r, 10) != 0;
		v->planned = db_int(&r, 11);
		v->erased = db_int(&r, 12);
		v->proven = db_int(&r, 13);
		v->has_person = person != 0;
	}
	return db_end(&r);
}

/* ---- other tickets ----------------------------------------------------------------------------- */

static const struct sql SURVIVOR = {"the ticket that a duplicate goes on as", "i",
    "SELECT t.id, t.kind, t.state, t.identity, coalesce(t.person_id, 0), t.resolution = 'DUP' FROM link l"
    " JOIN ticket t ON t.id = CASE WHEN l.a_id = $1 THEN l.b_id ELSE l.a_id END"
    " WHERE l.type = 'duplicate' AND (l.a_id = $1 OR l.b_id = $1) AND t.state NOT IN (12, 13, 14)"
    " ORDER BY t.identity = 2 DESC, t.id LIMIT 1",
    false};

enum ombud_status survivor_of(struct survivor *out, struct db *db, struct err *err, int64_t ticket)
{
	*out = (struct survivor){0};
	struct rows r = db_select(db, err, &SURVIVOR, I(ticket));
	if (db_next(&r))
		*out = (struct survivor){.id = db_int(&r, 0),
		    .kind = db_int(&r, 1),
		    .state = db_int(&r, 2),
		    .identity = db_int(&r, 3),
		    .person_id = db_int(&r, 4),
		    .duplicate_itself = db_int(&r, 5) != 0};
	return db_end(&r);
}

/* The plus keeps the engine from the index of kinds: a person has few tickets, a kind many. */
static const struct sql SIBLINGS = {"open siblings that need the evidence", "iii",
    "SELECT (SELECT count(*) FROM ticket WHERE person_id = $2 AND id <> $1 AND +is_open = 1"
    " AND +kind IN (1, 2, 13)) + (SELECT count(*) FROM ticket WHERE case_id = $3 AND id <> $1"
    " AND +is_open = 1 AND +kind IN (1, 2, 13))",
    false};

enum ombud_status evidence_siblings(
    int64_t *n, struct db *db, struct err *err, int64_t ticket, int64_t case_id, int64_t person)
{
	return db_one(n, db, err, &SIBLINGS, I(ticket), ID_OR_NULL(person), I(case_id));
}

static const struct sql RESTRICT = {"restrict a person", "ii",
    "UPDATE person SET restricted = $2 WHERE id = $1 AND restricted <> $2", false};

enum ombud_status person_restrict(bool *changed, struct db *db, struct err *err, int64_t person, bool on)
{
	enum ombud_status status = db_run(db, err, &RESTRICT, I(person), I(on));
	*changed = !status && db_changed(db) > 0;
	return status;
}

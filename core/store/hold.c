#include "store/hold.h"

#include <string.h>

#define COLUMNS \
	"h.id, h.object, h.object_id, h.field, h.ground, h.reference, h.at, h.agent_id, h.review_day, h.asked_by," \
	" h.asked_at, h.released_by, h.released_at, h.withdrawn FROM hold h"

static const struct sql ADD = {"new legal hold", "siissiii",
    "INSERT INTO hold(object, object_id, field, ground, reference, at, agent_id, review_day)"
    " VALUES($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id", false};
static const struct sql GET = {"a legal hold", "i", "SELECT " COLUMNS " WHERE h.id = $1", false};
static const struct sql LIST = {"legal holds", "i",
    "SELECT " COLUMNS " WHERE $1 = 1 OR (" HOLD_STANDS ") ORDER BY h.id DESC", false};
static const struct sql COVERS = {"legal holds that cover something", "sii",
    "SELECT " COLUMNS " WHERE " HOLD_STANDS " AND ((h.object = $1 AND h.object_id = $2 AND h.field = $3)"
    " OR ($1 = 'ticket' AND h.object = 'ticket' AND h.object_id IN (WITH RECURSIVE way(id) AS (SELECT $2"
    "  UNION SELECT w.merged_into FROM way JOIN ticket w ON w.id = way.id WHERE w.merged_into IS NOT NULL) SELECT id FROM way))"
    " OR (h.object = 'person' AND h.object_id = CASE $1 WHEN 'field' THEN $2"
    " WHEN 'ticket' THEN (SELECT person_id FROM ticket WHERE id = $2) END)) ORDER BY h.id", false};
static const struct sql IS = {"whether what is to be held is there", "sii",
    "SELECT CASE $1 WHEN 'person' THEN EXISTS (SELECT 1 FROM person WHERE id = $2)"
    " WHEN 'ticket' THEN EXISTS (SELECT 1 FROM ticket WHERE id = $2)"
    " WHEN 'campaign' THEN EXISTS (SELECT 1 FROM campaign WHERE id = $2)"
    " ELSE EXISTS (SELECT 1 FROM datum WHERE person_id = $2 AND field = $3) END", false};
static const struct sql ASK = {"ask for a hold's release", "iii",
    "UPDATE hold SET asked_by = $2, asked_at = $3 WHERE id = $1", false};
static const struct sql RELEASE = {"release a hold", "iii",
    "UPDATE hold SET released_by = $2, released_at = $3 WHERE id = $1", false};
static const struct sql PERSON = {"the person of a ticket that is held", "i",
    "SELECT coalesce(person_id, 0) FROM ticket WHERE id = $1", false};
static const struct sql WAITING = {"the newest erasure that a hold keeps waiting", "i",
    "SELECT coalesce(ticket_id, 0), erased_at FROM erasure WHERE person_id = $1 AND held > 0 AND erased_at > 0"
    " ORDER BY id DESC LIMIT 1", false};
static const struct sql WAITED = {"erasures that wait for no hold any more", "i",
    "UPDATE erasure SET held = 0, version = version + 1 WHERE person_id = $1 AND held > 0 AND erased_at > 0", false};
static const struct sql FOLLOWED = {"whether a hold has kept something", "ii",
    "SELECT count(*) FROM erasure WHERE person_id = $1 AND held > 0 AND begun_at >= $2", false};

enum ombud_status hold_add(int64_t *id, struct db *db, struct err *err, const struct hold_row *h)
{
	return db_one(id, db, err, &ADD, S(h->object), I(h->object_id), I(h->field), S(h->ground), S(h->reference), I(h->at),
	    I(h->agent_id), I(h->review_day));
}

static struct hold_row read_row(const struct rows *r, struct arena *memory)
{
	return (struct hold_row){.id = db_int(r, 0),
	    .object = db_keep(r, memory, 1),
	    .object_id = db_int(r, 2),
	    .field = db_int(r, 3),
	    .ground = db_keep(r, memory, 4),
	    .reference = db_keep(r, memory, 5),
	    .at = db_int(r, 6),
	    .agent_id = db_int(r, 7),
	    .review_day = db_int(r, 8),
	    .asked_by = db_int(r, 9),
	    .asked_at = db_int(r, 10),
	    .released_by = db_int(r, 11),
	    .released_at = db_int(r, 12),
	    .withdrawn = db_int(r, 13) != 0};
}

static enum ombud_status read_all(struct hold_row **out, size_t *n, struct arena *memory, struct rows r)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 8;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = read_row(&r, memory);
	}
	return db_end(&r);
}

enum ombud_status hold_get(struct hold_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id)
{
	struct hold_row *v;
	size_t n;
	*out = (struct hold_row){0};
	if (read_all(&v, &n, memory, db_select(db, err, &GET, I(id))))
		return err->status;
	if (n)
		*out = v[0];
	return n ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status hold_list(
    struct hold_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory, bool all)
{
	return read_all(out, n, memory, db_select(db, err, &LIST, I(all)));
}

enum ombud_status hold_covers(struct hold_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory,
    const char *object, int64_t id, int64_t field)
{
	return read_all(out, n, memory, db_select(db, err, &COVERS, S(object), I(id), I(field)));
}

enum ombud_status hold_object_is(bool *yes, struct db *db, struct err *err, const char *object, int64_t id, int64_t field)
{
	int64_t is = 0;
	enum ombud_status status = db_one(&is, db, err, &IS, S(object), I(id), I(field));
	*yes = is != 0;
	return status;
}

enum ombud_status hold_ask(struct db *db, struct err *err, int64_t id, int64_t agent, int64_t at)
{
	return db_run(db, err, &ASK, I(id), I(agent), I(at));
}

enum ombud_status hold_release(struct db *db, struct err *err, int64_t id, int64_t agent, int64_t at)
{
	return db_run(db, err, &RELEASE, I(id), I(agent), I(at));
}

enum ombud_status hold_person(int64_t *person, struct db *db, struct err *err, const struct hold_row *h)
{
	*person = strcmp(h->object, HOLD_PERSON) == 0 || strcmp(h->object, HOLD_FIELD) == 0 ? h->object_id : 0;
	if (strcmp(h->object, HOLD_TICKET) != 0)
		return OMBUD_OK;
	enum ombud_status status = db_one(person, db, err, &PERSON, I(h->object_id));
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

enum ombud_status hold_waiting(int64_t *request, int64_t *erased_at, struct db *db, struct err *err, int64_t person)
{
	*request = *erased_at = 0;
	struct rows r = db_select(db, err, &WAITING, I(person));
	if (db_next(&r)) {
		*request = db_int(&r, 0);
		*erased_at = db_int(&r, 1);
	}
	return db_end(&r);
}

enum ombud_status hold_waits_no_more(struct db *db, struct err *err, int64_t person)
{
	return db_run(db, err, &WAITED, I(person));
}

enum ombud_status hold_followed(bool *yes, struct db *db, struct err *err, const struct hold_row *h)
{
	int64_t person, n = 0;
	*yes = h->asked_at || h->released_at;
	if (hold_person(&person, db, err, h) || db_one(&n, db, err, &FOLLOWED, I(person), I(h->at)))
		return err->status;
	*yes |= n > 0;
	return OMBUD_OK;
}

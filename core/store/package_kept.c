/* Reviews and packages, as they are kept. */
#include <string.h>

#include "store/hold.h"
#include "store/package.h"

/* ---- reviews ------------------------------------------------------------------------------------- */

static const struct sql REVIEWED = {"note a review", "iiiiissii",
    "INSERT INTO review(ticket_id, person_id, message_id, part, decision, text, ground, at, agent_id)"
    " VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id", true};
static const struct sql REVIEWS = {"reviews of a ticket", "i",
    "SELECT id, ticket_id, coalesce(person_id, 0), message_id, part, decision, text, ground, at, agent_id"
    " FROM review r WHERE ticket_id = $1 AND withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM review x"
    " WHERE x.ticket_id = r.ticket_id AND x.message_id = r.message_id AND x.part = r.part AND x.withdrawn = 0"
    " AND x.id > r.id) ORDER BY message_id, part", true};

enum ombud_status review_add(int64_t *id, struct db *db, struct err *err, const struct review_row *row)
{
	return db_one(id, db, err, &REVIEWED, I(row->ticket_id), ID_OR_NULL(row->person_id), I(row->message_id),
	    I(row->part), I(row->decision), S(row->text), S(row->ground), I(row->at), I(row->agent_id));
}

/* Nothing goes out on the strength of a decision that nobody can have made. */
static enum review_decision decision_of(int64_t stored)
{
	return stored == REVIEW_AS_IS || stored == REVIEW_REDACTED ? (enum review_decision)stored : REVIEW_WITHHELD;
}

enum ombud_status review_list(struct review_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &REVIEWS, I(ticket));
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 16;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = (struct review_row){.id = db_int(&r, 0),
		    .ticket_id = db_int(&r, 1),
		    .person_id = db_int(&r, 2),
		    .message_id = db_int(&r, 3),
		    .part = db_int(&r, 4),
		    .decision = decision_of(db_int(&r, 5)),
		    .text = db_keep(&r, memory, 6),
		    .ground = db_keep(&r, memory, 7),
		    .at = db_int(&r, 8),
		    .agent_id = db_int(&r, 9)};
	}
	return db_end(&r);
}

/* ---- packages ------------------------------------------------------------------------------------ */

static const struct sql ADD = {"keep a package", "iisbiiiib",
    "INSERT INTO package(ticket_id, person_id, kind, manifest, size, files, at, agent_id, bytes)"
    " VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id", true};
#define COLUMNS \
	"id, ticket_id, coalesce(person_id, 0), kind, manifest, size, files, at, agent_id, channel, delivered_at," \
	" removed_at"
static const struct sql LIST = {"packages of a ticket", "i",
    "SELECT " COLUMNS " FROM package WHERE ticket_id = $1 AND withdrawn = 0 ORDER BY id", true};
static const struct sql ONE = {"a package", "i",
    "SELECT " COLUMNS ", bytes FROM package WHERE id = $1 AND withdrawn = 0", true};
static const struct sql DELIVERED = {"a package is delivered", "isi",
    "UPDATE package SET channel = $2, delivered_at = $3 WHERE id = $1", false};
static const struct sql DROP = {"drop a package", "ii",
    "UPDATE package SET bytes = NULL, removed_at = $2 WHERE id = $1 AND bytes IS NOT NULL", true};
/* Delivered long enough ago; or taken back, and nobody will do it again. */
static const struct sql EXPIRE = {"drop packages whose time has passed", "ii",
    "UPDATE package SET bytes = NULL, removed_at = $2 WHERE bytes IS NOT NULL AND"
    " ((delivered_at > 0 AND delivered_at <= $1) OR (withdrawn = 1 AND at <= $1))"
    " AND NOT " HOLD_ON_TICKET("package.ticket_id", "package.person_id"), true};

enum ombud_status package_add(int64_t *id, struct db *db, struct err *err, const struct package_row *row)
{
	return db_one(id, db, err, &ADD, I(row->ticket_id), ID_OR_NULL(row->person_id), S(row->kind),
	    B(row->manifest, sizeof row->manifest), I(row->size), I(row->files), I(row->at), I(row->agent_id),
	    B(row->bytes, (size_t)row->size));
}

static struct package_row read_package(struct rows *r, struct arena *memory)
{
	struct package_row p = {.id = db_int(r, 0),
	    .ticket_id = db_int(r, 1),
	    .person_id = db_int(r, 2),
	    .kind = db_keep(r, memory, 3),
	    .size = db_int(r, 5),
	    .files = db_int(r, 6),
	    .at = db_int(r, 7),
	    .agent_id = db_int(r, 8),
	    .channel = db_keep(r, memory, 9),
	    .delivered_at = db_int(r, 10),
	    .removed_at = db_int(r, 11)};
	if (db_bytes(r, 4) == sizeof p.manifest)
		memcpy(p.manifest, db_blob(r, 4), sizeof p.manifest);
	return p;
}

enum ombud_status package_list(struct package_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &LIST, I(ticket));
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = read_package(&r, memory);
	}
	return db_end(&r);
}

enum ombud_status package_get(
    struct package_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id)
{
	struct rows r = db_select(db, err, &ONE, I(id));
	bool found = db_next(&r);
	if (found) {
		*out = read_package(&r, memory);
		if (!db_is_null(&r, 12))
			out->bytes = arena_strn(memory, db_blob(&r, 12), db_bytes(&r, 12));
	}
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status package_deliver(struct db *db, struct err *err, int64_t id, const char *channel, int64_t at)
{
	return db_run(db, err, &DELIVERED, I(id), S(channel), I(at));
}

enum ombud_status package_drop(struct db *db, struct err *err, int64_t id, int64_t at)
{
	return db_run(db, err, &DROP, I(id), I(at));
}

enum ombud_status package_expire(int64_t *n, struct db *db, struct err *err, int64_t before, int64_t now)
{
	if (db_run(db, err, &EXPIRE, I(before), I(now)))
		return err->status;
	*n = db_changed(db);
	return OMBUD_OK;
}

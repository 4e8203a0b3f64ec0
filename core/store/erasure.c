#include "store/erasure.h"

#include <string.h>

#include "base/vec.h"

#define COLUMNS                                                                                    \
	"id, ledger, cause, what, coalesce(ticket_id, 0), coalesce(person_id, 0), state, plan_hash, planned_at, planned_by," \
	" approved_at, coalesce(approved_by, 0), begun_at, erased_at, proven_at, rest_day, held, checked_at, found, files, vacuumed, shared, again, version"

static const struct sql ADD = {"new erasure", "bssiiibii",
    "INSERT INTO erasure(ledger, cause, what, ticket_id, person_id, state, plan_hash, planned_at, planned_by)"
    " VALUES($1,$2,$3,$4,$5,$6,$7,$8,$9) RETURNING id",
    false};
static const struct sql PUT = {"an erasure moves on", "iibiiiiiii",
    "UPDATE erasure SET state = $2, plan_hash = $3, approved_at = $4, approved_by = $5, begun_at = $6, erased_at = $7,"
    " proven_at = $8, rest_day = $9, held = $10, version = version + 1 WHERE id = $1",
    false};
static const struct sql GET = {"an erasure", "i", "SELECT " COLUMNS " FROM erasure WHERE id = $1", false};
static const struct sql OF_TICKET = {
    "erasures of a request", "i", "SELECT " COLUMNS " FROM erasure WHERE ticket_id = $1 ORDER BY id DESC", false};
static const struct sql OF_STATE = {
    "erasures of a state", "i", "SELECT " COLUMNS " FROM erasure WHERE state = $1 ORDER BY id DESC", false};
static const struct sql ALL = {"erasures", "", "SELECT " COLUMNS " FROM erasure ORDER BY id DESC", false};
static const struct sql ANY = {
    "whether anybody was erased", "", "SELECT EXISTS(SELECT 1 FROM erasure WHERE erased_at > 0)", false};
static const struct sql DROP_LINES = {
    "drop the figures of a plan", "i", "DELETE FROM erasure_count WHERE erasure_id = $1", false};
static const struct sql ADD_LINE = {"a figure of a plan", "isssiii",
    "INSERT INTO erasure_count(erasure_id, place, act, ground, until_day, n, bytes) VALUES($1,$2,$3,$4,$5,$6,$7)",
    false};
static const struct sql LINES = {"figures of a plan", "i",
    "SELECT place, act, ground, until_day, n, bytes FROM erasure_count WHERE erasure_id = $1"
    " ORDER BY act, place, ground, until_day",
    false};
static const struct sql ADD_TOMBSTONE = {"a tombstone", "ii",
    "INSERT INTO tombstone(ticket_id, erasure_id) VALUES($1,$2) ON CONFLICT DO NOTHING", false};
static const struct sql TOMBSTONE = {
    "whose tombstone", "i", "SELECT erasure_id FROM tombstone WHERE ticket_id = $1", false};

static struct erasure_row read_row(const struct rows *r, struct arena *memory)
{
	struct erasure_row e = {.id = db_int(r, 0),
	    .cause = db_keep(r, memory, 2),
	    .what = db_keep(r, memory, 3),
	    .ticket_id = db_int(r, 4),
	    .person_id = db_int(r, 5),
	    .state = db_int(r, 6),
	    .planned_at = db_int(r, 8),
	    .planned_by = db_int(r, 9),
	    .approved_at = db_int(r, 10),
	    .approved_by = db_int(r, 11),
	    .begun_at = db_int(r, 12),
	    .erased_at = db_int(r, 13),
	    .proven_at = db_int(r, 14),
	    .rest_day = db_int(r, 15),
	    .held = db_int(r, 16),
	    .checked_at = db_int(r, 17),
	    .found = db_int(r, 18),
	    .files = db_keep(r, memory, 19),
	    .vacuumed = db_int(r, 20) != 0,
	    .shared = db_int(r, 21),
	    .again = db_int(r, 22) != 0,
	    .version = db_int(r, 23)};
	if (db_bytes(r, 1) == sizeof e.ledger)
		memcpy(e.ledger, db_blob(r, 1), sizeof e.ledger);
	if (db_bytes(r, 7) == sizeof e.plan_hash)
		memcpy(e.plan_hash, db_blob(r, 7), sizeof e.plan_hash);
	return e;
}

enum ombud_status erasure_add(int64_t *id, struct db *db, struct err *err, const struct erasure_row *e)
{
	return db_one(id, db, err, &ADD, B(e->ledger, sizeof e->ledger), S(e->cause), S(e->what), ID_OR_NULL(e->ticket_id),
	    ID_OR_NULL(e->person_id), I(e->state), B(e->plan_hash, sizeof e->plan_hash), I(e->planned_at), I(e->planned_by));
}

enum ombud_status erasure_put(struct db *db, struct err *err, const struct erasure_row *e)
{
	return db_run(db, err, &PUT, I(e->id), I(e->state), B(e->plan_hash, sizeof e->plan_hash), I(e->approved_at),
	    ID_OR_NULL(e->approved_by), I(e->begun_at), I(e->erased_at), I(e->proven_at), I(e->rest_day), I(e->held));
}

enum ombud_status erasure_get(struct erasure_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id)
{
	struct rows r = db_select(db, err, &GET, I(id));
	bool found = db_next(&r);
	if (found)
		*out = read_row(&r, memory);
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status erasure_list(struct erasure_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket, int64_t state)
{
	VEC(struct erasure_row) all = {0};
	struct rows r = ticket       ? db_select(db, err, &OF_TICKET, I(ticket))
	                : state >= 0 ? db_select(db, err, &OF_STATE, I(state))
	                             : db_select_values(db, err, &ALL, NULL, 0);
	while (db_next(&r)) {
		struct erasure_row e = read_row(&r, memory);
		if (state < 0 || e.state == state)
			vec_push(&all, e);
	}
	*out = arena_grow(memory, all.v, all.n, all.n + 1, sizeof *all.v);
	*n = all.n;
	vec_free(&all);
	return db_end(&r);
}

enum ombud_status erasure_any(bool *out, struct db *db, struct err *err)
{
	int64_t any = 0;
	enum ombud_status status = db_one_values(&any, db, err, &ANY, NULL, 0);
	*out = any != 0;
	return status;
}

static const struct sql LEFT = {"what an erasure leaves for a while", "iiiiiiii",
    "INSERT INTO erasure_kept(erasure_id, person_id, ticket_id, field, retained_id, until_day, message_id, attachment_id)"
    " VALUES($1, $2, $3, $4, $5, $6, $7, $8)", false};

enum ombud_status erasure_left_add(
    struct db *db, struct err *err, int64_t erasure, int64_t person, const struct erasure_left *l)
{
	return db_run(db, err, &LEFT, I(erasure), I(person), I(l->ticket_id), I(l->field), I(l->retained_id), I(l->until_day),
	    I(l->message_id), I(l->attachment_id));
}

/* ---- figures ----------------------------------------------------------------------------------------- */

enum ombud_status erasure_lines_put(struct db *db, struct err *err, int64_t id, const struct erasure_line *v, size_t n)
{
	enum ombud_status status = db_run(db, err, &DROP_LINES, I(id));
	for (size_t i = 0; i < n && !status; i++)
		status = db_run(db, err, &ADD_LINE, I(id), S(v[i].place), S(v[i].act), S(v[i].ground), I(v[i].until_day),
		    I(v[i].n), I(v[i].bytes));
	return status;
}

enum ombud_status erasure_lines(struct erasure_line **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t id)
{
	VEC(struct erasure_line) all = {0};
	struct rows r = db_select(db, err, &LINES, I(id));
	while (db_next(&r))
		vec_push(&all, ((struct erasure_line){db_keep(&r, memory, 0), db_keep(&r, memory, 1), db_keep(&r, memory, 2),
		                   db_int(&r, 3), db_int(&r, 4), db_int(&r, 5)}));
	*out = arena_grow(memory, all.v, all.n, all.n + 1, sizeof *all.v);
	*n = all.n;
	vec_free(&all);
	return db_end(&r);
}

/* ---- tombstones --------------------------------------------------------------------------------------- */

enum ombud_status tombstone_add(struct db *db, struct err *err, int64_t ticket, int64_t erasure)
{
	return db_run(db, err, &ADD_TOMBSTONE, I(ticket), I(erasure));
}

enum ombud_status tombstone_of(int64_t *erasure, struct db *db, struct err *err, int64_t ticket)
{
	*erasure = 0;
	enum ombud_status status = db_one(erasure, db, err, &TOMBSTONE, I(ticket));
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

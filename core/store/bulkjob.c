#include "store/bulkjob.h"

#include "base/say.h"

/* The arguments may hold a text that somebody wrote. */
static const struct sql INSERT = {"new bulk job", "iisiisibb",
    "INSERT INTO job(name, state, run_at, every, lease_by, lease_until, tries, token, args, progress,"
    " total, last_error, agent_id, ids, versions, entry_id)"
    " VALUES('bulk', 1, $1, 0, $4, $5, 0, $6, $3, 0, $7, '', $2, $8, $9, NULL) RETURNING id",
    true};
static const struct sql STEP = {"a chunk of a bulk job is done", "iiiii",
    "UPDATE job SET progress = $3, entry_id = $4, lease_until = $5"
    " WHERE id = $1 AND name = 'bulk' AND lease_by = $2 RETURNING id",
    false};
static const struct sql TAKE = {"take up a bulk job", "iiiii",
    "UPDATE job SET state = 1, lease_by = $2, lease_until = $3, tries = tries + 1, last_error = ''"
    " WHERE id = $1 AND name = 'bulk' AND progress = $4 AND lease_by = $5 RETURNING id",
    false};
static const struct sql REST = {"a bulk job rests", "iis",
    "UPDATE job SET state = 0, lease_by = 0, lease_until = 0, last_error = $3"
    " WHERE id = $1 AND name = 'bulk' AND lease_by = $2",
    false};
static const struct sql DROP = {
    "drop a bulk job", "i", "DELETE FROM job WHERE id = $1 AND name = 'bulk'", false};
#define COLUMNS \
	"id, run_at, coalesce(agent_id, 0), coalesce(entry_id, 0), progress, total, lease_by," \
	" lease_until, token, args, last_error"
static const struct sql LOAD = {"a bulk job", "i",
    "SELECT " COLUMNS ", ids, versions FROM job WHERE id = $1 AND name = 'bulk'", true};
static const struct sql BY_TOKEN = {"the bulk job of a token", "s",
    "SELECT " COLUMNS " FROM job WHERE name = 'bulk' AND substr(token, 1, length($1)) = $1", true};
static const struct sql OF_ENTRY = {"the bulk job of a journal entry", "i",
    "SELECT " COLUMNS " FROM job WHERE name = 'bulk' AND entry_id = $1", true};
static const struct sql LIST = {"bulk jobs", "i",
    "SELECT " COLUMNS " FROM job WHERE name = 'bulk' AND ($1 = 0 OR agent_id = $1) ORDER BY id", true};
enum { C_IDS = 11, C_VERSIONS };

static struct bulk_job read_row(const struct rows *r, struct arena *memory)
{
	return (struct bulk_job){.id = db_int(r, 0),
	    .at = db_int(r, 1),
	    .agent_id = db_int(r, 2),
	    .entry_id = db_int(r, 3),
	    .done = db_int(r, 4),
	    .total = db_int(r, 5),
	    .worker = db_int(r, 6),
	    .lease_until = db_int(r, 7),
	    .token = db_keep(r, memory, 8),
	    .args = db_keep(r, memory, 9),
	    .error = db_keep(r, memory, 10)};
}

enum ombud_status bulk_job_insert(
    int64_t *id, struct db *db, struct err *err, const struct bulk_job *j)
{
	return db_one(id, db, err, &INSERT, I(j->at), I(j->agent_id), S(j->args), I(j->worker),
	    I(j->lease_until), S(j->token), I(j->total), B(j->ids, j->n_ids),
	    j->versions ? B(j->versions, j->n_versions) : NIL);
}

enum ombud_status bulk_job_step(struct db *db, struct err *err, const struct bulk_job *j)
{
	int64_t id;
	enum ombud_status status = db_one(&id, db, err, &STEP, I(j->id), I(j->worker), I(j->done),
	    ID_OR_NULL(j->entry_id), I(j->lease_until));
	if (status == OMBUD_NOTFOUND)
		return fail(err, OMBUD_CONFLICT,
		    _("job %lld was taken up or dropped by another session"), (long long)j->id);
	return status;
}

enum ombud_status bulk_job_take(struct db *db, struct err *err, const struct bulk_job *j,
    int64_t worker, int64_t lease_until)
{
	int64_t id;
	enum ombud_status status = db_one(
	    &id, db, err, &TAKE, I(j->id), I(worker), I(lease_until), I(j->done), I(j->worker));
	if (status == OMBUD_NOTFOUND)
		return fail(err, OMBUD_BUSY, _("job %lld is being worked"), (long long)j->id);
	return status;
}

enum ombud_status bulk_job_rest(
    struct db *db, struct err *err, int64_t id, int64_t worker, const char *error)
{
	return db_run(db, err, &REST, I(id), I(worker), S(error));
}

enum ombud_status bulk_job_drop(struct db *db, struct err *err, int64_t id)
{
	return db_run(db, err, &DROP, I(id));
}

static enum ombud_status one(struct bulk_job *out, struct rows r, struct arena *memory)
{
	bool found = db_next(&r);
	if (found)
		*out = read_row(&r, memory);
	if (db_end(&r))
		return r.status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status bulk_job_load(struct bulk_job *out, struct db *db, struct err *err,
    struct arena *memory, int64_t id)
{
	struct rows r = db_select(db, err, &LOAD, I(id));
	bool found = db_next(&r);
	if (found) {
		*out = read_row(&r, memory);
		out->n_ids = db_bytes(&r, C_IDS);
		out->ids = arena_strn(memory, db_blob(&r, C_IDS), out->n_ids);
		out->n_versions = db_bytes(&r, C_VERSIONS);
		if (!db_is_null(&r, C_VERSIONS))
			out->versions = arena_strn(memory, db_blob(&r, C_VERSIONS), out->n_versions);
	}
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status bulk_job_by_token(struct bulk_job *out, struct db *db, struct err *err,
    struct arena *memory, const char *token)
{
	return one(out, db_select(db, err, &BY_TOKEN, S(token)), memory);
}

enum ombud_status bulk_job_of_entry(struct bulk_job *out, struct db *db, struct err *err,
    struct arena *memory, int64_t entry)
{
	return one(out, db_select(db, err, &OF_ENTRY, I(entry)), memory);
}

enum ombud_status bulk_job_list(struct bulk_job **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &LIST, I(agent));
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = read_row(&r, memory);
	}
	return db_end(&r);
}

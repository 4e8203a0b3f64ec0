#include "store/job.h"

/* The pass as a whole is a row that is no job's: its state is none that a pass works. */
#define PASS "tick"
#define NEITHER "name NOT IN ('bulk', '" PASS "')"

#define COLUMNS \
	"id, run_at, every, lease_by, lease_until, tries, coalesce(person_id, 0)," \
	" coalesce(ticket_id, 0), progress, total, state, name, token, args, last_error"

static const struct sql PLAN = {"plan a job", "ssiiiis",
    "INSERT INTO job(name, token, state, run_at, every, lease_by, lease_until, tries, person_id,"
    " ticket_id, args, progress, total, last_error)"
    " SELECT $1, $2, 0, $3, $4, 0, 0, 0, $5, $6, $7, 0, 0, ''"
    " WHERE NOT EXISTS (SELECT 1 FROM job WHERE name = $1 AND token = $2)",
    false};
static const struct sql NEXT = {"next job due", "i",
    "SELECT " COLUMNS " FROM job WHERE state < 2 AND name <> 'bulk' AND run_at <= $1 AND lease_until <= $1"
    " ORDER BY run_at, id LIMIT 1 {CLAIM}",
    false};
static const struct sql TAKE = {"take a job's lease", "iii",
    "UPDATE job SET state = 1, lease_by = $2, lease_until = $3, tries = tries + 1 WHERE id = $1", false};
static const struct sql FINISH = {"finish a job", "iiisi",
    "UPDATE job SET state = $2, run_at = $3, last_error = $4, tries = $5, lease_by = 0,"
    " lease_until = 0 WHERE id = $1",
    false};
static const struct sql YIELD = {"give back a job's lease", "i",
    "UPDATE job SET state = 0, lease_by = 0, lease_until = 0, tries = 0 WHERE id = $1", false};
static const struct sql LIST = {"all jobs", "", "SELECT " COLUMNS " FROM job WHERE " NEITHER " ORDER BY run_at, id", false};

static const struct sql MAKE_PASS = {"a row for the pass", "",
    "INSERT INTO job(name, token, state, run_at, every, lease_by, lease_until, tries, args, progress, total, last_error)"
    " SELECT '" PASS "', '', 2, 0, 0, 0, 0, 0, '', 0, 0, '' WHERE NOT EXISTS (SELECT 1 FROM job WHERE name = '" PASS "')",
    false};
static const struct sql WHOSE_PASS = {
    "who makes the pass", "", "SELECT lease_by, lease_until FROM job WHERE name = '" PASS "' AND lease_by > 0", false};
static const struct sql HAND_PASS = {"hand over the pass", "iii",
    "UPDATE job SET lease_by = $2, lease_until = $3 WHERE name = '" PASS "' AND lease_by = $1 RETURNING id", false};

static struct job_row read_row(struct rows *r, struct arena *memory)
{
	return (struct job_row){.id = db_int(r, 0),
	    .run_at = db_int(r, 1),
	    .every = db_int(r, 2),
	    .lease_by = db_int(r, 3),
	    .lease_until = db_int(r, 4),
	    .tries = db_int(r, 5),
	    .person_id = db_int(r, 6),
	    .ticket_id = db_int(r, 7),
	    .progress = db_int(r, 8),
	    .total = db_int(r, 9),
	    .state = (enum job_state)db_int(r, 10),
	    .name = db_keep(r, memory, 11),
	    .token = db_keep(r, memory, 12),
	    .args = db_keep(r, memory, 13),
	    .last_error = db_keep(r, memory, 14)};
}

enum ombud_status job_plan(struct db *db, struct err *err, const struct job_row *j)
{
	return db_run(db, err, &PLAN, S(j->name), S(j->token), I(j->run_at), I(j->every),
	    ID_OR_NULL(j->person_id), ID_OR_NULL(j->ticket_id), S(j->args));
}

enum ombud_status job_take(struct job_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t now, int64_t worker, int64_t lease_seconds)
{
	struct rows r = db_select(db, err, &NEXT, I(now));
	bool found = db_next(&r);
	if (found)
		*out = read_row(&r, memory);
	if (db_end(&r))
		return err->status;
	if (!found)
		return OMBUD_NOTFOUND;
	out->tries++;
	return db_run(db, err, &TAKE, I(out->id), I(worker), I(now + lease_seconds));
}

enum ombud_status job_finish(
    struct db *db, struct err *err, const struct job_row *j, int64_t now, const char *error)
{
	enum job_state state = j->every ? JOB_WAITING : error[0] ? JOB_FAILED : JOB_DONE;
	int64_t next = j->every ? now - (now - j->run_at) % j->every + j->every : j->run_at;
	return db_run(
	    db, err, &FINISH, I(j->id), I(state), I(next), S(error), I(error[0] ? j->tries : 0));
}

enum ombud_status job_yield(struct db *db, struct err *err, const struct job_row *j)
{
	return db_run(db, err, &YIELD, I(j->id));
}

enum ombud_status job_list(struct job_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select_values(db, err, &LIST, NULL, 0);
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = read_row(&r, memory);
	}
	return db_end(&r);
}

enum ombud_status pass_make(struct db *db, struct err *err)
{
	return db_run_values(db, err, &MAKE_PASS, NULL, 0);
}

enum ombud_status pass_whose(int64_t *worker, int64_t *until, struct db *db, struct err *err)
{
	*worker = *until = 0;
	struct rows r = db_select_values(db, err, &WHOSE_PASS, NULL, 0);
	if (db_next(&r)) {
		*worker = db_int(&r, 0);
		*until = db_int(&r, 1);
	}
	return db_end(&r);
}

enum ombud_status pass_hand(struct db *db, struct err *err, int64_t from, int64_t to, int64_t until)
{
	int64_t id;
	return db_one(&id, db, err, &HAND_PASS, I(from), I(to), I(until));
}

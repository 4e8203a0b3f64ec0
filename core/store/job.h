/* Work that is due by the clock. One worker at a time holds a job's lease, so that a pass can be
 * run by anybody, twice, or be killed in the middle. */
#ifndef STORE_JOB_H
#define STORE_JOB_H

#include "store/db.h"

enum job_state { JOB_WAITING, JOB_RUNNING, JOB_DONE, JOB_FAILED };

struct job_row {
	int64_t id, run_at, every, lease_by, lease_until, tries, person_id, ticket_id, progress, total;
	enum job_state state;
	const char *name, *token, *args, *last_error;
};

/* A job of that name and token is made once. */
enum ombud_status job_plan(struct db *db, struct err *err, const struct job_row *j);
/* Inside a write transaction: takes the lease of the next job due; NOTFOUND if there is none. */
enum ombud_status job_take(struct job_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t now, int64_t worker, int64_t lease_seconds);
/* Done: a repeated job waits for its next time, another one ends. error "" if it went well. */
enum ombud_status job_finish(
    struct db *db, struct err *err, const struct job_row *j, int64_t now, const char *error);
/* Not done yet: others get their turn first. */
enum ombud_status job_yield(struct db *db, struct err *err, const struct job_row *j);
enum ombud_status job_list(struct job_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory);

/* The lease of the pass over all of them. Whose it is: worker 0, nobody's. */
enum ombud_status pass_whose(int64_t *worker, int64_t *until, struct db *db, struct err *err);
/* Inside write transactions: its row, where the store has none, and from one worker to another, 0: to or from
 * nobody. NOTFOUND without a sentence if from has it not. */
enum ombud_status pass_make(struct db *db, struct err *err);
enum ombud_status pass_hand(struct db *db, struct err *err, int64_t from, int64_t to, int64_t until);

#endif

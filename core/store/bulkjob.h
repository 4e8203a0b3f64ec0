/* A change to many tickets that is being worked in chunks: what it is about and how far it is. It is
 * gone when the work is done; one that is left was interrupted, and can be gone on with. */
#ifndef STORE_BULKJOB_H
#define STORE_BULKJOB_H

#include "store/db.h"

struct bulk_job {
	int64_t id, at, agent_id, entry_id; /* entry 0: nothing changed so far */
	int64_t done, total;
	int64_t worker, lease_until; /* session that works it, by the machine's clock; 0: none does */
	const char *token;           /* of the caller, hashed; "" */
	const char *args;            /* operation and arguments, each with its length */
	const char *error;           /* why it stopped, or "" */
	const void *ids, *versions;  /* base/idpack.h: a set, and a number for each; NULL: not loaded */
	size_t n_ids, n_versions;    /* bytes */
};

/* Inside a write transaction. */
enum ombud_status bulk_job_insert(
    int64_t *id, struct db *db, struct err *err, const struct bulk_job *j);
/* After a chunk: CONFLICT if worker does not hold it any more. */
enum ombud_status bulk_job_step(struct db *db, struct err *err, const struct bulk_job *j);
/* BUSY if it moved on since j was read. */
enum ombud_status bulk_job_take(struct db *db, struct err *err, const struct bulk_job *j,
    int64_t worker, int64_t lease_until);
/* Nobody works it; error: why, or "". */
enum ombud_status bulk_job_rest(
    struct db *db, struct err *err, int64_t id, int64_t worker, const char *error);
enum ombud_status bulk_job_drop(struct db *db, struct err *err, int64_t id);

/* NOTFOUND without a sentence. */
enum ombud_status bulk_job_load(struct bulk_job *out, struct db *db, struct err *err,
    struct arena *memory, int64_t id);
/* By how its token begins. */
enum ombud_status bulk_job_by_token(struct bulk_job *out, struct db *db, struct err *err,
    struct arena *memory, const char *token);
enum ombud_status bulk_job_of_entry(struct bulk_job *out, struct db *db, struct err *err,
    struct arena *memory, int64_t entry);
/* Oldest first, without their sets; agent 0: everyone's. */
enum ombud_status bulk_job_list(struct bulk_job **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent);

#endif

/* Erasures as the store has them: their row, the figures of their plan, and the tombstones that they left. */
#ifndef STORE_ERASURE_H
#define STORE_ERASURE_H

#include "store/db.h"

struct erasure_row {
	int64_t id, ticket_id, person_id, state, planned_at, planned_by, approved_at, approved_by, begun_at, erased_at,
	    proven_at, rest_day, held, checked_at, found, shared, version;
	const char *cause, *what, *files;
	bool vacuumed; /* the file was made anew since; its log was held */
	bool again;    /* what is shared is looked for once more, with the rest */
	unsigned char ledger[16], plan_hash[32];
};
struct erasure_line {
	const char *place, *act, *ground;
	int64_t until_day, n, bytes;
};

/* ledger, cause, what, ticket_id, person_id, state, plan_hash, planned_at and planned_by count. */
enum ombud_status erasure_add(int64_t *id, struct db *db, struct err *err, const struct erasure_row *e);
/* Everything that moves on: state, hash, who and when, rest_day, held. */
enum ombud_status erasure_put(struct db *db, struct err *err, const struct erasure_row *e);
/* NOTFOUND without a sentence. Strings in memory. */
enum ombud_status erasure_get(struct erasure_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id);
/* Newest first: of that request, of that state, 0 and -1: whichever. */
enum ombud_status erasure_list(struct erasure_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket, int64_t state);
/* Whether there ever was one. */
enum ombud_status erasure_any(bool *out, struct db *db, struct err *err);

/* In place of those that it had. */
enum ombud_status erasure_lines_put(
    struct db *db, struct err *err, int64_t id, const struct erasure_line *v, size_t n);
enum ombud_status erasure_lines(struct erasure_line **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t id);

/* What stays for a while: one of a ticket, a letter, an attachment, a value of that field; retained_id: the item that
 * keeps it. */
struct erasure_left {
	int64_t ticket_id, field, retained_id, until_day, message_id, attachment_id;
};
enum ombud_status erasure_left_add(
    struct db *db, struct err *err, int64_t erasure, int64_t person, const struct erasure_left *l);

/* One that has one already keeps it. */
enum ombud_status tombstone_add(struct db *db, struct err *err, int64_t ticket, int64_t erasure);
/* 0: the ticket is none. */
enum ombud_status tombstone_of(int64_t *erasure, struct db *db, struct err *err, int64_t ticket);

#endif

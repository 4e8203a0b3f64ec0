/* What people agreed to and took back, and addresses that no marketing may reach again. Rows are only added; of
 * a suppression withdrawn says that it was lifted. */
#ifndef STORE_CONSENT_H
#define STORE_CONSENT_H

#include "store/db.h"

struct consent_row {
	int64_t id, person_id, ticket_id, at, recorded_at, agent_id;
	const char *purpose, *what, *how, *policy_no, *lang, *evidence, *third_party;
	int32_t expires_day;
	const unsigned char *hash; /* 32 bytes of the text shown; NULL: none was */
};
enum ombud_status consent_add(int64_t *id, struct db *db, struct err *err, const struct consent_row *c);
/* Oldest first; a hash is NULL or lives in memory. */
enum ombud_status consent_list(
    struct consent_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory, int64_t person);
/* The last word on a purpose, "" if there is none: given, refused, withdrawn, stopped, expired (also where its
 * day has passed by then). */
enum ombud_status consent_state(const char **out, struct db *db, struct err *err, struct arena *memory,
    int64_t person, const char *purpose, int32_t today);

struct suppression_row {
	int64_t id, ticket_id, at, agent_id;
	const char *reason, *purpose;
	bool withdrawn;
};
enum ombud_status suppression_add(int64_t *id, struct db *db, struct err *err, const struct suppression_row *s,
    const unsigned char key[16]);
/* Those that stand for that key; every one's newest first. */
enum ombud_status suppression_of(struct suppression_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, const unsigned char key[16]);
enum ombud_status suppression_list(
    struct suppression_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory);
enum ombud_status suppression_lift(struct db *db, struct err *err, int64_t id);

/* The addresses that a person wrote from or was entered with: those that merely stand in a letter may be
 * anybody's. Keys of 16 bytes, one after the other, in memory. */
enum ombud_status person_mail_keys(const unsigned char **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t person);

struct person_standing {
	int64_t created_at, erased_at; /* erased_at 0: not */
	bool restricted;
};
enum ombud_status person_standing(struct person_standing *out, struct db *db, struct err *err, int64_t person);

#endif

/* Staff accounts. */
#ifndef STORE_AGENT_H
#define STORE_AGENT_H

#include "store/db.h"

struct agent_row {
	int64_t id, version;
	const char *name, *full_name, *login, *lang, *charset, *team;
	const char *email; /* where its daily mail goes; "": nowhere. A new account has none */
	unsigned roles; /* bits of enum role */
	bool active;
	int64_t authorised_by, authorised_at;
	int32_t qualified_until; /* day */
};

/* How many accounts administer today: active, of that role, and qualified; that one (0: none) is not counted. */
enum ombud_status agent_admins(
    int64_t *n, struct db *db, struct err *err, struct arena *memory, int32_t today, int64_t but);
/* Roles and the day of its training, as the audit says what an account came to be: "agent,lead 2027-11-26". */
const char *agent_said(struct arena *memory, const struct agent_row *a);
/* NOTFOUND without a sentence. Strings live in memory. */
enum ombud_status agent_by_name(struct agent_row *out, struct db *db, struct err *err,
    struct arena *memory, const char *name);
enum ombud_status agent_by_login(struct agent_row *out, struct db *db, struct err *err,
    struct arena *memory, const char *login);
enum ombud_status agent_by_id(
    struct agent_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id);
/* All accounts by name; *n of them in memory. */
enum ombud_status agent_list(struct agent_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory);
enum ombud_status agent_insert(
    int64_t *id, struct db *db, struct err *err, const struct agent_row *a);
enum ombud_status agent_update(struct db *db, struct err *err, const struct agent_row *a);

#endif

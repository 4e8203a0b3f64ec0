/* Sentences that agents write again and again: by name and language, one's own or the team's. */
#ifndef STORE_CANNED_H
#define STORE_CANNED_H

#include "store/db.h"

struct canned_row {
	int64_t id, agent_id; /* agent 0: the team's */
	const char *name, *lang; /* lang "": any */
	const char *text;        /* "": it was dropped */
	int64_t changed_at;
};

/* What the agent sees, own ones first where names are alike; by name, without those that were dropped. */
enum ombud_status canned_list(struct canned_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent);
/* Exactly that one, dropped or not. NOTFOUND without a sentence. */
enum ombud_status canned_get(struct canned_row *out, struct db *db, struct err *err, struct arena *memory,
    int64_t agent, const char *name, const char *lang);
enum ombud_status canned_by_id(
    struct canned_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id);
enum ombud_status canned_add(int64_t *id, struct db *db, struct err *err, const struct canned_row *c);
enum ombud_status canned_set(struct db *db, struct err *err, int64_t id, const char *text, int64_t now);

#endif

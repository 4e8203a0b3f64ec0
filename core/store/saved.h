/* Saved filters: text, not results. An agent's own shadows the team's of the same name. */
#ifndef STORE_SAVED_H
#define STORE_SAVED_H

#include "store/db.h"

struct saved_row {
	int64_t id, version, agent_id; /* agent 0: the team's */
	const char *name, *text;
	int64_t key, place, dropped;
};

/* What the agent sees, own ones first, by place and name. */
enum ombud_status saved_list(struct saved_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent);
/* Exactly the agent's (0: the team's) filter of that name, dropped ones too. NOTFOUND without a
 * sentence. */
enum ombud_status saved_get(struct saved_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t agent, const char *name);
/* Everybody's that are not dropped. */
enum ombud_status saved_all(struct saved_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory);
enum ombud_status saved_by_id(
    struct saved_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id);
enum ombud_status saved_insert(
    int64_t *id, struct db *db, struct err *err, const struct saved_row *f);
/* One of text, name, key, owner, dropped, as the journal has it. */
const char *saved_field(struct arena *memory, const struct saved_row *f, const char *field);
void saved_set(struct saved_row *f, const char *field, const char *value);
enum ombud_status saved_update(struct db *db, struct err *err, const struct saved_row *f);

#endif

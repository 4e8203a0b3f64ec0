/* What the screen keeps for an agent between sessions: tags, macros, layers, columns. It changes
 * no ticket, so it is no operation and has no journal; a value may hold personal data (a filter,
 * a macro that types a name), so it lives and dies in the store. */
#ifndef STORE_KEEP_H
#define STORE_KEEP_H

#include "store/db.h"

/* n 0 drops the value. Inside a write transaction. */
enum ombud_status keep_set(struct db *db, struct err *err, int64_t agent, const char *key,
    const void *value, size_t n, int64_t now);
/* In memory, NUL-terminated; NOTFOUND without a sentence. */
enum ombud_status keep_get(char **value, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent, const char *key);
/* Keys that begin with prefix, sorted. */
enum ombud_status keep_keys(const char ***keys, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent, const char *prefix);

struct kept_value {
	int64_t agent_id;
	const char *value;
};
/* What each agent has under key. */
enum ombud_status keep_everybodys(struct kept_value **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, const char *key);

#endif

#include "store/keep.h"

#include <string.h>

static const struct sql SET = {"keep something for an agent", "isbi",
    "INSERT INTO keeping(agent_id, key, value, at) VALUES($1, $2, $3, $4)"
    " ON CONFLICT(agent_id, key) DO UPDATE SET value = excluded.value, at = excluded.at",
    true};
static const struct sql DROP = {"drop what was kept for an agent", "is",
    "DELETE FROM keeping WHERE agent_id = $1 AND key = $2", true};
static const struct sql GET = {"what is kept for an agent", "is",
    "SELECT value FROM keeping WHERE agent_id = $1 AND key = $2", true};
static const struct sql KEYS = {"names of what is kept for an agent", "iss",
    "SELECT key FROM keeping WHERE agent_id = $1 AND key >= $2 AND key < $3 ORDER BY key", true};

static const struct sql EVERYBODYS = {"what is kept for everybody", "s",
    "SELECT agent_id, value FROM keeping WHERE key = $1 ORDER BY agent_id", false};

enum ombud_status keep_set(struct db *db, struct err *err, int64_t agent, const char *key,
    const void *value, size_t n, int64_t now)
{
	if (!n)
		return db_run(db, err, &DROP, I(agent), S(key));
	return db_run(db, err, &SET, I(agent), S(key), B(value, n), I(now));
}

enum ombud_status keep_get(char **value, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent, const char *key)
{
	struct rows r = db_select(db, err, &GET, I(agent), S(key));
	bool found = db_next(&r);
	if (found) {
		*n = db_bytes(&r, 0);
		*value = arena_strn(memory, db_blob(&r, 0), *n);
	}
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status keep_keys(const char ***keys, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent, const char *prefix)
{
	size_t room = 0;
	const char *below = arena_printf(memory, "%s\xf4\x8f\xbf\xbf", prefix);
	*keys = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &KEYS, I(agent), S(prefix), S(below));
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 16;
			*keys = arena_grow(memory, *keys, *n, room, sizeof **keys);
		}
		(*keys)[(*n)++] = db_keep(&r, memory, 0);
	}
	return db_end(&r);
}

enum ombud_status keep_everybodys(struct kept_value **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, const char *key)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &EVERYBODYS, S(key));
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 16;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = (struct kept_value){db_int(&r, 0),
		    arena_strn(memory, db_blob(&r, 1), db_bytes(&r, 1))};
	}
	return db_end(&r);
}

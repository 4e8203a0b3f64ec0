#include "store/canned.h"

#define COLUMNS "id, coalesce(agent_id, 0), name, lang, text, changed_at"

static const struct sql LIST = {"canned texts of an agent", "i",
    "SELECT " COLUMNS " FROM canned WHERE text <> '' AND (agent_id IS NULL OR agent_id = $1)"
    " ORDER BY name, agent_id IS NULL, lang", false};
static const struct sql GET = {"a canned text by name", "iss",
    "SELECT " COLUMNS " FROM canned WHERE coalesce(agent_id, 0) = $1 AND name = $2 AND lang = $3", false};
static const struct sql BY_ID = {
    "a canned text by id", "i", "SELECT " COLUMNS " FROM canned WHERE id = $1", false};
static const struct sql ADD = {"new canned text", "ssisi",
    "INSERT INTO canned(name, lang, agent_id, text, changed_at) VALUES($1, $2, $3, $4, $5) RETURNING id", false};
static const struct sql SET = {"change a canned text", "isi",
    "UPDATE canned SET text = $2, changed_at = $3 WHERE id = $1", false};

static struct canned_row read_row(struct rows *r, struct arena *memory)
{
	return (struct canned_row){.id = db_int(r, 0),
	    .agent_id = db_int(r, 1),
	    .name = db_keep(r, memory, 2),
	    .lang = db_keep(r, memory, 3),
	    .text = db_keep(r, memory, 4),
	    .changed_at = db_int(r, 5)};
}

enum ombud_status canned_list(struct canned_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &LIST, I(agent));
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 16;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = read_row(&r, memory);
	}
	return db_end(&r);
}

static enum ombud_status one(struct canned_row *out, struct err *err, struct arena *memory, struct rows r)
{
	bool found = db_next(&r);
	if (found)
		*out = read_row(&r, memory);
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status canned_get(struct canned_row *out, struct db *db, struct err *err, struct arena *memory,
    int64_t agent, const char *name, const char *lang)
{
	return one(out, err, memory, db_select(db, err, &GET, I(agent), S(name), S(lang)));
}

enum ombud_status canned_by_id(
    struct canned_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id)
{
	return one(out, err, memory, db_select(db, err, &BY_ID, I(id)));
}

enum ombud_status canned_add(int64_t *id, struct db *db, struct err *err, const struct canned_row *c)
{
	return db_one(id, db, err, &ADD, S(c->name), S(c->lang), ID_OR_NULL(c->agent_id), S(c->text), I(c->changed_at));
}

enum ombud_status canned_set(struct db *db, struct err *err, int64_t id, const char *text, int64_t now)
{
	return db_run(db, err, &SET, I(id), S(text), I(now));
}

#include "store/saved.h"

#include <stdlib.h>
#include <string.h>

#define COLUMNS "id, version, coalesce(agent_id, 0), name, text, key, place, dropped"

static const struct sql LIST = {"saved filters of an agent", "i",
    "SELECT " COLUMNS " FROM saved_filter f WHERE dropped = 0 AND (agent_id = $1 OR (agent_id IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM saved_filter o WHERE o.agent_id = $1 AND o.name = f.name"
    " AND o.dropped = 0))) ORDER BY agent_id IS NULL, place, name",
    false};
static const struct sql GET = {"a saved filter by name", "is",
    "SELECT " COLUMNS " FROM saved_filter WHERE coalesce(agent_id, 0) = $1 AND name = $2"
    " ORDER BY dropped, id DESC LIMIT 1",
    false};
static const struct sql BY_ID = {
    "a saved filter by id", "i", "SELECT " COLUMNS " FROM saved_filter WHERE id = $1", false};
static const struct sql INSERT = {"new saved filter", "issiii",
    "INSERT INTO saved_filter(agent_id, name, text, key, place, dropped) VALUES($1,$2,$3,$4,$5,$6)"
    " RETURNING id",
    false};
static const struct sql ALL = {"everybody's saved filters", "",
    "SELECT " COLUMNS " FROM saved_filter WHERE dropped = 0 ORDER BY id", false};
static const struct sql UPDATE = {"change a saved filter", "issiiii",
    "UPDATE saved_filter SET name=$2, text=$3, key=$4, place=$5, dropped=$6, agent_id=$7,"
    " version=version+1 WHERE id=$1",
    false};

static struct saved_row read_row(struct rows *r, struct arena *memory)
{
	return (struct saved_row){.id = db_int(r, 0),
	    .version = db_int(r, 1),
	    .agent_id = db_int(r, 2),
	    .name = db_keep(r, memory, 3),
	    .text = db_keep(r, memory, 4),
	    .key = db_int(r, 5),
	    .place = db_int(r, 6),
	    .dropped = db_int(r, 7)};
}

static enum ombud_status many(struct saved_row **out, size_t *n, struct arena *memory, struct rows r)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 16;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = read_row(&r, memory);
	}
	return db_end(&r);
}

enum ombud_status saved_list(struct saved_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent)
{
	return many(out, n, memory, db_select(db, err, &LIST, I(agent)));
}

enum ombud_status saved_all(
    struct saved_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory)
{
	return many(out, n, memory, db_select_values(db, err, &ALL, NULL, 0));
}

static enum ombud_status one(
    struct saved_row *out, struct err *err, struct arena *memory, struct rows r)
{
	bool found = db_next(&r);
	if (found)
		*out = read_row(&r, memory);
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status saved_get(struct saved_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t agent, const char *name)
{
	return one(out, err, memory, db_select(db, err, &GET, I(agent), S(name)));
}

enum ombud_status saved_by_id(
    struct saved_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id)
{
	return one(out, err, memory, db_select(db, err, &BY_ID, I(id)));
}

enum ombud_status saved_insert(int64_t *id, struct db *db, struct err *err, const struct saved_row *f)
{
	return db_one(id, db, err, &INSERT, ID_OR_NULL(f->agent_id), S(f->name), S(f->text), I(f->key),
	    I(f->place), I(f->dropped));
}

enum ombud_status saved_update(struct db *db, struct err *err, const struct saved_row *f)
{
	return db_run(db, err, &UPDATE, I(f->id), S(f->name), S(f->text), I(f->key), I(f->place),
	    I(f->dropped), ID_OR_NULL(f->agent_id));
}

/* ---- fields as the journal has them ---- */

static int64_t *number_of(struct saved_row *f, const char *field)
{
	return strcmp(field, "key") == 0 ? &f->key : strcmp(field, "owner") == 0 ? &f->agent_id : &f->dropped;
}

const char *saved_field(struct arena *memory, const struct saved_row *f, const char *field)
{
	struct saved_row copy = *f;
	if (strcmp(field, "text") == 0)
		return f->text;
	if (strcmp(field, "name") == 0)
		return f->name;
	return arena_printf(memory, "%lld", (long long)*number_of(&copy, field));
}

void saved_set(struct saved_row *f, const char *field, const char *value)
{
	if (strcmp(field, "text") == 0)
		f->text = value;
	else if (strcmp(field, "name") == 0)
		f->name = value;
	else
		*number_of(f, field) = strtoll(value, NULL, 10);
}

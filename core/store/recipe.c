#include "store/recipe.h"

#include "base/vec.h"
#include "store/setting.h"

#define COLUMNS \
	"r.id, r.version, coalesce(r.agent_id, 0), r.made_by, r.place, r.on_arrival, r.dropped," \
	" r.name, r.filter, r.words"

static const struct sql SEEN = {"recipes that an agent sees", "i",
    "SELECT " COLUMNS " FROM recipe r WHERE r.dropped = 0 AND (r.agent_id = $1 OR (r.agent_id IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM recipe o WHERE o.agent_id = $1 AND o.name = r.name"
    " AND o.dropped = 0))) ORDER BY r.agent_id IS NULL, r.on_arrival, r.place, r.name",
    false};
static const struct sql RULES = {"rules in their order", "",
    "SELECT " COLUMNS " FROM recipe r WHERE r.dropped = 0 AND r.on_arrival = 1"
    " ORDER BY r.place, r.id",
    false};
static const struct sql ALL = {"everybody's recipes", "",
    "SELECT " COLUMNS " FROM recipe r WHERE r.dropped = 0 ORDER BY r.id", false};
static const struct sql GET = {"a recipe by name", "is",
    "SELECT " COLUMNS " FROM recipe r WHERE coalesce(r.agent_id, 0) = $1 AND r.name = $2"
    " ORDER BY r.dropped, r.id DESC LIMIT 1",
    false};
static const struct sql BY_ID = {
    "a recipe by id", "i", "SELECT " COLUMNS " FROM recipe r WHERE r.id = $1", false};
static const struct sql INSERT = {"new recipe", "isssiiii",
    "INSERT INTO recipe(agent_id, name, filter, words, on_arrival, place, made_by, dropped)"
    " VALUES($1,$2,$3,$4,$5,$6,$7,$8) RETURNING id",
    false};
static const struct sql UPDATE = {"change a recipe", "issiiii",
    "UPDATE recipe SET filter=$2, words=$3, on_arrival=$4, place=$5, made_by=$6, dropped=$7,"
    " version=version+1 WHERE id=$1",
    false};

static struct recipe_row read_row(struct rows *r, struct arena *memory)
{
	return (struct recipe_row){.id = db_int(r, 0),
	    .version = db_int(r, 1),
	    .agent_id = db_int(r, 2),
	    .made_by = db_int(r, 3),
	    .place = db_int(r, 4),
	    .on_arrival = db_int(r, 5) != 0,
	    .dropped = db_int(r, 6) != 0,
	    .name = db_keep(r, memory, 7),
	    .filter = db_keep(r, memory, 8),
	    .words = db_keep(r, memory, 9)};
}

enum ombud_status recipe_list(struct recipe_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, enum recipe_which which, int64_t agent)
{
	VEC(struct recipe_row) all = {0};
	struct rows r = which == RECIPES_SEEN
	                    ? db_select(db, err, &SEEN, I(agent))
	                    : db_select_values(db, err, which == RECIPES_RULES ? &RULES : &ALL, NULL, 0);
	while (db_next(&r))
		vec_push(&all, read_row(&r, memory));
	*out = arena_grow(memory, all.v, all.n, all.n, sizeof *all.v);
	*n = all.n;
	vec_free(&all);
	return db_end(&r);
}

static enum ombud_status one(
    struct recipe_row *out, struct err *err, struct arena *memory, struct rows r)
{
	bool found = db_next(&r);
	if (found)
		*out = read_row(&r, memory);
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status recipe_get(struct recipe_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t agent, const char *name)
{
	return one(out, err, memory, db_select(db, err, &GET, I(agent), S(name)));
}

enum ombud_status recipe_by_id(
    struct recipe_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id)
{
	return one(out, err, memory, db_select(db, err, &BY_ID, I(id)));
}

enum ombud_status recipe_insert(
    int64_t *id, struct db *db, struct err *err, const struct recipe_row *r)
{
	return db_one(id, db, err, &INSERT, ID_OR_NULL(r->agent_id), S(r->name), S(r->filter),
	    S(r->words), I(r->on_arrival), I(r->place), I(r->made_by), I(r->dropped));
}

enum ombud_status recipe_update(struct db *db, struct err *err, const struct recipe_row *r)
{
	return db_run(db, err, &UPDATE, I(r->id), S(r->filter), S(r->words), I(r->on_arrival),
	    I(r->place), I(r->made_by), I(r->dropped));
}

/* ---- what it did ---------------------------------------------------------------------------------- */

static const struct sql RUN_GET = {"what a recipe did", "i",
    "SELECT at, matched, applied, refused, undecided, failed, fault, status FROM recipe_run"
    " WHERE recipe_id = $1",
    false};
static const struct sql RUN_ADD = {"add to what a recipe did", "iiiiiiisi",
    "INSERT INTO recipe_run(recipe_id, at, matched, applied, refused, undecided, failed, fault, status)"
    " VALUES($1,$2,$3,$4,$5,$6,$7,$8,$9) ON CONFLICT(recipe_id) DO UPDATE SET"
    " at = CASE WHEN excluded.matched > 0 THEN excluded.at ELSE recipe_run.at END,"
    " matched = recipe_run.matched + excluded.matched,"
    " applied = recipe_run.applied + excluded.applied,"
    " refused = recipe_run.refused + excluded.refused,"
    " undecided = recipe_run.undecided + excluded.undecided,"
    " failed = recipe_run.failed + excluded.failed,"
    " fault = CASE WHEN excluded.fault <> '' THEN excluded.fault ELSE recipe_run.fault END,"
    " status = CASE WHEN excluded.fault <> '' THEN excluded.status ELSE recipe_run.status END",
    false};
static const struct sql RUN_FORGET = {
    "forget what a recipe did", "i", "DELETE FROM recipe_run WHERE recipe_id = $1", false};

enum ombud_status recipe_run_get(struct recipe_run_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t recipe)
{
	*out = (struct recipe_run_row){.fault = ""};
	struct rows r = db_select(db, err, &RUN_GET, I(recipe));
	if (db_next(&r))
		*out = (struct recipe_run_row){.at = db_int(&r, 0),
		    .matched = db_int(&r, 1),
		    .applied = db_int(&r, 2),
		    .refused = db_int(&r, 3),
		    .undecided = db_int(&r, 4),
		    .failed = db_int(&r, 5),
		    .fault = db_keep(&r, memory, 6),
		    .status = db_int(&r, 7)};
	return db_end(&r);
}

enum ombud_status recipe_run_add(
    struct db *db, struct err *err, int64_t recipe, const struct recipe_run_row *r)
{
	return db_run(db, err, &RUN_ADD, I(recipe), I(r->matched ? r->at : 0), I(r->matched),
	    I(r->applied), I(r->refused), I(r->undecided), I(r->failed), S(r->fault ? r->fault : ""),
	    I(r->status));
}

enum ombud_status recipe_run_forget(struct db *db, struct err *err, int64_t recipe)
{
	return db_run(db, err, &RUN_FORGET, I(recipe));
}

/* ---- what arrived ----------------------------------------------------------------------------------- */

static const struct sql ANY_RULE = {"is there a rule", "",
    "SELECT 1 FROM recipe WHERE on_arrival = 1 AND dropped = 0 LIMIT 1", false};
static const struct sql HEAD = {
    "newest entry of the audit", "", "SELECT seq FROM audit_head WHERE id = 1", false};
/* A walk by number: what came since the mark is the end of the chain. */
static const struct sql NEXT = {"letters that arrived after an entry of the audit", "ii",
    "SELECT seq, object_id, act FROM audit WHERE seq > $1 AND act IN ('import', 'letter')"
    " ORDER BY seq LIMIT $2",
    false};

bool recipe_any_rule(struct db *db, struct err *err)
{
	int64_t one;
	return db_one_values(&one, db, err, &ANY_RULE, NULL, 0) == OMBUD_OK;
}

enum ombud_status arrival_mark(int64_t *seq, struct db *db, struct err *err)
{
	err_clear(err);
	return setting_number(seq, db, err, "rules.seq");
}

enum ombud_status arrival_mark_set(struct db *db, struct err *err, int64_t seq)
{
	return setting_set_number(db, err, "rules.seq", seq);
}

enum ombud_status arrival_head(int64_t *seq, struct db *db, struct err *err)
{
	*seq = 0;
	return db_one_values(seq, db, err, &HEAD, NULL, 0);
}

enum ombud_status arrival_next(struct arrival *out, size_t most, size_t *n, struct db *db,
    struct err *err, int64_t since)
{
	*n = 0;
	struct rows r = db_select(db, err, &NEXT, I(since), I(most));
	while (*n < most && db_next(&r))
		out[(*n)++] = (struct arrival){.seq = db_int(&r, 0),
		    .ticket = db_int(&r, 1),
		    .letter = db_text(&r, 2)[0] == 'l'};
	return db_end(&r);
}

static const struct sql SIGN = {"sign an entry of the journal as a rule's", "is",
    "UPDATE journal SET agent_id = 0, sentence = $2 || sentence WHERE id = $1", false};

enum ombud_status recipe_sign(struct db *db, struct err *err, int64_t entry, const char *sentence)
{
	return db_run(db, err, &SIGN, I(entry), S(sentence));
}

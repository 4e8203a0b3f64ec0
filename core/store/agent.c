#include "store/agent.h"

#include "base/time.h"

#include "model/role.h"

#define COLUMNS \
	"id, version, name, full_name, login, lang, charset, team, roles, active," \
	" coalesce(authorised_by, 0), coalesce(authorised_at, 0), qualified_until, email"

static const struct sql BY_NAME = {
    "agent by name", "s", "SELECT " COLUMNS " FROM agent WHERE name = $1", false};
static const struct sql BY_LOGIN = {"agent by login", "s",
    "SELECT " COLUMNS " FROM agent WHERE login = $1 AND login <> '' ORDER BY id LIMIT 1", false};
static const struct sql BY_ID = {
    "agent by id", "i", "SELECT " COLUMNS " FROM agent WHERE id = $1", false};
static const struct sql ALL = {"all agents", "", "SELECT " COLUMNS " FROM agent ORDER BY name", false};
static const struct sql INSERT = {"new agent", "ssssssiiiii",
    "INSERT INTO agent(name, full_name, login, lang, charset, team, roles, active, authorised_by,"
    " authorised_at, qualified_until) VALUES($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11) RETURNING id",
    false};
static const struct sql UPDATE = {"change an agent", "issssssiiiiisi",
    "UPDATE agent SET name=$2, full_name=$3, login=$4, lang=$5, charset=$6, team=$7, roles=$8,"
    " active=$9, authorised_by=$10, authorised_at=$11, qualified_until=$12, email=$13, version=version+1"
    " WHERE id=$1 AND version=$14",
    false};

static struct agent_row read_row(struct rows *r, struct arena *memory)
{
	return (struct agent_row){.id = db_int(r, 0),
	    .version = db_int(r, 1),
	    .name = db_keep(r, memory, 2),
	    .full_name = db_keep(r, memory, 3),
	    .login = db_keep(r, memory, 4),
	    .lang = db_keep(r, memory, 5),
	    .charset = db_keep(r, memory, 6),
	    .team = db_keep(r, memory, 7),
	    .roles = (unsigned)db_int(r, 8),
	    .active = db_int(r, 9) != 0,
	    .authorised_by = db_int(r, 10),
	    .authorised_at = db_int(r, 11),
	    .qualified_until = (int32_t)db_int(r, 12),
	    .email = db_keep(r, memory, 13)};
}

static enum ombud_status one(
    struct agent_row *out, struct err *err, struct arena *memory, struct rows r)
{
	bool found = db_next(&r);
	if (found)
		*out = read_row(&r, memory);
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

const char *agent_said(struct arena *memory, const struct agent_row *a)
{
	struct buf b = {0};
	char day[DAY_TEXT];
	roles_text(&b, a->roles);
	buf_printf(&b, " %s", day_text(day, a->qualified_until));
	const char *text = arena_str(memory, buf_text(&b));
	buf_free(&b);
	return text;
}

enum ombud_status agent_admins(
    int64_t *n, struct db *db, struct err *err, struct arena *memory, int32_t today, int64_t but)
{
	struct agent_row *all;
	size_t found;
	*n = 0;
	if (agent_list(&all, &found, db, err, memory))
		return err->status;
	for (size_t i = 0; i < found; i++)
		*n += all[i].id != but && all[i].active && (all[i].roles & ROLE_ADMIN) && all[i].qualified_until >= today;
	return OMBUD_OK;
}

enum ombud_status agent_by_name(struct agent_row *out, struct db *db, struct err *err,
    struct arena *memory, const char *name)
{
	return one(out, err, memory, db_select(db, err, &BY_NAME, S(name)));
}

enum ombud_status agent_by_login(struct agent_row *out, struct db *db, struct err *err,
    struct arena *memory, const char *login)
{
	return one(out, err, memory, db_select(db, err, &BY_LOGIN, S(login)));
}

enum ombud_status agent_by_id(
    struct agent_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id)
{
	return one(out, err, memory, db_select(db, err, &BY_ID, I(id)));
}

enum ombud_status agent_list(struct agent_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select_values(db, err, &ALL, NULL, 0);
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = read_row(&r, memory);
	}
	return db_end(&r);
}

enum ombud_status agent_insert(int64_t *id, struct db *db, struct err *err, const struct agent_row *a)
{
	return db_one(id, db, err, &INSERT, S(a->name), S(a->full_name), S(a->login), S(a->lang),
	    S(a->charset), S(a->team), I(a->roles), I(a->active), ID_OR_NULL(a->authorised_by),
	    ID_OR_NULL(a->authorised_at), I(a->qualified_until));
}

enum ombud_status agent_update(struct db *db, struct err *err, const struct agent_row *a)
{
	return db_run(db, err, &UPDATE, I(a->id), S(a->name), S(a->full_name), S(a->login), S(a->lang),
	    S(a->charset), S(a->team), I(a->roles), I(a->active), ID_OR_NULL(a->authorised_by),
	    ID_OR_NULL(a->authorised_at), I(a->qualified_until), S(a->email), I(a->version));
}

#include "store/law.h"

#include <stdlib.h>
#include <string.h>

#include "model/retention.h"
#include "base/time.h"
#include "store/setting.h"

static const struct law {
	const char *name;
	size_t offset;
	const char *source;
	int most;
} laws[] = {
    {"answer.months", offsetof(struct constants, month_answer), "GDPR 12(3)", 12},
    {"answer.months-extended", offsetof(struct constants, month_extended), "GDPR 12(3)", 24},
    {"breach.hours", offsetof(struct constants, breach_hours), "GDPR 33(1)", 720},
    {"breach.supplement-weeks", offsetof(struct constants, breach_supplement_weeks), "IMY", 52},
    {"ask.days", offsetof(struct constants, ask_days), "GDPR 12(6), EDPB 01/2022", 60},
    {"stop.workdays", offsetof(struct constants, stop_workdays), "policy", 60},
    {"confirm.workdays", offsetof(struct constants, confirm_workdays), "policy", 60},
    {"complaint.ack-workdays", offsetof(struct constants, complaint_ack_workdays), "policy", 60},
    {"policy.workdays", offsetof(struct constants, policy_workdays), "policy", 60},
};
enum { LAWS = sizeof laws / sizeof *laws };

static const struct sql SEED = {"seed a legal constant", "sisi",
    "INSERT INTO constant(name, value, source, valid_from, valid_to, version)"
    " VALUES($1, $2, $3, $4, 0, 1)",
    false};
static const struct sql IN_FORCE = {"legal constants in force", "i",
    "SELECT name, value, version FROM constant WHERE valid_from <= $1"
    " AND (valid_to = 0 OR valid_to >= $1) AND withdrawn = 0 ORDER BY valid_from, version",
    false};
static const struct sql STARTS = {"days from which legal constants apply", "",
    "SELECT DISTINCT valid_from FROM constant WHERE withdrawn = 0 ORDER BY 1", false};
static const struct sql ROWS = {"legal constants", "",
    "SELECT name, value, source, valid_from, version, agent_id FROM constant WHERE withdrawn = 0"
    " ORDER BY name, valid_from, version", false};
static const struct sql HOLIDAY_ROWS = {"holidays", "",
    "SELECT id, how, month, day, name, source, valid_from, valid_to, version, agent_id FROM holiday"
    " WHERE withdrawn = 0 ORDER BY name, valid_from, id", false};
static const struct sql VERSION = {"newest version of the legal tables", "",
    "SELECT max((SELECT coalesce(max(version), 0) FROM constant), (SELECT coalesce(max(version), 0) FROM holiday))", false};
static const struct sql ADD = {"new legal constant", "sisiiii",
    "INSERT INTO constant(name, value, source, valid_from, valid_to, version, at, agent_id)"
    " VALUES($1, $2, $3, $4, 0, $5, $6, $7) RETURNING id", false};
static const struct sql ADD_HOLIDAY = {"new holiday", "iiissiiiii",
    "INSERT INTO holiday(how, month, day, name, source, valid_from, valid_to, version, at, agent_id)"
    " VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id", false};
static const struct sql DROP_HOLIDAY = {"a holiday that is another now", "i",
    "UPDATE holiday SET withdrawn = 1 WHERE id = $1", false};
static const struct sql RETAIN = {"seed a retention period", "sssiii",
    "INSERT INTO retention(what, purpose, ground, period, unit, action, version)"
    " VALUES($1, $2, $3, $4, $5, $6, 1)",
    false};

static const struct sql HOLIDAY = {"seed a holiday", "iiissii",
    "INSERT INTO holiday(how, month, day, name, source, valid_from, valid_to, version)"
    " VALUES($1, $2, $3, $4, $5, $6, $7, 1)",
    false};
static const struct sql HOLIDAYS = {"holidays by rule", "",
    "SELECT how, month, day, name, source, valid_from, valid_to FROM holiday"
    " WHERE withdrawn = 0 ORDER BY id", false};

static int *constant_at(struct constants *c, const struct law *l)
{
	return (int *)(void *)((char *)c + l->offset);
}

static enum ombud_status seed_retention(struct db *db, struct err *err)
{
	size_t n;
	const struct retention *r = retention_table(&n);
	for (size_t i = 0; i < n; i++)
		if (db_run(db, err, &RETAIN, S(r[i].what), S(r[i].purpose), S(r[i].ground),
			I(r[i].period), I(r[i].unit), I(r[i].then)))
			return err->status;
	return OMBUD_OK;
}

static enum ombud_status seed_holidays(struct db *db, struct err *err)
{
	for (size_t i = 0; i < calendar_builtin.n; i++) {
		const struct holiday *h = &calendar_builtin.v[i];
		if (db_run(db, err, &HOLIDAY, I(h->how), I(h->month), I(h->day), S(h->name), S(h->source),
			I(h->valid_from), I(h->valid_to)))
			return err->status;
	}
	return OMBUD_OK;
}

static enum ombud_status load_holidays(
    struct constants *out, struct db *db, struct err *err, struct arena *memory)
{
	struct calendar *c = ARENA_NEW(memory, struct calendar);
	struct holiday *v = NULL;
	struct rows r = db_select_values(db, err, &HOLIDAYS, NULL, 0);
	while (db_next(&r)) {
		v = arena_grow(memory, v, c->n, c->n + 1, sizeof *v);
		v[c->n++] = (struct holiday){.how = (enum holiday_how)db_int(&r, 0),
		    .month = (int)db_int(&r, 1),
		    .day = (int)db_int(&r, 2),
		    .name = db_keep(&r, memory, 3),
		    .source = db_keep(&r, memory, 4),
		    .valid_from = (int32_t)db_int(&r, 5),
		    .valid_to = (int32_t)db_int(&r, 6)};
	}
	c->v = v;
	out->calendar = c;
	return db_end(&r);
}

enum ombud_status law_seed(struct db *db, struct err *err)
{
	struct constants c = constants_builtin;
	int32_t since = day_of((struct date){2018, 5, 25}); /* the GDPR applies */
	for (int i = 0; i < LAWS; i++)
		if (db_run(db, err, &SEED, S(laws[i].name), I(*constant_at(&c, &laws[i])),
			S(laws[i].source), I(since)))
			return err->status;
	return seed_holidays(db, err) ? err->status : seed_retention(db, err);
}

static void read_hours(struct constants *c, const char *hours)
{
	c->day_start = atoi(hours) * 3600 + atoi(hours + 3) * 60;
	c->day_end = atoi(hours + 6) * 3600 + atoi(hours + 9) * 60;
}

enum ombud_status law_load(struct constants *out, struct db *db, struct err *err,
    struct arena *memory, int32_t day)
{
	*out = constants_builtin;
	struct rows r = db_select(db, err, &IN_FORCE, I(day));
	while (db_next(&r)) {
		for (int i = 0; i < LAWS; i++)
			if (strcmp(laws[i].name, db_text(&r, 0)) == 0)
				*constant_at(out, &laws[i]) = (int)db_int(&r, 1);
		if (out->version < (int)db_int(&r, 2))
			out->version = (int)db_int(&r, 2);
	}
	if (db_end(&r))
		return err->status;
	if (load_holidays(out, db, err, memory))
		return err->status;
	out->zone = setting_get(db, err, memory, "desk.zone");
	read_hours(out, setting_get(db, err, memory, "desk.hours"));
	out->eves_off = strcmp(setting_get(db, err, memory, "due.eves_off"), "yes") == 0;
	return OMBUD_OK;
}

/* ---- shown and changed ---------------------------------------------------------------------------- */

bool law_find(const char *name, int *most)
{
	for (int i = 0; i < LAWS; i++)
		if (strcmp(laws[i].name, name) == 0) {
			*most = laws[i].most;
			return true;
		}
	return false;
}

const char *law_name(size_t i)
{
	return i < LAWS ? laws[i].name : NULL;
}

enum ombud_status law_starts(int32_t **out, size_t *n, struct db *db, struct err *err, struct arena *memory)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select_values(db, err, &STARTS, NULL, 0);
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = (int32_t)db_int(&r, 0);
	}
	return db_end(&r);
}

enum ombud_status law_rows(struct law_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select_values(db, err, &ROWS, NULL, 0);
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = (struct law_row){.name = db_keep(&r, memory, 0),
		    .value = db_int(&r, 1),
		    .source = db_keep(&r, memory, 2),
		    .from = (int32_t)db_int(&r, 3),
		    .version = db_int(&r, 4),
		    .agent_id = db_int(&r, 5)};
	}
	return db_end(&r);
}

enum ombud_status law_holidays(
    struct holiday_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select_values(db, err, &HOLIDAY_ROWS, NULL, 0);
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = (struct holiday_row){.id = db_int(&r, 0),
		    .h = {.how = (enum holiday_how)db_int(&r, 1),
		        .month = (int)db_int(&r, 2),
		        .day = (int)db_int(&r, 3),
		        .name = db_keep(&r, memory, 4),
		        .source = db_keep(&r, memory, 5),
		        .valid_from = (int32_t)db_int(&r, 6),
		        .valid_to = (int32_t)db_int(&r, 7)},
		    .version = db_int(&r, 8),
		    .agent_id = db_int(&r, 9)};
	}
	return db_end(&r);
}

enum ombud_status law_next_version(int64_t *out, struct db *db, struct err *err)
{
	enum ombud_status status = db_one_values(out, db, err, &VERSION, NULL, 0);
	++*out;
	return status;
}

enum ombud_status law_add(int64_t *id, struct db *db, struct err *err, const struct law_row *l, int64_t at)
{
	return db_one(id, db, err, &ADD, S(l->name), I(l->value), S(l->source), I(l->from), I(l->version), I(at), I(l->agent_id));
}

enum ombud_status law_add_holiday(int64_t *id, struct db *db, struct err *err, const struct holiday_row *h, int64_t at)
{
	return db_one(id, db, err, &ADD_HOLIDAY, I(h->h.how), I(h->h.month), I(h->h.day), S(h->h.name), S(h->h.source),
	    I(h->h.valid_from), I(h->h.valid_to), I(h->version), I(at), I(h->agent_id));
}

enum ombud_status law_drop_holiday(struct db *db, struct err *err, int64_t id)
{
	return db_run(db, err, &DROP_HOLIDAY, I(id));
}

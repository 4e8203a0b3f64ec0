#include "store/clockrow.h"

#define COLUMNS "id, ticket_id, at, agent_id, type, reason, from_day, to_day, withdrawn, letter"

static const struct sql INSERT = {"new clock event", "iisiisii",
    "INSERT INTO clock_event(ticket_id, at, type, from_day, to_day, reason, agent_id, letter)"
    " VALUES($1,$2,$3,$4,$5,$6,$7,$8) RETURNING id",
    false};
static const struct sql LIST = {"clock events of a ticket", "i",
    "SELECT " COLUMNS " FROM clock_event WHERE ticket_id = $1 AND withdrawn = 0 ORDER BY id", false};
static const struct sql OF_LETTER = {"clock events of a letter", "i",
    "SELECT " COLUMNS " FROM clock_event WHERE letter = $1 ORDER BY id", false};
static const struct sql SET_DAY = {"the day of a clock event", "iiii",
    "UPDATE clock_event SET from_day = $2, at = $3, withdrawn = $4 WHERE id = $1", false};
static const struct sql WITHDRAW = {
    "withdraw a clock event", "ii", "UPDATE clock_event SET withdrawn = $2 WHERE id = $1", false};
static const struct sql OPEN_PAUSE = {"open pause of a ticket", "i",
    "SELECT id FROM clock_event WHERE ticket_id = $1 AND type = 'pause' AND to_day = 0"
    " AND withdrawn = 0 ORDER BY id DESC LIMIT 1",
    false};
static const struct sql SET_END = {
    "end of a pause", "ii", "UPDATE clock_event SET to_day = $2 WHERE id = $1", false};

enum ombud_status clock_event_insert(
    int64_t *id, struct db *db, struct err *err, const struct clock_event *e)
{
	return db_one(id, db, err, &INSERT, I(e->ticket_id), I(e->at), S(e->type), I(e->from_day),
	    I(e->to_day), S(e->reason ? e->reason : ""), I(e->agent_id), I(e->letter));
}

static enum ombud_status keep(struct clock_event **out, size_t *n, struct arena *memory, struct rows r)
{
	*out = NULL;
	*n = 0;
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = (struct clock_event){.id = db_int(&r, 0),
		    .ticket_id = db_int(&r, 1),
		    .at = db_int(&r, 2),
		    .agent_id = db_int(&r, 3),
		    .type = db_keep(&r, memory, 4),
		    .reason = db_keep(&r, memory, 5),
		    .from_day = (int32_t)db_int(&r, 6),
		    .to_day = (int32_t)db_int(&r, 7),
		    .withdrawn = db_int(&r, 8) != 0,
		    .letter = db_int(&r, 9)};
	}
	return db_end(&r);
}

enum ombud_status clock_event_list(struct clock_event **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t ticket)
{
	return keep(out, n, memory, db_select(db, err, &LIST, I(ticket)));
}

enum ombud_status clock_event_of_letter(struct clock_event **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t letter)
{
	return keep(out, n, memory, db_select(db, err, &OF_LETTER, I(letter)));
}

enum ombud_status clock_event_set(struct db *db, struct err *err, const struct clock_event *e)
{
	return db_run(db, err, &SET_DAY, I(e->id), I(e->from_day), I(e->at), I(e->withdrawn));
}

enum ombud_status clock_event_withdraw(struct db *db, struct err *err, int64_t id, bool withdrawn)
{
	return db_run(db, err, &WITHDRAW, I(id), I(withdrawn));
}

enum ombud_status clock_pause_end(
    int64_t *id, struct db *db, struct err *err, int64_t ticket, int32_t day)
{
	*id = 0;
	enum ombud_status status = db_one(id, db, err, &OPEN_PAUSE, I(ticket));
	if (status)
		return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
	return db_run(db, err, &SET_END, I(*id), I(day));
}

enum ombud_status clock_pause_reopen(struct db *db, struct err *err, int64_t id, int32_t to_day)
{
	return db_run(db, err, &SET_END, I(id), I(to_day));
}

enum ombud_status clock_pauses(struct pause **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket)
{
	struct clock_event *e;
	size_t count;
	*out = NULL;
	*n = 0;
	if (clock_event_list(&e, &count, db, err, memory, ticket))
		return err->status;
	for (size_t i = 0; i < count; i++) {
		if (e[i].type[0] != 'p' || e[i].type[1] != 'a') /* pause, not proof */
			continue;
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = (struct pause){e[i].from_day, e[i].to_day ? e[i].to_day : INT32_MAX};
	}
	return OMBUD_OK;
}

/* What the journal does not tell: what came to the desk brought a history of its own, and a clock that is
 * paused moves its date with every day. */
#include <string.h>

#include "base/buf.h"
#include "base/time.h"
#include "ops/op.h"
#include "report/past.h"
#include "store/ticket.h"

static const struct sql ANSWERED = {"answers that came after that time", "i",
    "UPDATE {TEMP}.ticket SET answered_at = 0 WHERE answered_at > $1 AND id IN (SELECT id FROM past_came)", false};
static const struct sql BROUGHT = {"states that were brought along", "i",
    "SELECT t.id, t.state, t.closed_at, coalesce(e.reason, ''), coalesce(e.at, 0) FROM {TEMP}.ticket t"
    " LEFT JOIN clock_event e ON e.id = (SELECT x.id FROM clock_event x WHERE x.ticket_id = t.id AND x.type = 'state'"
    " AND x.withdrawn = 0 AND x.at <= $1 ORDER BY x.at DESC, x.id DESC LIMIT 1)"
    " WHERE t.id IN (SELECT id FROM past_came)",
    false};
static const struct sql PUT_STATE = {"a state that was brought along", "iii",
    "UPDATE {TEMP}.ticket SET state = $2, closed_at = $3 WHERE id = $1", false};
static const struct sql CODES = {"codes that were brought along", "i",
    "UPDATE {TEMP}.ticket AS t SET resolution = coalesce((SELECT e.reason FROM clock_event e WHERE e.ticket_id = t.id"
    " AND e.type = 'code' AND e.withdrawn = 0 AND e.at <= $1 ORDER BY e.at DESC, e.id DESC LIMIT 1), ''), ground = ''"
    " WHERE t.closed_at = 0 AND t.id IN (SELECT id FROM past_came)",
    false};

struct state_then {
	int64_t id, state, closed_at;
};

static int64_t state_named(const char *name)
{
	return (int64_t)state_find(name, strlen(name));
}

static bool is_open(int64_t state)
{
	const struct state_info *i = state_info((enum state)state);
	return i && i->open;
}

/* One that had not ended, and of which no more is known, counts as in work, as the report has it; it is told how many. */
static struct state_then brought(struct past *p, const struct rows *r)
{
	struct state_then t = {.id = db_int(r, 0), .state = state_named(db_text(r, 3)), .closed_at = db_int(r, 2)};
	bool ended = t.closed_at && t.closed_at <= p->told.at;
	if (!t.state && (ended || db_int(r, 1) == STATE_NEW)) {
		t.state = db_int(r, 1);
	} else if (!t.state) {
		t.state = STATE_WORK;
		p->told.unknown++;
	}
	if (is_open(t.state))
		t.closed_at = 0;
	else if (!ended)
		t.closed_at = db_int(r, 4);
	return t;
}

static enum ombud_status put_states(struct past *p, struct ombud_session *s)
{
	VEC(struct state_then) v = {0};
	struct rows r = db_select(s->db, &s->err, &BROUGHT, I(p->told.at));
	while (db_next(&r))
		vec_push(&v, brought(p, &r));
	enum ombud_status status = db_end(&r);
	for (size_t i = 0; i < v.n && !status; i++)
		status = db_run(s->db, &s->err, &PUT_STATE, I(v.v[i].id), I(v.v[i].state), I(v.v[i].closed_at));
	vec_free(&v);
	return status;
}

/* It follows from the state, here as in the store. */
static enum ombud_status put_open(struct ombud_session *s)
{
	struct buf b = {0};
	buf_str(&b, "UPDATE {TEMP}.ticket SET is_open = state IN (0");
	for (int i = 1; i < STATE_END; i++)
		if (is_open(i))
			buf_printf(&b, ", %d", i);
	buf_char(&b, ')');
	struct rows r = db_select_text(s->db, &s->err, buf_text(&b), NULL, 0);
	buf_free(&b);
	while (db_next(&r))
		;
	return db_end(&r);
}

enum ombud_status past_states(struct past *p, struct ombud_session *s)
{
	if (put_states(p, s) || db_run(s->db, &s->err, &ANSWERED, I(p->told.at)) ||
	    db_run(s->db, &s->err, &CODES, I(p->told.at)))
		return s->err.status;
	return put_open(s);
}

/* ---- dates that moved --------------------------------------------------------------------------------- */

static const char DATED[] = "CREATE TEMP TABLE past_dated(id {INT} PRIMARY KEY);";
static const struct sql PAUSED = {"tickets whose clock was paused", "ii",
    "INSERT INTO past_dated(id) SELECT DISTINCT x.ticket_id FROM {MAIN}.clock_event x JOIN {TEMP}.ticket t ON t.id = x.ticket_id"
    " WHERE x.type = 'pause' AND x.withdrawn = 0 AND x.at <= $1 AND (x.to_day = 0 OR x.to_day > $2) AND t.is_open = 1",
    false};
static const struct sql EXTENDED = {"what was extended later by a history that it brought", "i",
    "INSERT INTO past_dated(id) SELECT t.id FROM {TEMP}.ticket t WHERE t.extension <> '' AND t.is_open = 1"
    " AND t.id IN (SELECT id FROM past_came) AND t.id IN (SELECT x.ticket_id FROM {MAIN}.clock_event x WHERE x.type = 'extend'"
    " AND x.withdrawn = 0 GROUP BY x.ticket_id HAVING min(x.at) > $1) ON CONFLICT DO NOTHING",
    false};
static const struct sql NOT_EXTENDED = {"what was not extended", "i",
    "UPDATE {TEMP}.ticket AS t SET extension = '' WHERE t.id IN (SELECT id FROM past_dated) AND t.id IN (SELECT id FROM past_came)"
    " AND NOT EXISTS (SELECT 1 FROM {MAIN}.clock_event x WHERE x.ticket_id = t.id AND x.type = 'extend' AND x.withdrawn = 0"
    " AND x.at <= $1)",
    false};
static const char EVENTS[] = "CREATE TEMP TABLE clock_event AS SELECT * FROM {MAIN}.clock_event WHERE 1 = 0;";
static const char EVENTS_INDEX[] = "CREATE INDEX {TEMPINDEX}past_event ON {INTEMP}clock_event(ticket_id, id);";
static const char NO_EVENTS[] = "DROP TABLE {TEMP}.clock_event; DROP TABLE {TEMP}.past_dated;";
static const struct sql EVENTS_THEN = {"events of clocks that were paused", "i",
    "INSERT INTO {TEMP}.clock_event SELECT e.* FROM {MAIN}.clock_event e WHERE e.at <= $1 AND e.ticket_id IN"
    " (SELECT id FROM past_dated)",
    false};
static const struct sql STILL_PAUSED = {"pauses that had not ended", "i",
    "UPDATE {TEMP}.clock_event SET to_day = 0 WHERE type = 'pause' AND to_day > $1", false};
static const struct sql DATED_IDS = {"tickets whose dates are counted anew", "", "SELECT id FROM past_dated", false};
static const struct sql PUT_DATE = {"the date of a clock that was paused", "iiiiii",
    "UPDATE {TEMP}.ticket SET due_at = $2, strict_at = $3, due_day = $4, strict_day = $5, extended_day = $6 WHERE id = $1",
    false};

static enum ombud_status date_one(struct ombud_session *s, int64_t id)
{
	struct arena memory = {0};
	struct ticket_row t;
	enum ombud_status status = ticket_load(&t, s->db, &s->err, &memory, id);
	if (!status)
		status = due_set(s, &memory, &t);
	if (!status)
		status = db_run(s->db, &s->err, &PUT_DATE, I(t.id), I(t.due_at), I(t.strict_at), I(t.due_day), I(t.strict_day),
		    I(t.extended_day));
	arena_free(&memory);
	return status;
}

static enum ombud_status dates_anew(struct ombud_session *s)
{
	VEC(int64_t) ids = {0};
	struct rows r = db_select_values(s->db, &s->err, &DATED_IDS, NULL, 0);
	while (db_next(&r))
		vec_push(&ids, db_int(&r, 0));
	enum ombud_status status = db_end(&r);
	for (size_t i = 0; i < ids.n && !status; i++)
		status = date_one(s, ids.v[i]);
	vec_free(&ids);
	return status;
}

/* By the rule that moves them every night, with the events as they were and the day of then as today. */
enum ombud_status past_dates(struct past *p, struct ombud_session *s)
{
	int32_t day = local_day(s->constants.zone, p->told.at);
	int64_t at = p->told.at;
	if (db_script(s->db, &s->err, DATED) || db_run(s->db, &s->err, &PAUSED, I(at), I(day)) ||
	    db_run(s->db, &s->err, &EXTENDED, I(at)) || db_run(s->db, &s->err, &NOT_EXTENDED, I(at)))
		return s->err.status;
	if (db_script(s->db, &s->err, EVENTS) || db_run(s->db, &s->err, &EVENTS_THEN, I(at)) ||
	    db_script(s->db, &s->err, EVENTS_INDEX) || db_run(s->db, &s->err, &STILL_PAUSED, I(day)) || dates_anew(s))
		return s->err.status;
	return db_script(s->db, &s->err, NO_EVENTS);
}

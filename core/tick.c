/* One idempotent pass over all that is due by the clock, under a lease in the store. */
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/op.h"
#include "ops/token.h"
#include "store/audit.h"
#include "store/job.h"
#include "store/message.h"
#include "store/setting.h"

enum { LEASE_SECONDS = 300, PASS_MAX = 100, REST_DAYS = 30 };

static enum ombud_status audit(struct ombud_session *s, const char *act, int64_t n)
{
	struct audit_entry e = {.at = session_now(s),
	    .by_id = s->agent.id,
	    .session_id = s->id,
	    .act = act,
	    .object = "desk",
	    .n = n,
	    .detail = "tick"};
	return n ? audit_add(s->db, &s->err, &e) : OMBUD_OK;
}

static enum ombud_status expire_raw(struct ombud_session *s)
{
	int64_t n;
	if (raw_expire(&n, s->db, &s->err, session_today(s)))
		return s->err.status;
	return audit(s, "raw-expire", n);
}

static enum ombud_status expire_tokens(struct ombud_session *s)
{
	return token_expire(s, session_now(s) - 7 * 86400);
}

/* Closed 30 days after the answer (or the end, where no letter was owed): DOMAIN C.2. */
static enum ombud_status close_resolved(struct ombud_session *s)
{
	static const struct sql CLOSE = {"close what was answered long ago", "ii",
	    "UPDATE ticket SET state = 11, version = version + 1, updated_at = $1, closed_at = $1"
	    " WHERE state = 10 AND (CASE WHEN answered_at > 0 THEN answered_at ELSE closed_at END) <= $2",
	    false};
	int64_t now = session_now(s);
	if (db_run(s->db, &s->err, &CLOSE, I(now), I(now - (int64_t)REST_DAYS * 86400)))
		return s->err.status;
	return audit(s, "close", db_changed(s->db));
}

static enum ombud_status wake_snoozed(struct ombud_session *s)
{
	static const struct sql WAKE = {"wake what was snoozed until now", "i",
	    "UPDATE ticket SET snoozed_until = 0, version = version + 1, updated_at = $1"
	    " WHERE snoozed_until > 0 AND snoozed_until <= $1",
	    false};
	if (db_run(s->db, &s->err, &WAKE, I(session_now(s))))
		return s->err.status;
	return audit(s, "wake", db_changed(s->db));
}

static const struct sql PAUSED = {"tickets whose clock is paused", "",
    "SELECT DISTINCT t.id FROM ticket t JOIN clock_event e ON e.ticket_id = t.id"
    " WHERE t.is_open = 1 AND e.type = 'pause' AND e.to_day = 0 AND e.withdrawn = 0 ORDER BY t.id",
    false};

static enum ombud_status move_one(
    struct ombud_session *s, struct arena *memory, int64_t id, int64_t *moved)
{
	struct ticket_row before, after;
	if (ticket_load(&before, s->db, &s->err, memory, id))
		return s->err.status;
	after = before;
	if (due_set(s, memory, &after))
		return s->err.status;
	if (!ticket_difference(&before, &after))
		return OMBUD_OK;
	++*moved;
	return ticket_update(s->db, &s->err, &before, &after);
}

/* A pause that is still open moves the date with every day that goes by. */
static enum ombud_status move_paused(struct ombud_session *s)
{
	struct arena memory = {0};
	id_vec ids = {0};
	int64_t moved = 0;
	struct rows r = db_select_values(s->db, &s->err, &PAUSED, NULL, 0);
	while (db_next(&r))
		vec_push(&ids, db_int(&r, 0));
	enum ombud_status status = db_end(&r);
	for (size_t i = 0; i < ids.n && !status; i++)
		status = move_one(s, &memory, ids.v[i], &moved);
	vec_free(&ids);
	arena_free(&memory);
	return status ? status : audit(s, "due-paused", moved);
}

static const struct work {
	const char *name;
	enum ombud_status (*run)(struct ombud_session *s);
} works[] = {
    {"raw-expire", expire_raw},
    {"tokens-expire", expire_tokens},
    {"close-resolved", close_resolved},
    {"wake-snoozed", wake_snoozed},
    {"due-paused", move_paused},
};

static enum ombud_status take(struct ombud_session *s, struct arena *memory, struct job_row *job)
{
	if (op_begin(s))
		return s->err.status;
	enum ombud_status status =
	    job_take(job, s->db, &s->err, memory, session_now(s), s->id, LEASE_SECONDS);
	if (status) {
		db_rollback(s->db);
		return status;
	}
	return db_commit(s->db, &s->err);
}

/* The work and its end are one transaction: a pass that dies leaves the job to the next. */
static enum ombud_status do_job(struct ombud_session *s, const struct job_row *job)
{
	enum ombud_status status = OMBUD_OK;
	const char *error = _("this program does not know the job");
	if (op_begin(s))
		return s->err.status;
	for (size_t i = 0; i < sizeof works / sizeof *works; i++)
		if (strcmp(works[i].name, job->name) == 0) {
			status = works[i].run(s);
			error = "";
		}
	if (!status)
		status = job_finish(s->db, &s->err, job, session_now(s), error);
	if (status) {
		db_rollback(s->db);
		return status;
	}
	return db_commit(s->db, &s->err);
}

static enum ombud_status note_time(struct ombud_session *s, struct arena *memory)
{
	if (op_begin(s))
		return s->err.status;
	if (setting_set(s->db, &s->err, "tick.last",
	        arena_printf(memory, "%lld", (long long)session_now(s)))) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

enum ombud_status ombud_tick(int64_t *done, struct ombud_session *s)
{
	struct arena memory = {0};
	session_enter(s);
	enum ombud_status status = OMBUD_OK;
	for (*done = 0; *done < PASS_MAX && !status; ++*done) {
		struct job_row job;
		status = take(s, &memory, &job);
		if (status == OMBUD_NOTFOUND)
			break;
		if (!status)
			status = do_job(s, &job);
	}
	if (status == OMBUD_NOTFOUND)
		status = OMBUD_OK;
	if (!status)
		status = note_time(s, &memory);
	arena_free(&memory);
	return status;
}

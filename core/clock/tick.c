/* One idempotent pass over all that is due by the clock, under a lease in the store. */
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "clock/campaign.h"
#include "checkpoint.h"
#include "clock/digest.h"
#include "ops/arrive.h"
#include "ops/erased.h"
#include "ops/family_erase.h"
#include "ops/hand.h"
#include "ops/law.h"
#include "ops/lease.h"
#include "ops/ledger_of.h"
#include "ops/token.h"
#include "clock/outbox.h"
#include "clock/rating.h"
#include "store/audit.h"
#include "store/job.h"
#include "store/package.h"
#include "store/relook.h"
#include "store/setting.h"
#include "erase/sweep.h"
#include "clock/warn.h"

enum { JOB_SECONDS = 300, PASS_MAX = 100, REST_DAYS = 30, TURN = 4000 };

/* A job that has more to do than fits a short transaction says so in *more, and is done again. */
typedef enum ombud_status (*work_fn)(struct ombud_session *s, bool *more);

static enum ombud_status note_expired(struct ombud_session *s, const char *act, int64_t n)
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

/* A package is gone 30 days after the person had it (DOMAIN C.10). */
static enum ombud_status expire_packages(struct ombud_session *s)
{
	int64_t n;
	if (package_expire(&n, s->db, &s->err, session_now(s) - (int64_t)REST_DAYS * 86400, session_now(s)))
		return s->err.status;
	return note_expired(s, "package-expire", n);
}

/* A night's job; the raw letters that it is named for go with the sweep. */
static enum ombud_status expire_kept(struct ombud_session *s, bool *more)
{
	(void)more;
	return expire_packages(s);
}

static enum ombud_status expire_tokens(struct ombud_session *s, bool *more)
{
	(void)more;
	return token_expire(s, session_now(s) - 7 * 86400);
}

static enum ombud_status tell_head(struct ombud_session *s, bool *more)
{
	(void)more;
	return checkpoint_tell(s);
}

/* ---- tickets ----------------------------------------------------------------------------------- */

/* What the statement selects (at most TURN of them) changes by the desk's own hand. */
static enum ombud_status change_selected(struct ombud_session *s, struct rows r, const char *act,
    hand_fn change, bool *more)
{
	const struct op op = {.face = {.name = act}};
	struct arena memory = {0};
	id_vec ids = {0};
	int64_t changed = 0;
	while (db_next(&r))
		vec_push(&ids, db_int(&r, 0));
	enum ombud_status status = db_end(&r);
	struct op_ctx c = hand_of_desk(s, &op, &memory);
	if (!status)
		status = hand_change(&c, act, ids.v, ids.n, change, &changed);
	if (!status)
		status = hand_end(&c, changed);
	*more = ids.n == TURN && changed;
	vec_free(&ids);
	arena_free(&memory);
	return status;
}

/* Closed 30 days after the answer (or the end, where no letter was owed): DOMAIN C.2. */
static const struct sql RESTED = {"what was answered long ago", "ii",
    "SELECT id FROM (SELECT id FROM ticket WHERE state = 10"
    " AND (CASE WHEN answered_at > 0 THEN answered_at ELSE closed_at END) <= $1 LIMIT $2) t"
    " ORDER BY id",
    false};

static enum ombud_status close_one(struct op_ctx *c, struct ticket_row *t)
{
	t->state = STATE_CLOSED;
	t->closed_at = c->now;
	return OMBUD_OK;
}

static enum ombud_status close_resolved(struct ombud_session *s, bool *more)
{
	int64_t before = session_now(s) - (int64_t)REST_DAYS * 86400;
	return change_selected(
	    s, db_select(s->db, &s->err, &RESTED, I(before), I(TURN)), "close", close_one, more);
}

static const struct sql ASLEEP = {"what was snoozed until now", "ii",
    "SELECT id FROM (SELECT id FROM ticket WHERE snoozed_until > 0 AND snoozed_until <= $1"
    " LIMIT $2) t ORDER BY id",
    false};

static enum ombud_status wake_one(struct op_ctx *c, struct ticket_row *t)
{
	(void)c;
	t->snoozed_until = 0;
	return OMBUD_OK;
}

static enum ombud_status wake_snoozed(struct ombud_session *s, bool *more)
{
	return change_selected(s, db_select(s->db, &s->err, &ASLEEP, I(session_now(s)), I(TURN)),
	    "wake", wake_one, more);
}

static const struct sql PAUSED = {"tickets whose clock is paused", "",
    "SELECT DISTINCT t.id FROM ticket t JOIN clock_event e ON e.ticket_id = t.id"
    " WHERE t.is_open = 1 AND e.type = 'pause' AND e.to_day = 0 AND e.withdrawn = 0 ORDER BY t.id",
    false};

/* The histories of tickets would be full of it. */
static enum ombud_status move_one(struct op_ctx *c, struct ticket_row *t)
{
	c->audit_only = true;
	return due_set(c->s, c->memory, t);
}

/* A pause that is still open moves the date with every day that goes by. */
static enum ombud_status move_paused(struct ombud_session *s, bool *more)
{
	enum ombud_status status = change_selected(
	    s, db_select_values(s->db, &s->err, &PAUSED, NULL, 0), "due-paused", move_one, more);
	*more = false; /* it looks at all of them in any case */
	return status;
}

static const struct work {
	const char *name;
	work_fn run;
} works[] = {
    {"raw-expire", expire_kept},
    {"tokens-expire", expire_tokens},
    {"close-resolved", close_resolved},
    {"wake-snoozed", wake_snoozed},
    {"due-paused", move_paused},
    {"rating-expire", rating_expire},
    {"checkpoint", tell_head},
};

/* ---- the pass ---------------------------------------------------------------------------------- */

static enum ombud_status take(struct ombud_session *s, struct arena *memory, struct job_row *job)
{
	if (op_begin(s))
		return s->err.status;
	enum ombud_status status =
	    job_take(job, s->db, &s->err, memory, session_now(s), s->id, JOB_SECONDS);
	if (status) {
		db_rollback(s->db);
		return status;
	}
	return db_commit(s->db, &s->err);
}

/* The work and its end are one transaction: a pass that dies leaves the job to the next. */
static enum ombud_status do_job(struct ombud_session *s, const struct job_row *job, bool *more)
{
	enum ombud_status status = OMBUD_OK;
	const char *error = KEPT_("this program does not know the job");
	if (op_begin(s))
		return s->err.status;
	for (size_t i = 0; i < sizeof works / sizeof *works; i++)
		if (strcmp(works[i].name, job->name) == 0) {
			status = works[i].run(s, more);
			error = "";
		}
	if (!status)
		status = *more ? job_yield(s->db, &s->err, job)
		               : job_finish(s->db, &s->err, job, session_now(s), error);
	if (status) {
		db_rollback(s->db);
		return status;
	}
	return db_commit(s->db, &s->err);
}

static enum ombud_status note_time(struct ombud_session *s)
{
	if (op_begin(s))
		return s->err.status;
	enum ombud_status status = setting_set_number(s->db, &s->err, "tick.last", session_now(s));
	if (!status)
		return db_commit(s->db, &s->err);
	db_rollback(s->db);
	return status;
}

/* Each of their windows is a transaction of its own: no job's. */
static enum ombud_status erase_pass(struct ombud_session *s)
{
	int64_t n;
	enum ombud_status status = erase_go_on(s, &n);
	return status ? status : erase_run_due(s, &n);
}

static enum ombud_status arrive_pass(struct ombud_session *s)
{
	int64_t looked = 0;
	return arrive_look(s, &looked, true, NULL);
}

static enum ombud_status outbox_pass(struct ombud_session *s)
{
	int64_t sent;
	return outbox_work(&sent, s);
}

static enum ombud_status ledger_pass(struct ombud_session *s)
{
	return ledger_follow(s, NULL);
}

/* Letters leave before the night's sweep, which may take minutes. */
static const struct pass {
	enum ombud_status (*run)(struct ombud_session *s);
	bool erases; /* by the ledger: the host's work that has it */
} passes[] = {{erase_pass, true}, {arrive_pass, false}, {law_follow, false}, {warn_look, false}, {digest_queue, false},
    {campaign_work, false}, {rating_queue, false}, {outbox_pass, false}, {sweep_nightly, true}, {erased_purge_look, true},
    {note_time, false}, {ledger_pass, true}};

/* One that cannot (the ledger is not there) stops no other: letters leave all the same. The first is told at the end. */
static enum ombud_status all_passes(struct ombud_session *s)
{
	struct err first = {0};
	const bool erases = session_erases_here(s);
	for (size_t i = 0; i < sizeof passes / sizeof *passes; i++) {
		if (passes[i].erases && !erases)
			continue;
		enum ombud_status status = lease_lost(s) ? s->err.status : passes[i].run(s);
		if (status && !first.status)
			first = s->err;
		if (status == OMBUD_CANCELLED || s->pass_lost)
			break;
		err_clear(&s->err);
	}
	s->err = first;
	return first.status;
}

static enum ombud_status do_jobs(struct ombud_session *s, struct arena *memory, int64_t *done)
{
	enum ombud_status status = OMBUD_OK;
	while (*done < PASS_MAX && !status) {
		struct job_row job;
		bool more = false;
		status = lease_lost(s) ? s->err.status : take(s, memory, &job);
		if (!status)
			status = do_job(s, &job, &more);
		*done += !status && !more;
	}
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

static enum ombud_status whole_pass(struct ombud_session *s, int64_t *done)
{
	struct arena memory = {0};
	enum ombud_status status = do_jobs(s, &memory, done);
	if (!status)
		status = all_passes(s);
	arena_free(&memory);
	return status;
}

enum ombud_status ombud_tick(int64_t *done, struct ombud_session *s)
{
	bool held = false;
	session_enter(s);
	*done = 0;
	if (session_may(s, MAY_TICK, true, NULL))
		return s->err.status;
	if (lease_take(&held, s)) {
		*done = held ? OMBUD_TICK_ELSEWHERE : 0;
		return s->err.status;
	}
	enum ombud_status status = whole_pass(s, done);
	lease_give_back(s);
	return status;
}

enum ombud_status ombud_tick_elsewhere(bool *out, struct ombud_session *s)
{
	session_enter(s);
	return lease_is_held(out, s);
}

static enum ombud_status count_kept(struct ombud_upkeep *out, struct ombud_session *s)
{
	struct relook_counts n;
	if (setting_number(&out->waits, s->db, &s->err, "retention.waits") || relook_counts(&n, s->db, &s->err, session_today(s)))
		return s->err.status;
	out->reviews = n.holds_past + n.items_past;
	return OMBUD_OK;
}

enum ombud_status ombud_upkeep(struct ombud_upkeep *out, struct ombud_session *s)
{
	struct arena memory = {0};
	session_enter(s);
	*out = (struct ombud_upkeep){0};
	enum ombud_status status = setting_number(&out->tick_at, s->db, &s->err, "tick.last");
	if (!status)
		status = count_kept(out, s);
	if (!status)
		status = agent_admins(&out->admins, s->db, &s->err, &memory, session_today(s), 0);
	arena_free(&memory);
	return status;
}

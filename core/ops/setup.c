#include "ops/setup.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/say.h"
#include "base/time.h"
#include "store/halfway.h"
#include "store/audit.h"
#include "store/desk.h"
#include "store/job.h"
#include "store/law.h"
#include "store/migrate.h"
#include "store/saved.h"
#include "store/setting.h"

/* The team's queues that a desk begins with (DOMAIN C.15). */
static const struct saved_row queues[] = {
    {.name = "my-open", .text = "is:open assignee:@me sort:due", .key = 1},
    {.name = "due-soon", .text = "is:open due:<5bd sort:due", .key = 2},
    {.name = "overdue", .text = "is:open is:overdue sort:due", .key = 3},
    {.name = "unassigned", .text = "is:open no:assignee -kind:other sort:due", .key = 4},
    {.name = "erasure-due", .text = "is:open kind:erasure sort:due", .key = 5},
    {.name = "access-due", .text = "is:open kind:access,portability sort:due", .key = 6},
    {.name = "waiting", .text = "is:open is:waiting sort:due", .key = 7},
    {.name = "review", .text = "state:review sort:due", .key = 8},
    {.name = "new", .text = "state:new sort:received", .key = 9},
    {.name = "further-rights", .text = "is:open has:hint sort:due"},
    {.name = "unverified", .text = "is:open identity:unknown,asked kind:access,erasure sort:due"},
    {.name = "escalated", .text = "is:escalated sort:due"},
    {.name = "service", .text = "is:open kind:incident,account,howto,billing,request,other sort:due"},
};

static enum ombud_status add_queues(struct db *db, struct err *err)
{
	for (size_t i = 0; i < sizeof queues / sizeof *queues; i++) {
		struct saved_row row = queues[i];
		int64_t id;
		row.place = (int64_t)i + 1;
		if (saved_insert(&id, db, err, &row))
			return err->status;
	}
	return OMBUD_OK;
}

static const struct job_row nightly[] = {
    {.name = "raw-expire", .token = "nightly", .every = 86400, .args = ""},
    {.name = "close-resolved", .token = "hourly", .every = 3600, .args = ""},
    {.name = "tokens-expire", .token = "nightly", .every = 86400, .args = ""},
    {.name = "wake-snoozed", .token = "often", .every = 300, .args = ""},
    {.name = "due-paused", .token = "hourly", .every = 3600, .args = ""},
};

static enum ombud_status add_jobs(struct db *db, struct err *err, int64_t now)
{
	for (size_t i = 0; i < sizeof nightly / sizeof *nightly; i++) {
		struct job_row job = nightly[i];
		job.run_at = now;
		if (job_plan(db, err, &job))
			return err->status;
	}
	return OMBUD_OK;
}

/* The desk's first entry, and what the accounts are that it begins with. */
static enum ombud_status note(
    struct db *db, struct err *err, int64_t now, int64_t me, const char *detail, const struct agent_row *account)
{
	struct audit_entry e = {.at = now,
	    .agent_id = me,
	    .by_id = me,
	    .act = account ? "agent-add" : "init",
	    .object = account ? "agent" : "store",
	    .object_id = account ? account->id : 0,
	    .n = 1,
	    .detail = detail};
	return audit_add(db, err, &e);
}

static enum ombud_status note_account(struct db *db, struct err *err, int64_t now, int64_t me, const struct agent_row *a)
{
	struct arena memory = {0};
	enum ombud_status status = note(db, err, now, me, agent_said(&memory, a), a);
	arena_free(&memory);
	return status;
}

static enum ombud_status add_accounts(struct db *db, struct err *err, const char *user, int64_t now, const char *desk)
{
	int32_t today = local_day("Europe/Stockholm", now);
	struct agent_row a = {.name = user,
	    .full_name = user,
	    .login = user,
	    .lang = "",
	    .charset = "",
	    .team = "privacy",
	    .roles = ROLE_AGENT | ROLE_LEAD | ROLE_DPO,
	    .active = true,
	    .authorised_at = now,
	    .qualified_until = add_months(today, 12)};
	int64_t me;
	if (agent_insert(&a.id, db, err, &a))
		return err->status;
	me = a.id;
	if (note(db, err, now, me, desk, NULL) || note_account(db, err, now, me, &a))
		return err->status;
	a.name = strcmp(user, "admin") == 0 ? "admin2" : "admin";
	a.full_name = "";
	a.login = "";
	a.roles = ROLE_ADMIN;
	a.authorised_by = me;
	return agent_insert(&a.id, db, err, &a) ? err->status : note_account(db, err, now, me, &a);
}

static enum ombud_status add_settings(struct db *db, struct err *err, bool demo)
{
	unsigned char key[32];
	char hex[65];
	randombytes_buf(key, sizeof key);
	sodium_bin2hex(hex, sizeof hex, key, sizeof key);
	if (setting_set(db, err, "key.hash", hex) ||
	    setting_set(db, err, "desk.demo", demo ? "yes" : "no"))
		return err->status;
	return OMBUD_OK;
}

static enum ombud_status fill(
    struct db *db, struct err *err, const char *user, int64_t now, enum setup_for what)
{
	const char *desk = what == SETUP_SERVED ? "served desk" : "own machine";
	if (add_settings(db, err, what == SETUP_DEMO) || law_seed(db, err) || add_accounts(db, err, user, now, desk) ||
	    add_queues(db, err) || add_jobs(db, err, now))
		return err->status;
	return OMBUD_OK;
}

enum ombud_status setup_store(
    struct db *db, struct err *err, const char *user, int64_t now, enum setup_for what)
{
	if (sodium_init() < 0)
		return fail(err, OMBUD_IO, _("the cryptographic library cannot start"));
	if (schema_create(db, err) || db_begin(db, err, DB_WRITE))
		return err->status;
	if (fill(db, err, user, now, what)) {
		db_rollback(db);
		return err->status;
	}
	return db_commit(db, err);
}

enum ombud_status ombud_store_init(const struct ombud_open *how, char *why, size_t why_size)
{
	struct err err = {0};
	struct db *db;
	const bool file = !db_is_url(how->store);
	enum ombud_status status = file ? store_halfway(&err, how->store) : OMBUD_OK;
	if (!status)
		status = db_open(&db, &err, &(struct db_how){.path = how->store, .create = true});
	if (!status) {
		status = setup_store(db, &err, how->account ? how->account : how->user,
		    how->now ? how->now : time_now(), how->account ? SETUP_SERVED : SETUP_OWN);
		db_close(db);
		if (status && file)
			unlink(how->store);
	}
	snprintf(why, why_size, "%s", err.text);
	return status;
}

enum ombud_status session_row(struct ombud_session *s)
{
	if (s->id || s->read_only)
		return OMBUD_OK;
	return session_insert(
	    &s->id, s->db, &s->err, s->agent.id, (int64_t)getpid(), session_now(s));
}

enum ombud_status session_announce(struct ombud_session *s, bool act_as, bool clock)
{
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .act = "session",
	    .object = "agent",
	    .object_id = s->agent.id,
	    .n = 1,
	    .detail = act_as && clock ? "own machine, acts as, clock set"
	              : act_as        ? "own machine, acts as"
	                              : "own machine, clock set"};
	if (db_begin(s->db, &s->err, DB_WRITE))
		return s->err.status;
	if (session_row(s) || (e.session_id = s->id, audit_add(s->db, &s->err, &e))) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

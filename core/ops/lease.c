#include "ops/lease.h"

#include <errno.h>
#include <signal.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/op.h"
#include "store/job.h"

enum { LEASE_SECONDS = 300 };

static const struct sql WORKER = {"process of a session that is open", "i",
    "SELECT pid FROM desk_session WHERE id = $1 AND ended_at IS NULL", false};

bool lease_worker_lives(struct ombud_session *s, int64_t worker)
{
	struct err ignored = {0};
	int64_t pid = 0;
	if (db_one(&pid, s->db, &ignored, &WORKER, I(worker)) || pid <= 0)
		return false;
	return kill((pid_t)pid, 0) == 0 || errno == EPERM;
}

/* One that ends later than any lease can was taken by a clock that was wrong. */
static bool counts(int64_t until)
{
	int64_t now = time_now();
	return until >= now && until <= now + LEASE_SECONDS;
}

static enum ombud_status look(bool *held, int64_t *worker, struct ombud_session *s)
{
	int64_t until;
	*held = false;
	if (pass_whose(worker, &until, s->db, &s->err))
		return s->err.status;
	*held = *worker && *worker != s->id && counts(until) && lease_worker_lives(s, *worker);
	return OMBUD_OK;
}

enum ombud_status lease_is_held(bool *out, struct ombud_session *s)
{
	int64_t worker;
	return look(out, &worker, s);
}

static enum ombud_status refuse_held(bool *held, int64_t *worker, struct ombud_session *s)
{
	if (look(held, worker, s))
		return s->err.status;
	return *held ? fail(&s->err, OMBUD_BUSY, _("another session is at it: what is due is being done")) : OMBUD_OK;
}

/* Inside a write transaction. */
static enum ombud_status take(bool *held, int64_t until, struct ombud_session *s)
{
	int64_t worker;
	if (refuse_held(held, &worker, s) || pass_make(s->db, &s->err))
		return s->err.status;
	return pass_hand(s->db, &s->err, worker, s->id, until);
}

enum ombud_status lease_take(bool *held, struct ombud_session *s)
{
	int64_t worker, until = time_now() + LEASE_SECONDS;
	s->pass_lost = false;
	/* Asked before too: whoever holds it may hold the store's lock as well. */
	if (refuse_held(held, &worker, s) || op_begin(s))
		return s->err.status;
	if (take(held, until, s)) {
		db_rollback(s->db);
		return s->err.status;
	}
	if (db_commit(s->db, &s->err))
		return s->err.status;
	s->pass_until = until;
	return OMBUD_OK;
}

/* In a transaction of its own; the sentence of what goes on around it stays. */
static enum ombud_status hand(struct ombud_session *s, int64_t to, int64_t until)
{
	struct err kept = s->err;
	enum ombud_status status = db_begin(s->db, &s->err, DB_WRITE);
	if (!status) {
		status = pass_hand(s->db, &s->err, s->id, to, until);
		if (status || (status = db_commit(s->db, &s->err)))
			db_rollback(s->db);
	}
	s->err = kept;
	return status;
}

void lease_keep(struct ombud_session *s)
{
	int64_t now = time_now();
	if (!s->pass_until || s->pass_lost || now < s->pass_until - LEASE_SECONDS / 2 || db_in_transaction(s->db))
		return;
	enum ombud_status status = hand(s, s->id, now + LEASE_SECONDS);
	s->pass_lost = status == OMBUD_NOTFOUND;
	if (!status)
		s->pass_until = now + LEASE_SECONDS;
}

enum ombud_status lease_lost(struct ombud_session *s)
{
	return s->pass_lost ? fail(&s->err, OMBUD_BUSY, _("another session took the pass over: it does the rest")) : OMBUD_OK;
}

void lease_give_back(struct ombud_session *s)
{
	s->pass_until = 0;
	if (!s->pass_lost)
		hand(s, 0, 0);
}

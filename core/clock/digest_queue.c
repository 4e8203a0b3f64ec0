/* When a daily mail goes, and to whom. */
#include <stdlib.h>
#include <string.h>

#include "base/time.h"
#include "clock/digest.h"
#include "ops/op.h"
#include "store/audit.h"
#include "store/outbox.h"
#include "store/setting.h"

/* What did not leave of an earlier day: its numbers would be today's, twice. What somebody is sending just now
 * is left to them; where they died of it, their time is over. */
static const struct sql LEFT_OVER = {"daily mails that did not leave", "i",
    "UPDATE outbox SET state = 4, changed_at = $1, lease_until = 0 WHERE state < 2 AND kind = 'digest'"
    " AND (state = 0 OR lease_until <= $1)", false};

/* The moment of today from which it goes; false: not today. */
static bool when(int64_t *at, struct ombud_session *s, const char *time)
{
	const struct constants *c = &s->constants;
	int32_t today = session_today(s);
	if (strlen(time) != 5 || !is_workday(c->calendar, today, c->eves_off))
		return false;
	int seconds = (int)(strtol(time, NULL, 10) * 3600 + strtol(time + 3, NULL, 10) * 60);
	*at = local_instant(c->zone, today, seconds);
	return true;
}

static enum ombud_status due(bool *out, struct ombud_session *s, struct arena *a)
{
	int64_t at;
	*out = false;
	const char *time = setting_get(s->db, &s->err, a, "mail.daily");
	const char *from = setting_get(s->db, &s->err, a, "mail.from");
	const char *last = setting_get(s->db, &s->err, a, "digest.day");
	if (s->err.status)
		return s->err.status;
	*out = from[0] && when(&at, s, time) && session_now(s) >= at && strtol(last, NULL, 10) < session_today(s);
	return OMBUD_OK;
}

static enum ombud_status queue_one(
    int64_t *queued, struct ombud_session *s, struct arena *a, const struct agent_row *agent)
{
	struct digest d;
	int64_t id;
	if (!agent->active || !agent->email[0])
		return OMBUD_OK;
	if (digest_make(&d, s, a, agent) || d.empty)
		return s->err.status;
	const struct outbox_row o = {.to_id = agent->id,
	    .kind = "digest",
	    .recipient = agent->email,
	    .send_at = session_now(s),
	    .changed_at = session_now(s)};
	++*queued;
	return outbox_add(&id, s->db, &s->err, &o);
}

/* One for all of a day: each has its own when it is sent. */
static enum ombud_status note_down(struct ombud_session *s, int64_t queued)
{
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .session_id = s->id,
	    .act = "digest",
	    .object = "mail",
	    .n = queued,
	    .detail = ""};
	return audit_add(s->db, &s->err, &e);
}

static enum ombud_status queue_all(struct ombud_session *s, struct arena *a)
{
	struct agent_row *agents;
	size_t n;
	int64_t queued = 0;
	if (agent_list(&agents, &n, s->db, &s->err, a) || db_run(s->db, &s->err, &LEFT_OVER, I(session_now(s))))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		if (queue_one(&queued, s, a, &agents[i]))
			return s->err.status;
	if (setting_set(s->db, &s->err, "digest.day", arena_printf(a, "%d", (int)session_today(s))))
		return s->err.status;
	return note_down(s, queued);
}

/* Asked once more under the lock: another pass may have done it meanwhile. */
static enum ombud_status in_transaction(struct ombud_session *s, struct arena *a)
{
	bool still = false;
	if (op_begin(s))
		return s->err.status;
	enum ombud_status status = due(&still, s, a);
	if (!status && still)
		status = queue_all(s, a);
	if (status || !still) {
		db_rollback(s->db);
		return status;
	}
	return db_commit(s->db, &s->err);
}

enum ombud_status digest_queue(struct ombud_session *s)
{
	struct arena memory = {0};
	bool is_due;
	enum ombud_status status = due(&is_due, s, &memory);
	if (!status && is_due)
		status = in_transaction(s, &memory);
	arena_free(&memory);
	return status;
}

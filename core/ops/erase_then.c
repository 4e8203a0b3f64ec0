/* A copy has tickets as open that had ended by the time they were erased. What is left of one here ended then too: no
 * queue and no figure has it as open. */
#include "base/time.h"
#include "ops/erase_room.h"
#include "store/audit.h"
#include "store/clockrow.h"
#include "store/past.h"

static const struct sql OPEN = {"tombstones that are open", "i",
    "SELECT t.id FROM tombstone s JOIN ticket t ON t.id = s.ticket_id WHERE s.erasure_id = $1 AND t.is_open = 1 ORDER BY t.id",
    false};
static const struct sql CLOSE = {"a tombstone ended", "iii",
    "UPDATE ticket SET state = $2, is_open = 0, closed_at = max($3, received_at), snoozed_until = 0, version = version + 1,"
    " state_v = version + 1 WHERE id = $1", false};

static enum ombud_status close_one(struct ombud_session *s, int64_t ticket, int64_t at)
{
	int64_t pause;
	enum ombud_status status = db_run(s->db, &s->err, &CLOSE, I(ticket), I(STATE_CLOSED), I(at));
	return status ? status : clock_pause_end(&pause, s->db, &s->err, ticket, local_day(s->constants.zone, at));
}

static enum ombud_status close_all(struct ombud_session *s, const id_vec *ids, int64_t at)
{
	const struct past_event ended = {.type = "state", .reason = state_info(STATE_CLOSED)->name, .at = at,
	    .day = local_day(s->constants.zone, at)};
	struct audit_entry e = {.at = session_now(s), .agent_id = s->agent.id, .by_id = s->by_id, .session_id = s->id,
	    .act = "close", .object = "ticket", .n = (int64_t)ids->n, .ids = ids->v, .detail = "replay"};
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < ids->n && !status; i++)
		status = close_one(s, ids->v[i], at);
	if (!status && ids->n)
		status = past_add_all(s->db, &s->err, ids->v, ids->n, &ended) ? s->err.status : audit_add(s->db, &s->err, &e);
	return status;
}

enum ombud_status erase_end_then(struct ombud_session *s, int64_t erasure, int64_t at)
{
	id_vec ids = {0};
	struct rows r = db_select(s->db, &s->err, &OPEN, I(erasure));
	while (db_next(&r))
		vec_push(&ids, db_int(&r, 0));
	enum ombud_status status = db_end(&r);
	if (!status)
		status = close_all(s, &ids, at);
	vec_free(&ids);
	return status;
}

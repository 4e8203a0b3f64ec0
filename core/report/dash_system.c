/* How the desk itself is: the store, who is on, what waits to leave. Numbers alone. */
#include "ops/session.h"
#include "ombud.h"
#include "store/desk.h"
#include "store/outbox.h"

enum { FAILED_SECONDS = 7 * 86400 };

static const struct sql ON = {"agents who are on now", "i",
    "SELECT count(DISTINCT agent_id) FROM desk_session WHERE ended_at IS NULL AND seen_at >= $1", false};
static const struct sql EDITED = {"tickets that are edited now", "i",
    "SELECT count(DISTINCT ticket_id), coalesce(min(ticket_id), 0) FROM desk_session"
    " WHERE ended_at IS NULL AND editing = 1 AND ticket_id > 0 AND seen_at >= $1", false};
static const struct sql WAITING = {"letters on their way out", "",
    "SELECT count(*) FROM outbox WHERE state < 2" /* waits, or is sent now */, false};

static enum ombud_status edited(struct ombud_system *out, struct ombud_session *s, int64_t since)
{
	struct rows r = db_select(s->db, &s->err, &EDITED, I(since));
	if (db_next(&r)) {
		out->editing = db_int(&r, 0);
		out->first = db_int(&r, 1);
	}
	return db_end(&r);
}

enum ombud_status ombud_system(struct ombud_system *out, struct ombud_session *s)
{
	int64_t now = session_now(s), due;
	session_enter(s);
	*out = (struct ombud_system){.on = 0};
	db_size(&out->store_bytes, &out->log_bytes, s->db);
	if (session_may(s, MAY_LIST, false, NULL) || db_one(&out->on, s->db, &s->err, &ON, I(now - PRESENT_SECONDS)) ||
	    edited(out, s, now - PRESENT_SECONDS) ||
	    db_one_values(&out->waiting, s->db, &s->err, &WAITING, NULL, 0))
		return s->err.status;
	return outbox_state(&out->failed, &due, s->db, &s->err, now - FAILED_SECONDS);
}

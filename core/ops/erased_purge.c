/* One purge for all erasures that wait: the file made anew, the log emptied. Whoever reads an older state of the store
 * keeps its bytes in the log: then they are erased and not purged, and it is said whose session that is. */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"
#include "ops/erased.h"
#include "store/audit.h"
#include "store/setting.h"

enum { NIGHT_PATIENCE_MS = 60000 };

static const struct sql LAST = {"the newest erasure that waits for the purge", "i",
    "SELECT coalesce(max(id), 0) FROM erasure WHERE state = $1", false};
static const struct sql COUNT = {"how many erasures wait for the purge", "ii",
    "SELECT count(*) FROM erasure WHERE state = $1 AND id <= $2", false};
static const struct sql PURGED = {"erasures are purged", "iii",
    "UPDATE erasure SET state = $1, checked_at = 0, version = version + 1 WHERE state = $2 AND id <= $3", false};
static const struct sql HOLDER = {"whose session a process is", "i",
    "SELECT coalesce(a.name, '') FROM desk_session s LEFT JOIN agent a ON a.id = s.agent_id"
    " WHERE s.pid = $1 AND s.ended_at IS NULL ORDER BY s.id DESC LIMIT 1",
    false};

/* ---- who holds it ---- */

static void say_holder(struct buf *b, struct ombud_session *s, int64_t pid)
{
	struct rows r = db_select(s->db, &s->err, &HOLDER, I(pid));
	bool known = db_next(&r);
	if (b->len)
		buf_str(b, ", ");
	if (known && db_text(&r, 0)[0])
		buf_printf(b, _("%s's session (pid %lld)"), db_text(&r, 0), (long long)pid);
	else
		buf_printf(b, _("process %lld"), (long long)pid);
	db_end(&r);
}

static const char *say_pending(struct ombud_session *s, struct arena *memory, const struct db_purged *p, int64_t at)
{
	struct buf b = {0};
	char time[INSTANT_TEXT];
	for (size_t i = 0; i < p->n_holders; i++)
		say_holder(&b, s, p->holders[i]);
	local_text(time, s->constants.zone, at);
	const char *who = b.len ? arena_str(memory, buf_text(&b)) : _("another session");
	buf_free(&b);
	return arena_printf(memory, _("purge pending: %s holds a snapshot since before %s"), who, time);
}

/* ---- the purge ---- */

static enum ombud_status write_down(
    struct purge_report *out, struct ombud_session *s, struct arena *memory, const struct db_purged *p, int64_t last)
{
	const char *detail = arena_printf(memory, "%s, others waited %lld ms, log %lld ms, %s, %lld to %lld bytes",
	    p->pending ? "pending" : "purged", (long long)p->vacuum_ms, (long long)p->log_ms,
	    p->in_memory ? "in memory" : "on disk", (long long)p->before, (long long)p->after);
	if (op_begin(s))
		return s->err.status;
	const char *log = p->pending ? arena_printf(memory, "%lld", (long long)last) : "0";
	struct audit_entry e = {.at = session_now(s), .agent_id = s->agent.id, .by_id = s->by_id, .session_id = s->id,
	    .act = "erase-purge", .object = "desk", .n = out->n, .detail = detail};
	enum ombud_status status = p->pending ? OMBUD_OK
	                                      : db_run(s->db, &s->err, &PURGED, I(ERASURE_PURGED), I(ERASURE_ERASED), I(last));
	if (!status)
		status = setting_set(s->db, &s->err, "erase.purge-log", log);
	if (!status)
		status = audit_add(s->db, &s->err, &e);
	if (!status)
		return db_commit(s->db, &s->err);
	db_rollback(s->db);
	return status;
}

static const char *say_done(const struct purge_report *r, struct arena *memory)
{
	if (!r->vacuum_ms)
		return arena_printf(memory, _("purged %lld: the log that was held is empty now"), (long long)r->n);
	return arena_printf(memory, _("purged %lld: %lld MB in %lld ms, as long as others waited to write"), (long long)r->n,
	    (long long)((r->before + 500000) / 1000000), (long long)r->vacuum_ms);
}

/* The newest erasure that waits for the log alone; 0: none. */
static enum ombud_status log_of(int64_t *last, struct ombud_session *s, struct arena *memory)
{
	const char *text = setting_get(s->db, &s->err, memory, "erase.purge-log");
	*last = text ? strtoll(text, NULL, 10) : 0;
	return text ? OMBUD_OK : s->err.status;
}

enum ombud_status erased_purge(struct purge_report *out, struct ombud_session *s, struct arena *memory, int64_t patience_ms)
{
	struct db_purged p;
	int64_t last = 0, log = 0, at = time_now();
	*out = (struct purge_report){.sentence = _("nothing waits for the purge")};
	if (op_may_write(s) || log_of(&log, s, memory) || db_one(&last, s->db, &s->err, &LAST, I(ERASURE_ERASED)) ||
	    db_one(&out->n, s->db, &s->err, &COUNT, I(ERASURE_ERASED), I(last)))
		return s->err.status;
	if (!out->n)
		return OMBUD_OK;
	if (db_purge(s->db, &s->err, &(struct db_purge){.patience_ms = patience_ms, .log_only = log == last}, &p))
		return s->err.status;
	out->before = p.before;
	out->after = p.after;
	out->vacuum_ms = p.vacuum_ms;
	out->log_ms = p.log_ms;
	out->pending = p.pending;
	if (!(p.pending && log == last) && write_down(out, s, memory, &p, last))
		return s->err.status;
	out->sentence = p.pending ? say_pending(s, memory, &p, at) : say_done(out, memory);
	return OMBUD_OK;
}

/* ---- by the clock ---- */

static enum ombud_status note_day(struct ombud_session *s, const char *day)
{
	if (op_begin(s))
		return s->err.status;
	if (setting_set(s->db, &s->err, "erase.purge-day", day)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

/* From the hour on: a desk that was off at night purges when it comes back, rather than a day later. */
static enum ombud_status is_due(bool *due, bool *log_only, struct ombud_session *s, struct arena *memory, const char *today)
{
	int64_t now = session_now(s), waits = 0, log = 0;
	const char *hour = setting_get(s->db, &s->err, memory, "erase.purge-hour");
	const char *last = hour ? setting_get(s->db, &s->err, memory, "erase.purge-day") : NULL;
	if (!last || log_of(&log, s, memory) || db_one(&waits, s->db, &s->err, &LAST, I(ERASURE_ERASED)))
		return s->err.status;
	*log_only = waits && log == waits;
	int64_t local = now + zone_offset(s->constants.zone, now);
	*due = waits && strcmp(hour, "no") != 0 && local % 86400 / 3600 >= strtol(hour, NULL, 10) && strcmp(last, today) != 0 && !*log_only;
	return OMBUD_OK;
}

enum ombud_status erased_purge_look(struct ombud_session *s)
{
	struct arena memory = {0};
	struct purge_report r;
	char today[DAY_TEXT];
	bool due = false, log_only = false;
	day_text(today, session_today(s));
	enum ombud_status status = is_due(&due, &log_only, s, &memory, today);
	if (!status && due)
		status = note_day(s, today);
	if (!status && due)
		status = erased_purge(&r, s, &memory, NIGHT_PATIENCE_MS);
	/* Whoever held the log may be gone at the next pass: a look costs nothing. */
	if (!status && log_only)
		status = erased_purge(&r, s, &memory, 0);
	int64_t proven, left, unseen = 0;
	if (!status)
		status = erased_unseen(&unseen, s);
	if (!status && unseen)
		status = erased_verify_all(&proven, &left, s);
	/* Want of room, or another purge, is no reason to leave the rest of the pass undone. */
	if (status == OMBUD_BUSY || (status == OMBUD_IO && due)) {
		err_clear(&s->err);
		status = OMBUD_OK;
	}
	arena_free(&memory);
	return status;
}

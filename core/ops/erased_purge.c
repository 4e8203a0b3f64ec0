/* One purge for all erasures that wait: the file made anew, the log emptied. Whoever reads an older state of the store
 * keeps its bytes in the log: then they are erased and not purged, and it is said whose session that is. */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/ids.h"
#include "base/say.h"
#include "base/time.h"
#include "base/vec.h"
#include "ops/erased.h"
#include "store/audit.h"
#include "store/leftover.h"
#include "store/setting.h"

enum { NIGHT_PATIENCE_MS = 60000 };

/* $2: and those that the last look at them found something of. */
static const struct sql WAITING = {"erasures that wait for the purge", "iii",
    "SELECT id, vacuumed FROM erasure WHERE state = $1 OR ($2 = 1 AND state = $3) ORDER BY id", false};
static const struct sql VACUUMED = {"the file was made anew for an erasure", "ii",
    "UPDATE erasure SET vacuumed = 1, version = version + 1 WHERE id = $1 AND state = $2", false};
static const struct sql PURGED = {"an erasure is purged", "iiii",
    "UPDATE erasure SET state = $2, vacuumed = 0, checked_at = 0, version = version + 1 WHERE id = $1 AND state IN ($2, $3)"
    " AND ($4 = 0 OR vacuumed = 1)", false};
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

/* What a purge is for: those that were erased before it began, and no others. */
struct waiting {
	id_vec ids;
	bool log_only; /* the file was made anew for each of them */
};

static enum ombud_status read_waiting(struct waiting *w, struct ombud_session *s, bool again)
{
	struct rows r = db_select(s->db, &s->err, &WAITING, I(ERASURE_ERASED), I(again), I(ERASURE_PURGED));
	w->log_only = true;
	while (db_next(&r)) {
		vec_push(&w->ids, db_int(&r, 0));
		w->log_only &= db_int(&r, 1) != 0;
	}
	w->log_only &= w->ids.n > 0;
	return db_end(&r);
}

static enum ombud_status mark(struct ombud_session *s, const struct waiting *w, bool pending)
{
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < w->ids.n && !status; i++)
		status = pending ? db_run(s->db, &s->err, &VACUUMED, I(w->ids.v[i]), I(ERASURE_ERASED))
		                 : db_run(s->db, &s->err, &PURGED, I(w->ids.v[i]), I(ERASURE_PURGED), I(ERASURE_ERASED), I(w->log_only));
	return status;
}

static enum ombud_status write_down(struct purge_report *out, struct ombud_session *s, struct arena *memory,
    const struct db_purged *p, const struct waiting *w)
{
	const char *detail = arena_printf(memory, "%s, others waited %lld ms, log %lld ms, %s, %lld to %lld bytes",
	    p->pending ? "pending" : "purged", (long long)p->vacuum_ms, (long long)p->log_ms,
	    p->in_memory ? "in memory" : "on disk", (long long)p->before, (long long)p->after);
	if (op_begin(s))
		return s->err.status;
	struct audit_entry e = {.at = session_now(s), .agent_id = s->agent.id, .by_id = s->by_id, .session_id = s->id,
	    .act = "erase-purge", .object = "desk", .n = out->n, .detail = detail};
	enum ombud_status status = mark(s, w, p->pending);
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

static enum ombud_status purge(struct purge_report *out, struct ombud_session *s, struct arena *memory, int64_t patience_ms,
    const struct waiting *w)
{
	struct db_purged p;
	int64_t at = time_now();
	out->n = (int64_t)w->ids.n;
	if (!out->n)
		return OMBUD_OK;
	if (db_purge(s->db, &s->err, &(struct db_purge){.patience_ms = patience_ms, .log_only = w->log_only}, &p))
		return s->err.status;
	out->before = p.before;
	out->after = p.after;
	out->vacuum_ms = p.vacuum_ms;
	out->log_ms = p.log_ms;
	out->pending = p.pending;
	if (!(p.pending && w->log_only) && write_down(out, s, memory, &p, w))
		return s->err.status;
	out->sentence = p.pending ? say_pending(s, memory, &p, at) : say_done(out, memory);
	return OMBUD_OK;
}

enum ombud_status erased_purge(struct purge_report *out, struct ombud_session *s, struct arena *memory, int64_t patience_ms,
    bool again)
{
	struct waiting w = {.log_only = false};
	*out = (struct purge_report){.sentence = _("nothing waits for the purge")};
	enum ombud_status status = op_may_write(s) ? s->err.status : read_waiting(&w, s, again);
	if (!status)
		status = purge(out, s, memory, patience_ms, &w);
	vec_free(&w.ids);
	return status;
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
	int64_t now = session_now(s);
	struct waiting w = {.log_only = false};
	const char *hour = setting_get(s->db, &s->err, memory, "erase.purge-hour");
	const char *last = hour ? setting_get(s->db, &s->err, memory, "erase.purge-day") : NULL;
	if (!last || read_waiting(&w, s, false)) {
		vec_free(&w.ids);
		return s->err.status;
	}
	size_t waits = w.ids.n;
	*log_only = w.log_only;
	vec_free(&w.ids);
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
		status = erased_purge(&r, s, &memory, NIGHT_PATIENCE_MS, false);
	/* Whoever held the log may be gone at the next pass: a look costs nothing. */
	if (!status && log_only)
		status = erased_purge(&r, s, &memory, 0, false);
	int64_t proven, left, unseen = 0;
	bool cleared = rehearsals_clear(db_file(s->db)) > 0; /* and what was found there is gone */
	if (!status)
		status = shared_reopen(s);
	if (!status)
		status = erased_unseen(&unseen, s);
	if (!status && (cleared || unseen))
		status = erased_verify_all(&proven, &left, s);
	/* Want of room, or another purge, is no reason to leave the rest of the pass undone. */
	if (status == OMBUD_BUSY || (status == OMBUD_IO && due)) {
		err_clear(&s->err);
		status = OMBUD_OK;
	}
	arena_free(&memory);
	return status;
}

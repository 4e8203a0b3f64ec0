#include "erase/sweep.h"

#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "filling.h"
#include "ops/op.h"
#include "ops/pace.h"
#include "ops/sweep.h"
#include "store/audit.h"
#include "store/setting.h"

enum { FIRST = 25, LEAST = 4 }; /* before it is known how long one takes; what each transaction costs is paid once */

struct found {
	int64_t due, held;
};

/* One transaction: keys and what they become. */
static enum ombud_status put_numbers(struct ombud_session *s, const char *a, int64_t n, const char *b, int64_t m)
{
	if (op_begin(s))
		return s->err.status;
	if (!setting_set_number(s->db, &s->err, a, n) && !setting_set_number(s->db, &s->err, b, m))
		return db_commit(s->db, &s->err);
	db_rollback(s->db);
	return s->err.status;
}

/* What a run came upon, for the report; nights with nothing to tell tell nothing. */
static enum ombud_status note_run(struct ombud_session *s, const struct found *at, int64_t gone)
{
	struct arena a = {0};
	if (!at->due && !at->held && !gone)
		return OMBUD_OK;
	struct audit_entry e = {.at = session_now(s), .agent_id = s->agent.id, .by_id = s->by_id, .session_id = s->id,
	    .act = "sweep-end", .object = "store", .n = gone,
	    .detail = arena_printf(&a, "due %lld gone %lld held %lld", (long long)at->due, (long long)gone, (long long)at->held)};
	if (!op_begin(s)) {
		if (!audit_add(s->db, &s->err, &e))
			db_commit(s->db, &s->err);
		else
			db_rollback(s->db);
	}
	arena_free(&a);
	return s->err.status;
}

/* ---- a run ----------------------------------------------------------------------------------------- */

/* A transaction aims at a tenth of a second: nobody waits longer for the desk's own work. */
static void fit_turn(struct sweep *w, int64_t ms)
{
	if (ms > pace_goal_ms && w->turn > LEAST)
		w->turn /= 2;
	else if (ms < pace_goal_ms / 2 && w->turn < SWEEP_TURN)
		w->turn *= 2;
}

static enum ombud_status step(struct sweep *w, bool *more)
{
	struct ombud_session *s = w->s;
	if (sweep_pick(w) || op_begin(s))
		return s->err.status;
	int64_t began = time_monotonic_ms();
	if (sweep_step(w, more)) {
		db_rollback(s->db);
		return s->err.status;
	}
	enum ombud_status status = db_commit(s->db, &s->err);
	fit_turn(w, time_monotonic_ms() - began);
	pace_rest();
	return status;
}

struct watcher {
	bool (*progress)(void *data, const struct ombud_progress *p);
	void *data;
	int64_t total;
};

static enum ombud_status run(struct sweep *w, const struct watcher *by)
{
	bool more = true;
	w->turn = FIRST;
	while (more) {
		struct ombud_progress p = {sweep_total(w), by->total, ""};
		if (by->progress && !by->progress(by->data, &p))
			return fail(&w->s->err, OMBUD_CANCELLED, _("stopped: what is gone is gone, the rest goes with the next run"));
		if (step(w, &more))
			return w->s->err.status;
	}
	return OMBUD_OK;
}

static enum ombud_status look(struct found *out, struct ombud_session *s)
{
	struct arena a = {0};
	struct sweep w;
	enum ombud_status status = sweep_begin(&w, s, &a);
	if (!status)
		status = sweep_look(&w);
	*out = (struct found){0};
	for (size_t i = 0; !status && i < w.sums.n; i++) {
		out->due += w.sums.v[i].due;
		out->held += w.sums.v[i].refused[SWEEP_HELD];
	}
	arena_free(&a);
	return status;
}

/* Nobody lets go by hand what nobody looked at. */
static enum ombud_status was_seen(struct ombud_session *s, int64_t total)
{
	int64_t seen;
	if (setting_number(&seen, s->db, &s->err, "retention.seen") || total <= seen)
		return s->err.status;
	return fail(&s->err, OMBUD_CONFLICT, _("%lld would go and the last dry run showed %lld: look first ('retention --dry-run')"),
	    (long long)total, (long long)seen);
}

enum ombud_status ombud_sweep(int64_t *gone, struct ombud_session *s,
    bool (*progress)(void *data, const struct ombud_progress *p), void *data)
{
	struct arena a = {0};
	struct sweep w;
	struct watcher by = {.progress = progress, .data = data};
	struct found at;
	session_enter(s);
	*gone = 0;
	if (session_may(s, MAY_ERASE, true, NULL) || look(&at, s) || was_seen(s, at.due))
		return s->err.status;
	by.total = at.due;
	enum ombud_status status = sweep_begin(&w, s, &a);
	if (!status)
		status = run(&w, &by);
	*gone = sweep_total(&w);
	sweep_end(&w);
	if (!status)
		status = note_run(s, &at, *gone);
	if (!status)
		status = put_numbers(s, "retention.day", session_today(s), "retention.waits", 0);
	if (!status)
		status = put_numbers(s, "retention.seen", 0, "retention.waits", 0); /* it was seen for this run */
	arena_free(&a);
	return status;
}

/* What was seen lets so many more go by as a night may take unseen anyway. */
static enum ombud_status may_go(bool *out, struct ombud_session *s, int64_t total)
{
	int64_t unseen, seen;
	*out = false;
	if (setting_number(&unseen, s->db, &s->err, "retention.unseen") || setting_number(&seen, s->db, &s->err, "retention.seen"))
		return s->err.status;
	*out = total <= seen + unseen;
	return OMBUD_OK;
}

enum ombud_status sweep_nightly(struct ombud_session *s)
{
	struct arena a = {0};
	struct sweep w;
	int64_t day, total;
	struct found at;
	bool go = false;
	if (setting_number(&day, s->db, &s->err, "retention.day") || day >= session_today(s) || look(&at, s) || may_go(&go, s, at.due))
		return s->err.status;
	total = at.due;
	enum ombud_status status = sweep_begin(&w, s, &a);
	if (!status && go)
		status = run(&w, &(struct watcher){0});
	sweep_end(&w);
	if (!status)
		status = note_run(s, &at, go ? sweep_total(&w) : 0);
	if (!status)
		status = put_numbers(s, "retention.day", session_today(s), "retention.waits", go ? 0 : total);
	if (!status && go)
		status = put_numbers(s, "retention.seen", 0, "retention.waits", 0);
	arena_free(&a);
	return status;
}

/* ---- as tables ------------------------------------------------------------------------------------- */

/* With what somebody asked for and nobody approved yet. */
static const char *kept_so_long(struct filling *f, const struct retention_row *r)
{
	struct ombud_session *s = f->s;
	struct retention_row asked;
	if (r->then == THEN_KEEP)
		return _("no end");
	const char *now = arena_printf(f->memory, "%lld %s", (long long)r->period, _(retention_unit_name(r->unit)));
	if (retention_asked(&asked, s->db, &s->err, r->what))
		return now;
	return arena_printf(f->memory, _("%s (%lld %s asked)"), now, (long long)asked.period, _(retention_unit_name(asked.unit)));
}

enum ombud_status fill_retention(struct filling *f)
{
	static const char *const then[] = {N_("erase"), N_("tombstone"), N_("drop"), N_("keep")};
	struct ombud_session *s = f->s;
	struct retention_row *r;
	size_t n;
	if (session_may(s, MAY_LIST, true, NULL) || retention_list(&r, &n, s->db, &s->err, f->memory))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		fill(f, r[i].what);
		fill(f, kept_so_long(f, &r[i]));
		fill(f, _(then[r[i].then]));
		fill(f, _(r[i].purpose));
		fill(f, r[i].ground);
		fill_int(f, r[i].version);
		fill(f, r[i].approved_by ? fill_agent(f, r[i].approved_by) : "");
	}
	return OMBUD_OK;
}

/* Who may change the periods has seen what would go: the night may take it. */
static enum ombud_status seen(struct ombud_session *s, int64_t total)
{
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .session_id = s->id,
	    .act = "retention-seen",
	    .object = "register",
	    .n = total,
	    .detail = "dry-run"};
	if (session_may(s, MAY_LEGAL_TABLES, true, NULL) || op_may_write(s)) {
		err_clear(&s->err); /* it is shown all the same */
		return OMBUD_OK;
	}
	if (op_begin(s))
		return s->err.status;
	if (!setting_set_number(s->db, &s->err, "retention.seen", total) && !setting_set_number(s->db, &s->err, "retention.day", 0) &&
	    !setting_set_number(s->db, &s->err, "retention.waits", 0) && !audit_add(s->db, &s->err, &e))
		return db_commit(s->db, &s->err);
	db_rollback(s->db);
	return s->err.status;
}

static const char *stays(struct filling *f, const struct sweep_sum *sum)
{
	const char *text = "";
	for (int i = SWEEP_GOES + 1; i < SWEEP_WHYS; i++)
		if (sum->refused[i])
			text = arena_printf(f->memory, "%s%s%s %lld", text, text[0] ? ", " : "", sweep_why_words((enum sweep_why)i),
			    (long long)sum->refused[i]);
	return text;
}

enum ombud_status fill_sweep(struct filling *f)
{
	struct ombud_session *s = f->s;
	struct sweep w;
	if (session_may(s, MAY_LIST, true, NULL) || sweep_begin(&w, s, f->memory) || sweep_look(&w))
		return s->err.status;
	for (size_t i = 0; i < w.sums.n; i++) {
		int64_t refused = 0;
		for (int k = SWEEP_GOES + 1; k < SWEEP_WHYS; k++)
			refused += w.sums.v[i].refused[k];
		fill(f, w.sums.v[i].what);
		fill_int(f, w.sums.v[i].due);
		fill_int(f, refused);
		fill(f, stays(f, &w.sums.v[i]));
	}
	return seen(s, sweep_total(&w));
}

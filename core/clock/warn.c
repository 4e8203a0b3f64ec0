#include "clock/warn.h"

#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "base/vec.h"
#include "ops/op.h"
#include "store/audit.h"
#include "store/clockrow.h"
#include "store/fact.h"
#include "store/setting.h"

enum { TURN = 4000, UNREAD_DAYS = 1, IDENTITY_DAYS = 7, REMIND_DAYS = 14, HOUR = 3600 };

static const struct {
	const char *reason, *words;
} reasons[] = {
    {"unread", N_("not triaged on the day after it came")},
    {"identity", N_("a week without a decision who asks")},
    {"remind", N_("two weeks since the question: a reminder is due")},
    {"due-10", N_("ten working days are left")},
    {"due-5", N_("five working days are left")},
    {"due-2", N_("two working days are left")},
    {"due-0", N_("it is due today")},
    {"overdue", N_("overdue")},
    {"h24", N_("24 hours since the breach was known")},
    {"h48", N_("48 hours since the breach was known")},
    {"h66", N_("66 hours since the breach was known: six are left")},
};

const char *warn_words(const char *reason)
{
	for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
		if (strcmp(reasons[i].reason, reason) == 0)
			return _(reasons[i].words);
	return "";
}

/* ---- what is looked at ---------------------------------------------------------------------------- */

struct seen {
	int64_t id, kind, state, received, due_day, due_at, identity, asked;
};

struct told {
	int64_t ticket;
	const char *type, *reason;
	int32_t due; /* the date that it was about, 0: none */
};

struct looking {
	struct ombud_session *s;
	struct arena *a;
	int64_t now;
	int32_t today, in2, in5, in10; /* so many working days from now */
	VEC(struct seen) open;
	VEC(struct told) old, fresh;
};

static const struct sql OPEN = {"open tickets that may be warned of", "iiiii",
    "SELECT id, kind, state, received_at, due_day, due_at, identity, asked_day FROM ticket"
    " WHERE is_open = 1 AND answered_at = 0 AND id > $1"
    " AND (due_at <= $2 OR (state = 1 AND received_at < $3) OR state = 3 OR (identity = 0 AND kind < 7 AND received_at < $4))"
    " ORDER BY id LIMIT $5", false};
/* Who has told the authority has met the 72 hours, whatever is still to be written down. */
static const struct sql BREACHES = {"open breaches", "i",
    "SELECT id, kind, state, coalesce((SELECT CAST(f.value AS INTEGER) FROM fact f WHERE f.ticket_id = ticket.id"
    " AND f.name = '" FACT_AWARE "' AND f.withdrawn = 0 ORDER BY f.id DESC LIMIT 1), received_at), due_day, due_at,"
    " identity, asked_day FROM ticket WHERE kind = $1 AND is_open = 1 AND answered_at = 0 AND NOT EXISTS (SELECT 1 FROM fact n"
    " WHERE n.ticket_id = ticket.id AND n.name = '" FACT_NOTIFIED "' AND n.withdrawn = 0) ORDER BY id", false};
static const struct sql TOLD = {"what was warned of", "ii",
    "SELECT ticket_id, type, reason, to_day FROM clock_event WHERE ticket_id BETWEEN $1 AND $2"
    " AND withdrawn = 0 AND type || '' IN ('warn', 'escalate', 'remind') AND from_day > 0 ORDER BY ticket_id", false};

static void begin(struct looking *k, struct ombud_session *s, struct arena *a)
{
	const struct constants *c = &s->constants;
	*k = (struct looking){.s = s, .a = a, .now = session_now(s), .today = session_today(s)};
	k->in2 = add_workdays(c->calendar, k->today, 2, c->eves_off);
	k->in5 = add_workdays(c->calendar, k->today, 5, c->eves_off);
	k->in10 = add_workdays(c->calendar, k->today, 10, c->eves_off);
}

static enum ombud_status load(struct looking *k, struct rows r)
{
	while (db_next(&r)) {
		const struct seen t = {db_int(&r, 0), db_int(&r, 1), db_int(&r, 2), db_int(&r, 3), db_int(&r, 4), db_int(&r, 5),
		    db_int(&r, 6), db_int(&r, 7)};
		vec_push(&k->open, t);
	}
	if (db_end(&r) || !k->open.n)
		return k->s->err.status;
	r = db_select(k->s->db, &k->s->err, &TOLD, I(k->open.v[0].id), I(k->open.v[k->open.n - 1].id));
	while (db_next(&r)) {
		const struct told t = {db_int(&r, 0), db_keep(&r, k->a, 1), db_keep(&r, k->a, 2), (int32_t)db_int(&r, 3)};
		vec_push(&k->old, t);
	}
	return db_end(&r);
}

static void end(struct looking *k)
{
	vec_free(&k->open);
	vec_free(&k->old);
	vec_free(&k->fresh);
	arena_free(k->a);
}

/* ---- what is told --------------------------------------------------------------------------------- */

static bool told(const struct looking *k, size_t from, const struct told *t)
{
	for (size_t i = from; i < k->old.n && k->old.v[i].ticket == t->ticket; i++) {
		const struct told *x = &k->old.v[i];
		if (strcmp(x->type, t->type) == 0 && (!t->reason || (strcmp(x->reason, t->reason) == 0 && x->due == t->due)))
			return true;
	}
	return false;
}

static void tell(struct looking *k, size_t from, const struct seen *t, const char *type, const char *reason, int32_t due)
{
	const struct told x = {t->id, type, reason, due};
	if (!told(k, from, &x))
		vec_push(&k->fresh, x);
}

/* Clocks of the law: those whose passing is the DPO's to know of. */
static bool is_legal(const struct kind_info *i)
{
	return i->clock == CLOCK_MONTH || i->clock == CLOCK_LETTER || i->clock == CLOCK_HOURS72;
}

/* The last mark that was passed; a date that a pause moves each day is none yet. */
static const char *due_reason(const struct looking *k, const struct seen *t, const struct kind_info *i)
{
	if (t->due_at <= k->now)
		return "overdue";
	if (!t->due_day || t->state == STATE_ID_WAIT || t->state == STATE_CLARIFY_WAIT || t->state == STATE_CUSTOMER_WAIT)
		return NULL;
	if (t->due_day <= k->today)
		return "due-0";
	if (t->due_day <= k->in2)
		return "due-2";
	if (!is_legal(i))
		return NULL;
	return t->due_day <= k->in5 ? "due-5" : t->due_day <= k->in10 ? "due-10" : NULL;
}

static void look_at_due(struct looking *k, size_t from, const struct seen *t, const struct kind_info *i)
{
	const char *reason = due_reason(k, t, i);
	if (!reason)
		return;
	tell(k, from, t, "warn", reason, (int32_t)t->due_day);
	if (t->due_at <= k->now && is_legal(i))
		tell(k, from, t, "escalate", "overdue", (int32_t)t->due_day);
}

static void look_at_day(struct looking *k, size_t from, const struct seen *t)
{
	const struct kind_info *i = kind_info((enum kind)t->kind);
	int32_t received = local_day(k->s->constants.zone, t->received);
	const struct told reminded = {.ticket = t->id, .type = "remind"};
	if (!i || i->clock == CLOCK_HOURS72)
		return;
	look_at_due(k, from, t, i);
	if (t->state == STATE_NEW && k->today - received >= UNREAD_DAYS)
		tell(k, from, t, "warn", "unread", 0);
	if (i->identity && t->identity == IDENTITY_UNKNOWN && k->today - received >= IDENTITY_DAYS)
		tell(k, from, t, "warn", "identity", 0);
	if (t->state == STATE_ID_WAIT && t->asked && k->today - t->asked >= REMIND_DAYS && !told(k, from, &reminded))
		tell(k, from, t, "warn", "remind", 0);
}

static void look_at_breach(struct looking *k, size_t from, const struct seen *t)
{
	int64_t hours = (k->now - t->received) / HOUR;
	const char *reason = hours >= 66 ? "h66" : hours >= 48 ? "h48" : hours >= 24 ? "h24" : NULL;
	look_at_due(k, from, t, kind_info(KIND_BREACH));
	if (reason && t->due_at > k->now)
		tell(k, from, t, "warn", reason, 0);
}

static void look(struct looking *k, void (*at)(struct looking *k, size_t from, const struct seen *t))
{
	size_t from = 0;
	for (size_t i = 0; i < k->open.n; i++) {
		while (from < k->old.n && k->old.v[from].ticket < k->open.v[i].id)
			from++;
		at(k, from, &k->open.v[i]);
	}
}

/* ---- written down --------------------------------------------------------------------------------- */

static enum ombud_status add_audit(struct looking *k)
{
	id_vec ids = {0};
	for (size_t i = 0; i < k->fresh.n; i++)
		if (!ids.n || ids.v[ids.n - 1] != k->fresh.v[i].ticket)
			vec_push(&ids, k->fresh.v[i].ticket);
	struct audit_entry e = {.at = k->now,
	    .by_id = k->s->agent.id,
	    .session_id = k->s->id,
	    .act = "warn",
	    .object = "ticket",
	    .object_id = ids.n == 1 ? ids.v[0] : 0,
	    .n = (int64_t)ids.n,
	    .detail = "tick",
	    .ids = ids.n > 1 ? ids.v : NULL};
	enum ombud_status status = audit_add(k->s->db, &k->s->err, &e);
	vec_free(&ids);
	return status;
}

static enum ombud_status write_down(struct looking *k)
{
	for (size_t i = 0; i < k->fresh.n; i++) {
		int64_t id;
		const struct told *t = &k->fresh.v[i];
		const struct clock_event e = {.ticket_id = t->ticket,
		    .at = k->now,
		    .type = t->type,
		    .from_day = k->today,
		    .to_day = t->due,
		    .reason = t->reason};
		if (clock_event_insert(&id, k->s->db, &k->s->err, &e))
			return k->s->err.status;
	}
	return k->fresh.n ? add_audit(k) : OMBUD_OK;
}

/* ---- the passes ----------------------------------------------------------------------------------- */

static enum ombud_status page(struct looking *k, bool *more)
{
	int64_t at, day;
	const struct constants *c = &k->s->constants;
	*more = false;
	if (setting_number(&day, k->s->db, &k->s->err, "warn.day") || day >= k->today || setting_number(&at, k->s->db, &k->s->err, "warn.at"))
		return k->s->err.status;
	if (load(k, db_select(k->s->db, &k->s->err, &OPEN, I(at), I(local_instant(c->zone, k->in10 + 1, 0)),
	                I(local_instant(c->zone, k->today, 0)),
	                I(local_instant(c->zone, k->today - IDENTITY_DAYS + 1, 0)), I(TURN))))
		return k->s->err.status;
	look(k, look_at_day);
	*more = k->open.n == TURN;
	if (write_down(k) || setting_set_number(k->s->db, &k->s->err, "warn.at", *more ? k->open.v[k->open.n - 1].id : 0))
		return k->s->err.status;
	return *more ? OMBUD_OK : setting_set_number(k->s->db, &k->s->err, "warn.day", k->today);
}

static enum ombud_status day_pass(struct ombud_session *s)
{
	bool more = true;
	while (more) {
		struct arena memory = {0};
		struct looking k;
		if (op_begin(s))
			return s->err.status;
		begin(&k, s, &memory); /* what it keeps, end() frees: nothing may leave between them */
		enum ombud_status status = page(&k, &more);
		if (status)
			db_rollback(s->db);
		else
			status = db_commit(s->db, &s->err);
		end(&k);
		if (status)
			return status;
	}
	return OMBUD_OK;
}

static enum ombud_status look_at_breaches(struct looking *k)
{
	if (load(k, db_select(k->s->db, &k->s->err, &BREACHES, I(KIND_BREACH))))
		return k->s->err.status;
	look(k, look_at_breach);
	return OMBUD_OK;
}

static enum ombud_status write_breaches(struct ombud_session *s)
{
	struct arena memory = {0};
	struct looking k;
	if (op_begin(s))
		return s->err.status;
	begin(&k, s, &memory);
	enum ombud_status status = look_at_breaches(&k);
	if (!status)
		status = write_down(&k);
	if (status)
		db_rollback(s->db);
	else
		status = db_commit(s->db, &s->err);
	end(&k);
	return status;
}

/* Most passes find nothing to write, and lock nothing. */
static enum ombud_status breach_pass(struct ombud_session *s)
{
	struct arena memory = {0};
	struct looking k;
	begin(&k, s, &memory);
	enum ombud_status status = look_at_breaches(&k);
	bool any = k.fresh.n > 0;
	end(&k);
	return !status && any ? write_breaches(s) : status;
}

enum ombud_status warn_look(struct ombud_session *s)
{
	int64_t day;
	enum ombud_status status = setting_number(&day, s->db, &s->err, "warn.day");
	if (!status && day < session_today(s))
		status = day_pass(s);
	return status ? status : breach_pass(s);
}

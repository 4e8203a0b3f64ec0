/* A ticket as it stood at the end of the period: by its events, and where it is older than those, by its row. */
#include <stdlib.h>
#include <string.h>

#include "base/time.h"
#include "base/vec.h"
#include "model/required.h"
#include "ops/law.h"
#include "report/read.h"

enum { REOPEN_SECONDS = 30 * 86400, MOST_PAUSES = 64 };

static const struct sql TICKETS = {"tickets for the report", "i",
    "SELECT id, kind, state, is_open, priority, identity, received_at, due_at, strict_at, letter_day, extension,"
    " resolution, answered_at, closed_at FROM ticket WHERE received_at <= $1 ORDER BY id",
    false};
static const struct sql EVENTS = {"events for the report", "",
    "SELECT ticket_id, at, type, from_day, to_day, reason FROM clock_event WHERE withdrawn = 0 ORDER BY ticket_id, id",
    false};
static const struct sql FACTS = {"facts of a ticket for the report", "ii",
    "SELECT name, value, at FROM fact WHERE ticket_id = $1 AND withdrawn = 0 AND at <= $2 ORDER BY id", true};
static const struct sql RATED = {"ratings of a ticket", "iii",
    "SELECT count(*) FROM rating WHERE ticket_id = $1 AND at >= $2 AND at <= $3", false};

struct event {
	int64_t at;
	const char *type, *reason;
	int32_t from, to;
};

struct ticket {
	struct report_thing t;
	enum state now_state;
	enum priority priority;
	int64_t received, closed, answered;
	int32_t letter_day;
	const char *extension;
	bool verified;
};

struct looking {
	struct report_reading *r;
	struct arena memory; /* of the ticket at hand */
	VEC(struct event) events;
	struct rows next;    /* of events: stands on the first that was not taken */
	bool more;
};

static bool is(const struct event *e, const char *type)
{
	return strcmp(e->type, type) == 0;
}

static int32_t day(const struct looking *k, int64_t at)
{
	return at ? local_day(k->r->s->constants.zone, at) : 0;
}

/* ---- its events ---------------------------------------------------------------------------------- */

/* Both statements go through the tickets in the order of their numbers. */
static void take_events(struct looking *k, int64_t ticket)
{
	k->events.n = 0;
	while (k->more && db_int(&k->next, 0) <= ticket) {
		if (db_int(&k->next, 0) == ticket)
			vec_push(&k->events, ((struct event){.at = db_int(&k->next, 1),
			                         .type = db_keep(&k->next, &k->memory, 2),
			                         .from = (int32_t)db_int(&k->next, 3),
			                         .to = (int32_t)db_int(&k->next, 4),
			                         .reason = db_keep(&k->next, &k->memory, 5)}));
		k->more = db_next(&k->next);
	}
}

/* The last of that type until then, by time; *any tells whether there is one at all. */
static const struct event *last_of(const struct looking *k, const char *type, int64_t until, bool *any)
{
	const struct event *last = NULL;
	*any = false;
	for (size_t i = 0; i < k->events.n; i++) {
		const struct event *e = &k->events.v[i];
		if (!is(e, type))
			continue;
		*any = true;
		if (e->at <= until && (!last || e->at >= last->at))
			last = e;
	}
	return last;
}

/* ---- how it stood -------------------------------------------------------------------------------- */

/* Before there were events: what ended later was open, and what was closed after its rest had ended long
 * before. */
static enum state by_row(const struct ticket *t, int64_t until, bool known_later)
{
	if (t->now_state == STATE_CLOSED && known_later && t->answered && t->answered <= until)
		return STATE_RESOLVED;
	if (t->t.now_open)
		return known_later ? STATE_WORK : t->now_state;
	return t->closed > until || known_later ? STATE_WORK : t->now_state;
}

static enum state state_of(const struct looking *k, const struct ticket *t)
{
	bool any;
	const struct event *e = last_of(k, "state", k->r->p->until, &any);
	return e ? state_find(e->reason, strlen(e->reason)) : by_row(t, k->r->p->until, any);
}

static const char *code_at_end(const struct looking *k, const struct ticket *t)
{
	bool any;
	const struct event *e = last_of(k, "code", k->r->p->until, &any);
	return e ? e->reason : any ? "" : t->t.now_code;
}

static int32_t triaged(const struct looking *k)
{
	static const char *const not[] = {"new", "spam", "merged"};
	const struct event *first = NULL;
	for (size_t i = 0; i < k->events.n; i++) {
		const struct event *e = &k->events.v[i];
		bool counts = is(e, "state");
		for (size_t n = 0; n < sizeof not / sizeof *not; n++)
			counts &= strcmp(e->reason, not[n]) != 0;
		if (counts && (!first || e->at < first->at))
			first = e;
	}
	return first && first->at <= k->r->p->until ? day(k, first->at) : 0;
}

/* Also after the period: a later report of it tells more. */
static bool reopened(const struct looking *k, int64_t answered)
{
	const struct event *before = NULL;
	for (size_t i = 0; i < k->events.n; i++) {
		const struct event *e = &k->events.v[i];
		if (!is(e, "state"))
			continue;
		bool ended = before && (strcmp(before->reason, "resolved") == 0 || strcmp(before->reason, "closed") == 0);
		if (ended && strcmp(e->reason, "work") == 0 && e->at >= answered && e->at - answered <= REOPEN_SECONDS)
			return true;
		before = e;
	}
	return false;
}

/* ---- its dates ------------------------------------------------------------------------------------ */

/* The pauses that had begun by then, as long as they were then. */
static size_t pauses_at(const struct looking *k, int32_t today, struct pause out[MOST_PAUSES])
{
	size_t n = 0;
	for (size_t i = 0; i < k->events.n && n < MOST_PAUSES; i++) {
		const struct event *e = &k->events.v[i];
		if (is(e, "pause") && e->from <= today)
			out[n++] = (struct pause){e->from, e->to && e->to <= today ? e->to : INT32_MAX};
	}
	return n;
}

static bool clock_at(struct clock_out *out, const struct looking *k, const struct ticket *t, int64_t at, bool extended)
{
	struct pause pauses[MOST_PAUSES];
	struct err ignored = {0};
	const struct kind_info *kind = kind_info(t->t.kind);
	const struct constants *law = law_on(k->r->s, day(k, t->received));
	if (!law || kind->clock == CLOCK_NONE || (kind->clock == CLOCK_LETTER && !t->letter_day))
		return false;
	struct clock_in in = {.kind = t->t.kind,
	    .priority = t->priority,
	    .received = t->t.aware_at,
	    .letter_day = t->letter_day,
	    .pauses = pauses,
	    .n_pauses = kind->pauses ? pauses_at(k, day(k, at), pauses) : 0,
	    .extended = extended && kind->extend,
	    .today = day(k, at)};
	return !clock_compute(out, NULL, &ignored, law, &in);
}

/* Which moved it: the last that took effect until then. */
static const struct event *extension_at(const struct looking *k, int64_t at)
{
	bool any;
	return last_of(k, "extend", at, &any);
}

/* Who has told the authority in time owes it no date; who has not yet does, whatever was told later. */
static void breach_dates(const struct looking *k, struct ticket *t, int64_t at)
{
	struct clock_out out;
	if (!clock_at(&out, k, t, at, false))
		return;
	t->t.due_at = t->t.strict_at = t->t.told_at && t->t.told_at <= out.due_at ? DUE_NEVER : out.due_at;
}

/* What was neither paused nor extended has the dates of its row. */
static void dates(struct looking *k, struct ticket *t)
{
	int64_t at = t->t.answered_at && t->t.answered_at < k->r->p->until ? t->t.answered_at : k->r->p->until;
	bool any, moved = false;
	struct clock_out out;
	for (size_t i = 0; i < k->events.n; i++)
		moved |= is(&k->events.v[i], "pause") || is(&k->events.v[i], "extend");
	const struct event *e = last_of(k, "extend", at, &any);
	bool extended = e || (!any && t->extension[0]);
	t->t.due_at = t->t.now_due_at;
	t->t.strict_at = t->t.now_strict_at;
	if (t->t.kind == KIND_BREACH) {
		breach_dates(k, t, at);
		return;
	}
	if (!moved || !clock_at(&out, k, t, at, extended))
		return;
	t->t.due_at = extended && out.extended_at ? out.extended_at : out.due_at;
	t->t.strict_at = out.strict_at ? out.strict_at : out.due_at;
}

static void extension(struct looking *k, struct ticket *t)
{
	struct clock_out out;
	const struct event *e = extension_at(k, k->r->p->until);
	t->t.extension = t->extension[0] ? t->extension : "none";
	if (!e)
		return;
	t->t.extended_day = day(k, e->at);
	t->t.extension = e->reason[0] ? e->reason : t->t.extension;
	if (clock_at(&out, k, t, e->at, false))
		t->t.before_due = out.due_day - t->t.extended_day;
}

/* ---- pauses ---------------------------------------------------------------------------------------- */

static void put_pause(struct looking *k, const struct ticket *t, const struct event *e)
{
	int32_t last = k->r->p->b < day(k, k->r->p->until) ? k->r->p->b : day(k, k->r->p->until);
	int32_t to = e->to && e->to <= last ? e->to : last;
	k->r->put(k->r->data, FROM_PAUSES,
	    &(struct report_thing){.ticket = t->t.ticket, .kind = t->t.kind, .day = e->from, .value = to > e->from ? to - e->from : 0});
}

/* Who asks a customer is not late: the law's clock is none of it. */
static void pauses(struct looking *k, struct ticket *t)
{
	const struct report_span *p = k->r->p;
	const struct kind_info *kind = kind_info(t->t.kind);
	for (size_t i = 0; i < k->events.n; i++) {
		const struct event *e = &k->events.v[i];
		if (!is(e, "pause") || e->from < p->a || e->from > p->b)
			continue;
		t->t.n_pauses++;
		t->t.late_ask |= (kind->pauses & (PAUSE_IDENTITY | PAUSE_CLARIFY)) && e->from - t->t.day > p->ask_days;
		put_pause(k, t, e);
	}
}

/* An ask that narrows a search asks nobody who they are: it says so, or what is imported waits from then on. */
static bool asks_who(const struct looking *k, const struct event *ask)
{
	const char *to = strrchr(ask->reason, ' ');
	if (to)
		return strcmp(to + 1, "id_wait") == 0;
	for (size_t i = 0; i < k->events.n; i++) {
		const struct event *e = &k->events.v[i];
		if (is(e, "state") && e->at == ask->at && strcmp(e->reason, "clarify_wait") == 0)
			return false;
	}
	return true;
}

static void identity(struct looking *k, struct ticket *t)
{
	t->t.asks_identity = kind_info(t->t.kind)->identity;
	for (size_t i = 0; i < k->events.n; i++) {
		const struct event *e = &k->events.v[i];
		t->t.asked |= is(e, "ask") && e->at <= k->r->p->until && asks_who(k, e);
	}
	t->t.proven = t->verified;
}

/* ---- facts ----------------------------------------------------------------------------------------- */

/* As facts keep an instant. */
static int64_t time_of(const char *value, int64_t recorded)
{
	int64_t at = strtoll(value, NULL, 10);
	return at > 0 ? at : recorded;
}

static void take_fact(struct looking *k, struct ticket *t, const char *name, const char *value, int64_t at)
{
	if (strcmp(name, FACT_NOTIFIED) == 0)
		t->t.told_at = time_of(value, at);
	else if (strcmp(name, FACT_AWARE) == 0)
		t->t.aware_at = time_of(value, t->t.at);
	else if (strcmp(name, "late-reason") == 0)
		t->t.late_reason = true;
	else if (strcmp(name, "subjects-told") == 0)
		t->t.subjects_told = true;
	else if (strcmp(name, "risk") == 0)
		t->t.risk = arena_str(&k->memory, value);
	else if (strcmp(name, "upheld") == 0)
		t->t.upheld = strcmp(value, "no") != 0;
}

static enum ombud_status facts(struct looking *k, struct ticket *t)
{
	struct ombud_session *s = k->r->s;
	t->t.risk = "";
	if (t->t.kind != KIND_BREACH && t->t.kind != KIND_COMPLAINT && t->t.kind != KIND_DPA)
		return OMBUD_OK;
	struct rows q = db_select(s->db, &s->err, &FACTS, I(t->t.ticket), I(k->r->p->until));
	while (db_next(&q)) {
		const char *name = db_keep(&q, &k->memory, 0);
		take_fact(k, t, name, db_text(&q, 1), db_int(&q, 2));
	}
	return db_end(&q);
}

static enum ombud_status ratings(struct looking *k, struct ticket *t)
{
	struct ombud_session *s = k->r->s;
	int64_t n = 0;
	if (!kind_info(t->t.kind)->service || !t->t.answered_at || t->t.answered_day < k->r->p->a)
		return OMBUD_OK;
	enum ombud_status status =
	    db_one(&n, s->db, &s->err, &RATED, I(t->t.ticket), I(k->r->p->from), I(k->r->p->until));
	t->t.rated = (int)n;
	return status;
}

/* ---- all ------------------------------------------------------------------------------------------- */

static void read_row(struct looking *k, struct ticket *t, const struct rows *q)
{
	*t = (struct ticket){.t = {.ticket = db_int(q, 0),
	                         .kind = (enum kind)db_int(q, 1),
	                         .now_open = db_int(q, 3) != 0,
	                         .now_due_at = db_int(q, 7),
	                         .now_strict_at = db_int(q, 8),
	                         .now_code = db_keep(q, &k->memory, 11)},
	    .now_state = (enum state)db_int(q, 2),
	    .priority = (enum priority)db_int(q, 4),
	    .verified = db_int(q, 5) == IDENTITY_VERIFIED,
	    .received = db_int(q, 6),
	    .letter_day = (int32_t)db_int(q, 9),
	    .extension = db_keep(q, &k->memory, 10),
	    .answered = db_int(q, 12),
	    .closed = db_int(q, 13)};
	t->t.now_extended = t->extension[0] != '\0';
	t->t.at = t->received;
	t->t.aware_at = t->received;
	t->t.day = day(k, t->received);
}

static enum ombud_status look_at(struct looking *k, struct ticket *t)
{
	take_events(k, t->t.ticket);
	if (!kind_info(t->t.kind) || !(k->r->kinds >> t->t.kind & 1))
		return OMBUD_OK;
	t->t.answered_at = t->answered <= k->r->p->until ? t->answered : 0;
	t->t.answered_day = day(k, t->t.answered_at);
	t->t.state = state_of(k, t);
	t->t.is_open = t->t.state && state_info(t->t.state)->open;
	t->t.code = code_at_end(k, t);
	t->t.triaged_day = triaged(k);
	t->t.reopened = t->t.answered_at && reopened(k, t->t.answered_at);
	if (facts(k, t))
		return k->r->s->err.status;
	dates(k, t);
	extension(k, t);
	pauses(k, t);
	identity(k, t);
	if (ratings(k, t))
		return k->r->s->err.status;
	k->r->put(k->r->data, FROM_TICKETS, &t->t);
	return OMBUD_OK;
}

enum ombud_status report_read_tickets(struct report_reading *r)
{
	struct ombud_session *s = r->s;
	struct looking k = {.r = r};
	enum ombud_status status = OMBUD_OK;
	k.next = db_select_values(s->db, &s->err, &EVENTS, NULL, 0);
	k.more = db_next(&k.next);
	struct rows q = db_select(s->db, &s->err, &TICKETS, I(r->p->until));
	while (!status && db_next(&q)) {
		struct ticket t;
		read_row(&k, &t, &q);
		status = look_at(&k, &t);
		arena_free(&k.memory);
	}
	enum ombud_status end = db_end(&q), events = db_end(&k.next);
	vec_free(&k.events);
	return status ? status : end ? end : events;
}

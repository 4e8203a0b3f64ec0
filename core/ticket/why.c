/* The clock of a ticket in words: every date with its article, what moved it, and what was done in time. */
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "due_room.h"
#include "ops/law.h"
#include "ops/move.h"
#include "store/clockrow.h"
#include "store/fact.h"
#include "store/ticket.h"
#include "clock/warn.h"

enum { TARGET_DAYS = 15 }; /* DOMAIN C.3.6: the desk's own aim */

struct telling {
	struct ombud_session *s;
	struct due *d;
	struct ticket_row t;
	struct clock_event *e;
	size_t n;
	const struct constants *law;
	VEC(const char *) why;
};

#define SAY(k, ...) vec_push(&(k)->why, arena_printf(&(k)->d->arena, __VA_ARGS__))

static const char *day(struct telling *k, int64_t d)
{
	char text[DAY_TEXT];
	return arena_str(&k->d->arena, day_text(text, (int32_t)d));
}

static bool is(const struct clock_event *e, const char *type)
{
	return strcmp(e->type, type) == 0;
}

/* ---- events ------------------------------------------------------------------------------------- */

static const char *lawful(struct telling *k, int32_t from)
{
	return asked_late(k->s, &k->t, from)
	           ? arena_printf(&k->d->arena, _("late-ask: more than %d days after receipt, for a reason that was given"),
	                 k->law->ask_days)
	           : arena_printf(&k->d->arena, _("lawful: asked within %d days of receipt"), k->law->ask_days);
}

static void say_pause(struct telling *k, const struct clock_event *e)
{
	if (!e->to_day)
		SAY(k, _("Paused since %s, still (%s; Art. 12(6) GDPR, EDPB 01/2022)."), day(k, e->from_day), lawful(k, e->from_day));
	else
		SAY(k, _("Paused from %s to %s, %d days (%s; Art. 12(6) GDPR, EDPB 01/2022)."), day(k, e->from_day),
		    day(k, e->to_day), (int)(e->to_day - e->from_day), lawful(k, e->from_day));
}

static void say_waiting(struct telling *k, const struct clock_event *e)
{
	if (is(e, "notice"))
		SAY(k, _("A notice of an extension (%s) has not left yet: it extends if it leaves by %s (Art. 12(3) GDPR)."),
		    e->reason, day(k, k->t.due_day));
	if (is(e, "ask"))
		SAY(k, _("A question has not left yet: the clock runs on until it has."));
}

static void say_stop(struct telling *k, const struct clock_event *e)
{
	if (k->t.kind == KIND_RESTRICTION)
		SAY(k, _("Restricted on %s (Art. 18(1) GDPR)."), day(k, e->from_day));
	else
		SAY(k, _("Stopped on %s: %s."), day(k, e->from_day), e->reason);
}

static void say_event(struct telling *k, const struct clock_event *e)
{
	if (!e->from_day)
		say_waiting(k, e);
	else if (is(e, "ask"))
		SAY(k, _("Asked on %s."), day(k, e->from_day));
	else if (is(e, "remind"))
		SAY(k, _("Reminded on %s."), day(k, e->from_day));
	else if (is(e, "pause"))
		say_pause(k, e);
	else if (is(e, "notice"))
		SAY(k, _("Notice of an extension (%s): %s."), e->reason, day(k, e->from_day));
	else if (is(e, "extend") && !k->t.extension[0])
		SAY(k, _("The notice of %s extends nothing: as receipt and pauses are known now, it came too late (Art. 12(3) GDPR)."),
		    day(k, e->from_day));
	else if (is(e, "extend"))
		SAY(k, _("Extended by the notice of %s (%s; Art. 12(3) GDPR)."), day(k, e->from_day), e->reason);
	else if (is(e, "answer"))
		SAY(k, _("Answered on %s."), day(k, e->from_day));
	else if (is(e, "stop"))
		say_stop(k, e);
	else if (is(e, "warn"))
		SAY(k, _("Warned on %s: %s."), day(k, e->from_day), warn_words(e->reason));
	else if (is(e, "escalate"))
		SAY(k, _("Overdue: escalated to the DPO on %s."), day(k, e->from_day));
}

/* ---- duties on the way ---------------------------------------------------------------------------- */

static const struct sql FIRST_LETTER = {"the first letter that left for a ticket", "ii",
    "SELECT coalesce(min(changed_at), 0) FROM outbox WHERE ticket_id = $1 AND state = 2"
    " AND (kind = 'reply' OR (kind = 'ack' AND $2 = 1))", false};

static int64_t event_at(const struct telling *k, const char *type)
{
	for (size_t i = 0; i < k->n; i++)
		if (is(&k->e[i], type))
			return k->e[i].at;
	return 0;
}

static int64_t earlier(int64_t a, int64_t b)
{
	return !a ? b : !b ? a : a < b ? a : b;
}

/* When a duty was done, 0: not yet. A letter that is not the answer acknowledges, and replies, but it confirms nothing. */
static enum ombud_status done_at(int64_t *at, struct telling *k, const char *what)
{
	if (strcmp(what, _("supplement")) == 0)
		return fact_time(at, k->s->db, &k->s->err, k->t.id, FACT_SUPPLEMENT);
	bool stop = strcmp(what, _("stop")) == 0 || strcmp(what, _("apply")) == 0;
	bool ack = strcmp(what, _("acknowledge")) == 0;
	*at = event_at(k, stop ? "stop" : ack ? "ack" : "answer");
	if (stop)
		return OMBUD_OK;
	if (strcmp(what, _("confirm")) == 0) {
		*at = earlier(*at, k->t.answered_at);
		return OMBUD_OK;
	}
	int64_t letter = 0;
	if (db_one(&letter, k->s->db, &k->s->err, &FIRST_LETTER, I(k->t.id), I(ack)))
		return k->s->err.status;
	*at = earlier(earlier(*at, letter), k->t.answered_at);
	return OMBUD_OK;
}

static enum ombud_status tell_met(struct telling *k, const struct clock_out *out)
{
	struct ombud_due_step *v = ARENA_ARRAY(&k->d->arena, struct ombud_due_step, out->n_steps + 1);
	const char *zone = k->s->constants.zone;
	for (size_t i = 0; i < out->n_steps; i++) {
		const struct clock_step *s = &out->steps[i];
		int64_t end = s->day ? local_instant(zone, s->day + 1, 0) : s->at, at;
		v[i] = k->d->face.steps[i];
		if (done_at(&at, k, s->what))
			return k->s->err.status;
		v[i].met = at && at < end  ? arena_printf(&k->d->arena, _("met on %s"), day(k, local_day(zone, at)))
		           : at            ? arena_printf(&k->d->arena, _("late, on %s"), day(k, local_day(zone, at)))
		           : session_now(k->s) < end ? _("open")
		                                     : _("missed");
	}
	k->d->face.steps = v;
	return OMBUD_OK;
}

/* ---- the whole ------------------------------------------------------------------------------------ */

static enum ombud_status load(struct telling *k, int64_t id)
{
	struct ombud_session *s = k->s;
	enum ombud_status status = session_may(s, MAY_LIST, true, NULL);
	if (!status)
		status = ticket_load(&k->t, s->db, &s->err, &k->d->arena, id);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_NOTFOUND, _("there is no ticket #%lld"), (long long)id);
	if (!status)
		status = clock_event_list(&k->e, &k->n, s->db, &s->err, &k->d->arena, id);
	if (!status)
		k->law = law_on(s, local_day(s->constants.zone, k->t.received_at));
	return status ? status : k->law ? OMBUD_OK : s->err.status;
}

static enum ombud_status reckon(struct telling *k)
{
	struct pause *pauses;
	struct clock_out out;
	struct ombud_session *s = k->s;
	const struct kind_info *kind = kind_info((enum kind)k->t.kind);
	struct clock_in in = {.kind = (enum kind)k->t.kind,
	    .priority = (enum priority)k->t.priority,
	    .received = k->t.received_at,
	    .letter_day = (int32_t)k->t.letter_day,
	    .extended = k->t.extension[0] != '\0' && kind && kind->extend,
	    .today = session_today(s)};
	if (kind && kind->clock == CLOCK_HOURS72 &&
	    (due_start(&in.received, s, &k->t) || fact_time(&in.notified, s->db, &s->err, k->t.id, FACT_NOTIFIED)))
		return s->err.status;
	if (clock_pauses(&pauses, &in.n_pauses, s->db, &s->err, &k->d->arena, k->t.id))
		return s->err.status;
	in.pauses = pauses;
	if (kind && !kind->pauses)
		in.n_pauses = 0;
	/* No date, or none of this law: what happened is told all the same. */
	if (clock_compute(&out, &k->d->arena, &s->err, k->law, &in)) {
		SAY(k, "%s", s->err.text);
		err_clear(&s->err);
		return OMBUD_OK;
	}
	due_tell(k->d, &in, &out);
	for (size_t i = 0; i < out.n_why; i++)
		vec_push(&k->why, out.why[i]);
	if (kind->clock == CLOCK_MONTH)
		SAY(k, _("The desk's own aim: day %d, %s."), TARGET_DAYS, day(k, out.received_day + TARGET_DAYS));
	if (k->law->version > 1)
		SAY(k, _("Counted by version %d of the legal constants, those of the day of receipt."), k->law->version);
	return tell_met(k, &out);
}

static void finish(struct telling *k)
{
	const char **v = ARENA_ARRAY(&k->d->arena, const char *, k->why.n + 1);
	if (k->why.n)
		memcpy(v, k->why.v, k->why.n * sizeof *v);
	k->d->face.why = v;
	k->d->face.n_why = k->why.n;
	vec_free(&k->why);
}

enum ombud_status ombud_ticket_why(struct ombud_due **out, struct ombud_session *s, int64_t ticket)
{
	struct telling k = {.s = s};
	session_enter(s);
	*out = NULL;
	k.d = due_new();
	enum ombud_status status = load(&k, ticket);
	if (!status)
		status = reckon(&k);
	for (size_t i = 0; i < k.n && !status; i++)
		say_event(&k, &k.e[i]);
	finish(&k);
	if (status)
		ombud_due_free(&k.d->face);
	else
		*out = &k.d->face;
	return status;
}

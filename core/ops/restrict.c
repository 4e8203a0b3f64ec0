/* Restricted processing: an objection restricts at once (18(1)(d)), a request for restriction by hand; the
 * DPO lifts it, and only after the person was told (18(3)). */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/carried.h"
#include "ops/required.h"

static enum ombud_status set(struct op_ctx *c, const struct ticket_row *t, bool on)
{
	bool changed;
	if (person_restrict(&changed, c->s->db, &c->s->err, t->person_id, on) || !changed)
		return c->s->err.status;
	c->s->ledger_waits = true;
	/* The person's other tickets are restricted with this one: their followers ask anew. */
	if (op_audit(c, on ? "restrict" : "lift", "person", t->person_id, ""))
		return c->s->err.status;
	return op_item(c, &(struct journal_item){.place = RESTRICTED,
	    .row_id = t->person_id,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .field = RESTRICTED,
	    .before = on ? "0" : "1",
	    .after = on ? "1" : "0"});
}

/* Whoever takes it, or triages it, has seen that it objects: before that it is a program's guess. */
static bool objects(const struct ticket_row *t)
{
	return t->kind == KIND_OBJECTION && t->person_id && state_info((enum state)t->state)->open &&
	    (t->state != STATE_NEW || t->assignee_id);
}

enum ombud_status restrict_follow(
    struct op_ctx *c, const struct ticket_row *before, const struct ticket_row *after)
{
	bool again = before->person_id != after->person_id;
	return objects(after) && (again || !objects(before)) ? set(c, after, true) : OMBUD_OK;
}

static enum ombud_status fits(struct op_ctx *c, const struct ticket_row *t)
{
	if (t->kind != KIND_RESTRICTION && t->kind != KIND_OBJECTION)
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("processing is restricted on a restriction or objection ticket (Art. 18 GDPR), this is %s"),
		    kind_info((enum kind)t->kind)->name);
	if (!t->person_id)
		return fail(&c->s->err, OMBUD_CONFLICT, _("nobody is set as the person concerned"));
	return OMBUD_OK;
}

/* From when on stands in the answer; whoever knows better records another day. */
static enum ombud_status keep_day(struct op_ctx *c, const struct ticket_row *t)
{
	struct required_view v;
	char day[DAY_TEXT];
	if (t->kind != KIND_RESTRICTION || required_load(&v, c->s, c->memory, t) || required_fact(&v, "from-day"))
		return c->s->err.status;
	return record_fact(c, t, "from-day", arena_str(c->memory, day_text(day, session_today(c->s))));
}

static const struct sql APPLIED = {"when a restriction began", "i",
    "SELECT count(*) FROM clock_event WHERE ticket_id = $1 AND type = 'stop' AND withdrawn = 0", false};

/* One working day to apply it: the clock's view asks for this event. */
static enum ombud_status keep_event(struct op_ctx *c, const struct ticket_row *t)
{
	int64_t before = 0;
	if (t->kind != KIND_RESTRICTION || db_one(&before, c->s->db, &c->s->err, &APPLIED, I(t->id)) || before)
		return c->s->err.status;
	return clock_note(c, t, (struct clock_event){.type = "stop", .from_day = session_today(c->s), .reason = "restrict"});
}

enum ombud_status apply_restrict(struct op_ctx *c, struct ticket_row *t)
{
	if (fits(c, t) || record_open(c, t) || set(c, t, true) || keep_event(c, t))
		return c->s->err.status;
	return keep_day(c, t);
}

/* A letter that left on the day that is said, or what somebody wrote then of how it was told otherwise. */
static const struct sql TOLD = {"what told a person of the end of a restriction", "iii",
    "SELECT (SELECT count(*) FROM outbox WHERE ticket_id = $1 AND kind = 'reply' AND state = 2"
    "  AND changed_at BETWEEN $2 AND $3 - 1)"
    " + (SELECT count(*) FROM message WHERE ticket_id = $1 AND direction IN (3, 4) AND withdrawn = 0 AND at >= $2)",
    false};

static enum ombud_status was_told(struct op_ctx *c, const struct ticket_row *t, const char *when)
{
	int64_t n = 0;
	char day[DAY_TEXT];
	const char *zone = c->s->constants.zone;
	if (!when)
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("the person is told before a restriction is lifted: send the letter %s and record when it went (record "
		      "lift-notice TIME; Art. 18(3) GDPR)"),
		    t->kind == KIND_RESTRICTION                ? "restriction-lifted"
		    : strcmp(t->resolution, "OVERRIDE") == 0 ? "objection-overridden"
		                                             : "objection-upheld");
	int32_t told = local_day(zone, strtoll(when, NULL, 10));
	if (db_one(&n, c->s->db, &c->s->err, &TOLD, I(t->id), I(local_instant(zone, told, 0)),
	        I(local_instant(zone, told + 1, 0))) || n)
		return c->s->err.status;
	return fail(&c->s->err, OMBUD_CONFLICT,
	    _("no letter to the person left on %s: record the day on which it did (record lift-notice TIME), or say in a note "
	      "how they were told (note TEXT; Art. 18(3) GDPR)"),
	    day_text(day, told));
}

static const struct sql OTHERS = {"what else restricts a person", "ii",
    "SELECT count(*) FROM ticket WHERE person_id = $1 AND id <> $2 AND +kind IN (5, 6) AND +is_open = 1"
    " AND (state > 1 OR assignee_id IS NOT NULL)",
    false};

enum ombud_status apply_lift(struct op_ctx *c, struct ticket_row *t)
{
	struct required_view v;
	int64_t others = 0;
	if (fits(c, t) || required_load(&v, c->s, c->memory, t))
		return c->s->err.status;
	if (was_told(c, t, required_fact(&v, "lift-notice")))
		return c->s->err.status;
	if (db_one(&others, c->s->db, &c->s->err, &OTHERS, I(t->person_id), I(t->id)))
		return c->s->err.status;
	if (others)
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("another ticket of the person that restricts the processing is open: decide that one first (Art. 18(1) "
		      "GDPR)"));
	return set(c, t, false);
}

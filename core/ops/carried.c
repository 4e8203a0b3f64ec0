#include "ops/carried.h"

#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/hand.h"
#include "ops/move.h"
#include "ops/unsent.h"

static const struct op carried_op = {.face = {.name = "clock"}};

/* What the change of one ticket is told. */
struct carried {
	const struct outbox_row *o;
	struct clock_event *e;
	size_t n;
	int32_t day;      /* on which the letter left */
	const char *tell; /* a line for the ticket, "": none */
};

static bool is(const struct clock_event *e, const char *type)
{
	return strcmp(e->type, type) == 0;
}

/* ---- extensions ------------------------------------------------------------------------------- */

enum ombud_status extend_allowed(struct op_ctx *c, const struct ticket_row *t, int32_t sent)
{
	const struct clock_in in = {.kind = (enum kind)t->kind, .extended = t->extension[0] != '\0'};
	return clock_may_extend(&c->s->err, &in, (int32_t)t->due_day, sent);
}

enum ombud_status extend_from(
    struct op_ctx *c, struct ticket_row *t, const char *code, int32_t sent, int64_t letter, int64_t *event)
{
	const struct clock_event e = {.ticket_id = t->id,
	    .at = c->now,
	    .type = "extend",
	    .from_day = sent,
	    .reason = code,
	    .agent_id = c->s->agent.id,
	    .letter = letter};
	if (extend_allowed(c, t, sent) || clock_event_insert(event, c->s->db, &c->s->err, &e))
		return c->s->err.status;
	t->extension = code;
	return due_set(c->s, c->memory, t);
}

enum ombud_status clock_note(struct op_ctx *c, const struct ticket_row *t, struct clock_event e)
{
	int64_t id;
	e.ticket_id = t->id;
	e.at = e.at ? e.at : c->now;
	e.agent_id = c->s->agent.id;
	if (clock_event_insert(&id, c->s->db, &c->s->err, &e))
		return c->s->err.status;
	return op_item(c, &(struct journal_item){.place = "clock",
	    .row_id = id,
	    .ticket_id = t->id,
	    .field = e.type,
	    .after = "1"});
}

/* ---- a letter that left ----------------------------------------------------------------------- */

static enum ombud_status stamp(struct op_ctx *c, struct clock_event *e, int32_t day)
{
	e->from_day = day;
	e->withdrawn = false;
	return clock_event_set(c->s->db, &c->s->err, e);
}

/* Too late is no failure of the letter: the person has it, and the time runs out as it did. */
static enum ombud_status notice_left(struct op_ctx *c, struct ticket_row *t, struct carried *k, struct clock_event *e)
{
	int64_t event;
	char due[DAY_TEXT];
	if (stamp(c, e, k->day))
		return c->s->err.status;
	day_text(due, (int32_t)t->due_day);
	enum ombud_status status = t->is_open ? extend_from(c, t, e->reason, k->day, k->o->id, &event) : OMBUD_OK;
	if (status == OMBUD_CONFLICT) {
		k->tell = arena_printf(c->keep, KEPT_("The notice does not extend the time: %s"), c->s->err.text);
		err_clear(&c->s->err);
		return OMBUD_OK;
	}
	char to[DAY_TEXT];
	if (!status && t->is_open)
		k->tell = arena_printf(c->keep,
		    KEPT_("Extended (%s): the notice left by %s, so the time ends on %s (Art. 12(3) GDPR)."), e->reason, due,
		    day_text(to, (int32_t)t->due_day));
	return status;
}

/* Of "triaged id_wait": from where it asked, or to where. */
static enum state asked(const struct clock_event *e, bool to)
{
	size_t n = strcspn(e->reason, " ");
	const char *second = e->reason + n + (e->reason[n] == ' ');
	return to ? state_find(second, strlen(second)) : state_find(e->reason, n);
}

/* Where its question failed before and was sent again, the ticket waits again. */
static bool waits_for(const struct clock_event *e, const struct ticket_row *t)
{
	return (enum state)t->state == asked(e, !e->withdrawn);
}

static void wait_since(struct op_ctx *c, struct ticket_row *t, enum state to, int32_t day)
{
	t->state = to;
	t->is_open = true;
	t->asked_day = day;
	t->late_ask = asked_late(c->s, t, day);
	if (to == STATE_ID_WAIT)
		t->identity = IDENTITY_ASKED;
}

static enum ombud_status ask_left(struct op_ctx *c, struct ticket_row *t, struct carried *k, struct clock_event *e)
{
	int64_t id;
	bool waits = waits_for(e, t);
	const struct clock_event pause = {.ticket_id = t->id,
	    .at = k->o->changed_at,
	    .type = "pause",
	    .from_day = k->day,
	    .reason = "",
	    .agent_id = k->o->agent_id,
	    .letter = k->o->id};
	if (stamp(c, e, k->day))
		return c->s->err.status;
	if (!waits)
		return OMBUD_OK;
	wait_since(c, t, asked(e, true), k->day);
	if (!due_stops(t, k->day)) {
		k->tell = KEPT_("The question left after the request was due: it stops no clock.");
		return OMBUD_OK;
	}
	if (clock_event_insert(&id, c->s->db, &c->s->err, &pause))
		return c->s->err.status;
	return due_set(c->s, c->memory, t);
}

static enum ombud_status left(struct op_ctx *c, struct ticket_row *t)
{
	struct carried *k = (struct carried *)c->ready;
	for (size_t i = 0; i < k->n; i++) {
		struct clock_event *e = &k->e[i];
		enum ombud_status status = is(e, "notice") ? notice_left(c, t, k, e)
		                           : is(e, "ask") ? ask_left(c, t, k, e)
		                           : is(e, "remind") ? stamp(c, e, k->day)
		                                             : OMBUD_OK;
		if (status)
			return status;
	}
	return OMBUD_OK;
}

/* ---- a letter that did not arrive --------------------------------------------------------------- */

static void ask_lost(struct ticket_row *t, struct carried *k, const struct clock_event *e)
{
	k->tell = KEPT_("The question did not arrive: the clock was not stopped by it. Ask again, or by another way (state "
		    "id_wait|clarify_wait|customer_wait --what ... --reason ...).");
	if ((enum state)t->state != asked(e, true))
		return;
	if (t->identity == IDENTITY_ASKED)
		t->identity = IDENTITY_UNKNOWN;
	t->state = asked(e, false);
	t->asked_day = 0;
	t->late_ask = false;
}

/* An extension stands on its notice alone. */
static void notice_lost(struct ticket_row *t, struct carried *k, bool extended)
{
	k->tell = KEPT_("The notice of an extension did not arrive: the time is not extended (Art. 12(3) GDPR). Until it is due, "
		    "'extend' sends another, or records one given by another way.");
	if (extended)
		t->extension = "";
}

static bool was_extended(const struct carried *k)
{
	for (size_t i = 0; i < k->n; i++)
		if (is(&k->e[i], "extend") && !k->e[i].withdrawn)
			return true;
	return false;
}

static enum ombud_status lost(struct op_ctx *c, struct ticket_row *t)
{
	struct carried *k = (struct carried *)c->ready;
	bool extended = was_extended(k);
	for (size_t i = 0; i < k->n; i++) {
		struct clock_event *e = &k->e[i];
		if (e->withdrawn)
			continue;
		if (is(e, "ask"))
			ask_lost(t, k, e);
		if (is(e, "notice"))
			notice_lost(t, k, extended);
		e->withdrawn = true;
		if (clock_event_set(c->s->db, &c->s->err, e))
			return c->s->err.status;
	}
	return t->is_open || extended ? due_set(c->s, c->memory, t) : OMBUD_OK;
}

/* ---- both ways ---------------------------------------------------------------------------------- */

static enum ombud_status carry(
    struct ombud_session *s, struct arena *a, const struct outbox_row *o, hand_fn change, const char *detail)
{
	struct carried k = {.o = o, .tell = "", .day = local_day(s->constants.zone, o->changed_at)};
	if (!o->ticket_id || clock_event_of_letter(&k.e, &k.n, s->db, &s->err, a, o->id))
		return s->err.status;
	if (!k.n)
		return OMBUD_OK;
	if (hand_one(s, a, &carried_op, o->ticket_id, change, &k, detail))
		return s->err.status;
	return k.tell[0] ? unsent_tell(s, a, o->ticket_id, k.tell) : OMBUD_OK;
}

enum ombud_status carried_left(struct ombud_session *s, struct arena *a, const struct outbox_row *o)
{
	return carry(s, a, o, left, "left");
}

enum ombud_status carried_lost(struct ombud_session *s, struct arena *a, const struct outbox_row *o)
{
	return carry(s, a, o, lost, "lost");
}

#include "ops/move_room.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/held.h"
#include "ops/law.h"
#include "store/clockrow.h"
#include "store/message.h"

enum { STEPS = 5 };

/* The next state on the way: commands mean the end, the law means every step. */
static enum state next_step(const struct ticket_row *t, enum state to)
{
	enum state from = (enum state)t->state;
	const struct kind_info *k = kind_info((enum kind)t->kind);
	if (to == STATE_RESOLVED || to == STATE_APPROVED || to == STATE_REVIEW) {
		if (from == STATE_NEW)
			return STATE_TRIAGED;
		if (from == STATE_TRIAGED || from == STATE_EXT_WAIT || from == STATE_CUSTOMER_WAIT)
			return STATE_WORK;
		if (from == STATE_WORK && to != STATE_REVIEW)
			return k && k->single_eye ? STATE_APPROVED : to;
	}
	if (to == STATE_CUSTOMER_WAIT && from == STATE_TRIAGED)
		return STATE_WORK;
	if (to == STATE_RESOLVED && from == STATE_REVIEW)
		return STATE_APPROVED;
	if (from == STATE_NEW && to != STATE_TRIAGED && to != STATE_SPAM && to != STATE_MERGED)
		return STATE_TRIAGED;
	return to;
}

static bool pauses(enum state s)
{
	return s == STATE_ID_WAIT || s == STATE_CLARIFY_WAIT || s == STATE_CUSTOMER_WAIT;
}

/* ---- what a step changes in the row ---------------------------------------------------------- */

bool asked_late(struct ombud_session *s, const struct ticket_row *t, int32_t day)
{
	int32_t received = local_day(s->constants.zone, t->received_at);
	const struct constants *law = law_on(s, received);
	return day - received > (law ? law : &s->constants)->ask_days;
}

/* What a letter asks is asked on the day it leaves: until then no pause runs. */
static void step_asked(struct op_ctx *c, struct ticket_row *t, int32_t today)
{
	t->asked_day = c->letter ? 0 : today;
	t->late_ask = asked_late(c->s, t, today);
}

static void step_row(struct op_ctx *c, struct ticket_row *t, enum state to)
{
	enum state from = (enum state)t->state;
	int32_t today = local_day(c->s->constants.zone, c->now);
	t->state = to;
	t->is_open = state_info(to)->open;
	if (to == STATE_REVIEW)
		t->author_id = c->s->agent.id;
	if (pauses(to))
		step_asked(c, t, today);
	if (to == STATE_ID_WAIT)
		t->identity = IDENTITY_ASKED;
	if (from == STATE_ID_WAIT && to == STATE_WORK)
		t->identity = IDENTITY_VERIFIED;
	if (to == STATE_RESOLVED || to == STATE_SPAM)
		t->closed_at = c->now;
	if (from == STATE_RESOLVED || from == STATE_CLOSED) {
		t->closed_at = to == STATE_CLOSED ? t->closed_at : 0;
		if (to == STATE_WORK)
			t->resolution = "";
	}
}

/* ---- what a step leaves in the store ------------------------------------------------------------ */

/* Where a ticket goes back to if its question never arrives, and where it goes again if it does after all. */
static const char *asked_from(const struct op_ctx *c, enum state from, enum state to)
{
	return !c->letter ? "" : arena_printf(c->memory, "%s %s", state_info(from)->name, state_info(to)->name);
}

static enum ombud_status add_event(
    struct op_ctx *c, const struct ticket_row *t, const char *type, int32_t from, const char *reason)
{
	int64_t id;
	char number[24];
	struct clock_event e = {.ticket_id = t->id,
	    .at = c->now,
	    .type = type,
	    .from_day = c->letter ? 0 : from,
	    .reason = reason,
	    .letter = c->letter,
	    .agent_id = c->s->agent.id};
	if (clock_event_insert(&id, c->s->db, &c->s->err, &e))
		return c->s->err.status;
	snprintf(number, sizeof number, "%d", (int)from);
	return op_item(c, &(struct journal_item){.place = "clock",
	    .row_id = id,
	    .ticket_id = t->id,
	    .field = type,
	    .after = arena_str(c->memory, number)});
}

/* By letter the pause begins once that has left (carried.c). */
static enum ombud_status add_asked(
    struct op_ctx *c, const struct ticket_row *t, int32_t today, enum state from, enum state to)
{
	if (add_event(c, t, "ask", today, asked_from(c, from, to)) || c->letter)
		return c->s->err.status;
	if (due_stops(t, today))
		return add_event(c, t, "pause", today, "");
	c->remark = _("it was due before now: the question stops no clock");
	return OMBUD_OK;
}

static enum ombud_status end_pause(struct op_ctx *c, const struct ticket_row *t, int32_t today)
{
	int64_t id;
	if (clock_pause_end(&id, c->s->db, &c->s->err, t->id, today))
		return c->s->err.status;
	if (!id)
		return OMBUD_OK;
	return op_item(c, &(struct journal_item){.place = "pause",
	    .row_id = id,
	    .ticket_id = t->id,
	    .field = "end",
	    .before = "0",
	    .after = arena_printf(c->memory, "%d", (int)today)});
}

/* Who refused stands in the answer (12(4)); who must act is asked for until they have. */
static enum ombud_status step_beside(
    struct op_ctx *c, const struct ticket_row *t, enum state from, enum state to)
{
	const char *what = op_arg(c, "what");
	const struct code_info *code = move_code(t);
	if (from == STATE_REVIEW && to == STATE_APPROVED && code && code->refusal)
		return record_fact(c, t, "decided-by", arena_printf(c->memory, "%lld", (long long)c->s->agent.id));
	if (to == STATE_EXT_WAIT && what[0])
		return task_make(c, t, &(struct task_row){.recipient = what, .what = "other", .text = what, .reason = ""});
	return OMBUD_OK;
}

static enum ombud_status step_store(
    struct op_ctx *c, const struct ticket_row *t, enum state from, enum state to)
{
	int32_t today = local_day(c->s->constants.zone, c->now);
	if (pauses(from) && end_pause(c, t, today))
		return c->s->err.status;
	if (pauses(to) && add_asked(c, t, today, from, to))
		return c->s->err.status;
	if (from == STATE_ID_WAIT && to == STATE_WORK && add_event(c, t, "proof", today, ""))
		return c->s->err.status;
	return step_beside(c, t, from, to);
}

/* The words that a move was given are kept beside the chain: they are free text. */
static enum ombud_status keep_words(struct op_ctx *c, const struct ticket_row *t)
{
	const char *what = op_arg(c, "what"), *reason = op_arg(c, "reason");
	if (!what[0] && !reason[0])
		return OMBUD_OK;
	const char *text = arena_printf(c->memory, "%s%s%s", what, what[0] && reason[0] ? "; " : "", reason);
	return op_audit_reason(
	    c, "reason", "ticket", t->id, "reason", text, t->id, t->person_id);
}

/* ---- the way ------------------------------------------------------------------------------------ */

/* Whether the step to next may be made. */
typedef enum ombud_status step_check(
    struct op_ctx *c, const struct ticket_row *t, struct history *h, enum state next);

/* A rule acts with its maker's rights while nobody looks: a decision on a right, and each second person's, is no
 * such act (DOMAIN C.6 lets the desk end service tickets alone). */
static enum ombud_status by_a_person(struct op_ctx *c, const struct ticket_row *t, enum state next)
{
	if (!c->s->rule || next != STATE_APPROVED)
		return OMBUD_OK;
	if (t->state != STATE_REVIEW && kind_info((enum kind)t->kind)->service)
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_DENIED, _("it is decided by a person, who looks at it: no rule does"));
}

static enum ombud_status step_new(
    struct op_ctx *c, const struct ticket_row *t, struct history *h, enum state next)
{
	struct move_facts f;
	if (move_facts_of(c, t, h, &f))
		return c->s->err.status;
	/* What is said with the move becomes a task. */
	f.open_tasks |= next == STATE_EXT_WAIT && f.what[0];
	if (by_a_person(c, t, next))
		return c->s->err.status;
	return move_check(&c->s->err, &f, next);
}

/* What was asked, and why, was said when it was made first. */
static enum ombud_status step_again(
    struct op_ctx *c, const struct ticket_row *t, struct history *h, enum state next)
{
	struct move_facts f;
	if (move_facts_of(c, t, h, &f))
		return c->s->err.status;
	f.what = f.reason = "as said before";
	f.ask_sent = true;
	f.open_tasks |= next == STATE_EXT_WAIT;
	return move_check(&c->s->err, &f, next);
}

static enum ombud_status step_role(
    struct op_ctx *c, const struct ticket_row *t, struct history *h, enum state next)
{
	(void)h;
	return move_may(&c->s->err, session_roles(c->s), (enum state)t->state, next);
}

static enum ombud_status plan(struct op_ctx *c, struct ticket_row *trial, enum state to,
    step_check *check, struct history *h, enum state steps[STEPS], size_t *n)
{
	*n = 0;
	while ((enum state)trial->state != to) {
		enum state next = next_step(trial, to);
		if (*n == STEPS)
			return fail(&c->s->err, OMBUD_CONFLICT, _("there is no way from here to %s"),
			    state_info(to)->name);
		if (check(c, trial, h, next))
			return c->s->err.status;
		step_row(c, trial, next);
		steps[(*n)++] = next;
	}
	return OMBUD_OK;
}

static enum ombud_status move_by(
    struct op_ctx *c, struct ticket_row *t, struct history *h, enum state to)
{
	enum state steps[STEPS], from = (enum state)t->state;
	struct ticket_row trial = *t;
	size_t n;
	if (from == to)
		return OMBUD_OK;
	if (plan(c, &trial, to, step_new, h, steps, &n))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++) {
		if (step_store(c, t, from, steps[i]))
			return c->s->err.status;
		from = steps[i];
	}
	*t = trial;
	c->detail = state_info(to)->name;
	if (due_set(c->s, c->memory, t))
		return c->s->err.status;
	return keep_words(c, t);
}

enum ombud_status move_to(struct op_ctx *c, struct ticket_row *t, enum state to)
{
	return move_by(c, t, &(struct history){0}, to);
}

/* What comes after the decision may still be to do, but for the answer: the approval stands meanwhile. */
static enum ombud_status is_ready(bool *ready, struct op_ctx *c, const struct ticket_row *t, struct history *h)
{
	if (move_look_beside(c, t, h))
		return c->s->err.status;
	required_look(&h->view, c->s, t, c->now);
	*ready = !h->open_tasks && !required_missing(&h->view, true);
	return OMBUD_OK;
}

enum ombud_status move_approved(struct op_ctx *c, struct ticket_row *t)
{
	struct history h = {0};
	bool ready = false;
	if (is_ready(&ready, c, t, &h) || move_by(c, t, &h, ready && t->answered_at ? STATE_RESOLVED : STATE_APPROVED))
		return c->s->err.status;
	return held_approve(c, t, ready);
}

/* Where a guard says no the approval stands: the letter has left all the same. */
enum ombud_status move_answered(struct op_ctx *c, struct ticket_row *t)
{
	struct history h = {0};
	bool ready = false;
	if (t->state != STATE_APPROVED || !t->answered_at || is_ready(&ready, c, t, &h) || !ready)
		return c->s->err.status;
	enum ombud_status status = move_by(c, t, &h, STATE_RESOLVED);
	if (status == OMBUD_CONFLICT || status == OMBUD_DENIED)
		err_clear(&c->s->err);
	return c->s->err.status;
}

enum ombud_status move_would(struct op_ctx *c, const struct ticket_row *t, enum state to)
{
	enum state steps[STEPS];
	struct ticket_row trial = *t;
	struct history h = {0};
	size_t n;
	return plan(c, &trial, to, step_new, &h, steps, &n);
}

/* The code says what the answer has to say, so it may be chosen before that is written: the ticket stays in work. */
static enum ombud_status unwritten(bool *yes, struct op_ctx *c, const struct ticket_row *t, struct history *h)
{
	const struct required *r;
	*yes = false;
	if (t->state == STATE_ID_WAIT || !required_kind((enum kind)t->kind) || move_look_beside(c, t, h))
		return c->s->err.status;
	h->view.rekinded = h->rekinded;
	required_look(&h->view, c->s, t, c->now);
	r = required_missing(&h->view, false);
	*yes = r && r->by == BY_ANSWER;
	return OMBUD_OK;
}

static enum ombud_status to_second(struct op_ctx *c, struct ticket_row *t, struct history *h)
{
	enum state steps[STEPS];
	struct ticket_row trial = *t;
	size_t n;
	bool wants;
	if (unwritten(&wants, c, t, h))
		return c->s->err.status;
	if (!wants)
		return move_by(c, t, h, STATE_REVIEW);
	h->view.answer = -1; /* whether it is all that is wrong */
	if (plan(c, &trial, STATE_REVIEW, step_new, h, steps, &n))
		return c->s->err.status;
	h->view.answer = 0;
	c->remark = _("the code is chosen; now the answer for a second person to read (reply --answers yes), then 'resolve' once more");
	return move_by(c, t, h, STATE_WORK);
}

enum ombud_status move_decided(struct op_ctx *c, struct ticket_row *t)
{
	struct history h = {0};
	if (t->state == STATE_REVIEW || t->state == STATE_APPROVED)
		return move_by(c, t, &h, STATE_RESOLVED);
	if (move_look_back(c, t, &h))
		return c->s->err.status;
	bool two = code_takes_two(move_code(t), (enum kind)t->kind, h.rekinded);
	return two ? to_second(c, t, &h) : move_by(c, t, &h, STATE_RESOLVED);
}

static enum ombud_status way(struct op_ctx *c, const struct ticket_row *from,
    const struct ticket_row *to, step_check *check)
{
	enum state steps[STEPS];
	struct ticket_row trial = *from;
	struct history h = {0};
	size_t n;
	/* The code was chosen before the move was made. */
	trial.resolution = to->resolution;
	return plan(c, &trial, (enum state)to->state, check, &h, steps, &n);
}

enum ombud_status move_again(
    struct op_ctx *c, const struct ticket_row *from, const struct ticket_row *to)
{
	return way(c, from, to, step_again);
}

enum ombud_status move_roles(
    struct op_ctx *c, const struct ticket_row *from, const struct ticket_row *to)
{
	enum ombud_status status = way(c, from, to, step_role);
	/* The kind is another one since, and its tickets go another way: nothing is known of rights. */
	if (status == OMBUD_CONFLICT)
		err_clear(&c->s->err);
	return c->s->err.status;
}

/* ---- what a decision stands on ------------------------------------------------------------------ */

enum ombud_status move_lets_kind(struct op_ctx *c, const struct ticket_row *t)
{
	const struct state_info *st = state_info((enum state)t->state);
	if (!st->open)
		return fail(&c->s->err, OMBUD_CONFLICT, _("it is %s: reopen it first"), st->name);
	if (t->state == STATE_NEW || t->state == STATE_TRIAGED || t->state == STATE_WORK)
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_CONFLICT,
	    _("the kind is changed in new, triaged or work, and this is %s"), st->name);
}

enum ombud_status move_lets_identity(struct op_ctx *c, const struct ticket_row *t)
{
	const struct state_info *st = state_info((enum state)t->state);
	if (st->open && t->state != STATE_REVIEW && t->state != STATE_APPROVED)
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_CONFLICT,
	    _("it is %s, on the strength of who asked: send it back to work first (state work)"), st->name);
}

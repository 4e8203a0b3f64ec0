#include "ops/move.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/required.h"
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
	if (to == STATE_RESOLVED && from == STATE_REVIEW)
		return STATE_APPROVED;
	if (from == STATE_NEW && to != STATE_TRIAGED && to != STATE_SPAM && to != STATE_MERGED)
		return STATE_TRIAGED;
	return to;
}

static enum ombud_status look_at_case(
    struct op_ctx *c, const struct ticket_row *t, struct move_facts *f)
{
	struct hint_row *h;
	struct clock_event *e;
	size_t n;
	if (hint_list(&h, &n, c->s->db, &c->s->err, c->memory, t->case_id))
		return c->s->err.status;
	f->has_right_words = n > 0 || (kind_info(f->kind) && kind_info(f->kind)->right);
	for (size_t i = 0; i < n; i++)
		f->open_hints |= h[i].state == 0;
	if (clock_event_list(&e, &n, c->s->db, &c->s->err, c->memory, t->id))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++)
		f->reminders += strcmp(e[i].type, "remind") == 0 && e[i].from_day && e[i].from_day >= t->asked_day;
	/* Few moves ask for it, and some people have thousands of tickets. */
	int64_t siblings = 0;
	bool asked = f->kind == KIND_ERASURE || f->from == STATE_CLOSED;
	if (asked && evidence_siblings(&siblings, c->s->db, &c->s->err, t->id, t->case_id, t->person_id))
		return c->s->err.status;
	f->evidence_sibling = siblings > 0;
	return OMBUD_OK;
}

/* A kind that one decides alone is not the way round the second pair of eyes. */
static enum ombud_status rekinded(
    bool *out, struct ombud_session *s, struct arena *memory, const struct ticket_row *t)
{
	const char **before;
	const struct kind_info *now = kind_info((enum kind)t->kind);
	size_t n = 0;
	*out = false;
	if (!now || !now->single_eye)
		return OMBUD_OK;
	if (journal_replaced(&before, &n, s->db, &s->err, memory, t->id, "kind", s->agent.id))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		const struct kind_info *k = kind_info((enum kind)strtol(before[i], NULL, 10));
		*out |= k && !k->single_eye;
	}
	return OMBUD_OK;
}

/* What the journal says of the ticket at hand does not change on its way: asked once. */
struct history {
	bool known, rekinded, seen;
	struct required_view view;
	struct survivor other;
	int64_t open_tasks;
};

static enum ombud_status look_back(struct op_ctx *c, const struct ticket_row *t, struct history *h)
{
	if (!h->known && rekinded(&h->rekinded, c->s, c->memory, t))
		return c->s->err.status;
	h->known = true;
	return OMBUD_OK;
}

static const struct code_info *code_of(const struct ticket_row *t)
{
	return t->resolution[0] ? code_find(t->resolution, strlen(t->resolution)) : NULL;
}

enum ombud_status move_takes_two(
    bool *out, struct ombud_session *s, struct arena *memory, const struct ticket_row *t)
{
	bool changed;
	*out = true;
	if (rekinded(&changed, s, memory, t))
		return s->err.status;
	*out = t->state == STATE_REVIEW || code_takes_two(code_of(t), (enum kind)t->kind, changed);
	return OMBUD_OK;
}

/* What is recorded beside the row does not change on its way either. */
static enum ombud_status look_beside(struct op_ctx *c, const struct ticket_row *t, struct history *h)
{
	if (h->seen)
		return OMBUD_OK;
	h->seen = true;
	if (task_open_count(&h->open_tasks, c->s->db, &c->s->err, t->id) || !required_kind((enum kind)t->kind))
		return c->s->err.status;
	if (required_load(&h->view, c->s, c->memory, t))
		return c->s->err.status;
	return survivor_of(&h->other, c->s->db, &c->s->err, t->id);
}

static bool is_agent(const char *fact, int64_t id)
{
	return fact && id && strtoll(fact, NULL, 10) == id;
}

static void require(struct op_ctx *c, const struct ticket_row *t, struct history *h, struct move_facts *f)
{
	const char *about = required_fact(&h->view, "about-agent");
	required_look(&h->view, c->s, t, c->now);
	f->missing = required_missing(&h->view, false);
	f->missing_end = required_missing(&h->view, true);
	f->complained_of = is_agent(about, c->s->agent.id);
	f->complained_has = is_agent(about, t->assignee_id) || is_agent(about, t->author_id);
	f->duplicate = f->code && strcmp(f->code->name, "DUP") == 0 ? required_duplicate(&h->other, t) : NULL;
}

/* Only moves that decide or end ask what is recorded, and what is waited for. */
static bool asks_beside(const struct ticket_row *t)
{
	return t->state == STATE_WORK || t->state == STATE_ID_WAIT || t->state == STATE_REVIEW ||
	    t->state == STATE_APPROVED;
}

/* What the guards look at, for t as it stands. Strings live in the run's memory. */
static enum ombud_status facts_of(
    struct op_ctx *c, const struct ticket_row *t, struct history *h, struct move_facts *f)
{
	const char *zone = c->s->constants.zone;
	*f = (struct move_facts){.kind = (enum kind)t->kind,
	    .from = (enum state)t->state,
	    .identity = (enum identity)t->identity,
	    .roles = session_roles(c->s),
	    .is_author = t->author_id && t->author_id == c->s->agent.id,
	    .assigned = t->assignee_id != 0,
	    .subject_set = t->person_id != 0 || t->identity == IDENTITY_NOT_NEEDED,
	    .answered = t->answered_at != 0,
	    .code = code_of(t),
	    .reason = op_arg(c, "reason"),
	    .what = op_arg(c, "what"),
	    .today = local_day(zone, c->now),
	    .received_day = local_day(zone, t->received_at),
	    .asked_day = (int32_t)t->asked_day,
	    .answered_day = t->answered_at ? local_day(zone, t->answered_at) : 0,
	    .closed_day = t->closed_at ? local_day(zone, t->closed_at) : 0};
	const struct constants *law = law_on(c->s, f->received_day);
	if (!law)
		return c->s->err.status;
	f->ask_days = law->ask_days;
	f->refusal = f->code && f->code->refusal;
	/* An ask on paper or by phone is recorded with the move itself. */
	f->ask_sent = f->what[0] != '\0';
	if (f->from == STATE_WORK && look_back(c, t, h))
		return c->s->err.status;
	if (asks_beside(t) && look_beside(c, t, h))
		return c->s->err.status;
	f->open_tasks = h->open_tasks > 0;
	if (required_kind(f->kind))
		require(c, t, h, f);
	f->recoded = c->before && c->before->state == STATE_APPROVED && strcmp(c->before->resolution, t->resolution) != 0;
	f->rekinded = h->rekinded;
	return look_at_case(c, t, f);
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
	const struct code_info *code = code_of(t);
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
	if (pauses(to) && (add_event(c, t, "ask", today, asked_from(c, from, to)) ||
	                      (!c->letter && add_event(c, t, "pause", today, ""))))
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

static enum ombud_status step_new(
    struct op_ctx *c, const struct ticket_row *t, struct history *h, enum state next)
{
	struct move_facts f;
	if (facts_of(c, t, h, &f))
		return c->s->err.status;
	/* What is said with the move becomes a task. */
	f.open_tasks |= next == STATE_EXT_WAIT && f.what[0];
	return move_check(&c->s->err, &f, next);
}

/* What was asked, and why, was said when it was made first. */
static enum ombud_status step_again(
    struct op_ctx *c, const struct ticket_row *t, struct history *h, enum state next)
{
	struct move_facts f;
	if (facts_of(c, t, h, &f))
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

/* What comes after the decision may still be to do: the approval stands meanwhile. */
static enum ombud_status is_done(bool *done, struct op_ctx *c, const struct ticket_row *t, struct history *h)
{
	if (look_beside(c, t, h))
		return c->s->err.status;
	required_look(&h->view, c->s, t, c->now);
	*done = t->answered_at && !h->open_tasks && !required_missing(&h->view, true);
	return OMBUD_OK;
}

enum ombud_status move_approved(struct op_ctx *c, struct ticket_row *t)
{
	struct history h = {0};
	bool done = false;
	if (is_done(&done, c, t, &h))
		return c->s->err.status;
	return move_by(c, t, &h, done ? STATE_RESOLVED : STATE_APPROVED);
}

enum ombud_status move_would(struct op_ctx *c, const struct ticket_row *t, enum state to)
{
	enum state steps[STEPS];
	struct ticket_row trial = *t;
	struct history h = {0};
	size_t n;
	return plan(c, &trial, to, step_new, &h, steps, &n);
}

enum ombud_status move_decided(struct op_ctx *c, struct ticket_row *t)
{
	struct history h = {0};
	if (t->state == STATE_REVIEW || t->state == STATE_APPROVED)
		return move_by(c, t, &h, STATE_RESOLVED);
	if (look_back(c, t, &h))
		return c->s->err.status;
	bool two = code_takes_two(code_of(t), (enum kind)t->kind, h.rekinded);
	return move_by(c, t, &h, two ? STATE_REVIEW : STATE_RESOLVED);
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

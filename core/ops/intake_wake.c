#include "ops/intake_wake.h"

#include <string.h>

#include "base/time.h"
#include "ops/hand.h"
#include "store/clockrow.h"
#include "store/message.h"
#include "store/ticket.h"

enum { REOPEN_SECONDS = 30 * 86400 };

struct wake {
	struct ombud_session *s;
	const struct intake *in;
	struct arena memory;
	int64_t message;
	uint32_t kinds; /* bits of the kinds that the case's tickets have */
};

static bool wakes(const struct wake *w, const struct ticket_row *t)
{
	if (w->in->flags & (LETTER_AUTO | LETTER_BOUNCE))
		return false;
	switch ((enum state)t->state) {
	case STATE_RESOLVED:
		return w->in->received_at - (t->answered_at ? t->answered_at : t->closed_at) <=
		       REOPEN_SECONDS;
	case STATE_CLARIFY_WAIT:
	case STATE_CUSTOMER_WAIT:
		return true;
	default:
		return false;
	}
}

static const struct op wake_op = {.face = {.name = "state"}};

static enum ombud_status to_work(struct op_ctx *c, struct ticket_row *t)
{
	int64_t pause;
	if (t->state == STATE_RESOLVED) {
		t->resolution = t->ground = "";
		t->closed_at = 0;
	}
	t->state = STATE_WORK;
	t->is_open = 1;
	if (clock_pause_end(&pause, c->s->db, &c->s->err, t->id, session_today(c->s)))
		return c->s->err.status;
	return due_set(c->s, c->memory, t);
}

/* The letter does it, and stays: nobody takes it back. */
static enum ombud_status back_to_work(struct wake *w, int64_t ticket)
{
	struct op_ctx c = hand_of_desk(w->s, &wake_op, &w->memory);
	int64_t changed;
	c.by_desk = c.many = false;
	c.detail = "work: a further letter came";
	if (hand_change(&c, "state", &ticket, 1, to_work, &changed))
		return w->s->err.status;
	return hand_end(&c, changed);
}

static enum ombud_status each_ticket(struct wake *w, int64_t case_id)
{
	struct ombud_session *s = w->s;
	int64_t *ids;
	size_t n;
	if (tickets_of_case(&ids, &n, s->db, &s->err, &w->memory, case_id))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		struct ticket_row t;
		if (ticket_load(&t, s->db, &s->err, &w->memory, ids[i])) {
			if (!s->err.one)
				return s->err.status;
			err_clear(&s->err); /* the letter came all the same */
			continue;
		}
		w->kinds |= 1u << t.kind;
		if (wakes(w, &t) && back_to_work(w, t.id))
			return s->err.status;
	}
	return OMBUD_OK;
}

static enum ombud_status hint(struct wake *w, int64_t case_id, enum kind k, const char *rule)
{
	struct hint_row h = {
	    .case_id = case_id, .message_id = w->message, .kind = k, .rule = rule ? rule : ""};
	if (!k || (w->kinds >> k & 1) || !kind_info(k)->right)
		return OMBUD_OK;
	w->kinds |= 1u << k;
	return hint_insert(w->s->db, &w->s->err, &h);
}

enum ombud_status intake_wake(
    struct ombud_session *s, const struct intake *in, int64_t case_id, int64_t message)
{
	struct wake w = {.s = s, .in = in, .message = message};
	enum ombud_status status = each_ticket(&w, case_id);
	if (!status)
		status = hint(&w, case_id, in->kind, "");
	for (size_t i = 0; i < in->n_hints && !status; i++)
		status = hint(&w, case_id, in->hints[i].kind, in->hints[i].rule);
	arena_free(&w.memory);
	return status;
}

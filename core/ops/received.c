/* The day that counts as a ticket's receipt: that of the letter which asks, found late or not (DOMAIN C.1). */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/cases.h"
#include "ops/case_letters.h"

/* ---- by hand ------------------------------------------------------------------------------------ */

static enum ombud_status given(struct op_ctx *c, int64_t *at)
{
	const char *word = op_arg(c, "day");
	bool has_time;
	if (instant_parse(word, strlen(word), c->s->constants.zone, at, &has_time))
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_INPUT, _("write the day as YYYY-MM-DD, or YYYY-MM-DDThh:mm"));
}

/* Paper that lay somewhere, a call that was not written down: earlier only, for no letter is dated forward. */
enum ombud_status apply_received(struct op_ctx *c, struct ticket_row *t)
{
	int64_t at;
	if (given(c, &at) || session_may(c->s, MAY_BACKDATE, op_own(c, t), op_arg(c, "reason")))
		return c->s->err.status;
	if (!t->is_open)
		return fail(&c->s->err, OMBUD_CONFLICT, _("it is %s: reopen it first"), state_info((enum state)t->state)->name);
	if (local_day(c->s->constants.zone, at) == local_day(c->s->constants.zone, t->received_at))
		return OMBUD_OK;
	if (at > t->received_at)
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("a receipt is never dated forward: the clock starts when the letter reached us, not when it was read"));
	t->received_at = at;
	if (op_audit_reason(
	        c, "reason", "ticket", t->id, "reason", op_arg(c, "reason"), t->id, t->person_id))
		return c->s->err.status;
	return due_set(c->s, c->memory, t);
}

/* ---- of a letter -------------------------------------------------------------------------------- */

static enum ombud_status take_hint(struct op_ctx *c, const struct ticket_row *t, const struct hint_row *h)
{
	return h->id ? hint_decide(c, t, h, 1, t->id) : OMBUD_OK;
}

enum ombud_status received_of_right(int64_t *at, struct op_ctx *c, const struct ticket_row *t, enum kind k)
{
	struct hint_row h = {0};
	const char *word = op_arg(c, "letter");
	int64_t letter = 0;
	bool becomes = kind_info(k)->right && !kind_info((enum kind)t->kind)->right;
	if (word[0] && !kind_info(k)->right)
		return fail(&c->s->err, OMBUD_INPUT,
		    _("--letter says which letter asks for a right, and %s is none"), kind_info(k)->name);
	if (!becomes && !word[0])
		return OMBUD_OK;
	if (word[0] && letter_at(&letter, c, t, word))
		return c->s->err.status;
	if (case_hint(&h, c, t->case_id, k) || (h.id && letter_of_hint(at, c, t, &h)))
		return c->s->err.status;
	if (!h.id && !letter && case_first(at, c, t))
		return c->s->err.status;
	/* What the rules found in an earlier letter is asked since then, whichever is named. */
	if (letter && (!h.id || letter < *at))
		*at = letter;
	return take_hint(c, t, &h);
}

/* Who may take an entry back, or do it again: who may do now what it did. What a role was allowed
 * once, and is no more, is not to be had by the way back. */
#include <string.h>

#include "base/say.h"
#include "ops/cases.h"
#include "ops/move.h"
#include "ops/trait.h"
#include "ops/undo_room.h"

/* An undo of a redo of an undo is about what was done in the first place. */
static enum ombud_status first_of(struct undo *u, struct journal_entry *first)
{
	struct ombud_session *s = u->b.c.s;
	*first = u->entry;
	while (first->of_id) {
		int64_t id = first->of_id;
		enum ombud_status status = journal_load(first, s->db, &s->err, u->b.c.keep, id);
		if (status == OMBUD_NOTFOUND)
			return fail(&s->err, OMBUD_CORRUPT, _("there is no journal entry %lld"), (long long)id);
		if (status)
			return status;
	}
	return OMBUD_OK;
}

enum ombud_status undo_find_op(struct undo *u)
{
	struct journal_entry first;
	if (first_of(u, &first))
		return u->b.c.s->err.status;
	u->of = op_find(first.op);
	if (!u->of || strcmp(u->of->face.name, first.op) != 0)
		return fail(&u->b.c.s->err, OMBUD_CONFLICT,
		    _("'%s' cannot be undone: what it made stays"), first.op);
	u->first_at = first.at;
	return OMBUD_OK;
}

enum ombud_status undo_may_entry(struct undo *u)
{
	struct ombud_session *s = u->b.c.s;
	return u->entry.agent_id == s->agent.id ? OMBUD_OK
	                                        : session_may(s, MAY_BULK_OTHER, false, NULL);
}

enum ombud_status undo_may_ticket(struct undo *u, const struct ticket_row *t)
{
	const struct trait *of = trait_of(u->of);
	/* What wants a reason had one when it was done. */
	if (op_allowed(&u->b.c, u->of, u->permits, t, "taken back"))
		return u->b.c.s->err.status;
	return of->may ? of->may(&u->b.c, t) : OMBUD_OK;
}

/* What ended on the strength of an answer keeps it (DOMAIN C.2). */
static enum ombud_status keeps_answer(
    struct undo *u, const struct ticket_row *before, const struct ticket_row *after)
{
	const struct state_info *st = state_info((enum state)after->state);
	if (st->open || !before->answered_at || after->answered_at)
		return OMBUD_OK;
	return fail(&u->b.c.s->err, OMBUD_CONFLICT,
	    _("the ticket is %s, on the strength of its answer: undo that first, or reopen it (reopen)"), st->name);
}

/* A state that comes again comes by the rules, as they stand for the ticket now: a second pair of
 * eyes is not got round by doing it twice. What goes back asks for the roles that brought it. Kind and
 * identity go back where they could be set: what was decided on them meanwhile would stand on air. */
enum ombud_status undo_may_move(
    struct undo *u, const struct ticket_row *before, const struct ticket_row *after)
{
	struct op_ctx then = u->b.c;
	if (before->state != after->state && (before->state == STATE_MERGED || after->state == STATE_MERGED))
		return merge_may_move(&u->b.c, before, after);
	if (before->state == after->state) {
		if (keeps_answer(u, before, after))
			return u->b.c.s->err.status;
		if (before->kind != after->kind && move_lets_kind(&u->b.c, before))
			return u->b.c.s->err.status;
		return before->identity == after->identity ? OMBUD_OK
		                                           : move_lets_identity(&u->b.c, before);
	}
	then.now = u->first_at;
	return u->redo ? move_again(&then, before, after) : move_roles(&then, after, before);
}

enum ombud_status undo_may_desk(struct undo *u)
{
	return session_may(u->b.c.s, u->of->permission, true, NULL);
}

/* A ticket becomes part of another: one request that was written twice. Whose it is has to be known as well of
 * the one as of the other: a stranger's ticket never swallows the person's own (Fides GHSA-qx5f-ghc2-7g5c). */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/cases.h"
#include "store/merged.h"

#define NO(c, ...) fail(&(c)->s->err, OMBUD_CONFLICT, __VA_ARGS__)

/* ---- whether ----------------------------------------------------------------------------------- */

static enum ombud_status target_of(struct op_ctx *c, struct ticket_row *out, int64_t into)
{
	enum ombud_status status = ticket_load(out, c->s->db, &c->s->err, c->memory, into);
	if (status == OMBUD_NOTFOUND)
		return fail(&c->s->err, OMBUD_NOTFOUND, _("there is no ticket #%lld"), (long long)into);
	return status;
}

static enum ombud_status target_stands(struct op_ctx *c, const struct ticket_row *to)
{
	if (to->state == STATE_MERGED)
		return NO(c, _("#%lld is itself part of #%lld: merge into that"), (long long)to->id,
		    (long long)to->merged_into);
	if (to->is_open)
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_CONFLICT,
	    _("#%lld is %s: reopen it first, or end this one by an answer (resolve DUP) and link both"), (long long)to->id,
	    state_info((enum state)to->state)->name);
}

/* Whether somebody settled who asks; kinds that ask nobody for proof have no such question. */
static bool settled(const struct ticket_row *t)
{
	return t->identity == IDENTITY_VERIFIED || t->identity == IDENTITY_NOT_NEEDED;
}

static enum ombud_status same_person(struct op_ctx *c, const struct ticket_row *t, const struct ticket_row *to)
{
	long long id = (long long)to->id;
	if (!t->person_id || t->person_id != to->person_id)
		return NO(c, _("#%lld is another person's, as far as the desk knows: link them instead (link %lld)"), id, id);
	if (!kind_info((enum kind)t->kind)->identity || settled(t) == settled(to))
		return OMBUD_OK;
	if (settled(t))
		return NO(c, _("who wrote #%lld is not verified, and of this one it is: the verified one survives; "
			       "verify #%lld as well, or leave them apart"), id, id);
	return NO(c, _("of #%lld it is verified who asks, and of this one it is not: verify it first (identity verified "
		       "--reason ...), or link them (link %lld)"), id, id);
}

/* DOMAIN C.2: one kind, and the earliest receipt wins, so that no merge moves a legal date. */
static enum ombud_status same_request(struct op_ctx *c, const struct ticket_row *t, const struct ticket_row *to)
{
	char day[DAY_TEXT];
	if (t->kind != to->kind)
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("#%lld is %s and this is %s: one ticket is one kind, with its own clock and decision; link them "
		      "instead (link %lld --type follows)"),
		    (long long)to->id, kind_info((enum kind)to->kind)->name, kind_info((enum kind)t->kind)->name,
		    (long long)to->id);
	if (t->received_at >= to->received_at)
		return OMBUD_OK;
	day_text(day, local_day(c->s->constants.zone, t->received_at));
	return fail(&c->s->err, OMBUD_CONFLICT,
	    _("this one came earlier, on %s, and the earliest date counts: merge #%lld into it instead (merge %lld)"), day,
	    (long long)to->id, (long long)t->id);
}

static enum ombud_status nothing_loose(struct op_ctx *c, const struct ticket_row *t, const struct ticket_row *to)
{
	struct merged_loose l;
	if (merged_loose(&l, c->s->db, &c->s->err, t->id))
		return c->s->err.status;
	if (l.hints && t->case_id != to->case_id)
		return NO(c, _("its letter asks for %lld further rights, undecided: split or drop-hint them first"), (long long)l.hints);
	if (l.tasks)
		return NO(c, _("%lld tasks of recipients are open on it: end or withdraw them first"), (long long)l.tasks);
	if (l.letters)
		return NO(c, _("%lld letters of it have not left: wait, or take them back first"), (long long)l.letters);
	return OMBUD_OK;
}

static enum ombud_status may(struct op_ctx *c, const struct ticket_row *t, int64_t into)
{
	struct ticket_row to;
	if (into == t->id)
		return fail(&c->s->err, OMBUD_INPUT, _("a ticket is no part of itself: name another"));
	if (target_of(c, &to, into) || target_stands(c, &to))
		return c->s->err.status;
	if (!t->is_open)
		return fail(&c->s->err, OMBUD_CONFLICT, _("it is %s: only open tickets are merged"),
		    state_info((enum state)t->state)->name);
	if (same_request(c, t, &to) || same_person(c, t, &to))
		return c->s->err.status;
	return nothing_loose(c, t, &to);
}

static enum ombud_status in_time(struct op_ctx *c, const struct ticket_row *t)
{
	if (c->now - t->closed_at <= (int64_t)MERGE_DAYS * 86400)
		return OMBUD_OK;
	return NO(c, _("it was merged more than %lld days ago: that stays"), (long long)MERGE_DAYS);
}

enum ombud_status merge_may_move(
    struct op_ctx *c, const struct ticket_row *before, const struct ticket_row *after)
{
	struct op_ctx now = *c;
	now.now = session_now(c->s);
	return after->state == STATE_MERGED ? may(&now, before, after->merged_into) : in_time(&now, before);
}

/* The other one goes back with its part or not at all. */
enum ombud_status merge_part_still(struct op_ctx *c, const struct journal_item *i)
{
	struct ticket_row t;
	struct op_ctx now = *c;
	now.now = session_now(c->s);
	if (target_of(c, &t, i->row_id))
		return c->s->err.status;
	if (i->after)
		return t.merged_into == i->ticket_id ? in_time(&now, &t) : OMBUD_OK;
	return t.state == STATE_MERGED ? OMBUD_OK : may(&now, &t, i->ticket_id);
}

enum ombud_status merge_lets(struct op_ctx *c, const struct ticket_row *t)
{
	static const char *const fine[] = {
	    "merge", "unmerge", "link", "unlink", "label", "unlabel", "watch", "unwatch"};
	if (t->state != STATE_MERGED)
		return OMBUD_OK;
	for (size_t i = 0; i < sizeof fine / sizeof *fine; i++)
		if (strcmp(fine[i], c->op->face.name) == 0)
			return OMBUD_OK;
	return fail(&c->s->err, OMBUD_CONFLICT,
	    _("it is part of another ticket: do it there ('show %lld' leads there), or take it out first (unmerge)"),
	    (long long)t->id);
}

/* ---- doing it ----------------------------------------------------------------------------------- */

/* The other one's history and audit have it too. */
static enum ombud_status tell_other(struct op_ctx *c, const struct ticket_row *t, int64_t other, const char *before)
{
	if (op_audit(c, c->op->face.name, "ticket", other, arena_printf(c->memory, "from #%lld", (long long)t->id)))
		return c->s->err.status;
	return op_item(c, &(struct journal_item){.place = "part",
	    .row_id = t->id,
	    .ticket_id = other,
	    .field = "part",
	    .before = before,
	    .after = before ? NULL : "1"});
}

enum ombud_status apply_merge(struct op_ctx *c, struct ticket_row *t)
{
	int64_t into = ticket_number(op_arg(c, "into"));
	if (!into)
		return fail(&c->s->err, OMBUD_INPUT, _("name the other ticket by its number"));
	if (t->state == STATE_MERGED && t->merged_into == into)
		return OMBUD_OK;
	if (t->state == STATE_MERGED)
		return NO(c, _("it is part of #%lld already: take it out first (unmerge)"), (long long)t->merged_into);
	if (may(c, t, into) || tell_other(c, t, into, NULL))
		return c->s->err.status;
	t->state = STATE_MERGED;
	t->is_open = 0;
	t->merged_into = into;
	t->closed_at = c->now;
	c->detail = arena_printf(c->keep, "into #%lld", (long long)into);
	return OMBUD_OK;
}

/* As it stood when it was merged; what came merged from elsewhere has to be looked at. */
static enum ombud_status stood(struct op_ctx *c, int64_t ticket, enum state *out)
{
	struct journal_entry e;
	struct journal_set change;
	enum ombud_status status = journal_newest_change(
	    &e, &change, c->s->db, &c->s->err, c->memory, ticket, "state", "state");
	*out = STATE_TRIAGED;
	if (status)
		return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
	enum state before = (enum state)strtol(change.before ? change.before : "", NULL, 10);
	const struct state_info *st = state_info(before);
	if (st && st->open && strtol(change.after, NULL, 10) == STATE_MERGED)
		*out = before;
	return OMBUD_OK;
}

enum ombud_status apply_unmerge(struct op_ctx *c, struct ticket_row *t)
{
	enum state was;
	if (t->state != STATE_MERGED)
		return fail(&c->s->err, OMBUD_CONFLICT, _("it is part of no other ticket"));
	if (in_time(c, t) || stood(c, t->id, &was) || (t->merged_into && tell_other(c, t, t->merged_into, "1")))
		return c->s->err.status;
	c->detail = arena_printf(c->keep, "from #%lld", (long long)t->merged_into);
	t->state = was;
	t->is_open = 1;
	t->merged_into = 0;
	t->closed_at = 0;
	return due_set(c->s, c->memory, t);
}

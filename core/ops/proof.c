#include "ops/proof.h"

#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/hold.h"
#include "store/audit.h"
#include "store/message.h"
#include "store/proof.h"

/* ---- going ------------------------------------------------------------------------------------- */

/* A letter that leaves without a file it speaks of is a wrong one, and one that leaves with it cannot be called
 * back: whoever wrote it decides first. */
static enum ombud_status is_not_leaving(struct op_ctx *c, int64_t attachment)
{
	struct err *err = &c->s->err;
	int64_t letter;
	if (proof_on_its_way(&letter, c->s->db, err, attachment))
		return err->status;
	if (!letter)
		return OMBUD_OK;
	return fail(err, OMBUD_CONFLICT,
	    _("letter %lld of the outbox has not left and takes the proof of identity along: 'outbox drop %lld' "
	      "takes it back first"), (long long)letter, (long long)letter);
}

static enum ombud_status remove_one(
    struct op_ctx *c, const struct ticket_row *t, const struct proof_row *p)
{
	if (proof_remove(c->s->db, &c->s->err, p, c->now))
		return c->s->err.status;
	return op_item(c, &(struct journal_item){.place = PROOF_GONE,
	    .row_id = p->id,
	    .ticket_id = t->id,
	    .person_id = p->person_id,
	    .field = "bytes",
	    .before = "1"});
}

static enum ombud_status remove_these(
    struct op_ctx *c, const struct ticket_row *t, const struct proof_row *p, size_t n)
{
	if (!n)
		return OMBUD_OK;
	for (size_t i = 0; i < n; i++)
		if (remove_one(c, t, &p[i]))
			return c->s->err.status;
	struct audit_entry e = op_audit_entry(c, "proof-removed", "ticket", t->id, "");
	e.n = (int64_t)n;
	c->removed += e.n;
	return audit_add(c->s->db, &c->s->err, &e);
}

static bool is_verified(const struct ticket_row *t)
{
	return t->identity == IDENTITY_VERIFIED;
}

/* What became part of another ticket goes on there. */
static bool is_at_end(const struct ticket_row *t)
{
	return !state_info((enum state)t->state)->open && t->state != STATE_MERGED;
}

enum ombud_status proof_follow(
    struct op_ctx *c, const struct ticket_row *before, const struct ticket_row *after)
{
	struct proof_row *p;
	struct hold_row *h;
	size_t n, held = 0;
	bool waits = false, verified = is_verified(after) && !is_verified(before);
	if (!verified && (!is_at_end(after) || is_at_end(before)))
		return OMBUD_OK;
	/* A sibling that is still to learn who asks needs what its own letter brought. */
	if (!verified &&
	    proof_waited_for(&waits, c->s->db, &c->s->err, after->case_id, after->id))
		return c->s->err.status;
	/* What is held goes by the nightly sweep, once it is no more. */
	if (!waits && hold_covers(&h, &held, c->s->db, &c->s->err, c->memory, HOLD_TICKET, after->id, 0))
		return c->s->err.status;
	if (waits || held || proof_list(&p, &n, c->s->db, &c->s->err, c->memory, after->case_id, after->id))
		return c->s->err.status;
	return remove_these(c, after, p, n);
}

/* ---- marking ----------------------------------------------------------------------------------- */

static enum ombud_status attachment_of(
    struct op_ctx *c, const struct ticket_row *t, struct attachment_row *out)
{
	const char *word = op_arg(c, "attachment");
	struct attachment_row *a;
	size_t n;
	char *end;
	long number = strtol(word, &end, 10);
	if (*end || end == word || number < 1)
		return fail(&c->s->err, OMBUD_INPUT, _("name the attachment by its number, 2 for 123/2"));
	if (attachment_list(&a, &n, c->s->db, &c->s->err, c->memory, t->case_id, t->id))
		return c->s->err.status;
	if ((size_t)number > n)
		return fail(&c->s->err, OMBUD_NOTFOUND, _("#%lld has no attachment %ld; it has %zu"),
		    (long long)t->id, number, n);
	*out = a[number - 1];
	return OMBUD_OK;
}

static enum ombud_status mark(
    struct op_ctx *c, const struct ticket_row *t, const struct attachment_row *a, bool on)
{
	if (a->proof == on)
		return OMBUD_OK;
	if ((on && is_not_leaving(c, a->id)) || proof_mark(c->s->db, &c->s->err, a->id, on))
		return c->s->err.status;
	return op_item(c, &(struct journal_item){.place = PROOF_MARK,
	    .row_id = a->id,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .field = "proof",
	    .before = on ? NULL : "1",
	    .after = on ? "1" : NULL});
}

/* Nothing will come by that takes it away: only a word that says so does, for it does so at once. */
static bool comes_late(const struct ticket_row *t)
{
	return is_verified(t) || is_at_end(t);
}

enum ombud_status apply_proof(struct op_ctx *c, struct ticket_row *t)
{
	const char *word = op_has(c, "is") ? op_arg(c, "is") : "yes";
	bool no = strcmp(word, "no") == 0, removed = strcmp(word, "removed") == 0;
	struct attachment_row a = {0};
	if (!no && !removed && strcmp(word, "yes") != 0)
		return fail(&c->s->err, OMBUD_INPUT,
		    _("--is: yes, no, or removed: its bytes go at once, for good"));
	if (attachment_of(c, t, &a))
		return c->s->err.status;
	if (a.removed_at)
		return fail(&c->s->err, OMBUD_CONFLICT, _("the proof of identity is removed: only its type and size are here"));
	if (!no && !removed && comes_late(t))
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("the person is verified or the ticket is at its end, so nothing would remove it later: "
		      "'--is removed' does at once, for good"));
	c->detail = no ? "no" : removed ? "removed" : "yes";
	if (mark(c, t, &a, !no) || !removed)
		return c->s->err.status;
	if (hold_lets(c->s, c->memory, HOLD_TICKET, t->id, 0))
		return c->s->err.status;
	return remove_these(c, t, &(struct proof_row){a.id, a.message_id, t->person_id}, 1);
}

/* Operations on letters that wait or failed: tried again, or taken back where no undo does it. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/family.h"
#include "ops/files.h"
#include "ops/hand.h"
#include "ops/reply.h"
#include "store/campaign.h"
#include "store/message.h"
#include "store/outbox.h"

enum { PAGE = 500, ALL_SECONDS = 7 * 86400 };

static enum ombud_status number_of(struct op_ctx *c, int64_t *id)
{
	char *end;
	const char *word = op_arg(c, "letter");
	*id = strtoll(word, &end, 10);
	if (*word && !*end && *id > 0)
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_INPUT, _("which letter? Its number, as 'outbox' lists it"));
}

static enum ombud_status find(struct op_ctx *c, struct outbox_row *o)
{
	int64_t id;
	if (number_of(c, &id))
		return c->s->err.status;
	enum ombud_status status = outbox_get(o, c->s->db, &c->s->err, c->memory, id);
	if (status == OMBUD_NOTFOUND)
		return fail(&c->s->err, status, _("there is no letter %lld: 'outbox --all' lists them"), (long long)id);
	return status;
}

/* A letter is its ticket's; a daily mail is the desk's. */
static enum ombud_status may(struct op_ctx *c, const struct outbox_row *o)
{
	struct ticket_row t;
	if (!o->ticket_id)
		return session_may(c->s, MAY_ADMINISTER, true, NULL);
	if (ticket_load(&t, c->s->db, &c->s->err, c->memory, o->ticket_id))
		return c->s->err.status;
	return session_may(c->s, MAY_WORK, op_own(c, &t), op_arg(c, "reason"));
}

static enum ombud_status note(struct op_ctx *c, const struct outbox_row *o)
{
	return op_audit(c, c->op->face.name, o->ticket_id ? "ticket" : "mail", o->ticket_id ? o->ticket_id : o->to_id, o->answers ? "answer" : o->kind);
}

/* ---- again ------------------------------------------------------------------------------------ */

static enum ombud_status due_now(struct op_ctx *c, struct outbox_row *o)
{
	enum outbox_state was = o->state;
	bool done;
	o->state = OUTBOX_WAITS;
	o->send_at = o->changed_at = c->now;
	if ((o->message_id && files_may_go_again(c, o->message_id)) || outbox_set(&done, c->s->db, &c->s->err, o, was))
		return c->s->err.status;
	c->changed++;
	return note(c, o);
}

/* An answer waits for a second person each time that its request is opened again. *why: "" where it may leave. */
static enum ombud_status may_leave(struct op_ctx *c, const struct outbox_row *o, const char **why)
{
	struct ticket_row t;
	*why = "";
	if (!o->answers)
		return OMBUD_OK;
	if (ticket_load(&t, c->s->db, &c->s->err, c->memory, o->ticket_id))
		return c->s->err.status;
	*why = reply_answer_refused(&t);
	return OMBUD_OK;
}

static enum ombud_status retry_one(struct op_ctx *c)
{
	struct outbox_row o;
	const char *why;
	if (find(c, &o) || may(c, &o) || may_leave(c, &o, &why))
		return c->s->err.status;
	bool again = o.state == OUTBOX_WAITS || o.state == OUTBOX_FAILED || o.state == OUTBOX_RETURNED;
	if (again)
		return why[0] ? fail(&c->s->err, OMBUD_CONFLICT, "%s", why) : due_now(c, &o);
	return fail(&c->s->err, OMBUD_CONFLICT,
	    o.state == OUTBOX_TAKEN_BACK ? _("the letter was taken back: 'redo' sends it")
	    : o.state == OUTBOX_SENT     ? _("the letter was sent")
	                                 : _("the letter is being sent just now"));
}

struct left_out {
	int64_t not_theirs, unapproved, proofs;
};

static enum ombud_status retry_listed(struct op_ctx *c, struct outbox_row *o, struct left_out *left)
{
	const char *why = "";
	enum ombud_status status = may(c, o);
	if (!status)
		status = may_leave(c, o, &why);
	left->unapproved += why[0] != '\0';
	if (!status && !why[0])
		status = due_now(c, o);
	left->not_theirs += status == OMBUD_DENIED;
	left->proofs += status == OMBUD_CONFLICT;
	if (status != OMBUD_DENIED && status != OMBUD_CONFLICT)
		return status;
	err_clear(&c->s->err);
	return OMBUD_OK;
}

/* One page of them; *below: what the next one starts from, 0: there is none. */
static enum ombud_status retry_page(struct op_ctx *c, int64_t *below, struct left_out *left)
{
	struct outbox_row *o;
	struct ombud_session *s = c->s;
	size_t n;
	const struct outbox_page page = {.since = c->now - ALL_SECONDS,
	    .below = *below,
	    .today = local_instant(s->constants.zone, session_today(s), 0),
	    .limit = PAGE};
	if (outbox_tried(&o, &n, s->db, &s->err, c->memory, &page))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		if (retry_listed(c, &o[i], left))
			return s->err.status;
	*below = n == PAGE ? o[n - 1].id : 0;
	return OMBUD_OK;
}

static void add_left_out(struct op_ctx *c, const char **said, int64_t n, const char *what)
{
	if (n)
		*said = arena_printf(c->keep, "%s%s%s: %lld", *said, (*said)[0] ? "; " : "", what, (long long)n);
}

static void tell_left_out(struct op_ctx *c, const struct left_out *left)
{
	const char *said = "";
	add_left_out(c, &said, left->not_theirs, _("not yours to work on"));
	add_left_out(c, &said, left->unapproved, _("answers that a second person has to approve first"));
	add_left_out(c, &said, left->proofs, _("with a proof of identity, which goes to nobody"));
	if (said[0])
		c->remark = said;
	c->unchanged = !c->changed && !said[0];
}

static enum ombud_status retry_all(struct op_ctx *c)
{
	struct left_out left = {0};
	int64_t below = INT64_MAX;
	while (below)
		if (retry_page(c, &below, &left))
			return c->s->err.status;
	tell_left_out(c, &left);
	return OMBUD_OK;
}

enum ombud_status run_outbox_retry(struct op_ctx *c)
{
	return strcmp(op_arg(c, "letter"), "all") == 0 ? retry_all(c) : retry_one(c);
}

/* ---- not at all --------------------------------------------------------------------------------- */

static const struct op dropped_op = {.face = {.name = "outbox-drop"}};

static enum ombud_status recount(struct op_ctx *c, struct ticket_row *t)
{
	c->audit_only = true;
	return op_count_letters(c, t);
}

/* What an agent wrote has its entry in the journal, and goes back with all that it did. */
enum ombud_status run_outbox_drop(struct op_ctx *c)
{
	struct outbox_row o;
	struct ombud_session *s = c->s;
	int64_t entry;
	bool done;
	if (find(c, &o) || may(c, &o))
		return s->err.status;
	enum outbox_state was = o.state;
	if (was != OUTBOX_WAITS && was != OUTBOX_FAILED)
		return fail(&s->err, OMBUD_CONFLICT, was == OUTBOX_TAKEN_BACK ? _("the letter was taken back already")
		                                                              : _("the letter has left: it cannot be taken back"));
	enum ombud_status status = journal_of_row(&entry, s->db, &s->err, "outbox", o.id);
	if (status != OMBUD_NOTFOUND)
		return status ? status : fail(&s->err, OMBUD_CONFLICT, _("an agent wrote it: 'undo %lld' takes it back"), (long long)entry);
	o.state = OUTBOX_TAKEN_BACK;
	o.changed_at = c->now;
	c->changed = 1;
	if (outbox_set(&done, s->db, &s->err, &o, was) || note(c, &o))
		return s->err.status;
	if (o.message_id && message_withdraw(s->db, &s->err, o.message_id, true))
		return s->err.status;
	if (o.campaign_id)
		return campaign_reached(s->db, &s->err, o.message_id, REACHED_LEFT_OUT, "dropped", c->now);
	return hand_one(s, c->memory, &dropped_op, o.ticket_id, recount, NULL, o.kind);
}

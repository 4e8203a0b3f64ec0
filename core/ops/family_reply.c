/* The operation that writes to a ticket's person. What it makes waits in the outbox; a tick sends it. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/carried.h"
#include "ops/draft.h"
#include "ops/family.h"
#include "ops/files.h"
#include "ops/move.h"
#include "ops/reply.h"
#include "ops/reveal.h"
#include "store/desk.h"
#include "store/outbox.h"
#include "store/setting.h"

static enum ombud_status item(struct op_ctx *c, const struct ticket_row *t, const char *place, int64_t row, const char *field)
{
	return op_item(c, &(struct journal_item){.place = place,
	    .row_id = row,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .field = field,
	    .after = "1"});
}

enum ombud_status reply_send_later(
    int64_t *letter, struct op_ctx *c, struct ticket_row *t, const struct reply *r, int64_t files)
{
	struct ombud_session *s = c->s;
	const char *hold = setting_get(s->db, &s->err, c->memory, "mail.hold_seconds");
	struct reply_put put;
	if (s->err.status)
		return s->err.status;
	const struct reply_way way = {.kind = "reply",
	    .purpose = r->purpose,
	    .person = t->person_id,
	    .agent = s->agent.id,
	    .of_case = r->also[0] != '\0',
	    .at = c->now,
	    .send_at = r->answers && r->waits[0] ? DUE_NEVER : c->now + strtoll(hold, NULL, 10)};
	if (reply_put(&put, s, c->memory, t, r, &way) || item(c, t, "message", put.message, "reply") ||
	    (files && files_send(c, t, put.message)))
		return s->err.status;
	*letter = put.outbox;
	c->letters++;
	return item(c, t, "outbox", put.outbox, "waits");
}

/* Whoever takes a letter back mends it: undo makes its text the writer's draft again. */
static enum ombud_status keep_text(struct op_ctx *c, const struct ticket_row *t, const char *text)
{
	if (!text[0] || c->many)
		return OMBUD_OK;
	return op_item(c, &(struct journal_item){.place = "draft",
	    .row_id = c->s->agent.id,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .field = "reply",
	    .before = text});
}

static enum ombud_status given(struct op_ctx *c, struct reply_ask *ask)
{
	const char *to = op_arg(c, "to"), *seen = op_arg(c, "seen");
	char *end = "", *end2 = "";
	*ask = (struct reply_ask){.code = op_arg(c, "template"),
	    .text = draft_clean(c->memory, op_arg(c, "text")),
	    .answers = op_arg(c, "answers"),
	    .also = op_arg(c, "also"),
	    .purpose = op_arg(c, "purpose"),
	    .to = to[0] ? strtoll(to, &end, 10) : 0,
	    .seen = seen[0] ? strtoll(seen, &end2, 10) : 0,
	    .known = {.what = op_arg(c, "what"), .reason = op_arg(c, "reason")}};
	if (*end || *end2 || ask->to < 0)
		return fail(&c->s->err, OMBUD_INPUT, _("--to and --seen are numbers"));
	if (c->many && (ask->also[0] || strchr(ask->code, '+')))
		return fail(&c->s->err, OMBUD_INPUT, _("--also is for one ticket: each case has its own"));
	if (c->many && ask->to)
		return fail(&c->s->err, OMBUD_INPUT, _("--to is for one ticket: each person's newest address is taken"));
	return OMBUD_OK;
}

/* Who sends it there has shown it to whoever that is. */
static enum ombud_status note_elsewhere(
    struct op_ctx *c, struct ticket_row *t, const struct reply *r, int64_t files)
{
	if (!r->elsewhere)
		return OMBUD_OK;
	/* A file may be one that came with the ticket, and hold anything. */
	if (files && reveal_may(c->s, MAY_REVEAL_S3, t, t->assignee_id == c->s->agent.id, REPLY_REASON))
		return c->s->err.status;
	return reveal_note(
	    c->s, "reveal", "ticket", t->id, "reveal", REPLY_REASON, 1, t->id, t->person_id, "reply-elsewhere");
}

/* Of two who answer at the same time the second is told: the person gets one answer. What one has sent another
 * completes. */
static enum ombud_status no_other_answer(struct op_ctx *c, const struct ticket_row *t, const struct reply *r)
{
	struct outbox_row *o;
	struct agent_row who;
	size_t n;
	if (!r->answers)
		return OMBUD_OK;
	if (outbox_of_ticket(&o, &n, c->s->db, &c->s->err, c->memory, t->id))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++) {
		bool waits = o[i].state == OUTBOX_WAITS || o[i].state == OUTBOX_IS_SENT_NOW;
		if (!waits || !o[i].answers || o[i].agent_id == c->s->agent.id)
			continue;
		if (agent_by_id(&who, c->s->db, &c->s->err, c->memory, o[i].agent_id))
			return c->s->err.status;
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("an answer by %s waits in the outbox already: it leaves, or %s takes it back (undo)"), who.name, who.name);
	}
	return OMBUD_OK;
}

/* ---- what stops the clock ------------------------------------------------------------------------ */

/* What is asked, and why, are the guards' to judge before anything is written. */
static enum ombud_status may_ask(struct op_ctx *c, const struct ticket_row *t, const struct reply *r)
{
	c->letter = r->asks ? -1 : 0; /* it has no number yet */
	enum ombud_status status = r->asks ? move_would(c, t, r->asks) : OMBUD_OK;
	c->letter = 0;
	return status;
}

/* The ticket waits from now on, the pause begins on the day that the letter leaves: carried.c. */
static enum ombud_status asks(struct op_ctx *c, struct ticket_row *t, const struct reply *r, int64_t letter)
{
	if (r->reminds)
		return clock_note(c, t, (struct clock_event){.type = "remind", .reason = "", .letter = letter});
	if (!r->asks)
		return OMBUD_OK;
	c->letter = letter;
	enum ombud_status status = move_to(c, t, r->asks);
	c->letter = 0;
	c->remark = _("the clock stands still from the day that it leaves");
	return status;
}

enum ombud_status apply_reply(struct op_ctx *c, struct ticket_row *t)
{
	struct reply_ask ask;
	struct reply r;
	int64_t files, letter;
	if (given(c, &ask) || reply_make(&r, c->s, c->memory, t, &ask) || reply_packages(c, t, &r) || files_may_go(&files, c, t) ||
	    may_ask(c, t, &r) || no_other_answer(c, t, &r) || note_elsewhere(c, t, &r, files) ||
	    reply_send_later(&letter, c, t, &r, files) || keep_text(c, t, ask.text) ||
	    draft_drop_same(c->s->db, &c->s->err, c->s->agent.id, t->id, "reply", ask.text) || asks(c, t, &r, letter) ||
	    op_count_letters(c, t))
		return c->s->err.status;
	if (r.answers && r.waits[0])
		c->remark = r.waits;
	c->detail = r.answers ? "answer" : "letter";
	if (files)
		c->detail = arena_printf(c->keep, "%s, files %lld", c->detail, (long long)files);
	return OMBUD_OK;
}

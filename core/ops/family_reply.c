/* The operation that writes to a ticket's person. What it makes waits in the outbox; a tick sends it. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/draft.h"
#include "ops/family.h"
#include "ops/files.h"
#include "ops/reply.h"
#include "ops/reveal.h"
#include "store/desk.h"
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

static enum ombud_status send_later(struct op_ctx *c, struct ticket_row *t, const struct reply *r, int64_t files)
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
	    .at = c->now,
	    .send_at = c->now + strtoll(hold, NULL, 10)};
	if (reply_put(&put, s, c->memory, t, r, &way) || item(c, t, "message", put.message, "reply") ||
	    (files && files_send(c, t, put.message)))
		return s->err.status;
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
	    .purpose = op_arg(c, "purpose"),
	    .to = to[0] ? strtoll(to, &end, 10) : 0,
	    .seen = seen[0] ? strtoll(seen, &end2, 10) : 0};
	if (*end || *end2 || ask->to < 0)
		return fail(&c->s->err, OMBUD_INPUT, _("--to and --seen are numbers"));
	if (c->many && ask->to)
		return fail(&c->s->err, OMBUD_INPUT, _("--to is for one ticket: each person's newest address is taken"));
	return OMBUD_OK;
}

/* Who sends it there has shown it to whoever that is. */
static enum ombud_status note_elsewhere(
    struct op_ctx *c, const struct ticket_row *t, const struct reply *r, int64_t files)
{
	if (!r->elsewhere)
		return OMBUD_OK;
	/* A file may be one that came with the ticket, and hold anything. */
	if (files && reveal_may(c->s, MAY_REVEAL_S3, t, t->assignee_id == c->s->agent.id, REPLY_REASON))
		return c->s->err.status;
	return reveal_note(
	    c->s, "reveal", "ticket", t->id, "reveal", REPLY_REASON, 1, t->id, t->person_id, "reply-elsewhere");
}

enum ombud_status apply_reply(struct op_ctx *c, struct ticket_row *t)
{
	struct reply_ask ask;
	struct reply r;
	int64_t files;
	if (given(c, &ask) || reply_make(&r, c->s, c->memory, t, &ask) || files_may_go(&files, c, t) ||
	    note_elsewhere(c, t, &r, files) || send_later(c, t, &r, files) || keep_text(c, t, ask.text) ||
	    draft_drop_same(c->s->db, &c->s->err, c->s->agent.id, t->id, "reply", ask.text) ||
	    op_count_letters(c, t))
		return c->s->err.status;
	if (r.asks)
		c->remark = arena_printf(c->keep, _("the clock runs on until 'state %s' moves the ticket"), state_info(r.asks)->name);
	c->detail = r.answers ? "answer" : "letter";
	if (files)
		c->detail = arena_printf(c->keep, "%s, files %lld", c->detail, (long long)files);
	return OMBUD_OK;
}

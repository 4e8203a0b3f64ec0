/* The operation that writes to a ticket's person. What it makes waits in the outbox; a tick sends it. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/draft.h"
#include "ops/family.h"
#include "ops/reply.h"
#include "store/desk.h"
#include "store/outbox.h"
#include "store/setting.h"

static enum ombud_status keep_letter(
    struct op_ctx *c, const struct ticket_row *t, const struct reply *r, int64_t *id)
{
	struct ombud_session *s = c->s;
	const char *from = setting_get(s->db, &s->err, c->memory, "mail.from");
	if (s->err.status)
		return s->err.status;
	struct message_row m = {.case_id = t->case_id,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .direction = DIR_OUT,
	    .at = c->now,
	    .agent_id = s->agent.id,
	    .sender = "",
	    .subject = r->subject,
	    .body = r->body,
	    .charset = r->charset,
	    .remark = "",
	    .message_id = reply_message_id(c->memory, t->id, from),
	    .in_reply_to = r->in_reply_to,
	    .channel = "mail"};
	if (message_insert(id, s->db, &s->err, &m) ||
	    op_item(c, &(struct journal_item){.place = "message",
	        .row_id = *id,
	        .ticket_id = t->id,
	        .person_id = t->person_id,
	        .field = "reply",
	        .after = "1"}))
		return s->err.status;
	return OMBUD_OK;
}

static enum ombud_status send_later(
    struct op_ctx *c, const struct ticket_row *t, const struct reply *r, int64_t message)
{
	struct ombud_session *s = c->s;
	const char *hold = setting_get(s->db, &s->err, c->memory, "mail.hold_seconds");
	int64_t id;
	if (s->err.status)
		return s->err.status;
	struct outbox_row o = {.message_id = message,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .agent_id = s->agent.id,
	    .kind = "reply",
	    .recipient = r->recipient,
	    .answers = r->answers,
	    .send_at = c->now + strtoll(hold, NULL, 10),
	    .changed_at = c->now};
	if (outbox_add(&id, s->db, &s->err, &o))
		return s->err.status;
	return op_item(c, &(struct journal_item){.place = "outbox",
	    .row_id = id,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .field = "waits",
	    .after = "1"});
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
	    .to = to[0] ? strtoll(to, &end, 10) : 0,
	    .seen = seen[0] ? strtoll(seen, &end2, 10) : 0};
	if (*end || *end2 || ask->to < 0)
		return fail(&c->s->err, OMBUD_INPUT, _("--to and --seen are numbers"));
	if (c->many && ask->to)
		return fail(&c->s->err, OMBUD_INPUT, _("--to is for one ticket: each person's newest address is taken"));
	return OMBUD_OK;
}

enum ombud_status apply_reply(struct op_ctx *c, struct ticket_row *t)
{
	struct reply_ask ask;
	struct reply r;
	int64_t message;
	if (given(c, &ask) || reply_make(&r, c->s, c->memory, t, &ask) || keep_letter(c, t, &r, &message) ||
	    send_later(c, t, &r, message) || keep_text(c, t, ask.text) ||
	    draft_drop_same(c->s->db, &c->s->err, c->s->agent.id, t->id, "reply", ask.text) ||
	    op_count_letters(c, t))
		return c->s->err.status;
	c->detail = r.answers ? "answer" : "letter";
	return OMBUD_OK;
}

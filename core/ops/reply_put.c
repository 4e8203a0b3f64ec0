/* A letter that was made is put on its way: one of its case, and in the outbox. */
#include <sodium.h>
#include <string.h>

#include "model/purpose.h"
#include "ops/reply.h"
#include "store/outbox.h"
#include "store/setting.h"

static const char *new_message_id(struct arena *a, int64_t ticket, const char *from)
{
	unsigned char random[12];
	char hex[2 * sizeof random + 1];
	const char *at = strchr(from, '@');
	randombytes_buf(random, sizeof random);
	sodium_bin2hex(hex, sizeof hex, random, sizeof random);
	return arena_printf(a, "%lld.%s@%s", (long long)ticket, hex, at ? at + 1 : "localhost");
}

enum ombud_status reply_put(struct reply_put *out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct reply *r, const struct reply_way *way)
{
	const char *from = setting_get(s->db, &s->err, a, "mail.from");
	if (s->err.status)
		return s->err.status;
	const char *purpose = way->purpose ? way->purpose : purpose_of_kind((enum kind)t->kind);
	struct message_row m = {.purpose = purpose,
	    .case_id = t->case_id,
	    .ticket_id = way->of_case ? 0 : t->id,
	    .person_id = way->person,
	    .direction = DIR_OUT,
	    .at = way->at,
	    .agent_id = way->agent,
	    .sender = "",
	    .subject = r->subject,
	    .body = r->body,
	    .charset = r->charset,
	    .remark = "",
	    .message_id = new_message_id(a, t->id, from),
	    .in_reply_to = r->in_reply_to,
	    .channel = "mail"};
	if (message_insert(&out->message, s->db, &s->err, &m))
		return s->err.status;
	struct outbox_row o = {.message_id = out->message,
	    .ticket_id = t->id,
	    .person_id = way->person,
	    .agent_id = way->agent,
	    .kind = way->kind,
	    .recipient = r->recipient,
	    .answers = r->answers,
	    .also = r->also ? r->also : "",
	    .send_at = way->send_at,
	    .changed_at = way->at};
	return outbox_add(&out->outbox, s->db, &s->err, &o);
}

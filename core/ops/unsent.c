#include "ops/unsent.h"

#include <string.h>

#include "ops/hand.h"
#include "ops/mask.h"
#include "store/message.h"
#include "text/safe.h"

static const struct op unsent_op = {.face = {.name = "unsent"}};

const char *unsent_why(struct ombud_session *s, struct arena *a, int64_t ticket, const char *why)
{
	struct buf safe = {0};
	safe_add(&safe, why, strlen(why), OMBUD_SAFE_LIST);
	const char *out = masker_keep(masker_open(s, a, ticket), a, buf_text(&safe));
	buf_free(&safe);
	return out;
}

static enum ombud_status add_line(struct op_ctx *c, struct ticket_row *t)
{
	int64_t id;
	struct message_row m = {.case_id = t->case_id,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .direction = DIR_SYSTEM,
	    .at = c->now,
	    .sender = "",
	    .subject = "",
	    .body = c->ready,
	    .charset = "",
	    .remark = "",
	    .message_id = "",
	    .in_reply_to = "",
	    .channel = ""};
	if (message_insert(&id, c->s->db, &c->s->err, &m))
		return c->s->err.status;
	return op_count_letters(c, t);
}

enum ombud_status unsent_tell(struct ombud_session *s, struct arena *a, int64_t ticket, const char *sentence)
{
	return hand_one(s, a, &unsent_op, ticket, add_line, sentence, "failed");
}

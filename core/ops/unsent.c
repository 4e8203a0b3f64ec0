#include "ops/unsent.h"

#include <stdlib.h>
#include <string.h>

#include "ops/hand.h"
#include "ops/mask.h"
#include "ops/package.h"
#include "store/clockrow.h"
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

static const struct op returned_op = {.face = {.name = "answer-returned"}};

static bool is_answer_of(const struct clock_event *e, const struct outbox_row *o)
{
	return strcmp(e->type, "answer") == 0 && strcmp(e->reason, "mail") == 0 && e->at == o->changed_at &&
	       e->agent_id == o->agent_id;
}

/* An answer by phone, or by a later letter, still counts, from when it was given. */
static int64_t other_answer(const struct clock_event *e, size_t n, const struct clock_event *without)
{
	int64_t first = 0;
	for (size_t i = 0; i < n; i++)
		if (&e[i] != without && strcmp(e[i].type, "answer") == 0 && (!first || e[i].at < first))
			first = e[i].at;
	return first;
}

/* That it left once is known on; it counts as no answer. */
static enum ombud_status note_returned(struct op_ctx *c, const struct ticket_row *t, const struct clock_event *answer)
{
	int64_t id;
	return clock_event_insert(&id, c->s->db, &c->s->err,
	    &(struct clock_event){.ticket_id = t->id,
	        .at = c->now,
	        .type = "returned",
	        .from_day = answer->from_day,
	        .reason = answer->reason,
	        .agent_id = answer->agent_id});
}

static enum ombud_status withdraw_answer(struct op_ctx *c, struct ticket_row *t)
{
	struct clock_event *e;
	size_t n;
	if (clock_event_list(&e, &n, c->s->db, &c->s->err, c->memory, t->id))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++) {
		if (!is_answer_of(&e[i], c->ready))
			continue;
		if (t->answered_at == e[i].at)
			t->answered_at = other_answer(e, n, &e[i]);
		return clock_event_withdraw(c->s->db, &c->s->err, e[i].id, true) ? c->s->err.status
		                                                                 : note_returned(c, t, &e[i]);
	}
	return OMBUD_OK;
}

static enum ombud_status not_answered(struct op_ctx *c, struct ticket_row *t)
{
	if (withdraw_answer(c, t))
		return c->s->err.status;
	if (t->answered_at || t->state != STATE_RESOLVED)
		return OMBUD_OK;
	t->state = STATE_WORK;
	t->is_open = state_info(STATE_WORK)->open;
	t->resolution = "";
	t->closed_at = 0;
	return due_set(c->s, c->memory, t);
}

enum ombud_status unsent_answer(struct ombud_session *s, struct arena *a, const struct outbox_row *o)
{
	enum ombud_status status = package_left(s, a, o, false);
	if (!status)
		status = hand_one(s, a, &returned_op, o->ticket_id, not_answered, o, "the answer came back");
	for (const char *p = o->also ? o->also : ""; *p && !status; p += *p == ',') {
		status = hand_one(s, a, &returned_op, strtoll(p, NULL, 10), not_answered, o, "the answer came back");
		p += strcspn(p, ",");
	}
	return status;
}

#include "ops/intake_history.h"

#include <string.h>

#include "base/time.h"
#include "ops/op.h"
#include "store/clockrow.h"
#include "store/message.h"
#include "store/past.h"
#include "store/ticket.h"

static enum ombud_status event(struct ombud_session *s, const struct ticket_row *t,
    const char *type, int64_t at, int32_t from, int32_t to)
{
	int64_t id;
	return clock_event_insert(&id, s->db, &s->err,
	    &(struct clock_event){.ticket_id = t->id,
	        .at = at,
	        .type = type,
	        .from_day = from,
	        .to_day = to,
	        .reason = "",
	        .agent_id = s->agent.id});
}

static enum ombud_status agent_of(
    struct ombud_session *s, struct arena *memory, const char *name, int64_t *id)
{
	struct agent_row a;
	*id = 0;
	if (!name || !name[0])
		return OMBUD_OK;
	enum ombud_status status = agent_by_name(&a, s->db, &s->err, memory, name);
	if (status == OMBUD_OK)
		*id = a.id;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

static enum ombud_status line(struct ombud_session *s, struct arena *memory,
    const struct ticket_row *t, const struct intake_line *l)
{
	struct message_row m = {.case_id = t->case_id,
	    .ticket_id = l->direction == DIR_IN ? 0 : t->id,
	    .person_id = t->person_id,
	    .direction = (enum direction)l->direction,
	    .at = l->at,
	    .sender = "",
	    .subject = "",
	    .body = l->body,
	    .charset = "",
	    .remark = "",
	    .message_id = "",
	    .in_reply_to = "",
	    .channel = "mail"};
	int64_t id;
	if (agent_of(s, memory, l->agent, &m.agent_id))
		return s->err.status;
	return message_insert(&id, s->db, &s->err, &m);
}

static enum ombud_status pause(
    struct ombud_session *s, const struct intake *in, struct ticket_row *t)
{
	if (!in->pause_from)
		return OMBUD_OK;
	int64_t at = local_instant(s->constants.zone, in->pause_from, s->constants.day_start);
	t->asked_day = in->pause_from;
	if (event(s, t, "ask", at, in->pause_from, 0))
		return s->err.status;
	return event(s, t, "pause", at, in->pause_from, in->pause_to);
}

static enum ombud_status past(struct ombud_session *s, int64_t ticket, const struct intake_past *p)
{
	int64_t id;
	int32_t day = p->from ? p->from : local_day(s->constants.zone, p->at);
	return clock_event_insert(&id, s->db, &s->err,
	    &(struct clock_event){.ticket_id = ticket,
	        .at = p->at,
	        .type = p->type,
	        .from_day = day,
	        .to_day = p->to,
	        .reason = p->reason,
	        .agent_id = s->agent.id});
}

static enum ombud_status now_is(struct ombud_session *s, const struct ticket_row *t, const char *type,
    const char *reason, int64_t at)
{
	const struct past_event e = {.type = type,
	    .reason = reason,
	    .at = at,
	    .agent_id = s->agent.id,
	    .day = local_day(s->constants.zone, at)};
	return past_add(s->db, &s->err, t->id, &e);
}

/* Of what came without its past only is known what it is now, and when it ended. */
enum ombud_status intake_past(struct ombud_session *s, const struct intake *in, const struct ticket_row *t)
{
	int64_t at = t->closed_at ? t->closed_at : session_now(s);
	for (size_t i = 0; i < in->n_past; i++)
		if (past(s, t->id, &in->past[i]))
			return s->err.status;
	if (in->n_past)
		return OMBUD_OK;
	if (now_is(s, t, "state", state_info((enum state)t->state)->name, t->state == STATE_NEW ? t->received_at : at))
		return s->err.status;
	return t->resolution[0] ? now_is(s, t, "code", t->resolution, at) : OMBUD_OK;
}

static bool has_history(const struct intake *in)
{
	return in->pause_from || in->answered_at || in->n_lines;
}

enum ombud_status intake_history(struct ombud_session *s, const struct intake *in,
    struct arena *memory, int64_t ticket)
{
	struct ticket_row before, after;
	if (!has_history(in))
		return OMBUD_OK;
	if (ticket_load(&before, s->db, &s->err, memory, ticket))
		return s->err.status;
	after = before;
	for (size_t i = 0; i < in->n_lines; i++)
		if (line(s, memory, &before, &in->lines[i]))
			return s->err.status;
	if (message_count(&after.n_messages, s->db, &s->err, before.case_id, ticket))
		return s->err.status;
	if (in->answered_at && event(s, &before, "answer", in->answered_at,
	                           local_day(s->constants.zone, in->answered_at), 0))
		return s->err.status;
	if (pause(s, in, &after) || due_set(s, memory, &after))
		return s->err.status;
	return ticket_update(s->db, &s->err, &before, &after);
}

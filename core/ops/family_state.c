/* Operations on where a ticket stands: state, identity, answers, resolution. */
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/answer_says.h"
#include "ops/family.h"
#include "ops/given.h"
#include "ops/move.h"
#include "ops/settle.h"
#include "store/clockrow.h"
#include "store/message.h"

enum ombud_status apply_state(struct op_ctx *c, struct ticket_row *t)
{
	const char *word = op_arg(c, "to");
	enum state to = state_find(word, strlen(word));
	if (!to)
		return fail(&c->s->err, OMBUD_INPUT, _("'%s' is no state: complete it with Tab, or see 'help states'"), word);
	if (to == STATE_MERGED)
		return fail(&c->s->err, OMBUD_CONFLICT, _("say what it becomes part of: merge NUMBER"));
	return move_to(c, t, to);
}

enum ombud_status apply_reopen(struct op_ctx *c, struct ticket_row *t)
{
	if (t->state == STATE_WORK)
		return OMBUD_OK;
	return move_to(c, t, STATE_WORK);
}

enum ombud_status apply_approve(struct op_ctx *c, struct ticket_row *t)
{
	if (t->state != STATE_REVIEW)
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("only what is in review is approved; this is %s"), state_info((enum state)t->state)->name);
	if (move_approved(c, t))
		return c->s->err.status;
	c->detail = op_second_person(c, c->detail);
	return OMBUD_OK;
}

enum ombud_status apply_identity(struct op_ctx *c, struct ticket_row *t)
{
	static const struct {
		const char *word;
		enum identity value;
	} words[] = {{"verified", IDENTITY_VERIFIED}, {"not-needed", IDENTITY_NOT_NEEDED},
	    {"unknown", IDENTITY_UNKNOWN}};
	const char *word = op_arg(c, "is");
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (strcmp(words[i].word, word) != 0)
			continue;
		if (words[i].value != IDENTITY_UNKNOWN && !op_arg(c, "reason")[0])
			return fail(&c->s->err, OMBUD_CONFLICT,
			    _("say how it was proven, or why no proof is needed (--reason TEXT); keep no copy "
			      "of a proof"));
		bool settles = t->identity != words[i].value && words[i].value != IDENTITY_UNKNOWN;
		if (t->identity != words[i].value && move_lets_identity(c, t))
			return c->s->err.status;
		t->identity = words[i].value;
		if (settles && settle_siblings(c, t))
			return c->s->err.status;
		if (!op_arg(c, "reason")[0])
			return OMBUD_OK;
		return op_audit_reason(c, "reason", "ticket", t->id, "reason", op_arg(c, "reason"), t->id,
		    t->person_id);
	}
	return fail(&c->s->err, OMBUD_INPUT, _("identity is verified, not-needed or unknown"));
}

/* ---- answers --------------------------------------------------------------------------------- */

/* What shows it stands with it. */
static const char *answer_text(struct op_ctx *c)
{
	const char *what = op_arg(c, "what"), *evidence = op_arg(c, "evidence");
	return evidence[0] ? arena_printf(c->memory, _("%s\n\nShown by: %s"), what, evidence) : what;
}

/* told: of a right, the code it was the answer for. */
static enum ombud_status keep_answer(
    struct op_ctx *c, const struct ticket_row *t, const struct given *g, const struct told *told)
{
	int64_t message, event;
	struct message_row m = {.case_id = t->case_id,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .direction = DIR_ANSWER,
	    .at = g->at,
	    .agent_id = c->s->agent.id,
	    .sender = "",
	    .subject = "",
	    .body = answer_text(c),
	    .charset = "",
	    .remark = told->remark,
	    .message_id = "",
	    .in_reply_to = "",
	    .channel = g->by};
	struct clock_event e = {.ticket_id = t->id,
	    .at = g->at,
	    .type = "answer",
	    .from_day = g->day,
	    .reason = told->code ? arena_printf(c->memory, "%s %s", g->by, told->code->name) : g->by,
	    .agent_id = c->s->agent.id};
	if (message_insert(&message, c->s->db, &c->s->err, &m) ||
	    clock_event_insert(&event, c->s->db, &c->s->err, &e) ||
	    op_item(c, &(struct journal_item){.place = "message",
	        .row_id = message,
	        .ticket_id = t->id,
	        .person_id = t->person_id,
	        .field = "answer",
	        .after = "1"}))
		return c->s->err.status;
	return op_item(c, &(struct journal_item){.place = "clock",
	    .row_id = event,
	    .ticket_id = t->id,
	    .field = "answer",
	    .after = "1"});
}

enum ombud_status apply_answered(struct op_ctx *c, struct ticket_row *t)
{
	struct given g;
	struct told told;
	if (!op_arg(c, "what")[0])
		return fail(&c->s->err, OMBUD_CONFLICT, _("say what was answered (--what TEXT)"));
	if (!state_info((enum state)t->state)->open && t->state != STATE_RESOLVED)
		return fail(&c->s->err, OMBUD_CONFLICT, _("the ticket is %s: reopen it first"),
		    state_info((enum state)t->state)->name);
	if (given_read(&g, c, t) || answer_told(&told, c, t) || keep_answer(c, t, &g, &told) ||
	    given_keep_evidence(c, t) || op_count_letters(c, t))
		return c->s->err.status;
	if (!t->answered_at || g.at < t->answered_at)
		t->answered_at = g.at;
	c->detail = given_detail(c, &g, told.code ? arena_printf(c->memory, "%s, %s", g.by, told.said) : g.by);
	return OMBUD_OK;
}

/* ---- resolution -------------------------------------------------------------------------------- */

static enum ombud_status choose_code(struct op_ctx *c, struct ticket_row *t)
{
	const char *word = op_arg(c, "code");
	const struct code_info *code = code_find(word, strlen(word));
	if (!code_fits(code, (enum kind)t->kind))
		return answer_no_code(c, code ? OMBUD_CONFLICT : OMBUD_INPUT, (enum kind)t->kind, code ? code->name : word);
	if (answer_says(c, t, code))
		return c->s->err.status;
	t->resolution = code->name;
	t->ground = op_arg(c, "ground")[0] ? op_arg(c, "ground") : code->ground;
	return OMBUD_OK;
}

/* The matrix lets agents resolve many service tickets, and leads many of any kind. */
enum ombud_status may_resolve(struct op_ctx *c, const struct ticket_row *t)
{
	return c->many && !kind_info((enum kind)t->kind)->service ? session_may(c->s, MAY_BULK_OTHER, true, NULL)
	                                                          : OMBUD_OK;
}

/* One pair of eyes where that is enough, else to review with the code chosen. */
enum ombud_status apply_resolve(struct op_ctx *c, struct ticket_row *t)
{
	if (t->state == STATE_RESOLVED || t->state == STATE_CLOSED)
		return fail(&c->s->err, OMBUD_CONFLICT, _("it is resolved already (X reopens)"));
	if (t->state == STATE_NEW && t->assignee_id != c->s->agent.id)
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("it is new and not yours: take it first (assign @me), or triage it (state triaged)"));
	if (may_resolve(c, t) || choose_code(c, t))
		return c->s->err.status;
	c->detail = t->resolution;
	return move_decided(c, t);
}

/* Handing a ticket on: to a team of the desk's, or, by letter, to somebody outside. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/family.h"
#include "ops/draft.h"
#include "ops/forward.h"
#include "ops/heading.h"
#include "ops/reveal.h"
#include "store/desk.h"
#include "store/disclosure.h"
#include "store/setting.h"

/* ---- to somebody outside ------------------------------------------------------------------------ */

static enum ombud_status item(struct op_ctx *c, const struct ticket_row *t, const char *place, int64_t row, const char *field)
{
	return op_item(c, &(struct journal_item){.place = place,
	    .row_id = row,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .field = field,
	    .after = "1"});
}

/* Undo goes from the last to the first: the letter is called back before what it disclosed is crossed out. */
static enum ombud_status send_later(struct op_ctx *c, const struct ticket_row *t, const struct forward *f)
{
	struct ombud_session *s = c->s;
	const char *hold = setting_get(s->db, &s->err, c->memory, "mail.hold_seconds");
	struct reply_put put;
	int64_t disclosure;
	if (s->err.status)
		return s->err.status;
	const struct reply_way way = {.kind = "forward",
	    .person = t->person_id,
	    .agent = s->agent.id,
	    .at = c->now,
	    .send_at = c->now + strtoll(hold, NULL, 10)};
	if (reply_put(&put, s, c->memory, t, &f->letter, &way))
		return s->err.status;
	const struct disclosure_row d = {.ticket_id = t->id,
	    .person_id = t->person_id,
	    .message_id = put.message,
	    .agent_id = s->agent.id,
	    .at = c->now,
	    .recipient = f->letter.recipient,
	    .reason = f->reason,
	    .what = f->kept};
	if (disclosure_add(&disclosure, s->db, &s->err, &d) || item(c, t, "message", put.message, "forward") ||
	    item(c, t, "disclosure", disclosure, "forward"))
		return s->err.status;
	c->letters++;
	return item(c, t, "outbox", put.outbox, "waits");
}

static size_t count(datum_set fields)
{
	size_t n = 0;
	for (; fields; fields &= fields - 1)
		n++;
	return n;
}

/* Who sends a value in clear has seen it, or might as well have. */
static enum ombud_status note_reveal(struct op_ctx *c, const struct ticket_row *t, const struct forward *f)
{
	const char *reason = reveal_reason_ok(f->reason) ? f->reason : arena_printf(c->memory, "other: %s", f->reason);
	if (!f->clear)
		return OMBUD_OK;
	return reveal_note(c->s, "reveal", "ticket", t->id, "reveal", reason, (int64_t)count(f->clear), t->id, t->person_id,
	    forward_fields(c->memory, f->clear));
}

/* The draft that became this letter goes; another that was begun elsewhere stays one. */
static enum ombud_status drop_draft(struct op_ctx *c, const struct ticket_row *t, const struct forward_ask *ask)
{
	const char *draft = draft_clean(c->memory, heading_write(c->memory, ask));
	return draft_drop_same(c->s->db, &c->s->err, c->s->agent.id, t->id, "forward", draft);
}

static enum ombud_status may_leave(struct op_ctx *c, const struct forward *f)
{
	return f->letter.blocked[0] ? fail(&c->s->err, OMBUD_CONFLICT, "%s", f->letter.blocked) : OMBUD_OK;
}

static enum ombud_status outside(struct op_ctx *c, struct ticket_row *t)
{
	struct forward f;
	const char *seen = op_arg(c, "seen");
	char *end = "";
	const struct forward_ask ask = {.to = op_arg(c, "to"),
	    .reason = op_arg(c, "reason"),
	    .letters = op_arg(c, "letters"),
	    .in_clear = op_arg(c, "in-clear"),
	    .text = op_arg(c, "text"),
	    .seen = seen[0] ? strtoll(seen, &end, 10) : 0};
	if (*end)
		return fail(&c->s->err, OMBUD_INPUT, _("--seen is a number"));
	if (c->s->rule)
		return fail(&c->s->err, OMBUD_INPUT, _("what leaves the desk is looked at: no rule sends it"));
	if (c->many)
		return fail(&c->s->err, OMBUD_INPUT, _("what leaves the desk is looked at: one ticket at a time"));
	if (forward_make(&f, c->s, c->memory, t, &ask) || may_leave(c, &f) || note_reveal(c, t, &f) || send_later(c, t, &f) ||
	    drop_draft(c, t, &ask) || op_count_letters(c, t))
		return c->s->err.status;
	/* The sentence is kept with the run, and names nobody. */
	c->remark = arena_printf(c->keep, _("disclosed: %s%s"), f.what, forward_unknown(&f));
	c->detail = f.clear ? arena_printf(c->keep, "outside, in clear: %s", forward_fields(c->keep, f.clear)) : "outside, masked";
	return OMBUD_OK;
}

/* ---- to a team ------------------------------------------------------------------------------------- */

static enum ombud_status is_of_team(struct op_ctx *c, int64_t agent, const char *team, bool *yes)
{
	struct agent_row a;
	*yes = false;
	if (!agent)
		return OMBUD_OK;
	enum ombud_status status = agent_by_id(&a, c->s->db, &c->s->err, c->memory, agent);
	*yes = !status && a.active && strcmp(a.team, team) == 0;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

static enum ombud_status to_team(struct op_ctx *c, struct ticket_row *t)
{
	const char *team = c->ready;
	bool stays;
	if (!state_info((enum state)t->state)->open)
		return fail(&c->s->err, OMBUD_CONFLICT, _("it is %s: reopen it before a team takes it"),
		    state_info((enum state)t->state)->name);
	if (is_of_team(c, t->assignee_id, team, &stays))
		return c->s->err.status;
	t->team = team;
	if (!stays)
		t->assignee_id = 0;
	c->detail = "team";
	const char *note = op_arg(c, "text");
	if (note[0] && note_ready(&note, c, note))
		return c->s->err.status;
	return note[0] ? note_put(c, t, note) : OMBUD_OK;
}

enum ombud_status prepare_forward(struct op_ctx *c)
{
	const char *team = op_arg(c, "team");
	if (!team[0] == !op_arg(c, "to")[0])
		return fail(&c->s->err, OMBUD_INPUT, _("say to whom: --team NAME, or --to ADDRESS for somebody outside"));
	if (team[0] && (op_has(c, "letters") || op_has(c, "in-clear")))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("a team of the desk's has the ticket itself: --letters and --in-clear are for somebody outside"));
	if (team[0] && team_find(&team, c->s, c->keep, team))
		return c->s->err.status;
	c->ready = team;
	return OMBUD_OK;
}

enum ombud_status apply_forward(struct op_ctx *c, struct ticket_row *t)
{
	if (!c->ready && prepare_forward(c))
		return c->s->err.status;
	return *(const char *)c->ready ? to_team(c, t) : outside(c, t);
}

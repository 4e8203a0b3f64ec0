/* The operation that extends the time: once, for a reason that the law knows, by a notice that leaves in
 * time. The notice is a letter of its own, or one that was given outside the desk. */
#include "ops/extend.h"

#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/carried.h"
#include "ops/family.h"
#include "ops/given.h"
#include "ops/reply.h"

static const char COMPLEXITY[] = "complexity", NUMBER[] = "number";

static const char *code_of(const struct op_ctx *c)
{
	const char *word = op_arg(c, "code");
	size_t n = strlen(word);
	return n && strncmp(COMPLEXITY, word, n) == 0 ? COMPLEXITY : n && strncmp(NUMBER, word, n) == 0 ? NUMBER : NULL;
}

enum ombud_status may_extend(struct op_ctx *c, const struct ticket_row *t)
{
	(void)t;
	const char *code = code_of(c);
	if (code != NUMBER || role_has(session_roles(c->s), MAY_REFUSE))
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_DENIED, _("an extension for the number of requests is for %s: Art. 12(3) GDPR"),
	    permission_holders(MAY_REFUSE));
}

/* ---- whether ------------------------------------------------------------------------------------ */

static enum ombud_status no_notice_waits(struct op_ctx *c, const struct ticket_row *t)
{
	struct clock_event *e;
	size_t n;
	if (clock_event_list(&e, &n, c->s->db, &c->s->err, c->memory, t->id))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++)
		if (strcmp(e[i].type, "notice") == 0 && !e[i].from_day)
			return fail(&c->s->err, OMBUD_CONFLICT,
			    _("a notice of an extension waits in the outbox already: it extends once it has left (undo takes "
			      "it back)"));
	return OMBUD_OK;
}

static enum ombud_status check(struct op_ctx *c, const struct ticket_row *t)
{
	const struct state_info *st = state_info((enum state)t->state);
	if (!code_of(c))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("the reasons of Art. 12(3) GDPR are complexity and number (of requests): write one of them"));
	if (!op_arg(c, "reason")[strspn(op_arg(c, "reason"), " \t\n")])
		return fail(&c->s->err, OMBUD_INPUT,
		    _("say in words to the person why more time is needed: Art. 12(3) GDPR wants the reasons in the notice"));
	if (!st->open)
		return fail(&c->s->err, OMBUD_CONFLICT, _("it is %s: its clock has ended"), st->name);
	if (t->answered_at)
		return fail(&c->s->err, OMBUD_CONFLICT, _("it was answered already: its clock has stopped"));
	return may_extend(c, t) ? c->s->err.status : no_notice_waits(c, t);
}

/* ---- a notice given outside the desk ---------------------------------------------------------------- */

static enum ombud_status given_elsewhere(struct op_ctx *c, struct ticket_row *t)
{
	char on[DAY_TEXT];
	int64_t event;
	struct given g;
	const char *code = code_of(c), *evidence = op_arg(c, "evidence");
	if (given_read(&g, c, t) || extend_allowed(c, t, g.day))
		return c->s->err.status;
	const char *note = arena_printf(c->memory, KEPT_("Notice of an extension (%s), given by %s on %s: %s"), code, g.by,
	    day_text(on, g.day), op_arg(c, "reason"));
	if (evidence[0])
		note = arena_printf(c->memory, KEPT_("%s\n\nShown by: %s"), note, evidence);
	if (clock_note(c, t, (struct clock_event){.type = "notice", .from_day = g.day, .reason = code}) ||
	    extend_from(c, t, code, g.day, 0, &event) || note_put(c, t, note) || given_keep_evidence(c, t))
		return c->s->err.status;
	c->detail = given_detail(c, &g, code);
	return op_item(c, &(struct journal_item){.place = "clock",
	    .row_id = event,
	    .ticket_id = t->id,
	    .field = "extend",
	    .after = "1"});
}

/* ---- the letter ------------------------------------------------------------------------------------- */

/* What the dates would be: the letter names the last of them. */
static enum ombud_status extended_day(struct op_ctx *c, const struct ticket_row *t, const char **out)
{
	char text[DAY_TEXT];
	struct ticket_row trial = *t;
	trial.extension = COMPLEXITY;
	if (due_set(c->s, c->memory, &trial))
		return c->s->err.status;
	*out = arena_str(c->memory, day_text(text, (int32_t)trial.due_day));
	return OMBUD_OK;
}

static enum ombud_status by_letter(struct op_ctx *c, struct ticket_row *t)
{
	struct reply r;
	int64_t letter;
	const char *day = "";
	const char *code = code_of(c);
	struct reply_ask ask = {.code = "extend", .text = "", .answers = "no", .notice = true};
	if (extend_allowed(c, t, local_day(c->s->constants.zone, c->now)) || extended_day(c, t, &day))
		return c->s->err.status;
	ask.known = (struct letter_known){.reason = op_arg(c, "reason"), .extended = day};
	if (reply_make(&r, c->s, c->memory, t, &ask) || reply_send_later(&letter, c, t, &r, 0) ||
	    clock_note(c, t, (struct clock_event){.type = "notice", .reason = code, .letter = letter}))
		return c->s->err.status;
	char due[DAY_TEXT];
	c->remark = arena_printf(c->keep, _("it extends to %s once the notice has left, by %s at the latest (Art. 12(3) GDPR)"),
	    day, day_text(due, (int32_t)t->due_day));
	c->detail = code;
	return op_count_letters(c, t);
}

enum ombud_status apply_extend(struct op_ctx *c, struct ticket_row *t)
{
	if (check(c, t))
		return c->s->err.status;
	if (op_arg(c, "at")[0] && !op_arg(c, "by")[0])
		return fail(&c->s->err, OMBUD_INPUT, _("--at is for a notice that was given outside the desk (--by post|phone|mail|visit|elsewhere)"));
	return op_arg(c, "by")[0] ? given_elsewhere(c, t) : by_letter(c, t);
}

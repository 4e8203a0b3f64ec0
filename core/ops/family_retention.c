/* The operation by which the DPO changes how long something is kept: a new version of its row. A shorter period lets
 * rows go, and what is erased by two people is so by this way too: one asks, another says the same, and then it counts. */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "ops/hold.h"
#include "store/retention.h"

static enum ombud_status unknown(struct op_ctx *c)
{
	size_t n;
	struct buf b = {0};
	const struct retention *r = retention_table(&n);
	for (size_t i = 0; i < n; i++)
		buf_printf(&b, "%s%s", i ? ", " : "", r[i].what);
	fail(&c->s->err, OMBUD_NOTFOUND, _("there is no such row; there are %s"), buf_text(&b));
	buf_free(&b);
	return c->s->err.status;
}

static enum ombud_status period_of(struct op_ctx *c, struct retention_row *r)
{
	char *end;
	const char *word = op_arg(c, "period");
	int least = retention_least(r->what), years = retention_law_years(r->ground);
	r->period = strtoll(word, &end, 10);
	if (!word[0] || *end || !retention_unit_find(&r->unit, op_arg(c, "unit")) || r->period < least ||
	    r->period > retention_most(r->unit))
		return fail(&c->s->err, OMBUD_INPUT, _("a period is a number from %d, of days, months or years, and at most %d years"),
		    least, RETAIN_YEARS_MOST);
	if (years && retention_shorter((int)r->period, r->unit, years, RETAIN_YEARS))
		return fail(&c->s->err, OMBUD_CONFLICT, _("%s: its ground (%s) is a law that wants %d years"), r->what, r->ground, years);
	return OMBUD_OK;
}

static enum ombud_status put(struct op_ctx *c, struct retention_row *r)
{
	struct ombud_session *s = c->s;
	r->version++;
	r->approved_by = s->agent.id;
	if (retention_ask_no_more(s->db, &s->err, r->what) || retention_add(&r->id, s->db, &s->err, r))
		return s->err.status;
	c->changed = 1;
	c->remark = arena_printf(c->keep, _("%s: %lld %s, version %lld"), r->what, (long long)r->period,
	    _(retention_unit_name(r->unit)), (long long)r->version);
	return op_audit_reason(c, "retention-set", "register", r->id, "reason", op_arg(c, "reason"), 0, 0);
}

static enum ombud_status ask(struct op_ctx *c, struct retention_row *r)
{
	struct ombud_session *s = c->s;
	r->version = RETENTION_ASKED;
	r->approved_by = s->agent.id;
	if (session_may(s, MAY_LEGAL_TABLES, false, NULL) || retention_ask_no_more(s->db, &s->err, r->what) ||
	    retention_add(&r->id, s->db, &s->err, r))
		return s->err.status;
	c->changed = 1;
	c->remark = arena_printf(c->keep, _("asked for; it counts once another of %s says 'retention set \"%s\" %lld %s' too"),
	    permission_holders(MAY_APPROVE_ERASURE), r->what, (long long)r->period, retention_unit_name(r->unit));
	return op_audit_reason(c, "retention-ask", "register", r->id, "reason", op_arg(c, "reason"), 0, 0);
}

/* Of a row that becomes shorter. The same by another who approves erasures is the approval; another period asks anew. */
static enum ombud_status shorter(struct op_ctx *c, struct retention_row *r)
{
	struct ombud_session *s = c->s;
	struct retention_row asked;
	enum ombud_status status = retention_asked(&asked, s->db, &s->err, r->what);
	if (status && status != OMBUD_NOTFOUND)
		return status;
	if (status || asked.period != r->period || asked.unit != r->unit)
		return ask(c, r);
	if (asked.approved_by == s->agent.id)
		return fail(&s->err, OMBUD_DENIED, _("%s: who asked for the shorter period does not approve it: another of %s does"), r->what,
		    permission_holders(MAY_APPROVE_ERASURE));
	return put(c, r) ? s->err.status : op_audit(c, "retention-approve", "register", r->id, op_second_person(c, ""));
}

enum ombud_status run_retention_set(struct op_ctx *c)
{
	struct ombud_session *s = c->s;
	struct retention_row r, was;
	const char *reason = op_arg(c, "reason");
	enum ombud_status status = retention_get(&r, s->db, &s->err, c->memory, op_arg(c, "what"));
	if (status == OMBUD_NOTFOUND)
		return unknown(c);
	was = r;
	if (status || period_of(c, &r))
		return s->err.status;
	if (r.then == THEN_KEEP)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("%s: it is kept whole: a chain with a beginning cut off proves nothing of it, and it holds no value of anybody"), r.what);
	if (!reason[strspn(reason, " ")])
		return fail(&s->err, OMBUD_INPUT, _("say why (--reason TEXT): the period stands beside its ground"));
	if (retention_shorter((int)r.period, r.unit, (int)was.period, was.unit))
		return shorter(c, &r);
	return session_may(s, MAY_LEGAL_TABLES, false, NULL) ? s->err.status : put(c, &r);
}

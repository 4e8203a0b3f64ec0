/* The operation by which the DPO changes how long something is kept: a new version of its row. */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "ops/hold.h"
#include "store/retention.h"

enum { PERIOD_MOST = 1200 };

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
	r->period = strtoll(word, &end, 10);
	if (!word[0] || *end || r->period < 0 || r->period > PERIOD_MOST || !retention_unit_find(&r->unit, op_arg(c, "unit")))
		return fail(&c->s->err, OMBUD_INPUT, _("a period is a number from 0 to %d, of days, months or years"), PERIOD_MOST);
	return OMBUD_OK;
}

enum ombud_status run_retention_set(struct op_ctx *c)
{
	struct ombud_session *s = c->s;
	struct retention_row r;
	const char *reason = op_arg(c, "reason");
	enum ombud_status status = retention_get(&r, s->db, &s->err, c->memory, op_arg(c, "what"));
	if (status == OMBUD_NOTFOUND)
		return unknown(c);
	if (status || period_of(c, &r))
		return s->err.status;
	if (r.then == THEN_KEEP)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("%s: it is kept whole: a chain with a beginning cut off proves nothing of it, and it holds no value of anybody"), r.what);
	if (!reason[strspn(reason, " ")])
		return fail(&s->err, OMBUD_INPUT, _("say why (--reason TEXT): the period stands beside its ground"));
	r.version++;
	r.approved_by = s->agent.id;
	if (retention_add(&r.id, s->db, &s->err, &r))
		return s->err.status;
	c->changed = 1;
	c->remark = arena_printf(c->keep, _("%s: %lld %s, version %lld"), r.what, (long long)r.period,
	    retention_unit_name(r.unit), (long long)r.version);
	return op_audit_reason(c, "retention-set", "register", r.id, "reason", reason, 0, 0);
}

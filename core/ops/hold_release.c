/* The release of a legal hold: one asks, another releases, and what an erasure left for the hold goes then. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/erase.h"
#include "ops/hold.h"

static enum ombud_status standing(struct op_ctx *c, struct hold_row *h)
{
	struct err *err = &c->s->err;
	long long id = strtoll(op_arg(c, "number"), NULL, 10);
	enum ombud_status status = hold_get(h, c->s->db, err, c->memory, id);
	if (status == OMBUD_NOTFOUND)
		return fail(err, status, _("there is no hold %lld: 'hold list' has them"), id);
	if (status)
		return status;
	if (h->withdrawn)
		return fail(err, OMBUD_CONFLICT, _("hold %lld was taken back"), id);
	return h->released_at ? fail(err, OMBUD_CONFLICT, _("hold %lld is released already"), id) : OMBUD_OK;
}

static const char *audited(const struct hold_row *h)
{
	return strcmp(h->object, HOLD_FIELD) == 0 ? HOLD_PERSON : h->object;
}

/* Who may place one asks for its end. */
static enum ombud_status ask(struct op_ctx *c, const struct hold_row *h)
{
	struct ombud_session *s = c->s;
	if (session_may(s, MAY_HOLD, false, NULL) || hold_ask(s->db, &s->err, h->id, s->agent.id, c->now))
		return s->err.status;
	c->changed = 1;
	c->remark = arena_printf(c->keep, _("asked for; another of %s releases it with 'hold release %lld'"),
	    permission_holders(MAY_APPROVE_ERASURE), (long long)h->id);
	return op_audit(c, "hold-ask", audited(h), h->object_id, h->ground);
}

/* One erasure completes them all: what another hold still keeps counts with it. What came since nobody asked to have
 * erased. */
enum ombud_status hold_complete(int64_t *erasure, struct ombud_session *s, int64_t person)
{
	struct erase_want want = {.cause = "release", .what = "", .person = person};
	int64_t id = 0;
	if (erasure)
		*erasure = -1;
	if (hold_waiting(&want.request, &want.since, s->db, &s->err, person) || !want.since)
		return s->err.status;
	if (hold_waits_no_more(s->db, &s->err, person) || erase_now(&id, s, &want))
		return s->err.status;
	if (erasure)
		*erasure = id;
	return OMBUD_OK;
}

enum ombud_status hold_still(int64_t *other, struct ombud_session *s, struct arena *a, const struct hold_row *h)
{
	struct hold_row *v;
	size_t n;
	*other = 0;
	if (hold_covers(&v, &n, s->db, &s->err, a, h->object, h->object_id, h->field))
		return s->err.status;
	for (size_t i = 0; i < n && !*other; i++)
		*other = v[i].id != h->id ? v[i].id : 0;
	return OMBUD_OK;
}

static enum ombud_status complete(struct op_ctx *c, const struct hold_row *h)
{
	struct ombud_session *s = c->s;
	int64_t person, erasure, other;
	if (hold_still(&other, s, c->memory, h))
		return s->err.status;
	if (other) {
		c->remark = arena_printf(c->keep, _("nothing goes yet: hold %lld stands on the same"), (long long)other);
		return OMBUD_OK;
	}
	if (hold_person(&person, s->db, &s->err, h) || !person || hold_complete(&erasure, s, person) || erasure < 0)
		return s->err.status;
	c->remark = erasure ? arena_printf(c->keep, _("the erasure that waited for it is done (%lld)"), (long long)erasure)
	                    : _("nothing was left that waited for it");
	return OMBUD_OK;
}

static enum ombud_status release(struct op_ctx *c, const struct hold_row *h)
{
	struct ombud_session *s = c->s;
	if (h->asked_by == s->agent.id)
		return fail(&s->err, OMBUD_DENIED,
		    _("hold: who asked for the release does not release it: another of %s does"),
		    permission_holders(MAY_APPROVE_ERASURE));
	if (hold_release(s->db, &s->err, h->id, s->agent.id, c->now) || complete(c, h))
		return s->err.status;
	c->changed = 1;
	s->ledger_waits = true;
	return op_audit(c, "hold-release", audited(h), h->object_id, op_second_person(c, h->ground));
}

enum ombud_status run_hold_release(struct op_ctx *c)
{
	struct hold_row h;
	if (standing(c, &h))
		return c->s->err.status;
	return h.asked_at ? release(c, &h) : ask(c, &h);
}

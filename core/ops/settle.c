#include "ops/settle.h"

#include <string.h>

#include "base/say.h"
#include "ops/move.h"
#include "ops/proof.h"

/* What is asked of one, or was decided already, stays its own; so does what the agent may not change. */
static bool follows(struct op_ctx *c, const struct ticket_row *t, const struct ticket_row *other)
{
	bool unknown = kind_info((enum kind)other->kind)->identity && other->identity == IDENTITY_UNKNOWN;
	if (other->id == t->id || !unknown || !t->person_id || other->person_id != t->person_id)
		return false;
	bool may = !move_lets_identity(c, other) && !session_may(c->s, MAY_WORK, op_own(c, other), NULL);
	err_clear(&c->s->err);
	return may;
}

/* Loaded under the lock of this transaction: what another process did to it meanwhile is seen. */
static enum ombud_status settle(struct op_ctx *c, const struct ticket_row *was, int64_t identity)
{
	struct ticket_row now = *was;
	now.identity = identity;
	now.updated_at = c->now;
	if (ticket_update(c->s->db, &c->s->err, was, &now) || proof_follow(c, was, &now) ||
	    op_audit(c, "identity", "ticket", was->id, identity_name((enum identity)identity)))
		return c->s->err.status;
	return op_item(c, &(struct journal_item){.place = "ticket",
	    .row_id = was->id,
	    .ticket_id = was->id,
	    .person_id = was->person_id,
	    .field = "identity",
	    .before = arena_printf(c->memory, "%d", (int)was->identity),
	    .after = arena_printf(c->memory, "%d", (int)identity)});
}

static void name_it(struct op_ctx *c, int64_t id)
{
	c->remark = c->remark ? arena_printf(c->keep, "%s, #%lld", c->remark, (long long)id)
	                      : arena_printf(c->keep, _("also #%lld"), (long long)id);
}

enum ombud_status settle_siblings(struct op_ctx *c, const struct ticket_row *t)
{
	int64_t *ids;
	size_t n;
	if (c->many)
		return OMBUD_OK;
	if (tickets_of_case(&ids, &n, c->s->db, &c->s->err, c->memory, t->case_id))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++) {
		struct ticket_row other;
		if (ticket_load(&other, c->s->db, &c->s->err, c->memory, ids[i])) {
			if (!c->s->err.one)
				return c->s->err.status;
			err_clear(&c->s->err);
			continue;
		}
		if (!follows(c, t, &other))
			continue;
		if (settle(c, &other, t->identity))
			return c->s->err.status;
		name_it(c, other.id);
	}
	return OMBUD_OK;
}

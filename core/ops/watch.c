/* Who keeps an eye on a ticket that is not theirs: each agent for themselves. */
#include "base/say.h"
#include "ops/cases.h"
#include "store/watch.h"

static enum ombud_status turn(struct op_ctx *c, const struct ticket_row *t, bool on)
{
	struct ombud_session *s = c->s;
	bool was;
	if (watch_is(&was, s->db, &s->err, s->agent.id, t->id))
		return s->err.status;
	if (was == on)
		return OMBUD_OK;
	if (watch_set(s->db, &s->err, s->agent.id, t->id, on, c->now))
		return s->err.status;
	return op_item(c, &(struct journal_item){.place = "watch",
	    .row_id = s->agent.id,
	    .ticket_id = t->id,
	    .field = "watch",
	    .before = on ? NULL : "1",
	    .after = on ? "1" : NULL});
}

enum ombud_status apply_watch(struct op_ctx *c, struct ticket_row *t)
{
	return turn(c, t, true);
}

enum ombud_status apply_unwatch(struct op_ctx *c, struct ticket_row *t)
{
	return turn(c, t, false);
}

/* Erasures, holds and periods as words to choose from. */
#include "base/say.h"
#include "completing.h"
#include "model/retention.h"
#include "ops/erase.h"
#include "ops/family_erase.h"
#include "ops/hold.h"

/* Those with which something is to be done; the ticket says which is meant. */
void complete_erasures(struct completing *c)
{
	struct erasure_row *v;
	struct err ignored = {0};
	size_t n;
	if (session_may(c->s, MAY_LIST, true, NULL) || erasure_list(&v, &n, c->s->db, &ignored, c->memory, 0, -1)) {
		err_clear(&c->s->err);
		return;
	}
	for (size_t i = 0; i < n; i++)
		if (v[i].state < ERASURE_PROVEN)
			complete_offer(c, arena_printf(c->memory, "%lld", (long long)v[i].id),
			    arena_printf(c->memory, "#%lld, %s", (long long)v[i].ticket_id, _(erasure_state_name(v[i].state))));
}

void complete_holds(struct completing *c)
{
	struct hold_row *v;
	struct err ignored = {0};
	size_t n;
	if (session_may(c->s, MAY_LIST, true, NULL) || hold_list(&v, &n, c->s->db, &ignored, c->memory, false)) {
		err_clear(&c->s->err);
		return;
	}
	for (size_t i = 0; i < n; i++)
		complete_offer(c, arena_printf(c->memory, "%lld", (long long)v[i].id),
		    arena_printf(c->memory, "%s, %s", hold_object_said(c->memory, &v[i]), v[i].reference));
}

void complete_held(struct completing *c)
{
	size_t n;
	const struct kept_object *o = kept_objects(&n);
	for (size_t i = 0; i < n; i++)
		if (o[i].held)
			complete_offer(c, arena_printf(c->memory, "%s:", o[i].name), "");
}

void complete_kept(struct completing *c)
{
	size_t n;
	const struct retention *r = retention_table(&n);
	for (size_t i = 0; i < n; i++)
		complete_offer(c, r[i].what, "");
}

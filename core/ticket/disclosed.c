#include "ticket/disclosed.h"

#include "base/say.h"
#include "ops/forward.h"
#include "store/disclosure.h"
#include "store/message.h"
#include "store/ticket.h"

static const char *agent_name(struct ombud_session *s, struct arena *memory, int64_t id)
{
	struct agent_row a;
	struct err ignored = {0};
	return agent_by_id(&a, s->db, &ignored, memory, id) ? "?" : a.name;
}

/* A letter that never left disclosed nothing, and its entry says so. */
static const char *how_far(enum outbox_state state)
{
	switch (state) {
	case OUTBOX_WAITS:
	case OUTBOX_IS_SENT_NOW:
		return _("waits");
	case OUTBOX_SENT:
		return _("sent");
	case OUTBOX_FAILED:
		return _("failed: did not leave");
	case OUTBOX_RETURNED:
		return _("came back");
	case OUTBOX_TAKEN_BACK:
	default:
		return _("taken back");
	}
}

static struct forward_place *places(const struct ombud_ticket *t, struct arena *memory)
{
	struct forward_place *v = ARENA_ARRAY(memory, struct forward_place, t->n_messages);
	for (size_t i = 0; i < t->n_messages; i++)
		v[i] = (struct forward_place){t->messages[i].id, t->messages[i].at};
	return v;
}

/* Of a ticket that was merged into this one: its letters are counted there, and its person need not be
 * this one's. */
static enum ombud_status of_another(
    struct ombud_disclosure *out, struct ombud_session *s, struct arena *memory, const struct disclosure_row *d)
{
	struct ticket_row t;
	struct message_row *m;
	size_t n;
	if (ticket_load(&t, s->db, &s->err, memory, d->ticket_id) ||
	    message_list(&m, &n, s->db, &s->err, memory, t.case_id, t.id))
		return s->err.status;
	struct forward_place *v = ARENA_ARRAY(memory, struct forward_place, n);
	for (size_t i = 0; i < n; i++)
		v[i] = (struct forward_place){m[i].id, m[i].at};
	out->what = arena_printf(memory, "#%lld, %s", (long long)t.id, forward_what(s, memory, d->what, v, n));
	out->reason = masker_keep(masker_open(s, memory, t.id), memory, d->reason);
	return OMBUD_OK;
}

enum ombud_status ticket_disclosed(
    struct ombud_ticket *out, struct ombud_session *s, struct arena *memory, struct masker *masker)
{
	struct disclosure_row *d;
	size_t n;
	if (disclosure_list(&d, &n, s->db, &s->err, memory, out->row.id))
		return s->err.status;
	struct ombud_disclosure *v = ARENA_ARRAY(memory, struct ombud_disclosure, n);
	const struct forward_place *at = n ? places(out, memory) : NULL;
	for (size_t i = 0; i < n; i++) {
		v[i] = (struct ombud_disclosure){.at = d[i].at,
		    .message = d[i].message_id,
		    .who = agent_name(s, memory, d[i].agent_id),
		    .to = mask_address(memory, d[i].recipient),
		    .sending = how_far(d[i].state),
		    .what = forward_what(s, memory, d[i].what, at, out->n_messages),
		    .reason = masker_keep(masker, memory, d[i].reason)};
		if (d[i].ticket_id != out->row.id && of_another(&v[i], s, memory, &d[i]))
			return s->err.status;
	}
	out->disclosed = v;
	out->n_disclosed = n;
	return OMBUD_OK;
}

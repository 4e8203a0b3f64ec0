#include "ticket_disclosed.h"

#include "store/disclosure.h"

static const char *agent_name(struct ombud_session *s, struct arena *memory, int64_t id)
{
	struct agent_row a;
	struct err ignored = {0};
	return agent_by_id(&a, s->db, &ignored, memory, id) ? "?" : a.name;
}

/* Letters are counted in each ticket anew, and another's person need not be this one's. */
static void of_another(struct ombud_disclosure *out, struct ombud_session *s, struct arena *memory, const struct disclosure_row *d)
{
	out->what = arena_printf(memory, "#%lld, %s", (long long)d->ticket_id, d->what);
	out->reason = masker_keep(masker_open(s, memory, d->ticket_id), memory, d->reason);
}

enum ombud_status ticket_disclosed(
    struct ombud_ticket *out, struct ombud_session *s, struct arena *memory, struct masker *masker)
{
	struct disclosure_row *d;
	size_t n;
	if (disclosure_list(&d, &n, s->db, &s->err, memory, out->row.id))
		return s->err.status;
	struct ombud_disclosure *v = ARENA_ARRAY(memory, struct ombud_disclosure, n);
	for (size_t i = 0; i < n; i++) {
		v[i] = (struct ombud_disclosure){.at = d[i].at,
		    .message = d[i].message_id,
		    .who = agent_name(s, memory, d[i].agent_id),
		    .to = d[i].recipient,
		    .what = d[i].what,
		    .reason = masker_keep(masker, memory, d[i].reason)};
		if (d[i].ticket_id != out->row.id)
			of_another(&v[i], s, memory, &d[i]);
	}
	out->disclosed = v;
	out->n_disclosed = n;
	return OMBUD_OK;
}

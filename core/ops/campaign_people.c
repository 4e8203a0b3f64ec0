/* To whom a campaign goes: the people of the tickets that a filter selects, once each, and who is left out. */
#include <string.h>

#include "base/say.h"
#include "ops/campaign.h"

const char *campaign_why_said(const char *why)
{
	static const char *const words[][2] = {{"erased", N_("erased")}, {"restricted", N_("restricted, ask the DPO (18(2))")},
	    {"no-address", N_("without an address")}, {"suppressed", N_("objected to marketing")},
	    {"answered", N_("answered already")}, {"dropped", N_("taken back")},
	    {"purpose", N_("stopped by the purpose gate")}};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strcmp(why, words[i][0]) == 0)
			return _(words[i][1]);
	return why;
}

const char *campaign_counts_said(struct arena *a, const struct campaign_count *v, size_t n)
{
	static const char *const words[REACHED_END] = {N_("waits"), N_("in the outbox"), N_("sent"), N_("came back"), "",
	    N_("failed")};
	const char *reached = "", *left = "";
	int64_t all = 0;
	for (size_t i = 0; i < n; i++) {
		bool out = v[i].state == REACHED_LEFT_OUT;
		const char **to = out ? &left : &reached;
		all += out ? 0 : v[i].n;
		*to = arena_printf(a, "%s%s%lld %s", *to, (*to)[0] ? ", " : "", (long long)v[i].n,
		    out ? campaign_why_said(v[i].why) : _(words[v[i].state]));
	}
	return arena_printf(a, _("audience %lld: %s; left out: %s"), (long long)all, reached[0] ? reached : "-",
	    left[0] ? left : "-");
}

/* ---- the filter ---------------------------------------------------------------------------------- */

/* It stands in the store for as long as the campaign, and another than its maker approves what it selects. */
static enum ombud_status filter_may(struct ombud_session *s, const struct query *q)
{
	if (query_is_personal(q))
		return fail(&s->err, OMBUD_INPUT,
		    _("an audience is chosen without personal data: kinds, states, dates and labels select tickets, and with "
		      "them people"));
	if (query_reads(q) & (READS_TAGS | READS_AGENT | READS_SEEN | READS_DRAFTS | READS_PRESENCE))
		return fail(&s->err, OMBUD_INPUT,
		    _("an audience is the same whoever looks: tags, drafts, @me and what was seen are one's own"));
	if (query_limit(q))
		return fail(&s->err, OMBUD_INPUT, _("an audience has no limit: in it: who comes first is nobody's choice"));
	return OMBUD_OK;
}

static enum ombud_status open_filter(struct query **q, struct ombud_session *s, const char *filter)
{
	if (query_open(q, &s->err, session_env(s), filter, NULL))
		return s->err.status;
	return filter_may(s, *q);
}

enum ombud_status campaign_audience_ok(struct op_ctx *c, const char *filter)
{
	struct query *q = NULL;
	enum ombud_status status = filter[0] ? open_filter(&q, c->s, filter) : OMBUD_OK;
	query_free(q);
	return status;
}

static enum ombud_status gather_selected(struct op_ctx *c, const struct campaign_row *k)
{
	struct ombud_session *s = c->s;
	struct query *q = NULL;
	id_vec ids = {0};
	enum ombud_status status = open_filter(&q, s, k->audience);
	if (!status)
		status = query_ids_any(q, &s->err, &ids);
	if (!status)
		status = campaign_people_of(s->db, &s->err, k->id, c->now, ids.v, ids.n);
	vec_free(&ids);
	query_free(q);
	return status;
}

enum ombud_status campaign_gather(const char **said, struct op_ctx *c, const struct campaign_row *k)
{
	struct ombud_session *s = c->s;
	struct campaign_count *counts;
	size_t n;
	bool markets;
	if (campaign_people_clear(s->db, &s->err, k->id) || campaign_markets(&markets, s, c->memory, k))
		return s->err.status;
	if (k->audience[0] ? gather_selected(c, k) : campaign_people_all(s->db, &s->err, k->id, c->now))
		return s->err.status;
	if (campaign_people_mark(s->db, &s->err, k, markets, c->now) ||
	    campaign_counts(&counts, &n, s->db, &s->err, c->memory, k->id))
		return s->err.status;
	*said = arena_str(c->keep, campaign_counts_said(c->memory, counts, n));
	return OMBUD_OK;
}

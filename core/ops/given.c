#include "ops/given.h"

#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"

static const char *const ways[] = {"phone", "post", "mail", "visit", "elsewhere"};

static const char *way_of(const struct op_ctx *c)
{
	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
		if (strcmp(ways[i], op_arg(c, "by")) == 0)
			return ways[i];
	return NULL;
}

/* ---- when ---------------------------------------------------------------------------------------- */

/* *latest: a day alone may mean its last second. */
static enum ombud_status read_time(struct given *g, int64_t *latest, struct op_ctx *c, const struct ticket_row *t)
{
	const char *when = op_arg(c, "at"), *zone = c->s->constants.zone;
	bool has_time = true;
	g->at = c->now;
	if (when[0] && !instant_parse(when, strlen(when), zone, &g->at, &has_time))
		return fail(&c->s->err, OMBUD_INPUT, _("--at: write the time as YYYY-MM-DD or YYYY-MM-DDThh:mm"));
	g->day = local_day(zone, g->at);
	if (g->at > c->now)
		return fail(&c->s->err, OMBUD_INPUT, _("--at: nothing can have been given later than now"));
	if (!has_time && g->day == local_day(zone, t->received_at) && g->at < t->received_at)
		g->at = t->received_at;
	if (g->at < t->received_at)
		return fail(&c->s->err, OMBUD_INPUT, _("--at: it lies before the letter that it is about"));
	int64_t end = local_instant(zone, g->day + 1, 0) - 1;
	*latest = has_time ? g->at : end < c->now ? end : c->now;
	return OMBUD_OK;
}

/* ---- whose word that is ----------------------------------------------------------------------------- */

/* Who has the ticket, sent it to review, or gave it away, is not the second person. */
static enum ombud_status is_mine(bool *mine, struct op_ctx *c, const struct ticket_row *t)
{
	const char **had;
	size_t n = 0;
	int64_t me = c->s->agent.id;
	*mine = t->assignee_id == me || t->author_id == me;
	if (journal_replaced(&had, &n, c->s->db, &c->s->err, c->memory, t->id, "assignee_id", me))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++)
		*mine |= strtoll(had[i], NULL, 10) == me;
	return OMBUD_OK;
}

static enum ombud_status by_a_second(struct op_ctx *c, const struct ticket_row *t)
{
	bool mine;
	struct err *err = &c->s->err;
	const char *evidence = op_arg(c, "evidence");
	if (!role_has(session_roles(c->s), MAY_APPROVE))
		return fail(err, OMBUD_DENIED,
		    _("it was due before now, and this would say that it was in time: a second person of %s records that, "
		      "with what shows it (--evidence TEXT)"), permission_holders(MAY_APPROVE));
	if (is_mine(&mine, c, t))
		return err->status;
	if (mine)
		return fail(err, OMBUD_DENIED,
		    _("it was due before now, and this would say that it was in time: the ticket is or was yours, so another "
		      "of %s records that"), permission_holders(MAY_APPROVE));
	if (!t->assignee_id)
		return fail(err, OMBUD_CONFLICT,
		    _("it was due before now, and nobody has it: give it to whoever gave that first (assign AGENT)"));
	if (!evidence[strspn(evidence, " \t\n")])
		return fail(err, OMBUD_CONFLICT,
		    _("it was due before now, and this would say that it was in time: write what shows it (--evidence TEXT, such "
		      "as the number of a receipt)"));
	return OMBUD_OK;
}

/* The law's dates alone: what the house set itself it may take on its agents' word. */
static bool law_dates(const struct ticket_row *t)
{
	const struct kind_info *k = kind_info((enum kind)t->kind);
	return k && (k->clock == CLOCK_MONTH || k->clock == CLOCK_LETTER || k->clock == CLOCK_HOURS72);
}

enum ombud_status given_read(struct given *g, struct op_ctx *c, const struct ticket_row *t)
{
	enum { A_DAY = 86400 };
	int64_t latest = 0;
	*g = (struct given){.by = way_of(c)};
	if (!g->by)
		return fail(&c->s->err, OMBUD_INPUT, _("--by: phone, post, mail, visit or elsewhere"));
	if (read_time(g, &latest, c, t))
		return c->s->err.status;
	bool was_late = !t->answered_at || t->answered_at >= t->due_at;
	g->after_due = was_late && c->now >= t->due_at && g->at < t->due_at;
	if (!g->after_due || c->now - latest <= A_DAY || !law_dates(t))
		return OMBUD_OK;
	return by_a_second(c, t);
}

/* ---- what is left of it ------------------------------------------------------------------------------ */

const char *given_detail(const struct op_ctx *c, const struct given *g, const char *words)
{
	if (!g->after_due)
		return words;
	return op_second_person(c, arena_printf(c->memory, "%s, recorded after due", words));
}

enum ombud_status given_keep_evidence(struct op_ctx *c, const struct ticket_row *t)
{
	const char *evidence = op_arg(c, "evidence");
	return !evidence[0] ? OMBUD_OK
	                    : op_audit_reason(c, "reason", "ticket", t->id, "reason",
	                          arena_printf(c->memory, "evidence: %s", evidence), t->id, t->person_id);
}

#include "ops/reads.h"

#include <string.h>

#include "base/say.h"
#include "model/ticket.h"
#include "ops/reveal.h"

/* Kinds that no table knows count as privacy. */
enum ombud_status reads_ticket(
    struct ombud_session *s, const struct ticket_row *t, const char *reason)
{
	const struct kind_info *k = kind_info((enum kind)t->kind);
	bool own = !t->assignee_id || t->assignee_id == s->agent.id;
	if (reason && !reason_is_given(reason))
		return reason_unknown(s, _("opening it"));
	return k && k->service ? OMBUD_OK : session_may(s, MAY_OPEN_PRIVACY, own, reason);
}

/* The plus keeps the engine from the index of what is open: a person has few tickets. */
static const struct sql OTHERS = {"kinds of a person's open tickets that others have", "ii",
    "SELECT DISTINCT kind FROM ticket WHERE person_id = $1 AND +is_open = 1 AND assignee_id > 0"
    " AND assignee_id <> $2", false};

enum ombud_status reads_own_person(bool *own, struct ombud_session *s, const struct ticket_row *t)
{
	*own = t->assignee_id == s->agent.id;
	if (!*own || !t->person_id)
		return OMBUD_OK;
	struct rows r = db_select(s->db, &s->err, &OTHERS, I(t->person_id), I(s->agent.id));
	while (db_next(&r)) {
		const struct kind_info *k = kind_info((enum kind)db_int(&r, 0));
		*own &= k && k->service;
	}
	return db_end(&r);
}

enum ombud_status reads_audit(const char **team, struct ombud_session *s)
{
	bool all = role_grant(session_roles(s), MAY_READ_AUDIT) == GRANT_YES;
	*team = all ? "" : s->agent.team;
	if (session_may(s, MAY_READ_AUDIT, true, NULL) || all || s->agent.team[0])
		return s->err.status;
	return fail(&s->err, OMBUD_DENIED,
	    _("%s: a lead reads the own team's, and your account has no team (everybody's: %s)"),
	    permission_name(MAY_READ_AUDIT), permission_above(MAY_READ_AUDIT, GRANT_OWN));
}

const char *reads_actor(struct arena *memory, const char *agent, const char *by)
{
	return strcmp(agent, by) == 0 ? agent : arena_printf(memory, _("%s as %s"), by, agent);
}

enum ombud_status reads_audit_of(struct ombud_session *s, int64_t agent)
{
	struct arena memory = {0};
	struct agent_row a;
	const char *team;
	if (agent == s->agent.id || reads_audit(&team, s) || !team[0])
		return s->err.status;
	enum ombud_status status = agent ? agent_by_id(&a, s->db, &s->err, &memory, agent) : OMBUD_NOTFOUND;
	bool same = !status && strcmp(a.team, team) == 0;
	arena_free(&memory);
	if (same || (status && status != OMBUD_NOTFOUND))
		return status;
	return fail(&s->err, OMBUD_DENIED, _("%s: a lead reads the own team's only (everybody's: %s)"),
	    permission_name(MAY_READ_AUDIT), permission_above(MAY_READ_AUDIT, GRANT_OWN));
}

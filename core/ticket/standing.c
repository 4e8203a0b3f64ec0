/* What the session's account is by now. An admin may have disabled it, changed its roles or let its
 * training lapse while its agent sat at the desk. */
#include "base/say.h"
#include "ops/op.h"
#include "opening.h"

static const struct sql DISABLED_BY = {"who disabled an account", "i",
    "SELECT coalesce(a.name, '') FROM audit e LEFT JOIN agent a ON a.id = e.agent_id"
    " WHERE e.object = 'agent' AND e.object_id = $1 AND e.act = 'agent-state'"
    " ORDER BY e.seq DESC LIMIT 1", false};

void session_stands(struct ombud_session *s)
{
	s->stood_version = s->agent.version;
	s->stood_lapsed = session_lapsed(s);
}

static void say_disabled(struct ombud_session *s)
{
	struct arena memory = {0};
	struct err ignored = {0};
	struct rows r = db_select(s->db, &ignored, &DISABLED_BY, I(s->agent.id));
	const char *who = db_next(&r) ? db_keep(&r, &memory, 0) : "";
	db_end(&r);
	fail(&s->err, OMBUD_DENIED,
	    _("your account is disabled%s%s; this desk is closed to you until an admin enables it again"),
	    *who ? _(" by ") : "", who);
	arena_free(&memory);
}

enum ombud_standing ombud_standing(struct ombud_session *s)
{
	session_enter(s);
	if (!s->agent.active) {
		say_disabled(s);
		return OMBUD_STANDS_DISABLED;
	}
	bool same = s->stood_version == s->agent.version && s->stood_lapsed == session_lapsed(s);
	session_stands(s);
	return same ? OMBUD_STANDS : OMBUD_STANDS_OTHERWISE;
}

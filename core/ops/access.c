#include "ops/access.h"

#include "base/alloc.h"
#include "base/say.h"
#include "ops/op.h"
#include "store/access.h"

enum ombud_status access_filter(struct ombud_session *s, const char *text, int64_t n)
{
	if (s->read_only)
		return OMBUD_OK;
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .act = "filter",
	    .object = "ticket",
	    .n = n,
	    .detail = ""};
	if (op_begin(s))
		return s->err.status;
	e.session_id = s->id;
	if (access_add(&e.access_id, e.access_mac, s->db, &s->err, s->key, e.at, s->agent.id, "filter",
	        text, n, 0, 0) ||
	    audit_add(s->db, &s->err, &e)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

/* A reveal with a reason reaches every ticket; one of the agent's own tickets does not. */
static bool reveals(const struct ombud_session *s, enum data_class c)
{
	enum grant g = role_grant(session_roles(s), permission_to_reveal(c));
	return g == GRANT_YES || g == GRANT_REASON;
}

enum ombud_status access_passing(struct ombud_session *s, const struct query *q)
{
	if (!query_is_personal(q) || reveals(s, query_class(q)))
		return OMBUD_OK;
	return fail(&s->err, OMBUD_DENIED, _("personal: counted and logged on Enter"));
}

void access_pass(struct ombud_session *s, const struct query *q, const char *text, int64_t n)
{
	if (!query_is_personal(q))
		return;
	mem_free(s->passing);
	s->passing = mem_str(text);
	s->passing_n = n;
}

enum ombud_status access_passed(struct ombud_session *s, bool logged_otherwise)
{
	char *text = s->passing;
	enum ombud_status status = OMBUD_OK;
	s->passing = NULL;
	if (text && !logged_otherwise)
		status = access_filter(s, text, s->passing_n);
	mem_free(text);
	return status;
}

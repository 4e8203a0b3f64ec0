#include "ops/access.h"

#include "ops/op.h"
#include "store/audit.h"

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

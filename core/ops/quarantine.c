#include "ops/quarantine.h"

#include "base/say.h"
#include "base/time.h"
#include "ops/ledger_step.h"
#include "ops/op.h"
#include "store/setting.h"

static const struct sql NEWEST_AUDIT = {
    "time of the newest audit entry", "", "SELECT coalesce(max(at), 0) FROM audit WHERE seq ="
    " (SELECT seq FROM audit_head WHERE id = 1)", false};

enum ombud_status session_newest(int64_t *at, struct ombud_session *s)
{
	return db_one_values(at, s->db, &s->err, &NEWEST_AUDIT, NULL, 0);
}

enum ombud_status quarantine_begin(struct ombud_session *s, const char *at, const char *file)
{
	if (op_begin(s))
		return s->err.status;
	if (setting_set(s->db, &s->err, "restore.quarantine", at) || setting_set(s->db, &s->err, "restore.file", file)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

static enum ombud_status is_older(struct ombud_session *s, const char *at)
{
	return fail(&s->err, OMBUD_DENIED,
	    _("this store is of %s, and lacks what its erasure ledger has since: an admin tells it that with 'ombud restore --in-place', "
	      "and nobody else opens it before"), at);
}

/* What a restored copy does not know yet must reach nobody: not an agent, and no letter by the tick. */
static enum ombud_status check_quarantine(struct ombud_session *s)
{
	const char *since = setting_get(s->db, &s->err, &s->memory, "restore.quarantine");
	const char *file = setting_get(s->db, &s->err, &s->memory, "restore.file");
	if (s->err.status || !since[0] || role_grant(session_roles(s), MAY_ADMINISTER) != GRANT_NO)
		return s->err.status;
	if (!file[0])
		return is_older(s, since);
	return fail(&s->err, OMBUD_DENIED,
	    _("this store is a copy of %s that is being restored, and waits for what the erasure ledger says since: an admin "
	      "ends that with 'ombud restore', and nobody else opens it before"), since);
}

/* The server's own tools may have brought an older database back: where that is noticed first it is marked, so that no
 * host opens it. */
static enum ombud_status check_age(struct ombud_session *s)
{
	bool ahead;
	char at[INSTANT_TEXT];
	int64_t newest = 0;
	if (*setting_get(s->db, &s->err, &s->memory, "restore.quarantine"))
		return s->err.status;
	if (ledger_is_ahead(&ahead, s) || !ahead || session_newest(&newest, s))
		return s->err.status;
	instant_text(at, newest);
	if (!s->read_only)
		return quarantine_begin(s, at, "");
	return role_grant(session_roles(s), MAY_ADMINISTER) != GRANT_NO ? OMBUD_OK : is_older(s, at);
}

enum ombud_status quarantine_check(struct ombud_session *s)
{
	return check_age(s) ? s->err.status : check_quarantine(s);
}

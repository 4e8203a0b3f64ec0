/* What others did, and what others see of this session. */
#include "base/say.h"
#include "base/time.h"
#include "ops/op.h"
#include "ops/setup.h"
#include "query/column.h"
#include "store/desk.h"
#include "store/migrate.h"

enum {
	IDLE_MS = 120000,        /* texts that no filter asked for so long are given back */
	TEXTS_MOST = 256 << 20   /* bytes */
};

bool ombud_changed(struct ombud_session *s)
{
	columns_rest(s->columns, time_monotonic_ms(), IDLE_MS, TEXTS_MOST);
	return db_watch(s->db);
}

/* Presence is a courtesy: it never fails loudly, and never waits. */
void ombud_present(struct ombud_session *s, int64_t ticket, bool editing)
{
	struct err ignored = {0};
	if (s->read_only || db_begin(s->db, &ignored, DB_WRITE))
		return;
	if (session_row(s) ||
	    session_look(s->db, &ignored, s->id, session_now(s), ticket, editing)) {
		db_rollback(s->db);
		return;
	}
	db_commit(s->db, &ignored);
}

enum ombud_status ombud_may(struct ombud_session *s, const char *op, int64_t ticket)
{
	session_enter(s);
	const struct op *o = op_find(op);
	struct arena memory = {0};
	struct ticket_row t;
	bool own = true;
	if (!o)
		return fail(&s->err, OMBUD_NOTFOUND, _("no operation '%s'"), op);
	if (ticket && o->apply) {
		enum ombud_status status = ticket_load(&t, s->db, &s->err, &memory, ticket);
		own = status == OMBUD_OK && (!t.assignee_id || t.assignee_id == s->agent.id);
		arena_free(&memory);
		if (status)
			return status;
	}
	return session_may(s, o->permission, own, "asked later");
}

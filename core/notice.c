/* What others did, and what others see of this session. */
#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "opening.h"
#include "ops/op.h"
#include "ops/setup.h"
#include "query/column.h"
#include "store/desk.h"
#include "store/feed.h"
#include "store/migrate.h"

enum {
	IDLE_MS = 120000,        /* texts that no filter asked for so long are given back */
	TEXTS_MOST = 256 << 20   /* bytes */
};

enum ombud_status session_news(struct ombud_session *s)
{
	enum ombud_status status = feed_head(&s->news_seen, s->db, &s->err);
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

bool ombud_changed(struct ombud_session *s)
{
	struct err ignored = {0};
	bool news = false;
	if (s->past) /* what was does not change */
		return false;
	columns_rest(s->columns, time_monotonic_ms(), IDLE_MS, TEXTS_MOST);
	if (!db_watch(s->db))
		return false;
	s->others_moved = true;
	return !feed_news(&news, &s->news_seen, s->db, &ignored, s->id) && news;
}

/* ---- presence -------------------------------------------------------------------------------- */

bool ombud_presence_changed(struct ombud_session *s)
{
	struct err ignored = {0};
	uint64_t mark;
	int64_t now = session_now(s);
	bool fading = s->others_until && now >= s->others_until;
	if (!s->others_moved && !fading)
		return false;
	s->others_moved = false;
	if (session_presence(&mark, &s->others_until, s->db, &ignored, s->id, now))
		return false;
	bool changed = mark != s->others_mark;
	s->others_mark = mark;
	return changed;
}

/* Presence is a courtesy: it never fails loudly, and never waits. */
bool ombud_present(struct ombud_session *s, int64_t ticket, bool editing)
{
	struct err ignored = {0};
	if (s->read_only)
		return true;
	if (db_begin(s->db, &ignored, DB_TRY))
		return false;
	if (session_row(s) ||
	    session_look(s->db, &ignored, s->id, session_now(s), ticket, editing)) {
		db_rollback(s->db);
		return false;
	}
	return db_commit(s->db, &ignored) == OMBUD_OK;
}

enum ombud_status ombud_presence(char **out, struct ombud_session *s, int64_t ticket)
{
	struct arena memory = {0};
	const char *text;
	session_enter(s);
	*out = NULL;
	if (!session_others(&text, s->db, &s->err, &memory, ticket, s->id, s->agent.id, session_now(s)))
		*out = mem_str(text);
	arena_free(&memory);
	return s->err.status;
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

/* An open desk: what it is asked again and again, and what its agent may do. */
#include "base/say.h"
#include "base/time.h"
#include "ops/law.h"
#include "ops/session.h"
#include "store/setting.h"

int64_t session_now(const struct ombud_session *s)
{
	return s->fixed_now ? s->fixed_now : time_now();
}

int32_t session_today(const struct ombud_session *s)
{
	return local_day(s->constants.zone, session_now(s));
}

/* Its words are kept anew only where they are others: the memory lives as long as the session. */
enum ombud_status session_account(struct ombud_session *s)
{
	struct arena memory = {0};
	struct agent_row now;
	if (!s->agent.id) /* the desk itself */
		return OMBUD_OK;
	enum ombud_status status = agent_by_id(&now, s->db, &s->err, &memory, s->agent.id);
	if (!status && now.version != s->agent.version)
		status = agent_by_id(&s->agent, s->db, &s->err, &s->memory, s->agent.id);
	arena_free(&memory);
	return status;
}

void session_enter(struct ombud_session *s)
{
	int64_t version = db_version(s->db);
	if (version != s->agent_seen || s->law_moved) {
		err_clear(&s->err); /* of the call before */
		s->unread = session_account(s) != OMBUD_OK || law_fresh(s) != OMBUD_OK;
		s->agent_seen = s->unread ? s->agent_seen : version;
	}
	err_clear(&s->err);
}

const struct query_env *session_env(struct ombud_session *s)
{
	s->env = (struct query_env){.db = s->db,
	    .now = session_now(s),
	    .zone = s->constants.zone,
	    .me = s->agent.id,
	    .team = s->agent.team,
	    .roles = session_roles(s),
	    .tags = s->tags.v,
	    .n_tags = s->tags.n,
	    .stop = s->stop,
	    .stop_data = s->stop_data,
	    /* Threads with connections of their own have no place in a store that is not shared. */
	    .columns = db_room(s->db) == ROOM_TO_READ || s->past ? NULL : s->columns,
	    .past = s->past != NULL,
	    .reading = &s->reading};
	return &s->env;
}

void ombud_progress(const struct ombud_session *s, int64_t *done, int64_t *total)
{
	size_t some = 0, all = 0;
	if (s->reading)
		query_progress(s->reading, &some, &all);
	*done = (int64_t)some;
	*total = (int64_t)all;
}

unsigned session_roles(const struct ombud_session *s)
{
	return s->agent.active && !s->unread ? s->agent.roles : 0;
}

bool session_lapsed(const struct ombud_session *s)
{
	return s->agent.qualified_until < session_today(s);
}

/* A lapsed training still lists and reads, masked; it decides nothing (DOMAIN C.6). An admin's renews
 * trainings still: else nobody could, where all lapsed together. */
static bool lapsed(const struct ombud_session *s, enum permission p)
{
	if (p == MAY_LIST || p == MAY_OPEN_PRIVACY || p == MAY_VERIFY_AUDIT || p == MAY_QUALIFY)
		return false;
	return session_lapsed(s);
}

enum ombud_status session_may(
    struct ombud_session *s, enum permission p, bool own, const char *reason)
{
	if (s->unread)
		return fail(&s->err, OMBUD_IO,
		    _("%s: the account of %s cannot be read from the store just now, so nothing is shown or done by it"),
		    permission_said(p), s->agent.name);
	if (lapsed(s, p))
		return fail(&s->err, OMBUD_DENIED,
		    _("%s: %s's qualification has lapsed: an admin renews it with 'agent qualify %s DATE'"),
		    permission_name(p), s->agent.name, s->agent.name);
	switch (role_grant(session_roles(s), p)) {
	case GRANT_YES:
	case GRANT_SECOND:
		return OMBUD_OK;
	case GRANT_OWN:
		if (own)
			return OMBUD_OK;
		return fail(&s->err, OMBUD_DENIED,
		    _("%s: only for your own tickets or nobody's (any ticket: %s); 'assign @me' makes it yours"),
		    permission_said(p), permission_above(p, GRANT_OWN));
	case GRANT_OWN_ELSE_REASON:
		if (own || (reason && reason[0]))
			return OMBUD_OK;
		return fail(&s->err, OMBUD_DENIED, _("%s: another agent's ticket needs a reason (--reason WHY; without one: %s)"),
		    permission_said(p), permission_above(p, GRANT_OWN_ELSE_REASON));
	case GRANT_REASON_OWN:
		if (!own)
			return fail(&s->err, OMBUD_DENIED, _("%s: only for your own tickets (any ticket: %s)"),
			    permission_said(p), permission_above(p, GRANT_REASON_OWN));
		/* fall through */
	case GRANT_REASON:
		if (reason && reason[0])
			return OMBUD_OK;
		return fail(&s->err, OMBUD_DENIED, _("%s needs a reason (--reason TEXT); it is for %s"),
		    permission_said(p), permission_holders(p));
	case GRANT_NO:
	default:
		return fail(&s->err, OMBUD_DENIED, _("%s is not for your role: %s may"),
		    permission_said(p), permission_holders(p));
	}
}

/* ---- small questions ------------------------------------------------------------------------------ */

const char *ombud_error(const struct ombud_session *s)
{
	return s->err.text;
}

size_t ombud_error_offset(const struct ombud_session *s)
{
	return s->err.offset;
}

int64_t ombud_now(const struct ombud_session *s)
{
	return session_now(s);
}

const char *ombud_agent_name(const struct ombud_session *s)
{
	return s->agent.name;
}

const char *ombud_agent_charset(const struct ombud_session *s)
{
	return s->agent.charset;
}

const char *ombud_agent_lang(const struct ombud_session *s)
{
	return s->agent.lang;
}

bool ombud_is_demo(const struct ombud_session *s)
{
	return s->demo;
}

bool ombud_is_read_only(const struct ombud_session *s)
{
	return s->read_only;
}

void ombud_hands_off(struct ombud_session *s, bool on)
{
	s->hands_off = on;
}

bool ombud_is_hands_off(const struct ombud_session *s)
{
	return s->hands_off;
}

const char *ombud_setting(struct ombud_session *s, const char *key)
{
	const struct setting *known = setting_find(key);
	session_enter(s);
	if (!known || known->secret)
		return NULL;
	struct arena a = {0};
	const char *value = setting_get(s->db, &s->err, &a, key);
	char *kept = mem_str(value ? value : "");
	arena_free(&a);
	vec_push(&s->texts, kept);
	return kept;
}

bool ombud_store_is_url(const char *store)
{
	return db_is_url(store);
}

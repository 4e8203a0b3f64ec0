#include "ops/access.h"

#include "base/say.h"
#include "base/time.h"
#include "ops/op.h"
#include "store/access.h"
#include "store/asked.h"
#include "store/setting.h"

enum {
	KNOWN_SECONDS = 3600, /* an expression asked again so soon is no new one */
	NEW_SECONDS = 600     /* the limit of new ones counts over so long */
};

enum ombud_status access_can_log(struct ombud_session *s, const char *what)
{
	if (!op_may_write(s))
		return OMBUD_OK;
	struct err why = s->err;
	return fail(&s->err, OMBUD_DENIED, _("%s is logged before anything is shown, and here nothing can be: %s"),
	    what, why.text);
}

enum ombud_status access_known(
    bool *out, struct ombud_session *s, enum data_class c, const char *text)
{
	return asked_since(out, s->db, &s->err, s->agent.id, access_word(session_roles(s), c), text,
	    session_now(s) - KNOWN_SECONDS);
}

static int64_t most_new(struct ombud_session *s)
{
	int64_t most;
	setting_number(&most, s->db, &s->err, "limit.expressions");
	return most;
}

/* Counts let one guess what is masked: letter after letter, where nothing slows it. */
static enum ombud_status pace(struct ombud_session *s, enum data_class c, const char *text)
{
	bool known;
	int64_t most = most_new(s), free_at;
	const struct asked_span span = {session_now(s), KNOWN_SECONDS, NEW_SECONDS};
	char when[INSTANT_TEXT]; /* in minutes, of which the next is meant */
	if (s->err.status || access_known(&known, s, c, text) || known || most == 0)
		return s->err.status;
	if (asked_new(&free_at, s->db, &s->err, s->agent.id, &span, most) || !free_at)
		return s->err.status;
	return fail(&s->err, OMBUD_DENIED,
	    _("filter-personal: %lld different expressions in 10 minutes are the limit for who may not "
	      "reveal what they ask; a new one from %s on, one of the last hour at any time"),
	    (long long)most, local_text(when, s->constants.zone, free_at + 59));
}

enum ombud_status access_may_class(struct ombud_session *s, enum data_class c, const char *text)
{
	if (session_may(s, MAY_FILTER_PERSONAL, false, NULL) ||
	    access_can_log(s, _("a filter on personal data")))
		return s->err.status;
	/* A rule asks the same of whatever arrives, by itself: that is nobody's guess, and its maker was
	 * asked when it was saved. */
	return s->rule || access_reveals(s, c) ? OMBUD_OK : pace(s, c, text);
}

enum ombud_status access_may(struct ombud_session *s, struct query *q, const char *text)
{
	return query_is_personal(q) ? access_may_class(s, query_class(q), query_asked(q, text)) : OMBUD_OK;
}

/* Inside a transaction: the row, and the entry that names it. */
static enum ombud_status log_asked(
    struct ombud_session *s, const char *what, const char *fields, const char *text, int64_t n)
{
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .session_id = s->id,
	    .act = "filter",
	    .object = "ticket",
	    .n = n,
	    .detail = fields};
	if (access_add(&e.access_id, e.access_mac, s->db, &s->err, s->key, e.at, s->agent.id, what,
	        text, n, 0, 0))
		return s->err.status;
	return audit_add(s->db, &s->err, &e);
}

enum ombud_status access_filter(
    struct ombud_session *s, enum data_class c, const char *fields, const char *text, int64_t n)
{
	if (op_begin(s))
		return s->err.status;
	/* Others of the agent's may have asked since it was allowed: they all wait for each other here. */
	bool slowed = !s->rule && !access_reveals(s, c);
	if ((slowed && pace(s, c, text)) || log_asked(s, access_word(session_roles(s), c), fields, text, n)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

enum ombud_status access_lookup(
    struct ombud_session *s, const struct field *f, const char *what, const char *text, bool found)
{
	bool tells_nobody = !s->agent.id || access_reveals(s, f->class_); /* the desk itself is nobody */
	return tells_nobody ? OMBUD_OK : log_asked(s, what, f->name, text, found);
}

enum ombud_status access_query(struct ombud_session *s, struct query *q, const char *text, int64_t n)
{
	return access_filter(s, query_class(q), query_personal_fields(q), query_asked(q, text), n);
}

/* A reveal with a reason reaches every ticket; one of the agent's own tickets does not. */
static bool reveals(unsigned roles, enum data_class c)
{
	enum grant g = role_grant(roles, permission_to_reveal(c));
	return g == GRANT_YES || g == GRANT_REASON;
}

bool access_reveals(const struct ombud_session *s, enum data_class c)
{
	return reveals(session_roles(s), c);
}

const char *access_word(unsigned roles, enum data_class c)
{
	return reveals(roles, c) ? ASKED_FREE : ASKED_BLIND;
}

/* The accounts with what they do now: who is on, at what, and how much each has open. */
#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "filling.h"
#include "ops/access.h"
#include "store/agent.h"
#include "store/desk.h"

static const struct sql OPEN = {"open tickets by agent", "",
    "SELECT assignee_id, count(*) FROM ticket WHERE is_open = 1 AND assignee_id > 0 GROUP BY assignee_id", false};
static const struct sql SEEN = {"when agents were at the desk last", "i",
    "SELECT agent_id, max(seen_at), max(CASE WHEN ended_at IS NULL AND seen_at >= $1 THEN seen_at ELSE 0 END)"
    " FROM desk_session GROUP BY agent_id", false};
static const struct sql AT = {"which tickets agents have open", "i",
    "SELECT agent_id, ticket_id, editing FROM desk_session WHERE ended_at IS NULL AND ticket_id > 0 AND seen_at >= $1"
    " ORDER BY seen_at", false};

struct doing {
	int64_t open, seen, on, ticket;
	bool editing;
};

struct now {
	struct filling *f;
	struct agent_row *a;
	struct doing *v;
	size_t n;
	bool may_know; /* when others were here last */
};

static struct doing *of(struct now *w, int64_t agent)
{
	size_t i = 0;
	while (i < w->n && w->a[i].id != agent)
		i++;
	return &w->v[i]; /* one more than there are agents: nobody's */
}

static enum ombud_status look(struct now *w)
{
	struct ombud_session *s = w->f->s;
	int64_t since = session_now(s) - PRESENT_SECONDS;
	struct rows r = db_select_values(s->db, &s->err, &OPEN, NULL, 0);
	while (db_next(&r))
		of(w, db_int(&r, 0))->open = db_int(&r, 1);
	if (db_end(&r))
		return s->err.status;
	r = db_select(s->db, &s->err, &SEEN, I(since));
	while (db_next(&r)) {
		of(w, db_int(&r, 0))->seen = db_int(&r, 1);
		of(w, db_int(&r, 0))->on = db_int(&r, 2);
	}
	if (db_end(&r))
		return s->err.status;
	r = db_select(s->db, &s->err, &AT, I(since));
	while (db_next(&r)) {
		of(w, db_int(&r, 0))->ticket = db_int(&r, 1);
		of(w, db_int(&r, 0))->editing = db_int(&r, 2) != 0;
	}
	return db_end(&r);
}

static const char *on_now(struct filling *f, const struct doing *d)
{
	if (!d->on)
		return "";
	if (!d->ticket)
		return _("here");
	return arena_printf(f->memory, d->editing ? _("#%lld edit") : _("#%lld view"), (long long)d->ticket);
}

static void put_agent(struct now *w, size_t i)
{
	struct filling *f = w->f;
	const struct agent_row *a = &w->a[i];
	char day[DAY_TEXT];
	struct buf roles = {0};
	roles_text(&roles, a->roles);
	fill(f, a->name);
	fill(f, buf_text(&roles));
	fill(f, a->active ? _("active") : _("disabled"));
	fill(f, day_text(day, a->qualified_until));
	fill(f, a->team);
	fill(f, on_now(f, &w->v[i]));
	fill_int(f, w->v[i].open);
	if (w->may_know)
		fill_time(f, w->v[i].seen);
	else
		fill(f, "");
	fill(f, a->full_name);
	buf_free(&roles);
}

enum ombud_status fill_agents_now(struct filling *f)
{
	struct ombud_session *s = f->s;
	struct now w = {.f = f, .may_know = role_grant(session_roles(s), MAY_READ_AUDIT) == GRANT_YES};
	if (agent_list(&w.a, &w.n, s->db, &s->err, f->memory))
		return s->err.status;
	w.v = ARENA_ARRAY(f->memory, struct doing, w.n + 1);
	if (look(&w))
		return s->err.status;
	for (size_t i = 0; i < w.n; i++)
		put_agent(&w, i);
	return OMBUD_OK;
}

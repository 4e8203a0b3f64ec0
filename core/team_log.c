/* The team's log: what was done to tickets, for all who work on them. It holds no more than their lists show: who,
 * when, which operation, which ticket. What the audit tells beyond that is for who may read it. */
#include "base/say.h"
#include "base/time.h"
#include "filling.h"
#include "ops/reads.h"
#include "store/audit.h"
#include "store/feed.h"

static void put_ticket(struct filling *f, const struct audit_entry *e)
{
	if (e->object_id && !e->has_set)
		fill(f, arena_printf(f->memory, "#%lld", (long long)e->object_id));
	else
		fill(f, "");
}

static void put_entry(struct filling *f, const struct audit_entry *e, bool whole)
{
	fill_int(f, e->seq);
	fill_time(f, e->at);
	fill(f, reads_actor(f->memory, fill_agent(f, e->agent_id), fill_agent(f, e->by_id)));
	fill(f, e->act);
	put_ticket(f, e);
	if (e->n < 0)
		fill(f, "");
	else
		fill_int(f, e->n);
	fill(f, whole || e->agent_id == f->s->agent.id ? e->detail : "");
}

/* Who may read the audit sees what that role sees; everybody else the changes of the own team. */
static bool reads_all(struct ombud_session *s, struct audit_which *w)
{
	if (!reads_audit(&w->team, s))
		return true;
	err_clear(&s->err);
	w->team = s->agent.team;
	return false;
}

/* What others only read is left out, so that more pages may have to be read for one. */
static enum ombud_status put_changes(struct filling *f, struct audit_which *w)
{
	struct ombud_session *s = f->s;
	struct audit_entry *e;
	size_t n;
	do {
		if (audit_list_which(&e, &n, s->db, &s->err, f->memory, w, f->limit))
			return s->err.status;
		for (size_t i = 0; i < n; i++)
			if (e[i].agent_id == s->agent.id || !feed_is_read(e[i].act, e[i].object))
				put_entry(f, &e[i], false);
		w->before = n ? e[n - 1].seq : 0;
	} while (!f->cells.n && n == f->limit);
	return OMBUD_OK;
}

static enum ombud_status put_all(struct filling *f, struct audit_which *w)
{
	struct audit_entry *e;
	size_t n;
	if (audit_list_which(&e, &n, f->s->db, &f->s->err, f->memory, w, f->limit))
		return f->s->err.status;
	for (size_t i = 0; i < n; i++)
		put_entry(f, &e[i], true);
	return OMBUD_OK;
}

enum ombud_status fill_team_log(struct filling *f)
{
	struct ombud_session *s = f->s;
	struct audit_which w = {.before = f->before, .act = "", .lead = s->agent.id, .tickets = true};
	if (session_may(s, MAY_LIST, false, NULL))
		return s->err.status;
	bool whole = reads_all(s, &w);
	w.of_team = !whole || w.team[0];
	if (audit_ask(f, &w))
		return s->err.status;
	return whole ? put_all(f, &w) : put_changes(f, &w);
}

enum ombud_status ombud_team_log(
    struct ombud_table **out, struct ombud_session *s, const char *ask, int64_t before, size_t limit)
{
	struct filling f = {.s = s, .memory = arena_new(), .limit = limit, .ask = ask, .before = before};
	session_enter(s);
	return table_of_name(out, &f, "team-log");
}

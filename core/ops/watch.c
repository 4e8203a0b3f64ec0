/* Who keeps an eye on a ticket that is not theirs: each agent for themselves. */
#include "base/alloc.h"
#include "base/say.h"
#include "ops/cases.h"
#include "store/watch.h"

static enum ombud_status turn(struct op_ctx *c, const struct ticket_row *t, bool on)
{
	struct ombud_session *s = c->s;
	bool was;
	if (watch_is(&was, s->db, &s->err, s->agent.id, t->id))
		return s->err.status;
	if (was == on)
		return OMBUD_OK;
	if (watch_set(s->db, &s->err, s->agent.id, t->id, on, c->now))
		return s->err.status;
	return op_item(c, &(struct journal_item){.place = "watch",
	    .row_id = s->agent.id,
	    .ticket_id = t->id,
	    .field = "watch",
	    .before = on ? NULL : "1",
	    .after = on ? "1" : NULL});
}

enum ombud_status apply_watch(struct op_ctx *c, struct ticket_row *t)
{
	return turn(c, t, true);
}

enum ombud_status apply_unwatch(struct op_ctx *c, struct ticket_row *t)
{
	return turn(c, t, false);
}

/* ---- who is told ---------------------------------------------------------------------------------- */

/* The newest of those that changed since it was told last, and how many they are. */
static size_t newest(const struct watch_news *v, size_t n, int64_t since, const struct watch_news **out)
{
	size_t fresh = 0;
	*out = NULL;
	for (size_t i = 0; i < n; i++) {
		if (v[i].at <= since)
			continue;
		fresh++;
		if (!*out || v[i].at >= (*out)->at)
			*out = &v[i];
	}
	return fresh;
}

enum ombud_status watched_told(char **out, struct ombud_session *s)
{
	struct arena memory = {0};
	struct watch_news *v;
	const struct watch_news *last;
	size_t n;
	int64_t version = db_version(s->db);
	*out = NULL;
	if (s->watch_at == version && version)
		return OMBUD_OK;
	s->watch_at = version;
	if (!watch_news(&v, &n, s->db, &s->err, &memory, s->agent.id)) {
		size_t fresh = newest(v, n, s->watch_told, &last);
		if (fresh == 1)
			*out = mem_str(arena_printf(&memory, _("#%lld changed, which you watch"), (long long)last->ticket));
		else if (fresh)
			*out = mem_str(arena_printf(&memory, _("#%lld changed, which you watch; %zu more: is:watched is:changed"),
			    (long long)last->ticket, fresh - 1));
		if (fresh)
			s->watch_told = last->at;
	}
	arena_free(&memory);
	return s->err.status;
}

#include "ops/chosen.h"

#include "base/say.h"
#include "ops/access.h"
#include "store/feed.h"

enum { AT_ONCE = 500 }; /* tickets asked about in one statement */

/* A preview shows the filter's own order. A change needs none; but a limit counts in that order. */
static enum ombud_status find(
    struct query *q, struct ombud_session *s, bool rehearse, id_vec *ids)
{
	int64_t limit = query_limit(q);
	if (rehearse || limit)
		return query_ids(q, &s->err, ids, limit ? (size_t)limit : SIZE_MAX);
	return query_ids_any(q, &s->err, ids);
}

enum ombud_status chosen_open(
    struct query **q, struct ombud_session *s, const struct query_env *env, const char *filter)
{
	if (query_open(q, &s->err, env, filter, NULL))
		return s->err.status;
	if (query_is_empty(*q))
		return fail(&s->err, OMBUD_SYNTAX,
		    _("an empty filter selects nothing for a change: write what you mean, or id:*"));
	return query_is_personal(*q) ? session_may(s, MAY_FILTER_PERSONAL, false, NULL) : OMBUD_OK;
}

/* Which tickets a pattern hits tells something of people: it is logged as a search is. */
static enum ombud_status take(
    struct chosen *c, struct bulk *b, const char *filter, bool rehearse, id_vec *ids)
{
	struct ombud_session *s = b->c.s;
	if (feed_head(&c->seq, s->db, &s->err) || find(c->q, s, rehearse, ids))
		return s->err.status;
	if (query_is_personal(c->q) && access_filter(s, filter, (int64_t)ids->n))
		return s->err.status;
	bulk_take(b, ids->v, NULL, ids->n, rehearse);
	b->out->undecided = query_undecided(c->q);
	b->out->limit = query_limit(c->q);
	return OMBUD_OK;
}

enum ombud_status chosen_find(
    struct chosen *c, struct bulk *b, const char *filter, bool rehearse)
{
	id_vec ids = {0};
	enum ombud_status status = chosen_open(&c->q, b->c.s, session_env(b->c.s), filter);
	if (!status)
		status = take(c, b, filter, rehearse, &ids);
	vec_free(&ids);
	if (status || rehearse)
		chosen_free(c);
	return status;
}

enum ombud_status chosen_before(
    struct chosen *c, struct bulk *b, const char *filter, int64_t seq)
{
	c->seq = seq;
	c->changed = seq == CHOSEN_LONG_AGO;
	return chosen_open(&c->q, b->c.s, session_env(b->c.s), filter);
}

enum ombud_status chosen_look(struct chosen *c, struct ombud_session *s)
{
	if (!c->q || c->changed)
		return OMBUD_OK;
	return feed_news(&c->changed, &c->seq, s->db, &s->err, s->id);
}

/* Both in order: one walk finds those that do not stay. */
static void mark(bool *dropped, const int64_t *ids, size_t n, const id_vec *stay)
{
	for (size_t i = 0, k = 0; i < n; i++) {
		dropped[i] = k == stay->n || stay->v[k] != ids[i];
		k += !dropped[i];
	}
}

enum ombud_status chosen_keep(struct chosen *c, struct bulk *b, size_t from, size_t n)
{
	struct ombud_session *s = b->c.s;
	b->dropped = NULL;
	if (!c->q || !c->changed)
		return OMBUD_OK;
	bool *dropped = ARENA_ARRAY(&b->scratch, bool, n);
	b->dropped = dropped;
	for (size_t i = 0; i < n; i += AT_ONCE) {
		size_t some = n - i < AT_ONCE ? n - i : AT_ONCE;
		const int64_t *ids = b->ids + from + i;
		id_vec stay = {0};
		for (size_t k = 0; k < some; k++)
			vec_push(&stay, ids[k]);
		enum ombud_status status = query_keep(c->q, &s->err, &stay);
		mark(dropped + i, ids, some, &stay);
		vec_free(&stay);
		if (status)
			return status;
	}
	return OMBUD_OK;
}

void chosen_free(struct chosen *c)
{
	query_free(c->q);
	c->q = NULL;
}

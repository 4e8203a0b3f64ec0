#include "ops/chosen.h"

#include "base/ids.h"
#include "base/say.h"
#include "ops/access.h"

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
	return access_may(s, *q, filter);
}

/* Which tickets a pattern hits tells something of people: it is logged as a search is. */
static enum ombud_status take(
    struct chosen *c, struct bulk *b, const char *filter, bool rehearse, id_vec *ids)
{
	struct ombud_session *s = b->c.s;
	if (feed_head(&c->seq, s->db, &s->err) || find(c->q, s, rehearse, ids))
		return s->err.status;
	if (query_is_personal(c->q) && access_query(s, c->q, filter, (int64_t)ids->n))
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
	c->all = seq == CHOSEN_LONG_AGO;
	return chosen_open(&c->q, b->c.s, session_env(b->c.s), filter);
}

static void add_named(struct chosen *c, const feed_ids *ids)
{
	for (size_t i = 0; i < ids->n; i++)
		vec_push(&c->named, ids->v[i]);
}

/* A saved filter or a setting may bear on any ticket, and so may what no entry tells of. */
static void take_feed(struct chosen *c, const struct feed *f)
{
	bool any = f->tickets.n || f->opened.n;
	c->all |= f->everything || f->saved || f->settings || (any && query_is_untold(c->q));
	add_named(c, &f->tickets);
	add_named(c, &f->opened);
	feed_settle(&c->named);
	c->seq = f->seq;
}

enum ombud_status chosen_look(struct chosen *c, struct ombud_session *s)
{
	struct feed f;
	if (!c->q || c->all)
		return OMBUD_OK;
	enum ombud_status status = feed_of_others(&f, s->db, &s->err, c->seq, s->id);
	if (!status)
		take_feed(c, &f);
	feed_free(&f);
	return status;
}

static bool is_named(const struct chosen *c, int64_t id)
{
	return c->all || ids_have(c->named.v, c->named.n, id);
}

/* Both in order: one walk finds those that do not stay. */
static void mark(bool *dropped, const size_t *at, const int64_t *ids, size_t n, const id_vec *stay)
{
	for (size_t i = 0, k = 0; i < n; i++) {
		bool stays = k < stay->n && stay->v[k] == ids[at[i]];
		dropped[at[i]] = !stays;
		k += stays;
	}
}

/* at: places of a block, of which no more than one statement takes are asked. */
static enum ombud_status ask(struct chosen *c, struct ombud_session *s, bool *dropped,
    const int64_t *ids, const size_t *at, size_t n)
{
	id_vec stay = {0};
	for (size_t i = 0; i < n; i++)
		vec_push(&stay, ids[at[i]]);
	c->asked += n;
	enum ombud_status status = query_keep(c->q, &s->err, &stay);
	if (!status)
		mark(dropped, at, ids, n, &stay);
	vec_free(&stay);
	return status;
}

enum ombud_status chosen_keep(struct chosen *c, struct bulk *b, size_t from, size_t n)
{
	struct ombud_session *s = b->c.s;
	const int64_t *ids = b->ids + from;
	size_t at[AT_ONCE], k = 0;
	b->dropped = NULL;
	if (!c->q || (!c->all && !c->named.n))
		return OMBUD_OK;
	bool *dropped = ARENA_ARRAY(&b->scratch, bool, n);
	b->dropped = dropped;
	for (size_t i = 0; i < n; i++) {
		if (is_named(c, ids[i]))
			at[k++] = i;
		if (k && (k == AT_ONCE || i + 1 == n)) {
			if (ask(c, s, dropped, ids, at, k))
				return s->err.status;
			k = 0;
		}
	}
	return OMBUD_OK;
}

void chosen_free(struct chosen *c)
{
	query_free(c->q);
	c->q = NULL;
	vec_free(&c->named);
}

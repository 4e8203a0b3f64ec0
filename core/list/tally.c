#include "list/tally.h"

#include <string.h>

#include "base/alloc.h"
#include "base/bits.h"
#include "ops/access.h"
#include "query/column.h"
#include "store/feed.h"

enum {
	STALE_SECONDS = 60,  /* what the clock moves is counted anew */
	LOG_SECONDS = 3600,  /* counts of personal filters are logged so often */
	PROBE_MOST = 500     /* changed tickets that are asked one by one */
};

struct tally {
	int64_t id; /* of the saved filter */
	char *text;
	struct bits tickets;
	int64_t count;
	int64_t seq, at;   /* of the audit, and the clock, as of the count */
	int64_t tags;      /* the session's tags_moved then */
	int64_t logged_at; /* when the log was looked into last; 0: never of this text */
};

struct tallies {
	VEC(struct tally) v;
};

static void drop(struct tally *t)
{
	mem_free(t->text);
	bits_free(&t->tickets);
}

void tallies_free(struct tallies *t)
{
	if (!t)
		return;
	for (size_t i = 0; i < t->v.n; i++)
		drop(&t->v.v[i]);
	vec_free(&t->v);
	mem_free(t);
}

static bool among(const struct saved_row *f, size_t n, int64_t id)
{
	for (size_t i = 0; i < n; i++)
		if (f[i].id == id)
			return true;
	return false;
}

void tallies_keep(struct tallies *t, const struct saved_row *f, size_t n)
{
	size_t kept = 0;
	for (size_t i = 0; t && i < t->v.n; i++) {
		if (among(f, n, t->v.v[i].id))
			t->v.v[kept++] = t->v.v[i];
		else
			drop(&t->v.v[i]);
	}
	if (t)
		t->v.n = kept;
}

static struct tally *tally_of(struct ombud_session *s, const struct saved_row *f)
{
	if (!s->tallies)
		s->tallies = mem_alloc(sizeof *s->tallies);
	struct tallies *all = s->tallies;
	size_t i = 0;
	while (i < all->v.n && all->v.v[i].id != f->id)
		i++;
	if (i == all->v.n)
		vec_push(&all->v, ((struct tally){.id = f->id, .text = mem_str(""), .seq = -1}));
	struct tally *t = &all->v.v[i];
	if (strcmp(t->text, f->text) != 0) {
		mem_free(t->text);
		t->text = mem_str(f->text);
		t->seq = -1;
		t->logged_at = 0;
	}
	return t;
}

/* ---- counting ----------------------------------------------------------------------------------- */

static enum ombud_status count_all(struct tally *t, struct ombud_session *s, struct query *q)
{
	id_vec ids = {0};
	enum ombud_status status = query_ids(q, &s->err, &ids, SIZE_MAX);
	if (!status) {
		bits_clear(&t->tickets);
		for (size_t i = 0; i < ids.n; i++) {
			bits_reserve(&t->tickets, ids.v[i]);
			bits_add(&t->tickets, ids.v[i]);
		}
		t->count = (int64_t)ids.n;
	}
	vec_free(&ids);
	return status;
}

static void settle(struct tally *t, const feed_ids *changed, const id_vec *match)
{
	for (size_t i = 0, k = 0; i < changed->n; i++) {
		int64_t id = changed->v[i];
		bool was = bits_has(&t->tickets, id), is = k < match->n && match->v[k] == id;
		k += is;
		if (was && !is)
			bits_remove(&t->tickets, id);
		if (is && !was) {
			bits_reserve(&t->tickets, id);
			bits_add(&t->tickets, id);
		}
		t->count += is - was;
	}
}

static enum ombud_status count_changed(
    struct tally *t, struct ombud_session *s, struct query *q, const feed_ids *changed)
{
	id_vec match = {0};
	for (size_t i = 0; i < changed->n; i++)
		vec_push(&match, changed->v[i]);
	enum ombud_status status = query_keep(q, &s->err, &match);
	if (!status)
		settle(t, changed, &match);
	vec_free(&match);
	return status;
}

static enum ombud_status follow(struct tally *t, struct ombud_session *s, struct query *q, int64_t *seq)
{
	struct feed f;
	enum ombud_status status = feed_since(&f, s->db, &s->err, t->seq < 0 ? 0 : t->seq);
	for (size_t i = 0; i < f.opened.n; i++)
		vec_push(&f.tickets, f.opened.v[i]);
	feed_settle(&f.tickets);
	bool anew = t->seq < 0 || f.everything || f.saved || f.tickets.n > PROBE_MOST ||
	            query_limit(q) || query_is_untold(q) || session_tags_moved(s, q, t->tags) ||
	            (query_is_timed(q) && session_now(s) - t->at >= STALE_SECONDS);
	if (!status && anew)
		status = count_all(t, s, q);
	else if (!status)
		status = count_changed(t, s, q, &f.tickets);
	if (!status && anew) {
		t->at = session_now(s);
		t->tags = s->tags_moved;
	}
	*seq = f.seq;
	feed_free(&f);
	return status;
}

/* A count over masked data tells something about it; in a sidebar it does so all the time. One row
 * an hour stands for it, whichever process counted. */
static enum ombud_status log_hourly(struct tally *t, struct ombud_session *s, struct query *q)
{
	int64_t now = session_now(s);
	/* The text of one that names others stays, while what these say may be something else by now. */
	bool fixed = !(query_reads(q) & READS_SAVED);
	if (!query_is_personal(q) || (fixed && t->logged_at && now - t->logged_at < LOG_SECONDS))
		return OMBUD_OK;
	bool known;
	if (access_known(&known, s, query_class(q), query_asked(q, t->text)) ||
	    (!known && access_query(s, q, t->text, t->count)))
		return s->err.status;
	t->logged_at = now;
	return OMBUD_OK;
}

static enum ombud_status bring_up(struct tally *t, struct ombud_session *s, struct query *q)
{
	int64_t head, seq;
	if (feed_head(&head, s->db, &s->err))
		return s->err.status;
	bool stale = query_is_timed(q) && session_now(s) - t->at >= STALE_SECONDS;
	stale |= session_tags_moved(s, q, t->tags);
	if (t->seq == head && !stale && !query_is_untold(q))
		return OMBUD_OK;
	enum ombud_status status = follow(t, s, q, &seq);
	t->seq = status ? t->seq : seq;
	return status;
}

enum ombud_status tally_count(
    int64_t *count, bool *asks_tags, struct ombud_session *s, const struct saved_row *f)
{
	struct query *q;
	struct err err = {0};
	*count = -1;
	*asks_tags = false;
	/* A filter that no longer reads is shown without a count; opening it says why. */
	if (query_open(&q, &err, session_env(s), f->text, NULL))
		return OMBUD_OK;
	*asks_tags = query_reads(q) & READS_TAGS;
	enum ombud_status status = OMBUD_OK;
	struct tally *t = tally_of(s, f);
	if (access_may(s, q, f->text)) {
		err_clear(&s->err);
		t->seq = -1;
	} else {
		columns_glance(s->columns, true);
		status = bring_up(t, s, q);
		columns_glance(s->columns, false);
		if (!status)
			status = log_hourly(t, s, q);
		*count = status ? -1 : t->count;
	}
	query_free(q);
	return status;
}

int64_t tally_last(const struct ombud_session *s, const struct saved_row *f)
{
	for (size_t i = 0; s->tallies && i < s->tallies->v.n; i++) {
		const struct tally *t = &s->tallies->v.v[i];
		if (t->id == f->id && t->seq >= 0 && strcmp(t->text, f->text) == 0)
			return t->count;
	}
	return -1;
}

/* What a fresh list would have gained and lost. Where all of a list is known, only tickets that the
 * feed names are asked again; else, and once a minute for what the clock moves, all are. */
#include <stdint.h>

#include "base/say.h"
#include "list/list.h"
#include "store/feed.h"

enum {
	STALE_SECONDS = 60, /* "due in two days" becomes true by itself */
	PROBE_MOST = 500    /* changed tickets that are asked one by one */
};

static bool listed(const struct ombud_list *l, int64_t id)
{
	return idmap_get(&l->place, id) != SIZE_MAX;
}

static void tell(struct ombud_drift *out, const struct ombud_list *l)
{
	*out = (struct ombud_drift){(int64_t)bits_count(&l->added), (int64_t)bits_count(&l->gone)};
}

/* ---- all of the list is known ------------------------------------------------------------------ */

static enum ombud_status ask_changed(
    struct ombud_list *l, struct query *q, struct err *err, const feed_ids *changed)
{
	id_vec match = {0};
	for (size_t i = 0; i < changed->n; i++)
		vec_push(&match, changed->v[i]);
	enum ombud_status status = query_keep(q, err, &match);
	for (size_t i = 0, k = 0; !status && i < changed->n; i++) {
		int64_t id = changed->v[i];
		bool matches = k < match.n && match.v[k] == id;
		k += matches;
		list_put(&l->added, id, matches && !listed(l, id));
		list_put(&l->gone, id, !matches && listed(l, id));
	}
	vec_free(&match);
	return status;
}

static enum ombud_status ask_all(
    struct ombud_drift *out, struct ombud_list *l, struct query *q, struct err *err)
{
	id_vec fresh = {0};
	size_t most = l->limit > 0 ? (size_t)l->limit : SIZE_MAX;
	enum ombud_status status = query_ids(q, err, &fresh, most);
	if (!status) {
		bits_clear(&l->added);
		bits_clear(&l->gone);
		for (size_t i = 0; i < l->ids.n; i++)
			list_put(&l->gone, l->ids.v[i], true);
		for (size_t i = 0; i < fresh.n; i++) {
			list_put(&l->added, fresh.v[i], !listed(l, fresh.v[i]));
			bits_remove(&l->gone, fresh.v[i]);
		}
		tell(out, l);
	}
	vec_free(&fresh);
	return status;
}

/* Those whom somebody only opened: what an agent has seen is asked of some filters. */
static void add_opened(struct feed *f)
{
	for (size_t i = 0; i < f->opened.n; i++)
		vec_push(&f->tickets, f->opened.v[i]);
	feed_settle(&f->tickets);
}

static enum ombud_status compare_all(struct ombud_drift *out, struct ombud_list *l, struct query *q,
    struct err *err, bool all)
{
	struct feed f;
	enum ombud_status status = feed_since(&f, l->s->db, err, l->drift_seq);
	add_opened(&f);
	/* Whether a ticket is among the first so many is not its own affair. q: the limit: of a saved
	 * filter may be new. */
	bool few = !f.everything && !f.saved && !all && !list_is_limited(l) && !query_limit(q) &&
	           !query_is_untold(q) && f.tickets.n <= PROBE_MOST;
	if (!status && few)
		status = ask_changed(l, q, err, &f.tickets);
	if (!status && few)
		tell(out, l);
	feed_free(&f);
	return status || few ? status : ask_all(out, l, q, err);
}

/* ---- only its head is -------------------------------------------------------------------------- */

/* What would come to stand among the first ids is new; what follows the last of them that is still
 * there was never shown. */
static void count_head(struct ombud_drift *out, const struct ombud_list *l, const id_vec *fresh,
    const id_vec *still)
{
	struct idmap stays = {0};
	size_t end = 0, met = 0;
	for (size_t i = 0; i < still->n; i++)
		idmap_put(&stays, still->v[i], i);
	for (size_t i = 0; i < fresh->n; i++)
		if (idmap_get(&stays, fresh->v[i]) != SIZE_MAX) {
			end = i;
			met++;
		}
	idmap_free(&stays);
	if (met < still->n)
		end = fresh->n; /* the last of them stands further on */
	int64_t added = 0;
	for (size_t i = 0; i < end; i++)
		added += !listed(l, fresh->v[i]);
	*out = (struct ombud_drift){added, (int64_t)(l->ids.n - still->n)};
}

static enum ombud_status compare_head(
    struct ombud_drift *out, struct ombud_list *l, struct query *q, struct err *err)
{
	id_vec fresh = {0}, still = {0};
	enum ombud_status status = query_ids(q, err, &fresh, l->ids.n);
	for (size_t i = 0; i < l->ids.n; i++)
		vec_push(&still, l->ids.v[i]);
	if (!status)
		status = query_keep(q, err, &still);
	if (!status)
		count_head(out, l, &fresh, &still);
	vec_free(&fresh);
	vec_free(&still);
	return status;
}

enum ombud_status ombud_list_drift(struct ombud_drift *out, struct ombud_list *l)
{
	struct ombud_session *s = l->s;
	struct query *q;
	int64_t head, now = session_now(s);
	session_enter(s);
	*out = l->drift;
	if (l->undecided || l->log)
		return OMBUD_OK;
	if (feed_head(&head, s->db, &s->err))
		return s->err.status;
	if (!l->drift_seq) {
		l->drift_seq = l->drift_asked = l->seq;
		l->drift_time = now;
	}
	/* What no entry of the audit tells of: the clock, the session's tags. */
	bool beside = (query_is_timed(l->query) && now - l->drift_time >= STALE_SECONDS) ||
	              session_tags_moved(s, l->query, l->drift_tags);
	if (head == l->drift_asked && !beside && !query_is_untold(l->query))
		return OMBUD_OK;
	/* Opened anew: the clock, the tags and the saved filters in it may be others by now. */
	if (query_open(&q, &s->err, session_env(s), l->filter, l->sort))
		return s->err.status;
	enum ombud_status status = l->complete ? compare_all(out, l, q, &s->err, beside)
	                                       : compare_head(out, l, q, &s->err);
	query_free(q);
	if (status)
		return status;
	l->drift = *out;
	l->drift_asked = head;
	/* A head is compared anew each time; where it grows, from when it began. */
	if (l->complete) {
		l->drift_seq = head;
		l->drift_tags = s->tags_moved;
	}
	l->drift_time = now;
	return OMBUD_OK;
}

/* Lists of tickets: ids in order, frozen until the list is opened again. */
#include <stdint.h>
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "list/list.h"
#include "ops/access.h"
#include "list/rows.h"
#include "store/feed.h"

enum {
	FIRST_FETCH = 200, /* ids: more than a screen, little enough to be instant */
	NEXT_FETCH = 5000
};

/* As the log has it: an order over masked values is part of what was asked. */
static char *asked_text(const char *filter, const char *sort)
{
	struct buf b = {0};
	buf_str(&b, filter);
	if (sort)
		buf_printf(&b, "%ssort:%s", *filter ? " " : "", sort);
	char *text = mem_str(buf_text(&b));
	buf_free(&b);
	return text;
}

/* A person's Enter is logged. What a screen reads again by itself is not, but for who may not reveal
 * what is asked: then the last hour's log has it. */
static bool wants_log(
    struct ombud_session *s, struct query *q, const char *asked, bool by_person)
{
	bool known = true;
	if (!query_is_personal(q) || by_person)
		return query_is_personal(q);
	return !access_reveals(s, query_class(q)) &&
	       (access_known(&known, s, query_class(q), query_asked(q, asked)) || !known);
}

enum ombud_status ombud_list_open(
    struct ombud_list **out, struct ombud_session *s, const struct ombud_list_how *how)
{
	session_enter(s);
	*out = NULL;
	struct query *q;
	const char *filter = how->filter ? how->filter : "";
	if (session_may(s, MAY_LIST, false, NULL) ||
	    query_open(&q, &s->err, session_env(s), filter, how->sort))
		return s->err.status;
	char *asked = asked_text(filter, how->sort);
	if (access_may(s, q, asked)) {
		mem_free(asked);
		query_free(q);
		return s->err.status;
	}
	struct ombud_list *l = mem_alloc(sizeof *l);
	*l = (struct ombud_list){.s = s, .filter = mem_str(filter), .asked = asked,
	    .sort = how->sort ? mem_str(how->sort) : NULL, .query = q, .limit = how->limit,
	    .seq = -1, .gone_seq = -1, .drift_tags = s->tags_moved, .gone_tags = s->tags_moved, .open_tags = s->tags_moved, .undecided = how->undecided, .log = wants_log(s, q, asked, how->log_personal)};
	*out = l;
	return OMBUD_OK;
}

/* ---- ids ------------------------------------------------------------------------------------ */

static size_t at_most(const struct ombud_list *l, size_t want)
{
	return l->limit > 0 && (uint64_t)l->limit < want ? (size_t)l->limit : want;
}

static void append(struct ombud_list *l, const id_vec *ids)
{
	for (size_t i = 0; i < ids->n && l->ids.n < at_most(l, SIZE_MAX); i++) {
		if (idmap_get(&l->place, ids->v[i]) != SIZE_MAX)
			continue;
		idmap_put(&l->place, ids->v[i], l->ids.n);
		vec_push(&l->ids, ids->v[i]);
	}
}

/* Who may not reveal what is asked sees none of it before the log has it, with its count. */
static bool logs_first(const struct ombud_list *l)
{
	return l->log && !access_reveals(l->s, query_class(l->query));
}

static size_t length(const struct ombud_list *l)
{
	return l->tail.n ? l->total : l->ids.n;
}

/* The run stands in the log before a row of it is handed out, with how many it found; where that is
 * not known yet with -1, and once it is in a second row. */
enum ombud_status list_log(struct ombud_list *l)
{
	bool counted = l->complete || l->tail.n;
	bool now = l->log && (counted || (l->ids.n && !logs_first(l)));
	if (!now && !(l->uncounted && counted))
		return OMBUD_OK;
	if (access_query(l->s, l->query, l->asked, counted ? (int64_t)length(l) : -1))
		return l->s->err.status;
	l->log = false;
	l->uncounted = !counted;
	return OMBUD_OK;
}

/* Part after part is read as the store then is: what moved up past the place meanwhile follows at
 * the end. */
static enum ombud_status add_moved(struct ombud_list *l)
{
	struct ombud_session *s = l->s;
	struct feed f;
	id_vec moved = {0};
	enum ombud_status status = feed_since(&f, s->db, &s->err, l->seq);
	for (size_t i = 0; i < f.tickets.n; i++)
		vec_push(&moved, f.tickets.v[i]);
	if (!status && f.everything)
		status = query_ids(l->query, &s->err, &moved, SIZE_MAX);
	else if (!status && moved.n)
		status = query_keep(l->query, &s->err, &moved);
	feed_free(&f);
	if (!status)
		append(l, &moved);
	vec_free(&moved);
	return status;
}

static enum ombud_status finish(struct ombud_list *l)
{
	if (l->ids.n > FIRST_FETCH && !list_is_limited(l) && !l->undecided && add_moved(l))
		return l->s->err.status;
	l->complete = true;
	vec_free(&l->tail);
	l->total = 0;
	return OMBUD_OK;
}

static enum ombud_status fetch(struct ombud_list *l, size_t most)
{
	struct ombud_session *s = l->s;
	id_vec ids = {0};
	bool end = false;
	if (l->seq < 0 && feed_head(&l->seq, s->db, &s->err)) {
		l->seq = -1;
		return s->err.status;
	}
	enum ombud_status status = l->undecided ? query_undecided_ids(l->query, &s->err, &ids) :
	                                          query_more(l->query, &s->err, &ids, most, &end);
	end |= l->undecided;
	if (!status)
		append(l, &ids);
	if (!status && (end || l->ids.n >= at_most(l, SIZE_MAX)))
		status = finish(l);
	vec_free(&ids);
	return status;
}

static size_t next_fetch(const struct ombud_list *l, size_t want)
{
	size_t least = l->ids.n ? NEXT_FETCH : FIRST_FETCH, lack = want - l->ids.n;
	if (want == SIZE_MAX)
		return SIZE_MAX;
	return at_most(l, lack > least ? lack : least);
}

enum ombud_status ombud_list_fill(struct ombud_list *l, size_t want)
{
	session_enter(l->s);
	enum ombud_status status = list_log(l); /* where it could not be written before */
	if (logs_first(l))
		want = SIZE_MAX;
	while (!status && !l->complete && (want > l->ids.n || !l->ids.n)) {
		status = fetch(l, next_fetch(l, want));
		if (!status)
			status = list_log(l);
	}
	return status;
}

/* The last n ids, and how many there are in all. */
static enum ombud_status fetch_tail(struct ombud_list *l, size_t n)
{
	struct ombud_session *s = l->s;
	int64_t total;
	l->tail.n = 0;
	if (query_tail(l->query, &s->err, &l->tail, n) || query_count(l->query, &s->err, &total))
		return s->err.status;
	l->total = (size_t)total;
	/* The two ends meet: what lies between is little. */
	bool meet = l->total <= l->ids.n + l->tail.n;
	return meet ? ombud_list_fill(l, SIZE_MAX) : list_log(l);
}

enum ombud_status ombud_list_end(struct ombud_list *l, size_t n)
{
	session_enter(l->s);
	if (list_log(l) || (!l->log && (l->complete || l->tail.n >= n)))
		return l->s->err.status;
	if (l->limit || l->undecided || l->log || !l->ids.n || !query_has_tail(l->query))
		return ombud_list_fill(l, SIZE_MAX);
	enum ombud_status status = fetch_tail(l, n);
	if (status) {
		vec_free(&l->tail);
		l->total = 0;
	}
	return status;
}

void ombud_list_free(struct ombud_list *l)
{
	if (!l)
		return;
	query_free(l->query);
	groups_free(l->groups);
	vec_free(&l->ids);
	vec_free(&l->tail);
	idmap_free(&l->place);
	bits_free(&l->added);
	bits_free(&l->gone);
	bits_free(&l->unsure);
	bits_free(&l->left);
	bits_free(&l->moved);
	idmap_free(&l->shown);
	mem_free(l->filter);
	mem_free(l->asked);
	mem_free(l->sort);
	mem_free(l);
}

size_t ombud_list_known(const struct ombud_list *l)
{
	return l->log ? 0 : length(l);
}

bool ombud_list_complete(const struct ombud_list *l)
{
	return l->complete && !l->log;
}

int64_t ombud_list_id(const struct ombud_list *l, size_t i)
{
	if (l->log)
		return 0;
	if (i < l->ids.n)
		return l->ids.v[i];
	size_t from = l->total - l->tail.n;
	return l->tail.n && i >= from && i < l->total ? l->tail.v[i - from] : 0;
}

size_t ombud_list_find(const struct ombud_list *l, int64_t id)
{
	size_t at = idmap_get(&l->place, id);
	if (l->log)
		return SIZE_MAX;
	for (size_t i = 0; at == SIZE_MAX && i < l->tail.n; i++)
		if (l->tail.v[i] == id)
			at = l->total - l->tail.n + i;
	return at;
}

int64_t ombud_list_undecided(const struct ombud_list *l)
{
	return l->log ? 0 : query_undecided(l->query);
}

const char *ombud_list_sort(const struct ombud_list *l)
{
	return query_sort_text(l->query);
}

const char *ombud_list_group(const struct ombud_list *l)
{
	return query_group(l->query);
}

const char *ombud_list_columns(const struct ombud_list *l)
{
	return query_columns(l->query);
}

void ombud_list_progress(const struct ombud_list *l, int64_t *done, int64_t *total)
{
	size_t some, all;
	query_progress(l->query, &some, &all);
	*done = (int64_t)some;
	*total = (int64_t)all;
}

bool ombud_list_asks_tags(const struct ombud_list *l)
{
	return query_reads(l->query) & READS_TAGS;
}

/* ---- rows ----------------------------------------------------------------------------------- */

/* A window into what lies between the two ends needs what comes before it. */
static enum ombud_status reach(struct ombud_list *l, size_t first, size_t n)
{
	for (size_t i = first; i < first + n; i++)
		if (!ombud_list_id(l, i))
			return ombud_list_fill(l, first + n);
	return OMBUD_OK;
}

enum ombud_status ombud_list_rows(
    struct ombud_rows **out, struct ombud_list *l, size_t first, size_t n)
{
	session_enter(l->s);
	*out = NULL;
	if (list_log(l))
		return l->s->err.status;
	size_t known = ombud_list_known(l);
	first = first < known ? first : known;
	n = n < known - first ? n : known - first;
	if (reach(l, first, n))
		return l->s->err.status;
	id_vec ids = {0};
	for (size_t i = first; i < first + n && ombud_list_id(l, i); i++)
		vec_push(&ids, ombud_list_id(l, i));
	struct ombud_row *rows;
	enum ombud_status status = rows_fetch(out, &rows, l->s, ids.v, ids.n);
	if (!status && list_mark(l, rows, ids.n)) {
		ombud_rows_free(*out);
		*out = NULL;
		status = l->s->err.status;
	}
	vec_free(&ids);
	return status;
}

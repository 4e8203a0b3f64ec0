/* Lists of tickets: ids in order, frozen until the list is opened again. */
#include <stdint.h>
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "ops/access.h"
#include "ops/session.h"
#include "query/idmap.h"
#include "query/query.h"
#include "list.h"
#include "rows.h"

enum {
	FIRST_FETCH = 200, /* ids: more than a screen, little enough to be instant */
	STALE_SECONDS = 60 /* "due in two days" becomes true by itself */
};

struct ombud_list {
	struct ombud_session *s;
	char *filter, *sort;
	struct query *query;
	id_vec ids;
	struct idmap place;
	int64_t limit;
	bool complete, log;
	struct groups *groups; /* NULL: not asked for */
	int64_t fetched_at; /* the store's change counter when ids were fetched */
	struct ombud_drift drift;
	int64_t drift_at, drift_time; /* change counter and clock of that answer */
};

static enum ombud_status may_filter(struct ombud_session *s, const struct query *q)
{
	return query_is_personal(q) ? session_may(s, MAY_FILTER_PERSONAL, false, NULL) : OMBUD_OK;
}

/* Every change, by whomever, adds to the audit: its head is the store's change counter. */
static const struct sql HEAD = {
    "change counter", "", "SELECT seq FROM audit_head WHERE id = 1", false};

static enum ombud_status change_counter(int64_t *out, struct ombud_session *s)
{
	*out = 0;
	return db_one_values(out, s->db, &s->err, &HEAD, NULL, 0);
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
	if (may_filter(s, q)) {
		query_free(q);
		return s->err.status;
	}
	struct ombud_list *l = mem_alloc(sizeof *l);
	*l = (struct ombud_list){.s = s, .filter = mem_str(filter),
	    .sort = how->sort ? mem_str(how->sort) : NULL, .query = q, .limit = how->limit,
	    .log = how->log_personal && query_is_personal(q)};
	*out = l;
	return OMBUD_OK;
}

void ombud_list_free(struct ombud_list *l)
{
	if (!l)
		return;
	query_free(l->query);
	groups_free(l->groups);
	vec_free(&l->ids);
	idmap_free(&l->place);
	mem_free(l->filter);
	mem_free(l->sort);
	mem_free(l);
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

/* What a person asked of masked data is logged with how much it told: so it is run to its end. */
static enum ombud_status log_run(struct ombud_list *l)
{
	int64_t head;
	l->log = false;
	if (access_filter(l->s, l->filter, (int64_t)l->ids.n) || change_counter(&head, l->s))
		return l->s->err.status;
	if (head == l->fetched_at + 1)
		l->fetched_at = head; /* that one change was our own entry */
	return OMBUD_OK;
}

static enum ombud_status fetch(struct ombud_list *l, size_t want)
{
	struct ombud_session *s = l->s;
	id_vec ids = {0};
	size_t most = at_most(l, want);
	if (change_counter(&l->fetched_at, s))
		return s->err.status;
	enum ombud_status status = query_ids(l->query, &s->err, &ids, most);
	if (!status || status == OMBUD_CANCELLED)
		append(l, &ids);
	if (!status)
		l->complete = ids.n < want || (l->limit && (int64_t)l->ids.n >= l->limit);
	vec_free(&ids);
	return status;
}

enum ombud_status ombud_list_fill(struct ombud_list *l, size_t want)
{
	session_enter(l->s);
	if (l->complete || (want <= l->ids.n && l->ids.n))
		return OMBUD_OK;
	bool first = l->ids.n == 0 && !l->log;
	size_t now = first ? (want > FIRST_FETCH ? want : FIRST_FETCH) : SIZE_MAX;
	if (fetch(l, now))
		return l->s->err.status;
	return l->log ? log_run(l) : OMBUD_OK;
}

size_t ombud_list_known(const struct ombud_list *l)
{
	return l->ids.n;
}

bool ombud_list_complete(const struct ombud_list *l)
{
	return l->complete;
}

int64_t ombud_list_id(const struct ombud_list *l, size_t i)
{
	return i < l->ids.n ? l->ids.v[i] : 0;
}

size_t ombud_list_find(const struct ombud_list *l, int64_t id)
{
	return idmap_get(&l->place, id);
}

int64_t ombud_list_undecided(const struct ombud_list *l)
{
	return query_undecided(l->query);
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

struct ombud_session *list_session(const struct ombud_list *l)
{
	return l->s;
}

struct groups **list_groups(struct ombud_list *l)
{
	return &l->groups;
}

/* ---- drift ---------------------------------------------------------------------------------- */

/* All ids are known: two sets are compared. */
static void compare_all(struct ombud_drift *out, const struct ombud_list *l, const id_vec *fresh)
{
	int64_t stayed = 0;
	for (size_t i = 0; i < fresh->n; i++)
		stayed += idmap_get(&l->place, fresh->v[i]) != SIZE_MAX;
	*out = (struct ombud_drift){(int64_t)fresh->n - stayed, (int64_t)l->ids.n - stayed};
}

/* Only the first ids are known: what would come to stand among them is new; what follows the last
 * of them that is still there was never shown. */
static void compare_head(struct ombud_drift *out, const struct ombud_list *l, const id_vec *fresh,
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
		added += idmap_get(&l->place, fresh->v[i]) == SIZE_MAX;
	*out = (struct ombud_drift){added, (int64_t)(l->ids.n - still->n)};
}

static enum ombud_status compare(
    struct ombud_drift *out, struct ombud_list *l, struct query *q, struct err *err)
{
	id_vec fresh = {0}, still = {0};
	size_t most = at_most(l, l->complete ? SIZE_MAX : l->ids.n);
	enum ombud_status status = query_ids(q, err, &fresh, most);
	if (!status && !l->complete) {
		for (size_t i = 0; i < l->ids.n; i++)
			vec_push(&still, l->ids.v[i]);
		status = query_keep(q, err, &still);
	}
	if (!status && l->complete)
		compare_all(out, l, &fresh);
	else if (!status)
		compare_head(out, l, &fresh, &still);
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
	if (change_counter(&head, s))
		return s->err.status;
	if (head == l->drift_at && now - l->drift_time < STALE_SECONDS) {
		*out = l->drift;
		return OMBUD_OK;
	}
	/* Opened anew: the clock, the tags and the saved filters in it may be others by now. */
	if (query_open(&q, &s->err, session_env(s), l->filter, l->sort))
		return s->err.status;
	enum ombud_status status = compare(out, l, q, &s->err);
	query_free(q);
	if (status)
		return status;
	l->drift = *out;
	l->drift_at = head;
	l->drift_time = now;
	return OMBUD_OK;
}

/* ---- rows ----------------------------------------------------------------------------------- */

/* Which of the page's tickets have left the filter since the list was made. */
static enum ombud_status mark_gone(
    struct ombud_list *l, struct ombud_row *rows, size_t first, size_t n)
{
	int64_t head;
	if (change_counter(&head, l->s))
		return l->s->err.status;
	if (head == l->fetched_at)
		return OMBUD_OK;
	id_vec still = {0};
	for (size_t i = 0; i < n; i++)
		vec_push(&still, l->ids.v[first + i]);
	enum ombud_status status = query_keep(l->query, &l->s->err, &still);
	/* Those that stay keep their order, so one walk finds those that do not. */
	for (size_t i = 0, k = 0; !status && i < n; i++) {
		if (k < still.n && still.v[k] == rows[i].id)
			k++;
		else
			rows[i].gone = true;
	}
	vec_free(&still);
	return status;
}

enum ombud_status ombud_list_rows(
    struct ombud_rows **out, struct ombud_list *l, size_t first, size_t n)
{
	session_enter(l->s);
	first = first < l->ids.n ? first : l->ids.n;
	n = n < l->ids.n - first ? n : l->ids.n - first;
	struct ombud_row *rows;
	if (rows_fetch(out, &rows, l->s, n ? l->ids.v + first : NULL, n))
		return l->s->err.status;
	if (mark_gone(l, rows, first, n)) {
		ombud_rows_free(*out);
		*out = NULL;
		return l->s->err.status;
	}
	return OMBUD_OK;
}

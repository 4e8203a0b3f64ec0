/* Filters as a front end asks about them: count, check, rewrite, explain, complete. */
#include <string.h>

#include "base/alloc.h"
#include "ops/access.h"
#include "ops/session.h"
#include "query/query.h"

/* Opened, and allowed to this agent; nothing is looked up yet. */
static enum ombud_status open_filter(struct query **q, struct ombud_session *s, const char *filter)
{
	session_enter(s);
	if (session_may(s, MAY_LIST, false, NULL) ||
	    query_open(q, &s->err, session_env(s), filter, NULL))
		return s->err.status;
	if (!query_is_personal(*q) || !session_may(s, MAY_FILTER_PERSONAL, false, NULL))
		return OMBUD_OK;
	query_free(*q);
	return s->err.status;
}

/* Opened to be asked now. */
static enum ombud_status open_asked(struct query **q, struct ombud_session *s, const char *filter)
{
	if (open_filter(q, s, filter) || !access_may(s, *q, filter))
		return s->err.status;
	query_free(*q);
	return s->err.status;
}

/* A count over masked data tells something about it each time, so each is logged. */
static enum ombud_status log_count(
    struct ombud_session *s, struct query *q, const char *filter, int64_t n)
{
	return query_is_personal(q) ? access_query(s, q, filter, n) : OMBUD_OK;
}

enum ombud_status ombud_count(int64_t *out, struct ombud_session *s, const char *filter)
{
	struct query *q;
	*out = 0;
	if (open_asked(&q, s, filter))
		return s->err.status;
	enum ombud_status status = query_count(q, &s->err, out);
	s->undecided = query_undecided(q);
	if (!status)
		status = log_count(s, q, filter, *out);
	query_free(q);
	return status;
}

enum ombud_status ombud_count_passing(
    int64_t *out, struct ombud_session *s, const char *filter, bool typed)
{
	struct query *q;
	*out = 0;
	if (open_asked(&q, s, filter))
		return s->err.status;
	enum ombud_status status = passing_may(s, q);
	if (!status)
		status = query_count(q, &s->err, out);
	if (!status)
		status = passing_add(s, q, filter, *out, typed ? PASSING_TYPED : PASSING_SHOWN);
	if (status)
		*out = 0;
	query_free(q);
	return status;
}

/* Those that stay keep their order. */
static void mark_kept(bool *out, const int64_t *ids, size_t n, const id_vec *kept)
{
	for (size_t i = 0, k = 0; i < n; i++) {
		out[i] = k < kept->n && kept->v[k] == ids[i];
		k += out[i];
	}
}

enum ombud_status ombud_match(
    bool *out, struct ombud_session *s, const char *filter, const int64_t *ids, size_t n)
{
	struct query *q;
	id_vec kept = {0};
	if (open_asked(&q, s, filter))
		return s->err.status;
	enum ombud_status status = passing_may(s, q);
	for (size_t i = 0; i < n; i++)
		vec_push(&kept, ids[i]);
	if (!status && n)
		status = query_keep(q, &s->err, &kept);
	if (!status && n)
		status = passing_add(s, q, filter, (int64_t)kept.n, PASSING_SHOWN);
	if (!status && n)
		mark_kept(out, ids, n, &kept);
	vec_free(&kept);
	query_free(q);
	return status;
}

enum ombud_status ombud_passed(struct ombud_session *s, const char *run)
{
	struct query *q;
	struct err ignored = {0};
	bool logs = false;
	session_enter(s);
	if (run && s->passing.n && query_open(&q, &ignored, session_env(s), run, NULL) == OMBUD_OK) {
		logs = query_is_personal(q);
		query_free(q);
	}
	return passing_log(s, logs ? run : NULL);
}

enum ombud_status ombud_filter_check(struct ombud_session *s, const char *filter)
{
	struct query *q;
	if (open_filter(&q, s, filter))
		return s->err.status;
	query_free(q);
	return OMBUD_OK;
}

enum ombud_status ombud_filter_canon(char **out, struct ombud_session *s, const char *filter)
{
	struct query *q;
	struct buf b = {0};
	*out = NULL;
	if (open_filter(&q, s, filter))
		return s->err.status;
	query_canon(q, &b);
	query_free(q);
	*out = buf_take(&b);
	return OMBUD_OK;
}

enum ombud_status ombud_filter_explain(char **out, struct ombud_session *s, const char *filter)
{
	struct query *q;
	struct buf b = {0};
	int64_t n = 0;
	*out = NULL;
	if (open_asked(&q, s, filter))
		return s->err.status;
	enum ombud_status status = query_explain(q, &s->err, &b,
	    query_is_personal(q) && !access_reveals(s, query_class(q)));
	if (!status && query_is_personal(q))
		status = query_count(q, &s->err, &n);
	if (!status)
		status = log_count(s, q, filter, n);
	query_free(q);
	if (!status)
		*out = buf_take(&b);
	buf_free(&b);
	return status;
}

/* ---- completion ------------------------------------------------------------------------------- */

enum ombud_status ombud_filter_complete(struct ombud_words **out, size_t *start,
    struct ombud_session *s, const char *filter, size_t at)
{
	struct arena *memory = arena_new();
	word_vec words = {0};
	session_enter(s);
	*out = NULL;
	enum ombud_status status =
	    query_complete(&words, start, memory, &s->err, session_env(s), filter, at);
	if (!status) {
		struct ombud_word *v = ARENA_ARRAY(memory, struct ombud_word, words.n + 1);
		if (words.n)
			memcpy(v, words.v, words.n * sizeof *v);
		*out = ARENA_NEW(memory, struct ombud_words);
		**out = (struct ombud_words){.v = v, .n = words.n, .memory = memory};
	} else {
		arena_drop(memory);
	}
	vec_free(&words);
	return status;
}
